"""The offline server over its real sockets: what it answers, what it refuses, how it starts and stops."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack, aclosing, contextmanager
from typing import TYPE_CHECKING

import anyio
import anyio.from_thread
import httpx
import httpx_sse
import pytest
from websockets.asyncio.client import connect as asyncio_connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

import rtkit.local
from rtkit.local import Prompt, Reciter, Server
from rtkit.local.voice.speech import ToneSynthesizer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

TEXT = "Grüße, 世界! A stream is read as it comes.  "
ASK = {"model": "gpt-5.5", "input": TEXT, "stream": True}

STREAM = [
    "response.created",
    "response.in_progress",
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
    "response.completed",
]
TURN = [
    "response.created",
    "rate_limits.updated",
    "response.output_item.added",
    "conversation.item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "conversation.item.done",
    "response.output_item.done",
    "response.done",
]


@pytest.fixture
def server():
    with rtkit.local.serve() as server:
        yield server


@pytest.fixture
def client(server):
    with httpx.Client(base_url=server.url) as client:
        yield client


class Session:
    """A realtime session through the websockets library's blocking client."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.opening = self.receive()

    def send(self, type, **fields):
        self.socket.send(json.dumps({"type": type, **fields}))

    def receive(self):
        return json.loads(self.socket.recv())

    def receive_until(self, type):
        events = [self.receive()]
        while events[-1]["type"] != type:
            events.append(self.receive())
        return events

    def say(self, text):
        content = [{"type": "input_text", "text": text}]
        self.send("conversation.item.create", item={"type": "message", "role": "user", "content": content})
        return [self.receive(), self.receive()]


@contextmanager
def realtime(server: Server, **headers: str) -> Iterator[Session]:
    with connect(f"{server.ws_url}/realtime?model=gpt-realtime", additional_headers=headers) as socket:
        yield Session(socket)


def streamed(client, **changes):
    with httpx_sse.connect_sse(client, "POST", "responses", json=ASK | changes) as source:
        return [(event.event, json.loads(event.data)) for event in source.iter_sse()]


def collapsed(types):
    """The sequence of types, runs of the same one taken together."""
    return [type for index, type in enumerate(types) if index == 0 or types[index - 1] != type]


def server_threads():
    return [thread for thread in threading.enumerate() if thread.name == "rtkit.local"]


# The Responses API


def test_responses_stream_has_every_event_in_its_order(client):
    events = streamed(client)
    assert [name for name, _ in events] == [event["type"] for _, event in events]
    assert [event["sequence_number"] for _, event in events] == list(range(len(events)))
    assert collapsed([name for name, _ in events]) == STREAM
    deltas = [event["delta"] for name, event in events if name == "response.output_text.delta"]
    assert len(deltas) == len(TEXT.split())
    assert "".join(deltas) == TEXT
    *_, (_, completed) = events
    assert completed["response"]["status"] == "completed"
    assert completed["response"]["output"][0]["content"][0]["text"] == TEXT
    assert completed["response"]["usage"]["output_tokens"] == len(deltas)


def test_an_unstreamed_response_is_the_one_that_the_stream_ends_with(client):
    whole = client.post("responses", json=ASK | {"stream": False}).json()
    *_, (_, completed) = streamed(client)

    def stable(response):
        moving = {"id", "created_at", "completed_at", "output"}
        return {key: value for key, value in response.items() if key not in moving}

    assert stable(whole) == stable(completed["response"])
    assert whole["output"][0]["content"] == completed["response"]["output"][0]["content"]


@pytest.mark.parametrize(
    ("input", "recited"),
    [
        ("plain", "plain"),
        ("", ""),
        (" \n ", " \n "),
        ([{"role": "user", "content": "one"}, {"role": "assistant", "content": "two"}], "one"),
        ([{"role": "user", "content": [{"type": "input_text", "text": "in a part"}]}], "in a part"),
        ([{"type": "reasoning", "id": "rs_1", "summary": []}], ""),
    ],
)
def test_the_last_user_message_is_what_is_recited(client, input, recited):
    answer = client.post("responses", json={"model": "m", "input": input}).json()
    assert answer["output"][0]["content"][0]["text"] == recited


def test_an_error_comes_in_between_and_the_stream_goes_on(server, client):
    server.fault("error", after=6, code="busy")
    events = [event for _, event in streamed(client)]
    assert events[6]["type"] == "error"
    assert events[6]["code"] == "busy"
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[-1]["type"] == "response.completed"
    assert [event["type"] for event in events].count("error") == 1


