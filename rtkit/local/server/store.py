"""Where the server's objects are kept: in memory, or in an SQLite file that outlives it.

A store knows nothing of the API. It holds bytes, by a kind and an id, in the order in which they first
came; an owner groups the parts of a whole, such as the items of a conversation.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

import anyio
import anyio.to_thread

from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from os import PathLike

__all__ = ["MAX_OBJECTS", "MAX_STORED_BYTES", "MemoryStore", "SQLiteStore", "Store", "UnknownCursorError"]

MAX_OBJECTS = 10_000
"""Objects of one kind at most; beyond it the oldest goes."""

MAX_STORED_BYTES = 1024 * 1024 * 1024
"""Bytes of all objects at most; beyond it the oldest go."""

T = TypeVar("T")


class UnknownCursorError(LookupError):
    """A page was asked for after, or before, an object that there is not."""


class Store(Protocol):
    """Keeps bytes. Every method may be called from the server's event loop, and never blocks it."""

    async def put(self, kind: str, id: str, body: bytes, *, owner: str = "") -> None:
        """Keep an object, or replace the one of this id in its place."""
        ...

    async def get(self, kind: str, id: str) -> bytes | None: ...

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
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        """At most ``limit`` objects of an owner in their order; `UnknownCursorError` for a cursor that is none."""
        ...

    async def aclose(self) -> None: ...


@dataclass(slots=True)
class _Shelf:
    """The objects of one kind: by id in order, and the ids of each owner."""

    bodies: dict[str, bytes] = field(default_factory=dict)
    owner_of: dict[str, str] = field(default_factory=dict)
    owned: dict[str, dict[str, None]] = field(default_factory=dict)


