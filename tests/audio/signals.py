"""What the audio tests measure with."""

from __future__ import annotations

import math
from itertools import cycle
from typing import TYPE_CHECKING

from rtkit.audio.formats.pcm import samples_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def chunks(data: bytes, sizes: Iterable[int]) -> Iterator[bytes]:
    """``data`` cut into pieces of these sizes, over and over."""
    position = 0
    for size in cycle(sizes):
        if position >= len(data):
            return
        yield data[position : position + size]
        position += size


def snr(pcm: bytes, hz: float, rate: int) -> float:
    """How far a tone of ``hz``, of any level and phase, stands out of all the rest, in dB."""
    samples = samples_of(pcm)
    # Whole periods, so that sine and cosine are at right angles.
    samples = samples[
        : int(len(samples) // (rate / math.gcd(int(hz), rate))) * (rate // math.gcd(int(hz), rate))
    ]
    step = 2 * math.pi * hz / rate
    sines = [math.sin(step * i) for i in range(len(samples))]
    cosines = [math.cos(step * i) for i in range(len(samples))]
    a = 2 * sum(x * s for x, s in zip(samples, sines, strict=True)) / len(samples)
    b = 2 * sum(x * c for x, c in zip(samples, cosines, strict=True)) / len(samples)
    noise = sum((x - a * s - b * c) ** 2 for x, s, c in zip(samples, sines, cosines, strict=True))
    signal = len(samples) * (a * a + b * b) / 2
    return math.inf if not noise else 10 * math.log10(signal / noise) if signal else -math.inf
