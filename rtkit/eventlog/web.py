"""A log for a browser: server-sent events, which go on after ``Last-Event-ID`` when the page comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import EventTimeoutError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request
    from starlette.responses import StreamingResponse

    from rtkit.eventlog._async.log import AsyncEventLog

__all__ = ["event_stream", "sse_response"]

KEEPALIVE: Final = 15.0
"""Seconds without an event after which a comment is sent, so that nobody in between gives the connection up."""

MAX_DIGITS: Final = 15


async def event_stream(
    log: AsyncEventLog, key: str, *, last_event_id: str | None = None
) -> AsyncIterator[bytes]:
    """The events of a log as an event stream of the WHATWG, up to its end."""
    after = _number(last_event_id)
    while True:
        try:
            async for entry in log.follow(key, after=after, timeout=KEEPALIVE):
                after = entry.sequence_number
                yield b"id: %d\nevent: %b\ndata: %b\n\n" % (after, _line(entry.type), entry.data)
        except EventTimeoutError:
            yield b": keep-alive\n\n"
        else:
            return


def sse_response(log: AsyncEventLog, key: str, request: Request) -> StreamingResponse:
    """A response of Starlette's or FastAPI's. It goes on after the ``Last-Event-ID`` of the request, if there
    is one."""
    try:
        from starlette.responses import StreamingResponse  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise MissingExtraError("sse_response()", extra="local", module="starlette") from error
    last = request.headers.get("last-event-id") or request.query_params.get("last_event_id")
    headers: dict[str, Any] = {"cache-control": "no-store", "x-accel-buffering": "no"}
    stream = event_stream(log, key, last_event_id=last)
    return StreamingResponse(stream, media_type="text/event-stream", headers=headers)


def _number(text: str | None) -> int:
    """What a browser sends back is what it was sent; anything else begins at the beginning."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS else -1


def _line(text: str) -> bytes:
    return text.replace("\r", " ").replace("\n", " ").encode()
