"""``connect``, as ``client.responses`` and ``client.beta.responses`` have it.

These families are used without a connection, too: what one stands on is loaded by the first ``connect``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.client._async.engine import AsyncEngine
    from rtkit.realtime.connection._async.manager import AsyncConnectionManager
    from rtkit.realtime.connection._async.responses_connections import (
        AsyncBetaResponsesConnection,
        AsyncResponsesConnection,
    )
    from rtkit.realtime.connection.reconnection import OnReconnecting

__all__ = ["AsyncBetaResponsesConnect", "AsyncResponsesConnect"]


class AsyncResponsesConnect:
    """Joins ``client.responses``."""

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
        max_queue_size: int = 1_048_576,
    ) -> AsyncConnectionManager[AsyncResponsesConnection]:
        """A connection over which many responses are made, for the length of a block::

            async with client.responses.connect() as connection:
                await connection.response.create(model="gpt-5.5", input="Say hello!")
                async for event in connection:
                    ...

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
        """
        from rtkit.realtime.connection._async.manager import AsyncConnectionManager  # noqa: PLC0415 - loaded when used
        from rtkit.realtime.connection._async.responses_connections import AsyncResponsesConnection  # noqa: PLC0415

        return AsyncConnectionManager(
            self._client,
            AsyncResponsesConnection,
            "rtkit.types.responses:ResponsesServerEvent",
            path="/responses",
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncBetaResponsesConnect:
    """Joins ``client.beta.responses``."""

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
        max_queue_size: int = 1_048_576,
    ) -> AsyncConnectionManager[AsyncBetaResponsesConnection]:
        """As ``client.responses.connect``, with what is in beta: several agents, and ``response.inject``.

        ``extra_headers={"OpenAI-Beta": ...}`` asks for a beta by its name.
        """
        from rtkit.realtime.connection._async.manager import AsyncConnectionManager  # noqa: PLC0415 - loaded when used
        from rtkit.realtime.connection._async.responses_connections import AsyncBetaResponsesConnection  # noqa: PLC0415

        return AsyncConnectionManager(
            self._client,
            AsyncBetaResponsesConnection,
            "rtkit.types.beta:BetaResponsesServerEvent",
            path="/responses",
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )
