"""From an address to an open connection: proxy, TCP, TLS, upgrade, all within one deadline."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from rtkit.core import forks
from rtkit.errors import (
    WebSocketConnectError,
    WebSocketConnectTimeoutError,
    WebSocketProxyError,
    WebSocketUpgradeError,
)
from rtkit.errors.live import Live
from rtkit.net._backends import aio
from rtkit.net._handshake import MAX_REDIRECTS, Handshake, redirect_target, shown_url
from rtkit.net._options import READ_SIZE
from rtkit.net._proxy import Proxy, ProxyRefusal, http_tunnel, proxy_for, socks_tunnel
from rtkit.net._tls import TLSLayer
from rtkit.net._tls import default_ssl_context as build_ssl_context

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from types import TracebackType

    from websockets.uri import WebSocketURI

__all__ = ["AsyncConnecting", "Opened", "Opening", "Target"]

C = TypeVar("C")


class Opened(NamedTuple):
    stream: aio.Stream
    tls: TLSLayer | None
    handshake: Handshake
    url: str


class _Channel:
    """A stream, through TLS or not, for the one task that connects."""

    def __init__(self, stream: aio.Stream) -> None:
        self.stream = stream
        self.tls: TLSLayer | None = None
        forks.watch(self)

    def forked(self) -> None:
        """This is a child, and a task of the parent connects."""
        aio.leave_to_parent(self.stream)

    async def send(self, data: bytes) -> None:
        await self.stream.send(data if self.tls is None else self.tls.encrypt(data))

    async def receive(self) -> bytes:
        """At least one byte, or none at the end."""
        while self.tls is None or not self.tls.eof:
            data = await self._receive()
            if self.tls is None:
                return data
            if plain := self.tls.decrypt(data):
                return plain
        return b""

    async def _receive(self) -> bytes:
        try:
            return await self.stream.receive(READ_SIZE)
        except aio.EndOfStream:
            return b""

    async def start_tls(self, context: ssl.SSLContext, hostname: str) -> None:
        """Raises ssl.SSLError, and one of `aio.BROKEN`."""
        tls = TLSLayer(context, hostname, under=self.tls)
        while not tls.handshake():
            if data := tls.data_to_send():
                await self.stream.send(data)
            data = await self._receive()
            tls.receive_data(data)
        if data := tls.data_to_send():
            await self.stream.send(data)
        self.tls = tls


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where to connect, and how; the credentials in it are in no ``repr``."""

    uri: WebSocketURI = field(repr=False)
    headers: Sequence[tuple[str, str]] = field(repr=False)
    subprotocols: Sequence[str] = field(repr=False)
    compression: Literal["deflate"] | None
    ssl_context: ssl.SSLContext | None
    proxy: str | bool = field(repr=False)
    proxy_ssl_context: ssl.SSLContext | None
    timeout: float | None
    connect_tcp: aio.ConnectTCP


