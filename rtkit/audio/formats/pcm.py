"""PCM16 and float32 samples in bytes, little-endian whatever the machine; levels, gain and mixing.

Plain Python on purpose: a chunk of 20 ms is some hundred samples, and no extra is needed for it.
"""

from __future__ import annotations

import math
import sys
from array import array
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rtkit.errors import AudioFormatError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "SILENT_DBFS",
    "bytes_of",
    "dbfs",
    "float32_to_pcm16",
    "gain",
    "mix",
    "pcm16_to_float32",
    "peak",
    "rms",
    "samples_of",
    "silence",
    "tone",
]

FULL_SCALE = 32768
"""The magnitude that dBFS and float32 call 1.0."""

SILENT_DBFS = -math.inf


def samples_of(pcm: bytes | bytearray | memoryview) -> array[int]:
    """The samples of PCM16.

    :raises AudioFormatError: half a sample at the end.
    """
    if len(pcm) % 2:
        raise AudioFormatError(f"PCM16 has 2 bytes a sample; {len(pcm):,} bytes end in half of one")
    samples = array("h", bytes(pcm))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def bytes_of(samples: array[Any] | bytearray) -> bytes:
    """Samples as little-endian bytes."""
    if sys.byteorder == "big" and isinstance(samples, array):
        samples = array(samples.typecode, samples)
        samples.byteswap()
    return bytes(samples)


def _clip(value: float) -> int:
    return round(max(-32768, min(32767, value)))


def pcm16_to_float32(pcm: bytes) -> bytes:
    """PCM16 to float32 in -1.0 to 1.0."""
    return bytes_of(array("f", [s / FULL_SCALE for s in samples_of(pcm)]))


def float32_to_pcm16(data: bytes) -> bytes:
    """Float32 to PCM16: rounded, and clipped to full scale; what is not a number becomes silence.

    :raises AudioFormatError: a part of a sample at the end.
    """
    if len(data) % 4:
        raise AudioFormatError(f"float32 has 4 bytes a sample; {len(data):,} bytes end in a part of one")
    floats = array("f", data)
    if sys.byteorder == "big":
        floats.byteswap()
    return bytes_of(array("h", [0 if math.isnan(f) else _clip(f * FULL_SCALE) for f in floats]))


def silence(samples: int) -> bytes:
    """So many samples of nothing."""
    return bytes(2 * samples)


def tone(hz: float, samples: int, rate: int, *, level: float = 0.5, start: int = 0) -> bytes:
    """A sine in PCM16, of amplitude ``level`` of full scale; ``start`` is the index of its first sample."""
    step = 2 * math.pi * hz / rate
    return bytes_of(
        array("h", [_clip(32767 * level * math.sin(step * i)) for i in range(start, start + samples)])
    )


def peak(pcm: bytes) -> float:
    """The largest magnitude in PCM16, 0.0 to 1.0."""
    samples = samples_of(pcm)
    return max(map(abs, samples)) / FULL_SCALE if samples else 0.0


def rms(pcm: bytes) -> float:
    """The root of the mean square of PCM16, 0.0 to 1.0."""
    samples = samples_of(pcm)
    return math.sqrt(sum([s * s for s in samples]) / len(samples)) / FULL_SCALE if samples else 0.0


def dbfs(level: float) -> float:
    """A level (of `rms` or `peak`) in decibels below full scale; silence is minus infinity."""
    return 20 * math.log10(level) if level > 0 else SILENT_DBFS


def gain(pcm: bytes, factor: float) -> bytes:
    """PCM16 louder or softer, clipped to full scale."""
    return bytes_of(array("h", [_clip(s * factor) for s in samples_of(pcm)]))


def mix(chunks: Iterable[bytes]) -> bytes:
    """The sum of several PCM16 pieces, as long as the longest, clipped to full scale."""
    return bytes_of(array("h", [_clip(sum(s)) for s in zip_longest(*map(samples_of, chunks), fillvalue=0)]))
