"""Plain values to typed ones, as far as they match, and never an exception.

The second of the two ways to build a Model (the first is msgspec's strict decoder). The rules:

- A known field is converted by its annotation, an unknown one is kept as an attribute.
- A value that does not match its annotation stays as it came; so does a ``null``.
- A missing required field reads ``None`` and is left out of ``to_dict()``.
- In a union the tag decides. An unknown tag gives ``UnknownEvent`` at the top and ``UnknownItem`` inside.
- Where no tag decides, the literals that the payload agrees with do, then the fewest fields that are
  missing or unknown, then the order in the union.

A converter is compiled once per annotation: ``None`` for "leave it as it is", else a function.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

import msgspec
from msgspec import UNSET, UnsetType

from rtkit.core.building import NO_TAG, partial, place_extra
from rtkit.core.model_class import ModelMeta, make
from rtkit.core.wire_types import NoTag, UntaggedMeta, untagged

__all__ = ["UntaggedMeta", "build", "converter", "dec_hook", "plan_of", "untagged"]

Convert = Callable[[Any], Any]

_SHAPES: Final = frozenset({list, dict, Mapping, Literal})
_NATIVE: Final = (str, int, float, bool, type(None), object)


def _same(value: Any) -> Any:
    return value


# --- by annotation -----------------------------------------------------------------------------------

_compiled: Final[dict[tuple[Any, bool], Convert | None]] = {}


def converter(annotation: Any) -> Convert:
    """The function that turns plain values into ``annotation``, at the top of a payload."""
    return _converter(annotation, top=True) or _same


def _converter(annotation: Any, *, top: bool = False) -> Convert | None:
    try:
        key = (annotation, top)
        if key in _compiled:
            return _compiled[key]
    except TypeError:  # an annotation with unhashable metadata
        return _compile(annotation, top)
    found = _compiled[key] = _compile(annotation, top)
    return found


def _compile(annotation: Any, top: bool) -> Convert | None:
    annotation, origin = _plain_annotation(annotation)
    if annotation is Any or annotation in _NATIVE or origin is Literal:
        return None
    if isinstance(annotation, UntaggedMeta):
        return _untagged_converter(annotation, top)
    if origin is Union or origin is types.UnionType:
        return _union_converter(get_args(annotation), top)
    if _is_model(annotation):
        return _model_converter(annotation)
    if annotation is list or origin is list:
        return _list_converter(get_args(annotation))
    if annotation is dict or origin in {dict, Mapping}:
        return _dict_converter(get_args(annotation))
    return _leaf_converter(annotation)


def _plain_annotation(annotation: Any) -> tuple[Any, Any]:
    """Strip ``Annotated``, ``Required`` and named aliases; the annotation and its origin."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif hasattr(annotation, "__value__"):  # `type Alias = ...`
            annotation = annotation.__value__
        else:
            return annotation, origin


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, ModelMeta)


def _model_converter(cls: ModelMeta) -> Convert:
    return lambda value: build(cls, value) if type(value) is dict else value


def _list_converter(args: tuple[Any, ...]) -> Convert | None:
    item = _converter(args[0]) if args else None
    if item is None:
        return None
    return lambda value: [item(one) for one in value] if type(value) is list else value


def _dict_converter(args: tuple[Any, ...]) -> Convert | None:
    item = _converter(args[1]) if args else None
    if item is None:
        return None
    return lambda value: {key: item(one) for key, one in value.items()} if type(value) is dict else value


def _leaf_converter(annotation: Any) -> Convert:
    """Everything else that msgspec knows (``datetime``, enums, a user's plain Struct or dataclass)."""

    def convert(value: Any) -> Any:
        try:
            made = msgspec.convert(value, annotation)
        except (msgspec.ValidationError, TypeError):
            return value
        # A plain Struct drops the fields that it does not know: then the payload is worth more.
        if isinstance(made, Enum):
            return made
        return made if msgspec.to_builtins(made) == value else value

    return convert


# --- models ------------------------------------------------------------------------------------------