REFUSED = [
    (b"{", 400, None, None),
    (b'{"model": "\xff"}', 400, None, None),
    (b"[]", 400, None, "invalid_type"),
    (b'{"input": "x"}', 400, "model", "missing_required_parameter"),
    (b'{"model": "m"}', 400, "input", "missing_required_parameter"),
    (b'{"model": 3, "input": "x"}', 400, "model", "invalid_type"),
    (b'{"model": "m", "input": [{"role": 3}]}', 400, "input[0].role", "invalid_type"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "status", "param", "code"), REFUSED)
def test_a_wrong_request_is_refused_in_the_shape_of_the_api(client, body, status, param, code):
    answer = client.post("responses", content=body)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert (error["type"], error["param"], error["code"]) == ("invalid_request_error", param, code)
    assert error["message"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "responses", 405),
        ("POST", "nothing", 404),
        ("GET", "realtime", 404),
        ("POST", "responses/", 404),
    ],
)
def test_a_wrong_url_or_method_is_refused_in_the_shape_of_the_api(client, method, path, status):
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert path in answer.json()["error"]["message"]


def test_every_answer_has_a_request_id(client):
    answers = [
        client.post("responses", json=ASK),
        client.post("responses", content=b"{"),
        client.get("nothing"),
    ]
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert len(ids) == 3
    assert all(id.startswith("req_") for id in ids)


@pytest.mark.parametrize("declared", [True, False], ids=["content-length", "chunked"])
def test_a_body_over_the_limit_is_refused_by_the_limits_name(declared):
    body = json.dumps(ASK | {"input": "x" * 4000}).encode()
    with rtkit.local.serve(max_message_bytes=1000) as server, httpx.Client(base_url=server.url) as client:
        answer = client.post("responses", content=body if declared else iter([body[:99], body[99:]]))
        assert answer.status_code == 413
        assert "max_message_bytes=1,000" in answer.json()["error"]["message"]
        assert client.post("responses", json=ASK | {"stream": False}).status_code == 200


def test_a_fault_of_the_engine_is_a_server_error(server, caplog):
    class Broken:
        async def reply(self, prompt: Prompt) -> AsyncGenerator[str, None]:
            yield "one"
            raise ZeroDivisionError

    with rtkit.local.serve(Broken()) as server, httpx.Client(base_url=server.url) as client:
        answer = client.post("responses", json=ASK | {"stream": False})
        assert answer.status_code == 500
        assert answer.json()["error"]["type"] == "server_error"
        # Half an answer is cut, so that it can't be taken for a whole one.
        with pytest.raises(httpx.TransportError):
            client.post("responses", json=ASK)
    assert "ZeroDivisionError" in caplog.text


def test_a_form_over_the_limit_is_refused_by_the_limits_name():
    with rtkit.local.serve(max_message_bytes=1000) as server, httpx.Client(base_url=server.url) as client:
        files = {"file": ("a", b"x" * 3000)}
        answer = client.post("files", data={"purpose": "user_data"}, files=files)
        assert answer.status_code == 413
        assert "max_message_bytes=1,000" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("type", "body"),
    [("multipart/form-data", b"x"), ("multipart/form-data; boundary=a", b"--a\r\nx\r\n\r\n1\r\n--a--")],
)
def test_a_form_that_is_none_is_refused(client, type, body):
    answer = client.post("files", content=body, headers={"content-type": type})
    assert answer.status_code == 400
    assert "form" in answer.json()["error"]["message"]


# The Realtime API


def test_a_realtime_turn_has_every_event_in_its_order(server):
    with realtime(server) as session:
        assert session.opening["type"] == "session.created"
        assert session.opening["session"]["model"] == "gpt-realtime"
        assert [event["type"] for event in session.say(TEXT)] == [
            "conversation.item.added",
            "conversation.item.done",
        ]
        session.send("response.create")
        events = session.receive_until("response.done")
        assert collapsed([event["type"] for event in events]) == TURN
        assert len({event["event_id"] for event in events}) == len(events)
        assert "".join(event.get("delta", "") for event in events) == TEXT
        response = events[-1]["response"]
        assert response["status"] == "completed"
        assert response["output"][0]["content"] == [{"type": "output_text", "text": TEXT}]


def test_the_answer_is_an_item_of_the_conversation(server):
    with realtime(server) as session:
        _, asked = session.say("first")
        session.send("response.create")
        done = session.receive_until("response.done")[-1]
        (answer,) = done["response"]["output"]
        session.send("conversation.item.retrieve", item_id=answer["id"])
        assert session.receive()["item"] == answer
        added, _ = session.say("second")
        assert added["previous_item_id"] == answer["id"]
        session.send("conversation.item.delete", item_id=asked["item"]["id"])
        assert session.receive()["type"] == "conversation.item.deleted"
        session.send("conversation.item.retrieve", item_id=asked["item"]["id"], event_id="mine")
        error = session.receive()["error"]
        assert (error["code"], error["event_id"]) == ("item_not_found", "mine")


