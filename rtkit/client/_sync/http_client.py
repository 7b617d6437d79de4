# Made from rtkit/client/_async/http_client.py by "python -m codegen". Edit that file, not this one.
"""The HTTP clients that are made where the user brings none: of httpx, with transports of our own."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

import httpx

from rtkit.client._sync.transport import make_transport
from rtkit.client.http import default_client_options
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DefaultHttpxClient", "release"]


def release(transports: Iterable[Any]) -> None:
    """Let go of the connections of a client that nobody holds any more. What is being read is read on."""
    for transport in transports:
        transport.pools.retire()


class DefaultHttpxClient(Live, httpx.Client):
    """``httpx.Client`` with the limits, the timeout and the TCP keepalive that the SDK uses for itself.

    For those who pass an ``http_client`` of their own and want to change one thing only. It may be used on several
    event loops, one after the other or at the same time, and on both sides of a fork: connections are shared with
    neither another loop nor another process.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, **options: Any) -> None:
        options, transports = default_client_options(options, make_transport, httpx)
        super().__init__(**options)
        self._forgotten = weakref.finalize(self, release, transports)

    def close(self) -> None:
        """Close all connections."""
        super().close()
        self._forgotten.detach()
