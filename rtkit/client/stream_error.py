"""An error instead of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from rtkit.client.failure import reported_error
from rtkit.client.fault import (
    NO_SHAPE,
    Shape,
    fault_in,
    has_only_words,
    may_be_fault,
    shortened,
    status_in,
    text_of,
    words_of,
)
from rtkit.core import jsontext
from rtkit.core.model import Model, UnknownEvent
from rtkit.core.sse import ErrorData, StrayData
from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from rtkit.errors import APIError

__all__ = ["UNTYPED", "StreamErrorEvent", "error_in", "error_in_text", "event_of_error", "unnamed_error"]

NO_WORDS: Final = "An error occurred during streaming"

# Of messages that name their type, as those of a WebSocket: a message without a type is not one of them.
UNTYPED: Final = Shape(required=frozenset({"type"}), tagged=True)

# Of streams that name each event beside its data: what has no name is an object of none of their types.
_UNNAMED: Final = Shape(required=frozenset({"event"}))


class StreamErrorEvent(Model):
    """An error where an event was expected: how Chat Completions fail in the middle of a stream.

    ``error`` is what the server said, in whichever shape: the object of ``{"error": {...}}``, a text, or all of
    what came. Whatever stands beside an ``error`` is an attribute.
    """

    type: ClassVar[Literal["error"]] = "error"
    error: Any

    def _fact(self, name: str) -> Any:
        found = self.error.get(name) if isinstance(self.error, dict) else None
        return self.model_extra.get(name) if found is None else found

    def _words(self) -> str:
        return words_of(self.to_dict()) or NO_WORDS

    @property
    def message(self) -> str:
        """The server's sentence; a long one is cut, and whole in ``error``."""
        return shortened(self._words())

    @property
    def code(self) -> Any:
        return self._fact("code")

    @property
    def param(self) -> Any:
        return self._fact("param")

    @property
    def status_code(self) -> int | None:
        """The HTTP status that the error would have had, where the server says so."""
        return status_in(self.error) or status_in(self.model_extra)

    def as_exception(self, request: httpx.Request, response: httpx.Response | None = None) -> APIError:
        """What iteration raises for it."""
        alone = isinstance(self.error, (dict, list)) or not self.model_extra
        body = self.error if alone else self.to_dict()
        failure = reported_error(self._words(), request, response, body=body, status_code=self.status_code)
        if failure.code is None and self.code is not None:
            failure.code = str(self.code)
        return failure


def error_in(event: Any, shape: Shape = NO_SHAPE) -> Any:
    """``event`` itself, or the error that stands in its place."""
    if isinstance(event, Model):
        tag = event.__struct_config__.tag
        if tag is None:
            return (_error_of(event.to_dict(), shape) or event) if may_be_fault(event) else event
        return (_error_of(event.to_dict(), NO_SHAPE) or event) if _wraps_error(event, tag) else event
    return (_error_of(event, shape) or event) if isinstance(event, list) else event


def _wraps_error(event: Model, tag: Any) -> bool:
    """Whether an ``error`` event, which has its facts in fields of its own, has them one level further in."""
    return tag == "error" and "error" in vars(event)


def _error_of(value: Any, shape: Shape) -> StreamErrorEvent | None:
    fault = fault_in(value, shape)
    if fault is None:
        return None
    if isinstance(value, dict) and value.get("error"):
        event = StreamErrorEvent.model_validate(value)
        if "type" not in value:  # whatever it is called there, it is an error, and is written as it came
            del vars(event)["type"]
        return event
    return StreamErrorEvent(error=fault)


def error_in_text(text: bytes, shape: Shape) -> StreamErrorEvent | None:
    """The error that a body of JSON is, where a stream was to be."""
    try:
        return _error_of(jsontext.parse(text), shape)
    except OpenAIError:
        return None


def unnamed_error(data: bytes) -> bool:
    """Whether an event without a name is an error, in a stream that names its events."""
    try:
        return _stray_error(jsontext.parse(data), _UNNAMED) is not None
    except OpenAIError:
        return False


def _stray_error(value: Any, shape: Shape) -> StreamErrorEvent | None:
    """The error that an object is which nobody announced: a line of a log has a ``message`` as well."""
    return _error_of(value, shape if has_only_words(value) else NO_SHAPE)


def event_of_error(
    found: ErrorData | StrayData, shape: Shape, decode: Callable[[bytes], Any], *, named: bool
) -> Any:
    """What ``ErrorData`` is: an event that the API knows, decoded, or else a ``StreamErrorEvent``.

    ``StrayData`` that is not an error is nothing: ``None``. ``named`` streams expect the name beside the data.
    """
    data, is_stray = found.data, isinstance(found, StrayData)
    try:
        value = jsontext.parse(data)
    except OpenAIError:
        return None if is_stray else StreamErrorEvent(error=text_of(data.decode("utf-8", "replace")))
    if is_stray:
        return _stray_error(value, shape)
    if isinstance(value, dict):
        if named and isinstance(value.get("message"), str) and "error" not in value:
            return decode(b'{"event":"error","data":%b}' % data)
        if not named and (event := _own_event(decode(data))) is not None:
            return event
    return _error_of(value, shape) or StreamErrorEvent(error=value)


def _own_event(event: Any) -> Any:
    if not isinstance(event, Model) or isinstance(event, UnknownEvent):
        return None
    tag = event.__struct_config__.tag
    return None if tag is None or _wraps_error(event, tag) else event
