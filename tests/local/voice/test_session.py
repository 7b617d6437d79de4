"""A voice app of rtkit's own with a server that begins as the API does: sound in, sound out, nothing configured."""

from __future__ import annotations

import anyio
import pytest

import rtkit
import rtkit.local
from rtkit.audio import IteratorSource, MemorySink
from tests.local.voice.support import PCM16, chunks, spoken

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def voice_server():
    with rtkit.local.serve(voice=True) as server:
        yield server


async def test_a_conversation_is_held_with_the_defaults(voice_server):
    sound = spoken("Good morning.")

    async def question():
        for chunk in chunks(sound, 4_800):
            yield chunk

    sink = MemorySink()
    async with (
        rtkit.AsyncOpenAI(base_url=voice_server.url, api_key="test") as client,
        client.realtime.session(model="gpt-realtime") as session,
    ):
        with anyio.fail_after(60):
            await session.converse(IteratorSource(question()), sink)
        (_, answer) = session.conversation
        assert answer.text == "Good morning! How can I help?"
    assert len(sink.data) > PCM16.bytes_per_second
