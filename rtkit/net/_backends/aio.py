"""Waiting in tasks, on any event loop that anyio runs on."""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Protocol, Self

import anyio
import anyio.lowlevel
import anyio.to_thread
from anyio import EndOfStream, Event, Lock, fail_after, move_on_after

from rtkit.core.forks import FORKED
from rtkit.net._backends.background import Background
from rtkit.net._backends.inherited import leave_to_parent

if TYPE_CHECKING:
    from types import TracebackType

    from websockets.client import ClientProtocol

    from rtkit.net._backends import asyncio_carrier
    from rtkit.net._options import Options
    from rtkit.net._tls import TLSLayer

__all__ = [
    "BROKEN",
    "Background",
    "Clock",
    "ConnectTCP",
    "EndOfStream",
    "Event",
    "Fragments",
    "Lock",
    "Stream",
    "Tasks",
    "Writer",
    "abort",
    "carrier_of",
    "checkpoint_if_cancelled",
    "connect_tcp",
    "default_ssl_context",
    "drop",
    "each",
    "fail_after",
    "finish_checkpoint",
    "leave_to_parent",
    "move_on_after",
    "resolve",
]

BROKEN = (anyio.BrokenResourceError, anyio.ClosedResourceError, ssl.SSLError)
"""What a stream, or TLS over it, raises that is lost, or closed under the task that uses it."""

_SLICE = 256 * 1024

checkpoint_if_cancelled = anyio.lowlevel.checkpoint_if_cancelled
finish_checkpoint = anyio.lowlevel.cancel_shielded_checkpoint


class Stream(Protocol):
    """A stream of bytes: any `anyio.abc.ByteStream` is one."""

    async def receive(self, max_bytes: int = ..., /) -> bytes:
        """At least one byte; losing none when cancelled. Raises `EndOfStream`, or one of `BROKEN`."""
        ...

    async def send(self, item: bytes, /) -> None:
        """All of ``item``. Raises one of `BROKEN`."""

    async def aclose(self) -> None:
        """Close, at once when cancelled."""


Fragments = Iterable[str] | Iterable[bytes] | AsyncIterable[str] | AsyncIterable[bytes]

ConnectTCP = Callable[[str, int], Awaitable[Stream]]


async def connect_tcp(host: str, port: int) -> Stream:
    """To the first address of ``host`` that answers (RFC 8305). Raises OSError."""
    if is_asyncio():
        from rtkit.net._backends import asyncio_stream  # noqa: PLC0415 -- only where the program runs on it

        return await asyncio_stream.connect_tcp(host, port)
    return await anyio.connect_tcp(host, port)


def is_asyncio() -> bool:
    """Whether the loop that runs is asyncio's, or one that follows its rules, as uvloop's."""
    return anyio.get_cancelled_exc_class().__module__.startswith("asyncio")


def carrier_of(
    stream: Any,
    protocol: ClientProtocol,
    options: Options,
    tls: TLSLayer | None,
    clock: Clock | None,
    unparsed: bytes,
) -> asyncio_carrier.Carrier | None:
    """What carries a WebSocket over a stream that pushes; ``None`` for a stream that is to be read."""
    if not hasattr(stream, "push_to"):
        return None
    from rtkit.net._backends.asyncio_carrier import Carrier  # noqa: PLC0415 -- only where the program runs on it

    return Carrier(stream, protocol, options, tls, clock, unparsed)


async def resolve(host: str, port: int) -> str:
    """The first address of ``host``. Raises OSError."""
    found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return str(found[0][4][0])


