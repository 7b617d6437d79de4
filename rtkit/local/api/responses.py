"""``/v1/responses``: making responses, plain, streamed and in the background, and what was made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import anyio
import msgspec

from rtkit.local.api import context
from rtkit.local.api.response_request import CreateResponse
from rtkit.local.api.responses_events import ResponseTurn
from rtkit.local.engines.prompts import Before, normalized
from rtkit.local.engines.turn import Emit, limited, perform
from rtkit.local.server.http import (
    ApiExchange,
    Endpoint,
    EventStream,
    PageQuery,
    answer,
    page_of,
    while_connected,
)
from rtkit.local.server.wire import Event, Refusal, encode_sse, new_id, now

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from starlette.responses import Response

    from rtkit.local.engines.engine import Prompt, ReplyChunk
    from rtkit.local.server.services import Services

__all__ = ["ENDPOINTS", "Job", "prepared"]

Json: TypeAlias = dict[str, Any]
STOPPED = "The server was stopped while it made this response."

ENDED = frozenset({"response.completed", "response.incomplete", "response.failed"})


class Job:
    """One response that is being made: its turn, what it was asked, and where it goes when it is done."""

    def __init__(self, asked: CreateResponse, turn: ResponseTurn, asking: Prompt, services: Services) -> None:
        self.asked = asked
        self.turn = turn
        self.ended: Json | None = None
        """The response object, once it is whole."""
        self._prompt = asking
        self._services = services

    async def run(self, emit: Emit, *, generate: bool = True) -> None:
        """Make the response, or one without output. It is kept before its last event: who sees that can ask.

        An engine that fails raises its exception.
        """

        async def kept(event: Event) -> None:
            if event["type"] in ENDED:
                await self.keep(event["response"])
            await emit(event)

        self.turn.generates = generate
        made = self._services.settings.engine.reply(self._prompt) if generate else _nothing()
        await perform(self.turn, limited(made, max_tokens=self._prompt.max_tokens), kept)

    async def keep(self, response: Json) -> None:
        self.ended = response
        await context.keep(self._services, self.asked, response)


async def _nothing() -> AsyncGenerator[ReplyChunk, None]:
    return
    yield ""


async def prepared(
    services: Services, asked: CreateResponse, *, remembered: Mapping[str, Before] | None = None
) -> tuple[Job, Before]:
    """A response that is ready to be created, and the messages before it. Raises `Refusal`."""
    before = await context.before(services, asked, remembered=remembered)
    asking = asked.prompt(Before(list(before.messages), before.parts))
    asked.input = normalized(asked.items())
    turn = ResponseTurn(asked, asking, conversation=asked.conversation_id)
    return Job(asked, turn, asking, services), before


class _Log:
    """The events of a background response that is being made, for all who follow them."""

    def __init__(self, turn: ResponseTurn) -> None:
        self.turn = turn
        self.events: list[bytes] = []
        self._finished = False
        self._more = anyio.Event()

    async def append(self, event: Event) -> None:
        self.events.append(encode_sse(event))
        self._wake()

    def end(self) -> None:
        self._finished = True
        self._wake()

    async def follow(self, start: int, emit: Any) -> None:
        """Pass on every event from number ``start``, those to come too, until there are no more."""
        while True:
            more = self._more
            while start < len(self.events):
                await emit(self.events[start])
                start += 1
            if self._finished:
                return
            await more.wait()

    def _wake(self) -> None:
        self._more.set()
        self._more = anyio.Event()


def _logs(services: Services) -> dict[str, _Log]:
    """The logs of the responses that are being made in the background."""
    logs: dict[str, _Log] = services.shared.setdefault("responses.logs", {})
    return logs


async def create(exchange: ApiExchange) -> Response:
    asked = await exchange.read(CreateResponse)
    services = exchange.services
    if asked.background and asked.store is False:
        raise Refusal.invalid("background", "a background response must be stored.")
    job, _ = await prepared(services, asked)
    turn = job.turn
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


async def _in_background(services: Services, job: Job) -> Response:
    queued = job.turn.response("queued")
    await context.keep(services, job.asked, queued)
    log = _Log(job.turn)
    services.workers.start(job.turn.id, partial(_work, services, job, log))
    _logs(services)[job.turn.id] = log
    if job.asked.stream:
        return EventStream(partial(log.follow, 0), encoded=bytes)
    return answer(queued)


async def _work(services: Services, job: Job, log: _Log) -> None:
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


async def _fail(job: Job, log: _Log, message: str) -> None:
    for event in job.turn.fail(Refusal(message, status=500, type="server_error")):
        await log.append(event)
    await job.keep(job.turn.response("failed"))


async def retrieve(exchange: ApiExchange) -> Response | Json:
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
    log = _logs(services).get(id)
    if log is not None:
        return log.turn.response("in_progress")
    kept = await context.stored(services, id)
    response: Json = kept["response"]
    if response["status"] in {"queued", "in_progress"}:
        # The server that made it has ended.
        error = {"code": "server_error", "message": STOPPED}
        response |= {"status": "failed", "error": error}
    return response


async def cancel(exchange: ApiExchange) -> Json:
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


async def delete(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    await _stop(exchange.services, id)
    await context.responses(exchange.services).delete(id)
    context.forget(exchange.services, id)
    await exchange.services.store.delete("response_log", id)
    return {"id": id, "object": "response", "deleted": True}


async def input_items(exchange: ApiExchange) -> Json:
    kept = await context.stored(exchange.services, exchange.path("id"))
    return page_of(kept["input"], exchange.query(PageQuery))


async def input_tokens(exchange: ApiExchange) -> Json:
    asked = await exchange.read(CountTokens)
    asking = asked.prompt(await context.before(exchange.services, asked))
    return {"object": "response.input_tokens", "input_tokens": asking.tokens}


class CountTokens(CreateResponse, kw_only=True):
    """Like a request for a response; the model may be left out."""

    model: str = "any"
    personality: Any = None  # taken, and without effect here


async def compact(exchange: ApiExchange) -> Json:
    asked = await exchange.read(CreateResponse)
    before = await context.before(exchange.services, asked)
    asking = asked.prompt(before)
    item = context.compacted(before.items + asked.items())
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
