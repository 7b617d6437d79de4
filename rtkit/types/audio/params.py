# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""audio: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.audio.models import AudioModel, AudioResponseFormat, SpeechModel, TranscriptionInclude

__all__ = [
    "ChunkingStrategy", "ChunkingStrategyVadConfig", "CreateVoiceRequestAudioSample",
    "CreateVoiceRequestPrompt", "SpeechCreateParams", "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase", "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming", "TranslationCreateParams", "VoiceConsentCreateParams",
    "VoiceConsentListParams", "VoiceConsentUpdateParams", "VoiceCreateParams", "VoiceID", "VoiceParam"
]  # fmt: skip


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[VoiceParam]
    instructions: str | Omit
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
    speed: float | Omit
    stream_format: Literal["sse", "audio"] | Omit


class VoiceID(TypedDict, total=False):
    id: Required[str]


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str | AudioModel]
    chunking_strategy: ChunkingStrategy | None
    include: SequenceNotStr[TranscriptionInclude]
    keywords: SequenceNotStr[str]
    known_speaker_names: SequenceNotStr[str]
    known_speaker_references: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    timestamp_granularities: SequenceNotStr[Literal["word", "segment"]]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]


class VoiceConsentListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit


class VoiceConsentUpdateParams(TypedDict, total=False):
    name: Required[str]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"]


class CreateVoiceRequestPrompt(TypedDict, total=False):
    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: str | Literal["auto", "2026-10-08"]
    script_hint: str


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Literal[False] | None


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


VoiceParam: TypeAlias = (str | Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer',
    'verse', 'marin', 'cedar', 'fable', 'onyx', 'nova'] | VoiceID | Model)  # fmt: skip
ChunkingStrategy: TypeAlias = Literal["auto"] | ChunkingStrategyVadConfig | Model
TranscriptionCreateParams: TypeAlias = (TranscriptionCreateParamsNonStreaming |
    TranscriptionCreateParamsStreaming)  # fmt: skip
VoiceCreateParams: TypeAlias = CreateVoiceRequestAudioSample | CreateVoiceRequestPrompt
