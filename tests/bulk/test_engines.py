"""What every engine promises, with one worker after the other: no loops, no threads."""

from __future__ import annotations

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from rtkit.bulk import operations as op
from rtkit.bulk.lines import answer_line
from rtkit.bulk.sqlite import SQLiteJournal
from tests.bulk.engines import new_items

if TYPE_CHECKING:
    from collections.abc import Callable

LEASE = 10.0


class Engine:
    """A journal, and a way to let time pass for it."""

    def __init__(self, open_journal: Callable[[], Any], advance: Callable[[float], None]) -> None:
        self.open = open_journal
        self.journal = open_journal()
        self.advance = advance

    def do(self, *operations: op.Step) -> Any:
        results = self.journal.execute(list(operations))
        return results[0] if len(operations) == 1 else results

    def enter(self, worker: str, lease: float = 60.0, retries: float = 100.0, *, feeds: bool = False) -> str:
        found: str = self.do(op.Enter(worker, lease, feeds, retries))
        return found

    def add(self, *ids: str) -> op.Added:
        added: op.Added = self.do(op.Add(new_items(*ids)))
        return added

    def claim(self, worker: str, count: int = 10, **more: Any) -> op.Claimed:
        claimed: op.Claimed = self.do(op.Claim(worker, count, **more))
        return claimed

    def complete(self, worker: str, held: op.LeasedItem, usage: op.Usage | None = None) -> bool:
        line = answer_line(held.seq, held.id, b'{"x":1}')
        done: bool = self.do(op.Complete(worker, held.seq, line, usage or op.Usage(1, 0, 2), 5.0, 0.2))
        return done

    def ids(self) -> list[str]:
        return [json.loads(end.line)["custom_id"] for end in self.do(op.Answers(0, 1000))]


@pytest.fixture(params=["sqlite", "redis"])
def engine(request, tmp_path, clock):
    if request.param == "sqlite":

        def advance(seconds: float) -> None:
            clock.now += seconds

        made = Engine(lambda: SQLiteJournal(tmp_path / "a.db", clock=clock), advance)
    else:
        from rtkit.bulk.redis import RedisJournal

        server = request.getfixturevalue("redis_server")
        url = f"{server.url}?journal={uuid.uuid4().hex}"

        def advance(seconds: float) -> None:
            """Its clock is the server's own: all that the journal knows of time becomes older."""
            client, prefix = made.journal._client, made.journal._prefix
            for name in ("workers", "later"):
                for member in client.zrange(prefix + name, 0, -1):
                    client.zincrby(prefix + name, -seconds, member)
            for field in ("at", "cool_until", "probe_until"):
                if client.hexists(f"{prefix}state", field):
                    client.hincrbyfloat(f"{prefix}state", field, -seconds)

        made = Engine(lambda: RedisJournal(url), advance)
    yield made
    made.journal.close()


def test_items_go_out_in_their_order_once(engine):
    engine.enter("w")
    assert engine.add("a", "b", "c") == op.Added(3, 0, None, 3)
    claimed = engine.claim("w", 2)
    assert [held.id for held in claimed.items] == ["a", "b"]
    assert [held.attempts for held in claimed.items] == [1, 1]
    assert claimed.left == 3
    assert [held.id for held in engine.claim("w").items] == ["c"]
    assert engine.claim("w").items == []
    assert engine.complete("w", claimed.items[1])
    assert engine.ids() == ["b"]
    assert engine.do(op.Find(0, 10)) == []
    assert engine.complete("w", claimed.items[0])
    assert [end.seq for end in engine.do(op.Find(0, 10))] == [1, 2]
    assert engine.do(op.Count()).done == 2


def test_an_item_that_is_there_is_not_added_again(engine):
    engine.enter("w")
    engine.add("a", "b")
    assert engine.add("b", "c") == op.Added(1, 1, None, 3)
    other = [op.NewItem("a", b"{}", "another", 1, 0)]
    assert engine.do(op.Add(other)).clash == "a"


def test_an_answer_counts_once_and_for_its_holder_alone(engine):
    engine.enter("w")
    engine.enter("v")
    engine.add("a")
    (held,) = engine.claim("w").items
    assert not engine.complete("v", held)
    assert engine.complete("w", held)
    assert not engine.complete("w", held)
    assert engine.ids() == ["a"]


