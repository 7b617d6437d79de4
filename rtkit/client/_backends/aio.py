"""The client's seam to the event loop."""

from __future__ import annotations

import functools
import inspect
import sys
import threading
import weakref
from collections.abc import AsyncIterable, Awaitable, Callable, Coroutine
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

import anyio
import anyio.to_thread

from rtkit.client._backends.foreign import free_lost_connections, pools_of, unbind
from rtkit.client._backends.network.loops import World, close_now, here
from rtkit.client.deadlines import DeadlinePassed
from rtkit.client.new_file import NewFile
from rtkit.errors.live import Live

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Generator, Iterable
    from types import ModuleType

    import httpx

    from rtkit.client.deadlines import Deadlines
    from rtkit.core.dispatch import BaseDispatcher

__all__ = [
    "HTTP_CLIENT",
    "AsyncPaginator",
    "Given",
    "Later",
    "Lock",
    "SecretFunction",
    "as_stream",
    "begun",
    "deliver",
    "drain",
    "finish",
    "guard",
    "in_thread",
    "leave_nothing",
    "monotonic",
    "next_within",
    "paginate",
    "prepare",
    "release",
    "reopen_within",
    "resolve_callable",
    "send",
    "sleep",
    "write_file",
]

# After a cancellation a body can still give what had been read before: a buffer full, never more.
_MOST_LEFT_OVER = 10_000

P_co = TypeVar("P_co", covariant=True)
T = TypeVar("T")

Later: TypeAlias = Coroutine[Any, Any, T]
"""What a function gives that sends a request: its result, once awaited."""

Given: TypeAlias = Awaitable[T]
"""What a method of a resource gives: its result, once awaited."""

SecretFunction: TypeAlias = Callable[[], Awaitable[str] | str]
"""Gives a key or a token, anew for every attempt."""


async def deliver(dispatcher: BaseDispatcher, events: Iterable[object]) -> None:
    """Give the events to the dispatcher in order, awaiting a handler only where there is one to await."""
    emit = dispatcher.emit
    for event in events:
        rest = emit(event)
        if rest is not None:
            await rest


async def release(response: httpx.Response, chunks: AsyncIterator[Any]) -> None:
    """Close ``response`` although ``chunks``, its body, was not read to the end.

    httpx reads through a chain of async generators, and closing the outermost one leaves the others to the
    garbage collector, which may not run them on every loop. A cancellation goes through all of them: it
    is what they are written for.
    """
    chunks = getattr(chunks, "wire", chunks)  # nothing of what is thrown away is decompressed
    if response.is_closed and getattr(chunks, "ag_frame", chunks) is None:
        return  # read to its end, as all of the chain then is
    running = getattr(chunks, "ag_running", False)  # in another task, which notices that it is closed
    try:
        with anyio.CancelScope() as scope, suppress(Exception):  # nothing of what is thrown away can be wrong
            scope.cancel()
            for _ in range(0 if running else _MOST_LEFT_OVER):
                if await anext(chunks, None) is None:
                    break
    finally:  # asyncio can cancel once more
        with anyio.CancelScope(shield=True):
            await response.aclose()


async def finish(generator: Any) -> None:
    """End a generator here, unless it is the one that asks; trio warns of those that are left to be collected."""
    if not generator.ag_running:
        await generator.aclose()


Generated = TypeVar("Generated", bound="AsyncIterator[Any]")


def begun(generator: Generated) -> Generated:
    """Take a generator of ours to its first yield, which is an empty one; no loop knows of it.

    A loop has a generator closed that was dropped, and trio warns of it. This is for one that leaves nothing open
    when it is dropped: what it reads from has a `guard`.
    """
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=None, finalizer=_let_go)
    try:
        with suppress(StopIteration):
            generator.__anext__().__await__().send(None)
    finally:
        sys.set_asyncgen_hooks(*hooks)
    return generator


def _let_go(generator: Any) -> None:
    pass


