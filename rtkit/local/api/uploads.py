"""``/v1/uploads``: a file in parts, put together at the end."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import msgspec

from rtkit.local.api.files import ExpiresAfter, Purpose, check_room, save
from rtkit.local.server.http import ApiExchange, Body, Endpoint, FileField
from rtkit.local.server.wire import Refusal, new_id, now

if TYPE_CHECKING:
    from rtkit.local.server.services import Table

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

MAX_UPLOAD_BYTES = 8 * 1024 * 1024 * 1024
"""What the API takes at most, in all parts of an upload; the store's own limit may come first."""

UPLOAD_SECONDS = 3600
PART = "upload_part"


class _Create(Body):
    bytes: Annotated[int, msgspec.Meta(ge=0, le=MAX_UPLOAD_BYTES)]
    filename: str
    mime_type: str
    purpose: Purpose
    expires_after: ExpiresAfter | None = None


class _AddPart(Body):
    data: FileField


class _Complete(Body):
    part_ids: list[str]
    md5: str | None = None


class _Record(msgspec.Struct):
    """What is kept of an upload: its object, what was received, and the settings of its file."""

    upload: Json
    received: int = 0
    expires_after: ExpiresAfter | None = None


def _uploads(exchange: ApiExchange) -> Table:
    return exchange.services.table("upload", "upload")


async def _put(exchange: ApiExchange, record: _Record) -> None:
    await _uploads(exchange).put(msgspec.to_builtins(record), id=record.upload["id"])


async def _pending(exchange: ApiExchange) -> _Record:
    """The upload of this request, if more may still come."""
    kept = await _uploads(exchange).get(exchange.path("id"), param="upload_id")
    record = msgspec.convert(kept, _Record)
    upload = record.upload
    if upload["status"] == "pending" and upload["expires_at"] < now():
        upload["status"] = "expired"
        await _put(exchange, record)
    if upload["status"] != "pending":
        raise Refusal(
            f"Upload '{upload['id']}' is {upload['status']}.", param="upload_id", code="invalid_upload_status"
        )
    return record


def _part_key(upload: Json, id: Any) -> str:
    """A part is known to its own upload only."""
    return f"{upload['id']}/{id}"


async def create(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Create)
    check_room(exchange.services, asked.bytes)
    created_at = now()
    upload: Json = {
        "id": new_id("upload"),
        "object": "upload",
        "bytes": asked.bytes,
        "created_at": created_at,
        "expires_at": created_at + UPLOAD_SECONDS,
        "filename": asked.filename,
        "purpose": asked.purpose,
        "status": "pending",
        "file": None,
    }
    await _put(exchange, _Record(upload, expires_after=asked.expires_after))
    return upload


async def add_part(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_AddPart)
    record = await _pending(exchange)
    record.received += len(asked.data.data)
    # A part whose reply was lost is sent again: what was announced has to fit the parts of `complete` only.
    if record.received > MAX_UPLOAD_BYTES:
        raise Refusal.invalid("data", f"the parts come to more than {MAX_UPLOAD_BYTES:,} bytes.")
    check_room(exchange.services, record.received)
    part = {
        "id": new_id("part"),
        "object": "upload.part",
        "created_at": now(),
        "upload_id": record.upload["id"],
    }
    key = _part_key(record.upload, part["id"])
    await exchange.services.store.put(PART, key, asked.data.data, owner=record.upload["id"])
    await _put(exchange, record)
    return part


async def complete(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Complete)
    record, store = await _pending(exchange), exchange.services.store
    upload, parts = record.upload, []
    for index, id in enumerate(asked.part_ids):
        part = await store.get(PART, _part_key(upload, id))
        if part is None:
            raise Refusal.invalid(f"part_ids[{index}]", f"this upload has no part '{id}'.")
        parts.append(part)
    data = b"".join(parts)
    if len(data) != upload["bytes"]:
        raise Refusal.invalid(
            "part_ids", f"the parts come to {len(data):,} bytes, and {upload['bytes']:,} were announced."
        )
    if asked.md5 is not None and hashlib.md5(data, usedforsecurity=False).hexdigest() != asked.md5:
        raise Refusal.invalid("md5", "it is not that of the parts.", code="checksum_mismatch")
    file = await save(
        exchange.services,
        upload["filename"],
        data,
        upload["purpose"],
        expires_after=record.expires_after,
    )
    upload |= {"status": "completed", "file": file}
    await _put(exchange, record)
    await store.clear(PART, upload["id"])
    return upload


async def cancel(exchange: ApiExchange) -> Json:
    record = await _pending(exchange)
    record.upload["status"] = "cancelled"
    await _put(exchange, record)
    await exchange.services.store.clear(PART, record.upload["id"])
    return record.upload


ENDPOINTS = [
    Endpoint("POST", "/uploads", create),
    Endpoint("POST", "/uploads/{id}/parts", add_part),
    Endpoint("POST", "/uploads/{id}/complete", complete),
    Endpoint("POST", "/uploads/{id}/cancel", cancel),
]
