"""Publishes the events of streams, and follows those of others."""

from __future__ import annotations

import os
import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from rtkit.bulk._backends.aio import Lock, Offload, Shield, Signal, Tasks, monotonic, resolve_callable, sleep
from rtkit.core.model import to_json
from rtkit.errors import EventTimeoutError, JournalError
from rtkit.errors.live import Live
from rtkit.eventlog.entries import END, LogEntry

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from types import TracebackType
    from typing import Self

    from rtkit.eventlog.entries import LogEngine

    T = TypeVar("T")

__all__ = ["AsyncEventLog"]

DEFAULT_TTL: Final = 3600.0
BATCH: Final = 16
"""Events that go out at once, if they come within ``delay``."""

MAX_PENDING: Final = 1_000
"""Events that wait to be written; then the stream is not read on."""

PAGE: Final = 500
FIRST_POLL: Final = 0.01
LONGEST_POLL: Final = 0.25
MAX_KEY: Final = 512


class AsyncEventLog(Live):
    """Logs of events, in an SQLite file or in Redis (``redis://...``): one for each response.

    A log expires ``ttl`` seconds after its last event. Events are written together if they come within
    ``delay`` seconds. Use it as a context manager, or call ``close``.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(
        self, place: str | os.PathLike[str], *, ttl: float = DEFAULT_TTL, delay: float = 0.005
    ) -> None:
        if not ttl > 0 or not delay >= 0:
            raise ValueError(f"ttl must be over 0 and delay 0 or more, not {ttl!r} and {delay!r}")
        self._place = os.fspath(place)
        self._ttl = ttl
        self._delay = delay
        self._engine: LogEngine | None = None
        self._lock = Lock()
        self._offload = Offload()
        self._one = threading.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release files and connections."""
        async with Shield():
            await self._call(lambda engine: engine.close())
        self._engine = None

    async def _call(self, function: Callable[[LogEngine], T]) -> T:
        results: list[Any] = []
        async with self._lock:
            await self._offload.run(partial(self._run, function, results))
        value: T = results[0]
        return value

    def _run(self, function: Callable[[LogEngine], Any], results: list[Any]) -> None:
        with self._one:
            if self._engine is None:
                self._engine = _opened(self._place)
            results.append(function(self._engine))

    # -- publishing

    async def publish(
        self,
        stream: Any,
        *,
        key: str | None = None,
        on_event: Callable[[Any], object] | None = None,
        end_on_error: bool = True,
    ) -> str:
        """Write every event of a stream to a log, up to its end; gives the log's key.

        ``key`` is the id of the response, or of the completion, unless it is given. Events with a
        ``sequence_number`` keep it, so that several publishers of one response write each event once. Others
        are numbered here, and a second publisher takes the log over: `JournalError` for the first.

        The last event of a log is a ``log.end``, also where the stream breaks: then what it raised is raised
        here. With ``end_on_error=False`` a log that breaks stays open, for a publisher who goes on with the
        same response.
        """
        writer = _Writer(self, key)
        try:
            async with Tasks(writer.stop) as tasks:
                tasks.start(writer.run)
                async for events in _batches(stream):
                    tasks.check()
                    await writer.add(events)
                    if on_event is not None:
                        for event in events:
                            await resolve_callable(partial(on_event, event))
                writer.stop()
        except BaseException as error:
            if not isinstance(error, JournalError):
                end = {"type": END, "reason": "broken", "message": type(error).__name__}
                async with Shield():
                    await writer.end(end if end_on_error else None)
            raise
        await writer.end({"type": END, "reason": "completed"})
        return writer.key

    # -- following

    async def follow(
        self, key: str, *, after: int = -1, timeout: float | None = None
    ) -> AsyncIterator[LogEntry]:
        """The events after number ``after``, those to come too, up to the ``log.end``, which comes last.

        A log that is not there yet is waited for. Raises ``EventTimeoutError`` where no event comes for ``timeout``
        seconds.
        """
        _check(key)
        pause, seen = FIRST_POLL, monotonic()
        while True:
            found = await self.read(key, after=after)
            for entry in found:
                yield entry
                if entry.is_end:
                    return
                after = entry.sequence_number
            if found:
                pause, seen = FIRST_POLL, monotonic()
                continue
            if timeout is not None and monotonic() - seen >= timeout:
                raise EventTimeoutError(f"an event of the log {key!r}", timeout=timeout)
            await sleep(pause)
            pause = min(pause * 1.5, LONGEST_POLL)

    async def read(self, key: str, *, after: int = -1, limit: int = PAGE) -> list[LogEntry]:
        """What is there now after number ``after``."""
        _check(key)
        found = await self._call(lambda engine: engine.read(key, after, limit))
        return [LogEntry(number, data) for number, data in found]


