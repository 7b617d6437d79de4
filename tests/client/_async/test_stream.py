"""Streams over a real socket: what arrives, and what is left when one stops."""

from __future__ import annotations

import json
import threading
from typing import Any

import httpx
import pytest

from rtkit import Dispatcher
from rtkit.core.model import Model, UnknownEvent, to_dict
from rtkit.errors import (
    APIError,
    APIResponseValidationError,
    AuthenticationError,
    DecodeError,
    LimitExceededError,
    StreamTruncatedError,
)
from rtkit.types.chat import ChatCompletionChunk
from rtkit.types.responses import ResponseErrorEvent, ResponseStreamEvent, ResponseTextDeltaEvent
from tests.client.support.aio import handler, http_client, make_stream, open_stream
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse, streaming
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only


async def test_typed_events_in_order() -> None:
    body = sse(*(delta(str(n), n) for n in range(100)))
    with http_peer(streaming(body[:1], body[1:777], body[777:])) as peer:
        async with open_stream(peer.url) as stream:
            events = [event async for event in stream]
        assert [event.sequence_number for event in events] == list(range(100))
        assert {type(event) for event in events} == {ResponseTextDeltaEvent}
        assert stream.response.is_closed
        assert stream.response.headers["x-request-id"] == "req_1"


async def test_done_ends_the_stream() -> None:
    payload = b'{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}'
    with http_peer(streaming(sse(payload, payload, b"[DONE]", payload))) as peer:
        async with open_stream(peer.url, ChatCompletionChunk) as stream:
            assert len([event async for event in stream]) == 2
            assert [event async for event in stream] == []
            assert "ended" in repr(stream)


async def test_unknown_and_error_events_are_events() -> None:
    error = {"type": "error", "code": "c", "message": "m", "param": None, "sequence_number": 1}
    with http_peer(streaming(sse({"type": "response.new"}, error, delta("x")))) as peer:
        async with open_stream(peer.url) as stream:
            assert "open" in repr(stream)
            assert "ResponseAudioDeltaEvent | ..." in repr(stream)
            assert len(repr(stream)) < 100
            unknown, failed, _ = [event async for event in stream]
    assert isinstance(unknown, UnknownEvent)
    assert isinstance(failed, ResponseErrorEvent)
    assert to_dict(failed) == error


async def test_what_came_before_malformed_json_is_not_lost() -> None:
    with http_peer(streaming(sse(delta("a"), delta("b"), b'{"type":', delta("c")))) as peer:
        async with open_stream(peer.url) as stream:
            seen = []

            async def read() -> None:
                async for event in stream:
                    seen.append(event.delta)

            with pytest.raises(DecodeError):
                await read()
            assert seen == ["a", "b"]
            assert stream.response.is_closed


async def test_an_event_over_the_limit_says_which() -> None:
    with http_peer(streaming(sse(delta("x" * 5000)))) as peer:
        async with open_stream(peer.url, max_event_size=1000) as stream:
            with pytest.raises(LimitExceededError, match="max_event_size=1,000"):
                _ = [event async for event in stream]
            assert stream.response.is_closed


async def test_batches_are_what_one_read_brought() -> None:
    going_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"), delta("b"))))
        going_on.wait(20)
        peer.send(chunk(sse(delta("c"))) + b"0\r\n\r\n")

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream:
            seen = []
            async for batch in stream.batches():
                seen.append([event.delta for event in batch])
                going_on.set()
            assert seen == [["a", "b"], ["c"]]


async def test_leaving_early_closes_the_connection() -> None:
    left = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"), delta("b"))))
        peer.read_to_end()  # until the other side closes
        left.set()

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream:
            async with stream:
                assert (await anext(stream)).delta == "a"
            assert stream.response.is_closed
        assert left.wait(20)


async def test_dispatch_gives_every_event_to_the_handlers() -> None:
    texts: list[str] = []
    errors: list[object] = []
    everything: list[object] = []
    events = Dispatcher()
    events.on(ResponseTextDeltaEvent, lambda event: texts.append(event.delta))
    events.on("error", handler(errors))
    events.on("event", handler(everything))
    error = {"type": "error", "code": "c", "message": "m", "param": None, "sequence_number": 1}
    with http_peer(streaming(sse(delta("a"), error), sse(delta("b")))) as peer:
        async with open_stream(peer.url) as stream:
            await stream.dispatch(events)
            assert stream.response.is_closed
    assert texts == ["a", "b"]
    assert len(errors) == 1
    assert len(everything) == 3


