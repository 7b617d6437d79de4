"""Values that a type of the API takes, made up: the smallest, with plausible ids, times and names, by a seed."""

from __future__ import annotations

import hashlib
import importlib
import types
import typing
from typing import Any, ClassVar, Final, Literal, TypeAlias, Union, get_args, get_origin

import msgspec

__all__ = ["Maker", "type_of"]

Json: TypeAlias = dict[str, Any]

MAX_DEPTH: Final = 12
"""How deep what is made up goes; beyond it, what may be left out is, and lists are empty anyway."""

_PREFIXES: Final = {
    "project": "proj", "group": "group", "organization": "org", "certificate": "cert", "container": "cntr",
    "assistant": "asst", "webhook": "wh",
}  # fmt: skip


def type_of(returns: Any) -> Any:
    """The type that an operation of `rtkit.resources` names."""
    if not isinstance(returns, str):
        return returns
    module, _, name = returns.partition(":")
    return getattr(importlib.import_module(module), name)


class Maker:
    """Makes up values. The same ``seed`` gives the same; ``given`` are fields that are known at the root."""

    def __init__(self, seed: str, *, now: int, given: Json) -> None:
        self._seed = seed
        self._now = now
        self._given = given

    def make(self, annotation: Any) -> Any:
        """A value of this type, as JSON has it."""
        return self._value(annotation, "", 0)

    def _value(self, annotation: Any, place: str, depth: int) -> Any:
        origin = get_origin(annotation)
        if origin is ClassVar or origin is typing.Annotated:
            return self._value(get_args(annotation)[0], place, depth)
        if origin is Literal:
            return self._literal(annotation, place)
        if origin in {Union, types.UnionType}:
            return self._member(get_args(annotation), place, depth)
        if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
            return self._model(annotation, place, depth)
        if origin in {list, tuple} or annotation is list:
            return []
        if origin is dict or annotation is dict:
            return {}
        return self._scalar(annotation, place.rpartition(".")[2])

    def _member(self, members: tuple[Any, ...], place: str, depth: int) -> Any:
        """Of a union the first that can be made small: null, a text, a model."""
        if type(None) in members:
            return None
        known = self._given.get(place.removeprefix("."))
        for member in members:
            if known is not None and isinstance(known, member if isinstance(member, type) else ()):
                return known
        return self._value(members[0], place, depth)

    def _model(self, model: Any, place: str, depth: int) -> Json:
        made: Json = {}
        hints = typing.get_type_hints(model)
        for name, hint in hints.items():
            if get_origin(hint) is ClassVar and get_origin(get_args(hint)[0]) is Literal:
                made[name] = getattr(model, name)
        for field in msgspec.structs.fields(model):
            required = field.default is msgspec.NODEFAULT and field.default_factory is msgspec.NODEFAULT
            wanted = not place and field.encode_name in self._given
            if wanted and fits(self._given[field.encode_name], field.type):
                made[field.encode_name] = self._given[field.encode_name]
            elif required and depth < MAX_DEPTH:
                made[field.encode_name] = self._value(field.type, f"{place}.{field.name}", depth + 1)
        return made

    def _literal(self, annotation: Any, place: str) -> Any:
        values = get_args(annotation)
        known = self._given.get(place.removeprefix("."))
        return known if known in values else values[0]

    def _scalar(self, annotation: Any, name: str) -> Any:
        if annotation is bool:
            return name in {"deleted", "enabled", "active"}
        if annotation is int:
            return self._now if name.endswith(("_at", "_time")) else 0
        if annotation is float:
            return float(self._now) if name.endswith("_at") else 0.0
        if annotation is str:
            return self._text(name)
        if annotation is bytes:
            return ""
        return {}

    def _text(self, name: str) -> str:
        if name == "id" or name.endswith("_id"):
            kind = name.removesuffix("_id") if name != "id" else "obj"
            digest = hashlib.sha256(f"{self._seed}/{name}".encode()).hexdigest()[:24]
            return f"{_PREFIXES.get(kind, kind)}_{digest}"
        if name.endswith("url"):
            return "https://example.com/"
        if "email" in name:
            return "someone@example.com"
        return name or "text"


def fits(value: Any, annotation: Any) -> bool:
    """Whether a value that a client sent may stand where this type is asked for."""
    try:
        msgspec.convert(value, annotation)
    except (msgspec.ValidationError, TypeError, NotImplementedError):
        return False
    return True