class _Writer:
    """Writes events in the background, several at once."""

    def __init__(self, log: AsyncEventLog, key: str | None) -> None:
        self._log = log
        self._key = key
        self._token: int | None = None
        self._numbers: bool | None = None
        self._last = -1
        self._pending: deque[tuple[int | None, bytes]] = deque()
        self._signal = Signal()
        self._room = Signal()
        self._stopped = False

    @property
    def key(self) -> str:
        return self._key or ""

    async def add(self, events: list[Any]) -> None:
        for event in events:
            await self._begin(event)
            number = getattr(event, "sequence_number", None) if self._numbers else None
            if number is not None:
                self._last = number
            self._pending.append((number, to_json(event)))
        self._signal.set()
        while len(self._pending) >= MAX_PENDING and not self._stopped:
            await self._room.wait(self._room.version, 0.1)

    async def _begin(self, event: Any) -> None:
        """With the first event: whose log it is, and who numbers."""
        if self._numbers is not None:
            return
        if self._key is None:
            found = getattr(getattr(event, "response", None), "id", None) or getattr(event, "id", None)
            if not isinstance(found, str):
                raise ValueError("the first event names no response; give the log a key")
            self._key = found
        _check(self._key)
        self._numbers = isinstance(getattr(event, "sequence_number", None), int)
        if not self._numbers:
            key = self._key
            self._token = await self._log._call(lambda engine: engine.take(key))

    def stop(self) -> None:
        self._stopped = True
        self._signal.set()

    async def run(self) -> None:
        log = self._log
        while True:
            version, stopped = self._signal.version, self._stopped
            if not self._pending:
                if stopped:
                    return
                await self._signal.wait(version, None)
                continue
            if len(self._pending) < BATCH and not stopped and log._delay:
                await sleep(log._delay)
            async with Shield():  # what is taken is written
                await self._write([self._pending.popleft() for _ in range(len(self._pending))])
            self._room.set()

    async def _write(self, events: list[tuple[int | None, bytes]]) -> None:
        log, key, token = self._log, self.key, self._token
        await log._call(lambda engine: engine.append(key, events, token, log._ttl))

    async def end(self, event: dict[str, Any] | None) -> None:
        """Write what is left, and the last event, if there is one, whose number is one more than the last."""
        if self._key is None or self._numbers is None:
            return
        rest = [self._pending.popleft() for _ in range(len(self._pending))]
        if event is not None:
            # With a number of its own, it is there once, however many publish.
            rest.append((self._last + 1 if self._numbers else None, to_json(event)))
        if rest:
            await self._write(rest)


def _opened(place: str) -> LogEngine:
    if place.startswith(("redis://", "rediss://", "unix://")):
        from rtkit.eventlog.redis import RedisLogs  # noqa: PLC0415 - an extra

        return RedisLogs(place)
    from rtkit.eventlog.sqlite import SQLiteLogs  # noqa: PLC0415 - the other one

    return SQLiteLogs(place)


def _check(key: str) -> None:
    if not key or len(key) > MAX_KEY or "}" in key:
        raise ValueError(f"the key of a log has 1 to {MAX_KEY} characters and no brace, not {key!r:.80}")


async def _batches(stream: Any) -> AsyncIterator[list[Any]]:
    """The events of a stream of ours as the network brought them, of any other one by one."""
    if hasattr(stream, "batches"):
        async for events in stream.batches():
            yield events
    else:
        async for event in stream:
            yield [event]
