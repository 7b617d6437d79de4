"""``/v1/vector_stores``: files that can be searched."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import anyio
import anyio.to_thread
import msgspec

from rtkit.local.api.files import content_of, files
from rtkit.local.api.vector_search import (
    CHUNK_TOKENS,
    OVERLAP_TOKENS,
    TextChunk,
    chunks_of,
    fits,
    ranked,
    text_of,
)
from rtkit.local.server.http import ApiExchange, Body, Endpoint, PageQuery, answer, page_of
from rtkit.local.server.wire import Refusal, encode, new_id, now

if TYPE_CHECKING:
    from starlette.responses import Response

    from rtkit.local.server.services import Services, Table

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]
Attributes: TypeAlias = dict[str, str | float | bool]

CHUNKS = "vector_store_chunks"
MAX_BATCH_FILES = 500
DAY = 24 * 60 * 60
POLL_AFTER_MS = 20
"""When to ask again for what is in progress, which the helpers of the clients obey."""


class _Static(msgspec.Struct):
    max_chunk_size_tokens: Annotated[int, msgspec.Meta(ge=100, le=4096)] = CHUNK_TOKENS
    chunk_overlap_tokens: Annotated[int, msgspec.Meta(ge=0)] = OVERLAP_TOKENS


class _Chunking(msgspec.Struct):
    type: Literal["auto", "static"] = "auto"
    static: _Static = msgspec.field(default_factory=_Static)

    def object(self) -> Json:
        if self.static.chunk_overlap_tokens * 2 > self.static.max_chunk_size_tokens:
            raise Refusal.invalid(
                "chunking_strategy.static.chunk_overlap_tokens", "it can't be over half of a chunk."
            )
        return {"type": "static", "static": msgspec.to_builtins(self.static)}


class _ExpiresAfter(msgspec.Struct):
    anchor: Literal["last_active_at"]
    days: Annotated[int, msgspec.Meta(ge=1, le=365)]


class _Create(Body):
    name: str | None = None
    file_ids: list[str] | None = None
    metadata: dict[str, str] | None = None
    expires_after: _ExpiresAfter | None = None
    chunking_strategy: _Chunking | None = None
    description: Any = None  # taken, and without effect here


class _Update(Body):
    name: str | msgspec.UnsetType | None = msgspec.UNSET
    metadata: dict[str, str] | msgspec.UnsetType | None = msgspec.UNSET
    expires_after: _ExpiresAfter | msgspec.UnsetType | None = msgspec.UNSET


class _AddFile(Body):
    file_id: str
    attributes: Attributes | None = None
    chunking_strategy: _Chunking | None = None


class _AddBatch(Body):
    file_ids: Annotated[list[str], msgspec.Meta(max_length=MAX_BATCH_FILES)] | None = None
    files: Annotated[list[_AddFile], msgspec.Meta(max_length=MAX_BATCH_FILES)] | None = None
    attributes: Attributes | None = None
    chunking_strategy: _Chunking | None = None


class _UpdateFile(Body):
    attributes: Attributes | None


class _Ranking(msgspec.Struct):
    score_threshold: float = 0.0


class _Search(Body):
    query: str | list[str]
    filters: Json | None = None
    max_num_results: Annotated[int, msgspec.Meta(ge=1, le=50)] = 10
    ranking_options: _Ranking = msgspec.field(default_factory=_Ranking)
    rewrite_query: Any = None  # taken, and without effect here


class _FileQuery(PageQuery):
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = None


_STOPPED: Json = {
    "status": "failed",
    "last_error": {"code": "server_error", "message": "The server was stopped while it read this file."},
}


def _stores(services: Services) -> Table:
    return services.table("vector_store", "vector store")


def _files(services: Services) -> Table:
    """The files in all stores; each has an id of both together, and belongs to its store."""
    return services.table("vector_store_file", "file")


def _batches(services: Services) -> Table:
    return services.table("vector_store_batch", "file batch")


async def _store(exchange: ApiExchange) -> Json:
    store = await _stores(exchange.services).get(exchange.path("id"), param="vector_store_id")
    return await _counted(exchange.services, store)


async def _counted(services: Services, store: Json) -> Json:
    """A store's object with the counts of its files, which change without it."""
    held = await _held(services, store["id"])
    counts = _counts(held)
    expired = store["expires_at"] is not None and store["expires_at"] < now()
    return store | {
        "file_counts": counts,
        "usage_bytes": sum(file["usage_bytes"] for file in held),
        "status": "expired" if expired else "in_progress" if counts["in_progress"] else "completed",
    }


