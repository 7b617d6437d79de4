"""Two small proxies that really carry bytes: HTTP CONNECT and SOCKS5, with or without credentials."""

from __future__ import annotations

import base64
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CREDENTIALS = ("user", "p@ss:word")


@dataclass
class ProxyServer:
    port: int
    asked: list[tuple[str, int]] = field(default_factory=list)
    """The targets, as the clients named them."""


def read_exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


def accept_connect(connection: socket.socket, *, auth: bool) -> tuple[str, int] | None:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += read_exactly(connection, 1)
    request, *fields = head.decode().split("\r\n")
    method, authority, _ = request.split(" ")
    assert method == "CONNECT"
    expected = base64.b64encode(":".join(CREDENTIALS).encode()).decode()
    if auth and f"Proxy-Authorization: Basic {expected}" not in fields:
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        return None
    host, _, port = authority.rpartition(":")
    if host == "forbidden.test":
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        return None
    # In two pieces, for a client has to wait for the end of the head.
    connection.sendall(b"HTTP/1.0 200 Connection ")
    connection.sendall(b"established\r\nVia: 1.1 here\r\n\r\n")
    return host.strip("[]"), int(port)


def accept_socks(connection: socket.socket, *, auth: bool) -> tuple[str, int] | None:
    version, count = read_exactly(connection, 2)
    assert version == 5
    method = 2 if auth else 0
    if method not in read_exactly(connection, count):
        connection.sendall(b"\x05\xff")
        return None
    connection.sendall(bytes([5, method]))
    if auth:
        assert read_exactly(connection, 1) == b"\x01"
        user = read_exactly(connection, read_exactly(connection, 1)[0]).decode()
        password = read_exactly(connection, read_exactly(connection, 1)[0]).decode()
        connection.sendall(b"\x01\x00" if (user, password) == CREDENTIALS else b"\x01\x01")
        if (user, password) != CREDENTIALS:
            return None
    _, command, _, kind = read_exactly(connection, 4)
    assert command == 1
    if kind == 3:
        host = read_exactly(connection, read_exactly(connection, 1)[0]).decode()
    else:
        family, size = {1: (socket.AF_INET, 4), 4: (socket.AF_INET6, 16)}[kind]
        host = socket.inet_ntop(family, read_exactly(connection, size))
    (port,) = struct.unpack("!H", read_exactly(connection, 2))
    if host == "forbidden.test":
        connection.sendall(b"\x05\x02\x00\x01" + bytes(6))
        return None
    connection.sendall(b"\x05\x00\x00")
    connection.sendall(b"\x03\x04here" + bytes(2))
    return host, port


def relay(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


class _Running:
    """One proxy, its sockets and its threads."""

    def __init__(self, accept: Callable[..., tuple[str, int] | None], auth: bool, tls: ssl.SSLContext | None):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.server = ProxyServer(self.listener.getsockname()[1])
        self._accept = accept
        self._auth = auth
        self._tls = tls
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def accept_all(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                self._sockets.append(connection)
                target = self._serve_tls if self._tls else self._serve
                thread = threading.Thread(target=target, args=(connection,))
                thread.start()
                self._threads.append(thread)

    def stop_accepting(self) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def stop(self) -> None:
        for connection in self._sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, EOFError), connection:
            target = self._accept(connection, auth=self._auth)
            if target is None:
                return
            self.server.asked.append(target)
            host = "127.0.0.1" if target[0].endswith((".test", "localhost")) else target[0]
            with socket.create_connection((host, target[1])) as upstream:
                self._sockets.append(upstream)
                back = threading.Thread(target=relay, args=(upstream, connection))
                back.start()
                relay(connection, upstream)
                back.join()

    def _serve_tls(self, connection: socket.socket) -> None:
        """End TLS, with the plain proxy at the other end of a pair of sockets."""
        inside, outside = socket.socketpair()
        self._sockets.extend((inside, outside))
        plain = threading.Thread(target=self._serve, args=(inside,))
        plain.start()
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        assert self._tls is not None
        layer = self._tls.wrap_bio(incoming, outgoing, server_side=True)
        lock = threading.Lock()

        def encrypt() -> None:
            with suppress(OSError):
                while data := outside.recv(16384):
                    with lock:
                        layer.write(data)
                        connection.sendall(outgoing.read())
                connection.shutdown(socket.SHUT_WR)

        back = threading.Thread(target=encrypt)
        with suppress(OSError, ssl.SSLError), connection:
            while data := connection.recv(65536):
                incoming.write(data)
                with lock, suppress(ssl.SSLWantReadError):
                    try:
                        if back.ident is None:
                            layer.do_handshake()
                            back.start()
                        while piece := layer.read(65536):
                            outside.sendall(piece)
                    finally:
                        connection.sendall(outgoing.read())
            outside.shutdown(socket.SHUT_WR)
            back.join()
        plain.join()
        inside.close()
        outside.close()


@contextmanager
def proxy_server(
    accept: Callable[..., tuple[str, int] | None], *, auth: bool = False, tls: ssl.SSLContext | None = None
) -> Iterator[ProxyServer]:
    proxy = _Running(accept, auth, tls)
    accepting = threading.Thread(target=proxy.accept_all)
    accepting.start()
    try:
        yield proxy.server
    finally:
        proxy.stop_accepting()
        accepting.join()
        proxy.stop()
