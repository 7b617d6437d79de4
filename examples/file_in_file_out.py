"""A recording in, the spoken answer out: for machines without sound.

    python examples/file_in_file_out.py question.wav answer.wav

Without arguments it has a question made first. Needs the extra `voice`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import anyio

import rtkit
from rtkit.audio import WavSink, WavSource

QUESTION = "Tell me a joke."
CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": {"type": "server_vad"}, "transcription": {"model": "any"}}},
}


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):
        if len(sys.argv) == 3:
            await answer(client, Path(sys.argv[1]), Path(sys.argv[2]))
            return
        with tempfile.TemporaryDirectory() as folder:
            asked, answered = Path(folder, "question.wav"), Path(folder, "answer.wav")
            speech = await client.audio.speech.create(
                model="any", voice="marin", input=QUESTION, response_format="wav"
            )
            await anyio.Path(asked).write_bytes(speech.content)
            await answer(client, asked, answered)


async def answer(client: rtkit.AsyncOpenAI, asked: Path, answered: Path) -> None:
    async with client.realtime.session(model="any", voice="cedar", config=CONFIG) as session:
        # pace="real" would speak the file as a person does, and can be interrupted by the next sentence.
        await session.converse(WavSource(asked, pace="fast"), WavSink(answered))
        print(session.conversation.text)
    print(f"{answered.name}: {(await anyio.Path(answered).stat()).st_size:,} bytes")


if __name__ == "__main__":
    anyio.run(main)
