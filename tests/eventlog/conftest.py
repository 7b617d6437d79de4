"""The Redis server of the bulk tests."""

from __future__ import annotations

from tests.bulk.conftest import redis_server

__all__ = ["redis_server"]
