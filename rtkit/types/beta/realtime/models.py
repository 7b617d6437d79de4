# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.realtime: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import rtkit.types.realtime.models as _realtime
from rtkit.core.model import Model, Number
from rtkit.types.audio.models import TokenDetails, UsageDuration, UsageTokens
from rtkit.types.responses.models import ResponseOutputTextLogprobTopLogprob
from rtkit.types.shared.models import Metadata

__all__ = [
    "ClientSecret", "Content", "Conversation", "ConversationCreatedEvent", "ConversationItem",
    "ConversationItemContent", "ConversationItemCreateEvent", "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent", "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionFailedEventError", "ConversationItemRetrieveEvent",
    "ConversationItemRetrieved", "ConversationItemTruncateEvent", "ConversationItemTruncatedEvent",
    "ConversationItemWithReference", "ErrorEvent", "ErrorEventError", "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent", "InputAudioBufferClearedEvent", "InputAudioBufferCommitEvent",
    "InputAudioBufferCommittedEvent", "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent", "InputAudioNoiseReduction", "InputTokenDetails", "Logprob",
    "OutputAudioBufferClear", "OutputAudioBufferCleared", "OutputAudioBufferStarted",
    "OutputAudioBufferStopped", "OutputTokenDetails", "Part", "RateLimit", "RateLimitsUpdatedEvent",
    "RealtimeClientEvent", "RealtimeResponse", "RealtimeResponseStatus", "RealtimeResponseStatusError",
    "RealtimeResponseUsage", "RealtimeServerEvent", "Response", "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent", "ResponseAudioTranscriptDeltaEvent", "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent", "ResponseContentPartAddedEvent", "ResponseContentPartDoneEvent",
    "ResponseCreateEvent", "ResponseCreatedEvent", "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent", "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent", "ResponseOutputItemDoneEvent", "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent", "ResponseTool", "Session", "SessionClientSecretExpiresAfter",
    "SessionClientSecretExpiresAt", "SessionCreateResponse", "SessionCreateResponseInputAudioTranscription",
    "SessionCreatedEvent", "SessionInputAudioNoiseReduction", "SessionInputAudioTranscription",
    "SessionTool", "SessionTracing", "SessionTracingTracingConfiguration", "SessionTurnDetection",
    "SessionUpdateEvent", "SessionUpdateEventSession", "SessionUpdateEventSessionClientSecret",
    "SessionUpdateEventSessionInputAudioTranscription", "SessionUpdateEventSessionTurnDetection",
    "SessionUpdatedEvent", "Tool", "Tracing", "TracingTracingConfiguration", "TranscriptionSession",
    "TranscriptionSessionInputAudioTranscription", "TranscriptionSessionUpdate",
    "TranscriptionSessionUpdateSession", "TranscriptionSessionUpdateSessionClientSecret",
    "TranscriptionSessionUpdateSessionInputAudioTranscription",
    "TranscriptionSessionUpdateSessionTurnDetection", "TranscriptionSessionUpdatedEvent", "TurnDetection",
    "Usage", "UsageTranscriptTextUsageDuration", "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails"
]  # fmt: skip


class ConversationItem(Model):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[ConversationItemContent] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None


class ConversationItemContent(Model):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = None


class ConversationItemCreateEvent(Model):
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.create"]] = "conversation.item.create"
    event_id: str | None = None
    previous_item_id: str | None = None


class ConversationItemCreatedEvent(Model):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.created"]] = "conversation.item.created"
    previous_item_id: str | None = None


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.completed"]] = (
        "conversation.item.input_audio_transcription.completed"
    )
    usage: _realtime.Usage
    logprobs: list[ResponseOutputTextLogprobTopLogprob] | None = None


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.delta"]] = (
        "conversation.item.input_audio_transcription.delta"
    )
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[ResponseOutputTextLogprobTopLogprob] | None = None


class Content(Model):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None = None


class ConversationItemWithReference(Model):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[Content] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None


class RealtimeResponse(Model):
    id: str | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: _realtime.RealtimeResponseStatus | None = None
    temperature: Number | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class InputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsage(Model):
    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: TokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class ConversationItemRetrieved(Model):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"


class ResponseAudioDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"


class ResponseAudioDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"


class ResponseAudioTranscriptDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio_transcript.delta"]] = "response.audio_transcript.delta"


class ResponseAudioTranscriptDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: ClassVar[Literal["response.audio_transcript.done"]] = "response.audio_transcript.done"


