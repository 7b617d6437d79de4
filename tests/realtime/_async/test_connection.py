"""The connection, against a server whose every event the test decides."""

from __future__ import annotations

import base64
import dataclasses
import json
import logging
from typing import Any

import pydantic
import pytest

from rtkit import UnknownEvent
from rtkit.client._async.azure import AsyncAzureOpenAI
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import NOT_GIVEN, omit
from rtkit.core.model import to_dict
from rtkit.errors import (
    DecodeError,
    OpenAIError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
    WebSocketProxyError,
    WebSocketQueueFullError,
    WebSocketUpgradeError,
)
from rtkit.types.realtime import (
    ConversationItemAdded,
    RealtimeErrorEvent,
    ResponseAudioDeltaEvent,
    ResponseTextDeltaEvent,
    SessionCreatedEvent,
)
from tests.realtime.support.aio import handler, raising_handler, returning, together
from tests.realtime.support.server import SESSION_CREATED, Caller, ScriptedServer, scripted_server

pytestmark = pytest.mark.anyio  # async only

KEY = "sk-test-secret"
DONE = {"type": "response.done", "event_id": "e9", "response": {"id": "resp_1", "status": "completed"}}


def make(server: ScriptedServer, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": KEY, "base_url": server.url, **options})


def text_delta(delta: str) -> dict[str, Any]:
    return {
        "type": "response.output_text.delta", "event_id": "e", "response_id": "r", "item_id": "i",
        "output_index": 0, "content_index": 0, "delta": delta,
    }  # fmt: skip


def error_for(event_id: str | None) -> dict[str, Any]:
    return {
        "type": "error",
        "event_id": "event_7",
        "error": {
            "type": "invalid_request_error",
            "code": "unknown_thing",
            "message": "There is no such thing.",
            "param": "thing",
            "event_id": event_id,
        },
    }


# -- addresses and headers


async def test_the_address_and_the_headers_of_a_connection() -> None:
    with scripted_server() as server:
        async with make(
            server,
            organization="org",
            project="proj",
            default_headers={"X-Mine": "1", "User-Agent": "me"},
            default_query={"region": "eu", "model": "weaker"},
        ) as client:
            manager = client.realtime.connect(
                model="gpt-realtime",
                extra_query={"intent": "transcription"},
                extra_headers={"X-Own": "2", "X-Mine": omit},
            )
            async with manager as connection:
                event = await connection.recv()
                assert isinstance(event, SessionCreatedEvent)
                assert to_dict(event)["session"]["model"] == "m"
                assert connection.websocket.close_code is None
    (caller,) = server.callers
    assert caller.path == "/v1/realtime"
    assert caller.query == {"region": "eu", "model": "gpt-realtime", "intent": "transcription"}
    headers = caller.headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["openai-organization"] == "org"
    assert headers["openai-project"] == "proj"
    assert headers["user-agent"] == "me"
    assert headers["x-own"] == "2"
    assert not headers.keys() & {"x-mine", "content-type", "openai-beta", "x-stainless-retry-count"}


async def test_a_call_is_joined_by_its_id() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(call_id="call_1"):
            pass
    assert server.callers[0].query == {"call_id": "call_1"}


async def test_the_beta_dialect_is_asked_for_by_a_header() -> None:
    with scripted_server() as server:
        async with (
            make(server) as client,
            client.beta.realtime.connect(model="m", normalize=True) as connection,
        ):
            await connection.recv()
            await connection.transcription_session.update(session={"input_audio_format": "pcm16"})
            echo = await connection.recv()
            assert to_dict(echo)["event"]["type"] == "transcription_session.update"
    assert server.callers[0].headers["openai-beta"] == "realtime=v1"


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ({"base_url": "http://host:1/v1"}, "ws://host:1/v1/realtime?model=m"),
        ({"base_url": "https://host/v1/"}, "wss://host/v1/realtime?model=m"),
        (
            {"base_url": "http://no/", "websocket_base_url": "https://ws.host/x"},
            "wss://ws.host/x/realtime?model=m",
        ),
        ({"base_url": "http://no/", "websocket_base_url": "ws://h:2/?a=1"}, "ws://h:2/realtime?a=1&model=m"),
    ],
)
async def test_http_gives_ws_and_https_gives_wss(base: dict[str, str], expected: str) -> None:
    seen: list[tuple[str, int]] = []

    async def dial(host: str, port: int) -> Any:
        seen.append((host, port))
        raise OSError("not today")

    options_of_client: dict[str, Any] = {"api_key": KEY, **base}
    async with AsyncOpenAI(**options_of_client) as client:
        for family in (client.realtime, client.beta.realtime):
            options: dict[str, Any] = {"connect_tcp": dial, "proxy": False}
            if family is client.beta.realtime:
                options_of_beta: dict[str, Any] = {"normalize": True}
            else:
                options_of_beta = {}
            with pytest.raises(WebSocketConnectError) as caught:
                async with family.connect(model="m", websocket_connection_options=options, **options_of_beta):
                    pytest.fail("it connected")
            scheme, _, rest = expected.partition("://")
            authority, _, path = rest.partition("/")
            host, _, port = authority.partition(":")
            default = "80" if scheme == "ws" else "443"
            assert caught.value.url == f"{scheme}://{host}:{port or default}/{path.partition('?')[0]}"
    assert len(seen) == 2


