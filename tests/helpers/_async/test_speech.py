"""Speech that is heard while it is being made."""

from __future__ import annotations

import json

import httpx
import pytest

import rtkit
from tests.helpers.support.aio import make_client

pytestmark = pytest.mark.anyio  # async only

PCM = bytes(range(256)) * 100


def speak(request: httpx.Request) -> httpx.Response:
    asked = json.loads(request.content)
    if asked["input"] == "no":
        return httpx.Response(400, json={"error": {"message": "no"}})
    return httpx.Response(200, content=PCM if asked["response_format"] == "pcm" else b"mp3")


async def test_pcm_goes_to_a_function_as_it_comes():
    heard: list[bytes] = []
    async with make_client(speak) as client:
        await client.audio.speech.create_to(heard.append, input="hi", model="m", voice="alloy")
        assert b"".join(heard) == PCM
        assert {len(chunk) for chunk in heard[:-1]} == {4800}
        heard.clear()
        await client.audio.speech.create_to(
            heard.append, input="hi", model="m", voice="alloy", response_format="mp3"
        )
        assert heard == [b"mp3"]


async def test_what_goes_wrong_is_said():
    async with make_client(speak) as client:
        with pytest.raises(rtkit.BadRequestError):
            await client.audio.speech.create_to(print, input="no", model="m", voice="alloy")
        with pytest.raises(ValueError, match="whole samples"):
            await client.audio.speech.create_to(print, chunk_size=3, input="hi", model="m", voice="alloy")
