"""Where the server's objects are kept: in memory, or in an SQLite file that outlives it.

A store knows nothing of the API. It holds bytes, by a kind and an id, in the order in which they first
came; an owner groups the parts of a whole, such as the items of a conversation.
"""

from __future__ import annotations

import itertools
import logging
import sqlite3
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import anyio
import anyio.to_thread

from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from os import PathLike

__all__ = [
    "MAX_OBJECTS",
    "MAX_STORED_BYTES",
    "MemoryStore",
    "SQLiteStore",
    "Store",
    "TooLargeError",
    "UnknownCursorError",
]

logger = logging.getLogger("rtkit.local")

MAX_OBJECTS = 10_000
"""Objects of one kind at most; beyond it the one goes that was not used for longest."""

MAX_STORED_BYTES = 1024 * 1024 * 1024
"""Bytes of all objects at most; beyond it those go that were not used for longest."""

MAX_UNWRITTEN_READS = 1_000
"""Reads that an SQLite file does not know of yet at most: a read alone writes nothing."""

T = TypeVar("T")


class UnknownCursorError(LookupError):
    """A page was asked for after, or before, an object that there is not."""


class TooLargeError(ValueError):
    """An object is larger than all objects together may be."""


class Store(Protocol):
    """Keeps bytes. Every method may be called from the server's event loop, and never blocks it.

    What is full lets those go that were not used (put, or got) for longest.
    """

    async def put(
        self, kind: str, id: str, body: bytes, *, owner: str = "", tags: Iterable[str] = ()
    ) -> None:
        """Keep an object, or replace the one of this id in its place; `TooLargeError` where it never fits.

        ``tags`` are what `page` finds it by.
        """
        ...

    async def get(self, kind: str, id: str, *, owner: str | None = None) -> bytes | None:
        """An object, if there is one, and it is this owner's."""
        ...

    async def delete(self, kind: str, id: str) -> bool:
        """Drop an object; whether there was one."""
        ...

    async def clear(self, kind: str, owner: str) -> None:
        """Drop all objects of an owner."""
        ...

    async def page(
        self,
        kind: str,
        *,
        owner: str = "",
        tags: Iterable[str] = (),
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        """At most ``limit`` objects of an owner that have all of ``tags``, in their order.

        Raises `UnknownCursorError`.
        """
        ...

    async def aclose(self) -> None: ...


@dataclass(slots=True)
class _Kept:
    """An object, and where it stands among those of its kind."""

    body: bytes
    place: int
    owner: str
    tags: tuple[str, ...]


@dataclass(slots=True)
class _Shelf:
    """The objects of one kind, the least recently used first, and their places in order, by owner and by tag."""

    kept: OrderedDict[str, _Kept] = field(default_factory=OrderedDict)
    id_at: dict[int, str] = field(default_factory=dict)
    places: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def add(self, id: str, kept: _Kept) -> None:
        self.kept[id] = kept
        self.id_at[kept.place] = id
        for row in _rows_of(kept):
            insort(self.places.setdefault(row, []), kept.place)

    def remove(self, id: str) -> _Kept | None:
        kept = self.kept.pop(id, None)
        if kept is not None:
            del self.id_at[kept.place]
            for row in _rows_of(kept):
                places = self.places[row]
                del places[bisect_left(places, kept.place)]
                if not places:
                    del self.places[row]
        return kept


def _rows_of(kept: _Kept) -> Iterator[tuple[str, ...]]:
    yield (kept.owner,)
    for tag in kept.tags:
        yield (kept.owner, tag)


class _Evictions:
    """Says once, for each limit, that objects go because of it."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def tell(self, limit: str) -> None:
        if limit not in self._told:
            self._told.add(limit)
            logger.warning(
                "The store is full (%s): from now on, the least recently used object goes for each new one.",
                limit,
            )


class MemoryStore(Live):
    """Objects in memory, gone with the server."""

    _holds = "the objects of a server"
    _instead = "make one for each server"

    def __init__(self, *, max_objects: int = MAX_OBJECTS, max_bytes: int = MAX_STORED_BYTES) -> None:
        self._max_objects = max_objects
        self._max_bytes = max_bytes
        self._size = 0
        self._shelves: dict[str, _Shelf] = {}
        self._places = itertools.count()
        self._used: OrderedDict[tuple[str, str], None] = OrderedDict()
        """All objects, the least recently used first."""
        self._evictions = _Evictions()

    async def put(
        self, kind: str, id: str, body: bytes, *, owner: str = "", tags: Iterable[str] = ()
    ) -> None:
        _check_size(body, self._max_bytes)
        shelf = self._shelves.setdefault(kind, _Shelf())
        known = shelf.remove(id)
        if known is None and len(shelf.kept) >= self._max_objects:
            self._evictions.tell(f"max_objects={self._max_objects:,} of the kind {kind!r}")
            self._drop(kind, next(iter(shelf.kept)))
        place, owner = (next(self._places), owner) if known is None else (known.place, known.owner)
        shelf.add(id, _Kept(body, place, owner, tuple(tags)))
        self._use(kind, id)
        self._size += len(body) - (len(known.body) if known else 0)
        while self._size > self._max_bytes:
            self._evictions.tell(f"max_stored_bytes={self._max_bytes:,}")
            self._drop(*next(iter(self._used)))

    async def get(self, kind: str, id: str, *, owner: str | None = None) -> bytes | None:
        shelf = self._shelves.get(kind)
        kept = shelf.kept.get(id) if shelf else None
        if shelf is None or kept is None or owner not in {None, kept.owner}:
            return None
        shelf.kept.move_to_end(id)
        self._use(kind, id)
        return kept.body

    async def delete(self, kind: str, id: str) -> bool:
        return self._drop(kind, id)

    async def clear(self, kind: str, owner: str) -> None:
        shelf = self._shelves.get(kind)
        for place in list(shelf.places.get((owner,), ())) if shelf else ():
            self._drop(kind, shelf.id_at[place] if shelf else "")

    async def page(
        self,
        kind: str,
        *,
        owner: str = "",
        tags: Iterable[str] = (),
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        # What comes before a cursor is the page that ends at it: it is found from its end.
        backwards = before is not None
        found = self._found(kind, owner, tuple(tags), after, before, descending=descending)
        bodies = [kept.body for kept in itertools.islice(found, limit)]
        return bodies[::-1] if backwards else bodies

    async def aclose(self) -> None:
        self._shelves.clear()

    def _found(
        self,
        kind: str,
        owner: str,
        tags: tuple[str, ...],
        after: str | None,
        before: str | None,
        *,
        descending: bool,
    ) -> Iterator[_Kept]:
        """The objects between the cursors, from the first on, or, with ``before``, from the last on."""
        shelf = self._shelves.get(kind, _Shelf())
        keys: list[tuple[str, ...]] = [(owner, tag) for tag in tags] or [(owner,)]
        rows = [shelf.places.get(key, []) for key in keys]
        places = min(rows, key=len)
        low, high = (before, after) if descending else (after, before)
        first = 0 if low is None else bisect_right(places, _place_of(shelf, owner, low))
        last = len(places) if high is None else bisect_left(places, _place_of(shelf, owner, high))
        indexes = range(first, last)
        for index in indexes if descending is (before is not None) else reversed(indexes):
            kept = shelf.kept[shelf.id_at[places[index]]]
            if all(tag in kept.tags for tag in tags):
                yield kept

    def _use(self, kind: str, id: str) -> None:
        self._used[kind, id] = None
        self._used.move_to_end((kind, id))

    def _drop(self, kind: str, id: str) -> bool:
        shelf = self._shelves.get(kind)
        kept = shelf.remove(id) if shelf else None
        if kept is None:
            return False
        del self._used[kind, id]
        self._size -= len(kept.body)
        return True


def _place_of(shelf: _Shelf, owner: str, id: str) -> int:
    kept = shelf.kept.get(id)
    if kept is None or kept.owner != owner:
        raise UnknownCursorError
    return kept.place


def _check_size(body: bytes, limit: int) -> None:
    if len(body) > limit:
        raise TooLargeError(
            f"{len(body):,} bytes are more than this server keeps of all objects together "
            f"(max_stored_bytes={limit:,})."
        )


_SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, id)
);
"""

_ADD_USED = "ALTER TABLE objects ADD COLUMN used INTEGER NOT NULL DEFAULT 0"
"""For a file from before objects went by use."""

_INDEXES = """
CREATE INDEX IF NOT EXISTS by_owner ON objects (kind, owner, place);
CREATE INDEX IF NOT EXISTS by_use ON objects (used, place);
CREATE INDEX IF NOT EXISTS by_kind_and_use ON objects (kind, used, place);
CREATE TABLE IF NOT EXISTS tags (
    tag TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (tag, place)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_place ON tags (place);
CREATE TRIGGER IF NOT EXISTS untag AFTER DELETE ON objects BEGIN
    DELETE FROM tags WHERE place = old.place;
END;
"""


class SQLiteStore(Live):
    """Objects in an SQLite file. All of its work is done in one worker thread at a time, off the event loop.

    The file is opened by `open`, or when it is first used; where that can't be, ``sqlite3.Error`` is raised.
    """

    _holds = "a file"
    _instead = "open the file again where you need another one"

    def __init__(
        self,
        path: str | PathLike[str],
        *,
        max_objects: int = MAX_OBJECTS,
        max_bytes: int = MAX_STORED_BYTES,
    ) -> None:
        self._path = path
        self._max_objects = max_objects
        self._max_bytes = max_bytes
        self._size = 0
        self._count: dict[str, int] = {}
        self._clock = 0
        self._read: dict[tuple[str, str], int] = {}
        """What was read since something was last written: when. Written with the next."""
        self._evictions = _Evictions()
        self._opened: sqlite3.Connection | None = None
        self._turn = anyio.CapacityLimiter(1)

    async def open(self) -> None:
        """Open the file now."""
        await self._run(lambda: self._database)

    @property
    def _database(self) -> sqlite3.Connection:
        if self._opened is None:
            # Calls come one at a time, from whichever worker thread is free.
            database = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None)
            try:
                database.execute("PRAGMA journal_mode=WAL")
                database.execute("PRAGMA synchronous=NORMAL")
                database.executescript(_SCHEMA)
                if "used" not in [row[1] for row in database.execute("PRAGMA table_info(objects)")]:
                    database.execute(_ADD_USED)
                database.executescript(_INDEXES)
                ((self._size, self._clock),) = database.execute(
                    "SELECT coalesce(sum(length(body)), 0), coalesce(max(used), 0) FROM objects"
                )
                self._count = dict(database.execute("SELECT kind, count(*) FROM objects GROUP BY kind"))
            except BaseException:
                database.close()
                raise
            self._opened = database
        return self._opened

    async def put(
        self, kind: str, id: str, body: bytes, *, owner: str = "", tags: Iterable[str] = ()
    ) -> None:
        _check_size(body, self._max_bytes)
        await self._run(self._put, kind, id, body, owner, tuple(tags))

    async def get(self, kind: str, id: str, *, owner: str | None = None) -> bytes | None:
        return await self._run(self._get, kind, id, owner)

    async def delete(self, kind: str, id: str) -> bool:
        return await self._run(self._drop, "kind = ? AND id = ?", (kind, id)) > 0

    async def clear(self, kind: str, owner: str) -> None:
        await self._run(self._drop, "kind = ? AND owner = ?", (kind, owner))

    async def page(
        self,
        kind: str,
        *,
        owner: str = "",
        tags: Iterable[str] = (),
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        return await self._run(self._page, kind, owner, tuple(tags), after, before, limit, descending)

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            await self._run(self._close)

    async def _run(self, function: Callable[..., T], *arguments: object) -> T:
        return await anyio.to_thread.run_sync(partial(function, *arguments), limiter=self._turn)

    def _close(self) -> None:
        if self._opened is not None:
            self._write_reads()
        database, self._opened = self._opened, None
        if database is not None:
            database.close()

    def _get(self, kind: str, id: str, owner: str | None) -> bytes | None:
        row = self._database.execute(
            "SELECT body FROM objects WHERE kind = ?1 AND id = ?2 AND owner = coalesce(?3, owner)",
            (kind, id, owner),
        ).fetchone()
        if row is None:
            return None
        self._read[kind, id] = self._tick()
        if len(self._read) >= MAX_UNWRITTEN_READS:
            self._write_reads()
        body: bytes = row[0]
        return body

    def _tick(self) -> int:
        self._clock += 1
        return self._clock

    def _write_reads(self) -> None:
        read, self._read = self._read, {}
        if read:
            values = [(used, kind, id) for (kind, id), used in read.items()]
            self._database.executemany("UPDATE objects SET used = ? WHERE kind = ? AND id = ?", values)

    def _put(self, kind: str, id: str, body: bytes, owner: str, tags: tuple[str, ...]) -> None:
        with self._database as database:  # one transaction
            database.execute("BEGIN")
            self._write_reads()
            known = database.execute(
                "SELECT length(body) FROM objects WHERE kind = ? AND id = ?", (kind, id)
            ).fetchone()
            if known is None and self._count.get(kind, 0) >= self._max_objects:
                self._evictions.tell(f"max_objects={self._max_objects:,} of the kind {kind!r}")
                self._drop(
                    "place = (SELECT place FROM objects WHERE kind = ? ORDER BY used, place LIMIT 1)", (kind,)
                )
            ((place, owner),) = database.execute(
                "INSERT INTO objects (kind, owner, id, body, used) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body, used = excluded.used "
                "RETURNING place, owner",
                (kind, owner, id, body, self._tick()),
            ).fetchall()
            if known is not None:
                database.execute("DELETE FROM tags WHERE place = ?", (place,))
            rows = [(_tag_row(kind, owner, tag), place) for tag in dict.fromkeys(tags)]
            database.executemany("INSERT INTO tags (tag, place) VALUES (?, ?)", rows)
            self._size += len(body) - (known[0] if known else 0)
            self._count[kind] = self._count.get(kind, 0) + (known is None)
            while self._size > self._max_bytes:
                self._evictions.tell(f"max_stored_bytes={self._max_bytes:,}")
                self._drop("place = (SELECT place FROM objects ORDER BY used, place LIMIT 1)", ())

    def _drop(self, condition: str, values: tuple[object, ...]) -> int:
        # The condition is one of this file's own; what comes from outside is always a value.
        query = f"DELETE FROM objects WHERE {condition} RETURNING kind, length(body)"  # noqa: S608
        gone = self._database.execute(query, values).fetchall()
        for kind, size in gone:
            self._size -= size
            self._count[kind] -= 1
        return len(gone)

    def _page(
        self,
        kind: str,
        owner: str,
        tags: tuple[str, ...],
        after: str | None,
        before: str | None,
        limit: int | None,
        descending: bool,
    ) -> list[bytes]:
        source, values = _source(kind, owner, tags)
        follows, precedes = ("<", ">") if descending else (">", "<")
        for cursor, comparison in ((after, follows), (before, precedes)):
            if cursor is not None:
                place = self._database.execute(
                    "SELECT place FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, cursor)
                ).fetchone()
                if place is None:
                    raise UnknownCursorError
                source += f" AND first.place {comparison} ?"
                values.append(place[0])
        # What comes before a cursor is the page that ends at it: it is read from its end.
        backwards = before is not None
        order = "DESC" if descending is not backwards else "ASC"
        query = f"SELECT body FROM {source} ORDER BY first.place {order} LIMIT ?"  # noqa: S608 - as above
        rows = self._database.execute(query, [*values, -1 if limit is None else limit])
        found = [row[0] for row in rows]
        return found[::-1] if backwards else found


def _tag_row(kind: str, owner: str, tag: str) -> str:
    return f"{kind}\0{owner}\0{tag}"


def _source(kind: str, owner: str, tags: tuple[str, ...]) -> tuple[str, list[Any]]:
    """What is selected from, with its conditions; ``first.place`` is the place. The index of a tag is walked."""
    if not tags:
        return "objects AS first WHERE kind = ? AND owner = ?", [kind, owner]
    first, *others = (_tag_row(kind, owner, tag) for tag in tags)
    source = "tags AS first CROSS JOIN objects USING (place) WHERE first.tag = ?"
    for _ in others:
        source += " AND EXISTS (SELECT 1 FROM tags WHERE tags.tag = ? AND tags.place = first.place)"
    return source, [first, *others]
