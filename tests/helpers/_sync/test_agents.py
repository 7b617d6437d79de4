# Made from tests/helpers/_async/test_agents.py by "python -m codegen". Edit that file, not this one.
"""Files for the environment of an agent, and the artifacts of a turn."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import rtkit.errors
from rtkit.client.form import CHUNK_SIZE
from rtkit.helpers import agents
from rtkit.helpers.waiting.file_parts import PartReader
from rtkit.types.beta.agents import AgentSessionTurnCompletedEvent
from rtkit.types.beta.agents.sessions import Turn
from tests.helpers.support.blocking import make_client

TURN = Turn.model_validate(
    {"id": "turn_1", "agent_id": "agent_1", "created_at": 1, "object": "agent.session.turn",
     "session_id": "session_1", "status": "completed"}
)  # fmt: skip
EVENT = AgentSessionTurnCompletedEvent(event_id="e", session_id="session_1", turn=TURN, turn_id="turn_1")


def artifact(name: str, path: str, turn: str = "turn_1", session: str = "session_1") -> dict[str, Any]:
    return {
        "id": name, "created_at": 1, "environment_id": "env_1", "object": "agent.session.artifact", "path": path,
        "session_id": session, "size_bytes": 3, "turn_id": turn,
    }  # fmt: skip


PAGES: dict[int, list[dict[str, Any]]] = {
    0: [
        artifact("a_0", "report.md", turn="turn_0"),
        artifact("a_1", "plot.png"),
        {"id": "a_2", "object": "new"},
    ],
    1: [artifact("a_3", "report.md"), artifact("a_4", "report.md", session="session_0")],
}


class Shelf:
    """Two pages of artifacts, each of which holds its own name."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        *_, name = path = request.url.path.split("/")
        if name == "content":
            return httpx.Response(200, content=path[-2].encode())
        page = 1 if "after" in request.url.params else 0
        data = PAGES[page]
        return httpx.Response(200, json={
            "object": "list", "data": data, "has_more": page == 0, "last_id": data[-1]["id"],
        })  # fmt: skip


@pytest.mark.parametrize("result", [TURN, EVENT], ids=["turn", "event"])
def test_an_artifact_of_a_turn_is_found_by_its_path(tmp_path, result):
    shelf = Shelf()
    with make_client(shelf) as client:
        artifacts = client.beta.agents.sessions.artifacts.for_result(result)
        assert type(artifacts) is agents.AgentResultArtifacts
        assert repr(artifacts).endswith("of turn_1 in session_1>")
        assert not shelf.asked
        content = artifacts.content("report.md", extra_headers={"x-mine": "1"})
        assert content.read() == b"a_3"
        found = artifacts.download("plot.png", to=tmp_path / "plot.png")
    assert found.id == "a_1"
    assert (tmp_path / "plot.png").read_bytes() == b"a_1"
    assert [request.headers.get("x-mine") for request in shelf.asked] == ["1"] * 3 + [None] * 3


def test_a_path_has_to_be_that_of_one_artifact(tmp_path, monkeypatch):
    with make_client(Shelf()) as client:
        artifacts = client.beta.agents.sessions.artifacts.for_result(TURN)
        with pytest.raises(ValueError, match=r"turn_1 has no artifact at 'plot'; there is 'plot.png', 'repo"):
            artifacts.download("plot", to=tmp_path / "plot")
        monkeypatch.setitem(PAGES, 0, [*PAGES[0], artifact("a_5", "report.md")])
        with pytest.raises(ValueError, match=r"more than one artifact at 'report.md'"):
            artifacts.content("report.md")
        monkeypatch.setitem(PAGES, 1, [artifact("a_5", f"{n}.md") for n in range(100)])
        with pytest.raises(ValueError, match="has no artifact at 'plot'") as caught:
            artifacts.content("plot")
    assert len(str(caught.value)) < 200
    assert not list(tmp_path.iterdir())


def test_what_has_no_turn_is_refused():
    wrong: Any = {"session_id": "session_1", "turn_id": "turn_1"}
    with make_client(Shelf()) as client:
        with pytest.raises(TypeError, match="a Turn, or what has session_id and turn_id, not dict"):
            client.beta.agents.sessions.artifacts.for_result(wrong)


# -- files ------------------------------------------------------------------------------------------


class Stop(BaseException):
    """As good as a cancellation, on threads as well."""


