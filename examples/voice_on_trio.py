"""A voice session on trio: the reply is cut off by a timeout, as anything on trio is.

    python examples/voice_on_trio.py

Needs trio (`pip install trio`) and the extra `voice`.
"""

from __future__ import annotations

import trio

import rtkit
from rtkit.audio import MemorySink, NullSink, SilenceSource
from rtkit.realtime import ReplyAudible

CONFIG = {"output_modalities": ["audio"], "audio": {"input": {"turn_detection": {"type": "server_vad"}}}}


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        client.realtime.session(model="any", config=CONFIG) as session,
    ):
        sink = MemorySink()
        session.say("Tell me a joke.")  # typed; the answer is spoken
        await session.converse(SilenceSource(seconds=0.1), sink)
        print(f"{session.conversation.text}\n{len(sink.data) / 48_000:.1f} s of sound")

    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        client.realtime.session(model="any", config=CONFIG) as session,
        trio.open_nursery() as nursery,
    ):
        nursery.start_soon(session.converse, SilenceSource(), NullSink())
        session.say("Tell me a joke.")
        await session.wait_for(ReplyAudible, timeout=60)
        nursery.cancel_scope.cancel()  # microphone, loudspeaker and playback end with it
    print("cancelled")


if __name__ == "__main__":
    trio.run(main)
