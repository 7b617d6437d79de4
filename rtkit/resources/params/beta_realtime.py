# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.realtime`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from rtkit.client.options import RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.realtime.models import SessionModelLiteral
from rtkit.types.beta.realtime.params import (
    InputAudioNoiseReductionParam,
    SessionCreateParamsClientSecret,
    SessionCreateParamsInputAudioTranscription,
    TranscriptionSessionCreateParams,
    TurnDetectionParam,
)
from rtkit.types.realtime.params import RealtimeFunctionToolParam, RealtimeTracingConfigParam

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
    model: SessionModelLiteral | Omit
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    speed: float | Omit
    temperature: float | Omit
    tool_choice: str | Omit
    tools: Iterable[RealtimeFunctionToolParam | Model] | Omit
    tracing: RealtimeTracingConfigParam | Omit
    turn_detection: TurnDetectionParam | Model | Omit
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit


class TranscriptionSessionsCreateParams(TranscriptionSessionCreateParams, RequestParams, total=False):
    """``POST /realtime/transcription_sessions``"""
