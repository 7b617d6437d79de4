"""The items of a response, added up from its events.

The API names the place of an item (``output_index``), of a part in it (``content_index``, ``summary_index``) and
the ``item_id`` in every event. Servers leave out the one or the other. The rules, in this order:

- A known ``item_id`` names its item, unless two items share it; an item without an id is known by its ``call_id``.
- Then ``output_index`` does. Another item that is added where one is gets a place of its own.
- Without either, an event is about an open item of the type that it fits: with an id that nobody knows the first
  one that no event has named yet, or a new one, and without an id the latest.
- A part without a place is the latest of its item; one that is added is the next.
- What an event says as a whole (``.done``) replaces what its deltas added up to.
"""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

from rtkit.core.tolerant import converter
from rtkit.helpers.streams.drift import is_model, json_text, place, string
from rtkit.helpers.streams.growing_text import GrowingText
from rtkit.types.responses import models as raw

__all__ = ["DELTAS", "ENDS", "ResponseItems"]


class _Text(NamedTuple):
    """Where the text of an event goes."""

    item: str
    """The type of the item that has it."""
    field: str
    holder: str | None = None
    """The list of parts that has it, if the item itself has not."""
    part: str | None = None
    """The type of the part."""


DELTAS: Final = {
    "response.output_text.delta": _Text("message", "text", "content", "output_text"),
    "response.refusal.delta": _Text("message", "refusal", "content", "refusal"),
    "response.reasoning_text.delta": _Text("reasoning", "text", "content", "reasoning_text"),
    "response.reasoning_summary_text.delta": _Text("reasoning", "text", "summary", "summary_text"),
    "response.function_call_arguments.delta": _Text("function_call", "arguments"),
    "response.custom_tool_call_input.delta": _Text("custom_tool_call", "input"),
    "response.mcp_call_arguments.delta": _Text("mcp_call", "arguments"),
    "response.code_interpreter_call_code.delta": _Text("code_interpreter_call", "code"),
}
"""The deltas that add up, by type."""

ENDS: Final = {kind.removesuffix("delta") + "done": text for kind, text in DELTAS.items()}
"""The events that have such a text as a whole."""

_PARTS: Final = {
    "response.content_part": ("content", "content_index"),
    "response.reasoning_summary_part": ("summary", "summary_index"),
}
_INDEXES: Final = {"content": "content_index", "summary": "summary_index"}
# What names the text of a delta.
_NAMES: Final = {
    kind: attrgetter("item_id", "output_index", *([_INDEXES[text.holder]] if text.holder else []))
    for kind, text in DELTAS.items()
}
_to_item: Final = converter(raw.ResponseOutputItem)

# The text of an item: its number, and within it the list and the place of the part that has it.
_Key = tuple[int, str | None, int]


