"""How each endpoint is asked, and how its stream becomes the object that the endpoint gives without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.bulk.failures import AnswerFailed
from rtkit.client.call import Call
from rtkit.core.model import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rtkit.bulk.items import BatchRequest

__all__ = ["Fold", "call_of", "check_response", "fold_of", "is_response", "retrieve_call"]

RESPONSES: Final = "/v1/responses"
CHAT: Final = "/v1/chat/completions"
COMPLETIONS: Final = "/v1/completions"

_EVENTS: Final = {
    RESPONSES: "rtkit.types.responses.models:ResponseStreamEvent",
    CHAT: "rtkit.types.chat.models:ChatCompletionChunk",
    COMPLETIONS: "rtkit.types.completions.models:Completion",
}


def is_response(url: str) -> bool:
    """Whether a response of the Responses API comes, which has an id that it can be had by again."""
    return url == RESPONSES


def call_of(request: BatchRequest, *, stream: bool, background: bool) -> Call:
    """The request of an item. It is sent once: the runner sends it again, when the pace allows."""
    body = request.body
    streams = bool(body.get("stream", stream)) and request.url in _EVENTS
    if request.url in _EVENTS and (streams or "stream" in body):
        body = {**body, "stream": streams}
    if streams and request.url != RESPONSES:  # otherwise the usage would be missing
        options = body.get("stream_options")
        body["stream_options"] = {"include_usage": True, **(options if isinstance(options, dict) else {})}
    if background and is_response(request.url):
        body = {**body, "background": True, "store": True}
    return Call(
        method="POST",
        path=request.url.removeprefix("/v1"),
        returns=object,
        body=body,
        stream=streams,
        streams=_EVENTS.get(request.url),
        max_retries=0,
    )


def retrieve_call(response_id: str) -> Call:
    """Go on with a response that is being made in the background, from its beginning."""
    from rtkit.client.call import fill_path  # noqa: PLC0415 - rarely needed

    return Call(
        method="GET",
        path=fill_path("/responses/{id}", {"id": response_id}),
        returns=object,
        params={"stream": "true"},
        stream=True,
        streams=_EVENTS[RESPONSES],
        max_retries=0,
    )


class Fold:
    """Takes the events of a stream, and gives the object at its end, as JSON."""

    def add(self, events: Iterable[Any]) -> None:
        raise NotImplementedError

    def response_id(self) -> str | None:
        """The id of the response, once that is known; where it can be had again by that."""
        return None

    def result(self) -> bytes:
        """The object. Raises `AnswerFailed`."""
        raise NotImplementedError


class ResponseFold(Fold):
    """The last event has it all."""

    def __init__(self) -> None:
        self._id: str | None = None
        self._last: Any = None

    def add(self, events: Iterable[Any]) -> None:
        for event in events:
            kind = event.type
            if kind == "response.created" and self._id is None:
                self._id = event.response.id
            elif kind in _ENDS:
                self._last = event

    def response_id(self) -> str | None:
        return self._id

    def result(self) -> bytes:
        event = self._last
        if event is None:
            raise AnswerFailed("truncated", "the stream ended without a response", None)
        if event.type == "error":
            raise AnswerFailed(str(event.code or "server_error"), str(event.message), event.to_dict())
        body = to_json(event.response)
        check_response(body)
        return body


_ENDS: Final = frozenset(
    {"response.completed", "response.incomplete", "response.failed", "response.cancelled", "error"}
)


class _Facts(msgspec.Struct):
    status: Any = None
    error: Any = None


def check_response(body: bytes) -> None:
    """Raise `AnswerFailed` for a response that failed, was cancelled, or is an error."""
    facts = msgspec.json.decode(body, type=_Facts)
    if facts.status in {"failed", "cancelled"} or (facts.error and facts.status is None):
        error = facts.error if isinstance(facts.error, dict) else {}
        code = str(error.get("code") or error.get("type") or f"response_{facts.status or 'error'}")
        message = str(error.get("message") or f"the response is {facts.status or 'an error'}")
        raise AnswerFailed(code, message, msgspec.Raw(body))


class ChunkFold(Fold):
    """Chunks that are added up at the end."""

    def __init__(self, fold: Callable[[Iterable[Any]], Any]) -> None:
        self._fold = fold
        self._chunks: list[Any] = []

    def add(self, events: Iterable[Any]) -> None:
        self._chunks.extend(events)

    def result(self) -> bytes:
        if not self._chunks:
            raise AnswerFailed("truncated", "the stream ended without a chunk", None)
        return to_json(self._fold(self._chunks))


def fold_of(url: str) -> Fold:
    """What adds up a stream of this endpoint."""
    if url == RESPONSES:
        return ResponseFold()
    from rtkit.helpers.streams import folding  # noqa: PLC0415 - with the types of chat

    return ChunkFold(folding.chat_completion if url == CHAT else folding.completion)