class Response(Model):
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItemWithReference] | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[_realtime.Tool] | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ResponseCreateEvent(Model):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None
    response: Response | None = None


class ResponseCreatedEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: ClassVar[Literal["response.created"]] = "response.created"


class ResponseDoneEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: ClassVar[Literal["response.done"]] = "response.done"


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )


class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"


class ResponseOutputItemAddedEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"


class ResponseOutputItemDoneEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"


class ResponseTextDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.text.delta"]] = "response.text.delta"


class ResponseTextDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: ClassVar[Literal["response.text.done"]] = "response.text.done"


class InputAudioNoiseReduction(Model):
    type: Literal["near_field", "far_field"] | None = None


class SessionInputAudioTranscription(Model):
    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class SessionTurnDetection(Model):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class Session(Model):
    id: str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: SessionModelLiteral | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: Number | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[_realtime.Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: SessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ClientSecret(Model):
    expires_at: int
    value: str


class SessionCreateResponseInputAudioTranscription(Model):
    model: str | None = None


class SessionCreateResponse(Model):
    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: Number | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[_realtime.Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: _realtime.RealtimeTranscriptionSessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionCreatedEvent(Model):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.created"]] = "session.created"


class SessionClientSecretExpiresAfter(Model):
    anchor: Literal["created_at"]
    seconds: int | None = None


class SessionUpdateEventSessionClientSecret(Model):
    expires_after: SessionClientSecretExpiresAfter | None = None


class SessionUpdateEventSession(Model):
    client_secret: SessionUpdateEventSessionClientSecret | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: SessionModelLiteral | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: Number | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[_realtime.Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: SessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionUpdateEvent(Model):
    session: SessionUpdateEventSession
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.updated"]] = "session.updated"


class TranscriptionSessionInputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSession(Model):
    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: _realtime.RealtimeTranscriptionSessionTurnDetection | None = None


class SessionClientSecretExpiresAt(Model):
    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class TranscriptionSessionUpdateSessionClientSecret(Model):
    expires_at: SessionClientSecretExpiresAt | None = None


class TranscriptionSessionUpdateSession(Model):
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: SessionTurnDetection | None = None


class TranscriptionSessionUpdate(Model):
    session: TranscriptionSessionUpdateSession
    type: ClassVar[Literal["transcription_session.update"]] = "transcription_session.update"
    event_id: str | None = None


class TranscriptionSessionUpdatedEvent(Model):
    event_id: str
    session: TranscriptionSession
    type: ClassVar[Literal["transcription_session.updated"]] = "transcription_session.updated"


Conversation: TypeAlias = _realtime.Conversation
ConversationCreatedEvent: TypeAlias = _realtime.ConversationCreatedEvent
ConversationItemDeleteEvent: TypeAlias = _realtime.ConversationItemDeleteEvent
ConversationItemDeletedEvent: TypeAlias = _realtime.ConversationItemDeletedEvent
UsageTranscriptTextUsageTokensInputTokenDetails: TypeAlias = TokenDetails
UsageTranscriptTextUsageTokens: TypeAlias = UsageTokens
UsageTranscriptTextUsageDuration: TypeAlias = UsageDuration
Usage: TypeAlias = _realtime.Usage
Logprob: TypeAlias = ResponseOutputTextLogprobTopLogprob
ConversationItemInputAudioTranscriptionFailedEventError: TypeAlias = (_realtime.ConversationItemInputAudioTranscriptionFailedEventError)  # fmt: skip
ConversationItemInputAudioTranscriptionFailedEvent: TypeAlias = (_realtime.ConversationItemInputAudioTranscriptionFailedEvent)  # fmt: skip
ConversationItemRetrieveEvent: TypeAlias = _realtime.ConversationItemRetrieveEvent
ConversationItemTruncateEvent: TypeAlias = _realtime.ConversationItemTruncateEvent
ConversationItemTruncatedEvent: TypeAlias = _realtime.ConversationItemTruncatedEvent
ErrorEventError: TypeAlias = _realtime.RealtimeError
ErrorEvent: TypeAlias = _realtime.RealtimeErrorEvent
InputAudioBufferAppendEvent: TypeAlias = _realtime.InputAudioBufferAppendEvent
InputAudioBufferClearEvent: TypeAlias = _realtime.InputAudioBufferClearEvent
InputAudioBufferClearedEvent: TypeAlias = _realtime.InputAudioBufferClearedEvent
InputAudioBufferCommitEvent: TypeAlias = _realtime.InputAudioBufferCommitEvent
InputAudioBufferCommittedEvent: TypeAlias = _realtime.InputAudioBufferCommittedEvent
InputAudioBufferSpeechStartedEvent: TypeAlias = _realtime.InputAudioBufferSpeechStartedEvent
InputAudioBufferSpeechStoppedEvent: TypeAlias = _realtime.InputAudioBufferSpeechStoppedEvent
RateLimit: TypeAlias = _realtime.RateLimit
RateLimitsUpdatedEvent: TypeAlias = _realtime.RateLimitsUpdatedEvent
OutputAudioBufferClear: TypeAlias = _realtime.OutputAudioBufferClearEvent
RealtimeClientEvent: TypeAlias = (ConversationItemCreateEvent | _realtime.ConversationItemDeleteEvent |
    _realtime.ConversationItemRetrieveEvent | _realtime.ConversationItemTruncateEvent |
    _realtime.InputAudioBufferAppendEvent | _realtime.InputAudioBufferClearEvent |
    _realtime.OutputAudioBufferClearEvent | _realtime.InputAudioBufferCommitEvent |
    _realtime.ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent |
    TranscriptionSessionUpdate)  # fmt: skip
RealtimeResponseStatusError: TypeAlias = _realtime.RealtimeResponseStatusError
RealtimeResponseStatus: TypeAlias = _realtime.RealtimeResponseStatus
OutputTokenDetails: TypeAlias = TokenDetails
OutputAudioBufferStarted: TypeAlias = _realtime.OutputAudioBufferStarted
OutputAudioBufferStopped: TypeAlias = _realtime.OutputAudioBufferStopped
OutputAudioBufferCleared: TypeAlias = _realtime.OutputAudioBufferCleared
RealtimeServerEvent: TypeAlias = (_realtime.ConversationCreatedEvent | ConversationItemCreatedEvent |
    _realtime.ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent |
    ConversationItemInputAudioTranscriptionDeltaEvent |
    _realtime.ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved |
    _realtime.ConversationItemTruncatedEvent | _realtime.RealtimeErrorEvent |
    _realtime.InputAudioBufferClearedEvent | _realtime.InputAudioBufferCommittedEvent |
    _realtime.InputAudioBufferSpeechStartedEvent | _realtime.InputAudioBufferSpeechStoppedEvent |
    _realtime.RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent |
    ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent |
    _realtime.ResponseContentPartAddedEvent | _realtime.ResponseContentPartDoneEvent |
    ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent |
    ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent
    | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent |
    TranscriptionSessionUpdatedEvent | _realtime.OutputAudioBufferStarted |
    _realtime.OutputAudioBufferStopped | _realtime.OutputAudioBufferCleared)  # fmt: skip
ResponseCancelEvent: TypeAlias = _realtime.ResponseCancelEvent
Part: TypeAlias = _realtime.Part
ResponseContentPartAddedEvent: TypeAlias = _realtime.ResponseContentPartAddedEvent
ResponseContentPartDoneEvent: TypeAlias = _realtime.ResponseContentPartDoneEvent
ResponseTool: TypeAlias = _realtime.Tool
Tool: TypeAlias = _realtime.Tool
TracingTracingConfiguration: TypeAlias = _realtime.TracingConfiguration
Tracing: TypeAlias = Literal["auto"] | _realtime.TracingConfiguration
TurnDetection: TypeAlias = _realtime.RealtimeTranscriptionSessionTurnDetection
SessionInputAudioNoiseReduction: TypeAlias = InputAudioNoiseReduction
SessionUpdateEventSessionInputAudioTranscription: TypeAlias = SessionInputAudioTranscription
SessionTool: TypeAlias = _realtime.Tool
SessionTracingTracingConfiguration: TypeAlias = _realtime.TracingConfiguration
SessionUpdateEventSessionTurnDetection: TypeAlias = SessionTurnDetection
TranscriptionSessionUpdateSessionTurnDetection: TypeAlias = SessionTurnDetection
TranscriptionSessionUpdateSessionInputAudioTranscription: TypeAlias = (TranscriptionSessionInputAudioTranscription)  # fmt: skip
SessionModelLiteral: TypeAlias = (Literal['gpt-realtime', 'gpt-realtime-2025-08-28',
    'gpt-4o-realtime-preview', 'gpt-4o-realtime-preview-2024-10-01',
    'gpt-4o-realtime-preview-2024-12-17', 'gpt-4o-realtime-preview-2025-06-03',
    'gpt-4o-mini-realtime-preview', 'gpt-4o-mini-realtime-preview-2024-12-17'])  # fmt: skip
SessionTracing: TypeAlias = Tracing
