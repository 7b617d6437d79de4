"""The names of `aio`, in threads."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any, Final, Self

from rtkit.bulk._backends.reading import ThreadedReader
from rtkit.client._backends.blocking import in_thread, monotonic, resolve_callable, sleep

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = [
    "Flight", "Lock", "Offload", "Reader", "Shield", "Signal", "Tasks", "in_thread", "monotonic",
    "resolve_callable", "sleep", "spawn",
]  # fmt: skip

GRACE: Final = 2.0
"""Seconds that requests which were cancelled are waited for; then they are left to their threads."""


class Signal:
    """Wakes those who wait. A change that came after ``version`` was read is not missed."""

    def __init__(self) -> None:
        self.version = 0
        self._condition = threading.Condition()

    def set(self) -> None:
        with self._condition:
            self.version += 1
            self._condition.notify_all()

    def wait(self, version: int, timeout: float | None) -> None:
        """Until it changes, for ``timeout`` seconds at most."""
        with self._condition:
            self._condition.wait_for(lambda: version != self.version, timeout)


class Lock:
    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


class Shield:
    """No thread is cancelled in the middle of something."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass


class Offload:
    """A thread may block."""

    def run(self, function: Callable[[], None]) -> None:
        function()


class Flight:
    """A request that is under way. Its thread looks whether it was cancelled after each event."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class Tasks:
    """Threads that end together. ``notify`` is called when one of them fails, so that the others look at
    `check`."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self._notify = notify
        self._lock = threading.Lock()
        self._threads: set[threading.Thread] = set()
        self._error: BaseException | None = None
        self._cancelled = False
        self._deadline: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._cancelled = True
        self._notify()
        deadline = self._deadline or monotonic() + GRACE
        for thread in list(self._threads):
            thread.join(max(deadline - monotonic(), 0.01) if self._cancelled else None)
        if self._error is not None and error is not self._error:
            raise self._error

    def start(self, function: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(
            target=self._run, args=(function, arguments), name="rtkit-bulk", daemon=True
        )
        with self._lock:
            self._threads.add(thread)
        thread.start()

    def _run(self, function: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        try:
            function(*arguments)
        except BaseException as error:  # noqa: BLE001 - raised at the end of the block
            self._error = self._error or error
            self._notify()
        finally:
            with self._lock:
                self._threads.discard(threading.current_thread())

    def give_up(self) -> None:
        """Don't wait for those that still run."""
        self._cancelled = True
        self._deadline = monotonic()

    def check(self) -> None:
        """Raise what one of the threads raised."""
        if self._error is not None:
            raise self._error


class Reader:
    """The values of a source, in the portions in which they come."""

    def __init__(self, source: Any, rows: Callable[[], Any]) -> None:
        if isinstance(source, AsyncIterable):
            raise TypeError(
                "a blocking client takes an iterable of items; AsyncOpenAI takes an async one, too"
            )
        self._rows = rows
        self._signal = Signal()
        self._closed = False

    def __enter__(self) -> Self:
        self._thread = ThreadedReader(self._rows, self._signal.set)
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.close()

    def close(self) -> None:
        self._closed = True
        self._signal.set()

    def take(self) -> list[Any] | None:
        """At least one value; ``None`` at the end."""
        while not self._closed:
            version = self._signal.version
            values = self._thread.take()
            if values is None or values:
                return values
            self._signal.wait(version, None)
        return None


def spawn(function: Callable[[], None]) -> None:
    """Have ``function`` run in a thread; it deals with its own errors. The interpreter does not wait for it."""
    threading.Thread(target=function, name="rtkit-bulk-job", daemon=True).start()
