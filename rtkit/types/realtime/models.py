# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""realtime: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged
from rtkit.types._extras import AudioBytes
from rtkit.types.audio.models import TranscriptionLanguage
from rtkit.types.responses.models import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from rtkit.types.shared.models import Metadata


class AudioTranscription(Model):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    keywords: list[str] | None = None
    language: str | None = None
    languages: list[str] | None = None
    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | None
    ) = None
    prompt: str | None = None


class ClientSecretCreateResponse(Model):
    expires_at: int
    session: ClientSecretCreateResponseSession
    value: str


class Conversation(Model):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(Model, tag_field="type", tag="conversation.created"):
    conversation: Conversation
    event_id: str
    type: ClassVar[Literal["conversation.created"]] = "conversation.created"


class ConversationItemAdded(Model, tag_field="type", tag="conversation.item.added"):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.added"]] = "conversation.item.added"
    previous_item_id: str | None = None


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


class ConversationItemDone(Model, tag_field="type", tag="conversation.item.done"):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.done"]] = "conversation.item.done"
    previous_item_id: str | None = None


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
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None


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
    logprobs: list[LogProbProperties] | None = None


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


class ConversationItemInputAudioTranscriptionSegment(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.segment"
):
    id: str
    content_index: int
    end: Number
    event_id: str
    item_id: str
    speaker: str
    start: Number
    text: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.segment"]] = (
        "conversation.item.input_audio_transcription.segment"
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


class InputAudioBufferDtmfEventReceivedEvent(
    Model, tag_field="type", tag="input_audio_buffer.dtmf_event_received"
):
    event: str
    received_at: int
    type: ClassVar[Literal["input_audio_buffer.dtmf_event_received"]] = (
        "input_audio_buffer.dtmf_event_received"
    )


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


class InputAudioBufferTimeoutTriggered(Model, tag_field="type", tag="input_audio_buffer.timeout_triggered"):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.timeout_triggered"]] = "input_audio_buffer.timeout_triggered"


class LogProbProperties(Model):
    token: str
    bytes: list[int]
    logprob: Number


