"""Events that wait for their consumers: bounded, the oldest give way."""

from __future__ import annotations

import weakref
from collections import deque
from typing import Generic, Self, TypeVar

import anyio
import anyio.lowlevel

from rtkit.errors.live import Live

__all__ = ["MAX_EVENTS", "EventIterator", "Events"]

T = TypeVar("T")

MAX_EVENTS = 256
"""How many events wait for a consumer that is slow, or that isn't there."""


class EventIterator(Generic[T]):
    """One consumer's way through `Events`: it takes nothing away from the others."""

    def __init__(self, events: Events[T], position: int) -> None:
        self._events = events
        self._position = position

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        await anyio.lowlevel.checkpoint()
        return await self._events._next(self)


class Events(Live, Generic[T]):
    """What an object has to tell, in order::

        async for event in sink.events:
            ...

    Each loop is a consumer of its own: it gets first what nobody has taken, then every event. `take` is one more.
    The iteration ends when the object is closed and its events are taken. ``dropped`` counts those that gave way
    before all consumers had them, because more than ``max_events`` waited.
    """

    _holds = "what waits for its events"
    _instead = "iterate where it was made"

    def __init__(self, max_events: int = MAX_EVENTS) -> None:
        self._kept: deque[T] = deque()
        self._begin = 0  # the number of the first that is kept
        self._reached = 0  # the number behind the last that somebody took
        self._max_events = max_events
        self._closed = False
        self._changed = anyio.Event()
        self._iterators: weakref.WeakSet[EventIterator[T]] = weakref.WeakSet()
        self._taker: EventIterator[T] | None = None
        self._own: EventIterator[T] | None = None
        self.dropped = 0

    def put(self, event: T) -> None:
        """Add an event, from the task's own thread; never waits."""
        if len(self._kept) >= self._max_events:
            self._kept.popleft()
            # Without a consumer it waited for whoever comes.
            slowest = min((each._position for each in self._iterators), default=self._reached)
            self.dropped += slowest <= self._begin
            self._begin += 1
        self._kept.append(event)
        self._changed.set()

    def close(self) -> None:
        """Nothing more comes."""
        self._closed = True
        self._changed.set()

    def take(self) -> list[T]:
        """What came since the last call, without waiting; in the first one what nobody has taken."""
        if self._taker is None:
            self._taker = self._iterator()
        start = max(self._taker._position, self._begin) - self._begin
        taken = list(self._kept)[start:]
        self._move(self._taker, self._begin + len(self._kept))
        return taken

    def __aiter__(self) -> EventIterator[T]:
        return self._iterator()

    async def __anext__(self) -> T:
        if self._own is None:
            self._own = self._iterator()
        return await anext(self._own)

    # -- within -------------------------------------------------------------------------------------------

    def _iterator(self) -> EventIterator[T]:
        iterator = EventIterator(self, self._reached)
        self._iterators.add(iterator)
        return iterator

    def _move(self, iterator: EventIterator[T], position: int) -> None:
        iterator._position = position
        self._reached = max(self._reached, position)

    async def _next(self, iterator: EventIterator[T]) -> T:
        while iterator._position >= self._begin + len(self._kept):
            if self._closed:
                raise StopAsyncIteration
            if self._changed.is_set():
                self._changed = anyio.Event()
            await self._changed.wait()
        at = max(iterator._position, self._begin)
        self._move(iterator, at + 1)
        return self._kept[at - self._begin]
