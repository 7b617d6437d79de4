"""What the official SDK's examples of realtime do, after a change of the import line, and the other ways in."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest

import rtkit.local
from rtkit import AsyncOpenAI
from rtkit.client._async.azure import AsyncAzureOpenAI
from tests.realtime.support.memory import memory_realtime
from tests.realtime.support.model import ModelServer
from tests.realtime.test_session import reply

pytestmark = pytest.mark.anyio

TEXT = {"output_modalities": ["text"], "model": "gpt-realtime", "type": "realtime"}


def message(text: str) -> Any:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


async def typed_talk(connection: Any, questions: list[str]) -> str:
    """The loop of the examples: a line of the user, the words of the model."""
    shown = ""
    for question in questions:
        await connection.conversation.item.create(item=message(question))
        await connection.response.create()
        async for event in connection:
            if event.type == "response.output_text.delta":
                shown += event.delta
            elif event.type == "response.output_text.done":
                shown += "\n"
            elif event.type == "response.done":
                break
    return shown


# -- realtime.py, azure_realtime.py


async def test_a_typed_conversation(virtual_time: None) -> None:
    model = ModelServer()
    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://m/v1") as client,
        client.realtime.connect(
            model="gpt-realtime", websocket_connection_options=server.options
        ) as connection,
    ):
        await connection.session.update(session=TEXT)
        shown = await typed_talk(connection, ["one", "two"])
    assert shown == "You said: one\nYou said: two\n"
    assert server.callers[0].query == {"model": "gpt-realtime"}


@pytest.mark.parametrize("form", ["websocket_base_url", "base_url", "azure", "preview"])
async def test_a_typed_conversation_on_azure(virtual_time: None, form: str) -> None:
    """With a token of Entra ID: the address alone for WebSockets, the address of all, and Azure's own client."""
    ga, token = "example.openai.azure.com/openai/v1", "token"
    client: Any
    if form == "websocket_base_url":
        client = AsyncOpenAI(websocket_base_url=f"ws://{ga}", api_key=token)
    elif form == "base_url":
        client = AsyncOpenAI(base_url=f"http://{ga}", api_key=token)
    elif form == "azure":
        client = AsyncAzureOpenAI(base_url=f"http://{ga}", azure_ad_token=token, api_version="v1")
    else:
        client = AsyncAzureOpenAI(
            azure_endpoint="http://example.openai.azure.com",
            azure_ad_token=token,
            api_version="2025-04-01-preview",
        )
    model = ModelServer()
    async with (
        memory_realtime(model) as server,
        client,
        client.realtime.connect(model="mine", websocket_connection_options=server.options) as connection,
    ):
        await connection.session.update(session={**TEXT, "model": "mine"})
        assert await typed_talk(connection, ["hello"]) == "You said: hello\n"
    caller = server.callers[0]
    assert caller.headers["authorization"] == "Bearer token"
    assert caller.headers["host"].startswith("example.openai.azure.com")
    if form == "preview":
        assert caller.query == {"api-version": "2025-04-01-preview", "deployment": "mine"}
    else:
        assert caller.query["model"] == "mine"


# -- push_to_talk_app.py, without its screen and its devices


class PushToTalk:
    """The app: a key begins and ends the recording, what is said is played and written."""

    def __init__(self, client: AsyncOpenAI, microphone: list[bytes], **connecting: Any) -> None:
        self.client = client
        self.microphone = microphone
        self.connecting = connecting
        self.connected = anyio.Event()
        self.heard = anyio.Event()
        self.played: dict[str, bytes] = {}
        self.written: dict[str, str] = {}
        self.session: Any = None

    async def listen(self) -> None:
        async with self.client.realtime.connect(model="gpt-realtime", **self.connecting) as self.connection:
            self.connected.set()
            await self.connection.session.update(
                session={
                    "audio": {"input": {"turn_detection": None}},
                    "model": "gpt-realtime",
                    "type": "realtime",
                }
            )
            async for event in self.connection:
                if event.type in {"session.created", "session.updated"}:
                    self.session = event.session
                elif event.type == "response.output_audio.delta":
                    sound = base64.b64decode(event.delta)
                    self.played[event.item_id] = self.played.get(event.item_id, b"") + sound
                elif event.type == "response.output_audio_transcript.delta":
                    self.written[event.item_id] = self.written.get(event.item_id, "") + event.delta
                elif event.type == "response.done":
                    self.heard.set()

    async def push_and_release(self) -> None:
        await self.connected.wait()
        await self.connection.send({"type": "response.cancel"})
        for piece in self.microphone:
            await self.connection.input_audio_buffer.append(audio=base64.b64encode(piece).decode("utf-8"))
        await self.connection.input_audio_buffer.commit()
        await self.connection.response.create()


