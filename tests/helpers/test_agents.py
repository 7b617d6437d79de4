"""Agents on an event loop: what a cancellation leaves, and where tools run."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from rtkit import AsyncOpenAI
from rtkit.helpers.agents import AgentTurnResultError, PreparedAgentFiles
from tests.helpers.support.turns import Session, call, session, turn

pytestmark = pytest.mark.anyio


async def test_a_cancellation_has_what_was_uploaded(tmp_path: Any) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"contents")
    asked: list[str] = []
    left: list[PreparedAgentFiles] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if len(asked) == 2:
            scope.cancel()
            await anyio.sleep_forever()
        return httpx.Response(200, json={"id": "file_1"})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="k", base_url="http://test", http_client=http_client) as client:
        with anyio.CancelScope() as scope:
            try:
                paths = {f"/workspace/{name}": tmp_path / name for name in ("a", "b")}
                await client.beta.agents.environments.files.prepare(paths)
            except anyio.get_cancelled_exc_class() as error:
                left.append(error.prepared)  # type: ignore[attr-defined]
                raise
    assert scope.cancelled_caught
    assert [one.uploaded_file_ids for one in left] == [["file_1"]]


async def test_plain_tools_run_in_threads_and_async_ones_on_the_loop() -> None:
    names: list[str] = []

    def plain(arguments: dict[str, Any]) -> str:
        names.append(threading.current_thread().name)
        return "a"

    async def slow(arguments: dict[str, Any]) -> str:
        await anyio.lowlevel.checkpoint()
        names.append(threading.current_thread().name)
        return "b"

    class Object:
        async def __call__(self, arguments: dict[str, Any]) -> str:
            return await slow(arguments)

    handlers: dict[str, Any] = {"plain": plain, "slow": slow, "object": Object()}
    server = Session(
        [turn("created"), *(call(name, "{}", name) for name in handlers), turn("completed"), session("idle")]
    )
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    async with (
        AsyncOpenAI(api_key="k", base_url="http://test", http_client=http_client) as client,
        client.beta.agents.sessions.stream("s", input="Hi", tool_handlers=handlers) as stream,
    ):
        await stream.get_final_result()
    assert [one.get("output") for one in server.sent[1:]] == ["a", "b", "b"]
    here = threading.current_thread().name
    assert names[0] != here
    assert names[1:] == [here, here]


async def test_a_tool_can_be_cancelled() -> None:
    async def forever(arguments: dict[str, Any]) -> None:
        scope.cancel()
        await anyio.sleep_forever()

    server = Session([turn("created"), call("tool"), turn("completed"), session("idle")])
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    given: dict[str, Any] = {"input": "Hi", "tool_handlers": {"tool": forever}}
    async with (
        AsyncOpenAI(api_key="k", base_url="http://test", http_client=http_client) as client,
        client.beta.agents.sessions.stream("s", **given) as stream,
    ):
        with anyio.CancelScope() as scope:
            await stream.until_done()
        assert scope.cancelled_caught
        assert stream._stream is not None
        assert stream._stream.response.is_closed
        assert [one async for one in stream] == []
        with pytest.raises(AgentTurnResultError, match="incomplete"):
            await stream.get_final_result()
    assert len(server.sent) == 1
