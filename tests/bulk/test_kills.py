"""A round of kills each, of those that `python -m tests.kill_rounds` plays by the hundred."""

from __future__ import annotations

import sys

import pytest

from tests.bulk.engines import NO_REDIS, find_redis
from tests.kill_rounds import rounds

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP is not on Windows"),
    pytest.mark.timeout(400),
]


@pytest.mark.parametrize("engine", ["sqlite", "redis"])
def test_nothing_is_lost_and_nothing_is_doubled(engine):
    if engine == "redis" and find_redis() is None:
        pytest.skip(NO_REDIS)
    ((_, played),) = rounds(engine, 1, 7, 600, kill_redis=engine == "redis")
    assert (played.lost, played.doubled, played.mixed) == (0, 0, 0)
