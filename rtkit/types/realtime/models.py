# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""realtime: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import rtkit.types.responses.models as _responses
from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged
from rtkit.types._extras import AudioBytes
from rtkit.types.audio.models import TokenDetails, TranscriptionLanguage, UsageDuration, UsageTokens
from rtkit.types.shared.models import Metadata

__all__ = [
    "AllowedTools", "AllowedToolsMcpToolFilter", "AudioInputTranscription", "AudioInputTurnDetection",
    "AudioInputTurnDetectionSemanticVad", "AudioInputTurnDetectionServerVad", "AudioOutput", "AudioPCM",
    "AudioPCMA", "AudioPCMU", "AudioTranscription", "CachedTokensDetails", "ClientSecretCreateResponse",
    "ClientSecretCreateResponseSession", "Conversation", "ConversationCreatedEvent", "ConversationItem",
    "ConversationItemAdded", "ConversationItemCreateEvent", "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent", "ConversationItemDeletedEvent", "ConversationItemDone",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionFailedEventError",
    "ConversationItemInputAudioTranscriptionSegment", "ConversationItemRetrieveEvent",
    "ConversationItemRetrieved", "ConversationItemTruncateEvent", "ConversationItemTruncatedEvent",
    "InputAudioBufferAppendEvent", "InputAudioBufferClearEvent", "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent", "InputAudioBufferCommittedEvent",
    "InputAudioBufferDtmfEventReceivedEvent", "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent", "InputAudioBufferTimeoutTriggered", "LogProbProperties", "Mcp",
    "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpListToolsCompleted", "McpListToolsFailed",
    "McpListToolsInProgress", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever",
    "NoiseReduction", "NoiseReductionType", "Output", "OutputAudioBufferClearEvent",
    "OutputAudioBufferCleared", "OutputAudioBufferStarted", "OutputAudioBufferStopped", "OutputVoice",
    "OutputVoiceID", "Part", "RateLimit", "RateLimitsUpdatedEvent", "RealtimeAudioConfig",
    "RealtimeAudioConfigInput", "RealtimeAudioConfigOutput", "RealtimeAudioFormats",
    "RealtimeAudioInputTurnDetection", "RealtimeClientEvent", "RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemAssistantMessageContent", "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput", "RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemSystemMessageContent", "RealtimeConversationItemUserMessage",
    "RealtimeConversationItemUserMessageContent", "RealtimeError", "RealtimeErrorEvent",
    "RealtimeFunctionTool", "RealtimeMcpApprovalRequest", "RealtimeMcpApprovalResponse",
    "RealtimeMcpListTools", "RealtimeMcpListToolsTool", "RealtimeMcpProtocolError", "RealtimeMcpToolCall",
    "RealtimeMcpToolCallError", "RealtimeMcpToolExecutionError", "RealtimeMcphttpError",
    "RealtimeReasoning", "RealtimeReasoningEffort", "RealtimeResponse", "RealtimeResponseAudio",
    "RealtimeResponseAudioOutput", "RealtimeResponseCreateAudioOutput", "RealtimeResponseCreateMcpTool",
    "RealtimeResponseCreateParams", "RealtimeResponseCreateParamsTool", "RealtimeResponseStatus",
    "RealtimeResponseStatusError", "RealtimeResponseUsage", "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageOutputTokenDetails", "RealtimeServerEvent", "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateResponse", "RealtimeSessionCreateResponseAudio",
    "RealtimeSessionCreateResponseAudioInput", "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseAudioOutput", "RealtimeSessionCreateResponseTool",
    "RealtimeToolChoiceConfig", "RealtimeToolsConfig", "RealtimeToolsConfigUnion", "RealtimeTracingConfig",
    "RealtimeTranscriptionSessionAudio", "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputTurnDetection", "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateResponse", "RealtimeTranscriptionSessionCreateResponseAudio",
    "RealtimeTranscriptionSessionCreateResponseAudioInput",
    "RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeTranscriptionSessionTurnDetection", "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientSecretCreateResponse", "RealtimeTranslationInputAudioBufferAppendEvent",
    "RealtimeTranslationInputTranscriptDeltaEvent", "RealtimeTranslationOutputAudioDeltaEvent",
    "RealtimeTranslationOutputTranscriptDeltaEvent", "RealtimeTranslationServerEvent",
    "RealtimeTranslationSession", "RealtimeTranslationSessionAudio", "RealtimeTranslationSessionAudioInput",
    "RealtimeTranslationSessionAudioInputNoiseReduction", "RealtimeTranslationSessionCloseEvent",
    "RealtimeTranslationSessionClosedEvent", "RealtimeTranslationSessionCreatedEvent",
    "RealtimeTranslationSessionUpdateEvent", "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestAudio", "RealtimeTranslationSessionUpdateRequestAudioInput",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    "RealtimeTranslationSessionUpdatedEvent", "RealtimeTruncation", "RealtimeTruncationRetentionRatio",
    "RequireApproval", "RequireApprovalMcpToolApprovalFilter", "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever", "ResponseAudioDeltaEvent", "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent", "ResponseAudioTranscriptDoneEvent", "ResponseCancelEvent",
    "ResponseContentPartAddedEvent", "ResponseContentPartDoneEvent", "ResponseCreateEvent",
    "ResponseCreatedEvent", "ResponseDoneEvent", "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent", "ResponseItemReference", "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone", "ResponseMcpCallCompleted", "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress", "ResponseOutputItemAddedEvent", "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent", "ResponseTextDoneEvent", "SemanticVad", "ServerVad", "Session",
    "SessionCreatedEvent", "SessionUpdateEvent", "SessionUpdatedEvent", "TokenLimits", "ToolChoice",
    "ToolMcpTool", "ToolMcpToolAllowedTools", "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval", "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever", "Tracing", "TracingConfiguration",
    "TracingTracingConfiguration", "Usage", "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens", "UsageTranscriptTextUsageTokensInputTokenDetails", "Voice", "VoiceID"
]  # fmt: skip


