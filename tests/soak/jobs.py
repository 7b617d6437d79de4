"""What is done over and over: each job gives a moment between two units of its work, to be measured at."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

import anyio
import anyio.to_thread

import rtkit
import rtkit.local
from rtkit.realtime.session import tools
from rtkit.realtime.settings import Settings
from rtkit.realtime.state import conversation as mirror
from rtkit.realtime.state import metrics as timings
from tests.realtime.support.memory import memory_realtime
from tests.realtime.support.model import ModelServer

__all__ = ["JOBS"]

# What a session remembers has bounds that would not be reached within minutes: lower ones, so that it levels off
# while the job warms up, and what has no bound shows.
timings.MAX_TURNS = mirror.MAX_DELETED = tools.MAX_KNOWN = 64  # type: ignore[misc]

Unit = Callable[[], Any]
"""An async function that does one unit of work."""

TURNS_TO_A_LOSS = 25


async def look_up(word: str) -> str:
    """Look a word up."""
    return f"found {word}"


def _answer(items: list[dict[str, Any]]) -> Any:
    if items and items[-1].get("type") == "function_call_output":
        return ["this is what was found"]
    return [("look_up", '{"word":"ab"}')] if len(items) % 3 == 0 else ["some words of an answer", "and more"]


@asynccontextmanager
async def _session(*, losses: bool) -> AsyncIterator[Unit]:
    """A turn: something is said, a tool may be called, the reply is heard out. The mirror is full."""
    model = ModelServer(_answer)
    settings = Settings(max_items=100, initial_delay=0.001, max_delay=0.001)
    async with (
        memory_realtime(model) as server,
        rtkit.AsyncOpenAI(api_key="k", base_url="http://memory/v1") as client,
        client.realtime.session(
            model="m", tools=[look_up], settings=settings, websocket_connection_options=server.options
        ) as session,
    ):
        turns = 0

        async def turn() -> None:
            nonlocal turns
            turns += 1
            done = session.wait_for("response.done", lambda event: event.response.output[0].type == "message")
            session.say(f"turn {turns}")
            await done
            if losses and turns % TURNS_TO_A_LOSS == 0:
                back = session.wait_for("rtkit.session.reconnected", timeout=60)
                await model.connections[-1].caller.drop()
                await back
            session.snapshot()
            _forget(model, server)

        yield turn


def _forget(model: ModelServer, server: Any) -> None:
    """The server of the tests remembers everything; its memory is not what is measured."""
    del model.connections[:-1]
    model.calls.clear()
    for connection in model.connections:
        connection.events.clear()
        connection.caller.received.clear()
        del connection.items[:-4]
    for name in ("callers", "connections"):
        kept = getattr(server, name, None)
        if isinstance(kept, list):
            del kept[:-1]


@asynccontextmanager
async def _stream() -> AsyncIterator[Unit]:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):

        async def stream() -> None:
            events = await client.responses.create(
                model="m", input="Say something.", stream=True, store=False
            )
            async for _ in events:
                pass
            server.requests.clear()

        yield stream


@asynccontextmanager
async def _async_client() -> AsyncIterator[Unit]:
    async with rtkit.local.serve() as server:

        async def request() -> None:
            async with rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client:
                await client.models.list()
            server.requests.clear()

        yield request


@asynccontextmanager
async def _client() -> AsyncIterator[Unit]:
    async with rtkit.local.serve() as server:
        url = server.url

        def request() -> None:
            with rtkit.OpenAI(base_url=url, api_key="none") as client:
                client.models.list()

        async def in_thread() -> None:
            await anyio.to_thread.run_sync(request)
            server.requests.clear()

        yield in_thread


@asynccontextmanager
async def _official_client() -> AsyncIterator[Unit]:
    """The same with the official SDK, to compare: what a client grows by until the allocator levels off."""
    openai: Any = import_module("openai")
    async with rtkit.local.serve() as server:
        url = server.url

        def request() -> None:
            with openai.OpenAI(base_url=url, api_key="none") as client:
                client.models.list()

        async def in_thread() -> None:
            await anyio.to_thread.run_sync(request)
            server.requests.clear()

        yield in_thread


@asynccontextmanager
async def _server() -> AsyncIterator[Unit]:
    """The offline server: answers, refusals, connections that are cut, realtime connections."""
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none", max_retries=0) as client,
    ):

        async def visit() -> None:
            messages: Any = [{"role": "user", "content": "hello"}]
            await client.chat.completions.create(model="m", messages=messages)
            with contextlib.suppress(rtkit.BadRequestError):
                await client.chat.completions.create(model="m", messages=messages, n=-1)
            stream = await client.chat.completions.create(model="m", messages=messages, stream=True)
            await anext(stream)
            await stream.close()
            async with client.realtime.connect(model="m") as connection:
                await connection.recv()
            server.requests.clear()

        yield visit


@asynccontextmanager
async def _consumers() -> AsyncIterator[Unit]:
    """Handlers and consumers that come and go, and one that is always too slow."""
    events = rtkit.Dispatcher()
    async with events.subscribe(max_queue=10, when_full="drop_oldest"):

        async def some() -> None:
            async with events.subscribe(max_queue=5, when_full="drop_newest") as consumer:
                for number in range(20):
                    await events.dispatch({"number": number})
                while consumer.queued:
                    await anext(consumer)

            def handler(event: object) -> None:
                pass

            events.on("x", handler).off("x", handler)

        yield some


JOBS: dict[str, Callable[[], Any]] = {
    "session": lambda: _session(losses=False),
    "session with losses": lambda: _session(losses=True),
    "stream": _stream,
    "client per request": _client,
    "async client per request": _async_client,
    "client per request, official SDK": _official_client,
    "offline server": _server,
    "consumers": _consumers,
}
