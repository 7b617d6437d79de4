"""The wire below the application: what a fault does to a connection that no message of ASGI can ask for.

uvicorn's protocols are given a `Wire` instead of their transport, and the application finds it in the
``state`` of its scope. A wire that nobody touches only passes on.
"""

from __future__ import annotations

import socket
import struct
from typing import Any, Final, TypeAlias, cast

import anyio
import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from rtkit.local.server.logs import SafeLogger

__all__ = ["STATE_KEY", "HTTPProtocol", "WebSocketProtocol", "Wire", "wire_of"]

STATE_KEY = "rtkit.wire"

MAX_CONNECTIONS: Final = 8_192
"""Connections at a time; one more is ended at once."""

HEAD_TIMEOUT: Final = 30.0
"""Seconds for the head of a request, from the connection or its first byte on; then the answer is status 408."""

BODY_TIMEOUT: Final = 300.0
"""Seconds without a byte of a body that is not complete; then the connection ends."""

MESSAGE_TIMEOUT: Final = 300.0
"""Seconds for a WebSocket message, from its first fragment to its last; then the connection closes with 1008."""

MAX_FRAGMENTS: Final = 65_536
"""Frames of one message: empty ones would never reach its longest size."""

_TOO_LATE: Final = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"

Transport: TypeAlias = Any
"""uvicorn's, which is asyncio's; named here without loading, or depending on, more than uvicorn itself does."""

_NO_LINGER = struct.pack("ii", 1, 0)  # struct linger: a close is a reset, and what was not sent is dropped


class Wire:
    """The transport of one connection, before and after an upgrade.

    ``frozen``: nothing goes out any more, and what comes in is dropped. ``deaf``: nothing is read, so that it
    backs up to the peer. ``silent``: pings are not answered. ``dripping``: each byte goes out by itself.
    """

    def __init__(self, transport: Transport) -> None:
        self.lost = anyio.Event()
        """Set when the connection is gone, whoever ended it."""
        self.frozen = False
        self.silent = False
        self.dripping = False
        self.deaf = False
        self._transport = transport
        # asyncio sets it only on sockets that name their protocol, which accepted ones don't; without it the
        # body of a short reply waits for the acknowledgement of its headers, some 40 ms.
        connection = transport.get_extra_info("socket")
        if connection is not None and connection.family != getattr(socket, "AF_UNIX", None):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if self.frozen:
            return
        if self.dripping:
            for index in range(len(data)):
                self._transport.write(data[index : index + 1])
        else:
            self._transport.write(data)

    def resume_reading(self) -> None:
        if not self.deaf:
            self._transport.resume_reading()

    def deafen(self, deaf: bool) -> None:
        """Stop reading, whatever the protocol above wants, or let it read again."""
        self.deaf = deaf
        if deaf:
            self._transport.pause_reading()
        else:
            self._transport.resume_reading()

    def reset(self) -> None:
        """End the connection with RST: the peer gets an error at its next read, at once."""
        connection = self._transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._transport.abort()

    def hang_up(self) -> None:
        """End the connection with FIN, after what was written and whatever the protocol had to say yet."""
        self._transport.close()


def wire_of(scope: Any) -> Wire:
    """The wire below a request; RuntimeError under a server that is not `rtkit.local`'s."""
    try:
        wire: Wire = scope["state"][STATE_KEY]
    except KeyError:
        raise RuntimeError("the layer of faults and scripts works under rtkit.local.serve() only") from None
    return wire


def _wired(transport: Transport) -> Any:
    return transport if isinstance(transport, Wire) else Wire(transport)


class HTTPProtocol(H11Protocol):
    """HTTP/1.1 over a `Wire`; a connection that does not get to a request does not stay."""

    _late: Any = None
    """The timer of the head that is awaited."""

    _idle: Any = None
    """The timer of the body that is awaited."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger: Any = SafeLogger(self.logger)
        self.access_logger: Any = SafeLogger(self.access_logger)

    def connection_made(self, transport: Transport) -> None:
        wire = _wired(transport)
        self.app_state = {**self.app_state, STATE_KEY: wire}
        super().connection_made(wire)
        if len(self.connections) > MAX_CONNECTIONS:
            transport.abort()
        else:
            self._watch()

    def data_received(self, data: bytes) -> None:
        if not cast("Wire", self.transport).frozen:
            super().data_received(data)
            self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._stop_watching()
        cast("Wire", self.transport).lost.set()

    def _watch(self) -> None:
        """Time the head of the next request while it is what the connection waits for."""
        if self.conn.their_state is not h11.IDLE:
            self._stop_watching()
            if self.conn.their_state is h11.SEND_BODY:
                self._idle = self.loop.call_later(BODY_TIMEOUT, self._body_is_late)
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_TIMEOUT, self._head_is_late)

    def _stop_watching(self) -> None:
        for timer in (self._late, self._idle):
            if timer is not None:
                timer.cancel()
        self._late = self._idle = None

    def _body_is_late(self) -> None:
        self._idle = None
        if self.conn.their_state is not h11.SEND_BODY or self.transport.is_closing():
            return
        if self.flow.read_paused:  # what is there was not read yet: that is not the peer's delay
            self._idle = self.loop.call_later(BODY_TIMEOUT, self._body_is_late)
        else:
            self.transport.close()

    def _head_is_late(self) -> None:
        self._late = None
        # A request that came whole meanwhile, behind another one, is not late.
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            if self.conn.trailing_data[0]:
                self.transport.write(_TOO_LATE)
            self.transport.close()

    @property
    def idle(self) -> bool:
        """Whether no request is being answered."""
        cycle: Any = self.cycle  # None before the first request, whatever its annotation says
        return bool(cycle is None or cycle.response_complete)


class WebSocketProtocol(WebSocketsSansIOProtocol):
    """WebSockets over a `Wire`; a message that never ends does not stay."""

    _fragments = 0
    _late: Any = None
    """The timer of the message whose fragments are arriving."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger: Any = SafeLogger(self.logger)
        self.conn.logger = self.logger
        self.conn.debug = False

    def connection_made(self, transport: Transport) -> None:
        wire = _wired(transport)
        self.app_state = {**self.app_state, STATE_KEY: wire}
        super().connection_made(wire)

    def data_received(self, data: bytes) -> None:
        if not cast("Wire", self.transport).frozen:
            super().data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._fragments_end()
        cast("Wire", self.transport).lost.set()

    def handle_text(self, event: Any) -> None:
        super().handle_text(event)
        self._fragment(event)

    def handle_bytes(self, event: Any) -> None:
        super().handle_bytes(event)
        self._fragment(event)

    def handle_cont(self, event: Any) -> None:
        if self._fragments < MAX_FRAGMENTS:
            super().handle_cont(event)
            self._fragment(event)
        else:
            self._refuse(1009, f"a message of more than {MAX_FRAGMENTS} frames")

    def _fragment(self, event: Any) -> None:
        if event.fin:
            self._fragments_end()
        else:
            self._fragments += 1
            if self._late is None:
                reason = "a message was not complete in time"
                self._late = self.loop.call_later(MESSAGE_TIMEOUT, self._refuse, 1008, reason)

    def _fragments_end(self) -> None:
        self._fragments = 0
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _refuse(self, code: int, reason: str) -> None:
        self._fragments_end()
        self.frames = []
        self.conn.fail(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.transport.close()

    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body", False):
            # An answer that is not an upgrade completes it as well; uvicorn would log an error.
            self.handshake_complete = True

    def handle_ping(self) -> None:
        if cast("Wire", self.transport).silent:
            self.conn.data_to_send()  # the pong, which websockets has made already
        else:
            super().handle_ping()
