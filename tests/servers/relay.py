"""A relay in front of a server that breaks every reply off."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

__all__ = ["cutting_relay"]

AFTER_EVENTS = 2


@contextmanager
def cutting_relay(host: str, port: int) -> Iterator[tuple[str, int]]:
    """The address of a relay to ``host:port`` that closes each connection amid the third event of a stream."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_accept, args=(listener, host, port), daemon=True).start()
        address: tuple[str, int] = listener.getsockname()
        try:
            yield address
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, host: str, port: int) -> None:
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_relay, args=(client, host, port), daemon=True).start()


def _relay(client: socket.socket, host: str, port: int) -> None:
    with client, socket.create_connection((host, port), timeout=120) as server:
        forward = threading.Thread(target=_forward, args=(client, server), daemon=True)
        forward.start()
        seen = b""
        while piece := server.recv(4096):
            seen += piece
            events = seen.split(b"\n\n")
            if len(events) > AFTER_EVENTS:
                kept = b"\n\n".join(events[:AFTER_EVENTS]) + b"\n\n" + events[AFTER_EVENTS][:20]
                client.sendall(kept[len(seen) - len(piece) :])
                break
            client.sendall(piece)
        with suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)


def _forward(client: socket.socket, server: socket.socket) -> None:
    with suppress(OSError):
        while piece := client.recv(65_536):
            server.sendall(piece)
