"""A connection on asyncio's own loop, or uvloop: what arrives is taken where it arrives.

The loop reads into a buffer that all connections on it share, and calls `LoopStream.buffer_updated`: TLS is undone
there, and one future wakes whoever reads. There is one timer for a connection, not one for a read: it is set when
nothing runs, looks at what is due when it fires, and is set again for what is not.

On a selector loop, and on uvloop, nothing comes between asking for the buffer and filling it. On Windows the
operating system fills it meanwhile, so there each connection has one of its own.
"""

from __future__ import annotations

import asyncio
import math
import ssl
import sys
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.network.kept import set_keepalive
from rtkit.client._backends.network.readable import is_readable, left_in
from rtkit.client._backends.network.tls import NO_HANDSHAKE, RAGGED
from rtkit.net._tls import TLSLayer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Self

__all__ = ["LoopStream", "connect_to"]

MAX_UNREAD: Final = 256 * 1024
"""How much may wait to be read, in bytes, before the connection is read no further. One read more may come."""

_BUFFER: Final = 64 * 1024
# A large write waits for room after each piece of this size, so that an answer that comes meanwhile is seen.
_CHUNK: Final = 64 * 1024

CLOSED: Final = "the connection is closed"
ANSWERED: Final = "the request was answered before it was sent"
BUSY: Final = "another task does that already"

_buffers: Final[weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, memoryview]] = (
    weakref.WeakKeyDictionary()
)


def _buffer_of(loop: asyncio.AbstractEventLoop) -> memoryview:
    if sys.platform == "win32":
        return memoryview(bytearray(_BUFFER))
    buffer = _buffers.get(loop)
    if buffer is None:
        buffer = _buffers[loop] = memoryview(bytearray(_BUFFER))
    return buffer


async def connect_to(library: ModuleType, connection: Any, address: str, port: int) -> LoopStream:
    """A connection to an IP address. Raises OSError."""
    loop = asyncio.get_running_loop()
    _, stream = await loop.create_connection(lambda: LoopStream(library, connection, loop), address, port)
    return stream


