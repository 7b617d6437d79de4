# Made from rtkit/realtime/connection/_async/manager.py by "python -m codegen". Edit that file, not this one.
"""From a client to an open connection, as a block or by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from rtkit.client.options import omit
from rtkit.client.parsing import resolve
from rtkit.core.decode import Decoder
from rtkit.errors.live import Live
from rtkit.events import Dispatcher
from rtkit.realtime.connection._backends.blocking import Clock, HeldBlock, Keeper, in_thread
from rtkit.realtime.connection.address import (
    authenticating,
    connection_headers,
    connection_url,
    websocket_options,
)
from rtkit.realtime.connection.backoff import Backoff
from rtkit.realtime.connection.encoding import encode_event
from rtkit.realtime.connection.outbox import MAX_QUEUE_SIZE, Outbox
from rtkit.realtime.connection.reconnection import Reconnection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    from typing_extensions import TypeForm

    from rtkit.client._sync.engine import Engine
    from rtkit.client.options import Omit
    from rtkit.core.arguments import Fields
    from rtkit.core.dispatch import Decorator, Handler
    from rtkit.net import WebSocket
    from rtkit.realtime.connection._sync.connection import EventConnection
    from rtkit.realtime.connection.reconnection import OnReconnecting

__all__ = ["ConnectionManager"]

C = TypeVar("C", bound="EventConnection[Any]")
T = TypeVar("T")

_loaded: dict[str, Decoder[Any]] = {}
"""Decoders of unions of events, by their names."""


class ConnectionManager(Live, Generic[C]):
    """What ``connect`` gives: entered as a block, it connects; left, it closes.

    ``send`` and the handlers may be used before: what is sent then goes out first when the connection is open.
    """

    _holds = "a client"
    _instead = "call connect() again where you need another one"

    def __init__(
        self,
        client: Engine,
        kind: type[C],
        events: str,
        *,
        path: str = "/realtime",
        model: str | Omit = omit,
        call_id: str | Omit = omit,
        own_query: Mapping[str, object] | None = None,
        fixed_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = MAX_QUEUE_SIZE,
        normalize: bool = False,
        name_events: bool = False,
    ) -> None:
        self._client = client
        self._kind = kind
        self._path = path
        self._model = model
        self._call_id = call_id
        self._own_query = dict(own_query or {})
        self._fixed_headers = dict(fixed_headers or {})
        self._options = {
            **websocket_options(client.websocket_options),
            **websocket_options(websocket_connection_options or {}),
        }
        self._reconnection = Reconnection(
            on_reconnecting,
            Backoff(max_retries, initial_delay, max_delay),
            extra_query or {},
            extra_headers or {},
        )
        self._outbox = Outbox(max_queue_size)
        self._dispatcher = Dispatcher()
        self._events = events
        self._flags = {"normalize": normalize, "name_events": name_events}
        self._keeper = Keeper()
        self._connection: C | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def __enter__(self) -> C:
        self._keeper.__enter__()
        try:
            self._connection = self.enter()
        except BaseException as error:
            self._keeper.__exit__(type(error), error, error.__traceback__)
            raise
        return self._connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._connection is not None
        try:
            if error is None:
                self._connection.close()
            elif isinstance(error, Exception):
                self._connection._close(failed=True)
        finally:
            self._keeper.__exit__(kind, error, traceback)

    def enter(self) -> C:
        """Connect without a block::

            connection = client.realtime.connect(model="gpt-realtime").enter()
            ...
            connection.close()

        The connection then lives in the background of the event loop (on trio: in a system task), and any task
        may close it. Where nobody holds it any more it is closed without a word to the peer. A block is better: it
        closes whatever happens.

        Raises:
            WebSocketConnectError: no connection came about.
        """
        if self._events not in _loaded:
            in_thread(partial(_load, self._events))
        held = self._open(self._reconnection.extra_query, self._reconnection.extra_headers)
        connection = self._kind(
            held,
            reopen=self._open,
            decoder=_loaded[self._events],
            reconnection=self._reconnection,
            outbox=self._outbox,
            dispatcher=self._dispatcher,
            clock=self._options.get("clock") or Clock(),
            **self._flags,
        )
        try:
            connection.flush()
        except BaseException:
            held.close(failed=True)
            raise
        return connection

    def _open(
        self, extra_query: Mapping[str, object], extra_headers: Mapping[str, Any]
    ) -> HeldBlock[WebSocket]:
        client = self._client
        client._check_websocket()
        call = authenticating(self._path, {**self._fixed_headers, **extra_headers})
        # First: a key that rotates is fetched for every connection anew.
        call.credentials = client._authenticate(call)
        url = connection_url(
            client,
            self._path,
            model=self._model,
            call_id=self._call_id,
            extra_query={**self._own_query, **extra_query},
        )
        headers = connection_headers(client, call)
        connect = resolve("rtkit.net:WebSocket").connect
        return self._keeper.hold(connect(url, headers=headers, **self._options))

    # -- before the connection

    def send(self, event: Fields) -> None:
        """Queue a client event for the moment the connection is open. Raises WebSocketQueueFullError."""
        self._outbox.put(encode_event(event))

    @overload
    def on(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def on(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def on(self, event_type: Any, handler: Any = None) -> Any:
        """As `EventConnection.on`."""
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
        """As `EventConnection.once`."""
        return self._register(self._dispatcher.once, event_type, handler)

    def off(self, event_type: Any, handler: Handler) -> Self:
        """As `EventConnection.off`."""
        self._dispatcher.off(event_type, handler)
        return self

    def _register(self, register: Any, event_type: Any, handler: Any) -> Any:
        if handler is None:
            return register(event_type)
        register(event_type, handler)
        return self


def _load(events: str) -> None:
    """Import the types and the library of a connection, and make its decoder: too much to do on an event loop."""
    resolve("rtkit.net:WebSocket")
    _loaded[events] = Decoder(resolve(events))
