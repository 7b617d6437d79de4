"""Virtual time: a test never waits for a clock.

A test that takes the ``virtual_time`` fixture runs on asyncio and on trio with a clock that starts at 0
and stands still while anything can run; when every task waits, it jumps to the next timer. So an hour
of ``anyio.sleep`` passes in no time, and ``anyio.current_time()`` reads exactly what the program waited for.

Threads count as tasks that run: the clock stands still until a worker thread (``anyio.to_thread``) is done, however
slowly the machine gives it its turn. Real sockets do not: a test that waits for one would see time run away from
under it.
"""

from __future__ import annotations

import asyncio
import selectors
from typing import Any

import anyio.to_thread
import pytest
import trio.abc
import trio.testing

# How long a thread may take, in real seconds. After that time goes on, and whoever waits may have a deadline.
DEADLOCK = 10


class _Selector(selectors.DefaultSelector):
    """Passes the time that the event loop would sleep, without sleeping."""

    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0 if timeout is not None else DEADLOCK)
        if timeout and not ready and _threads_running():
            ready = super().select(DEADLOCK)
        if not ready and timeout is None:
            raise RuntimeError("deadlock: every task waits, and no timer is set that would wake one")
        if not ready and timeout is not None:
            self.now += max(timeout, 0)
        return ready


def _threads_running() -> bool:
    return anyio.to_thread.current_default_thread_limiter().borrowed_tokens > 0


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._clock = _Selector()
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now


def _on_asyncio() -> Any:
    # Without asyncio's debug mode, which costs ten times the rest here: tests without a clock run in that.
    return "asyncio", {"debug": False, "loop_factory": VirtualTimeLoop}


class _WaitForThreads(trio.abc.Instrument):
    """Keeps a clock from jumping while a thread runs."""

    def __init__(self, clock: trio.testing.MockClock) -> None:
        self._clock = clock

    def after_task_step(self, task: trio.lowlevel.Task) -> None:
        running = trio.to_thread.current_default_thread_limiter().borrowed_tokens
        threshold = DEADLOCK if running else 0
        if self._clock.autojump_threshold != threshold:
            self._clock.autojump_threshold = threshold


def _on_trio() -> Any:
    clock = trio.testing.MockClock(autojump_threshold=0)
    return "trio", {"clock": clock, "instruments": [_WaitForThreads(clock)]}


# Factories, since a clock serves one run.
VIRTUAL_LOOPS = [
    pytest.param(_on_asyncio, id="asyncio-virtual"),
    pytest.param(_on_trio, id="trio-virtual"),
]
