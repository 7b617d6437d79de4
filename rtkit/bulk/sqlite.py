"""A journal in an SQLite file, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import time
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from rtkit.bulk import operations as op
from rtkit.bulk.bucket import Bucket, estimate
from rtkit.bulk.lines import error_line
from rtkit.core import forks
from rtkit.errors import JournalError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SQLiteJournal"]

APPLICATION_ID: Final = 0x72746B62  # "rtkb"
VERSION: Final = 2

BUSY_TIMEOUT: Final = 60.0
"""Seconds that a transaction waits for those of other processes."""

QUEUED, HELD, ENDED = 0, 1, 2

MOST_VALUES: Final = 900
"""Values of a statement at most: old releases of SQLite take 999."""

NOTHING_DUE: Final = 3600.0
"""Seconds to wait where nothing is to be tried again."""

LOST: Final = f"{op.MAX_LOSSES} workers died while they held this item"

# `due`: below 0 for what a dead worker held, 0 for what is new, else the time of the next attempt. Requests have
# a table of their own, as a row of `items` is written again at each step.
_SCHEMA: Final = f"""
CREATE TABLE items (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, size INTEGER NOT NULL,
    most INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT {QUEUED}, due REAL NOT NULL DEFAULT 0, worker TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, losses INTEGER NOT NULL DEFAULT 0, refusals INTEGER NOT NULL DEFAULT 0,
    response_id TEXT);
CREATE TABLE requests (seq INTEGER PRIMARY KEY, request BLOB NOT NULL);
CREATE INDEX queue ON items (due, seq) WHERE state = {QUEUED};
CREATE INDEX holders ON items (worker) WHERE state = {HELD};
CREATE TABLE ends (
    number INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, attempts INTEGER NOT NULL, failed INTEGER NOT NULL,
    line BLOB NOT NULL);