class _Plan:
    """What it takes to build one class: wire name -> (attribute, converter); the required attributes."""

    __slots__ = ("fields", "required", "tag", "tag_field")

    def __init__(self, cls: Any) -> None:
        hints = typing.get_type_hints(cls, include_extras=True)
        self.fields = {
            f.encode_name: (f.name, _converter(hints[f.name])) for f in msgspec.structs.fields(cls)
        }
        self.required = frozenset(f.name for f in msgspec.structs.fields(cls) if f.required)
        self.tag_field = cls.__struct_config__.tag_field
        self.tag = cls.__struct_config__.tag


_plans: Final[dict[ModelMeta, _Plan]] = {}


def plan_of(cls: Any) -> _Plan:
    """How instances of a Model class are built from plain values."""
    plan = _plans.get(cls)
    if plan is None:
        plan = _plans[cls] = _Plan(cls)
    return plan


def build(cls: Any, payload: dict[str, Any]) -> Any:
    """An instance of ``cls`` that holds all of ``payload``."""
    plan = _plans.get(cls) or plan_of(cls)
    fields = plan.fields
    known: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for wire_name, value in payload.items():
        field = fields.get(wire_name)
        if field is None:
            extra[wire_name] = value
        else:
            name, convert = field
            known[name] = value if convert is None else convert(value)
    tag_state = None
    if plan.tag_field is not None:
        tag = extra.pop(plan.tag_field, UNSET)
        if tag is UNSET:
            tag_state = {plan.tag_field: None, NO_TAG: True}
        elif tag != plan.tag or type(tag) is not type(plan.tag):
            tag_state = {plan.tag_field: tag}
    target = cls if known.keys() >= plan.required else partial(cls)
    made = make(target, **known)
    if extra:
        vars(made).update(place_extra(cls, extra))
    if tag_state is not None:
        vars(made).update(tag_state)
    return made


# --- unions ------------------------------------------------------------------------------------------


def _union_converter(members: tuple[Any, ...], top: bool) -> Convert | None:
    members = _flatten(members)
    models = [m for m in members if _is_model(m)]
    others = [m for m in members if m not in models]
    tagged = {m.__struct_config__.tag: m for m in models if m.__struct_config__.tag_field is not None}
    tag_fields = {m.__struct_config__.tag_field for m in models}
    if models and len(tagged) == len(models) and len(tag_fields) == 1:
        structs = _tagged_converter(tag_fields.pop(), tagged, top)
    elif models:
        structs = _ranked_converter(models, top)
    else:
        structs = None
    lists = _alternatives([m for m in others if (get_origin(m) or m) is list])
    dicts = _alternatives([m for m in others if (get_origin(m) or m) in {dict, Mapping}])
    markers = [c for m in others if isinstance(m, UntaggedMeta) and (c := _converter(m, top=top))]
    leaves = [c for m in others if _is_leaf(m) and (c := _converter(m))]
    on_dict = structs or dicts or (markers[0] if markers else None)
    on_list = lists or (markers[0] if markers else None)
    if on_dict is None and on_list is None and not leaves:
        return None

    def convert(value: Any) -> Any:
        kind = type(value)
        if kind is dict and on_dict is not None:
            return on_dict(value)
        if kind is list and on_list is not None:
            return on_list(value)
        for leaf in leaves:
            made = leaf(value)
            if made is not value:
                return made
        return value

    return convert


def _unknown(model: Any, top: bool) -> Any:
    """The class of what no member of a union fits, which the members name together."""
    return model._unknown_event if top else model._unknown_item


def _flatten(members: tuple[Any, ...]) -> tuple[Any, ...]:
    flat: list[Any] = []
    for member in members:
        plain, origin = _plain_annotation(member)
        if origin is Union or origin is types.UnionType:
            flat.extend(_flatten(get_args(plain)))
        elif plain is not UnsetType and not (isinstance(plain, type) and issubclass(plain, NoTag)):
            flat.append(plain)
    return tuple(flat)


def _is_leaf(member: Any) -> bool:
    origin = get_origin(member) or member
    return not (origin in _SHAPES or _is_model(member) or isinstance(member, UntaggedMeta))


