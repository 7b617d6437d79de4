# Made from tests/helpers/_async/test_agents.py by "python -m codegen". Edit that file, not this one.
"""The artifacts of a turn."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from rtkit.helpers import agents
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