async def test_azure_in_the_form_of_previews() -> None:
    with scripted_server() as server:
        async with AsyncAzureOpenAI(
            azure_endpoint=f"http://127.0.0.1:{server.port}",
            api_key="azure-key",
            api_version="2025-04-01-preview",
        ) as client:
            async with client.realtime.connect(model="my-deployment", extra_query={"x": "1"}) as connection:
                await connection.recv()
            with pytest.raises(OpenAIError, match="model="):
                async with client.realtime.connect():
                    pytest.fail("it connected")
    (caller,) = server.callers
    assert caller.path == "/openai/realtime"
    assert caller.query == {"api-version": "2025-04-01-preview", "deployment": "my-deployment", "x": "1"}
    assert caller.headers["api-key"] == "azure-key"
    assert "authorization" not in caller.headers


async def test_azure_in_the_form_of_general_availability() -> None:
    with scripted_server() as server:
        base = f"http://127.0.0.1:{server.port}/openai/v1"
        async with AsyncAzureOpenAI(
            base_url=base, azure_ad_token_provider=returning(["t1", "t2"]), api_version="preview"
        ) as client:
            for _ in range(2):
                async with client.realtime.connect(model="my-deployment"):
                    pass
        async with AsyncOpenAI(base_url=base, api_key="k") as plain, plain.realtime.connect(model="d"):
            pass
    assert [caller.path for caller in server.callers] == ["/openai/v1/realtime"] * 3
    assert [caller.query for caller in server.callers] == [
        {"model": "my-deployment"},
        {"model": "my-deployment"},
        {"model": "d"},
    ]
    tokens = [caller.headers.get("authorization") for caller in server.callers]
    assert tokens == ["Bearer t1", "Bearer t2", "Bearer k"]


async def test_a_refusal_names_its_status_and_never_the_key() -> None:
    with scripted_server() as server:
        server.refuse = [401]
        async with make(server) as client:
            with pytest.raises(WebSocketUpgradeError) as caught:
                async with client.realtime.connect(model="m"):
                    pytest.fail("it connected")
    assert caught.value.status_code == 401
    assert KEY not in str(caught.value) + repr(caught.value)


