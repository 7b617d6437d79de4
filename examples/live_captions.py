"""Live captions: a session that only writes down what it hears.

    python examples/live_captions.py speech.wav

Without a file it has two sentences spoken. Needs the extra `voice`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import anyio

import rtkit
from rtkit.audio import PCM16_24K, IteratorSource, NullSink, Source, WavSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SENTENCES = ["Good morning.", "Where is the nearest train station?"]
CONFIG = {
    "output_modalities": ["text"],
    "audio": {
        "input": {
            "turn_detection": {"type": "server_vad", "create_response": False},
            "transcription": {"model": "any"},
        }
    },
}


async def sentences(client: rtkit.AsyncOpenAI) -> AsyncIterator[bytes]:
    for text in SENTENCES:
        speech = await client.audio.speech.create(
            model="any", voice="marin", input=text, response_format="pcm"
        )
        yield speech.content + bytes(PCM16_24K.bytes_per_second)


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        client.realtime.session(model="any", config=CONFIG) as session,
    ):
        begun: dict[str, float] = {}

        @session.on("input_audio_buffer.speech_started")
        def begin(event: Any) -> None:
            begun[event.item_id] = event.audio_start_ms / 1000

        @session.on("conversation.item.input_audio_transcription.completed")
        def write(event: Any) -> None:
            print(f"{begun[event.item_id]:5.1f} s  {event.transcript}")

        source: Source = WavSource(sys.argv[1]) if len(sys.argv) > 1 else IteratorSource(sentences(client))
        await session.converse(source, NullSink())


if __name__ == "__main__":
    anyio.run(main)
