"""A stream of bytes for asyncio and uvloop, without a task and without a copy between the socket and its reader.

asyncio calls `SocketStream` when bytes have arrived in its buffer. While somebody connects, they wait here for
`SocketStream.receive`, as with any other stream. Then `SocketStream.push_to` hands them to a sink as they arrive.

The buffer belongs to one connection. One for all would not be safe on Windows, where the system fills it while
others run; and asyncio's own 256 KiB per read are mapped and unmapped by the allocator each time. It starts small,
for most connections are quiet, grows when reads fill it, and shrinks again when they don't.

The loop holds the stream as long as the socket is open, and the stream holds its sink.
"""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import suppress
from itertools import zip_longest
from typing import Final, Protocol

import anyio
from anyio import BrokenResourceError, ClosedResourceError, EndOfStream

from rtkit.core import forks
from rtkit.net._backends.inherited import keep_inherited, replace
from rtkit.net._options import READ_SIZE
from rtkit.net._proxy import is_address

__all__ = ["Sink", "SocketStream", "connect_tcp"]

SMALLEST_BUFFER: Final = 4 * 1024
"""Bytes of the buffer of a quiet connection."""

_SMALL_READS: Final = 64
"""After so many reads in a row that fill less than an eighth of the buffer, it shrinks."""

HELD: Final = READ_SIZE
"""Bytes that may wait for `SocketStream.receive` before reading stops."""

_EYEBALLS_DELAY: Final = 0.25
"""Seconds before the next address of a host is tried as well (RFC 8305, 5)."""


class Sink(Protocol):
    """Takes what arrives; called by the loop."""

    def received(self, data: memoryview) -> None:
        """``data`` is valid during the call only."""

    def ended(self, error: Exception | None) -> None:
        """The peer has sent its last byte, or the connection was lost; may be called for both."""

    def writable(self) -> None:
        """What waits to be sent has fallen below the bound again, or nothing can be sent any more."""


