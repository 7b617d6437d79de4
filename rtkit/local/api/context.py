"""What a response stands in: the responses before it, its conversation, and where it is kept."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from rtkit.local.engines.prompts import MAX_MESSAGES, normalized
from rtkit.local.server.wire import Refusal, encode, new_id

if TYPE_CHECKING:
    from rtkit.local.api.response_request import CreateResponse
    from rtkit.local.server.services import Services, Table

__all__ = ["before", "compacted", "conversations", "items_of", "keep", "responses", "stored"]

Json: TypeAlias = dict[str, Any]

MAX_CONVERSATION_ITEMS = 1_000
"""Items that go into a prompt from a conversation: the newest."""


def responses(services: Services) -> Table:
    return services.table("response", "response")


def conversations(services: Services) -> Table:
    return services.table("conversation", "conversation")


def items_of(services: Services) -> Table:
    """The items of all conversations, each owned by its own."""
    return services.table("conversation_item", "item")


async def stored(services: Services, id: str) -> Json:
    """A response and its input, as they were kept."""
    return await responses(services).get(id, param="response_id")


async def before(services: Services, asked: CreateResponse) -> list[Json]:
    """The items that go before the input of a request; the input's own references are resolved."""
    previous, conversation = asked.previous_response_id, asked.conversation_id
    if previous and conversation:
        raise Refusal(
            "'previous_response_id' and 'conversation' exclude each other.",
            param="previous_response_id",
            code="mutually_exclusive_parameters",
        )
    items: list[Json] = []
    if previous:
        items = await _chain(services, previous)
    elif conversation:
        await conversations(services).get(conversation, param="conversation")
        items = (await items_of(services).all(conversation))[-MAX_CONVERSATION_ITEMS:]
    if isinstance(asked.input, list):
        asked.input = _resolved(asked.input, items)
    return _expanded(items)


async def _chain(services: Services, id: str) -> list[Json]:
    """What was said in a response and in all those that it goes on from, the first first."""
    parts: list[list[Json]] = []
    count = 0
    record = await responses(services).find(id)
    if record is None:
        raise Refusal(
            f"Previous response with id '{id}' not found.",
            param="previous_response_id",
            code="previous_response_not_found",
        )
    while record is not None and count < MAX_MESSAGES:
        part = record["input"] + record["response"]["output"]
        parts.append(part)
        count += len(part)
        previous = record["response"]["previous_response_id"]
        # One that was dropped meanwhile ends the chain.
        record = await responses(services).find(previous) if previous else None
    return [item for part in reversed(parts) for item in part]


def _resolved(items: list[Json], known: list[Json]) -> list[Json]:
    """Items, with what they only refer to in its place."""
    by_id = {item.get("id"): item for item in known}
    found = []
    for index, item in enumerate(items):
        if item.get("type") == "item_reference" or set(item) == {"id"}:
            id = str(item.get("id"))
            if id not in by_id:
                raise Refusal.not_found("item", id, param=f"input[{index}].id")
        else:
            found.append(item)
    return _expanded(found)


def compacted(items: list[Json]) -> Json:
    """Items as one, for clients to send back. Nothing is left out of it, and nothing hidden."""
    whole = [item for item in normalized(items) if item["type"] != "item_reference"]
    return {
        "id": new_id("cmp"),
        "type": "compaction",
        "encrypted_content": base64.b64encode(encode(whole)).decode(),
    }


def _expanded(items: list[Json]) -> list[Json]:
    """Items, with those that `compacted` made of many as the many again."""
    found: list[Json] = []
    for item in items:
        if item.get("type") != "compaction":
            found.append(item)
            continue
        try:
            content = base64.b64decode(item.get("encrypted_content", ""), validate=True)
            found += msgspec.json.decode(content, type=list[dict[str, Any]])
        except (binascii.Error, TypeError, ValueError, msgspec.DecodeError):
            raise Refusal.invalid("input", "a compaction is not one that this server made.") from None
    return found


async def keep(services: Services, asked: CreateResponse, response: Json) -> None:
    """Keep a response with its input, which is normalized, and put both into its conversation once it is whole."""
    items = asked.items()
    if asked.store is not False:
        await responses(services).put({"response": response, "input": items}, id=response["id"])
    conversation = asked.conversation_id
    if conversation and response["status"] in {"completed", "incomplete"}:
        for item in [*items, *response["output"]]:
            await items_of(services).put(item, owner=conversation)
