"""What type checkers know about decoded events, streams and models. Checked by mypy and pyright; never run.

A line that must not type-check carries the error that mypy is to report there; an ignore that is not
needed is an error in itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, assert_never, assert_type

import rtkit
from rtkit.client.httpx_sse import typed_events, typed_events_sync
from rtkit.types.realtime import RealtimeErrorEvent, RealtimeServerEvent
from rtkit.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
)

if TYPE_CHECKING:
    import httpx
    import httpx_sse

# -- decoding ---------------------------------------------------------------------------------------
# A union is annotated where it is decoded; a class need not be.

assert_type(rtkit.decode(ResponseTextDeltaEvent, b""), ResponseTextDeltaEvent)
assert_type(rtkit.Decoder(ResponseTextDeltaEvent).decode("{}"), ResponseTextDeltaEvent)
assert_type(rtkit.decode(list[Response], b""), list[Response])

event: ResponseStreamEvent = rtkit.decode(ResponseStreamEvent, b"")
decoder: rtkit.Decoder[RealtimeServerEvent] = rtkit.Decoder(RealtimeServerEvent)
assert_type(decoder.decode(b""), RealtimeServerEvent)
assert_type(decoder.decode(memoryview(b"")), RealtimeServerEvent)
assert_type(decoder.convert({"type": "error"}), RealtimeServerEvent)

wrong: ResponseErrorEvent = rtkit.decode(ResponseTextDeltaEvent, b"")  # type: ignore[assignment]
rtkit.decode(ResponseTextDeltaEvent, 42)  # type: ignore[arg-type]

# -- narrowing --------------------------------------------------------------------------------------


def by_name(event: ResponseStreamEvent) -> None:
    if event.type == "response.output_text.delta":
        assert_type(event, ResponseTextDeltaEvent)
        assert_type(event.delta, str)
    elif event.type == "error":
        assert_type(event, ResponseErrorEvent)
        assert_type(event.code, str | None)
    if event.type == "response.output_text.dleta":  # type: ignore[comparison-overlap]
        pass
    event.delta  # type: ignore[union-attr]  # noqa: B018 - not before it is known which


def by_name_in_match(event: ResponseStreamEvent) -> None:
    match event.type:
        case "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
        case "response.completed":
            assert_type(event.response, Response)


def by_class(event: ResponseStreamEvent | rtkit.UnknownEvent) -> None:
    match event:
        case ResponseTextDeltaEvent(delta=delta):
            assert_type(delta, str)
        case ResponseCompletedEvent(response=Response(id=id)):
            assert_type(id, str)
        case rtkit.UnknownEvent(type=name):
            assert_type(name, Any)
            assert_type(event.model_extra, dict[str, Any])
    if isinstance(event, rtkit.UnknownEvent):
        assert_type(event, rtkit.UnknownEvent)


def realtime(event: RealtimeServerEvent) -> None:
    if event.type == "error":
        assert_type(event, RealtimeErrorEvent)
        assert_type(event.error.message, str)
    elif event.type == "response.done":
        assert_type(event.response.status_details is None, bool)


# -- models -----------------------------------------------------------------------------------------


def models(response: Response, delta: ResponseTextDeltaEvent) -> None:
    assert_type(response.temperature, float | None)
    assert_type(response.metadata, dict[str, str] | None)
    if response.usage is not None:
        assert_type(response.usage.output_tokens, int)
    response.usage.output_tokens  # type: ignore[union-attr]  # noqa: B018 - it may be missing
    assert_type(delta.type, Literal["response.output_text.delta"])
    assert_type(response.to_dict(), dict[str, Any])
    assert_type(response.to_json(indent=None), str)
    assert_type(response.model_dump(), dict[str, Any])
    assert_type(response.model_dump_json(), str)
    assert_type(response.model_copy(update={"model": "other"}), Response)
    assert_type(response.model_fields_set, set[str])
    assert_type(Response.model_validate({}), Response)
    assert_type(Response.model_validate_json(b"{}"), Response)
    assert_type(Response.model_construct(id="resp_1"), Response)
    assert_type(rtkit.to_json(response), bytes)
    assert_type(rtkit.to_dict(response), Any)
    response.outputs  # type: ignore[attr-defined]  # noqa: B018 - a misspelling is found


class Started(rtkit.Model, tag_field="type", tag="job.started"):
    type: ClassVar[Literal["job.started"]] = "job.started"
    job: str
    priority: int | None = None


class Finished(rtkit.Model, tag_field="type", tag="job.finished"):
    type: ClassVar[Literal["job.finished"]] = "job.finished"
    job: str
    seconds: float


JobEvent: TypeAlias = Started | Finished


def own(event: JobEvent) -> None:
    if event.type == "job.started":
        assert_type(event, Started)
        assert_type(event.priority, int | None)
    elif event.type == "job.finished":
        assert_type(event, Finished)
    else:
        assert_never(event)
    Started(job="docs")
    Started("docs")  # type: ignore[call-arg]
    Started()  # type: ignore[call-arg]
    Finished(job="docs", seconds="long")  # type: ignore[arg-type]


jobs: rtkit.Decoder[JobEvent] = rtkit.Decoder(JobEvent)
assert_type(jobs.decode(b""), JobEvent)

# -- streams ----------------------------------------------------------------------------------------


async def asynchronous(response: httpx.Response, source: httpx_sse.EventSource) -> None:
    assert_type(
        rtkit.AsyncStream(response, ResponseTextDeltaEvent), rtkit.AsyncStream[ResponseTextDeltaEvent]
    )
    stream: rtkit.AsyncStream[ResponseStreamEvent] = rtkit.AsyncStream(response, ResponseStreamEvent)
    async for event in stream:
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.completed":
            assert_type(event.response, Response)
    async for events in stream.batches():
        assert_type(events, list[ResponseStreamEvent])
    assert_type(await anext(stream), ResponseStreamEvent)
    async with stream as same:
        assert_type(same, rtkit.AsyncStream[ResponseStreamEvent])
    assert_type(typed_events(source, Started), rtkit.AsyncStream[Started])
    typed: rtkit.AsyncStream[JobEvent] = typed_events(
        source, JobEvent, settings=rtkit.StreamSettings(max_event_size=1024)
    )
    assert_type(typed.response, "httpx.Response")
    rtkit.AsyncStream(response, Started, settings=5)  # type: ignore[arg-type]


def blocking(response: httpx.Response, source: httpx_sse.EventSource, events: rtkit.Dispatcher) -> None:
    assert_type(rtkit.Stream(response, ResponseTextDeltaEvent), rtkit.Stream[ResponseTextDeltaEvent])
    stream: rtkit.Stream[ResponseStreamEvent] = rtkit.Stream(response, ResponseStreamEvent)
    for event in stream:
        assert_type(event, ResponseStreamEvent)
    for batch in stream.batches():
        assert_type(batch, list[ResponseStreamEvent])
    assert_type(next(stream), ResponseStreamEvent)
    assert_type(typed_events_sync(source, Started), rtkit.Stream[Started])
    stream.dispatch(events)


# -- server-sent events -----------------------------------------------------------------------------

for sent in rtkit.SSEDecoder(max_event_size=1024).feed(b""):
    assert_type(sent, rtkit.ServerSentEvent)
    assert_type(sent.data, bytes)
    assert_type(sent.retry, int | None)
assert_type(rtkit.SSEDecoder().finish(), rtkit.ServerSentEvent | None)

# -- WebSockets and the server ----------------------------------------------------------------------


async def sockets() -> None:
    async with rtkit.local.serve() as server, rtkit.AsyncWebSocket.connect(server.ws_url) as websocket:
        assert_type(server.url, str)
        assert_type(await websocket.receive(), str | bytes)
        assert_type(await websocket.receive(decode=False, timeout=1), bytes)
        async for message in websocket:
            assert_type(decoder.decode(message), RealtimeServerEvent)
    with (
        rtkit.local.serve(rtkit.local.Reciter("Once.")) as server,
        rtkit.WebSocket.connect(server.ws_url) as one,
    ):
        assert_type(one.receive(decode=True), str)
