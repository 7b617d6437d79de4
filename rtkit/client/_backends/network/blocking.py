"""The network below a blocking client."""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.network import kept
from rtkit.client._backends.network.hangup import Occupied, copied
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
    """One that another thread may close: who waits in it then gets a ``ReadError`` of ``core`` at once."""

    def __init__(self, stream: Any, connection: Any, core: ModuleType, *, shares: bool) -> None:
        self._core = core
        self._shares = shares
        self._handshaking: Any = None
        self._occupied = Occupied(self._socket, stream.close, self._failure)
        super().__init__(stream, connection)
        self.read = self._occupied.guard(self._read_and_count if shares else stream.read)
        self.write = self._occupied.guard(stream.write)

    def _read_and_count(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self.stream.read(max_bytes, timeout)
        self.reads += 1
        return data

    def _socket(self) -> Any:
        return self._handshaking or self.get_extra_info("socket")

    def _failure(self) -> Exception:
        error: Exception = self._core.ReadError("the client was closed by another thread")
        return error

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> KeptStream:
        self._handshaking = copied(self.get_extra_info("socket"))
        try:
            secure = self._occupied.guard(self.stream.start_tls)(ssl_context, server_hostname, timeout)
        except BaseException:
            self.close_now()
            raise
        finally:
            handshaking, self._handshaking = self._handshaking, None
            if handshaking is not None:
                handshaking.close()
        return KeptStream(secure, self.connection, self._core, shares=self._shares)

    def reset(self, stream: int) -> int:
        """Nothing: another thread may be in the middle of a frame."""
        return 0

    def close(self) -> None:
        if not self.is_abandoned:
            self._occupied.close()

    close_now = close


class Network:
    """A network backend of httpcore's (``httpcore.NetworkBackend``)."""

    def __init__(self, core: ModuleType, *, shares: bool) -> None:
        self._core = core
        self._shares = shares
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
        return KeptStream(stream, opening.get(), self._core, shares=self._shares)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)