class Tool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Json | None = None
    type: Literal["function"] | None = None


class AudioTranscription(Model):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    keywords: list[str] | None = None
    language: str | None = None
    languages: list[str] | None = None
    model: str | AudioTranscriptionModelLiteral | None = None
    prompt: str | None = None


class ClientSecretCreateResponse(Model):
    expires_at: int
    session: ClientSecretCreateResponseSession
    value: str


class Conversation(Model):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(Model):
    conversation: Conversation
    event_id: str
    type: ClassVar[Literal["conversation.created"]] = "conversation.created"


class ConversationItemAdded(Model):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.added"]] = "conversation.item.added"
    previous_item_id: str | None = None


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


class ConversationItemDeleteEvent(Model):
    item_id: str
    type: ClassVar[Literal["conversation.item.delete"]] = "conversation.item.delete"
    event_id: str | None = None


class ConversationItemDeletedEvent(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.deleted"]] = "conversation.item.deleted"


class ConversationItemDone(Model):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.done"]] = "conversation.item.done"
    previous_item_id: str | None = None


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
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


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
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


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    content_index: int
    error: ConversationItemInputAudioTranscriptionFailedEventError
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.input_audio_transcription.failed"]] = (
        "conversation.item.input_audio_transcription.failed"
    )


class ConversationItemInputAudioTranscriptionSegment(Model):
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


class ConversationItemRetrieveEvent(Model):
    item_id: str
    type: ClassVar[Literal["conversation.item.retrieve"]] = "conversation.item.retrieve"
    event_id: str | None = None


class ConversationItemTruncateEvent(Model):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: ClassVar[Literal["conversation.item.truncate"]] = "conversation.item.truncate"
    event_id: str | None = None


class ConversationItemTruncatedEvent(Model):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["conversation.item.truncated"]] = "conversation.item.truncated"


class InputAudioBufferAppendEvent(Model):
    audio: str
    type: ClassVar[Literal["input_audio_buffer.append"]] = "input_audio_buffer.append"
    event_id: str | None = None


class InputAudioBufferClearEvent(Model):
    type: ClassVar[Literal["input_audio_buffer.clear"]] = "input_audio_buffer.clear"
    event_id: str | None = None


class InputAudioBufferClearedEvent(Model):
    event_id: str
    type: ClassVar[Literal["input_audio_buffer.cleared"]] = "input_audio_buffer.cleared"


class InputAudioBufferCommitEvent(Model):
    type: ClassVar[Literal["input_audio_buffer.commit"]] = "input_audio_buffer.commit"
    event_id: str | None = None


