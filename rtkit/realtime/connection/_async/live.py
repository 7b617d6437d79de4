"""``connect``, as ``client.live`` and its parts have it.

What a connection stands on is loaded by the first ``connect``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.call import fill_path
from rtkit.client.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.client._async.engine import AsyncEngine
    from rtkit.client.options import Omit
    from rtkit.realtime.connection._async.live_connections import (
        AsyncForksConnection,
        AsyncLiveConnection,
        AsyncSidebandConnection,
    )
    from rtkit.realtime.connection._async.manager import AsyncConnectionManager
    from rtkit.realtime.connection.reconnection import OnReconnecting

__all__ = ["AsyncForksConnect", "AsyncLiveConnect", "AsyncSidebandConnect"]


class AsyncLiveConnect:
    """Joins ``client.live``."""

    _client: AsyncEngine

    def connect(
        self,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        *,
        name_events: bool = False,
    ) -> AsyncConnectionManager[AsyncLiveConnection]:
        """A new Live session, for the length of a block::

            async with client.live.connect() as connection:
                await connection.session.start(session={"model": "gpt-live-1"})
                async for event in connection:
                    ...

        Nothing else is taken before ``session.start`` is answered by ``session.started``.

        Args:
            extra_query: For the address.
            extra_headers: For the upgrade.
            websocket_connection_options: Of `AsyncWebSocket.connect`, by its names or those of the
                ``websockets`` library: ``max_size``, ``ping_interval``, ``proxy``, ``ssl``, ... On top of the
                client's ``websocket_options``; the proxy and the certificates of its ``http_client`` do not hold
                here.
            on_reconnecting: Called before each attempt to reconnect after a loss. Without it there are no attempts.
            max_retries: How many attempts in a row, and how long to wait before them: ``initial_delay``
                seconds, doubled from one to the next up to ``max_delay``.
            max_queue_size: Bytes that may wait while there is no connection.
            name_events: Give every event that is sent an ``event_id``, for ``connection.cause_of(error)``.
        """
        from rtkit.realtime.connection._async.live_connections import AsyncLiveConnection  # noqa: PLC0415 - loaded when used
        from rtkit.realtime.connection._async.manager import AsyncConnectionManager  # noqa: PLC0415 - as above

        return AsyncConnectionManager(
            self._client,
            AsyncLiveConnection,
            "rtkit.types.live:ServerEvent",
            path="/live/sessions",
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            name_events=name_events,
        )


class AsyncSidebandConnect:
    """Joins ``client.live.sideband``."""

    _client: AsyncEngine

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        name_events: bool = False,
    ) -> AsyncConnectionManager[AsyncSidebandConnection]:
        """A second connection to a session that runs, to control it; without its sound.

        As ``client.live.connect``, but that the session is started already. ``graceful_close`` goes into the query.
        """
        from rtkit.realtime.connection._async.live_connections import AsyncSidebandConnection  # noqa: PLC0415 - when used
        from rtkit.realtime.connection._async.manager import AsyncConnectionManager  # noqa: PLC0415 - as above

        return AsyncConnectionManager(
            self._client,
            AsyncSidebandConnection,
            "rtkit.types.live:ConnectServerEvent",
            path=fill_path("/live/sessions/{session_id}/attach", {"session_id": session_id}),
            own_query={"graceful_close": graceful_close},
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            name_events=name_events,
        )


class AsyncForksConnect:
    """Joins ``client.live.forks``."""

    _client: AsyncEngine

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        name_events: bool = False,
    ) -> AsyncConnectionManager[AsyncForksConnection]:
        """A new session that goes on from a stored one. As ``client.live.connect``.

        ``session.start`` takes what is to differ, ``{}`` for nothing; the model stays the stored one's.
        """
        from rtkit.realtime.connection._async.live_connections import AsyncForksConnection  # noqa: PLC0415 - when used
        from rtkit.realtime.connection._async.manager import AsyncConnectionManager  # noqa: PLC0415 - as above

        return AsyncConnectionManager(
            self._client,
            AsyncForksConnection,
            "rtkit.types.live:ForkServerEvent",
            path=fill_path("/live/sessions/{session_id}/fork", {"session_id": session_id}),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            name_events=name_events,
        )
