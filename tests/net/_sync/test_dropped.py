# Made from tests/net/_async/test_dropped.py by "python -m codegen". Edit that file, not this one.
"""A WebSocket that was opened without a block, and that nobody holds any more: closed, without a word about it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from websockets.frames import Opcode

from rtkit.net._sync.websocket import WebSocket
from tests.net.support.blocking import in_thread, until
from tests.net.support.peers import Peer, peers
from tests.net.support.servers import client_context, server_context, websockets_server


class Listening:
    """Takes what comes, after ``first``, and says when the connection is closed."""

    def __init__(self, first: Callable[[Peer], None] = lambda peer: None) -> None:
        self.first = first
        self.is_closed = threading.Event()

    def __call__(self, peer: Peer) -> None:
        try:
            with suppress(OSError):  # closed before all of it was sent
                self.first(peer)
            peer.read_to_end()
        finally:
            self.is_closed.set()


def say_hello(peer: Peer) -> None:
    peer.receive_until(Opcode.TEXT)
    peer.send_frame(Opcode.TEXT, b"hello")


def fill_the_queue(peer: Peer) -> None:
    for _ in range(8):
        peer.send_frame(Opcode.TEXT, b"hello")


def say_goodbye(peer: Peer) -> None:
    peer.send_frame(Opcode.TEXT, b"hello")
    peer.send_frame(Opcode.CLOSE, b"\x03\xe8")


def opened(url: str, **options: Any) -> WebSocket:
    return WebSocket.connect(url, **options).__enter__()


def threads() -> int:
    return sum(thread.name.startswith("WebSocket") for thread in threading.enumerate())


def dropped(held: list[WebSocket], server: Listening) -> None:
    carrier, gone = weakref.ref(held[0]._carrier), weakref.ref(held[0])
    held.clear()

    def released() -> bool:  # an event loop may hold the frames of its last step for another one
        gc.collect()
        return gone() is None and carrier() is None

    until(released)
    assert in_thread(server.is_closed.wait, 20)
    until(lambda: threads() == 0)


@pytest.mark.parametrize("ping_interval", [None, 20.0])
def test_in_use(ping_interval: float | None) -> None:
    server = Listening(say_hello)
    with peers(server) as peer:
        held = [opened(peer.url, ping_interval=ping_interval)]
        held[0].send("hello")
        for _ in range(3):
            gc.collect()
        assert held[0].receive() == "hello"
        assert not server.is_closed.is_set()
        dropped(held, server)


def test_never_used() -> None:
    server = Listening()
    with peers(server) as peer:
        dropped([opened(peer.url)], server)


def test_with_a_full_queue() -> None:
    server = Listening(fill_the_queue)
    with peers(server) as peer:
        held = [opened(peer.url, max_queue=2)]
        assert held[0].receive() == "hello"
        dropped(held, server)


def test_with_much_to_send() -> None:
    stop = threading.Event()

    def read_nothing(peer: Peer) -> None:
        peer.receive_until(Opcode.TEXT)
        assert stop.wait(20)

    server = Listening(read_nothing)
    with peers(server) as peer:
        held = [opened(peer.url, write_limit=2**25)]
        held[0].send("hello")
        held[0].send(bytes(16 * 2**20))
        gone = weakref.ref(held[0])
        held.clear()
        gc.collect()
        assert gone() is None
        stop.set()
        assert in_thread(server.is_closed.wait, 20)
        until(lambda: threads() == 0)


def test_after_the_peer_said_goodbye() -> None:
    server = Listening(say_goodbye)
    with peers(server) as peer:
        held = [opened(peer.url)]
        assert held[0].receive() == "hello"
        assert [message for message in held[0]] == []
        dropped(held, server)


def test_in_a_circle() -> None:
    server = Listening()
    with peers(server) as peer:
        held = [opened(peer.url)]
        held[0].myself = held[0]  # type: ignore[attr-defined]
        dropped(held, server)


def test_after_it_was_closed() -> None:
    server = Listening()
    with peers(server) as peer:
        held = [opened(peer.url)]
        held[0].abort()
        dropped(held, server)


def test_over_tls() -> None:
    with websockets_server(server_context()) as port:
        websocket = opened(f"wss://127.0.0.1:{port}/", ssl_context=client_context())
        websocket.send("hello")
        assert websocket.receive() == "hello"
        carrier = weakref.ref(websocket._carrier)
        del websocket

        def released() -> bool:
            gc.collect()
            return carrier() is None

        until(released)


def test_in_another_thread() -> None:
    server = Listening()
    with peers(server) as peer:
        held = [opened(peer.url)]
        in_thread(held.clear)
        gc.collect()
        assert in_thread(server.is_closed.wait, 20)


def test_its_iterator_holds_it() -> None:
    server = Listening(say_hello)
    with peers(server) as peer:
        websocket = opened(peer.url)
        websocket.send("hello")
        messages = iter(websocket)
        del websocket
        gc.collect()
        assert next(messages) == "hello"
        assert not server.is_closed.is_set()
        del messages
        gc.collect()
        assert in_thread(server.is_closed.wait, 20)
