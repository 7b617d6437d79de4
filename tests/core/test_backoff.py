"""The delay before another attempt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rtkit.core.backoff import exponential_delay


def delay(retries_taken: int, random: float = 0.0) -> float:
    return exponential_delay(retries_taken, initial_delay=0.5, max_delay=8.0, jitter=0.25, random=random)


def test_it_doubles_up_to_its_maximum() -> None:
    assert [delay(number) for number in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


@given(st.integers(0, 10**9), st.floats(0, 1, exclude_max=True))
def test_a_random_share_is_taken_off(retries_taken: int, random: float) -> None:
    assert 0.75 * delay(retries_taken) <= delay(retries_taken, random) <= delay(retries_taken)
