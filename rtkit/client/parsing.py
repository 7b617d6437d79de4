"""The body of a reply to what the method promises."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from rtkit.core import jsontext
from rtkit.core.decode import Decoder
from rtkit.core.model import Model
from rtkit.errors import APIResponseValidationError, DecodeError

if TYPE_CHECKING:
    import httpx

__all__ = ["parse_body", "resolve"]


def resolve(target: Any) -> Any:
    """The type itself where it is named as ``"module:Name"``, so that resources load types when used."""
    return _named(target) if isinstance(target, str) else target


@cache
def _named(target: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - the point is to import late

    module, _, name = target.partition(":")
    return getattr(import_module(module), name)


def parse_body(response: httpx.Response, target: Any, *, strict: bool = False) -> Any:
    """The reply as ``target``: a Model or a union of Models, ``str``, ``bytes``, ``dict``, ``object``, ``None``.

    A body that is no JSON comes as text, as in the official SDK, unless ``strict``. Raises
    ``APIResponseValidationError`` where JSON was announced and is malformed.
    """
    target = resolve(target)
    if target is None or target is type(None):
        return None
    if target is str:
        return response.text
    if target is bytes:
        return response.content
    if target in {int, float}:
        return target(response.text)
    if target is bool:
        return response.text.strip().lower() == "true"
    content_type = response.headers.get("content-type", "*").partition(";")[0]
    announced = content_type.endswith("json")
    try:
        return attach_request_id(_decode(response.content, target), response)
    except DecodeError as error:
        if not announced and not strict:
            return response.text
        raise APIResponseValidationError(
            response=response,
            body=response.text,
            message=f"The reply is {error}" if announced else f"The reply is {content_type}, not JSON",
        ) from error


def _decode(content: bytes, target: Any) -> Any:
    if target in {object, Any, dict, list}:
        return jsontext.parse(content)
    return Decoder(target).decode(content)


def attach_request_id(value: Any, response: httpx.Response) -> Any:
    if isinstance(value, Model):
        vars(value)["_request_id"] = response.headers.get("x-request-id")
    return value
