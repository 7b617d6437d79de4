"""What holds on asyncio and uvloop only, where a connection has no tasks."""

from __future__ import annotations

import asyncio
import gc
import weakref

import anyio
import pytest
from websockets.frames import Frame, Opcode

from rtkit.net import AsyncWebSocket
from tests.net.support.peers import Peer, peers
from tests.net.support.servers import client_context, server_context, websockets_server

pytestmark = pytest.mark.anyio

LOOPS = [
    pytest.param(("asyncio", {"debug": True}), id="asyncio"),
    pytest.param(("asyncio", {"use_uvloop": True}), id="uvloop"),
]


@pytest.fixture(params=LOOPS)
def anyio_backend(request: pytest.FixtureRequest) -> object:
    return request.param


def read_to_end(peer: Peer) -> None:
    peer.read_to_end()


async def test_a_connection_has_no_task() -> None:
    with peers(read_to_end) as server:
        before = len(asyncio.all_tasks())
        async with AsyncWebSocket.connect(server.url) as websocket:
            assert len(asyncio.all_tasks()) == before
            await websocket.abort()


@pytest.mark.parametrize("scheme", ["ws", "wss"])
async def test_a_dropped_connection_closes_itself(scheme: str) -> None:
    with websockets_server(server_context() if scheme == "wss" else None) as port:
        connecting = AsyncWebSocket.connect(
            f"{scheme}://127.0.0.1:{port}/", ssl_context=client_context() if scheme == "wss" else None
        )
        websocket = await connecting.__aenter__()
        await websocket.send("hello")
        assert await websocket.receive() == "hello"
        carrier = websocket._carrier
        stream = weakref.ref(carrier._stream)
        gone = weakref.ref(websocket)
        del websocket, connecting, carrier
        assert gone() is None
        with anyio.fail_after(20):
            while stream() is not None:
                gc.collect()
                await anyio.sleep(0.001)


async def test_a_cancelled_receive_passes_on_whose_cancellation_it_is() -> None:
    def script(peer: Peer) -> None:
        peer.receive_until(Opcode.TEXT)
        peer.send_frame(Opcode.TEXT, b"late")
        peer.read_to_end()

    with peers(script) as server:
        async with AsyncWebSocket.connect(server.url) as websocket:
            with anyio.move_on_after(0.01) as scope:
                await websocket.receive()
            assert scope.cancelled_caught
            with pytest.raises(TimeoutError):
                await websocket.receive(timeout=0.01)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(websocket.receive(), 0.01)
            # What was cancelled is let go of by the next that waits: it does not add up.
            assert len(websocket._carrier._arrivals._waiters) == 1  # type: ignore[union-attr]
            await websocket.send("go")
            assert await websocket.receive(timeout=20) == "late"
            await websocket.abort()


async def test_a_receiver_that_is_cancelled_in_the_moment_of_a_message_loses_nothing() -> None:
    def script(peer: Peer) -> None:
        for number in range(50):
            peer.receive_until(Opcode.TEXT)
            peer.send_frame(Opcode.TEXT, b"%d" % number)
        peer.read_to_end()

    with peers(script) as server:
        async with AsyncWebSocket.connect(server.url) as websocket:
            received: list[object] = []
            for _ in range(50):
                receiving = asyncio.ensure_future(websocket.receive())
                await websocket.send("go")
                while not websocket._messages and not receiving.done():
                    await asyncio.sleep(0)
                receiving.cancel()
                try:
                    received.append(await receiving)
                except asyncio.CancelledError:
                    received.append(await websocket.receive())
            assert received == [str(number) for number in range(50)]
            await websocket.abort()


async def test_sending_without_a_pause_leaves_turns_to_others() -> None:
    with peers(read_to_end) as server:
        async with AsyncWebSocket.connect(server.url, write_limit=1 << 30) as websocket:
            turns = 0

            async def count() -> None:
                nonlocal turns
                while True:
                    turns += 1
                    await asyncio.sleep(0)

            counting = asyncio.ensure_future(count())
            for _ in range(1000):
                await websocket.send("x")
            counting.cancel()
            assert turns > 10
            await websocket.abort()


def test_a_message_may_arrive_in_parts_on_a_loop_that_anyio_did_not_start() -> None:
    """What arrives, arrives outside of any task, where anyio does not know which loop it runs on."""

    def in_parts(peer: Peer) -> None:
        frame = Frame(Opcode.TEXT, b"whole", fin=True).serialize(mask=False)
        peer.send(frame[:3])
        peer.receive_until(Opcode.PING)
        peer.send(frame[3:])
        peer.read_to_end()

    async def program(url: str) -> None:
        async with AsyncWebSocket.connect(url, ping_interval=0.001, message_timeout=60) as websocket:
            assert await websocket.receive() == "whole"
            await websocket.abort()

    with peers(in_parts) as server:
        asyncio.run(program(server.url))
        server.join()
