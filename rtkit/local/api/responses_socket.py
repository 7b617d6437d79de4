"""A WebSocket at ``/v1/responses``: many responses over one connection, each by the events of its stream.

Responses with the same ``stream_id`` are made one after the other, others beside them; what one was asked and said
stays with the connection for a while, so that another goes on from it though it was not stored.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

import anyio
import msgspec
from starlette.websockets import WebSocketDisconnect

from rtkit.local.api.response_request import CreateResponse
from rtkit.local.api.responses import Job, prepared
from rtkit.local.engines.prompts import Before, from_items, joined, normalized
from rtkit.local.server.gateway import account_of, over_limit
from rtkit.local.server.rate_limits import BYTES_PER_TOKEN
from rtkit.local.server.services import logger
from rtkit.local.server.wire import Event, Refusal, encode, new_id

if TYPE_CHECKING:
    from anyio.abc import TaskGroup
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
    from starlette.websockets import WebSocket

    from rtkit.local.server.services import Services

__all__ = ["ResponsesSocket"]

Json: TypeAlias = dict[str, Any]

MAX_STREAMS: Final = 16
"""Values of ``stream_id`` that one connection may have responses for at the same time."""

MAX_WAITING: Final = 64
"""Requests of one ``stream_id`` that wait for the one that is being made."""

MAX_STEERS: Final = 16
"""Inputs of ``response.steer`` that wait for one response."""

MAX_REMEMBERED: Final = 16
"""Responses that a connection remembers whole, with what went before them, though they may not be stored."""

StreamId: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=256)]


class _Steer(msgspec.Struct, forbid_unknown_fields=True):
    input: str | list[Json]
    previous_response_id: str
    type: Literal["response.steer"] = "response.steer"
    event_id: str | None = None


class _Inject(msgspec.Struct, forbid_unknown_fields=True):
    input: list[Json]
    response_id: str
    type: Literal["response.inject"] = "response.inject"
    event_id: str | None = None


class _Transport(msgspec.Struct):
    """What ``response.create`` says of the connection, besides what it asks for."""

    stream_id: StreamId | None = None
    generate: bool = True


_OF_TRANSPORT: Final = frozenset({"type", "event_id", "stream_id", "generate", "stream", "background"})
_CALLS: Final = {"function_call": "function_call_output", "custom_tool_call": "custom_tool_call_output"}


class _Active:
    """A response that is being made, and what it was steered to meanwhile."""

    def __init__(self, job: Job, before: Before, stream_id: str | None) -> None:
        self.job = job
        self.before = before
        self.stream_id = stream_id
        self.steers: list[tuple[Json, _Steer]] = []


class _Create:
    """One ``response.create``, as it waits for its turn."""

    def __init__(self, asked: CreateResponse, transport: _Transport, size: int) -> None:
        self.asked = asked
        self.stream_id = transport.stream_id
        self.generate = transport.generate
        self.size = size


class ResponsesSocket:
    """One client's connection, from the handshake to the close."""

    def __init__(self, websocket: WebSocket, services: Services) -> None:
        self._websocket = websocket
        self._services = services
        self._seconds = services.settings.session_seconds
        self._waiting: dict[str | None, MemoryObjectSendStream[_Create]] = {}
        self._active: dict[str, _Active] = {}
        self._remembered: OrderedDict[str, Before] = OrderedDict()
        self._ended: OrderedDict[str, None] = OrderedDict()
        self._pending: OrderedDict[str, list[Json]] = OrderedDict()
        """What responses that wait for tools were steered to: it comes before the response that continues them."""
        self._gone = False

    async def run(self) -> None:
        protocols = self._websocket.scope["subprotocols"]
        await self._websocket.accept("realtime" if "realtime" in protocols else None)
        lifetime = anyio.move_on_after(self._seconds)
        async with anyio.create_task_group() as group:
            with lifetime:
                while (message := await self._receive()) is not None:
                    await self._take(group, message)
            group.cancel_scope.cancel()
        if lifetime.cancelled_caught:
            await self._expire()

    async def _receive(self) -> str | bytes | None:
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            return None
        text: str | None = message.get("text")
        return message["bytes"] if text is None else text

    async def _take(self, group: TaskGroup, message: str | bytes) -> None:
        stream_id = None
        try:
            fields = _decoded(message)
            given = fields.get("stream_id")
            stream_id = given if isinstance(given, str) else None
            match fields.get("type"):
                case "response.create":
                    await self._enqueue(group, fields, len(message))
                case "response.steer":
                    await self._steer(_shaped(fields, _Steer), stream_id)
                case "response.inject":
                    await self._inject(_shaped(fields, _Inject))
                case None:
                    raise Refusal.missing("type")
                case other:
                    raise Refusal.invalid(
                        "type",
                        f"'{str(other)[:100]}' is none of 'response.create', 'response.steer', 'response.inject'.",
                    )
        except Refusal as refusal:
            await self._refuse(refusal, stream_id)

    async def _enqueue(self, group: TaskGroup, fields: Json, size: int) -> None:
        transport = _shaped(fields, _Transport)
        deployment = self._websocket.scope.get("rtkit.deployment")
        asked = {} if deployment is None else {"model": deployment}
        asked |= {name: value for name, value in fields.items() if name not in _OF_TRANSPORT}
        create = _Create(_shaped(asked, CreateResponse), transport, size)
        waiting = self._waiting.get(create.stream_id)
        if waiting is None:
            if len(self._waiting) >= MAX_STREAMS:
                raise _too_many(
                    f"A connection makes responses of at most MAX_STREAMS={MAX_STREAMS} stream_ids."
                )
            waiting, received = anyio.create_memory_object_stream[_Create](MAX_WAITING)
            self._waiting[create.stream_id] = waiting
            group.start_soon(self._work, create.stream_id, received)
        try:
            waiting.send_nowait(create)
        except anyio.WouldBlock:
            raise _too_many(f"MAX_WAITING={MAX_WAITING} requests of this stream_id wait already.") from None

    async def _work(self, stream_id: str | None, received: MemoryObjectReceiveStream[_Create]) -> None:
        """Make the responses of one ``stream_id``, as long as there are any."""
        with received, self._waiting[stream_id]:
            while True:
                try:
                    create = received.receive_nowait()
                except anyio.WouldBlock:
                    break
                await self._make(create)
            del self._waiting[stream_id]

    async def _make(self, create: _Create) -> None:
        asked = create.asked
        try:
            self._check_limit(create)
            if steered := self._pending.pop(asked.previous_response_id or "", None):
                asked.input = [*steered, *asked.items()]
            job, before = await prepared(self._services, asked, remembered=self._remembered)
        except Refusal as refusal:
            # As the API does: what could not be gone on from is not remembered any longer.
            self._remembered.pop(asked.previous_response_id or "", None)
            await self._refuse(refusal, create.stream_id)
            return
        active = _Active(job, before, create.stream_id)
        self._active[job.turn.id] = active
        try:
            await job.run(partial(self._emit, create.stream_id), generate=create.generate)
        except Exception:  # noqa: BLE001 - an engine's fault ends its response, and not the connection
            logger.exception("The engine failed.")
            for said in job.turn.fail(Refusal("The engine failed.", status=500, type="server_error")):
                await self._emit(create.stream_id, said)
        finally:
            del self._active[job.turn.id]
        await self._end(active, create)

    async def _end(self, active: _Active, create: _Create) -> None:
        job = active.job
        response = job.ended or job.turn.response("failed")
        if response["status"] in {"completed", "incomplete"}:
            self._remember(response["id"], job, active.before, response["output"])
        self._ended[response["id"]] = None
        while len(self._ended) > MAX_REMEMBERED * MAX_STEERS:
            self._ended.popitem(last=False)
        if active.steers:
            await self._go_on(active, create, response)

    def _remember(self, id: str, job: Job, before: Before, output: list[Json]) -> None:
        items = [*job.asked.items(), *output]
        messages = joined(list(before.messages), from_items(items))
        self._remembered[id] = Before(messages, [*before.parts, items])
        while len(self._remembered) > MAX_REMEMBERED:
            self._remembered.popitem(last=False)

    async def _go_on(self, active: _Active, create: _Create, response: Json) -> None:
        """A response is over that was steered: another goes on, unless tools are to be asked first."""
        required = [
            {"type": _CALLS[item["type"]], "call_id": item["call_id"]}
            | ({"name": item["name"]} if item["type"] == "function_call" else {})
            for item in response["output"]
            if item["type"] in _CALLS
        ]
        inputs = [item for _, steer in active.steers for item in _items(steer)]
        if required:
            self._pending[response["id"]] = inputs
            while len(self._pending) > MAX_REMEMBERED:
                self._pending.popitem(last=False)
            for told, _ in active.steers:
                said = active.job.turn.event(
                    "response.steer.pending",
                    steer=told,
                    reason="waiting_for_required_input",
                    required_input=required,
                )
                await self._emit(create.stream_id, said)
            return
        if response["status"] == "failed":
            for told, steer in active.steers:
                await self._steer_failed(steer, create.stream_id, "successor_creation_failed", id=told["id"])
            return
        asked = copy.copy(create.asked)
        asked.input, asked.previous_response_id, asked.conversation = inputs, response["id"], None
        transport = _Transport(create.stream_id)
        await self._make(_Create(asked, transport, 0))

    async def _steer(self, steer: _Steer, stream_id: str | None) -> None:
        active = self._active.get(steer.previous_response_id)
        try:
            from_items(normalized(_items(steer)))
        except Refusal as refusal:
            message = str(refusal.error["message"])
            await self._steer_failed(steer, stream_id, "invalid_input", message=message)
            return
        if active is None:
            over = steer.previous_response_id in self._ended
            await self._steer_failed(
                steer, stream_id, "response_already_completed" if over else "response_not_found"
            )
            return
        if len(active.steers) >= MAX_STEERS:
            await self._steer_failed(steer, active.stream_id, "too_many_pending_steers")
            return
        told = {"id": new_id("steer"), "previous_response_id": steer.previous_response_id}
        active.steers.append((told, steer))
        await self._emit(active.stream_id, active.job.turn.event("response.steer.accepted", steer=told))

    async def _steer_failed(
        self,
        steer: _Steer,
        stream_id: str | None,
        code: str,
        *,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        told = {"input": steer.input, "previous_response_id": steer.previous_response_id, "id": id}
        error = {"code": code, "message": message or _STEER_ERRORS[code]}
        said = {"type": "response.steer.failed", "sequence_number": 0, "steer": told, "error": error}
        await self._emit(stream_id, said)

    async def _inject(self, inject: _Inject) -> None:
        """Nothing here waits for tools in the middle of a response, so there is nothing to be given to."""
        over = inject.response_id in self._ended or inject.response_id in self._active
        error = {
            "code": "response_already_completed" if over else "response_not_found",
            "message": "No agent of this response waits for tools."
            if over
            else f"Response '{inject.response_id}' is not being made on this connection.",
        }
        said: Event = {
            "type": "response.inject.failed",
            "sequence_number": 0,
            "input": inject.input,
            "response_id": inject.response_id,
            "error": error,
        }
        await self._emit(None, said)

    def _check_limit(self, create: _Create) -> None:
        kept = self._services.kept_limits
        if kept is not None:
            wait = kept.take(account_of(self._websocket.scope), create.size // BYTES_PER_TOKEN)
            if wait > 0:
                raise over_limit(wait)

    async def _refuse(self, refusal: Refusal, stream_id: str | None) -> None:
        said = {"type": "error", "status": refusal.status, "error": refusal.error}
        await self._emit(stream_id, said)

    async def _emit(self, stream_id: str | None, said: Event) -> None:
        """Send an event, whole even when its response is cancelled meanwhile; nothing once the client is gone."""
        if self._gone:
            return
        if stream_id is not None:
            said = said | {"stream_id": stream_id}
        with anyio.CancelScope(shield=True):
            try:
                await self._websocket.send_text(encode(said).decode())
            except (WebSocketDisconnect, RuntimeError):
                self._gone = True

    async def _expire(self) -> None:
        minutes = self._seconds / 60
        message = (
            f"Responses websocket connection limit reached ({minutes:g} minutes). Create a new websocket "
            "connection to continue."
        )
        await self._refuse(Refusal(message, code="websocket_connection_limit_reached"), None)
        if not self._gone:
            await self._websocket.close(1001, "websocket_connection_limit_reached")


_STEER_ERRORS: Final = {
    "response_already_completed": "The response is over; go on from it with response.create.",
    "response_not_found": "No response of this id is being made on this connection.",
    "too_many_pending_steers": f"MAX_STEERS={MAX_STEERS} inputs wait for this response already.",
    "successor_creation_failed": "The response failed, so that nothing goes on from it.",
}


def _decoded(message: str | bytes) -> Json:
    try:
        fields = msgspec.json.decode(message)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Refusal(f"The message is not valid JSON: {error}.", code="invalid_json") from None
    if not isinstance(fields, dict):
        raise Refusal("The message is not a JSON object.", code="invalid_type")
    return fields


def _shaped(fields: Json, shape: Any) -> Any:
    try:
        return msgspec.convert(fields, shape)
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error) from None


def _items(steer: _Steer) -> list[Json]:
    given = steer.input
    return [{"type": "message", "role": "user", "content": given}] if isinstance(given, str) else given


def _too_many(message: str) -> Refusal:
    return Refusal(message, status=429, type="requests", code="rate_limit_exceeded")
