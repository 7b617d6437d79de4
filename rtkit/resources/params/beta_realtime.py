# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.realtime`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.beta.realtime.params import (
    InputAudioNoiseReductionParam,
    SessionCreateParamsClientSecret,
    SessionCreateParamsInputAudioTranscription,
    ToolParam,
    TracingParam,
    TranscriptionSessionCreateParamsClientSecret,
    TranscriptionSessionCreateParamsInputAudioTranscription,
    TurnDetectionParam,
)

__all__ = ["SessionsCreateParams", "TranscriptionSessionsCreateParams"]


class SessionsCreateParams(RequestParams, total=False):
    """``POST /realtime/sessions``"""

    client_secret: SessionCreateParamsClientSecret | Model | Omit
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model | Omit
    input_audio_transcription: SessionCreateParamsInputAudioTranscription | Model | Omit
    instructions: str | Omit
    max_response_output_tokens: int | Literal["inf"] | Omit
    modalities: SequenceNotStr[Literal["text", "audio"]] | Omit
    model: (
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit
    )
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    speed: float | Omit
    temperature: float | Omit
    tool_choice: str | Omit
    tools: Iterable[ToolParam | Model] | Omit
    tracing: TracingParam | Omit
    turn_detection: TurnDetectionParam | Model | Omit
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit


class TranscriptionSessionsCreateParams(RequestParams, total=False):
    """``POST /realtime/transcription_sessions``"""

    client_secret: TranscriptionSessionCreateParamsClientSecret | Model | Omit
    include: SequenceNotStr[str] | Omit
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model | Omit
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | Model | Omit
    modalities: SequenceNotStr[Literal["text", "audio"]] | Omit
    turn_detection: TurnDetectionParam | Model | Omit
