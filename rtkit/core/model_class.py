"""The class of all Model classes: which fields they have, and how instances are made and read.

Decoding stays in C: msgspec writes to the slots by offset and calls nothing of this. Only what a program writes,
``ChatCompletion(...)`` and ``completion.usage``, comes through here.
"""

from __future__ import annotations

import sys
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, get_args, get_origin

import msgspec
from msgspec import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["NESTING", "ModelMeta", "make"]


def _read(self: Any) -> Any:
    value = self._slot
    return DEFAULT if value is UNSET else value  # type: ignore[name-defined]  # noqa: F821 - see `_getter`


_READ: Final[CodeType] = _read.__code__
_readers_of_none: Final[dict[str, Callable[[Any], Any]]] = {}


def _getter(name: str, default: Any) -> Callable[[Any], Any]:
    """``_read`` with the slot's own name and default in it.

    A third of the cost of a closure over the slot's descriptor: reading a slot by its name is a
    specialised instruction. The common ones, with ``None``, are shared between classes.
    """
    found = _readers_of_none.get(name) if default is None else None
    if found is None:
        names = tuple(f"_raw_{name}" if n == "_slot" else n for n in _READ.co_names)
        code = _READ.replace(co_names=names, co_name=name)
        found = FunctionType(code, {"UNSET": UNSET, "DEFAULT": default})
        if default is None:
            _readers_of_none[name] = found
    return found


_Field: Final[Any] = type(msgspec.field(default=None))


def _annotations(namespace: Mapping[str, Any]) -> Mapping[str, Any]:
    if sys.version_info >= (3, 14):  # pragma: no cover - annotations are evaluated late there
        import annotationlib  # noqa: PLC0415 - only there since 3.14

        annotate = annotationlib.get_annotate_from_class_namespace(namespace)
        if annotate is not None:
            return annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF)
    annotations: Mapping[str, Any] = namespace.get("__annotations__", {})
    return annotations


_PLAIN: Final = (str, int, float, bool)
_PLAIN_NAMES: Final = frozenset({"str", "int", "float", "bool", "list"})
_PLAIN_TYPES: Final[dict[str, Any]] = {
    **{kind.__name__: kind for kind in _PLAIN},
    **{f"{kind.__name__} | None": kind | None for kind in _PLAIN},
    **{f"list[{kind.__name__}]": list[kind] for kind in _PLAIN},  # type: ignore[valid-type]  # a value here
    **{f"list[{kind.__name__}] | None": list[kind] | None for kind in _PLAIN},  # type: ignore[valid-type]
}


def _evaluate_plain(namespace: dict[str, Any]) -> None:
    """Put the commonest types into the annotations instead of their text.

    msgspec compiles every text that it meets, also ``"str"`` for the hundredth time. Left alone where the class
    or its module means something else by these names.
    """
    annotations = namespace.get("__annotations__", {})
    known = getattr(sys.modules.get(namespace["__module__"]), "__dict__", {})
    if namespace.keys().isdisjoint(_PLAIN_NAMES) and known.keys().isdisjoint(_PLAIN_NAMES):
        for field, annotation in annotations.items():
            if isinstance(annotation, str):
                annotations[field] = _PLAIN_TYPES.get(annotation, annotation)


make: Final[Any] = msgspec.StructMeta.__call__
"""``make(cls, **fields)``: an instance from the values of its fields as they are. ``TypeError`` where one is
missing.
"""

NESTING: Final = frozenset({list, dict, tuple})
"""Types of values that may hold parts of the API as plain values."""


class ModelMeta(msgspec.StructMeta):
    """Makes a field with a default (``x: T | None = None``) store ``UNSET`` when missing, read the default.

    Decoding stays in C: msgspec writes to the slots by offset. Only reading such an attribute from
    Python goes through a property. A ``default_factory``, and an empty list or dict as a default, stay
    msgspec's: such a field always counts as given.
    """

    _wire_names: dict[str, str]
    _from_arguments: Callable[[dict[str, Any]], Any]

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any) -> Any:
        defaults = {}
        _evaluate_plain(namespace)
        for field in _annotations(namespace):
            default = namespace.get(field, msgspec.NODEFAULT)
            wire_name = None
            if isinstance(default, _Field):
                wire_name, default = default.name, default.default
            if default is msgspec.NODEFAULT or default is UNSET or isinstance(default, (list, dict, set)):
                continue
            if _is_class_variable(namespace, field):
                continue
            namespace[field] = msgspec.field(name=wire_name, default=UNSET)
            defaults[field] = default
        config.setdefault("kw_only", True)  # msgspec does not inherit this one
        if "tag" not in config and "tag_field" not in config:
            config.update(_tag(namespace))
        cls: Any = super().__new__(mcls, name, bases, namespace, **config)
        for field, default in defaults.items():
            slot = cls.__dict__.get(field) or _inherited_slot(cls, field)
            setattr(cls, f"_raw_{field}", slot)
            setter = None if cls.__struct_config__.frozen else slot.__set__
            setattr(cls, field, property(_getter(field, default), setter))
        cls._field_defaults = {**getattr(cls, "_field_defaults", {}), **defaults}
        cls._wire_names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
        return cls

    if not TYPE_CHECKING:  # pragma: no branch -- to a type checker, a class is called by its fields

        def __call__(cls, *args: Any, **given: Any) -> Any:
            """What a program writes; values that may hold parts of the API are looked at by the class."""
            if args:
                raise TypeError(f"{cls.__name__} takes its fields by name: {cls.__name__}(name=value)")
            if cls._wire_names.keys() >= given.keys() and NESTING.isdisjoint(map(type, given.values())):
                return make(cls, **given)
            return cls._from_arguments(given)


def _tag(namespace: Mapping[str, Any]) -> dict[str, str]:
    """The tag that a class says of itself: ``type: ClassVar[Literal["mcp"]] = "mcp"``."""
    for field, annotation in _annotations(namespace).items():
        value = namespace.get(field)
        if isinstance(value, str) and _is_literal_of_class(annotation):
            return {"tag_field": field, "tag": value}
    return {}


def _is_literal_of_class(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith("ClassVar[Literal[")
    return get_origin(annotation) is ClassVar and get_origin(get_args(annotation)[0]) is Literal


def _is_class_variable(namespace: Mapping[str, Any], field: str) -> bool:
    annotation = _annotations(namespace)[field]
    if isinstance(annotation, str):
        return annotation.startswith(("ClassVar", "typing.ClassVar", "t.ClassVar"))
    return annotation is ClassVar or get_origin(annotation) is ClassVar


def _inherited_slot(cls: type, field: str) -> Any:
    for base in cls.__mro__[1:]:
        slot = base.__dict__.get(f"_raw_{field}") or base.__dict__.get(field)
        if slot is not None:
            return slot
    raise AssertionError(f"{cls.__name__}.{field} has no slot")  # pragma: no cover - msgspec made one
