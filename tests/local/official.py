"""The official SDK as a judge of what the server sends: its types, taken strictly."""

from __future__ import annotations

from typing import Any

import pydantic


def undescribed(value: Any, path: str = "") -> set[str]:
    """Where in a decoded value something is that the SDK's types do not describe."""
    found: set[str] = set()
    if isinstance(value, pydantic.BaseModel):
        found |= {f"{path}.{name}" for name in value.model_extra or ()}
        for name in value.model_fields_set:
            found |= undescribed(getattr(value, name, None), f"{path}.{name}")
    elif isinstance(value, list):
        for item in value:
            found |= undescribed(item, f"{path}[]")
    return found


# The SDK describes less here than the API sends.
KNOWN = {
    ".session.object", ".session.id", ".session.expires_at",  # the session of events, by the type of a request
    ".usage",  # of audio
    ".task",  # of verbose transcripts
    ".first_id", ".last_id", ".next_page", ".search_query",  # of pages, which the SDK reads in parts
}  # fmt: skip


def check(value: Any, *, known: set[str] = KNOWN) -> Any:
    """The value, when the SDK's own types take it without a conversion, and describe all of it."""
    assert undescribed(type(value).model_validate(value.to_dict())) <= known
    return value
