# Made from tests/net/_async/test_deflate.py by "python -m codegen". Edit that file, not this one.
"""permessage-deflate: a message is bounded while it is inflated, and not after."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.utils import accept_key

from rtkit.errors import WebSocketConnectionClosedError
from rtkit.net import WebSocket
from tests.net.support.peers import Peer, peers

if TYPE_CHECKING:
    from collections.abc import Callable


LIMIT = 1024 * 1024
HEAD = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Extensions: permessage-deflate\r\nSec-WebSocket-Accept: %b\r\n\r\n"
)


def sending(*frames: Frame) -> Callable[[Peer], None]:
    deflate = PerMessageDeflate(False, False, 15, 15)
    data = b"".join(frame.serialize(mask=False, extensions=[deflate]) for frame in frames)
    assert len(data) < LIMIT

    def script(peer: Peer) -> None:
        request = peer.receive_request()
        key = request.split(b"Sec-WebSocket-Key: ")[1].split(b"\r\n")[0].decode()
        peer.send(HEAD % accept_key(key).encode() + data)
        peer.read_to_end()

    return script


def peak_of(url: str) -> int:
    tracemalloc.start()
    try:
        with WebSocket.connect(
            url,
            max_message_size=LIMIT,
            compression="deflate",
            close_timeout=0.1,  # the peer never answers
        ) as websocket:
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                websocket.receive()
            assert caught.value.code == 1009
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "frames",
    [
        [Frame(Opcode.BINARY, bytes(8 * LIMIT))],
        [Frame(Opcode.BINARY, bytes(LIMIT - 1), fin=False), Frame(Opcode.CONT, bytes(8 * LIMIT))],
        [Frame(Opcode.BINARY, bytes(LIMIT), fin=False), Frame(Opcode.CONT, bytes(8 * LIMIT))],
        [Frame(Opcode.TEXT, b"x" * 1000, fin=False)] + [Frame(Opcode.CONT, b"x" * 99_000, fin=False)] * 90,
    ],
    ids=["at once", "after a fragment", "after all there may be", "in many fragments"],
)
def test_a_message_is_bounded_while_it_is_inflated(frames: list[Frame]) -> None:
    with peers(sending(*frames), upgrade=False) as server:
        peak_of(server.url)  # what is loaded once does not count
        assert peak_of(server.url) < 4 * LIMIT


def test_a_message_of_the_limit_is_fine() -> None:
    script = sending(Frame(Opcode.BINARY, bytes(LIMIT)), Frame(Opcode.TEXT, b"next"))
    with peers(script, upgrade=False) as server:
        with WebSocket.connect(server.url, max_message_size=LIMIT, compression="deflate") as websocket:
            assert websocket.receive() == bytes(LIMIT)
            assert websocket.receive() == "next"
            websocket.abort()
