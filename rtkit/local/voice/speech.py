"""Sound on the server: the seams behind which its speech engines stand, and what stands there without one.

Sound is PCM16, little-endian, mono, everywhere between the server and its engines.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

import anyio
import anyio.lowlevel

from rtkit.audio import WavDecoder
from rtkit.errors import AudioFormatError, LimitExceededError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from contextlib import AbstractAsyncContextManager

    from rtkit.audio import AudioFormat
    from rtkit.audio.vad import VadEvent

__all__ = [
    "AudioClip",
    "Detector",
    "Mixdown",
    "PlaceholderTranscriber",
    "Recognizer",
    "Synthesizer",
    "ToneSynthesizer",
    "Transcriber",
    "Utterance",
    "VoiceActivity",
    "Word",
    "Written",
    "wav_header",
]

SAMPLE_RATE = 24_000
"""Hz; what the API speaks and hears."""

BYTES_PER_SECOND = SAMPLE_RATE * 2

MAX_SECONDS = 3600
"""Sound of one file at most, an hour: a small file may hold days of silence."""

MAX_PCM_BYTES = 256 * 1024 * 1024
"""Sound of one file that is held, mixed down; it is decoded block by block."""

MAX_CHANNELS = 64

MIN_RATE, MAX_RATE = 1_000, 768_000
"""Sample rates in Hz that sound has; any other is a mistake of the header."""

BLOCK_BYTES = 64 * 1024
"""What is decoded at a time, before it is mixed down."""


class Mixdown:
    """The sound of a file while it is decoded, in PCM16 mono.

    :raises AudioFormatError: no sound has such a rate, or so many channels.
    """

    def __init__(self, rate: int, channels: int) -> None:
        if not MIN_RATE <= rate <= MAX_RATE or not 1 <= channels <= MAX_CHANNELS:
            raise AudioFormatError(
                f"its header says {channels:,} channels at {rate:,} Hz; "
                f"1 to {MAX_CHANNELS} at {MIN_RATE:,} to {MAX_RATE:,} Hz are read"
            )
        self._rate = rate
        self._pcm = bytearray()

    def add(self, pcm: bytes) -> None:
        """One block more.

        :raises LimitExceededError: more than `MAX_SECONDS`, or `MAX_PCM_BYTES`.
        """
        self._pcm += pcm
        if len(self._pcm) > 2 * self._rate * MAX_SECONDS:
            raise LimitExceededError("the sound of the file", limit="MAX_SECONDS", maximum=MAX_SECONDS)
        if len(self._pcm) > MAX_PCM_BYTES:
            raise LimitExceededError("the sound of the file", limit="MAX_PCM_BYTES", maximum=MAX_PCM_BYTES)

    def done(self) -> bytes:
        return bytes(self._pcm)


@dataclass(frozen=True, slots=True)
class AudioClip:
    """A recording as a client sent it. ``pcm`` is empty where its format is not one that is read here."""

    data: bytes
    name: str
    pcm: bytes = b""
    sample_rate: int = SAMPLE_RATE

    @property
    def seconds(self) -> float:
        return len(self.pcm) / (2 * self.sample_rate)

    @classmethod
    def from_file(cls, name: str, data: bytes) -> AudioClip:
        """A file: WAV of most kinds is read, mixed down to one channel; any other format is kept as it is.

        :raises AudioFormatError: a WAV file whose header contradicts itself, or what follows it.
        :raises LimitExceededError: more than is read of one file.
        """
        decoder, mixdown = WavDecoder(), None
        try:
            for at in range(0, len(data), BLOCK_BYTES):
                pcm = decoder.feed(data[at : at + BLOCK_BYTES])
                if mixdown is None and decoder.info is not None:
                    mixdown = Mixdown(decoder.info.rate, decoder.info.channels)
                if mixdown is not None:
                    mixdown.add(pcm)
            rest = decoder.close()
        except AudioFormatError as error:
            if error.unsupported:
                return cls(data, name)
            raise
        assert mixdown is not None, "the header was read"
        assert decoder.info is not None
        mixdown.add(rest)
        if decoder.truncated and decoder.info.frames is not None:
            raise AudioFormatError(
                f"its header says {decoder.info.frames:,} frames of sound, more than there are"
            )
        return cls(data, name, mixdown.done(), decoder.info.rate)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was heard, with the space before it where it is not the first, and when, in seconds."""

    text: str
    start: float
    end: float


Written: TypeAlias = str | Word
"""A piece of what a transcriber writes down: with its time, or without."""