async def test_push_to_talk(virtual_time: None) -> None:
    model = ModelServer(audio=True)
    async with memory_realtime(model) as server, AsyncOpenAI(api_key="k", base_url="http://m/v1") as client:
        app = PushToTalk(client, [bytes(960)] * 50, websocket_connection_options=server.options)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(app.listen)
            await app.push_and_release()
            await app.heard.wait()
            tasks.cancel_scope.cancel()
    assert list(app.written.values()) == ["You said: 48000 bytes"]
    assert [len(sound) for sound in app.played.values()] == [4 * 4800]
    assert app.session.audio.input.turn_detection is None
    assert model.connections[0].refused == ["response_cancel_not_active"]  # an event, and the app goes on


# -- tools, by hand


async def test_a_tool_by_hand(virtual_time: None) -> None:
    answers: list[Any] = [[("weather", '{"city": "Oslo"}')], ["Sunny, they say."]]
    model = ModelServer(lambda items: answers.pop(0))
    shown = ""
    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://m/v1") as client,
        client.realtime.connect(
            model="gpt-realtime", websocket_connection_options=server.options
        ) as connection,
    ):
        tool = {"type": "function", "name": "weather", "parameters": {"type": "object"}}
        await connection.session.update(session={**TEXT, "tools": [tool]})
        await connection.conversation.item.create(item=message("The weather in Oslo?"))
        await connection.response.create()
        async for event in connection:
            if event.type == "response.function_call_arguments.done":
                city = json.loads(event.arguments)["city"]
                await connection.conversation.item.create(
                    item={
                        "type": "function_call_output",
                        "call_id": event.call_id,
                        "output": f"sunny: {city}",
                    }
                )
            elif event.type == "response.output_text.delta":
                shown += event.delta
            elif event.type == "response.done":
                if shown:
                    break
                await connection.response.create()
    assert shown == "Sunny, they say."
    assert [item["output"] for item in model.items if item["type"] == "function_call_output"] == [
        "sunny: Oslo"
    ]


# -- calls, secrets, transcription


async def test_what_is_done_with_a_call() -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, request.url.path, json.loads(request.content or b"null")))
        return httpx.Response(200)

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="k", base_url="http://m/v1", http_client=http_client) as client:
        calls = client.realtime.calls
        await calls.accept("rtc_1", type="realtime", model="gpt-realtime", instructions="Be brief.")
        await calls.refer("rtc_1", target_uri="tel:+14155550123")
        await calls.hangup("rtc_1")
        await calls.reject("rtc_2", status_code=486)
    accepted = {"type": "realtime", "model": "gpt-realtime", "instructions": "Be brief."}
    assert seen == [
        ("POST", "/v1/realtime/calls/rtc_1/accept", accepted),
        ("POST", "/v1/realtime/calls/rtc_1/refer", {"target_uri": "tel:+14155550123"}),
        ("POST", "/v1/realtime/calls/rtc_1/hangup", None),
        ("POST", "/v1/realtime/calls/rtc_2/reject", {"status_code": 486}),
    ]


async def test_a_session_beside_a_call(virtual_time: None) -> None:
    model = ModelServer()
    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://m/v1") as client,
        client.realtime.session(call_id="rtc_1", websocket_connection_options=server.options) as session,
    ):
        session.say("Hello, caller")
        await reply(session)
        await model.connections[0].caller.drop()
        await anyio.sleep(10)
        assert session.state == "live"
    assert [caller.query for caller in server.callers] == [{"call_id": "rtc_1"}] * 2


async def test_a_transcription_session(virtual_time: None) -> None:
    model = ModelServer()
    config = {"type": "transcription", "audio": {"input": {"transcription": {"model": "whisper-1"}}}}
    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://m/v1") as client,
        client.realtime.session(
            extra_query={"intent": "transcription"},
            config=config,
            websocket_connection_options=server.options,
        ) as session,
    ):
        session.send_audio(bytes(4800))
        session.commit_audio(respond=False)
        name = "conversation.item.input_audio_transcription.completed"
        event = await session.wait_for(name, timeout=60)
        assert event.transcript == "4800 bytes"
        assert session.conversation.text == "user: 4800 bytes"
        await model.connections[0].caller.drop()
        await anyio.sleep(10)
    assert [caller.query for caller in server.callers] == [{"intent": "transcription"}] * 2
    assert [connection.session for connection in model.connections] == [config] * 2
    assert all(connection.asked == 0 for connection in model.connections)


@pytest.fixture(scope="module")
def local() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


async def test_a_secret_is_a_key(local: Any) -> None:
    async with AsyncOpenAI(base_url=local.url, api_key="test") as client:
        secret = await client.realtime.client_secrets.create(
            session={"type": "realtime", "model": "gpt-realtime", "output_modalities": ["text"]}
        )
    assert secret.value.startswith("ek_")
    async with (
        AsyncOpenAI(base_url=local.url, api_key=secret.value) as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        created: Any = await connection.recv()
        assert created.type == "session.created"
        assert await typed_talk(connection, ["hello"]) != "\n"
