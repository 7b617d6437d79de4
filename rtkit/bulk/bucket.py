"""How fast requests may go: one bucket for all workers of a journal. Nothing here waits.

It refills by a share of the server's limit. A request takes 1 from the requests and its estimate from the
tokens; what replies say about the limits corrects both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from rtkit.bulk.operations import Claim, RateLimits

__all__ = ["FULL", "MAX_COOL_DOWN", "PROBE", "Bucket", "estimate"]

PROBE: Final = 5.0
"""Before any reply has told the limits, one request goes out; after so many seconds without one, another."""

FIRST_COOL_DOWN: Final = 1.0
MAX_COOL_DOWN: Final = 60.0
"""Seconds that nothing is given out after refusals that do not say how long: doubled each time, up to this."""


FULL: Final = 1e12
"""More than any limit; the next refill cuts it to a burst."""

UNKNOWN_OUTPUT: Final = 256
"""Tokens of an answer, before there are `ENOUGH` answers to tell."""

ENOUGH: Final = 10


def estimate(size: int, most: int, done: int, output_tokens: int) -> float:
    """Tokens of a request whose prompt has ``size`` and whose answer has ``most`` at most (0: no bound).

    ``done`` answers had ``output_tokens`` together.
    """
    if done >= ENOUGH:
        usual = output_tokens / done
        return size + (min(most, usual) if most else usual)
    return float(size + (most or UNKNOWN_OUTPUT))


class Bucket(msgspec.Struct, kw_only=True):
    """``requests`` and ``tokens`` are what is left at the time ``at``; both may be less than nothing."""

    at: float = 0.0
    requests: float = 0.0
    tokens: float = 0.0
    limit_requests: float | None = None
    limit_tokens: float | None = None
    granted: float = 0.0
    granted_tokens: float = 0.0
    limits_known: bool = False
    """Whether a reply has come, with limits or without."""
    probe_until: float = 0.0
    cool_until: float = 0.0
    strikes: int = 0
    """Refusals since the last answer."""

    def limits(self, step: Claim) -> tuple[float | None, float | None]:
        return step.rpm or self.limit_requests, step.tpm or self.limit_tokens

    def refill(self, now: float, step: Claim) -> None:
        """Add what has accrued."""
        passed, self.at = max(now - self.at, 0.0), now
        rpm, tpm = self.limits(step)
        if rpm is not None:
            rate = rpm * step.share / 60
            self.requests = min(self.requests + passed * rate, max(rate * step.burst, 1.0))
        if tpm is not None:
            rate = tpm * step.share / 60
            self.tokens = min(self.tokens + passed * rate, max(rate * step.burst, 1.0))

    def wait(self, now: float, need: float, step: Claim) -> float:
        """Seconds until a request of ``need`` tokens may go; 0 for now. Call `refill` first."""
        if now < self.cool_until:
            return self.cool_until - now
        if not step.share:
            return 0.0
        rpm, tpm = self.limits(step)
        if not self.limits_known and rpm is None and tpm is None:
            return max(self.probe_until - now, 0.0)
        waits = [0.0]
        if rpm is not None:
            waits.append((1 - self.requests) / (rpm * step.share / 60))
        if tpm is not None:
            rate = tpm * step.share / 60
            # One that is larger than the bucket goes when it is full, and leaves a debt.
            waits.append((min(need, max(rate * step.burst, 1.0)) - self.tokens) / rate)
        return max(waits)

    def take(self, now: float, need: float) -> None:
        """One request goes."""
        self.requests -= 1
        self.tokens -= need
        self.granted += 1
        self.granted_tokens += need
        if not self.limits_known:
            self.probe_until = now + PROBE

    def observe(self, limits: RateLimits, granted: float, granted_tokens: float) -> None:
        """What the reply says to the request that was number ``granted``; those that went later are not in it."""
        if not self.limits_known:
            self.limits_known = True
            self.requests = self.tokens = FULL
        self.limit_requests = limits.limit_requests or self.limit_requests
        self.limit_tokens = limits.limit_tokens or self.limit_tokens
        if limits.remaining_requests is not None:
            self.requests = min(self.requests, limits.remaining_requests - (self.granted - granted))
        if limits.remaining_tokens is not None:
            later = self.granted_tokens - granted_tokens
            self.tokens = min(self.tokens, limits.remaining_tokens - later)

    def settle(self, estimate: float, actual: float) -> None:
        """A request took ``actual`` tokens."""
        self.tokens += estimate - actual
        self.strikes = 0

    def cool(self, now: float, seconds: float) -> None:
        """The server refused a request, and asks to wait for ``seconds``; 0 where it does not say."""
        if seconds <= 0:
            if now < self.cool_until:  # the same refusal, told by another request
                return
            seconds = min(FIRST_COOL_DOWN * 2.0**self.strikes, MAX_COOL_DOWN)
            self.strikes = min(self.strikes + 1, 16)
        self.cool_until = max(self.cool_until, now + seconds)
