"""A worker: takes items from the journal, sends them, and records how they end."""

from __future__ import annotations

import math
import os
import socket
import uuid
from functools import partial
from random import random
from typing import TYPE_CHECKING, Any, Final

from rtkit.bulk import operations as op
from rtkit.bulk._async.attempt import AsyncAttempts
from rtkit.bulk._backends.aio import (
    Flight,
    Reader,
    Shield,
    Signal,
    Tasks,
    monotonic,
    resolve_callable,
)
from rtkit.bulk.answers import Answer
from rtkit.bulk.concurrency import Concurrency
from rtkit.bulk.files import rows_of
from rtkit.bulk.lines import error_line
from rtkit.bulk.operations import Usage
from rtkit.bulk.settings import Summary
from rtkit.core.backoff import exponential_delay
from rtkit.errors import BulkInputError

if TYPE_CHECKING:
    from rtkit.bulk._async.attempt import Outcome
    from rtkit.bulk._async.commits import AsyncCommits
    from rtkit.bulk.failures import Failure
    from rtkit.bulk.operations import LeasedItem, RateLimits
    from rtkit.bulk.settings import BulkSettings
    from rtkit.client._async.engine import AsyncEngine

__all__ = ["AsyncWorker"]

POLL: Final = 0.5
"""Seconds after which the journal is looked at for what other processes did."""

GRACE: Final = 2.0
"""Seconds that requests which are given up are waited for. A thread can't be interrupted while it reads."""

PORTION: Final = 500
"""Items that go into the journal in one transaction at most."""

MAX_REFUSALS: Final = 50
"""How often an item is refused for a rate limit before it is taken for one that is too large for the limit."""

LOW: Final = 0.2
"""Share of a limit below which the pace hears of each reply at once."""


