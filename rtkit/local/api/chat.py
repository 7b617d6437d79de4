"""``/v1/chat/completions``, and those that were stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

from rtkit.local.api.chat_chunks import Completion
from rtkit.local.api.chat_request import CreateChat
from rtkit.local.engines.turn import Emit, limited, perform
from rtkit.local.server.http import (
    ApiExchange,
    Body,
    Endpoint,
    EventStream,
    PageQuery,
    answer,
    encode_chunk,
    page_of,
    while_connected,
)
from rtkit.local.server.wire import Event, encode

if TYPE_CHECKING:
    from starlette.responses import Response

    from rtkit.local.server.services import Table
    from rtkit.local.server.wire import Event

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]


async def create(exchange: ApiExchange) -> Response:
    asked = await exchange.read(CreateChat)
    completion = Completion(asked, asked.prompt())

    async def produce(emit: Emit) -> None:
        for _ in range(asked.n or 1):
            reply = exchange.services.settings.engine.reply(completion.prompt)
            reply = limited(reply, max_tokens=completion.prompt.max_tokens, stop=asked.stops)
            turn = completion.turn()
            await perform(turn, reply, emit)
            if turn.refusal is not None:
                return
        if asked.store:
            await _keep(exchange, completion)
        if asked.include_usage:
            await emit(completion.chunk(usage=completion.usage()))

    if asked.stream:
        return EventStream(produce, encoded=encode_chunk, last=b"data: [DONE]\n\n")
    async with while_connected(exchange.request.receive):
        await produce(_drop)
    refusal = completion.choices[-1].refusal
    if refusal is not None:  # an answer that is read whole has a status to say so
        raise refusal
    return answer(completion.whole())


async def _drop(event: Event) -> None:
    del event


def _stored(exchange: ApiExchange) -> Table:
    return exchange.services.table("chat_completion", "chat completion")


async def _keep(exchange: ApiExchange, completion: Completion) -> None:
    asked = completion.request.messages
    messages = [
        {"id": f"{completion.id}-{index}", "role": message["role"], "content": _text(message.get("content"))}
        for index, message in enumerate(asked)
    ]
    record = {"id": completion.id, "completion": completion.whole(), "messages": messages}
    await _put(exchange, record)


async def _put(exchange: ApiExchange, record: Json) -> None:
    completion = record["completion"]
    tags = [f"model={completion['model']}", *_tags(completion["metadata"])]
    await _stored(exchange).put(record, tags=tags)


def _tags(metadata: dict[str, str] | None) -> list[str]:
    return [f"metadata:{encode([key, value]).decode()}" for key, value in (metadata or {}).items()]


def _text(content: Any) -> Any:
    if not isinstance(content, list):
        return content
    return "".join(part.get("text") or "" for part in content)


async def list_stored(exchange: ApiExchange) -> Json:
    class Query(PageQuery):
        model: str | None = None
        metadata: dict[str, str] = msgspec.field(default_factory=dict)
        order: Literal["asc", "desc"] = "asc"

    query = exchange.query(Query)
    tags = _tags(query.metadata)
    if query.model is not None:
        tags.append(f"model={query.model}")
    page = await _stored(exchange).page(tags=tags, **query.arguments())
    return page | {"data": [record["completion"] for record in page["data"]]}


async def retrieve(exchange: ApiExchange) -> Json:
    record = await _stored(exchange).get(exchange.path("id"), param="completion_id")
    completion: Json = record["completion"]
    return completion


async def update(exchange: ApiExchange) -> Json:
    class Update(Body):
        metadata: dict[str, str]

    table, changes = _stored(exchange), await exchange.read(Update)
    record = await table.get(exchange.path("id"), param="completion_id")
    record["completion"]["metadata"] = changes.metadata
    await _put(exchange, record)
    completion: Json = record["completion"]
    return completion


async def delete(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    await _stored(exchange).delete(id)
    return {"id": id, "object": "chat.completion.deleted", "deleted": True}


async def messages(exchange: ApiExchange) -> Json:
    class Query(PageQuery):
        order: Literal["asc", "desc"] = "asc"

    record = await _stored(exchange).get(exchange.path("id"), param="completion_id")
    return page_of(record["messages"], exchange.query(Query))


ENDPOINTS = [
    Endpoint("POST", "/chat/completions", create),
    Endpoint("GET", "/chat/completions", list_stored),
    Endpoint("GET", "/chat/completions/{id}", retrieve),
    Endpoint("POST", "/chat/completions/{id}", update),
    Endpoint("DELETE", "/chat/completions/{id}", delete),
    Endpoint("GET", "/chat/completions/{id}/messages", messages),
]
