"""Events that wait for one consumer: bounded, the oldest give way."""

from __future__ import annotations

from collections import deque
from typing import Generic, Self, TypeVar

import anyio
import anyio.lowlevel

from rtkit.errors.live import Live

__all__ = ["MAX_EVENTS", "Events"]

T = TypeVar("T")

MAX_EVENTS = 256
"""How many events wait for a consumer that is slow, or that isn't there."""


class Events(Live, Generic[T]):
    """What an object has to tell, in order, for one consumer::

        async for event in sink.events:
            ...

    The iteration ends when the object is closed and its events are taken. ``dropped`` counts those that
    gave way because more than ``max_events`` waited.
    """

    _holds = "what waits for its events"
    _instead = "iterate where it was made"

    def __init__(self, max_events: int = MAX_EVENTS) -> None:
        self._waiting: deque[T] = deque()
        self._max_events = max_events
        self._closed = False
        self._changed = anyio.Event()
        self.dropped = 0

    def put(self, event: T) -> None:
        """Add an event, from the task's own thread; never waits."""
        if len(self._waiting) >= self._max_events:
            self._waiting.popleft()
            self.dropped += 1
        self._waiting.append(event)
        self._changed.set()

    def close(self) -> None:
        """Nothing more comes."""
        self._closed = True
        self._changed.set()

    def take(self) -> list[T]:
        """What waits now, without waiting."""
        taken = list(self._waiting)
        self._waiting.clear()
        return taken

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        await anyio.lowlevel.checkpoint()
        while not self._waiting:
            if self._closed:
                raise StopAsyncIteration
            self._changed = anyio.Event()
            await self._changed.wait()
        return self._waiting.popleft()
