"""``DefaultAioHttpClient``: httpx above, aiohttp below. Loading this loads both."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from rtkit.client._backends.network.loops import in_trio
from rtkit.client.http import default_client_options
from rtkit.errors import MissingExtraError
from rtkit.errors.live import Live

__all__ = ["DefaultAioHttpClient"]


class _Missing:
    def __new__(cls, **options: Any) -> NoReturn:
        raise MissingExtraError(cls.__name__, extra="aiohttp", module="httpx_aiohttp")


if TYPE_CHECKING:
    from types import ModuleType

    import aiohttp
    import httpx_aiohttp
else:
    try:
        import aiohttp
        import httpx_aiohttp
    except ModuleNotFoundError:
        httpx_aiohttp = SimpleNamespace(HttpxAiohttpClient=_Missing)


def _make_transport(
    library: ModuleType, *, context: Any, limits: Any, proxy: Any = None, **versions: bool
) -> Any:
    def session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            limit=limits.max_connections or 0,  # aiohttp's word for no limit
            keepalive_timeout=limits.keepalive_expiry,
            ssl=context,
        )
        # Cookies are the business of httpx.
        return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    through = proxy if proxy is None or isinstance(proxy, library.Proxy) else library.Proxy(proxy)
    return httpx_aiohttp.AiohttpTransport(verify=context, limits=limits, proxy=through, client=session)


class DefaultAioHttpClient(Live, httpx_aiohttp.HttpxAiohttpClient):
    """``httpx.AsyncClient`` on aiohttp's connections, with the limits and the timeout that the SDK uses for itself.

    It serves one event loop of asyncio's or uvloop's, in one process, and speaks HTTP/1.1. Raises
    ``MissingExtraError`` where ``httpx-aiohttp`` is not installed.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, **options: Any) -> None:
        if options.get("http2"):
            raise ValueError("aiohttp speaks HTTP/1.1 alone; use DefaultAsyncHttpxClient(http2=True)")
        options, _ = default_client_options(options, _make_transport, httpx)
        super().__init__(**options)

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """As ``httpx.AsyncClient.send``. Raises ``RuntimeError`` on trio."""
        if in_trio():
            raise RuntimeError("aiohttp runs on asyncio alone; use DefaultAsyncHttpxClient on trio")
        return await super().send(request, **options)
