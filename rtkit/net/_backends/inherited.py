"""Sockets that a loop has opened which can't be asked any more: it is over, or it is the parent's of this process.

Nothing is said to the peer: no shutdown, no closing alert, no frame. What asyncio and uvloop keep of a socket has
no public way for that; all private names of theirs are here.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import Any, Final

from anyio.abc import SocketAttribute

__all__ = ["keep_inherited", "leave_to_parent", "let_go", "replace"]

# Copies of what the parent has. Collecting one of uvloop's would ask a loop that is not ours.
_inherited: Final[list[Any]] = []


def let_go(raw: Any, stream: Any, *, forked: bool) -> None:
    """Close the socket ``raw`` below ``stream``, a stream of anyio's or trio's, and what its loop keeps of it.

    ``forked``: the loop is the parent's. Otherwise it is over.
    """
    if raw is None:
        return
    if isinstance(raw, socket.socket):  # trio's
        with suppress(OSError):
            socket.close(raw.detach())
        return
    if forked:
        # Before its owner forgets it: a loop that still runs here shares its selector with the parent.
        replace(raw.fileno())
    if not _take_from_transport(stream) and forked:
        _inherited.append(stream)


def keep_inherited(descriptor: int, owner: Any) -> None:
    """This is a child: close the socket ``descriptor``, and keep ``owner``, which would ask the parent's loop."""
    replace(descriptor)
    _inherited.append(owner)


def leave_to_parent(stream: Any) -> None:
    """This is a child: close the socket below ``stream``, where there is one that is known."""
    extra = getattr(stream, "extra", None)
    if extra is not None:
        let_go(extra(SocketAttribute.raw_socket, None), stream, forked=True)


def _take_from_transport(stream: Any) -> bool:
    """Take the socket away from asyncio's transport, and close it; whether that can be done.

    The transport itself can't be closed without its loop, and would warn when it is collected. uvloop's has no
    socket to take: it closes those with the loop.
    """
    while hasattr(stream, "transport_stream"):  # TLS
        stream = stream.transport_stream
    carrier = getattr(stream, "_transport", None)
    if carrier is None or not hasattr(carrier, "_sock"):
        return False
    if carrier._sock is not None:
        carrier._sock.close()
        carrier._sock = None
    return True


def replace(descriptor: int) -> None:
    """Put the null device where a socket or a file was: its owner still believes in it, and may close it."""
    if descriptor < 0:  # it has closed it
        return
    with suppress(OSError):
        null = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
        try:
            os.dup2(null, descriptor, inheritable=False)
        finally:
            os.close(null)
