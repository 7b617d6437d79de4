"""Event loops as such: which one runs, whether it still can, and what becomes of its connections.

The one place of the client that knows asyncio and trio by name, as what it does can't be awaited: it happens where
a task has been cancelled, where a client is collected, where a loop has ended, or in another thread.
"""

from __future__ import annotations

import sys
import weakref
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.lowlevel

from rtkit.client._backends.network.kept import LOOP_IS_OVER
from rtkit.net._backends.inherited import let_go

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine

__all__ = ["World", "close_now", "here", "in_trio", "shielded"]

# Closing takes one or two turns of the loop, and what they are for is done before the first.
_MOST_TURNS: Final = 5


def in_trio() -> bool:
    """Whether the running loop is trio's."""
    trio = sys.modules.get("trio")
    return trio is not None and trio.lowlevel.in_trio_run()


def shielded() -> anyio.CancelScope:
    """A block that a cancelled scope outside does not end. ``task.cancel()`` of asyncio does."""
    return anyio.CancelScope(shield=True)


def close_now(stream: Any) -> None:
    """Close ``stream`` here and now: run ``stream.aclose()`` without giving its turns away.

    Both loops close a socket before they wait for the first time, so that is all it takes, and no second
    cancellation can come in between. Must be called on the loop of the stream.
    """
    closing = stream.aclose()
    with suppress(Exception):  # broken or closed already
        try:
            for _ in range(_MOST_TURNS):
                if closing.send(None) is not None:  # waits for something; not a mere turn of asyncio's
                    break
        except StopIteration:
            return
    with suppress(Exception):
        closing.close()


class World:
    """An event loop, as those know it who hold connections of it. It does not keep the loop alive."""

    def __init__(self) -> None:
        self._is_trio = in_trio()
        if self._is_trio:
            import trio  # noqa: PLC0415 - only where it is in use

            self._loop: Any = weakref.ref(trio.lowlevel.current_trio_token())
        else:
            import asyncio  # noqa: PLC0415 - only where it is in use

            self._loop = weakref.ref(asyncio.get_running_loop())
        self._pools: weakref.WeakSet[Any] = weakref.WeakSet()
        self._end: AsyncGenerator[None, None] | None = None
        self._tasks: set[Any] = set()
        self.held: dict[int, Any] = {}
        """What somebody reads from, by who does."""

    def ends_with(self, pool: Any) -> None:
        """Have ``pool.close`` called when the loop shuts down, while its connections still can be closed.

        ``asyncio.run``, ``asyncio.Runner``, uvloop and trio close the async generators that were started, last
        of all.
        """
        self._pools.add(pool)
        if self._end is None:
            self._end = self._wait_for_the_end()
            with suppress(StopIteration):
                self._end.__anext__().__await__().send(None)

    async def _wait_for_the_end(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            for pool in list(self._pools):
                pool.close(LOOP_IS_OVER)

    @property
    def is_over(self) -> bool:
        """Whether the loop can't run any more."""
        loop = self._loop()
        if loop is None:
            return True
        if self._is_trio:
            import trio  # noqa: PLC0415 - only where it is in use

            try:
                loop.run_sync_soon(_nothing, idempotent=True)
            except trio.RunFinishedError:
                return True
            return False
        return bool(loop.is_closed())

    def run(self, function: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Call ``function`` on the loop, at once where it is the running one; ``otherwise`` if it is over."""
        if _world() is self:
            function()
            return
        loop = self._loop()
        try:
            if loop is None:
                otherwise()
            elif self._is_trio:
                loop.run_sync_soon(function)
            else:
                loop.call_soon_threadsafe(function)
        except RuntimeError:  # asyncio's of a closed loop, and what trio's RunFinishedError is
            otherwise()

    def spawn(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Have ``function`` run as a task of nobody's on the loop; not at all if it is over."""
        self.run(partial(self._start, function), _nothing)

    def _start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._is_trio:
            import trio  # noqa: PLC0415 - only where it is in use

            trio.lowlevel.spawn_system_task(_quietly, function)
            return
        import asyncio  # noqa: PLC0415 - only where it is in use

        task = asyncio.get_running_loop().create_task(_quietly(function))
        self._tasks.add(task)  # the loop itself does not hold it
        task.add_done_callback(self._tasks.discard)

    def abandon(self, stream: Any, *, forked: bool) -> None:
        """Close the socket of ``stream``, whose loop is over or the parent's, and say nothing to the peer."""
        let_go(stream.get_extra_info("socket"), stream.carrier, forked=forked)


def _nothing() -> None:
    pass


async def _quietly(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with suppress(Exception):  # nobody is left to hear of it
        await function()


_worlds: Final[anyio.lowlevel.RunVar[World]] = anyio.lowlevel.RunVar("rtkit.client.world")


def here() -> World:
    """The loop that is running."""
    world = _worlds.get(None)
    if world is None:
        world = World()
        _worlds.set(world)
    return world


def _world() -> World | None:
    """The loop that is running, if one is and if it is known."""
    try:
        return _worlds.get(None)
    except RuntimeError:
        return None
