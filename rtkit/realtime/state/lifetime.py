"""How long one connection may serve a session, by the settings and by what the server says of it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rtkit.realtime.settings import Settings

__all__ = ["MARGIN", "SHORTEST", "Lifetime"]

MARGIN: Final = 30.0
"""Seconds before the server's own end at which a connection is replaced, pause or none."""

SHORTEST: Final = 60.0
"""A session that the server says ends sooner is one whose clock, or ours, is wrong: it is not believed."""

PAUSE_FROM: Final = 11 / 12
"""Of the time until the certain end, the part after which a pause is looked for: 55 minutes of an hour."""


class Lifetime:
    """One connection, opened at ``since``. Times are seconds of a monotonic clock."""

    def __init__(self, settings: Settings, since: float) -> None:
        self._since = since
        self.pause_at = None if settings.roll_over_after is None else since + settings.roll_over_after
        """From here on it is replaced in the first pause; ``None``: never."""
        self.certain_at = since + settings.session_limit
        """Here without one."""

    def apply_session(self, session: Any, now: float, wall: float) -> None:
        """What ``session.created`` says: ``expires_at`` is in seconds since 1970, as ``wall`` is, the time now.

        The earlier of the settings and the server counts.
        """
        expires_at = session.get("expires_at") if isinstance(session, dict) else None
        if self.pause_at is None or not isinstance(expires_at, (int, float)):
            return
        left = expires_at - wall
        if left < SHORTEST or now + left - MARGIN >= self.certain_at:
            return
        self.certain_at = now + left - MARGIN
        self.pause_at = min(self.pause_at, self._since + (self.certain_at - self._since) * PAUSE_FROM)

    def has_ended(self, now: float, *, pause: bool) -> bool:
        """Whether the connection is to be replaced now; ``pause``: nobody would notice."""
        return self.pause_at is not None and now >= (self.pause_at if pause else self.certain_at)

    def next_look(self, now: float) -> float | None:
        """Seconds until time alone may change that; ``None``: never."""
        if self.pause_at is None:
            return None
        due = self.pause_at if now < self.pause_at else self.certain_at
        return max(due - now, 0.001)
