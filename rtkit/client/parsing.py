"""The body of a reply to what the method promises."""

from __future__ import annotations

from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, get_args

from rtkit.client.failure import content_type_of, reported_error, unexpected_reply
from rtkit.client.fault import NO_SHAPE, Shape, fault_in, may_be_fault, shape_of, status_in, words_of
from rtkit.core import jsontext
from rtkit.core.decode import Decoder
from rtkit.core.model import Model
from rtkit.errors import APIResponseValidationError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

__all__ = ["check_for_error", "parse_body", "resolve"]

NO_WORDS: Final = "The reply is an error"


def resolve(target: Any) -> Any:
    """The type itself where it is named as ``"module:Name"``, so that resources load types when used."""
    return _named(target) if isinstance(target, str) else target


@cache
def _named(target: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - the point is to import late

    module, _, name = target.partition(":")
    return getattr(import_module(module), name)


def parse_body(
    response: httpx.Response, target: Any, *, strict: bool = False, fold: Callable[[], Any] | None = None
) -> Any:
    """The reply as ``target``: a Model or a union of Models, ``str``, ``bytes``, ``dict``, ``object``, ``None``.

    A body that is not JSON comes as text to those who take ``object``, unless ``strict``. An event stream is what
    ``fold`` makes of it. Raises ``APIError`` where the server tells an error instead of giving an object, and
    ``APIResponseValidationError`` where something else came, or JSON was announced and is malformed.
    """
    target = resolve(target)
    if target is None or target is type(None):
        check_for_error(response)
        return None
    if target is str:
        check_for_error(response)
        return response.text
    if target is bytes:
        return response.content
    if target in {int, float}:
        return target(response.text)
    if target is bool:
        return response.text.strip().lower() == "true"
    announced = content_type_of(response).endswith("json")
    try:
        value = _decode(response.content, target)
    except DecodeError as error:
        if fold is not None and is_event_stream(response):
            return attach_request_id(fold(), response)
        if announced and response.content:
            raise APIResponseValidationError(
                response=response, body=response.text, message=f"The reply is {error}"
            ) from error
        if not strict and _takes_text(target):
            return response.text
        raise unexpected_reply(response, "JSON", response.content, body=response.text) from error
    if isinstance(value, Model):
        if may_be_fault(value) or "_public_class" in type(value).__dict__:
            _raise_error(response, value.to_dict(), shape_of(target))
    elif not isinstance(value, (dict, NoneType)) and (shape := shape_of(target)) is not NO_SHAPE:
        _raise_error(response, value, shape)
        if not isinstance(value, (list, *get_args(target))):
            raise unexpected_reply(response, "an object", response.content, body=value)
    return attach_request_id(value, response)


def is_event_stream(response: httpx.Response) -> bool:
    """Whether a reply is one by its content type, or, where that says nothing, by its first line."""
    kind = content_type_of(response)
    begins = response.content[:64].lstrip().startswith((b"data:", b"event:", b":"))
    return kind == "text/event-stream" or (kind in {"", "text/plain", "application/octet-stream"} and begins)


def _takes_text(target: Any) -> bool:
    return target in {object, Any} or str in get_args(target)


def check_for_error(response: httpx.Response) -> None:
    """Raise what a server tells in JSON instead of a text, a file, or nothing."""
    if content_type_of(response).endswith("json") and b"error" in response.content[:MAX_SEARCHED]:
        try:
            value = jsontext.parse(response.content)
        except DecodeError:
            return
        _raise_error(response, value, NO_SHAPE)


MAX_SEARCHED: Final = 1024
"""How far into a body that is to be no JSON an error is looked for, in bytes."""


def _raise_error(response: httpx.Response, value: Any, shape: Shape) -> None:
    if response.request.method == "DELETE":  # {"message": "it is gone"} is not an error
        shape = shape._replace(required=frozenset())
    body = fault_in(value, shape)
    if body is not None:
        words = words_of(value) or words_of(body) or NO_WORDS
        status = status_in(body) or status_in(value)
        raise reported_error(words, response.request, response, body=body, status_code=status)


def _decode(content: bytes, target: Any) -> Any:
    if target in {object, Any, dict, list}:
        return jsontext.parse(content)
    return Decoder(target).decode(content)


def attach_request_id(value: Any, response: httpx.Response) -> Any:
    if isinstance(value, Model):
        vars(value)["_request_id"] = response.headers.get("x-request-id")
    return value
