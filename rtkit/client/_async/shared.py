"""Requests that share a connection (HTTP/2): which stream each of them has, and what becomes of one that leaves."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["MOST_LEFT", "AsyncConnection", "AsyncStreamOf"]

MOST_LEFT: Final = 16
"""So many streams may be reset on a connection before new requests get another one.

What was on its way for a stream that is reset still counts against the connection's flow control, and httpcore
never gives that back.
"""


class AsyncConnection:
    """A connection, made or about to be, and how many requests use it."""

    def __init__(self, inner: Any, key: tuple[Any, ...]) -> None:
        self.inner = inner
        self.key = key
        self.users = 1
        self.is_full = False
        """It takes no more requests (HTTP/2), for streams that were cancelled here go on at the server."""
        self.is_begun = False
        """A stream of HTTP/2 was begun on it."""
        self.is_spoilt = False
        """The request that was preparing it was cancelled."""
        self.left = 0
        """How many streams of HTTP/2 were reset on it."""
        self._silent_since: int | None = None  # as many reads were made when the last of them was
        self.streams: list[Any] = []
        self.is_dropped = False

    def leave(self, stream: int) -> None:
        """Nobody reads this stream of HTTP/2 to its end."""
        if self.streams:
            self.left += self.streams[-1].reset(stream)
            self._silent_since = self.streams[-1].reads

    @property
    def is_worn(self) -> bool:
        """Whether another connection is better: many streams were reset here, or the server is silent since.

        It may be gone: a deadline that has passed is one of the reasons to leave.
        """
        return self.left >= MOST_LEFT or (
            self._silent_since is not None and self._silent_since == self.streams[-1].reads
        )


class _SpoiltError(Exception):
    """The connection was given up before anything was sent."""


class AsyncStreamOf:
    """The stream of a request, as httpcore reports it to the ``trace`` extension."""

    def __init__(self, request: Any, connection: AsyncConnection) -> None:
        self._connection = connection
        self._extensions = request.extensions
        self._before = request.extensions.get("trace")
        self._is_known = False
        self.number: int | None = None
        request.extensions["trace"] = self

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        if event == "http2.send_request_headers.started":
            if self._connection.is_spoilt:
                raise _SpoiltError
            self.number = info["stream_id"]
            self._connection.is_begun = True
        elif event == "http2.send_request_headers.complete":
            self._is_known = True
        if self._before is not None:
            await self._before(event, info)

    def stop(self) -> None:
        """Follow no longer."""
        if self._before is None:
            del self._extensions["trace"]
        else:
            self._extensions["trace"] = self._before

    def leave(self, error: BaseException) -> bool:
        """The request fails with ``error``; whether it may be sent once more, on another connection.

        httpcore gives up a connection when the request that was preparing it is cancelled, or leaves it half
        prepared. Those that waited for it then fail, at the latest before their head, with nothing sent.
        """
        connection = self._connection
        if self.number is not None:
            if self._is_known:
                connection.leave(self.number)
            else:  # nobody can tell whether the server will hear of the stream
                connection.left += MOST_LEFT
            return False
        if not connection.is_begun and not isinstance(error, Exception):
            connection.is_spoilt = connection.is_full = True
        return connection.is_spoilt and isinstance(error, Exception)
