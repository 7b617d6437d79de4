"""The network below a blocking client."""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.network import kept
from rtkit.client._backends.network.kept import keepalive_options, opening

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

__all__ = ["KeptStream", "Network", "Waiter", "World", "here", "shielded", "turn"]


class World:
    """Where connections belong to: all threads of the process have the same."""

    is_over = False

    def run(self, function: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Call ``function``, as connections can be closed in every thread."""
        function()

    def ends_with(self, pool: Any) -> None:
        """Nothing: a process that ends closes its sockets."""

    def abandon(self, stream: KeptStream, *, forked: bool) -> None:
        """Close the socket, and say nothing to the peer."""
        stream.get_extra_info("socket").close()


_WORLD: Final = World()
shielded = nullcontext


def here() -> World:
    return _WORLD


def turn() -> None:
    """Nothing: a socket is closed at once."""


class Waiter:
    """Waits for a connection of the pool."""

    def __init__(self, origin: Any, key: tuple[Any, ...]) -> None:
        self.origin = origin
        self.key = key
        self.connection: Any = None
        self._event = threading.Event()

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float | None) -> None:
        self._event.wait(seconds)


class KeptStream(kept.KeptStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self.stream.read(max_bytes, timeout)
        return data

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> KeptStream:
        try:
            secure = self.stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            self.close_now()
            raise
        return KeptStream(secure, self.connection)

    def close(self) -> None:
        if not self.is_abandoned:
            self.stream.close()

    close_now = close


class Network:
    """A network backend of httpcore's (``httpcore.NetworkBackend``)."""

    def __init__(self, core: ModuleType) -> None:
        self._backend = core.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> KeptStream:
        # httpcore connects to proxies without options.
        options = keepalive_options() if socket_options is None else socket_options
        stream = self._backend.connect_tcp(
            host, port, timeout=timeout, local_address=local_address, socket_options=options
        )
        return KeptStream(stream, opening.get())

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)