def test_a_response_outside_of_the_conversation_leaves_no_item(server):
    with realtime(server) as session:
        content = [{"type": "input_text", "text": "aside"}]
        asked = {"type": "message", "role": "user", "content": content}
        session.send("response.create", response={"conversation": "none", "input": [asked]})
        events = session.receive_until("response.done")
        assert not [event for event in events if event["type"].startswith("conversation.")]
        assert events[-1]["response"]["conversation_id"] is None
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "aside"
        added, _ = session.say("the first")
        assert added["previous_item_id"] is None


def test_an_error_comes_into_a_turn_and_the_turn_goes_on(server):
    server.fault("error", after=5).also("error", after=8, code="busy")
    with realtime(server) as session:
        session.say(TEXT)
        session.send("response.create")
        events = session.receive_until("response.done")
        errors = [event["error"]["code"] for event in events if event["type"] == "error"]
        assert errors == ["server_error", "busy"]
        assert events[-1]["response"]["status"] == "completed"


def test_a_wrong_client_event_is_answered_by_an_error_and_the_session_goes_on(server):
    with realtime(server) as session:
        session.send("response.cancel", event_id="a")
        session.socket.send("{")
        session.send("response.crate", event_id="c")
        session.socket.send(b'{"type": "conversation.item.create", "event_id": "d"}')
        session.send(
            "session.update", session={"type": "realtime", "output_modalities": ["video"]}, event_id="e"
        )
        session.send("session.update", session={"type": "realtime", "mood": "good"}, event_id="f")
        session.send("response.create", response={"mood": "good"}, event_id="g")
        session.send("input_audio_buffer.clear", mood="good", event_id="h")
        errors = [session.receive()["error"] for _ in range(8)]
        assert [(error["code"], error["param"], error["event_id"]) for error in errors] == [
            ("response_cancel_not_active", None, "a"),
            ("invalid_json", None, None),
            ("invalid_value", "type", "c"),
            ("missing_required_parameter", "item", "d"),
            ("invalid_value", "session.output_modalities[0]", "e"),
            ("unknown_parameter", "session.mood", "f"),
            ("unknown_parameter", "response.mood", "g"),
            ("unknown_parameter", "mood", "h"),
        ]
        assert "'response.create'" in errors[2]["message"]
        session.send("session.update", session={"type": "realtime", "instructions": "Be brief."})
        assert session.receive()["session"]["instructions"] == "Be brief."