async def test_options_of_the_websocket_for_all_connections_of_a_client() -> None:
    seen: list[tuple[str, str]] = []

    def dialler(name: str) -> Any:
        async def dial(host: str, port: int) -> Any:
            seen.append((name, host))
            raise OSError("not today")

        return dial

    mine: Any = {"connect_tcp": dialler("client"), "proxy": "http://proxy.example:8080", "open_timeout": 5}
    async with AsyncOpenAI(api_key=KEY, base_url="http://api.example/v1", websocket_options=mine) as client:
        copy = client.with_options(max_retries=1)
        assert copy.websocket_options == mine
        for manager in (
            client.realtime.connect(model="m"),
            copy.beta.realtime.connect(model="m"),
            copy.responses.connect(),
            copy.live.connect(),
        ):
            with pytest.raises(WebSocketProxyError):
                await manager.enter()
        assert seen == [("client", "proxy.example")] * 4
        seen.clear()
        own: Any = {"connect_tcp": dialler("own"), "proxy": False, "connect_timeout": 5}
        with pytest.raises(WebSocketConnectError):
            await client.realtime.connect(model="m", websocket_connection_options=own).enter()
        other = client.with_options(websocket_options=own)
        with pytest.raises(WebSocketConnectError):
            await other.realtime.connect(model="m").enter()
        assert seen == [("own", "api.example")] * 2
        with pytest.raises(TypeError, match="no 'nope'; there are"):
            client.with_options(websocket_options={"nope": 1}).realtime.connect(model="m")
    wrong: Any = "proxy"
    with pytest.raises(TypeError, match="websocket_options must be a mapping"):
        AsyncOpenAI(api_key=KEY, websocket_options=wrong)


async def test_options_of_the_websocket_by_either_name() -> None:
    with scripted_server() as server:
        async with make(server) as client:
            async with client.realtime.connect(
                model="m",
                websocket_connection_options={
                    "max_size": None,
                    "extensions": None,
                    "max_queue": (64, 16),
                    "open_timeout": 5,
                    "ping_interval": None,
                    "subprotocols": None,
                    "write_limit": (1 << 15, None),
                },
            ) as connection:
                await connection.recv()
            with pytest.raises(TypeError, match="no 'nope'; there are"):
                client.realtime.connect(model="m", websocket_connection_options={"nope": 1})
            with pytest.raises(TypeError, match="compression='deflate'"):
                client.realtime.connect(model="m", websocket_connection_options={"extensions": [object()]})
            with pytest.raises(ValueError, match="max_retries"):
                client.realtime.connect(model="m", max_retries=-1)
            with pytest.raises(ValueError, match="initial_delay"):
                client.realtime.connect(model="m", initial_delay=9)


# -- sending


async def test_every_verb_sends_its_event() -> None:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            await connection.session.update(session={"type": "realtime", "instructions": "be"}, event_id="1")
            await connection.response.create()
            await connection.response.create(response={"metadata": {"a": "b"}, "voice": omit}, event_id="2")
            await connection.response.cancel(response_id="resp_1")
            await connection.input_audio_buffer.append(audio="AAAA")
            await connection.input_audio_buffer.append(audio=b"\0\1\2", event_id=NOT_GIVEN)
            await connection.input_audio_buffer.append(audio=memoryview(b"\3\4"))
            await connection.input_audio_buffer.commit()
            await connection.input_audio_buffer.clear()
            await connection.output_audio_buffer.clear()
            await connection.conversation.item.create(item=item, previous_item_id="root")
            await connection.conversation.item.delete(item_id="i")
            await connection.conversation.item.truncate(item_id="i", content_index=0, audio_end_ms=70)
            await connection.conversation.item.retrieve(item_id="i")
            await connection.send({"type": "new.kind", "deep": {"gone": omit, "kept": [1]}})
            await connection.send(UnknownEvent.model_validate({"type": "of.a.struct", "x": 1}))
            await connection.send_raw('{"type":"raw"}')
            received = [await connection.recv() for _ in range(18)]
    assert [to_dict(echo)["event"] for echo in received[1:]] == [
        {"type": "session.update", "session": {"type": "realtime", "instructions": "be"}, "event_id": "1"},
        {"type": "response.create"},
        {"type": "response.create", "response": {"metadata": {"a": "b"}}, "event_id": "2"},
        {"type": "response.cancel", "response_id": "resp_1"},
        {"type": "input_audio_buffer.append", "audio": "AAAA"},
        {"type": "input_audio_buffer.append", "audio": "AAEC"},
        {"type": "input_audio_buffer.append", "audio": "AwQ="},
        {"type": "input_audio_buffer.commit"},
        {"type": "input_audio_buffer.clear"},
        {"type": "output_audio_buffer.clear"},
        {"type": "conversation.item.create", "item": item, "previous_item_id": "root"},
        {"type": "conversation.item.delete", "item_id": "i"},
        {"type": "conversation.item.truncate", "item_id": "i", "content_index": 0, "audio_end_ms": 70},
        {"type": "conversation.item.retrieve", "item_id": "i"},
        {"type": "new.kind", "deep": {"kept": [1]}},
        {"type": "of.a.struct", "x": 1},
        {"type": "raw"},
    ]


