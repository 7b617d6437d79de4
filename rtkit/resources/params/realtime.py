# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.realtime`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.realtime.params import (
    ExpiresAfter,
    RealtimeAudioConfigParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestParam,
    RealtimeToolChoiceConfigParam,
    RealtimeToolsConfigUnionParam,
    RealtimeTracingConfigParam,
    RealtimeTranslationSessionCreateRequestParam,
    RealtimeTruncationParam,
    SessionParam,
)
from rtkit.types.realtime.translations.params import ExpiresAfter as TranslationsExpiresAfter
from rtkit.types.responses.params import ResponsePromptParam

__all__ = [
    "CallsAcceptParams",
    "CallsCreateParams",
    "CallsReferParams",
    "CallsRejectParams",
    "ClientSecretsCreateParams",
    "TranslationsClientSecretsCreateParams",
]


class ClientSecretsCreateParams(RequestParams, total=False):
    """``POST /realtime/client_secrets``"""

    expires_after: ExpiresAfter | Model | Omit
    session: SessionParam | Omit


class CallsCreateParams(RequestParams, total=False):
    """``POST /realtime/calls``"""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam | Model | Omit


class CallsAcceptParams(RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/accept``"""

    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | Model | Omit
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]] | Omit
    instructions: str | Omit
    max_output_tokens: int | Literal["inf"] | Omit
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | Omit
    )
    output_modalities: SequenceNotStr[Literal["text", "audio"]] | Omit
    parallel_tool_calls: bool | Omit
    prompt: ResponsePromptParam | Model | Omit | None
    reasoning: RealtimeReasoningParam | Model | Omit
    tool_choice: RealtimeToolChoiceConfigParam | Omit
    tools: Iterable[RealtimeToolsConfigUnionParam] | Omit
    tracing: RealtimeTracingConfigParam | Omit | None
    truncation: RealtimeTruncationParam | Omit


class CallsReferParams(RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/refer``"""

    target_uri: Required[str]


class CallsRejectParams(RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/reject``"""

    status_code: int | Omit


class TranslationsClientSecretsCreateParams(RequestParams, total=False):
    """``POST /realtime/translations/client_secrets``"""

    session: Required[RealtimeTranslationSessionCreateRequestParam | Model]
    expires_after: TranslationsExpiresAfter | Model | Omit
