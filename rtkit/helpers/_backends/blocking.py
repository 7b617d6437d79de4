"""Several things at once in threads."""

from __future__ import annotations

import contextvars
import inspect
import threading
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["AudioTarget", "NowOrLater", "call_tool", "gather", "within"]

T = TypeVar("T")

NowOrLater: TypeAlias = Annotated[T, "at once"]
"""What a callback gives."""


class _Work:
    """Jobs that several threads take from one iterator."""

    def __init__(self, jobs: Iterable[Callable[[], T]]) -> None:
        self._waiting = enumerate(jobs)
        self._lock = threading.Lock()
        self.results: dict[int, Any] = {}
        self.error: BaseException | None = None
        self.stopped = False

    def run(self) -> None:
        while (taken := self._take()) is not None:
            index, job = taken
            try:
                self.results[index] = job()
            except BaseException as error:  # noqa: BLE001 - raised in the thread that asked
                self.error = self.error or error
                self.stopped = True

    def _take(self) -> tuple[int, Callable[[], Any]] | None:
        with self._lock:
            return None if self.stopped else next(self._waiting, None)


def gather(jobs: Iterable[Callable[[], T]], *, limit: int) -> list[T]:
    """The results of the jobs, in their order; no more than ``limit`` run at a time, each in a thread.

    ``jobs`` is read as it goes. The first error is raised when the jobs that run have ended; the others stay
    undone.
    """
    work = _Work(jobs)
    if limit == 1:
        work.run()
    else:
        threads = [
            threading.Thread(
                target=contextvars.copy_context().run,
                args=(work.run,),
                name=f"rtkit-{number}",
                daemon=True,  # Ctrl-C ends the wait for them, and then the program: not after another 64 MiB
            )
            for number in range(limit)
        ]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            work.stopped = True
    if work.error is not None:
        raise work.error
    return [work.results[index] for index in sorted(work.results)]


def call_tool(function: Callable[..., Any], arguments: dict[str, Any], timeout: float | None) -> Any:
    """What a plain function gives. ``timeout`` is in seconds; a call that is late is left to its thread.

    Raises ``TimeoutError``, and ``TypeError`` for an async function.
    """
    if inspect.iscoroutinefunction(function):
        raise TypeError(
            "an async tool was given to a blocking client; pass a plain function, or use AsyncOpenAI"
        )
    future = _call(partial(function, **arguments), timeout, "rtkit-tool")
    try:
        return future.result(timeout)
    except TimeoutError:
        if future.done():  # the tool's own
            raise
        raise TimeoutError(f"it did not finish within {timeout:g} s") from None


def within(seconds: float | None, function: Callable[[], T]) -> T | None:
    """What ``function`` gives, or ``None`` where it is late, and left to its thread."""
    future = _call(function, seconds, "rtkit-request")
    try:
        return future.result(seconds if seconds is None else min(seconds, threading.TIMEOUT_MAX))
    except TimeoutError:
        if future.done():
            raise
        return None


def _call(function: Callable[[], T], timeout: float | None, name: str) -> Future[T]:
    """Call it in a thread that can be abandoned, or right here if there is no limit."""
    future: Future[T] = Future()

    def call() -> None:
        try:
            future.set_result(function())
        except BaseException as error:  # noqa: BLE001 - raised in the thread that asked
            future.set_exception(error)

    if timeout is None:
        call()
    else:
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(call,), name=name, daemon=True).start()
    return future


class AudioTarget:
    """Takes PCM: a function that takes bytes. The sinks of ``rtkit.audio`` are for an event loop."""

    def __init__(self, target: Any, item_id: str) -> None:
        if not callable(target):
            raise TypeError(
                "a blocking client speaks to a function that takes bytes; for a sink, use AsyncOpenAI"
            )
        self._target = target

    def put(self, data: bytes) -> None:
        self._target(data)

    def end(self) -> None:
        """Does nothing."""
