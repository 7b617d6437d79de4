"""A server's life: an event loop in a thread of its own, from the first accept to the last close."""

from __future__ import annotations

import socket
import threading
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
    nullcontext,
    suppress,
)
from typing import TYPE_CHECKING, Self

import anyio
import anyio.abc
import anyio.lowlevel
import anyio.to_thread
import uvicorn
from anyio.from_thread import BlockingPortal, start_blocking_portal
from uvicorn.middleware.message_logger import MessageLoggerMiddleware

from rtkit.core import forks
from rtkit.errors.live import Live
from rtkit.local.server.clients import at_the_door, is_loopback, origins_of
from rtkit.local.server.connection import HTTPProtocol, WebSocketProtocol
from rtkit.local.server.gateway import only_with_key
from rtkit.local.server.request_log import OnAnswered, observed
from rtkit.local.server.tls import TLS, Certificate, certificate
from rtkit.local.testing.controls import Controls
from rtkit.net._backends.inherited import replace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from concurrent.futures import Future
    from types import TracebackType

    from starlette.types import ASGIApp

    from rtkit.local.testing.clock import Clock
    from rtkit.local.testing.faults import Fault

__all__ = ["AppServer", "Host"]

BACKLOG = 2_048
"""Connections that wait to be accepted, at most; the system may hold it lower."""

MAX_MESSAGE_BYTES = 16 * 1024 * 1024
"""The longest WebSocket message that is taken; a longer one closes with 1009."""

THREAD_NAME = "rtkit.local"
_INSTEAD = "its url works here, and serve() starts another one"

STOP_SECONDS = 5.0
"""How long the server waits, when it stops, for an engine that does not let itself be cancelled."""