class LoopStream(asyncio.BufferedProtocol):
    """A network stream with httpcore's methods, which its connection of the pool knows of.

    Raises the errors of ``library`` (httpx or httpx2).
    """

    is_attentive = True
    """It looks for an answer while it writes."""

    def __init__(self, library: ModuleType, connection: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.connection = connection
        self.is_abandoned = False
        self._library = library
        self._loop = loop
        self._buffer = _buffer_of(loop)
        self._transport: Any = None
        self._tls: TLSLayer | None = None
        self._is_shaking_hands = False
        self._unread: list[bytes] = []
        self._size = 0
        self._is_paused = False
        self._is_full = False
        self._has_ended = False
        self._is_lost = False
        self._error: BaseException | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._read_due = self._write_due = math.inf
        self._timer: asyncio.TimerHandle | None = None

    # -- what the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._transport.set_write_buffer_limits(0)
        set_keepalive(transport.get_extra_info("socket"))
        self.connection.streams.append(self)
        if self.connection.is_dropped:  # the client was closed while it was being opened
            self.close_now()

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        if self._tls is None:
            self._take(bytes(self._buffer[:nbytes]))
        else:
            self._take_encrypted(bytes(self._buffer[:nbytes]))
            if self._has_ended:
                self._stop_writing()
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def _take(self, data: bytes) -> None:
        self._unread.append(data)
        self._size += len(data)
        if self._size > MAX_UNREAD and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()

    def _take_encrypted(self, data: bytes) -> None:
        assert self._tls is not None
        if self._is_shaking_hands:
            self._tls.receive_data(data)
            return
        self._take_decrypted(partial(self._tls.decrypt, data))

    def _take_decrypted(self, decrypt: Callable[[], bytes]) -> None:
        assert self._tls is not None
        try:
            plain = decrypt()
        except ssl.SSLError as error:
            self._error = error
            self._has_ended = True
            return
        if plain:
            self._take(plain)
        if self._tls.eof:
            self._has_ended = True

    def eof_received(self) -> bool:
        self._has_ended = True
        self._wake(self._reader)
        self._stop_writing()
        return True  # a peer that has said all may still listen

    def _stop_writing(self) -> None:
        """Whoever waits for room after the last word of the peer gets its answer, if that has come."""
        if self._unread and self._writer is not None and not self._writer.done():
            self._writer.set_exception(self._library.WriteError(ANSWERED))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._has_ended and (exc is not None or self._is_paused):
            # asyncio closes a socket when a write fails, with what it has not read.
            left = left_in(self._transport.get_extra_info("socket"), MAX_UNREAD)
            if left:
                (self._take if self._tls is None else self._take_encrypted)(left)
        self._is_lost = self._has_ended = True
        if self._error is None:
            self._error = exc
        self._wake(self._reader)
        self._wake(self._writer)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._wake(self._writer)

    @staticmethod
    def _wake(future: asyncio.Future[None] | None) -> None:
        if future is not None and not future.done():
            future.set_result(None)

    # -- deadlines

    def _set_timer(self, due: float) -> None:
        if self._timer is not None:
            if self._timer.when() <= due:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(due, self._end_what_is_due)

    def _end_what_is_due(self) -> None:
        self._timer = None
        now, nearest = self._loop.time(), math.inf
        for future, due, name in (
            (self._reader, self._read_due, "ReadTimeout"),
            (self._writer, self._write_due, "WriteTimeout"),
        ):
            if future is None or future.done():
                continue
            if due <= now:
                future.set_exception(getattr(self._library, name)(""))
            else:
                nearest = min(nearest, due)
        if nearest < math.inf:
            self._set_timer(nearest)

    # -- what a connection calls

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has arrived, without a wait where that is something; nothing at the end."""
        while not self._unread:
            if self._error is not None:
                raise self._library.ReadError(_text_of(self._error)) from self._error
            if self._has_ended:
                if self._tls is not None and not self._tls.eof:
                    raise self._library.ReadError(RAGGED)
                return b""
            await self._wait_for_data(timeout)
        data = self._unread[0] if len(self._unread) == 1 else b"".join(self._unread)
        if len(data) > max_bytes:
            self._unread = [data[max_bytes:]]
            data = data[:max_bytes]
        else:
            self._unread.clear()
        self._size -= len(data)
        if self._is_paused and self._size <= MAX_UNREAD // 2:
            self._is_paused = False
            if not self._is_lost:
                self._transport.resume_reading()
        return data

    async def _wait_for_data(self, timeout: float | None) -> None:
        if self._reader is not None:
            raise self._library.ReadError(BUSY)
        self._reader = self._loop.create_future()
        self._read_due = math.inf
        if timeout is not None:
            self._read_due = self._loop.time() + timeout
            self._set_timer(self._read_due)
        try:
            await self._reader
        finally:
            self._reader = None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Return when the operating system has all of ``buffer``."""
        if len(buffer) <= _CHUNK:
            await self._write(buffer, timeout)
            return
        view = memoryview(buffer)
        for start in range(0, len(view), _CHUNK):
            await self._write(bytes(view[start : start + _CHUNK]), timeout)

    async def _write(self, data: bytes, timeout: float | None) -> None:
        if self._has_ended and self._unread:
            raise self._library.WriteError(ANSWERED)
        if data and not self._is_lost:
            self._transport.write(data if self._tls is None else self._tls.encrypt(data))
            if self._is_full or self._transport.is_closing():
                await self._wait_for_room(timeout)
        if self._is_lost:
            raise self._library.WriteError(_text_of(self._error)) from self._error

    async def _wait_for_room(self, timeout: float | None) -> None:
        if self._writer is not None:
            raise self._library.WriteError(BUSY)
        self._writer = self._loop.create_future()
        self._write_due = math.inf
        if timeout is not None:
            self._write_due = self._loop.time() + timeout
            self._set_timer(self._write_due)
        try:
            await self._writer
        finally:
            self._writer = None

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Self:
        """Speak TLS from here on. Raises OSError, or an error of ``library``; the connection is closed then."""
        tls = self._tls = TLSLayer(ssl_context, server_hostname or "", under=self._tls)
        self._is_shaking_hands = True
        due = None if timeout is None else self._loop.time() + timeout
        try:
            while not tls.handshake():
                self._transport.write(tls.data_to_send())
                if self._has_ended:
                    raise self._library.ConnectError(_text_of(self._error) or NO_HANDSHAKE)
                await self._wait_for_data(None if due is None else due - self._loop.time())
            self._is_shaking_hands = False
            self._take_decrypted(tls.read)  # what came along with the end of the handshake
        except self._library.ReadTimeout as error:
            raise self._library.ConnectTimeout("") from error
        except ssl.SSLError as error:
            self._transport.write(tls.data_to_send())  # why, for the peer
            raise self._library.ConnectError(str(error)) from error
        finally:
            if self._is_shaking_hands:
                self.close_now()
        self._transport.write(tls.data_to_send())
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return None if self._tls is None else self._tls.ssl_object
        if info == "is_readable":
            return (
                bool(self._unread) or self._has_ended or is_readable(self._transport.get_extra_info("socket"))
            )
        name = {"client_addr": "sockname", "server_addr": "peername"}.get(info, info)
        return self._transport.get_extra_info(name)

    async def aclose(self) -> None:
        self.close_now()
        await asyncio.sleep(0)  # the loop closes a socket in a turn of its own

    def close_now(self) -> None:
        """Close without a wait. On the loop of the stream alone."""
        if self.is_abandoned or self._transport is None:
            return
        if self._error is None:
            self._error = self._library.ReadError(CLOSED)
        self._has_ended = True
        self._transport.abort()
        self._wake(self._reader)
        self._wake(self._writer)

    def refuse(self, error: Exception) -> None:
        """From now on, whoever reads or writes gets ``error``."""
        self._error = error
        self._unread.clear()
        self._has_ended = self._is_lost = True

    @property
    def carrier(self) -> Any:
        """What holds the loop's transport."""
        return self


def _text_of(error: BaseException | None) -> str:
    return "" if error is None else str(error)
