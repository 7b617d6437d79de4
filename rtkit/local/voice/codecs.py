"""Compressed sound, by the libsndfile that soundfile's wheel carries."""

from __future__ import annotations

import importlib.util
import io
import struct
from importlib import import_module
from typing import Any

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
            frames = max(BLOCK_BYTES // (4 * channels), 1)
            left = _gsm_frames(data)
            # libsndfile casts floats to integers as they are: a recording whose full scale is 1.0 becomes silence.
            dtype = "float32" if file.subtype in {"FLOAT", "DOUBLE"} else "int16"
            # Not by what the header says of the length, which may be anything.
            while len(block := file.read(frames, dtype=dtype, always_2d=True)):
                if left is not None:
                    block, left = block[:left], max(left - len(block), 0)
                mixdown.add(_from_floats(block) if dtype == "float32" else _mixed(block))
    except soundfile.SoundFileError:
        return None
    return mixdown.done(), rate


def _mixed(block: Any) -> bytes:
    """PCM16: the mean of the channels."""
    pcm: bytes = block.mean(axis=1).astype("<i2").tobytes()
    return pcm


def _from_floats(block: Any) -> bytes:
    """PCM16 of floats: values beyond full scale are clipped, NaN is silence."""
    np = import_module("numpy")
    scaled = np.nan_to_num(block, nan=0.0).clip(-2.0, 2.0) * 32768.0
    return _mixed(np.rint(scaled).clip(-32768, 32767))


GSM_TAG, GSM_BLOCK_BYTES, GSM_BLOCK_FRAMES = 0x31, 65, 320


def _gsm_frames(data: bytes) -> int | None:
    """How many samples a WAV file of GSM 6.10 has; ``None`` for any other file.

    A chunk of odd length is followed by a byte of padding, which libsndfile takes for the beginning of one block
    more: 40 ms of noise.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    at, tag = 12, None
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        at += 8
        if name == b"fmt " and size >= 2 and at + 2 <= len(data):
            tag = struct.unpack_from("<H", data, at)[0]
        elif name == b"data":
            size = min(size or len(data), len(data) - at)  # 0: the header of a stream
            return size // GSM_BLOCK_BYTES * GSM_BLOCK_FRAMES if tag == GSM_TAG else None
        at += size + size % 2
    return None


class _File(io.BytesIO):
    """libsndfile seeks to wherever a header says, and soundfile prints what comes of it."""

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_CUR: self.tell(), io.SEEK_END: self.getbuffer().nbytes}.get(whence, 0)
        return super().seek(min(max(base + offset, 0), self.getbuffer().nbytes))
