"""rtkit over aiohttp's connections: `DefaultAioHttpClient`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.rivals import rtkit
from rtkit import DefaultAioHttpClient

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from bench.cases import AsyncRun, Case

PACKAGES = ("httpx-aiohttp", "aiohttp")
NOTE = "rtkit with http_client=DefaultAioHttpClient()"


def chunks(case: Case) -> AbstractAsyncContextManager[AsyncRun]:
    return rtkit.chunks(case, DefaultAioHttpClient())