class Host(Live, Controls, ABC):
    """A server that is up inside ``with`` or ``async with`` and down after it.

    It runs on an asyncio event loop in a thread of its own, so that a program on any loop, or on none,
    can be its client. Leaving the block cuts what is still being streamed: clients see a connection that
    was lost, and never an end that looks like a regular one.
    """

    _holds = "a thread and its sockets"
    _instead = "serve one in each process; its url is text, and can be passed on"

    def __init__(
        self,
        *,
        host: str,
        port: int,
        max_message_bytes: int,
        clock: Clock | None = None,
        api_key: str | None = None,
        allow_origins: Iterable[str] | None = None,
        tls: TLS = False,
    ) -> None:
        super().__init__(clock=clock, api_key=api_key)
        self._tls = tls
        self._certificate: Certificate | None = None
        self.on_answered: OnAnswered | None = None
        """Called after each request, from the server's loop, if it was set before the server started."""
        self._origins = origins_of(allow_origins)
        self._host = host
        self._wanted_port = port
        self._max_message_bytes = max_message_bytes
        self._port: int | None = None
        self._portal: BlockingPortal | None = None
        self._server: _Uvicorn | None = None
        self._running: AbstractContextManager[int] | None = None
        self._timers: list[Future[None]] = []
        """Of faults that end by themselves; as many as there are faults, at most."""
        self._is_inherited = False
        forks.watch(self)

    def forked(self) -> None:
        """This is a child, and the server runs in the parent: clients here may still ask it, and nothing more."""
        if self._running is None:
            return
        self._is_inherited = True
        self.clock.bind(None)
        self.requests.leave_to_parent()
        if self._server is not None:
            self._server.leave_to_parent()
        if self._portal is not None:
            # Its thread is not here. A block that ends must not wait for that.
            with suppress(StopIteration):
                self._portal.stop().send(None)
        running, self._running, self._portal = self._running, None, None
        running.__exit__(None, None, None)

    def _check_process(self) -> None:
        if self._is_inherited:
            raise RuntimeError(f"the offline server can't be steered from here: {forks.FORKED}; {_INSTEAD}")

    @abstractmethod
    def _application(self, base_url: str) -> AbstractAsyncContextManager[ASGIApp]:
        """What answers, on the server's loop, for as long as the server is up."""

    @property
    def url(self) -> str:
        """The base URL for HTTP, a client's ``base_url``, such as ``http://127.0.0.1:49152/v1``."""
        return f"{'https' if self._tls else 'http'}://{self._address}/v1"

    @property
    def ws_url(self) -> str:
        """The base URL for WebSockets, such as ``ws://127.0.0.1:49152/v1``; ``/realtime`` is below it."""
        return f"{'wss' if self._tls else 'ws'}://{self._address}/v1"

    @property
    def certificate(self) -> Certificate:
        """What a server with ``tls`` shows: ``certificate.trust`` is the file by which a client trusts it."""
        if self._certificate is None:
            raise RuntimeError(
                "the server has no certificate: it is not running, or serve() was not asked for tls"
            )
        return self._certificate

    @property
    def _address(self) -> str:
        # What listens on every address of the machine is reached by the machine itself on loopback.
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self._host, self._host)  # noqa: S104 - a comparison
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    @property
    def port(self) -> int:
        if self._port is None:
            raise RuntimeError("the server is not running; use it as 'with serve() as server:'")
        return self._port

    def __enter__(self) -> Self:
        self._check_process()
        if self._running is not None:
            raise RuntimeError("the server is running already; call serve() again for another one")
        running = self._run()
        try:
            _enter(running)
        except BaseException:
            self._port = None
            raise
        self._running = running
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        running, self._running, self._port = self._running, None, None
        if running is not None:
            running.__exit__(None, None, None)

    async def __aenter__(self) -> Self:
        return await anyio.to_thread.run_sync(self.__enter__)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self.__exit__, exc_type, exc, traceback)

    @contextmanager
    def _run(self) -> Iterator[int]:
        # Bound and listening before the thread starts: what connects early waits in the backlog.
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        address = (self._host, self._wanted_port)
        with (
            contextmanager(certificate)(self._tls, self._host) if self._tls else nullcontext() as shown,
            socket.create_server(address, family=family, backlog=BACKLOG) as listener,
        ):
            self._certificate = shown
            port: int = listener.getsockname()[1]
            self._port = port
            with start_blocking_portal() as portal:
                finished, stop = portal.start_task(self._serve, listener)
                self.clock.bind(portal)
                self._portal = portal
                try:
                    yield port
                finally:
                    self._portal = self._certificate = None
                    self.clock.bind(None)
                    if not self._is_inherited:
                        for timer in self._timers:
                            timer.cancel()
                        portal.call(stop)
                        finished.result()

    async def _serve(
        self, listener: socket.socket, *, task_status: anyio.abc.TaskStatus[Callable[[], None]]
    ) -> None:
        threading.current_thread().name = THREAD_NAME  # for who lists the threads
        async with self._application(self.url) as app:
            watched = at_the_door(self.around(app), loopback=is_loopback(self._host), origins=self._origins)
            if self.on_answered is not None:
                watched = observed(watched, self.on_answered)
            config = uvicorn.Config(
                watched,
                http=HTTPProtocol,
                ws=WebSocketProtocol,
                ws_max_size=self._max_message_bytes,
                # Loopback has bandwidth to spare, and what is measured through it is easier to read.
                ws_per_message_deflate=False,
                lifespan="off",
                # uvicorn's loggers are left as the program has set them up.
                log_config=None,
                proxy_headers=False,
                server_header=False,
                backlog=BACKLOG,
                ssl_certfile=shown.chain if (shown := self._certificate) else None,
                ssl_keyfile=shown.key if shown else None,
            )
            config.load()
            if isinstance(config.loaded_app, MessageLoggerMiddleware):  # of its level "trace": writes queries
                config.loaded_app = config.loaded_app.app
            self._server = _Uvicorn(config, task_status)
            await self._server.serve([listener])

    def _refuse(self, refused: bool) -> None:
        if self._is_inherited:  # a fault's block ends in the child
            return
        if self._portal is None or self._server is None or self._port is None:
            raise ValueError("connections can be refused while the server is running; enter its block first")
        if refused:
            self._portal.call(self._server.stop_listening)
        else:
            self._portal.call(self._server.listen_again, self._host, self._port)

    def _remove_after(self, seconds: float, fault: Fault) -> None:
        assert self._portal is not None, "it refuses already"

        async def remove() -> None:
            await self.clock.sleep_until(moment)
            # Taking it back calls this loop from outside.
            await anyio.to_thread.run_sync(fault.remove)

        moment = self._portal.call(self.clock.time) + seconds
        self._timers = [timer for timer in self._timers if not timer.done()]
        self._timers.append(self._portal.start_task_soon(remove))


