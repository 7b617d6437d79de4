"""What happens to the connections of a client that nobody closed: released when it is collected.

The one place of the client that asks which event loop runs. Nothing can be awaited here, and the loop that
the connections belong to may be gone.
"""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["release_collected"]

# A task that nothing refers to may itself be collected before it has run.
_closing: Final[set[Any]] = set()


def release_collected(transports: Iterable[Any]) -> None:
    """Close the connections of ``transports``, async ones, in the background where an event loop is running."""
    for transport in transports:
        with suppress(Exception):  # nobody is there to be told
            if "trio" in sys.modules and _spawn_on_trio(transport):
                continue
            if "asyncio" in sys.modules and _spawn_on_asyncio(transport):
                continue
            _hang_up(transport._pool.connections)


def _spawn_on_trio(transport: Any) -> bool:
    import trio  # noqa: PLC0415 - only where it is in use

    if not trio.lowlevel.in_trio_run():
        return False
    trio.lowlevel.spawn_system_task(_close, transport)
    return True


def _spawn_on_asyncio(transport: Any) -> bool:
    import asyncio  # noqa: PLC0415 - only where it is in use

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return False
    task = loop.create_task(_close(transport))
    _closing.add(task)
    task.add_done_callback(_closing.discard)
    return True


async def _close(transport: Any) -> None:
    connections = transport._pool.connections  # which closing empties before it closes
    try:
        await transport.aclose()
    except Exception:  # noqa: BLE001 - of another loop, or broken: either way the sockets are what is left
        _hang_up(connections)


def _hang_up(connections: Iterable[Any]) -> None:
    """End the connections at the sockets themselves: their loop is not running any more."""
    for connection in connections:
        inner = connection
        while inner is not None and not hasattr(inner, "_network_stream"):  # one through a proxy is nested
            inner = getattr(inner, "_connection", None)
        stream = None if inner is None else inner._network_stream
        with suppress(OSError, RuntimeError):
            raw = None if stream is None else stream.get_extra_info("socket")
            if raw is not None:
                _hang_up_socket(raw, _carrier(stream))


def _carrier(stream: Any) -> Any:
    """The asyncio transport below httpcore's stream, if there is one."""
    inner: Any = getattr(stream, "_stream", None)
    while hasattr(inner, "transport_stream"):  # TLS
        inner = inner.transport_stream
    return getattr(inner, "_transport", None)


def _hang_up_socket(raw: Any, carrier: Any) -> None:
    """Tell the peer, and close the socket without the words that its owner would say when it is collected.

    Closing what belongs to a loop takes that loop. trio's socket can be taken away from trio; of asyncio's
    transports, which can't be closed once their loop is, the socket is.
    """
    with suppress(OSError):
        raw.shutdown(socket.SHUT_RDWR)
    if carrier is None:
        if hasattr(raw, "detach"):
            socket.close(raw.detach())
        return
    loop = getattr(carrier, "_loop", None)
    if loop is not None and not loop.is_closed():  # it may be run again
        loop.call_soon_threadsafe(carrier.abort)
    elif getattr(carrier, "_sock", None) is not None:
        carrier._sock.close()
        carrier._sock = None
