"""Deltas of Chat Completions added up, whatever fields they have, in linear time.

What adds up and what is said again, by the kind of the value:

- Text adds up, but for labels (``id``, ``type``, ``role``, whatever ends in ``_id`` ...): the latest counts. A
  ``name`` may come in pieces, again with every delta, or as far as it has come: see ``joined_name``.
- Of numbers, of booleans and of values of another type, the latest counts.
- Lists whose entries name their ``index`` add up entry by entry. Other lists grow at their end; a list of objects
  that begins with all that came before is the list so far.
- ``null`` takes nothing away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.helpers.streams.drift import place
from rtkit.helpers.streams.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["Indexed", "add_delta", "joined_name", "settled"]

_LABELS: Final = frozenset({
    "created", "encoding", "format", "id", "index", "mime_type", "model", "object", "role", "status", "type",
})  # fmt: skip
"""Fields that say what a thing is. They are sent whole, by some servers with every delta."""


class Indexed(dict[int, Any]):
    """A list whose entries come in parts that name their ``index``."""


def add_delta(into: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add the fields of ``delta`` to the object so far.

    Text is kept as ``GrowingText`` and indexed lists as ``Indexed``; ``settled`` gives plain values.
    """
    for name, value in delta.items():
        old = into.get(name)
        if value is None and old is not None:
            continue
        if old is None:
            into[name] = _begun(name, value)
        elif isinstance(old, GrowingText) and isinstance(value, str):
            old.append(value)
        elif isinstance(old, str) and isinstance(value, str):
            into[name] = joined_name(old, value) if name == "name" else value or old
        elif isinstance(old, Indexed):
            _add_entries(old, value if isinstance(value, list) else ())
        elif isinstance(old, dict) and isinstance(value, dict):
            add_delta(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            into[name] = _longer(name, old, value)
        elif not isinstance(old, (GrowingText, dict, list)) or not settled(old):
            into[name] = _begun(name, value)


def joined_name(old: str, new: str, known: Collection[str] = ()) -> str:
    """A name of which ``old`` has come, with ``new``: another piece of it, or all of it again.

    What begins with ``old`` is the name so far, and not a piece, unless ``known`` names say otherwise.
    """
    if not new.startswith(old):
        return old + new
    if new not in known and any(name.startswith(old + new) for name in known):
        return old + new
    return new


def _begun(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return value if name == "name" or name in _LABELS or name.endswith("_id") else GrowingText(value)
    if isinstance(value, dict):
        made: dict[str, Any] = {}
        add_delta(made, value)
        return made
    if isinstance(value, list):
        if _is_indexed(value):
            entries = Indexed()
            _add_entries(entries, value)
            return entries
        return list(value)
    return value


def _longer(name: str, old: list[Any], value: list[Any]) -> Any:
    if not old:
        return _begun(name, value)
    if isinstance(old[0], dict) and value[: len(old)] == old:
        return list(value)
    old.extend(value)
    return old


def _is_indexed(value: list[Any]) -> bool:
    return any(isinstance(entry, dict) and place(entry.get("index")) is not None for entry in value)


def _add_entries(entries: Indexed, deltas: Iterable[Any]) -> None:
    for delta in deltas:
        index = place(delta.get("index")) if isinstance(delta, dict) else None
        if index is None:
            if delta is not None:
                entries[max(entries, default=-1) + 1] = delta
        elif isinstance(entry := entries.setdefault(index, {}), dict):
            add_delta(entry, delta if delta["index"] is index else {**delta, "index": index})


def settled(value: Any) -> Any:
    """Plain values, of this moment."""
    if isinstance(value, GrowingText):
        return str(value)
    if isinstance(value, Indexed):
        return [settled(value[index]) for index in sorted(value)]
    if isinstance(value, dict):
        return {name: settled(item) for name, item in value.items()}
    return list(value) if isinstance(value, list) else value
