"""An open microphone and an agent with a tool: it hears where you end, looks something up, and answers aloud.

    python examples/open_mic_agent.py --devices

Without `--devices` it hears a question that is made up, and plays to nobody. Needs the extra `voice`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import anyio

import rtkit
from rtkit.audio import IteratorSource, Microphone, NullSink, Speaker
from rtkit.realtime import Interrupted, ToolFinished

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

QUESTION = "What is the weather in Oslo today?"
CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": {"type": "server_vad"}, "transcription": {"model": "any"}}},
}


async def weather() -> str:
    """The weather of today."""
    await anyio.sleep(0.01)  # as a service would take
    return "sunny, with some wind"


async def spoken(client: rtkit.AsyncOpenAI) -> AsyncIterator[bytes]:
    yield (
        await client.audio.speech.create(model="any", voice="marin", input=QUESTION, response_format="pcm")
    ).content


async def main() -> None:
    devices = "--devices" in sys.argv
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        client.realtime.session(model="any", config=CONFIG, tools=[weather]) as session,
    ):
        session.on(ToolFinished, lambda event: print(f"{event.name}() -> {event.output}"))
        session.on(Interrupted, lambda event: print(f"interrupted: {event.heard}"))
        session.on(
            "conversation.item.input_audio_transcription.completed",
            lambda event: print(f"you: {event.transcript}"),
        )
        session.on("response.output_audio_transcript.done", lambda event: print(f"agent: {event.transcript}"))
        if devices:
            await session.converse(Microphone(), Speaker())  # until Ctrl-C
        else:
            await session.converse(IteratorSource(spoken(client)), NullSink(pace="fast"))


if __name__ == "__main__":
    anyio.run(main)
