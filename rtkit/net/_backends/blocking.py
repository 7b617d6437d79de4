"""Waiting in threads: the names of `aio`, and what they mean without an event loop.

A deadline is a block here too (`fail_after`, `move_on_after`), kept per thread; everything in this module
that waits, ends at the innermost one. So the twins need no ``timeout`` in every call in between.
"""

from __future__ import annotations

import errno
import math
import select
import selectors
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, Self

from anyio import BrokenResourceError, ClosedResourceError, EndOfStream

from rtkit.core import forks
from rtkit.net._proxy import is_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

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

BROKEN = (BrokenResourceError, ClosedResourceError, ssl.SSLError)
"""What a stream, or TLS over it, raises that is lost, or closed under the thread that uses it."""

_SLICE = 256 * 1024
_EYEBALLS_DELAY = 0.25


class DeadlineError(Exception):
    """A deadline of this thread has passed; it goes up to the block that set it, as a cancellation does.

    No TimeoutError, for those of the operating system are something else.
    """


class _Deadlines(threading.local):
    current = math.inf


_deadlines = _Deadlines()


def _remaining(timeout: float | None = None) -> float | None:
    """Seconds until the deadline of this thread or ``timeout``, as the waiting functions take them."""
    left = _deadlines.current - time.monotonic()
    if left <= 0:
        raise DeadlineError("the deadline has passed")
    shortest = min(left, math.inf if timeout is None else max(timeout, 0))
    # Locks refuse more than this; nobody waits three years.
    return None if shortest > 1e8 else shortest


class _Deadline:
    def __init__(self, delay: float | None) -> None:
        self._deadline = math.inf if delay is None else time.monotonic() + delay
        self._outer = math.inf
        self.cancelled_caught = False

    def __enter__(self) -> Self:
        self._outer = _deadlines.current
        _deadlines.current = min(self._outer, self._deadline)
        return self

    def _leave(self, error: BaseException | None) -> None:
        _deadlines.current = self._outer
        self.cancelled_caught = isinstance(error, DeadlineError) and self._deadline < self._outer


class move_on_after(_Deadline):  # noqa: N801 -- the name in anyio
    """A deadline that ends its block quietly; ``cancelled_caught`` says that it did."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        self._leave(error)
        return self.cancelled_caught


class fail_after(_Deadline):  # noqa: N801 -- the name in anyio
    """A deadline that raises TimeoutError."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._leave(error)
        if self.cancelled_caught:
            raise TimeoutError from None


def checkpoint_if_cancelled() -> None:
    """Nothing cancels a thread; a deadline that has passed counts."""
    _remaining()


def finish_checkpoint() -> None:
    """Threads need no turns."""


class Event(threading.Event):
    """An event whose wait ends at the deadline."""

    def wait(self, timeout: float | None = None) -> bool:
        if not super().wait(_remaining(timeout)) and timeout is None:
            raise DeadlineError("the deadline has passed")
        return self.is_set()


class Lock:
    """A lock whose wait ends at the deadline."""

    def __init__(self, *, fast_acquire: bool = False) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        if not self._lock.acquire(blocking=False):
            remaining = _remaining()
            if not self._lock.acquire(timeout=-1 if remaining is None else remaining):
                raise DeadlineError("the deadline has passed")

    def __exit__(self, *error: object) -> None:
        self._lock.release()

    def locked(self) -> bool:
        return self._lock.locked()


class Stream(Protocol):
    """A stream of bytes, read by one thread and written by another."""

    def receive(self, max_bytes: int = ..., /) -> bytes:
        """At least one byte. Raises `EndOfStream`, one of `BROKEN`, or TimeoutError and loses nothing."""
        ...

    def send_nowait(self, data: memoryview, /) -> int:
        """As much of ``data`` as can go at once; how much that is. Raises one of `BROKEN`."""
        ...

    def wait_until_writable(self) -> None:
        """Raises one of `BROKEN`, or TimeoutError."""

    def send(self, item: bytes, /) -> None:
        """All of ``item``. Raises one of `BROKEN`, or TimeoutError."""

    def close(self) -> None:
        """Close at once; a thread that waits for this stream gets one of `BROKEN`."""


Fragments = Iterable[str] | Iterable[bytes]

ConnectTCP = Callable[[str, int], Stream]