class _Guard:
    """Releases a response whose body nobody reads any more, on the loop that it was read on.

    The loop holds both meanwhile: the collector finds this guard alone, and no generator that trio would warn of.
    """

    def __init__(self, response: httpx.Response, chunks: AsyncIterator[Any], world: World) -> None:
        self._world = world
        world.held[id(self)] = response, chunks

    def __del__(self) -> None:
        response, chunks = self._world.held.pop(id(self))
        if not response.is_closed or getattr(chunks, "ag_frame", None) is not None:
            with suppress(Exception):  # nobody is left to hear of it
                self._world.spawn(functools.partial(release, response, chunks))


def guard(response: httpx.Response, chunks: AsyncIterator[Any]) -> object:
    """What has to be held as long as ``chunks``, the body of ``response``, may be read."""
    try:
        world = here()
    except RuntimeError:  # no loop runs
        return None
    return _Guard(response, getattr(chunks, "wire", chunks), world)


HTTP_CLIENT: Final = "AsyncClient"


class _Once:
    """A body that is all there."""

    def __init__(self, content: bytes) -> None:
        self._left = [content]

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


@functools.cache
def _steady_stream(library: ModuleType) -> type[Any]:
    class SteadyStream(library.AsyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        def __init__(self, content: Any) -> None:
            self._content = content

        def __aiter__(self) -> AsyncIterator[bytes]:
            content = self._content
            return _Once(content) if isinstance(content, bytes) else aiter(content)

    return SteadyStream


class _Handshake:
    """Follows the events of a connection that is made (httpcore's ``trace`` extension)."""

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(".connect_tcp.complete"):
            self._stream = info["return_value"]
        elif self._stream is not None and event.endswith(
            (".start_tls.failed", ".setup_socks5_connection.failed")
        ):
            close_now(self._stream)


@functools.cache
def _watched_stream(library: ModuleType) -> type[Any]:
    class WatchedStream(library.AsyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        """The body of a response that the user's own client gives: whatever its end is, its place comes back."""

        def __init__(self, stream: Any, client: Any, request: Any) -> None:
            self._stream = stream
            self._client = client
            self._request = request

        def __getattr__(self, name: str) -> Any:
            return getattr(self._stream, name)

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._stream)

        async def aclose(self) -> None:
            try:
                await self._stream.aclose()
            finally:
                free_lost_connections(self._client, self._request, close_now)

    return WatchedStream


async def send(client: Any, request: Any, **options: Any) -> Any:
    """Send a request of the HTTP library's and give its response, whose body is still to be read."""
    try:
        response = await client.send(request, stream=True, follow_redirects=False, **options)
    except Exception:
        raise
    except BaseException:  # a cancellation
        free_lost_connections(client, request, close_now)
        raise
    unbind(response)
    if pools_of(client):
        library = sys.modules[type(response).__module__.partition(".")[0]]
        response.stream = _watched_stream(library)(response.stream, client, request)
    return response


def as_stream(content: Any, library: ModuleType) -> Any:
    """An iterable of bytes as the body of a request or a response of ``library``."""
    return _steady_stream(library)(content)


def leave_nothing(request: Any, content: Any, library: ModuleType) -> None:
    """Mend what the HTTP library leaves to the collector where ``request`` is cancelled.

    That is the socket of a TLS handshake that is not over, and of one with a SOCKS proxy that fails in any way;
    and the generator that it reads ``content`` with, the body of the request. On trio a collected generator is
    a warning.
    """
    if request.url.scheme == "https" or "socksio" in sys.modules:
        request.extensions = {**request.extensions, "trace": _Handshake()}
    if isinstance(content, (bytes, bytearray, str)):
        request.stream = as_stream(request.content, library)
    elif isinstance(content, AsyncIterable) and not hasattr(content, "aread"):
        request.stream = as_stream(content, library)


def prepare() -> None:
    """Load what a client waits with: the first wait would hold up the loop.

    For trio where it runs: httpcore loads it wherever it is installed. It also reads the names of hosts, by a codec
    that is as large.
    """
    import_module("anyio._backends._asyncio")
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        import_module("anyio._backends._trio")
        import_module("encodings.idna")


class Lock:
    """As ``anyio.Lock``, one for each event loop that it is used on: no loop waits for a task of another."""

    def __init__(self) -> None:
        self._locks: weakref.WeakKeyDictionary[World, anyio.Lock] = weakref.WeakKeyDictionary()

    def _here(self) -> anyio.Lock:
        return self._locks.setdefault(here(), anyio.Lock())

    def locked(self) -> bool:
        """Whether a task of the running loop has it."""
        return self._here().locked()

    async def __aenter__(self) -> None:
        await self._here().acquire()

    async def __aexit__(self, *_: object) -> None:
        self._here().release()


sleep = anyio.sleep
monotonic = anyio.current_time


async def next_within(
    chunks: AsyncIterator[bytes], deadlines: Deadlines, response: httpx.Response
) -> bytes | None:
    """The next piece of a body, ``None`` at its end. Raises ``DeadlinePassed``."""
    due = deadlines.next()
    with anyio.move_on_after(None if due is None else due[0]):
        return await anext(chunks, None)
    raise DeadlinePassed


async def reopen_within(deadlines: Deadlines | None, reopen: Callable[[], Later[T]]) -> T:
    """What ``reopen`` gives. Raises ``DeadlinePassed``."""
    due = None if deadlines is None else deadlines.next()
    with anyio.move_on_after(None if due is None else due[0]):
        return await reopen()
    raise DeadlinePassed


async def drain(response: httpx.Response, chunks: AsyncIterator[bytes], seconds: float) -> None:
    """Read a body that should be over to its end, so that its connection can be used again.

    Gives up after ``seconds``.
    """
    if response.is_closed:
        return
    chunks = getattr(chunks, "wire", chunks)
    with anyio.move_on_after(seconds), suppress(Exception):  # what matters has been said
        for _ in range(_MOST_LEFT_OVER):
            if await anext(chunks, None) is None:
                break


class AsyncPaginator(Live, Generic[P_co]):
    """A list that is asked for when it is awaited (its first page) or iterated over (all items)."""

    _holds = "a client"
    _instead = "keep its items"

    def __init__(self, send: Callable[[], Later[P_co]]) -> None:
        self._send = send

    def __await__(self) -> Generator[Any, None, P_co]:
        return self._send().__await__()

    def __aiter__(self: AsyncPaginator[AsyncIterable[T]]) -> AsyncIterator[T]:
        return _Items(self._send)


class _Items(Live, Generic[T]):
    """The items of a list, which is asked for with the first of them."""

    _holds = "a client"
    _instead = "keep its items"

    def __init__(self, send: Callable[[], Later[AsyncIterable[T]]]) -> None:
        self._send = send
        self._items: AsyncIterator[T] | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if self._items is None:
            self._items = aiter(await self._send())
        return await anext(self._items)


paginate = AsyncPaginator


async def write_file(path: str | os.PathLike[str], chunks: AsyncIterator[bytes]) -> None:
    """Write what comes to a file, which gets its name when it is whole.

    On threads, so that a slow disk does not hold up the loop.
    """
    file = NewFile(path)
    try:
        await in_thread(file.open)
        async for chunk in chunks:
            await in_thread(functools.partial(file.write, chunk))
        await in_thread(file.commit)
    finally:
        if not file.is_done:
            await _discard(file)


async def _discard(file: NewFile) -> None:
    try:
        with anyio.CancelScope(shield=True):
            await in_thread(file.discard)
    except BaseException:  # asyncio can cancel once more, and before the thread has begun
        threading.Thread(target=file.discard, name="rtkit-discard").start()
        raise


async def in_thread(function: Callable[[], T], *, abandon: bool = False) -> T:
    """Call what may block without blocking the loop.

    A cancellation waits for it, or leaves it to itself if ``abandon``.
    """
    return await anyio.to_thread.run_sync(function, abandon_on_cancel=abandon)


async def resolve_callable(function: Callable[[], Any]) -> Any:
    """What a function gives, async or not."""
    value = function()
    return await value if inspect.isawaitable(value) else value
