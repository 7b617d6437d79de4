"""The network below an async client, on any event loop."""

from __future__ import annotations

import functools
import ipaddress
import socket
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.lowlevel

from rtkit.client._backends.network import kept
from rtkit.client._backends.network.kept import keepalive_options, opening
from rtkit.client._backends.network.looped import AnyioStream
from rtkit.client._backends.network.loops import World, close_now, here, in_trio, shielded
from rtkit.client._backends.network.outbox import PREFACE, Outbox, reset_frame
from rtkit.client._backends.network.selected import connect_to

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import ModuleType

__all__ = ["KeptStream", "Network", "Waiter", "World", "connect", "here", "shielded", "turn"]

# How long one address of a host has for itself, in seconds (RFC 8305, section 5).
_HEAD_START: Final = 0.25

turn = anyio.lowlevel.cancel_shielded_checkpoint
"""What asyncio takes to close a socket once it was asked to."""


class Waiter:
    """Waits for a connection of the pool."""

    def __init__(self, key: tuple[Any, ...]) -> None:
        self.key = key
        self.connection: Any = None
        self._event = anyio.Event()

    def wake(self) -> None:
        self._event.set()

    async def wait(self, seconds: float | None) -> None:
        with anyio.move_on_after(seconds):
            await self._event.wait()


class KeptStream(kept.KeptStream):
    """``core`` is given where the connection may be one of HTTP/2."""

    def __init__(self, stream: Any, connection: Any, core: ModuleType | None) -> None:
        super().__init__(stream, connection)
        self._core = core
        self._outbox: Outbox | None = None
        if core is not None:
            self.read, self.write = self._read_and_count, self._write_or_put

    async def _read_and_count(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await self.stream.read(max_bytes, timeout)
        self.reads += 1
        return data

    async def _write_or_put(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._outbox is None and buffer.startswith(PREFACE):
            self._outbox = Outbox(self.stream, self._core, here())
        await (self._outbox or self.stream).write(buffer, timeout)

    def reset(self, stream: int) -> int:
        """Have the server end a stream of HTTP/2; how many were."""
        if self._outbox is None:
            return 0
        self._outbox.put(reset_frame(stream))
        return 1

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> KeptStream:
        try:
            secure = await self.stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:  # httpcore leaves the socket to the collector where it is cancelled
            self.close_now()
            raise
        return KeptStream(secure, self.connection, self._core)

    async def aclose(self) -> None:
        self.close_now()
        await turn()

    def close_now(self) -> None:
        """Close without a wait, so that no cancellation can come in between. On the loop of the stream alone."""
        if not self.is_abandoned:
            close_now(self.stream)


class Network:
    """A network backend of httpcore's (``httpcore.AsyncNetworkBackend``) for whichever loop is running."""

    def __init__(self, core: ModuleType, *, shares: bool) -> None:
        self._core = core
        self._shares = shares

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
        return KeptStream(stream, opening.get(), self._core if self._shares else None)

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)


async def connect(library: ModuleType, connection: Any, host: str, port: int, timeout: float | None) -> Any:
    """A network stream of our own, for ``connection`` of the pool. Raises the errors of ``library``."""
    opened = len(connection.streams)
    try:
        with anyio.fail_after(timeout):
            if in_trio():
                return AnyioStream(library, connection, await anyio.connect_tcp(host, port))
            open_one = functools.partial(connect_to, library, connection)
            return await _first(await _addresses(host, port), lambda address: open_one(address, port))
    except TimeoutError as error:
        _close(connection.streams[opened:])
        raise library.ConnectTimeout("") from error
    except OSError as error:
        raise library.ConnectError(str(error)) from error
    except BaseException:
        _close(connection.streams[opened:])
        raise


def _close(streams: list[Any]) -> None:
    for stream in streams:
        stream.close_now()


async def _addresses(host: str, port: int) -> list[str]:
    """The addresses of ``host`` in the system's order, its families in turn. Raises OSError."""
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    families: dict[int, dict[str, None]] = {}
    for family, _, _, _, address in found:
        families.setdefault(family, {})[str(address[0])] = None
    return [each for each in chain(*zip_longest(*families.values())) if each is not None]


async def _first(addresses: list[str], open_one: Callable[[str], Awaitable[Any]]) -> Any:
    """A connection to the address that answers first; each has a head start before the next (RFC 8305)."""
    if len(addresses) == 1:
        return await open_one(addresses[0])
    found: list[Any] = []
    errors: list[OSError] = []

    async def attempt(address: str, failed: anyio.Event) -> None:
        try:
            stream = await open_one(address)
        except OSError as error:
            errors.append(error)
            failed.set()
            return
        if found:
            stream.close_now()
        else:
            found.append(stream)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for address in addresses:
            failed = anyio.Event()
            group.start_soon(attempt, address, failed)
            with anyio.move_on_after(_HEAD_START):
                await failed.wait()
    if found:
        return found[0]
    raise OSError("All connection attempts failed") from ExceptionGroup("connecting", errors)
