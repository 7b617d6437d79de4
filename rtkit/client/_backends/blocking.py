"""The blocking client's seam: the names of ``aio``, without an event loop."""

from __future__ import annotations

import functools
import inspect
import sys
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, TypeVar

from rtkit.client._backends.pace.blocking import Lock, check, move_on_after, punctual, sleep
from rtkit.client.deadlines import DeadlinePassed
from rtkit.client.new_file import NewFile

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    import httpx

    from rtkit.client.deadlines import Deadlines
    from rtkit.core.dispatch import BaseDispatcher

__all__ = [
    "HTTP_CLIENT",
    "Given",
    "Later",
    "Lock",
    "Paginator",
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
    "sleep",
    "write_file",
]


def deliver(dispatcher: BaseDispatcher, events: Iterable[object]) -> None:
    """Give the events to the dispatcher in order. An async handler is an error that says so."""
    dispatch = dispatcher.dispatch_sync
    for event in events:
        dispatch(event)


def release(response: httpx.Response, chunks: Iterator[Any]) -> None:
    """Close ``response`` although ``chunks``, its body, was not read to the end."""
    chunks = getattr(chunks, "wire", chunks)
    if isinstance(chunks, Generator):
        finish(chunks)
    response.close()


def finish(generator: Any) -> None:
    """End a generator here, unless it is the one that asks."""
    if not generator.gi_running:
        generator.close()


Generated = TypeVar("Generated", bound="Iterator[Any]")


def begun(generator: Generated) -> Generated:
    """Take a generator of ours to its first yield, which is an empty one."""
    next(generator)
    return generator


class _Guard:
    """Closes a response whose body nobody reads any more."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    def __del__(self, is_finalizing: Callable[[], bool] = sys.is_finalizing) -> None:
        if is_finalizing():  # `atexit` closed the connection; CPython 3.13.0 crashes in what httpx does here
            return
        with suppress(Exception):  # nobody is left to hear of it
            self._response.close()


def guard(response: httpx.Response, chunks: Iterator[Any]) -> object:
    """What has to be held as long as ``chunks``, the body of ``response``, may be read."""
    return _Guard(response)


@functools.cache
def _stream_type(library: ModuleType) -> type[Any]:
    class IteratedStream(library.SyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        def __init__(self, content: Any) -> None:
            self._content = content

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._content)

    return IteratedStream


def as_stream(content: Any, library: ModuleType) -> Any:
    """An iterable of bytes as the body of a request or a response of ``library``."""
    return _stream_type(library)(content)


class _Handshake:
    """Follows the events of a connection that is made (httpcore's ``trace`` extension)."""

    def __init__(self) -> None:
        self._stream: Any = None

    def __call__(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(".connect_tcp.complete"):
            self._stream = info["return_value"]
        elif self._stream is not None and event.endswith(".setup_socks5_connection.failed"):
            self._stream.close()


def leave_nothing(request: Any, content: Any, library: ModuleType) -> None:
    """Mend what the HTTP library leaves to the collector: the socket of a failed handshake with a SOCKS proxy.

    There is no cancellation, and a generator that is left is closed at once.
    """
    if "socksio" in sys.modules:
        request.extensions = {**request.extensions, "trace": _Handshake()}


P = TypeVar("P")
T = TypeVar("T")

Later: TypeAlias = Annotated[T, "at once"]
"""What a function gives that sends a request: its result."""

Given: TypeAlias = Annotated[T, "at once"]
"""What a method of a resource gives: its result."""

SecretFunction: TypeAlias = Callable[[], str]
"""Gives a key or a token, anew for every attempt."""

HTTP_CLIENT: Final = "Client"


def prepare() -> None:
    """Nothing: a thread waits with what Python has."""


monotonic = time.monotonic


def next_within(chunks: Iterator[bytes], deadlines: Deadlines, response: httpx.Response) -> bytes | None:
    """The next piece of a body, ``None`` at its end. Raises ``DeadlinePassed``.

    Over transports that are not network, when the read ends in which it passed.
    """
    due = deadlines.next()
    if due is None:
        return next(chunks, None)
    punctual(response.extensions.get("network_stream"))
    with move_on_after(due[0]):
        chunk = next(chunks, None)
        if not deadlines.passed():
            return chunk
    raise DeadlinePassed


def reopen_within(deadlines: Deadlines | None, reopen: Callable[[], T]) -> T:
    """What ``reopen`` gives. Raises ``DeadlinePassed``."""
    due = None if deadlines is None else deadlines.next()
    with move_on_after(None if due is None else due[0]):
        return reopen()
    raise DeadlinePassed


def drain(response: httpx.Response, chunks: Iterator[bytes], seconds: float) -> None:
    """Read a body that should be over to its end, so that its connection can be used again.

    Gives up after ``seconds``. HTTP/2 has nothing to gain: its connection is not for one stream alone.
    """
    if response.is_closed or response.http_version == "HTTP/2":
        return
    chunks = getattr(chunks, "wire", chunks)
    punctual(response.extensions.get("network_stream"))
    with suppress(Exception), move_on_after(seconds):  # what matters has been said
        while next(chunks, None) is not None:
            check()


Paginator: TypeAlias = Annotated[P, "at once"]
"""A list that was asked for: its first page."""


def paginate(send: Callable[[], P]) -> P:
    """Ask for a list at once."""
    return send()


def write_file(path: str | os.PathLike[str], chunks: Iterator[bytes]) -> None:
    """Write what comes to a file, which gets its name when it is whole."""
    with NewFile(path) as file:
        for chunk in chunks:
            file.write(chunk)


def in_thread(function: Callable[[], T], *, abandon: bool = False) -> T:
    """Call what may block, right here."""
    return function()


def resolve_callable(function: Callable[[], Any]) -> Any:
    """What a function gives. An async one can't be awaited here."""
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError(
            "an async function was given to a blocking client; pass a plain one, or use AsyncOpenAI"
        )
    return value
