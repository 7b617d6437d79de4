"""The addresses that users give."""

from __future__ import annotations

from contextlib import suppress

import httpx

__all__ = ["parsed_url"]


def parsed_url(url: object, name: str, kind: str = "http or https") -> httpx.URL:
    """``url`` as httpx has it. Raises ValueError, which repeats nothing of it: any part may be a password's."""
    parsed = None
    with suppress(httpx.InvalidURL):  # which shows a part of it
        parsed = httpx.URL(str(url))
    if parsed is None:
        raise ValueError(f"{name} must be an absolute {kind} URL; this can't be read as one")
    return parsed