class SocketStream:
    """A connected socket. Deadlines differ between its reader and its writers, so it never blocks itself."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self._socket = connection
        self._closed = False
        self._reason = ""
        forks.watch(self)

    def forked(self) -> None:
        """The connection is the parent's: a shutdown would end it there, too."""
        self._closed, self._reason = True, forks.FORKED
        self._socket.close()

    def receive(self, max_bytes: int = 65536) -> bytes:
        while True:
            try:
                data = self._socket.recv(max_bytes)
            except BlockingIOError:
                self._wait(readable=True)
            except OSError as error:
                raise self._lost() from error
            else:
                if data:
                    return data
                raise EndOfStream

    def send_nowait(self, data: memoryview) -> int:
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise self._lost() from error

    def wait_until_writable(self) -> None:
        self._wait(readable=False)

    def send(self, item: bytes) -> None:
        view = memoryview(item)
        while view:
            view = view[self.send_nowait(view) :]
            if view:
                self._wait(readable=False)

    def close(self) -> None:
        self._closed = True
        with suppress(OSError):
            # Wakes the threads that wait for it; closing alone does not.
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _lost(self) -> ClosedResourceError | BrokenResourceError:
        return ClosedResourceError(self._reason) if self._closed else BrokenResourceError()

    def _wait(self, *, readable: bool) -> None:
        timeout = _remaining()
        try:
            ready = _wait_for(self._socket, readable=readable, timeout=timeout)
        except (OSError, ValueError) as error:  # closed in between
            raise self._lost() from error
        if not ready:
            raise DeadlineError("the deadline has passed")


def _wait_for(connection: socket.socket, *, readable: bool, timeout: float | None) -> bool:
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connection, select.POLLIN if readable else select.POLLOUT)
        return bool(poll.poll(None if timeout is None else math.ceil(timeout * 1000)))
    # Windows, whose select has no limit of descriptor numbers. A failed connect shows in the third set there.
    sets = ([connection], [], []) if readable else ([], [connection], [connection])
    return any(select.select(*sets, timeout))


def _addresses(host: str, port: int) -> list[tuple[Any, ...]]:
    """What `socket.getaddrinfo` says, by the deadline: the resolver has none, so it runs in a thread."""
    if is_address(host):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    result: list[Any] = []
    done = Event()

    def look_up() -> None:
        try:
            result.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 -- raised in the thread that asked
            result.append(error)
        done.set()

    threading.Thread(target=look_up, name="resolver", daemon=True).start()
    done.wait()
    if isinstance(result[0], Exception):
        raise result[0]
    return list(result[0])


def resolve(host: str, port: int) -> str:
    """The first address of ``host``. Raises OSError."""
    return str(_addresses(host, port)[0][4][0])


def _interleaved(found: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The families in turn, the resolver's favourite first (RFC 8305, 4)."""
    first = deque(entry for entry in found if entry[0] == found[0][0])
    second = deque(entry for entry in found if entry[0] != found[0][0])
    while first or second:
        if first:
            yield first.popleft()
        first, second = second, first


def connect_tcp(host: str, port: int) -> Stream:
    """To the first address of ``host`` that answers (RFC 8305). Raises OSError."""
    waiting = deque(_interleaved(_addresses(host, port)))
    errors: list[OSError] = []
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or selector.get_map():
                if waiting:
                    _start_attempt(waiting.popleft(), selector, errors)
                if not selector.get_map():
                    continue
                timeout = _remaining(_EYEBALLS_DELAY if waiting else None)
                for key, _ in selector.select(timeout):
                    selector.unregister(key.fileobj)
                    attempt = key.fileobj
                    assert isinstance(attempt, socket.socket)
                    if not (code := attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)):
                        attempt.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                        return SocketStream(attempt)
                    attempt.close()
                    errors.append(OSError(code, f"{errno.errorcode.get(code, code)} from {key.data}"))
                _remaining()
        finally:
            for key in list((selector.get_map() or {}).values()):
                key.fileobj.close()  # type: ignore[union-attr]  # sockets only
    raise OSError("all connection attempts failed") from (
        errors[0] if len(errors) == 1 else ExceptionGroup("multiple connection attempts failed", errors)
    )


def _start_attempt(entry: tuple[Any, ...], selector: selectors.BaseSelector, errors: list[OSError]) -> None:
    family, kind, protocol, _, address = entry
    try:
        attempt = socket.socket(family, kind, protocol)
    except OSError as error:
        errors.append(error)
        return
    attempt.setblocking(False)
    code = attempt.connect_ex(address)
    if code in {0, errno.EINPROGRESS, errno.EWOULDBLOCK}:
        selector.register(attempt, selectors.EVENT_WRITE, address[0])
    else:
        attempt.close()
        errors.append(OSError(code, f"{errno.errorcode.get(code, code)} from {address[0]}"))


