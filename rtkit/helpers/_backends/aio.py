"""Several things at once on an event loop."""

from __future__ import annotations

import inspect
import math
from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import anyio
import anyio.to_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["AudioTarget", "NowOrLater", "call_tool", "gather", "within"]

T = TypeVar("T")

NowOrLater: TypeAlias = Awaitable[T] | T
"""What a callback gives, async or not."""


async def gather(jobs: Iterable[Callable[[], Awaitable[T]]], *, limit: int) -> list[T]:
    """The results of the jobs, in their order; no more than ``limit`` run at a time.

    ``jobs`` is read as it goes. The first error cancels the jobs that run, leaves the others undone, and is raised.
    """
    results: dict[int, T] = {}
    errors: list[Exception] = []
    waiting = enumerate(jobs)

    async def work(waiting: Iterator[tuple[int, Callable[[], Awaitable[T]]]]) -> None:
        for index, job in waiting:
            try:
                results[index] = await job()
            except Exception as error:  # noqa: BLE001 - raised below, by itself instead of in a group
                errors.append(error)
                group.cancel_scope.cancel()
                return

    async with anyio.create_task_group() as group:
        for _ in range(limit):
            group.start_soon(work, waiting)
    if errors:
        raise errors[0]
    return [results[index] for index in sorted(results)]


async def within(seconds: float | None, function: Callable[[], Awaitable[T]]) -> T | None:
    """What ``function`` gives, or ``None`` where it is late, and cancelled."""
    with anyio.move_on_after(seconds):
        return await function()
    return None


async def call_tool(function: Callable[..., Any], arguments: dict[str, Any], timeout: float | None) -> Any:
    """What a function gives, async or not; a plain one runs in a thread. ``timeout`` is in seconds.

    Raises ``TimeoutError``; a thread that is late is left to itself. For a job of ``gather``, whose task
    nobody else can cancel.
    """
    with anyio.move_on_after(timeout) as scope:
        try:
            if inspect.iscoroutinefunction(function):
                return await function(**arguments)
            value = await anyio.to_thread.run_sync(partial(function, **arguments), abandon_on_cancel=True)
            return await value if inspect.isawaitable(value) else value
        except anyio.get_cancelled_exc_class():
            if anyio.current_effective_deadline() == -math.inf:
                raise
            # On asyncio a tool that awaits a task that was cancelled looks cancelled itself.
            raise RuntimeError("what it waited for was cancelled") from None
    assert scope.cancelled_caught
    raise TimeoutError(f"it did not finish within {timeout:g} s")


class AudioTarget:
    """Takes PCM: a sink of ``rtkit.audio``, or a function that takes bytes, async or not."""

    def __init__(self, target: Any, item_id: str) -> None:
        if not (callable(target) or hasattr(target, "write")):
            raise TypeError(
                "speech goes to a sink of rtkit.audio or to a function that takes bytes, not to "
                f"{type(target).__name__}"
            )
        self._target = target
        self._item_id = item_id

    async def put(self, data: bytes) -> None:
        if callable(self._target):
            waiting = self._target(data)
            if inspect.isawaitable(waiting):
                await waiting
        else:
            await self._target.write(self._item_id, 0, data)

    async def end(self) -> None:
        if not callable(self._target):
            await self._target.end(self._item_id, 0)
