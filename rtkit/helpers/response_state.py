"""The events of a response, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from rtkit.client.options import omit
from rtkit.core.model import recast
from rtkit.errors import StreamEndedError
from rtkit.helpers.drift import is_model, number, string
from rtkit.helpers.growing import GrowingText, Moment
from rtkit.helpers.parsing import as_format, in_responses
from rtkit.helpers.response_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from rtkit.helpers.response_parsing import parse_response, parse_text
from rtkit.types.responses import models as raw

if TYPE_CHECKING:
    from rtkit.helpers.formats import Format
    from rtkit.types._parsed_responses import ParsedResponse

__all__ = ["ResponseStreamState"]

T = TypeVar("T")

_DELTAS: Final[dict[Any, Any]] = {
    raw.ResponseTextDeltaEvent: ResponseTextDeltaEvent,
    raw.ResponseFunctionCallArgumentsDeltaEvent: ResponseFunctionCallArgumentsDeltaEvent,
}
_RICHER: Final[dict[str, Any]] = {made.type: made for made in _DELTAS.values()}
_STATES: Final = frozenset({"response.created", "response.queued", "response.in_progress"})
_ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete"})

# What a part or an item holds its text in, by the type of the deltas that it comes in.
_TEXT_FIELDS: Final = {
    "response.output_text.delta": "text",
    "response.refusal.delta": "refusal",
    "response.reasoning_text.delta": "text",
    "response.function_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.mcp_call_arguments.delta": "arguments",
}


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
        self._has_ended = False
        self._final: ParsedResponse[T] | None = None
        self._items: dict[int, Any] = {}
        self._parts: dict[tuple[int, int], Any] = {}
        self._texts: dict[tuple[int, int | None], tuple[str, GrowingText]] = {}

    def handle_event(self, event: Any) -> list[Any]:
        """Take in an event; the events to give, richer ones in the place of four of them.

        Raises what a format or a tool raises that does not fit.
        """
        kind = string(event.type) or ""
        if kind in _TEXT_FIELDS:
            return [self._delta(kind, event)]
        if kind == "response.output_text.done":
            item = self._items.get(number(event.output_index))
            parsed = parse_text(event.text, self._format, getattr(item, "phase", None))
            return [recast(ResponseTextDoneEvent, event, parsed=parsed)]
        if kind in _STATES or kind in _ENDS:
            if not is_model(event.response):
                return [event]
            return [self._ended(event) if kind in _ENDS else self._begun_anew(event)]
        if kind in {"response.output_item.added", "response.output_item.done"}:
            if event.item is None:  # some servers announce an item before they know which
                return []
            if is_model(event.item):
                self._items[number(event.output_index)] = event.item
            if kind == "response.output_item.done":
                self._forget_parts(number(event.output_index))
        elif kind == "response.content_part.added" and is_model(event.part):
            self._parts[number(event.output_index), number(event.content_index)] = event.part
        return [event]

    def _delta(self, kind: str, event: Any) -> Any:
        place = number(event.output_index), number(event.content_index) if _is_part(event) else None
        found = self._texts.get(place)
        if found is None:
            found = self._texts[place] = _TEXT_FIELDS[kind], GrowingText(self._begun(kind, place) or None)
        text = found[1]
        if isinstance(event.delta, str):
            text.append(event.delta)
        richer = _DELTAS.get(type(event))
        if richer is not None:
            event.__class__ = richer  # the same fields, and one property more: nothing to copy
        elif kind in _RICHER:  # a field is missing that its class requires
            event = recast(_RICHER[kind], event)
        else:
            return event
        vars(event)["_moment"] = Moment(text)
        return event

    def _begun(self, kind: str, place: tuple[int, int | None]) -> str:
        """What stood there before the first delta, as in a stream that is taken up again."""
        item = self._items.get(place[0]) if place[1] is None else self._parts.get((place[0], place[1]))
        text = getattr(item, _TEXT_FIELDS[kind], None)
        return text if isinstance(text, str) else ""

    def _begun_anew(self, event: Any) -> Any:
        self._response = event.response
        return self._with_output(event, [])

    def _ended(self, event: Any) -> Any:
        event = self._with_output(event, [self._items[index] for index in sorted(self._items)])
        self._response = event.response
        self._has_ended = True
        if event.type != "response.completed":
            return event
        self._final = parse_response(event.response, self._format, self._tools)
        return recast(ResponseCompletedEvent, event, response=self._final)

    def _with_output(self, event: Any, output: list[Any]) -> Any:
        """Some servers send no output in an event that brings the whole response."""
        if event.response.output is not None:
            return event
        response = recast(type(event.response), event.response, output=output)
        return recast(type(event), event, response=response)

    def _forget_parts(self, index: int) -> None:
        """The finished item has them all."""
        self._parts = {place: part for place, part in self._parts.items() if place[0] != index}
        self._texts = {place: text for place, text in self._texts.items() if place[0] != index}

    @property
    def current_response_snapshot(self) -> Any:
        """The response as far as it has come; making it costs its whole length. ``None`` before its first event."""
        if self._response is None or self._has_ended:
            return self._final or self._response
        items = {index: item.to_dict() for index, item in self._items.items()}
        for (index, place), part in sorted(self._parts.items()):
            content = _content(items.get(index, {}))
            content[place:] = [part.to_dict()]
        for (index, within), (field, text) in self._texts.items():
            holder = items.get(index, {})
            if within is not None:
                content = _content(holder)
                holder = content[within] if within < len(content) else {}
            if isinstance(holder, dict):
                holder[field] = str(text)
        plain = {**self._response.to_dict(), "output": [items[index] for index in sorted(items)]}
        return type(self._response).model_validate(plain)

    def get_final_response(self) -> ParsedResponse[T]:
        """The response of ``response.completed``, parsed.

        Raises ``StreamEndedError`` where there was none: the response failed, or came to an early end, and
        ``current_response_snapshot`` says how.
        """
        if self._final is None:
            raise StreamEndedError("a `response.completed` event")
        return self._final


def _is_part(event: Any) -> bool:
    """Whether it is about a part of an item, not the item itself."""
    return hasattr(event, "content_index")


def _content(item: dict[str, Any]) -> list[Any]:
    """The parts of an item, which it has from then on."""
    content = item.get("content")
    if not isinstance(content, list):
        content = item["content"] = []
    return content
