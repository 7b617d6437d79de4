"""The network below a blocking client."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.network import kept
from rtkit.client._backends.network.hangup import Occupied, copied
from rtkit.client._backends.network.kept import keepalive_options, opening, set_keepalive
from rtkit.client._backends.network.readable import is_readable
from rtkit.client._backends.network.tls import RAGGED

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Self

CLOSED_ELSEWHERE: Final = "the client was closed by another thread"

__all__ = ["KeptStream", "Network", "SocketStream", "Waiter", "World", "connect", "here", "shielded", "turn"]


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

    def __init__(self, key: tuple[Any, ...]) -> None:
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
        error: Exception = self._core.ReadError(CLOSED_ELSEWHERE)
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


class SocketStream(kept.Kept):
    """A network stream with httpcore's methods, which another thread may close.

    Raises the errors of ``library`` (httpx or httpx2).
    """

    def __init__(self, library: ModuleType, connection: Any, raw: socket.socket) -> None:
        self.stream = raw
        self._library = library
        self._timeout: float | None = raw.gettimeout()
        self._handshaking: socket.socket | None = None
        self._occupied = Occupied(self._socket, self._close_socket, self._failure)
        self.read = self._occupied.guard(self._read)
        self.write = self._occupied.guard(self._write)
        super().__init__(connection)

    def _socket(self) -> socket.socket:
        return self._handshaking or self.stream

    def _close_socket(self) -> None:
        self.stream.close()

    def _failure(self) -> Exception:
        error: Exception = self._library.ReadError(CLOSED_ELSEWHERE)
        return error

    def _read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            self._set_timeout(timeout)
            data: bytes = self.stream.recv(max_bytes)
        except TimeoutError as error:
            raise self._library.ReadTimeout(str(error)) from error
        except ssl.SSLEOFError as error:
            raise self._library.ReadError(RAGGED) from error
        except OSError as error:
            raise self._library.ReadError(str(error)) from error
        return data

    def _write(self, buffer: bytes, timeout: float | None = None) -> int:
        view = memoryview(buffer)
        try:
            while view:
                self._set_timeout(timeout)
                view = view[self.stream.send(view) :]
        except TimeoutError as error:
            raise self._library.WriteTimeout(str(error)) from error
        except OSError as error:
            raise self._library.WriteError(str(error)) from error
        return len(buffer)

    def _set_timeout(self, timeout: float | None) -> None:
        if timeout != self._timeout:  # a system call
            self.stream.settimeout(timeout)
            self._timeout = timeout

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Self:
        """Speak TLS from here on. Where that fails, the connection is closed."""
        raw = self.stream
        self._handshaking = copied(raw)
        try:
            self._set_timeout(timeout)
            self.stream = self._occupied.guard(ssl_context.wrap_socket)(
                raw, server_hostname=server_hostname, suppress_ragged_eofs=False
            )
        except TimeoutError as error:
            raise self._library.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise self._library.ConnectError(str(error)) from error
        finally:
            handshaking, self._handshaking = self._handshaking, None
            if handshaking is not None:
                handshaking.close()
            if self.stream is raw or self.connection.is_dropped:  # by another thread, within the handshake
                self.close_now()
        return self

    def get_extra_info(self, info: str) -> Any:
        with suppress(OSError):  # closed
            if info == "ssl_object":
                return self.stream if isinstance(self.stream, ssl.SSLSocket) else None
            if info == "client_addr":
                return self.stream.getsockname()
            if info == "server_addr":
                return self.stream.getpeername()
            if info == "is_readable":
                return is_readable(self.stream)
            if info == "socket":
                return self.stream
        return None

    def close_now(self) -> None:
        if not self.is_abandoned:
            self._occupied.close()

    close = close_now


def connect(
    library: ModuleType, connection: Any, host: str, port: int, timeout: float | None
) -> SocketStream:
    """A network stream of our own, for ``connection`` of the pool. Raises the errors of ``library``."""
    try:
        raw = socket.create_connection((host, port), timeout)
        set_keepalive(raw)
    except TimeoutError as error:
        raise library.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise library.ConnectError(str(error)) from error
    return SocketStream(library, connection, raw)
