"""What a response stands in: the responses before it, its conversation, and where it is kept."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import anyio.lowlevel
import msgspec

from rtkit.local.engines.prompts import MAX_MESSAGES, Before, from_items, joined, normalized
from rtkit.local.server.wire import Refusal, encode, new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.local.api.response_request import CreateResponse
    from rtkit.local.engines.engine import Message
    from rtkit.local.server.services import Services, Table

__all__ = [
    "before",
    "compacted",
    "conversations",
    "forget",
    "items_of",
    "keep",
    "responses",
    "stored",
]

Json: TypeAlias = dict[str, Any]

MAX_CONVERSATION_ITEMS = 1_000
"""Items that go into a prompt from a conversation: the newest."""

MAX_LINKS = 10_000
"""Responses whose messages are remembered, so that a chain of them is not read anew for each."""

MAX_LINK_BYTES = 64 * 1024 * 1024
"""What they come to as they are stored, together."""


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


class _Link(NamedTuple):
    """A response of a chain: what it adds to the conversation, and what it goes on from."""

    items: list[Json]
    messages: list[Message]
    previous: str | None
    size: int


class _Links:
    """The responses that chains were read through lately."""

    def __init__(self) -> None:
        self._links: OrderedDict[str, _Link] = OrderedDict()
        self._size = 0

    def get(self, id: str) -> _Link | None:
        link = self._links.get(id)
        if link is not None:
            self._links.move_to_end(id)
        return link

    def put(self, id: str, link: _Link) -> None:
        self.drop(id)
        self._links[id] = link
        self._size += link.size
        while len(self._links) > MAX_LINKS or (self._size > MAX_LINK_BYTES and len(self._links) > 1):
            self.drop(next(iter(self._links)))

    def drop(self, id: str) -> None:
        link = self._links.pop(id, None)
        self._size -= link.size if link else 0


def _links(services: Services) -> _Links:
    links: _Links = services.shared.setdefault("responses.links", _Links())
    return links


def forget(services: Services, id: str) -> None:
    """A response was deleted: chains end where it was."""
    _links(services).drop(id)


async def before(
    services: Services, asked: CreateResponse, *, remembered: Mapping[str, Before] | None = None
) -> Before:
    """The messages before the input of a request. References in the input are resolved.

    ``remembered`` are responses that need not have been stored, with what went before them.
    """
    previous, conversation = asked.previous_response_id, asked.conversation_id
    if previous and conversation:
        raise Refusal(
            "'previous_response_id' and 'conversation' exclude each other.",
            param="previous_response_id",
            code="mutually_exclusive_parameters",
        )
    found = Before([], [])
    if previous and remembered and previous in remembered:
        found = remembered[previous]
    elif previous:
        found = await _chain(services, previous)
    elif conversation:
        await conversations(services).get(conversation, param="conversation")
        items = await items_of(services).newest(MAX_CONVERSATION_ITEMS, owner=conversation)
        found = Before(from_items(_expanded(items)), [items])
    if isinstance(asked.input, list):
        asked.input = _resolved(asked.input, found)
    return found


async def _chain(services: Services, id: str) -> Before:
    """What was said in a response and in all those that it goes on from, the first first."""
    if await services.store.get("response", id) is None:
        raise Refusal(
            f"Previous response with id '{id}' not found.",
            param="previous_response_id",
            code="previous_response_not_found",
        )
    links: list[_Link] = []
    count = 0
    known, next_id = _links(services), id
    while next_id and count < MAX_MESSAGES:
        link = known.get(next_id) or await _read_link(services, next_id)
        if link is None:
            break  # one that was dropped meanwhile ends the chain
        links.append(link)
        count += len(link.items)
        next_id = link.previous or ""
    links.reverse()
    messages: list[Message] = []
    for each in links:
        joined(messages, each.messages)
    return Before(messages, [each.items for each in links])


async def _read_link(services: Services, id: str) -> _Link | None:
    body = await services.store.get("response", id)
    if body is None:
        return None
    await anyio.lowlevel.checkpoint()  # a long chain that is read lets others have their turn
    record = msgspec.json.decode(body)
    response = record["response"]
    items = record["input"] + response["output"]
    link = _Link(items, from_items(_expanded(items)), response["previous_response_id"], len(body))
    # What is still being made has more to say.
    if response["status"] not in {"queued", "in_progress"}:
        _links(services).put(id, link)
    return link


def _resolved(items: list[Json], known: Before) -> list[Json]:
    """Items, with what they only refer to in its place."""
    by_id: dict[Any, Json] = {}
    found = []
    for index, item in enumerate(items):
        if item.get("type") == "item_reference" or set(item) == {"id"}:
            id = str(item.get("id"))
            by_id = by_id or {item.get("id"): item for item in known.items}
            if id not in by_id:
                raise Refusal.not_found("item", id, param=f"input[{index}].id")
        else:
            found.append(item)
    return _expanded(found)


def compacted(items: list[Json]) -> Json:
    """Items as one, for clients to send back. Nothing is left out of it, and nothing hidden."""
    whole = [item for item in normalized(_expanded(items)) if item["type"] != "item_reference"]
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
