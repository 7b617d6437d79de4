"""The journal, as tasks use it: what several of them ask at the same time is one transaction."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from rtkit.bulk._backends.aio import Lock, Offload, monotonic, sleep
from rtkit.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk.operations import Journal, Step

__all__ = ["AsyncCommits"]

LINGER: Final = 0.01
"""Seconds from one transaction to the next, at least, where several tasks ask: one for many costs far less."""


class _Commit:
    """What one task asks for."""

    def __init__(self, operations: tuple[Step, ...]) -> None:
        self.operations = operations
        self.results: list[Any] = []
        self.error: BaseException | None = None
        self.done = False


class AsyncCommits:
    """Whoever finds nobody at work takes all that wait, and executes it in a thread; the others find it done."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open = open_journal
        self._journal: Journal | None = None
        self._lock = Lock()
        self._offload = Offload()
        self._waiting: list[_Commit] = []
        # A task that is cancelled twice leaves its thread behind: the next one waits for that.
        self._one = threading.Lock()
        self._closed = False
        self._busy_until = 0.0

    async def do(self, *operations: Step) -> list[Any]:
        """One result for each. All is done or nothing; a cancellation leaves it open which."""
        commit = _Commit(operations)
        self._waiting.append(commit)
        try:
            async with self._lock:
                if not commit.done:
                    left = self._busy_until - monotonic()
                    if left > 0:
                        await sleep(left)
                    commits, self._waiting = self._waiting, []
                    await self._offload.run(partial(self._execute, commits))
                    if len(commits) > 1:
                        self._busy_until = monotonic() + LINGER
        except BaseException:
            if commit in self._waiting:
                self._waiting.remove(commit)
            raise
        if commit.error is not None:
            raise commit.error
        return commit.results

    def _execute(self, commits: list[_Commit]) -> None:
        with self._one:
            try:
                results = self._opened().execute([each for commit in commits for each in commit.operations])
            except BaseException as error:  # noqa: BLE001 - raised by those who asked
                for commit in commits:
                    commit.error, commit.done = error, True
                return
            for commit in commits:
                commit.results = results[: len(commit.operations)]
                del results[: len(commit.operations)]
                commit.done = True

    def _opened(self) -> Journal:
        if self._closed:
            raise JournalError("this job has ended, and its journal is closed; make another one")
        if self._journal is None:
            self._journal = self._open()
        return self._journal

    async def close(self) -> None:
        """Release the journal; nothing can be asked any more."""
        async with self._lock:
            await self._offload.run(self._close)

    def _close(self) -> None:
        with self._one:
            self._closed = True
            journal, self._journal = self._journal, None
            if journal is not None:
                journal.close()
