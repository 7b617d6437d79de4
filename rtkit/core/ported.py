"""The names that pydantic gives its models, which programs written for the official SDK call.

They do what they do there, without pydantic: it is needed for JSON schemas alone. A difference on purpose:
``model_validate`` takes what does not match its annotation as it is, as decoding does. For an error instead,
ask pydantic, which knows these classes: ``pydantic.TypeAdapter(ChatCompletion).validate_python(...)``.
"""

from __future__ import annotations

import builtins
import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rtkit.core import jsontext
from rtkit.core.building import every, items, public, restore, state
from rtkit.core.plain import Style, plain
from rtkit.core.tolerant import build, converter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import ClassVar, Self

    from rtkit.core.field_info import FieldInfo

__all__ = ["Ported"]


class _OfClass:
    """A property of the class as well as of its instances."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        self._read = read
        self.__doc__ = read.__doc__

    def __get__(self, instance: object, owner: Any) -> Any:
        return self._read(owner)


def _model_fields(cls: Any) -> builtins.dict[str, FieldInfo]:
    """The declared fields by their names in Python: ``annotation``, ``default``, ``alias``, ``is_required()``."""
    from rtkit.core.field_info import fields_of  # noqa: PLC0415 - few ask

    return fields_of(getattr(cls, "_public_class", cls))


def _serializer(cls: Any) -> Any:
    """What pydantic looks for in a value of which no annotation says what it is."""
    from rtkit.core.pydantic_schema import any_serializer  # noqa: PLC0415 - as above

    return any_serializer()


class Ported:
    """See the module's docstring."""

    __slots__ = ()

    if TYPE_CHECKING:
        _wire_names: ClassVar[builtins.dict[str, str]]
        model_fields: ClassVar[builtins.dict[str, FieldInfo]]
        __fields__: ClassVar[builtins.dict[str, FieldInfo]]
        model_config: ClassVar[builtins.dict[str, Any]]
    else:
        model_fields = _OfClass(_model_fields)
        __fields__ = _OfClass(_model_fields)
        __pydantic_serializer__ = _OfClass(_serializer)
        model_config = _OfClass(lambda cls: {"extra": "allow", "defer_build": True})
        model_computed_fields = _OfClass(lambda cls: {})

    # -- reading

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that the wire (or the constructor) gave, ``null`` included."""
        return {name for name, _, _ in items(self)}

    @property
    def __fields_set__(self) -> set[str]:
        return self.model_fields_set

    @property
    def __pydantic_fields_set__(self) -> set[str]:
        return self.model_fields_set

    @property
    def __pydantic_extra__(self) -> builtins.dict[str, Any]:
        extra: builtins.dict[str, Any] = self.model_extra  # type: ignore[attr-defined]  # Model has it
        return extra

    def __iter__(self) -> Iterator[Any]:
        """Pairs of all fields, missing ones too, and of unknown ones: ``dict(model)``."""
        for name, _, value in every(self):
            yield name, value

    # -- dumping

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Any = None,
        exclude: Any = None,
        context: Any = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Any = True,
        fallback: Callable[[Any], Any] | None = None,
        serialize_as_any: bool = False,
        **_ignored: Any,
    ) -> builtins.dict[str, Any]:
        """As pydantic's: names in Python's spelling, missing fields as ``None`` unless excluded.

        ``include`` and ``exclude`` name fields, and what is in them: ``{"choices": {"__all__": {"logprobs"}}}``.
        ``fallback`` makes plain what has no plain form. Fields are dumped as what they are, whatever their
        annotation says (``serialize_as_any``), in a form that can be read again (``round_trip``), and never
        with a warning.
        """
        style = Style(
            json=mode == "json",
            api_names=bool(by_alias),
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            fallback=fallback,
        )
        made: builtins.dict[str, Any]
        if include is None and exclude is None:
            made = plain(self, style)
        else:
            from rtkit.core.picking import pick  # noqa: PLC0415 - few ask

            made = pick(self, style, include, exclude)
        return made

    def model_dump_json(
        self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Any
    ) -> str:
        """``model_dump`` as JSON text, compact unless an ``indent`` is given."""
        options["mode"] = "json"
        made = self.model_dump(**options)
        if ensure_ascii:
            import json  # noqa: PLC0415 - few ask

            separators = (",", ":") if indent is None else (",", ": ")
            return json.dumps(made, indent=indent, separators=separators)
        return jsontext.text(made, indent)

    def dict(self, **options: Any) -> builtins.dict[str, Any]:
        """``model_dump`` by its older name."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """``model_dump_json`` by its older name."""
        return self.model_dump_json(**options)

    # -- copying

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``; ``update`` sets attributes on it."""
        other = copy.deepcopy(self) if deep else copy.copy(self)
        if update:
            given, extra = state(other)
            names = self._wire_names
            given |= {name: value for name, value in update.items() if name in names}
            extra |= {name: value for name, value in update.items() if name not in names}
            return restore(public(self), given, extra)
        return other

    def copy(
        self,
        *,
        include: Any = None,
        exclude: Any = None,
        update: Mapping[str, Any] | None = None,
        deep: bool = False,
    ) -> Self:
        """``model_copy`` by its older name, which can also leave fields out."""
        made = self.model_copy(update=update, deep=deep)
        if include is None and exclude is None:
            return made
        given, extra = state(made)
        kept = {name for name in {*given, *extra} if include is None or name in include} - {*(exclude or ())}
        return restore(
            public(made),
            {name: value for name, value in given.items() if name in kept},
            {name: value for name, value in extra.items() if name in kept or name[:1] == "_"},
        )

    # -- building

    @classmethod
    def model_validate(cls, obj: Any, **_ignored: Any) -> Self:
        """Build from plain values as tolerantly as decoding does; an instance is returned as it is.

        Raises ``TypeError`` for what is not a mapping, and for keys that are not ``str``, inside it as well.
        """
        if isinstance(obj, cls):
            return obj
        given = builtins.dict(obj) if isinstance(obj, Mapping) and type(obj) is not builtins.dict else obj
        if not isinstance(given, builtins.dict):
            raise TypeError(f"{cls.__name__} is made from a mapping, not from {type(obj).__name__}")
        made: Self = converter(getattr(cls, "_public_class", cls))(given)
        return made

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_ignored: Any) -> Self:
        """Build from JSON text. Raises ``DecodeError`` where it is malformed."""
        return cls.model_validate(jsontext.parse(json_data))

    @classmethod
    def model_construct(cls, _fields_set: Any = None, **values: Any) -> Self:
        """Build without a check: dicts become the objects that the fields name; what is left out reads as ``None``.

        Fields go by their names on the wire, or by those in Python.
        """
        names = cls._wire_names
        made: Self = build(
            getattr(cls, "_public_class", cls),
            {names.get(name, name): value for name, value in values.items()},
        )
        return made

    @classmethod
    def construct(cls, _fields_set: Any = None, **values: Any) -> Self:
        """``model_construct`` by its older name."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """``model_validate`` by its older name."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: str | bytes, **_ignored: Any) -> Self:
        """``model_validate_json`` by its older name."""
        return cls.model_validate_json(b)

    @classmethod
    def validate(cls, value: Any) -> Self:
        """``model_validate`` by its older name."""
        return cls.model_validate(value)

    # -- schemas

    @classmethod
    def model_rebuild(cls, **_ignored: Any) -> bool | None:
        """Nothing to do: annotations are looked up when they are first needed."""
        return None

    @classmethod
    def update_forward_refs(cls, **_ignored: Any) -> None:
        """Nothing to do, as in ``model_rebuild``."""

    @classmethod
    def model_json_schema(cls, **options: Any) -> builtins.dict[str, Any]:
        """The JSON schema, as pydantic writes it, with its options. Raises ``ImportError`` without pydantic."""
        from rtkit.core.pydantic_schema import json_schema  # noqa: PLC0415 - few ask

        return json_schema(cls, **options)

    @classmethod
    def schema(cls, **options: Any) -> builtins.dict[str, Any]:
        """``model_json_schema`` by its older name."""
        return cls.model_json_schema(**options)

    @classmethod
    def schema_json(cls, **options: Any) -> str:
        """``model_json_schema`` as JSON text."""
        return jsontext.text(cls.model_json_schema(**options), None)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """How pydantic validates and dumps these classes, as it asks for it."""
        from rtkit.core.pydantic_schema import core_schema_of  # noqa: PLC0415 - pydantic is there when this is called

        return core_schema_of(cls, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        if schema["type"] == "is-instance":  # any model
            return {"type": "object"}
        return handler(schema)
