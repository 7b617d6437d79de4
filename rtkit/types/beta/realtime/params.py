# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.realtime: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.realtime.params import (
    ConversationItemDeleteEventParam as RealtimeConversationItemDeleteEventParam,
)
from rtkit.types.realtime.params import (
    ConversationItemRetrieveEventParam as RealtimeConversationItemRetrieveEventParam,
)
from rtkit.types.realtime.params import (
    ConversationItemTruncateEventParam as RealtimeConversationItemTruncateEventParam,
)
from rtkit.types.realtime.params import (
    InputAudioBufferAppendEventParam as RealtimeInputAudioBufferAppendEventParam,
)
from rtkit.types.realtime.params import (
    InputAudioBufferClearEventParam as RealtimeInputAudioBufferClearEventParam,
)
from rtkit.types.realtime.params import (
    InputAudioBufferCommitEventParam as RealtimeInputAudioBufferCommitEventParam,
)
from rtkit.types.realtime.params import (
    OutputAudioBufferClearEventParam,
    RealtimeFunctionToolParam,
    RealtimeTracingConfigParam,
    TracingConfigurationParam,
)
from rtkit.types.realtime.params import ResponseCancelEventParam as RealtimeResponseCancelEventParam
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "ClientSecretExpiresAfter", "ClientSecretExpiresAt", "ContentParam", "ConversationItemContentParam",
    "ConversationItemCreateEventParam", "ConversationItemDeleteEventParam", "ConversationItemParam",
    "ConversationItemRetrieveEventParam", "ConversationItemTruncateEventParam",
    "ConversationItemWithReferenceParam", "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEventParam", "InputAudioBufferCommitEventParam", "InputAudioNoiseReductionParam",
    "OutputAudioBufferClearParam", "RealtimeClientEventParam", "RealtimeConnectParams",
    "ResponseCancelEventParam", "ResponseCreateEventParam", "ResponseParam", "ResponseToolParam",
    "SessionClientSecretExpiresAfterParam", "SessionClientSecretExpiresAtParam", "SessionCreateParams",
    "SessionCreateParamsClientSecret", "SessionCreateParamsInputAudioTranscription",
    "SessionInputAudioNoiseReductionParam", "SessionToolParam", "SessionTracingParam",
    "SessionTracingTracingConfigurationParam", "SessionTurnDetectionParam", "SessionUpdateEventParam",
    "SessionUpdateEventParamSession", "SessionUpdateEventParamSessionClientSecret",
    "SessionUpdateEventParamSessionInputAudioTranscription", "ToolParam", "TracingParam",
    "TracingTracingConfigurationParam", "TranscriptionSessionCreateParams",
    "TranscriptionSessionCreateParamsClientSecret",
    "TranscriptionSessionCreateParamsInputAudioTranscription", "TranscriptionSessionUpdateParam",
    "TranscriptionSessionUpdateParamSession", "TranscriptionSessionUpdateParamSessionClientSecret",
    "TranscriptionSessionUpdateParamSessionInputAudioTranscription", "TurnDetectionParam"
]  # fmt: skip


class ConversationItemContentParam(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam | Model]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam | Model]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


class ContentParam(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ContentParam | Model]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]


class ResponseParam(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam | Model]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: SequenceNotStr[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[RealtimeFunctionToolParam | Model]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: ResponseParam | Model


class SessionCreateParams(TypedDict, total=False):
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
    tools: Iterable[RealtimeFunctionToolParam | Model] | Omit
    tracing: RealtimeTracingConfigParam | Omit
    turn_detection: TurnDetectionParam | Model | Omit
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionCreateParamsClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter | Model


class InputAudioNoiseReductionParam(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class TurnDetectionParam(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret | Model
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model
    input_audio_transcription: SessionCreateParamsInputAudioTranscription | Model
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: SequenceNotStr[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[RealtimeFunctionToolParam | Model]
    tracing: RealtimeTracingConfigParam
    turn_detection: TurnDetectionParam | Model
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession | Model]
    type: Required[Literal["session.update"]]
    event_id: str


class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret | Model | Omit
    include: SequenceNotStr[str] | Omit
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model | Omit
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | Model | Omit
    modalities: SequenceNotStr[Literal["text", "audio"]] | Omit
    turn_detection: TurnDetectionParam | Model | Omit


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt | Model


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret | Model
    include: SequenceNotStr[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | Model
    modalities: SequenceNotStr[Literal["text", "audio"]]
    turn_detection: TurnDetectionParam | Model


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    session: Required[TranscriptionSessionUpdateParamSession | Model]
    type: Required[Literal["transcription_session.update"]]
    event_id: str


ConversationItemDeleteEventParam: TypeAlias = RealtimeConversationItemDeleteEventParam
ConversationItemRetrieveEventParam: TypeAlias = RealtimeConversationItemRetrieveEventParam
ConversationItemTruncateEventParam: TypeAlias = RealtimeConversationItemTruncateEventParam
InputAudioBufferAppendEventParam: TypeAlias = RealtimeInputAudioBufferAppendEventParam
InputAudioBufferClearEventParam: TypeAlias = RealtimeInputAudioBufferClearEventParam
InputAudioBufferCommitEventParam: TypeAlias = RealtimeInputAudioBufferCommitEventParam
OutputAudioBufferClearParam: TypeAlias = OutputAudioBufferClearEventParam
RealtimeClientEventParam: TypeAlias = (ConversationItemCreateEventParam |
    RealtimeConversationItemDeleteEventParam | RealtimeConversationItemRetrieveEventParam |
    RealtimeConversationItemTruncateEventParam | RealtimeInputAudioBufferAppendEventParam |
    RealtimeInputAudioBufferClearEventParam | OutputAudioBufferClearEventParam |
    RealtimeInputAudioBufferCommitEventParam | RealtimeResponseCancelEventParam |
    ResponseCreateEventParam | SessionUpdateEventParam | TranscriptionSessionUpdateParam | Model)  # fmt: skip
ResponseCancelEventParam: TypeAlias = RealtimeResponseCancelEventParam
ResponseToolParam: TypeAlias = RealtimeFunctionToolParam
ToolParam: TypeAlias = RealtimeFunctionToolParam
TracingTracingConfigurationParam: TypeAlias = TracingConfigurationParam
TracingParam: TypeAlias = RealtimeTracingConfigParam
SessionClientSecretExpiresAfterParam: TypeAlias = ClientSecretExpiresAfter
SessionUpdateEventParamSessionClientSecret: TypeAlias = SessionCreateParamsClientSecret
SessionInputAudioNoiseReductionParam: TypeAlias = InputAudioNoiseReductionParam
SessionUpdateEventParamSessionInputAudioTranscription: TypeAlias = (SessionCreateParamsInputAudioTranscription)  # fmt: skip
SessionToolParam: TypeAlias = RealtimeFunctionToolParam
SessionTracingTracingConfigurationParam: TypeAlias = TracingConfigurationParam
SessionTracingParam: TypeAlias = RealtimeTracingConfigParam
SessionTurnDetectionParam: TypeAlias = TurnDetectionParam
SessionClientSecretExpiresAtParam: TypeAlias = ClientSecretExpiresAt
TranscriptionSessionUpdateParamSessionClientSecret: TypeAlias = (TranscriptionSessionCreateParamsClientSecret)  # fmt: skip
TranscriptionSessionUpdateParamSessionInputAudioTranscription: TypeAlias = (TranscriptionSessionCreateParamsInputAudioTranscription)  # fmt: skip
