"""What came in: every request that the server was sent, as the test that sent it wants to see it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from typing import Final, overload

import anyio.to_thread

from rtkit.core import forks
from rtkit.local.testing.checks import RequestChecks
from rtkit.local.testing.request import MAX_MESSAGES, Headers, Request

__all__ = ["MAX_BYTES", "MAX_MESSAGES", "MAX_REQUESTS", "Headers", "Request", "Requests"]

MAX_REQUESTS: Final = 1_000
"""Requests that are kept: the newest."""

MAX_BYTES: Final = 64 * 1024 * 1024
"""What the bodies and messages of all kept requests come to, in bytes; the oldest request goes first."""


_WHY: Final = f"{forks.FORKED}; look in the parent"


class Requests(RequestChecks, Sequence[Request]):
    """The requests of one server, the oldest first; bounded by ``MAX_REQUESTS`` and ``MAX_BYTES``.

    ``total`` counts all that came, those that were dropped too.
    """

    def __init__(self) -> None:
        self.total = 0
        self._kept: deque[Request] = deque()
        self._size = 0
        self._changed = threading.Condition()
        self._is_inherited = False

    def leave_to_parent(self) -> None:
        """This is a child, and what comes in is for the parent to see."""
        self._changed = threading.Condition()
        self._is_inherited = True

    def _check_process(self) -> None:
        if self._is_inherited:
            raise RuntimeError(f"the requests of the offline server can't be seen from here: {_WHY}")

    @overload
    def __getitem__(self, index: int) -> Request: ...
    @overload
    def __getitem__(self, index: slice) -> list[Request]: ...

    def __getitem__(self, index: int | slice) -> Request | list[Request]:
        self._check_process()
        return list(self._kept)[index] if isinstance(index, slice) else self._kept[index]

    def __len__(self) -> int:
        self._check_process()
        return len(self._kept)

    def __repr__(self) -> str:
        return f"<Requests {list(self._kept)!r}>"

    def _all(self) -> list[Request]:
        self._check_process()
        return list(self._kept)

    def wait(self, count: int = 1, timeout: float = 5.0) -> None:
        """Block until ``count`` requests have come, in all; raises TimeoutError after ``timeout`` seconds."""
        self._check_process()
        with self._changed:
            if not self._changed.wait_for(lambda: self.total >= count, timeout):
                raise TimeoutError(f"{self.total} of {count} requests came within {timeout:g} s")

    async def arrived(self, count: int = 1, timeout: float = 5.0) -> None:
        """`wait`, from a task."""
        await anyio.to_thread.run_sync(self.wait, count, timeout)

    def clear(self) -> None:
        """Forget what came in so far, and what is still to come of it."""
        while self._kept:
            self._drop_oldest()
        self.total = 0

    # -- for the layer that records, on the server's thread

    def add(self, request: Request) -> None:
        self._kept.append(request)
        if len(self._kept) > MAX_REQUESTS:
            self._drop_oldest()
        with self._changed:  # held for moments, never across a wait of the server's
            self.total += 1
            self._changed.notify_all()

    def add_body(self, request: Request, data: bytes) -> None:
        if request._dropped or len(request._body) + len(data) > MAX_BYTES:
            request.truncated = True
            return
        request._body += data
        self._count(len(data))

    def add_message(self, request: Request, message: str | bytes) -> None:
        if request._dropped or len(message) > MAX_BYTES:
            request.truncated = True
            return
        if len(request._messages) == MAX_MESSAGES:
            request.truncated = True
            self._size -= len(request._messages[0])
        request._messages.append(message)
        self._count(len(message))

    def _count(self, size: int) -> None:
        self._size += size
        while self._size > MAX_BYTES and len(self._kept) > 1:
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        request = self._kept.popleft()
        request._dropped = True  # it may still be coming in
        self._size -= len(request._body) + sum(map(len, request._messages))
