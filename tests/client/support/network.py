"""Peers that speak HTTP as badly as a network can, and what they saw."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.message import Message
from email.parser import BytesParser
from typing import Any

from tests.net.support.peers import Peer
from tests.net.support.proxies import ProxyServer, accept_connect, accept_socks, proxy_server
from tests.net.support.servers import server_context

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


class Asked:
    """A request: its first line, its headers, its body."""

    def __init__(self, line: str, headers: Message, body: bytes) -> None:
        self.line = line
        self.headers = headers
        self.body = body

    @property
    def retries(self) -> int:
        return int(self.headers["x-stainless-retry-count"])


def take_request(peer: Peer, *, body: bool = True) -> Asked:
    """The next request with its body; what is left unread would turn a close into a reset."""
    head, _, rest = peer.receive_request().partition(b"\r\n\r\n")
    line, _, fields = head.partition(b"\r\n")
    headers = BytesParser().parsebytes(fields + b"\r\n\r\n", headersonly=True)
    while body and len(rest) < int(headers["content-length"] or 0):
        rest += peer.receive()
    return Asked(line.decode(), headers, rest)


def reply(body: Any = MODEL, status: int = 200, **headers: str) -> bytes:
    """A whole reply of a known length."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"content_type": "application/json", "content_length": str(len(content)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items()]
    return f"HTTP/1.1 {status} Status\r\n{''.join(lines)}\r\n".encode() + content


def serving(*replies: bytes, seen: list[Asked] | None = None) -> Callable[[Peer], None]:
    """Answers each request of a connection with the next of ``replies``, whatever the connection."""
    left = list(replies)

    def script(peer: Peer) -> None:
        with suppress(EOFError, ConnectionError):
            while True:
                asked = take_request(peer)
                if seen is not None:
                    seen.append(asked)
                peer.send(left.pop(0) if len(left) > 1 else left[0])

    return script


def over_tls(
    script: Callable[[Peer], None], failures: list[Exception] | None = None
) -> Callable[[Peer], None]:
    """The same behind TLS, for ``localhost`` and ``127.0.0.1``; a handshake that fails is noted."""
    context = server_context()

    def run(peer: Peer) -> None:
        try:
            secured = context.wrap_socket(peer.socket, server_side=True)
        except (OSError, ssl.SSLError) as error:
            if failures is None:
                raise
            failures.append(error)
            return
        with secured:
            peer.socket = secured
            script(peer)

    return run


@contextmanager
def connect_proxy() -> Iterator[tuple[ProxyServer, list[bytes]]]:
    """A proxy that tunnels, and what it read of the clients before the tunnel was there."""
    seen: list[bytes] = []

    def accept(connection: socket.socket, *, auth: bool) -> tuple[str, int] | None:
        seen.append(connection.recv(65536, socket.MSG_PEEK))
        return accept_connect(connection, auth=auth)

    with proxy_server(accept) as proxy:
        yield proxy, seen


class _Whole:
    """A socket of a proxy whose answers leave in one piece: httpcore reads each of them once."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._unsent = b""

    def sendall(self, data: bytes) -> None:
        self._unsent += data

    def flush(self) -> None:
        self._connection.sendall(self._unsent)
        self._unsent = b""

    def recv(self, size: int) -> bytes:
        self.flush()
        return self._connection.recv(size)


def accept_socks_whole(connection: socket.socket, *, auth: bool) -> tuple[str, int] | None:
    """`accept_socks`, its answers in one piece each."""
    whole: Any = _Whole(connection)
    target = accept_socks(whole, auth=auth)
    whole.flush()
    return target


def dead_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
