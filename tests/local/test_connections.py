"""Peers of the offline server that open connections and get nowhere: each has a deadline, and there are few."""

from __future__ import annotations

import socket
import threading
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from websockets.frames import Frame, Opcode

from rtkit.local.server import connection
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Expect, Reply

HEAD = b"GET /v1/models/m HTTP/1.1\r\nHost: localhost\r\n"
UPGRADE = (
    b"GET /v1/realtime?model=m HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


async def no_app(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("every request of these tests is answered by a script")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(connection, "HEAD_TIMEOUT", 0.3)
    with AppServer(no_app) as server:
        server.script([Reply(json={"id": "m"})], route="/v1/models/*", times=None)
        yield server


def connected(server: AppServer, stack: ExitStack) -> socket.socket:
    return stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=30))


def to_the_end(peer: socket.socket) -> bytes:
    data = b""
    while piece := peer.recv(65536):
        data += piece
    return data


def test_heads_that_are_not_completed_have_a_deadline(server: AppServer) -> None:
    with ExitStack() as stack:
        halves = [connected(server, stack) for _ in range(50)]
        for number, half in enumerate(halves):
            half.sendall(HEAD[: number + 1])
        silent = connected(server, stack)
        assert httpx.get(f"{server.url}/models/m").json() == {"id": "m"}
        for half in halves:
            assert to_the_end(half).startswith(b"HTTP/1.1 408 ")
        assert to_the_end(silent) == b""


def test_a_head_that_drips_has_one_too(server: AppServer) -> None:
    stop = threading.Event()
    with ExitStack() as stack:
        peer = connected(server, stack)
        peer.sendall(HEAD)

        def drip() -> None:
            while not stop.wait(0.02):
                try:
                    peer.sendall(b"x: y\r\n")
                except OSError:
                    return

        dripping = threading.Thread(target=drip)
        dripping.start()
        try:
            assert peer.recv(65536).startswith(b"HTTP/1.1 408 ")
        finally:
            stop.set()
            dripping.join()


def test_the_next_head_of_a_connection_has_one(server: AppServer) -> None:
    with ExitStack() as stack:
        peer = connected(server, stack)
        peer.sendall(HEAD + b"\r\n")
        assert peer.recv(65536).startswith(b"HTTP/1.1 200 ")
        peer.sendall(HEAD[:20])
        assert b"HTTP/1.1 408 " in to_the_end(peer)


def test_an_answer_may_take_as_long_as_it_wants(server: AppServer) -> None:
    server.script([1.0, Reply(json={"id": "late"})], route="/v1/late")
    assert httpx.get(f"{server.url}/late", timeout=30).json() == {"id": "late"}


def test_connections_are_bounded(server: AppServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MAX_CONNECTIONS", 3)
    monkeypatch.setattr(connection, "HEAD_TIMEOUT", 30.0)
    with ExitStack() as stack:
        first = [connected(server, stack) for _ in range(3)]
        for peer in first:
            peer.sendall(HEAD)
        refused = connected(server, stack)
        with pytest.raises(ConnectionError) if refused.recv(1) == b"" else ExitStack():
            while True:
                refused.sendall(HEAD)
        first[0].sendall(b"Connection: close\r\n\r\n")
        assert to_the_end(first[0]).startswith(b"HTTP/1.1 200 ")
        assert httpx.get(f"{server.url}/models/m").json() == {"id": "m"}


def frame(opcode: Opcode, data: bytes, *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin=fin).serialize(mask=True)


def upgraded(server: AppServer, stack: ExitStack) -> socket.socket:
    peer = connected(server, stack)
    peer.sendall(UPGRADE)
    data = b""
    while b"\r\n\r\n" not in data:
        data += peer.recv(65536)
    assert data.startswith(b"HTTP/1.1 101 ")
    return peer


@pytest.mark.parametrize(
    ("limit", "value", "code"), [("MESSAGE_TIMEOUT", 0.3, 1008), ("MAX_FRAGMENTS", 5, 1009)]
)
def test_a_message_of_empty_fragments_ends_the_connection(
    server: AppServer, monkeypatch: pytest.MonkeyPatch, limit: str, value: Any, code: int
) -> None:
    server.script([Expect("abc"), '{"type":"ok"}', Expect("never")], times=None)
    with ExitStack() as stack:
        peer = upgraded(server, stack)
        peer.sendall(frame(Opcode.TEXT, b"ab", fin=False) + frame(Opcode.CONT, b"c"))
        assert b'"ok"' in peer.recv(65536)
        monkeypatch.setattr(connection, limit, value)
        peer.sendall(frame(Opcode.TEXT, b"", fin=False) + frame(Opcode.CONT, b"", fin=False) * 10)
        assert to_the_end(peer)[:4][2:] == code.to_bytes(2)
