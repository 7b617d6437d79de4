# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""audio: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number, Tagged
from rtkit.core.tolerant import untagged

__all__ = [
    "AudioModel", "AudioResponseFormat", "Logprob", "SpeechModel", "Transcription",
    "TranscriptionCreateResponse", "TranscriptionDiarized", "TranscriptionDiarizedSegment",
    "TranscriptionInclude", "TranscriptionLanguage", "TranscriptionLogprob", "TranscriptionSegment",
    "TranscriptionStreamEvent", "TranscriptionTextDeltaEvent", "TranscriptionTextDoneEvent",
    "TranscriptionTextDoneEventUsage", "TranscriptionTextSegmentEvent", "TranscriptionVerbose",
    "TranscriptionVerboseUsage", "TranscriptionWord", "Translation", "TranslationCreateResponse",
    "TranslationVerbose", "Usage", "UsageDuration", "UsageInputTokenDetails", "UsageTokens",
    "UsageTokensInputTokenDetails", "Voice", "VoiceConsent", "VoiceConsentDeleted", "VoiceDeleted"
]  # fmt: skip


class TranscriptionLogprob(Model):
    token: str | None = None
    bytes: list[Number] | None = None
    logprob: Number | None = None


class TokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageTokens(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: ClassVar[Literal["tokens"]] = "tokens"
    input_token_details: TokenDetails | None = None


class UsageDuration(Model):
    seconds: Number
    type: ClassVar[Literal["duration"]] = "duration"


class Transcription(Model):
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionLogprob] | None = None
    usage: Usage | None = None


class TranscriptionDiarized(Model):
    duration: Number
    segments: list[Tagged[TranscriptionDiarizedSegment]]
    task: Literal["transcribe"]
    text: str
    usage: Usage | None = None


class TranscriptionDiarizedSegment(Model):
    id: str
    end: Number
    speaker: str
    start: Number
    text: str
    type: ClassVar[Literal["transcript.text.segment"]] = "transcript.text.segment"


class TranscriptionLanguage(Model):
    code: str


class TranscriptionSegment(Model):
    id: int
    avg_logprob: Number
    compression_ratio: Number
    end: Number
    no_speech_prob: Number
    seek: int
    start: Number
    temperature: Number
    text: str
    tokens: list[int]


class Logprob(Model):
    token: str | None = None
    bytes: list[int] | None = None
    logprob: Number | None = None


class TranscriptionTextDeltaEvent(Model):
    delta: str
    type: ClassVar[Literal["transcript.text.delta"]] = "transcript.text.delta"
    logprobs: list[Logprob] | None = None
    segment_id: str | None = None


class TranscriptionTextDoneEvent(Model):
    text: str
    type: ClassVar[Literal["transcript.text.done"]] = "transcript.text.done"
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Tagged[UsageTokens] | None = None


class TranscriptionVerbose(Model):
    duration: Number
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None
    usage: Tagged[UsageDuration] | None = None
    words: list[TranscriptionWord] | None = None


class TranscriptionWord(Model):
    end: Number
    start: Number
    word: str


class Translation(Model):
    text: str


class TranslationVerbose(Model):
    duration: Number
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None


class Voice(Model):
    id: str
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: str | None = None


class VoiceConsent(Model):
    id: str
    created_at: int
    language: str
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(Model):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]


class VoiceDeleted(Model):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
UsageTokensInputTokenDetails: TypeAlias = TokenDetails
Usage: TypeAlias = UsageTokens | UsageDuration
TranscriptionInclude: TypeAlias = Literal["logprobs"]
TranscriptionStreamEvent: TypeAlias = (TranscriptionDiarizedSegment | TranscriptionTextDeltaEvent |
    TranscriptionTextDoneEvent)  # fmt: skip
UsageInputTokenDetails: TypeAlias = TokenDetails
TranscriptionTextDoneEventUsage: TypeAlias = UsageTokens
TranscriptionTextSegmentEvent: TypeAlias = TranscriptionDiarizedSegment
TranscriptionVerboseUsage: TypeAlias = UsageDuration
AudioModel: TypeAlias = (Literal['whisper-1', 'gpt-transcribe', 'gpt-4o-transcribe',
    'gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe-diarize'])  # fmt: skip
AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]

if TYPE_CHECKING:
    TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
    TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
else:
    TranscriptionCreateResponse = untagged(
        lambda: Transcription | TranscriptionDiarized | TranscriptionVerbose, "TranscriptionCreateResponse"
    )
    TranslationCreateResponse = untagged(
        lambda: Translation | TranslationVerbose, "TranslationCreateResponse"
    )
