"""Client events as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import is_given
from rtkit.client.params import EVENT
from rtkit.core import jsontext
from rtkit.core.plain import plain

if TYPE_CHECKING:
    from rtkit.core.arguments import Fields

__all__ = ["Audio", "encode_event", "event_dict"]

Audio = str | bytes | bytearray | memoryview
"""Base64 as the API takes it, or the bytes themselves, which are encoded here."""


def encode_event(event: Fields) -> bytes:
    """A client event as JSON in UTF-8. Raises as `event_dict` does."""
    return jsontext.encode(plain(event, EVENT))


def event_dict(event: Fields) -> dict[str, Any]:
    """A client event as a plain dict: a dict of params, a Struct, a pydantic model or what else has fields.

    Bytes may stand in fields named ``audio``: the encoder writes them as base64, straight into the JSON text.
    Raises ``TypeError`` for bytes elsewhere, and for what is not an event.
    """
    fields = plain(event, EVENT)
    if not isinstance(fields, dict):
        raise TypeError(f"a client event is a dict or an object with fields, not {type(event).__name__}")
    return fields


def event(type: str, **fields: Any) -> dict[str, Any]:
    """A client event of the fields that are given."""
    return {"type": type, **{name: value for name, value in fields.items() if is_given(value)}}
