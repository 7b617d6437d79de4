"""Logs in an SQLite file, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rtkit.errors import JournalError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["SQLiteLogs"]

APPLICATION_ID: Final = 0x72746B6C  # "rtkl"

_SCHEMA: Final = f""" CREATE TABLE logs (key TEXT PRIMARY KEY, token INTEGER NOT NULL, last INTEGER NOT NULL,
until REAL NOT NULL) WITHOUT ROWID; CREATE INDEX expiry ON logs (until); CREATE TABLE events (key TEXT NOT NULL,
number INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID; PRAGMA application_id =
{APPLICATION_ID};
"""


class SQLiteLogs(Live):
    """Logs in the file ``path``. ``clock`` gives seconds, the same for all processes."""

    _holds = "a file"
    _instead = "open the logs in each process"

    def __init__(self, path: str | os.PathLike[str], *, clock: Callable[[], float] = time.time) -> None:
        self.path = os.fspath(path)
        self._clock = clock
        try:
            self._database = sqlite3.connect(
                self.path, timeout=60.0, isolation_level=None, check_same_thread=False
            )
            try:
                self._set_up()
            except BaseException:
                self._database.close()
                raise
        except sqlite3.Error as error:
            raise JournalError(f"the logs {self.path} can't be opened: {error}") from error

    def _set_up(self) -> None:
        run = self._database.execute
        run("PRAGMA journal_mode = wal")
        run("PRAGMA synchronous = normal")  # a log is for those who watch; what it is of is elsewhere
        with self._transaction():
            if not run("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
                for statement in _SCHEMA.split(";"):
                    run(statement)
            if run("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise JournalError(f"{self.path} is not a file of event logs; choose another one")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise JournalError(f"the logs {self.path} can't be used: {error}") from error

    def close(self) -> None:
        self._database.close()

    def take(self, key: str) -> int:
        run = self._database.execute
        with self._transaction():
            run("INSERT OR IGNORE INTO logs VALUES (?, 0, -1, ?)", (key, self._clock() + 60.0))
            run("UPDATE logs SET token = token + 1 WHERE key = ?", (key,))
            token: int = run("SELECT token FROM logs WHERE key = ?", (key,)).fetchone()[0]
        return token

    def append(self, key: str, events: list[tuple[int | None, bytes]], token: int | None, ttl: float) -> int:
        run, now = self._database.execute, self._clock()
        with self._transaction():
            self._expire(now)
            run("INSERT OR IGNORE INTO logs VALUES (?, 0, -1, ?)", (key, now + ttl))
            current, last = run("SELECT token, last FROM logs WHERE key = ?", (key,)).fetchone()
            if token is not None and token != current:
                raise JournalError(f"another publisher has taken the log {key!r}")
            added = 0
            for number, data in events:
                place = last + 1 if number is None else number
                if place > last:
                    run("INSERT INTO events VALUES (?, ?, ?)", (key, place, data))
                    last, added = place, added + 1
            run("UPDATE logs SET last = ?, until = ? WHERE key = ?", (last, now + ttl, key))
        return added

    def _expire(self, now: float) -> None:
        for (key,) in self._database.execute(
            "SELECT key FROM logs WHERE until < ? LIMIT 100", (now,)
        ).fetchall():
            self._database.execute("DELETE FROM events WHERE key = ?", (key,))
            self._database.execute("DELETE FROM logs WHERE key = ?", (key,))

    def read(self, key: str, after: int, limit: int) -> list[tuple[int, bytes]]:
        try:
            return self._database.execute(
                "SELECT number, data FROM events JOIN logs USING (key) "
                "WHERE key = ? AND number > ? AND until >= ? ORDER BY number LIMIT ?",
                (key, after, self._clock(), limit),
            ).fetchall()
        except sqlite3.Error as error:
            raise JournalError(f"the logs {self.path} can't be used: {error}") from error
