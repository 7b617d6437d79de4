"""An open connection whose messages are JSON events: receiving, sending, dispatching, and coming back.

`AsyncEventConnection` knows no event by name. What a family of events adds is in its subclass: its verbs
(``connection.response.create()``) and its union of types.
"""

from __future__ import annotations

import logging
import random
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from rtkit.client.options import is_given
from rtkit.client.stream_error import UNTYPED, error_in
from rtkit.core import forks, jsontext
from rtkit.core.base64 import encode_base64
from rtkit.core.decode import Decoder, StreamDecoder
from rtkit.core.model import UnknownEvent
from rtkit.errors import CloseFrame, OpenAIError, WebSocketConnectionClosedError
from rtkit.errors.live import Live
from rtkit.realtime.connection._backends.aio import Clock, Event, HeldBlock, emit
from rtkit.realtime.connection.beta_dialect import normalized
from rtkit.realtime.connection.encoding import event_dict
from rtkit.realtime.connection.error_causes import Causes
from rtkit.realtime.connection.reconnection import is_recoverable_close, is_recoverable_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from typing_extensions import TypeForm

    from rtkit.client.options import NotGiven, Omit
    from rtkit.core.arguments import Fields
    from rtkit.core.dispatch import BaseDispatcher, Decorator, Handler
    from rtkit.core.model import Model
    from rtkit.net import AsyncWebSocket
    from rtkit.realtime.connection._backends.aio import Reopen
    from rtkit.realtime.connection.encoding import Audio
    from rtkit.realtime.connection.outbox import Outbox
    from rtkit.realtime.connection.reconnection import Reconnection

__all__ = ["AsyncEventConnection"]

E = TypeVar("E")
T = TypeVar("T")

logger = logging.getLogger("rtkit.realtime")


