"""A connection of our own: HTTP/1.1 over TCP or TLS, one request after the other.

What the protocol asks for is in `rtkit.client.http1`, what waits is below, in the streams of `connect`. The
requests and the errors are those of the HTTP library, httpx or httpx2. Whoever follows a request by its ``trace``
extension gets the events of httpcore, under the same names.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import h11

from rtkit.client._backends.network.aio import connect, shielded, turn
from rtkit.client.http1 import Exchange

if TYPE_CHECKING:
    import ssl
    from types import ModuleType, TracebackType
    from typing import Self

    from rtkit.client._async.shared import AsyncConnection
    from rtkit.client.http1 import Content, Head

__all__ = ["AsyncHTTP1", "HttpReply", "NotAvailableError"]

_READ: Final = 64 * 1024

# A body of a known length up to this one is sent along with the head, in one write.
_SMALL: Final = 64 * 1024

# How long a head may take that has begun, where the server did not read the request, in seconds.
_AT_HAND: Final = 1.0

UNASKED: Final = "the server sent more than it was asked for"


class NotAvailableError(Exception):
    """The connection does not take this request, of which nothing was sent; another one may."""

    def __init__(self, *, is_full: bool = False) -> None:
        super().__init__()
        self.is_full = is_full
        """It takes no other either."""


class HttpReply(NamedTuple):
    """A response whose body is still to be read, with what httpx makes one of."""

    status: int
    headers: list[tuple[bytes, bytes]]
    stream: Any
    """The body: an iterator with ``aclose``."""
    extensions: dict[str, Any]


class _Step:
    """A block that a request's ``trace`` hears of, before and after."""

    def __init__(self, request: Any, name: str, info: dict[str, Any]) -> None:
        self._trace = request.extensions.get("trace")
        self._name = name
        self._info = info
        self.result: Any = None

    async def __aenter__(self) -> Self:
        if self._trace is not None:
            await self._trace(f"{self._name}.started", self._info)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._trace is None:
            return
        if error is None:
            await self._trace(f"{self._name}.complete", {"return_value": self.result})
        elif isinstance(error, Exception):
            await self._trace(f"{self._name}.failed", {"exception": error})


