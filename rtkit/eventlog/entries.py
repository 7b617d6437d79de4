"""An event in a log, and what an engine of logs can do."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Final, Protocol

import msgspec

__all__ = ["END", "LogEngine", "LogEntry"]

END: Final = "log.end"
"""The type of the last event of a log. Its ``reason`` is ``"completed"``, or ``"broken"`` with a ``message``."""


class _Type(msgspec.Struct):
    type: Any = None
    object: Any = None


_decode_type = msgspec.json.Decoder(_Type).decode


class LogEntry:
    """``data`` is the event as JSON. ``sequence_number`` is its place in the log; `follow` goes on after it."""

    def __init__(self, sequence_number: int, data: bytes) -> None:
        self.sequence_number = sequence_number
        self.data = data

    def __repr__(self) -> str:
        return f"<LogEntry {self.sequence_number} {self.type!r}>"

    @cached_property
    def type(self) -> str:
        """The type of the event; of a chunk of chat, which has none, its ``object``."""
        told = _decode_type(self.data)
        return str(told.type or told.object or "event")

    @property
    def is_end(self) -> bool:
        return self.type == END

    def json(self) -> Any:
        """The event as plain values."""
        return msgspec.json.decode(self.data)


class LogEngine(Protocol):
    """Keeps logs. It blocks, and is called by one thread at a time."""

    def take(self, key: str) -> int:
        """Become the publisher of a log whose events are numbered here; the token of that. The one before is
        fenced."""
        ...

    def append(self, key: str, events: list[tuple[int | None, bytes]], token: int | None, ttl: float) -> int:
        """Add events, with their numbers, or to be numbered (``None``, with a token); those that are there are
        left as they are. Gives how many were added. The log expires ``ttl`` seconds after its last event.

        Raises `JournalError` where another publisher has taken the log.
        """
        ...

    def read(self, key: str, after: int, limit: int) -> list[tuple[int, bytes]]:
        """The next events after a number, in their order."""
        ...

    def close(self) -> None: ...
