"""On threads: what takes too long is ended where it next waits.

Nothing can be cancelled here. Instead, whatever waits looks at the blocks of `move_on_after` that its thread is in,
waits no longer than the nearest of their deadlines, and raises `OutOfTime` then. That holds for the reads and
writes of every connection that a request of ours opened or was answered on, below the HTTP library.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.foreign import unbind
from rtkit.client._backends.network.tls import refuse_ragged_end
from rtkit.client._backends.pace.watch import HEAD_BEGINS, HEAD_ENDS, OPENED, UNREAD_HEAD, watched
from rtkit.core import forks

if TYPE_CHECKING:
    from types import ModuleType, TracebackType
    from typing import Self

__all__ = ["Lock", "OutOfTime", "check", "move_on_after", "send_in_time", "sleep"]

# In seconds. No time at all would mean "do not block" to a socket, and be an error of its own.
_SHORTEST: Final = 0.001
# A write is cut into pieces of this size where there is a deadline: each of them waits for the peer once.
_CHUNK: Final = 16 * 1024


class OutOfTime(BaseException):
    """The deadline of a block has passed. Like a cancellation, it is not an ``Exception``."""

    def __init__(self, block: move_on_after) -> None:
        super().__init__("a deadline has passed")
        self.block = block


class _Blocks(threading.local):
    """The blocks that this thread is in, the outermost first."""

    def __init__(self) -> None:
        self.entered: list[move_on_after] = []


_blocks: Final = _Blocks()


class move_on_after:  # noqa: N801 - as anyio's
    """A block that ends after so many seconds; what follows it is reached only then, if the block returns.

    ``deadline`` may be moved while it runs; by ``time.monotonic``.
    """

    def __init__(self, seconds: float | None) -> None:
        self.deadline = math.inf if seconds is None else time.monotonic() + seconds

    def __enter__(self) -> Self:
        _blocks.entered.append(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        _blocks.entered.remove(self)
        return isinstance(error, OutOfTime) and error.block is self


def _left() -> float:
    """The seconds until the nearest deadline of this thread. Raises ``OutOfTime`` where it has passed."""
    blocks = _blocks.entered
    if not blocks:
        return math.inf
    nearest = min(blocks, key=lambda block: block.deadline)
    left = nearest.deadline - time.monotonic()
    if left <= 0:
        raise OutOfTime(nearest)
    return left


def check() -> None:
    """Raise ``OutOfTime`` where a deadline of this thread has passed."""
    _left()


def _shortened(timeout: float | None) -> float | None:
    """``timeout``, or what is left until the nearest deadline."""
    left = _left()
    if left == math.inf:
        return timeout
    return max(left if timeout is None else min(left, timeout), _SHORTEST)


def sleep(seconds: float) -> None:
    """As ``time.sleep``, at most until the nearest deadline."""
    time.sleep(min(seconds, _left()))
    check()


class Lock:
    """As ``threading.Lock``, waited for at most until the nearest deadline."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        forks.watch(self)

    def forked(self) -> None:
        """This is a child: another thread of the parent may have had it."""
        self._lock = threading.Lock()

    def locked(self) -> bool:
        return self._lock.locked()

    def __enter__(self) -> None:
        left = _left()
        if not self._lock.acquire(timeout=-1 if left == math.inf else min(left, threading.TIMEOUT_MAX)):
            check()
            self.__enter__()

    def __exit__(self, *_: object) -> None:
        with suppress(RuntimeError):  # this thread had it, and forked within the block
            self._lock.release()


class _Timeouts(dict[str, Any]):
    """The timeouts of a request, as the HTTP library looks them up: none reaches beyond a deadline.

    Each step (waiting for the pool, connect, TLS, write, read) looks its own up when it begins.
    """

    def get(self, name: str, default: Any = None) -> Any:
        return _shortened(super().get(name, default))


def punctual(stream: Any) -> None:
    """Have each read and write of a network stream end at the deadlines of the thread that it happens in.

    The HTTP library reads the head of a reply, and its body, with the timeout that it has found at the beginning.
    """
    if stream is None or getattr(stream.read, "is_punctual", False):
        return
    refuse_ragged_end(stream)
    read, write = stream.read, stream.write

    def read_in_time(max_bytes: int, timeout: float | None = None) -> Any:
        return _ended_in_time(read, max_bytes, timeout)

    def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
        if _left() == math.inf:
            write(buffer, timeout)
            return
        view = memoryview(buffer)
        while view:
            _ended_in_time(write, bytes(view[:_CHUNK]), timeout)
            view = view[_CHUNK:]

    read_in_time.is_punctual = True  # type: ignore[attr-defined]
    with suppress(AttributeError):  # a stream of somebody else's making, with slots
        stream.read, stream.write = read_in_time, write_in_time


def _ended_in_time(wait: Any, what: Any, timeout: float | None) -> Any:
    try:
        return wait(what, _shortened(timeout))
    except Exception:
        check()
        raise


class _Watch:
    """Bounds the head of a reply, and makes connections punctual when they are opened."""

    def __init__(self, before: Any, read: float | None) -> None:
        self.before = before
        self.block = move_on_after(None)
        self._read = read

    def __call__(self, event: str, info: dict[str, Any]) -> None:
        if self.before is not None:
            self.before(event, info)
        if event.endswith(OPENED):
            punctual(info["return_value"])
        elif event.endswith(HEAD_BEGINS):
            if self._read is not None:
                self.block.deadline = time.monotonic() + self._read
        elif event.endswith(HEAD_ENDS):
            self.block.deadline = math.inf


def send_in_time(client: Any, request: Any, library: ModuleType, **options: Any) -> Any:
    """Send a request of the HTTP library's and give its response, whose body is still to be read.

    ``options`` may have ``auth``, instead of that of ``client``. Raises the library's ``ReadTimeout`` where the
    head takes longer than the read timeout, as a whole.
    """
    check()
    watch = watched(request, _Watch)
    request.extensions["timeout"] = _Timeouts(request.extensions.get("timeout", {}))
    with watch.block:
        try:
            response = client.send(request, stream=True, follow_redirects=False, **options)
        except Exception:
            check()
            raise
        unbind(response)
        punctual(response.extensions.get("network_stream"))
        return response
    raise library.ReadTimeout(UNREAD_HEAD, request=request)
