"""A line of the Batch API's output: how an item ended."""

from __future__ import annotations

from typing import Any

import msgspec

from rtkit.errors.redact import redact_text

__all__ = ["answer_line", "error_line"]

MAX_MESSAGE = 2_000
"""Characters of an error's text that are kept."""


class _Response(msgspec.Struct):
    status_code: int
    request_id: str | None
    body: Any


class _Error(msgspec.Struct):
    code: str
    message: str


class _Line(msgspec.Struct):
    id: str
    custom_id: str
    response: _Response | None
    error: _Error | None


_encode = msgspec.json.encode


def answer_line(
    seq: int, custom_id: str, body: bytes, *, status_code: int = 200, request_id: str | None = None
) -> bytes:
    """An answer. ``body`` is JSON, and goes in as it is."""
    response = _Response(status_code, request_id, msgspec.Raw(body))
    return _encode(_Line(f"bulk_req_{seq}", custom_id, response, None))


def error_line(
    seq: int,
    custom_id: str,
    code: str,
    message: str,
    *,
    status_code: int | None = None,
    request_id: str | None = None,
    body: object = None,
) -> bytes:
    """A failure; with the server's reply if one came."""
    response = None if status_code is None else _Response(status_code, request_id, body)
    error = _Error(code, redact_text(message[:MAX_MESSAGE]))
    return _encode(_Line(f"bulk_req_{seq}", custom_id, response, error))
