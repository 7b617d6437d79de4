"""The transport of the clients that are made here: httpx or httpx2 above, connections of our own below.

What they don't do is done by httpcore's: proxies, and HTTP/2. Either way the pools are ours. There is one for each
event loop that the transport is used on, and none of another process.
"""

from __future__ import annotations

import atexit
import functools
import threading
import weakref
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._async.http1 import AsyncHTTP1
from rtkit.client._async.httpcore_connection import AsyncHttpcoreConnection
from rtkit.client._async.pool import AsyncPool, cant_be_used
from rtkit.client._backends.network.aio import Network, here, shielded, turn
from rtkit.client._backends.network.kept import keepalive_options
from rtkit.core import forks
from rtkit.errors.live import Live
from rtkit.net._trust import shared_context, trusting_context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from rtkit.client._async.pool import Key
    from rtkit.client._async.shared import AsyncConnection
    from rtkit.client._backends.network.aio import World

__all__ = ["AsyncPools", "make_transport"]

_CORES: Final = {"httpx": "httpcore", "httpx2": "httpcore2"}
_SCHEMES: Final = {b"http", b"https"}


_living: Final[weakref.WeakSet[AsyncPool]] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    """What is open when the interpreter ends, which would warn of it."""
    for pool in list(_living):
        pool.world.run(pool.close, pool.abandon)


class AsyncPools:
    """The pools of one transport."""

    def __init__(self, library: ModuleType, make: Callable[[Key], Any], **limits: Any) -> None:
        self._library = library
        self._make = make
        self._limits = limits
        self._pools: dict[World, AsyncPool] = {}
        self._lock = threading.Lock()
        forks.watch(self)

    def here(self) -> AsyncPool:
        """The one of the running loop."""
        world = here()
        pool = self._pools.get(world)
        return pool if pool is not None and pool.gone is None else self._make_pool(world)

    def _make_pool(self, world: World) -> AsyncPool:
        with self._lock:
            for other, pool in list(self._pools.items()):
                if other.is_over:
                    del self._pools[other]
                    pool.abandon()
            found = self._pools.get(world)
            if found is not None and found.gone is None:
                return found
            made = self._pools[world] = AsyncPool(self._make, self._library, world, **self._limits)
        world.ends_with(made)
        _living.add(made)
        return made

    def close(self) -> None:
        """Close all connections, each on its loop. Does not wait; may be called in any thread."""
        for world, pool in self._taken():
            world.run(pool.close, pool.abandon)

    def retire(self) -> None:
        """Nobody sends any more: close what is idle, and let responses that are still read come to their end."""
        for world, pool in self._taken():
            world.run(pool.retire, pool.abandon)

    def _taken(self) -> Iterator[tuple[World, AsyncPool]]:
        while self._pools:
            with suppress(KeyError):  # another thread was faster
                yield self._pools.popitem()

    def forked(self) -> None:
        """This is a child process: everything here belongs to the parent."""
        self._lock = threading.Lock()
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.forked()


def make_transport(
    library: ModuleType,
    *,
    context: Any,
    limits: Any,
    proxy: Any = None,
    http1: bool = True,
    http2: bool = False,
) -> Any:
    """A transport for a client of ``library`` (httpx or httpx2), through ``proxy`` if there is one.

    ``context`` is the TLS context, the rest is as in ``library.AsyncHTTPTransport``.
    """
    if proxy is None and http1 and not http2:
        make: Callable[[Key], Any] = partial(AsyncHTTP1, context=context, library=library)
    else:
        make = _by_httpcore(library, context, limits, proxy, http1=http1, http2=http2)
    return _types(library)[0](library, make, context, limits, shares=http2)


def _by_httpcore(
    library: ModuleType, context: Any, limits: Any, proxy: Any, **versions: bool
) -> Callable[[Key], Any]:
    """What makes connections of httpcore's. That is a pool of its own, which keeps none of them."""
    core = import_module(_CORES[library.__name__])
    options: dict[str, Any] = {
        "ssl_context": context,
        "max_connections": limits.max_connections,
        "max_keepalive_connections": limits.max_keepalive_connections,
        "keepalive_expiry": limits.keepalive_expiry,
        "network_backend": Network(core, shares=versions["http2"]),
        **versions,
    }
    if proxy is None:
        maker = core.AsyncConnectionPool(**options, socket_options=keepalive_options())
    else:
        maker = _through_proxy(
            core, proxy if isinstance(proxy, library.Proxy) else library.Proxy(proxy), options
        )

    def make(key: Key) -> Any:
        scheme, host, port = key
        origin = core.Origin(scheme.encode(), host.encode(), port)
        return AsyncHttpcoreConnection(
            maker.create_connection(origin), core, library, shares=versions["http2"]
        )

    return make


