"""The limits and the times of one connection."""

from __future__ import annotations

from dataclasses import dataclass

READ_SIZE = 256 * 1024
"""How much is read at once, in bytes: what asyncio reads from a socket, so that nothing is cut and copied again."""

MAX_MESSAGE_SIZE = 16 * 1024 * 1024
MAX_QUEUE = 64
MAX_QUEUE_BYTES = 32 * 1024 * 1024
WRITE_LIMIT = 64 * 1024
MESSAGE_TIMEOUT = 300.0

FAREWELL_TIMEOUT = 1.0
"""Seconds for the last bytes to leave when the peer has ended, or the block ends with an exception."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """See `AsyncWebSocket.connect`."""

    max_message_size: int = MAX_MESSAGE_SIZE
    max_queue: int = MAX_QUEUE
    max_queue_bytes: int = MAX_QUEUE_BYTES
    write_limit: int = WRITE_LIMIT
    message_timeout: float | None = MESSAGE_TIMEOUT
    close_timeout: float = 10.0
    ping_interval: float | None = 20.0
    ping_timeout: float | None = 20.0

    def __post_init__(self) -> None:
        for name in ("max_message_size", "max_queue", "max_queue_bytes", "write_limit"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")
        for name in ("close_timeout", "message_timeout", "ping_interval", "ping_timeout"):
            value = getattr(self, name)
            if value is not None and value <= 0:
                raise ValueError(f"{name} is more than 0" + ("" if name == "close_timeout" else ", or None"))
