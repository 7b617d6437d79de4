"""The other end in the same process, for ping-pong: the receiver writes the next event to it.

So there is one event to a read, however busy the machine is. What the peer's write takes is in everybody's figure.
"""

from __future__ import annotations

import base64
import hashlib
import socket
import ssl
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

import trustme

from bench.payloads import frames, payload
from bench.server import ACCEPT_KEY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.cases import Case

__all__ = ["Peer", "peer"]

SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
_DELTA = 5
"""A text delta among the first events of each kind."""


class Peer:
    """``url`` to connect to, ``context`` to trust it by, and ``send``, which writes one event more."""

    def __init__(self, case: Case, listener: socket.socket) -> None:
        self._listener = listener
        self._server: ssl.SSLContext | None = None
        self.context: ssl.SSLContext | None = None
        if case.tls:
            self._server, self.context = _contexts()
        port = listener.getsockname()[1]
        self.url = f"{'https' if case.tls else 'http'}://127.0.0.1:{port}/v1"
        stream = payload(case.kind, 10)
        if case.kind.startswith("realtime"):
            self.event = frames(stream)[_DELTA]
        else:
            block = stream.blocks[_DELTA]
            self.event = b"%x\r\n%b\r\n" % (len(block), block)
        self._accepted: Future[socket.socket] = Future()
        threading.Thread(target=self._accept, daemon=True).start()

    def send(self) -> None:
        self._accepted.result(10).sendall(self.event)

    def close(self) -> None:
        """Let the client go: some wait for the answer to their Close frame."""
        if self._accepted.done():
            self._accepted.result().close()

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return  # nobody came
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._server is not None:
            connection = self._server.wrap_socket(connection, server_side=True)
        request = b""
        while b"\r\n\r\n" not in request:
            request += connection.recv(65_536)
        headers = dict(line.lower().split(b": ", 1) for line in request.split(b"\r\n")[1:] if b": " in line)
        if b"sec-websocket-key" in headers:
            key = next(
                line for line in request.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key")
            )
            digest = hashlib.sha1(key.split(b": ")[1] + ACCEPT_KEY, usedforsecurity=False).digest()
            head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            connection.sendall(head + b"Sec-WebSocket-Accept: " + base64.b64encode(digest) + b"\r\n\r\n")
        else:
            connection.sendall(SSE)
        self._accepted.set_result(connection)


@lru_cache(maxsize=1)
def _contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    return server, client


@contextmanager
def peer(case: Case) -> Iterator[Peer]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        made = Peer(case, listener)
        try:
            yield made
        finally:
            made.close()
