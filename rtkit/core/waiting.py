"""Events that wait for a consumer: bounded in number and in bytes, with a record of those that were lost.

The rules:

1. There is room for an event while fewer than ``max_events`` wait, and ``max_bytes`` with it. One event alone
   always has room, however large it is.
2. An event that is lost is counted, by its type, where it was lost: an `EventsDropped` stands there.
3. One `EventsDropped` reports all losses in one place until it is taken.
"""

from __future__ import annotations

from collections import deque
from sys import getsizeof
from typing import Any, ClassVar, Final, Literal

import msgspec

from rtkit.core.dispatch import wire_name

__all__ = ["MAX_BYTES", "EventsDropped", "Losses", "Waiting", "weight"]

MAX_BYTES: Final = 64 * 1024 * 1024
"""Bytes of events that may wait for one consumer."""

MAX_TYPES: Final = 64
"""Types of events that are counted by their names; the rest are counted together, as `OTHERS`."""

OTHERS: Final = "others"

MAX_PARTS: Final = 100_000
"""Values of one event that are looked at for its size."""

OVERHEAD: Final = 256
"""Bytes that an event takes beside its text or its audio, about."""


class EventsDropped(msgspec.Struct, frozen=True):
    """Whoever gets this is slower than the events: ``count`` of them were left out here.

    ``by_type`` says how many of which type, by the names on the wire.
    """

    type: ClassVar[Literal["rtkit.session.events_dropped"]] = "rtkit.session.events_dropped"
    count: int
    by_type: dict[str, int] = {}


class Losses:
    """Events that were lost since the last `take`."""

    __slots__ = ("_by_type", "_count")

    def __init__(self) -> None:
        self._count = 0
        self._by_type: dict[str, int] = {}

    def __bool__(self) -> bool:
        return self._count > 0

    def add(self, event: object) -> int:
        """Count ``event``; how many that are, for it may tell of losses itself."""
        if isinstance(event, EventsDropped):
            for name, count in event.by_type.items():
                self._add(name, count)
            return event.count
        self._add(wire_name(event) or type(event).__name__, 1)
        return 1

    def _add(self, name: str, count: int) -> None:
        if name not in self._by_type and len(self._by_type) >= MAX_TYPES:
            name = OTHERS
        self._by_type[name] = self._by_type.get(name, 0) + count
        self._count += count

    def take(self) -> EventsDropped:
        dropped = EventsDropped(self._count, self._by_type)
        self._count, self._by_type = 0, {}
        return dropped


class Waiting:
    """The queue. ``dropped`` counts all that were lost, ``dropped_by_type`` by type."""

    __slots__ = (
        "_behind",
        "_bytes",
        "_first",
        "_queue",
        "_tell",
        "_total",
        "dropped",
        "max_bytes",
        "max_events",
    )

    def __init__(self, max_events: int, max_bytes: int = MAX_BYTES, *, tell: bool = True) -> None:
        """With ``tell``, `take` gives an `EventsDropped` where events were lost."""
        self.max_events = max_events
        self.max_bytes = max_bytes
        self.dropped = 0
        self._tell = tell
        self._queue: deque[tuple[Any, int]] = deque()
        self._bytes = 0
        self._first = Losses()
        """Before the first that waits."""
        self._behind = Losses()
        """Behind the last."""
        self._total = Losses()

    def __len__(self) -> int:
        """Events that wait."""
        return len(self._queue)

    def __bool__(self) -> bool:
        """Whether `take` has something to give."""
        return bool(self._queue) or (self._tell and bool(self._first or self._behind))

    @property
    def bytes(self) -> int:
        """What waits behind the first that does, in bytes, about."""
        return self._bytes

    @property
    def dropped_by_type(self) -> dict[str, int]:
        return dict(self._total._by_type)

    @property
    def full_limit(self) -> tuple[str, int]:
        """Which bound leaves no room: its name, and its value."""
        if len(self._queue) >= self.max_events:
            return "max_queue", self.max_events
        return "max_queue_bytes", self.max_bytes

    def put(self, event: Any) -> bool:
        """Whether there was room."""
        size = weight(event) if self._queue else 0
        if len(self._queue) >= self.max_events or self._bytes + size > self.max_bytes:
            return False
        self._append(event, size)
        return True

    def put_for_oldest(self, event: Any) -> None:
        """Those that have waited longest make room."""
        size = weight(event)
        while self._queue and (len(self._queue) >= self.max_events or self._bytes + size > self.max_bytes):
            self._lose(self._pop(), self._first)
        self._append(event, size if self._queue else 0)

    def lose(self, event: Any) -> None:
        """Drop ``event``, because the queue is full."""
        self._lose(event, self._behind)

    def take(self) -> Any:
        """The next event, or what was lost before it. Raises IndexError where there is nothing."""
        if self._tell:
            if self._first:
                return self._first.take()
            if not self._queue and self._behind:
                return self._behind.take()
        return self._pop()

    def clear(self) -> None:
        """Forget what waits, and that something was lost; the counts stay."""
        self._queue.clear()
        self._bytes = 0
        self._first, self._behind = Losses(), Losses()

    def _append(self, event: Any, size: int) -> None:
        if self._behind and self._tell:
            # It stands with the event that comes behind it, so that it takes no place of its own.
            lost = self._behind.take()
            if self._queue:
                event = _After(lost, event)
            else:
                self._first.add(lost)
        self._queue.append((event, size))
        self._bytes += size

    def _pop(self) -> Any:
        event, size = self._queue.popleft()
        self._bytes -= size
        if self._queue:  # the new first one is free of charge
            following, its_size = self._queue[0]
            self._bytes -= its_size
            if type(following) is _After:
                self._first.add(following.lost)
                following = following.event
            self._queue[0] = following, 0
        return event

    def _lose(self, event: Any, where: Losses) -> None:
        self.dropped += where.add(event)
        self._total.add(event)


class _After:
    """An event, and what was lost before it."""

    __slots__ = ("event", "lost")

    def __init__(self, lost: EventsDropped, event: Any) -> None:
        self.lost = lost
        self.event = event


def weight(event: object) -> int:
    """Bytes that an event takes, about: of its texts and its binary data all, of the rest enough."""
    delta = getattr(event, "delta", None)
    if type(delta) is str:
        return OVERHEAD + getsizeof(delta)
    total, looked_at = 0, 0
    pending: list[Any] = [event]
    while pending and looked_at < MAX_PARTS:
        value = pending.pop()
        looked_at += 1
        total += getsizeof(value, OVERHEAD)
        if isinstance(value, dict):
            pending += value.keys()
            pending += value.values()
        elif isinstance(value, list | tuple):
            pending += value
        elif isinstance(value, msgspec.Struct):
            pending += [getattr(value, name) for name in value.__struct_fields__]
            pending += getattr(value, "__dict__", {}).values()
        elif hasattr(value, "__dict__") and value is event:
            pending += value.__dict__.values()
    return total