class Endless:
    """An engine that says one word and then waits to be cancelled."""

    def __init__(self):
        self.closed = threading.Event()

    async def reply(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        try:
            yield "once"
            await anyio.sleep_forever()
        finally:
            self.closed.set()


def test_a_cancelled_response_is_told_as_cancelled():
    with rtkit.local.serve(Endless()) as server, realtime(server) as session:
        session.say("sing")
        session.send("response.create")
        session.receive_until("response.output_text.delta")
        session.send("response.create")
        assert session.receive()["error"]["code"] == "conversation_already_has_active_response"
        session.send("response.cancel")
        events = session.receive_until("response.done")
        assert collapsed([event["type"] for event in events]) == TURN[6:]
        response = events[-1]["response"]
        assert response["status"] == "cancelled"
        assert response["output"][0]["status"] == "incomplete"
        assert response["output"][0]["content"][0]["text"] == "once"
        # The session is free for the next one.
        session.send("response.create")
        assert session.receive()["type"] == "response.created"


def test_a_fault_of_the_engine_ends_the_response_and_not_the_session(caplog):
    class Broken:
        async def reply(self, prompt: Prompt) -> AsyncGenerator[str, None]:
            yield "one"
            raise ZeroDivisionError

    with rtkit.local.serve(Broken()) as server, realtime(server) as session:
        for _ in range(2):
            session.send("response.create")
            response = session.receive_until("response.done")[-1]["response"]
            assert response["status"] == "failed"
            assert response["status_details"]["error"]["code"] == "server_error"
            assert response["output"][0]["content"][0]["text"] == "one"
    assert "ZeroDivisionError" in caplog.text


def test_many_streams_and_sessions_at_once(server):
    async def stream(client, done):
        answer = await client.post(f"{server.url}/responses", json=ASK)
        assert answer.text.rstrip().splitlines()[-2] == "event: response.completed"
        done.append("stream")

    async def session(done):
        async with asyncio_connect(f"{server.ws_url}/realtime?model=m") as socket:
            await socket.send('{"type": "response.create"}')
            while json.loads(await socket.recv())["type"] != "response.done":
                pass
        done.append("session")

    async def all_at_once():
        done: list[str] = []
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(limits=limits, timeout=60) as client, anyio.create_task_group() as group:
            for _ in range(100):
                group.start_soon(stream, client, done)
            for _ in range(50):
                group.start_soon(session, done)
        return done

    done = anyio.run(all_at_once)
    assert (done.count("stream"), done.count("session")) == (100, 50)


def test_a_session_without_a_model_is_closed_with_the_reason(server):
    with connect(f"{server.ws_url}/realtime") as socket:
        assert json.loads(socket.recv())["error"]["code"] == "missing_model"
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv()
        assert closed.value.rcvd is not None
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (
            4000,
            "invalid_request_error.missing_model",
        )


def test_a_socket_on_a_wrong_path_is_refused_in_the_shape_of_the_api(server):
    with pytest.raises(InvalidStatus) as refused, connect(f"{server.ws_url}/nothing"):
        pass
    answer = refused.value.response
    assert answer.status_code == 404
    assert "x-request-id" in answer.headers
    assert json.loads(answer.body)["error"]["type"] == "invalid_request_error"


def test_a_message_over_the_limit_closes_the_session():
    with rtkit.local.serve(max_message_bytes=1000) as server, realtime(server) as session:
        session.socket.send("x" * 1001)
        with pytest.raises(ConnectionClosed) as closed:
            session.receive()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009


# Who may ask


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("host", "localhost:8787", 200),
        ("host", "app.localhost", 200),
        ("host", "[::1]:8787", 200),
        ("host", "127.0.0.1.evil.example", 403),
        ("host", "evil.example:8787", 403),
        ("host", "[", 403),
        ("origin", "http://localhost:3000", 200),
        ("origin", "http://127.0.0.1:3000", 200),
        ("origin", "chrome-extension://abcdef", 200),
        ("origin", "https://evil.example", 403),
        ("origin", "http://localhost.evil.example", 403),
        ("origin", "http://192.0.2.1", 403),
        ("origin", "null", 403),
    ],
)
def test_a_server_on_loopback_is_for_this_machine(server, client, header, value, status):
    answer = client.post("responses", json=ASK | {"stream": False}, headers={header: value})
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["error"]["code"] == f"forbidden_{header}"
        assert not server.requests


def test_a_page_of_the_web_opens_no_session(server, caplog):
    address = f"{server.ws_url}/realtime?model=gpt-realtime"
    with pytest.raises(InvalidStatus) as refused, connect(address, origin=Origin("https://evil.example")):
        pass
    assert refused.value.response.status_code == 403
    with connect(address, origin=Origin("http://localhost:3000")) as socket:
        assert json.loads(socket.recv())["type"] == "session.created"
    # The session that follows was asked for later, so what the refusal had to log is logged.
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_a_server_for_other_machines_is_asked_by_any_name():
    with rtkit.local.serve(host="0.0.0.0") as server:
        headers = {"host": "rtkit.example", "origin": "https://page.example"}
        assert httpx.get(f"{server.url}/models", headers=headers).status_code == 200


def test_a_base_url_that_is_too_short_is_told(server):
    answer = httpx.post(f"{server.url.removesuffix('/v1')}/chat/completions", json={})
    assert answer.status_code == 404
    assert "ends in /v1" in answer.json()["error"]["message"]


# The server's life


def test_nothing_is_left_when_the_server_is_down():
    before = threading.active_count()
    with rtkit.local.serve() as server:
        assert len(server_threads()) == 1
        address = ("127.0.0.1", server.port)
        httpx.post(f"{server.url}/responses", json=ASK)
    assert server_threads() == []
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=5)
    with pytest.raises(RuntimeError, match="not running"):
        server.url  # noqa: B018


def test_a_server_can_be_started_again():
    server = rtkit.local.serve()
    for _ in range(2):
        with server:
            assert httpx.get(server.url).status_code == 404
            with pytest.raises(RuntimeError, match="running already"), server:
                pass
            assert httpx.get(server.url).status_code == 404


