"""Transports of httpx: one that records what goes through it, and one that plays it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from rtkit.client._backends.aio import monotonic, sleep
from rtkit.errors import CassetteMismatchError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rtkit.cassettes.format import Exchange
    from rtkit.cassettes.play.matcher import Matcher
    from rtkit.cassettes.write.writer import CassetteWriter, Track

__all__ = ["AsyncRecordingTransport", "AsyncReplayTransport", "recording_client", "replaying_client"]


def recording_client(recorder: CassetteWriter, options: dict[str, Any]) -> httpx.AsyncClient:
    inner = options.pop("transport", None) or httpx.AsyncHTTPTransport()
    return httpx.AsyncClient(transport=AsyncRecordingTransport(inner, recorder), **options)


def replaying_client(player: Matcher, options: dict[str, Any]) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=AsyncReplayTransport(player), **options)


class AsyncRecordingTransport(Live, httpx.AsyncBaseTransport):
    """Passes requests on to another transport, and notes them and what comes back.

    It asks for no compression: what is written is to be read, and to be free of secrets.
    """

    _holds = "connections"
    _instead = "make one in each process, on a file of its own"

    def __init__(self, transport: httpx.AsyncBaseTransport, recorder: CassetteWriter) -> None:
        self._transport = transport
        self._recorder = recorder

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["accept-encoding"] = "identity"
        track = self._recorder.begin(request.method, str(request.url), request.headers.multi_items())
        request.stream = _Sent(request.stream, track)
        try:
            response = await self._transport.handle_async_request(request)
        except BaseException as error:
            track.failed(error)
            raise
        track.response(response.status_code, response.headers.multi_items())
        response.stream = _Received(response.stream, track)
        return response

    async def aclose(self) -> None:
        await self._transport.aclose()


class _Sent(httpx.AsyncByteStream):
    """The body of a request, noted as it is sent."""

    def __init__(self, stream: Any, track: Track) -> None:
        self._stream: httpx.AsyncByteStream = stream
        self._track = track

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            self._track.send_body(data)
            yield data

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Received(httpx.AsyncByteStream):
    """The body of an answer, noted as it is read."""

    def __init__(self, stream: Any, track: Track) -> None:
        self._stream: httpx.AsyncByteStream = stream
        self._track = track

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for data in self._stream:
                self._track.receive(data)
                yield data
        except httpx.HTTPError as error:
            self._track.failed(error)
            raise
        self._track.complete()

    async def aclose(self) -> None:
        await self._stream.aclose()
        self._track.closed("client")


class AsyncReplayTransport(Live, httpx.AsyncBaseTransport):
    """Answers requests with what was recorded; nothing is sent anywhere."""

    _holds = "the place in a recording"
    _instead = "make another one from the same file"

    def __init__(self, player: Matcher) -> None:
        self._player = player

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        exchange = self._player.take(
            request.method, str(request.url), request.headers.multi_items(), body, websocket=False
        )
        began = monotonic()
        response, end = exchange.response, exchange.end
        if response is None:
            await self._until(began, exchange, exchange.request.t if end is None else end.t)
            raise _failure(exchange, request)
        await self._until(began, exchange, response.t)
        return httpx.Response(
            response.status, headers=response.headers, stream=_Played(self, exchange, request, began)
        )

    async def _until(self, began: float, exchange: Exchange, t: float) -> None:
        """Wait for the moment of the recording that ``t`` is."""
        delay = began + (t - exchange.request.t) / self._player.speed - monotonic()
        if delay > 0:
            await sleep(delay)


class _Played(httpx.AsyncByteStream):
    """The body of a recorded answer, at its own pace."""

    def __init__(
        self, transport: AsyncReplayTransport, exchange: Exchange, request: httpx.Request, began: float
    ) -> None:
        self._transport = transport
        self._exchange = exchange
        self._request = request
        self._began = began

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for data in self._exchange.data:
            await self._transport._until(self._began, self._exchange, data.t)
            yield data.data
        end = self._exchange.end
        if end is not None:
            await self._transport._until(self._began, self._exchange, end.t)
        if end is None or end.how != "complete":
            raise _failure(self._exchange, self._request)


def _failure(exchange: Exchange, request: httpx.Request) -> Exception:
    """What the recorded exchange broke off with; what was not recorded to its end, as a lost connection."""
    if exchange.request.websocket:
        return CassetteMismatchError(f"{request.method} {request.url}", path="", reason="it is a WebSocket")
    if exchange.limit is not None:
        reason = f"{exchange.limit}, in the middle of this exchange; record it again with a larger limit"
        return CassetteMismatchError(f"{request.method} {request.url}", path="the cassette", reason=reason)
    if exchange.end is None:
        text = "the recording was cut off"
    elif exchange.end.how == "closed":
        text = "the recorded client read no further"
    else:
        text = exchange.end.error
    name, _, message = text.partition(": ")
    kind = getattr(httpx, name, None)
    if isinstance(kind, type) and issubclass(kind, httpx.RequestError):
        error: httpx.RequestError = kind(message, request=request)
        return error
    return httpx.ReadError(text, request=request)
