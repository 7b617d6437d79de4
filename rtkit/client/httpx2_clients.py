"""``DefaultHttpxClient`` and ``DefaultAsyncHttpxClient``, of httpx2. Loading this loads httpx2."""

from __future__ import annotations

import weakref
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NoReturn

from rtkit.client._async import http_client as on_loops
from rtkit.client._async.transport import make_transport as make_async_transport
from rtkit.client._sync import http_client as on_threads
from rtkit.client._sync.transport import make_transport
from rtkit.client.http import default_client_options
from rtkit.errors import MissingExtraError
from rtkit.errors.live import Live

__all__ = ["DefaultAsyncHttpx2Client", "DefaultHttpx2Client"]


class _Missing:
    def __new__(cls, **options: Any) -> NoReturn:
        raise MissingExtraError(cls.__name__, extra="httpx2", module="httpx2")


if TYPE_CHECKING:
    import httpx2
else:
    try:
        import httpx2
    except ModuleNotFoundError:
        httpx2 = SimpleNamespace(Client=_Missing, AsyncClient=_Missing)


class DefaultHttpx2Client(Live, httpx2.Client):
    """``httpx2.Client`` with the limits, the timeout and the TCP keepalive that the SDK uses for itself.

    Raises ``MissingExtraError`` where httpx2 is not installed.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, **options: Any) -> None:
        options, transports = default_client_options(options, make_transport, httpx2)
        super().__init__(**options)
        self._forgotten = weakref.finalize(self, on_threads.release, transports)

    def close(self) -> None:
        """Close all connections."""
        super().close()
        self._forgotten.detach()


class DefaultAsyncHttpx2Client(Live, httpx2.AsyncClient):
    """``httpx2.AsyncClient`` with the limits, the timeout and the TCP keepalive that the SDK uses for itself.

    Raises ``MissingExtraError`` where httpx2 is not installed.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, **options: Any) -> None:
        options, transports = default_client_options(options, make_async_transport, httpx2)
        super().__init__(**options)
        self._forgotten = weakref.finalize(self, on_loops.release, transports)

    async def aclose(self) -> None:
        """Close all connections."""
        await super().aclose()
        self._forgotten.detach()
