"""The names of `aio`, in threads. A block may be entered in one thread and left in another: no keeping needed."""

from __future__ import annotations

import _thread
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from rtkit.client._backends.blocking import in_thread
from rtkit.net._backends.blocking import Clock, Event

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from types import TracebackType

__all__ = ["Clock", "Event", "HeldBlock", "Keeper", "emit", "in_thread"]

T = TypeVar("T")


class _BlockFailedError(Exception):
    """Ends a held block as one that failed."""


class HeldBlock(Generic[T]):
    """A block that has been entered."""

    def __init__(self, block: AbstractContextManager[T, Any]) -> None:
        self._block = block
        self._closed = False
        self.value = block.__enter__()

    def close(self, *, failed: bool = False) -> None:
        """Leave the block, as one that raised if ``failed``."""
        if self._closed:
            return
        self._closed = True
        error = _BlockFailedError() if failed else None
        self._block.__exit__(None if error is None else type(error), error, None)

    def drop(self) -> None:
        """Nobody holds the connection any more: close it without a word to the peer, and without a wait.

        The garbage collector calls this at any moment, perhaps where this thread has a lock of the connection: so
        another thread closes it.
        """
        if self._closed:
            return
        self._closed = True
        with suppress(RuntimeError):  # the interpreter ends
            _thread.start_new_thread(_close, (self.value,))


if TYPE_CHECKING:
    Reopen = Callable[..., HeldBlock[Any]]
    """Opens another connection, with this query and these headers."""


def _close(websocket: Any) -> None:
    with suppress(Exception):  # nobody is left to hear of it
        websocket.abort()


class Keeper:
    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def hold(self, block: AbstractContextManager[T, Any]) -> HeldBlock[T]:
        return HeldBlock(block)


def emit(dispatcher: Any, event: object) -> None:
    """Call the handlers of ``event``."""
    dispatcher.dispatch_sync(event)
