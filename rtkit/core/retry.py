"""Whether a request is sent again, and after how long: decided here, waited for elsewhere.

The headers of a response that speak of it:

- ``x-should-retry``: ``true`` or ``false``, the API's own word. It takes precedence over the status.
- ``retry-after-ms``: milliseconds. ``retry-after``: seconds, with a fraction if need be, or a date (RFC 9110,
  section 10.2.3). A server that asks for more than ``max_retry_after`` is not asked again at all, whatever
  else it says: sooner would be pointless, and no caller should hang that long.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from email.utils import mktime_tz, parsedate_tz
from typing import TYPE_CHECKING, Final

from rtkit.core.backoff import exponential_delay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["MAX_RETRY_AFTER", "RetryPolicy", "parse_retry_after"]

MAX_RETRY_AFTER: Final = 120.0

_INFINITIES: Final = {"inf", "+inf", "infinity", "+infinity"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often a request is sent again, and what is waited between: all times in seconds.

    The n-th retry waits ``initial_delay * 2**n``, at most ``max_delay``, less a random share of up to
    ``jitter`` of it, so that clients that failed together do not come back together. A delay that the server
    names takes precedence, up to ``max_retry_after``.
    """

    max_retries: int = 2
    initial_delay: float = 0.5
    max_delay: float = 8.0
    jitter: float = 0.25
    max_retry_after: float = MAX_RETRY_AFTER

    def should_retry(self, status: int, headers: Mapping[str, str], *, now: float | None = None) -> bool:
        """Whether a response of this status and with these headers is worth another request.

        It says nothing of how many were sent before. ``now`` is the time that a date in ``retry-after`` is
        measured against, in seconds since 1970; the clock's when it is not given.
        """
        after = parse_retry_after(headers, time.time() if now is None else now)
        if after is not None and after > self.max_retry_after:
            return False
        word = _get(headers, "x-should-retry")
        if word in {"true", "false"}:
            return word == "true"
        return status in {408, 409, 429} or status >= 500

    def delay(
        self,
        retries_taken: int,
        headers: Mapping[str, str] | None = None,
        *,
        now: float,
        random: Callable[[], float],
    ) -> float:
        """Seconds to wait before the retry that comes after ``retries_taken`` others.

        ``headers`` are those of the response that failed, ``None`` where none came. ``random`` gives numbers
        from 0 up to 1, as ``random.random`` does.
        """
        if headers is not None:
            after = parse_retry_after(headers, now)
            if after is not None and 0 < after <= self.max_retry_after:
                return after
        return exponential_delay(
            retries_taken,
            initial_delay=self.initial_delay,
            max_delay=self.max_delay,
            jitter=self.jitter,
            random=random(),
        )


def parse_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that the server asks to wait; ``None`` where it says nothing that can be read.

    Zero or less where it names a moment that has passed, infinity where the number is too large for a float.
    ``now`` is in seconds since 1970.
    """
    for name, per_second in (("retry-after-ms", 1_000), ("retry-after", 1)):
        value = _get(headers, name)
        if value is None or not value.isascii():  # `float` takes the digits of every script
            continue
        try:
            seconds = float(value) / per_second
        except ValueError:
            continue
        # Written out, "inf" is not a number that a server means; a number of 400 digits is one.
        return None if math.isnan(seconds) or value.strip().lower() in _INFINITIES else seconds
    date = _get(headers, "retry-after")
    parsed = None if date is None or not date.isascii() else parsedate_tz(date)
    if parsed is None:
        return None
    try:
        return mktime_tz(parsed) - now
    except (ValueError, OverflowError):  # the year 100,000
        return None


def _get(headers: Mapping[str, str], name: str) -> str | None:
    """The value of a header, whatever the case of its name; ``name`` is in lower case."""
    value = headers.get(name)
    if value is not None:
        return value
    return next((value for key, value in headers.items() if key.lower() == name), None)
