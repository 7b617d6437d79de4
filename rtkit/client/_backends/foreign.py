"""Cleans up what httpx and httpcore leave behind.

A client that is made here has pools of its own (`rtkit.client._async.pool`). One that the user brings has those of
httpcore, which have no public way in: all private names of httpcore are here. Where they are missing, or a
transport is of another kind, nothing happens.
"""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["check_process", "free_lost_connections", "know", "pools_of", "unbind"]

_known: Final[weakref.WeakSet[Any]] = weakref.WeakSet()
_inherited: Final[weakref.WeakSet[Any]] = weakref.WeakSet()


def know(client: Any) -> None:
    """``client`` was brought by the user; see `check_process`."""
    with suppress(TypeError):  # of a kind that can't be referred to weakly
        _known.add(client)


def check_process(client: Any) -> None:
    """Raise OpenAIError in a child where ``client`` has connections of the parent: it would send on those."""
    if _inherited and client in _inherited:
        raise OpenAIError(
            "the http_client was used before this process was forked, and its connections belong to the parent; "
            "make it after the fork, or leave it to rtkit (no http_client, or a DefaultHttpxClient)"
        )


def _in_child() -> None:
    for client in list(_known):
        if any(pool._connections for pool in pools_of(client)):
            _inherited.add(client)


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_in_child)


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


def unbind(response: Any) -> None:
    """Break the circle of ``response`` and its body, which notes there how long it took.

    Whoever drops the response then has it gone, and its connection released, without the garbage collector.
    """
    stream = response.stream
    if getattr(stream, "_response", None) is response:
        stream._response = weakref.proxy(response)
