"""Push to talk: no turn detection; letting go of the button is the end of what was said.

    python examples/push_to_talk.py

The button and the voice are made up here; a program of yours takes them from a key and from `Microphone()`, and
plays on `Speaker()`. Needs the extra `voice`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

import rtkit
from rtkit.audio import PCM16_24K, IteratorSource, NullSink
from rtkit.realtime import ReplyAudible, ReplyHeard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rtkit.realtime import RealtimeSession

SAID = ["Good morning.", "Thank you."]
CHUNK = PCM16_24K.bytes_per_second // 50
CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": None, "transcription": {"model": "any"}}},
}


async def button(client: rtkit.AsyncOpenAI, session: RealtimeSession) -> AsyncIterator[bytes]:
    for text in SAID:
        speech = await client.audio.speech.create(
            model="any", voice="marin", input=text, response_format="pcm"
        )
        yield speech.content + bytes(-len(speech.content) % CHUNK)  # while it is held down
        session.commit_audio()  # let go: it is answered
        await session.wait_for(ReplyHeard, timeout=60)


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        client.realtime.session(model="any", config=CONFIG) as session,
    ):

        @session.on(ReplyAudible)
        def tell(event: ReplyAudible) -> None:
            if event.turn is not None and event.turn.silence is not None:
                print(f"({event.turn.silence * 1000:.0f} ms)")

        await session.converse(IteratorSource(button(client, session)), NullSink(pace="fast"))
        print(session.conversation.text)


if __name__ == "__main__":
    anyio.run(main)  # or anyio.run(main, backend="trio")