class InputAudioBufferCommittedEvent(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.committed"]] = "input_audio_buffer.committed"
    previous_item_id: str | None = None


class InputAudioBufferDtmfEventReceivedEvent(Model):
    event: str
    received_at: int
    type: ClassVar[Literal["input_audio_buffer.dtmf_event_received"]] = (
        "input_audio_buffer.dtmf_event_received"
    )


class InputAudioBufferSpeechStartedEvent(Model):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.speech_started"]] = "input_audio_buffer.speech_started"


class InputAudioBufferSpeechStoppedEvent(Model):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.speech_stopped"]] = "input_audio_buffer.speech_stopped"


class InputAudioBufferTimeoutTriggered(Model):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: ClassVar[Literal["input_audio_buffer.timeout_triggered"]] = "input_audio_buffer.timeout_triggered"


class LogProbProperties(Model):
    token: str
    bytes: list[int]
    logprob: Number


class McpListToolsCompleted(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.completed"]] = "mcp_list_tools.completed"


class McpListToolsFailed(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.failed"]] = "mcp_list_tools.failed"


class McpListToolsInProgress(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["mcp_list_tools.in_progress"]] = "mcp_list_tools.in_progress"


class OutputAudioBufferClearEvent(Model):
    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"
    event_id: str | None = None


class RateLimit(Model):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: Number | None = None


class RateLimitsUpdatedEvent(Model):
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
    turn_detection: AudioInputTurnDetection | None = None


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


class ServerVad(Model):
    type: ClassVar[Literal["server_vad"]] = "server_vad"
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: Number | None = None


class SemanticVad(Model):
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


class RealtimeErrorEvent(Model):
    error: RealtimeError
    event_id: str
    type: ClassVar[Literal["error"]] = "error"


class RealtimeMcpListTools(Model):
    server_label: str
    tools: list[_responses.McpListToolsTool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class RealtimeMcpProtocolError(Model):
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


class RealtimeMcpToolExecutionError(Model):
    message: str
    type: ClassVar[Literal["tool_execution_error"]] = "tool_execution_error"


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


class Output(Model):
    format: RealtimeAudioFormats | None = None
    voice: Voice | None = None


class RealtimeResponseCreateAudioOutput(Model):
    output: Output | None = None


class RealtimeResponseCreateParams(Model):
    audio: RealtimeResponseCreateAudioOutput | None = None
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: _responses.ResponsePrompt | None = None
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
    output_token_details: TokenDetails | None = None
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


class ConversationItemRetrieved(Model):
    event_id: str
    item: ConversationItem
    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"


class OutputAudioBufferStarted(Model):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.started"]] = "output_audio_buffer.started"


class OutputAudioBufferStopped(Model):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.stopped"]] = "output_audio_buffer.stopped"


class OutputAudioBufferCleared(Model):
    event_id: str
    response_id: str
    type: ClassVar[Literal["output_audio_buffer.cleared"]] = "output_audio_buffer.cleared"


class RealtimeSessionCreateRequest(Model):
    type: ClassVar[Literal["realtime"]] = "realtime"
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: str | RealtimeSessionCreateRequestModelLiteral | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: _responses.ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: RealtimeToolsConfig | None = None
    tracing: Tracing | None = None
    truncation: RealtimeTruncation | None = None


class RealtimeSessionCreateResponseAudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    speed: Number | None = None
    voice: (
        str
        | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
        | None
    ) = None


class RealtimeSessionCreateResponseAudio(Model):
    input: RealtimeAudioConfigInput | None = None
    output: RealtimeSessionCreateResponseAudioOutput | None = None


class RealtimeSessionCreateResponse(Model):
    id: str
    object: Literal["realtime.session"]
    type: ClassVar[Literal["realtime"]] = "realtime"
    audio: RealtimeSessionCreateResponseAudio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: str | RealtimeSessionCreateRequestModelLiteral | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    prompt: _responses.ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None
    tracing: Tracing | None = None
    truncation: RealtimeTruncation | None = None


class TracingConfiguration(Model):
    group_id: str | None = None
    metadata: Json | None = None
    workflow_name: str | None = None


class RealtimeTranscriptionSessionAudio(Model):
    input: RealtimeAudioConfigInput | None = None


class RealtimeTranscriptionSessionCreateRequest(Model):
    type: ClassVar[Literal["transcription"]] = "transcription"
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionCreateResponseAudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None


class RealtimeTranscriptionSessionCreateResponse(Model):
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


class RealtimeTranslationInputAudioBufferAppendEvent(Model):
    audio: str
    type: ClassVar[Literal["session.input_audio_buffer.append"]] = "session.input_audio_buffer.append"
    event_id: str | None = None


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.input_transcript.delta"]] = "session.input_transcript.delta"
    elapsed_ms: int | None = None


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.output_audio.delta"]] = "session.output_audio.delta"
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    delta: str
    event_id: str
    type: ClassVar[Literal["session.output_transcript.delta"]] = "session.output_transcript.delta"
    elapsed_ms: int | None = None


class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: Number | None = None


class AudioInputTranscription(Model):
    model: str


class RealtimeTranslationSessionAudioInput(Model):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None


class AudioOutput(Model):
    language: str | None = None


class RealtimeTranslationSessionAudio(Model):
    input: RealtimeTranslationSessionAudioInput | None = None
    output: AudioOutput | None = None


class RealtimeTranslationSession(Model):
    id: str
    audio: RealtimeTranslationSessionAudio
    expires_at: int
    model: str
    type: Literal["translation"]


class RealtimeTranslationSessionCloseEvent(Model):
    type: ClassVar[Literal["session.close"]] = "session.close"
    event_id: str | None = None


class RealtimeTranslationSessionClosedEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.closed"]] = "session.closed"


class RealtimeTranslationSessionCreatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: ClassVar[Literal["session.created"]] = "session.created"


class RealtimeTranslationSessionUpdateEvent(Model):
    session: RealtimeTranslationSessionUpdateRequest
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class RealtimeTranslationSessionUpdateRequest(Model):
    audio: RealtimeTranslationSessionAudio | None = None


class RealtimeTranslationSessionUpdatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: ClassVar[Literal["session.updated"]] = "session.updated"


class TokenLimits(Model):
    post_instructions: int | None = None


class RealtimeTruncationRetentionRatio(Model):
    retention_ratio: Number
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None = None


class ResponseAudioDeltaEvent(AudioBytes, Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_audio.delta"]] = "response.output_audio.delta"
    obfuscation: str | None = None


class ResponseAudioDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.output_audio.done"]] = "response.output_audio.done"


class ResponseAudioTranscriptDeltaEvent(Model):
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


class ResponseAudioTranscriptDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: ClassVar[Literal["response.output_audio_transcript.done"]] = "response.output_audio_transcript.done"


class ResponseCancelEvent(Model):
    type: ClassVar[Literal["response.cancel"]] = "response.cancel"
    event_id: str | None = None
    response_id: str | None = None


class Part(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartAddedEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"


class ResponseContentPartDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"


class ResponseCreateEvent(Model):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None


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
    obfuscation: str | None = None


class ResponseFunctionCallArgumentsDoneEvent(Model):
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


class ResponseMcpCallArgumentsDelta(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDone(Model):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"


class ResponseMcpCallCompleted(Model):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"


class ResponseMcpCallFailed(Model):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"


class ResponseMcpCallInProgress(Model):
    event_id: str
    item_id: str
    output_index: int
    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"


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
    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    obfuscation: str | None = None


class ResponseTextDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"


class SessionCreatedEvent(Model):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.created"]] = "session.created"


class SessionUpdateEvent(Model):
    session: Session
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model):
    event_id: str
    session: Session
    type: ClassVar[Literal["session.updated"]] = "session.updated"


ClientSecretCreateResponseSession: TypeAlias = (RealtimeSessionCreateResponse |
    RealtimeTranscriptionSessionCreateResponse)  # fmt: skip
UsageTranscriptTextUsageTokensInputTokenDetails: TypeAlias = TokenDetails
UsageTranscriptTextUsageTokens: TypeAlias = UsageTokens
UsageTranscriptTextUsageDuration: TypeAlias = UsageDuration
Usage: TypeAlias = UsageTokens | UsageDuration
NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
Voice: TypeAlias = (str | Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse',
    'marin', 'cedar'] | VoiceID)  # fmt: skip
AudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None
RealtimeClientEvent: TypeAlias = (ConversationItemCreateEvent | ConversationItemDeleteEvent |
    ConversationItemRetrieveEvent | ConversationItemTruncateEvent | InputAudioBufferAppendEvent |
    InputAudioBufferClearEvent | OutputAudioBufferClearEvent | InputAudioBufferCommitEvent |
    ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent)  # fmt: skip
RealtimeFunctionTool: TypeAlias = Tool
RealtimeMcpApprovalRequest: TypeAlias = _responses.McpApprovalRequest
RealtimeMcpApprovalResponse: TypeAlias = _responses.McpApprovalResponse
RealtimeMcpListToolsTool: TypeAlias = _responses.McpListToolsTool
RealtimeMcpToolCallError: TypeAlias = (RealtimeMcpProtocolError | RealtimeMcpToolExecutionError |
    _responses.HTTPError | None)  # fmt: skip
RealtimeMcphttpError: TypeAlias = _responses.HTTPError
RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
OutputVoiceID: TypeAlias = VoiceID
AllowedToolsMcpToolFilter: TypeAlias = _responses.Filter
AllowedTools: TypeAlias = _responses.McpAllowedTools
RequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _responses.Always
RequireApprovalMcpToolApprovalFilterNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
RequireApprovalMcpToolApprovalFilter: TypeAlias = _responses.ApprovalFilter
RequireApproval: TypeAlias = _responses.McpRequireApproval
RealtimeResponseCreateMcpTool: TypeAlias = _responses.Mcp
ToolChoice: TypeAlias = (_responses.ToolChoiceOptions | _responses.ToolChoiceFunction |
    _responses.ToolChoiceMcp)  # fmt: skip
RealtimeResponseUsageOutputTokenDetails: TypeAlias = TokenDetails
RealtimeServerEvent: TypeAlias = (ConversationCreatedEvent | ConversationItemCreatedEvent |
    ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent |
    ConversationItemInputAudioTranscriptionDeltaEvent |
    ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved |
    ConversationItemTruncatedEvent | RealtimeErrorEvent | InputAudioBufferClearedEvent |
    InputAudioBufferCommittedEvent | InputAudioBufferDtmfEventReceivedEvent |
    InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent |
    ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent |
    ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent |
    ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent |
    ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent
    | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent |
    OutputAudioBufferStarted | OutputAudioBufferStopped | OutputAudioBufferCleared |
    ConversationItemAdded | ConversationItemDone | InputAudioBufferTimeoutTriggered |
    ConversationItemInputAudioTranscriptionSegment | McpListToolsInProgress | McpListToolsCompleted |
    McpListToolsFailed | ResponseMcpCallArgumentsDelta | ResponseMcpCallArgumentsDone |
    ResponseMcpCallInProgress | ResponseMcpCallCompleted | ResponseMcpCallFailed)  # fmt: skip
RealtimeSessionCreateResponseAudioInputNoiseReduction: TypeAlias = NoiseReduction
RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction: TypeAlias = NoiseReduction
AudioInputTurnDetectionServerVad: TypeAlias = ServerVad
AudioInputTurnDetectionSemanticVad: TypeAlias = SemanticVad
RealtimeSessionCreateResponseAudioInput: TypeAlias = RealtimeAudioConfigInput
ToolMcpToolAllowedToolsMcpToolFilter: TypeAlias = _responses.Filter
ToolMcpToolAllowedTools: TypeAlias = _responses.McpAllowedTools
ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _responses.Always
ToolMcpToolRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
ToolMcpToolRequireApprovalMcpToolApprovalFilter: TypeAlias = _responses.ApprovalFilter
ToolMcpToolRequireApproval: TypeAlias = _responses.McpRequireApproval
ToolMcpTool: TypeAlias = _responses.Mcp
TracingTracingConfiguration: TypeAlias = TracingConfiguration
Tracing: TypeAlias = Literal["auto"] | TracingConfiguration | None
McpAllowedToolsMcpToolFilter: TypeAlias = _responses.Filter
McpAllowedTools: TypeAlias = _responses.McpAllowedTools
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _responses.Always
McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = _responses.ApprovalFilter
McpRequireApproval: TypeAlias = _responses.McpRequireApproval
Mcp: TypeAlias = _responses.Mcp
RealtimeTranscriptionSessionAudioInput: TypeAlias = RealtimeAudioConfigInput
RealtimeTranslationClientEvent: TypeAlias = (RealtimeTranslationSessionUpdateEvent |
    RealtimeTranslationInputAudioBufferAppendEvent | RealtimeTranslationSessionCloseEvent)  # fmt: skip
RealtimeTranslationServerEvent: TypeAlias = (RealtimeErrorEvent | RealtimeTranslationSessionCreatedEvent
    | RealtimeTranslationSessionUpdatedEvent | RealtimeTranslationSessionClosedEvent |
    RealtimeTranslationInputTranscriptDeltaEvent | RealtimeTranslationOutputTranscriptDeltaEvent |
    RealtimeTranslationOutputAudioDeltaEvent)  # fmt: skip
RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction: TypeAlias = (RealtimeTranslationSessionAudioInputNoiseReduction)  # fmt: skip
RealtimeTranslationSessionUpdateRequestAudioInput: TypeAlias = RealtimeTranslationSessionAudioInput
RealtimeTranslationSessionUpdateRequestAudio: TypeAlias = RealtimeTranslationSessionAudio
RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
AudioTranscriptionModelLiteral: TypeAlias = (Literal['whisper-1', 'gpt-transcribe',
    'gpt-live-transcribe', 'gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-12-15',
    'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', 'gpt-realtime-whisper'])  # fmt: skip
RealtimeSessionCreateRequestModelLiteral: TypeAlias = (Literal['gpt-realtime', 'gpt-realtime-1.5',
    'gpt-realtime-2', 'gpt-realtime-2.1', 'gpt-realtime-2.1-mini', 'gpt-realtime-2025-08-28',
    'gpt-4o-realtime-preview', 'gpt-4o-realtime-preview-2024-10-01',
    'gpt-4o-realtime-preview-2024-12-17', 'gpt-4o-realtime-preview-2025-06-03',
    'gpt-4o-mini-realtime-preview', 'gpt-4o-mini-realtime-preview-2024-12-17', 'gpt-realtime-mini',
    'gpt-realtime-mini-2025-10-06', 'gpt-realtime-mini-2025-12-15', 'gpt-audio-1.5', 'gpt-audio-mini',
    'gpt-audio-mini-2025-10-06', 'gpt-audio-mini-2025-12-15'])  # fmt: skip
OutputVoice: TypeAlias = Voice
RealtimeAudioInputTurnDetection: TypeAlias = AudioInputTurnDetection
RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = AudioInputTurnDetection
RealtimeToolChoiceConfig: TypeAlias = ToolChoice
RealtimeTracingConfig: TypeAlias = Tracing

if TYPE_CHECKING:
    ConversationItem: TypeAlias = (RealtimeConversationItemSystemMessage |
    RealtimeConversationItemUserMessage | RealtimeConversationItemAssistantMessage |
    RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput |
    _responses.McpApprovalResponse | RealtimeMcpListTools | RealtimeMcpToolCall |
    _responses.McpApprovalRequest)  # fmt: skip
    RealtimeAudioFormats: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
    RealtimeResponseCreateParamsTool: TypeAlias = Tool | _responses.Mcp
    RealtimeToolsConfigUnion: TypeAlias = Tool | _responses.Mcp
else:
    ConversationItem = untagged(
        lambda: (
            RealtimeConversationItemSystemMessage
            | RealtimeConversationItemUserMessage
            | RealtimeConversationItemAssistantMessage
            | RealtimeConversationItemFunctionCall
            | RealtimeConversationItemFunctionCallOutput
            | _responses.McpApprovalResponse
            | RealtimeMcpListTools
            | RealtimeMcpToolCall
            | _responses.McpApprovalRequest
        ),
        "ConversationItem",
    )
    RealtimeAudioFormats = untagged(lambda: AudioPCM | AudioPCMU | AudioPCMA, "RealtimeAudioFormats")
    RealtimeResponseCreateParamsTool = untagged(
        lambda: Tool | _responses.Mcp, "RealtimeResponseCreateParamsTool"
    )
    RealtimeToolsConfigUnion = untagged(lambda: Tool | _responses.Mcp, "RealtimeToolsConfigUnion")

RealtimeSessionCreateResponseTool: TypeAlias = RealtimeResponseCreateParamsTool
RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
