"""``/v1/chat/completions``, and those that were stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import msgspec

from rtkit.local.api.chat_chunks import Completion
from rtkit.local.api.known_fields import check_messages
from rtkit.local.engines.prompts import from_chat, prompt, tool_choice, tools_of
from rtkit.local.engines.turn import Emit, limited, perform
from rtkit.local.server.http import (
    Body,
    Endpoint,
    EventStream,
    Exchange,
    PageQuery,
    answer,
    encode_chunk,
    page_of,
    while_connected,
)
from rtkit.local.server.wire import Event, Refusal

if TYPE_CHECKING:
    from starlette.responses import Response

    from rtkit.local.engines.engine import Prompt
    from rtkit.local.server.services import Table

__all__ = ["ENDPOINTS", "CreateChat"]

Json: TypeAlias = dict[str, Any]
Stop: TypeAlias = str | Annotated[list[str], msgspec.Meta(max_length=4)]

MAX_CHOICES = 128


class _StreamOptions(msgspec.Struct):
    include_usage: bool | None = None


class _JsonSchema(msgspec.Struct):
    name: str
    schema: Json | None = None


class _ResponseFormat(msgspec.Struct):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: _JsonSchema | None = None


class CreateChat(Body, kw_only=True):
    """The body of a request."""

    model: str
    messages: Annotated[list[Json], msgspec.Meta(min_length=1)]
    logprobs: bool | None = None
    max_completion_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    metadata: dict[str, str] | None = None
    modalities: list[str] | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=MAX_CHOICES)] | None = None
    parallel_tool_calls: bool | None = None
    reasoning_effort: str | None = None
    response_format: _ResponseFormat | None = None
    stop: Stop | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    tool_choice: Literal["none", "auto", "required"] | Json | None = None
    tools: list[Json] | None = None
    top_logprobs: Annotated[int, msgspec.Meta(ge=0, le=20)] | None = None
    top_p: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    # Taken, and without effect here.
    audio: Any = None
    frequency_penalty: Any = None
    function_call: Any = None
    functions: Any = None
    logit_bias: Any = None
    moderation: Any = None
    prediction: Any = None
    presence_penalty: Any = None
    prompt_cache_key: Any = None
    prompt_cache_options: Any = None
    prompt_cache_retention: Any = None
    safety_identifier: Any = None
    seed: Any = None
    service_tier: Any = None
    user: Any = None
    verbosity: Any = None
    web_search_options: Any = None

    @property
    def include_usage(self) -> bool:
        return bool(self.stream_options and self.stream_options.include_usage)

    @property
    def stops(self) -> tuple[str, ...]:
        given = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return tuple(filter(None, given))

    def schema(self) -> Json | None:
        """The JSON Schema that the text must obey, as `Prompt` has it."""
        format = self.response_format
        if format is None or format.type == "text":
            return None
        if format.type == "json_object":
            return {}
        if format.json_schema is None:
            raise Refusal.missing("response_format.json_schema")
        return format.json_schema.schema or {}

    def prompt(self) -> Prompt:
        """What the engine is asked."""
        check_messages(self.messages)
        if self.top_logprobs is not None and not self.logprobs:
            raise Refusal.invalid("top_logprobs", "'logprobs' must be true with it.")
        if "audio" in (self.modalities or ()):
            raise Refusal.unsupported("modalities", "this server answers chats in text; realtime speaks.")
        tools = tools_of(self.tools, nested=True)
        return prompt(
            self.model,
            from_chat(self.messages),
            tools=tools,
            tool_choice=tool_choice(self.tool_choice, tools),
            parallel_tool_calls=self.parallel_tool_calls is not False,
            schema=self.schema(),
            reasoning=self.reasoning_effort not in {None, "none"},
            max_tokens=self.max_completion_tokens or self.max_tokens,
            temperature=self.temperature,
        )


async def create(exchange: Exchange) -> Response:
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


def _stored(exchange: Exchange) -> Table:
    return exchange.services.table("chat_completion", "chat completion")


async def _keep(exchange: Exchange, completion: Completion) -> None:
    asked = completion.request.messages
    messages = [
        {"id": f"{completion.id}-{index}", "role": message["role"], "content": _text(message.get("content"))}
        for index, message in enumerate(asked)
    ]
    record = {"id": completion.id, "completion": completion.whole(), "messages": messages}
    await _stored(exchange).put(record)


def _text(content: Any) -> Any:
    if not isinstance(content, list):
        return content
    return "".join(part.get("text") or "" for part in content)


async def list_stored(exchange: Exchange) -> Json:
    class Query(PageQuery):
        model: str | None = None
        metadata: dict[str, str] = msgspec.field(default_factory=dict)
        order: Literal["asc", "desc"] = "asc"

    query = exchange.query(Query)
    kept = [record["completion"] for record in await _stored(exchange).all()]
    fits = [
        one
        for one in kept
        if query.model in {None, one["model"]} and query.metadata.items() <= (one["metadata"] or {}).items()
    ]
    return page_of(fits, query)


async def retrieve(exchange: Exchange) -> Json:
    record = await _stored(exchange).get(exchange.path("id"), param="completion_id")
    completion: Json = record["completion"]
    return completion


async def update(exchange: Exchange) -> Json:
    class Update(Body):
        metadata: dict[str, str]

    table, changes = _stored(exchange), await exchange.read(Update)
    record = await table.get(exchange.path("id"), param="completion_id")
    record["completion"]["metadata"] = changes.metadata
    await table.put(record)
    completion: Json = record["completion"]
    return completion


async def delete(exchange: Exchange) -> Json:
    id = exchange.path("id")
    await _stored(exchange).delete(id)
    return {"id": id, "object": "chat.completion.deleted", "deleted": True}


async def messages(exchange: Exchange) -> Json:
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
