"""Dozens of sessions with seeded faults; tests/fuzz/realtime.py runs thousands."""

from __future__ import annotations

import pytest

from tests.fuzz.realtime import run_session

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", range(24))
async def test_nothing_is_lost_and_nothing_is_doubled(virtual_time: None, seed: int) -> None:
    seen = await run_session(seed)
    assert seen["sessions"] == 1
