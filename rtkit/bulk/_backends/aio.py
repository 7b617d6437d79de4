"""The runner's seam to the event loop."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterable, Coroutine
from typing import TYPE_CHECKING, Any, Self

import anyio
import anyio.to_thread

from rtkit.bulk._backends.reading import ThreadedReader
from rtkit.client._backends.aio import in_thread, monotonic, resolve_callable, sleep
from rtkit.client._backends.network.loops import here

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

__all__ = [
    "Flight", "Lock", "Offload", "Reader", "Shield", "Signal", "Tasks", "in_thread", "monotonic",
    "resolve_callable", "sleep", "spawn",
]  # fmt: skip


class Signal:
    """Wakes those who wait. A change that came after ``version`` was read is not missed."""

    def __init__(self) -> None:
        self.version = 0
        self._event = anyio.Event()

    def set(self) -> None:
        self.version += 1
        self._event.set()
        self._event = anyio.Event()

    async def wait(self, version: int, timeout: float | None) -> None:
        """Until it changes, for ``timeout`` seconds at most."""
        if version == self.version:
            with anyio.move_on_after(timeout):
                await self._event.wait()


class Lock:
    def __init__(self) -> None:
        self._lock = anyio.Lock(fast_acquire=True)

    async def __aenter__(self) -> None:
        await self._lock.acquire()

    async def __aexit__(self, *_: object) -> None:
        self._lock.release()


class Shield:
    """A block that a cancellation waits for."""

    async def __aenter__(self) -> None:
        self._scope = anyio.CancelScope(shield=True)
        self._scope.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        return self._scope.__exit__(kind, error, traceback)


class Offload:
    """Runs what blocks in a thread, one at a time, whatever else the loop's threads do."""

    def __init__(self) -> None:
        self._limiter = anyio.CapacityLimiter(1)

    async def run(self, function: Callable[[], None]) -> None:
        await anyio.to_thread.run_sync(function, limiter=self._limiter)


class Flight:
    """A request that is under way, and can be cancelled by another task."""

    def __init__(self) -> None:
        self._scope = anyio.CancelScope()
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True
        self._scope.cancel()

    async def __aenter__(self) -> Self:
        self._scope.__enter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        return self._scope.__exit__(kind, error, traceback)


class Tasks:
    """Tasks that end together. The first error cancels the others and is raised by itself."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self._group = anyio.create_task_group()
        self._error: BaseException | None = None

    async def __aenter__(self) -> Self:
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        if (
            error is not None
            and self._error is None
            and not isinstance(error, anyio.get_cancelled_exc_class())
        ):
            self._error = error
        if error is not None:
            self._group.cancel_scope.cancel()
        try:
            suppressed = await self._group.__aexit__(kind, error, traceback)
        except BaseExceptionGroup:
            if self._error is not None:
                raise self._error from None
            raise
        if self._error is not None:
            raise self._error
        return suppressed

    def start(self, function: Callable[..., Awaitable[None]], *arguments: Any) -> None:
        self._group.start_soon(self._run, function, arguments)

    async def _run(self, function: Callable[..., Awaitable[None]], arguments: tuple[Any, ...]) -> None:
        try:
            await function(*arguments)
        except Exception as error:  # noqa: BLE001 - raised at the end of the block
            self._error = self._error or error
            self._group.cancel_scope.cancel()

    def give_up(self) -> None:
        """Cancel those that still run."""
        self._group.cancel_scope.cancel()

    def check(self) -> None:
        """In threads: raise what one of them raised. Here the block is cancelled."""


class Reader:
    """The values of a source, sync or async, in the portions in which they come."""

    def __init__(self, source: Any, rows: Callable[[], Any]) -> None:
        self._source = source
        self._rows = rows
        self._signal = Signal()
        self._thread: ThreadedReader | None = None
        self._async: Any = None
        self._waiting: anyio.CancelScope | None = None
        self._closed = False

    async def __aenter__(self) -> Self:
        if isinstance(self._source, AsyncIterable):
            self._async = aiter(self._source)
        else:
            world, signal = here(), self._signal
            notify = functools.partial(world.run, signal.set, lambda: None)
            self._thread = ThreadedReader(self._rows, notify)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._thread is not None:
            self._thread.close()
        close = getattr(self._async, "aclose", None)
        if close is not None:
            with anyio.CancelScope(shield=True):
                await close()

    def close(self) -> None:
        """Wake who waits for the source: there is nothing more."""
        self._closed = True
        self._signal.set()
        if self._waiting is not None:
            self._waiting.cancel()

    async def take(self) -> list[Any] | None:
        """At least one value; ``None`` at the end."""
        if self._thread is None:
            return await self._take_async()
        while not self._closed:
            version = self._signal.version
            values = self._thread.take()
            if values is None or values:
                return values
            await self._signal.wait(version, None)
        return None

    async def _take_async(self) -> list[Any] | None:
        """The next one; the journal takes those that come meanwhile together."""
        if self._closed:
            return None
        with anyio.CancelScope() as self._waiting:
            try:
                return [await anext(self._async)]
            except StopAsyncIteration:
                pass
        return None


def spawn(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Have ``function`` run as a task of nobody's; it deals with its own errors."""
    here().spawn(function)
