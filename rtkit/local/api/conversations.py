"""``/v1/conversations``: what responses read from and add to."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import msgspec

from rtkit.local.api.context import conversations, items_of
from rtkit.local.api.known_fields import check_items
from rtkit.local.engines.prompts import from_items, normalized
from rtkit.local.server.http import ApiExchange, Body, Endpoint, PageQuery
from rtkit.local.server.services import listed
from rtkit.local.server.wire import Refusal, new_id, now

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]
Items: TypeAlias = Annotated[list[Json], msgspec.Meta(max_length=20)]


class _Create(Body):
    items: Items | None = None
    metadata: dict[str, str] | None = None


class _Update(Body):
    metadata: dict[str, str] | None


class _AddItems(Body):
    items: Items
    include: Any = None  # taken, and without effect here


async def create(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Create)
    conversation: Json = {
        "id": new_id("conv"),
        "object": "conversation",
        "created_at": now(),
        "metadata": asked.metadata or {},
    }
    check_items(asked.items or [], param="items")
    from_items(asked.items or [], param="items")
    await conversations(exchange.services).put(conversation)
    await _add(exchange, conversation["id"], asked.items or [])
    return conversation


async def retrieve(exchange: ApiExchange) -> Json:
    return await conversations(exchange.services).get(exchange.path("id"), param="conversation_id")


async def update(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Update)
    conversation = await retrieve(exchange)
    conversation["metadata"] = asked.metadata or {}
    await conversations(exchange.services).put(conversation)
    return conversation


async def delete(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    await conversations(exchange.services).delete(id)
    await items_of(exchange.services).clear(id)
    return {"id": id, "object": "conversation.deleted", "deleted": True}


async def add_items(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_AddItems)
    conversation = await retrieve(exchange)
    check_items(asked.items, param="items")
    from_items(asked.items, param="items")
    return listed(await _add(exchange, conversation["id"], asked.items))


async def _add(exchange: ApiExchange, conversation: str, items: list[Json]) -> list[Json]:
    """All of them, or, where one can't be added, none."""
    added = normalized(items)
    table = items_of(exchange.services)
    seen: set[str] = set()
    for index, item in enumerate(added):
        if item["id"] in seen or await table.find(item["id"]) is not None:
            raise Refusal.invalid(
                f"items[{index}].id", "there is an item with this id.", code="duplicate_item"
            )
        seen.add(item["id"])
    for item in added:
        await table.put(item, owner=conversation)
    return added


async def list_items(exchange: ApiExchange) -> Json:
    conversation = await retrieve(exchange)
    query = exchange.query(PageQuery)
    return await items_of(exchange.services).page(owner=conversation["id"], **query.arguments())


async def retrieve_item(exchange: ApiExchange) -> Json:
    conversation, id = await retrieve(exchange), exchange.path("item_id")
    return await items_of(exchange.services).get(id, param="item_id", owner=conversation["id"])


async def delete_item(exchange: ApiExchange) -> Json:
    item = await retrieve_item(exchange)
    await items_of(exchange.services).delete(item["id"])
    return await retrieve(exchange)


ENDPOINTS = [
    Endpoint("POST", "/conversations", create),
    Endpoint("GET", "/conversations/{id}", retrieve),
    Endpoint("POST", "/conversations/{id}", update),
    Endpoint("DELETE", "/conversations/{id}", delete),
    Endpoint("POST", "/conversations/{id}/items", add_items),
    Endpoint("GET", "/conversations/{id}/items", list_items),
    Endpoint("GET", "/conversations/{id}/items/{item_id}", retrieve_item),
    Endpoint("DELETE", "/conversations/{id}/items/{item_id}", delete_item),
]
