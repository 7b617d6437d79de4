"""A server in front of another one, which records what goes through."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import anyio
import httpx
import msgspec

from rtkit.cassettes._async.transports import AsyncRecordingTransport
from rtkit.errors import WebSocketConnectError, WebSocketConnectionClosedError, WebSocketUpgradeError
from rtkit.local.exchange import exchange_of
from rtkit.local.host import AppServer
from rtkit.net import AsyncWebSocket

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp, Receive, Scope, Send

    from rtkit.cassettes.recorder import Recorder, Track
    from rtkit.local.exchange import Exchange

__all__ = ["proxy"]

MAX_UPSTREAM_CONNECTIONS: Final = 1_000

# RFC 9110, section 7.6.1: they are of one connection, not of the message. The upgrade makes its own.
_HOP: Final = {
    "accept-encoding", "connection", "content-length", "host", "keep-alive", "proxy-authenticate",
    "proxy-authorization", "sec-websocket-extensions", "sec-websocket-key", "sec-websocket-protocol",
    "sec-websocket-version", "te", "trailer", "transfer-encoding", "upgrade",
}  # fmt: skip
_MADE_HERE: Final = {
    "connection", "date", "keep-alive", "sec-websocket-accept", "sec-websocket-extensions",
    "sec-websocket-protocol", "server", "transfer-encoding", "upgrade",
}  # fmt: skip


def proxy(recorder: Recorder, upstream: str, **options: Any) -> AppServer:
    """``/v1/...`` goes to what is below ``upstream``; any other path to the same path of its host."""
    base = upstream.rstrip("/")
    if urlsplit(base).scheme not in {"http", "https"}:
        raise ValueError(
            f"upstream is an http or https URL, such as https://api.openai.com/v1, not {upstream!r}"
        )

    @asynccontextmanager
    async def running() -> AsyncIterator[ASGIApp]:
        limits = httpx.Limits(max_connections=MAX_UPSTREAM_CONNECTIONS)
        transport = AsyncRecordingTransport(httpx.AsyncHTTPTransport(limits=limits), recorder)
        # Whoever asks has a timeout of his own; here nothing is to end before.
        async with httpx.AsyncClient(transport=transport, timeout=None) as client:  # noqa: S113

            async def app(scope: Scope, receive: Receive, send: Send) -> None:
                url = _target(base, scope)
                if scope["type"] == "websocket":
                    await _WebSocketThrough(exchange_of(scope), recorder, url, scope).run()
                else:
                    await _http(client, url, scope, exchange_of(scope))

            yield app

    return AppServer(running(), **options)


def _target(base: str, scope: Scope) -> str:
    path = scope["raw_path"].decode("latin-1")
    if path == "/v1" or path.startswith("/v1/"):
        url = base + path.removeprefix("/v1")
    else:
        parts = urlsplit(base)
        url = f"{parts.scheme}://{parts.netloc}{path}"
    query = scope["query_string"].decode("latin-1")
    return f"{url}?{query}" if query else url


def _headers(scope: Scope, unwanted: set[str]) -> list[tuple[str, str]]:
    pairs = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    return [(name, value) for name, value in pairs if name.lower() not in unwanted]


def _pairs(headers: Any) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode("latin-1"), value.encode("latin-1"))
        for name, value in headers
        if name.lower() not in _MADE_HERE
    ]


async def _http(client: httpx.AsyncClient, url: str, scope: Scope, exchange: Exchange) -> None:
    async def body() -> AsyncIterator[bytes]:
        while True:
            message = await exchange.receive()
            if message["type"] != "http.request":
                return
            if message.get("body"):
                yield message["body"]
            if not message.get("more_body"):
                return

    has_body = scope["method"] not in {"GET", "HEAD", "DELETE", "OPTIONS"}
    headers = _headers(scope, _HOP)
    length = dict(scope["headers"]).get(b"content-length")
    if has_body and length is not None:
        headers.append(("content-length", length.decode()))
    request = client.build_request(
        scope["method"], url, headers=headers, content=body() if has_body else None
    )
    try:
        response = await client.send(request, stream=True)
    except httpx.RequestError as error:
        await _bad_gateway(exchange, error)
        return
    try:
        start = {"type": "http.response.start", "status": response.status_code}
        await exchange.send({**start, "headers": _pairs(response.headers.multi_items())})
        async for data in response.aiter_raw():
            if exchange.wire.lost.is_set():
                return
            await exchange.send({"type": "http.response.body", "body": data, "more_body": True})
    except httpx.RequestError:
        exchange.wire.hang_up()  # as the other side did
        await exchange.lose()
    else:
        await exchange.send({"type": "http.response.body", "body": b"", "more_body": False})
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()


async def _bad_gateway(exchange: Exchange, error: Exception) -> None:
    message = f"The proxy could not reach the server behind it: {type(error).__name__} {error}".rstrip()
    facts = {"message": message, "type": "server_error", "param": None, "code": "bad_gateway"}
    headers = [(b"content-type", b"application/json")]
    await exchange.reply(502, headers, msgspec.json.encode({"error": facts}))


class _WebSocketThrough:
    """One WebSocket on either side, and their messages carried over."""

    def __init__(self, exchange: Exchange, recorder: Recorder, url: str, scope: Scope) -> None:
        self._exchange = exchange
        self._subprotocols: list[str] = list(scope.get("subprotocols") or [])
        self._headers = _headers(scope, _HOP)
        self._url = url
        shown = [*self._headers]
        if self._subprotocols:
            shown.append(("sec-websocket-protocol", ", ".join(self._subprotocols)))
        self._track: Track = recorder.begin("GET", url, shown, websocket=True)

    async def run(self) -> None:
        exchange = self._exchange
        await exchange.receive()  # "websocket.connect"
        try:
            async with AsyncWebSocket.connect(
                self._url, headers=self._headers, subprotocols=self._subprotocols
            ) as upstream:
                self._track.response(101, list(upstream.response_headers.items()))
                await exchange.start(101, _pairs(upstream.response_headers.items()), upstream.subprotocol)
                async with anyio.create_task_group() as group:
                    group.start_soon(self._up, upstream, group.cancel_scope)
                    await self._down(upstream)
                    group.cancel_scope.cancel()
        except WebSocketUpgradeError as refusal:
            status = refusal.status_code or 502  # an answer that is no HTTP has none
            self._track.response(status, list(refusal.headers.items()))
            self._track.receive(refusal.body)
            self._track.complete()
            headers = [pair for pair in _pairs(refusal.headers.items()) if pair[0] != b"content-length"]
            await exchange.reply(status, headers, refusal.body)
        except WebSocketConnectError as error:
            self._track.failed(error)
            await _bad_gateway(exchange, error)
        finally:
            self._track.closed("client")  # unless it has ended otherwise

    async def _down(self, upstream: AsyncWebSocket) -> None:
        exchange = self._exchange
        try:
            while True:
                message = await upstream.receive()
                self._track.message(message, "server")
                kind = "text" if isinstance(message, str) else "bytes"
                await exchange.send({"type": "websocket.send", kind: message})
        except WebSocketConnectionClosedError as closed:
            if closed.closed_by == "client":
                return
            if closed.code == 1006:
                self._track.failed(closed)
                exchange.wire.hang_up()
                await exchange.lose()
                return
            self._track.closed("server", closed.code, closed.reason)
            code = 1000 if closed.code == 1005 else closed.code
            await exchange.send({"type": "websocket.close", "code": code, "reason": closed.reason})

    async def _up(self, upstream: AsyncWebSocket, scope: anyio.CancelScope) -> None:
        while (message := await self._exchange.receive())["type"] == "websocket.receive":
            text = message.get("text")
            data: str | bytes = message["bytes"] if text is None else text
            self._track.message(data, "client")
            await upstream.send(data)
        code = message.get("code") or 1005
        self._track.closed("client", code)
        await upstream.close(1000 if code in {1005, 1006} else code)
        scope.cancel()
