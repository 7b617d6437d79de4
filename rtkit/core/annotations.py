"""Annotations of Models as the API means them: without what stands in them for msgspec alone."""

from __future__ import annotations

import functools
import operator
import types
import typing
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from rtkit.core.wire_types import NoTag, UntaggedMeta

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["hints_of", "union_of", "without_markers"]


def hints_of(cls: Any) -> dict[str, Any]:
    """The annotations of a Model class by the names of its fields."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return {name: without_markers(hints[name]) for name in cls.__struct_fields__}


def without_markers(annotation: Any) -> Any:
    """``Tagged[A]`` as ``A``, an ``untagged`` marker as its union, an optional field without ``UNSET``."""
    if isinstance(annotation, UntaggedMeta):
        return without_markers(annotation.members())
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[(without_markers(args[0]), *args[1:])]
    if origin is Literal or not args:
        return annotation
    if origin is Union or origin is types.UnionType:
        return union_of(without_markers(arg) for arg in args if not _is_marker(arg))
    if origin in (list, dict):
        container: Any = origin
        return container[tuple(without_markers(arg) for arg in args)]
    return annotation


def union_of(members: Iterable[Any]) -> Any:
    """The union of several types."""
    return functools.reduce(operator.or_, members)


def _is_marker(member: Any) -> bool:
    return member is msgspec.UnsetType or (isinstance(member, type) and issubclass(member, NoTag))