class McpListToolsCompleted(Model, tag_field="type", tag="mcp_list_tools.completed"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.completed"]] = "mcp_list_tools.completed"


class McpListToolsFailed(Model, tag_field="type", tag="mcp_list_tools.failed"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.failed"]] = "mcp_list_tools.failed"


class McpListToolsInProgress(Model, tag_field="type", tag="mcp_list_tools.in_progress"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.in_progress"]] = "mcp_list_tools.in_progress"


class OutputAudioBufferClearEvent(Model, tag_field="type", tag="output_audio_buffer.clear"):
    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"
    event_id: str | None = None


class RateLimit(Model):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: Number | None = None


class RateLimitsUpdatedEvent(Model, tag_field="type", tag="rate_limits.updated"):
    event_id: str
    rate_limits: list[RateLimit]
    type: ClassVar[Literal["rate_limits.updated"]] = "rate_limits.updated"


class RealtimeAudioConfig(Model):
    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None


class NoiseReduction(Model):
    strength: Number | None = None
    type: NoiseReductionType | None = None


class RealtimeAudioConfigInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None


class VoiceID(Model):
    id: str


class RealtimeAudioConfigOutput(Model):
    format: RealtimeAudioFormats | None = None
    speed: Number | None = None
    voice: Voice | None = None


class AudioPCM(Model):
    rate: Literal[24000] | None = None
    type: Literal["audio/pcm"] | None = None


class AudioPCMU(Model):
    type: Literal["audio/pcmu"] | None = None


class AudioPCMA(Model):
    type: Literal["audio/pcma"] | None = None


class ServerVad(Model, tag_field="type", tag="server_vad"):
    type: ClassVar[Literal["server_vad"]] = "server_vad"
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None


class SemanticVad(Model, tag_field="type", tag="semantic_vad"):
    type: ClassVar[Literal["semantic_vad"]] = "semantic_vad"
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class RealtimeConversationItemAssistantMessageContent(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | None = None


class RealtimeConversationItemAssistantMessage(Model):
    content: list[RealtimeConversationItemAssistantMessageContent]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCall(Model):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    call_id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCallOutput(Model):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemSystemMessageContent(Model):
    text: str | None = None
    type: Literal["input_text"] | None = None


class RealtimeConversationItemSystemMessage(Model):
    content: list[RealtimeConversationItemSystemMessageContent]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemUserMessageContent(Model):
    audio: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    image_url: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "input_image"] | None = None


class RealtimeConversationItemUserMessage(Model):
    content: list[RealtimeConversationItemUserMessageContent]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeError(Model):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class RealtimeErrorEvent(Model, tag_field="type", tag="error"):
    error: RealtimeError
    event_id: str
    type: ClassVar[Literal["error"]] = "error"


class RealtimeFunctionTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Json | None = None
    type: Literal["function"] | None = None


class RealtimeMcpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class RealtimeMcpListToolsTool(Model):
    input_schema: Json
    name: str
    annotations: Json | None = None
    description: str | None = None


class RealtimeMcpListTools(Model):
    server_label: str
    tools: list[RealtimeMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class RealtimeMcpProtocolError(Model, tag_field="type", tag="protocol_error"):
    code: int
    message: str
    type: ClassVar[Literal["protocol_error"]] = "protocol_error"


class RealtimeMcpToolCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: RealtimeMcpToolCallError | None = None
    output: str | None = None


class RealtimeMcpToolExecutionError(Model, tag_field="type", tag="tool_execution_error"):
    message: str
    type: ClassVar[Literal["tool_execution_error"]] = "tool_execution_error"


class RealtimeMcphttpError(Model, tag_field="type", tag="http_error"):
    code: int
    message: str
    type: ClassVar[Literal["http_error"]] = "http_error"


class RealtimeReasoning(Model):
    effort: RealtimeReasoningEffort | None = None


class RealtimeResponseAudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    voice: (
        str
        | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
        | None
    ) = None


class RealtimeResponseAudio(Model):
    output: RealtimeResponseAudioOutput | None = None


class RealtimeResponse(Model):
    id: str | None = None
    audio: RealtimeResponseAudio | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    usage: RealtimeResponseUsage | None = None


class OutputVoiceID(Model):
    id: str


class Output(Model):
    format: RealtimeAudioFormats | None = None
    voice: OutputVoice | None = None


class RealtimeResponseCreateAudioOutput(Model):
    output: Output | None = None


class AllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RequireApprovalMcpToolApprovalFilter(Model):
    always: RequireApprovalMcpToolApprovalFilterAlways | None = None
    never: RequireApprovalMcpToolApprovalFilterNever | None = None


class RealtimeResponseCreateMcpTool(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: AllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: RequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class RealtimeResponseCreateParams(Model):
    audio: RealtimeResponseCreateAudioOutput | None = None
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None


class RealtimeResponseStatusError(Model):
    code: str | None = None
    message: str | None = None
    type: str | None = None


class RealtimeResponseStatus(Model):
    error: RealtimeResponseStatusError | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class RealtimeResponseUsage(Model):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class CachedTokensDetails(Model):
    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageInputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageOutputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


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


class RealtimeSessionCreateRequest(Model, tag_field="type", tag="realtime"):
    type: ClassVar[Literal["realtime"]] = "realtime"
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
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
        | None
    ) = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    tools: RealtimeToolsConfig | None = None
    tracing: RealtimeTracingConfig | None = None
    truncation: RealtimeTruncation | None = None


class RealtimeSessionCreateResponseAudioInputNoiseReduction(Model):
    strength: Number | None = None
    type: NoiseReductionType | None = None


class RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction(Model):
    strength: Number | None = None
    type: NoiseReductionType | None = None


class AudioInputTurnDetectionServerVad(Model, tag_field="type", tag="server_vad"):
    type: ClassVar[Literal["server_vad"]] = "server_vad"
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None


class AudioInputTurnDetectionSemanticVad(Model, tag_field="type", tag="semantic_vad"):
    type: ClassVar[Literal["semantic_vad"]] = "semantic_vad"
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class RealtimeSessionCreateResponseAudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: AudioInputTurnDetection | None = None


class RealtimeSessionCreateResponseAudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    speed: Number | None = None
    voice: (
        str
        | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
        | None
    ) = None


class RealtimeSessionCreateResponseAudio(Model):
    input: RealtimeSessionCreateResponseAudioInput | None = None
    output: RealtimeSessionCreateResponseAudioOutput | None = None


class ToolMcpToolAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = None


class ToolMcpTool(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpToolAllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpToolRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class TracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: Json | None = None
    workflow_name: str | None = None


class RealtimeSessionCreateResponse(Model, tag_field="type", tag="realtime"):
    id: str
    object: Literal["realtime.session"]
    type: ClassVar[Literal["realtime"]] = "realtime"
    audio: RealtimeSessionCreateResponseAudio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
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
        | None
    ) = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[RealtimeSessionCreateResponseTool] | None = None
    tracing: Tracing | None = None
    truncation: RealtimeTruncation | None = None


class McpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


class Mcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class TracingConfiguration(Model):
    group_id: str | None = None
    metadata: Json | None = None
    workflow_name: str | None = None


class RealtimeTranscriptionSessionAudio(Model):
    input: RealtimeTranscriptionSessionAudioInput | None = None


class RealtimeTranscriptionSessionAudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = None


class RealtimeTranscriptionSessionCreateRequest(Model, tag_field="type", tag="transcription"):
    type: ClassVar[Literal["transcription"]] = "transcription"
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionCreateResponseAudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None


class RealtimeTranscriptionSessionCreateResponse(Model, tag_field="type", tag="transcription"):
    id: str
    object: str
    type: ClassVar[Literal["transcription"]] = "transcription"
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionTurnDetection(Model):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None
    type: str | None = None


class RealtimeTranslationClientSecretCreateResponse(Model):
    expires_at: int
    session: RealtimeTranslationSession
    value: str


class RealtimeTranslationInputAudioBufferAppendEvent(
    Model, tag_field="type", tag="session.input_audio_buffer.append"
):
    audio: str
    type: ClassVar[Literal["session.input_audio_buffer.append"]] = "session.input_audio_buffer.append"
    event_id: str | None = None


class RealtimeTranslationInputTranscriptDeltaEvent(
    Model, tag_field="type", tag="session.input_transcript.delta"
):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.input_transcript.delta"]] = "session.input_transcript.delta"
    elapsed_ms: int | None = None


class RealtimeTranslationOutputAudioDeltaEvent(Model, tag_field="type", tag="session.output_audio.delta"):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.output_audio.delta"]] = "session.output_audio.delta"
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None


class RealtimeTranslationOutputTranscriptDeltaEvent(
    Model, tag_field="type", tag="session.output_transcript.delta"
):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.output_transcript.delta"]] = "session.output_transcript.delta"
    elapsed_ms: int | None = None


class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: Number | None = None


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: Number | None = None


class AudioInputTranscription(Model):
    model: str


class RealtimeTranslationSessionAudioInput(Model):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None


class RealtimeTranslationSessionUpdateRequestAudioInput(Model):
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None


class AudioOutput(Model):
    language: str | None = None


class RealtimeTranslationSessionAudio(Model):
    input: RealtimeTranslationSessionAudioInput | None = None
    output: AudioOutput | None = None


class RealtimeTranslationSessionUpdateRequestAudio(Model):
    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    output: AudioOutput | None = None


class RealtimeTranslationSession(Model):
    id: str
    audio: RealtimeTranslationSessionAudio
    expires_at: int
    model: str
    type: Literal["translation"]


class RealtimeTranslationSessionCloseEvent(Model, tag_field="type", tag="session.close"):
    type: ClassVar[Literal["session.close"]] = "session.close"
    event_id: str | None = None


class RealtimeTranslationSessionClosedEvent(Model, tag_field="type", tag="session.closed"):
    event_id: str
    type: ClassVar[Literal["session.closed"]] = "session.closed"


class RealtimeTranslationSessionCreatedEvent(Model, tag_field="type", tag="session.created"):
    event_id: str
    session: RealtimeTranslationSession
    type: ClassVar[Literal["session.created"]] = "session.created"


class RealtimeTranslationSessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    session: RealtimeTranslationSessionUpdateRequest
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class RealtimeTranslationSessionUpdateRequest(Model):
    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None


class RealtimeTranslationSessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    event_id: str
    session: RealtimeTranslationSession
    type: ClassVar[Literal["session.updated"]] = "session.updated"


class TokenLimits(Model):
    post_instructions: int | None = None


class RealtimeTruncationRetentionRatio(Model):
    retention_ratio: Number
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None = None


class ResponseAudioDeltaEvent(AudioBytes, Model, tag_field="type", tag="response.output_audio.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_audio.delta"]] = "response.output_audio.delta"
    obfuscation: str | None = None


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.output_audio.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_audio.done"]] = "response.output_audio.done"


class ResponseAudioTranscriptDeltaEvent(
    Model, tag_field="type", tag="response.output_audio_transcript.delta"
):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_audio_transcript.delta"]] = (
        "response.output_audio_transcript.delta"
    )
    obfuscation: str | None = None


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.output_audio_transcript.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: ClassVar[Literal["response.output_audio_transcript.done"]] = "response.output_audio_transcript.done"


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


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None


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
    obfuscation: str | None = None


class ResponseFunctionCallArgumentsDoneEvent(
    Model, tag_field="type", tag="response.function_call_arguments.done"
):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"


class ResponseItemReference(Model):
    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(Model, tag_field="type", tag="response.mcp_call_arguments.delta"):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDone(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"


class ResponseMcpCallCompleted(Model, tag_field="type", tag="response.mcp_call.completed"):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"


class ResponseMcpCallFailed(Model, tag_field="type", tag="response.mcp_call.failed"):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"


class ResponseMcpCallInProgress(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"


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


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    obfuscation: str | None = None


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"


class SessionCreatedEvent(Model, tag_field="type", tag="session.created"):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.created"]] = "session.created"


class SessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    session: Session
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.updated"]] = "session.updated"


ClientSecretCreateResponseSession: TypeAlias = (
    RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse
)

if TYPE_CHECKING:
    ConversationItem: TypeAlias = (
        RealtimeConversationItemSystemMessage
        | RealtimeConversationItemUserMessage
        | RealtimeConversationItemAssistantMessage
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMcpApprovalResponse
        | RealtimeMcpListTools
        | RealtimeMcpToolCall
        | RealtimeMcpApprovalRequest
    )

else:
    ConversationItem = untagged(
        lambda: (
            RealtimeConversationItemSystemMessage
            | RealtimeConversationItemUserMessage
            | RealtimeConversationItemAssistantMessage
            | RealtimeConversationItemFunctionCall
            | RealtimeConversationItemFunctionCallOutput
            | RealtimeMcpApprovalResponse
            | RealtimeMcpListTools
            | RealtimeMcpToolCall
            | RealtimeMcpApprovalRequest
        ),
        "ConversationItem",
    )

Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]

Voice: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | VoiceID
)

if TYPE_CHECKING:
    RealtimeAudioFormats: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA

else:
    RealtimeAudioFormats = untagged(lambda: AudioPCM | AudioPCMU | AudioPCMA, "RealtimeAudioFormats")

RealtimeAudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None

RealtimeClientEvent: TypeAlias = (
    ConversationItemCreateEvent
    | ConversationItemDeleteEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClearEvent
    | InputAudioBufferCommitEvent
    | ResponseCancelEvent
    | ResponseCreateEvent
    | SessionUpdateEvent
)

RealtimeMcpToolCallError: TypeAlias = (
    RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None
)

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]

OutputVoice: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | OutputVoiceID
)

