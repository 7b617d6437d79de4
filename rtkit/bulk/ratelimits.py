"""What the headers of a reply say about the limits of a minute."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rtkit.bulk.operations import RateLimits

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["rate_limits_of"]

MAX_DIGITS = 15
"""Of a number in a header. One with more is not a limit."""


def rate_limits_of(headers: Mapping[str, str]) -> RateLimits:
    """``x-ratelimit-limit-requests`` and its like."""
    return RateLimits(
        *(
            _number(headers.get(f"x-ratelimit-{what}-{name}"))
            for name in ("requests", "tokens")
            for what in ("limit", "remaining")
        )
    )


def _number(text: str | None) -> float | None:
    if text is None or len(text) > MAX_DIGITS or not text.isascii():
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None