def _counts(held: list[Json]) -> dict[str, int]:
    counts = dict.fromkeys(("in_progress", "completed", "failed", "cancelled"), 0)
    for file in held:
        counts[file["status"]] += 1
    return counts | {"total": len(held)}


def _expiry(expires_after: _ExpiresAfter | None, since: int) -> Json:
    if expires_after is None:
        return {"expires_after": None, "expires_at": None}
    expires_at = since + expires_after.days * DAY
    return {"expires_after": msgspec.to_builtins(expires_after), "expires_at": expires_at}


async def create(exchange: ApiExchange) -> Json:
    asked, services = await exchange.read(_Create), exchange.services
    wanted = [_AddFile(id, chunking_strategy=asked.chunking_strategy) for id in asked.file_ids or ()]
    await _check(services, wanted)
    store: Json = {
        "id": new_id("vs"),
        "object": "vector_store",
        "created_at": now(),
        "name": asked.name or "",
        "metadata": asked.metadata or {},
        "last_active_at": now(),
        **_expiry(asked.expires_after, now()),
    }
    await _stores(services).put(store)
    if wanted:
        await _add(services, store["id"], wanted)
    return await _counted(services, store)


async def list_all(exchange: ApiExchange) -> Json:
    page = await _stores(exchange.services).page(**exchange.query(PageQuery).arguments())
    return page | {"data": [await _counted(exchange.services, store) for store in page["data"]]}


async def retrieve(exchange: ApiExchange) -> Json:
    return await _store(exchange)


async def update(exchange: ApiExchange) -> Json:
    asked, store = await exchange.read(_Update), await _store(exchange)
    if asked.name is not msgspec.UNSET:
        store["name"] = asked.name or ""
    if asked.metadata is not msgspec.UNSET:
        store["metadata"] = asked.metadata or {}
    if asked.expires_after is not msgspec.UNSET:
        store |= _expiry(asked.expires_after, store["last_active_at"])
    await _stores(exchange.services).put(store)
    return await _counted(exchange.services, store)