AllowedTools: TypeAlias = list[str] | AllowedToolsMcpToolFilter | None

RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

if TYPE_CHECKING:
    RealtimeResponseCreateParamsTool: TypeAlias = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

else:
    RealtimeResponseCreateParamsTool = untagged(
        lambda: RealtimeFunctionTool | RealtimeResponseCreateMcpTool, "RealtimeResponseCreateParamsTool"
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
    | RealtimeErrorEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferDtmfEventReceivedEvent
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
    | OutputAudioBufferStarted
    | OutputAudioBufferStopped
    | OutputAudioBufferCleared
    | ConversationItemAdded
    | ConversationItemDone
    | InputAudioBufferTimeoutTriggered
    | ConversationItemInputAudioTranscriptionSegment
    | McpListToolsInProgress
    | McpListToolsCompleted
    | McpListToolsFailed
    | ResponseMcpCallArgumentsDelta
    | ResponseMcpCallArgumentsDone
    | ResponseMcpCallInProgress
    | ResponseMcpCallCompleted
    | ResponseMcpCallFailed
)

AudioInputTurnDetection: TypeAlias = (
    AudioInputTurnDetectionServerVad | AudioInputTurnDetectionSemanticVad | None
)

ToolMcpToolAllowedTools: TypeAlias = list[str] | ToolMcpToolAllowedToolsMcpToolFilter | None

