"""The network below an async client, on any event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel

from rtkit.client._backends.network import kept
from rtkit.client._backends.network.kept import keepalive_options, opening
from rtkit.client._backends.network.loops import World, close_now, here, in_trio, shielded

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["KeptStream", "Network", "Waiter", "World", "here", "shielded", "turn"]

turn = anyio.lowlevel.cancel_shielded_checkpoint
"""What asyncio takes to close a socket once it was asked to."""


class Waiter:
    """Waits for a connection of the pool."""

    def __init__(self, origin: Any, key: tuple[Any, ...]) -> None:
        self.origin = origin
        self.key = key
        self.connection: Any = None
        self._event = anyio.Event()

    def wake(self) -> None:
        self._event.set()

    async def wait(self, seconds: float | None) -> None:
        with anyio.move_on_after(seconds):
            await self._event.wait()


class KeptStream(kept.KeptStream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await self.stream.read(max_bytes, timeout)
        return data

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> KeptStream:
        try:
            secure = await self.stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:  # httpcore leaves the socket to the collector where it is cancelled
            self.close_now()
            raise
        return KeptStream(secure, self.connection)

    async def aclose(self) -> None:
        self.close_now()
        await turn()

    def close_now(self) -> None:
        """Close without a wait, so that no cancellation can come in between. On the loop of the stream alone."""
        if not self.is_abandoned:
            close_now(self.stream)


class Network:
    """A network backend of httpcore's (``httpcore.AsyncNetworkBackend``) for whichever loop is running."""

    def __init__(self, core: ModuleType) -> None:
        self._core = core

    def _backend(self) -> Any:
        return self._core.TrioBackend() if in_trio() else self._core.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> KeptStream:
        # httpcore connects to proxies without options.
        options = keepalive_options() if socket_options is None else socket_options
        stream = await self._backend().connect_tcp(
            host, port, timeout=timeout, local_address=local_address, socket_options=options
        )
        return KeptStream(stream, opening.get())

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)
