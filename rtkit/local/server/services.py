"""What the endpoints share while the server is up."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import anyio
import anyio.abc
import anyio.lowlevel
import anyio.to_thread
import msgspec

from rtkit.errors import OpenAIError
from rtkit.local.server.rate_limits import KeyLimits, Limits, RateLimit
from rtkit.local.server.store import MemoryStore, SQLiteStore, Store, UnknownCursorError
from rtkit.local.server.wire import Refusal, encode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from contextlib import AbstractAsyncContextManager

    from starlette.types import ASGIApp

    from rtkit.local.engines.engine import Engine
    from rtkit.local.voice.speech import Synthesizer, Transcriber, VoiceActivity

__all__ = ["ServerSettings", "Services", "Table", "Workers", "opened"]

logger = logging.getLogger("rtkit.local")

MAX_WORKERS = 1_000
"""Responses and batches that run in the background at the same time, at most."""

DECODED_AT_ONCE = 100
"""Objects that are decoded before other requests have their turn."""

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class ServerSettings:
    """How a server is set up; `rtkit.local.serve` describes each."""

    engine: Engine
    synthesizer: Synthesizer
    transcriber: Transcriber
    voice_activity: VoiceActivity
    store: Store | str | PathLike[str] | None
    api_key: str | None = field(repr=False)
    max_message_bytes: int
    max_objects: int
    max_stored_bytes: int
    session_seconds: float
    voice: bool
    limit: RateLimit | None = None


class Workers:
    """What goes on after its request was answered. Everything ends with the server."""

    def __init__(self, group: anyio.abc.TaskGroup) -> None:
        self._group = group
        self._scopes: dict[str, anyio.CancelScope] = {}
        self._cancelled: set[str] = set()

    def start(self, id: str, work: Callable[[], Awaitable[None]]) -> None:
        """Begin the work that belongs to an object; `Refusal` when too much is going on."""
        if len(self._scopes) >= MAX_WORKERS:
            raise Refusal(
                f"{MAX_WORKERS:,} tasks run in the background, the most there can be.",
                status=429,
                type="requests",
                code="rate_limit_exceeded",
            )
        self._scopes[id] = anyio.CancelScope()
        self._group.start_soon(self._run, id, work)

    def runs(self, id: str) -> bool:
        return id in self._scopes

    def cancel(self, id: str) -> None:
        if id in self._scopes:
            self._cancelled.add(id)
            self._scopes[id].cancel()

    def was_cancelled(self, id: str) -> bool:
        """Whether somebody asked for this end; work that is cut off without it ends with the server."""
        return id in self._cancelled

    async def _run(self, id: str, work: Callable[[], Awaitable[None]]) -> None:
        try:
            with self._scopes[id]:
                await work()
        except Exception:
            logger.exception("The background work for %s failed.", id)
        finally:
            del self._scopes[id]
            self._cancelled.discard(id)


@dataclass(kw_only=True)
class Services:
    """One running server: how it is set up, what it keeps, what it does in the background."""

    settings: ServerSettings
    store: Store
    workers: Workers
    base_url: str
    app: ASGIApp | None = None
    """The application itself, for batches, whose requests go through its own endpoints."""

    limits: Limits = field(default_factory=Limits)
    kept_limits: KeyLimits | None = None
    """Limits that requests are refused by."""
    shared: dict[str, Any] = field(default_factory=dict)
    """What an endpoint family keeps for as long as the server is up, under its own name."""

    def table(self, kind: str, what: str) -> Table:
        return Table(self.store, kind, what)


class Table:
    """The objects of one kind, as JSON. ``what`` is what the API calls one of them."""

    def __init__(self, store: Store, kind: str, what: str) -> None:
        self._store = store
        self._kind = kind
        self._what = what

    async def put(
        self, value: Json, *, id: str | None = None, owner: str = "", tags: Iterable[str] = ()
    ) -> None:
        """Keep it; pages are found by ``tags``, which it has until it is put with others."""
        await self._store.put(self._kind, id or value["id"], encode(value), owner=owner, tags=tags)

    async def find(self, id: str, *, owner: str | None = None) -> Json | None:
        body = await self._store.get(self._kind, id, owner=owner)
        return None if body is None else _decode(body)

    async def get(
        self, id: str, *, param: str | None = None, status: int = 404, owner: str | None = None
    ) -> Json:
        """The object. Raises `Refusal` if there is none, by its ``status`` and with the ``param`` that named it."""
        value = await self.find(id, owner=owner)
        if value is None:
            refusal = Refusal.not_found(self._what, id, param=param)
            refusal.status = status
            raise refusal
        return value

    async def delete(self, id: str) -> None:
        if not await self._store.delete(self._kind, id):
            raise Refusal.not_found(self._what, id)

    async def take(self, id: str) -> bool:
        """Delete it; returns whether it was there, true for only one of many callers."""
        return await self._store.delete(self._kind, id)

    async def clear(self, owner: str) -> None:
        await self._store.clear(self._kind, owner)

    async def all(self, owner: str = "") -> list[Json]:
        """Every object of an owner, the oldest first. Others have their turn after every `READ_AT_ONCE`."""
        return await self._decoded(await self._store.page(self._kind, owner=owner))

    async def newest(self, count: int, *, owner: str = "") -> list[Json]:
        """The newest objects of an owner, the oldest of them first."""
        found = await self._store.page(self._kind, owner=owner, limit=count, descending=True)
        return await self._decoded(found[::-1])

    async def page(
        self,
        *,
        owner: str = "",
        tags: Iterable[str] = (),
        after: str | None = None,
        before: str | None = None,
        limit: int = 20,
        descending: bool = True,
    ) -> Json:
        """A page in the API's shape, of objects that have all of ``tags``."""
        try:
            found = await self._store.page(
                self._kind,
                owner=owner,
                tags=tags,
                after=after,
                before=before,
                limit=limit + 1,
                descending=descending,
            )
        except UnknownCursorError:
            param = "after" if after is not None else "before"
            raise Refusal.invalid(param, f"no {self._what} has this id.") from None
        # One more was asked for than is shown: it stands at the far end, seen from the cursor.
        more = len(found) > limit
        if more:
            found = found[1:] if before is not None else found[:limit]
        return listed(await self._decoded(found), more=more)

    async def _decoded(self, bodies: list[bytes]) -> list[Json]:
        found: list[Json] = []
        for body in bodies:
            if found and len(found) % DECODED_AT_ONCE == 0:
                await anyio.lowlevel.checkpoint()
            found.append(_decode(body))
        return found


