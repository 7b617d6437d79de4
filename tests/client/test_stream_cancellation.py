"""What only the async stream can meet: cancellation, and being closed by another task."""

from __future__ import annotations

import threading

import anyio
import pytest

from tests.client.support.aio import open_stream
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio


async def test_cancellation_while_waiting_closes_the_connection():
    left = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"))))
        peer.read_to_end()
        left.set()

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream:
            seen = []
            with anyio.CancelScope() as scope:
                async for event in stream:
                    seen.append(event.delta)
                    scope.cancel()
            assert seen == ["a"]
            assert scope.cancelled_caught
            assert stream.response.is_closed
            assert [event async for event in stream] == []
        assert left.wait(20)


async def test_another_task_may_close_it():
    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"))))
        peer.read_to_end()

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream, anyio.create_task_group() as tasks:
            assert (await anext(stream)).delta == "a"

            async def read() -> None:
                assert [event async for event in stream] == []
                finished.set()

            finished = anyio.Event()
            tasks.start_soon(read)
            await anyio.lowlevel.checkpoint()
            await stream.close()
            await finished.wait()
            assert stream.response.is_closed
