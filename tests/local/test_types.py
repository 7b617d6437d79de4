"""What the offline server sends, held against this project's types and against the official SDK.

The server writes its events as plain dicts, so this is where both sides of the protocol meet.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import httpx_sse
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit.core.decode import Decoder
from rtkit.core.model import Model, UnknownEvent, UnknownItem
from rtkit.local import Reciter
from rtkit.types.realtime import RealtimeServerEvent
from rtkit.types.responses import Response, ResponseStreamEvent

TEXT = "Grüße, 世界! A stream is read as it comes."
ASK = {
    "model": "gpt-5.5",
    "input": TEXT,
    "instructions": "Recite.",
    "metadata": {"a": "b"},
    "temperature": 0.5,
    "max_output_tokens": 99,
    "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}],
}

# The API describes the session of these events by the type of a request. What it sends there has three
# fields more, which clients log and rely on; this server sends what the API sends.
UNDESCRIBED = {
    f"session.{event}": {"session": {"id", "object", "expires_at"}} for event in ("created", "updated")
}


@pytest.fixture(scope="module")
def server():
    with rtkit.local.serve() as server:
        yield server


def drift(value: Any, path: str = "") -> dict[str, set[str]]:
    """Where in a decoded value something is that its type does not describe, and what."""
    found: dict[str, set[str]] = {}
    if isinstance(value, UnknownEvent | UnknownItem):
        found[path] = {type(value).__name__}
    elif isinstance(value, Model):
        if value.model_extra:
            found[path] = set(value.model_extra)
        for name in value.model_fields_set - set(value.model_extra):
            found |= drift(getattr(value, name, None), f"{path}.{name}".removeprefix("."))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found |= drift(item, f"{path}[{index}]")
    return found


def check(payload: bytes, kind: Any) -> str:
    """One payload as its types see it: nothing lost, and no drift but what is known."""
    event = Decoder(kind).decode(payload)
    plain = json.loads(payload)
    assert event.to_dict() == plain
    assert event.type == plain["type"]
    assert drift(event).items() <= UNDESCRIBED.get(plain["type"], {}).items()
    type: str = event.type
    return type


def test_every_event_of_a_response_stream_is_typed_without_drift(server):
    server.fault("error", after=6).also("error", after=6, code="busy")
    with (
        httpx.Client() as client,
        httpx_sse.connect_sse(
            client, "POST", f"{server.url}/responses", json=ASK | {"stream": True}
        ) as source,
    ):
        types = [check(event.data.encode(), ResponseStreamEvent) for event in source.iter_sse()]
    assert types.count("error") == 2
    assert types[-1] == "response.completed"


def test_an_unstreamed_response_is_typed_without_drift(server):
    answer = httpx.post(f"{server.url}/responses", json=ASK)
    response = Decoder(Response).decode(answer.content)
    assert drift(response) == {}
    assert response.to_dict() == answer.json()


def test_every_event_of_a_realtime_session_is_typed_without_drift(server):
    server.fault("error", after=6)
    item = {
        "type": "message",
        "id": "item_1",
        "role": "user",
        "content": [{"type": "input_text", "text": TEXT}],
    }
    session = {"type": "realtime", "instructions": "Recite.", "tools": [], "tool_choice": "auto"}
    sent = [
        {"type": "session.update", "session": session},
        {"type": "conversation.item.create", "item": item},
        {"type": "conversation.item.create", "item": item, "event_id": "twice"},
        {"type": "conversation.item.retrieve", "item_id": "item_1"},
        {"type": "response.create", "response": {"metadata": {"a": "b"}}},
        {"type": "conversation.item.delete", "item_id": "item_1"},
    ]
    seen: list[str] = []
    with connect(f"{server.ws_url}/realtime?model=gpt-realtime") as socket:
        for event in sent:
            socket.send(json.dumps(event))
        # A reply runs beside what the client sends meanwhile: either of the two may be last.
        while not {"response.done", "conversation.item.deleted"} <= set(seen):
            seen.append(check(socket.recv(decode=False), RealtimeServerEvent))
    assert set(seen) == {
        "session.created",
        "session.updated",
        "conversation.item.added",
        "conversation.item.done",
        "conversation.item.retrieved",
        "conversation.item.deleted",
        "error",
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    }


# The official SDK as a client: what it can stream, code that is ported from it can.


@pytest.fixture
def official():
    return pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")


@pytest.mark.asyncio
async def test_the_official_sdk_streams_a_response(server, official):
    async with official.AsyncOpenAI(base_url=server.url, api_key="test") as client:
        stream = await client.responses.create(model="gpt-5.5", input=TEXT, stream=True)
        events = [event async for event in stream]
        whole = await client.responses.create(model="gpt-5.5", input=TEXT)
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == TEXT
    assert events[-1].type == "response.completed"
    assert events[-1].response.output_text == whole.output_text == TEXT


@pytest.mark.asyncio
async def test_the_official_sdk_reads_a_refusal(server, official):
    async with official.AsyncOpenAI(base_url=server.url, api_key="test", max_retries=0) as client:
        with pytest.raises(official.BadRequestError) as refused:
            await client.responses.create(
                model="gpt-5.5", input=TEXT, extra_headers={"x-rtkit-fault": "fire"}
            )
    assert refused.value.code == "invalid_fault"
    assert refused.value.request_id.startswith("req_")


@pytest.mark.asyncio
async def test_the_official_sdk_holds_a_realtime_session(official):
    async with (
        rtkit.local.serve(Reciter(TEXT)) as server,
        official.AsyncOpenAI(base_url=server.url, api_key="test") as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        await connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Go on."}],
            }
        )
        await connection.response.create()
        said, done = "", None
        async for event in connection:
            if event.type == "response.output_text.delta":
                said += event.delta
            elif event.type == "response.done":
                done = event.response
                break
    assert said == TEXT
    assert done is not None
    assert done.status == "completed"
    assert done.output[0].content[0].text == TEXT
