"""Call what may never return: the code of a driver."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

from rtkit.audio.devices.notification import ThreadNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["call_driver"]

T = TypeVar("T")


async def call_driver(
    function: Callable[[], T], *, seconds: float, undo: Callable[[T], object] | None = None
) -> T:
    """Call ``function`` on a thread of its own, and wait so long for it at most.

    Not on a worker thread of the event loop's: the end of the process waits for those. A cancellation waits for it
    too; asyncio's own (``task.cancel()``) can't be made to. What comes when nobody waits any more goes to ``undo``.

    :raises TimeoutError: it takes longer. The thread is left behind.
    """
    call = _Call(function, undo)
    call.notifier.open()
    try:
        call.start(call.run)
        with anyio.fail_after(seconds, shield=True):
            while not call.done:
                await call.notifier.wait()
    except BaseException:
        call.give_up()
        raise
    finally:
        call.notifier.close()
    if call.error is not None:
        raise call.error
    return call.result


class _Call(Generic[T]):
    result: T

    def __init__(self, function: Callable[[], T], undo: Callable[[T], object] | None) -> None:
        self.notifier = ThreadNotifier()
        self.done = False
        self.error: BaseException | None = None
        self._function = function
        self._undo = undo
        self._given_up = False
        self._lock = threading.Lock()

    def start(self, target: Callable[[], None]) -> None:
        threading.Thread(target=target, name="rtkit audio driver", daemon=True).start()

    def run(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            self.error = error
        with self._lock:
            self.done = True
            nobody_waits = self._given_up
        if nobody_waits:
            self._take_back()
        else:
            self.notifier.notify()

    def give_up(self) -> None:
        with self._lock:
            self._given_up = True
            done = self.done
        if done and self.error is None and self._undo is not None:
            self.start(self._take_back)

    def _take_back(self) -> None:
        if self.error is None and self._undo is not None:
            self._undo(self.result)
