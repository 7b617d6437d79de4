"""A WebSocket connection: what `websockets` knows of the protocol, driven over a stream of bytes.

Whoever calls `receive` reads from the stream itself, so that a message costs no change of tasks. While nobody
does, a background task (the pump) reads instead: pings are answered, and pongs and the end are noticed.
There is one reader at a time; whoever comes second waits for the read in progress and then looks again.

What is sent goes through one writer, so that nothing that is cancelled leaves half a frame behind.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, overload

from websockets.protocol import OPEN

from rtkit.core import forks
from rtkit.errors import WebSocketBusyError, WebSocketConnectionClosedError
from rtkit.errors.live import Live
from rtkit.net._async.connect import AsyncConnecting, Target
from rtkit.net._backends.aio import (
    BROKEN,
    Clock,
    ConnectTCP,
    EndOfStream,
    Event,
    Fragments,
    Lock,
    Stream,
    Tasks,
    Writer,
    abort,
    checkpoint_if_cancelled,
    connect_tcp,
    each,
    fail_after,
    finish_checkpoint,
    leave_to_parent,
    move_on_after,
)
from rtkit.net._closing import check_close, close_frame
from rtkit.net._handshake import checked_headers, parse_url
from rtkit.net._inbox import PER_MESSAGE, PONG, Inbox
from rtkit.net._options import (
    MAX_MESSAGE_SIZE,
    MAX_QUEUE,
    MAX_QUEUE_BYTES,
    MESSAGE_TIMEOUT,
    READ_SIZE,
    WRITE_LIMIT,
    Options,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from websockets.client import ClientProtocol

    from rtkit.errors import CloseFrame
    from rtkit.net._handshake import Headers
    from rtkit.net._tls import TLSLayer

__all__ = ["AsyncWebSocket"]

Data = str | bytes | bytearray | memoryview
"""One message, or a fragment of one."""

PUMP_TICK = 1.0
"""Seconds after a `receive` for which nobody may be reading before the pump does."""

FAREWELL_TIMEOUT = 1.0
"""Seconds for the last bytes to leave when the block ends with an exception."""

_INFLATED_STEP = 512
"""With compression, how many bytes are parsed at a time: they hold half a megabyte at most, a whole read a
hundred times as much."""


class AsyncWebSocket(Live):
    """An open connection; `AsyncWebSocket.connect` makes one.

    Messages are received by one task at a time, and sent by any number of them: each message arrives whole.
    """

    _instead = "connect again where you need another one"

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        headers: Headers = (),
        subprotocols: Sequence[str] = (),
        compression: Literal["deflate"] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | bool = True,
        proxy_ssl_context: ssl.SSLContext | None = None,
        connect_timeout: float | None = 10.0,
        close_timeout: float = 10.0,
        ping_interval: float | None = 20.0,
        ping_timeout: float | None = 20.0,
        max_message_size: int = MAX_MESSAGE_SIZE,
        max_queue: int = MAX_QUEUE,
        max_queue_bytes: int = MAX_QUEUE_BYTES,
        message_timeout: float | None = MESSAGE_TIMEOUT,
        write_limit: int = WRITE_LIMIT,
        connect_tcp: ConnectTCP = connect_tcp,
        clock: Clock | None = None,
    ) -> AsyncConnecting:
        """Open a connection for the length of a block::

            async with AsyncWebSocket.connect("wss://example.com/realtime", headers={...}) as websocket:
                await websocket.send("hello")
                async for message in websocket:
                    ...

        Args:
            url: ``ws``, ``wss``, ``http`` or ``https``. A redirect is followed to the same origin only.
            headers: For the upgrade request; pairs when a name is to be repeated.
            subprotocols: To offer, the favourite first.
            compression: ``"deflate"`` offers permessage-deflate (RFC 7692).
            ssl_context: Trust and certificates for ``wss``; the platform's by default.
            proxy: The address of a proxy (``http``, ``https``, ``socks5``, ``socks5h``), ``True`` for the one
                that the environment or the system names, ``False`` for none.
            proxy_ssl_context: For an ``https`` proxy.
            connect_timeout: Seconds for all of DNS, TCP, proxy, TLS and upgrade; ``None`` for no limit.
            close_timeout: Seconds that `close` waits for the peer.
            ping_interval: Seconds between pings; ``None`` for no pings.
            ping_timeout: Seconds without any sign of life after a ping that mean that the connection is lost;
                ``None`` to measure only.
            max_message_size: In bytes, after decompression; a longer message closes the connection with 1009.
            max_queue: Messages that may wait for `receive` before reading stops.
            max_queue_bytes: The same in bytes; one message may wait however long it is.
            message_timeout: Seconds from the first byte of a message to its last; a slower one closes the
                connection with 1008. ``None`` for no limit.
            write_limit: Bytes that may wait for the peer before `send` waits.
            connect_tcp: Makes the stream of bytes for a host and a port; for tests, and other transports.
            clock: Times the pings; for tests.

        Raises:
            ValueError: an argument can't be right, when this is called.
            WebSocketConnectError: no connection came about, when the block is entered.
        """
        if compression not in {None, "deflate"}:
            raise ValueError(f"compression is None or 'deflate', not {compression!r}")
        target = Target(
            uri=parse_url(url),
            headers=checked_headers(headers),
            subprotocols=subprotocols,
            compression=compression,
            ssl_context=ssl_context,
            proxy=proxy,
            proxy_ssl_context=proxy_ssl_context,
            timeout=connect_timeout,
            connect_tcp=connect_tcp,
        )
        options = Options(
            max_message_size=max_message_size,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            message_timeout=message_timeout,
            write_limit=write_limit,
            close_timeout=close_timeout,
            ping_interval=ping_interval,
            ping_timeout=ping_timeout,
        )
        return AsyncConnecting(cls, target, options, clock)

    def __init__(
        self,
        stream: Stream,
        protocol: ClientProtocol,
        *,
        options: Options,
        url: str,
        tls: TLSLayer | None = None,
        clock: Clock | None = None,
        response_headers: Mapping[str, str] | None = None,
        unparsed: bytes = b"",
    ) -> None:
        self.url = url
        """The address, without credentials and query."""
        self.response_headers = dict(response_headers or {})
        """Of the upgrade: lower-case names; repeated ones joined by a comma."""
        self.latency: float | None = None
        """The last measured round trip of a ping, in seconds."""
        self._stream = stream
        self._protocol = protocol
        self._options = options
        self._tls = tls
        self._clock = clock or Clock()
        self._tasks = Tasks()
        self._writer = Writer(stream, tls, options.write_limit)
        # The protocol and the queue: held for moments that never wait. In the blocking twin, threads share
        # them.
        self._state = threading.Lock()
        self._reading = Lock(fast_acquire=True)
        self._sending = Lock(fast_acquire=True)
        self._receiving = threading.Lock()
        self._reads = 0
        self._inbox = Inbox(
            protocol,
            max_queue=options.max_queue,
            max_queue_bytes=options.max_queue_bytes,
            max_message_size=options.max_message_size,
        )
        self._messages = self._inbox.messages
        # The server may say something in one piece with its answer to the upgrade.
        self._unparsed = unparsed
        self._step = _INFLATED_STEP if protocol.extensions else READ_SIZE
        self._leaving = False
        """`close` was called."""
        self._over = False
        """No message will come any more."""
        self._ended = Event()
        """The stream has ended, or was closed here."""
        self._cause: BaseException | None = None
        self._pump_wanted = Event()
        self._ping: tuple[bytes, float, Event] | None = None
        self.is_inherited = False
        """It was opened before this process was forked: it is the parent's."""
        forks.watch(self)

    def forked(self) -> None:
        """This is a child. What has arrived is for the parent, and what may be said, the parent says."""
        self.is_inherited = self._leaving = self._over = True
        self._messages.clear()
        self._unparsed = b""
        self._writer.forked()
        leave_to_parent(self._stream)
        # Tasks and threads of the parent may have had them.
        self._state, self._receiving = threading.Lock(), threading.Lock()
        self._reading, self._sending = Lock(fast_acquire=True), Lock(fast_acquire=True)

    @property
    def subprotocol(self) -> str | None:
        """What the server chose of the subprotocols that were offered."""
        return self._protocol.subprotocol

    @property
    def close_received(self) -> CloseFrame | None:
        return close_frame(self._protocol.close_rcvd)

    @property
    def close_sent(self) -> CloseFrame | None:
        return close_frame(self._protocol.close_sent)

    @property
    def closed_by(self) -> Literal["client", "server", "network"] | None:
        """Who began to close; ``network``: nobody did, the connection was lost. ``None`` while it is open."""
        protocol = self._protocol
        if protocol.close_sent is None and protocol.close_rcvd is None:
            return "network" if self._over else None
        failed = protocol.parser_exc is not None and protocol.close_sent is not None
        if failed or protocol.close_rcvd is None or not protocol.close_rcvd_then_sent:
            return "client" if protocol.close_sent is not None else "server"
        return "server"

    @property
    def close_code(self) -> int | None:
        """Of the Close frame that began to close; 1005: it had none; 1006: the connection was lost."""
        return None if self.closed_by is None else self._closed_error().code

    @property
    def close_reason(self) -> str | None:
        return None if self.closed_by is None else self._closed_error().reason

    def __repr__(self) -> str:
        state = "open" if self.closed_by is None else f"closed by the {self.closed_by}, {self.close_code}"
        return f"<{type(self).__name__} {self.url} {state}>"

    # Receiving

    @overload
    async def receive(self, *, decode: Literal[True], timeout: float | None = ...) -> str: ...
    @overload
    async def receive(self, *, decode: Literal[False], timeout: float | None = ...) -> bytes: ...
    @overload
    async def receive(self, *, decode: bool | None = ..., timeout: float | None = ...) -> str | bytes: ...

    async def receive(self, *, decode: bool | None = None, timeout: float | None = None) -> str | bytes:
        """The next message: ``str`` for text, ``bytes`` for binary.

        ``decode=False`` gives the bytes of a text as they came, for a decoder that takes bytes; they are not
        checked to be UTF-8 (msgspec checks the strings that it decodes, and raises UnicodeDecodeError).
        ``decode=True`` gives a binary message as text.

        Nothing is lost when this is cancelled, or after ``timeout`` seconds. A message that has already
        arrived comes at once, without a turn for other tasks; there are never more of them than one read of
        256 KiB holds.

        Raises:
            WebSocketConnectionClosedError: there are no more messages.
            WebSocketBusyError: another task is receiving.
            TimeoutError: after ``timeout`` seconds.
        """
        try:
            is_text, data = self._messages.popleft()
        except IndexError:
            is_text, data = await self._next(timeout)
        self._inbox.taken += len(data) + PER_MESSAGE
        if not (is_text if decode is None else decode):
            return bytes(data)
        try:
            return str(data, "utf-8")
        except UnicodeDecodeError as error:
            if not is_text:
                raise
            # RFC 6455, 8.1 and 7.1.7: nothing of this peer is processed any more.
            self._messages.clear()
            self._fail(1007, f"{error.reason} at position {error.start}", error)
            raise self._closed_error() from error

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str | bytes:
        """The messages until a normal end (1000, 1001, or no code); raises for any other."""
        try:
            return await self.receive()
        except WebSocketConnectionClosedError as closed:
            if closed.ok:
                raise StopAsyncIteration from None
            raise

    async def _next(self, timeout: float | None) -> tuple[bool, bytes | bytearray]:
        if not self._receiving.acquire(blocking=False):
            raise WebSocketBusyError
        try:
            if timeout is None:
                return await self._wait_for_next()
            with fail_after(timeout):
                return await self._wait_for_next()
        finally:
            self._receiving.release()

    async def _wait_for_next(self) -> tuple[bool, bytes | bytearray]:
        while True:
            reads, over = self._reads, self._over
            with suppress(IndexError):
                return self._messages.popleft()
            if over:
                raise self._closed_error()
            await self._read(reads)

    async def _read(self, reads: int) -> None:
        """Read once, or wait for the one who is reading; the caller looks again.

        ``reads`` is the count from before the caller looked: if it is out of date, there is news already.
        """
        async with self._reading:
            if self._reads != reads or self._ended.is_set():
                return
            if not self._unparsed:
                try:
                    data = await self._receive_data()
                except BROKEN as error:
                    if self._ended.is_set():
                        return
                    data = b""
                    self._cause = self._cause or error
                if data is None:
                    return
                self._unparsed = data
            if self._unparsed:
                self._parse()
            else:
                self._end()
            self._reads += 1

    async def _receive_data(self) -> bytes | None:
        """Empty at the end; ``None`` for half a TLS record."""
        tls = self._tls
        # The closing alert may have come together with the last data, and the peer may wait for us then.
        if tls is not None and tls.eof:
            return b""
        try:
            data = await self._stream.receive(READ_SIZE)
        except EndOfStream:
            return b""
        if tls is not None:
            data = tls.decrypt(data)
            if not data and not tls.eof:
                return None
        return data

    def _parse(self) -> None:
        """Parse what was read, as far as the queue has room."""
        with self._state:
            if self._ended.is_set():  # closed here, after this was read
                self._unparsed = b""
            while self._unparsed and (self._closing or not self._inbox.is_full):
                if len(self._unparsed) <= self._step:
                    piece, self._unparsed = self._unparsed, b""
                else:
                    piece, self._unparsed = self._unparsed[: self._step], self._unparsed[self._step :]
                # After our Close frame, the peer's is read for, whether there is room for messages or not.
                for payload in self._inbox.receive_data(piece, drop=self._leaving):
                    self._pong_received(payload)
            self._send_waiting()
            seconds = self._options.message_timeout
            late = self._inbox.is_unfinished and self._inbox.is_late(self._clock.time(), seconds)
        if late:
            self._fail(1008, f"a message was not complete within message_timeout={seconds:g} s", None)

    @property
    def _closing(self) -> bool:
        return self._protocol.state is not OPEN

    def _send_waiting(self) -> None:
        """Hand what the protocol wants to say to the writer. The state is held."""
        protocol = self._protocol
        for frame in protocol.data_to_send():
            if not frame:
                continue  # the end of the stream, which `close` brings
            if frame[0] & 0x0F == PONG:
                self._writer.write_pong(frame)
            else:
                self._writer.write(frame)
        if self._closing and (protocol.close_rcvd is not None or protocol.parser_exc is not None):
            self._over = True

    def _end(self) -> None:
        """The stream has ended."""
        with self._state:
            self._ended.set()
            self._inbox.receive_eof()
            self._send_waiting()
            self._over = True
        self._pump_wanted.set()
        if self._ping is not None:
            self._ping[2].set()

    def _fail(self, code: int, reason: str, cause: BaseException | None) -> None:
        """Close because of an error; no message comes any more."""
        with self._state:
            if not self._closing:
                self._cause = cause
                self._protocol.fail(code, reason)
                self._send_waiting()
            self._over = True

    def _closed_error(self) -> WebSocketConnectionClosedError:
        if self.is_inherited:
            return WebSocketConnectionClosedError(forks.cant_be_used("the connection", "open"))
        error = WebSocketConnectionClosedError(
            received=self.close_received, sent=self.close_sent, closed_by=self.closed_by or "network"
        )
        error.__cause__ = self._cause or self._protocol.parser_exc
        return error

    # Sending

    async def send(
        self,
        message: Data | Fragments,
        *,
        text: bool | None = None,
        timeout: float | None = None,
    ) -> None:
        """Send a message: ``str`` as text, bytes as binary, or an iterable of either in fragments.

        ``text=True`` sends bytes as a text message; they must be UTF-8. Waits while ``write_limit`` bytes are
        waiting for the peer to read. If this is cancelled, or takes ``timeout`` seconds, the message was not
        sent; when it returns, the message will be sent whole. A message in fragments that can't be completed
        (cancelled, or the iterable raises) closes the connection with 1011, for its start is with the peer.

        Raises:
            WebSocketConnectionClosedError: the connection is closed, or closing.
            TimeoutError: after ``timeout`` seconds.
        """
        if timeout is not None:
            with fail_after(timeout):
                return await self.send(message, text=text)
        await checkpoint_if_cancelled()
        async with self._sending:
            if isinstance(message, Data):
                data: Any = message  # a memoryview is an Iterable too, of whatever
                await self._send_frame(data, text=text, first=True, fin=True)
            else:
                await self._send_fragments(message, text=text)
        await finish_checkpoint()
        return None

    async def send_all(self, messages: Iterable[Data], *, text: bool | None = None) -> None:
        """Send messages one behind the other, with one turn of the loop and as few writes as may be.

        Nobody's message comes between them. Each is sent as by `send`; if this is cancelled, the first ones were
        sent. Raises as `send` does.
        """
        await checkpoint_if_cancelled()
        async with self._sending:
            for message in messages:
                await self._send_frame(message, text=text, first=True, fin=True)
        await finish_checkpoint()

    async def _send_fragments(self, fragments: Fragments, *, text: bool | None) -> None:
        if isinstance(fragments, dict):
            raise TypeError("a message is str, bytes, or an iterable of them; encode a dict, as JSON for one")
        kind: type | None = None
        complete = False
        try:
            async for fragment in each(fragments):
                if not isinstance(fragment, kind or Data):
                    raise TypeError("the fragments of one message are all str or all bytes")
                await self._send_frame(fragment, text=text, first=kind is None, fin=False)
                kind = type(fragment)
            if kind is not None:
                await self._send_frame(b"", text=text, first=False, fin=True)
            complete = True
        finally:
            if kind is not None and not complete:
                self._fail(1011, "the message was not completed", None)

    async def _send_frame(self, data: Data, *, text: bool | None, first: bool, fin: bool) -> None:
        as_text = isinstance(data, str) if text is None else text
        payload = data.encode() if isinstance(data, str) else bytes(data)
        await self._writer.wait_for_room()
        if self._writer.error is not None:
            await self._read_to_the_end()
            raise self._closed_error() from self._writer.error
        with self._state:
            if self._closing:
                raise self._closed_error()
            if not first:
                self._protocol.send_continuation(payload, fin)
            elif as_text:
                self._protocol.send_text(payload, fin)
            else:
                self._protocol.send_binary(payload, fin)
            self._send_waiting()

    # Keeping alive

    async def _pump(self) -> None:
        while not self._ended.is_set():
            reads = self._reads
            while not (self._ended.is_set() or self._receiving.locked() or self._is_full()):
                await self._read(reads)
                reads = self._reads
            await self._clock.wait(self._pump_wanted, PUMP_TICK)
            self._pump_wanted = Event()

    def _is_full(self) -> bool:
        return self._inbox.is_full and not self._closing

    async def _keepalive(self) -> None:
        interval, timeout = self._options.ping_interval, self._options.ping_timeout
        count = 0
        while not await self._clock.wait(self._ended, interval):
            count += 1
            pong = Event()
            with self._state:
                if self._closing:
                    return
                self._ping = (b"%d" % count, self._clock.time(), pong)
                self._protocol.send_ping(self._ping[0])
                self._send_waiting()
            self._pump_wanted.set()
            signs = (self._reads, -1)
            while not await self._clock.wait(pong, timeout):
                if self._signs_of_life() == signs and not self._is_unread():
                    self._fail(1011, "no answer to a ping within ping_timeout", None)
                    await self.abort()
                    return
                signs = self._signs_of_life()

    def _signs_of_life(self) -> tuple[int, int]:
        """Changes when the peer sends or takes anything: a pong behind a long message is late, not lost.

        What the operating system takes without waiting says nothing of the peer.
        """
        return self._reads, -1 if self._writer.is_idle else self._writer.progress

    def _is_unread(self) -> bool:
        """Whether the answer may be here, behind a full queue."""
        return self._is_full() and not self._receiving.locked()

    def _pong_received(self, payload: bytes) -> None:
        if self._ping is not None and self._ping[0] == payload:
            self.latency = self._clock.time() - self._ping[1]
            self._ping[2].set()

    # Closing

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye, wait ``close_timeout`` seconds at most for the peer to do so, and close the stream.

        Cancelled, it closes the stream at once. Messages that have arrived can still be received.

        Raises:
            ValueError: a code that may not be sent, or a reason of more than 123 bytes.
        """
        check_close(code, reason)
        if self.is_inherited:
            return
        try:
            with move_on_after(self._options.close_timeout):
                self._say_goodbye(code, reason)
                while not self._ended.is_set():
                    await self._read(self._reads)
        finally:
            await self.abort()

    def _say_goodbye(self, code: int, reason: str) -> None:
        with self._state:
            if not self._closing:
                self._leaving = True
                self._protocol.send_close(code, reason)
                self._send_waiting()

    async def _read_to_the_end(self) -> None:
        """After a failed write, the peer's reason may still wait to be read."""
        with move_on_after(FAREWELL_TIMEOUT):
            reads = self._reads
            while not (self._over or self._is_full()):
                await self._read(reads)
                reads = self._reads
        with self._state:
            self._over = True

    async def abort(self) -> None:
        """Close the stream now, without a word to the peer."""
        if self.is_inherited:
            return
        self._writer.stop()
        if not self._ended.is_set():
            self._end()
        await abort(self._stream)

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        self._writer.start(self._tasks)
        self._tasks.start(self._pump, "WebSocket pump")
        if self._options.ping_interval is not None:
            self._tasks.start(self._keepalive, "WebSocket keepalive")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if error is None:
                await self.close()
            elif isinstance(error, Exception) and not self.is_inherited:
                # The block has failed: the peer is told, but not waited for.
                self._say_goodbye(1011, "")
                with move_on_after(FAREWELL_TIMEOUT):
                    await self._writer.flush()
        finally:
            await self.abort()
            await self._tasks.__aexit__(kind, error, traceback)
