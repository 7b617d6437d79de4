"""A WebSocket connection: what a program receives and sends, and how it ends.

A `Conversation` has the state of it, and knows no I/O. A carrier reads and writes for it: on asyncio one that is
called when bytes arrive (``_backends/asyncio_carrier.py``), elsewhere one that waits for them (``carrier.py``).
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, overload

from rtkit.core import forks
from rtkit.errors import WebSocketBusyError, WebSocketConnectionClosedError
from rtkit.errors.live import Live
from rtkit.net._async.carrier import AsyncCarrier
from rtkit.net._async.connect import AsyncConnecting, Opened, Target
from rtkit.net._backends.aio import (
    Clock,
    ConnectTCP,
    Fragments,
    Lock,
    Stream,
    carrier_of,
    connect_tcp,
    each,
    fail_after,
    move_on_after,
)
from rtkit.net._closing import check_close, close_frame
from rtkit.net._handshake import checked_headers, parse_url
from rtkit.net._inbox import PER_MESSAGE
from rtkit.net._options import (
    FAREWELL_TIMEOUT,
    MAX_MESSAGE_SIZE,
    MAX_QUEUE,
    MAX_QUEUE_BYTES,
    MESSAGE_TIMEOUT,
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
    ) -> AsyncConnecting[Self]:
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
        return AsyncConnecting(partial(cls._of, options, clock), target, options.max_message_size)

    @classmethod
    def _of(cls, options: Options, clock: Clock | None, opened: Opened) -> Self:
        return cls(
            opened.stream,
            opened.handshake.protocol,
            options=options,
            url=opened.url,
            tls=opened.tls,
            clock=clock,
            response_headers=opened.handshake.response_headers,
            unparsed=opened.handshake.rest,
        )

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
        self._options = options
        self._carrier = carrier_of(stream, protocol, options, tls, clock, unparsed) or AsyncCarrier(
            stream, protocol, options, tls, clock or Clock(), unparsed
        )
        self._conversation = self._carrier.conversation
        self._messages = self._conversation.messages
        self._inbox = self._conversation.inbox
        self._sending = Lock(fast_acquire=True)
        self._receiving = threading.Lock()
        self.is_inherited = False
        """It was opened before this process was forked: it is the parent's."""
        forks.watch(self)

    def __del__(self) -> None:
        carrier = getattr(self, "_carrier", None)
        if carrier is not None:  # the arguments were right
            carrier.drop()

    def forked(self) -> None:
        """This is a child. What has arrived is for the parent, and what may be said, the parent says."""
        self.is_inherited = True
        self._conversation.forked()
        self._carrier.forked()
        # Tasks and threads of the parent may have had them.
        self._receiving, self._sending = threading.Lock(), Lock(fast_acquire=True)

    # What tests look at.

    @property
    def _reads(self) -> int:
        return self._conversation.reads

    @property
    def _writer(self) -> Any:
        return self._carrier

    @property
    def latency(self) -> float | None:
        """The last measured round trip of a ping, in seconds."""
        return self._conversation.keepalive.latency

    @property
    def subprotocol(self) -> str | None:
        """What the server chose of the subprotocols that were offered."""
        return self._conversation.protocol.subprotocol

    @property
    def close_received(self) -> CloseFrame | None:
        return close_frame(self._conversation.protocol.close_rcvd)

    @property
    def close_sent(self) -> CloseFrame | None:
        return close_frame(self._conversation.protocol.close_sent)

    @property
    def closed_by(self) -> Literal["client", "server", "network"] | None:
        """Who began to close; ``network``: nobody did, the connection was lost. ``None`` while it is open."""
        return self._conversation.closed_by

    @property
    def close_code(self) -> int | None:
        """Of the Close frame that began to close; 1005: it had none; 1006: the connection was lost."""
        return None if self.closed_by is None else self._conversation.closed_error().code

    @property
    def close_reason(self) -> str | None:
        return None if self.closed_by is None else self._conversation.closed_error().reason

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
        if timeout is not None:
            with fail_after(timeout):
                return await self.receive(decode=decode)
        messages = self._messages
        try:
            is_text, data = messages.popleft() if messages else await self._next()
        except IndexError:  # in the blocking twin, another thread was faster
            is_text, data = await self._next()
        self._inbox.taken += len(data) + PER_MESSAGE
        self._carrier.go_on()
        if not (is_text if decode is None else decode):
            return data if type(data) is bytes else bytes(data)
        try:
            return str(data, "utf-8")
        except UnicodeDecodeError as error:
            if not is_text:
                raise
            # RFC 6455, 8.1 and 7.1.7: nothing of this peer is processed any more, not even its Close frame.
            self._messages.clear()
            self._conversation.fail(1007, f"{error.reason} at position {error.start}", error, always=True)
            raise self._conversation.closed_error() from error

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

    async def _next(self) -> tuple[bool, bytes | bytearray]:
        if not self._receiving.acquire(False):  # by name it takes half as long again
            raise WebSocketBusyError
        conversation, messages = self._conversation, self._messages
        try:
            while True:
                reads, is_over = conversation.reads, conversation.is_over
                if messages:
                    return messages.popleft()
                if is_over:
                    raise conversation.closed_error()
                await self._carrier.news(reads)
        finally:
            self._receiving.release()

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
        carrier = self._carrier
        await carrier.before_sending()
        if isinstance(message, Data):
            data: Any = message  # a memoryview is an Iterable too, of whatever
            if carrier.writes_at_once and not self._sending.locked():
                as_text = isinstance(data, str) if text is None else text
                self._conversation.send(_payload(data), text=as_text)
                return None
            async with self._sending:
                await self._send_frame(data, text=text, first=True, fin=True)
        else:
            async with self._sending:
                await self._send_fragments(message, text=text)
        await carrier.after_sending()
        return None

    async def send_all(self, messages: Iterable[Data], *, text: bool | None = None) -> None:
        """Send messages one behind the other, with one turn of the loop and as few writes as may be.

        Nobody's message comes between them. Each is sent as by `send`; if this is cancelled, the first ones were
        sent. Raises as `send` does.
        """
        await self._carrier.before_sending()
        async with self._sending:
            for message in messages:
                await self._send_frame(message, text=text, first=True, fin=True)
        await self._carrier.after_sending()

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
                self._conversation.fail(1011, "the message was not completed", None)

    async def _send_frame(self, data: Data, *, text: bool | None, first: bool, fin: bool) -> None:
        await self._carrier.wait_for_room()
        if self._carrier.error is not None:
            await self._read_to_the_end()
            raise self._conversation.closed_error() from self._carrier.error
        as_text = isinstance(data, str) if text is None else text
        self._conversation.send(_payload(data), text=as_text, first=first, fin=fin)

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
        conversation = self._conversation
        try:
            with move_on_after(self._options.close_timeout):
                self._say_goodbye(code, reason)
                while not conversation.has_ended:
                    await self._carrier.news(conversation.reads)
        finally:
            await self.abort()

    def _say_goodbye(self, code: int, reason: str) -> None:
        self._conversation.say_goodbye(code, reason)
        self._carrier.go_on()  # what comes before the peer's Close frame needs no room any more

    async def _read_to_the_end(self) -> None:
        """After a failed write, the peer's reason may still wait to be read."""
        conversation = self._conversation
        with move_on_after(FAREWELL_TIMEOUT):
            reads = conversation.reads
            while not (conversation.is_over or conversation.is_full):
                await self._carrier.news(reads)
                reads = conversation.reads
        conversation.is_over = True

    async def abort(self) -> None:
        """Close the stream now, without a word to the peer."""
        if not self.is_inherited:
            await self._carrier.abort()

    async def __aenter__(self) -> Self:
        await self._carrier.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if error is None:
                await self.close()
            elif isinstance(error, Exception) and not self.is_inherited:
                # The block has failed: the peer gets a close frame but is not waited for.
                self._say_goodbye(1011, "")
                with move_on_after(FAREWELL_TIMEOUT):
                    await self._carrier.flush()
        finally:
            await self.abort()
            await self._carrier.finish()


def _payload(data: Data) -> bytes:
    return data.encode() if isinstance(data, str) else bytes(data)
