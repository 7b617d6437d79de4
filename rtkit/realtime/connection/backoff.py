"""How often, and how fast, a lost connection is replaced. Pure: times go in.

The rules:

1. The delay before an attempt doubles, and `Backoff.max_retries` attempts in a row are all there are.
2. A connection that is open proves nothing: a server may greet and drop for ever. The count starts anew when a
   connection has been live for ``stable_after`` seconds, or has given a whole response.
3. A response that was cut in the middle is progress: the count starts anew, too, but ``max_retries`` times at most
   until a connection succeeds. So a server that always dies in the middle of a response is given up as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from rtkit.core.backoff import exponential_delay

__all__ = ["STABLE_AFTER", "Backoff", "answered", "ends_session"]

STABLE_AFTER: Final = 10.0
"""Seconds for which a connection must have been live to count as a success, by default."""

JITTER: Final = 0.25
"""The share of a delay that is random."""

_WHOLE: Final = frozenset({
    "response.completed",
    "response.incomplete",
    "conversation.item.input_audio_transcription.completed",
})  # fmt: skip

_NO_ANSWER: Final = frozenset({"failed", "cancelled"})
"""The statuses of a response that is over, and has answered nothing."""

_ENDS: Final = frozenset({
    "session_expired",
    "session_ended",
    "session_closed",
    "session_terminated",
    "session_timeout",
    "session_not_found",
})  # fmt: skip


def answered(event: Any) -> Literal["whole", "part"] | None:
    """Whether an event of the server is an answer: a response, or the text of what was said."""
    kind: str = getattr(event, "type", None) or ""
    if kind == "response.done":
        status = getattr(getattr(event, "response", None), "status", None)
        return None if status in _NO_ANSWER else "whole"
    if kind in _WHOLE:
        return "whole"
    return "part" if kind.endswith(".delta") else None


def ends_session(error: Any) -> str | None:
    """The code of an ``error`` event by which the server says that the session is over, whatever the socket says.

    The API documents ``session_expired``, after 60 minutes; the others are what servers beside it say.
    """
    for name in ("code", "type"):
        value = error.get(name) if isinstance(error, dict) else getattr(error, name, None)
        if isinstance(value, str) and value in _ENDS:
            return value
    return None


@dataclass
class Backoff:
    """How long to wait before the next attempt, and when to stop: all in seconds."""

    max_retries: int = 8
    initial_delay: float = 0.25
    max_delay: float = 8.0
    stable_after: float = STABLE_AFTER
    attempt: int = 0
    """Attempts since the last success."""
    _since: float | None = None
    _parts: int = 0
    """How often a part of a response has renewed the count since the last success."""
    _progressed: bool = False

    def __post_init__(self) -> None:
        if self.max_retries < 0:
            raise ValueError("max_retries is 0 or more")
        if not 0 <= self.initial_delay <= self.max_delay:
            raise ValueError("initial_delay and max_delay are seconds, 0 <= initial_delay <= max_delay")
        if not self.stable_after >= 0:
            raise ValueError("stable_after is in seconds, 0 or more")

    @property
    def is_on_trial(self) -> bool:
        """Whether what the server says may renew the count."""
        return self.attempt > 0 or self._parts > 0

    def opened(self, now: float) -> None:
        """A connection is live."""
        self._since = now
        self._progressed = False

    def received(self, event: Any) -> None:
        """An event of the server on it."""
        answer = answered(event)
        if answer == "whole":
            self.succeeded()
        elif answer == "part" and not self._progressed and self._parts < self.max_retries:
            self._progressed = True
            self._parts += 1
            self.attempt = 0

    def lost(self, now: float) -> None:
        """The connection is gone, or did not come about."""
        since, self._since = self._since, None
        if since is not None and now - since >= self.stable_after:
            self.succeeded()

    def succeeded(self) -> None:
        self.attempt = self._parts = 0

    def next_delay(self, random: float) -> float | None:
        """The delay before the next attempt, ``None`` when there are none left; ``random`` is in [0, 1)."""
        if self.attempt >= self.max_retries:
            return None
        self.attempt += 1
        return exponential_delay(
            self.attempt - 1,
            initial_delay=self.initial_delay,
            max_delay=self.max_delay,
            jitter=JITTER,
            random=1 - random,
        )