async def test_a_connection_that_breaks_is_never_passed_off_as_an_end() -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"))))

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream:
            assert (await anext(stream)).delta == "a"
            with pytest.raises(StreamTruncatedError) as caught:
                await anext(stream)
            assert caught.value.events_seen == 1
            last: Any = caught.value.last_event
            assert last.delta == "a"
            assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
            assert stream.response.is_closed


COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}


def choice(index: int, finish: str | None = None) -> dict[str, object]:
    return {**CHUNK, "choices": [{"index": index, "delta": {"content": "x"}, "finish_reason": finish}]}


@pytest.mark.parametrize(
    ("events", "kind", "complete"),
    [
        ([delta("a"), COMPLETED], ResponseStreamEvent, True),
        ([delta("a"), {"type": "response.failed", "response": {}}], ResponseStreamEvent, True),
        ([delta("a"), {"type": "error", "message": "m"}], ResponseStreamEvent, True),
        ([delta("a")], ResponseStreamEvent, False),
        ([], ResponseStreamEvent, False),
        ([choice(0), choice(0, "stop")], ChatCompletionChunk, True),
        ([choice(0, "stop"), {**CHUNK, "choices": [], "usage": None}], ChatCompletionChunk, True),
        ([choice(0), choice(1), choice(0, "stop"), choice(1, "length")], ChatCompletionChunk, True),
        ([choice(0), choice(1), choice(0, "stop")], ChatCompletionChunk, False),
        ([choice(0)], ChatCompletionChunk, False),
    ],
)
async def test_an_end_without_the_terminal_event(events: list[Any], kind: Any, complete: bool) -> None:
    with http_peer(streaming(sse(*events))) as peer:
        async with open_stream(peer.url, kind, allow_truncated=False) as stream:
            seen = []

            async def read() -> None:
                async for event in stream:
                    seen.append(event)

            if complete:
                await read()
            else:
                with pytest.raises(StreamTruncatedError) as caught:
                    await read()
                assert caught.value.events_seen == len(events)
            assert len(seen) == len(events)
            assert stream.response.is_closed
        async with open_stream(peer.url, kind) as stream:
            assert len([event async for event in stream]) == len(events)


@pytest.mark.parametrize(
    "choices", ["x", 3, {"a": 1}, [1, "x", None], [{"index": {"a": 1}}], [{"index": [1]}]]
)
async def test_choices_of_any_shape_do_not_break_the_end(choices: object) -> None:
    odd = {**CHUNK, "choices": choices}
    with http_peer(streaming(sse(choice(0), odd, choice(0, "stop"), odd))) as peer:
        async with open_stream(peer.url, ChatCompletionChunk, allow_truncated=False) as stream:
            events = [to_dict(event) async for event in stream]
    assert len(events) == 4
    assert events[1] == odd


async def test_an_error_in_the_place_of_an_event() -> None:
    error = {"error": {"message": "overloaded", "code": "busy", "param": None}}
    with http_peer(streaming(sse(choice(0), error, choice(0)))) as peer:
        async with open_stream(peer.url, ChatCompletionChunk) as stream:
            assert (await anext(stream)).choices[0].delta.content == "x"
            with pytest.raises(APIError, match="overloaded") as caught:
                await anext(stream)
            assert caught.value.body == error["error"]
            assert caught.value.code == "busy"
            assert stream.response.is_closed
        async with open_stream(peer.url, ChatCompletionChunk) as stream:
            batches = stream.batches()
            assert len(await anext(batches)) == 1
            with pytest.raises(APIError, match="overloaded"):
                await anext(batches)
        seen: list[object] = []
        errors: list[Any] = []
        events = Dispatcher()
        events.on("event", seen.append)
        events.on("error", errors.append)
        async with open_stream(peer.url, ChatCompletionChunk) as stream:
            await stream.dispatch(events)
        assert len(seen) == 3
        assert [(e.type, e.message, e.code, to_dict(e)) for e in errors] == [
            ("error", "overloaded", "busy", error)
        ]


