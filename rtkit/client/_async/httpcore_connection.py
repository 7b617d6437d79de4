"""A connection of httpcore's in a pool of ours: through a proxy, or with HTTP/2.

It takes the requests of the HTTP library above, httpx or httpx2, and raises the errors of that.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from rtkit.client._async.http1 import UNASKED, HttpReply, NotAvailableError
from rtkit.client._async.shared import AsyncStreamOf
from rtkit.client._backends.network.kept import opening

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from rtkit.client._async.shared import AsyncConnection

__all__ = ["AsyncHttpcoreConnection"]


class AsyncHttpcoreConnection:
    """``inner``, made by ``core`` (httpcore or httpcore2) for ``library``."""

    def __init__(self, inner: Any, core: ModuleType, library: ModuleType, *, shares: bool) -> None:
        self._inner = inner
        self._core = core
        self._library = library
        self._shares = shares  # it may be one of HTTP/2
        self.is_available = inner.is_available
        self.is_idle = inner.is_idle
        self.is_closed = inner.is_closed
        self.has_expired = inner.has_expired

    async def handle_async_request(self, request: Any, connection: AsyncConnection) -> HttpReply:
        core, url = self._core, request.url
        sent = core.Request(
            method=request.method,
            url=core.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        token = opening.set(connection)
        stream = AsyncStreamOf(request, connection) if self._shares else None
        try:
            # What was read along with the response before this one would be taken for the next.
            was_read = connection.streams[-1].note_read() if connection.streams else None
            response = await self._inner.handle_async_request(sent)
            self._check_asked(response, was_read)
        except core.ConnectionNotAvailable:
            raise NotAvailableError from None
        except BaseException as error:
            if _is_full(error):
                raise NotAvailableError(is_full=True) from None
            if stream is not None and stream.leave(error):
                raise NotAvailableError from None
            self.raise_as_the_library(error)
            raise
        finally:
            if stream is not None:
                stream.stop()
            opening.reset(token)
        body = AsyncHttpcoreBody(response.stream, self)
        return HttpReply(response.status, response.headers, body, response.extensions)

    def _check_asked(self, response: Any, was_read: Callable[[], bool] | None) -> None:
        """Over HTTP/1, where a response is of the last request, it can't have been there before that."""
        if was_read is not None and not was_read() and response.extensions["http_version"] != b"HTTP/2":
            raise self._library.RemoteProtocolError(UNASKED)

    def raise_as_the_library(self, error: BaseException) -> None:
        """Raise an error of httpcore's as the one of the same name above; nothing for another one."""
        for kind in type(error).__mro__:
            name = kind.__name__
            if getattr(self._core, name, None) is kind:
                raise getattr(self._library, name)(str(error)) from error


class AsyncHttpcoreBody:
    """The body of a response."""

    def __init__(self, stream: Any, connection: AsyncHttpcoreConnection) -> None:
        self._stream = stream
        self._chunks = aiter(stream)
        self._connection = connection

    def __aiter__(self) -> AsyncHttpcoreBody:
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk: bytes = await anext(self._chunks)
        except StopAsyncIteration:
            raise
        except Exception as error:
            self._connection.raise_as_the_library(error)
            raise
        return chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _is_full(error: BaseException) -> bool:
    """Whether h2 has refused to open one more stream, before anything was sent."""
    h2 = sys.modules.get("h2.exceptions")
    return h2 is not None and isinstance(error.__cause__ or error.__context__, h2.TooManyStreamsError)
