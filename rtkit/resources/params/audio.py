# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.audio`` take."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.client.options import RequestParams
from rtkit.core.arguments import FileTypes, SequenceNotStr
from rtkit.core.sentinels import Omit
from rtkit.types.audio.models import AudioModel, TranscriptionInclude
from rtkit.types.audio.params import (
    ChunkingStrategy,
    VoiceConsentCreateParams,
    VoiceConsentListParams,
    VoiceConsentUpdateParams,
)
from rtkit.types.audio.params import SpeechCreateParams as AudioSpeechCreateParams

__all__ = [
    "SpeechCreateParams",
    "TranscriptionsCreateParams",
    "TranslationsCreateParams",
    "VoiceConsentsCreateParams",
    "VoiceConsentsListParams",
    "VoiceConsentsUpdateParams",
    "VoicesCreateParams",
]


class TranscriptionsCreateParams(RequestParams, total=False):
    """``POST /audio/transcriptions``"""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    chunking_strategy: ChunkingStrategy | Omit | None
    include: SequenceNotStr[TranscriptionInclude] | Omit
    keywords: SequenceNotStr[str] | Omit
    known_speaker_names: SequenceNotStr[str] | Omit
    known_speaker_references: SequenceNotStr[str] | Omit
    language: str | Omit
    languages: SequenceNotStr[str] | Omit
    prompt: str | Omit
    temperature: float | Omit
    timestamp_granularities: SequenceNotStr[Literal["word", "segment"]] | Omit


class TranslationsCreateParams(RequestParams, total=False):
    """``POST /audio/translations``"""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str | Omit
    temperature: float | Omit


class SpeechCreateParams(AudioSpeechCreateParams, RequestParams, total=False):
    """``POST /audio/speech``"""


class VoicesCreateParams(VoiceConsentUpdateParams, RequestParams, total=False):
    """``POST /audio/voices``"""


class VoiceConsentsCreateParams(VoiceConsentCreateParams, RequestParams, total=False):
    """``POST /audio/voice_consents``"""


VoiceConsentsUpdateParams: TypeAlias = VoicesCreateParams


class VoiceConsentsListParams(VoiceConsentListParams, RequestParams, total=False):
    """``GET /audio/voice_consents``"""