async def test_the_connection_is_used_again_after_done() -> None:
    payload = json.dumps(choice(0, "stop")).encode()

    def script(peer: Peer) -> None:
        for _ in range(3):
            peer.receive_request()
            peer.send(HEAD + chunk(sse(payload, b"[DONE]")) + b"0\r\n\r\n")

    with http_peer(script) as peer:
        async with http_client() as client:
            for _ in range(3):
                response = await client.send(client.build_request("POST", peer.url), stream=True)
                events = [event async for event in make_stream(response, ChatCompletionChunk)]
                assert len(events) == 1
        assert peer.connections == 1


@pytest.mark.parametrize("way", ["events", "batches", "close"])
async def test_the_connection_is_used_again_after_a_stop_at_the_last_event(way: str) -> None:
    def script(peer: Peer) -> None:
        for _ in range(3):
            peer.receive_request()
            peer.send(HEAD + chunk(sse(delta("a"), COMPLETED)) + LAST_CHUNK)

    with http_peer(script) as peer:
        async with http_client() as client:
            for _ in range(3):
                response = await client.send(client.build_request("POST", peer.url), stream=True)
                stream = make_stream(response, ResponseStreamEvent)
                if way == "close":
                    assert (await anext(stream)).type == "response.output_text.delta"
                    assert (await anext(stream)).type == "response.completed"
                    await stream.close()
                else:
                    async with stream:
                        async for _ in stream if way == "events" else stream.batches():
                            break
                assert response.is_closed
        assert peer.connections == 1


@pytest.mark.parametrize("rest", [b"", b"1", b"5\r\n: hi\n\r\n"])
@pytest.mark.parametrize("last", [COMPLETED, b"[DONE]"], ids=["last event", "done"])
async def test_a_server_that_never_ends_the_body_is_not_waited_for(last: Any, rest: bytes) -> None:
    left = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(COMPLETED, last)) + rest)
        peer.read_to_end()
        left.set()

    with http_peer(script) as peer:
        async with http_client(timeout=None) as client:
            response = await client.send(client.build_request("POST", peer.url), stream=True)
            async with make_stream(response, ResponseStreamEvent) as stream:
                assert (await anext(stream)).type == "response.completed"
            assert response.is_closed
            assert left.wait(20)


class ReplyChunk(Model):
    """What is streamed without an event that ends it."""

    text: str | None = None


async def test_json_where_a_stream_was_expected() -> None:
    content_type = b"application/json"

    def script(peer: Peer) -> None:
        peer.receive_request()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\ncontent-length: 13\r\n\r\n" % content_type
        peer.send(head + b'{"text": "a"}')

    with http_peer(script) as peer:
        async with open_stream(peer.url, ReplyChunk, allow_truncated=False) as stream:
            with pytest.raises(
                APIResponseValidationError, match="is application/json, not text/event-stream"
            ):
                _ = [event async for event in stream]
        content_type = b"text/event-stream; charset=utf-8"
        async with open_stream(peer.url, ReplyChunk, allow_truncated=False) as stream:
            with pytest.raises(APIResponseValidationError, match=r'it begins: \{"text": "a"}'):
                _ = [event async for event in stream]
    with http_peer(streaming(b"")) as peer:
        async with open_stream(peer.url, ReplyChunk, allow_truncated=False) as stream:
            assert [event async for event in stream] == []


async def test_a_refusal_is_no_empty_stream() -> None:
    body = b'{"error": {"message": "no such key", "code": "invalid_api_key"}}'

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(
            b"HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
            % len(body)
        )
        peer.send(body)

    with http_peer(script) as peer:
        async with open_stream(peer.url) as stream:
            with pytest.raises(AuthenticationError, match="no such key"):
                await anext(stream)
            assert stream.response.is_closed


async def test_an_event_that_is_cut_off_is_no_end() -> None:
    with http_peer(
        streaming(sse(COMPLETED) + b'data: {"type":"response.output_text.delta","delta":"ha')
    ) as peer:
        async with open_stream(peer.url, allow_truncated=False) as stream:
            assert (await anext(stream)).type == "response.completed"
            with pytest.raises(StreamTruncatedError):
                await anext(stream)
