"""``DefaultHttpxClient`` and ``DefaultAsyncHttpxClient``, of httpx2. Loading this loads httpx2."""

from __future__ import annotations

import weakref
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NoReturn

from rtkit.client._backends.blocking import close_all
from rtkit.client._backends.collected import release_collected
from rtkit.client.http import default_client_options, keep_alive, transports_of
from rtkit.errors import MissingExtraError

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


class DefaultHttpx2Client(httpx2.Client):
    """``httpx2.Client`` with the limits, the timeout and the TCP keepalive that the SDK uses for itself.

    Raises ``MissingExtraError`` where httpx2 is not installed.
    """

    def __init__(self, **options: Any) -> None:
        given = options.get("transport"), *(options.get("mounts") or {}).values()
        super().__init__(**default_client_options(options, httpx2.HTTPTransport, httpx2))
        keep_alive(self, given)
        self._forgotten = weakref.finalize(self, close_all, transports_of(self))

    def close(self) -> None:
        """Close all connections."""
        super().close()
        self._forgotten.detach()


class DefaultAsyncHttpx2Client(httpx2.AsyncClient):
    """``httpx2.AsyncClient`` with the limits, the timeout and the TCP keepalive that the SDK uses for itself.

    Raises ``MissingExtraError`` where httpx2 is not installed.
    """

    def __init__(self, **options: Any) -> None:
        given = options.get("transport"), *(options.get("mounts") or {}).values()
        super().__init__(**default_client_options(options, httpx2.AsyncHTTPTransport, httpx2))
        keep_alive(self, given)
        self._forgotten = weakref.finalize(self, release_collected, transports_of(self))

    async def aclose(self) -> None:
        """Close all connections."""
        await super().aclose()
        self._forgotten.detach()
