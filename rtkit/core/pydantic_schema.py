"""How pydantic validates, dumps and describes the types of the API, where a program uses both.

FastAPI, ``TypeAdapter`` and a model with a field of such a type ask for it by
``__get_pydantic_core_schema__``; this module is loaded then, and pydantic is there already. Validating follows
pydantic's rules (a wrong value is an error that says where), unlike decoding what a server sent, which takes
everything. An instance is taken as it is.
"""

from __future__ import annotations

import functools
import sys
import types
from contextvars import ContextVar
from typing import Annotated, Any, Final, Union, get_args, get_origin

import msgspec
from msgspec import UNSET

from rtkit.core.annotations import hints_of, union_of
from rtkit.core.model_class import ModelMeta
from rtkit.core.tolerant import build

__all__ = ["any_serializer", "core_schema_of", "json_schema"]

# Classes whose schema is being made further up: a class may hold itself.
_open: Final[ContextVar[frozenset[Any]]] = ContextVar("_open", default=frozenset())


def core_schema_of(cls: Any, handler: Any) -> Any:
    """pydantic's schema of a Model class."""
    from pydantic_core import core_schema  # noqa: PLC0415 - whoever asks has it

    if not cls._wire_names and cls.__struct_config__.tag is None:  # Model itself: any of them
        return core_schema.is_instance_schema(cls, serialization=_serialization())
    ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
    if cls in _open.get():
        return core_schema.definition_reference_schema(ref)
    token = _open.set(_open.get() | {cls})
    try:
        fields = _fields_schema(cls, handler)
    finally:
        _open.reset(token)

    def validate(value: Any, inner: Any) -> Any:
        if isinstance(value, cls):
            return value
        checked = inner(value)
        given = value if isinstance(value, dict) else checked
        return build(cls, {name: item for name, item in checked.items() if name in given})

    validate.__name__ = cls.__name__  # errors show it
    return core_schema.no_info_wrap_validator_function(
        validate, fields, ref=ref, serialization=_serialization()
    )


def _fields_schema(cls: Any, handler: Any) -> Any:
    """The fields as a dict with names as on the wire: pydantic makes errors, JSON schemas and discriminators
    of it.
    """
    from pydantic_core import core_schema  # noqa: PLC0415 - as above

    made: dict[str, Any] = {}
    config = cls.__struct_config__
    if config.tag_field is not None and config.tag_field not in cls._wire_names:
        made[config.tag_field] = core_schema.typed_dict_field(
            core_schema.literal_schema([config.tag]), required=True
        )
    hints = hints_of(cls)
    for field in msgspec.structs.fields(cls):
        schema = handler.generate_schema(_discriminated(hints[field.name]))
        default: Any = field.default
        if default is UNSET:
            default = cls._field_defaults.get(field.name, UNSET)
        if default is not msgspec.NODEFAULT and default is not UNSET:
            schema = core_schema.with_default_schema(schema, default=default)
        elif field.default_factory is not msgspec.NODEFAULT:
            schema = core_schema.with_default_schema(schema, default_factory=field.default_factory)
        made[field.encode_name] = core_schema.typed_dict_field(schema, required=field.required)
    return core_schema.typed_dict_schema(made, cls=cls, cls_name=cls.__name__, extra_behavior="allow")


def _discriminated(annotation: Any) -> Any:
    """A union whose members have tags, as one that pydantic tells apart by them, at any depth."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is list or origin is dict:
        container: Any = origin
        return container[tuple(_discriminated(arg) for arg in args)]
    if origin is not Union and origin is not types.UnionType:
        return annotation
    models = [arg for arg in args if isinstance(arg, ModelMeta)]
    others = [_discriminated(arg) for arg in args if not isinstance(arg, ModelMeta)]
    tags = {(model.__struct_config__.tag_field, model.__struct_config__.tag) for model in models}
    tag_field = {model.__struct_config__.tag_field for model in models}.pop() if models else None
    if (
        len(models) < 2
        or len(tags) < len(models)
        or {field for field, _ in tags} != {tag_field}
        or not tag_field
    ):
        return union_of([*models, *others])
    from pydantic import Discriminator  # noqa: PLC0415 - as above

    return union_of([Annotated[union_of(models), Discriminator(tag_field)], *others])


@functools.cache
def _serialization() -> Any:
    from pydantic_core import PydanticSerializationUnexpectedValue, core_schema  # noqa: PLC0415 - as above

    def dump(value: Any, info: Any) -> Any:
        if not isinstance(type(value), ModelMeta):
            raise PydanticSerializationUnexpectedValue(
                f"expected a model of rtkit, got {type(value).__name__}"
            )
        return value.model_dump(
            mode=info.mode,
            include=info.include,
            exclude=info.exclude,
            by_alias=info.by_alias,
            exclude_unset=info.exclude_unset,
            exclude_defaults=info.exclude_defaults,
            exclude_none=info.exclude_none,
        )

    return core_schema.plain_serializer_function_ser_schema(dump, info_arg=True)


@functools.cache
def any_serializer() -> Any:
    """The serializer of a value of which no annotation says what it is; pydantic looks for it in the value.

    Raises ``AttributeError`` in a program without pydantic, so that nobody takes a Model for one of its models.
    """
    if "pydantic_core" not in sys.modules:
        raise AttributeError("__pydantic_serializer__")
    from pydantic_core import SchemaSerializer, core_schema  # noqa: PLC0415 - as above

    return SchemaSerializer(core_schema.any_schema(serialization=_serialization()))


def json_schema(cls: Any, **options: Any) -> dict[str, Any]:
    """``model_json_schema`` of a Model class."""
    try:
        from pydantic import TypeAdapter  # noqa: PLC0415 - for this alone
    except ImportError as error:
        raise ImportError(
            "JSON schemas of the types of the API are written by pydantic: pip install pydantic"
        ) from error
    made: dict[str, Any] = TypeAdapter(cls).json_schema(**options)
    return made