CREATE INDEX dead ON ends (number) WHERE failed;
CREATE TABLE workers (name TEXT PRIMARY KEY, until REAL NOT NULL, feeds INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sinks (name TEXT PRIMARY KEY, number INTEGER NOT NULL, worker TEXT) WITHOUT ROWID;
CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
"""

_RECORDED: Final = "SELECT number, seq, attempts, failed, line FROM ends WHERE "


class _State(msgspec.Struct, kw_only=True):
    """What every transaction needs and most change: one row."""

    id: str
    bucket: Bucket = msgspec.field(default_factory=Bucket)
    items: int = 0
    queued: int = 0
    held: int = 0
    ends: int = 0
    done: int = 0
    failed: int = 0
    retries: int = 0
    refused: int = 0
    budget: float = 0.0
    """What is left of the retry budget."""
    most: float = 0.0
    reason: str | None = None
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    errors: dict[str, int] = {}


_decode: Final = msgspec.json.Decoder(_State).decode
_encode: Final = msgspec.json.encode
_STATE: Final = "state"


class SQLiteJournal(Live):
    """A journal in the file ``path``, which is made if it is not there.

    ``synchronous`` is SQLite's. With ``"full"`` what was reported survives the loss of power; with ``"normal"``
    it survives the death of any process, and a crash of the system may take the last moments. ``clock`` gives
    seconds, the same for all processes.

    Raises `JournalError` where the file is something else, or can't be used.
    """

    _holds = "a file"
    _instead = "open the journal in each process"

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        synchronous: Literal["full", "normal"] = "full",
        clock: Callable[[], float] = time.time,
    ) -> None:
        if synchronous not in {"full", "normal"}:
            raise ValueError(f"synchronous must be 'full' or 'normal', not {synchronous!r}")
        self.path = os.fspath(path)
        self._clock = clock
        self._forked = False
        try:
            self._database = sqlite3.connect(
                self.path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            try:
                self._set_up(synchronous)
            except BaseException:
                self._database.close()
                raise
        except sqlite3.Error as error:
            raise JournalError(f"the journal {self.path} can't be opened: {error}") from error
        self._state = _State(id="")
        self._now = 0.0
        forks.watch(self)

    def __repr__(self) -> str:
        return f"<SQLiteJournal {self.path}>"

    def forked(self) -> None:
        self._forked = True

    def _use_wal(self) -> None:
        # SQLite does not wait here where another process opens the same new file: it would be a deadlock.
        deadline = time.monotonic() + BUSY_TIMEOUT
        while True:
            try:
                self._database.execute("PRAGMA journal_mode = wal")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(0.005)
            else:
                return

    def _set_up(self, synchronous: str) -> None:
        run = self._database.execute
        self._use_wal()
        run(f"PRAGMA synchronous = {synchronous}")
        run("BEGIN IMMEDIATE")
        try:
            if not run("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
                for statement in _SCHEMA.split(";"):
                    run(statement)
                run("INSERT INTO kept VALUES (?, ?)", (_STATE, _encode(_State(id=uuid.uuid4().hex))))
            kind, version = (
                run(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
            )
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise
        if kind != APPLICATION_ID:
            raise JournalError(f"{self.path} is not a journal of bulk jobs; choose another file")
        if version != VERSION:
            raise JournalError(
                f"the journal {self.path} has version {version}, and this release reads version {VERSION}; "
                "finish it with the release that made it"
            )

    def close(self) -> None:
        """Close the file."""
        if not self._forked:  # a child must not touch the locks of its parent
            self._database.close()

    def __del__(self) -> None:
        # A job that was only asked for its answers may be dropped open; sqlite3 warns of that since 3.13.
        with suppress(AttributeError, sqlite3.Error):
            self.close()

    def execute(self, operations: list[op.Step]) -> list[Any]:
        """Do all of it in one transaction."""
        if self._forked:
            raise JournalError(forks.cant_be_used(f"the journal {self.path}", "open"))
        run = self._database.execute
        reads = all(type(operation) in _READS for operation in operations)
        try:
            run("BEGIN" if reads else "BEGIN IMMEDIATE")
            try:
                self._now = self._clock()
                before = run("SELECT value FROM kept WHERE name = 'state'").fetchone()[0]
                self._state = _decode(before)
                results = [_DOERS[type(operation)](self, operation) for operation in operations]
                if not reads and (after := _encode(self._state)) != before:
                    run("UPDATE kept SET value = ? WHERE name = 'state'", (after,))
                run("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    run("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise JournalError(f"the journal {self.path} can't be used: {error}") from error
        return results

    # -- workers

    def _enter(self, step: op.Enter) -> str:
        state, run = self._state, self._database.execute
        self._reclaim()
        if not run("SELECT 1 FROM workers WHERE until < 1e15 LIMIT 1").fetchone():
            state.budget = state.most = step.retries
            state.reason = None
        until = self._now + step.lease
        run("INSERT OR REPLACE INTO workers VALUES (?, ?, ?)", (step.worker, until, step.feeds))
        return state.id

    def _beat(self, step: op.Beat) -> op.Beaten:
        # One that is late and that nobody has missed goes on.
        renewed = self._database.execute(
            "UPDATE workers SET until = ?, feeds = ? WHERE name = ?",
            (self._now + step.lease, step.feeds, step.worker),
        )
        alive = bool(renewed.rowcount)
        return op.Beaten(alive=alive, reclaimed=self._reclaim())

    def _reclaim(self) -> int:
        """Queue what dead workers hold."""
        run = self._database.execute
        dead = run("SELECT name FROM workers WHERE until < ?", (self._now,)).fetchall()
        count = 0
        for (name,) in dead:
            lost = run(
                "SELECT seq, id FROM items WHERE worker = ? AND state = ? AND losses >= ?",
                (name, HELD, op.MAX_LOSSES - 1),
            ).fetchall()
            for seq, id_ in lost:
                self._end(name, seq, error_line(seq, id_, "worker_lost", LOST), failed=True)
                self._count_error("worker_lost")
            count += self._give_back(name, "losses = losses + 1") + len(lost)
            run("DELETE FROM workers WHERE name = ?", (name,))
        return count

    def _leave(self, step: op.Leave) -> None:
        self._give_back(step.worker, "attempts = attempts - 1")
        self._database.execute("DELETE FROM workers WHERE name = ?", (step.worker,))

    def _give_back(self, worker: str, change: str) -> int:
        given = self._database.execute(
            f"UPDATE items SET state = ?, worker = NULL, due = -1, {change} WHERE worker = ? AND state = ?",  # noqa: S608
            (QUEUED, worker, HELD),
        ).rowcount
        self._state.queued += given
        self._state.held -= given
        return given

    def _drain(self, step: op.Drain) -> None:
        self._state.reason = step.reason

    # -- items

    def _add(self, step: op.Add) -> op.Added:
        state, run = self._state, self._database.executemany
        there = self._digests([item.id for item in step.items])
        clash: str | None = None
        items: list[tuple[int, str, str, int, int]] = []
        requests: list[tuple[int, bytes]] = []
        for item in step.items:
            digest = there.setdefault(item.id, None)
            if digest is None:
                there[item.id] = item.digest
                seq = state.items + len(items) + 1
                items.append((seq, item.id, item.digest, item.size, item.most))
                requests.append((seq, item.request))
            elif digest != item.digest:
                clash = clash or item.id
        run("INSERT INTO items (seq, id, digest, size, most) VALUES (?, ?, ?, ?, ?)", items)
        run("INSERT INTO requests VALUES (?, ?)", requests)
        added = len(items)
        state.items += added
        state.queued += added
        return op.Added(added=added, known=len(step.items) - added, clash=clash, waiting=state.queued)

    def _digests(self, ids: list[str]) -> dict[str, str | None]:
        """Those of the items that are there."""
        found: dict[str, str | None] = {}
        for start in range(0, len(ids), MOST_VALUES):
            some = ids[start : start + MOST_VALUES]
            marks = ", ".join("?" * len(some))
            found.update(self._database.execute(f"SELECT id, digest FROM items WHERE id IN ({marks})", some))  # noqa: S608
        return found

    def _claim(self, step: op.Claim) -> op.Claimed:
        state, now, run = self._state, self._now, self._database.execute
        self._reclaim()
        items: list[op.LeasedItem] = []
        stop, wait, limited = self._stop(step), 0.0, False
        if stop is None and step.count > 0 and self._is_member(step.worker):
            items, wait = self._take(step)
            limited = wait > 0
            if not limited and len(items) < step.count:
                due = run("SELECT min(due) FROM items WHERE state = ? AND due > ?", (QUEUED, now)).fetchone()[
                    0
                ]
                wait = NOTHING_DUE if due is None else due - now
        feeders = run("SELECT count(*) FROM workers WHERE feeds").fetchone()[0]
        left = state.queued + state.held
        return op.Claimed(items, wait, limited, stop, left, feeders, state.bucket.limits_known)

    def _take(self, step: op.Claim) -> tuple[list[op.LeasedItem], float]:
        """Hold what the pace allows; with the seconds after which it allows more, if it was that."""
        state, bucket, now, window = self._state, self._state.bucket, self._now, step.window
        before = (bucket.at, bucket.requests, bucket.tokens)
        bucket.refill(now, step)
        items: list[op.LeasedItem] = []
        wait = 0.0
        for seq, id_, request, attempts, refusals, response_id, size, most in self._next(step.count):
            need = estimate(size, most, state.done, state.output_tokens)
            wait = bucket.wait(now, need, step)
            if wait > 0 or (window is not None and len(request) + len(id_) > window):
                break
            if window is not None:
                window -= len(request) + len(id_)
            bucket.take(now, need)
            granted, tokens = bucket.granted, bucket.granted_tokens
            items.append(
                op.LeasedItem(seq, id_, request, attempts + 1, refusals, response_id, need, granted, tokens)
            )
        if not items:  # nothing to write, then
            bucket.at, bucket.requests, bucket.tokens = before
        self._database.executemany(
            "UPDATE items SET state = ?, worker = ?, attempts = attempts + 1 WHERE seq = ?",
            [(HELD, step.worker, held.seq) for held in items],
        )
        state.queued -= len(items)
        state.held += len(items)
        return items, wait

    def _stop(self, step: op.Claim) -> str | None:
        state = self._state
        if state.reason is not None:
            return state.reason
        if step.tokens is not None and state.input_tokens + state.output_tokens >= step.tokens:
            return "budget"
        if step.cost is not None and state.cost >= step.cost:
            return "budget"
        return None if state.budget > 0 or state.most <= 0 else "retries"

    def _is_member(self, worker: str) -> bool:
        found = self._database.execute("SELECT 1 FROM workers WHERE name = ?", (worker,)).fetchone()
        return found is not None

    def _next(self, count: int) -> list[Any]:
        """What may go now: first what dead workers held, then what is to be tried again, then what is new."""
        found: list[Any] = []
        for condition in ("due < 0 AND due < ?", "due > 0 AND due <= ?", "due = 0 AND due < ?"):
            if len(found) < count:
                found += self._database.execute(
                    "SELECT seq, id, request, attempts, refusals, response_id, size, most "  # noqa: S608
                    "FROM items CROSS JOIN requests USING (seq) "  # in this order
                    f"WHERE state = 0 AND {condition} ORDER BY due, seq LIMIT ?",
                    (self._now, count - len(found)),
                )
        return found

    def _holds_item(self, worker: str, seq: int) -> bool:
        found = self._database.execute(
            "SELECT 1 FROM items WHERE seq = ? AND state = ? AND worker = ?", (seq, HELD, worker)
        ).fetchone()
        return found is not None

    def _created(self, step: op.Created) -> bool:
        done = self._database.execute(
            "UPDATE items SET response_id = ? WHERE seq = ? AND state = ? AND worker = ?",
            (step.response_id, step.seq, HELD, step.worker),
        )
        return bool(done.rowcount)

    def _complete(self, step: op.Complete) -> bool:
        state, usage = self._state, step.usage
        state.input_tokens += usage.input_tokens  # paid, whether it counts or not
        state.cached_tokens += usage.cached_tokens
        state.output_tokens += usage.output_tokens
        state.cost += usage.cost
        if usage.total_tokens:
            state.bucket.settle(step.estimate, usage.total_tokens)
        state.bucket.strikes = 0
        if not self._end(step.worker, step.seq, step.line, failed=False):
            return False
        state.budget = min(state.budget + step.earn, state.most)
        return True

    def _end(self, worker: str, seq: int, line: bytes, *, failed: bool) -> bool:
        """Whether it counted: the worker holds the item."""
        state, run = self._state, self._database.execute
        ended = run(
            "INSERT INTO ends SELECT ?, seq, attempts, ?, ? FROM items WHERE seq = ? AND state = ? AND worker = ?",
            (state.ends + 1, failed, line, seq, HELD, worker),
        )
        if not ended.rowcount:
            return False
        state.ends += 1
        state.held -= 1
        state.failed += failed
        state.done += not failed
        run("UPDATE items SET state = ?, worker = NULL, response_id = NULL WHERE seq = ?", (ENDED, seq))
        return True

    def _fail(self, step: op.Fail) -> bool:
        if step.delay is None:
            ended = self._end(step.worker, step.seq, step.line, failed=True)
            if ended:
                self._count_error(step.kind)
            return ended
        if not self._holds_item(step.worker, step.seq):
            return False
        self._count_error(step.kind)
        self._state.retries += 1
        self._state.budget -= 1
        self._queue(step.seq, step.delay, "attempts = attempts")
        return True

    def _release(self, step: op.Release) -> bool:
        if not self._holds_item(step.worker, step.seq):
            return False
        refused = ", refusals = refusals + 1" if step.refused else ""
        self._queue(step.seq, step.delay, f"attempts = attempts - 1{refused}")
        return True

    def _hand(self, step: op.Hand) -> int:
        run = self._database.execute
        return sum(
            run(
                "UPDATE items SET worker = ? WHERE seq = ? AND state = ? AND worker = ?",
                (step.to, seq, HELD, step.worker),
            ).rowcount
            for seq in step.seqs
        )

    def _queue(self, seq: int, delay: float, change: str) -> None:
        due = self._now + delay if delay > 0 else -1
        self._database.execute(
            f"UPDATE items SET state = ?, worker = NULL, due = ?, {change} WHERE seq = ?",  # noqa: S608
            (QUEUED, due, seq),
        )
        self._state.queued += 1
        self._state.held -= 1

    def _retry(self, step: op.Requeue) -> int:
        run = self._database.execute
        if step.ids is None:
            found = run("SELECT seq FROM ends WHERE failed").fetchall()
        else:
            found = [
                row
                for id_ in step.ids
                for row in run(
                    "SELECT ends.seq FROM ends JOIN items USING (seq) WHERE failed AND id = ?", (id_,)
                )
            ]
        for (seq,) in found:
            run("DELETE FROM ends WHERE seq = ?", (seq,))
            run(
                "UPDATE items SET state = ?, due = 0, attempts = 0, losses = 0, refusals = 0, response_id = NULL "
                "WHERE seq = ?",
                (QUEUED, seq),
            )
        self._state.failed -= len(found)
        self._state.queued += len(found)
        return len(found)

    def _count_error(self, kind: str) -> None:
        errors = self._state.errors
        errors[kind] = errors.get(kind, 0) + 1

    # -- pace

    def _observe(self, step: op.Observe) -> None:
        self._state.bucket.observe(step.limits, step.granted, step.granted_tokens)

    def _cool(self, step: op.Cool) -> None:
        self._state.refused += 1
        self._count_error(step.kind)
        self._state.bucket.cool(self._now, step.seconds)

    # -- reading

    def _answers(self, step: op.Answers) -> list[op.Recorded]:
        condition = "number > ?" + (" AND failed" if step.failed else "")
        return self._recorded(f"{condition} ORDER BY number LIMIT ?", step.after, step.limit)

    def _find(self, step: op.Find) -> list[op.Recorded]:
        found = self._recorded("seq > ? ORDER BY seq LIMIT ?", step.seq, step.limit)
        if step.gaps:
            return found
        return [end for place, end in enumerate(found, step.seq + 1) if end.seq == place]

    def _recorded(self, condition: str, *values: Any) -> list[op.Recorded]:
        rows = self._database.execute(_RECORDED + condition, values)
        return [
            op.Recorded(number, seq, attempts, bool(failed), line)
            for number, seq, attempts, failed, line in rows
        ]

    def _count(self, step: op.Count) -> op.Totals:
        state = self._state
        workers = self._database.execute("SELECT count(*) FROM workers WHERE until >= ?", (self._now,))
        return op.Totals(
            items=state.items,
            queued=state.queued,
            held=state.held,
            done=state.done,
            failed=state.failed,
            retries=state.retries,
            refused=state.refused,
            workers=workers.fetchone()[0],
            usage=op.Usage(state.input_tokens, state.cached_tokens, state.output_tokens, state.cost),
            errors=state.errors,
        )

    def _load(self, step: op.Load) -> dict[str, bytes]:
        rows = self._database.execute(
            "SELECT name, value FROM kept WHERE name >= ? AND name < ?",
            (f"user:{step.prefix}", f"user:{step.prefix}\U0010ffff"),
        )
        return {name.removeprefix("user:"): value for name, value in rows}

    def _save(self, step: op.Save) -> None:
        name = f"user:{step.name}"
        if step.value is None:
            self._database.execute("DELETE FROM kept WHERE name = ?", (name,))
        else:
            self._database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, step.value))

    def _sink_take(self, step: op.SinkTake) -> int | None:
        run = self._database.execute
        run("INSERT OR IGNORE INTO sinks VALUES (?, 0, NULL)", (step.sink,))
        number, owner = run("SELECT number, worker FROM sinks WHERE name = ?", (step.sink,)).fetchone()
        if owner != step.worker:
            alive = run("SELECT 1 FROM workers WHERE name = ? AND until >= ?", (owner, self._now)).fetchone()
            if alive or not self._is_member(step.worker):
                return None
            run("UPDATE sinks SET worker = ? WHERE name = ?", (step.worker, step.sink))
        return int(number)

    def _sink_move(self, step: op.SinkMove) -> bool:
        moved = self._database.execute(
            "UPDATE sinks SET number = ? WHERE name = ? AND worker = ?",
            (step.number, step.sink, step.worker),
        )
        return bool(moved.rowcount)


_READS: Final = {op.Answers, op.Find, op.Count, op.Load}

_DOERS: Final[dict[type[op.Step], Callable[[SQLiteJournal, Any], Any]]] = {
    op.Add: SQLiteJournal._add,
    op.Answers: SQLiteJournal._answers,
    op.Beat: SQLiteJournal._beat,
    op.Claim: SQLiteJournal._claim,
    op.Complete: SQLiteJournal._complete,
    op.Cool: SQLiteJournal._cool,
    op.Count: SQLiteJournal._count,
    op.Created: SQLiteJournal._created,
    op.Drain: SQLiteJournal._drain,
    op.Enter: SQLiteJournal._enter,
    op.Fail: SQLiteJournal._fail,
    op.Find: SQLiteJournal._find,
    op.Hand: SQLiteJournal._hand,
    op.Leave: SQLiteJournal._leave,
    op.Load: SQLiteJournal._load,
    op.Observe: SQLiteJournal._observe,
    op.Release: SQLiteJournal._release,
    op.Requeue: SQLiteJournal._retry,
    op.Save: SQLiteJournal._save,
    op.SinkMove: SQLiteJournal._sink_move,
    op.SinkTake: SQLiteJournal._sink_take,
}
