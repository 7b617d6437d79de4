"""The one formula of the delay before another attempt. Pure: who waits, and how often, is decided elsewhere."""

from __future__ import annotations

from typing import Final

__all__ = ["exponential_delay"]

LAST_DOUBLING: Final = 1_000
"""``2.0`` to a higher power would overflow; the delay has reached its maximum long before."""


def exponential_delay(
    retries_taken: int, *, initial_delay: float, max_delay: float, jitter: float, random: float
) -> float:
    """Seconds before the retry that follows ``retries_taken`` others.

    ``initial_delay * 2**retries_taken``, at most ``max_delay``, less a random share of up to ``jitter`` of it:
    clients that failed together do not come back together. ``random`` is in [0, 1).
    """
    doubled = initial_delay * 2.0 ** min(retries_taken, LAST_DOUBLING)
    return min(doubled, max_delay) * (1 - jitter * random)
