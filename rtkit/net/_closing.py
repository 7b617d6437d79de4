"""Close frames (RFC 6455, 5.5.1 and 7.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.errors import CloseFrame

if TYPE_CHECKING:
    from websockets.frames import Close

__all__ = ["check_close", "close_frame"]


def close_frame(close: Close | None) -> CloseFrame | None:
    return None if close is None else CloseFrame(int(close.code), close.reason)


def check_close(code: int, reason: str) -> None:
    if not (3000 <= code < 5000 or 1000 <= code < 1015) or code in {1004, 1005, 1006}:
        raise ValueError(
            f"{code} is not a close code that may be sent (RFC 6455, 7.4): 1000 to 1014, 3000 to 4999"
        )
    if len(reason.encode()) > 123:
        raise ValueError("the reason of a Close frame has at most 123 bytes")