class SocketStream(asyncio.BufferedProtocol):
    """A connected TCP socket; `connect_tcp` makes one."""

    __slots__ = (
        "__weakref__", "_closed", "_held", "_is_inherited", "_is_large", "_lost", "_paused", "_reason", "_sink",
        "_small", "_view", "_waiter", "error", "has_ended", "is_full", "loop", "transport",
    )  # fmt: skip

    transport: asyncio.Transport

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.error: Exception | None = None
        """Why nothing can be sent any more."""
        self.has_ended = False
        """Nothing arrives any more."""
        self.is_full = False
        """The bound of what waits to be sent is reached."""
        self._view = memoryview(bytearray(SMALLEST_BUFFER))
        self._small, self._is_large = 0, False
        self._held = bytearray()
        self._sink: Sink | None = None
        self._paused = False
        self._closed = self._is_inherited = False
        self._reason: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._lost: asyncio.Future[None] = loop.create_future()
        forks.watch(self)

    def forked(self) -> None:
        """This is a child: the socket is the parent's, and so is the loop."""
        self._closed = self._is_inherited = True
        self.error, self._sink = ClosedResourceError(forks.FORKED), None
        keep_inherited(self._descriptor, self)

    @property
    def _descriptor(self) -> int:
        """Of the socket; less than 0 when it is closed."""
        raw = self.transport.get_extra_info("socket")
        return -1 if raw is None else int(raw.fileno())

    # What the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport) or hasattr(transport, "write")
        self.transport = transport  # type: ignore[assignment]  # uvloop's is not an asyncio.Transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._view

    def buffer_updated(self, nbytes: int) -> None:
        view = self._view
        if nbytes >= SMALLEST_BUFFER or self._is_large:
            self._resize(nbytes)
        if self._sink is not None:
            self._sink.received(view[:nbytes])
            return
        self._held += view[:nbytes]
        if len(self._held) >= HELD:
            self.pause()
        self._wake()

    def _resize(self, nbytes: int) -> None:
        """After a read of ``nbytes`` that filled the buffer, or is one of many that need a small one only."""
        size = len(self._view)
        if nbytes == size:
            self._small = 0
            size = min(4 * nbytes, READ_SIZE)
        elif nbytes * 8 > size:
            self._small = 0
        else:
            self._small += 1
            if self._small == _SMALL_READS:
                size = SMALLEST_BUFFER
        if size != len(self._view):
            self._view = memoryview(bytearray(size))
            self._small = 0
            self._is_large = size > SMALLEST_BUFFER

    def eof_received(self) -> bool:
        self._end(None)
        return True  # what is to be sent may still go

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:
            self._drain()
        self.error = self.error or BrokenResourceError()
        self.error.__cause__ = self.error.__cause__ or exc
        self._end(exc)
        if not self._lost.done():
            self._lost.set_result(None)
        if self._sink is not None:
            self._sink.writable()
        self._sink = None
        self._wake()

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        if self._sink is not None:
            self._sink.writable()
        self._wake()

    def _end(self, error: Exception | None) -> None:
        self.has_ended = True
        self._reason = self._reason or error
        if self._sink is not None:
            self._sink.ended(error)
        self._wake()

    def _drain(self) -> None:
        """A write has failed; why, the peer may have said before."""
        with suppress(OSError, ValueError):
            if self._sink is not None and not self.has_ended:
                with socket.socket(fileno=os.dup(self._descriptor)) as same:
                    same.setblocking(False)
                    data = same.recv(READ_SIZE)
                if data:
                    self._sink.received(memoryview(data))

    # While somebody connects

    async def receive(self, max_bytes: int = 65536) -> bytes:
        while not self._held:
            if self._closed:
                raise ClosedResourceError
            if self._reason is not None:
                raise BrokenResourceError from self._reason
            if self.has_ended:
                raise EndOfStream
            await self._news()
        data = bytes(self._held[:max_bytes])
        del self._held[:max_bytes]
        if len(self._held) < HELD:
            self.resume()
        return data

    async def send(self, item: bytes) -> None:
        self.write(item)
        while self.is_full and self.error is None:
            await self._news()
        if self.error is not None:
            raise self.error

    async def _news(self) -> None:
        """Until something has happened; for one task at a time."""
        self._waiter = self.loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # For a sink

    def push_to(self, sink: Sink) -> None:
        """Hand what arrives to ``sink`` from now on, and what has arrived already."""
        held, self._held = memoryview(self._held), bytearray()
        self._sink = sink
        self.resume()
        if held:
            sink.received(held)
        if self.has_ended:
            sink.ended(self._reason)

    def pause(self) -> None:
        """Read nothing more, so that the peer has to wait."""
        if not (self._paused or self.has_ended or self.transport.is_closing()):
            self._paused = True
            self.transport.pause_reading()

    def resume(self) -> None:
        if self._paused and not self.transport.is_closing():
            self._paused = False
            self.transport.resume_reading()

    def write(self, data: bytes) -> None:
        """Send all of ``data``, in the end; a limit of what may wait is for the caller to heed. Raises `error`."""
        if self.error is not None:
            raise self.error
        self.transport.write(data)

    @property
    def waiting(self) -> int:
        """Bytes that the operating system has not taken yet."""
        return 0 if self.error is not None else self.transport.get_write_buffer_size()

    def limit_waiting(self, size: int) -> None:
        """`is_full` is true from ``size`` bytes on, until a quarter of them is left."""
        self.transport.set_write_buffer_limits(high=max(size - 1, 0), low=size // 4)

    # Closing

    def close(self) -> None:
        """Close now. The socket itself is closed in the next turn of the loop."""
        if self._closed:
            return
        self._closed, self.has_ended = True, True
        self.error = self.error or ClosedResourceError()
        if self.loop.is_closed():
            replace(self._descriptor)  # what the loop has left closes it when it is collected
        else:
            self.transport.abort()
        self._wake()

    async def aclose(self) -> None:
        self.close()
        with anyio.CancelScope(shield=True):
            if not (self._lost.done() or self._is_inherited):
                await asyncio.wait([self._lost])

    def discard(self) -> None:
        """Close it from wherever it is collected: another thread, or after the loop."""
        if self._closed:
            return
        if _running_loop() is self.loop or self.loop.is_closed():
            self.close()
            return
        with suppress(RuntimeError):  # closed in the moment
            self.loop.call_soon_threadsafe(self.close)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def connect_tcp(host: str, port: int) -> SocketStream:
    """To the first address of ``host`` that answers (RFC 8305). Raises OSError."""
    return await _race(await _addresses(host, port), port)


async def _addresses(host: str, port: int) -> list[str]:
    """The families in turn, the resolver's favourite first (RFC 8305, 4)."""
    if is_address(host):  # no need for the resolver, and the thread that it runs in
        return [host]
    found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    first = [str(entry[4][0]) for entry in found if entry[0] == found[0][0]]
    second = [str(entry[4][0]) for entry in found if entry[0] != found[0][0]]
    pairs = zip_longest(first, second)
    return [address for pair in pairs for address in pair if address is not None]


async def _race(addresses: list[str], port: int) -> SocketStream:
    """The first that is connected; the next address is tried when one has failed, or takes its time."""
    loop = asyncio.get_running_loop()
    winners: list[SocketStream] = []
    errors: list[OSError] = []

    async def attempt(address: str, settled: anyio.Event) -> None:
        try:
            _, stream = await loop.create_connection(lambda: SocketStream(loop), address, port)
        except OSError as error:
            errors.append(error)
        else:
            winners.append(stream)
            racing.cancel_scope.cancel()
        finally:
            settled.set()

    try:
        async with anyio.create_task_group() as racing:
            for address in addresses:
                settled = anyio.Event()
                racing.start_soon(attempt, address, settled)
                with anyio.move_on_after(_EYEBALLS_DELAY):
                    await settled.wait()
    except BaseException:
        for each in winners:
            await each.aclose()
        raise
    for each in winners[1:]:
        await each.aclose()
    if winners:
        return winners[0]
    raise OSError("all connection attempts failed") from (
        errors[0] if len(errors) == 1 else ExceptionGroup("multiple connection attempts failed", errors)
    )
