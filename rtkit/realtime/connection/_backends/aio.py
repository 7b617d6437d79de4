"""Blocks that one task enters and another leaves, on any event loop.

A WebSocket is a block with tasks inside, and structured concurrency wants a block left by the task that
entered it. A connection that heals itself can't promise that: the task that iterates notices the loss, while
the block belongs to another. So each WebSocket lives in a task of its own, which `Keeper` starts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

import anyio

from rtkit.client._backends.aio import in_thread
from rtkit.client._backends.network.loops import here
from rtkit.core import forks
from rtkit.net._backends.aio import Clock, Event, Tasks
from rtkit.net._backends.background import start_in_background

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

__all__ = ["Clock", "Event", "HeldBlock", "Keeper", "emit", "in_thread"]

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Block(Protocol[T_co]):
    async def __aenter__(self) -> T_co: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None: ...


class _BlockFailedError(Exception):
    """Ends a held block as one that failed."""


class HeldBlock(Generic[T]):
    """A block in a task of its own."""

    value: T

    def __init__(self, block: Block[T]) -> None:
        self._block = block
        self._entered = anyio.Event()
        self._close = anyio.Event()
        self._closed = anyio.Event()
        self._scope = anyio.CancelScope()
        self._failed = False
        self._error: Exception | None = None
        self._is_inherited = False
        self._world = here()
        forks.watch(self)

    def forked(self) -> None:
        """This is a child: the task that holds the block is the parent's."""
        self._is_inherited = True

    async def run(self) -> None:
        try:
            with self._scope:
                async with self._block as self.value:
                    self._entered.set()
                    await self._close.wait()
                    if self._failed:
                        raise _BlockFailedError  # noqa: TRY301 -- how the block below learns that it failed
        except _BlockFailedError:
            pass
        except Exception as error:  # noqa: BLE001 -- raised in the task that asked
            self._error = error
        finally:
            self._entered.set()
            self._closed.set()

    async def entered(self) -> None:
        """Wait until the block is entered; raises what its entrance raises."""
        try:
            await self._entered.wait()
        except BaseException:
            await self._end_now()
            raise
        if self._error is not None:
            raise self._error

    async def close(self, *, failed: bool = False) -> None:
        """Leave the block, as one that raised if ``failed``; at once when this is cancelled."""
        if self._is_inherited:
            return
        self._failed = failed
        self._close.set()
        try:
            await self._closed.wait()
        except BaseException:
            await self._end_now()
            raise

    def drop(self) -> None:
        """Nobody holds the connection any more: close it without a word to the peer. May come from any thread."""
        if not (self._is_inherited or self._closed.is_set()):
            self._world.run(self._scope.cancel, _nothing)

    async def _end_now(self) -> None:
        self._scope.cancel()
        with anyio.CancelScope(shield=True):
            await self._closed.wait()


def _nothing() -> None:
    """The loop is over, and its tasks with it."""


if TYPE_CHECKING:
    Reopen = Callable[..., Awaitable[HeldBlock[Any]]]
    """Opens another connection, with this query and these headers."""


class Keeper:
    """Starts the tasks that hold blocks.

    As a block of its own it has them in a task group. Without, they run in the background of the event loop,
    until `HeldBlock.close` or the end of the loop: for those who can't write a block.
    """

    def __init__(self) -> None:
        self._tasks: Tasks | None = None

    async def __aenter__(self) -> Self:
        self._tasks = await Tasks().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        assert self._tasks is not None
        return await self._tasks.__aexit__(kind, error, traceback)

    async def hold(self, block: Block[T]) -> HeldBlock[T]:
        """Enter ``block`` in a task of its own. Raises what its entrance raises."""
        held = HeldBlock(block)
        start = start_in_background if self._tasks is None else self._tasks.start
        start(held.run, "realtime connection")
        await held.entered()
        return held


async def emit(dispatcher: Any, event: object) -> None:
    """Call the handlers of ``event``, awaiting those that are asynchronous."""
    if (rest := dispatcher.emit(event)) is not None:
        await rest
