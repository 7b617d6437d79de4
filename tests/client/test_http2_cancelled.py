"""Requests that share a connection of HTTP/2: one is cancelled, and the others don't notice."""

from __future__ import annotations

from random import Random
from typing import Any

import anyio
import httpx
import pytest

from rtkit import DefaultAsyncHttpxClient
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._async.pool import AsyncConnection
from rtkit.client._async.shared import MOST_LEFT
from rtkit.client._backends.network.loops import here
from rtkit.client._backends.network.outbox import MAX_UNSENT, Outbox, reset_frame
from rtkit.errors import APITimeoutError
from tests.client.support.scripts import http_peer
from tests.client.test_http2 import Server
from tests.fuzz._async.asking import ask
from tests.fuzz.answers import Plan, good, whole_answer
from tests.fuzz.server import serving
from tests.net.support.servers import client_context

httpcore = pytest.importorskip("httpcore")

pytestmark = pytest.mark.anyio


def one_connection(**options: Any) -> Any:
    limits = httpx.Limits(max_connections=1)
    return DefaultAsyncHttpxClient(http1=False, http2=True, limits=limits, trust_env=False, **options)


@pytest.mark.parametrize("turns", range(0, 60, 6))
async def test_beside_the_first_request_of_a_connection(turns: int) -> None:
    """It is cancelled while it connects, shakes hands, sends the first frames or waits: the second succeeds."""
    with serving("h2") as server:
        server.plans = {"first": good(), "second": good()}
        async with AsyncOpenAI(
            api_key="k",
            base_url=server.url,
            max_retries=0,
            timeout=20,
            http_client=one_connection(verify=client_context()),
        ) as client:
            came: list[Any] = []

            async def second() -> None:
                came.append(await ask(client, "json", "second"))

            async with anyio.create_task_group() as others, anyio.create_task_group() as tasks:
                tasks.start_soon(ask, client, "json", "first")
                await anyio.lowlevel.checkpoint()
                others.start_soon(second)
                for _ in range(turns):
                    await anyio.lowlevel.checkpoint()
                tasks.cancel_scope.cancel()
            assert came == [server.plans["second"].answers[0].value]


async def open_stream(client: Any, name: str) -> Any:
    stream: Any = await client.responses.create(model="m", input=name, stream=True)
    assert (await anext(stream)).delta == name
    return stream


async def test_the_server_hears_of_it() -> None:
    """A stream that is left early is reset, so that the server stops; the connection serves on."""
    with Server() as server, http_peer(server) as peer:
        async with AsyncOpenAI(
            api_key="k", base_url=peer.url, http_client=one_connection(), max_retries=0, timeout=20
        ) as client:
            held = await open_stream(client, "held")
            await (await open_stream(client, "closed")).close()
            with anyio.CancelScope() as scope:
                stream = await open_stream(client, "cancelled")
                scope.cancel()
                await anext(stream)
            del stream, scope
            dropped = await open_stream(client, "dropped")
            del dropped
            with anyio.fail_after(20):
                while server.resets != [3, 5, 7]:
                    await anyio.sleep(0.001)
            server.go_on()
            assert [event.type async for event in held] == ["response.completed"]
        assert peer.connections == 1


class Silent:
    """A network stream on which nothing comes."""

    reads = 0

    def reset(self, stream: int) -> int:
        return 1


async def test_after_many_a_new_connection() -> None:
    """What was on its way for them fills the window of a connection, so it is not used for ever."""
    stream: Any = Silent()
    connection = AsyncConnection(None, ("https", "localhost", 443))
    connection.streams.append(stream)
    assert not connection.is_worn
    for number in range(MOST_LEFT):
        assert not connection.is_worn
        connection.leave(number)
        assert connection.is_worn  # until something comes, which shows that the server is there
        stream.reads += 1
    assert connection.is_worn


def stalled() -> Plan:
    answer = whole_answer("json", "never", Random(0))
    answer.fault, answer.place = "stall", 0.1
    return Plan("json", [answer])


async def test_a_request_after_one_that_met_silence() -> None:
    """A connection on which a request ran out of time may be dead: the next one does not wait for it."""
    with serving("h2") as server:
        server.plans = {"never": stalled(), "good": good()}
        async with AsyncOpenAI(
            api_key="k",
            base_url=server.url,
            max_retries=0,
            timeout=20,
            http_client=one_connection(verify=client_context()),
        ) as client:
            with pytest.raises(APITimeoutError):
                await ask(client.with_options(timeout=httpx.Timeout(20, read=0.05)), "json", "never")
            assert await ask(client, "json", "good") == server.plans["good"].answers[0].value
            with anyio.move_on_after(0.05):
                await ask(client, "json", "never")
            assert await ask(client, "json", "good") == server.plans["good"].answers[0].value
        assert server.connections == 3


class Slow:
    """A network stream that sends when it may."""

    def __init__(self) -> None:
        self.may_send = anyio.Event()
        self.sent: list[bytes] = []
        self.error: Exception | None = None

    async def write(self, data: bytes, timeout: float | None) -> None:
        await self.may_send.wait()
        if self.error is not None:
            raise self.error
        self.sent.append(data)


async def test_what_was_handed_over_is_sent_whoever_is_cancelled() -> None:
    stream = Slow()
    outbox = Outbox(stream, httpcore, here())
    with anyio.CancelScope() as scope:
        scope.cancel()
        await outbox.write(b"a frame")  # no wait, so no cancellation
        await outbox.write(bytes(MAX_UNSENT))
        raise AssertionError("it waits for room")
    outbox.put(reset_frame(7))
    stream.may_send.set()
    await outbox.write(b"the end")
    while b"".join(stream.sent)[-7:] != b"the end":
        await anyio.lowlevel.checkpoint()
    assert (
        b"".join(stream.sent)
        == b"a frame" + bytes(MAX_UNSENT) + bytes.fromhex("00000403000000000700000008") + b"the end"
    )


@pytest.mark.usefixtures("virtual_time")
async def test_a_peer_that_does_not_read() -> None:
    stream = Slow()
    outbox = Outbox(stream, httpcore, here())
    with pytest.raises(httpcore.WriteTimeout):
        await outbox.write(bytes(MAX_UNSENT + 1), 3)
    stream.error = httpcore.WriteError("it has gone")
    stream.may_send.set()
    for _ in range(9):
        await anyio.lowlevel.checkpoint()
    with pytest.raises(httpcore.WriteError, match="it has gone"):
        await outbox.write(b"more")
