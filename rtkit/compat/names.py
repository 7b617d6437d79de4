"""Small functions and types of the official package's inside that public code imports, on what is here."""

from __future__ import annotations

import functools
import typing
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from rtkit.client.options import is_given
from rtkit.core.decode import Decoder
from rtkit.core.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

OFFICIAL_VERSION: Final = "3.57.0"
"""The release of the official package whose names are here."""

API_KEY_SENTINEL: Final = "<missing API key>"

PYDANTIC_V1: Final = False
PYDANTIC_V2: Final = True

RAW_RESPONSE_HEADER: Final = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER: Final = "____stainless_override_cast_to"
INITIAL_RETRY_DELAY: Final = 0.5
MAX_RETRY_DELAY: Final = 8.0

AzureADTokenProvider: TypeAlias = Callable[[], str]
AsyncAzureADTokenProvider: TypeAlias = Callable[[], "str | Awaitable[str]"]
AnyMapping: TypeAlias = Mapping[str, object]
WebSocketConnectionOptions: TypeAlias = Mapping[str, Any]
"""What ``connect(websocket_connection_options=...)`` takes."""
IncEx: TypeAlias = "set[int] | set[str] | Mapping[int, IncEx | bool] | Mapping[str, IncEx | bool]"

T = TypeVar("T")
ResponseT = TypeVar("ResponseT")
ModelT = TypeVar("ModelT", bound=Model)
ResponseFormatT = TypeVar("ResponseFormatT")


# --- values


def is_dict(value: object) -> bool:
    """Whether it is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> bool:
    """Whether it is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> bool:
    """Whether it is a mapping."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> bool:
    """Whether it can be iterated."""
    return isinstance(value, Iterable)


def has_more_than_n_keys(value: Mapping[str, object], n: int) -> bool:
    """Whether it has over ``n`` keys."""
    return len(value) > n


def strip_not_given(value: Mapping[str, Any] | None) -> Any:
    """Without the values that were left out."""
    if not isinstance(value, Mapping):
        return value
    return {name: item for name, item in value.items() if is_given(item)}


def deepcopy_minimal(item: T) -> T:
    """A copy of dicts and lists, not of what they hold."""
    made: Any = item
    if isinstance(item, dict):
        made = {name: deepcopy_minimal(value) for name, value in item.items()}
    elif isinstance(item, list):
        made = [deepcopy_minimal(value) for value in item]
    return typing.cast("T", made)


def maybe_transform(data: T, expected_type: object) -> T:
    """As it is: arguments are made plain when they are sent."""
    return data


async def async_maybe_transform(data: T, expected_type: object) -> T:
    """As it is: arguments are made plain when they are sent."""
    return data


def required_args(*variants: Sequence[str]) -> Callable[[T], T]:
    """A decorator that changes nothing: the type checker and the API say what is missing."""
    return lambda function: function


def transform(data: T, expected_type: object) -> T:
    """As it is: arguments are made plain when they are sent."""
    return data


async_transform = async_maybe_transform


class PropertyInfo:
    """Metadata of an annotation, which nothing here reads."""

    def __init__(self, **options: Any) -> None:
        self.__dict__.update(options)


lru_cache = functools.lru_cache


# --- models


def construct_type(*, value: object, type_: object, metadata: object = None) -> Any:
    """``value`` as ``type_``, as far as it matches."""
    kind: Any = type_
    return Decoder(kind).convert(value)


def construct_type_unchecked(*, value: object, type_: type[T]) -> T:
    """``value`` as ``type_``, as far as it matches."""
    made: T = construct_type(value=value, type_=type_)
    return made


def build(base_model_cls: Callable[..., T], *args: object, **fields: object) -> T:
    """An instance of a model class, unchecked."""
    if args:
        raise TypeError("build takes fields by name: build(Model, name=value)")
    made: T = construct_type(value=fields, type_=base_model_cls)
    return made


def validate_type(*, type_: type[T], value: object) -> T:
    """``value`` as ``type_``, by pydantic's rules; needs pydantic."""
    import pydantic  # noqa: PLC0415 - for this alone

    return pydantic.TypeAdapter(type_).validate_python(value)


def is_basemodel(type_: object) -> bool:
    """Whether it is a model class."""
    return isinstance(type_, type) and issubclass(type_, Model)


is_basemodel_type = is_basemodel


def model_dump(model: Any, **options: Any) -> dict[str, Any]:
    """``model.model_dump(...)``"""
    made: dict[str, Any] = model.model_dump(**options)
    return made


def model_copy(model: T, *, deep: bool = False) -> T:
    """``model.model_copy(...)``"""
    made: T = typing.cast("Any", model).model_copy(deep=deep)
    return made