async def delete(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    await _stores(exchange.services).delete(id)
    async with _lock(exchange.services):
        await _files(exchange.services).clear(id)
        await exchange.services.store.clear(CHUNKS, id)
    await _batches(exchange.services).clear(id)
    return {"id": id, "object": "vector_store.deleted", "deleted": True}


async def search(exchange: ApiExchange) -> Json:
    asked, store = await exchange.read(_Search), await _store(exchange)
    services = exchange.services
    queries = [asked.query] if isinstance(asked.query, str) else asked.query
    if not any(query.strip() for query in queries):
        raise Refusal.invalid("query", "a query can't be empty.")
    chunks: list[tuple[Json, TextChunk]] = []
    for file in await _held(services, store["id"]):
        if file["status"] == "completed" and fits(file["attributes"] or {}, asked.filters):
            kept = await services.store.get(CHUNKS, _key(store["id"], file["id"]))
            chunks += [(file, chunk) for chunk in msgspec.json.decode(kept or b"[]", type=list[TextChunk])]
    found = await anyio.to_thread.run_sync(ranked, queries, chunks)
    store["last_active_at"] = now()
    await _stores(services).put(store)
    data = [
        {
            "file_id": file["id"],
            "filename": (await files(services).find(file["id"]) or {"filename": ""})["filename"],
            "score": score,
            "attributes": file["attributes"],
            "content": [{"type": "text", "text": chunk.text}],
        }
        for score, file, chunk in found[: asked.max_num_results]
        if score > 0 and score >= asked.ranking_options.score_threshold
    ]
    page = {"search_query": queries, "data": data, "has_more": False, "next_page": None}
    return {"object": "vector_store.search_results.page", **page}


# The files of a store


def _key(store_id: str, file_id: str) -> str:
    return f"{store_id}/{file_id}"


def _pending(services: Services) -> Counter[str]:
    """The keys of the files that are about to be read; what else is in progress never will be."""
    pending: Counter[str] = services.shared.setdefault("vector_stores.pending", Counter())
    return pending


def _as_it_is(services: Services, file: Json) -> Json:
    if file["status"] != "in_progress" or _pending(services)[_key(file["vector_store_id"], file["id"])]:
        return file
    return file | _STOPPED  # the server that read it has ended


async def _held(services: Services, store_id: str) -> list[Json]:
    """The files of a store as they are now."""
    return [_as_it_is(services, file) for file in await _files(services).all(store_id)]


def _polled(value: Json) -> Response:
    """An object, and when to ask for it again while it is in progress."""
    response = answer(value)
    if value["status"] == "in_progress":
        response.headers["openai-poll-after-ms"] = str(POLL_AFTER_MS)
    return response


async def _check(services: Services, wanted: list[_AddFile]) -> None:
    """Refuse what can't be put into a store."""
    for one in wanted:
        await files(services).get(one.file_id, param="file_id")
        (one.chunking_strategy or _Chunking()).object()


async def _add(
    services: Services, store_id: str, wanted: list[_AddFile], *, work_id: str | None = None
) -> list[Json]:
    """Put files into a store. They are read in the background, as ``work_id``, and can be searched then."""
    added: list[Json] = [
        {
            "id": one.file_id,
            "object": "vector_store.file",
            "created_at": now(),
            "vector_store_id": store_id,
            "usage_bytes": 0,
            "status": "in_progress",
            "last_error": None,
            "attributes": one.attributes or {},
            "chunking_strategy": (one.chunking_strategy or _Chunking()).object(),
        }
        for one in wanted
    ]
    keys = [_key(store_id, file["id"]) for file in added]
    _pending(services).update(keys)
    try:
        for key, file in zip(keys, added, strict=True):
            await _files(services).put(file, id=key, owner=store_id)
        work_id = work_id or new_id("work")
        services.workers.start(work_id, partial(_read, services, keys, work_id))
    except BaseException:
        _pending(services).subtract(keys)
        raise
    return added


async def _read(services: Services, keys: list[str], work_id: str) -> None:
    """Read files one after the other; the rest are reported as cancelled if that is cancelled, and
    those that are left when the server stops as failed."""
    left = list(keys)
    try:
        while left:
            await _read_one(services, left[0])
            _pending(services)[left.pop(0)] -= 1
    finally:
        with anyio.CancelScope(shield=True):
            asked = services.workers.was_cancelled(work_id)
            for key in left:
                await _change(services, key, **({"status": "cancelled"} if asked else _STOPPED))
                _pending(services)[key] -= 1
        for key in keys:
            if not _pending(services)[key]:
                del _pending(services)[key]


async def _read_one(services: Services, key: str) -> None:
    """Make a file ready to be searched; one that can't be is marked as failed."""
    store_id, _, id = key.partition("/")
    file = await _files(services).find(key)
    if file is None:  # it was taken out meanwhile
        return
    try:
        data = await content_of(services, id)
        text = text_of(data)
    except Refusal as refusal:
        known = {"server_error", "unsupported_file", "invalid_file"}
        code = refusal.error["code"] if refusal.error["code"] in known else "invalid_file"
        error = {"code": code, "message": refusal.error["message"]}
        await _change(services, key, status="failed", last_error=error)
        return
    chunks = await anyio.to_thread.run_sync(chunks_of, text, file["chunking_strategy"])
    await services.store.put(CHUNKS, key, encode(chunks), owner=store_id)
    if not await _change(services, key, status="completed", usage_bytes=len(data)):
        await services.store.delete(CHUNKS, key)


async def _change(services: Services, key: str, **fields: Any) -> bool:
    """Change the status of a file; whether it is still there."""
    async with _lock(services):
        file = await _files(services).find(key)
        if file is None:
            return False
        await _files(services).put(file | fields, id=key, owner=file["vector_store_id"])
        return True


def _lock(services: Services) -> anyio.Lock:
    """Held by who changes or removes a file, which may be read at the same time."""
    lock: anyio.Lock = services.shared.setdefault("vector_stores.lock", anyio.Lock())
    return lock


async def _file(exchange: ApiExchange) -> Json:
    key = _key(exchange.path("id"), exchange.path("file_id"))
    return _as_it_is(exchange.services, await _files(exchange.services).get(key, param="file_id"))


async def add_file(exchange: ApiExchange) -> Json:
    asked, store = await exchange.read(_AddFile), await _store(exchange)
    await _check(exchange.services, [asked])
    [file] = await _add(exchange.services, store["id"], [asked])
    return file


async def list_files(exchange: ApiExchange) -> Json:
    store, query = await _store(exchange), exchange.query(_FileQuery)
    held = await _held(exchange.services, store["id"])
    return page_of([file for file in held if query.filter in {None, file["status"]}], query)


async def retrieve_file(exchange: ApiExchange) -> Response:
    return _polled(await _file(exchange))


async def update_file(exchange: ApiExchange) -> Json:
    asked, file = await exchange.read(_UpdateFile), await _file(exchange)
    key = _key(file["vector_store_id"], file["id"])
    await _change(exchange.services, key, attributes=asked.attributes or {})
    return await _file(exchange)


async def delete_file(exchange: ApiExchange) -> Json:
    file = await _file(exchange)
    key = _key(file["vector_store_id"], file["id"])
    async with _lock(exchange.services):
        await _files(exchange.services).delete(key)
        await exchange.services.store.delete(CHUNKS, key)
    return {"id": file["id"], "object": "vector_store.file.deleted", "deleted": True}


async def file_content(exchange: ApiExchange) -> Json:
    file = await _file(exchange)
    text = text_of(await content_of(exchange.services, file["id"]))
    data = [{"type": "text", "text": text}]
    return {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}


# Batches of files


async def add_batch(exchange: ApiExchange) -> Json:
    asked, store = await exchange.read(_AddBatch), await _store(exchange)
    wanted = [
        *(asked.files or ()),
        *(_AddFile(id, asked.attributes, asked.chunking_strategy) for id in asked.file_ids or ()),
    ]
    if not wanted:
        raise Refusal.missing("file_ids")
    await _check(exchange.services, wanted)
    id = new_id("vsfb")
    held = await _add(exchange.services, store["id"], wanted, work_id=id)
    record = {
        "id": id,
        "object": "vector_store.files_batch",
        "created_at": now(),
        "status": "in_progress",
        "vector_store_id": store["id"],
        "file_counts": _counts(held),
    }
    ids = [file["id"] for file in held]
    await _batches(exchange.services).put({"batch": record, "file_ids": ids}, id=id, owner=store["id"])
    return record


async def _batch(exchange: ApiExchange) -> Json:
    record = await _batches(exchange.services).get(exchange.path("batch_id"), param="batch_id")
    if record["batch"]["vector_store_id"] != exchange.path("id"):
        raise Refusal.not_found("file batch", exchange.path("batch_id"), param="batch_id")
    return record


async def _batch_now(exchange: ApiExchange) -> Json:
    record = await _batch(exchange)
    ids, held = set(record["file_ids"]), await _held(exchange.services, exchange.path("id"))
    counts = _counts([file for file in held if file["id"] in ids])
    status = next((name for name in ("in_progress", "cancelled") if counts[name]), "completed")
    batch: Json = record["batch"] | {"status": status, "file_counts": counts}
    return batch


async def retrieve_batch(exchange: ApiExchange) -> Response:
    return _polled(await _batch_now(exchange))


async def cancel_batch(exchange: ApiExchange) -> Json:
    batch = await _batch_now(exchange)
    exchange.services.workers.cancel(batch["id"])  # unless it is over
    return batch


async def list_batch_files(exchange: ApiExchange) -> Json:
    ids, query = set((await _batch(exchange))["file_ids"]), exchange.query(_FileQuery)
    held = await _held(exchange.services, exchange.path("id"))
    found = [file for file in held if file["id"] in ids and query.filter in {None, file["status"]}]
    return page_of(found, query)


ENDPOINTS = [
    Endpoint("POST", "/vector_stores", create),
    Endpoint("GET", "/vector_stores", list_all),
    Endpoint("GET", "/vector_stores/{id}", retrieve),
    Endpoint("POST", "/vector_stores/{id}", update),
    Endpoint("DELETE", "/vector_stores/{id}", delete),
    Endpoint("POST", "/vector_stores/{id}/search", search),
    Endpoint("POST", "/vector_stores/{id}/files", add_file),
    Endpoint("GET", "/vector_stores/{id}/files", list_files),
    Endpoint("GET", "/vector_stores/{id}/files/{file_id}", retrieve_file),
    Endpoint("POST", "/vector_stores/{id}/files/{file_id}", update_file),
    Endpoint("DELETE", "/vector_stores/{id}/files/{file_id}", delete_file),
    Endpoint("GET", "/vector_stores/{id}/files/{file_id}/content", file_content),
    Endpoint("POST", "/vector_stores/{id}/file_batches", add_batch),
    Endpoint("GET", "/vector_stores/{id}/file_batches/{batch_id}", retrieve_batch),
    Endpoint("POST", "/vector_stores/{id}/file_batches/{batch_id}/cancel", cancel_batch),
    Endpoint("GET", "/vector_stores/{id}/file_batches/{batch_id}/files", list_batch_files),
]
