"""An event stream as the reply to a request that asked for none: its events, made into the object.

The body has been read whole by then, so that the blocking stream serves both worlds: it waits for nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.failure import reported_error, unexpected_reply
from rtkit.client.fault import status_in
from rtkit.client.parsing import resolve
from rtkit.errors import StreamEndedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    import httpx

    from rtkit.client.call import Call

__all__ = ["folded"]


def folded(response: httpx.Response, call: Call, library: ModuleType) -> Any:
    """The object that the events of a reply amount to, as ``call.folds`` adds them up.

    Raises what a stream raises: ``APIError`` for an error among the events, ``StreamTruncatedError`` where the end
    is missing. ``APIResponseValidationError`` where they make no object.
    """
    from rtkit.client._sync.stream import Stream  # noqa: PLC0415 - rarely needed, and of the other world

    headers = {"content-type": "text/event-stream", **_request_id(response)}
    copy = library.Response(
        response.status_code, headers=headers, content=response.content, request=response.request
    )
    with Stream(copy, resolve(call.streams), library=library, choices=call.choices()) as stream:
        try:
            return resolve(call.folds)(_checked(stream, response))
        except StreamEndedError:
            raise unexpected_reply(response, "JSON", response.content) from None


def _request_id(response: httpx.Response) -> dict[str, str]:
    found = response.headers.get("x-request-id")
    return {} if found is None else {"x-request-id": found}


def _checked(events: Any, response: httpx.Response) -> Iterator[Any]:
    """The events up to an ``error`` event, which is an exception here: there is no object to wait for."""
    for event in events:
        if getattr(event, "type", None) == "error":
            body = event.to_dict()
            words = str(getattr(event, "message", None) or "The reply is an error")
            raise reported_error(words, response.request, response, body=body, status_code=status_in(body))
        yield event
