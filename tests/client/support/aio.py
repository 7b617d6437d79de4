"""What the twins of the tests spell differently."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx

from rtkit import DefaultAsyncHttpxClient
from rtkit.client._async.stream import AsyncStream
from rtkit.client.options import StreamSettings
from rtkit.types.responses import ResponseStreamEvent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = [
    "client_of",
    "default_http_client",
    "handler",
    "http_client",
    "make_stream",
    "notes",
    "open_stream",
]

default_http_client = DefaultAsyncHttpxClient
make_stream = AsyncStream


def http_client(**options: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(**{"trust_env": False, **options})


def client_of(library: Any, **options: Any) -> Any:
    """A client of httpx or of httpx2."""
    return library.AsyncClient(**{"trust_env": False, **options})


def notes(delays: list[float]) -> Any:
    """What notes the seconds that it is asked to sleep, and does not."""

    async def sleep(delay: float) -> None:
        delays.append(delay)

    return sleep


@asynccontextmanager
async def open_stream(
    url: str, kind: Any = ResponseStreamEvent, **options: Any
) -> AsyncIterator[AsyncStream[Any]]:
    async with http_client() as client:
        request = client.build_request("POST", url)
        response = await client.send(request, stream=True)
        try:
            yield AsyncStream(response, kind, settings=StreamSettings(**{"allow_truncated": True} | options))
        finally:
            await response.aclose()


def handler(seen: list[object]) -> Any:
    """An event handler of this world that notes what it was given."""

    async def note(event: object) -> None:
        seen.append(event)

    return note
