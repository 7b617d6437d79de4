"""What a test asks of a server: scripts with exact timing, faults in words, and a record of requests."""

from __future__ import annotations

import json
import math
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

import rtkit.local
from rtkit.errors import UnknownFaultError
from rtkit.local import Break, Expect, ManualClock, Reply, parse_fault
from rtkit.local.server.frames import BlockSplitter, halved, numbered, with_fields
from rtkit.local.server.host import AppServer
from rtkit.local.testing import recording as recording_module
from rtkit.local.testing.faults import FAULT_NAMES, make_fault, parameters_of
from rtkit.local.testing.recording import Headers, Request, Requests
from rtkit.local.testing.wire_script import MAX_STEPS, Script

KEY = "sk-0123456789abcdef"


async def no_app(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("every request of these tests is answered by a script")


@pytest.fixture
def server():
    with AppServer(no_app) as server:
        yield server


# --- scripts


def test_an_event_stream_is_what_the_script_says(server):
    server.script([{"type": "a", "n": 1}, {"object": "chunk"}, "[DONE]", b": as it is\n\n"])
    with httpx.stream("POST", f"{server.url}/responses", json={}) as response:
        assert response.headers["content-type"] == "text/event-stream"
        assert b"".join(response.iter_raw()) == (
            b'event: a\ndata: {"type":"a","n":1}\n\ndata: {"object":"chunk"}\n\ndata: [DONE]\n\n: as it is\n\n'
        )


def test_a_reply_is_what_the_script_says(server):
    server.script([Reply(201, {"X-Made-Up": "yes"}, json={"id": 1})], route="GET /v1/x")
    server.script([Reply(204, body=b"")], route="/v1/y")
    server.script([Reply(200, {"content-type": "audio/pcm"}), b"\x00", b"\xff"])
    response = httpx.get(f"{server.url}/x")
    assert (response.status_code, response.json(), response.headers["x-made-up"]) == (201, {"id": 1}, "yes")
    assert httpx.get(f"{server.url}/y").status_code == 204
    assert httpx.get(f"{server.url}/speech").content == b"\x00\xff"


def test_scripts_are_taken_in_order_and_as_often_as_they_say(server):
    first = server.script([Reply(json=1)], times=2)
    server.script([Reply(json=2)])
    assert [httpx.get(server.url).json() for _ in range(3)] == [1, 1, 2]
    assert (first.taken, first.done) == (2, 2)
    server.clear()
    assert len(server.requests) == 0


@pytest.mark.parametrize("step", [-1, math.inf, math.nan])
def test_a_script_waits_for_a_time_that_there_is(server, step):
    with pytest.raises(ValueError, match="no time to wait"):
        server.script([step])
    with pytest.raises(ValueError, match="at least 1"):
        server.script([], times=0)


def test_time_passes_when_the_test_says_so():
    clock = ManualClock()
    with AppServer(no_app, clock=clock) as server:
        script = server.script([{"type": "a"}, 3600, {"type": "b"}, 0.5, {"type": "c"}])
        with httpx.stream("GET", server.url) as response:
            chunks = response.iter_raw()
            assert b"event: a" in next(chunks)
            assert script.done == 0
            clock.advance(3599)
            clock.advance(1)
            assert b"event: b" in next(chunks)
            clock.advance(0.5)
            assert b"event: c" in next(chunks)
            assert next(chunks, None) is None
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-1)
    with pytest.raises(RuntimeError, match="no server"):
        clock.advance(1)


def test_a_clock_is_for_one_server():
    clock = ManualClock()
    with (
        AppServer(no_app, clock=clock),
        pytest.raises(RuntimeError, match="one server"),
        AppServer(no_app, clock=clock),
    ):
        pass


def test_faults_wait_by_the_same_clock():
    clock = ManualClock()
    with AppServer(no_app, clock=clock) as server:
        server.script([{"type": "a"}, {"type": "b"}])
        server.fault("delay", after=1, seconds=1e6)
        with httpx.stream("GET", server.url) as response:
            chunks = response.iter_raw()
            next(chunks)
            # What waits is counted from the moment when the fault begins to, so the test waits for that.
            while not clock._waiting:
                server.requests.wait()
            clock.advance(1e6)
            assert b"event: b" in next(chunks)


