# Made from rtkit/realtime/connection/_async/connect.py by "python -m codegen". Edit that file, not this one.
"""``connect``, as the families of a client have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import omit
from rtkit.realtime.connection._sync.connections import (
    BetaRealtimeConnection,
    RealtimeConnection,
    TranslationsConnection,
)
from rtkit.realtime.connection._sync.manager import ConnectionManager
from rtkit.realtime.connection.address import BETA_HEADERS
from rtkit.realtime.connection.outbox import MAX_QUEUE_SIZE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.client._sync.engine import Engine
    from rtkit.client.options import Omit
    from rtkit.realtime.connection.reconnection import OnReconnecting

__all__ = ["BetaRealtimeConnect", "RealtimeConnect", "TranslationsConnect"]


class RealtimeConnect:
    """Joins ``client.realtime``."""

    _client: Engine

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
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
    ) -> ConnectionManager[RealtimeConnection]:
        """A realtime connection, for the length of a block::

            with client.realtime.connect(model="gpt-realtime") as connection:
                connection.response.create()
                for event in connection:
                    ...

        Args:
            call_id: A call to join (SIP, WebRTC) instead of ``model``.
            model: What answers; on Azure the name of the deployment. A transcription session has
                ``extra_query={"intent": "transcription"}`` instead.
            extra_query: For the address.
            extra_headers: For the upgrade.
            websocket_connection_options: Of `WebSocket.connect`, by its names or those of the
                ``websockets`` library: ``max_size``, ``ping_interval``, ``proxy``, ``ssl``, ... On top of the
                client's ``websocket_options``; the proxy and the certificates of its ``http_client`` do not hold
                here.
            on_reconnecting: Called before each attempt to reconnect after a loss. Without it there are no attempts.
            max_retries: How many attempts in a row, and how long to wait before them: ``initial_delay``
                seconds, doubled from one to the next up to ``max_delay``.
            max_queue_size: Bytes that may wait while there is no connection.
            normalize: Read the events of the beta dialect by the names of general availability.
            name_events: Give every event that is sent an ``event_id``, for ``connection.cause_of(error)``.
        """
        return ConnectionManager(
            self._client,
            RealtimeConnection,
            "rtkit.types.realtime:RealtimeServerEvent",
            model=model,
            call_id=call_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            normalize=normalize,
            name_events=name_events,
        )


class BetaRealtimeConnect:
    """Joins ``client.beta.realtime``."""

    _client: Engine

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        normalize: bool = False,
        name_events: bool = False,
        **reconnecting: Any,
    ) -> ConnectionManager[BetaRealtimeConnection]:
        """A connection in the beta dialect. As ``client.realtime.connect``, which has all the options.

        ``normalize=True`` gives the events by the names, and as the types, of general availability.
        """
        types = "rtkit.types.realtime" if normalize else "rtkit.types.beta.realtime"
        return ConnectionManager(
            self._client,
            BetaRealtimeConnection,
            f"{types}:RealtimeServerEvent",
            model=model,
            fixed_headers=BETA_HEADERS,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            normalize=normalize,
            name_events=name_events,
            **reconnecting,
        )


class TranslationsConnect:
    """Joins ``client.realtime.translations``."""

    _client: Engine

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        name_events: bool = False,
        **reconnecting: Any,
    ) -> ConnectionManager[TranslationsConnection]:
        """A connection that translates speech. As ``client.realtime.connect``, which has all the options."""
        return ConnectionManager(
            self._client,
            TranslationsConnection,
            "rtkit.types.realtime:RealtimeTranslationServerEvent",
            path="/realtime/translations",
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            name_events=name_events,
            **reconnecting,
        )