class Synthesizer(Protocol):
    """Anything that speaks."""

    def synthesize(self, text: str, /, *, voice: str, speed: float) -> AsyncGenerator[bytes, None]:
        """Stream the sound of a text, PCM16 at 24,000 Hz, in chunks of whole samples.

        An async generator, on the server's own event loop; it is cancelled when the client goes away. If there is a
        method ``prepare``, a server with ``voice`` calls it in a worker thread when it starts.
        """
        ...


class Transcriber(Protocol):
    """Anything that writes down what is said."""

    def transcribe(self, sound: AudioClip, /, *, language: str | None) -> AsyncGenerator[Written, None]:
        """Stream the text of a recording; the texts of the pieces, joined, are the whole of it."""
        ...


class Utterance(Protocol):
    """Something that is being said."""

    async def hear(self, pcm: bytes, /) -> None:
        """More of it; waits while decoding does not keep up."""
        ...

    async def words(self) -> list[Word]:
        """The end of it: what was said."""
        ...


class Recognizer(Transcriber, Protocol):
    """A transcriber that listens while somebody speaks, so that little is left to do when they stop."""

    def utterance(self, *, sample_rate: int, language: str | None) -> AbstractAsyncContextManager[Utterance]:
        """Begin to listen; leaving the block before its end drops what was heard."""
        ...


class Detector(Protocol):
    """Finds speech in one stream of sound; `rtkit.audio.vad.SpeechDetector` is one."""

    def feed(self, data: bytes, /) -> list[VadEvent]: ...


class VoiceActivity(Protocol):
    """Anything that makes detectors of speech."""

    def detector(self, format: AudioFormat, /, *, threshold: float, silence_ms: float) -> Detector:
        """A detector for one stream; ``silence_ms`` is the pause that ends an utterance.

        It is fed on the server's event loop, a tenth of a second at a time. If there is a method ``prepare``,
        it is called before, in a worker thread.
        """
        ...


class ToneSynthesizer:
    """No speech: one tone for each word, as long as the word and as high as its letters say.

    It stands where no speech engine is installed. The same text always sounds the same.
    """

    name = "a tone for each word: the extra 'voice' is not installed"

    async def synthesize(self, text: str, /, *, voice: str, speed: float) -> AsyncGenerator[bytes, None]:
        base = 200 + sum(voice.encode()) % 100
        for word in text.split() or [""]:
            await anyio.lowlevel.checkpoint()
            letters = word[:40]
            pitch = base + 4 * (sum(letters.encode()) % 64)
            yield _tone(pitch, seconds=(0.06 + 0.03 * len(letters)) / speed) + _silence(0.05 / speed)


def _tone(pitch: float, *, seconds: float) -> bytes:
    count = int(SAMPLE_RATE * seconds)
    step, ramp = 2 * math.pi * pitch / SAMPLE_RATE, SAMPLE_RATE / 100
    # The first and the last hundredth of a second are faded, so that nothing clicks.
    samples = (
        int(8000 * min(1.0, index / ramp, (count - index) / ramp) * math.sin(step * index))
        for index in range(count)
    )
    return struct.pack(f"<{count}h", *samples)


def _silence(seconds: float) -> bytes:
    return bytes(2 * int(SAMPLE_RATE * seconds))


class PlaceholderTranscriber:
    """No recognition: it says how long the recording is, and that nobody listened.

    It stands where no speech engine is installed.
    """

    name = "nobody: the extra 'voice' is not installed"

    async def transcribe(self, sound: AudioClip, /, *, language: str | None) -> AsyncGenerator[str, None]:
        del language
        what = f"{sound.seconds:.1f} seconds" if sound.pcm else f"{len(sound.data):,} bytes"
        for chunk in (f"[{what} of audio;", " no", " speech", " engine", " listened]"):
            await anyio.lowlevel.checkpoint()
            yield chunk


UNKNOWN_SIZE = 0xFFFF_FFFF
"""What a WAV file says of its size when it is streamed: nobody knows yet."""


def wav_header(size: int | None, *, sample_rate: int = SAMPLE_RATE) -> bytes:
    """The header of a WAV file with ``size`` bytes of PCM16, mono; ``None`` where they are still to be made."""
    known = size is not None
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", 36 + (size or 0) if known else UNKNOWN_SIZE, b"WAVE", b"fmt ", 16, 1, 1),
        *(sample_rate, 2 * sample_rate, 2, 16, b"data", (size or 0) if known else UNKNOWN_SIZE),
    )
