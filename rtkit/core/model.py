"""Model: the msgspec Struct that all API types share.

What sets it apart from a plain Struct:

- **None, null and missing.** A field declared ``x: T | None = None`` reads ``None`` both when the wire
  said ``null`` and when it said nothing, as ported code expects; ``model_fields_set`` tells them apart, and
  encoding writes the one and leaves out the other.
- **Nothing is lost.** A field that the class does not know becomes an attribute of the instance and is
  listed in ``model_extra``; ``to_dict()`` gives back what was decoded.
- **event.type.** A class in a tagged union says ``type: ClassVar[Literal["..."]] = "..."`` next to
  ``tag_field="type", tag="..."``: an attribute at no cost that type checkers narrow on.

Decoding is the matter of ``rtkit.core.decode``.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Mapping
from types import CodeType, FunctionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Final,
    Literal,
    TypeAlias,
    TypeVar,
    dataclass_transform,
    get_origin,
)

import msgspec
from msgspec import UNSET

from rtkit.core import jsontext
from rtkit.core.plain import Style, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet
    from typing import Self

__all__ = [
    "BaseModel",
    "Json",
    "Model",
    "Number",
    "Tagged",
    "UnknownEvent",
    "UnknownItem",
    "to_dict",
    "to_json",
]

T = TypeVar("T")

if TYPE_CHECKING:
    Json: TypeAlias = object
    Number: TypeAlias = float
    Tagged: TypeAlias = Annotated[T, "its tag must be on the wire"]
else:
    # To msgspec, `object` is a type that it does not know.
    Json = Any

    # A JSON integer in a `float` field stays an integer: 2**53 + 1 has no double.
    Number = int | float

    class Tagged:
        """``Tagged[A]``: as ``A``, but a payload without A's tag counts as drift.

        msgspec asks for the tag inside unions only; elsewhere it takes a missing tag for the right one,
        and ``to_dict()`` would then add what the wire never said.
        """

        def __class_getitem__(cls, struct: type) -> Any:
            return required_tag(struct)


def required_tag(struct: Any) -> Any:
    """A union with one member that nothing matches, so that msgspec insists on the tag of the other."""
    config = getattr(struct, "__struct_config__", None)
    if config is None or config.tag is None:
        return struct
    return struct | _no_tag(config.tag_field, type(config.tag))


class NoTag:
    """Marks the members that ``required_tag`` adds; the tolerant constructor passes over them."""


_no_tags: Final[dict[tuple[str, type], type]] = {}


def _no_tag(tag_field: str, kind: type) -> type:
    found = _no_tags.get((tag_field, kind))
    if found is None:
        tag = "\0no tag" if kind is str else -(2**62)
        found = msgspec.StructMeta("NoTagStruct", (NoTag, msgspec.Struct), {}, tag_field=tag_field, tag=tag)
        _no_tags[tag_field, kind] = found
    return found


# --- the metaclass ---------------------------------------------------------------------------------


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
    """Put the commonest types into the annotations in the place of their text.

    msgspec compiles every text that it meets, also ``"str"`` for the hundredth time. Left alone where the class
    or its module means something else by these names.
    """
    annotations = namespace.get("__annotations__", {})
    known = getattr(sys.modules.get(namespace["__module__"]), "__dict__", {})
    if namespace.keys().isdisjoint(_PLAIN_NAMES) and known.keys().isdisjoint(_PLAIN_NAMES):
        for field, annotation in annotations.items():
            if isinstance(annotation, str):
                annotations[field] = _PLAIN_TYPES.get(annotation, annotation)


class ModelMeta(msgspec.StructMeta):
    """Makes a field with a default (``x: T | None = None``) store ``UNSET`` when missing, read the default.

    Decoding stays in C: msgspec writes to the slots by offset. Only reading such an attribute from
    Python goes through a property. A ``default_factory``, and an empty list or dict as a default, stay
    msgspec's: such a field always counts as given.
    """

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
        cls: Any = super().__new__(mcls, name, bases, namespace, **config)
        for field, default in defaults.items():
            slot = cls.__dict__.get(field) or _inherited_slot(cls, field)
            setattr(cls, f"_raw_{field}", slot)
            setter = None if cls.__struct_config__.frozen else slot.__set__
            setattr(cls, field, property(_getter(field, default), setter))
        cls._field_defaults = {**getattr(cls, "_field_defaults", {}), **defaults}
        cls._wire_names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
        return cls


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


# --- the model -------------------------------------------------------------------------------------

# Two private entries of an instance's `__dict__`; every other one that starts with an underscore
# belongs to whoever set it and is no part of the data.
HIDDEN: Final = "_hidden_extra"  # unknown fields that may not become attributes
NO_TAG: Final = "_tag_is_missing"


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class Model(
    msgspec.Struct,
    metaclass=ModelMeta,
    kw_only=True,
    forbid_unknown_fields=True,
    dict=True,
):
    """The base of all API types. See the module's docstring.

    ``repr`` hides missing fields; two models are equal when class, fields and extra fields are.
    """

    _request_id: ClassVar[str | None] = None
    """The id of the request that this is the reply to, for support; ``None`` for parts of a reply."""

    _parsed_fields: ClassVar[frozenset[str]] = frozenset()
    """Fields that this side has made of others, as types of the program: they are never sent."""

    # -- what is in it

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that the wire (or the constructor) gave, ``null`` included."""
        return {name for name, _, _ in _items(self)}

    @property
    def model_extra(self) -> dict[str, Any]:
        """The fields that the class does not declare, by their names on the wire."""
        own = self.__dict__
        if not own:
            return {}
        tag_field = self.__struct_config__.tag_field
        extra = {name: own[name] for name in own if name[:1] != "_" and name != tag_field}
        extra.update(own.get(HIDDEN, ()))
        return extra

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The model as plain values, by default exactly what was decoded.

        ``mode="json"`` also turns values that JSON lacks (``datetime`` in a user's own model) into their
        text. ``exclude_unset=False`` writes missing fields as ``None``. ``warnings`` is accepted for
        ported code and has no effect.
        """
        style = Style(
            json=mode == "json",
            api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        made: dict[str, Any] = plain(self, style)
        return made

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The model as JSON text, indented by two spaces unless told otherwise (``None`` for compact)."""
        made = self.to_dict(
            mode="json",
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return _text(made, indent)

    def _dump_fields(self, style: Style) -> dict[str, Any]:
        """The fields that ``style`` asks for, their values as they are: `rtkit.core.plain` goes on with them."""
        cls: Any = type(self)
        made = {}
        names, defaults, parsed = cls._wire_names, cls._field_defaults, cls._parsed_fields
        for name, wire_name, value in _items(self):
            if (
                (value is None and style.exclude_none)
                or (style.exclude_defaults and name in defaults and value == defaults[name])
                or (style.wire and name in parsed)
            ):
                continue
            if name in parsed:
                value = plain(value, style.for_json())  # noqa: PLW2901 - as above, in another form
            made[wire_name if style.api_names else name] = value
        if not style.exclude_unset:
            for name, default in defaults.items():
                key = names[name] if style.api_names else name
                if key not in made and not (
                    style.exclude_defaults or (style.exclude_none and default is None)
                ):
                    made[key] = default
        return made

    # -- the names that ported code calls

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: AbstractSet[str] | None = None,
        exclude: AbstractSet[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_ignored: Any,
    ) -> dict[str, Any]:
        """As pydantic's: names in Python's spelling, missing fields as ``None`` unless excluded.

        ``include`` and ``exclude`` name fields of this model (not of nested ones); other keywords of
        pydantic's method are accepted and have no effect.
        """
        style = Style(
            json=mode == "json",
            api_names=bool(by_alias),
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        made: dict[str, Any] = plain(self, style)
        if include is not None:
            made = {name: value for name, value in made.items() if name in include}
        if exclude is not None:
            made = {name: value for name, value in made.items() if name not in exclude}
        return made

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """``model_dump`` as JSON text, compact unless an ``indent`` is given."""
        options["mode"] = "json"
        return _text(self.model_dump(**options), indent)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``; ``update`` sets attributes on it."""
        other = copy.deepcopy(self) if deep else copy.copy(self)
        if update:
            fields, extra = _state(other)
            fields |= {k: v for k, v in update.items() if k in _field_names(type(self))}
            extra |= {k: v for k, v in update.items() if k not in _field_names(type(self))}
            return restore(_public(self), fields, extra)
        return other

    @classmethod
    def model_validate(cls, obj: Any, **_ignored: Any) -> Self:
        """Build from plain values as tolerantly as decoding does; an instance is returned as it is.

        Raises ``TypeError`` for what is no mapping, and for keys that are no ``str``, inside of it as well.
        """
        from rtkit.core.tolerant import converter  # noqa: PLC0415 - it builds Models, so it stands above

        if isinstance(obj, cls):
            return obj
        given = dict(obj) if isinstance(obj, Mapping) and type(obj) is not dict else obj
        value = converter(getattr(cls, "_public_class", cls))(given)
        if not isinstance(value, Model):
            raise TypeError(f"{cls.__name__} is made from a mapping, not from {type(obj).__name__}")
        return value  # type: ignore[return-value]  # the converter of a class makes that class

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_ignored: Any) -> Self:
        """Build from JSON text. Raises ``DecodeError`` where it is malformed."""
        return cls.model_validate(jsontext.parse(json_data))

    @classmethod
    def model_construct(cls, _fields_set: AbstractSet[str] | None = None, **values: Any) -> Self:
        """Build without any check; what is left out reads as ``None``."""
        names = _field_names(cls)
        extra = {name: value for name, value in values.items() if name not in names}
        return restore(cls, {name: value for name, value in values.items() if name in names}, extra)

    @classmethod
    def construct(cls, _fields_set: AbstractSet[str] | None = None, **values: Any) -> Self:
        """``model_construct`` by its older name."""
        return cls.model_construct(_fields_set, **values)

    # -- the data model

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__rich_repr__())})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, value) for name, _, value in _items(self)]

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        if self.__dict__ or other.__dict__:
            return _state(self) == _state(other)
        return msgspec.Struct.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other  # Struct has one of its own, which passes over unknown fields

    def __hash__(self) -> int:
        if not self.__struct_config__.frozen:
            raise TypeError(f"unhashable type: {type(self).__name__!r} (it is not frozen)")
        return hash((type(self), *(value for _, _, value in _fields(self))))

    def __copy__(self) -> Self:
        return restore(_public(self), *_state(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (_public(self), *_state(self))


# msgspec evaluates what a base says anew for each class.
Model.__annotations__["_request_id"] = ClassVar[str | None]
Model.__annotations__["_parsed_fields"] = ClassVar[frozenset[str]]


class UnknownEvent(Model):
    """An event of a type that this release does not know, whole.

    ``type`` is its name on the wire (``None`` where it has none); every other field of the payload is an
    attribute and an entry of ``model_extra``; ``to_dict()`` is the payload.
    """

    type: Any = None


class UnknownItem(Model):
    """As ``UnknownEvent``, for a part inside another object (an output item, a content part, ...)."""

    type: Any = None


# --- building ----------------------------------------------------------------------------------------


def restore(cls: type[T], fields: dict[str, Any], extra: Mapping[str, Any]) -> T:
    """An instance of ``cls`` from attribute values; required fields that are not given read ``None``.

    ``extra`` goes into the instance's ``__dict__`` as it is: ``place_extra`` prepares it.
    """
    required = _required_fields(cls)
    target: Any = cls if fields.keys() >= required else partial(cls)
    made: T = target(**fields)
    if extra:
        made.__dict__.update(extra)
    return made


def recast(cls: type[T], model: Model, **changes: Any) -> T:
    """An instance of ``cls``, a subclass of the model's class, with all that is in ``model`` and ``changes``."""
    fields, extra = _state(model)
    return restore(cls, {**fields, **changes}, extra)


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


def _public(model: T) -> type[T]:
    """The class that a user knows: that of the model, or what its ``partial`` class was made from."""
    cls: type[T] = getattr(model, "_public_class", type(model))
    return cls


def _required_fields(cls: Any) -> frozenset[str]:
    found = cls.__dict__.get("_required")
    if found is None:
        fields = msgspec.structs.fields(cls)
        found = frozenset(f.name for f in fields if f.required)
        cls._required = found
    return found  # type: ignore[no-any-return]


def _field_names(cls: Any) -> frozenset[str]:
    return frozenset(cls.__struct_fields__)


# --- reading -----------------------------------------------------------------------------------------


def _fields(model: Any) -> Iterator[tuple[str, str, Any]]:
    """(attribute, wire name, value) of the declared fields that are not missing."""
    cls = type(model)
    for name, wire_name in cls._wire_names.items():
        raw = getattr(cls, f"_raw_{name}", None)
        value = getattr(model, name) if raw is None else raw.__get__(model)
        if value is not UNSET:
            yield name, wire_name, value


def _items(model: Any) -> Iterator[tuple[str, str, Any]]:
    """All that the wire said: the tag, the declared fields, the unknown ones."""
    config = model.__struct_config__
    own = model.__dict__
    if config.tag is not None and NO_TAG not in own:
        yield config.tag_field, config.tag_field, own.get(config.tag_field, config.tag)
    yield from _fields(model)
    if own:
        for name, value in model.model_extra.items():
            yield name, name, value


def _state(model: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    return {name: value for name, _, value in _fields(model)}, dict(model.__dict__)


_EXACT: Final = Style()
_EXACT_JSON: Final = Style(json=True)


def to_dict(value: Any) -> Any:
    """The plain values of anything that decoding gives: models, lists and dicts of them, or neither."""
    return plain(value, _EXACT)


def to_json(value: Any) -> bytes:
    """``to_dict`` written as compact JSON in UTF-8."""
    return jsontext.encode(plain(value, _EXACT_JSON))


def _text(made: Any, indent: int | None) -> str:
    data = jsontext.encode(made)
    if indent is not None:
        data = jsontext.layout(data, indent)
    return data.decode()


BaseModel = Model
"""The same by the name that the official SDK has for what its types are made of."""
