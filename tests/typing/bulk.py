"""What type checkers know about bulk jobs. Checked by mypy and pyright; never run."""

from __future__ import annotations

from typing import assert_type

from rtkit import AsyncOpenAI, OpenAI
from rtkit.bulk import Answer, AnswerError, Budget, Pace, Price, Retries, Summary, Totals, Usage, export
from rtkit.bulk._async.job import AsyncBulkJob
from rtkit.bulk._sync.job import BulkJob
from rtkit.types.responses import Response


async def jobs(client: AsyncOpenAI) -> None:
    budget = Budget(cost=5.0, prices={"gpt-5.5": Price(1.25, 10.0), "gpt-5": (1.0, 2.0)})
    job = client.bulk(
        "in.jsonl",
        journal="answers.db",
        concurrency=64,
        pace=Pace(share=0.9),
        budget=budget,
        retries=Retries(attempts=3),
    )
    assert_type(job, AsyncBulkJob)
    async for answer in job:
        assert_type(answer, Answer)
        assert_type(answer.id, str)
        assert_type(answer.text, str)
        assert_type(answer.error, AnswerError | None)
        assert_type(answer.attempts, int)
        assert_type(answer.usage, Usage | None)
        assert_type(answer.parse(Response), Response)
    async for answer in job.in_order():
        assert_type(answer, Answer)
    async with client.bulk(journal="redis://host/0") as other:
        assert_type(other, AsyncBulkJob)
        assert_type(await other.wait(), Summary)
        assert_type(await other.status(), Totals)
        assert_type(await other.retry(), int)
    assert_type(await client.batches.run("in.jsonl", journal="answers.db"), Summary)


def blocking_jobs(client: OpenAI) -> None:
    job = client.bulk(["one", "two"], journal="answers.db", model="gpt-5.5")
    assert_type(job, BulkJob)
    for answer in job:
        assert_type(answer, Answer)
    assert_type(job.run(), Summary)
    assert_type(job.summary, Summary | None)
    assert_type(client.batches.run("in.jsonl", journal="answers.db"), Summary)
    assert_type(export("answers.db", "answers.csv"), int)
    client.bulk("in.jsonl")  # type: ignore[call-arg]