class ResponseItems:
    """Takes the events of items, parts and texts."""

    def __init__(self) -> None:
        self._items: dict[int, Any] = {}  # None for one that was not added yet
        self._done: set[int] = set()
        self._by_index: dict[int, int] = {}
        self._by_id: dict[str, int | None] = {}  # `None` for an id of several items
        self._named: dict[int, str] = {}  # by which id events have named an item
        self._parts: dict[tuple[int, str, int], Any] = {}
        self._texts: dict[_Key, tuple[_Text, GrowingText]] = {}
        # The texts by what names them in their deltas, until another event may change that.
        self._found: defaultdict[str, dict[Any, GrowingText]] = defaultdict(dict)

    def __bool__(self) -> bool:
        return bool(self._items)

    def get(self, event: Any, kind: str) -> Any:
        """The item that an event is about, as it was said last; ``None`` for none."""
        return self._items.get(self._number(event, kind))

    # -- events

    def add(self, event: Any, kind: str) -> None:
        """Take in an event that is not a delta."""
        self._found.clear()
        text = ENDS.get(kind)
        family, _, what = kind.rpartition(".")
        if text is not None:
            whole = json_text(getattr(event, text.field, None))
            if whole is not None:
                self._texts[self._key(event, text)] = text, GrowingText(whole)
        elif family == "response.output_item" and is_model(event.item):
            self._add_item(event, is_done=what == "done")
        elif family in _PARTS and is_model(event.part):
            self._add_part(event, *_PARTS[family], is_done=what == "done")

    def add_delta(self, event: Any, kind: str) -> GrowingText:
        """Take in a delta; the text that it belongs to."""
        name: Any = None
        text = None
        try:
            name = _NAMES[kind](event)
            text = self._found[kind].get(name)
        except (AttributeError, TypeError):  # an event that drifts
            name = None
        if text is None:
            where = DELTAS[kind]
            key = self._key(event, where)
            known = self._texts.get(key)
            if known is None:
                known = self._texts[key] = where, GrowingText(self._begun(where, key) or None)
            text = known[1]
            if name is not None:
                self._found[kind][name] = text
        if isinstance(event.delta, str):
            text.append(event.delta)
        return text

    def _begun(self, where: _Text, key: _Key) -> str:
        """What stood there before the first delta, as in a stream that is taken up again."""
        number, holder, at = key
        found = self._items.get(number) if holder is None else self._parts.get((number, holder, at))
        return string(getattr(found, where.field, None)) or ""

    def _add_item(self, event: Any, *, is_done: bool) -> None:
        item = event.item
        identity = _identity(item)
        index = place(event.output_index)
        number = self._known(identity, item, index, is_done=is_done)
        if number is None:
            number = self._new(index)
        if identity and self._by_id.setdefault(identity, number) != number:
            self._by_id[identity] = None
        if index is not None:
            self._by_index[index] = number
        self._items[number] = item
        if is_done:
            if self._lacks(number, item):
                self._items[number] = _to_item(self._merged(number))
            self._done.add(number)
            self._parts = {key: part for key, part in self._parts.items() if key[0] != number}
            self._texts = {key: text for key, text in self._texts.items() if key[0] != number}

    def _add_part(self, event: Any, holder: str, index: str, *, is_done: bool) -> None:
        is_reasoning = holder == "summary" or event.part.type == "reasoning_text"
        number = self._number(event, "reasoning" if is_reasoning else "message")
        at = place(getattr(event, index, None))
        if at is None:
            at = self._last_part(number, holder) + (0 if is_done else 1)
        key = number, holder, max(at, 0)
        self._parts[key] = event.part
        if is_done and key in self._texts and getattr(event.part, self._texts[key][0].field, None):
            del self._texts[key]

    # -- the whole

    def plain(self) -> list[dict[str, Any]]:
        """The items as plain values, as far as they have come."""
        return [self._merged(number) for number in sorted(self._items)]

    def models(self) -> list[Any]:
        """The items as they were said last."""
        changed = {key[0] for key in (*self._parts, *self._texts)}
        return [
            _to_item(self._merged(number)) if number in changed or item is None else item
            for number, item in sorted(self._items.items(), key=itemgetter(0))
        ]

    def _merged(self, number: int) -> dict[str, Any]:
        """An item with the parts and the texts that came for it."""
        item = self._items[number]
        made: dict[str, Any] = {} if item is None else item.to_dict()
        if item is None and number in self._named:
            made["id"] = self._named[number]
        lists: dict[str, dict[int, Any]] = {}
        for (owner, holder, at), part in self._parts.items():
            if owner == number:
                _entries(lists, made, holder)[at] = part.to_dict()
        for (owner, within, at), (where, text) in self._texts.items():
            if owner != number:
                continue
            made.setdefault("type", where.item)
            target: Any = made
            if within is not None:
                target = _entries(lists, made, within).setdefault(at, {"type": where.part})
            if isinstance(target, dict):
                target[where.field] = str(text)
        for holder, entries in lists.items():
            made[holder] = [entries[at] for at in sorted(entries)]
        if item is None and made.get("type") == "message":
            made["role"] = "assistant"
        return made

    def _lacks(self, number: int, item: Any) -> bool:
        """Whether a finished item has not what came for it."""
        names = [key[1] for key in self._parts if key[0] == number]
        names += [key[1] or where.field for key, (where, _) in self._texts.items() if key[0] == number]
        return any(not getattr(item, name, None) for name in names)

    # -- places

    def _known(self, identity: str | None, item: Any, index: int | None, *, is_done: bool) -> int | None:
        """The number of an item that is said again; ``None`` for a new one."""
        number = self._by_id.get(identity) if identity else None
        if number is not None and self._fits(number, item):
            is_the_same = is_done or number not in self._done
            if index is None and is_the_same:
                return number
            if index is not None and (is_done or self._by_index.get(index) == number):
                return number
        if index is not None:
            number = self._by_index.get(index)
            if number is None or not self._fits(number, item):
                return None
            there = _identity(self._items.get(number))
            is_the_same = not identity or not there or identity == there
            return number if is_the_same or (is_done and number not in self._done) else None
        return max(self._open(item.type), default=None) if is_done and number is None else None

    def _fits(self, number: int, item: Any) -> bool:
        there = self._items.get(number)
        return there is None or getattr(there, "type", None) == getattr(item, "type", None)

    def _new(self, index: int | None) -> int:
        return index if index is not None and index not in self._items else max(self._items, default=-1) + 1

    def _number(self, event: Any, kind: str) -> int:
        """The item that an event is about, which there is from then on."""
        identity = string(getattr(event, "item_id", None)) or None
        number = self._by_id.get(identity) if identity else None
        index = place(getattr(event, "output_index", None))
        if number is None and index is not None:
            if index not in self._by_index:
                self._by_index[index] = self._new(index)
            number = self._by_index[index]
        elif number is None and identity:
            open_ = (one for one in self._open(kind) if one not in self._named)
            number = next(open_, None)
            if number is None:
                number = self._new(None)
            self._by_id.setdefault(identity, number)
        elif number is None:
            number = max(self._open(kind), default=max(self._items, default=0))
        self._items.setdefault(number, None)
        if identity:
            self._named.setdefault(number, identity)
        return number

    def _open(self, kind: str | None) -> list[int]:
        """The items of a type that are not done."""
        return [
            number
            for number, item in sorted(self._items.items(), key=itemgetter(0))
            if number not in self._done and getattr(item, "type", kind) == kind
        ]

    def _key(self, event: Any, where: _Text) -> _Key:
        number = self._number(event, where.item)
        if where.holder is None:
            return number, None, 0
        at = place(getattr(event, _INDEXES[where.holder], None))
        return number, where.holder, max(self._last_part(number, where.holder), 0) if at is None else at

    def _last_part(self, number: int, holder: str) -> int:
        parts = [key[2] for key in self._parts if key[:2] == (number, holder)]
        texts = [key[2] for key in self._texts if key[:2] == (number, holder)]
        return max(parts + texts, default=-1)


def _identity(item: Any) -> str | None:
    """What names an item in events: its id, or the id of the call where it has none."""
    return string(getattr(item, "id", None)) or string(getattr(item, "call_id", None)) or None


def _entries(lists: dict[str, dict[int, Any]], item: dict[str, Any], holder: str) -> dict[int, Any]:
    """The parts of an item by their place."""
    if holder not in lists:
        given = item.get(holder)
        lists[holder] = dict(enumerate(given if isinstance(given, list) else []))
    return lists[holder]
