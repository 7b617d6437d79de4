"""Two agents that speak to each other: what one says aloud is what the other hears.

    python examples/two_agents.py

Each has a session of its own and lines of its own; the sound goes between them in memory. Needs the extra `voice`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

import rtkit
from rtkit.audio import CallbackSink, IteratorSource

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

    from rtkit.local import Prompt, ReplyChunk

LINES = {
    "guest": ["Good morning.", "Where is the nearest train station?"],
    "clerk": ["Good morning, how can I help?", "It is across the street."],
}
CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": {"type": "server_vad"}, "transcription": {"model": "any"}}},
}


class Actors:
    """Says the lines of whoever is asked, one after the other."""

    def __init__(self) -> None:
        self._left = {name: iter(lines) for name, lines in LINES.items()}

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        yield next(self._left[prompt.model], "Goodbye.")


async def act(
    client: rtkit.AsyncOpenAI,
    name: str,
    voice: str,
    mouth: MemoryObjectSendStream[bytes],
    ear: MemoryObjectReceiveStream[bytes],
    *,
    begins: bool,
    over: anyio.CancelScope,
) -> None:
    heard = 0
    async with client.realtime.session(model=name, voice=voice, config=CONFIG) as session:

        @session.on("conversation.item.input_audio_transcription.completed")
        def tell(event: Any) -> None:
            nonlocal heard
            heard += 1
            print(f"{name} hears: {event.transcript}")
            if name == "guest" and heard == len(LINES["clerk"]):
                over.cancel()

        if begins:
            session.respond()
        # `gaps`: silence is sound too, and what tells the other that a sentence is over.
        await session.converse(IteratorSource(ear), CallbackSink(mouth.send, gaps=True))


async def main() -> None:
    to_clerk, clerk_hears = anyio.create_memory_object_stream[bytes](100)
    to_guest, guest_hears = anyio.create_memory_object_stream[bytes](100)
    async with (
        to_clerk, clerk_hears, to_guest, guest_hears,
        rtkit.local.serve(Actors()) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):  # fmt: skip
        # The models are read when the server first speaks: before the curtain rises.
        await client.audio.speech.create(model="any", voice="marin", input="Ready.", response_format="pcm")
        with anyio.CancelScope() as over:
            async with anyio.create_task_group() as tasks:
                clerk = partial(act, client, "clerk", "cedar", to_guest, clerk_hears)
                guest = partial(act, client, "guest", "marin", to_clerk, guest_hears)
                tasks.start_soon(partial(clerk, begins=False, over=over))
                tasks.start_soon(partial(guest, begins=True, over=over))


if __name__ == "__main__":
    anyio.run(main)
