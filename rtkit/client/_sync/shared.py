# Made from rtkit/client/_async/shared.py by "python -m codegen". Edit that file, not this one.
"""Requests that share a connection (HTTP/2): which stream each of them has, and what becomes of one that leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rtkit.client._sync.pool import Connection

__all__ = ["MOST_LEFT", "StreamOf"]

MOST_LEFT: Final = 16
"""So many streams may be reset on a connection before new requests get another one.

What was on its way for a stream that is reset still counts against the connection's flow control, and httpcore
never gives that back.
"""


class _SpoiltError(Exception):
    """The connection was given up before anything was sent."""


class StreamOf:
    """The stream of a request, as httpcore reports it to the ``trace`` extension."""

    def __init__(self, request: Any, connection: Connection) -> None:
        self._connection = connection
        self._extensions = request.extensions
        self._before = request.extensions.get("trace")
        self._is_known = False
        self.number: int | None = None
        request.extensions["trace"] = self

    def __call__(self, event: str, info: dict[str, Any]) -> None:
        if event == "http2.send_request_headers.started":
            if self._connection.is_spoilt:
                raise _SpoiltError
            self.number = info["stream_id"]
            self._connection.is_begun = True
        elif event == "http2.send_request_headers.complete":
            self._is_known = True
        if self._before is not None:
            self._before(event, info)

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
