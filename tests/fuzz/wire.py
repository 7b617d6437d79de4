"""A connection of a server, plain or over TLS, that can end at any byte and in any way."""

from __future__ import annotations

import socket
import ssl
import struct
from contextlib import suppress

from tests.fuzz.answers import TIMEOUT

__all__ = ["CutError", "Wire"]


class CutError(Exception):
    """No more bytes go out."""


class Wire:
    """``left`` is how many bytes may still go out, of TLS records where there is TLS; ``None`` for any number."""

    def __init__(self, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
        connection.settimeout(TIMEOUT)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = connection
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = None if tls is None else tls.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self.left: int | None = None
        self._unread = b""

    @property
    def has_tls(self) -> bool:
        return self._tls is not None

    def handshake(self) -> None:
        while self._tls is not None:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush()
                self._incoming.write(self._receive())
            else:
                self._flush()
                return

    def send(self, data: bytes) -> None:
        if self._tls is None:
            self.send_raw(data)
        elif data:
            self._tls.write(data)
            self._flush()

    def receive(self) -> bytes:
        """What has come, at least a byte; EOFError at the end."""
        if self._tls is None:
            return self._receive()
        while True:
            try:
                data = self._tls.read(65536)
            except ssl.SSLWantReadError:
                self._flush()
                self._incoming.write(self._receive())
            except ssl.SSLZeroReturnError:
                raise EOFError from None
            else:
                if data:
                    return data
                raise EOFError

    def receive_head(self) -> bytes:
        while b"\r\n\r\n" not in self._unread:
            self._unread += self.receive()
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        return head

    def receive_exactly(self, size: int) -> bytes:
        while len(self._unread) < size:
            self._unread += self.receive()
        data, self._unread = self._unread[:size], self._unread[size:]
        return data

    def end(self, kind: str) -> None:
        """``fin``, ``rst``, ``rude`` (no goodbye of TLS) or ``stall``; returns when the client has gone."""
        self.left = None
        if kind == "rst":
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        with suppress(OSError, ssl.SSLError):
            if kind == "fin" and self._tls is not None:
                with suppress(ssl.SSLError):  # it would wait for the client's goodbye, too
                    self._tls.unwrap()
                self._flush()
            if kind != "stall":
                self._socket.shutdown(socket.SHUT_WR)
        with suppress(ConnectionError):
            while self._socket.recv(65536):
                pass

    def send_raw(self, data: bytes) -> None:
        if self.left is not None:
            data, more = data[: self.left], len(data) > self.left
            self.left -= len(data)
            self._socket.sendall(data)
            if more:
                raise CutError
        else:
            self._socket.sendall(data)

    def _flush(self) -> None:
        if data := self._outgoing.read():
            self.send_raw(data)

    def _receive(self) -> bytes:
        data = self._socket.recv(65536)
        if not data:
            raise EOFError
        return data