async def default_ssl_context(build: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    # Loading the certificates is file I/O and takes milliseconds, the first time.
    return await anyio.to_thread.run_sync(build)


async def abort(stream: Stream) -> None:
    """Close the stream whatever happens, in the moment."""
    with anyio.CancelScope(shield=True) as scope:
        scope.cancel()
        await stream.aclose()


def drop(tasks: Background, stream: Stream) -> None:
    """Nobody holds the connection any more: end its tasks, of which one closes ``stream``.

    May come from any thread.
    """
    tasks.drop()


class each:  # noqa: N801 -- a function in `blocking`
    """The fragments one by one; a class, for a generator that is not exhausted would have to be closed."""

    def __init__(self, fragments: Fragments) -> None:
        # Any: the join of str and bytes would be Sequence for a type checker.
        self._fragments: Any = aiter(fragments) if isinstance(fragments, AsyncIterable) else iter(fragments)

    def __aiter__(self) -> each:
        return self

    async def __anext__(self) -> str | bytes:
        if isinstance(self._fragments, AsyncIterator):
            fragment: str | bytes = await anext(self._fragments)
            return fragment
        try:
            fragment = next(self._fragments)
        except StopIteration:
            raise StopAsyncIteration from None
        return fragment


class Clock:
    """Real time, in seconds. A test puts one of its own in its place."""

    def time(self) -> float:
        return anyio.current_time()

    async def wait(self, event: Event, timeout: float | None) -> bool:
        """Wait until ``event`` is set, for ``timeout`` seconds at most; whether it is set."""
        with move_on_after(timeout):
            await event.wait()
        return event.is_set()

    def call_later(self, delay: float, function: Callable[[], None]) -> Timer:
        """Call ``function`` after ``delay`` seconds; for a test's clock on asyncio, where else the loop does it."""
        raise NotImplementedError


class Timer(Protocol):
    def cancel(self) -> object: ...


class Tasks:
    """Background tasks that end with a block, and leave its exceptions as they are.

    A task group of its own would wrap what is raised in the block into an ExceptionGroup, for a reason (the
    tasks inside) that is not the business of the one who wrote the block.
    """

    def __init__(self) -> None:
        self._group = anyio.create_task_group()

    async def __aenter__(self) -> Self:
        await self._group.__aenter__()
        return self

    def start(self, function: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._group.start_soon(function, name=name)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        self._group.cancel_scope.cancel()
        if isinstance(error, anyio.get_cancelled_exc_class()):
            return await self._group.__aexit__(kind, error, traceback)
        await self._group.__aexit__(None, None, None)
        return None


class Writer:
    """What is to be sent, written by a task of its own: nothing that is cancelled leaves half a frame.

    `write` never waits. Whoever has more to say waits in `wait_for_room` before, so that at most ``limit``
    bytes and one message are held. Every ping is answered while there is room; then the latest (RFC 6455, 5.5.3).
    """

    def __init__(self, stream: Stream, tls: TLSLayer | None, limit: int) -> None:
        self.error: Exception | None = None
        self.progress = 0
        """Goes up whenever the peer, or a buffer in between, took something."""
        self._stream = stream
        self._tls = tls
        self._limit = limit
        self._frames: list[bytes] = []
        self._size = 0
        self._pong = b""
        self.is_idle = True
        """Everything is with the operating system."""
        self._wake = Event()
        self._moved = Event()

    def start(self, tasks: Background) -> None:
        tasks.start(self._run, "WebSocket writer")

    def write(self, frame: bytes) -> None:
        self._frames.append(frame)
        self._size += len(frame)
        self.is_idle = False
        self._wake.set()

    def write_pong(self, frame: bytes) -> None:
        has_room = self._size + len(self._pong) + len(frame) <= self._limit
        self._pong = self._pong + frame if has_room else frame
        self.is_idle = False
        self._wake.set()

    async def wait_for_room(self) -> None:
        """Until less than ``limit`` bytes wait, or nothing can be sent any more (`error`)."""
        while self._size >= self._limit and self.error is None:
            await self._moved.wait()

    async def flush(self) -> None:
        """Until everything is with the operating system, or nothing can be sent any more (`error`)."""
        while not self.is_idle and self.error is None:
            await self._moved.wait()

    def stop(self) -> None:
        """Nothing is sent any more; the stream is closed."""
        self.error = self.error or anyio.ClosedResourceError()
        self._notify()

    def forked(self) -> None:
        """This is a child: nothing is sent, and what waits is not held either."""
        self.error = anyio.ClosedResourceError(FORKED)
        self._frames, self._size, self._pong = [], 0, b""
        self.is_idle = True

    async def _run(self) -> None:
        try:
            while True:
                if self.is_idle:
                    await self._wake.wait()
                await self._write_waiting()
                if not self._frames and not self._pong:
                    self.is_idle = True
                    self._wake = Event()
                self._notify()
        except BROKEN as error:
            self.error = error
        finally:
            self.stop()

    async def _write_waiting(self) -> None:
        # Pongs first: a Close frame stays the last one.
        data, size = self._pong + b"".join(self._frames), self._size
        self._pong = b""
        self._frames.clear()
        if self._tls is not None:
            data = self._tls.encrypt(data)
        for start in range(0, len(data), _SLICE):
            await self._stream.send(data[start : start + _SLICE] if len(data) > _SLICE else data)
            self.progress += 1
        self._size -= size

    def _notify(self) -> None:
        moved, self._moved = self._moved, Event()
        moved.set()