def test_who_has_not_entered_gets_nothing(engine):
    engine.add("a")
    assert engine.claim("stranger").items == []


def test_a_zombie_writes_nothing(engine):
    engine.enter("zombie", LEASE)
    engine.add("a", "b", "c")
    held = engine.claim("zombie", 2).items
    engine.advance(LEASE * 2)
    engine.enter("w")
    taken = engine.claim("w").items
    assert [each.id for each in taken] == ["a", "b", "c"]  # those of the dead worker first
    assert [each.attempts for each in taken] == [2, 2, 1]
    line = answer_line(1, "a", b"{}")
    assert (
        engine.do(
            op.Complete("zombie", held[0].seq, line, op.Usage(), 0.0, 0.0),
            op.Fail("zombie", held[0].seq, "x", None, line),
            op.Fail("zombie", held[0].seq, "x", 1.0, line),
            op.Release("zombie", held[0].seq, 0.0, False),
            op.Created("zombie", held[0].seq, "resp"),
            op.Beat("zombie", 60.0, False),
            op.Claim("zombie", 5),
        )[:5]
        == [False] * 5
    )
    assert engine.ids() == []
    assert not engine.do(op.Beat("zombie", 60.0, False)).alive
    assert all(engine.complete("w", each) for each in taken)


def test_a_worker_that_is_late_and_not_missed_goes_on(engine):
    engine.enter("w", LEASE)
    engine.add("a")
    (held,) = engine.claim("w").items
    engine.advance(LEASE * 2)
    assert engine.do(op.Beat("w", 60.0, False)).alive
    assert engine.complete("w", held)


def test_dead_workers_items_come_first_though_others_were_there_before(engine):
    engine.enter("dead", LEASE)
    engine.add(*(f"q{n}" for n in range(6)))
    lost = [held.id for held in engine.claim("dead", 2).items]
    engine.enter("w")
    (own,) = engine.claim("w", 1).items
    engine.advance(LEASE * 2)
    assert engine.do(op.Beat("w", 60.0, False)).reclaimed == 2
    assert [held.id for held in engine.claim("w").items] == [*lost, "q3", "q4", "q5"]
    assert own.id == "q2"


def test_leaving_gives_back(engine):
    engine.enter("w")
    engine.add("a")
    engine.claim("w")
    engine.do(op.Leave("w"))
    engine.enter("v")
    (held,) = engine.claim("v").items
    assert held.attempts == 1  # the one before did not count


def test_a_response_that_was_begun_is_known_to_who_takes_over(engine):
    engine.enter("dead", LEASE)
    engine.add("a")
    (held,) = engine.claim("dead").items
    assert engine.do(op.Created("dead", held.seq, "resp_1"))
    engine.advance(LEASE * 2)
    engine.enter("w")
    (taken,) = engine.claim("w").items
    assert taken.response_id == "resp_1"
    assert engine.do(op.Created("w", held.seq, None))
    engine.do(op.Release("w", held.seq, 0.0, False))
    assert engine.claim("w").items[0].response_id is None


def test_an_item_that_kills_its_workers_is_a_dead_letter(engine):
    engine.add("poison")
    for number in range(op.MAX_LOSSES):
        worker = f"w{number}"
        assert engine.do(op.Enter(worker, LEASE / 5, False, 1.0), op.Claim(worker, 1))[1].items
        engine.advance(LEASE / 4)
        engine.enter("watch")
    assert engine.do(op.Count()).failed == 1
    (end,) = engine.do(op.Answers(0, 10, failed=True))
    assert json.loads(end.line)["error"]["code"] == "worker_lost"


def test_retries_wait_and_dead_letters_come_back(engine):
    engine.enter("w")
    engine.add("a", "b")
    first, second = engine.claim("w").items
    assert engine.do(op.Fail("w", first.seq, "server_error", 0.05, b"{}"))
    line = answer_line(second.seq, second.id, b"{}")
    assert engine.do(op.Fail("w", second.seq, "bad", None, line))
    waiting = engine.claim("w")
    assert waiting.items == []
    assert 0 < waiting.wait <= 0.0501
    assert waiting.left == 1
    engine.advance(0.06)
    (again,) = engine.claim("w").items
    assert (again.id, again.attempts) == ("a", 2)
    totals = engine.do(op.Count())
    assert (totals.failed, totals.retries, totals.errors) == (1, 1, {"server_error": 1, "bad": 1})
    assert engine.do(op.Requeue(["a", "nobody"])) == 0
    assert engine.do(op.Requeue(["b"])) == 1
    assert engine.ids() == []
    (back,) = engine.claim("w").items
    assert (back.id, back.attempts) == ("b", 1)
    assert engine.complete("w", back)
    assert engine.ids() == ["b"]
    assert engine.do(op.Requeue(None)) == 0