class Desk:
    """Takes files, the contents of which it keeps, and does what it is told before each."""

    def __init__(self, *before: Any) -> None:
        self.before = list(before)
        self.contents: list[bytes] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/files":
            self.contents.append(
                request.content.partition(b"application/x-data\r\n\r\n")[2].rpartition(b"\r\n--")[0]
            )
        before = self.before.pop(0) if self.before else None
        answer = None if before is None else before()
        if answer is not None:
            return httpx.Response(answer, headers={"retry-after-ms": "1"}, json={"error": {"message": "no"}})
        return httpx.Response(200, json={"id": f"file_{len(self.contents)}"})


BIG = bytes(range(256)) * 4096


@pytest.fixture
def paths(tmp_path, monkeypatch):
    """Two files of 1 MiB, with a content type of their own."""
    monkeypatch.setattr("mimetypes.guess_type", lambda name: ("application/x-data", None))
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(BIG)
    return {f"/workspace/{name}": tmp_path / name for name in ("a", "b")}


def test_files_are_read_in_pieces_and_sent_again(paths, monkeypatch):
    sizes: list[int] = []
    read = PartReader.read

    def noting(self: PartReader, size: int = -1) -> bytes:
        sizes.append(size)
        return read(self, size)

    monkeypatch.setattr(PartReader, "read", noting)
    desk = Desk(lambda: 500)
    with make_client(desk, max_retries=1) as client:
        prepared = client.beta.agents.environments.files.prepare(paths)
    assert desk.contents == [BIG] * 3
    assert prepared.uploaded_file_ids == ["file_2", "file_3"]
    assert 0 < min(sizes) <= max(sizes) <= CHUNK_SIZE


def test_a_file_that_was_changed_is_not_sent(paths, monkeypatch):
    opened: list[Any] = []
    open_ = PartReader._open

    def changing(self: PartReader) -> Any:
        opened.append(self.name)
        if len(opened) == 3:  # both had been looked at, and the first is sent
            paths["/workspace/b"].write_bytes(BIG[::-1])
        return open_(self)

    monkeypatch.setattr(PartReader, "_open", changing)
    desk = Desk()
    with make_client(desk) as client:
        with pytest.raises(
            rtkit.errors.AgentFilePreparationError, match=r"workspace/b could.*the 1 be"
        ) as caught:
            client.beta.agents.environments.files.prepare(paths)
    assert opened == ["a", "b", "a", "b"]
    assert isinstance(caught.value.__cause__, rtkit.UploadError)
    assert "b was changed after it had been chosen" in str(caught.value.__cause__)
    assert caught.value.destination == "/workspace/b"
    assert caught.value.prepared.uploaded_file_ids == ["file_1"]
    assert len(desk.contents) == 1


def test_what_is_uploaded_is_told_of_when_it_is_stopped(paths):
    def stop() -> None:
        raise Stop

    stopped: Any
    with make_client(Desk(None, stop)) as client:
        with pytest.raises(Stop) as stopped:
            client.beta.agents.environments.files.prepare(paths)
        assert stopped.value.prepared == agents.PreparedAgentFiles(
            [{"type": "file_id", "file_id": "file_1", "path": "/workspace/a"}], ["file_1"]
        )
    with make_client(Desk(None, stop)) as client:
        with pytest.raises(Stop) as stopped:
            client.beta.agents.environments.files.upload("env_1", file=b"x", path="/workspace/a")
        assert stopped.value.uploaded_file_id == "file_1"


def test_more_files_than_were_meant(paths, tmp_path):
    desk = Desk()
    with make_client(desk) as client:
        files = client.beta.agents.environments.files
        for include in (["*"], ["a", "b"]):
            with pytest.raises(rtkit.LimitExceededError, match="max_files=1"):
                files.prepare_directory(tmp_path, destination="/workspace", include=include, max_files=1)
        files.prepare_directory(tmp_path, destination="/workspace", include=["*", "?"], max_files=2)
        wrong: Any = [tmp_path / "a"]
        with pytest.raises(TypeError, match="files maps destinations to paths"):
            files.prepare(wrong)
        wrong = str(tmp_path / "a")
        with pytest.raises(TypeError, match=r"pathlib\.Path"):
            files.upload("env_1", file=wrong, path="/workspace/a")
    assert len(desk.contents) == 2


def test_one_key_is_not_that_of_several_files(paths):
    desk = Desk()
    with make_client(desk, default_headers={"idempotency-key": "k"}) as client:
        with pytest.raises(ValueError, match="Idempotency-Key can't be that of 2 uploads"):
            client.beta.agents.environments.files.prepare(paths)
        assert not desk.contents
        without: Any = {"Idempotency-Key": rtkit.omit}
        client.beta.agents.environments.files.prepare(paths, extra_headers=without)
    assert len(desk.contents) == 2
