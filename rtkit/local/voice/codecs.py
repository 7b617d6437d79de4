"""Compressed sound, by the libsndfile that soundfile's wheel carries."""

from __future__ import annotations

import importlib.util
import io
from importlib import import_module

__all__ = ["CONTAINERS", "decode", "encode", "installed"]

CONTAINERS = {"mp3": ("MP3", "MPEG_LAYER_III"), "flac": ("FLAC", "PCM_16"), "opus": ("OGG", "OPUS")}
"""What is made of the API's formats, as soundfile names it."""

MAX_SECONDS = 3600
"""Sound that is decoded from one file at most: a small file may hold hours of silence."""


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
    """Any file that libsndfile reads, as PCM16 mono and its sample rate; ``None`` where it reads none."""
    soundfile = import_module("soundfile")
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            samples = file.read(MAX_SECONDS * file.samplerate, dtype="int16", always_2d=True)
            rate = int(file.samplerate)
    except soundfile.SoundFileError:
        return None
    return samples.mean(axis=1).astype("<i2").tobytes(), rate