class AsyncWorker:
    """One run of a job, in this process. ``run`` ends when all items have, or when it is stopped."""

    def __init__(
        self, client: AsyncEngine, commits: AsyncCommits, source: Any, settings: BulkSettings
    ) -> None:
        self._client = client
        self._commits = commits
        self._source = source
        self._settings = settings
        self._attempts = AsyncAttempts(
            client,
            stream=settings.stream,
            background=settings.background,
            created=self._note_created,
            observed=self._observe,
            on_event=settings.on_event,
        )
        self._concurrency = Concurrency(settings.concurrency)
        self.changed = Signal()
        """Set when an item has ended or was added."""
        self._end = Signal()
        self._flights: set[Flight] = set()
        self._worker = ""
        self._reader: Reader | None = None
        self._feeding = source is not None
        self._knows_limits = False
        self._reason: str | None = None
        self._message: str | None = None
        self._finished = False
        self._give_up_at = math.inf
        self._aloft: set[Flight] = set()  # those that are recorded, too

    # -- from outside

    @property
    def running(self) -> int:
        """Requests under way."""
        return len(self._flights)

    def drain(self, reason: str = "drained") -> None:
        """Begin nothing new; what runs ends."""
        self._reason = self._reason or reason
        self.changed.set()

    def stop(self) -> None:
        """Start nothing new and cancel what runs: it is queued again."""
        self.drain("stopped")
        self._give_up_at = min(self._give_up_at, monotonic() + GRACE)
        for flight in list(self._flights):
            flight.cancel()

    # -- the run

    async def run(self) -> Summary:
        """Raises `JournalError`, `BulkInputError`, and what a sink or a callback raises."""
        began = monotonic()
        await self._enter()
        try:
            async with Tasks(self._finish) as tasks:
                tasks.start(self._renew, tasks)
                if self._source is not None:
                    tasks.start(self._feed)
                if self._settings.sink is not None:
                    tasks.start(self._deliver, self._settings.sink)
                await self._dispatch(tasks, began)
                self._finish()
                if self._aloft:
                    tasks.give_up()
        finally:
            async with Shield():
                await self._commits.do(op.Leave(self._worker))
        totals = (await self._commits.do(op.Count()))[0]
        return Summary(self._reason or "done", totals, monotonic() - began, self._message)

    def _finish(self) -> None:
        """Let everything come to its end: there is nothing more to do, or one of the tasks has failed."""
        self._finished = True
        for flight in list(self._flights):
            flight.cancel()
        self.changed.set()
        self._end.set()
        if self._reader is not None:
            self._reader.close()

    async def _enter(self) -> None:
        self._worker = f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:12]}"
        settings = self._settings
        await self._commits.do(op.Enter(self._worker, settings.lease, self._feeding, settings.retries.budget))

    async def _renew(self, tasks: Tasks) -> None:
        """Renew the lease. A worker that lost it cancels its requests and starts again under another name."""
        while not self._finished:
            version = self._end.version
            beaten = (await self._commits.do(op.Beat(self._worker, self._settings.lease, self._feeding)))[0]
            if not beaten.alive and not self._finished:
                for flight in list(self._flights):
                    flight.cancel()
                await self._enter()
                self.changed.set()
            await self._end.wait(version, self._settings.lease / 3)

    async def _dispatch(self, tasks: Tasks, began: float) -> None:
        """Start what may be started, until there is nothing left."""
        budget = self._settings.budget
        until = None if budget is None or budget.seconds is None else began + budget.seconds
        while True:
            tasks.check()
            version = self.changed.version
            if self._reason is None and until is not None and monotonic() >= until:
                self.drain("budget")
            if self._reason is not None:
                if not self._aloft or monotonic() > self._give_up_at:
                    return
                await self.changed.wait(version, POLL)
                continue
            free = self._concurrency.limit - len(self._flights)
            if free <= 0:
                await self.changed.wait(version, None if until is None else POLL)
                continue
            claimed: op.Claimed = (await self._commits.do(self._claim(free)))[0]
            self._knows_limits = claimed.limits_known
            for item in claimed.items:
                flight = Flight()
                self._flights.add(flight)
                self._aloft.add(flight)
                tasks.start(self._fly, item, self._worker, flight)
            if claimed.stop is not None:
                self.drain(claimed.stop)
            elif (
                claimed.left == 0
                and claimed.feeders == 0
                and not self._feeding
                and not self._settings.forever
            ):
                self._reason = "done"
            elif claimed.limited:
                await self._wait_for_pace(claimed.wait, until)
            elif len(claimed.items) < free:
                await self.changed.wait(version, min(claimed.wait, POLL))

    async def _wait_for_pace(self, wait: float, until: float | None) -> None:
        """Not even for what ends meanwhile, but for a stop. With an unknown limit, for the first reply."""
        deadline = monotonic() + min(wait, 1.0)
        while self._reason is None and (left := deadline - monotonic()) > 0:
            if until is not None and monotonic() >= until:
                return
            version, limits_known = self.changed.version, self._knows_limits
            await self.changed.wait(version, left)
            if self._knows_limits and not limits_known:
                return

    def _claim(self, count: int) -> op.Claim:
        pace, budget = self._settings.pace, self._settings.budget
        return op.Claim(
            self._worker,
            count,
            share=0.0 if pace is None else pace.share,
            burst=0.0 if pace is None else pace.burst,
            rpm=None if pace is None else pace.rpm,
            tpm=None if pace is None else pace.tpm,
            tokens=None if budget is None else budget.tokens,
            cost=None if budget is None else budget.cost,
        )

    # -- one item

    async def _fly(self, item: LeasedItem, worker: str, flight: Flight) -> None:
        outcome: Outcome | None = None
        try:
            async with flight:
                outcome = await self._attempts.send(item, worker, flight)
        finally:
            self._flights.discard(flight)
            self.changed.set()  # a place is free: the next claim goes along with what is recorded here
            try:
                if outcome is not None and not (outcome.line is None and outcome.failure is None):
                    async with Shield():  # it is paid for
                        await self._commits.do(*self._record(item, worker, outcome))
            finally:
                self._aloft.discard(flight)
                self.changed.set()

    def _record(self, item: LeasedItem, worker: str, outcome: Outcome) -> list[op.Step]:
        """What the journal is to do about the outcome of an attempt."""
        operations: list[op.Step] = []
        if (
            outcome.limits is not None
            and outcome.limits != op.RateLimits()
            and self._settings.pace is not None
        ):
            operations.append(op.Observe(outcome.limits, item.granted, item.granted_tokens))
        failure = outcome.failure
        if failure is None:
            assert outcome.line is not None
            self._concurrency.answered()
            retries, usage = self._settings.retries, self._priced(outcome)
            operations.append(
                op.Complete(worker, item.seq, outcome.line, usage, item.estimate, retries.share)
            )
            return operations
        if outcome.forget_response and item.response_id is not None:
            operations.append(op.Created(worker, item.seq, None))
        operations += self._on_failure(failure, item, worker)
        return operations

    def _on_failure(self, failure: Failure, item: LeasedItem, worker: str) -> list[op.Step]:
        retries, line = self._settings.retries, self._error_line(failure, item)
        if failure.action == "stop":
            self._message = f"{failure.code}: {failure.message}"
            self.drain("refused")
            return [op.Release(worker, item.seq, 0.0, False)]
        if failure.action == "dead" or (failure.action == "retry" and item.attempts >= retries.attempts):
            return [op.Fail(worker, item.seq, failure.code, None, line)]
        self._concurrency.refused(monotonic())
        if failure.action == "refused":
            if item.refusals >= MAX_REFUSALS:
                return [op.Fail(worker, item.seq, failure.code, None, line)]
            cool = op.Cool(failure.after, failure.code)
            return [cool, op.Release(worker, item.seq, max(failure.after, 0.05), True)]
        backoff = exponential_delay(
            item.attempts - 1,
            initial_delay=retries.delay,
            max_delay=retries.max_delay,
            jitter=0.25,
            random=random(),  # noqa: S311 - attempts that failed together do not come back together
        )
        delay = max(backoff, failure.after, 0.001)
        fail = op.Fail(worker, item.seq, failure.code, delay, line)
        return [op.Cool(failure.after, failure.code), fail] if failure.after else [fail]

    def _error_line(self, failure: Failure, item: LeasedItem) -> bytes:
        return error_line(
            item.seq,
            item.id,
            failure.code,
            failure.message,
            status_code=failure.status_code,
            request_id=failure.request_id,
            body=failure.body,
        )

    def _priced(self, outcome: Outcome) -> Usage:
        usage, budget = outcome.usage, self._settings.budget
        price = None if budget is None else budget.price(outcome.model)
        if price is None:
            return usage
        return Usage(usage.input_tokens, usage.cached_tokens, usage.output_tokens, price.cost(usage))

    async def _note_created(self, item: LeasedItem, worker: str, response_id: str) -> None:
        await self._commits.do(op.Created(worker, item.seq, response_id))

    async def _observe(self, item: LeasedItem, limits: RateLimits) -> None:
        """Tell the pace at once where it does not know the limits, or is about to reach one."""
        if self._settings.pace is None or (self._knows_limits and not _is_low(limits)):
            return
        await self._commits.do(op.Observe(limits, item.granted, item.granted_tokens))
        if not self._knows_limits:
            self._knows_limits = True
            self.changed.set()

    # -- the source

    async def _feed(self) -> None:
        """Put into the journal what the source gives, as fast as it is asked for."""
        position, make = 0, self._settings.builder.make
        async with Reader(self._source, partial(rows_of, self._source)) as reader:
            self._reader = reader
            while not self._finished and (values := await reader.take()) is not None:
                items = []
                for value in values:
                    position += 1
                    item = make(value, position)
                    if item is not None:
                        items.append(item)
                for start in range(0, len(items), PORTION):
                    await self._add(items[start : start + PORTION])
        self._feeding = False
        if not self._finished:
            await self._commits.do(op.Beat(self._worker, self._settings.lease, False))
        self.changed.set()

    async def _add(self, items: list[op.NewItem]) -> None:
        added: op.Added = (await self._commits.do(op.Add(items)))[0]
        if added.clash is not None:
            raise BulkInputError(
                f"the journal has an item {added.clash!r} with another request; give it another custom_id, or use "
                "another journal"
            )
        if added.added:
            self.changed.set()
        waiting = added.waiting
        while waiting >= self._settings.max_waiting and not self._finished:
            await self.changed.wait(self.changed.version, POLL)
            waiting = (await self._commits.do(op.Count()))[0].queued

    # -- the sink

    async def _deliver(self, sink: Any) -> None:
        """Give each end to the sink, in their order; one worker of the journal does."""
        name = self._settings.sink_name
        while True:
            over, version = self._finished, self.changed.version
            number = (await self._commits.do(op.SinkTake(name, self._worker)))[0]
            ends = [] if number is None else (await self._commits.do(op.Answers(number, 100)))[0]
            for recorded in ends:
                await resolve_callable(partial(sink, Answer(recorded)))
            if ends:
                await self._commits.do(op.SinkMove(name, self._worker, ends[-1].number))
            elif over:
                return
            else:
                await self.changed.wait(version, POLL)


def _is_low(limits: RateLimits) -> bool:
    pairs = (
        (limits.remaining_requests, limits.limit_requests),
        (limits.remaining_tokens, limits.limit_tokens),
    )
    return any(left is not None and most is not None and left < most * LOW for left, most in pairs)