class AsyncHTTP1:
    """One connection to the origin ``(scheme, host, port)``, opened by its first request."""

    def __init__(self, origin: tuple[str, str, int], context: ssl.SSLContext, library: ModuleType) -> None:
        self._origin = origin
        self._context = context
        self.library = library
        self._stream: Any = None
        self._is_busy = False
        self._is_closed = False

    # -- what the pool asks

    def is_available(self) -> bool:
        return self.is_idle()

    def is_idle(self) -> bool:
        return self._stream is not None and not self._is_busy and not self._is_closed

    def is_closed(self) -> bool:
        return self._is_closed

    def has_expired(self) -> bool:
        """Whether it is of no use although it is idle: the server has ended it, or said what nobody asked for."""
        return bool(self._stream.get_extra_info("is_readable"))

    # -- a request and its response

    async def handle_async_request(self, request: Any, connection: AsyncConnection) -> HttpReply:
        if self._is_busy or self._is_closed:
            raise NotAvailableError
        self._is_busy = True
        try:
            with _AsTheLibrary(self.library):
                return await self._exchange(request, connection)
        except BaseException:
            self._is_closed = True
            if self._stream is not None:
                self._stream.close_now()
                with shielded():
                    await turn()
            raise

    async def _exchange(self, request: Any, connection: AsyncConnection) -> HttpReply:
        timeouts = request.extensions.get("timeout", {})
        is_new = self._stream is None
        if is_new:
            self._stream = await self._open(request, connection, timeouts.get("connect"))
        elif self._stream.get_extra_info("is_readable"):
            raise self.library.RemoteProtocolError(UNASKED)
        exchange = Exchange(request.method.encode(), _target_of(request), request.headers.raw)
        wait = timeouts.get("read")
        # A server that refuses a request may answer, and leave the rest unread.
        try:
            await self._send(request, exchange, timeouts.get("write"))
        except self.library.WriteError:
            exchange.end_connection()
        except self.library.WriteTimeout:
            if not self._stream.get_extra_info("is_readable"):
                raise
            exchange.end_connection()
            wait = _AT_HAND
        async with _Step(request, "http11.receive_response_headers", {"request": request}) as step:
            head = await self._receive_head(exchange, wait)
            step.result = head.version, head.status, head.reason, head.fields
        stream = self._stream
        if head.status == 101 or (request.method == "CONNECT" and 200 <= head.status < 300):
            stream = AsyncUpgraded(stream, head.rest)
        extensions = {
            "http_version": head.version,
            "reason_phrase": head.reason,
            "network_stream": stream,
            "trailing_headers": head.body.trailers,  # filled with the end of the body
        }
        body = AsyncBody(self, request, exchange, head, timeouts.get("read"))
        return HttpReply(head.status, head.fields, body, extensions)

    async def _open(self, request: Any, connection: AsyncConnection, timeout: float | None) -> Any:
        scheme, host, port = self._origin
        info = {"host": host, "port": port, "timeout": timeout}
        async with _Step(request, "connection.connect_tcp", info) as step:
            stream = step.result = await connect(self.library, connection, host, port, timeout)
        if scheme == "https":
            self._context.set_alpn_protocols(["http/1.1"])
            name = request.extensions.get("sni_hostname") or host
            options = {"ssl_context": self._context, "server_hostname": name, "timeout": timeout}
            async with _Step(request, "connection.start_tls", options) as step:
                stream = step.result = await stream.start_tls(self._context, name, timeout)
        return stream

    async def _send(self, request: Any, exchange: Exchange, timeout: float | None) -> None:
        write, info = self._stream.write, {"request": request}
        size = request.headers.get("content-length", "")
        is_small = size.isdecimal() and int(size) <= _SMALL
        async with _Step(request, "http11.send_request_headers", info):
            if not is_small:
                await write(exchange.head, timeout)
        async with _Step(request, "http11.send_request_body", info):
            unsent = exchange.head if is_small else b""
            chunks = aiter(request.stream)
            try:
                async for chunk in chunks:
                    unsent += exchange.chunk(chunk)
                    if not is_small:
                        await write(unsent, timeout)
                        unsent = b""
            finally:  # where it was not read to its end
                if isinstance(chunks, AsyncGenerator):
                    with shielded():
                        await chunks.aclose()
            await write(unsent + exchange.end(), timeout)

    async def _receive_head(self, exchange: Exchange, timeout: float | None) -> Head:
        while True:
            head = exchange.receive(await self._stream.read(_READ, timeout))
            if head is not None:
                return head

    async def receive(self, timeout: float | None) -> bytes:
        data: bytes = await self._stream.read(_READ, timeout)
        return data

    async def finish(self, *, leaves_idle: bool) -> None:
        """The response is read, or nobody reads it any more. Before it waits, the connection is idle or closed."""
        self._is_busy = False
        if not leaves_idle and not self._is_closed:
            self._is_closed = True
            self._stream.close_now()
            await turn()


def _target_of(request: Any) -> bytes:
    target: bytes = request.extensions.get("target") or request.url.raw_path
    return target


class _AsTheLibrary:
    """A block in which h11's errors are raised as those of the HTTP library."""

    __slots__ = ("_library",)

    def __init__(self, library: ModuleType) -> None:
        self._library = library

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, h11.LocalProtocolError):
            raise self._library.LocalProtocolError(str(error)) from error
        if isinstance(error, h11.RemoteProtocolError):
            raise self._library.RemoteProtocolError(str(error)) from error


class AsyncBody:
    """The body of a response, in the pieces that arrive."""

    def __init__(
        self,
        http: AsyncHTTP1,
        request: Any,
        exchange: Exchange,
        head: Head,
        timeout: float | None,
    ) -> None:
        self._http = http
        self._request = request
        self._exchange = exchange
        self._body: Content = head.body
        self._rest = head.rest
        self._timeout = timeout
        self._is_open = True

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        body = self._body
        while not body.is_complete:
            if body.error is not None:
                raise self._http.library.RemoteProtocolError(str(body.error)) from body.error
            data, self._rest = self._rest, b""
            if not data:
                data = await self._http.receive(self._timeout)
            try:
                if not data:
                    body.finish()
                elif chunk := body.receive(data):
                    return chunk
            except h11.RemoteProtocolError as error:
                raise self._http.library.RemoteProtocolError(str(error)) from error
        if self._rest:
            body.has_excess = True
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Have the connection idle, or closed."""
        if not self._is_open:
            return
        self._is_open = False
        await self._http.finish(leaves_idle=self._exchange.leaves_idle(self._body))
        async with _Step(self._request, "http11.response_closed", {}):
            pass


class AsyncUpgraded:
    """The network stream of a connection that speaks something else from here on, and what came of that already."""

    def __init__(self, stream: Any, unread: bytes) -> None:
        self._stream = stream
        self._unread = unread

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unread:
            data, self._unread = self._unread[:max_bytes], self._unread[max_bytes:]
            return data
        found: bytes = await self._stream.read(max_bytes, timeout)
        return found