def test_a_refusal_costs_no_attempt(engine):
    engine.enter("w")
    engine.add("a")
    (held,) = engine.claim("w").items
    engine.do(op.Cool(0.05, "rate_limit_exceeded"), op.Release("w", held.seq, 0.01, True))
    cool = engine.claim("w")
    assert cool.items == []
    engine.advance(0.06)
    (again,) = engine.claim("w").items
    assert (again.attempts, again.refusals) == (1, 1)
    assert engine.do(op.Count()).refused == 1


def test_refusals_without_a_time_double_their_cool_down(engine):
    engine.enter("w")
    engine.add("a")
    engine.do(op.Cool(0.0, "x"), op.Cool(0.0, "x"))
    claimed = engine.claim("w")
    assert claimed.limited
    assert 0.5 < claimed.wait <= 1.0


def test_the_retry_budget_is_of_the_whole(engine):
    engine.enter("w", retries=1.0)
    engine.add("a", "b")
    first, _ = engine.claim("w").items
    engine.do(op.Fail("w", first.seq, "x", 0.001, b"{}"))
    assert engine.claim("w").stop == "retries"
    engine.do(op.Leave("w"))
    engine.enter("v", retries=1.0)
    assert engine.claim("v").stop is None


def test_budgets(engine):
    engine.enter("w")
    engine.add("a", "b")
    (held,) = engine.claim("w", 1).items
    engine.complete("w", held, op.Usage(10, 4, 20, 0.5))
    assert engine.claim("w", 1, tokens=30).stop == "budget"
    assert engine.claim("w", 1, cost=0.5).stop == "budget"
    assert engine.claim("w", 1, tokens=31, cost=0.6).items
    assert engine.do(op.Count()).usage == op.Usage(10, 4, 20, 0.5)


def test_draining_is_asked_of_all(engine):
    engine.enter("w")
    engine.add("a")
    engine.do(op.Drain("drained"))
    assert engine.claim("w").stop == "drained"
    engine.do(op.Drain(None))
    assert engine.claim("w").items


PACE = {"share": 1.0, "burst": 60.0}


def test_one_request_goes_out_before_the_limits_are_told(engine):
    engine.enter("w")
    engine.add("a", "b", "c")
    first = engine.claim("w", **PACE)
    assert len(first.items) == 1
    assert engine.claim("w", **PACE).items == []
    (held,) = first.items
    engine.do(op.Observe(op.RateLimits(600, 599, 1_000_000, 999_000), held.granted, held.granted_tokens))
    assert len(engine.claim("w", **PACE).items) == 2


def test_requests_are_paced(engine):
    engine.enter("w")
    engine.add(*map(str, range(50)))
    given = {"share": 0.5, "burst": 1.0, "rpm": 1200.0}  # ten a second
    engine.do(op.Observe(op.RateLimits(), 0, 0))
    assert len(engine.claim("w", 50, **given).items) == 10
    none = engine.claim("w", 50, **given)
    assert (none.items, none.limited) == ([], True)
    assert 0 < none.wait <= 0.1
    engine.advance(0.25)
    assert 2 <= len(engine.claim("w", 50, **given).items) <= 5


def test_tokens_are_paced_by_an_estimate_and_corrected_by_the_truth(engine):
    engine.enter("w")
    engine.do(op.Add(new_items("a", "b", size=100, most=100)))
    engine.do(op.Observe(op.RateLimits(), 0, 0))
    given = {"share": 1.0, "burst": 1.0, "tpm": 6000.0}  # a hundred a second
    (held,) = engine.claim("w", 5, **given).items  # larger than the bucket: goes, and leaves a debt
    assert held.estimate == 200
    assert engine.claim("w", 5, **given).limited
    line = answer_line(held.seq, held.id, b"{}")
    engine.do(op.Complete("w", held.seq, line, op.Usage(1, 0, 1), held.estimate, 0.0))
    engine.advance(0.05)
    assert [each.id for each in engine.claim("w", 5, **given).items] == ["b"]


