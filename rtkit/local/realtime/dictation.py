"""An utterance that is written down while it is spoken."""

from __future__ import annotations

from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, cast

import anyio

from rtkit.audio import AudioFormat, Converter
from rtkit.local.server.wire import Refusal
from rtkit.local.voice import speech as audio

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from rtkit.local.voice.speech import Recognizer, Transcriber

__all__ = ["Dictation"]

HOLD_SECONDS = 2.0
"""How long a recogniser waits for more of an utterance. One that goes on later is heard again from its start."""


class Dictation:
    """What is said in one item: `hear` it as it comes, then `finish`; `written` gives the text.

    ``reported``: the session asked for the text.
    """

    def __init__(
        self, transcriber: Transcriber, item_id: str, format: AudioFormat, language: str | None
    ) -> None:
        self.item_id = item_id
        self.reported = False
        self.scope = anyio.CancelScope()
        self.finished = anyio.Event()
        self._transcriber = transcriber
        self._language = language
        self._pcm16 = AudioFormat("pcm16", format.rate)
        self._converter = Converter(format, self._pcm16)
        self._heard: list[bytes] = []  # bounded by the session's buffer
        self._whole = False
        self._more = anyio.Event()

    @property
    def seconds(self) -> float:
        return sum(map(len, self._heard)) / self._pcm16.bytes_per_second

    def hear(self, data: bytes) -> None:
        self._heard.append(self._converter.convert(data))
        self._more.set()

    def finish(self, *, reported: bool) -> None:
        self.reported = reported
        self._whole = True
        self._more.set()

    async def written(self) -> AsyncGenerator[str, None]:
        """The text, when the utterance is over. `Refusal` where the engine has failed."""
        words: list[audio.Word] | None = None
        with suppress(Refusal):  # heard again from its start, below
            words = await self._while_spoken()
        if words is not None:
            for word in words:
                yield word.text
            return
        while not self._whole:
            await self._changed()
        pcm = b"".join(self._heard)
        sound = audio.AudioClip(pcm, "utterance", pcm, self._pcm16.rate)
        async with aclosing(self._transcriber.transcribe(sound, language=self._language)) as written:
            async for chunk in written:
                yield chunk if isinstance(chunk, str) else chunk.text

    async def _while_spoken(self) -> list[audio.Word] | None:
        """The words, by who listens meanwhile; ``None`` where nobody does, or waited too long."""
        if not hasattr(self._transcriber, "utterance"):
            return None
        recognizer = cast("Recognizer", self._transcriber)
        async with recognizer.utterance(sample_rate=self._pcm16.rate, language=self._language) as utterance:
            given = 0
            while given < len(self._heard) or not self._whole:
                if given < len(self._heard):
                    await utterance.hear(self._heard[given])
                    given += 1
                    continue
                with anyio.move_on_after(HOLD_SECONDS) as held:
                    await self._changed()
                if held.cancelled_caught:
                    return None
            return await utterance.words()

    async def _changed(self) -> None:
        await self._more.wait()
        self._more = anyio.Event()
