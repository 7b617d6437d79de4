"""A server in front of another one, which records what goes through."""

from __future__ import annotations

from contextlib import asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import anyio
import httpx
import msgspec

from rtkit.cassettes._async.transports import AsyncRecordingTransport
from rtkit.cassettes.write.upstream import NotAPathError, RecordedUpstream
from rtkit.client.quiet import keep_secrets
from rtkit.errors import WebSocketConnectError, WebSocketConnectionClosedError, WebSocketUpgradeError
from rtkit.local.server.clients import is_loopback
from rtkit.local.server.exchange import exchange_of
from rtkit.local.server.host import AppServer
from rtkit.local.testing.controls import FAULT_HEADER
from rtkit.net import AsyncWebSocket

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp, Receive, Scope, Send

    from rtkit.cassettes.write.writer import CassetteWriter, Track
    from rtkit.local.server.exchange import WireExchange

__all__ = ["proxy"]

MAX_UPSTREAM_CONNECTIONS: Final = 1_000

# RFC 9110, section 7.6.1: they are of one connection, not of the message. The upgrade makes its own.
_HOP: Final = {
    "accept-encoding", "connection", "content-length", "host", "keep-alive", "proxy-authenticate",
    "proxy-authorization", "proxy-connection", "sec-websocket-extensions", "sec-websocket-key",
    "sec-websocket-protocol", "sec-websocket-version", "te", "trailer", "transfer-encoding", "upgrade",
    FAULT_HEADER,
}  # fmt: skip
_MADE_HERE: Final = {
    "connection", "date", "keep-alive", "sec-websocket-accept", "sec-websocket-extensions",
    "sec-websocket-protocol", "server", "transfer-encoding", "upgrade",
}  # fmt: skip

_JSON: Final = [(b"content-type", b"application/json")]


class _ClientGoneError(Exception):
    """The client left before its request was whole: what came of it must not look whole to the server."""


def proxy(
    recorder: CassetteWriter, upstream: str, *, upstream_key: str | None = None, **options: Any
) -> AppServer:
    """``/v1/...`` goes to what is below ``upstream``; any other path to the same path of its host.

    With ``api_key``, one of the ``options`` of `AppServer`, only who has it may ask. With ``upstream_key``, the
    server behind is asked with that key, instead of with the client's own.
    """
    behind = RecordedUpstream(upstream, api_key=upstream_key)
    if (
        upstream_key is not None
        and not options.get("api_key")
        and not is_loopback(options.get("host", "127.0.0.1"))
    ):
        raise ValueError(
            "upstream_key without api_key would be a key for everybody who reaches this machine; give both"
        )

    @asynccontextmanager
    async def running() -> AsyncIterator[ASGIApp]:
        keep_secrets()
        limits = httpx.Limits(max_connections=MAX_UPSTREAM_CONNECTIONS)
        transport = AsyncRecordingTransport(httpx.AsyncHTTPTransport(limits=limits), recorder)
        # A cookie belongs to the client that got it, which keeps it itself.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        # Whoever asks has a timeout of his own; here nothing is to end before.
        async with httpx.AsyncClient(transport=transport, timeout=None, cookies=no_cookies) as client:  # noqa: S113

            async def app(scope: Scope, receive: Receive, send: Send) -> None:
                exchange = exchange_of(scope)
                try:
                    url = _target(behind, scope)
                except NotAPathError:
                    await _not_a_path(exchange)
                    return
                headers = behind.headers(_headers(scope))
                if scope["type"] == "websocket":
                    protocols = behind.subprotocols(scope.get("subprotocols") or ())
                    await _WebSocketThrough(exchange, recorder, url, headers, protocols).run()
                else:
                    await _http(client, url, headers, scope, exchange)

            yield app

    return AppServer(running(), **options)


def _target(behind: RecordedUpstream, scope: Scope) -> str:
    if scope.get("method") == "CONNECT":  # its target is a host by definition
        raise NotAPathError(scope["path"])
    return behind.target(scope)


async def _not_a_path(exchange: WireExchange) -> None:
    message = (
        "The target of a request to this proxy is a path, such as /v1/responses; which server is asked, --upstream "
        "says."
    )
    facts = {"message": message, "type": "invalid_request_error", "param": None, "code": "invalid_target"}
    await exchange.reply(400, _JSON, msgspec.json.encode({"error": facts}))


def _headers(scope: Scope) -> list[tuple[str, str]]:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
    unwanted = set(_HOP)
    for name, value in pairs:  # RFC 9110, section 7.6.1: what it names is of the connection, too
        if name.lower() == "connection":
            unwanted.update(token.strip().lower() for token in value.split(","))
    return [(name, value) for name, value in pairs if name.lower() not in unwanted]


def _pairs(headers: Any) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode("latin-1"), value.encode("latin-1"))
        for name, value in headers
        if name.lower() not in _MADE_HERE
    ]


async def _http(
    client: httpx.AsyncClient, url: str, headers: list[tuple[str, str]], scope: Scope, exchange: WireExchange
) -> None:
    async def body() -> AsyncIterator[bytes]:
        while True:
            message = await exchange.receive()
            if message["type"] != "http.request":
                raise _ClientGoneError
            if message.get("body"):
                yield message["body"]
            if not message.get("more_body"):
                return

    fields = dict(scope["headers"])
    is_chunked, length = b"transfer-encoding" in fields, fields.get(b"content-length")
    has_body = is_chunked or length not in {None, b"0"} or scope["method"] in {"POST", "PUT", "PATCH"}
    if (
        has_body and not is_chunked and length is not None
    ):  # of both, the chunks count (RFC 9112, section 6.3)
        headers.append(("content-length", length.decode()))
    request = client.build_request(
        scope["method"], url, headers=headers, content=body() if has_body else None
    )
    try:
        response = await client.send(request, stream=True)
    except _ClientGoneError:
        exchange.wire.hang_up()
        await exchange.drop_connection()
        return
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
        await exchange.drop_connection()
    else:
        await exchange.send({"type": "http.response.body", "body": b"", "more_body": False})
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()


async def _bad_gateway(exchange: WireExchange, error: Exception) -> None:
    message = f"The proxy could not reach the server behind it: {type(error).__name__} {error}".rstrip()
    facts = {"message": message, "type": "server_error", "param": None, "code": "bad_gateway"}
    await exchange.reply(502, _JSON, msgspec.json.encode({"error": facts}))


class _WebSocketThrough:
    """One WebSocket on either side, and their messages carried over."""

    def __init__(
        self,
        exchange: WireExchange,
        recorder: CassetteWriter,
        url: str,
        headers: list[tuple[str, str]],
        subprotocols: list[str],
    ) -> None:
        self._exchange = exchange
        self._subprotocols = subprotocols
        self._headers = headers
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
            status = refusal.status_code or 502  # an answer that is not HTTP has none
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
                await exchange.drop_connection()
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
