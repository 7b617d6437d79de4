"""Compressed sound, by the libsndfile that soundfile's wheel carries."""

from __future__ import annotations

import importlib.util
import io
from importlib import import_module

from rtkit.local.voice.speech import BLOCK_BYTES, Mixdown

__all__ = ["CONTAINERS", "decode", "encode", "installed"]

CONTAINERS = {"mp3": ("MP3", "MPEG_LAYER_III"), "flac": ("FLAC", "PCM_16"), "opus": ("OGG", "OPUS")}
"""What is made of the API's formats, as soundfile names it."""


def installed() -> bool:
    return importlib.util.find_spec("soundfile") is not None and importlib.util.find_spec("numpy") is not None


def encode(pcm: bytes, format: str, *, sample_rate: int) -> bytes:
    """PCM16 mono in one of `CONTAINERS`. It blocks: a second of sound takes a few milliseconds."""
    container, subtype = CONTAINERS[format]
    file = io.BytesIO()
    samples = import_module("numpy").frombuffer(pcm, "<i2")
    import_module("soundfile").write(file, samples, sample_rate, format=container, subtype=subtype)
    return file.getvalue()


def decode(data: bytes) -> tuple[bytes, int] | None:
    """Any file that libsndfile reads, as PCM16 mono and its sample rate; ``None`` where it reads none.

    :raises AudioFormatError: no sound has the rate, or the channels, that the file says.
    :raises LimitExceededError: more than is read of one file.
    """
    soundfile = import_module("soundfile")
    try:
        with soundfile.SoundFile(_File(data)) as file:
            rate, channels = int(file.samplerate), int(file.channels)
            mixdown = Mixdown(rate, channels)
            frames = max(BLOCK_BYTES // (2 * channels), 1)
            # Not by what the header says of the length, which may be anything.
            while len(block := file.read(frames, dtype="int16", always_2d=True)):
                mixdown.add(block.mean(axis=1).astype("<i2").tobytes())
    except soundfile.SoundFileError:
        return None
    return mixdown.done(), rate


class _File(io.BytesIO):
    """libsndfile seeks to wherever a header says, and soundfile prints what comes of it."""

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_CUR: self.tell(), io.SEEK_END: self.getbuffer().nbytes}.get(whence, 0)
        return super().seek(min(max(base + offset, 0), self.getbuffer().nbytes))
