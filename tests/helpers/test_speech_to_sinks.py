"""Speech to the sinks of rtkit.audio, and to functions of both worlds."""

from __future__ import annotations

from typing import Any

import pytest

import rtkit.local
from rtkit.audio import MemorySink
from rtkit.helpers._backends.blocking import AudioTarget
from tests.helpers._async.test_speech import PCM, speak
from tests.helpers.support.aio import connect, make_client


@pytest.mark.anyio
async def test_pcm_goes_to_a_sink():
    sink = MemorySink()
    async with make_client(speak) as client, sink:
        await client.audio.speech.create_to(sink, input="hi", model="m", voice="alloy")
        await sink.drain()
    assert bytes(sink.data[: len(PCM)]) == PCM


@pytest.mark.anyio
async def test_pcm_goes_to_an_async_function():
    heard: list[bytes] = []

    async def hear(data: bytes) -> None:
        heard.append(data)

    async with make_client(speak) as client:
        await client.audio.speech.create_to(hear, input="hi", model="m", voice="alloy")
    assert b"".join(heard) == PCM


@pytest.mark.anyio
async def test_what_a_server_speaks_goes_to_a_sink():
    sink = MemorySink()
    said: dict[str, Any] = {"input": "hello there", "model": "m", "voice": "alloy"}
    with rtkit.local.serve() as server:
        async with connect(server) as client, sink:
            await client.audio.speech.create_to(sink, **said)
            await sink.drain()
            whole = await client.audio.speech.create(response_format="pcm", **said)
    assert any(whole.content)
    assert bytes(sink.data[: len(whole.content)]) == whole.content


@pytest.mark.anyio
async def test_what_is_no_sink_is_refused_before_anything_is_sent():
    async with make_client(lambda request: pytest.fail("sent")) as client:
        with pytest.raises(TypeError, match="not to NoneType"):
            await client.audio.speech.create_to(None, input="hi", model="m", voice="alloy")


def test_a_sink_is_for_an_event_loop():
    with pytest.raises(TypeError, match="AsyncOpenAI"):
        AudioTarget(MemorySink(), "speech_1")
