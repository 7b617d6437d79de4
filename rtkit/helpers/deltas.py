"""Deltas of Chat Completions added up, whatever fields they have, in linear time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.helpers.growing import GrowingText

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Indexed", "add_delta", "settled"]


class Indexed(dict[int, dict[str, Any]]):
    """A list whose entries come in parts that name their ``index``."""


def add_delta(into: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add the fields of ``delta`` to what there is: text to text, numbers to numbers, lists entry by entry.

    Text is kept as ``GrowingText`` and indexed lists as ``Indexed``; ``settled`` gives plain values.
    """
    for name, value in delta.items():
        old = into.get(name)
        if value is None and old is not None:
            continue
        if old is None or name in {"index", "type"}:
            into[name] = _begun(name, value)
        elif isinstance(old, GrowingText) and isinstance(value, str):
            old.append(value)
        elif isinstance(old, Indexed):
            _add_entries(old, value if isinstance(value, list) else ())
        elif isinstance(old, dict) and isinstance(value, dict):
            add_delta(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            if not old and _is_indexed(value):
                into[name] = _begun(name, value)
            else:
                old.extend(value)
        elif isinstance(old, (int, float)) and isinstance(value, (int, float)):
            into[name] = old + value


def _begun(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return value if name in {"index", "type"} else GrowingText(value)
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


def _is_indexed(value: list[Any]) -> bool:
    return any(isinstance(entry, dict) and "index" in entry for entry in value)


def _add_entries(entries: Indexed, deltas: Iterable[Any]) -> None:
    for delta in deltas:
        if isinstance(delta, dict) and isinstance(index := delta.get("index"), int):
            add_delta(entries.setdefault(index, {}), delta)


def settled(value: Any) -> Any:
    """Plain values, of this moment."""
    if isinstance(value, GrowingText):
        return str(value)
    if isinstance(value, Indexed):
        return [settled(value[index]) for index in sorted(value)]
    if isinstance(value, dict):
        return {name: settled(item) for name, item in value.items()}
    return list(value) if isinstance(value, list) else value
