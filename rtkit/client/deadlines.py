"""Deadlines that count events, not bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.errors import FirstEventTimeoutError, IdleTimeoutError, StreamTimeoutError, TotalTimeoutError

Due = tuple[float, type[StreamTimeoutError], float]
"""(seconds from now to a deadline, the error that passing it is, the setting in seconds)."""

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.client.options import StreamSettings

__all__ = ["DeadlinePassed", "Deadlines"]


class DeadlinePassed(TimeoutError):  # noqa: N818 - it is what happened; the error that it is, `Deadlines.next` says
    """A deadline of `Deadlines` has passed while something was waited for."""


class Deadlines:
    """When the next event of one stream must be there, at the latest."""

    def __init__(self, settings: StreamSettings, now: Callable[[], float]) -> None:
        self._settings = settings
        self._now = now
        self._started = now()
        self._idle_since = self._started
        self._events = False

    @classmethod
    def of(cls, settings: StreamSettings, now: Callable[[], float]) -> Deadlines | None:
        """``None`` where every deadline is off, so that a stream without one pays nothing."""
        if settings.first_event_timeout is settings.idle_timeout is settings.total_timeout is None:
            return None
        return cls(settings, now)

    def asked(self) -> None:
        """The next event is waited for from now on: how long the user took over the last one is not idle time."""
        self._idle_since = self._now()

    def event(self) -> None:
        """An event came in."""
        self._events = True

    def passed(self) -> bool:
        """Whether a deadline has passed."""
        due = self.next()
        return due is not None and due[0] <= 0

    def next(self) -> Due | None:
        """The nearest deadline; ``None`` where none is set for what is waited for now."""
        settings = self._settings
        due: list[Due] = []
        if settings.total_timeout is not None:
            due.append((self._started, TotalTimeoutError, settings.total_timeout))
        if not self._events:
            if settings.first_event_timeout is not None:
                due.append((self._started, FirstEventTimeoutError, settings.first_event_timeout))
        elif settings.idle_timeout is not None:
            due.append((self._idle_since, IdleTimeoutError, settings.idle_timeout))
        now = self._now()
        left = [(max(0.0, since + seconds - now), error, seconds) for since, error, seconds in due]
        return min(left, key=lambda one: one[0], default=None)
