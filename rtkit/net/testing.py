"""Fakes for both seams: connections in memory, and a clock that a test turns.

::

    here, there = AsyncMemoryStream.pair()

    async def dial(host, port):
        return here

    async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial, clock=clock) as websocket: ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from rtkit.net._async.memory import AsyncMemoryStream
from rtkit.net._backends import aio, blocking
from rtkit.net._sync.memory import MemoryStream

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AsyncManualClock", "AsyncMemoryStream", "ManualClock", "MemoryStream"]

_POLL = 0.002


class AsyncManualClock(aio.Clock):
    """Time that passes in `advance` only."""

    def __init__(self) -> None:
        self._now = 0.0
        self._waits: dict[anyio.CancelScope, float] = {}
        self._timers: dict[_ManualTimer, float] = {}

    def time(self) -> float:
        return self._now

    async def wait(self, event: aio.Event, timeout: float | None) -> bool:
        if timeout is None:
            await event.wait()
            return True
        with anyio.CancelScope() as scope:
            self._waits[scope] = self._now + timeout
            if timeout <= 0:  # that moment has passed: `advance` would not look at it again
                scope.cancel()
            try:
                await event.wait()
            finally:
                del self._waits[scope]
        return event.is_set()

    def call_later(self, delay: float, function: Callable[[], None]) -> aio.Timer:
        timer = _ManualTimer(self._timers, function)
        self._timers[timer] = self._now + delay
        return timer

    @property
    def deadlines(self) -> list[float]:
        """Until when others wait, the next first: a test knows that they do before it lets time pass."""
        moments = [*self._waits.values(), *self._timers.values()]
        return sorted(deadline for deadline in moments if deadline > self._now)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass; whoever waited for less goes on when the caller waits."""
        self._now += seconds
        for scope, deadline in self._waits.items():
            if deadline <= self._now:
                scope.cancel()
        for timer, deadline in list(self._timers.items()):
            if deadline <= self._now and timer in self._timers:
                timer.cancel()
                timer.function()


class _ManualTimer:
    def __init__(self, timers: dict[_ManualTimer, float], function: Callable[[], None]) -> None:
        self.function = function
        self._timers = timers

    def cancel(self) -> None:
        self._timers.pop(self, None)


class ManualClock(blocking.Clock):
    """Time that passes in `advance` only."""

    def __init__(self) -> None:
        self._now = 0.0
        self._waits: dict[object, float] = {}

    @property
    def deadlines(self) -> list[float]:
        """Until when others wait, the next first: a test knows that they do before it lets time pass."""
        return sorted(deadline for deadline in tuple(self._waits.values()) if deadline > self._now)

    def time(self) -> float:
        return self._now

    def wait(self, event: blocking.Event, timeout: float | None) -> bool:
        if timeout is None:
            return event.wait()
        deadline, ticket = self._now + timeout, object()
        self._waits[ticket] = deadline
        # A thread can't wait for two things; this one looks for the second.
        while not event.wait(_POLL) and self._now < deadline:
            pass
        del self._waits[ticket]
        return event.is_set()

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass; whoever waited for less goes on in a moment."""
        self._now += seconds
