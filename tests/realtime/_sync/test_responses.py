# Made from tests/realtime/_async/test_responses.py by "python -m codegen". Edit that file, not this one.
"""Responses over a connection, against a server whose every event the test decides."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from rtkit import UnknownEvent
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import NOT_GIVEN, omit
from rtkit.core.model import to_dict
from rtkit.errors import DecodeError, WebSocketConnectionClosedError
from rtkit.types.beta import BetaResponseInjectCreatedEvent, BetaResponseTextWsDelta, BetaResponseWsError
from rtkit.types.responses import (
    ResponseCreate,
    ResponseSteerFailedEvent,
    ResponseTextDeltaEvent,
    ResponseTextWsDelta,
    ResponseWsCompleted,
    ResponseWsError,
)
from tests.realtime.support.blocking import handler
from tests.realtime.support.server import Caller, ScriptedServer, scripted_server


def make(server: ScriptedServer) -> OpenAI:
    return OpenAI(api_key="key", base_url=server.url)


def delta(text: str, lane: str | None = None) -> dict[str, Any]:
    return {
        "type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0,
        "delta": text, "logprobs": [], "sequence_number": 1, **({"stream_id": lane} if lane else {}),
    }  # fmt: skip


def completed(id: str, lane: str | None = None) -> dict[str, Any]:
    response = {
        "id": id, "object": "response", "created_at": 1, "model": "m", "output": [], "parallel_tool_calls": True,
        "tool_choice": "auto", "tools": [], "status": "completed",
    }  # fmt: skip
    done = {"type": "response.completed", "response": response, "sequence_number": 2}
    return {**done, "stream_id": lane} if lane else done


ERROR = {
    "type": "error",
    "status": 400,
    "error": {"type": "invalid_request_error", "code": "bad", "message": "No.", "param": "model"},
}
FAILED = {
    "type": "response.steer.failed",
    "sequence_number": 3,
    "error": {"code": "response_not_found", "message": "There is none."},
    "steer": {"input": "more", "previous_response_id": "r"},
}


def test_events_are_typed_and_nothing_raises() -> None:
    sent = [delta("Hi", "lane"), ERROR, FAILED, {"type": "brand.new", "x": 1}, completed("r", "lane")]

    def script(caller: Caller) -> None:
        caller.receive()
        caller.send(*sent)
        caller.close()

    with scripted_server(script) as server:
        with make(server) as client, client.responses.connect() as connection:
            connection.response.create(model="m", input="Hello", stream_id="lane")
            events = [event for event in connection]
    text, error, failed, unknown, done = events
    assert isinstance(text, ResponseTextWsDelta)
    assert (text.delta, text.stream_id) == ("Hi", "lane")
    assert isinstance(error, ResponseWsError)
    assert (error.status, error.error.message) == (400, "No.")
    assert isinstance(failed, ResponseSteerFailedEvent)
    assert isinstance(unknown, UnknownEvent)
    assert isinstance(done, ResponseWsCompleted)
    assert done.response.id == "r"
    assert [to_dict(event) for event in events] == sent


def test_what_is_in_beta_is_typed_as_such() -> None:
    created = {"type": "response.inject.created", "response_id": "r", "sequence_number": 1}
    sent = [delta("Hi", "lane"), created, ERROR, {"type": "brand.new"}]

    def script(caller: Caller) -> None:
        caller.receive()
        caller.send(*sent)
        caller.close()

    output = {"type": "function_call_output", "call_id": "c", "output": "3"}
    with scripted_server(script) as server:
        with make(server) as client, client.beta.responses.connect() as connection:
            params: Any = [output]
            connection.response.inject(input=params, response_id="r")
            events = [event for event in connection]
            wrong: dict[str, Any] = {"input": "x", "type": "response.cancel"}
            with pytest.raises(TypeError, match="'type'"):
                connection.response.create(**wrong)
    assert [type(event) for event in events] == [
        BetaResponseTextWsDelta, BetaResponseInjectCreatedEvent, BetaResponseWsError, UnknownEvent,
    ]  # fmt: skip
    assert [to_dict(event) for event in events] == sent
    assert server.callers[0].received == [{"type": "response.inject", "input": [output], "response_id": "r"}]


def test_what_the_verbs_send() -> None:
    with scripted_server() as server:
        with make(server) as client:
            manager = client.responses.connect()
            manager.send({"type": "response.create", "model": "first"})
            with manager as connection:
                connection.response.create(model="m", instructions=None, user=omit, store=NOT_GIVEN)
                connection.response.steer(input="more", previous_response_id="r")
                connection.send(ResponseCreate(model="struct"))
                connection.send_raw('{"type": "raw"}')
                wrong: dict[str, Any] = {"modle": "m"}
                with pytest.raises(TypeError, match=r"response\.create\(\) has no argument 'modle'"):
                    connection.response.create(**wrong)
                for _ in range(6):
                    connection.recv()
    assert server.callers[0].received == [
        {"type": "response.create", "model": "first"},
        {"type": "response.create", "model": "m", "instructions": None},
        {"type": "response.steer", "input": "more", "previous_response_id": "r"},
        {"type": "response.create", "model": "struct"},
        {"type": "raw"},
    ]


def test_bytes_as_they_came_and_what_they_mean() -> None:
    def script(caller: Caller) -> None:
        caller.send(delta("a"))
        caller.websocket.send("no json")
        caller.receive_all()

    with scripted_server(script) as server:
        with make(server) as client, client.responses.connect() as connection:
            data = connection.recv_bytes()
            assert json.loads(data) == delta("a")
            event = connection.parse_event(data)
            assert isinstance(event, ResponseTextWsDelta)
            assert connection.parse_event(data.decode()) == event
            with pytest.raises(DecodeError):
                connection.recv()


def test_handlers_hear_what_requests_give_and_an_error_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def script(caller: Caller) -> None:
        caller.send(delta("a"), ERROR, delta("b"), completed("r"))
        caller.close()

    by_class: list[Any] = []
    by_name: list[Any] = []
    once: list[Any] = []
    caplog.set_level(logging.WARNING, logger="rtkit.events")
    with scripted_server(script) as server:
        with make(server) as client:
            manager = client.responses.connect()
            manager.on(ResponseTextDeltaEvent, handler(by_class))
            with manager as connection:
                note = handler(by_name)
                connection.on("response.completed", note).on("response.output_text.delta", note)
                connection.off("response.output_text.delta", note)
                connection.once("response.output_text.delta", handler(once))
                connection.dispatch_events()
    assert [event.delta for event in by_class] == ["a", "b"]
    assert [event.type for event in by_name] == ["response.completed"]
    assert [event.delta for event in once] == ["a"]
    assert any("without a handler" in record.getMessage() for record in caplog.records)


def test_a_connection_that_is_lost_comes_back_when_asked_to() -> None:
    def script(caller: Caller) -> None:
        caller.send(delta(str(caller.number)))
        if caller.number < 2:
            caller.close(1012)
        else:
            caller.close()

    asked: list[tuple[int, int]] = []

    def on_reconnecting(event: Any) -> Any:
        asked.append((event.attempt, event.close_code))
        return {"extra_query": {"attempt": len(asked)}}

    with scripted_server(script) as server:
        with make(server) as client:
            connecting = client.responses.connect(
                extra_query={"attempt": 0}, on_reconnecting=on_reconnecting, initial_delay=0, max_delay=0
            )
            with connecting as connection:
                assert [to_dict(event)["delta"] for event in connection] == ["0", "1", "2"]
            with client.responses.connect() as connection:
                connection.close(code=4000, reason="enough")
                with pytest.raises(WebSocketConnectionClosedError):
                    connection.response.create(model="m")
    assert asked == [(1, 1012), (1, 1012)]
    assert [caller.query for caller in server.callers] == [*({"attempt": str(n)} for n in range(3)), {}]


def test_a_connection_without_a_block() -> None:
    with scripted_server() as server:
        with make(server) as client:
            connection = client.responses.connect().enter()
            connection.recv()
            connection.close()
            assert connection.websocket.close_code == 1000
