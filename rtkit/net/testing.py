"""Fakes for both seams: connections in memory, and a clock that a test turns.

::

    here, there = AsyncMemoryStream.pair()

    async def dial(host, port):
        return here

    async with AsyncWebSocket.connect("ws://test/", connect_tcp=dial, clock=clock) as websocket: ...
"""

from __future__ import annotations

import anyio

from rtkit.net._async.memory import AsyncMemoryStream
from rtkit.net._backends import aio, blocking
from rtkit.net._sync.memory import MemoryStream

__all__ = ["AsyncManualClock", "AsyncMemoryStream", "ManualClock", "MemoryStream"]

_POLL = 0.002


class AsyncManualClock(aio.Clock):
    """Time that passes in `advance` only."""

    def __init__(self) -> None:
        self._now = 0.0
        self._waits: dict[anyio.CancelScope, float] = {}

    def time(self) -> float:
        return self._now

    async def wait(self, event: aio.Event, timeout: float | None) -> bool:
        if timeout is None:
            await event.wait()
            return True
        with anyio.CancelScope() as scope:
            self._waits[scope] = self._now + timeout
            try:
                await event.wait()
            finally:
                del self._waits[scope]
        return event.is_set()

    @property
    def deadlines(self) -> list[float]:
        """Until when others wait, the next first: a test knows that they do before it lets time pass."""
        return sorted(deadline for deadline in self._waits.values() if deadline > self._now)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass; whoever waited for less goes on when the caller waits."""
        self._now += seconds
        for scope, deadline in self._waits.items():
            if deadline <= self._now:
                scope.cancel()


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
