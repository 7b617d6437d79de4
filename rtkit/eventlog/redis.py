"""Logs in Redis Streams: the id of an entry is ``1-<number + 1>``, so that Redis itself refuses what is there
already."""

from __future__ import annotations

from typing import Any, Final

from rtkit.bulk.redis_address import client_of
from rtkit.errors import JournalError
from rtkit.errors.live import Live

__all__ = ["RedisLogs"]

_APPEND: Final = """
local token, ttl, added = ARGV[1], ARGV[2], 0
if token ~= '' and redis.call('GET', KEYS[2]) ~= token then return -1 end
local newest = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local last = newest and tonumber(string.match(newest[1], '-(%d+)$')) or 0
for place = 3, #ARGV, 2 do
  local id = ARGV[place] == '' and last + 1 or tonumber(ARGV[place]) + 1
  if id > last then
    redis.call('XADD', KEYS[1], '1-' .. string.format('%.0f', id), 'd', ARGV[place + 1])
    last, added = id, added + 1
  end
end
redis.call('PEXPIRE', KEYS[1], ttl)
redis.call('PEXPIRE', KEYS[2], ttl)
return added
"""


class RedisLogs(Live):
    """Logs at ``redis://host:port/db``: streams with keys such as ``rtkit:log:{resp_1}``."""

    _holds = "connections"
    _instead = "open the logs in each process"

    def __init__(self, url: str) -> None:
        self._client, name = client_of(
            url, "the event logs", socket_timeout=30.0, socket_connect_timeout=10.0
        )
        if name is not None:
            raise JournalError(
                "an address of event logs has no journal=; use another database of Redis instead"
            )
        from redis import exceptions  # noqa: PLC0415 - an extra

        self._failed = exceptions.RedisError
        self._script = self._client.register_script(_APPEND)

    def close(self) -> None:
        self._client.close()

    def take(self, key: str) -> int:
        try:
            pipeline = self._client.pipeline()
            pipeline.incr(f"{_name(key)}:token")
            pipeline.expire(f"{_name(key)}:token", 86_400)
            token: int = pipeline.execute()[0]
        except self._failed as error:
            raise _unusable(error) from error
        return token

    def append(self, key: str, events: list[tuple[int | None, bytes]], token: int | None, ttl: float) -> int:
        words: list[Any] = ["" if token is None else token, int(ttl * 1000)]
        for number, data in events:
            words += ["" if number is None else number, data]
        try:
            added: int = self._script(keys=[_name(key), f"{_name(key)}:token"], args=words)
        except self._failed as error:
            raise _unusable(error) from error
        if added < 0:
            raise JournalError(f"another publisher has taken the log {key!r}")
        return added

    def read(self, key: str, after: int, limit: int) -> list[tuple[int, bytes]]:
        try:
            found = self._client.xrange(_name(key), min=f"1-{after + 2}", max="+", count=limit)
        except self._failed as error:
            raise _unusable(error) from error
        return [(int(id_.rpartition(b"-")[2]) - 1, fields[b"d"]) for id_, fields in found]


def _name(key: str) -> str:
    return f"rtkit:log:{{{key}}}"


def _unusable(error: Exception) -> JournalError:
    return JournalError(f"the logs in Redis can't be used: {error}")
