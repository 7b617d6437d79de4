"""The time that scripts and faults wait by: the event loop's, or one that a test turns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyio.from_thread import BlockingPortal

__all__ = ["Clock", "ManualClock"]


class Clock:
    """The event loop's own time. All times are in seconds, from a beginning that means nothing."""

    def bind(self, portal: BlockingPortal | None) -> None:
        """The server that waits by this clock is up (or down, with ``None``); ``portal`` leads to its loop."""

    def time(self) -> float:
        return anyio.current_time()

    async def sleep_until(self, moment: float) -> None:
        await anyio.sleep_until(moment)

    async def sleep(self, seconds: float) -> None:
        await self.sleep_until(self.time() + seconds)


class ManualClock(Clock):
    """Time that passes in `advance` only, for one server::

        clock = ManualClock()
        with rtkit.local.serve(clock=clock) as server:
            server.script([{"type": "first"}, 3600, {"type": "second"}])
            ...                      # the client has the first event
            clock.advance(3600)      # and now the second

    What a script waits for is counted from the moment when its request came in. So `advance` may be called as
    soon as the client has seen anything of the reply; nobody has to know whether the server waits already.
    """

    def __init__(self) -> None:
        self._now = 0.0
        self._waiting: dict[anyio.Event, float] = {}
        self._tell: Callable[..., object] | None = None

    def bind(self, portal: BlockingPortal | None) -> None:
        if portal is not None and self._tell is not None:
            raise RuntimeError("a ManualClock is for one server at a time; give the other one its own")
        if portal is None:
            self._tell = None
            return
        # The portal itself would have `advance` wait for the loop, which is asyncio's.
        token: Any = portal.call(anyio.lowlevel.current_token)
        loop = getattr(token, "native_token", token)  # anyio before 4.11 gives the loop itself
        self._tell = loop.call_soon_threadsafe

    def time(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass; may be called from any thread, and does not block."""
        if not 0 <= seconds < math.inf:
            raise ValueError(f"time passes forward, by seconds, not by {seconds}")
        if self._tell is None:
            raise RuntimeError("no server runs with this clock; pass it to rtkit.local.serve(clock=...)")
        self._now += seconds
        self._tell(self._wake)

    def _wake(self) -> None:
        for event, moment in self._waiting.items():
            if moment <= self._now:
                event.set()

    async def sleep_until(self, moment: float) -> None:
        while moment > self._now:
            event = anyio.Event()
            self._waiting[event] = moment
            try:
                # Between the look at the time and the entry above, another thread may have moved it.
                if moment > self._now:
                    await event.wait()
            finally:
                del self._waiting[event]
        await anyio.lowlevel.checkpoint()