def test_leaving_the_block_cuts_what_is_being_streamed():
    engine = Endless()
    with httpx.Client() as client, ExitStack() as sessions:
        with rtkit.local.serve(engine) as server:
            request = client.build_request("POST", f"{server.url}/responses", json=ASK)
            answer = client.send(request, stream=True)
            lines = answer.iter_lines()
            assert any('"delta":"once"' in line for line in lines)
            session = sessions.enter_context(realtime(server))
            session.send("response.create")
            session.receive_until("response.output_text.delta")
        with pytest.raises(httpx.TransportError):
            next(line for line in lines if "response.completed" in line)
        answer.close()
        with pytest.raises(ConnectionClosed) as closed:
            session.receive()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012
    assert engine.closed.is_set()


def test_the_engine_is_cancelled_when_the_client_goes():
    engine = Endless()
    with rtkit.local.serve(engine) as server, httpx.Client(base_url=server.url) as client:
        with client.stream("POST", "responses", json=ASK) as answer:
            assert any('"delta":"once"' in line for line in answer.iter_lines())
        assert engine.closed.wait(timeout=10)


def test_a_client_that_goes_in_the_middle_of_its_request_is_no_error(caplog):
    with rtkit.local.serve() as server, socket.create_connection(("127.0.0.1", server.port)) as client:
        client.sendall(b"POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n")
        client.sendall(b"Expect: 100-continue\r\n\r\n")
        # The server waits for the body now, in the handler of the route.
        assert client.recv(100).startswith(b"HTTP/1.1 100 ")
        client.sendall(b'{"model":')
    # Stopping waits for the handler, so what it had to log is logged.
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_a_turn_is_cancelled_when_the_client_goes(caplog):
    engine = Endless()
    with rtkit.local.serve(engine) as server, realtime(server) as session:
        session.send("response.create")
        session.receive_until("response.output_text.delta")
        session.socket.close()
        assert engine.closed.wait(timeout=10)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.anyio
async def test_clients_on_any_loop():
    async with (
        rtkit.local.serve(Reciter("one two three")) as server,
        httpx.AsyncClient() as client,
        httpx_sse.aconnect_sse(client, "POST", f"{server.url}/responses", json=ASK) as source,
        aclosing(source.aiter_sse()) as events,
    ):
        deltas = [json.loads(event.data).get("delta", "") async for event in events]
    assert "".join(deltas) == "one two three"
    assert server_threads() == []


@pytest.mark.anyio
async def test_a_cancelled_client_leaves_no_server():
    with anyio.move_on_after(0) as scope:
        async with rtkit.local.serve():
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert server_threads() == []
    with pytest.raises(KeyError):
        async with rtkit.local.serve():
            raise KeyError
    assert server_threads() == []


@pytest.mark.asyncio
async def test_the_asyncio_client_of_websockets():
    async with (
        rtkit.local.serve() as server,
        asyncio_connect(f"{server.ws_url}/realtime?model=gpt-realtime") as socket,
    ):
        assert json.loads(await socket.recv())["type"] == "session.created"


class Voice(ToneSynthesizer):
    """It notes by which thread it was made ready; ``faulty``, it can't be."""

    def __init__(self, *, faulty: bool = False):
        self.faulty = faulty
        self.ready = threading.Event()
        self.threads: list[threading.Thread] = []

    def prepare(self):
        self.threads.append(threading.current_thread())
        self.ready.set()
        if self.faulty:
            raise OSError("no model")


@pytest.mark.parametrize("faulty", [False, True])
def test_a_server_that_speaks_makes_its_voice_ready_as_it_starts(caplog, faulty):
    voice = Voice(faulty=faulty)
    with rtkit.local.serve(synthesizer=voice, voice=True) as server:
        assert voice.ready.wait(30)
        assert httpx.get(f"{server.url}/models").status_code == 200
    (thread,) = voice.threads
    assert "worker" in thread.name  # and not the server's event loop
    assert ("did not load" in caplog.text) is faulty
    with rtkit.local.serve(synthesizer=(silent := Voice())) as server:
        assert httpx.get(f"{server.url}/models").status_code == 200
    assert silent.threads == []


def test_importing_rtkit_loads_no_server():
    code = (
        "import sys, rtkit; loaded = {n.split('.')[0] for n in sys.modules};"
        "assert not loaded & {'uvicorn', 'starlette', 'click', 'rich'}, loaded;"
        "assert 'rtkit.local' not in sys.modules;"
        "import rtkit.local; assert 'uvicorn' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_the_extra_the_fix_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    for module in ("server.connection", "server.host", "server.server"):
        monkeypatch.delitem(sys.modules, f"rtkit.local.{module}", raising=False)
    with pytest.raises(rtkit.errors.MissingExtraError, match=r"pip install 'rtkit\[local\]'") as missing:
        rtkit.local.serve()
    assert (missing.value.extra, missing.value.module) == ("local", "uvicorn")
