"""The names of ``aio``, without an event loop."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from rtkit import DefaultHttpxClient
from rtkit.client._sync.stream import Stream
from rtkit.client.options import StreamSettings
from rtkit.types.responses import ResponseStreamEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "client_of",
    "default_http_client",
    "handler",
    "http_client",
    "make_stream",
    "notes",
    "open_stream",
]

default_http_client = DefaultHttpxClient
make_stream = Stream


def http_client(**options: Any) -> httpx.Client:
    return httpx.Client(**{"trust_env": False, **options})


def client_of(library: Any, **options: Any) -> Any:
    """A client of httpx or of httpx2."""
    return library.Client(**{"trust_env": False, **options})


def notes(delays: list[float]) -> Any:
    """What notes the seconds that it is asked to sleep, and does not."""
    return delays.append


@contextmanager
def open_stream(url: str, kind: Any = ResponseStreamEvent, **options: Any) -> Iterator[Stream[Any]]:
    with http_client() as client:
        request = client.build_request("POST", url)
        response = client.send(request, stream=True)
        try:
            yield Stream(response, kind, settings=StreamSettings(**{"allow_truncated": True} | options))
        finally:
            response.close()


def handler(seen: list[object]) -> Any:
    """An event handler of this world that notes what it was given."""
    return seen.append
