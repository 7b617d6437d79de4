"""Tasks that belong to the event loop, so that nobody has to leave a block that holds them.

A task group ends in the task that began it. What is entered without a block, and may be dropped anywhere, can't
have one: its tasks end when it says so, or with the loop.
"""

from __future__ import annotations

from contextlib import suppress
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.lowlevel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["Background", "start_in_background"]

# asyncio forgets tasks that nobody holds.
_background: Final[set[object]] = set()


def _is_trio() -> bool:
    return anyio.get_cancelled_exc_class().__module__.startswith("trio")


def start_in_background(function: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
    """Start a task that belongs to the event loop. On trio it is a system task: it ends with the run."""
    if _is_trio():
        import trio.lowlevel  # noqa: PLC0415 -- only where the program runs on it

        trio.lowlevel.spawn_system_task(function, name=name, context=copy_context())
    else:
        import asyncio  # noqa: PLC0415 -- only where the program runs on it

        task = asyncio.get_running_loop().create_task(function(), name=name)
        _background.add(task)
        task.add_done_callback(_background.discard)


def _caller() -> Callable[[Callable[[], None]], object]:
    """What calls a function on the loop that runs now, from any thread.

    It raises RuntimeError once the loop is over.
    """
    if _is_trio():
        import trio.lowlevel  # noqa: PLC0415 -- only where the program runs on it

        return trio.lowlevel.current_trio_token().run_sync_soon
    import asyncio  # noqa: PLC0415 -- only where the program runs on it

    return asyncio.get_running_loop().call_soon_threadsafe


class Background:
    """The tasks of one thing. They must not raise; the first exception of one is raised by `end`."""

    def __init__(self) -> None:
        self._scopes: set[anyio.CancelScope] = set()
        self._ended = anyio.Event()
        self._error: Exception | None = None
        self._call: Callable[[Callable[[], None]], object] | None = None

    def start(self, function: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._call = self._call or _caller()
        scope = anyio.CancelScope()
        self._scopes.add(scope)
        start_in_background(partial(self._run, function, scope), name)

    async def _run(self, function: Callable[[], Coroutine[Any, Any, None]], scope: anyio.CancelScope) -> None:
        try:
            with scope:
                await function()
        except Exception as error:  # noqa: BLE001 -- raised where they are waited for
            self._error = self._error or error
            self._cancel()
        finally:
            self._scopes.discard(scope)
            if not self._scopes:
                self._ended.set()

    def _cancel(self) -> None:
        for scope in self._scopes:
            scope.cancel()

    async def end(self) -> None:
        """Cancel the tasks, and wait for them however often this is cancelled itself."""
        self._cancel()
        if self._scopes:
            with anyio.CancelScope(shield=True):
                await self._ended.wait()
        if self._error is not None:
            raise self._error

    def drop(self) -> None:
        """Cancel the tasks from wherever their owner is collected: in another thread, or after the loop."""
        if self._call is not None and self._scopes:
            with suppress(RuntimeError):  # the loop is over, and its tasks with it
                self._call(self._cancel)