class AsyncEventConnection(Live, Generic[E]):
    """An open connection; ``connect`` of a family makes one.

    One task receives; any number of them send. An ``error`` event is an event: nothing is raised for it, and
    the connection goes on.

    With ``on_reconnecting``, the iteration (and `dispatch_events`) opens a new connection where the old one
    was lost. What is sent meanwhile waits for it, ``max_queue_size`` bytes of it. The new connection is a new
    conversation for the server; a session (``client.realtime.session``) also restores what was said.
    """

    _instead = "connect again where you need another one"

    def __init__(
        self,
        held: HeldBlock[AsyncWebSocket],
        *,
        reopen: Reopen,
        decoder: Decoder[E],
        reconnection: Reconnection,
        outbox: Outbox,
        dispatcher: BaseDispatcher,
        clock: Clock,
        normalize: bool = False,
        name_events: bool = False,
    ) -> None:
        self._held = held
        self._websocket = held.value
        self._reopen = reopen
        self._decoder = decoder
        self._decode = StreamDecoder(decoder).decode
        self._normalize = normalize
        self._reconnection = reconnection
        self._outbox = outbox
        self._dispatcher = dispatcher
        self._clock = clock
        self._closed = Event()
        """`close` was called."""
        # Held for moments that never wait: in the blocking twin, one thread sends while another reconnects.
        self._state = threading.Lock()
        self._queueing = len(outbox) > 0
        """What is sent goes to the outbox: the connection is lost, or older messages are still there."""
        self._given_up = False
        """There will be no other connection."""
        self._name_events = name_events
        self._names = 0
        self._causes = Causes()
        forks.watch(self)

    def forked(self) -> None:
        """This is a child: what waits is sent by the parent, and the parent comes back after a loss."""
        self._state = threading.Lock()
        self._given_up, self._queueing = True, False
        self._outbox.drain()

    def __del__(self) -> None:
        # What works for it in the background does not hold it, so that this comes when nobody else does.
        held = getattr(self, "_held", None)
        if held is not None:
            held.drop()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} on {self._websocket!r}>"

    @property
    def websocket(self) -> AsyncWebSocket:
        """The connection below: its latency, its close code, the headers of its upgrade."""
        return self._websocket

    # -- receiving

    async def recv(self) -> E:
        """The next event. Nothing is lost when this is cancelled.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; the iteration reconnects, this does not.
            DecodeError: the server sent something that is not JSON.
        """
        event = self.parse_event(await self._websocket.receive(decode=False))
        backoff = self._reconnection.backoff
        if backoff.is_on_trial:
            backoff.received(event)
        return event

    async def recv_bytes(self) -> bytes:
        """The next event as it came, in JSON; `parse_event` reads it. Raises as `recv` does."""
        data = await self._websocket.receive(decode=False)
        if self._reconnection.backoff.is_on_trial:
            self._reconnection.backoff.received(self.parse_event(data))
        return data

    def parse_event(self, data: str | bytes) -> E:
        """An event as it came, as its type; an unknown one is an ``UnknownEvent``. Raises DecodeError.

        An error of a shape that the API does not have (``{"error": "text"}``, ``{"detail": ...}``) is a
        ``StreamErrorEvent``, of the type ``error``.
        """
        event: Any
        if self._normalize:
            event = self._decoder.convert(normalized(jsontext.parse(data)))
            return error_in(event, UNTYPED)  # type: ignore[no-any-return]
        event = self._decode(data)  # type: ignore[arg-type]  # a decoder of bytes takes text too
        if type(event) is UnknownEvent:
            event = error_in(event, UNTYPED)
        return cast("E", event)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        """The events until the connection ends normally; raises WebSocketConnectionClosedError otherwise."""
        while True:
            try:
                return await self.recv()
            except WebSocketConnectionClosedError as closed:
                failure = await self._reconnect(closed)
                if failure is None:
                    continue
                self._given_up = True
                self._stop_queueing()
                unsent = self._outbox.drain()
                if unsent:
                    raise _with_unsent(closed, unsent) from failure
                if closed.ok:
                    raise StopAsyncIteration from None
                raise closed from (failure if failure is not closed else closed.__cause__)

    # -- sending

    async def send(self, event: Fields) -> None:
        """Send a client event: a dict of params, a Struct, or another object with fields.

        Bytes in a field ``audio`` become base64.

        Raises:
            TypeError: bytes stand elsewhere, or something that JSON can't hold.
            WebSocketConnectionClosedError: the connection is closed.
            WebSocketQueueFullError: the connection is being restored, and the queue is full.
        """
        await self.send_raw(self._encoded(event))

    def _encoded(self, event: Fields) -> bytes:
        fields = event_dict(event)
        if self._name_events and not isinstance(fields.get("event_id"), str):
            fields["event_id"] = self._next_name()
        data = jsontext.encode(fields)
        self._causes.sent(fields, event)
        return data

    def _encoded_audio(self, type: str, audio: Audio, event_id: str | Omit | NotGiven | None) -> bytes:
        """An event with audio, for `send_raw`; made at once where there is nothing to it but bytes."""
        if isinstance(audio, bytes) and not self._name_events and not is_given(event_id):
            return b'{"type":"%b","audio":"%b"}' % (type.encode(), encode_base64(audio))
        fields: dict[str, Any] = {"type": type, "audio": audio}
        if is_given(event_id):
            fields["event_id"] = event_id
        return self._encoded(fields)

    async def send_raw(self, data: str | bytes) -> None:
        """Send a client event that is JSON already. Raises as `send` does."""
        data = data.encode() if isinstance(data, str) else data
        if self._put_aside(data):
            return
        try:
            await self._websocket.send(data, text=True)
        except WebSocketConnectionClosedError as closed:
            # The iteration may not have noticed the loss yet; it will send this on the next connection.
            if self._given_up or self._closed.is_set() or not self._reconnection.allows(closed):
                raise
            with self._state:
                self._queueing = True
            self._put_aside(data)

    def _put_aside(self, data: bytes) -> bool:
        """Queue what can't be sent now, or has to wait its turn."""
        with self._state:
            if not self._queueing or self._closed.is_set():
                return False
            self._outbox.put(data)
            return True

    def cause_of(self, error: object) -> Mapping[str, Any] | Model | None:
        """The client event that an ``error`` event answers, or ``None``.

        The server says which by its ``event_id``. One is given to every event that has none when the connection
        was opened with ``name_events=True``. The last 256 are remembered, without their audio.
        """
        return self._causes.of(error)

    def _next_name(self) -> str:
        with self._state:
            self._names += 1
            return f"event_rtkit_{self._names}"

    # -- handlers

    @overload
    def on(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def on(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def on(self, event_type: Any, handler: Any = None) -> Any:
        """Call ``handler`` for every event of a type: a class, a name, or ``"event"`` for all.

        Without a handler, a decorator. See `rtkit.Dispatcher`.
        """
        return self._register(self._dispatcher.on, event_type, handler)

    @overload
    def once(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def once(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def once(self, event_type: Any, handler: Any = None) -> Any:
        """Like `on`, for the next event of the type only."""
        return self._register(self._dispatcher.once, event_type, handler)

    def off(self, event_type: Any, handler: Handler) -> Self:
        """Undo the first `on` or `once` with these two arguments; if there is none, nothing happens."""
        self._dispatcher.off(event_type, handler)
        return self

    def _register(self, register: Any, event_type: Any, handler: Any) -> Any:
        if handler is None:
            return register(event_type)
        register(event_type, handler)
        return self

    async def dispatch_events(self) -> None:
        """Receive until the connection ends, and call the handlers of each event.

        A handler that raises stops nobody else, and an ``error`` event without a handler is a warning in the
        log; see `rtkit.Dispatcher`. Raises as the iteration does.
        """
        async for event in self:
            await emit(self._dispatcher, event)

    # -- coming back

    async def _reconnect(self, closed: WebSocketConnectionClosedError) -> Exception | None:
        """Open a new connection; what speaks against it otherwise, ``closed`` itself in the end."""
        reconnection = self._reconnection
        if self._closed.is_set() or self._websocket.is_inherited or not reconnection.allows(closed):
            return closed
        with self._state:
            self._queueing = True
        await self._held.close()
        failure: Exception = closed
        code = closed.code
        reconnection.backoff.lost(self._clock.time())
        while True:
            try:
                delay = reconnection.next_delay(code, random.random())  # noqa: S311 -- spreads attempts
            except Exception as error:  # noqa: BLE001 -- the user's; it is the cause of what is raised
                return error
            if delay is None or await self._clock.wait(self._closed, delay):
                return failure
            backoff = reconnection.backoff
            logger.info("reconnecting, attempt %d of %d", backoff.attempt, backoff.max_retries)
            try:
                await self._restore()
            except WebSocketConnectionClosedError as error:  # lost again, before the queue was sent
                failure, code = error, error.code
                if not is_recoverable_close(code):
                    return failure
            except OpenAIError as error:
                failure = error
                if not is_recoverable_failure(error):
                    return failure
            else:
                return None

    async def _restore(self) -> None:
        """Open a connection and send what has waited for it, in order."""
        held = await self._reopen(self._reconnection.extra_query, self._reconnection.extra_headers)
        settled = False
        try:
            if not self._closed.is_set():
                self._held, self._websocket = held, held.value
                await self.flush()
                self._reconnection.backoff.opened(self._clock.time())
                settled = True
        finally:
            if not settled:
                await held.close(failed=True)
        if not settled:
            raise WebSocketConnectionClosedError(
                "closed while it was being restored", sent=CloseFrame(1000), closed_by="client"
            )

    async def flush(self) -> None:
        """Send what was queued before the connection was open. Each message leaves the queue when it is sent."""
        while True:
            with self._state:
                message = self._outbox.first
                if message is None:
                    self._queueing = False
                    return
            await self._websocket.send(message, text=True)
            with self._state:
                self._outbox.pop()

    def _stop_queueing(self) -> None:
        with self._state:
            self._queueing = False

    # -- closing

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Say goodbye, and close. Also ends an attempt to reconnect."""
        self._closed.set()
        await self._websocket.close(code, reason)
        await self._held.close()

    async def _close(self, *, failed: bool) -> None:
        """The block ends."""
        self._closed.set()
        await self._held.close(failed=failed)


def _with_unsent(
    closed: WebSocketConnectionClosedError, unsent: list[str | bytes]
) -> WebSocketConnectionClosedError:
    return WebSocketConnectionClosedError(
        f"{closed}; {len(unsent)} queued messages were not sent",
        unsent_messages=unsent,
        received=closed.received,
        sent=closed.sent,
        closed_by=closed.closed_by,
    )
