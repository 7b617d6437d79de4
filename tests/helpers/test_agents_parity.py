"""The helpers of ``beta.agents`` through the official SDK and through rtkit, against one recording server."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from rtkit import AsyncOpenAI, OpenAI
from rtkit.helpers import agents
from tests.client.support.recording import Recorder, Reply, recorder

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
official = pytest.importorskip("openai.lib.beta.agents")

OPTIONS: dict[str, Any] = {"api_key": "k", "max_retries": 0}
_FILES = "files are uploaded by hand"
_STREAM = "belongs to sessions.stream, or to what sessions.create takes of functions and types"
_TOOLS = "tools of pydantic models; rtkit.helpers.tools has its own"
NOT_HERE = {
    **dict.fromkeys(
        ["AgentFilePreparationError", "AgentFileStagingError", "PreparedAgentFiles", "StagedAgentFile"], _FILES
    ),
    **dict.fromkeys(
        ["AgentOutputParseError", "AgentSessionEventStream", "AgentToolError", "AgentTurnResult",
         "AgentTurnResultError", "AsyncAgentSessionEventStream"], _STREAM,
    ),
    **dict.fromkeys(["FunctionTool", "agent_text_format", "function_tool", "pydantic_function_tool"], _TOOLS),
}  # fmt: skip
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
            result = None
            try:
                while True:
                    result = await steps.send(result)
            except StopIteration as end:
                return end.value

    for backend, options in [("asyncio", {}), ("asyncio", {"use_uvloop": True}), ("trio", {})]:
        server.answer(*replies)
        result = anyio.run(run, backend=backend, backend_options=options)
        found.append(([one.meaning() for one in server.asked], result))
    return found


def test_the_names_are_the_official_ones() -> None:
    theirs = {name for name, value in vars(official).items() if callable(value) and not name.startswith("_")}
    assert theirs - set(agents.__all__) == set(NOT_HERE)


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
