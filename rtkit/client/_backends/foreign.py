"""The user's own HTTP client: what httpx and httpcore leave behind in it, and can't be told to keep in order.

A client that is made here has pools of its own (`rtkit.client._async.pool`), and needs nothing of this. One that
the user brings has those of httpcore, which have no public way in: all private names of httpcore are here. Where
they are missing, or a transport is of another kind, nothing happens.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["free_lost_connections", "pools_of"]


def pools_of(client: Any) -> list[Any]:
    """The pools of httpcore in which ``client`` holds connections: one for its transport, one for each proxy."""
    transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    pools = [getattr(transport, "_pool", None) for transport in transports if not hasattr(transport, "pools")]
    return [pool for pool in pools if hasattr(pool, "_requests") and hasattr(pool, "_connections")]


def free_lost_connections(client: Any, request: Any, close: Callable[[Any], None]) -> None:
    """``request`` was cancelled, once or more often: take back what it holds, and what no request holds.

    httpcore frees a place in several steps that wait. A cancellation in between (it shields them, which does not
    stop ``task.cancel()``) leaves a connection that is neither idle nor closed, and a place that is lost. Here
    nothing waits.
    """
    for pool in pools_of(client):
        with suppress(Exception):
            _free(pool, request, close)


def _free(pool: Any, request: Any, close: Callable[[Any], None]) -> None:
    for held in list(pool._requests):
        if held.request.extensions is request.extensions:
            pool._requests.remove(held)
    used = {id(held.connection) for held in pool._requests}
    for connection in list(pool._connections):
        if id(connection) not in used and not connection.is_idle() and not connection.is_closed():
            pool._connections.remove(connection)
            close(connection)
    for connection in pool._assign_requests_to_connections():  # those that wait get what is free now
        close(connection)
