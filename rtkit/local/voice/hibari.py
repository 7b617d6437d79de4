"""Synthesis by hibari: American English at 24 kHz, from a model that its wheel carries.

It has one voice. The API's voices are that one, lower or higher, so that two of them can be distinguished.
"""

from __future__ import annotations

import os
import threading
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from rtkit.local.voice.phrases import Phrases
from rtkit.local.voice.speech import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["HibariSynthesizer"]

MAX_AT_ONCE = 2
"""Phrases that are synthesized at the same time; each takes a fiftieth of the time that it lasts."""

SEED = 0
"""Of the noise in the voice: the same text always sounds the same."""

PITCHES = {
    "cedar": 0.86, "onyx": 0.86, "ash": 0.88, "echo": 0.9, "ballad": 0.91, "verse": 0.92, "fable": 0.94,
    "sage": 0.97, "alloy": 0.98, "marin": 1.0, "nova": 1.03, "coral": 1.05, "shimmer": 1.08,
}  # fmt: skip


class HibariSynthesizer:
    """A `rtkit.local.voice.speech.Synthesizer` of English, with the one voice of its model."""

    name = "hibari, English"

    def __init__(self, *, seed: int = SEED) -> None:
        self._seed = seed

    async def __aenter__(self) -> None:
        self._threads = anyio.CapacityLimiter(MAX_AT_ONCE)

    async def __aexit__(self, *exc_info: object) -> None:
        pass

    def prepare(self) -> None:
        """Load the model, and what voices are made by: for a worker thread."""
        _model()
        import_module("soxr")

    async def synthesize(self, text: str, /, *, voice: str, speed: float) -> AsyncGenerator[bytes, None]:
        """The sound of a text, phrase by phrase."""
        phrases = Phrases()
        for phrase in (*phrases.feed(text), *phrases.rest()):
            yield await anyio.to_thread.run_sync(self._spoken, phrase, voice, speed, limiter=self._threads)

    def _spoken(self, text: str, voice: str, speed: float) -> bytes:
        pitch = PITCHES.get(voice, 1.0)
        # What is played faster is higher and shorter: made slower by as much, it is higher only.
        samples = _model()(text, speed=speed / pitch, seed=self._seed)
        if pitch != 1.0:
            samples = import_module("soxr").resample(samples, SAMPLE_RATE * pitch, SAMPLE_RATE)
        pcm: bytes = (samples.clip(-1.0, 1.0) * 32767).astype("<i2").tobytes()
        return pcm


_loading = threading.Lock()


def _renew_lock() -> None:
    global _loading  # noqa: PLW0603 - a thread of the parent may have had it
    _loading = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


def _model() -> Any:
    """The model: one for every server of the process."""
    with _loading:  # `cache` alone lets two threads load it at the same time
        return _loaded()


@cache
def _loaded() -> Any:
    """To load it takes a second or two of CPU."""
    # onnxruntime, from 1.32 on, tells Microsoft that it is used, under an identifier that it keeps in the home
    # folder. It looks for this when it is imported.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    model: Any = import_module("hibari").Hibari()
    model("Hello.", seed=SEED)  # its dictionaries are read at first use
    return model