def test_a_conversation_is_what_the_script_says(server):
    script = server.script([
        {"type": "session.created"}, Expect({"type": "session.update"}), "plain", Expect("word"), b"\x00\xff",
        Expect(lambda message: len(message) == 3), Break("close", code=4001, reason="done"),
    ])  # fmt: skip
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        assert json.loads(socket.recv()) == {"type": "session.created"}
        socket.send(json.dumps({"type": "session.update", "more": 1}))
        assert socket.recv() == "plain"
        socket.send("word")
        assert socket.recv() == b"\x00\xff"
        socket.send(b"abc")
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv()
    assert closed.value.rcvd is not None
    assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4001, "done")
    assert script.mismatches == []


def test_a_message_that_the_script_does_not_expect(server):
    script = server.script([Expect({"type": "a"}), {"type": "b"}])
    with connect(f"{server.ws_url}/realtime") as socket:
        socket.send('{"type": "c"}')
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1008
    assert script.mismatches == ["""expected {'type': 'a'}, got '{"type": "c"}'"""]


def test_what_is_no_script_is_refused(server):
    with pytest.raises(TypeError, match="not a step"):
        server.script([None])
    with pytest.raises(UnknownFaultError, match="did you mean reset"):
        Break("rest")
    with pytest.raises(ValueError, match="MAX_STEPS"):
        Script([0] * (MAX_STEPS + 1))


# --- faults in words


@pytest.mark.parametrize("name", FAULT_NAMES)
def test_every_fault_can_be_said(name):
    words = [
        f"{key}={ {int: 3, float: 0.5, bool: 'true', str: 'x'}[kind] }"
        for key, kind in parameters_of(name).items()
    ]
    fault = parse_fault(f"{name}:{','.join(words)}")
    assert fault.name == name
    assert {key: type(value) for key, value in fault.parameters.items()} == parameters_of(name)


def test_every_fault_has_its_row_in_the_documentation():
    table = (Path(__file__).parents[2] / "docs" / "testing-your-app.md").read_text().partition("## Faults")[2]
    first_cells = " ".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|"))
    assert [name for name in FAULT_NAMES if f"`{name}`" not in first_cells] == []
    for name in FAULT_NAMES:
        (row, *_) = (
            line for line in table.splitlines() if line.startswith("|") and f"`{name}`" in line.split("|")[1]
        )
        assert [key for key in parameters_of(name) if f"`{key}=" not in table] == [], row


def test_a_fault_in_words():
    fault = parse_fault("stall:after=3,route=POST /v1/responses,rate=0.1,seed=7")
    assert (fault.name, fault.after, fault.route) == ("stall", 3, "POST /v1/responses")
    assert (fault.rate, fault.seed, fault.times) == (0.1, 7, None)
    status = parse_fault("429: retry_after=2, times=always")
    assert (status.name, status.parameters, status.times) == (
        "status",
        {"code": 429, "retry_after": 2.0},
        None,
    )
    assert parse_fault("error").after == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("stal", "did you mean stall"),
        ("", "there is no fault"),
        ("stall:3", "expected NAME"),
        ("stall:after=x", "takes a number as after"),
        ("stall:after=-1", "counts events"),
        ("stall:code=3", "takes no code"),
        ("reset:partial=maybe", "true or"),
        ("gzip:after=1", "no place"),
        ("stall:rate=2", "from 0 to 1"),
        ("stall:times=0", "1 or more"),
        ("refuse:rate=0.5", "unseen"),
        ("refuse:times=2", "the fault reset"),
        ("refuse:seconds=0", "above 0"),
    ],
)
def test_what_is_no_fault_says_why(text, reason):
    with pytest.raises(ValueError, match=reason):
        parse_fault(text)


@given(st.text())
def test_any_text_is_a_fault_or_a_value_error(text):
    try:
        assert parse_fault(text).name in FAULT_NAMES
    except ValueError:
        return


def test_a_fault_can_be_taken_back(server):
    server.script([Reply(json=1)], times=None)
    with server.fault(500, times=None) as fault:
        assert httpx.get(server.url).status_code == 500
        assert server.faults == (fault,)
    assert httpx.get(server.url).status_code == 200
    assert server.faults == ()
    assert fault.taken == 1
    down = rtkit.local.serve()
    with pytest.raises(ValueError, match="while the server is running"):
        down.fault("refuse")