def model_json(model: Any, *, indent: int | None = None) -> str:
    """``model.model_dump_json(...)``"""
    made: str = model.model_dump_json(indent=indent)
    return made


def model_parse(model: type[T], data: Any) -> T:
    """``model.model_validate(data)``"""
    made: T = typing.cast("Any", model).model_validate(data)
    return made


parse_obj = model_parse


def get_model_fields(model: Any) -> dict[str, Any]:
    """``model.model_fields``"""
    return dict(model.model_fields)


def add_request_id(obj: Any, request_id: str | None) -> None:
    """Sets ``_request_id``, for support."""
    obj._request_id = request_id


# --- requests


def make_request_options(
    *,
    query: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    idempotency_key: str | None = None,
    timeout: Any = None,
    post_parser: Any = None,
) -> dict[str, Any]:
    """The ``options`` of ``client.get``, ``post`` and their like."""
    made: dict[str, Any] = {}
    params = {**(query or {}), **(extra_query or {})}
    if params:
        made["params"] = params
    if extra_headers is not None:
        made["headers"] = extra_headers
    if extra_body is not None:
        made["extra_json"] = extra_body
    if idempotency_key is not None:
        made["idempotency_key"] = idempotency_key
    if is_given(timeout) and timeout is not None:
        made["timeout"] = timeout
    return made


class Querystring:
    """Nested values as a query, in brackets."""

    def __init__(self, **_formats: Any) -> None:
        """``array_format`` and ``nested_format`` are taken; the API knows one way."""

    def stringify(self, params: Mapping[str, object], **_formats: Any) -> str:
        """The query, without the question mark."""
        from rtkit.client.query import encode_query  # noqa: PLC0415 - few need it

        return encode_query(params)


def stringify(params: Mapping[str, object], **formats: Any) -> str:
    """``Querystring().stringify(...)``"""
    return Querystring().stringify(params, **formats)


# --- formats and what they are read as


def type_to_response_format(response_format: Any) -> Any:
    """A type as the ``response_format`` of a chat; a dict, ``omit`` and ``None`` as they are."""
    from rtkit.client.options import omit  # noqa: PLC0415 - few need it
    from rtkit.helpers.streams.parsing import as_format  # noqa: PLC0415 - as above

    if not is_given(response_format) or response_format is None:
        return omit
    format_ = as_format(response_format)
    return response_format if format_ is None else format_.for_chat


def type_to_text_format(text_format: Any) -> Any:
    """A type as the ``text.format`` of a response; a dict as it is."""
    from rtkit.helpers.streams.parsing import as_format  # noqa: PLC0415 - few need it

    format_ = as_format(text_format)
    return text_format if format_ is None else format_.for_responses


def parse_chat_completion(*, response_format: Any, input_tools: Any, chat_completion: Any) -> Any:
    """A completion with its text and the arguments of its calls read as types of yours."""
    from rtkit.helpers.streams.chat_parsing import parse_completion  # noqa: PLC0415 - few need it
    from rtkit.helpers.streams.parsing import as_format, in_chat  # noqa: PLC0415 - as above

    return parse_completion(chat_completion, as_format(response_format), in_chat(input_tools))


def parse_a_response(*, text_format: Any, input_tools: Any, response: Any) -> Any:
    """A response with its text and the arguments of its calls read as types of yours."""
    from rtkit.helpers.streams.parsing import as_format, in_responses  # noqa: PLC0415 - few need it
    from rtkit.helpers.streams.response_parsing import parse_response  # noqa: PLC0415 - as above

    return parse_response(response, as_format(text_format), in_responses(input_tools))


def validate_input_tools(tools: Any = None) -> Any:
    """Tools as they are; ``ValueError`` for one that can't be parsed, as it is not strict."""
    from rtkit.client.options import omit  # noqa: PLC0415 - few need it
    from rtkit.helpers.streams.parsing import check_parseable, in_chat  # noqa: PLC0415 - as above

    if not is_given(tools) or tools is None:
        return omit
    listed = in_chat(tools)
    check_parseable(listed)
    return listed


def ensure_strict_json_schema(
    json_schema: dict[str, Any], *, path: tuple[str, ...], root: dict[str, Any]
) -> Any:
    """A JSON schema as strict mode asks for it."""
    from rtkit.schema.strict import make_strict  # noqa: PLC0415 - few need it

    return make_strict(json_schema, ".".join(path) or "schema")


def resolve_ref(*, root: dict[str, Any], ref: str) -> Any:
    """What ``#/$defs/Name`` names in a schema."""
    if not ref.startswith("#/"):
        raise ValueError(f"a reference starts with '#/', not {ref!r}")
    found: Any = root
    for part in ref[2:].split("/"):
        found = found[part]
    return found
