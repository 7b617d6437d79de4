"""Messages of any size and fragmentation, cut into any chunks, arrive as they were sent.

Both directions run against websockets' own server protocol, over a connection in memory.
"""

from __future__ import annotations

import pytest  # async only
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from rtkit.net import AsyncWebSocket
from rtkit.net._options import Options
from tests.net.support.aio import AsyncMemoryStream, together

pytestmark = pytest.mark.anyio  # async only

# The fixture of the loop is the same for all examples.
any_chunks = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

pieces = st.text(max_size=70) | st.binary(max_size=70)
bulk = st.builds(lambda piece, count: piece * count, pieces, st.integers(0, 2000))
messages = st.lists(
    st.lists(st.text(max_size=9), min_size=2, max_size=5)
    | st.lists(st.binary(max_size=9), min_size=2, max_size=5)
    | pieces
    | bulk,
    max_size=12,
)
chunks = st.integers(1, 40) | st.integers(41, 70_000)


def stream_pair(size: int, chunk: int, capacity: int) -> tuple[AsyncMemoryStream, AsyncMemoryStream]:
    """For ``size`` bytes, in some hundreds of chunks at most: small chunks are for small messages."""
    return AsyncMemoryStream.pair(capacity=max(capacity, size // 200), chunk=max(chunk, size // 200))


def whole(message: str | bytes | list[str] | list[bytes]) -> str | bytes:
    if isinstance(message, list):
        return type(message[0])().join(message)  # type: ignore[arg-type]
    return message


def client(stream: AsyncMemoryStream, *, deflate: bool, max_queue: int = 64) -> AsyncWebSocket:
    protocol = ClientProtocol(parse_uri("ws://test/"), state=OPEN, max_size=1 << 20)
    if deflate:
        protocol.extensions = [PerMessageDeflate(False, False, 15, 15)]
    options = Options(max_queue=max_queue, write_limit=100)
    return AsyncWebSocket(stream, protocol, options=options, url="ws://test/")


def server(*, deflate: bool) -> ServerProtocol:
    protocol = ServerProtocol(state=OPEN, max_size=1 << 20)
    if deflate:
        protocol.extensions = [PerMessageDeflate(False, False, 15, 15)]
    return protocol


def send(protocol: ServerProtocol, message: str | bytes | list[str] | list[bytes]) -> None:
    fragments = message if isinstance(message, list) else [message]
    for index, fragment in enumerate(fragments):
        data, fin = fragment.encode() if isinstance(fragment, str) else fragment, index == len(fragments) - 1
        if index:
            protocol.send_continuation(data, fin)
        elif isinstance(fragment, str):
            protocol.send_text(data, fin)
        else:
            protocol.send_binary(data, fin)
        protocol.send_ping(b"in between")


@any_chunks
@given(messages=messages, chunk=chunks, capacity=chunks, deflate=st.booleans(), max_queue=st.integers(1, 5))
async def test_received(
    messages: list[str | bytes | list[str] | list[bytes]],
    chunk: int,
    capacity: int,
    deflate: bool,
    max_queue: int,
) -> None:
    protocol = server(deflate=deflate)
    for message in messages:
        send(protocol, message)
    protocol.send_close(1000, "that is all")
    data = b"".join(protocol.data_to_send())
    here, there = stream_pair(len(data), chunk, capacity)

    async def speak() -> None:
        await there.send(data)
        while protocol.close_rcvd is None:
            protocol.receive_data(await there.receive())
        await there.aclose()

    async def listen() -> None:
        async with client(here, deflate=deflate, max_queue=max_queue) as websocket:
            received = [message async for message in websocket]
            assert received == [whole(message) for message in messages]
            assert websocket.close_reason == "that is all"

    await together(speak, listen)


@any_chunks
@given(messages=messages, chunk=chunks, capacity=chunks, deflate=st.booleans())
async def test_sent(
    messages: list[str | bytes | list[str] | list[bytes]], chunk: int, capacity: int, deflate: bool
) -> None:
    here, there = stream_pair(sum(len(whole(message)) for message in messages), chunk, capacity)
    protocol = server(deflate=deflate)
    received: list[str | bytes] = []

    async def listen() -> None:
        parts: list[bytes] = []
        text = False
        while protocol.close_rcvd is None:
            protocol.receive_data(await there.receive())
            for frame in protocol.events_received():
                assert isinstance(frame, Frame)
                if frame.opcode in {Opcode.TEXT, Opcode.BINARY, Opcode.CONT}:
                    text = frame.opcode is Opcode.TEXT if frame.opcode is not Opcode.CONT else text
                    parts.append(bytes(frame.data))
                    if frame.fin:
                        received.append(b"".join(parts).decode() if text else b"".join(parts))
                        parts.clear()
        await there.send(b"".join(protocol.data_to_send()))
        await there.aclose()

    async def speak() -> None:
        async with client(here, deflate=deflate) as websocket:
            for message in messages:
                await websocket.send(message)

    await together(speak, listen)
    assert received == [whole(message) for message in messages]
    assert protocol.close_rcvd is not None
    assert protocol.close_rcvd.code == 1000
