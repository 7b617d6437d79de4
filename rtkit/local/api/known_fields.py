"""Fields that the API does not know, in input items and chat messages: it refuses them at any depth, as here.

What it knows are the TypedDicts of the arguments. An item of a kind that they do not name is left to whoever reads
it.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, Union, get_args, get_origin

from rtkit.local.server.wire import Refusal
from rtkit.types.chat.params import ChatCompletionMessageParam
from rtkit.types.responses.params import ResponseInputItemParam

__all__ = ["check_items", "check_messages"]

_LISTS: Final = frozenset({list, Iterable, Sequence})

# What the API's own answers hold and takes back, though its arguments do not name it.
_OF_ITEMS: Final = frozenset({"id", "status"})
_OF_MESSAGES: Final = frozenset({"annotations"})


def check_items(items: Sequence[Any], *, param: str = "input") -> None:
    """Raises `Refusal` for the first field in input items that the API does not know."""
    _check(items, ResponseInputItemParam, param, _OF_ITEMS)


def check_messages(messages: Sequence[Any]) -> None:
    """Raises `Refusal` for the first field in chat messages that the API does not know."""
    _check(messages, ChatCompletionMessageParam, "messages", _OF_MESSAGES)


def _check(values: Sequence[Any], annotation: Any, param: str, also: frozenset[str]) -> None:
    for index, value in enumerate(values):
        found = _unknown(value, (annotation,), f"{param}[{index}]", also)
        if found is not None:
            raise Refusal(f"Unknown parameter: '{found}'.", param=found, code="unknown_parameter")


def _unknown(
    value: Any, annotations: tuple[Any, ...], place: str, also: frozenset[str] = frozenset()
) -> str | None:
    """The place of the first unknown field in ``value``, which may be of any of ``annotations``."""
    members = _members(annotations)
    if isinstance(value, list):
        of_items = tuple(get_args(m)[0] for m in members if get_origin(m) in _LISTS and get_args(m))
        found = (_unknown(item, of_items, f"{place}[{index}]") for index, item in enumerate(value))
        return next((each for each in found if each is not None), None)
    if not isinstance(value, dict) or any(
        (get_origin(m) or m) in {dict, Mapping, Any, object} for m in members
    ):
        return None
    kinds = [kind for kind in map(_fields_of, filter(_is_typed_dict, members)) if kind.fits(value)]
    whole = [kind for kind in kinds if value.keys() <= kind.fields.keys()]
    for name, inner in value.items():
        types_of_field = tuple(kind.fields[name] for kind in whole or kinds if name in kind.fields)
        if kinds and not types_of_field:
            if name not in also and not _is_misfit(name, inner, members):
                return f"{place}.{name}"
        elif (unknown := _unknown(inner, types_of_field, f"{place}.{name}")) is not None:
            return unknown
    return None


def _is_misfit(name: str, value: Any, members: tuple[Any, ...]) -> bool:
    """Whether the field is known and only its value is not one of its literals: its reader has a better message."""
    kinds = map(_fields_of, filter(_is_typed_dict, members))
    return any(not kind.fits({name: value}) for kind in kinds)


def _is_typed_dict(member: Any) -> bool:
    return isinstance(member, type) and hasattr(member, "__required_keys__")


@functools.lru_cache(maxsize=1024)
def _members(annotations: tuple[Any, ...]) -> tuple[Any, ...]:
    """The members of the unions among these types."""
    flat: list[Any] = []
    for annotation in annotations:
        if get_origin(annotation) in {Union, types.UnionType}:
            flat.extend(_members(get_args(annotation)))
        else:
            flat.append(annotation)
    return tuple(flat)


class _Fields:
    """The fields of a TypedDict, and the literals that distinguish it from others."""

    def __init__(self, kind: Any) -> None:
        self.fields = typing.get_type_hints(kind)
        self._literals = {
            name: literals for name, field in self.fields.items() if (literals := _literals(field))
        }

    def fits(self, value: Mapping[str, Any]) -> bool:
        return all(value[name] in literals for name, literals in self._literals.items() if name in value)


def _literals(annotation: Any) -> tuple[Any, ...]:
    """The values of a field that takes literals, or literals and null, alone."""
    members = [member for member in _members((annotation,)) if member is not type(None)]
    if any(get_origin(member) is not Literal for member in members):
        return ()
    return (None, *(value for member in members for value in get_args(member)))


@functools.lru_cache(maxsize=1024)
def _fields_of(kind: Any) -> _Fields:
    return _Fields(kind)
