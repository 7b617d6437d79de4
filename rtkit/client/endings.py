"""When a stream is complete: each API has its own way to say so."""

from __future__ import annotations

import functools
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, get_args

from rtkit.core.model import Model, UnknownEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Ending", "ending_of"]


class Ending:
    """Watches the events of one stream. This one knows of no terminal event: every end is a good one."""

    def saw(self, batch: Sequence[Any]) -> None:
        """Take note of the events that came in."""

    @property
    def reached(self) -> bool:
        """Whether the stream may end here."""
        return True

    @property
    def over(self) -> bool:
        """Whether an event has said that it is the last, or nearly so."""
        return False

    @property
    def failed(self) -> bool:
        """Whether the last event was an error: however the stream ends then, it is not a second one."""
        return False

    @property
    def missing(self) -> int:
        """How many choices have not begun of those that were asked for."""
        return 0


class TypedEnding(Ending):
    """Responses, runs, images, ...: the last event is of a terminal type.

    Events of types that nobody knows may follow it, as usage and signs of life do. One that carries a response
    which has ended is terminal itself: ``response.cancelled``, ``response.done``.
    """

    def __init__(self, terminal: frozenset[str]) -> None:
        self._terminal = terminal
        self._last: Any = None

    def saw(self, batch: Sequence[Any]) -> None:
        last = batch[-1]
        self._last = self._telling(batch) if type(last) is UnknownEvent else last

    def _telling(self, batch: Sequence[Any]) -> Any:
        known = (event for event in reversed(batch) if type(event) is not UnknownEvent or _has_ended(event))
        return next(known, self._last)

    @property
    def reached(self) -> bool:
        return getattr(self._last, "type", None) in self._terminal or _has_ended(self._last)

    @property
    def over(self) -> bool:
        return self.reached

    @property
    def failed(self) -> bool:
        return getattr(self._last, "type", None) in FAILURES


def _has_ended(event: Any) -> bool:
    response = getattr(event, "response", None) if type(event) is UnknownEvent else None
    status = response.get("status") if isinstance(response, dict) else getattr(response, "status", None)
    return isinstance(status, str) and status in ENDED


class ChoicesEnding(Ending):
    """Chat and legacy completions: a finish reason on every choice that was begun.

    A server may know no ``n``: a choice that never begins is ``missing``, and cuts nothing short.
    """

    def __init__(self, asked_for: int) -> None:
        self._asked_for = asked_for
        self._open: set[Any] = set()
        self._finished: set[Any] = set()

    def saw(self, batch: Sequence[Any]) -> None:
        begun = self._open
        try:
            for chunk in batch:
                for choice in chunk.choices:
                    reason = choice._raw_finish_reason  # its property costs as much as all else here
                    if choice.index not in begun:
                        begun.add(choice.index)
                    if reason:
                        self._finished.add(choice.index)
        except (AttributeError, TypeError):  # not of the shape that Chat has
            self._saw_anything(batch)

    def _saw_anything(self, batch: Sequence[Any]) -> None:
        for chunk in batch:
            choices = getattr(chunk, "choices", None)
            for choice in choices if isinstance(choices, (list, tuple)) else ():
                index = getattr(choice, "index", None)
                if isinstance(choice, Model) and isinstance(index, (int, str, float, NoneType)):
                    self._open.add(index)
                    if getattr(choice, "finish_reason", None):
                        self._finished.add(index)

    @property
    def reached(self) -> bool:
        return bool(self._finished) and self._open <= self._finished

    @property
    def over(self) -> bool:
        return self.reached and not self.missing

    @property
    def missing(self) -> int:
        return max(self._asked_for - len(self._open), 0)


RESPONSE_ENDS: Final = frozenset({
    "response.completed", "response.failed", "response.incomplete", "error",
})  # fmt: skip
MEDIA_ENDS: Final = frozenset({
    "image_edit.completed", "image_generation.completed", "speech.audio.done", "transcript.text.done",
})  # fmt: skip
ENDED: Final = frozenset({"completed", "failed", "incomplete", "cancelled"})
"""What the status of a response is at its end."""

FAILURES: Final = frozenset({"response.failed", "error"})


def ending_of(event_type: Any, choices: int = 1) -> Ending:
    """The ending that fits a Model or a union of Models; ``choices`` is how many of them were asked for."""
    try:
        make = _maker(event_type)
    except TypeError:  # an annotation with unhashable metadata
        make = _maker.__wrapped__(event_type)
    return make(choices) if make is ChoicesEnding else make()


@functools.cache
def _maker(event_type: Any) -> Callable[..., Ending]:
    members = get_args(event_type) or (event_type,)
    tags = {getattr(getattr(member, "__struct_config__", None), "tag", None) for member in members}
    if "response.completed" in tags:
        return functools.partial(TypedEnding, RESPONSE_ENDS)
    if ends := MEDIA_ENDS & tags:
        return functools.partial(TypedEnding, ends)
    fields = {field for member in members for field in getattr(member, "__struct_fields__", ())}
    if len(members) == 1 and "choices" in fields:
        return ChoicesEnding
    return Ending
