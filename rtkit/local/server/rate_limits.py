"""What the answers say about rate limits. Nothing is refused by them."""

from __future__ import annotations

import time
from typing import Any, Final

__all__ = ["Limits"]

REQUESTS_PER_MINUTE: Final = 10_000
TOKENS_PER_MINUTE: Final = 10_000_000

BYTES_PER_TOKEN: Final = 4
"""Tokens of a request are guessed from its size, which is known before it is read."""


class Limits:
    """Honest counts of a minute that begins for all at the same time."""

    def __init__(self) -> None:
        self._window = -1
        self._requests = 0
        self._tokens = 0

    def take(self, *, tokens: int) -> None:
        """Count one request."""
        self._seconds_left()
        self._requests += 1
        self._tokens += tokens

    def headers(self) -> list[tuple[bytes, bytes]]:
        """As the headers of an answer tell it."""
        told = []
        for name, limit, remaining, reset in self._now():
            told += [
                (b"x-ratelimit-limit-%s" % name.encode(), b"%d" % limit),
                (b"x-ratelimit-remaining-%s" % name.encode(), b"%d" % remaining),
                (b"x-ratelimit-reset-%s" % name.encode(), b"%ds" % reset),
            ]
        return told

    def objects(self) -> list[dict[str, Any]]:
        """As ``rate_limits.updated`` of the Realtime API tells it."""
        return [
            {"name": name, "limit": limit, "remaining": remaining, "reset_seconds": float(reset)}
            for name, limit, remaining, reset in self._now()
        ]

    def _now(self) -> list[tuple[str, int, int, int]]:
        reset = self._seconds_left()
        return [
            ("requests", REQUESTS_PER_MINUTE, max(REQUESTS_PER_MINUTE - self._requests, 0), reset),
            ("tokens", TOKENS_PER_MINUTE, max(TOKENS_PER_MINUTE - self._tokens, 0), reset),
        ]

    def _seconds_left(self) -> int:
        """The seconds until the counts begin anew."""
        window, second = divmod(int(time.time()), 60)
        if window != self._window:
            self._window, self._requests, self._tokens = window, 0, 0
        return 60 - second
