"""A connection on any event loop: anyio's stream, and TLS of our own over it."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
from anyio.abc import SocketAttribute

from rtkit.client._backends.network.kept import Kept, set_keepalive
from rtkit.client._backends.network.loops import close_now
from rtkit.client._backends.network.readable import is_readable
from rtkit.client._backends.network.tls import NO_HANDSHAKE, RAGGED
from rtkit.client._backends.pace.early import attentive
from rtkit.net._tls import TLSLayer

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Self

__all__ = ["AnyioStream"]

_BROKEN = (anyio.BrokenResourceError, anyio.ClosedResourceError, ssl.SSLError)
_READ = 64 * 1024


class AnyioStream(Kept):
    """A network stream with httpcore's methods. Raises the errors of ``library`` (httpx or httpx2)."""

    def __init__(self, library: ModuleType, connection: Any, stream: Any) -> None:
        self.stream = stream
        self._extra = stream.extra
        self._library = library
        self._tls: TLSLayer | None = None
        self._unread = b""
        set_keepalive(self._extra(SocketAttribute.raw_socket))
        super().__init__(connection)
        attentive(self, library)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What arrives next; nothing at the end."""
        if self._unread:
            return self._rest_of(self._unread, max_bytes)
        try:
            with anyio.fail_after(timeout):
                if self._tls is None:
                    data: bytes = await self.stream.receive(max_bytes)
                    return data
                while not self._tls.eof:
                    if plain := self._tls.decrypt(await self.stream.receive(_READ)):
                        return self._rest_of(plain, max_bytes)
                return b""
        except TimeoutError as error:
            raise self._library.ReadTimeout("") from error
        except anyio.EndOfStream:
            if self._tls is not None:
                raise self._library.ReadError(RAGGED) from None
            return b""
        except _BROKEN as error:
            raise self._library.ReadError(str(error)) from error

    def _rest_of(self, data: bytes, max_bytes: int) -> bytes:
        self._unread = data[max_bytes:]
        return data[:max_bytes]

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        try:
            with anyio.fail_after(timeout):
                await self.stream.send(buffer if self._tls is None else self._tls.encrypt(buffer))
        except TimeoutError as error:
            raise self._library.WriteTimeout("") from error
        except _BROKEN as error:
            raise self._library.WriteError(str(error)) from error

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Self:
        """Speak TLS from here on. Where that fails, the connection is closed."""
        tls = TLSLayer(ssl_context, server_hostname or "", under=self._tls)
        try:
            with anyio.fail_after(timeout):
                await self._shake_hands(tls)
            self._unread = tls.read()  # what came along
        except TimeoutError as error:
            raise self._library.ConnectTimeout("") from error
        except anyio.EndOfStream as error:
            raise self._library.ConnectError(NO_HANDSHAKE) from error
        except _BROKEN as error:
            raise self._library.ConnectError(str(error)) from error
        else:
            self._tls = tls
        finally:
            if self._tls is not tls:
                self.close_now()
        return self

    async def _shake_hands(self, tls: TLSLayer) -> None:
        is_complete = False
        while not is_complete:
            try:
                is_complete = tls.handshake()
            finally:
                if data := tls.data_to_send():
                    await self.stream.send(data)
            if not is_complete:
                tls.receive_data(await self.stream.receive(_READ))

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return None if self._tls is None else self._tls.ssl_object
        if info == "client_addr":
            return self._extra(SocketAttribute.local_address, None)
        if info == "server_addr":
            return self._extra(SocketAttribute.remote_address, None)
        raw = self._extra(SocketAttribute.raw_socket, None)
        if info == "is_readable":
            return bool(self._unread) or is_readable(raw)
        return raw if info == "socket" else None

    async def aclose(self) -> None:
        self.close_now()
        await anyio.lowlevel.cancel_shielded_checkpoint()

    def close_now(self) -> None:
        if not self.is_abandoned:
            close_now(self.stream)
