"""A Python type as the format of an answer: its strict schema one way, its text the other way."""

from __future__ import annotations

import dataclasses
import functools
import re
import sys
import typing
from typing import TYPE_CHECKING, Any, Final, Generic, TypeGuard, TypeVar

import msgspec

from rtkit.errors import OutputFormatError
from rtkit.schema.strict import make_strict, top_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Format", "format_of", "is_pydantic", "to_strict_json_schema"]

T = TypeVar("T")

# How many types are remembered with their schemas and decoders.
MAX_FORMATS: Final = 512


@dataclasses.dataclass(frozen=True)
class Format(Generic[T]):
    """What ``format_of`` makes of a type. ``name`` and ``schema`` are for the API."""

    type: type[T]
    name: str
    described: dict[str, Any]
    """The type's own schema."""
    decode: Callable[[bytes], T]

    @functools.cached_property
    def schema(self) -> dict[str, Any]:
        """The strict schema; it is shared: copy it before you change it. Raises as ``make_strict`` does.

        It is made when it is asked for: a type that strict mode has no words for can still be read.
        """
        return make_strict(
            self.described, f"the format {_shown(self.type)}", "pass a schema of your own, as a dict"
        )

    def parse(self, text: str) -> T:
        """What the model wrote, as the type.

        Raises ``OutputFormatError`` where it does not fit; of pydantic types, pydantic's ``ValidationError``.
        """
        if not isinstance(text, str):  # a server may send anything
            reason = f"{type(text).__name__} instead of its text"
            raise OutputFormatError(reason, format=self.name, text=str(text))
        try:
            return self.decode(text.encode("utf-8", "surrogatepass"))
        except RecursionError as error:
            raise OutputFormatError("it is nested too deep", format=self.name, text=text) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise OutputFormatError(str(error), format=self.name, text=text) from error

    @property
    def for_chat(self) -> dict[str, Any]:
        """The ``response_format`` of Chat Completions."""
        return {
            "type": "json_schema",
            "json_schema": {"schema": self.schema, "name": self.name, "strict": True},
        }

    @property
    def for_responses(self) -> dict[str, Any]:
        """The ``text.format`` of Responses."""
        return {"type": "json_schema", "strict": True, "name": self.name, "schema": self.schema}


def is_pydantic(type_: object) -> bool:
    """Whether this is a model or a dataclass of pydantic, which is not imported to find out."""
    if not isinstance(type_, type):
        return False
    pydantic = sys.modules.get("pydantic")
    is_model = pydantic is not None and issubclass(type_, pydantic.BaseModel)
    return is_model or hasattr(type_, "__pydantic_config__")


def is_type(value: object) -> TypeGuard[type]:
    """Whether this is a type rather than a ready-made format (a dict)."""
    return isinstance(value, type) or typing.get_origin(value) is not None


def format_of(type_: type[T]) -> Format[T]:
    """The format for a msgspec Struct, a dataclass, a TypedDict, or a model or dataclass of pydantic.

    Raises ``TypeError`` for a type that is not a JSON object, or that holds something JSON has no schema for.
    """
    kind: Any = type_
    return _format_of(kind)


@functools.lru_cache(maxsize=MAX_FORMATS)
def _format_of(type_: Any) -> Format[Any]:
    if is_pydantic(type_):
        schema, decode = _of_pydantic(type_)
    else:
        schema, decode = _of_msgspec(type_)
    if "properties" not in top_of(schema):
        raise TypeError(
            f"a format must be an object with fields at its top, and {_shown(type_)} is none: make it the field of "
            "a msgspec Struct, a dataclass, a TypedDict or a pydantic model"
        )
    return Format(type_, name_of(type_), schema, decode)


def to_strict_json_schema(type_: type) -> dict[str, Any]:
    """The JSON schema of a type, as strict mode asks for it."""
    return format_of(type_).schema


def name_of(type_: type) -> str:
    """A name that the API takes: letters, digits, ``_`` and ``-``, at most 64 of them."""
    return api_name(_shown(type_))


def api_name(text: str) -> str:
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", text).strip("_")[:64]


def _shown(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) and not typing.get_args(type_) else str(type_)


def _of_msgspec(type_: Any) -> tuple[dict[str, Any], Callable[[bytes], Any]]:
    try:
        return msgspec.json.schema(type_), msgspec.json.Decoder(type_).decode
    except TypeError as error:
        raise TypeError(
            f"{_shown(type_)} is not a format: use a msgspec Struct, a dataclass, a TypedDict or a pydantic model "
            f"with fields that JSON can hold ({error})"
        ) from error
    except KeyError as error:  # how msgspec before 0.23 stumbles over them
        raise TypeError(
            f"{_shown(type_)} holds two types of the name {error}: give one of them another"
        ) from error


def _of_pydantic(type_: Any) -> tuple[dict[str, Any], Callable[[bytes], Any]]:
    if hasattr(type_, "model_json_schema"):
        return type_.model_json_schema(), type_.model_validate_json
    import pydantic  # noqa: PLC0415 - the user has it: this is one of its dataclasses

    adapter: Any = pydantic.TypeAdapter(type_)
    return adapter.json_schema(), adapter.validate_json