@dataclasses.dataclass
class Part:
    text: Any
    type: str = "input_text"


class Item(pydantic.BaseModel):
    role: str = "user"
    type: str
    content: list[Any]


async def test_objects_with_fields_are_sent_as_them() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m", name_events=True) as connection:
            await connection.recv()
            await connection.conversation.item.create(item=Item(type="message", content=[Part("x")]))
            await connection.session.update(session=Item(role="x", type="realtime", content=[]))
            await connection.send(Part("sent as it is"))
            await connection.conversation.item.create(
                item={"type": "message", "content": [{"type": "input_audio", "audio": b"\1\2"}]}
            )
            for misplaced in (Part(b"x"), {"type": "input_text", "text": b"x"}):
                with pytest.raises(TypeError, match=r"^item\.content\[0\]\.text is bytes, .*decode"):
                    await connection.conversation.item.create(item={"content": [misplaced]})
            with pytest.raises(TypeError, match="a client event is a dict"):
                await connection.send([1])  # type: ignore[arg-type]
            await connection.send_raw(b'{"type":"raw"}')
            for _ in range(5):
                await connection.recv()
    received = [{k: v for k, v in each.items() if k != "event_id"} for each in server.callers[0].received]
    assert received == [
        {"type": "conversation.item.create", "item": {
            "type": "message", "content": [{"text": "x", "type": "input_text"}]
        }},
        {"type": "session.update", "session": {"role": "x", "type": "realtime", "content": []}},
        {"type": "input_text", "text": "sent as it is"},
        {"type": "conversation.item.create", "item": {
            "type": "message", "content": [{"type": "input_audio", "audio": "AQI="}]
        }},
        {"type": "raw"},
    ]  # fmt: skip


async def test_a_megabyte_of_sound_arrives_as_it_was() -> None:
    sound = bytes(range(256)) * 4096

    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            await connection.input_audio_buffer.append(audio=sound)
            await connection.recv()
            echo = await connection.recv()
    assert base64.b64decode(to_dict(echo)["event"]["audio"]) == sound


async def test_what_is_sent_before_the_connection_is_open_goes_out_first() -> None:
    with scripted_server() as server:
        async with make(server) as client:
            manager = client.realtime.connect(model="m", max_queue_size=60)
            manager.send({"type": "first"})
            manager.send({"type": "second"})
            with pytest.raises(WebSocketQueueFullError) as caught:
                manager.send({"type": "third", "padding": "x" * 50})
            assert caught.value.maximum == 60
            async with manager as connection:
                await connection.send({"type": "third"})
                for _ in range(4):
                    await connection.recv()
    assert [event["type"] for event in server.callers[0].received] == ["first", "second", "third"]


async def test_sending_on_a_closed_connection_says_so() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            await connection.close(code=4000, reason="enough")
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.response.create()
            assert caught.value.code == 4000
            assert caught.value.closed_by == "client"


# -- receiving


async def test_events_are_typed_and_unknown_ones_come_through() -> None:
    def script(caller: Caller) -> None:
        sound = base64.b64encode(b"\1\2").decode()
        audio = text_delta(sound) | {"type": "response.output_audio.delta"}
        caller.send(SESSION_CREATED, text_delta("Hi"), audio, {"type": "brand.new", "field": 1}, DONE)
        caller.close()

    with scripted_server(script) as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            events = [event async for event in connection]
    assert [event.type for event in events][-2:] == ["brand.new", "response.done"]
    assert isinstance(events[1], ResponseTextDeltaEvent)
    assert events[1].delta == "Hi"
    assert isinstance(events[2], ResponseAudioDeltaEvent)
    assert isinstance(events[3], UnknownEvent)
    assert to_dict(events[3]) == {"type": "brand.new", "field": 1}


