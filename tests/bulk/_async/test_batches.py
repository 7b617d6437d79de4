"""``client.batches.run`` against the offline server, which really runs its batches."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rtkit import AsyncOpenAI, OpenAI, local
from rtkit.bulk import operations as op
from rtkit.bulk.sqlite import SQLiteJournal
from rtkit.errors import InternalServerError, JournalError

pytestmark = pytest.mark.anyio


@pytest.fixture
def server():
    with local.serve(local.Filler(3)) as server:
        yield server


def client_of(server) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0)


def item(name, model="m", **body):
    body = {"model": model, "input": "hello", **body}
    return {"custom_id": name, "url": "/v1/responses", "body": body}


def posts(server, path):
    return [
        request for request in server.requests if request.method == "POST" and request.path == f"/v1/{path}"
    ]


QUICK: dict[str, Any] = {"poll_seconds": 0.01}


async def test_items_go_through_batches(server, tmp_path):
    chat = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    items = [
        *(item(f"a{n}") for n in range(5)),
        {"custom_id": "chat", "url": "/v1/chat/completions", "body": chat},
        item("other", model="n", stream=True),
    ]
    statuses = set()
    async with client_of(server) as client:
        summary = await client.batches.run(
            items,
            journal=tmp_path / "a.db",
            max_lines=2,
            on_poll=lambda batch: statuses.add(batch.status),
            **QUICK,
        )
        assert summary.ok
        assert summary.totals.done == 7
        answers = {a.id: a for a in await client.bulk(journal=tmp_path / "a.db").recorded(0)}
    assert {name: answer.text for name, answer in answers.items()} == dict.fromkeys(answers, "word word word")
    assert len(posts(server, "batches")) == 5  # 2 + 2 + 1 of one kind, and two of others
    assert posts(server, "responses") == []
    assert "completed" in statuses
    assert summary.totals.usage.output_tokens == 21


async def test_lines_that_fail_are_dead_letters(server, tmp_path):
    async with client_of(server) as client:
        summary = await client.batches.run(
            [item("good"), item("bad", temperature=9)], journal=tmp_path / "a.db", **QUICK
        )
        assert (summary.totals.done, summary.totals.failed) == (1, 1)
        answers = {a.id: a for a in await client.bulk(journal=tmp_path / "a.db").recorded(0)}
    assert answers["bad"].error is not None
    assert answers["bad"].error.status_code == 400
    assert json.loads(answers["bad"].line)["custom_id"] == "bad"


async def test_what_an_expired_batch_left_is_asked_for_one_by_one(server, tmp_path):
    """A batch that expires has some of its answers."""
    answered = json.dumps({
        "id": "x", "custom_id": "a", "error": None,
        "response": {"status_code": 200, "request_id": "r", "body": {"output": []}},
    })  # fmt: skip
    expired = json.dumps({"id": "y", "custom_id": "b", "response": None, "error": {"code": "batch_expired"}})
    batch = {
        "id": "batch_1", "object": "batch", "endpoint": "/v1/responses", "status": "expired", "input_file_id": "f",
        "completion_window": "24h", "created_at": 1, "output_file_id": "out", "error_file_id": "err",
    }  # fmt: skip
    server.script([local.Reply(200, json=batch)], route="POST /v1/batches")
    server.script([local.Reply(200, json=batch)], route="GET /v1/batches/*")
    server.script([local.Reply(200, body=answered.encode() + b"\n")], route="GET /v1/files/out/content")
    server.script(
        [local.Reply(200, body=expired.encode() + b"\n\nnonsense\n")], route="GET /v1/files/err/content"
    )
    async with client_of(server) as client:
        kept = await client.batches.run(
            [item("a"), item("b"), item("c")], journal=tmp_path / "a.db", finish=False, **QUICK
        )
        assert (kept.reason, kept.totals.done, kept.totals.queued) == ("drained", 1, 2)
        again = client.bulk(journal=tmp_path / "a.db")
        summary = await again.run()
    assert summary.ok
    assert len(posts(server, "responses")) == 2


@pytest.mark.parametrize(
    "route", ["POST /v1/files", "POST /v1/batches", "GET /v1/batches/*", "GET /v1/files/*"]
)
async def test_a_run_that_was_cut_off_goes_on(server, tmp_path, route):
    server.fault(500, route=route, times=1)
    async with client_of(server) as client:
        with pytest.raises(InternalServerError):
            await client.batches.run([item("a"), item("b")], journal=tmp_path / "a.db", **QUICK)
        summary = await client.batches.run([item("a"), item("b")], journal=tmp_path / "a.db", **QUICK)
    assert summary.ok
    assert summary.totals.done == 2
    made = [request for request in posts(server, "batches") if "500" not in str(request)]
    assert len(made) <= 2
    assert posts(server, "responses") == []


@pytest.fixture
def cut_off(server, tmp_path):
    """A journal whose batch may have been made by the server: its id was not heard. With the id of its file."""
    journal = tmp_path / "a.db"
    with OpenAI(base_url=server.url, api_key="k") as client:
        line = json.dumps({**item("a"), "method": "POST"}).encode()
        file = client.files.create(file=("in.jsonl", line), purpose="batch")
        opened = SQLiteJournal(journal)
        opened.execute([
            op.Enter("f", 60.0, False, 0.0),
            op.Add([op.NewItem("a", b'{"url":"/v1/responses","body":{"model":"m"}}', "d", 1, 0)]),
            op.Claim("f", 1),
            op.Enter("batch-x", 1e16, False, 0.0),
            op.Hand("f", "batch-x", [1]),
            op.Leave("f"),
            op.Save(
                "batch:x",
                json.dumps({
                    "name": "x", "endpoint": "/v1/responses", "members": {"a": 1}, "file_id": file.id,
                    "batch_id": None,
                }).encode(),
            ),
        ])  # fmt: skip
        opened.close()
    return journal, file.id


async def test_a_batch_whose_id_was_not_heard_is_found_again(server, cut_off):
    journal, file_id = cut_off
    async with client_of(server) as client:
        await client.batches.create(
            input_file_id=file_id,
            endpoint="/v1/responses",
            completion_window="24h",
            metadata={"rtkit_batch": "x"},
        )
        summary = await client.batches.run(journal=journal, **QUICK)
    assert summary.ok
    assert len(posts(server, "batches")) == 1


@pytest.fixture
def taken(tmp_path):
    opened = SQLiteJournal(tmp_path / "a.db")
    opened.execute([op.Enter("other", 60.0, False, 0.0), op.SinkTake("batches", "other")])
    opened.close()
    return tmp_path / "a.db"


async def test_one_process_runs_the_batches_of_a_journal(server, taken):
    async with client_of(server) as client:
        with pytest.raises(JournalError, match="another process"):
            await client.batches.run([item("a")], journal=taken)
