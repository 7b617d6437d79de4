"""A person on the line: sentences as sound, and what came back of a session."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from difflib import SequenceMatcher
from functools import cache
from typing import Any

import anyio

from rtkit.audio import AudioFormat, Converter
from rtkit.core.decode import Decoder
from rtkit.local.voice.hibari import HibariSynthesizer
from rtkit.types.realtime import RealtimeServerEvent
from tests.local.test_types import UNDESCRIBED, drift

PCM16 = AudioFormat("pcm16", 24_000)
FORMATS = {
    "audio/pcm": PCM16,
    "audio/pcmu": AudioFormat("pcmu", 8_000),
    "audio/pcma": AudioFormat("pcma", 8_000),
}


@cache
def spoken(text: str, *, voice: str = "marin", format: AudioFormat = PCM16) -> bytes:
    """A sentence as a person says it, with a second of silence before it and after it."""

    async def synthesize() -> bytes:
        synthesizer = HibariSynthesizer()
        async with synthesizer:
            return b"".join([pcm async for pcm in synthesizer.synthesize(text, voice=voice, speed=1.0)])

    second = bytes(PCM16.bytes_per_second)
    with ThreadPoolExecutor(1) as thread:  # whatever loop the test is on
        sound = second + thread.submit(anyio.run, synthesize).result() + second
    converter = Converter(PCM16, format)
    return converter.convert(sound) + converter.flush()


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def understood(heard: str, said: str) -> bool:
    """Whether nearly all was understood: another machine's arithmetic may cost a word of a recogniser's."""
    return SequenceMatcher(None, words(heard), words(said)).ratio() >= 0.8


def chunks(sound: bytes, size: int) -> list[bytes]:
    return [sound[at : at + size] for at in range(0, len(sound), size)]


def checked(payload: str | bytes) -> Any:
    """An event as its types see it: nothing lost, nothing that they do not describe."""
    event = Decoder(RealtimeServerEvent).decode(payload.encode() if isinstance(payload, str) else payload)
    plain = json.loads(payload)
    assert event.to_dict() == plain
    assert drift(event).items() <= UNDESCRIBED.get(plain["type"], {}).items()
    return event
