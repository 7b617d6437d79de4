# Made from tests/net/_async/test_conformance.py by "python -m codegen". Edit that file, not this one.
"""Rules of RFC 6455 that several frames in one read put to the test, and what a connection leaves behind."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from websockets.frames import Opcode

from rtkit.net import CloseFrame, WebSocket, WebSocketConnectionClosedError
from tests.net.support.peers import Peer, peers

CLOSE_1000 = b"\x88\x02\x03\xe8"


def how_it_ends(data: bytes, **options: Any) -> tuple[list[Any], WebSocketConnectionClosedError]:
    """What is received of ``data``, which the peer sends in one piece, and the error behind it."""

    def script(peer: Peer) -> None:
        peer.send(data)
        peer.receive_until(Opcode.CLOSE)
        peer.socket.shutdown(socket.SHUT_WR)
        peer.read_to_end()

    received: list[Any] = []
    with peers(script) as server:
        with WebSocket.connect(server.url, ping_interval=None, **options) as websocket:
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                receive_all(websocket, received)
            assert websocket.close_code == caught.value.code
    return received, caught.value


def receive_all(websocket: WebSocket, received: list[Any]) -> None:
    while True:
        received.append(websocket.receive())


def test_a_corrupt_text_before_a_normal_close_is_an_error() -> None:
    received, closed = how_it_ends(b"\x81\x02ok" + b"\x81\x02\xc3\x28" + CLOSE_1000)
    assert received == ["ok"]
    assert (closed.code, closed.closed_by, closed.ok) == (1007, "client", False)
    assert closed.received == CloseFrame(1000, "")
    assert isinstance(closed.__cause__, UnicodeDecodeError)


def test_a_corrupt_text_ends_an_iteration_by_an_error() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"\x81\x02\xc3\x28" + CLOSE_1000)
        peer.receive_until(Opcode.CLOSE)

    with peers(script) as server:
        with WebSocket.connect(server.url) as websocket:
            with pytest.raises(WebSocketConnectionClosedError, match="1007"):
                for _ in websocket:
                    pass


@pytest.mark.parametrize(
    ("frame", "code"),
    [(b"\xc1\x00", 1002), (b"\x83\x00", 1002), (b"\x88\x03\x03\xe8\xff", 1007), (b"\x82\x7e\x04\x01", 1009)],
)
def test_a_frame_that_fails_the_connection_after_our_close(frame: bytes, code: int) -> None:
    def script(peer: Peer) -> None:
        peer.receive_until(Opcode.CLOSE)
        peer.send(frame + bytes(1025))
        peer.socket.shutdown(socket.SHUT_WR)
        peer.read_to_end()

    with peers(script) as server:
        with WebSocket.connect(server.url, max_message_size=1024) as websocket:
            websocket.close()
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                websocket.receive()
            assert (caught.value.code, caught.value.ok) == (code, False)
            assert caught.value.sent == CloseFrame(1000, "")


def test_a_close_within_a_message_is_the_servers() -> None:
    reason = b"retry in 3 s"
    close = bytes([0x88, 2 + len(reason)]) + (1011).to_bytes(2) + reason
    received, closed = how_it_ends(b"\x81\x02ok" + b"\x01\x03beg" + close)
    assert received == ["ok"]
    assert (closed.code, closed.reason, closed.closed_by) == (1011, "retry in 3 s", "server")
    assert not closed.ok
    assert "incomplete fragmented message" in str(closed)


def test_a_normal_close_within_a_message_is_not_ok() -> None:
    _, closed = how_it_ends(b"\x01\x03beg" + CLOSE_1000)
    assert (closed.code, closed.closed_by, closed.ok) == (1000, "server", False)


def test_a_message_that_is_cut_short_by_the_answer_to_our_close() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"\x01\x03beg")
        peer.receive_until(Opcode.CLOSE)
        peer.send(CLOSE_1000)

    with peers(script) as server:
        with WebSocket.connect(server.url) as websocket:
            pass
        assert (websocket.close_code, websocket.closed_by) == (1000, "client")
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            websocket.receive()
        assert caught.value.ok


def test_ten_pings_at_once_are_all_answered() -> None:
    heard: list[bytes] = []

    def script(peer: Peer) -> None:
        peer.send(b"".join(b"\x89\x01%d" % number for number in range(10)))
        while len(heard) < 10:
            frame = peer.receive_frame()
            assert frame.opcode is Opcode.PONG
            heard.append(bytes(frame.data))
        peer.send_frame(Opcode.TEXT, b"done")
        peer.read_to_end()

    with peers(script) as server:
        with WebSocket.connect(server.url, ping_interval=None) as websocket:
            assert websocket.receive() == "done"
            websocket.abort()
    assert heard == [b"%d" % number for number in range(10)]