async def test_errors_of_any_shape_are_error_events() -> None:
    told: list[dict[str, Any]] = [
        {"error": "no room"}, {"error": {"message": "no room"}}, {"detail": "no room"},
        {"object": "error", "message": "no room"}, {"type": "ServerError", "message": "no room"},
    ]  # fmt: skip
    events: list[dict[str, Any]] = [
        {"type": "brand.new", "error": {"message": "of its own"}, "message": "x"},
        {"a": 1},
    ]

    def script(caller: Caller) -> None:
        for event in (*told, *events):
            caller.send(event)

    with scripted_server(script) as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            for _ in told:
                error: Any = await connection.recv()
                assert (error.type, error.message) == ("error", "no room")
            for event in events:
                other: Any = await connection.recv()
                assert isinstance(other, UnknownEvent)
                assert to_dict(other) == event


async def test_bytes_as_they_came_and_what_they_mean() -> None:
    def script(caller: Caller) -> None:
        caller.send(text_delta("a"))
        caller.websocket.send("no json")
        caller.receive_all()

    with scripted_server(script) as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            data = await connection.recv_bytes()
            assert json.loads(data) == text_delta("a")
            event = connection.parse_event(data)
            assert isinstance(event, ResponseTextDeltaEvent)
            assert connection.parse_event(data.decode()) == event
            with pytest.raises(DecodeError):
                await connection.recv()


async def test_a_bad_end_is_raised_and_a_good_one_is_the_end() -> None:
    def script(caller: Caller) -> None:
        caller.send(SESSION_CREATED)
        caller.close(1000 if caller.number == 0 else 1008, "policy")

    with scripted_server(script) as server:
        async with make(server) as client:
            async with client.realtime.connect(model="m") as connection:
                assert [event.type async for event in connection] == ["session.created"]
                with pytest.raises(WebSocketConnectionClosedError):
                    await connection.recv()
            async with client.realtime.connect(model="m") as connection:
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    async for _ in connection:
                        pass
    assert (caught.value.code, caught.value.reason) == (1008, "policy")


async def test_an_exception_in_the_block_comes_out_as_it_is() -> None:
    with scripted_server() as server:
        async with make(server) as client:
            with pytest.raises(ZeroDivisionError):
                async with client.realtime.connect(model="m") as connection:
                    raise ZeroDivisionError
            assert connection.websocket.close_code == 1011


# -- errors are events


async def test_an_error_is_an_event_that_names_its_cause() -> None:
    def script(caller: Caller) -> None:
        for _ in range(4):
            sent = caller.receive()
            caller.send(error_for(sent.get("event_id")))
        caller.send(error_for(None), error_for("event_of_nobody"), DONE)
        caller.receive_all()

    with scripted_server(script) as server:
        async with (
            make(server) as client,
            client.realtime.connect(model="m", name_events=True) as connection,
        ):
            await connection.response.create()
            await connection.input_audio_buffer.append(audio=b"abc")
            await connection.response.cancel(event_id="mine")
            await connection.send(UnknownEvent.model_validate({"type": "x", "event_id": "own"}))
            errors = [await connection.recv() for _ in range(6)]
            assert all(isinstance(event, RealtimeErrorEvent) for event in errors)
            facts: Any = errors[0]
            assert facts.error.type == "invalid_request_error"
            assert facts.error.code == "unknown_thing"
            assert facts.error.message == "There is no such thing."
            causes = [connection.cause_of(event) for event in errors]
            assert (await connection.recv()).type == "response.done"
    names = [event["event_id"] for event in server.callers[0].received]
    assert [to_dict(cause) for cause in causes] == [
        {"type": "response.create", "event_id": names[0]},
        {"type": "input_audio_buffer.append", "event_id": names[1]},
        {"type": "response.cancel", "event_id": "mine"},
        {"type": "x", "event_id": "own"},
        None,
        None,
    ]
    assert len(set(names)) == 4


async def test_only_the_latest_causes_are_kept() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            for number in range(300):
                await connection.send({"type": "x", "event_id": str(number)})
            await connection.send({"type": "nameless"})
            first = connection.parse_event(json.dumps(error_for("0")))
            last = connection.parse_event(json.dumps(error_for("299")))
            assert connection.cause_of(first) is None
            assert connection.cause_of(last) == {"type": "x", "event_id": "299"}
            assert connection.cause_of(connection.parse_event(json.dumps(SESSION_CREATED))) is None
            for _ in range(302):
                await connection.recv()


