"""The frame of a message that is sent whole, without extensions (RFC 6455, 5.2): most of what a client sends.

`websockets` writes every other frame. These bytes are those that it would write, in half the time;
`tests/net/test_inbox.py` holds the two equal.
"""

from __future__ import annotations

import os
from struct import Struct
from typing import Final

from websockets.frames import Opcode

try:
    from websockets.speedups import apply_mask
except ImportError:  # pragma: no cover -- an interpreter for which there are none
    from websockets.utils import apply_mask

__all__ = ["whole_frame"]

_FIN: Final = 0x80
_MASKED: Final = 0x80
_TEXT: Final = _FIN | Opcode.TEXT
_BINARY: Final = _FIN | Opcode.BINARY

_SHORT: Final = Struct("!BB4s").pack
_MEDIUM: Final = Struct("!BBH4s").pack
_LONG: Final = Struct("!BBQ4s").pack


def whole_frame(payload: bytes, *, text: bool) -> bytes:
    """``payload`` as one frame, masked with bytes that nobody can foresee (RFC 6455, 5.3)."""
    first = _TEXT if text else _BINARY
    mask = os.urandom(4)
    size = len(payload)
    if size < 126:
        head = _SHORT(first, _MASKED | size, mask)
    elif size < 65_536:
        head = _MEDIUM(first, _MASKED | 126, size, mask)
    else:
        head = _LONG(first, _MASKED | 127, size, mask)
    return head + apply_mask(payload, mask)
