"""Model: the msgspec Struct that all API types share.

What sets it apart from a plain Struct:

- **None, null and missing.** A field declared ``x: T | None = None`` reads ``None`` both when the wire
  said ``null`` and when it said nothing, as ported code expects; ``model_fields_set`` tells them apart, and
  encoding writes the one and leaves out the other.
- **Nothing is lost.** A field that the class does not know becomes an attribute of the instance and is
  listed in ``model_extra``; ``to_dict()`` gives back what was decoded.
- **event.type.** A class in a tagged union says ``type: ClassVar[Literal["..."]] = "..."``: the tag, and an
  attribute at no cost that type checkers narrow on.
- **pydantic's names.** `rtkit.core.ported` has the methods that programs call on the official SDK's models.

Decoding is the matter of ``rtkit.core.decode``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, dataclass_transform

import msgspec

from rtkit.core import jsontext
from rtkit.core.building import HIDDEN, every, fields, items, place_extra, public, recast, restore, state
from rtkit.core.model_class import NESTING, ModelMeta, make
from rtkit.core.plain import Style, plain
from rtkit.core.ported import Ported
from rtkit.core.tolerant import plan_of
from rtkit.core.wire_types import Json, Number, Tagged, required_tag

if TYPE_CHECKING:
    from typing import Self

__all__ = [
    "BaseModel",
    "Json",
    "Model",
    "ModelMeta",
    "Number",
    "Tagged",
    "UnknownEvent",
    "UnknownItem",
    "recast",
    "required_tag",
    "restore",
    "to_dict",
    "to_json",
]


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class Model(
    Ported,
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

    if TYPE_CHECKING:
        _unknown_event: ClassVar[type[UnknownEvent]]
        _unknown_item: ClassVar[type[UnknownItem]]

    @classmethod
    def _from_arguments(cls, given: dict[str, Any]) -> Any:
        """What ``ModelMeta`` makes of ``cls(**given)``.

        Dicts become the objects that the fields name, unknown keywords are kept as unknown fields, and the tag may
        be given. Fields go by their names in Python, or by those on the wire.
        """
        config = cls.__struct_config__
        names = cls._wire_names
        if config.tag_field is not None and config.tag_field not in names:
            tag = given.pop(config.tag_field, config.tag)
            if tag != config.tag:
                raise ValueError(f"{cls.__name__}.{config.tag_field} is {config.tag!r}, not {tag!r}")
        python_names = {wire_name: name for name, wire_name in names.items()}
        declared: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, value in given.items():
            name = key if key in names else python_names.get(key)
            if name is None:
                extra[key] = value
            else:
                declared[name] = _typed(cls, names[name], value) if type(value) in NESTING else value
        made = make(cls, **declared)
        if extra:
            vars(made).update(place_extra(cls, extra))
        return made

    # -- what is in it

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
        return jsontext.text(made, indent)

    def _dump_fields(self, style: Style) -> dict[str, Any]:
        """The fields that ``style`` asks for, their values as they are: `rtkit.core.plain` goes on with them."""
        cls: Any = type(self)
        made = {}
        defaults, parsed = cls._field_defaults, cls._parsed_fields
        for name, wire_name, value in items(self) if style.exclude_unset else every(self):
            if (
                (value is None and style.exclude_none)
                or (style.exclude_defaults and name in defaults and value == defaults[name])
                or (style.wire and name in parsed)
            ):
                continue
            if name in parsed:
                value = plain(value, style.for_json())  # noqa: PLW2901 - as above, in another form
            made[wire_name if style.api_names else name] = value
        return made

    # -- the data model

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__rich_repr__())})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, value) for name, _, value in items(self)]

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        if self.__dict__ or other.__dict__:
            return state(self) == state(other)
        return msgspec.Struct.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other  # Struct has one of its own, which passes over unknown fields

    def __hash__(self) -> int:
        if not self.__struct_config__.frozen:
            raise TypeError(f"unhashable type: {type(self).__name__!r} (it is not frozen)")
        return hash((type(self), *(value for _, _, value in fields(self))))

    def __copy__(self) -> Self:
        return restore(public(self), *state(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (public(self), *state(self))


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


Model._unknown_event = UnknownEvent
Model._unknown_item = UnknownItem


def _typed(cls: Any, wire_name: str, value: Any) -> Any:
    """A list, tuple or dict that a program gave, as the field takes it."""
    try:
        _, convert = plan_of(cls).fields[wire_name]
    except NameError:  # an annotation that can't be looked up, such as a class inside a function
        return value
    if convert is None:
        return value
    return convert(list(value) if type(value) is tuple else value)


_EXACT: Final = Style()
_EXACT_JSON: Final = Style(json=True)


def to_dict(value: Any) -> Any:
    """The plain values of anything that decoding gives: models, lists and dicts of them, or neither."""
    return plain(value, _EXACT)


def to_json(value: Any) -> bytes:
    """``to_dict`` written as compact JSON in UTF-8."""
    return jsontext.encode(plain(value, _EXACT_JSON))


BaseModel = Model
"""The same by the name that the official SDK has for what its types are made of."""
