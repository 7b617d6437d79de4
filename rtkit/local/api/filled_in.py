"""The operations of the API that have no behaviour here: answered from the types, so that clients of them run.

What is created can be retrieved, listed in pages, changed and deleted. What was never created is made up from its
path, the same each time; what was deleted is not found.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeAlias

import anyio.to_thread
import msgspec
from starlette.responses import Response

import rtkit.resources._sync as resources
from rtkit.client.binary import HttpxBinaryResponseContent
from rtkit.client.call import Operation
from rtkit.local.api.made_up import Maker, type_of
from rtkit.local.server.http import ApiExchange, FileField, answer
from rtkit.local.server.store import UnknownCursorError
from rtkit.local.server.wire import Refusal, encode, new_id, now
from rtkit.resources import operations as shared

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["answered", "operations"]

Json: TypeAlias = dict[str, Any]

KIND = "filled_in"
DELETED = "filled_in.deleted"
CREATED = 1_735_689_600
"""When what was never created was created: always the same."""

_STATES = {"cancel": "cancelled", "pause": "paused", "archive": "archived", "complete": "completed"}
_decode = msgspec.json.Decoder(dict[str, Any]).decode


class _Query(msgspec.Struct):
    after: str | None = None
    before: str | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 20
    order: str = "asc"


class _Found(NamedTuple):
    """An operation that is asked for, and the parts of its path."""

    operation: Operation[Any]
    path: str
    parts: dict[str, str]

    @property
    def is_of_item(self) -> bool:
        return self.operation.path.partition("?")[0].endswith("}")


@functools.cache
def operations() -> list[tuple[re.Pattern[str], Operation[Any]]]:
    """All operations of the API, those with the most literal paths first."""
    found: dict[tuple[str, str], Operation[Any]] = {}
    names = [
        f"{package.__name__}.{module.name}"
        for package in (shared, resources)
        for module in pkgutil.iter_modules(package.__path__)
    ]
    for name in sorted(names, key=lambda name: name.rpartition(".")[2]):
        for value in vars(importlib.import_module(name)).values():
            if isinstance(value, Operation):
                found.setdefault((value.method, value.path.partition("?")[0]), value)
    ordered = sorted(found.items(), key=lambda each: each[0][1].count("{"))
    return [(_pattern(path), value) for (_, path), value in ordered]


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile(
        "".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    )


async def answered(exchange: ApiExchange) -> Response | None:
    """The answer of an operation that only the types know; ``None`` where there is no such operation."""
    # The methods of the API are loaded by the first that asks: not on the event loop.
    known = await anyio.to_thread.run_sync(operations)
    request = exchange.request
    path = request.url.path.removeprefix("/v1")
    for pattern, operation in known:
        if operation.method == request.method and (match := pattern.fullmatch(path)):
            return await _answer(exchange, _Found(operation, path, match.groupdict()))
    return None


async def _answer(exchange: ApiExchange, found: _Found) -> Response:
    operation = found.operation
    fields = await _fields(exchange)
    if operation.method == "POST" and operation.returns is HttpxBinaryResponseContent:
        # An answer to an offer of WebRTC can't be made up: a client would wait for a peer that is not there.
        raise Refusal(
            f"{operation.method} {found.path} needs a peer, which this offline server is not.",
            status=501,
            code="not_implemented",
        )
    if operation.stream_only or (operation.streams is not None and fields.get("stream") is True):
        raise Refusal(
            f"{operation.method} {found.path} is not streamed by this offline server.",
            status=501,
            code="not_implemented",
        )
    if operation.page is not None:
        return answer(await _page(exchange, found))
    if operation.returns is HttpxBinaryResponseContent:
        await _known(exchange, found)
        return Response(b"made up", media_type="application/octet-stream")
    if operation.returns is str:
        return Response("made up", media_type="text/plain")
    if operation.method == "DELETE":
        return await _delete(exchange, found)
    if operation.returns is None:
        return Response(status_code=200)
    if operation.method == "GET":
        return answer(await _known(exchange, found))
    return answer(await _write(exchange, found, fields))


async def _fields(exchange: ApiExchange) -> Json:
    """What the body says, files left out."""
    if exchange.request.method in {"GET", "DELETE"} or not exchange.request.headers.get("content-type"):
        return {}
    return {
        name: value for name, value in (await exchange.fields()).items() if not isinstance(value, FileField)
    }


async def _write(exchange: ApiExchange, found: _Found, fields: Json) -> Json:
    """Create, change, or do something to an object."""
    store = exchange.services.store
    item_path = found.path if found.is_of_item else found.path.rpartition("/")[0]
    if found.is_of_item or _same_type(item_path, found.operation):
        value = await _item(exchange, item_path, found)
        word = found.path.rpartition("/")[2]
        if found.is_of_item:
            value = _made(found.operation, found.path, value | fields)
        elif word in _STATES and "status" in value:
            value = _made(found.operation, found.path, value | {"status": _STATES[word]})
    else:
        id = new_id(_prefix_of(found))
        value = _made(found.operation, f"{found.path}/{id}", found.parts | {"id": id} | fields, created=now())
        item_path = f"{found.path}/{value.get('id', id)}"
    await store.put(KIND, item_path, encode(value), owner=item_path.rpartition("/")[0])
    return value


async def _known(exchange: ApiExchange, found: _Found) -> Json:
    """The object of a path: as it was kept, or made up."""
    if await exchange.services.store.get(DELETED, found.path) is not None:
        raise Refusal.not_found("object", found.path.rpartition("/")[2])
    if found.operation.returns is HttpxBinaryResponseContent:
        return {}
    return await _item(exchange, found.path, found)


async def _item(exchange: ApiExchange, path: str, found: _Found) -> Json:
    store = exchange.services.store
    if await store.get(DELETED, path) is not None:
        raise Refusal.not_found("object", path.rpartition("/")[2])
    kept = await store.get(KIND, path)
    given: Json = dict(found.parts)
    if found.is_of_item or path != found.path:
        given["id"] = path.rpartition("/")[2]
    # What created it may have told more than this tells, or less.
    return _made(found.operation, path, given if kept is None else given | _decode(kept))


async def _delete(exchange: ApiExchange, found: _Found) -> Response:
    store = exchange.services.store
    await _known_or_made(exchange, found)
    await store.delete(KIND, found.path)
    await store.put(DELETED, found.path, b"1")
    if found.operation.returns is None:
        return Response(status_code=200)
    id = found.path.rpartition("/")[2]
    return answer(_made(found.operation, found.path, found.parts | {"id": id, "deleted": True}))


async def _known_or_made(exchange: ApiExchange, found: _Found) -> None:
    if await exchange.services.store.get(DELETED, found.path) is not None:
        raise Refusal.not_found("object", found.path.rpartition("/")[2])


async def _page(exchange: ApiExchange, found: _Found) -> Json:
    query = exchange.query(_Query)
    after, before = (None if id is None else f"{found.path}/{id}" for id in (query.after, query.before))
    try:
        bodies = await exchange.services.store.page(
            KIND,
            owner=found.path,
            after=after,
            before=before,
            limit=query.limit + 1,
            descending=query.order == "desc",
        )
    except UnknownCursorError:
        bodies = []  # a cursor of what was never created: behind it is nothing
    more = len(bodies) > query.limit
    kept = [_decode(body) for body in bodies[: query.limit]]
    data = [_made(found.operation, f"{found.path}/{each.get('id')}", found.parts | each) for each in kept]
    last = data[-1].get("id") if data else None
    return {
        "object": "page" if found.operation.page == "token" else "list",
        "data": data,
        "first_id": data[0].get("id") if data else None,
        "last_id": last,
        "has_more": more,
        "next": last if more else None,
    }


def _made(operation: Operation[Any], seed: str, given: Json, *, created: int = CREATED) -> Json:
    made = Maker(seed, now=created, given=given).make(type_of(operation.returns))
    assert isinstance(made, dict), operation.name
    return made


def _same_type(item_path: str, operation: Operation[Any]) -> bool:
    """Whether there is a way to retrieve the object of ``item_path``, of the type that the operation gives."""
    return any(
        other.method == "GET" and other.returns == operation.returns and pattern.fullmatch(item_path)
        for pattern, other in operations()
        if other.path.partition("?")[0].endswith("}")
    )


def _prefix_of(found: _Found) -> str:
    """``evals`` makes ``eval_...``."""
    words: Iterable[str] = found.path.strip("/").split("/")
    return re.sub(r"\W", "_", list(words)[-1].removesuffix("s")) or "obj"