def test_the_server_itself_takes_scripts_and_faults():
    with rtkit.local.serve(rtkit.local.Reciter("one two")) as server:
        ask = {"model": "m", "input": "x"}
        server.script([Reply(json={"id": "scripted"})])
        assert httpx.post(f"{server.url}/responses", json=ask).json() == {"id": "scripted"}
        server.fault("unknown_fields")
        answer = httpx.post(f"{server.url}/responses", json=ask).json()
        assert answer["output"][0]["content"][0]["text"] == "one two"
        assert "rtkit_unknown" in answer


# --- what came in


def test_requests_are_noted(server):
    server.script([Reply(json=1)], times=None)
    headers = {"Authorization": f"Bearer {KEY}", "OpenAI-Beta": "x"}
    httpx.post(f"{server.url}/responses?api-key={KEY}&b=", json={"model": "m"}, headers=headers)
    (request,) = server.requests
    assert (request.method, request.path, request.query) == (
        "POST",
        "/v1/responses",
        {"api-key": KEY, "b": ""},
    )
    assert (request.json, request.body) == ({"model": "m"}, b'{"model":"m"}')
    assert request.headers["AUTHORIZATION"] == f"Bearer {KEY}"
    assert "openai-beta" in request.headers
    assert KEY not in repr(request) + repr(request.headers) + repr(server.requests)


def test_messages_are_noted(server):
    server.script([Expect(), Expect(), Expect(), {"type": "done"}])
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        socket.send('{"type": "a"}')
        socket.send("no JSON")
        socket.send(b"\x00")
        socket.recv()
        socket.close(4002)
    (request,) = server.requests
    assert request.is_websocket
    assert request.messages == ['{"type": "a"}', "no JSON", b"\x00"]
    assert request.events == [{"type": "a"}]


def test_waiting_for_requests(server):
    server.script([Reply(json=1)], times=None)
    thread = threading.Thread(target=httpx.get, args=(server.url,))
    thread.start()
    server.requests.wait(1)
    thread.join()
    with pytest.raises(TimeoutError, match="1 of 2"):
        server.requests.wait(2, timeout=0.01)


@pytest.mark.anyio
async def test_waiting_for_requests_in_a_task(server):
    server.script([Reply(json=1)])
    async with httpx.AsyncClient() as client:
        await client.get(server.url)
    await server.requests.arrived(1)


def note(path="/x"):
    return Request("GET", path, "", Headers([]), is_websocket=False)


def test_what_is_kept_is_bounded(monkeypatch):
    monkeypatch.setattr(recording_module, "MAX_REQUESTS", 3)
    monkeypatch.setattr(recording_module, "MAX_BYTES", 100)
    requests = Requests()
    for number in range(5):
        requests.add(note(f"/{number}"))
    assert [request.path for request in requests] == ["/2", "/3", "/4"]
    assert requests.total == 5
    for request in requests[:]:
        requests.add_body(request, b"x" * 40)
    assert [request.path for request in requests] == ["/3", "/4"]
    requests.add_body(requests[1], b"x" * 61)
    assert requests[1].truncated
    assert len(requests[1].body) == 40


def test_what_was_forgotten_while_it_came_in_takes_no_place_of_others(monkeypatch):
    monkeypatch.setattr(recording_module, "MAX_BYTES", 100)
    requests = Requests()
    requests.add(forgotten := note())
    requests.add_message(forgotten, "a")
    requests.clear()
    for _ in range(9):
        requests.add_message(forgotten, "x" * 50)
    for number in range(3):
        requests.add(note(f"/{number}"))
    requests.add_body(requests[2], b"x" * 90)
    assert [request.path for request in requests] == ["/0", "/1", "/2"]
    assert forgotten.messages == ["a"]
    assert forgotten.truncated


# --- events on the wire


@given(st.lists(st.binary(max_size=20)), st.data())
def test_blocks_come_out_as_they_went_in(pieces, data):
    whole = b"\n\n".join(pieces)
    splitter = BlockSplitter()
    out, rest = [], whole
    while rest:
        cut = data.draw(st.integers(1, len(rest)))
        out += splitter.feed(rest[:cut])
        rest = rest[cut:]
    assert all(block.endswith(b"\n\n") for block in out)
    assert b"".join(out) + splitter.rest() == whole


@given(st.binary())
def test_nothing_on_the_wire_upsets_a_fault(event):
    assert numbered(event, 0) == event
    for changed in (numbered(event, 1), halved(event), with_fields(event, {"x": 1})):
        assert isinstance(changed, bytes)


def test_a_fault_made_by_hand():
    with pytest.raises(UnknownFaultError) as unknown:
        make_fault("fire", {})
    assert unknown.value.known == FAULT_NAMES