def _through_proxy(core: ModuleType, proxy: Any, options: dict[str, Any]) -> Any:
    url = proxy.url
    options["proxy_url"] = core.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    options["proxy_auth"] = proxy.raw_auth
    if url.scheme in {"socks5", "socks5h"}:
        try:
            import_module("socksio")
        except ModuleNotFoundError:
            raise ImportError(
                f"the proxy {url.scheme}://{url.host} takes the package 'socksio': pip install 'rtkit[socks]'"
            ) from None
        return core.AsyncSOCKSProxy(**options)
    if url.scheme not in {"http", "https"}:
        raise ValueError(f"a proxy must be http, https, socks5 or socks5h, not {url.scheme!r}")
    context = proxy.ssl_context
    if context is None and url.scheme == "https":  # by the system's trust, as servers are
        context = shared_context(trusting_context, "proxy")
    return core.AsyncHTTPProxy(**options, proxy_headers=proxy.headers.raw, proxy_ssl_context=context)


class _Transport(Live):
    """``library.AsyncBaseTransport``, which each library has of its own."""

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(
        self, library: ModuleType, make: Callable[[Key], Any], context: Any, limits: Any, *, shares: bool
    ) -> None:
        self._library = library
        self.context = context
        self._body_type = _types(library)[1]
        self.pools = AsyncPools(
            library,
            make,
            most=limits.max_connections,
            most_idle=limits.max_keepalive_connections,
            idle_seconds=limits.keepalive_expiry,
            shares=shares,
        )

    async def handle_async_request(self, request: Any) -> Any:
        url = request.url
        if url.raw_scheme not in _SCHEMES:
            raise self._library.UnsupportedProtocol(f"the URL has an unsupported protocol '{url.scheme}://'")
        pool = self.pools.here()
        reply, connection = await pool.send(request)
        return self._library.Response(
            status_code=reply.status,
            headers=reply.headers,
            stream=self._body_type(reply.stream, pool, connection, reply.extensions.get("stream_id")),
            extensions=reply.extensions,
        )

    async def aclose(self) -> None:
        self.pools.close()
        await turn()


class _Body:
    """The body of a response. Its connection goes back when it is closed, or collected."""

    def __init__(self, chunks: Any, pool: AsyncPool, connection: AsyncConnection, number: int | None) -> None:
        self._chunks = chunks
        self._unread = number  # the stream of HTTP/2, until its end was read
        self._next = chunks.__anext__
        self._pool = pool
        self._connection: AsyncConnection | None = connection

    def __aiter__(self) -> _Body:
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk: bytes = await self._next()
        except StopAsyncIteration:
            self._unread = None
            await self.aclose()
            raise
        except BaseException as error:
            await self.aclose()
            gone = self._pool.gone
            if gone is None or not isinstance(error, Exception):
                raise
            raise self._pool.library.ReadError(cant_be_used(gone)) from error  # whatever came of that
        return chunk

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            if self._pool.gone is None:
                with shielded():
                    await self._chunks.aclose()
        finally:
            _give_back(self._pool, connection, self._unread)

    def __del__(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):  # nobody is left to hear of it
                self._pool.world.run(partial(_give_back, self._pool, connection, self._unread), _nothing)


@functools.cache
def _types(library: ModuleType) -> tuple[type[Any], type[Any]]:
    """The two classes above with the base classes that ``library`` asks for."""
    transport = type("Transport", (_Transport, library.AsyncBaseTransport), {})
    return transport, type("Body", (_Body, library.AsyncByteStream), {})


def _give_back(pool: AsyncPool, connection: AsyncConnection, unread: int | None) -> None:
    if unread is not None and pool.gone is None:
        connection.leave(unread)
    pool.give_back(connection)


def _nothing() -> None:
    pass
