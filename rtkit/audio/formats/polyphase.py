"""Resampling for sound on its way: every chunk comes out at once, as long as it went in.

A minimum-phase low-pass filter in as many phases as the ratio has (Kaiser's window; the minimum phase by the
cepstrum, Oppenheim and Schafer, "Discrete-Time Signal Processing", on homomorphic processing). A linear-phase
filter as steep delays all of the sound by half its length, 8 ms at 8 kHz. This one delays what speech is made of by
a third of a millisecond, and the highest tones by up to 2 ms.
"""

from __future__ import annotations

import math
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

__all__ = ["MAX_STEPS", "Polyphase", "suits"]

MAX_STEPS = 1024
"""The ratio of two rates in lowest terms, as 147 to 160, has no larger number: memory and time grow with it."""

TRANSITION = 0.1
"""The part of the lower rate's band that the filter needs to go down: 3.6 to 4 kHz at 8 kHz."""

ATTENUATION = 96.0
"""How far down, in dB: what 16 bits can tell."""

_SCALE = float(1 << 26)
"""Taps are multiples of 1/_SCALE. With samples of 16 bits every sum is a whole number below 2**53, so exact in a
double: the result does not depend on where chunks are cut, nor on the order in which a machine adds up."""

_PRODUCTS = 200_000
"""How much is multiplied at once: below what BLAS libraries start threads for."""

_STEP = 32
"""Input samples that are worked on in one row, about."""


class _Filter(NamedTuple):
    taps: int
    step: int
    """Input samples of a row."""
    gives: int
    """Output samples of a row."""
    matrix: Any
    """From ``taps - 1 + step`` samples to ``gives``."""
    delay: float
    """Seconds."""


def suits(source_rate: int, target_rate: int) -> bool:
    """Whether the ratio has few enough steps."""
    common = math.gcd(source_rate, target_rate)
    return max(source_rate, target_rate) // common <= MAX_STEPS


def _low_pass(taps: int, cutoff: float) -> Any:
    """Of linear phase; ``cutoff`` in cycles a sample."""
    np = import_module("numpy")
    times = np.arange(taps) - (taps - 1) / 2
    return np.sinc(2 * cutoff * times) * np.kaiser(taps, 0.1102 * (ATTENUATION - 8.7))


def _minimum_phase(taps: Any) -> Any:
    """The filter with the same gain at each frequency that answers soonest."""
    np = import_module("numpy")
    size = 1 << math.ceil(math.log2(len(taps) * 8))
    gain = np.abs(np.fft.rfft(taps, size))
    cepstrum = np.fft.irfft(np.log(np.maximum(gain, gain.max() * 1e-7)), size)
    cepstrum[1 : size // 2] *= 2
    cepstrum[size // 2 + 1 :] = 0
    return np.fft.irfft(np.exp(np.fft.rfft(cepstrum)), size)[: len(taps)]


@lru_cache(maxsize=32)
def _designed(source_rate: int, target_rate: int) -> _Filter:
    np = import_module("numpy")
    common = math.gcd(source_rate, target_rate)
    phases, every = target_rate // common, source_rate // common
    nyquist = min(source_rate, target_rate) / 2 / (source_rate * phases)
    width = nyquist * TRANSITION
    taps = math.ceil((ATTENUATION - 7.95) / (14.36 * width) / phases)
    prototype = _minimum_phase(_low_pass(taps * phases, nyquist - width / 2))
    bank = prototype.reshape(taps, phases).T
    bank = np.rint(bank / bank.sum(axis=1, keepdims=True) * _SCALE)
    # What rounding left over goes to the largest tap: a constant stays what it is.
    bank[np.arange(phases), bank.argmax(axis=1)] += _SCALE - bank.sum(axis=1)
    repeats = max(1, round(_STEP / every))
    step, gives = repeats * every, repeats * phases
    matrix = np.zeros((taps - 1 + step, gives))
    for index in range(gives):
        at, phase = divmod(index * every, phases)
        matrix[at : at + taps, index] = bank[phase, ::-1]
    behind = float((prototype * np.arange(len(prototype))).sum() / prototype.sum())
    return _Filter(taps, step, gives, matrix, behind / (source_rate * phases))


class Polyphase:
    """PCM16 at one rate to PCM16 at another. After ``n`` samples ``n * target / source`` have come out, rounded up.

    The rates have to suit (`suits`).
    """

    def __init__(self, source_rate: int, target_rate: int) -> None:
        self._np: Any = import_module("numpy")
        self._filter = _designed(source_rate, target_rate)
        self._rows = max(1, _PRODUCTS // self._filter.matrix.size)
        self.reset()

    @property
    def delay(self) -> float:
        """Seconds that the sound comes out later in what comes out."""
        return self._filter.delay

    def reset(self) -> None:
        """Forget what came so far."""
        self._held = self._np.zeros(self._filter.taps - 1)
        self._given = 0  # of the row that `_held` ends in

    def process(self, data: bytes) -> bytes:
        samples = self._np.frombuffer(data, "<i2")
        size = self._rows * self._filter.step
        return b"".join(self._some(samples[at : at + size]) for at in range(0, len(samples), size))

    def flush(self) -> bytes:
        """Nothing is left; the next chunk starts anew."""
        self.reset()
        return b""

    def _some(self, samples: Any) -> bytes:
        np, (taps, step, gives, matrix, _) = self._np, self._filter
        there = len(self._held) - (taps - 1) + len(samples)
        rows = -(-there // step)
        line = np.concatenate((self._held, samples, np.zeros(rows * step - there)))
        windows = np.lib.stride_tricks.sliding_window_view(line, len(matrix))[::step]
        out = (np.ascontiguousarray(windows) @ matrix).ravel()
        end = -(-there * gives // step)
        out = np.rint(out[self._given : end] / _SCALE).clip(-32768, 32767)
        whole = there // step
        self._held = line[whole * step : taps - 1 + there].copy()
        self._given = end - whole * gives
        return bytes(out.astype("<i2").tobytes())