class MemoryStore(Live):
    """Objects in memory, gone with the server."""

    _holds = "the objects of a server"
    _instead = "make one for each server"

    def __init__(self, *, max_objects: int = MAX_OBJECTS, max_bytes: int = MAX_STORED_BYTES) -> None:
        self._max_objects = max_objects
        self._max_bytes = max_bytes
        self._size = 0
        self._shelves: dict[str, _Shelf] = {}
        # Across kinds, for the limit of bytes; what was deleted meanwhile is skipped when it comes up.
        self._oldest: deque[tuple[str, str]] = deque()

    async def put(self, kind: str, id: str, body: bytes, *, owner: str = "") -> None:
        shelf = self._shelves.setdefault(kind, _Shelf())
        known = shelf.bodies.get(id)
        if known is None:
            if len(shelf.bodies) >= self._max_objects:
                self._drop(kind, next(iter(shelf.bodies)))
            self._oldest.append((kind, id))
            shelf.owner_of[id] = owner
            shelf.owned.setdefault(owner, {})[id] = None
        shelf.bodies[id] = body
        self._size += len(body) - len(known or b"")
        while self._size > self._max_bytes and len(self._oldest) > 1:
            self._drop(*self._oldest.popleft())
        if len(self._oldest) > 2 * sum(len(shelf.bodies) for shelf in self._shelves.values()) + 64:
            self._oldest = deque(
                (kind, id) for kind, id in dict.fromkeys(self._oldest) if id in self._shelves[kind].bodies
            )

    async def get(self, kind: str, id: str) -> bytes | None:
        shelf = self._shelves.get(kind)
        return shelf.bodies.get(id) if shelf else None

    async def delete(self, kind: str, id: str) -> bool:
        return self._drop(kind, id)

    async def clear(self, kind: str, owner: str) -> None:
        shelf = self._shelves.get(kind)
        for id in list(shelf.owned.get(owner, ())) if shelf else ():
            self._drop(kind, id)

    async def page(
        self,
        kind: str,
        *,
        owner: str = "",
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        shelf = self._shelves.get(kind, _Shelf())
        ids = list(shelf.owned.get(owner, ()))
        if descending:
            ids.reverse()
        try:
            first = ids.index(after) + 1 if after is not None else 0
            last = ids.index(before) if before is not None else len(ids)
        except ValueError:
            raise UnknownCursorError from None
        # What comes before a cursor is the page that ends at it.
        if before is not None and limit is not None:
            first = max(first, last - limit)
        found = ids[first:last]
        return [shelf.bodies[id] for id in (found if limit is None else found[:limit])]

    async def aclose(self) -> None:
        self._shelves.clear()

    def _drop(self, kind: str, id: str) -> bool:
        shelf = self._shelves.get(kind)
        body = shelf.bodies.pop(id, None) if shelf else None
        if shelf is None or body is None:
            return False
        self._size -= len(body)
        owner = shelf.owner_of.pop(id)
        del shelf.owned[owner][id]
        if not shelf.owned[owner]:
            del shelf.owned[owner]
        return True


_SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS by_owner ON objects (kind, owner, place);
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
                ((self._size,),) = database.execute("SELECT coalesce(sum(length(body)), 0) FROM objects")
                self._count = dict(database.execute("SELECT kind, count(*) FROM objects GROUP BY kind"))
            except BaseException:
                database.close()
                raise
            self._opened = database
        return self._opened

    async def put(self, kind: str, id: str, body: bytes, *, owner: str = "") -> None:
        await self._run(self._put, kind, id, body, owner)

    async def get(self, kind: str, id: str) -> bytes | None:
        rows = await self._run(self._rows, "SELECT body FROM objects WHERE kind = ? AND id = ?", (kind, id))
        return rows[0] if rows else None

    async def delete(self, kind: str, id: str) -> bool:
        return await self._run(self._drop, "kind = ? AND id = ?", (kind, id)) > 0

    async def clear(self, kind: str, owner: str) -> None:
        await self._run(self._drop, "kind = ? AND owner = ?", (kind, owner))

    async def page(
        self,
        kind: str,
        *,
        owner: str = "",
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        descending: bool = False,
    ) -> list[bytes]:
        return await self._run(self._page, kind, owner, after, before, limit, descending)

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            await self._run(self._close)

    async def _run(self, function: Callable[..., T], *arguments: object) -> T:
        return await anyio.to_thread.run_sync(partial(function, *arguments), limiter=self._turn)

    def _rows(self, query: str, values: Iterable[object] = ()) -> list[bytes]:
        return [row[0] for row in self._database.execute(query, tuple(values))]

    def _close(self) -> None:
        database, self._opened = self._opened, None
        if database is not None:
            database.close()

    def _put(self, kind: str, id: str, body: bytes, owner: str) -> None:
        known = self._database.execute(
            "SELECT length(body) FROM objects WHERE kind = ? AND id = ?", (kind, id)
        ).fetchone()
        if known is None and self._count.get(kind, 0) >= self._max_objects:
            self._drop("place = (SELECT min(place) FROM objects WHERE kind = ?)", (kind,))
        self._database.execute(
            "INSERT INTO objects (kind, owner, id, body) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
            (kind, owner, id, body),
        )
        self._size += len(body) - (known[0] if known else 0)
        self._count[kind] = self._count.get(kind, 0) + (known is None)
        while self._size > self._max_bytes and sum(self._count.values()) > 1:
            self._drop("place = (SELECT min(place) FROM objects)", ())

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
        after: str | None,
        before: str | None,
        limit: int | None,
        descending: bool,
    ) -> list[bytes]:
        conditions, values = ["kind = ?", "owner = ?"], [kind, owner]
        follows, precedes = ("<", ">") if descending else (">", "<")
        for cursor, comparison in ((after, follows), (before, precedes)):
            if cursor is not None:
                place = self._database.execute(
                    "SELECT place FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, cursor)
                ).fetchone()
                if place is None:
                    raise UnknownCursorError
                conditions.append(f"place {comparison} ?")
                values.append(place[0])
        # What comes before a cursor is the page that ends at it: it is read from its end.
        backwards = before is not None
        order = "DESC" if descending is not backwards else "ASC"
        query = (
            f"SELECT body FROM objects WHERE {' AND '.join(conditions)} "  # noqa: S608 - as above
            f"ORDER BY place {order} LIMIT ?"
        )
        found = self._rows(query, [*values, -1 if limit is None else limit])
        return found[::-1] if backwards else found