async def test_handlers_hear_events_and_errors_raise_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def script(caller: Caller) -> None:
        caller.send(SESSION_CREATED, text_delta("a"), error_for("x"), text_delta("b"), DONE)
        caller.close()

    seen: list[Any] = []
    every: list[Any] = []
    once: list[Any] = []
    caplog.set_level(logging.WARNING, logger="rtkit.events")
    with scripted_server(script) as server:
        async with make(server) as client:
            manager = client.realtime.connect(model="m")
            note = handler(seen)
            assert manager.on(ResponseTextDeltaEvent, note) is manager
            manager.off("session.created", note)
            manager.once("response.output_text.delta")(handler(once))
            async with manager as connection:
                assert connection.on("event", handler(every)) is connection
                connection.on("response.output_text.delta")(raising_handler(ValueError("mine")))

                @connection.once(SessionCreatedEvent)
                def first(event: SessionCreatedEvent) -> None:
                    once.append(event)

                connection.off("nothing", note)
                await connection.dispatch_events()
    assert [event.delta for event in seen] == ["a", "b"]
    assert [event.type for event in once] == ["session.created", "response.output_text.delta"]
    assert len(every) == 5
    messages = [record.getMessage() for record in caplog.records]
    assert sum("failed on response.output_text.delta" in message for message in messages) == 2
    # The handler of every event hears the error, so it is not in the log too.
    assert not any("without a handler" in message for message in messages)


# -- the beta dialect


async def test_both_dialects_read_the_same() -> None:
    def script(caller: Caller) -> None:
        content = [{"type": "text", "text": "hi"}, {"type": "audio", "transcript": "ho"}, {"type": "other"}]
        answer = {"id": "i", "type": "message", "role": "assistant", "content": content}
        question = {**answer, "role": "user", "content": [{"type": "input_text", "text": "?"}]}
        caller.send(
            text_delta("a") | {"type": "response.text.delta"},
            text_delta("AAAA") | {"type": "response.audio.delta"},
            {"type": "conversation.item.created", "event_id": "e", "item": answer, "previous_item_id": None},
            {"type": "conversation.item.created", "event_id": "e", "item": question, "previous_item_id": "i"},
            {**DONE, "response": {"id": "r", "output": [answer]}},
            {"type": "new", "item": 3, "response": 4},
            text_delta("b"),
        )
        caller.close()

    with scripted_server(script) as server:
        async with (
            make(server) as client,
            client.beta.realtime.connect(model="m", normalize=True) as connection,
        ):
            events = [event async for event in connection]
    assert isinstance(events[0], ResponseTextDeltaEvent)
    assert isinstance(events[1], ResponseAudioDeltaEvent)
    assert isinstance(events[2], ConversationItemAdded)
    parts = to_dict(events[2])["item"]["content"]
    assert [part["type"] for part in parts] == ["output_text", "output_audio", "other"]
    assert to_dict(events[3])["item"]["content"] == [{"type": "input_text", "text": "?"}]
    assert to_dict(events[4])["response"]["output"][0]["content"] == parts
    assert to_dict(events[5]) == {"type": "new", "item": 3, "response": 4}
    assert isinstance(events[6], ResponseTextDeltaEvent)


# -- without a block


async def test_a_connection_without_a_block_is_closed_from_anywhere() -> None:
    with scripted_server() as server:
        async with make(server) as client:
            connection = await client.realtime.connect(model="m").enter()
            assert (await connection.recv()).type == "session.created"
            await together(connection.close)
            await connection.close()
            assert connection.websocket.close_code == 1000
            server.refuse = [500]
            with pytest.raises(WebSocketUpgradeError):
                await client.realtime.connect(model="m").enter()


async def test_one_task_receives_while_others_send() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.realtime.connect(model="m") as connection:
            received = []

            async def receive() -> None:
                for _ in range(41):
                    received.append(await connection.recv())

            async def send() -> None:
                for number in range(20):
                    await connection.send({"type": "n", "number": number})

            await together(receive, send, send)
    assert len(received) == 41
