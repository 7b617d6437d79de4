# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.realtime: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Json, Model, Number
from rtkit.types.shared.models import Metadata


class Conversation(Model):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(Model, tag_field="type", tag="conversation.created"):
    conversation: Conversation
    event_id: str
    type: ClassVar[Literal["conversation.created"]] = "conversation.created"


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


class ConversationItemCreateEvent(Model, tag_field="type", tag="conversation.item.create"):
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.create"]] = "conversation.item.create"
    event_id: str | None = None
    previous_item_id: str | None = None


class ConversationItemCreatedEvent(Model, tag_field="type", tag="conversation.item.created"):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.created"]] = "conversation.item.created"
    previous_item_id: str | None = None


class ConversationItemDeleteEvent(Model, tag_field="type", tag="conversation.item.delete"):
    item_id: str
    type: ClassVar[Literal["conversation.item.delete"]] = "conversation.item.delete"
    event_id: str | None = None


class ConversationItemDeletedEvent(Model, tag_field="type", tag="conversation.item.deleted"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.deleted"]] = "conversation.item.deleted"


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageTranscriptTextUsageTokens(Model, tag_field="type", tag="tokens"):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: ClassVar[Literal["tokens"]] = "tokens"
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None


class UsageTranscriptTextUsageDuration(Model, tag_field="type", tag="duration"):
    seconds: Number
    type: ClassVar[Literal["duration"]] = "duration"


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: Number


class ConversationItemInputAudioTranscriptionCompletedEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.completed"
):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.completed"]] = (
        "conversation.item.input_audio_transcription.completed"
    )
    usage: Usage
    logprobs: list[Logprob] | None = None


class ConversationItemInputAudioTranscriptionDeltaEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.delta"
):
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.delta"]] = (
        "conversation.item.input_audio_transcription.delta"
    )
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[Logprob] | None = None


class ConversationItemInputAudioTranscriptionFailedEventError(Model):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


class ConversationItemInputAudioTranscriptionFailedEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.failed"
):
    content_index: int
    error: ConversationItemInputAudioTranscriptionFailedEventError
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.failed"]] = (
        "conversation.item.input_audio_transcription.failed"
    )


class ConversationItemRetrieveEvent(Model, tag_field="type", tag="conversation.item.retrieve"):
    item_id: str
    type: ClassVar[Literal["conversation.item.retrieve"]] = "conversation.item.retrieve"
    event_id: str | None = None


class ConversationItemTruncateEvent(Model, tag_field="type", tag="conversation.item.truncate"):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: ClassVar[Literal["conversation.item.truncate"]] = "conversation.item.truncate"
    event_id: str | None = None


class ConversationItemTruncatedEvent(Model, tag_field="type", tag="conversation.item.truncated"):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.truncated"]] = "conversation.item.truncated"


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


class ErrorEventError(Model):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class ErrorEvent(Model, tag_field="type", tag="error"):
    error: ErrorEventError
    event_id: str
    type: ClassVar[Literal["error"]] = "error"


class InputAudioBufferAppendEvent(Model, tag_field="type", tag="input_audio_buffer.append"):
    audio: str
    type: ClassVar[Literal["input_audio_buffer.append"]] = "input_audio_buffer.append"
    event_id: str | None = None


class InputAudioBufferClearEvent(Model, tag_field="type", tag="input_audio_buffer.clear"):
    type: ClassVar[Literal["input_audio_buffer.clear"]] = "input_audio_buffer.clear"
    event_id: str | None = None


class InputAudioBufferClearedEvent(Model, tag_field="type", tag="input_audio_buffer.cleared"):
    event_id: str
    type: ClassVar[Literal["input_audio_buffer.cleared"]] = "input_audio_buffer.cleared"


class InputAudioBufferCommitEvent(Model, tag_field="type", tag="input_audio_buffer.commit"):
    type: ClassVar[Literal["input_audio_buffer.commit"]] = "input_audio_buffer.commit"
    event_id: str | None = None


