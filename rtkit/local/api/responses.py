"""``/v1/responses``: making responses, plain, streamed and in the background, and what was made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import anyio
import msgspec

from rtkit.local.api import context
from rtkit.local.api.known_fields import check_items
from rtkit.local.api.responses_events import ResponseTurn
from rtkit.local.engines.prompts import from_items, normalized, prompt, tool_choice, tools_of
from rtkit.local.engines.turn import Emit, limited, perform
from rtkit.local.server.http import (
    Body,
    Endpoint,
    EventStream,
    Exchange,
    PageQuery,
    answer,
    page_of,
    while_connected,
)
from rtkit.local.server.wire import Event, Refusal, encode_sse, new_id, now

if TYPE_CHECKING:
    from starlette.responses import Response

    from rtkit.local.engines.engine import Prompt
    from rtkit.local.server.services import Services

__all__ = ["ENDPOINTS", "CreateResponse"]

Json: TypeAlias = dict[str, Any]
Metadata: TypeAlias = Annotated[
    dict[Annotated[str, msgspec.Meta(max_length=64)], Annotated[str, msgspec.Meta(max_length=512)]],
    msgspec.Meta(max_length=16),
]

STOPPED = "The server was stopped while it made this response."

ENDED = frozenset({"response.completed", "response.incomplete", "response.failed"})


class _ConversationParam(msgspec.Struct):
    id: str


class _Format(msgspec.Struct):
    type: Literal["text", "json_object", "json_schema"] = "text"
    name: str | None = None
    schema: Json | None = None


class _Text(msgspec.Struct):
    format: _Format | None = None


class CreateResponse(Body, kw_only=True):
    """The body of a request."""

    model: str
    input: str | list[Json] | None = None
    background: bool | None = None
    conversation: str | _ConversationParam | None = None
    include: list[str] | None = None
    instructions: str | None = None
    max_output_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None
    reasoning: Json | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    stream: bool | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    text: Json | None = None
    tool_choice: Literal["none", "auto", "required"] | Json | None = None
    tools: list[Json] | None = None
    top_logprobs: Annotated[int, msgspec.Meta(ge=0, le=20)] | None = None
    top_p: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None
    # Taken, and without effect here.
    access_programs: Any = None
    background_options: Any = None
    context_management: Any = None
    image: Any = None
    moderation: Any = None
    prompt_template: Any = msgspec.field(name="prompt", default=None)
    prompt_cache_options: Any = None
    prompt_cache_retention: Any = None
    service_tier: Any = None
    stream_options: Any = None

    def items(self) -> list[Json]:
        """The input as items; `Refusal` where there is none."""
        if self.input is None:
            raise Refusal.missing("input")
        return [{"role": "user", "content": self.input}] if isinstance(self.input, str) else self.input

    @property
    def conversation_id(self) -> str | None:
        given = self.conversation
        return given.id if isinstance(given, _ConversationParam) else given

    def text_given(self) -> Json:
        """What was said about the text, as far as it was, for the response object."""
        return {key: value for key, value in (self.text or {}).items() if value is not None}

    def schema(self) -> Json | None:
        """The JSON Schema that the text must obey, as `Prompt` has it."""
        try:
            format = msgspec.convert(self.text or {}, _Text).format
        except msgspec.ValidationError as error:
            raise Refusal.from_validation(error, within="text") from None
        if format is None or format.type == "text":
            return None
        if format.type == "json_object":
            return {}
        if not format.name:
            raise Refusal.missing("text.format.name")
        if format.schema is None:
            raise Refusal.missing("text.format.schema")
        return format.schema

    def prompt(self, before: list[Json]) -> Prompt:
        """What the engine is asked; ``before`` are the items that went before the input."""
        items = self.items()
        check_items(items)
        tools = tools_of(self.tools)
        reasoning = self.reasoning or {}
        return prompt(
            self.model,
            from_items(before) + from_items(items),
            instructions=self.instructions,
            tools=tools,
            tool_choice=tool_choice(self.tool_choice, tools),
            parallel_tool_calls=self.parallel_tool_calls is not False,
            schema=self.schema(),
            reasoning=bool(reasoning.get("summary") or reasoning.get("effort") not in {None, "none"}),
            max_tokens=self.max_output_tokens,
            temperature=self.temperature,
        )


class _Job:
    """One response that is being made: its turn, what it was asked, and where it goes when it is done."""

    def __init__(self, asked: CreateResponse, turn: ResponseTurn, asking: Prompt, services: Services) -> None:
        self.asked = asked
        self.turn = turn
        self.ended: Json | None = None
        """The response object, once it is whole."""
        self._prompt = asking
        self._services = services

    async def run(self, emit: Emit) -> None:
        """Make the response. It is kept before its last event is sent: who sees that can ask for it."""

        async def kept(event: Event) -> None:
            if event["type"] in ENDED:
                await self.keep(event["response"])
            await emit(event)

        reply = limited(
            self._services.settings.engine.reply(self._prompt), max_tokens=self._prompt.max_tokens
        )
        await perform(self.turn, reply, kept)

    async def keep(self, response: Json) -> None:
        self.ended = response
        await context.keep(self._services, self.asked, response)


class _Log:
    """The events of a background response that is being made, for all who follow them."""

    def __init__(self, turn: ResponseTurn) -> None:
        self.turn = turn
        self.events: list[bytes] = []
        self._over = False
        self._more = anyio.Event()

    async def append(self, event: Event) -> None:
        self.events.append(encode_sse(event))
        self._wake()

    def end(self) -> None:
        self._over = True
        self._wake()

    async def follow(self, start: int, emit: Any) -> None:
        """Pass on every event from number ``start``, those to come too, until there are no more."""
        while True:
            more = self._more
            while start < len(self.events):
                await emit(self.events[start])
                start += 1
            if self._over:
                return
            await more.wait()

    def _wake(self) -> None:
        self._more.set()
        self._more = anyio.Event()


def _logs(services: Services) -> dict[str, _Log]:
    """The logs of the responses that are being made in the background."""
    logs: dict[str, _Log] = services.shared.setdefault("responses.logs", {})
    return logs


async def create(exchange: Exchange) -> Response:
    asked = await exchange.read(CreateResponse)
    services = exchange.services
    asking = asked.prompt(await context.before(services, asked))
    asked.input = normalized(asked.items())
    if asked.background and asked.store is False:
        raise Refusal.invalid("background", "a background response must be stored.")
    turn = ResponseTurn(asked, asking, conversation=asked.conversation_id)
    job = _Job(asked, turn, asking, services)
    if asked.background:
        return await _in_background(services, job)
    if asked.stream:
        return EventStream(job.run)
    # Events are made and dropped: the response object sums them up.
    async with while_connected(exchange.request.receive):
        await job.run(_drop)
    if turn.refusal is not None:  # an answer that is read whole has a status to say so
        raise turn.refusal
    return answer(job.ended)


async def _drop(event: Event) -> None:
    del event


async def _in_background(services: Services, job: _Job) -> Response:
    queued = job.turn.response("queued")
    await context.keep(services, job.asked, queued)
    log = _Log(job.turn)
    services.workers.start(job.turn.id, partial(_work, services, job, log))
    _logs(services)[job.turn.id] = log
    if job.asked.stream:
        return EventStream(partial(log.follow, 0), encoded=bytes)
    return answer(queued)


async def _work(services: Services, job: _Job, log: _Log) -> None:
    try:
        await job.run(log.append)
    except Exception:
        await _fail(job, log, "The engine failed.")
        raise
    finally:
        with anyio.CancelScope(shield=True):
            if job.ended is None and services.workers.was_cancelled(job.turn.id):
                await job.keep(job.turn.cancel())
            elif job.ended is None:
                await _fail(job, log, STOPPED)
            await services.store.put("response_log", job.turn.id, b"".join(log.events))
        log.end()
        del _logs(services)[job.turn.id]


async def _fail(job: _Job, log: _Log, message: str) -> None:
    for event in job.turn.fail(Refusal(message, status=500, type="server_error")):
        await log.append(event)
    await job.keep(job.turn.response("failed"))


async def retrieve(exchange: Exchange) -> Response | Json:
    class Query(msgspec.Struct):
        stream: bool = False
        starting_after: Annotated[int, msgspec.Meta(ge=0)] | None = None

    query, id, services = exchange.query(Query), exchange.path("id"), exchange.services
    response = await _current(services, id)
    if not query.stream:
        return response
    start = 0 if query.starting_after is None else query.starting_after + 1
    log = _logs(services).get(id)
    if log is not None:
        return EventStream(partial(log.follow, start), encoded=bytes)
    events = await services.store.get("response_log", id)
    if events is None:
        raise Refusal.invalid(
            "stream", "only a response that was made in the background can be streamed again."
        )

    async def again(emit: Any) -> None:
        for event in events.split(b"\n\n")[start:-1]:
            await emit(event + b"\n\n")

    return EventStream(again, encoded=bytes)


async def _current(services: Services, id: str) -> Json:
    """A response as it is now."""
    kept = await context.stored(services, id)
    response: Json = kept["response"]
    log = _logs(services).get(id)
    if log is not None:
        return log.turn.response("in_progress")
    if response["status"] in {"queued", "in_progress"}:
        # It was being made by a server that is no more.
        error = {"code": "server_error", "message": STOPPED}
        response |= {"status": "failed", "error": error}
    return response


async def cancel(exchange: Exchange) -> Json:
    services, id = exchange.services, exchange.path("id")
    response = await _current(services, id)
    if not response["background"]:
        raise Refusal("Cannot cancel a synchronous response.", param="response_id", code="invalid_value")
    if await _stop(services, id):
        response = await _current(services, id)
    return response


async def _stop(services: Services, id: str) -> bool:
    """Cancel a response that is being made in the background, and wait until it is kept as such."""
    log = _logs(services).get(id)
    if log is None:
        return False
    services.workers.cancel(id)
    await log.follow(len(log.events), _drop)
    return True


async def delete(exchange: Exchange) -> Json:
    id = exchange.path("id")
    await _stop(exchange.services, id)
    await context.responses(exchange.services).delete(id)
    await exchange.services.store.delete("response_log", id)
    return {"id": id, "object": "response", "deleted": True}


async def input_items(exchange: Exchange) -> Json:
    kept = await context.stored(exchange.services, exchange.path("id"))
    return page_of(kept["input"], exchange.query(PageQuery))


async def input_tokens(exchange: Exchange) -> Json:
    asked = await exchange.read(CountTokens)
    asking = asked.prompt(await context.before(exchange.services, asked))
    return {"object": "response.input_tokens", "input_tokens": asking.tokens}


class CountTokens(CreateResponse, kw_only=True):
    """Like a request for a response; the model may be left out."""

    model: str = "any"
    personality: Any = None  # taken, and without effect here


async def compact(exchange: Exchange) -> Json:
    asked = await exchange.read(CreateResponse)
    before = await context.before(exchange.services, asked)
    asking = asked.prompt(before)
    item = context.compacted(before + asked.items())
    return {
        "id": new_id("resp"),
        "object": "response.compaction",
        "created_at": now(),
        "output": [item],
        "usage": {
            "input_tokens": asking.tokens,
            "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
            "output_tokens": 0,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": asking.tokens,
        },
    }


ENDPOINTS = [
    Endpoint("POST", "/responses", create),
    Endpoint("POST", "/responses/input_tokens", input_tokens),
    Endpoint("POST", "/responses/compact", compact),
    Endpoint("GET", "/responses/{id}", retrieve),
    Endpoint("DELETE", "/responses/{id}", delete),
    Endpoint("POST", "/responses/{id}/cancel", cancel),
    Endpoint("GET", "/responses/{id}/input_items", input_items),
]