ToolMcpToolRequireApproval: TypeAlias = (
    ToolMcpToolRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
)

if TYPE_CHECKING:
    RealtimeSessionCreateResponseTool: TypeAlias = RealtimeFunctionTool | ToolMcpTool

else:
    RealtimeSessionCreateResponseTool = untagged(
        lambda: RealtimeFunctionTool | ToolMcpTool, "RealtimeSessionCreateResponseTool"
    )

Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration | None

RealtimeToolChoiceConfig: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

if TYPE_CHECKING:
    RealtimeToolsConfigUnion: TypeAlias = RealtimeFunctionTool | Mcp

else:
    RealtimeToolsConfigUnion = untagged(lambda: RealtimeFunctionTool | Mcp, "RealtimeToolsConfigUnion")

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

RealtimeTracingConfig: TypeAlias = Literal["auto"] | TracingConfiguration | None

RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None

RealtimeTranslationClientEvent: TypeAlias = (
    RealtimeTranslationSessionUpdateEvent
    | RealtimeTranslationInputAudioBufferAppendEvent
    | RealtimeTranslationSessionCloseEvent
)

RealtimeTranslationServerEvent: TypeAlias = (
    RealtimeErrorEvent
    | RealtimeTranslationSessionCreatedEvent
    | RealtimeTranslationSessionUpdatedEvent
    | RealtimeTranslationSessionClosedEvent
    | RealtimeTranslationInputTranscriptDeltaEvent
    | RealtimeTranslationOutputTranscriptDeltaEvent
    | RealtimeTranslationOutputAudioDeltaEvent
)

RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio

Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
