# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.realtime: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.shared_params.params import Metadata


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


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


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


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str


class ConversationItemTruncateEventParam(TypedDict, total=False):
    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str


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


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class OutputAudioBufferClearParam(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class ResponseToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


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
    tools: Iterable[ResponseToolParam | Model]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: ResponseParam | Model


class SessionCreateParams(TypedDict, total=False):
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
    tools: Iterable[ToolParam | Model]
    tracing: TracingParam
    turn_detection: TurnDetectionParam | Model
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


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


class ToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class TracingTracingConfigurationParam(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class TurnDetectionParam(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionClientSecretExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionUpdateEventParamSessionClientSecret(TypedDict, total=False):
    expires_after: SessionClientSecretExpiresAfterParam | Model


class SessionInputAudioNoiseReductionParam(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionUpdateEventParamSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class SessionTracingTracingConfigurationParam(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class SessionTurnDetectionParam(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionUpdateEventParamSessionClientSecret | Model
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam | Model
    input_audio_transcription: SessionUpdateEventParamSessionInputAudioTranscription | Model
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
    tools: Iterable[SessionToolParam | Model]
    tracing: SessionTracingParam
    turn_detection: SessionTurnDetectionParam | Model
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession | Model]
    type: Required[Literal["session.update"]]
    event_id: str


class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret | Model
    include: SequenceNotStr[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReductionParam | Model
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | Model
    modalities: SequenceNotStr[Literal["text", "audio"]]
    turn_detection: TurnDetectionParam | Model


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt | Model


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class SessionClientSecretExpiresAtParam(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionUpdateParamSessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAtParam | Model


class TranscriptionSessionUpdateParamSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionUpdateParamSessionClientSecret | Model
    include: SequenceNotStr[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam | Model
    input_audio_transcription: TranscriptionSessionUpdateParamSessionInputAudioTranscription | Model
    modalities: SequenceNotStr[Literal["text", "audio"]]
    turn_detection: SessionTurnDetectionParam | Model


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    session: Required[TranscriptionSessionUpdateParamSession | Model]
    type: Required[Literal["transcription_session.update"]]
    event_id: str


RealtimeClientEventParam: TypeAlias = (
    ConversationItemCreateEventParam
    | ConversationItemDeleteEventParam
    | ConversationItemRetrieveEventParam
    | ConversationItemTruncateEventParam
    | InputAudioBufferAppendEventParam
    | InputAudioBufferClearEventParam
    | OutputAudioBufferClearParam
    | InputAudioBufferCommitEventParam
    | ResponseCancelEventParam
    | ResponseCreateEventParam
    | SessionUpdateEventParam
    | TranscriptionSessionUpdateParam
    | Model
)

TracingParam: TypeAlias = Literal["auto"] | TracingTracingConfigurationParam | Model

SessionTracingParam: TypeAlias = Literal["auto"] | SessionTracingTracingConfigurationParam | Model