class Opening:
    """One opening of a connection; the outcome is in its attributes."""

    def __init__(self, target: Target, max_message_size: int) -> None:
        self.uri = target.uri
        self.handshake: Handshake | None = None
        self._target = target
        self._max_message_size = max_message_size
        self._phase = "TCP"

    async def run(self) -> Opened:
        """Raises WebSocketConnectError; leaves nothing open when it raises, or is cancelled."""
        opened = None
        with aio.move_on_after(self._target.timeout):
            opened = await self._follow()
        if opened is None:
            # A server that refuses, but whose answer does not end in time, has refused.
            refusal = self.handshake and self.handshake.refusal()
            raise refusal or WebSocketConnectTimeoutError(
                url=shown_url(self.uri), timeout=self._target.timeout or 0, phase=self._phase
            )
        return opened

    async def _follow(self) -> Opened:
        for _ in range(MAX_REDIRECTS):
            try:
                return await self._open()
            except WebSocketUpgradeError as refusal:
                target = redirect_target(self.uri, refusal)
                if target is None:
                    raise
                self.uri = target
        return await self._open()

    async def _open(self) -> Opened:
        uri = self.uri
        url = shown_url(uri)
        self.handshake = None
        try:
            proxy = proxy_for(uri.host, uri.port, secure=uri.secure, proxy=self._target.proxy)
        except ValueError as error:
            raise WebSocketConnectError(f"no usable proxy: {error}", url=url) from None
        self._phase = "TCP"
        channel = _Channel(
            await self._dial(url, proxy, (proxy.host, proxy.port) if proxy else (uri.host, uri.port))
        )
        try:
            if proxy is not None:
                self._phase = "proxy"
                await self._tunnel(channel, proxy)
            if uri.secure:
                self._phase = "TLS"
                await self._start_tls(channel, self._target.ssl_context, uri.host)
            self._phase = "upgrade"
            return await self._upgrade(channel)
        except BaseException:
            await aio.abort(channel.stream)
            raise

    async def _dial(self, url: str, proxy: Proxy | None, address: tuple[str, int]) -> aio.Stream:
        try:
            return await self._target.connect_tcp(*address)
        except (OSError, UnicodeError) as error:
            reason = _os_reason(error)
            if proxy is not None:
                raise WebSocketProxyError(reason, url=url, proxy=str(proxy)) from error
            raise WebSocketConnectError(reason, url=url) from error

    async def _tunnel(self, channel: _Channel, proxy: Proxy) -> None:
        url = shown_url(self.uri)
        try:
            if proxy.scheme == "https":
                await self._start_tls(channel, self._target.proxy_ssl_context, proxy.host)
            host = self.uri.host
            if proxy.scheme == "socks5":
                host = await aio.resolve(host, self.uri.port)
            tunnel = socks_tunnel if proxy.is_socks else http_tunnel
            await _converse(channel, tunnel(proxy, host, self.uri.port))
        except ProxyRefusal as refusal:
            raise WebSocketProxyError(
                refusal.reason, url=url, proxy=str(proxy), status_code=refusal.status_code
            ) from refusal.__cause__
        except aio.BROKEN as error:
            raise WebSocketProxyError("the connection was lost", url=url, proxy=str(proxy)) from error
        except (OSError, UnicodeError) as error:  # the latter for what no host can be called
            raise WebSocketProxyError(_os_reason(error), url=url, proxy=str(proxy)) from error

    async def _start_tls(self, channel: _Channel, context: ssl.SSLContext | None, hostname: str) -> None:
        if context is None:
            context = await aio.default_ssl_context(build_ssl_context)
        try:
            await channel.start_tls(context, hostname)
        except ssl.SSLCertVerificationError as error:
            reason = f"TLS: the certificate of {hostname} is not trusted: {error.verify_message}"
            raise WebSocketConnectError(reason, url=shown_url(self.uri)) from error
        except aio.BROKEN as error:
            detail = getattr(error, "reason", None) or "the connection was lost"
            raise WebSocketConnectError(f"TLS with {hostname}: {detail}", url=shown_url(self.uri)) from error

    async def _upgrade(self, channel: _Channel) -> Opened:
        handshake = self.handshake = Handshake(
            self.uri,
            headers=self._target.headers,
            subprotocols=self._target.subprotocols,
            compression=self._target.compression,
            max_message_size=self._max_message_size,
        )
        try:
            await channel.send(handshake.data_to_send())
            while not handshake.receive_data(await channel.receive()):
                pass
        except aio.BROKEN as error:
            raise handshake.refusal() or WebSocketConnectError(
                "the connection was lost during the upgrade", url=shown_url(self.uri)
            ) from error
        return Opened(channel.stream, channel.tls, handshake, shown_url(self.uri))


class AsyncConnecting(Live, Generic[C]):
    """The block that `AsyncWebSocket.connect` is: entered, it connects; left, it closes."""

    _holds = "a connection"
    _instead = "connect again where you need another one"

    def __init__(self, make: Callable[[Opened], C], target: Target, max_message_size: int) -> None:
        self._make = make
        self._target = target
        self._max_message_size = max_message_size
        self._connection: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {shown_url(self._target.uri)}>"

    async def open(self) -> C:
        """Connect, for those who enter and leave the block of the connection themselves."""
        return self._make(await Opening(self._target, self._max_message_size).run())

    async def __aenter__(self) -> C:
        connection: Any = await self.open()
        self._connection = connection
        entered: C = await connection.__aenter__()
        return entered

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._connection is not None
        await self._connection.__aexit__(kind, error, traceback)


async def _converse(channel: _Channel, conversation: Generator[bytes, bytes, None]) -> None:
    """Carry the bytes of a protocol without I/O."""
    try:
        data = next(conversation)
        while True:
            if data:
                await channel.send(data)
            data = conversation.send(await channel.receive())
    except StopIteration:
        pass


def _os_reason(error: BaseException) -> str:
    if isinstance(error.__cause__, ExceptionGroup):
        return "; ".join(sorted({str(each) for each in error.__cause__.exceptions}))
    return str(error.__cause__ or error)
