"""How many requests run at a time: up by one for each round of answers, down by a third where the server
refuses."""

from __future__ import annotations

from typing import Final

__all__ = ["Concurrency"]

CUT: Final = 0.7
CUT_EVERY: Final = 1.0
"""Seconds between two cuts: what was on its way at a refusal is refused as well."""


class Concurrency:
    """``limit`` moves between 1 and ``most``."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limit = float(most)
        self._cut_at = float("-inf")

    @property
    def limit(self) -> int:
        return int(self._limit)

    def answered(self) -> None:
        self._limit = min(self._limit + 1 / self._limit, float(self._most))

    def refused(self, now: float) -> None:
        """The server refuses or fails; ``now`` is in seconds."""
        if now - self._cut_at >= CUT_EVERY:
            self._cut_at = now
            self._limit = max(self._limit * CUT, 1.0)
