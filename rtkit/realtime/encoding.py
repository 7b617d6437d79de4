"""Client events as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from rtkit.client.call import plain
from rtkit.client.options import is_given
from rtkit.core import jsontext
from rtkit.core.model import Model, to_dict, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Audio", "encode_event", "event_dict"]

Audio = str | bytes | bytearray | memoryview
"""Base64 as the API takes it, or the bytes themselves, which are encoded here."""


def encode_event(event: Mapping[str, Any] | Model) -> bytes:
    """A client event, a dict of params or a Struct, as JSON in UTF-8.

    Bytes anywhere in it become base64, written straight into the JSON text.
    """
    return to_json(event) if isinstance(event, Model) else jsontext.encode(plain(event))


def event_dict(event: Mapping[str, Any] | Model) -> dict[str, Any]:
    """A client event as a plain dict."""
    return cast("dict[str, Any]", to_dict(event) if isinstance(event, Model) else dict(event))


def event(type: str, **fields: Any) -> dict[str, Any]:
    """A client event of the fields that are given."""
    return {"type": type, **{name: value for name, value in fields.items() if is_given(value)}}
