# Made from tests/bulk/_async/test_job.py by "python -m codegen". Edit that file, not this one.
"""A job against the offline server: every item is answered once, and the journal has it."""

from __future__ import annotations

import json
import sqlite3
import uuid

import pytest

from rtkit import OpenAI, local
from rtkit.bulk import Answer, Budget, Pace, Price, Retries, Summary
from rtkit.bulk._sync.job import BulkJob
from rtkit.bulk.redis import RedisJournal
from rtkit.errors import BulkInputError, JournalError

pytestmark = pytest.mark.anyio


def client_of(server) -> OpenAI:
    return OpenAI(base_url=server.url, api_key="k")


def prompts(count):
    return [{"custom_id": f"q{n}", "body": {"model": "m", "input": f"question {n}"}} for n in range(count)]


def ended(job: BulkJob) -> Summary:
    assert job.summary is not None
    return job.summary


def status_of(answer: Answer) -> int | None:
    assert answer.error is not None
    return answer.error.status_code


def tokens_of(answer: Answer) -> int:
    assert answer.usage is not None
    return answer.usage.total_tokens


QUICK = Retries(delay=0.001, max_delay=0.01)


def test_every_item_is_answered(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(prompts(40), journal=tmp_path / "answers.db", concurrency=8)
        answers = [answer for answer in job]
    assert sorted(answer.id for answer in answers) == sorted(f"q{n}" for n in range(40))
    assert all(answer.text and answer.error is None and answer.attempts == 1 for answer in answers)
    assert [answer.number for answer in answers] == list(range(1, 41))
    assert ended(job).ok
    assert ended(job).totals.done == 40
    assert ended(job).totals.usage.total_tokens == sum(map(tokens_of, answers))


def test_in_order(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(prompts(30), journal=tmp_path / "answers.db", concurrency=8)
        assert [answer.id for answer in job.in_order()] == [f"q{n}" for n in range(30)]


def test_a_second_run_asks_for_what_is_new_alone(server, tmp_path):
    with client_of(server) as client:
        client.bulk(prompts(5), journal=tmp_path / "answers.db").run()
        before = len(server.requests)
        job = client.bulk(prompts(8), journal=tmp_path / "answers.db")
        answers = [answer for answer in job]
    assert len(answers) == 8
    assert len(server.requests) - before == 3


def test_a_file_of_the_batch_api(server, tmp_path):
    lines = [
        {"custom_id": "chat", "method": "POST", "url": "/v1/chat/completions",
         "body": {"model": "m", "messages": [{"role": "user", "content": "hello"}]}},
        {"custom_id": "response", "url": "/v1/responses", "body": {"model": "m", "input": "hello"}},
        {"custom_id": "vector", "url": "/v1/embeddings", "body": {"model": "m", "input": "hello"}},
        {"custom_id": "old", "url": "/v1/completions", "body": {"model": "m", "prompt": "hello"}},
    ]  # fmt: skip
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    with client_of(server) as client:
        answers = {a.id: a for a in client.bulk(path, journal=tmp_path / "answers.db")}
    assert answers.keys() == {"chat", "response", "vector", "old"}
    assert answers["chat"].text
    assert tokens_of(answers["chat"]) > 0
    assert answers["response"].text
    assert answers["old"].text
    assert answers["vector"].body["data"][0]["embedding"]
    for answer in answers.values():
        assert json.loads(answer.line).keys() == {"id", "custom_id", "response", "error"}
        assert answer.status_code == 200
        assert str(answer.request_id).startswith("req")


def test_what_is_not_streamed(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(["hello", "world"], model="m", journal=tmp_path / "a.db", stream=False)
        assert [answer.id for answer in job.in_order()] == ["item-1", "item-2"]
    assert [request.json.get("stream") for request in server.requests] == [None, None]


def test_rows_and_a_function(server, tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("name,age\nAda,36\nskip,0\nAlan,41\n")

    def row(fields):
        if fields["name"] == "skip":
            return None
        return {"custom_id": fields["name"], "body": {"model": "m", "input": f"Is {fields['age']} old?"}}

    with client_of(server) as client:
        job = client.bulk(path, row=row, journal=tmp_path / "answers.db")
        assert [answer.id for answer in job.in_order()] == ["Ada", "Alan"]


def test_failures_are_tried_again(server, tmp_path):
    server.fault(503, times=4)
    with client_of(server) as client:
        job = client.bulk(prompts(3), journal=tmp_path / "a.db", concurrency=1, retries=QUICK, pace=None)
        answers = [answer for answer in job]
    assert all(answer.error is None for answer in answers)
    assert ended(job).totals.retries == 4
    assert sum(ended(job).totals.errors.values()) == 4


def test_a_stream_that_is_cut_is_tried_again(server, tmp_path):
    server.fault("cut", after=3)
    with client_of(server) as client:
        (answer,) = [a for a in client.bulk(prompts(1), journal=tmp_path / "a.db", retries=QUICK)]
    assert answer.error is None
    assert answer.attempts == 2


def test_refusals_for_a_rate_limit_cost_no_attempt(server, tmp_path):
    server.fault(429, times=10, retry_after_ms=1)
    with client_of(server) as client:
        job = client.bulk(prompts(2), journal=tmp_path / "a.db", concurrency=2, retries=Retries(attempts=1))
        answers = [answer for answer in job]
    assert [answer.attempts for answer in answers] == [1, 1]
    assert ended(job).totals.refused == 10
    assert ended(job).totals.retries == 0


def test_dead_letters(server, tmp_path):
    server.fault(400, times=1)
    journal = tmp_path / "a.db"
    with client_of(server) as client:
        job = client.bulk(prompts(3), journal=journal, concurrency=1)
        answers = [answer for answer in job]
        (dead,) = [answer for answer in answers if answer.error]
        assert status_of(dead) == 400
        assert dead.text == ""
        assert ended(job).reason == "done"
        assert not ended(job).ok
        assert ended(job).totals.failed == 1
        again = client.bulk(journal=journal)
        assert again.retry() == 1
        summary = again.run()
    assert summary.ok
    assert summary.totals.done == 3


def test_an_item_that_fails_again_and_again_is_a_dead_letter(server, tmp_path):
    server.fault(500, times=3)
    with client_of(server) as client:
        job = client.bulk(
            prompts(1), journal=tmp_path / "a.db", retries=Retries(attempts=3, delay=0.001), pace=None
        )
        (answer,) = [answer for answer in job]
    assert status_of(answer) == 500
    assert answer.attempts == 3


def test_a_server_that_is_down_stops_the_job(server, tmp_path):
    server.fault(500, times=None)
    with client_of(server) as client:
        job = client.bulk(
            prompts(50), journal=tmp_path / "a.db", concurrency=4, retries=Retries(budget=5, delay=0.001)
        )
        summary = job.run()
    assert summary.reason == "retries"
    assert summary.totals.failed == 0
    assert summary.totals.queued == 50


def test_a_wrong_key_stops_the_job(tmp_path):
    with (
        local.serve(api_key="right") as server,
        OpenAI(base_url=server.url, api_key="bad") as client,
    ):
        summary = client.bulk(prompts(50), journal=tmp_path / "a.db", concurrency=2).run()
    assert summary.reason == "refused"
    assert "key" in str(summary.message)
    assert summary.totals.queued == 50


def test_a_budget_of_tokens(server, tmp_path):
    with client_of(server) as client:
        budget = Budget(tokens=1, cost=100.0, prices={"m": Price(1.0, 2.0)})
        job = client.bulk(prompts(50), journal=tmp_path / "a.db", concurrency=1, budget=budget)
        summary = job.run()
        assert summary.reason == "budget"
        assert 1 <= summary.totals.done < 5
        usage = summary.totals.usage
        assert usage.cost == pytest.approx((usage.input_tokens * 1.0 + usage.output_tokens * 2.0) / 1e6)


def test_a_budget_of_cost_needs_the_price_of_each_model(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(
            prompts(1), journal=tmp_path / "a.db", budget=Budget(cost=1.0, prices={"x": (1, 2)})
        )
        with pytest.raises(BulkInputError, match="prices says nothing of the model 'm'"):
            job.run()


def test_a_budget_of_time(server, tmp_path):
    server.fault("stall", times=None, after=1)
    with client_of(server) as client:
        job = client.bulk(prompts(5), journal=tmp_path / "a.db", concurrency=1, budget=Budget(seconds=0.05))
        with job:
            while job._runner._reason is None:
                job._changed.wait(job._changed.version, 0.01)
    assert job._error is None
    assert ended(job).reason == "budget"


def test_a_sink_gets_each_answer(server, tmp_path):
    had = []
    with client_of(server) as client:
        client.bulk(prompts(20), journal=tmp_path / "a.db", sink=lambda a: had.append(a.id)).run()
        assert sorted(had) == sorted(f"q{n}" for n in range(20))
        client.bulk(prompts(21), journal=tmp_path / "a.db", sink=lambda a: had.append(a.id)).run()
        assert len(had) == 21
        client.bulk(journal=tmp_path / "a.db", sink=lambda a: had.append(a.id), sink_name="new").run()
    assert len(had) == 42


def test_an_error_of_a_sink_is_raised_and_nothing_is_lost(server, tmp_path):
    def broken(answer):
        raise ZeroDivisionError

    with client_of(server) as client:
        with pytest.raises(ZeroDivisionError):
            client.bulk(prompts(3), journal=tmp_path / "a.db", sink=broken).run()
        had = []
        client.bulk(prompts(3), journal=tmp_path / "a.db", sink=lambda a: had.append(a.id)).run()
    assert sorted(had) == ["q0", "q1", "q2"]


def test_events_while_they_come(server, tmp_path):
    seen = []
    with client_of(server) as client:
        job = client.bulk(
            prompts(1), journal=tmp_path / "a.db", on_event=lambda i, e: seen.append((i, e.type))
        )
        job.run()
    assert seen[0] == ("q0", "response.created")
    assert seen[-1] == ("q0", "response.completed")


def test_a_response_of_a_dead_worker_is_taken_up(server, tmp_path):
    """Killed after `response.created`: the next run retrieves it, and asks for nothing anew."""
    server.fault("cut", after=2)
    with client_of(server) as client:
        job = client.bulk(prompts(1), journal=tmp_path / "a.db", background=True, retries=QUICK)
        (answer,) = [answer for answer in job]
    methods = [request.method for request in server.requests]
    assert methods == ["POST", "GET"]
    assert answer.text


def test_leaving_the_block_stops_the_job(server, tmp_path):
    server.fault("stall", times=None, after=2)
    with client_of(server) as client:
        with client.bulk(prompts(10), journal=tmp_path / "a.db", concurrency=2) as job:
            while job.running < 2:
                job._changed.wait(job._changed.version, 0.01)
        assert ended(job).reason == "stopped"
        assert ended(job).totals.held == 0
        assert ended(job).totals.queued == 10


def test_leaving_the_loop_early(server, tmp_path):
    with client_of(server) as client, client.bulk(prompts(100), journal=tmp_path / "a.db") as job:
        for _ in job:
            break
    assert job.ended


def test_draining(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(prompts(200), journal=tmp_path / "a.db", concurrency=2)
        for _ in job:
            job.drain()
    assert ended(job).reason == "drained"
    assert ended(job).totals.done < 200
    assert ended(job).totals.held == 0


def test_bad_input(server, tmp_path):
    with client_of(server) as client:
        for source, words in (
            (
                [{"custom_id": "x", "url": "http://elsewhere/v1/responses", "body": {"model": "m"}}],
                "path of the API",
            ),
            ([{"custom_id": 3, "body": {}}], "custom_id"),
            ([{"body": {"input": "x"}}], "no model"),
            ([{"method": "GET", "body": {"model": "m"}}], "POST"),
            ([7], "dict or a string"),
        ):
            with pytest.raises(BulkInputError, match=words):
                client.bulk(source, journal=tmp_path / "a.db").run()
        clash = [{"custom_id": "q", "body": {"model": "m", "input": n}} for n in "ab"]
        with pytest.raises(BulkInputError, match="another request"):
            client.bulk(clash, journal=tmp_path / "b.db").run()


def test_files_that_are_no_journal(server, tmp_path):
    other = tmp_path / "other.db"
    database = sqlite3.connect(other)
    database.execute("CREATE TABLE x (y)")
    database.close()
    (tmp_path / "text.db").write_text("hello " * 1000)
    with client_of(server) as client:
        for name in ("other.db", "text.db", "no/such/folder.db"):
            with pytest.raises(JournalError):
                client.bulk(prompts(1), journal=tmp_path / name).run()
        with pytest.raises(ValueError, match="redis://"):
            client.bulk(prompts(1), journal="mysql://x")
        with pytest.raises(FileNotFoundError):
            client.bulk(tmp_path / "none.jsonl", journal=tmp_path / "a.db")
        with pytest.raises(BulkInputError, match="endings"):
            client.bulk(tmp_path / "none.txt", journal=tmp_path / "a.db")
        for source in (42, {"input": "one"}, b"bytes"):
            with pytest.raises(TypeError, match="a path or an iterable of items"):
                client.bulk(source, journal=tmp_path / "a.db")
        with pytest.raises(ValueError, match="concurrency"):
            client.bulk([], journal=tmp_path / "a.db", concurrency=0)


def test_two_jobs_share_a_journal(server, tmp_path):
    with client_of(server) as client:
        first = client.bulk(prompts(60), journal=tmp_path / "a.db", concurrency=4)
        second = client.bulk(prompts(60), journal=tmp_path / "a.db", concurrency=4)
        with first, second:
            first.wait()
            summary = second.wait()
    assert summary.totals.done == 60
    assert len(server.requests) == 60


def test_pace_by_what_the_server_tells(server, tmp_path):
    with client_of(server) as client:
        job = client.bulk(prompts(20), journal=tmp_path / "a.db", pace=Pace())
        summary = job.run()
    assert summary.ok
    assert summary.totals.refused == 0


@pytest.fixture
def redis_url(redis_server) -> str:
    return f"{redis_server.url}?journal={uuid.uuid4().hex}"


def test_two_jobs_share_a_journal_in_redis(server, redis_url):
    had = []
    with client_of(server) as client:
        first = client.bulk(prompts(60), journal=redis_url, concurrency=4, sink=lambda a: had.append(a.id))
        second = client.bulk(prompts(60), journal=redis_url, concurrency=4)
        with first, second:
            first.wait()
            summary = second.wait()
        assert [a.id for a in client.bulk(journal=redis_url).in_order()] == [f"q{n}" for n in range(60)]
    assert summary.totals.done == 60
    assert sorted(had) == sorted(f"q{n}" for n in range(60))
    assert len(server.requests) == 60


def test_a_response_of_a_dead_worker_is_taken_up_in_redis(server, redis_url):
    server.fault("cut", after=2)
    with client_of(server) as client:
        job = client.bulk(prompts(1), journal=redis_url, background=True, retries=QUICK)
        (answer,) = [answer for answer in job]
    assert [request.method for request in server.requests] == ["POST", "GET"]
    assert answer.text


def test_redis_that_is_not_there(server):
    with client_of(server) as client:
        job = client.bulk(
            prompts(1), journal=lambda: RedisJournal("redis://:secret-password@127.0.0.1:1/0", patience=0.1)
        )
        with pytest.raises(JournalError, match="Redis does not answer") as caught:
            job.run()
    assert "secret-password" not in str(caught.value)
