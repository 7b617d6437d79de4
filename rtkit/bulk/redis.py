"""A journal in Redis or Valkey, for the workers of a fleet. One script executes every transaction."""

from __future__ import annotations

import logging
import random
import time
import uuid
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.bulk import operations as op
from rtkit.bulk.redis_address import client_of
from rtkit.core import forks
from rtkit.errors import JournalError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RedisJournal"]

logger = logging.getLogger("rtkit.bulk")

DEFAULT_NAME: Final = "bulk"

PATIENCE: Final = 60.0
"""Seconds that a server which is gone is waited for: it may be started again, or another take its place."""

FIRST_PAUSE: Final = 0.05
LONGEST_PAUSE: Final = 2.0

_READS: Final = (op.Answers, op.Find, op.Count, op.Load)
_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder().decode


class RedisJournal(Live):
    """A journal at ``redis://host:port/db``. ``?journal=name`` in the address tells several of them apart.

    ``patience`` is how many seconds a server that does not answer is waited for. What was executed is as safe
    as the server makes it: with ``appendfsync always`` nothing that was reported is lost when it is killed.

    Raises `JournalError` where the server can't be used, `MissingExtraError` without the package ``redis``.
    """

    _holds = "connections"
    _instead = "open the journal in each process"

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        self._client, name = client_of(
            url, "a journal", socket_timeout=30.0, socket_connect_timeout=10.0, socket_keepalive=True
        )
        from redis import exceptions  # noqa: PLC0415 - an extra

        self._name = DEFAULT_NAME if name is None else _checked(name)
        self._patience = patience
        self._errors = exceptions
        self._passing = (exceptions.ConnectionError, exceptions.TimeoutError, exceptions.ReadOnlyError)
        self._prefix = f"rtkit:bulk:{{{self._name}}}:"
        source = files("rtkit.bulk").joinpath("journal.lua").read_text("utf-8")
        self._script = self._client.register_script(source)
        self._sender, self._number = uuid.uuid4().hex, 0
        forks.watch(self)
        try:
            self._warn()
        except BaseException:
            self.close()
            raise

    def __repr__(self) -> str:
        return f"<RedisJournal {self._name!r}>"

    def forked(self) -> None:
        self._sender = uuid.uuid4().hex

    def _warn(self) -> None:
        """Say so where the server would forget."""
        info = self._patiently(self._client.info)
        if not info.get("aof_enabled") and not info.get("loading"):  # it is on when the file is loaded
            logger.warning(
                "Redis keeps no append-only file: if it is killed, what it has not saved is lost (appendonly yes)"
            )
        if info.get("maxmemory") and info.get("maxmemory_policy") != "noeviction":
            logger.warning(
                "Redis may drop parts of the journal when memory is short (maxmemory-policy noeviction)"
            )

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def execute(self, operations: list[op.Step]) -> list[Any]:
        """Do all of it in one script."""
        sender, number = "", 0
        if not all(isinstance(operation, _READS) for operation in operations):
            self._number += 1
            sender, number = self._sender, self._number
        arguments: list[Any] = [_encode([_words(operation) for operation in operations]), sender, number]
        reply = self._patiently(lambda: self._script(keys=[self._prefix], args=arguments))
        return [
            _SHAPES.get(type(operation), _as_it_is)(result)
            for operation, result in zip(operations, _decode(reply), strict=True)
        ]

    def _patiently(self, function: Callable[[], Any]) -> Any:
        """What it gives; asked again while the server is away. The script does nothing twice."""
        deadline = time.monotonic() + self._patience
        pause = FIRST_PAUSE
        while True:
            try:
                return function()
            except self._passing as error:
                if time.monotonic() + pause > deadline:
                    raise JournalError(f"Redis does not answer: {error}") from error
                time.sleep(pause * (1 - 0.5 * random.random()))  # noqa: S311 - workers don't come back together
                pause = min(pause * 2, LONGEST_PAUSE)
            except self._errors.RedisError as error:
                raise JournalError(f"the journal in Redis can't be used: {error}") from error


def _checked(name: str) -> str:
    """``name``, unless it can't be one. The error does not repeat it: the address may be mixed up."""
    if not name.replace("-", "").replace("_", "").replace(".", "").isalnum():
        raise ValueError(
            "the name of a journal (journal=) has letters, digits, '-', '_' and '.', and no others"
        )
    return name


def _words(operation: op.Step) -> list[Any]:
    return [operation.__struct_config__.tag, *map(_plain, msgspec.structs.astuple(operation))]


def _plain(value: Any) -> Any:
    """As the MessagePack of Redis reads it, which knows text and no bytes. All of it is JSON in UTF-8."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, msgspec.Struct):
        return list(map(_plain, msgspec.structs.astuple(value)))
    if isinstance(value, list):
        return list(map(_plain, value))
    return value


def _as_it_is(result: Any) -> Any:
    return result


def _claimed(result: Any) -> op.Claimed:
    items, wait, limited, stop, left, feeders, limits_known = result
    return op.Claimed(
        [_held(*item) for item in items], wait, limited, stop or None, left, feeders, limits_known
    )


def _held(
    seq: int,
    id_: str,
    request: str,
    attempts: int,
    refusals: int,
    response_id: Any,
    need: float,
    *granted: float,
) -> op.LeasedItem:
    return op.LeasedItem(seq, id_, request.encode(), attempts, refusals, response_id or None, need, *granted)


def _recorded(result: Any) -> list[op.Recorded]:
    return [
        op.Recorded(number, seq, attempts, failed, line.encode())
        for number, seq, attempts, failed, line in result
    ]


def _added(result: Any) -> op.Added:
    added, known, clash, waiting = result
    return op.Added(added, known, clash or None, waiting)


def _totals(result: Any) -> op.Totals:
    *counts, usage, errors = result
    known: dict[str, Any] = dict(zip(_COUNTS, counts, strict=True))
    return op.Totals(**known, usage=op.Usage(*usage), errors=dict(errors))


_COUNTS: Final = ("items", "queued", "held", "done", "failed", "retries", "refused", "workers")


_SHAPES: Final[dict[type[op.Step], Callable[[Any], Any]]] = {
    op.Add: _added,
    op.Answers: _recorded,
    op.Beat: lambda result: op.Beaten(*result),
    op.Claim: _claimed,
    op.Count: _totals,
    op.Find: _recorded,
    op.Load: lambda result: {name: value.encode() for name, value in result},
    op.SinkTake: lambda result: None if result is False else result,
}
