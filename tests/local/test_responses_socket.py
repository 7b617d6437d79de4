"""The WebSocket at /v1/responses: as the official SDK uses it, and whatever a client may get wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

import rtkit.local
from rtkit.local import Filler, RateLimit, Reciter, ToolCall
from rtkit.local.api import responses_socket
from tests.local.official import check

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from rtkit.local import Prompt

LAST = {"response.completed", "response.incomplete", "response.failed", "error"}
CREATE: dict[str, Any] = {"type": "response.create", "model": "m", "input": "say: hello"}


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


@pytest.fixture
def socket(server: Any) -> Iterator[ClientConnection]:
    with connect(f"{server.ws_url}/responses") as socket:
        yield socket


def say(socket: ClientConnection, **fields: Any) -> None:
    socket.send(json.dumps(fields))


def events(socket: ClientConnection, last: Any = LAST) -> list[Any]:
    found = [json.loads(socket.recv(timeout=30))]
    while found[-1]["type"] not in last:
        found.append(json.loads(socket.recv(timeout=30)))
    return found


def text_of(found: list[Any]) -> str:
    return "".join(event["delta"] for event in found if event["type"] == "response.output_text.delta")


@pytest.mark.filterwarnings("ignore:connect.. must be used as a context manager:DeprecationWarning")
def test_the_official_sdk_makes_responses_over_one_connection(server: Any) -> None:
    with openai.OpenAI(base_url=server.url, api_key="k") as client, client.responses.connect() as connection:
        previous = None
        for turn in range(3):
            connection.response.create(
                model="m", input=f"say: turn {turn}", store=False, previous_response_id=previous
            )
            types, text = [], ""
            for event in connection:
                check(event)
                types.append(event.type)
                text += event.delta if event.type == "response.output_text.delta" else ""
                if event.type == "response.completed":
                    previous = event.response.id
                    break
            assert (types[0], text) == ("response.created", f"turn {turn}")


def test_events_are_those_of_the_stream_of_http(server: Any, socket: ClientConnection) -> None:
    say(socket, **CREATE)
    over_socket = [event["type"] for event in events(socket)]
    body = {"model": "m", "input": "say: hello", "stream": True}
    lines = httpx.post(f"{server.url}/responses", json=body).text.splitlines()
    assert over_socket == [line.removeprefix("event: ") for line in lines if line.startswith("event: ")]


def test_what_was_not_stored_is_gone_on_from_here_and_nowhere_else(
    server: Any, socket: ClientConnection
) -> None:
    say(socket, **CREATE | {"store": False})
    first = events(socket)[-1]["response"]
    assert httpx.get(f"{server.url}/responses/{first['id']}").status_code == 404
    say(socket, **CREATE | {"store": False, "previous_response_id": first["id"]})
    second = events(socket)[-1]["response"]
    assert second["usage"]["input_tokens"] > first["usage"]["input_tokens"]
    with connect(f"{server.ws_url}/responses") as other:
        say(other, **CREATE | {"previous_response_id": first["id"]})
        (error,) = events(other)
    assert (error["status"], error["error"]["code"]) == (400, "previous_response_not_found")
    assert error["error"]["param"] == "previous_response_id"


def test_what_was_stored_is_gone_on_from_everywhere(server: Any, socket: ClientConnection) -> None:
    say(socket, **CREATE)
    first = events(socket)[-1]["response"]
    assert httpx.get(f"{server.url}/responses/{first['id']}").json()["id"] == first["id"]
    body = {"model": "m", "input": "x", "previous_response_id": first["id"]}
    assert httpx.post(f"{server.url}/responses", json=body).status_code == 200


def test_a_response_may_be_prepared_without_output(socket: ClientConnection) -> None:
    say(socket, **CREATE | {"generate": False, "instructions": "Be brief."})
    prepared = events(socket)[-1]["response"]
    assert (prepared["output"], prepared["status"]) == ([], "completed")
    say(socket, **CREATE | {"previous_response_id": prepared["id"], "input": "1 + 1"})
    assert text_of(events(socket)) == "1 + 1 = 2"


class Calls:
    async def reply(self, prompt: Prompt) -> AsyncGenerator[Any, None]:
        if any(message.role == "tool" for message in prompt.messages):
            yield " ".join(message.text for message in prompt.messages if message.role != "assistant")
        else:
            yield ToolCall("look", "{}")


def test_responses_of_one_stream_id_wait_for_each_other_and_others_do_not() -> None:
    with (
        rtkit.local.serve(Filler(30, latency=0.0, delay=0.002)) as server,
        connect(f"{server.ws_url}/responses") as socket,
    ):
        for stream_id in ("a", "a", "b"):
            say(socket, **CREATE | {"stream_id": stream_id})
        order: list[tuple[str, str]] = []
        while len([type for type, _ in order if type == "response.completed"]) < 3:
            event = json.loads(socket.recv(timeout=30))
            order.append((event["type"], event["stream_id"]))
    ends = [
        name for type, name in order if type in {"response.created", "response.completed"} and name == "a"
    ]
    assert len(ends) == 4
    of_a = [
        type for type, name in order if name == "a" and type in {"response.created", "response.completed"}
    ]
    assert of_a == ["response.created", "response.completed"] * 2
    assert order.index(("response.created", "b")) < order.index(("response.completed", "a"))


def test_a_response_is_steered_and_another_goes_on() -> None:
    with rtkit.local.serve(Reciter(delay=0.01)) as server, connect(f"{server.ws_url}/responses") as socket:
        say(socket, **CREATE | {"input": "one two three four five", "stream_id": "s"})
        created = events(socket, {"response.created"})[-1]["response"]
        say(socket, type="response.steer", previous_response_id=created["id"], input="the other thing")
        accepted = events(socket, {"response.steer.accepted"})[-1]
        assert accepted["steer"]["previous_response_id"] == created["id"]
        assert accepted["stream_id"] == "s"
        numbers = [event["sequence_number"] for event in events(socket)]
        assert numbers == list(range(accepted["sequence_number"] + 1, numbers[-1] + 1))
        again = events(socket)
    assert again[0]["response"]["previous_response_id"] == created["id"]
    assert text_of(again) == "the other thing"


def test_what_waits_for_tools_is_steered_when_it_goes_on() -> None:
    with rtkit.local.serve(Calls()) as server, connect(f"{server.ws_url}/responses") as socket:
        tools = [{"type": "function", "name": "look", "parameters": {}}]
        server.fault("delay", after=1, seconds=0.05)
        with connect(f"{server.ws_url}/responses") as socket:
            say(socket, **CREATE | {"tools": tools})
            created = events(socket, {"response.created"})[-1]["response"]
            say(socket, type="response.steer", previous_response_id=created["id"], input="and be quick")
            first = events(socket, {"response.steer.pending", "response.steer.failed"})
            if first[-1]["type"] == "response.steer.failed":  # the response was over already
                assert first[-1]["error"]["code"] == "response_already_completed"
                return
            (required,) = first[-1]["required_input"]
            assert (required["type"], required["name"]) == ("function_call_output", "look")
            output = {"type": "function_call_output", "call_id": required["call_id"], "output": "seen"}
            say(socket, **CREATE | {"previous_response_id": created["id"], "input": [output]})
            assert "and be quick" in text_of(events(socket))


@pytest.mark.parametrize(
    ("steer", "code"),
    [
        ({"input": "x", "previous_response_id": "resp_none"}, "response_not_found"),
        ({"input": [{"type": "message"}], "previous_response_id": "resp_none"}, "invalid_input"),
    ],
)
def test_a_steer_that_fails_says_so_and_gives_the_input_back(
    socket: ClientConnection, steer: Any, code: str
) -> None:
    say(socket, type="response.steer", **steer)
    (failed,) = events(socket, {"response.steer.failed"})
    assert failed["error"]["code"] == code
    assert failed["steer"]["input"] == steer["input"]


def test_what_is_over_can_be_neither_steered_nor_injected_to(socket: ClientConnection) -> None:
    say(socket, **CREATE)
    id = events(socket)[-1]["response"]["id"]
    say(socket, type="response.steer", input="x", previous_response_id=id)
    (failed,) = events(socket, {"response.steer.failed"})
    assert failed["error"]["code"] == "response_already_completed"
    for response_id, code in ((id, "response_already_completed"), ("resp_none", "response_not_found")):
        say(socket, type="response.inject", input=[], response_id=response_id)
        (failed,) = events(socket, {"response.inject.failed"})
        assert (failed["error"]["code"], failed["input"]) == (code, [])


@pytest.mark.parametrize(
    ("message", "param", "code"),
    [
        ("{", None, "invalid_json"),
        ("[]", None, "invalid_type"),
        ("{}", "type", "missing_required_parameter"),
        ('{"type": "response.cancel"}', "type", "invalid_value"),
        ('{"type": "response.create", "input": "x"}', "model", "missing_required_parameter"),
        ('{"type": "response.create", "model": "m"}', "input", "missing_required_parameter"),
        ('{"type": "response.create", "model": "m", "input": "x", "what": 1}', "what", "unknown_parameter"),
        ('{"type": "response.create", "model": "m", "input": "x", "stream_id": ""}', "stream_id", None),
        ('{"type": "response.steer", "input": "x"}', "previous_response_id", "missing_required_parameter"),
        (b"\xff", None, "invalid_json"),
    ],
)
def test_a_wrong_event_is_answered_and_the_connection_goes_on(
    socket: ClientConnection, message: str | bytes, param: str | None, code: str | None
) -> None:
    socket.send(message)
    (error,) = events(socket)
    assert (error["status"], error["error"]["param"]) == (400, param)
    assert code in {None, error["error"]["code"]}
    say(socket, **CREATE)
    assert text_of(events(socket)) == "hello"


class Broken:
    async def reply(self, prompt: Prompt) -> AsyncGenerator[Any, None]:
        yield "so far "
        raise RuntimeError("the engine is broken")


def test_an_engine_that_fails_ends_its_response_alone() -> None:
    with rtkit.local.serve(Broken()) as server, connect(f"{server.ws_url}/responses") as socket:
        for _ in range(2):
            say(socket, **CREATE)
            assert events(socket)[-1]["type"] == "response.failed"


def test_the_limits_of_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(responses_socket, "MAX_STREAMS", 1)
    monkeypatch.setattr(responses_socket, "MAX_WAITING", 1)
    with rtkit.local.serve(Reciter(delay=60)) as server, connect(f"{server.ws_url}/responses") as socket:
        say(socket, **CREATE)
        events(socket, {"response.in_progress"})
        say(socket, **CREATE)
        say(socket, **CREATE)
        (error,) = events(socket, {"error"})
        assert "MAX_WAITING=1" in error["error"]["message"]
        say(socket, **CREATE | {"stream_id": "other"})
        (error,) = events(socket)
        assert (error["status"], "MAX_STREAMS=1" in error["error"]["message"]) == (429, True)


def test_rate_limits_count_each_response() -> None:
    with (
        rtkit.local.serve(limit=RateLimit(rpm=1)) as server,
        connect(f"{server.ws_url}/responses") as socket,
    ):
        say(socket, **CREATE)
        assert events(socket)[-1]["type"] == "response.completed"
        say(socket, **CREATE)
        (error,) = events(socket)
        assert (error["status"], error["error"]["code"]) == (429, "rate_limit_exceeded")


def test_a_connection_ends_when_its_time_is_up() -> None:
    with rtkit.local.serve(session_seconds=0.2) as server, connect(f"{server.ws_url}/responses") as socket:
        (error,) = events(socket)
        assert error["error"]["code"] == "websocket_connection_limit_reached"
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=30)


@pytest.mark.parametrize(
    "path",
    [
        "/openai/v1/responses",
        "/openai/responses?api-version=preview&deployment=mine",
        "/openai/deployments/mine/responses?api-version=preview",
    ],
)
def test_azures_paths(server: Any, path: str) -> None:
    origin = server.ws_url.removesuffix("/v1")
    with connect(origin + path) as socket:
        say(socket, **CREATE | {"model": "mine"})
        assert events(socket)[-1]["response"]["model"] == "mine"
        if "v1" not in path:
            create = {name: value for name, value in CREATE.items() if name != "model"}
            say(socket, **create)
            assert events(socket)[-1]["response"]["model"] == "mine"


def test_a_key_is_asked_for() -> None:
    with rtkit.local.serve(api_key="right") as server:
        with pytest.raises(Exception, match="401"):
            connect(f"{server.ws_url}/responses")
        headers = {"authorization": "Bearer right"}
        with connect(f"{server.ws_url}/responses", additional_headers=headers) as socket:
            say(socket, **CREATE)
            assert events(socket)[-1]["type"] == "response.completed"
