"""The offline server: the API's application on a host."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from rtkit.local.server.app import application
from rtkit.local.server.host import Host
from rtkit.local.server.services import ServerSettings, opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from starlette.types import ASGIApp

    from rtkit.local.server.tls import TLS
    from rtkit.local.testing.clock import Clock

__all__ = ["Server"]


class Server(Host):
    """An offline server, up inside ``with`` or ``async with`` and down after it.

    It runs on an asyncio event loop in a thread of its own, so that a program on any loop, or on none,
    can be its client. Leaving the block cuts what is still being streamed: clients see a connection that
    was lost, and never an end that looks like a regular one.

    For tests: `script` says what it answers, `fault` what goes wrong, and `requests` is what came in.
    """

    def __init__(
        self,
        settings: ServerSettings,
        *,
        host: str,
        port: int,
        clock: Clock | None = None,
        allow_origins: Iterable[str] | None = None,
        tls: TLS = False,
    ) -> None:
        super().__init__(
            host=host,
            port=port,
            max_message_bytes=settings.max_message_bytes,
            clock=clock,
            api_key=settings.api_key,
            allow_origins=allow_origins,
            tls=tls,
        )
        self._settings = settings

    @asynccontextmanager
    async def _application(self, base_url: str) -> AsyncIterator[ASGIApp]:
        async with opened(self._settings, base_url) as services:
            self._limits = services.limits
            yield application(services)
