"""One Redis server for all tests that need one; each has a journal of its own in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rtkit import local
from tests.bulk.engines import ManualTime, RedisServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")).running() as server:
        yield server


@pytest.fixture
def server() -> Iterator[local.Server]:
    with local.serve() as server:
        yield server


@pytest.fixture
def clock() -> ManualTime:
    return ManualTime()