_decode = msgspec.json.Decoder(dict[str, Any]).decode


def listed(data: list[Json], *, more: bool = False) -> Json:
    """A list object of the API."""
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": more,
    }


@asynccontextmanager
async def opened(settings: ServerSettings, base_url: str) -> AsyncIterator[Services]:
    """The services of a server, from its start to its stop.

    Raises `rtkit.OpenAIError` where the store can't be opened.
    """
    async with AsyncExitStack() as stack:
        store = await _open_store(settings)
        stack.push_async_callback(store.aclose)
        for part in (settings.engine, settings.synthesizer, settings.transcriber):
            if hasattr(part, "__aenter__"):
                await stack.enter_async_context(cast("AbstractAsyncContextManager[object]", part))
        group = await stack.enter_async_context(anyio.create_task_group())
        stack.callback(group.cancel_scope.cancel)
        if settings.voice:
            # Loading holds the interpreter up for a third of a second at a time: not while somebody speaks, then.
            group.start_soon(_prepare, getattr(settings.synthesizer, "prepare", None))
        yield Services(
            settings=settings,
            store=store,
            workers=Workers(group),
            base_url=base_url,
            kept_limits=None if settings.limit is None else KeyLimits(settings.limit),
        )


async def _prepare(prepare: Callable[[], None] | None) -> None:
    """Have an engine load its model off the event loop, where it has one."""
    if prepare is not None:
        try:
            await anyio.to_thread.run_sync(prepare)
        except Exception:  # what it is for fails by it as well, and tells of it
            logger.exception("An engine did not load.")


async def _open_store(settings: ServerSettings) -> Store:
    limits = {"max_objects": settings.max_objects, "max_bytes": settings.max_stored_bytes}
    if settings.store is None:
        return MemoryStore(**limits)
    if not isinstance(settings.store, str | PathLike):
        return settings.store
    path = settings.store
    try:
        store = SQLiteStore(path, **limits)
        await store.open()
    except sqlite3.Error as error:
        raise OpenAIError(f"the store {path} can't be opened: {error}") from error
    return store
