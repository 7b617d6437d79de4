"""Speech on this machine: what speaks, listens and notices that somebody speaks, where it is installed.

The packages are the extra ``voice``; their wheels carry the models, and nothing is downloaded at run time.
Each engine is a file here, behind a protocol of `rtkit.local.voice.speech`. The first text to speak, or the first
audio to recognise, imports its package and loads its model.
"""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from rtkit.local.voice.activity import activity
from rtkit.local.voice.speech import PlaceholderTranscriber, ToneSynthesizer

if TYPE_CHECKING:
    from rtkit.local.voice.hibari import HibariSynthesizer
    from rtkit.local.voice.sphinx import SphinxRecognizer

__all__ = ["activity", "recognizer", "synthesizer"]


def _installed(*modules: str) -> bool:
    return all(importlib.util.find_spec(module) for module in modules)


def synthesizer() -> HibariSynthesizer | ToneSynthesizer:
    """The best that is installed."""
    if not _installed("hibari", "onnxruntime", "soxr"):
        return ToneSynthesizer()
    from rtkit.local.voice.hibari import HibariSynthesizer  # noqa: PLC0415 - where it is installed

    return HibariSynthesizer()


def recognizer() -> SphinxRecognizer | PlaceholderTranscriber:
    """The best that is installed."""
    if not _installed("pocketsphinx", "soxr", "numpy"):
        return PlaceholderTranscriber()
    from rtkit.local.voice.sphinx import SphinxRecognizer  # noqa: PLC0415 - where it is installed

    return SphinxRecognizer()
