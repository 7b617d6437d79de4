"""Recognition by pocketsphinx, with the model of American English that its wheel carries.

An utterance is decoded while it is spoken, in a process that it has for itself until it ends. Processes are
started when they are needed, up to a limit, and kept; an utterance that finds none free waits, and is caught up
with: decoding takes about a fifth of the time that speaking does.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import anyio
import anyio.lowlevel
import anyio.to_thread

from rtkit.audio import AudioFormat, Recutter, Resampler, SpeechStopped
from rtkit.local.server.wire import Refusal
from rtkit.local.voice import decoder
from rtkit.local.voice.activity import activity
from rtkit.local.voice.speech import Word

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType

    from rtkit.local.voice.speech import AudioClip

__all__ = ["SphinxRecognizer"]

MAX_DECODERS = 8
"""Utterances that are listened to at the same time, and processes; each of these has about 110 MiB."""

MAX_PHRASE_SECONDS = 20
"""A recording is decoded from pause to pause, and in chunks of this length if there is no pause."""

PAUSE_MS = 400

# What the decoder is fed at once. Always the same, so that the result does not depend on how the sound arrives.
_CHUNK_BYTES = decoder.SAMPLE_RATE // 10 * 2


class _Process:
    """A decoder's process. Its methods block for as long as decoding takes: they are for worker threads."""

    def __init__(self) -> None:
        self.lost = False
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter, and a file of this package
            [sys.executable, "-P", decoder.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._answer()

    def send(self, kind: bytes, payload: bytes = b"") -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(decoder.HEAD.pack(kind, len(payload)) + payload)
            self._process.stdin.flush()
        except OSError:
            raise self._loss() from None

    def words(self) -> Any:
        self.send(decoder.END)
        return self._answer()

    def drop(self) -> None:
        with suppress(Refusal):  # a process that is gone has dropped it
            self.send(decoder.DROP)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise self._loss()
        return json.loads(line)

    def _loss(self) -> Refusal:
        self.lost = True
        self.close()
        message = (
            f"The recogniser's process ended with status {self._process.returncode}; the next utterance gets "
            "a new one."
        )
        return Refusal(message, status=500, type="server_error", code="recognizer_lost")


class _Utterance:
    """One utterance on the process that it has for itself."""

    def __init__(self, process: _Process, sample_rate: int, limiter: anyio.CapacityLimiter) -> None:
        self.done = False
        self._process = process
        self._run = partial(anyio.to_thread.run_sync, limiter=limiter)
        self._chunks = Recutter(_CHUNK_BYTES)
        self._twice = 2 * sample_rate == decoder.SAMPLE_RATE
        same = self._twice or sample_rate == decoder.SAMPLE_RATE
        self._resampler = None if same else Resampler(sample_rate, decoder.SAMPLE_RATE)

    async def hear(self, pcm: bytes, /) -> None:
        if self._resampler is not None:
            pcm = self._resampler.process(pcm)
        elif self._twice:
            pcm = _doubled(pcm)
        for chunk in self._chunks.feed(pcm):
            await self._run(self._process.send, decoder.AUDIO, chunk)

    async def words(self) -> list[Word]:
        rest = b"" if self._resampler is None else self._resampler.flush()
        for chunk in filter(None, (*self._chunks.feed(rest), self._chunks.flush())):
            await self._run(self._process.send, decoder.AUDIO, chunk)
        found: list[tuple[str, float, float]] = await self._run(self._process.words)
        self.done = True
        return [
            Word(f" {text}" if index else text, start, end) for index, (text, start, end) in enumerate(found)
        ]


def _doubled(pcm: bytes) -> bytes:
    """Each sample twice.

    To a telephone's 8 kHz this adds a mirror image in the upper half, where the model expects something: with
    it 12 words of 42 are wrong, and 34 where a proper resampler leaves nothing there.
    """
    out = bytearray(2 * len(pcm))
    out[0::4] = out[2::4] = pcm[0::2]
    out[1::4] = out[3::4] = pcm[1::2]
    return bytes(out)


class SphinxRecognizer:
    """A `rtkit.local.voice.speech.Recognizer` of English, whatever the language that is asked for.

    Its processes end with the server that it belongs to, or with its own ``async with`` block.
    """

    name = "pocketsphinx, English"

    def __init__(self, *, decoders: int = MAX_DECODERS) -> None:
        self._decoders = decoders
        self._idle: list[_Process] = []
        self._all: set[_Process] = set()

    async def __aenter__(self) -> Self:
        self._places = anyio.Semaphore(self._decoders)
        self._threads = anyio.CapacityLimiter(self._decoders)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        processes, self._all, self._idle = self._all, set(), []
        with anyio.CancelScope(shield=True):
            for process in processes:
                await anyio.to_thread.run_sync(process.close)

    @asynccontextmanager
    async def utterance(self, *, sample_rate: int, language: str | None) -> AsyncIterator[_Utterance]:
        del language
        async with self._places:
            process = self._idle.pop() if self._idle else await self._started()
            done = False
            try:
                await anyio.to_thread.run_sync(process.send, decoder.BEGIN, limiter=self._threads)
                utterance = _Utterance(process, sample_rate, self._threads)
                yield utterance
                done = utterance.done
            finally:
                with anyio.CancelScope(shield=True):
                    if not (done or process.lost):
                        await anyio.to_thread.run_sync(process.drop)
                if process.lost:
                    self._all.discard(process)
                elif process in self._all:
                    self._idle.append(process)

    async def transcribe(self, sound: AudioClip, /, *, language: str | None) -> AsyncGenerator[Word, None]:
        """The words of a recording, those of each phrase as soon as it is decoded."""
        if not sound.pcm:
            raise Refusal.invalid("file", "this is not sound that is read here; send WAV, FLAC, MP3 or Ogg.")
        detector = activity().detector(
            AudioFormat("pcm16", sound.sample_rate), threshold=0.5, silence_ms=PAUSE_MS
        )
        step = sound.sample_rate // 10 * 2
        phrase, begin, first = bytearray(), 0.0, True
        for at in range(0, len(sound.pcm), step):
            chunk = sound.pcm[at : at + step]
            phrase += chunk
            last = at + step >= len(sound.pcm)
            paused = any(isinstance(event, SpeechStopped) for event in detector.feed(chunk))
            if not (last or paused or len(phrase) >= MAX_PHRASE_SECONDS * 2 * sound.sample_rate):
                await anyio.lowlevel.checkpoint()
                continue
            async with self.utterance(sample_rate=sound.sample_rate, language=language) as utterance:
                await utterance.hear(bytes(phrase))
                words = await utterance.words()
            for word in words:
                text = word.text if first else f" {word.text.lstrip()}"
                yield Word(text, begin + word.start, begin + word.end)
                first = False
            begin += len(phrase) / (2 * sound.sample_rate)
            phrase.clear()

    async def _started(self) -> _Process:
        process = await anyio.to_thread.run_sync(_Process, limiter=self._threads)
        self._all.add(process)
        return process