class InputAudioBufferCommittedEvent(Model, tag_field="type", tag="input_audio_buffer.committed"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.committed"]] = "input_audio_buffer.committed"
    previous_item_id: str | None = None


class InputAudioBufferSpeechStartedEvent(Model, tag_field="type", tag="input_audio_buffer.speech_started"):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.speech_started"]] = "input_audio_buffer.speech_started"


class InputAudioBufferSpeechStoppedEvent(Model, tag_field="type", tag="input_audio_buffer.speech_stopped"):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.speech_stopped"]] = "input_audio_buffer.speech_stopped"


class RateLimit(Model):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: Number | None = None


class RateLimitsUpdatedEvent(Model, tag_field="type", tag="rate_limits.updated"):
    event_id: str
    rate_limits: list[RateLimit]
    type: ClassVar[Literal["rate_limits.updated"]] = "rate_limits.updated"


class OutputAudioBufferClear(Model, tag_field="type", tag="output_audio_buffer.clear"):
    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"
    event_id: str | None = None


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
    status_details: RealtimeResponseStatus | None = None
    temperature: Number | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class RealtimeResponseStatusError(Model):
    code: str | None = None
    message: str | None = None
    type: str | None = None


class RealtimeResponseStatus(Model):
    error: RealtimeResponseStatusError | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class InputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class OutputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsage(Model):
    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: OutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class ConversationItemRetrieved(Model, tag_field="type", tag="conversation.item.retrieved"):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"


class OutputAudioBufferStarted(Model, tag_field="type", tag="output_audio_buffer.started"):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.started"]] = "output_audio_buffer.started"


class OutputAudioBufferStopped(Model, tag_field="type", tag="output_audio_buffer.stopped"):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.stopped"]] = "output_audio_buffer.stopped"


class OutputAudioBufferCleared(Model, tag_field="type", tag="output_audio_buffer.cleared"):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.cleared"]] = "output_audio_buffer.cleared"


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio_transcript.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.audio_transcript.delta"]] = "response.audio_transcript.delta"


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio_transcript.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: ClassVar[Literal["response.audio_transcript.done"]] = "response.audio_transcript.done"


class ResponseCancelEvent(Model, tag_field="type", tag="response.cancel"):
    type: ClassVar[Literal["response.cancel"]] = "response.cancel"
    event_id: str | None = None
    response_id: str | None = None


class Part(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"


class ResponseContentPartDoneEvent(Model, tag_field="type", tag="response.content_part.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"


class ResponseTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Json | None = None
    type: Literal["function"] | None = None


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
    tools: list[ResponseTool] | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None
    response: Response | None = None


class ResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    event_id: str
    response: RealtimeResponse
    type: ClassVar[Literal["response.created"]] = "response.created"


class ResponseDoneEvent(Model, tag_field="type", tag="response.done"):
    event_id: str
    response: RealtimeResponse
    type: ClassVar[Literal["response.done"]] = "response.done"


class ResponseFunctionCallArgumentsDeltaEvent(
    Model, tag_field="type", tag="response.function_call_arguments.delta"
):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )


class ResponseFunctionCallArgumentsDoneEvent(
    Model, tag_field="type", tag="response.function_call_arguments.done"
):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"


class ResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"


class ResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.text.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.text.delta"]] = "response.text.delta"


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.text.done"):
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


class Tool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Json | None = None
    type: Literal["function"] | None = None


class TracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: Json | None = None
    workflow_name: str | None = None


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
        | None
    ) = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: Number | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: SessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ClientSecret(Model):
    expires_at: int
    value: str


class SessionCreateResponseInputAudioTranscription(Model):
    model: str | None = None


class TurnDetection(Model):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None
    type: str | None = None


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
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionCreatedEvent(Model, tag_field="type", tag="session.created"):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.created"]] = "session.created"


class SessionClientSecretExpiresAfter(Model):
    anchor: Literal["created_at"]
    seconds: int | None = None


class SessionUpdateEventSessionClientSecret(Model):
    expires_after: SessionClientSecretExpiresAfter | None = None


class SessionInputAudioNoiseReduction(Model):
    type: Literal["near_field", "far_field"] | None = None


class SessionUpdateEventSessionInputAudioTranscription(Model):
    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class SessionTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Json | None = None
    type: Literal["function"] | None = None


class SessionTracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: Json | None = None
    workflow_name: str | None = None


class SessionUpdateEventSessionTurnDetection(Model):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class TranscriptionSessionUpdateSessionTurnDetection(Model):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class SessionUpdateEventSession(Model):
    client_secret: SessionUpdateEventSessionClientSecret | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionUpdateEventSessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
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
        | None
    ) = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: Number | None = None
    temperature: Number | None = None
    tool_choice: str | None = None
    tools: list[SessionTool] | None = None
    tracing: SessionTracing | None = None
    turn_detection: SessionUpdateEventSessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    session: SessionUpdateEventSession
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
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
    turn_detection: TurnDetection | None = None


class SessionClientSecretExpiresAt(Model):
    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class TranscriptionSessionUpdateSessionClientSecret(Model):
    expires_at: SessionClientSecretExpiresAt | None = None


class TranscriptionSessionUpdateSessionInputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSessionUpdateSession(Model):
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: TranscriptionSessionUpdateSessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TranscriptionSessionUpdateSessionTurnDetection | None = None


class TranscriptionSessionUpdate(Model, tag_field="type", tag="transcription_session.update"):
    session: TranscriptionSessionUpdateSession
    type: ClassVar[Literal["transcription_session.update"]] = "transcription_session.update"
    event_id: str | None = None


class TranscriptionSessionUpdatedEvent(Model, tag_field="type", tag="transcription_session.updated"):
    event_id: str
    session: TranscriptionSession
    type: ClassVar[Literal["transcription_session.updated"]] = "transcription_session.updated"


Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration

RealtimeClientEvent: TypeAlias = (
    ConversationItemCreateEvent
    | ConversationItemDeleteEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClear
    | InputAudioBufferCommitEvent
    | ResponseCancelEvent
    | ResponseCreateEvent
    | SessionUpdateEvent
    | TranscriptionSessionUpdate
)

RealtimeServerEvent: TypeAlias = (
    ConversationCreatedEvent
    | ConversationItemCreatedEvent
    | ConversationItemDeletedEvent
    | ConversationItemInputAudioTranscriptionCompletedEvent
    | ConversationItemInputAudioTranscriptionDeltaEvent
    | ConversationItemInputAudioTranscriptionFailedEvent
    | ConversationItemRetrieved
    | ConversationItemTruncatedEvent
    | ErrorEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferSpeechStartedEvent
    | InputAudioBufferSpeechStoppedEvent
    | RateLimitsUpdatedEvent
    | ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseDoneEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | SessionCreatedEvent
    | SessionUpdatedEvent
    | TranscriptionSessionUpdatedEvent
    | OutputAudioBufferStarted
    | OutputAudioBufferStopped
    | OutputAudioBufferCleared
)

Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration

SessionTracing: TypeAlias = Literal["auto"] | SessionTracingTracingConfiguration