def default_ssl_context(build: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    return build()


def abort(stream: Stream) -> None:
    stream.close()


def drop(tasks: Background, stream: Stream) -> None:
    """Nobody holds the connection any more: its threads end when they find ``stream`` closed.

    Takes no lock: the collector may come at any moment, in whatever thread.
    """
    stream.close()


def leave_to_parent(stream: Stream) -> None:
    """Nothing: `SocketStream` knows of forks itself."""


def each(fragments: Fragments) -> Iterator[str | bytes]:
    return iter(fragments)


def carrier_of(*arguments: object) -> Any:
    """``None``: nothing pushes to a thread."""
    return None


class Clock:
    """Real time, in seconds. A test puts one of its own in its place."""

    def time(self) -> float:
        return time.monotonic()

    def wait(self, event: Event, timeout: float | None) -> bool:
        """Wait until ``event`` is set, for ``timeout`` seconds at most; whether it is set."""
        return event.wait(timeout)


class Tasks:
    """Background threads that end with a block; what they wait for must have been closed before."""

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        return self

    def start(self, function: Callable[[], Any], name: str) -> None:
        thread = threading.Thread(target=function, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Wait for the threads."""
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()


Background = Tasks


class Writer:
    """What is to be sent. It goes out in `write` itself, as far as the peer takes it.

    A thread, started when there is a rest for the first time, writes that.

    `write` never waits, and never leaves half a frame that would not be completed. Whoever has more to say
    waits in `wait_for_room` before, so that at most ``limit`` bytes and one message are held. Every ping is
    answered while there is room; then the latest (RFC 6455, 5.5.3).
    """

    def __init__(self, stream: Stream, tls: TLSLayer | None, limit: int) -> None:
        self.error: Exception | None = None
        self.progress = 0
        """Goes up whenever the peer, or a buffer in between, took something."""
        self._stream = stream
        self._tls = tls
        self._limit = limit
        self._tasks: Background | None = None
        self._changed = threading.Condition()
        self._frames: list[bytes] = []
        self._size = 0
        self._pong = b""
        self._wire = memoryview(b"")
        self._has_thread = False

    def start(self, tasks: Background) -> None:
        self._tasks = tasks

    def write(self, frame: bytes) -> None:
        with self._changed:
            self._frames.append(frame)
            self._size += len(frame)
            self._push()

    def write_pong(self, frame: bytes) -> None:
        with self._changed:
            has_room = len(self._wire) + self._size + len(self._pong) + len(frame) <= self._limit
            self._pong = self._pong + frame if has_room else frame
            self._push()

    def wait_for_room(self) -> None:
        """Until less than ``limit`` bytes wait, or nothing can be sent any more (`error`)."""
        self._wait(lambda: self._size < self._limit)

    def flush(self) -> None:
        """Until everything is with the operating system, or nothing can be sent any more (`error`)."""
        self._wait(lambda: self.is_idle)

    def stop(self) -> None:
        """Nothing is sent any more; the stream is closed."""
        with self._changed:
            self.error = self.error or ClosedResourceError()
            self._changed.notify_all()

    def forked(self) -> None:
        """This is a child: nothing is sent, and a thread of the parent may have had the lock."""
        self._changed = threading.Condition()
        self.error = ClosedResourceError(forks.FORKED)
        self._frames, self._size, self._pong, self._wire = [], 0, b"", memoryview(b"")

    def _wait(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            if not self._changed.wait_for(lambda: condition() or self.error is not None, _remaining()):
                raise DeadlineError("the deadline has passed")

    @property
    def is_idle(self) -> bool:
        """Everything is with the operating system."""
        return not (self._wire or self._frames or self._pong)

    def _push(self) -> None:
        """Send what goes without waiting; a rest is for the thread. The condition is held."""
        try:
            while self.error is None and not self.is_idle:
                if not self._wire:
                    # Pongs first: a Close frame stays the last one.
                    data, self._pong = self._pong + b"".join(self._frames), b""
                    self._frames.clear()
                    self._wire = memoryview(data if self._tls is None else self._tls.encrypt(data))
                sent = self._stream.send_nowait(self._wire[:_SLICE])
                self._wire = self._wire[sent:]
                self.progress += 1 if sent else 0
                if not self._wire and not self._frames:
                    self._size = 0
                if not sent:
                    break
        except BROKEN as error:
            self.error = error
        if self.error is None and not self.is_idle and not self._has_thread and self._tasks is not None:
            self._has_thread = True
            self._tasks.start(self._run, "WebSocket writer")
        self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: not self.is_idle or self.error is not None)
                if self.error is not None:
                    return
            try:
                self._stream.wait_until_writable()
            except BROKEN as error:
                with self._changed:
                    self.error = error
            with self._changed:
                self._push()
