# Made from rtkit/bulk/_async/job.py by "python -m codegen". Edit that file, not this one.
"""A bulk job, as the user holds it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from rtkit.bulk import operations as op
from rtkit.bulk._backends.blocking import Signal, spawn
from rtkit.bulk._sync.commits import Commits
from rtkit.bulk._sync.worker import POLL, Worker
from rtkit.bulk.answers import Answer
from rtkit.bulk.journals import opener
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from rtkit.bulk.journals import JournalLike
    from rtkit.bulk.operations import Totals
    from rtkit.bulk.settings import BulkSettings, Summary
    from rtkit.client._sync.engine import Engine

__all__ = ["Answers", "BulkJob"]

PAGE: Final = 200
"""Answers that are read from the journal at a time."""


class BulkJob(Live):
    """Many requests, whose answers are kept in a journal. ``client.bulk`` makes it; nothing runs until it is used.

    ``for answer in job`` runs it and gives every answer of the journal, as they end, those of earlier
    runs first. ``job.run()`` runs it to its end and gives a `Summary`, for those who take the answers
    from a sink, or later. Use it as a context manager where you may leave the loop early: leaving the block
    stops it, and what was not answered goes on in the next run.

    Several processes may run jobs on one journal: each item is asked for by one of them.
    """

    _holds = "a client and a journal"
    _instead = "make a job on the same journal in each process"

    def __init__(self, client: Engine, source: Any, journal: JournalLike, settings: BulkSettings) -> None:
        self._commits = Commits(opener(journal))
        self._runner = Worker(client, self._commits, source, settings)
        self._changed = Signal()
        self._journal = journal
        self._started = False
        self._summary: Summary | None = None
        self._error: BaseException | None = None
        self._answers: Answers | None = None

    def __repr__(self) -> str:
        state = "ended" if self.ended else "running" if self._started else "not begun"
        return f"<{type(self).__name__}, {state}>"

    def __del__(self) -> None:
        runner = getattr(self, "_runner", None)
        if runner is not None and self._started and not self.ended:
            runner.drain("dropped")

    # -- running

    @property
    def ended(self) -> bool:
        """Whether this run has ended, however it did."""
        return self._summary is not None or self._error is not None

    @property
    def summary(self) -> Summary | None:
        """How this run ended; ``None`` while it runs."""
        return self._summary

    @property
    def running(self) -> int:
        """Requests that are under way in this process."""
        return self._runner.running

    def run(self) -> Summary:
        """Run it until every item has ended, or something stops it.

        Raises ``JournalError``, ``BulkInputError``, and what a sink or a callback raises. Failed requests do
        not raise: they are answers with an ``error``.
        """
        if self._started:
            return self.wait()
        self._started = True
        try:
            self._run()
        finally:
            if not self._is_followed():
                self._commits.close()
        return self.wait()

    def _run(self) -> None:
        try:
            self._summary = self._runner.run()
        except BaseException as error:
            self._error = error
            raise
        finally:
            self._changed.set()
            self._runner.changed.set()

    def _is_followed(self) -> bool:
        return self._answers is not None

    def start(self) -> None:
        """Run it beside whatever else happens, unless it runs already; what goes wrong is raised by `wait`."""
        if not self._started:
            self._started = True
            spawn(_Background(self).run)

    def wait(self) -> Summary:
        """Wait for the end of what `start` began. Raises as `run`."""
        while not self.ended:
            self._changed.wait(self._changed.version, POLL)
        if self._error is not None:
            raise self._error
        assert self._summary is not None
        return self._summary

    def drain(self) -> None:
        """Begin nothing new. What runs ends, and so does the job."""
        self._runner.drain()

    def stop(self) -> None:
        """Give up what runs, too: it is queued again."""
        self._runner.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop it if it runs, and release the journal."""
        if self._started and not self.ended:
            self.stop()
            while not self.ended:
                self._changed.wait(self._changed.version, POLL)
        self._commits.close()

    # -- answers

    def __iter__(self) -> Iterator[Answer]:
        return self.answers()

    def in_order(self) -> Answers:
        """Run it, and give the answers in the order of the items: each waits for those before it."""
        return self.answers(in_order=True)

    def answers(self, *, after: int = 0, in_order: bool = False) -> Answers:
        """Run it, and give the answers after number ``after`` (``answer.number``; in order, ``answer.index +
        1``)."""
        self._answers = Answers(self, after, in_order=in_order)
        return self._answers

    def status(self) -> Totals:
        """Counts of the whole journal, from wherever it is worked on."""
        totals: Totals = (self._commits.do(op.Count()))[0]
        return totals

    def retry(self, ids: Iterable[str] | None = None) -> int:
        """Queue dead letters again: those with these ids, or all. Gives how many they were."""
        count: int = (self._commits.do(op.Requeue(None if ids is None else list(ids))))[0]
        self._runner.changed.set()
        return count

    def recorded(self, after: int, *, in_order: bool = False, failed: bool = False) -> list[Answer]:
        """A page of what is in the journal now, without running anything."""
        wanted = op.Find(after, PAGE, gaps=True) if in_order else op.Answers(after, PAGE, failed=failed)
        return [Answer(each) for each in (self._commits.do(wanted))[0]]


class _Background:
    """The run of a job that is iterated over."""

    def __init__(self, job: BulkJob) -> None:
        self._job = job

    def run(self) -> None:
        try:
            self._job._run()
        except Exception:  # noqa: BLE001 - `wait` and the iterator raise it
            return


class Answers(Live):
    """The answers of a job, one after the other. It starts the job when the first is asked for."""

    _holds = "a job"
    _instead = "keep the answers, and go on with job.answers(after=number)"

    def __init__(self, job: BulkJob, after: int, *, in_order: bool) -> None:
        self._job = job
        self._after = after
        self._in_order = in_order
        self._page: deque[Answer] = deque()
        self._ended = False

    def __iter__(self) -> Iterator[Answer]:
        return self

    def __next__(self) -> Answer:
        job = self._job
        if self._ended:
            raise StopIteration
        job.start()
        while not self._page:
            ended, version = job.ended, job._runner.changed.version
            wanted = (
                op.Find(self._after, PAGE, gaps=ended) if self._in_order else op.Answers(self._after, PAGE)
            )
            self._page.extend(Answer(each) for each in (job._commits.do(wanted))[0])
            if not self._page:
                if ended:
                    self._finish()
                    raise StopIteration
                job._runner.changed.wait(version, POLL)
        answer = self._page.popleft()
        self._after = answer.index + 1 if self._in_order else answer.number
        return answer

    def _finish(self) -> None:
        self._ended = True
        self._job.close()
        self._job.wait()  # raises what went wrong