def _tagged_converter(tag_field: str, tagged: dict[Any, Any], top: bool) -> Convert:
    unknown = _unknown(next(iter(tagged.values())), top)

    def convert(value: dict[str, Any]) -> Any:
        tag = value.get(tag_field)
        try:
            cls = tagged.get(tag, unknown)
        except TypeError:  # a list or an object instead of the tag
            cls = unknown
        return build(cls, value)

    return convert


def _alternatives(members: list[Any]) -> Convert | None:
    """One of several list (or dict) types: the first that takes the value as it is, else the first."""
    converters = [_converter(m) for m in members]
    if not any(converters):
        return None
    if len(members) == 1:
        return converters[0]

    def convert(value: Any) -> Any:
        for member, one in zip(members, converters, strict=True):
            try:
                msgspec.convert(value, member, dec_hook=dec_hook)
            except (msgspec.ValidationError, TypeError):
                continue
            return value if one is None else one(value)
        first = converters[0]
        return value if first is None else first(value)

    return convert


def _ranked_converter(models: list[Any], top: bool) -> Convert:
    unknown = _unknown(models[0], top)
    ranks = [_Rank(model) for model in models]
    name, by_literal = _most_telling(ranks)

    def convert(value: dict[str, Any]) -> Any:
        candidates = ranks
        if name in value:
            try:
                candidates = by_literal.get(value[name], [])
            except TypeError:  # a list or an object instead of the literal
                candidates = []
        best = None
        lowest = None
        for rank in candidates:
            cost = rank.cost(value)
            if cost is not None and (lowest is None or cost < lowest):
                best, lowest = rank.model, cost
        return build(best or unknown, value)

    return convert


def _most_telling(ranks: list[_Rank]) -> tuple[str | None, dict[Any, list[_Rank]]]:
    """The field that is a literal in every class and parts them best, and the classes by its values.

    Few are left to be weighed then: of fifteen kinds of tools, the one or two of that ``type``.
    """
    parted: list[tuple[str | None, dict[Any, list[_Rank]]]] = [(None, {})]
    for name in sorted(set.intersection(*(set(rank.literals) for rank in ranks))):
        by_literal: dict[Any, list[_Rank]] = {}
        for rank in ranks:
            for literal in rank.literals[name]:
                by_literal.setdefault(literal, []).append(rank)
        parted.append((name, by_literal))
    return max(parted, key=lambda one: (len(one[1]), one[0] or ""))


class _Rank:
    """How well a payload fits a class that no tag names."""

    __slots__ = ("literals", "model", "names", "required")

    def __init__(self, model: Any) -> None:
        self.model = model
        hints = typing.get_type_hints(model, include_extras=True)
        fields = msgspec.structs.fields(model)
        config = model.__struct_config__
        self.names = {f.encode_name for f in fields}
        self.required = {f.encode_name for f in fields if f.required}
        self.literals: dict[str, tuple[Any, ...]] = {}
        for field in fields:
            plain, origin = _plain_annotation(hints[field.name])
            if origin is Literal and field.required:
                self.literals[field.encode_name] = get_args(plain)
        if config.tag_field is not None:
            self.names.add(config.tag_field)
            self.required.add(config.tag_field)
            self.literals[config.tag_field] = (config.tag,)

    def cost(self, payload: dict[str, Any]) -> int | None:
        """Missing and unknown fields, missing ones weighing more; ``None`` where a literal disagrees."""
        for name, allowed in self.literals.items():
            if name in payload and payload[name] not in allowed:
                return None
        keys = payload.keys()
        return 2 * len(self.required - keys) + len(keys - self.names)


# --- unions that msgspec can't tag -------------------------------------------------------------------


def _untagged_converter(marker: UntaggedMeta, top: bool) -> Convert:
    made: list[Convert] = []

    def convert(value: Any) -> Any:
        if not made:  # the union may name classes that are defined further down
            made.append(_converter(marker.members(), top=top) or _same)
        return made[0](value)

    return convert


def dec_hook(kind: Any, value: Any) -> Any:
    """msgspec's hook for types that it does not know: the markers."""
    if isinstance(kind, UntaggedMeta):
        convert = _converter(kind)
        return value if convert is None else convert(value)
    raise NotImplementedError(f"rtkit can't decode {kind!r}: use a Model or a type that msgspec knows")
