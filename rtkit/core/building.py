"""Instances of Models from the values of their fields, also where required ones are missing, and back.

Whatever is built here is built as it is given; `rtkit.core.tolerant` turns plain values into typed ones first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
from msgspec import UNSET

from rtkit.core.model_class import ModelMeta, make

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "HIDDEN",
    "NO_TAG",
    "every",
    "fields",
    "items",
    "partial",
    "place_extra",
    "public",
    "recast",
    "restore",
    "state",
]

T = TypeVar("T")

# Two private entries of an instance's `__dict__`; every other one that starts with an underscore
# belongs to whoever set it and is not part of the data.
HIDDEN: Final = "_hidden_extra"  # unknown fields that may not become attributes
NO_TAG: Final = "_tag_is_missing"


def restore(cls: type[T], given: dict[str, Any], extra: Mapping[str, Any]) -> T:
    """An instance of ``cls`` from attribute values; required fields that are not given read ``None``.

    ``extra`` goes into the instance's ``__dict__`` as it is: ``place_extra`` prepares it.
    """
    required = _required_fields(cls)
    target: Any = cls if given.keys() >= required else partial(cls)
    made: T = make(target, **given)
    if extra:
        made.__dict__.update(extra)
    return made


def recast(cls: type[T], model: Any, **changes: Any) -> T:
    """An instance of ``cls``, a subclass of the model's class, with all that is in ``model`` and ``changes``."""
    given, extra = state(model)
    return restore(cls, {**given, **changes}, extra)


def place_extra(cls: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    """Sort unknown fields into those that become attributes and those that may not.

    A name that the class already uses (``to_dict``, ``model_extra``) would break the instance, and one
    with a leading underscore would be taken for private state: both are kept in ``model_extra`` only.
    """
    placed = {}
    hidden = {}
    for name, value in extra.items():
        if not isinstance(name, str):
            raise TypeError(
                f"{cls.__name__} is made from a mapping with str keys, not with {type(name).__name__}"
            )
        if name[:1] == "_" or hasattr(cls, name):
            hidden[name] = value
        else:
            placed[name] = value
    if hidden:
        placed[HIDDEN] = hidden
    return placed


def partial(cls: Any) -> Any:
    """``cls`` with every field optional: what a payload becomes that lacks required fields."""
    found = cls.__dict__.get("_partial")
    if found is None:
        names = cls.__struct_fields__
        namespace: dict[str, Any] = {
            "__module__": cls.__module__,
            "__qualname__": cls.__qualname__,
            "__doc__": cls.__doc__,
            "__annotations__": dict.fromkeys(names, Any),
            "_public_class": cls,
            **dict.fromkeys(names),
        }
        found = ModelMeta(cls.__name__, (cls,), namespace)
        cls._partial = found
    return found


def public(model: T) -> type[T]:
    """The class that a user knows: that of the model, or what its ``partial`` class was made from."""
    cls: type[T] = getattr(model, "_public_class", type(model))
    return cls


def _required_fields(cls: Any) -> frozenset[str]:
    found = cls.__dict__.get("_required")
    if found is None:
        found = frozenset(f.name for f in msgspec.structs.fields(cls) if f.required)
        cls._required = found
    return found  # type: ignore[no-any-return]


# --- reading -----------------------------------------------------------------------------------------


def fields(model: Any) -> Iterator[tuple[str, str, Any]]:
    """(attribute, wire name, value) of the declared fields that are not missing."""
    cls = type(model)
    for name, wire_name in cls._wire_names.items():
        raw = getattr(cls, f"_raw_{name}", None)
        value = getattr(model, name) if raw is None else raw.__get__(model)
        if value is not UNSET:
            yield name, wire_name, value


def items(model: Any) -> Iterator[tuple[str, str, Any]]:
    """All that the wire said: the tag, the declared fields, the unknown ones."""
    config = model.__struct_config__
    own = model.__dict__
    if config.tag is not None and NO_TAG not in own:
        yield config.tag_field, config.tag_field, own.get(config.tag_field, config.tag)
    yield from fields(model)
    if own:
        for name, value in model.model_extra.items():
            yield name, name, value


def every(model: Any) -> Iterator[tuple[str, str, Any]]:
    """As ``items``, with the defaults of missing fields, each where the class declares it."""
    given = {name: (wire_name, value) for name, wire_name, value in items(model)}
    cls = type(model)
    tag_field = model.__struct_config__.tag_field
    if tag_field in given and tag_field not in cls._wire_names:
        yield (tag_field, *given.pop(tag_field))
    for name, wire_name in cls._wire_names.items():
        if name in given:
            yield (name, *given.pop(name))
        elif name in cls._field_defaults:
            yield name, wire_name, cls._field_defaults[name]
    for name, found in given.items():
        yield (name, *found)


def state(model: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    return {name: value for name, _, value in fields(model)}, dict(model.__dict__)
