"""Four workers, one bucket, and a server that keeps its limit: in virtual time, by the code of both."""

from __future__ import annotations

import random

import pytest

from rtkit.bulk import operations as op
from rtkit.bulk.bucket import Bucket, estimate
from rtkit.bulk.concurrency import Concurrency
from rtkit.bulk.lines import answer_line
from rtkit.bulk.ratelimits import rate_limits_of
from rtkit.bulk.sqlite import SQLiteJournal
from rtkit.local import RateLimit
from rtkit.local.server.rate_limits import KeyLimits
from tests.bulk.engines import new_items

MINUTES = 4


@pytest.mark.parametrize("limit", [RateLimit(rpm=600), RateLimit(tpm=60_000), RateLimit(rpm=300, tpm=60_000)])
def test_at_95_percent_of_a_limit_few_requests_are_refused(tmp_path, clock, limit):
    journal = SQLiteJournal(tmp_path / "a.db", clock=clock, synchronous="normal")
    server = KeyLimits(limit, clock=clock)
    dice = random.Random(1)
    workers = [f"w{n}" for n in range(4)]
    journal.execute([op.Enter(worker, 1e9, False, 100.0) for worker in workers])
    journal.execute([op.Add(new_items(*map(str, range(6_000)), size=50))])
    asked = refused = 0
    until = clock.now + MINUTES * 60
    flying: list[tuple[float, str, op.LeasedItem, bool, op.RateLimits]] = []
    while clock.now < until:
        clock.now += 0.05
        landed = [each for each in flying if each[0] <= clock.now]
        flying = [each for each in flying if each[0] > clock.now]
        for _, worker, item, good, told in landed:
            end: op.Step = op.Release(worker, item.seq, 0.05, True)
            if good:
                usage = op.Usage(50, 0, 70)
                end = op.Complete(
                    worker, item.seq, answer_line(item.seq, item.id, b"{}"), usage, item.estimate, 0
                )
            observe = op.Observe(told, item.granted, item.granted_tokens)
            journal.execute([observe, end, *([] if good else [op.Cool(0.5, "429")])])
        for worker in workers:
            claim = op.Claim(worker, 16, share=0.95, burst=5.0)
            for item in journal.execute([claim])[0].items:
                asked += 1
                good = server.take("key", 55) <= 0
                refused += not good
                if good:
                    server.settle("key", 55, 120)
                headers = {name.decode(): value.decode() for name, value in server.headers("key")}
                flying.append(
                    (clock.now + dice.uniform(0.05, 2.0), worker, item, good, rate_limits_of(headers))
                )
    journal.close()
    per_minute = min(limit.rpm or 1e9, (limit.tpm or 1e12) / 120)
    assert refused / asked < 0.01
    assert asked > 0.9 * per_minute * MINUTES  # and the limit is used


def test_headers():
    assert rate_limits_of({}) == op.RateLimits()
    told = {"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": "0"}
    assert rate_limits_of(told) == op.RateLimits(600.0, 0.0)
    for bad in ("", "x", "nan", "inf", "-1", "1" * 400, "٣"):
        assert rate_limits_of({"x-ratelimit-limit-requests": bad}) == op.RateLimits()


def test_what_an_answer_will_take():
    assert estimate(100, 0, 0, 0) == 356
    assert estimate(100, 50, 0, 0) == 150
    assert estimate(100, 0, 10, 300) == 130
    assert estimate(100, 20, 10, 300) == 120


def test_nothing_is_limited_where_the_server_tells_no_limits():
    bucket = Bucket(at=10.0)
    claim = op.Claim("w", 1, share=0.9, burst=5.0)
    bucket.observe(op.RateLimits(), 1, 0)
    bucket.refill(11.0, claim)
    assert bucket.wait(11.0, 1e6, claim) == 0


def test_concurrency_adapts():
    concurrency = Concurrency(10)
    concurrency.refused(0.0)
    assert concurrency.limit == 7
    concurrency.refused(0.5)  # of the same round
    assert concurrency.limit == 7
    for second in range(1, 30):
        concurrency.refused(float(second))
    assert concurrency.limit == 1
    for _ in range(200):
        concurrency.answered()
    assert concurrency.limit == 10
