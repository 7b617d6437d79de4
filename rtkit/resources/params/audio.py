# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.audio`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes, SequenceNotStr
from rtkit.types.audio.models import AudioModel, SpeechModel, TranscriptionInclude
from rtkit.types.audio.params import ChunkingStrategy, VoiceParam

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


class SpeechCreateParams(RequestParams, total=False):
    """``POST /audio/speech``"""

    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[VoiceParam]
    instructions: str | Omit
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
    speed: float | Omit
    stream_format: Literal["sse", "audio"] | Omit


class VoicesCreateParams(RequestParams, total=False):
    """``POST /audio/voices``"""

    name: Required[str]


class VoiceConsentsCreateParams(RequestParams, total=False):
    """``POST /audio/voice_consents``"""

    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]


class VoiceConsentsUpdateParams(RequestParams, total=False):
    """``POST /audio/voice_consents/{consent_id}``"""

    name: Required[str]


class VoiceConsentsListParams(RequestParams, total=False):
    """``GET /audio/voice_consents``"""

    after: str | Omit
    limit: int | Omit
