"""The connections of a transport: which are free, who waits for one.

A pool belongs to one event loop (in the blocking twin, to all threads) of one process. A place in it is held by a
connection that is idle, or by one that requests use. A connection that its last request does not leave idle is
closed and gives up its place, whatever its own state says. All of that is done without waiting, so that no
cancellation can come in between, however many there are.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from rtkit.client._async.http1 import NotAvailableError
from rtkit.client._async.shared import AsyncConnection
from rtkit.client._backends.network.aio import Waiter
from rtkit.client._backends.network.kept import LOOP_IS_OVER
from rtkit.core.forks import FORKED

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from rtkit.client._async.http1 import HttpReply
    from rtkit.client._backends.network.aio import World

__all__ = ["AsyncConnection", "AsyncPool", "cant_be_used"]

Key: TypeAlias = tuple[str, str, int]
"""Scheme, host and port: whom a connection leads to."""

_PORTS: Final = {"http": 80, "https": 443}

CLOSED: Final = "the client was closed"


class AsyncPool:
    """At most ``most`` connections; at most ``most_idle`` of them are kept, for ``idle_seconds``, when unused."""

    def __init__(
        self,
        make: Callable[[Key], Any],
        library: ModuleType,
        world: World,
        *,
        most: int | None,
        most_idle: int | None,
        idle_seconds: float | None,
        shares: bool,
    ) -> None:
        self._make = make
        self.library = library
        self.world = world
        self._most = sys.maxsize if most is None else most
        self._most_idle = min(self._most, sys.maxsize if most_idle is None else most_idle)
        self._idle_seconds = idle_seconds
        self._shares = shares
        self._connections: dict[AsyncConnection, None] = {}
        self._idle: dict[AsyncConnection, float] = {}  # with the time since when, the longest first
        self._waiting: dict[Waiter, None] = {}
        self._returned: deque[AsyncConnection | None] = deque()  # `None`: all that is idle
        self._lock = threading.Lock()
        self.gone: str | None = None
        """Why no request can be sent any more; ``None`` while one can."""
        self._is_retired = False

    async def send(self, request: Any) -> tuple[HttpReply, AsyncConnection]:
        """The response to a request of the HTTP library's, and the connection to `give_back` after its body."""
        url = request.url
        key = url.scheme, url.raw_host.decode("ascii"), url.port or _PORTS[url.scheme]
        timeout = request.extensions.get("timeout", {}).get("pool")
        while True:
            connection = await self._get(key, timeout)
            try:
                return await connection.inner.handle_async_request(request, connection), connection
            except NotAvailableError as error:
                connection.is_full = connection.is_full or error.is_full
                self.give_back(connection)
            except BaseException:
                self.give_back(connection)
                raise

    async def _get(self, key: Key, timeout: float | None) -> AsyncConnection:
        waiter = Waiter(key)
        with self._lock:
            if self.gone is None:
                self._free_returned()
                waiter.connection = None if self._waiting else self._take(key)
                if waiter.connection is None:
                    self._waiting[waiter] = None
        self._settle()
        try:
            if waiter.connection is None and self.gone is None:
                await waiter.wait(timeout)
            with self._lock:
                self._waiting.pop(waiter, None)
        except BaseException:
            with self._lock:
                self._waiting.pop(waiter, None)
            if waiter.connection is not None:
                self.give_back(waiter.connection)
            raise
        found: AsyncConnection | None = waiter.connection
        if found is not None:
            return found
        if self.gone is not None:
            raise self.library.ConnectError(self.gone)
        raise self.library.PoolTimeout("")

    def _take(self, key: Key) -> AsyncConnection | None:
        """A connection for one more request, an idle one or a new one; ``None`` where there is no place."""
        self._close_expired()
        while idle := next((each for each in reversed(self._idle) if each.key == key), None):
            del self._idle[idle]
            if _is_usable(idle.inner):
                idle.users = 1
                return idle
            self._drop(idle)
        if self._shares and (shared := self._find_shared(key)) is not None:
            shared.users += 1
            return shared
        if len(self._connections) >= self._most:
            if not self._idle:
                return None
            self._drop(next(iter(self._idle)))
        connection = AsyncConnection(self._make(key), key)
        self._connections[connection] = None
        return connection

    def _find_shared(self, key: Key) -> AsyncConnection | None:
        """One that takes one more request; a worn one only where no place is left."""
        worn = None
        for connection in self._connections:
            is_free = connection.users and not connection.is_full
            if is_free and connection.key == key and connection.inner.is_available():
                if not connection.is_worn:
                    return connection
                worn = worn or connection
        return worn if len(self._connections) >= self._most and not self._idle else None

    def _close_expired(self) -> None:
        if self._idle_seconds is None or not self._idle:
            return
        earliest = time.monotonic() - self._idle_seconds
        while self._idle and next(iter(self._idle.values())) < earliest:
            self._drop(next(iter(self._idle)))

    def give_back(self, connection: AsyncConnection) -> None:
        """A request does not use its connection any more. May be called by the garbage collector, at any point."""
        self._returned.append(connection)
        self._settle()

    def _settle(self) -> None:
        """Free what was given back, and serve who waits for it. Whoever holds the lock does it after that."""
        while self._returned and self._lock.acquire(blocking=False):
            try:
                self._free_returned()
            finally:
                self._lock.release()

    def _free_returned(self) -> None:
        """By whoever holds the lock: it must see what others gave back while it waited for that."""
        while self._returned:
            with suppress(IndexError):  # the garbage collector was faster, and came in between
                self._free(self._returned.popleft())
            self._serve()

    def _free(self, connection: AsyncConnection | None) -> None:
        if connection is None:
            for idle in list(self._idle):
                self._drop(idle)
            return
        connection.users -= 1
        inner = connection.inner
        if connection not in self._connections or inner.is_closed():
            self._drop(connection)  # also what was opened after the pool was closed
        elif not connection.users:
            is_worn = self._is_retired or connection.is_full or connection.is_worn
            if is_worn or not (inner.is_idle() and _is_usable(inner)):
                self._drop(connection)
                return
            self._idle[connection] = time.monotonic()
            if len(self._idle) > self._most_idle:
                self._drop(next(iter(self._idle)))

    def _serve(self) -> None:
        while self._waiting:
            waiter = next(iter(self._waiting))
            waiter.connection = self._take(waiter.key)
            if waiter.connection is None:
                return
            del self._waiting[waiter]
            waiter.wake()

    def _drop(self, connection: AsyncConnection) -> None:
        """Close a connection, and have its place back."""
        self._connections.pop(connection, None)
        self._idle.pop(connection, None)
        connection.is_dropped = True
        for stream in reversed(connection.streams):
            with suppress(Exception):  # nobody is left to hear of it
                stream.close_now()

    # -- the end

    def close(self, reason: str = CLOSED) -> None:
        """Close all connections, used ones too. On the loop of the pool alone."""
        with self._lock:
            self._end(reason)
            for connection in list(self._connections):
                self._drop(connection)
                self._refuse(connection, reason)

    def retire(self) -> None:
        """Nobody sends any more: close what is idle now, the rest when its last user is done with it.

        May be called by the garbage collector, at any point.
        """
        self._is_retired = True
        self._returned.append(None)
        self._settle()

    def abandon(self, reason: str = LOOP_IS_OVER, *, forked: bool = False) -> None:
        """Let go of all connections, whose loop is over or the parent's, without a word to anybody."""
        self._end(reason)
        connections, self._connections, self._idle = self._connections, {}, {}
        for connection in connections:
            self._refuse(connection, reason)
            for stream in connection.streams:
                stream.is_abandoned = True
                with suppress(Exception):
                    self.world.abandon(stream, forked=forked)

    def _refuse(self, connection: AsyncConnection, reason: str) -> None:
        """Who still reads from it shall know why that does not work."""
        for stream in connection.streams:
            stream.refuse(self.library.ReadError(cant_be_used(reason)))

    def forked(self) -> None:
        """This is a child, and what the pool holds is the parent's."""
        self._lock = threading.Lock()  # another thread of the parent may have had it
        self._waiting = {}
        self.abandon(FORKED, forked=True)

    def _end(self, reason: str) -> None:
        self.gone = reason
        waiting, self._waiting = self._waiting, {}
        for waiter in waiting:
            waiter.wake()


def _is_usable(idle: Any) -> bool:
    """Whether an idle connection takes another request. HTTP/2 calls one idle as well that broke."""
    return bool(idle.is_available() and not idle.has_expired())


def cant_be_used(reason: str) -> str:
    return f"the connection can't be used: {reason}"