def _enter(running: AbstractContextManager[int]) -> None:
    """Enter the block; where Ctrl-C interrupts that, leave it again.

    anyio, interrupted while the event loop's thread starts, waits for the end of that thread, and nobody has told
    it to end. Ctrl-C interrupts the main thread only; so another one does it there.
    """
    if threading.current_thread() is not threading.main_thread():
        running.__enter__()
        return
    with ThreadPoolExecutor(1, THREAD_NAME) as executor:
        entering = executor.submit(running.__enter__)
        try:
            entering.result()
        except BaseException:
            wait([entering])
            if entering.exception() is None:
                running.__exit__(None, None, None)
            raise


class AppServer(Host):
    """Any ASGI application instead of rtkit's own, for who has ``api_key`` where there is one."""

    def __init__(
        self,
        app: AbstractAsyncContextManager[ASGIApp] | ASGIApp,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        max_message_bytes: int = MAX_MESSAGE_BYTES,
        clock: Clock | None = None,
        api_key: str | None = None,
        allow_origins: Iterable[str] | None = None,
        tls: TLS = False,
    ) -> None:
        super().__init__(
            host=host,
            port=port,
            max_message_bytes=max_message_bytes,
            clock=clock,
            api_key=api_key,
            allow_origins=allow_origins,
            tls=tls,
        )
        self._app = app

    @asynccontextmanager
    async def _application(self, base_url: str) -> AsyncIterator[ASGIApp]:
        given = self._app
        async with given if isinstance(given, AbstractAsyncContextManager) else nullcontext(given) as app:
            yield only_with_key(app, self._api_key)


class _Uvicorn(uvicorn.Server):
    """uvicorn's server, stopped by an event instead of a look at a flag every tenth of a second."""

    def __init__(self, config: uvicorn.Config, status: anyio.abc.TaskStatus[Callable[[], None]]) -> None:
        super().__init__(config)
        self._status = status

    def leave_to_parent(self) -> None:
        """This is a child: close the copies of the sockets, and say nothing on them."""
        sockets = [each for server in self.servers for each in server.sockets]
        connections = tuple(self.server_state.connections)
        sockets += [connection.transport.get_extra_info("socket") for connection in connections]
        for each in sockets:
            replace(each.fileno())

    async def main_loop(self) -> None:
        stop = anyio.Event()
        self._status.started(stop.set)
        await stop.wait()

    async def stop_listening(self) -> None:
        """Connections are refused from now on; those that are idle end, or they would be used again."""
        for server in self.servers:
            server.close()
        self._loop = self.servers[0].get_loop()
        self.servers = []
        for connection in tuple(self.server_state.connections):
            if isinstance(connection, HTTPProtocol) and connection.idle:
                connection.transport.abort()
        await anyio.lowlevel.checkpoint()

    async def listen_again(self, host: str, port: int) -> None:
        def protocol() -> HTTPProtocol:
            return HTTPProtocol(
                config=self.config, server_state=self.server_state, app_state=self.lifespan.state
            )

        self.servers = [
            await self._loop.create_server(protocol, host, port, backlog=BACKLOG, ssl=self.config.ssl)
        ]

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop at once: accept nothing, close WebSockets, cut what is being sent."""
        for server in self.servers:
            server.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        # A turn of the loop, in which the connections that had nothing to finish go.
        await anyio.lowlevel.checkpoint()
        for connection in tuple(self.server_state.connections):
            connection.transport.abort()
        # With its connection a task loses its client, and ends.
        with anyio.move_on_after(STOP_SECONDS):
            for task in tuple(self.server_state.tasks):
                await task
        for server in self.servers:
            await server.wait_closed()
