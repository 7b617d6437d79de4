# Made from tests/local/_async/test_faults.py by "python -m codegen". Edit that file, not this one.
"""What rtkit's own clients report of each fault: the table of docs/testing-your-app.md, held to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import rtkit
from rtkit import OpenAI, StreamSettings, WebSocket
from rtkit.core.model import UnknownEvent
from rtkit.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    DecodeError,
    InternalServerError,
    RateLimitError,
    StreamTruncatedError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
    WebSocketConnectTimeoutError,
    WebSocketUpgradeError,
)
from rtkit.local.server.host import AppServer
from rtkit.local.testing.clock import ManualClock as ServerClock
from rtkit.local.testing.faults import FAULT_NAMES
from rtkit.local.testing.wire_script import Reply
from rtkit.net.testing import ManualClock
from tests.net.support.blocking import until

SOON = 0.2
"""The deadline, in seconds, of those who wait for what does not come."""

WORDS = ["Grüße, ", "世界", "! ", "\N{GRINNING FACE}"]
TYPES = ["response.created", *["response.output_text.delta"] * len(WORDS), "response.completed"]


def stream() -> list[dict[str, Any]]:
    """A short reply of the Responses API."""
    deltas = [{"delta": word, "item_id": "msg_1", "output_index": 0, "content_index": 0} for word in WORDS]
    return [
        {"type": type, "sequence_number": number, **fields}
        for number, (type, fields) in enumerate(zip(TYPES, [{}, *deltas, {}], strict=True))
    ]


MESSAGES = [{"type": "session.created"}, {"type": "response.created"}, {"type": "response.done"}]


def no_app(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("every request of these tests is answered by a script")


@pytest.fixture
def server() -> Any:
    app: Any = no_app
    with AppServer(app) as server:
        server.script(stream(), route="POST /v1/responses", times=None)
        server.script(MESSAGES, route="/v1/realtime", times=None)
        server.script([Reply(json={"id": "m", "object": "model"})], route="/v1/models/*", times=None)
        yield server


def client_of(server: Any, **options: Any) -> OpenAI:
    return OpenAI(**{"base_url": server.url, "api_key": "test", "max_retries": 0} | options)


def types_of(server: Any, seen: list[Any], **options: Any) -> list[str]:
    """Stream the reply; what was seen of it is in ``seen``, however it ends."""
    with client_of(server, **options) as client:
        events = client.responses.create(model="m", input="hi", stream=True)
        with events:
            for event in events:
                seen.append(event)
    return [event.type for event in seen]


# --- statuses


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (408, APIStatusError),
        (409, ConflictError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
    ],
)
def test_a_status_is_its_error(server, code, kind):
    server.fault(code)
    with pytest.raises(kind) as refused:
        types_of(server, [])
    assert refused.value.status_code == code
    assert refused.value.body["message"]
    assert types_of(server, []) == TYPES  # it was for once


@pytest.mark.parametrize("code", [408, 409, 429, 500, 503])
@pytest.mark.parametrize(
    "wait",
    [{"retry_after": 0.001}, {"retry_after_ms": 1}, {"retry_after_date": -5}],
    ids=str,
)
def test_a_status_is_tried_again(server, code, wait, monkeypatch):
    monkeypatch.setattr("rtkit.core.retry.RetryPolicy.delay", lambda *args, **options: 0.0)
    server.fault(code, times=2, **wait)
    assert types_of(server, [], max_retries=2) == TYPES
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1", "2"]


def test_each_kind_of_retry_after_reaches_the_client(server):
    with client_of(server) as client:
        for name, value in [("retry_after", 7), ("retry_after_ms", 30), ("retry_after_date", 9)]:
            server.fault(429, **{name: value})
            with pytest.raises(RateLimitError) as refused:
                client.models.retrieve("m")
            header = refused.value.response.headers[
                "retry-after-ms" if name == "retry_after_ms" else "retry-after"
            ]
            assert header.endswith(" GMT") if name == "retry_after_date" else header == str(value)


def test_a_server_that_says_no_is_not_asked_again(server):
    server.fault(503, times=None, should_retry=False)
    with pytest.raises(InternalServerError):
        types_of(server, [], max_retries=2)
    assert len(server.requests) == 1


# --- connections


def test_a_refused_connection(server):
    with server.fault("refuse"):
        with pytest.raises(APIConnectionError) as failed:
            types_of(server, [])
        assert isinstance(failed.value.__cause__, httpx.ConnectError)
        with pytest.raises(WebSocketConnectError):
            with WebSocket.connect(f"{server.ws_url}/realtime", proxy=False):
                pass
    assert server.requests.total == 0
    assert types_of(server, []) == TYPES


def test_a_connection_that_is_refused_in_between(server):
    with client_of(server) as client:
        client.models.retrieve("m")
        with server.fault("refuse"), pytest.raises(APIConnectionError):
            client.models.retrieve("m")
        assert (client.models.retrieve("m")).id == "m"


def test_a_server_that_comes_back(monkeypatch):
    clock = ServerClock()
    app: Any = no_app
    with AppServer(app, clock=clock) as server:
        server.script([Reply(json={"id": "m", "object": "model"})], times=None)
        fault = server.fault("refuse", seconds=30)
        waits: list[Any] = []

        def wait_of_virtual_seconds(*args: Any, **options: Any) -> float:
            waits.append(server.faults)
            if len(waits) == 2:
                clock.advance(30)
            return 0.0

        monkeypatch.setattr("rtkit.core.retry.RetryPolicy.delay", wait_of_virtual_seconds)
        # The server needs a moment to listen again, and the clock stands: it is asked until it does.
        with client_of(server, max_retries=10_000) as client:
            assert (client.models.retrieve("m")).id == "m"
        assert waits[:2] == [(fault,), (fault,)]
        (request,) = server.requests
        assert int(request.headers["x-stainless-retry-count"]) >= 2
        server.fault("refuse", seconds=3600)  # and nobody waits for its end
    with pytest.raises(ValueError, match="take the fault reset"):
        server.fault("refuse", times=3)


@pytest.mark.parametrize("name", ["reset", "cut"])
def test_an_end_before_the_headers(server, name):
    server.fault(name)
    with pytest.raises(APIConnectionError) as failed:
        types_of(server, [])
    assert not isinstance(failed.value, (APITimeoutError, StreamTruncatedError))
    server.fault(name)
    assert types_of(server, [], max_retries=1) == TYPES


@pytest.mark.parametrize("partial", [False, True], ids=["between", "within"])
@pytest.mark.parametrize("name", ["reset", "cut", "truncate"])
def test_an_end_in_the_middle(server, name, partial):
    server.fault(name, after=3, partial=partial)
    seen: list[Any] = []
    with pytest.raises(StreamTruncatedError) as failed:
        types_of(server, seen, max_retries=2)
    # A reset may overtake what the client had not read yet; nothing else loses an event.
    assert failed.value.events_seen == len(seen) == 3 or (name == "reset" and len(seen) < 3)
    assert [event.delta for event in seen[1:]] == WORDS[: max(len(seen) - 1, 0)]
    assert (failed.value.__cause__ is None) == (name == "truncate")
    assert len(server.requests) == 1  # a stream that was begun is not begun again


@pytest.mark.parametrize("name", ["reset", "cut"])
def test_an_end_in_the_middle_of_a_body(server, name):
    server.fault(name, after=0, partial=True)
    with client_of(server) as client:
        with pytest.raises(APIConnectionError):
            client.models.retrieve("m")


@pytest.mark.parametrize("name", ["stall", "half_open"])
def test_a_silence_before_the_headers(server, name):
    server.fault(name)
    with pytest.raises(APITimeoutError) as failed:
        types_of(server, [], timeout=SOON)
    assert isinstance(failed.value.__cause__, httpx.ReadTimeout)


@pytest.mark.parametrize("name", ["stall", "half_open", "keepalive"])
def test_a_silence_in_the_middle(server, name):
    server.fault(name, after=3)
    seen: list[Any] = []
    # A read that blocks can't be interrupted: without an event loop, the timeout of the request ends it.
    kind: type[APITimeoutError] = APITimeoutError
    with pytest.raises(kind):
        types_of(server, seen, timeout=SOON * 2, stream_settings=StreamSettings(idle_timeout=SOON))
    assert len(seen) == 3


def test_comments_keep_a_read_from_being_late(server):
    server.fault("keepalive", after=1, seconds=SOON / 20)
    settings = StreamSettings(total_timeout=SOON * 2)
    with pytest.raises(rtkit.TotalTimeoutError):
        types_of(server, [], timeout=SOON, stream_settings=settings)


def test_a_delay_is_only_a_delay(server):
    server.fault("delay", seconds=0.01)
    server.fault("delay", after=2, seconds=0.01)
    assert types_of(server, []) == TYPES


def test_a_slow_reader_holds_an_upload_up(server):
    server.fault("slow_reader")
    with client_of(server, timeout=httpx.Timeout(30, write=SOON)) as client:
        with pytest.raises(APITimeoutError) as late:
            client.post("/responses", cast_to=object, content=b" " * 32 * 1024 * 1024)
    assert isinstance(late.value.__cause__, httpx.WriteTimeout)


# --- shapes: nothing of them is to be noticed


@pytest.mark.parametrize(
    "names", [["drip"], ["crlf"], ["split"], ["gzip"], ["crlf", "drip"], ["gzip", "drip"]]
)
def test_a_shape_changes_no_event(server, names):
    plain: list[Any] = []
    types_of(server, plain)
    for name in names:
        server.fault(name)
    shaped: list[Any] = []
    types_of(server, shaped)
    assert shaped == plain
    with client_of(server) as client:
        for name in names:
            server.fault(name)
        assert (client.models.retrieve("m")).id == "m"


def test_unknown_fields_are_kept(server):
    server.fault("unknown_fields")
    seen: list[Any] = []
    assert types_of(server, seen) == TYPES
    assert {event.rtkit_unknown["nested"][2] for event in seen} == {"x"}


def test_an_unknown_event_is_an_event(server):
    server.fault("unknown_event", after=2)
    seen: list[Any] = []
    assert types_of(server, seen) == [*TYPES[:2], "rtkit.unknown", *TYPES[2:]]
    assert isinstance(seen[2], UnknownEvent)
    assert [event.sequence_number for event in seen] == list(range(len(TYPES) + 1))


def test_an_error_is_an_event(server):
    server.fault("error", after=2, code="rate_limit_exceeded").also("error", after=2)
    seen: list[Any] = []
    assert types_of(server, seen) == [*TYPES[:2], "error", "error", *TYPES[2:]]
    assert [event.code for event in seen[2:4]] == ["rate_limit_exceeded", "server_error"]
    assert [event.sequence_number for event in seen] == list(range(len(TYPES) + 2))


def test_an_error_in_a_stream_without_types_raises(server):
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
    server.script([chunk, chunk, "[DONE]"])
    server.fault("error", after=1)
    seen = []
    with client_of(server) as client:
        events = client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "x"}], stream=True
        )
        with pytest.raises(rtkit.APIError, match="asked for"):  # noqa: PT012 - a loop is one statement
            for event in events:
                seen.append(event)
    assert len(seen) == 1


def test_malformed_json_raises_after_what_was_good(server):
    server.fault("malformed", after=3)
    seen: list[Any] = []
    with pytest.raises(DecodeError):
        types_of(server, seen)
    assert len(seen) == 3
    server.fault("malformed")
    with client_of(server) as client:
        with pytest.raises((DecodeError, rtkit.APIResponseValidationError)):
            client.models.retrieve("m")


# --- WebSockets


def connected(server: Any, **options: Any) -> Any:
    return WebSocket.connect(f"{server.ws_url}/realtime?model=m", proxy=False, **options)


def received(server: Any, seen: list[Any], timeout: float = 30, **options: Any) -> None:
    with connected(server, close_timeout=SOON, **options) as websocket:
        while True:
            seen.append(json.loads(websocket.receive(timeout=timeout))["type"])
            if seen[-1] == "response.done":
                return


SEEN = [message["type"] for message in MESSAGES]


def test_without_a_fault_all_messages_come(server):
    seen: list[Any] = []
    received(server, seen)
    assert seen == SEEN


def test_a_refused_upgrade(server):
    server.fault(503, retry_after=3)
    with pytest.raises(WebSocketUpgradeError) as refused:
        received(server, [])
    assert refused.value.status_code == 503
    assert refused.value.headers["retry-after"] == "3"


def test_a_connection_lost_before_the_upgrade(server):
    for name in ["reset", "cut"]:
        server.fault(name)
        with pytest.raises(WebSocketConnectError):
            received(server, [])
    for name in ["stall", "half_open"]:
        server.fault(name)
        with pytest.raises(WebSocketConnectTimeoutError) as late:
            received(server, [], connect_timeout=SOON)
        assert late.value.phase == "upgrade"


@pytest.mark.parametrize("code", [1000, 1001, 1011, 4000, 4999])
def test_a_close_code(server, code):
    server.fault("close", after=2, code=code, reason="so it is")
    seen: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError) as closed:
        received(server, seen)
    assert seen == SEEN[:2]
    assert (closed.value.code, closed.value.reason, closed.value.closed_by) == (code, "so it is", "server")
    assert closed.value.ok == (code in {1000, 1001})


@pytest.mark.parametrize("fault", [("reset", {}), ("cut", {}), ("close", {"code": 1006})], ids=str)
def test_no_close_frame(server, fault):
    name, parameters = fault
    server.fault(name, after=2, **parameters)
    seen: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError) as closed:
        received(server, seen)
    assert seen == SEEN[:2] or (name == "reset" and len(seen) < 2)
    assert (closed.value.code, closed.value.closed_by, closed.value.ok) == (1006, "network", False)


@pytest.mark.parametrize("name", ["stall", "half_open"])
def test_a_silence_between_messages(server, name):
    server.fault(name, after=2)
    seen: list[Any] = []
    with pytest.raises(TimeoutError):
        received(server, seen, timeout=SOON)
    assert seen == SEEN[:2]


@pytest.mark.parametrize("name", ["half_open", "ping_silence"])
def test_without_pongs_a_connection_is_lost(server, name):
    server.fault(name, after=1)
    clock = ManualClock()
    with connected(server, clock=clock, close_timeout=SOON) as websocket:
        for _ in SEEN if name == "ping_silence" else SEEN[:1]:
            websocket.receive(timeout=30)
        until(lambda: 20 in clock.deadlines)
        clock.advance(20)  # the ping goes out
        until(lambda: 40 in clock.deadlines)
        clock.advance(20)  # and no pong has come
        with pytest.raises(WebSocketConnectionClosedError) as closed:
            websocket.receive(timeout=30)
        assert (closed.value.code, closed.value.closed_by) == (1011, "client")


def test_who_only_stalls_answers_pings(server):
    server.fault("stall", after=1)
    clock = ManualClock()
    with connected(server, clock=clock, close_timeout=SOON) as websocket:
        websocket.receive(timeout=30)
        until(lambda: 20 in clock.deadlines)
        clock.advance(20)
        with pytest.raises(TimeoutError):  # reading, until the pong is there
            websocket.receive(timeout=SOON)
        until(lambda: websocket.latency is not None)


def test_a_session_that_expires(server):
    server.fault("session_expiry", after=2)
    seen: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError) as closed:
        received(server, seen)
    assert seen == [*SEEN[:2], "error"]
    assert (closed.value.code, closed.value.reason) == (1001, "session_expired")


def test_events_in_between(server):
    fault = server.fault("error", after=1)
    fault.also("unknown_event", after=2).also("unknown_fields").also("drip")
    seen: list[Any] = []
    received(server, seen)
    assert seen == ["session.created", "error", "response.created", "rtkit.unknown", "response.done"]


def test_a_message_that_is_no_json(server):
    server.fault("malformed", after=1)
    with connected(server) as websocket:
        websocket.receive(timeout=30)
        with pytest.raises(DecodeError):
            rtkit.Decoder(dict[str, Any]).decode(websocket.receive(decode=False, timeout=30))


def test_a_slow_reader_holds_messages_up(server):
    server.fault("slow_reader")
    with connected(server, close_timeout=SOON) as websocket:
        with pytest.raises(TimeoutError):  # noqa: PT012 - as above
            for _ in range(64):
                websocket.send(b"x" * 1024 * 1024, timeout=SOON)
        websocket.abort()


# --- which requests


def test_a_rate_is_the_same_for_the_same_seed(server):
    outcomes = []
    for _ in range(2):
        fault = server.fault(500, rate=0.5, seed=7)
        row = []
        with client_of(server) as client:
            for _ in range(12):
                try:
                    client.models.retrieve("m")
                    row.append(True)
                except InternalServerError:
                    row.append(False)
        assert fault.taken == row.count(False)
        fault.remove()
        outcomes.append(row)
    assert outcomes[0] == outcomes[1]
    assert 0 < sum(outcomes[0]) < 12


def test_a_route_is_one_of_several(server):
    server.fault(500, route="GET /v1/models/*", times=None)
    assert types_of(server, []) == TYPES
    with client_of(server) as client:
        with pytest.raises(InternalServerError):
            client.models.retrieve("m")


def test_a_request_asks_for_its_own_fault(server):
    headers = {"x-rtkit-fault": "stall:after=1"}
    with pytest.raises(APITimeoutError):
        types_of(server, [], default_headers=headers, timeout=SOON)
    with pytest.raises(rtkit.BadRequestError, match="did you mean stall") as refused:
        types_of(server, [], default_headers={"x-rtkit-fault": "stal"})
    assert refused.value.code == "invalid_fault"
    with pytest.raises(rtkit.BadRequestError, match="made already"):
        types_of(server, [], default_headers={"x-rtkit-fault": "refuse"})


def test_every_fault_is_in_this_file():
    source = Path(__file__).read_text()
    assert [name for name in FAULT_NAMES if f'"{name}"' not in source and name != "status"] == []
