"""``client.batches.run``: the items of a journal through the Batch API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rtkit.bulk import Budget, Pace, Retries, Summary
    from rtkit.bulk.journals import JournalLike

__all__ = ["AsyncBatchesHelpers"]


class AsyncBatchesHelpers:
    async def run(
        self,
        source: Any = None,
        *,
        journal: JournalLike,
        row: Callable[[Any], Any] | None = None,
        url: str | None = None,
        model: str | None = None,
        metadata: Mapping[str, str] | None = None,
        max_lines: int = 50_000,
        max_bytes: int = 200_000_000,
        poll_seconds: float = 30.0,
        on_poll: Callable[[Any], object] | None = None,
        finish: bool = True,
        concurrency: int = 64,
        pace: Pace | None = None,
        budget: Budget | None = None,
        retries: Retries | None = None,
    ) -> Summary:
        """Answer many requests through the Batch API, and keep the answers in a journal: docs/bulk.md.

        ``source``, ``journal``, ``row``, ``url`` and ``model`` are those of ``client.bulk``. The items are
        divided into files of one endpoint and one model, with ``max_lines`` and ``max_bytes`` at most, the
        limits of the API. Batches are looked at every ``poll_seconds``; ``on_poll`` is called with each. After
        a restart, the batches that were begun go on.

        What a batch does not answer (expired, failed in a passing way) is asked for one by one, as ``client.bulk``
        does, with ``concurrency``, ``pace``, ``budget`` and ``retries``; with ``finish=False`` it is left queued.

        Raises ``JournalError`` where another process runs the batches of this journal, ``BulkInputError``, and what
        requests raise. Nothing is lost by it: call it again.
        """
        from rtkit.bulk._async.batch_run import AsyncBatchRun  # noqa: PLC0415 - with the rest of the layer

        client = cast("Any", self)._client
        run = AsyncBatchRun(
            client,
            source,
            journal,
            row=row,
            url=url,
            model=model,
            metadata=metadata,
            max_lines=max_lines,
            max_bytes=max_bytes,
            poll_seconds=poll_seconds,
            on_poll=on_poll,
            budget=budget,
        )
        summary = await run.run()
        if finish and summary.totals.queued:
            job = client.bulk(
                journal=journal, concurrency=concurrency, pace=pace, budget=budget, retries=retries
            )
            finished: Summary = await job.run()
            return finished
        return summary
