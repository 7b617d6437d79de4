"""The events of a response, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from rtkit.client.options import omit
from rtkit.core.model import recast
from rtkit.errors import ResponseFailedError, StreamEndedError
from rtkit.helpers.streams.drift import is_model, string
from rtkit.helpers.streams.growing_text import Moment
from rtkit.helpers.streams.parsing import as_format, in_responses
from rtkit.helpers.streams.response_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from rtkit.helpers.streams.response_items import DELTAS, ResponseItems
from rtkit.helpers.streams.response_parsing import parse_response, parse_text
from rtkit.types.responses import models as raw

if TYPE_CHECKING:
    from rtkit.schema.formats import Format
    from rtkit.types._parsed_responses import ParsedResponse

__all__ = ["ResponseStreamState"]

T = TypeVar("T")

_DELTAS: Final[dict[Any, Any]] = {
    raw.ResponseTextDeltaEvent: ResponseTextDeltaEvent,
    raw.ResponseFunctionCallArgumentsDeltaEvent: ResponseFunctionCallArgumentsDeltaEvent,
}
_RICHER: Final[dict[str, Any]] = {made.type: made for made in _DELTAS.values()}
_STATES: Final = frozenset({"response.created", "response.queued", "response.in_progress"})
_COMPLETED: Final = "response.completed"
_ENDS: Final = frozenset({_COMPLETED, "response.failed", "response.incomplete"})


class ResponseStreamState(Generic[T]):
    """Adds the events of one response up::

        state = ResponseStreamState()
        async for event in await client.responses.create(..., stream=True):
            for richer in state.handle_event(event):
                ...
        response = state.get_final_response()

    The cost of an event does not depend on how much came before it.
    """

    def __init__(self, *, input_tools: Any = omit, text_format: Any = omit) -> None:
        self._tools = in_responses(input_tools)
        self._format: Format[T] | None = as_format(text_format)
        self._response: Any = None  # as the last event that brought it whole has it
        self._end: Any = None  # the event that ended it
        self._final: ParsedResponse[T] | None = None
        self._items = ResponseItems()

    def handle_event(self, event: Any) -> list[Any]:
        """Take in an event; the events to give, richer ones instead of four of them.

        Raises what a format or a tool raises that does not fit.
        """
        kind = event.type if isinstance(event.type, str) else ""
        if kind in DELTAS:
            return [self._delta(kind, event)]
        if kind in _STATES or kind in _ENDS:
            return [self._ended(event, kind) if kind in _ENDS else self._begun_anew(event)]
        if kind == "error":
            self._end = event
        elif kind == "response.output_item.added" and event.item is None:
            return []  # some servers announce an item before they know which
        self._items.add(event, kind)
        if kind == "response.output_text.done":
            phase = getattr(self._items.get(event, "message"), "phase", None)
            parsed = parse_text(string(event.text), self._format, phase)
            return [recast(ResponseTextDoneEvent, event, parsed=parsed)]
        return [event]

    def _delta(self, kind: str, event: Any) -> Any:
        text = self._items.add_delta(event, kind)
        richer = _DELTAS.get(type(event))
        if richer is not None:
            event.__class__ = richer  # the same fields, and one property more: nothing to copy
        elif kind in _RICHER:  # a field is missing that its class requires
            event = recast(_RICHER[kind], event)
        else:
            return event
        vars(event)["_moment"] = Moment(text)
        return event

    def _begun_anew(self, event: Any) -> Any:
        if not is_model(event.response):
            return event
        self._response = event.response
        return event if event.response.output is not None else _with(event, event.response, output=[])

    def _ended(self, event: Any, kind: str) -> Any:
        response = event.response if is_model(event.response) else self._response
        if response is None:
            self._end = event
            return event
        if response is not event.response:  # the end says nothing of it: it is what came before
            event = _with(event, response, status=kind.rpartition(".")[2])
        said = event.response.output
        if not (isinstance(said, list) and said):  # some servers leave it out, though they have streamed it
            output = self._items.models()
            if output or (not said and said != []):
                event = _with(event, event.response, output=output)
        self._response = event.response
        self._end = event
        if kind != _COMPLETED:
            return event
        self._final = parse_response(event.response, self._format, self._tools)
        return recast(ResponseCompletedEvent, event, response=self._final)

    @property
    def current_response_snapshot(self) -> Any:
        """The response as far as it has come; making it costs its whole length. ``None`` before its first event."""
        if self._response is None or self._end is not None:
            return self._final or self._response
        plain = {**self._response.to_dict(), "output": self._items.plain()}
        return type(self._response).model_validate(plain)

    def get_final_response(self, *, request: Any = None) -> ParsedResponse[T]:
        """The response of ``response.completed``, parsed.

        Raises ``ResponseFailedError`` with the server's message and code where the response failed or is
        incomplete, and ``StreamEndedError`` where it came to no end. ``request`` is for the error.
        """
        if self._final is not None:
            return self._final
        kind = string(getattr(self._end, "type", None))
        if kind is None or kind == _COMPLETED:
            raise StreamEndedError("a `response.completed` event")
        said = self._end if kind == "error" else getattr(self._end.response, "error", None)
        partial = self.current_response_snapshot
        raise ResponseFailedError(kind, _plain(said), partial=partial, request=request)


def _with(event: Any, response: Any, **changes: Any) -> Any:
    """The event with some of its response changed."""
    return recast(type(event), event, response=recast(type(response), response, **changes))


def _plain(value: Any) -> Any:
    return value.to_dict() if is_model(value) else value
