"""For those who hold an ``httpx_sse.EventSource``: the same response as a stream of typed events.

::

    async with httpx_sse.aconnect_sse(client, "POST", url, json=body) as source:
        async with typed_events(source, ResponseStreamEvent) as events:
            async for event in events:
                ...

Only the response of the source is used. Its bytes go through rtkit's own decoder: ``docs/sse.md`` says where
the two differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import httpx_sse

from rtkit.client._async.stream import AsyncStream
from rtkit.client._sync.stream import Stream
from rtkit.client.options import DEFAULT_SETTINGS, StreamSettings

if TYPE_CHECKING:
    import httpx
    from typing_extensions import TypeForm

__all__ = ["typed_events", "typed_events_sync"]

T = TypeVar("T")


def typed_events(
    source: httpx_sse.EventSource, type: TypeForm[T], *, settings: StreamSettings = DEFAULT_SETTINGS
) -> AsyncStream[T]:
    """The events of ``source``, a response of ``httpx.AsyncClient``, decoded as ``type``.

    ``[DONE]`` ends the stream. The response is closed at the end, by ``async with`` on the stream, and by
    ``aconnect_sse`` in any case. Raises ``httpx_sse.SSEError`` unless the content type is
    ``text/event-stream``; what is raised while reading is `AsyncStream`'s.
    """
    return AsyncStream(_checked(source.response), type, settings=settings)


def typed_events_sync(
    source: httpx_sse.EventSource, type: TypeForm[T], *, settings: StreamSettings = DEFAULT_SETTINGS
) -> Stream[T]:
    """`typed_events` for a response of ``httpx.Client``."""
    return Stream(_checked(source.response), type, settings=settings)


def _checked(response: httpx.Response) -> httpx.Response:
    """httpx-sse's rule, which is the standard's; a media type is case-insensitive (RFC 9110, 8.3.1)."""
    content_type = response.headers.get("content-type", "")
    if content_type.partition(";")[0].strip().lower() != "text/event-stream":
        raise httpx_sse.SSEError(
            f"the response to {response.request.method} {response.request.url} is not an event stream: "
            f"its content-type is {content_type!r}, not text/event-stream (status {response.status_code})"
        )
    return response
