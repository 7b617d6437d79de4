"""What is said of a reply: its text phrase by phrase, each followed by how it sounds."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rtkit.audio import PCM16_24K, AudioFormat, Converter, Recutter
from rtkit.local.engines.engine import ReplyChunk, ToolCall
from rtkit.local.voice.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from rtkit.local.voice.speech import Synthesizer

__all__ = ["SpokenPhrase", "voiced"]

DELTA_MS = 200
"""How much sound an event carries at most."""


@dataclass(frozen=True, slots=True)
class SpokenPhrase:
    """A piece of sound. With it the first ``chars`` of the message's text are spoken, where that is known."""

    sound: bytes
    chars: int | None = None


async def voiced(
    reply: AsyncGenerator[ReplyChunk, None],
    synthesizer: Synthesizer,
    *,
    voice: str,
    speed: float,
    format: AudioFormat = PCM16_24K,
) -> AsyncGenerator[ReplyChunk | SpokenPhrase, None]:
    """A reply with its sound in ``format``: it begins to sound when its first phrase is whole."""
    converter = Converter(PCM16_24K, format)
    deltas = Recutter(format.bytes_per_second * DELTA_MS // 1000)
    phrases, chars = Phrases(), 0

    async def spoken(phrase: str) -> AsyncGenerator[SpokenPhrase, None]:
        nonlocal chars
        async with aclosing(synthesizer.synthesize(phrase, voice=voice, speed=speed)) as sound:
            async for pcm in sound:
                for delta in deltas.feed(converter.convert(pcm)):
                    yield SpokenPhrase(delta)
        chars += len(phrase)
        yield SpokenPhrase(deltas.flush(), chars)

    async with aclosing(reply):
        async for chunk in reply:
            whole = phrases.feed(chunk) if isinstance(chunk, str) else phrases.rest()
            if isinstance(chunk, str):
                yield chunk
            for phrase in whole:
                async for sound in spoken(phrase):
                    yield sound
            if isinstance(chunk, ToolCall):
                chars = 0  # what is said after it is another message
            if not isinstance(chunk, str):
                yield chunk
    for phrase in phrases.rest():
        async for sound in spoken(phrase):
            yield sound
    for delta in (*deltas.feed(converter.flush()), deltas.flush()):
        if delta:
            yield SpokenPhrase(delta)
