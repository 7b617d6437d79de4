"""What a request may take as a whole, and what its time went on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import MAX_TIMEOUT
from rtkit.errors import DeadlineExceededError, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.errors import APIError

__all__ = ["Budget", "check_total_timeout"]


class Budget:
    """The time of one request, with all that belongs to it: credentials, attempts, waits, redirects, its body.

    ``seconds`` may be ``None``: then it is not bounded, and only noted.
    """

    def __init__(self, seconds: float | None, now: Callable[[], float]) -> None:
        self.seconds = seconds
        self._now = now
        self._started = self._since = now()
        self._name: str | None = None
        self._phases: list[Phase] = []
        self._failure: APIError | None = None

    def begin(self, name: str) -> None:
        """From now on, the time goes on another phase."""
        self.end()
        self._name = name

    def end(self, outcome: str | None = None) -> None:
        """The phase is over, with this outcome."""
        now = self._now()
        if self._name is not None:
            self._phases.append(Phase(self._name, now - self._since, outcome))
        self._name, self._since = None, now

    def left(self) -> float | None:
        """The seconds that are left, ``None`` without a bound."""
        return None if self.seconds is None else max(0.0, self._started + self.seconds - self._now())

    def check_wait(self, delay: float, failure: APIError) -> None:
        """``failure`` is what the last attempt came to; the next may begin after ``delay`` seconds.

        Raises ``DeadlineExceededError`` at once where the time will be up by then: to wait for it helps nobody.
        """
        self._failure = failure
        left = self.left()
        if left is not None and delay >= left:
            error = self.exceeded(failure.request)
            error.add_note(f"the next attempt would have begun after a wait of {delay:.3g} s")
            raise error

    def exceeded(self, request: Any) -> DeadlineExceededError:
        """The error of a request that has taken too long."""
        self.end()
        error = DeadlineExceededError(request, seconds=self.seconds or 0.0, phases=tuple(self._phases))
        error.__cause__ = self._failure
        return error


def check_total_timeout(value: Any) -> float | None:
    """``value`` as it is. Raises ``TypeError`` and ``ValueError``."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(
            f"total_timeout must be a number of seconds, or None for no limit, not {type(value).__name__}"
        )
    if not 0 < value <= MAX_TIMEOUT:  # written so that NaN is caught, too
        raise ValueError(
            f"total_timeout must be over 0 and at most {MAX_TIMEOUT:,} seconds, or None for no limit, not {value}"
        )
    return value
