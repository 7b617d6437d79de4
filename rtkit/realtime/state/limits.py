"""Limits of a session, which end it politely, and then for certain. Pure: times go in, a verdict comes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from rtkit.realtime.state.metrics import Usage

__all__ = ["Governor", "LimitDecision", "Limits", "Prices"]

MILLION = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Prices:
    """What a million tokens cost, in a currency of your choice."""

    text_input: float = 0.0
    text_cached: float = 0.0
    text_output: float = 0.0
    audio_input: float = 0.0
    audio_cached: float = 0.0
    audio_output: float = 0.0

    def cost(self, usage: Usage) -> float:
        return (
            self.text_input * (usage.text_input - usage.text_cached)
            + self.text_cached * usage.text_cached
            + self.text_output * usage.text_output
            + self.audio_input * (usage.audio_input - usage.audio_cached)
            + self.audio_cached * usage.audio_cached
            + self.audio_output * usage.audio_output
        ) / MILLION


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Limits of one session; ``None`` is not a limit.

    ``silence`` is in seconds without speech of either side, a message or a running tool. When a limit is
    reached, the reply in progress may finish for ``grace`` seconds; then the session ends for certain.
    """

    minutes: float | None = None
    tokens: int | None = None
    cost: float | None = None
    silence: float | None = None
    grace: float = 10.0
    prices: Prices = field(default_factory=Prices)


class LimitDecision(NamedTuple):
    limit: Literal["minutes", "tokens", "cost", "silence"]
    certain: bool
    """End now; before it was to end politely."""


class Governor:
    """Watches the limits of one session."""

    def __init__(self, limits: Limits, now: float) -> None:
        self._limits = limits
        self._started = now
        self._active = now
        self._reached: tuple[LimitDecision, float] | None = None

    def active(self, now: float) -> None:
        """Somebody speaks, or something is being done."""
        self._active = max(self._active, now)

    def check(self, now: float, usage: Usage) -> LimitDecision | None:
        """The limit that was reached, politely first; after ``grace`` seconds, for certain."""
        if self._reached is None:
            limit = self._exceeded(now, usage)
            if limit is None:
                return None
            self._reached = LimitDecision(limit, certain=False), now
        decision, since = self._reached
        return decision._replace(certain=True) if now >= since + self._limits.grace else decision

    def next_check(self, now: float) -> float | None:
        """Seconds until time alone may reach a limit; ``None``: never."""
        limits = self._limits
        if self._reached is not None:
            return max(self._reached[1] + limits.grace - now, 0.0)
        moments = []
        if limits.minutes is not None:
            moments.append(self._started + limits.minutes * 60)
        if limits.silence is not None:
            moments.append(self._active + limits.silence)
        return max(min(moments) - now, 0.0) if moments else None

    def _exceeded(self, now: float, usage: Usage) -> Literal["minutes", "tokens", "cost", "silence"] | None:
        limits = self._limits
        if limits.minutes is not None and now >= self._started + limits.minutes * 60:
            return "minutes"
        if limits.tokens is not None and usage.total >= limits.tokens:
            return "tokens"
        if limits.cost is not None and limits.prices.cost(usage) >= limits.cost:
            return "cost"
        if limits.silence is not None and now >= self._active + limits.silence:
            return "silence"
        return None
