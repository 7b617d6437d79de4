# Made from tests/net/_async/test_any_chunks.py by "python -m codegen". Edit that file, not this one.
"""Messages of any size and fragmentation, cut into any chunks, arrive as they were sent.

Both directions run against websockets' own server protocol, over a connection in memory.
"""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from rtkit.net import WebSocket
from rtkit.net._options import Options
from tests.net.support.blocking import MemoryStream, together

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


def stream_pair(size: int, chunk: int, capacity: int) -> tuple[MemoryStream, MemoryStream]:
    """For ``size`` bytes, in some hundreds of chunks at most: small chunks are for small messages."""
    return MemoryStream.pair(capacity=max(capacity, size // 200), chunk=max(chunk, size // 200))


def whole(message: str | bytes | list[str] | list[bytes]) -> str | bytes:
    if isinstance(message, list):
        return type(message[0])().join(message)  # type: ignore[arg-type]
    return message


def client(stream: MemoryStream, *, deflate: bool, max_queue: int = 64) -> WebSocket:
    protocol = ClientProtocol(parse_uri("ws://test/"), state=OPEN, max_size=1 << 20)
    if deflate:
        protocol.extensions = [PerMessageDeflate(False, False, 15, 15)]
    options = Options(max_queue=max_queue, write_limit=100)
    return WebSocket(stream, protocol, options=options, url="ws://test/")


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
def test_received(
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

    def speak() -> None:
        there.send(data)
        while protocol.close_rcvd is None:
            protocol.receive_data(there.receive())
        there.close()

    def listen() -> None:
        with client(here, deflate=deflate, max_queue=max_queue) as websocket:
            received = [message for message in websocket]
            assert received == [whole(message) for message in messages]
            assert websocket.close_reason == "that is all"

    together(speak, listen)


@any_chunks
@given(messages=messages, chunk=chunks, capacity=chunks, deflate=st.booleans())
def test_sent(
    messages: list[str | bytes | list[str] | list[bytes]], chunk: int, capacity: int, deflate: bool
) -> None:
    here, there = stream_pair(sum(len(whole(message)) for message in messages), chunk, capacity)
    protocol = server(deflate=deflate)
    received: list[str | bytes] = []

    def listen() -> None:
        parts: list[bytes] = []
        text = False
        while protocol.close_rcvd is None:
            protocol.receive_data(there.receive())
            for frame in protocol.events_received():
                assert isinstance(frame, Frame)
                if frame.opcode in {Opcode.TEXT, Opcode.BINARY, Opcode.CONT}:
                    text = frame.opcode is Opcode.TEXT if frame.opcode is not Opcode.CONT else text
                    parts.append(bytes(frame.data))
                    if frame.fin:
                        received.append(b"".join(parts).decode() if text else b"".join(parts))
                        parts.clear()
        there.send(b"".join(protocol.data_to_send()))
        there.close()

    def speak() -> None:
        with client(here, deflate=deflate) as websocket:
            for message in messages:
                websocket.send(message)

    together(speak, listen)
    assert received == [whole(message) for message in messages]
    assert protocol.close_rcvd is not None
    assert protocol.close_rcvd.code == 1000
