"""Events published by one side and followed by another, in SQLite and in Redis."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from rtkit import AsyncOpenAI, local
from rtkit.errors import APIError, EventTimeoutError, JournalError
from rtkit.eventlog import AsyncEventLog

pytestmark = pytest.mark.anyio


@pytest.fixture
def server():
    with local.serve(local.Filler(20)) as server:
        yield server


@pytest.fixture(params=["sqlite", "redis"])
def place(request, tmp_path) -> str:
    return (
        str(tmp_path / "events.db")
        if request.param == "sqlite"
        else request.getfixturevalue("redis_server").url
    )


def client_of(server) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=server.url, api_key="k")


async def test_a_response_is_followed_elsewhere(server, place):
    seen: list[Any] = []
    async with client_of(server) as client, AsyncEventLog(place) as log, AsyncEventLog(place) as other:
        stream = await client.responses.create(model="m", input="hello", stream=True)
        key = await log.publish(stream, on_event=seen.append)
        entries = [entry async for entry in other.follow(key)]
        assert [entry.json() for entry in entries[:-1]] == [event.to_dict() for event in seen]
        assert [entry.sequence_number for entry in entries] == list(range(len(entries)))
        assert entries[-1].json() == {"type": "log.end", "reason": "completed"}
        rest = [entry async for entry in other.follow(key, after=5)]
        assert [entry.sequence_number for entry in rest] == list(range(6, len(entries)))
    assert key.startswith("resp_")


async def test_two_publishers_write_each_event_once(server, place):
    async with client_of(server) as client, AsyncEventLog(place) as log, AsyncEventLog(place) as other:
        made = await client.responses.create(model="m", input="hello", stream=True, background=True)
        key = await log.publish(made)
        before = [entry.data async for entry in log.follow(key)]
        again = await client.responses.retrieve(key, stream=True)
        assert await other.publish(again) == key
        assert [entry.data async for entry in log.follow(key)] == before
        assert len(await log.read(key)) == len(before)


async def test_chunks_of_chat_are_numbered_by_their_publisher(server, place):
    async with client_of(server) as client, AsyncEventLog(place) as log:
        stream = await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "hello"}], stream=True
        )
        key = await log.publish(stream)
        entries = [entry async for entry in log.follow(key)]
    assert [entry.sequence_number for entry in entries] == list(range(len(entries)))
    assert {entry.type for entry in entries} == {"chat.completion.chunk", "log.end"}
    text = "".join(entry.json()["choices"][0]["delta"].get("content") or "" for entry in entries[:-2])
    assert text.startswith("word word")


async def test_a_publisher_who_was_replaced_is_fenced(place):
    key = uuid.uuid4().hex
    async with AsyncEventLog(place) as log:
        first = await log._call(lambda engine: engine.take(key))
        second = await log._call(lambda engine: engine.take(key))
        assert await log._call(lambda engine: engine.append(key, [(None, b"{}")], second, 60.0)) == 1
        with pytest.raises(JournalError, match="another publisher"):
            await log._call(lambda engine: engine.append(key, [(None, b"{}")], first, 60.0))


async def test_a_stream_that_breaks_ends_its_log(server, place):
    server.fault("cut", after=6)
    async with client_of(server) as client, AsyncEventLog(place) as log:
        stream = await client.responses.create(model="m", input="hello", stream=True)
        key = f"key-{uuid.uuid4().hex}"
        with pytest.raises(APIError):
            await log.publish(stream, key=key)
        entries = [entry async for entry in log.follow(key)]
    assert entries[-1].json()["reason"] == "broken"
    assert len(entries) == 7


async def test_another_publisher_goes_on_where_a_stream_broke(server, place):
    server.fault("cut", after=6)
    async with client_of(server) as client, AsyncEventLog(place) as log:
        stream = await client.responses.create(model="m", input="hello", stream=True, background=True)
        seen: list[Any] = []
        with pytest.raises(APIError):
            await log.publish(stream, on_event=seen.append, end_on_error=False)
        key = seen[0].response.id
        assert len(await log.read(key)) == 6
        await log.publish(await client.responses.retrieve(key, stream=True))
        entries = [entry async for entry in log.follow(key)]
    assert [entry.sequence_number for entry in entries] == list(range(len(entries)))
    assert entries[-2].type == "response.completed"


async def test_who_waits_for_nothing_is_told(place):
    async with AsyncEventLog(place) as log:
        with pytest.raises(EventTimeoutError):
            async for _ in log.follow("nobody", timeout=0.02):
                pass
        with pytest.raises(ValueError, match="key of a log"):
            await log.read("")


async def test_logs_expire(place):
    key = uuid.uuid4().hex
    async with AsyncEventLog(place, ttl=0.001) as log:
        await log._call(
            lambda engine: engine.append(key, [(0, json.dumps({"type": "x"}).encode())], None, 0.001)
        )
        for _ in range(100):
            if not await log.read(key):
                return
    pytest.fail("it is still there")
