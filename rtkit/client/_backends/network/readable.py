"""Sockets that are looked at without a wait, beside whoever reads from them."""

from __future__ import annotations

import os
import select
import socket
from contextlib import suppress
from typing import Any

__all__ = ["is_readable", "left_in"]

_CHUNK = 64 * 1024


def is_readable(raw: Any) -> bool:
    """Whether something, or the end, is there to be read from the socket ``raw``; also where that is closed."""
    if raw is None or raw.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([raw.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(raw.fileno(), select.POLLIN)
    return bool(poll.poll(0))


def left_in(raw: Any, most: int) -> bytes:
    """What has arrived and was not read, up to ``most`` bytes."""
    data = b""
    if not hasattr(os, "dup"):
        return data
    with suppress(OSError), socket.socket(fileno=os.dup(raw.fileno())) as spare:  # nothing is there any more
        spare.setblocking(False)
        while len(data) < most:
            chunk = spare.recv(_CHUNK)
            if not chunk:
                break
            data += chunk
    return data
