"""Cancelled anywhere: nothing is lost, nothing is half sent, nothing stays open."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from websockets.frames import Opcode

from rtkit.net import AsyncWebSocket
from rtkit.net.testing import AsyncMemoryStream
from tests.net.support.memory_server import MemoryServer
from tests.net.support.peers import Peer, peers
from tests.net.support.proxies import accept_socks, proxy_server
from tests.net.support.servers import client_context, server_context, websockets_server

pytestmark = pytest.mark.anyio


async def cancelled_after(turns: int, operation: Callable[[], Awaitable[Any]]) -> bool:
    """Run ``operation``, cancelled after so many turns of the loop; whether that came too late."""
    finished = False

    async def run() -> None:
        nonlocal finished
        await operation()
        finished = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run)
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
            if finished:
                break
        tasks.cancel_scope.cancel()
    return finished


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


async def test_connecting_sending_receiving_and_closing_in_memory() -> None:
    for turns in range(200):
        here, there = AsyncMemoryStream.pair(capacity=100, chunk=7)

        async def dial(host: str, port: int, stream: AsyncMemoryStream = here) -> AsyncMemoryStream:
            return stream

        async def use() -> None:
            async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial) as websocket:
                await websocket.send("x" * 300)
                assert await websocket.receive() == "x" * 300
                await websocket.close()

        async with anyio.create_task_group() as tasks:
            server = MemoryServer(there)
            tasks.start_soon(server.serve)
            finished = await cancelled_after(turns, use)
            assert here._closed
            tasks.cancel_scope.cancel()
        assert server.received in ([], ["x" * 300])
        if finished:
            break
    else:
        pytest.fail("it never finished")
    assert turns > 20


@pytest.mark.skipif(sys.platform != "linux", reason="counts the files of /proc")
@pytest.mark.parametrize("scheme", ["ws", "wss"])
@pytest.mark.parametrize("through", ["nothing", "proxy"])
async def test_connecting_over_sockets(scheme: str, through: str) -> None:
    with (
        websockets_server(server_context() if scheme == "wss" else None) as port,
        proxy_server(accept_socks) as proxy,
    ):
        context = client_context() if scheme == "wss" else None
        address = f"socks5h://127.0.0.1:{proxy.port}" if through == "proxy" else False

        async def use() -> None:
            url = f"{scheme}://127.0.0.1:{port}/"
            async with AsyncWebSocket.connect(url, ssl_context=context, proxy=address) as websocket:
                await websocket.send("hello")
                assert await websocket.receive() == "hello"

        await use()
        for turns in [*range(40), *range(40, 400, 23)]:
            await cancelled_after(turns, use)
        await use()


@pytest.mark.skipif(sys.platform != "linux", reason="counts the files of /proc")
async def test_no_socket_stays_open() -> None:
    def script(peer: Peer) -> None:
        with contextlib.suppress(EOFError, OSError):
            peer.upgrade()
            peer.read_to_end()

    with peers(script, upgrade=False) as server:

        async def use() -> None:
            async with AsyncWebSocket.connect(server.url) as websocket:
                await websocket.receive()

        async def settled(files: int) -> None:
            # The peers run in threads: their sockets close in a moment.
            while open_files() > files:
                await anyio.sleep(0.001)

        await cancelled_after(30, use)
        gc.collect()  # what tests before this one left; what this one leaves would stay
        with anyio.move_on_after(0.2):
            await settled(0)
        before = open_files()
        for turns in range(30):
            await cancelled_after(turns, use)
            with anyio.fail_after(20):
                await settled(before)


async def test_a_cancelled_receive_loses_nothing() -> None:
    expected = [f"message {number} " + "x" * (number % 90) for number in range(60)]

    def script(peer: Peer) -> None:
        for number, message in enumerate(expected):
            half = len(message) // 2
            peer.send_frame(Opcode.TEXT, message[:half].encode(), fin=False)
            peer.send_frame(Opcode.CONT, message[half:].encode())
            if number % 7 == 0:
                peer.receive_frame()
        peer.read_to_end()

    received: list[str | bytes] = []
    with peers(script) as server:
        async with AsyncWebSocket.connect(server.url) as websocket:

            async def receive() -> None:
                message = await websocket.receive()
                received.append(message)

            turns = 0
            while len(received) < len(expected):
                before = len(received)
                await cancelled_after(turns % 9, receive)
                turns += 1
                if len(received) > before and (len(received) - 1) % 7 == 0:
                    await websocket.send("go on")
            await websocket.abort()
    assert received == expected


async def test_a_cancelled_send_was_not_sent_and_a_finished_one_was() -> None:
    here, there = AsyncMemoryStream.pair(capacity=50, chunk=13)

    async def dial(host: str, port: int) -> AsyncMemoryStream:
        return here

    server = MemoryServer(there, echo=False)
    sent = []
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(server.serve)
        async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial, write_limit=100) as websocket:
            for number in range(200):
                message = f"{number}:" + "x" * (number % 80)

                async def send(message: str = message) -> None:
                    await websocket.send(message)
                    sent.append(message)

                await cancelled_after(number % 7, send)
        tasks.cancel_scope.cancel()
    assert server.received == sent
    assert 20 < len(sent) < 200


async def test_a_message_in_fragments_that_is_cancelled_closes() -> None:
    here, there = AsyncMemoryStream.pair()

    async def dial(host: str, port: int) -> AsyncMemoryStream:
        return here

    async def fragments() -> Any:
        yield "one"
        await anyio.sleep_forever()

    server = MemoryServer(there, echo=False)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(server.serve)
        async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial) as websocket:
            stream = fragments()
            assert not await cancelled_after(20, lambda: websocket.send(stream))
            await stream.aclose()
            assert websocket.close_code == 1011
        assert server.received == []
        tasks.cancel_scope.cancel()


async def test_a_block_in_a_cancelled_scope_ends_at_once() -> None:
    here, there = AsyncMemoryStream.pair()

    async def dial(host: str, port: int) -> AsyncMemoryStream:
        return here

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(MemoryServer(there, silent=True).serve)
        with anyio.CancelScope() as scope:
            async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial, close_timeout=3600):
                scope.cancel()
                await anyio.sleep_forever()
        assert scope.cancelled_caught
        tasks.cancel_scope.cancel()


async def test_a_cancelled_close_closes_hard() -> None:
    here, there = AsyncMemoryStream.pair()

    async def dial(host: str, port: int) -> AsyncMemoryStream:
        return here

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(MemoryServer(there, silent=True).serve)
        async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial, close_timeout=3600) as websocket:
            assert not await cancelled_after(5, websocket.close)
            assert here._closed
        tasks.cancel_scope.cancel()


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_cancelled_by_asyncio_itself() -> None:
    import asyncio

    here, there = AsyncMemoryStream.pair()

    async def dial(host: str, port: int) -> AsyncMemoryStream:
        return here

    async def use() -> None:
        async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial) as websocket:
            opened.set()
            await websocket.receive()

    opened = asyncio.Event()
    serving = asyncio.create_task(MemoryServer(there).serve())
    using = asyncio.create_task(use())
    await opened.wait()
    using.cancel()
    with pytest.raises(asyncio.CancelledError):
        await using
    assert using.cancelled()
    assert here._closed
    serving.cancel()
    here, there = AsyncMemoryStream.pair()
    serving = asyncio.create_task(MemoryServer(there).serve())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(use(), 0.05)
    assert here._closed
    serving.cancel()
