"""HTTP/2 through the client: many streams on one connection, and one that is left early."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Self

import anyio
import httpx
import pytest

from rtkit import DefaultAsyncHttpxClient, DefaultHttpxClient
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.client.support.scripts import delta, http_peer, sse
from tests.net.support.peers import Peer

h2_connection = pytest.importorskip("h2.connection", reason="it is optional")
h2_config = pytest.importorskip("h2.config")
h2_events = pytest.importorskip("h2.events")

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}


class Server:
    """Speaks HTTP/2 without TLS: one event for each stream at once, the last one when it is told ``go_on``."""

    def __init__(self) -> None:
        self._going_on = False
        self.resets: list[int] = []
        self._wake, self._woken = socket.socketpair()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._wake.close()
        self._woken.close()

    def go_on(self) -> None:
        self._going_on = True
        self._wake.send(b"!")

    def __call__(self, peer: Peer) -> None:
        lock = threading.Lock()
        state = h2_connection.H2Connection(h2_config.H2Configuration(client_side=False))
        begun: set[int] = set()
        bodies: dict[int, bytes] = {}

        def end_all() -> None:
            while self._going_on and begun:
                state.send_data(begun.pop(), sse(COMPLETED), end_stream=True)
            peer.send(state.data_to_send())

        def wait_for_go() -> None:
            self._woken.settimeout(20)
            self._woken.recv(1)
            with lock, suppress(OSError):
                end_all()

        waiting = threading.Thread(target=wait_for_go)
        waiting.start()
        with lock:
            state.initiate_connection()
            peer.send(state.data_to_send())
        with suppress(EOFError, ConnectionError):
            while True:
                data = peer.receive()
                with lock:
                    for event in state.receive_data(data):
                        if isinstance(event, h2_events.DataReceived):
                            bodies[event.stream_id] = bodies.get(event.stream_id, b"") + event.data
                            state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                        elif isinstance(event, h2_events.StreamEnded):
                            number = event.stream_id
                            begun.add(number)
                            state.send_headers(
                                number, [(":status", "200"), ("content-type", "text/event-stream")]
                            )
                            state.send_data(number, sse(delta(json.loads(bodies[number])["input"])))
                        elif isinstance(event, h2_events.StreamReset):
                            self.resets.append(event.stream_id)
                            begun.discard(event.stream_id)
                    end_all()
        waiting.join()


@pytest.mark.anyio
async def test_streams_share_a_connection() -> None:
    with Server() as server, http_peer(server) as peer:
        own = DefaultAsyncHttpxClient(http1=False, http2=True)
        async with AsyncOpenAI(api_key="k", base_url=peer.url, http_client=own, max_retries=0) as client:

            async def open_stream(name: str) -> Any:
                stream: Any = await client.responses.create(model="m", input=name, stream=True)
                assert stream.response.http_version == "HTTP/2"
                assert (await anext(stream)).delta == name
                return stream

            async def read(stream: AsyncIterator[Any]) -> None:
                assert [event.type async for event in stream] == ["response.completed"]
                read_whole.append(stream)

            read_whole: list[Any] = []
            streams = [await open_stream(name) for name in "abc"]
            await streams[0].close()  # and the others go on
            server.go_on()
            async with anyio.create_task_group() as tasks:
                for stream in streams[1:]:
                    tasks.start_soon(read, stream)
            assert len(read_whole) == 2
            async with await client.responses.create(model="m", input="d", stream=True) as stream:
                assert [event.type async for event in stream][-1] == "response.completed"
        assert peer.connections == 1


async def _cancelled_twice(client: Any, turns: int, gap: int) -> None:
    async def read() -> None:
        async for _ in await client.responses.create(model="m", input="x", stream=True):
            pass

    task = asyncio.ensure_future(read())
    for wait in (turns, gap):
        for _ in range(wait):
            await asyncio.sleep(0)
        task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def test_a_connection_whose_streams_are_cancelled_twice() -> None:
    """They go on at the server, which lets 100 be open: then there is another connection, and places come back."""

    async def main(url: str) -> None:
        limits = httpx.Limits(max_connections=2)
        own = DefaultAsyncHttpxClient(http1=False, http2=True, limits=limits)
        async with AsyncOpenAI(
            api_key="k", base_url=url, http_client=own, max_retries=0, timeout=10
        ) as client:
            held: Any = await client.responses.create(model="m", input="held", stream=True)
            assert (await anext(held)).delta == "held"  # keeps the connection
            for turns in range(60):
                for gap in range(3):
                    await _cancelled_twice(client, turns, gap)
            for name in ("after", "that"):
                stream: Any = await client.responses.create(model="m", input=name, stream=True)
                async with stream:
                    assert (await anext(stream)).delta == name
            await held.close()

    with Server() as server, http_peer(server) as peer:
        asyncio.run(main(peer.url))
        for _ in range(peer.connections):
            server.go_on()


def test_blocking() -> None:
    with Server() as server, http_peer(server) as peer:
        server.go_on()
        own = DefaultHttpxClient(http1=False, http2=True)
        with OpenAI(api_key="k", base_url=peer.url, http_client=own, max_retries=0) as client:
            for name in "ab":
                with client.responses.create(model="m", input=name, stream=True) as stream:
                    assert [event.type for event in stream][-1] == "response.completed"
                    assert stream.response.http_version == "HTTP/2"
        assert peer.connections == 1