def test_what_the_server_says_is_left_counts(engine):
    engine.enter("w")
    engine.add(*map(str, range(50)))
    (probe,) = engine.claim("w", 5, **PACE).items
    engine.do(op.Observe(op.RateLimits(60, 3, None, None), probe.granted, probe.granted_tokens))
    assert len(engine.claim("w", 50, **PACE).items) == 3


def test_a_window_of_bytes(engine):
    engine.enter("w")
    engine.add("a", "b", "c")
    size = len(new_items("a")[0].request) + 1
    assert len(engine.claim("w", 3, window=2 * size).items) == 2


def test_a_sink_has_one_feeder(engine):
    engine.enter("w", LEASE)
    engine.enter("v")
    assert engine.do(op.SinkTake("s", "w")) == 0
    assert engine.do(op.SinkTake("s", "v")) is None
    assert engine.do(op.SinkMove("s", "w", 5))
    assert not engine.do(op.SinkMove("s", "v", 6))
    engine.advance(LEASE * 2)
    engine.do(op.Beat("v", 60.0, False))
    assert engine.do(op.SinkTake("s", "v")) == 5
    assert not engine.do(op.SinkMove("s", "w", 7))


def test_items_change_hands(engine):
    engine.enter("w")
    engine.enter("batch", lease=1e16)
    engine.add("a", "b")
    first, second = engine.claim("w").items
    assert engine.do(op.Hand("w", "batch", [first.seq, 99])) == 1
    assert not engine.complete("w", first)
    engine.do(op.Leave("w"))
    assert engine.complete("batch", first)
    engine.enter("v")
    assert [held.seq for held in engine.claim("v").items] == [second.seq]


def test_values_are_kept(engine):
    engine.do(op.Save("batch:1", b'{"x":1}'), op.Save("batch:2", b"2"), op.Save("other", b"3"))
    assert engine.do(op.Load("batch:")) == {"batch:1": b'{"x":1}', "batch:2": b"2"}
    engine.do(op.Save("batch:1", None))
    assert engine.do(op.Load("batch:")) == {"batch:2": b"2"}


def test_pages(engine):
    engine.enter("w")
    engine.add(*(f"q{n}" for n in range(7)))
    for held in reversed(engine.claim("w").items):
        engine.complete("w", held)
    assert [end.number for end in engine.do(op.Answers(2, 3))] == [3, 4, 5]
    assert [end.seq for end in engine.do(op.Find(4, 2))] == [5, 6]
    assert [end.seq for end in engine.do(op.Find(5, 100, gaps=True))] == [6, 7]


def test_another_process_sees_it(engine):
    first = engine.enter("w")
    engine.add("a")
    engine.journal.close()
    engine.journal = engine.open()
    assert engine.enter("v") == first
    assert engine.do(op.Count()).items == 1


def test_a_transaction_of_sqlite_is_all_or_nothing(tmp_path):
    engine = Engine(lambda: SQLiteJournal(tmp_path / "a.db"), time.sleep)
    engine.enter("w")
    with pytest.raises(TypeError):
        engine.do(op.Add(new_items("a")), op.Claim("w", "many"))  # type: ignore[arg-type]
    assert engine.do(op.Count()).items == 0
    engine.journal.close()


def test_text_of_any_script_comes_back(engine):
    engine.enter("w")
    body = json.dumps({"text": "é 💡 \u2028 \x00"}, ensure_ascii=False).encode()
    engine.do(op.Add([op.NewItem("ключ", body, "d", 1, 0)]))
    (held,) = engine.claim("w").items
    assert (held.id, held.request) == ("ключ", body)
    engine.do(op.Complete("w", held.seq, answer_line(held.seq, held.id, body), op.Usage(), 0.0, 0.0))
    (end,) = engine.do(op.Answers(0, 1))
    assert json.loads(end.line)["response"]["body"]["text"] == "é 💡 \u2028 \x00"


def test_a_new_file_may_be_opened_by_many_at_once(tmp_path):
    """SQLite does not wait by itself while the mode of a new file is changed."""
    for number in range(10):
        with ThreadPoolExecutor(6) as threads:
            journals = list(threads.map(SQLiteJournal, [tmp_path / f"{number}.db"] * 6))
        for journal in journals:
            journal.close()
