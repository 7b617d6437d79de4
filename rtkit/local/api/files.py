"""``/v1/files``: files, kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec
from starlette.responses import Response

from rtkit.local.server.http import ApiExchange, Body, Endpoint, FileField, PageQuery
from rtkit.local.server.wire import Refusal, encode, new_id, now

if TYPE_CHECKING:
    from rtkit.local.server.services import Services, Table

__all__ = ["ENDPOINTS", "Purpose", "check_room", "content_of", "files", "save"]

Json: TypeAlias = dict[str, Any]
Purpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]

CONTENT = "file_content"


class ExpiresAfter(msgspec.Struct):
    anchor: Literal["created_at"]
    seconds: int


class _Create(Body):
    purpose: Purpose
    file: FileField | None = None
    expires_after: ExpiresAfter | None = None


class _Query(PageQuery):
    purpose: str | None = None


def files(services: Services) -> Table:
    return services.table("file", "file")


async def save(
    services: Services, name: str, data: bytes, purpose: str, *, expires_after: ExpiresAfter | None = None
) -> Json:
    """Keep a file; the object that tells of it."""
    file = {
        "id": new_id("file"),
        "object": "file",
        "bytes": len(data),
        "created_at": now(),
        "expires_at": now() + expires_after.seconds if expires_after else None,
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
    }
    check_room(services, len(data) + len(encode(file)))
    await services.store.put(CONTENT, str(file["id"]), data)
    await files(services).put(file, tags=[purpose])
    return file


def check_room(services: Services, size: int) -> None:
    """`Refusal` for a file that could not be kept, however much else goes for it."""
    limit = services.settings.max_stored_bytes
    if size > limit:
        raise Refusal(
            f"The file takes {size:,} bytes, and this server keeps max_stored_bytes={limit:,} in all.",
            status=413,
            param="file",
            code="request_too_large",
        )


async def content_of(services: Services, id: str) -> bytes:
    """The content of a file; `Refusal` where it is gone."""
    data = await services.store.get(CONTENT, id)
    if data is None:
        raise Refusal.not_found("file", id)
    return data


async def create(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Create)
    if asked.file is None:
        raise Refusal.missing("file")
    file = asked.file
    return await save(
        exchange.services, file.name, file.data, asked.purpose, expires_after=asked.expires_after
    )


async def list_all(exchange: ApiExchange) -> Json:
    query = exchange.query(_Query)
    tags = [] if query.purpose is None else [query.purpose]
    return await files(exchange.services).page(tags=tags, **query.arguments())


async def retrieve(exchange: ApiExchange) -> Json:
    return await files(exchange.services).get(exchange.path("id"), param="id")


async def delete(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    await files(exchange.services).delete(id)
    await exchange.services.store.delete(CONTENT, id)
    return {"id": id, "object": "file", "deleted": True}


async def content(exchange: ApiExchange) -> Response:
    file = await retrieve(exchange)
    data = await content_of(exchange.services, file["id"])
    return Response(data, media_type="application/octet-stream")


ENDPOINTS = [
    Endpoint("POST", "/files", create),
    Endpoint("GET", "/files", list_all),
    Endpoint("GET", "/files/{id}", retrieve),
    Endpoint("DELETE", "/files/{id}", delete),
    Endpoint("GET", "/files/{id}/content", content),
]
