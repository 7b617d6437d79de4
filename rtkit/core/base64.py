"""Binary data in JSON strings."""

from __future__ import annotations

import base64

import msgspec

__all__ = ["decode_base64"]


def decode_base64(text: str) -> bytes:
    """The bytes of base64 (RFC 4648, section 4); a quarter of what ``base64.b64decode`` takes.

    Raises ``ValueError`` (``binascii.Error``) where it is none.
    """
    try:
        return msgspec.convert(text, bytes)
    except msgspec.ValidationError:
        return base64.b64decode(text, validate=True)
