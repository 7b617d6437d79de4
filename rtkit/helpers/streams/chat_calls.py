"""The tool calls of a message, told apart and added up, in whatever form their server sends them.

The API names the ``index`` of a call in every delta, its id and its name in the first. Servers repeat them, leave
them out, give two calls one index, or send calls whole. The rules, in this order:

- A known id names its call, unless two calls share it. Then the index does, also as text. Without either, a list of
  several deltas goes on by place in the list, a single delta goes on with the latest call.
- The call that was found is left for another one
  - by another id with a name. Not if the delta goes on in the middle of the arguments: then ids change with every
    delta, and the first one stays;
  - by another name, when the arguments have begun;
  - by a whole object after whole arguments. An equal one that repeats the id or the index is not news.
- Before its arguments, a name or an id comes in pieces, as far as it has come, or again: see ``joined_name``. An
  equal one is not news. The names of the tools that were passed in settle what is in doubt: ``"a"`` and ``"a"``
  begin ``"aardvark"`` if there is such a tool.
- ``arguments`` become JSON text where they come as an object.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import DecodeError, LimitExceededError
from rtkit.helpers.streams.deltas import Indexed, add_delta, joined_name
from rtkit.helpers.streams.drift import json_text, place, string
from rtkit.helpers.streams.growing_text import GrowingText
from rtkit.helpers.streams.partial_json import PartialJSON

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["ToolCalls"]

_TEXTS: Final = {"function": "arguments", "custom": "input"}
"""What a call holds its text in, by its kind."""


@dataclass(slots=True)
class _Part:
    """A delta of a call, in one form."""

    kind: str
    index: int | None
    id: str | None
    name: str | None
    text: str | None
    rest: dict[str, Any]

    @classmethod
    def of(cls, call: dict[str, Any]) -> _Part:
        rest = dict(call)
        index, identity = place(rest.pop("index", None)), rest.pop("id", None)
        kind = (
            "custom" if isinstance(rest.get("custom"), dict) or rest.get("type") == "custom" else "function"
        )
        body = rest.pop(kind, None)
        if not isinstance(body, dict):
            is_known = rest.get("type") in ("function", "custom", None)  # some servers send those flat
            body = {name: rest.pop(name) for name in ("name", _TEXTS[kind]) if is_known and name in rest}
        name, text = body.get("name"), json_text(body.get(_TEXTS[kind]))
        if more := {key: value for key, value in body.items() if key not in {"name", _TEXTS[kind]}}:
            rest[kind] = more
        identity = str(identity) if type(identity) is int else string(identity)
        return cls(kind, index, identity or None, string(name) or None, text, rest)

    @property
    def begins_an_object(self) -> bool:
        return self.text is not None and self.text.lstrip().startswith("{")


class _Call:
    """What has come of a call."""

    def __init__(self, number: int, kind: str) -> None:
        self.text = GrowingText()
        self.fields: dict[str, Any] = {"index": number, "type": kind}
        self.kind = kind
        self.id: str | None = None
        self.name: str | None = None
        self.length = 0  # of the arguments
        self._json: PartialJSON | None = PartialJSON() if kind == "function" else None
        self._read = 0

    @property
    def begun(self) -> bool:
        """Whether any of its arguments have come."""
        return self.length > 0

    @property
    def whole(self) -> bool:
        """Whether its arguments are a whole document. Every piece of them is read once."""
        chunks = self.text.chunks
        while self._json is not None and self._read < len(chunks):
            try:
                self._json.feed(chunks[self._read])
            except (DecodeError, LimitExceededError):
                self._json = None
            self._read += 1
        return self._json is not None and self._json.complete

    def add(self, part: _Part, known: Collection[str]) -> str:
        """Add a delta; what it adds to the arguments."""
        begun = self.begun
        if part.id is not None and (self.id is None or not (begun or part.text)):
            self.id = self.fields["id"] = joined_name(self.id or "", part.id)
        if part.name is not None and (self.name is None or not begun):
            self.name = joined_name(self.name or "", part.name, known)
            self.fields.setdefault(self.kind, {})["name"] = self.name
        if part.rest:
            add_delta(self.fields, part.rest)
        return "" if part.text is None else self.add_text(part.text)

    def add_text(self, text: str) -> str:
        """Add to the arguments; what is new of it."""
        if self.says_all_again(text) and self.whole:
            return ""
        self.fields.setdefault(self.kind, {})[_TEXTS[self.kind]] = self.text
        self.text.append(text)
        self.length += len(text)
        return text

    def says_all_again(self, text: str | None) -> bool:
        return self.begun and text is not None and len(text) == self.length and text == str(self.text)


class ToolCalls(Indexed):
    """The calls by their number, which is their index where that is free; ``settled`` gives the list of them."""

    def __init__(self, known: Collection[str] = ()) -> None:
        super().__init__()
        self._known = known
        self._calls: dict[int, _Call] = {}
        self._by_index: dict[int, int] = {}
        self._by_id: dict[str, int | None] = {}  # `None` for an id of several calls
        self._places: list[int] = []  # the calls of the latest list, by their place in it

    def add(self, given: Any) -> list[tuple[int, str]]:
        """Add the calls of a delta; the number of each, and what is new of its arguments."""
        listed = given if isinstance(given, list) else [given]
        parts = [_Part.of(call) for call in listed if isinstance(call, dict)]
        added: list[tuple[int, str]] = []
        for at, part in enumerate(parts):
            here = {number for number, _ in added}
            number = self._find(part, at, len(parts), here)
            if number is None or self._is_another(self._calls[number], part, again=number not in here):
                number = self._begin(part)
            call = self._calls[number]
            text = call.add(part, self._known)
            if call.id is not None and self._by_id.setdefault(call.id, number) != number:
                self._by_id[call.id] = None
            added.append((number, text))
        if added:
            self._places = [number for number, _ in added]
        return added

    def go_on(self, index: int, text: str) -> tuple[int, str] | None:
        """``add`` for what nearly all deltas are: more arguments, by index. ``None`` if there is no such call."""
        number = self._by_index.get(index)
        if number is None:
            return None
        self._places = [number]
        return number, self._calls[number].add_text(text)

    def whole(self, number: int) -> bool:
        """Whether the arguments of a call have come to their end, as far as they say so."""
        return self._calls[number].whole

    def _find(self, part: _Part, at: int, count: int, touched: set[int]) -> int | None:
        """The call that a delta goes on with; ``None`` for none that there is."""
        by_id = None if part.id is None else self._by_id.get(part.id)
        if part.index is not None:
            by_index = self._by_index.get(part.index)
            if by_id is not None and (by_index is not None or part.name is None):
                return by_id
            return by_index
        if by_id is not None:
            return by_id
        if count > 1:
            found = self._places[at] if at < len(self._places) else None
        else:
            found = self._places[-1] if self._places else None
        return None if found in touched else found

    def _is_another(self, call: _Call, part: _Part, *, again: bool) -> bool:
        """Whether a delta begins another call than the one whose place it has.

        ``again`` says that it may repeat the call: no delta does so for one of its own list.
        """
        if part.id is not None and call.id is not None and part.id != call.id:
            if part.name is None:
                return call.whole and part.begins_an_object
            if not call.begun and self._is_more_of_a_name(call.name, part.name):
                return False
            goes_on = call.kind == "function" and part.text and not part.begins_an_object
            return not (goes_on and call.begun and not call.whole)
        if part.name is None or call.name is None:
            return False
        if part.name.startswith(call.name) and not (call.begun and part.name != call.name):
            is_named = part.id is not None or part.index is not None
            is_again = again and is_named and call.says_all_again(part.text)
            return not is_again and part.begins_an_object and call.whole
        return call.begun or (call.name in self._known and not self._is_more_of_a_name(call.name, part.name))

    def _is_more_of_a_name(self, old: str | None, new: str) -> bool:
        return old is not None and any(name.startswith(old + new) for name in self._known)

    def _begin(self, part: _Part) -> int:
        number = part.index
        if number is None or number in self:
            number = max(self, default=-1) + 1
        call = self._calls[number] = _Call(number, part.kind)
        self[number] = call.fields
        if part.index is not None:
            self._by_index[part.index] = number
        return number
