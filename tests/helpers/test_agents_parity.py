"""The helpers of ``beta.agents`` through the official SDK and through rtkit, against one recording server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pydantic
import pytest

from rtkit import AsyncOpenAI, OpenAI, StreamEndedError
from rtkit.helpers import agents
from tests.client.support.recording import Recorder, Reply, recorder
from tests.helpers.support.turns import as_sse, call, event, message, session, turn

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
official = pytest.importorskip("openai.lib.beta.agents")

OPTIONS: dict[str, Any] = {"api_key": "k", "max_retries": 0}
_CREATE = "for what sessions.create takes of functions and types there"
_TOOLS = "tools of pydantic models; any function is a handler, and rtkit.schema.tools makes schemas"
NOT_HERE = {
    **dict.fromkeys(["AgentSessionEventStream", "AsyncAgentSessionEventStream"], _CREATE),
    **dict.fromkeys(["FunctionTool", "function_tool", "pydantic_function_tool"], _TOOLS),
}
"""Names of ``openai.lib.beta.agents`` that ``rtkit.helpers.agents`` has not."""


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state, pytest.MonkeyPatch.context() as patch:
        patch.setenv("no_proxy", "127.0.0.1")
        yield state


def in_all_worlds(server: Recorder, replies: list[Reply], call: Any) -> list[Any]:
    """What was asked, and what ``call`` gave, of the official SDK and of rtkit, blocking and on every loop.

    ``call`` is a generator: it yields what a client gives it, awaited or not, and returns what is compared.
    """
    found = []
    for kind in (openai.OpenAI, OpenAI):
        server.answer(*replies)
        with kind(base_url=server.url, **OPTIONS) as client:
            steps = call(client)
            result = None
            try:
                while True:
                    result = steps.send(result)
            except StopIteration as end:
                found.append(([one.meaning() for one in server.asked], end.value))

    async def run() -> Any:
        async with AsyncOpenAI(base_url=server.url, **OPTIONS) as client:
            steps = call(client)
            step = partial(steps.send, None)
            while True:
                try:
                    waiting = step()
                except StopIteration as end:
                    return end.value
                try:
                    step = partial(steps.send, await waiting)
                except Exception as error:
                    step = partial(steps.throw, error)

    for backend, options in [("asyncio", {}), ("asyncio", {"use_uvloop": True}), ("trio", {})]:
        server.answer(*replies)
        result = anyio.run(run, backend=backend, backend_options=options)
        found.append(([one.meaning() for one in server.asked], result))
    return found


def test_the_names_are_the_official_ones() -> None:
    theirs = {name for name, value in vars(official).items() if callable(value) and not name.startswith("_")}
    assert theirs - set(agents.__all__) == set(NOT_HERE)
    assert set(agents.__all__) - theirs == {"AgentSessionStream", "AsyncAgentSessionStream"}
    assert {"AgentSessionStream", "AsyncAgentSessionStream"} <= vars(openai.lib.streaming.agents).keys()


def test_the_artifacts_of_a_turn(server: Recorder, tmp_path: Any) -> None:
    def artifact(number: int) -> dict[str, Any]:
        return {
            "id": f"a_{number}", "created_at": 1, "environment_id": "env_1", "object": "agent.session.artifact",
            "path": f"{number}.txt", "session_id": "s", "size_bytes": 3, "turn_id": "t",
        }  # fmt: skip

    pages = [
        Reply(body={"object": "list", "data": [artifact(one)], "has_more": one < 2, "last_id": f"a_{one}"})
        for one in range(3)
    ]
    result: Any = SimpleNamespace(session_id="s", turn_id="t")
    given: dict[str, Any] = {
        "extra_headers": {"x-mine": "1"}, "extra_query": {"limit": 1}, "extra_body": {"b": 1}, "timeout": 60,
    }  # fmt: skip

    def call(client: Any) -> Any:
        artifacts = client.beta.agents.sessions.artifacts.for_result(result)
        content = yield artifacts.content("1.txt", **given)
        saved = yield artifacts.download("2.txt", to=tmp_path / "2.txt", **given)
        return content.read(), (tmp_path / "2.txt").read_bytes(), saved.to_dict()

    binary = {"content-type": "application/octet-stream"}
    replies = [*pages, Reply(body=b"one", headers=binary), *pages, Reply(body=b"two", headers=binary)]
    theirs, *ours = in_all_worlds(server, replies, call)
    assert theirs[1] == (b"one", b"two", artifact(2))
    assert len(theirs[0]) == 8
    assert ours == [theirs] * 4


FILE = {
    "object": "file", "bytes": 3, "created_at": 1, "filename": "f", "purpose": "user_data", "status": "processed",
}  # fmt: skip
STAGED = {"id": "staged", "object": "environment.file", "path": "/workspace/a.csv"}
REFUSED = Reply(status=400, body={"error": {"message": "no"}})
GIVEN: dict[str, Any] = {
    "extra_headers": {"x-mine": "1"}, "extra_query": {"q": 1}, "extra_body": {"b": 1}, "timeout": 60,
}  # fmt: skip


def uploaded(number: int) -> Reply:
    return Reply(body={**FILE, "id": f"file_{number}"})


def shown(prepared: Any) -> Any:
    return prepared.files, prepared.uploaded_file_ids


@pytest.fixture
def folder(tmp_path: Any) -> Any:
    """Three files, one of them in a folder, one of them without an ending, one empty."""
    (tmp_path / "b").mkdir()
    (tmp_path / "a.csv").write_bytes(b"1,2\r\n" * 50_000)
    (tmp_path / "b" / "n\xe4me").write_bytes(bytes(range(256)))
    (tmp_path / "b" / "empty.txt").touch()
    return tmp_path


def test_files_are_prepared(server: Recorder, folder: Any) -> None:
    files = {"/workspace/in/x": folder / "a.csv", "/workspace/y": str(folder / "b" / "n\xe4me")}

    def call(client: Any) -> Any:
        prepared = yield client.beta.agents.environments.files.prepare(files, **GIVEN)
        nothing = yield client.beta.agents.environments.files.prepare({})
        return shown(prepared), shown(nothing)

    theirs, *ours = in_all_worlds(server, [uploaded(1), uploaded(2)], call)
    assert len(theirs[0]) == 2
    assert theirs[1][0][1] == ["file_1", "file_2"]
    assert ours == [theirs] * 4


def test_a_directory_is_prepared(server: Recorder, folder: Any) -> None:
    def call(client: Any) -> Any:
        prepared = yield client.beta.agents.environments.files.prepare_directory(
            folder, destination="/workspace/data", include=["*.csv", "**/*", "b/*.txt"], **GIVEN
        )
        return shown(prepared)

    theirs, *ours = in_all_worlds(server, [uploaded(1), uploaded(2), uploaded(3)], call)
    assert [one["path"] for one in theirs[1][0]] == [
        f"/workspace/data/{name}" for name in ("a.csv", "b/empty.txt", "b/n\xe4me")
    ]
    assert ours == [theirs] * 4


@pytest.mark.parametrize("kind", ["path", "named", "bytes", "all"])
def test_a_file_is_uploaded_and_staged(server: Recorder, folder: Any, kind: str) -> None:
    path = folder / "b" / "n\xe4me"
    file = {
        "path": path, "named": ("x.json", path), "bytes": b"contents", "all": ("x", path, "text/x", {"X-Y": "z"}),
    }[kind]  # fmt: skip

    def call(client: Any) -> Any:
        staged = yield client.beta.agents.environments.files.upload(
            "env_1", file=file, path="/workspace/a.csv", **GIVEN
        )
        return staged.uploaded_file_id, staged.file.to_dict()

    theirs, *ours = in_all_worlds(server, [uploaded(1), Reply(body=STAGED)], call)
    assert len(theirs[0]) == 2
    assert theirs[1] == ("file_1", STAGED)
    assert ours == [theirs] * 4


def test_what_fails_says_what_there_is(server: Recorder, folder: Any) -> None:
    files = {"/workspace/x": folder / "a.csv", "/workspace/y": folder / "a.csv"}

    def call(client: Any) -> Any:
        helpers = client.beta.agents.environments.files
        given = []
        for arguments in (
            (helpers.prepare, files),
            (partial(helpers.upload, file=b"x", path="/workspace/x"), "env_1"),
            (partial(helpers.upload, file=b"x", path="/workspace/x"), "env_1"),
        ):
            try:
                yield arguments[0](arguments[1])
            except Exception as error:
                facts = shown(error.prepared) if hasattr(error, "prepared") else None
                given.append((
                    type(error).__name__, facts, getattr(error, "uploaded_file_id", None),
                    type(error.__cause__).__name__,
                ))  # fmt: skip
        return given

    theirs, *ours = in_all_worlds(server, [uploaded(1), REFUSED, uploaded(3), REFUSED, REFUSED], call)
    assert [one[0] for one in theirs[1]] == [
        "AgentFilePreparationError", "AgentFileStagingError", "BadRequestError",
    ]  # fmt: skip
    assert theirs[1][0][1][1] == ["file_1"]
    assert theirs[1][1][2] == "file_3"
    assert ours == [theirs] * 4


DESTINATIONS = [
    "/workspace/a", "/workspace/a/b c", "/workspace/outputs/a", "/workspace/.codexes", "/workspace/a/.codex",
    "", "a", "/workspace", "/workspace/", "/workspace//a", "/workspace/a/", "/workspace/./a", "/workspace/../a",
    "/workspaces/a", "/workspace/a\\b", "/workspace/a\0b", "/workspace/outputs", "/workspace/.codex",
    "/workspace/.codex/a", "/workspace/.managed-agents", "/workspace/.managed-agents-a/b",
]  # fmt: skip


def refusals(client: Any, folder: Any) -> Iterator[Any]:
    """Calls that send nothing if they are refused."""
    files = client.beta.agents.environments.files
    here = folder / "a.csv"
    for one in DESTINATIONS:
        yield partial(files.prepare, {one: here})
    for paths in (["/workspace/a", "/workspace/a/b"], ["/workspace/a/b/c", "/workspace/b", "/workspace/a"]):
        yield partial(files.prepare, dict.fromkeys(paths, here))
    for source in (folder / "link", folder / "b", folder / "none", here / "below", Path("/dev/null")):
        yield partial(files.prepare, {"/workspace/a": source})
        yield partial(files.upload, "env_1", path="/workspace/a", file=source)
    yield partial(files.upload, "env_1", path="a", file=b"")
    yield partial(files.upload, "", path="/workspace/a", file=b"")
    for key in ("Idempotency-Key", "idempotency-key"):
        for names in (["/workspace/a"], ["/workspace/a", "/workspace/b"]):
            yield partial(files.prepare, dict.fromkeys(names, here), extra_headers={key: "k"})
    for root, destination, include in (
        (folder, "/workspace", ["*.csv"]), (folder, "/workspace/d", "*.csv"), (folder, "/workspace/d", []),
        (folder, "/workspace/d", ["none"]), (folder, "/workspace/d", [""]), (folder, "/workspace/d", ["/etc/*"]),
        (folder, "/workspace/d", ["../*"]), (folder, "/workspace/d", ["link"]), (folder, "/workspace/d", ["c/*"]),
        (folder, "/workspace/d/", ["*.csv"]), (folder, "/workspaces", ["*.csv"]),
        (folder, "/workspace/.codex", ["*.csv"]), (folder / "c", "/workspace", ["*"]),
        (folder / "none", "/workspace", ["*"]), (here, "/workspace", ["*"]),
    ):  # fmt: skip
        yield partial(files.prepare_directory, root, destination=destination, include=include)


def test_the_same_is_refused_before_anything_is_sent(server: Recorder, folder: Any) -> None:
    (folder / "link").symlink_to(folder / "a.csv")
    (folder / "c").symlink_to(folder / "b")
    found = []
    for kind in (openai.OpenAI, OpenAI):
        server.answer(uploaded(1))
        calls = []
        with kind(base_url=server.url, **OPTIONS) as client:
            for call in refusals(client, folder):
                try:
                    call()
                except Exception as error:
                    calls.append((call.args, call.keywords, type(error).__name__))
                else:
                    calls.append((call.args, call.keywords, "sent"))
        found.append((calls, [one.path for one in server.asked]))
    theirs, mine = found
    assert {error for *_, error in theirs[0]} == {"sent", "ValueError"}
    for expected, got in zip(theirs[0], mine[0], strict=True):
        assert got == expected
    assert mine[1] == theirs[1]


# -- turns ------------------------------------------------------------------------------------------

BEGIN = [session("idle"), session("in_progress", status="in_progress"), turn("created")]
SUB = [turn("created", "u", subagent_id="a"), turn("completed", "u", subagent_id="a")]
END = [turn("completed"), session("idle"), session("in_progress", status="in_progress")]
WAITS = {"type": "function_call", "name": "known", "call_id": "c"}
APPROVAL = {"type": "mcp_approval_request", "id": "a"}
AGAIN = message("once")

TURNS: dict[str, list[dict[str, Any]]] = {
    "an answer": [*BEGIN, message("b", 2), message("a", 1), message("no", 0, phase="commentary"), *SUB, *END],
    "messages of others": [
        *BEGIN, message("a", turn_id="u"), message("b", status="incomplete"), message("c", phase=None), *END,
    ],
    "no answer": [*BEGIN, *END],
    "an item that is replaced": [*BEGIN, message("a", id="m"), message("b", id="m"), *END],
    "an error on the way": [*BEGIN, event("error", session_id="s", error={"message": "no", "code": "x"}), *END],
    "an event that comes twice": [*BEGIN, AGAIN, AGAIN, *END],
    "a new kind of event": [*BEGIN, event("agent.session.new", what=1), *END],
    "a turn that fails": [*BEGIN, message("a"), turn("failed"), session("idle")],
    "a turn that is cancelled": [*BEGIN, turn("cancelled"), session("idle")],
    "a session that fails": [*BEGIN, session("failed", status="failed"), *END],
    "no budget": [session("idle"), session("budget_reached"), *BEGIN, *END],
    "no budget any more": [*BEGIN, session("budget_reached"), turn("completed"), session("budget_reached"), *END],
    "the budget of another": [*BEGIN, turn("completed"), session("budget_reached", "z"), session("idle")],
    "an approval": [*BEGIN, session("requires_action", required_actions=[APPROVAL]), *END],
    "the end of the connection": [*BEGIN, message("a")],
    "nothing": [],
    "a call": [*BEGIN, call("known", '{"a": 1}'), session("requires_action", required_actions=[WAITS]), *END],
    "a call that comes twice": [*BEGIN, call("known"), call("known"), call("known", {"b": [2]}, "d"), *END],
    "a call of a tool that is not here": [
        *BEGIN, call("other"), session("requires_action", required_actions=[{**WAITS, "name": "other"}]), *END,
    ],
    "calls that fail": [*BEGIN, call("known", "[1]"), call("known", "{", "d"), call("fails", "{}", "e"), *END],
    "calls with outputs": [*BEGIN, *(call("echo", {"n": n}, str(n)) for n in range(5)), *END],
}  # fmt: skip
OUTPUTS = [None, "text", {"a": [1]}, [{"type": "input_text", "text": "x"}], [object()]]


def followed(name: str, all_events: bool) -> Any:
    """A turn, event by event or not, and what came of it."""
    failures: list[Any] = []

    def fails(arguments: dict[str, Any]) -> str:
        raise LookupError("secret")

    def known(arguments: dict[str, Any]) -> dict[str, Any]:
        return {"given": arguments}

    def noting(failed: Any) -> None:
        failures.append((type(failed.error).__mro__[-3:], failed.tool_name, failed.session_id, failed.turn_id,
                         failed.call_id, failed.stage))  # fmt: skip

    handlers = {"known": known, "fails": fails, "echo": lambda given: OUTPUTS[given["n"]]}

    def run(client: Any) -> Any:
        failures.clear()
        stream = client.beta.agents.sessions.stream(
            "s", input="What is new?", tool_handlers=handlers, on_tool_error=noting, timeout=60,
            extra_headers={"x-mine": "1", "Idempotency-Key": "k"},
        )  # fmt: skip
        is_async = hasattr(stream, "__aenter__")
        yield stream.__aenter__() if is_async else stream.__enter__()
        seen: list[Any] = []
        if all_events:
            stream.with_result_collection()
            try:
                while True:
                    one = yield stream.__anext__() if is_async else stream.__next__()
                    seen.append(one.to_dict())
            except (StopIteration, StopAsyncIteration):
                pass
            except (RuntimeError, StreamEndedError):
                seen.append("broke off")
        try:
            result = yield stream.get_final_result()
        except (official.AgentTurnResultError, agents.AgentTurnResultError) as error:
            told: Any = error
            came: Any = (
                told.reason, told.session_id, told.turn_id, [one.to_dict() for one in told.messages],
                [one.to_dict() for one in told.required_actions], told.turn and told.turn.to_dict(),
            )  # fmt: skip
        else:
            assert result is (yield stream.get_final_result())
            came = (
                result.session_id, result.turn_id, result.output_text, result.output_parsed,
                [one.to_dict() for one in result.messages], result.turn.to_dict(),
            )  # fmt: skip
        yield stream.close()
        return seen, came, list(failures)

    return run


@pytest.mark.parametrize("all_events", [False, True], ids=["result", "events"])
@pytest.mark.parametrize("name", TURNS)
def test_a_turn(server: Recorder, name: str, all_events: bool) -> None:
    replies = [
        Reply(body={"id": "s", "status": "idle"}),
        Reply(body=as_sse(TURNS[name]), headers={"content-type": "text/event-stream"}),
        Reply(body=b""),
    ]
    theirs, *ours = in_all_worlds(server, replies, followed(name, all_events))
    for mine in ours:
        assert mine == theirs


def test_the_format_of_an_agent() -> None:
    class Answer(pydantic.BaseModel):
        text: str
        points: list[int]

    assert agents.agent_text_format(Answer) == official.agent_text_format(Answer)
