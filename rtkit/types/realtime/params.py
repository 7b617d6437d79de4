# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""realtime: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

import rtkit.types.responses.params as _responses_params
from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import Voice, VoiceID
from rtkit.types.realtime.models import (
    AudioTranscriptionModelLiteral,
    NoiseReductionType,
    RealtimeReasoningEffort,
    RealtimeSessionCreateRequestModelLiteral,
)
from rtkit.types.responses.models import ToolChoiceOptions
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "AllowedToolsMcpToolFilterParam", "AllowedToolsParam", "AudioInputNoiseReductionParam",
    "AudioInputParam", "AudioInputTranscriptionParam", "AudioOutputParam", "AudioPCMAParam",
    "AudioPCMParam", "AudioPCMUParam", "AudioParam", "AudioTranscriptionParam", "CallAcceptParams",
    "CallCreateParams", "CallReferParams", "CallRejectParams", "ClientSecretCreateParams",
    "ConnectClientEventParam", "ConversationItemCreateEventParam", "ConversationItemDeleteEventParam",
    "ConversationItemParam", "ConversationItemRetrieveEventParam", "ConversationItemTruncateEventParam",
    "ErrorParam", "ExpiresAfter", "InputAudioBufferAppendEventParam", "InputAudioBufferClearEventParam",
    "InputAudioBufferCommitEventParam", "McpAllowedToolsMcpToolFilterParam", "McpAllowedToolsParam",
    "McpParam", "McpRequireApprovalMcpToolApprovalFilterAlwaysParam",
    "McpRequireApprovalMcpToolApprovalFilterNeverParam", "McpRequireApprovalMcpToolApprovalFilterParam",
    "McpRequireApprovalParam", "NoiseReductionParam", "OutputAudioBufferClearEventParam", "OutputParam",
    "OutputVoiceIDParam", "OutputVoiceParam", "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutputParam", "RealtimeAudioConfigParam", "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetectionParam", "RealtimeClientEventParam", "RealtimeConnectParams",
    "RealtimeConversationItemAssistantMessageParam", "RealtimeConversationItemAssistantMessageParamContent",
    "RealtimeConversationItemFunctionCallOutputParam", "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessageParam", "RealtimeConversationItemSystemMessageParamContent",
    "RealtimeConversationItemUserMessageParam", "RealtimeConversationItemUserMessageParamContent",
    "RealtimeFunctionToolParam", "RealtimeMcpApprovalRequestParam", "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListToolsParam", "RealtimeMcpListToolsParamTool", "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCallParam", "RealtimeMcpToolExecutionErrorParam", "RealtimeMcphttpErrorParam",
    "RealtimeReasoningParam", "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateMcpToolParam", "RealtimeResponseCreateParamsParam",
    "RealtimeResponseCreateParamsWithReferencesParam", "RealtimeSessionCreateRequestParam",
    "RealtimeToolChoiceConfigParam", "RealtimeToolsConfigParam", "RealtimeToolsConfigUnionParam",
    "RealtimeTracingConfigParam", "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequestParam", "RealtimeTranslationClientEventParam",
    "RealtimeTranslationInputAudioBufferAppendEventParam", "RealtimeTranslationSessionCloseEventParam",
    "RealtimeTranslationSessionCreateRequestParam", "RealtimeTranslationSessionUpdateEventParam",
    "RealtimeTranslationSessionUpdateRequestParam", "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatioParam", "RequireApprovalMcpToolApprovalFilterAlwaysParam",
    "RequireApprovalMcpToolApprovalFilterNeverParam", "RequireApprovalMcpToolApprovalFilterParam",
    "RequireApprovalParam", "ResponseCancelEventParam", "ResponseCreateEventParam",
    "ResponseCreateEventWithReferencesParam", "ResponseItemReferenceParam", "SemanticVadParam",
    "ServerVadParam", "SessionParam", "SessionUpdateEventParam", "TokenLimitsParam", "ToolChoiceParam",
    "ToolParam", "TracingConfigurationParam", "VoiceIDParam", "VoiceParam"
]  # fmt: skip


class AudioTranscriptionParam(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    model: str | AudioTranscriptionModelLiteral
    prompt: str


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | Model | Omit
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]] | Omit
    instructions: str | Omit
    max_output_tokens: int | Literal["inf"] | Omit
    model: str | RealtimeSessionCreateRequestModelLiteral | Omit
    output_modalities: SequenceNotStr[Literal["text", "audio"]] | Omit
    parallel_tool_calls: bool | Omit
    prompt: _responses_params.ResponsePromptParam | Model | Omit | None
    reasoning: RealtimeReasoningParam | Model | Omit
    tool_choice: ToolChoiceParam | Omit
    tools: Iterable[ToolParam] | Omit
    tracing: RealtimeTracingConfigParam | Omit | None
    truncation: RealtimeTruncationParam | Omit


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam | Model | Omit


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]


class CallRejectParams(TypedDict, total=False):
    status_code: int | Omit


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ExpiresAfter | Model | Omit
    session: SessionParam | Omit


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


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


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class NoiseReductionParam(TypedDict, total=False):
    strength: float
    type: NoiseReductionType


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReductionParam | Model
    transcription: AudioTranscriptionParam | Model
    turn_detection: RealtimeAudioInputTurnDetectionParam | None


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: Voice


class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam | Model
    output: RealtimeAudioConfigOutputParam | Model


class AudioPCMParam(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]


class AudioPCMUParam(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class AudioPCMAParam(TypedDict, total=False):
    type: Literal["audio/pcma"]


class ServerVadParam(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class SemanticVadParam(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str


class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    audio: str
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemAssistantMessageParamContent | Model]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str]
    type: Required[Literal["function_call_output"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    type: Literal["input_text"]


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemSystemMessageParamContent | Model]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    audio: str
    detail: Literal["auto", "low", "high"]
    image_url: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemUserMessageParamContent | Model]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: str | None


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[_responses_params.McpListToolsToolParam | Model]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]


class RealtimeMcpToolCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: ErrorParam | None
    output: str | None


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]


class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort


class OutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: Voice


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: OutputParam | Model


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | Model
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | Model
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam | Model]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | Model
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str | RealtimeSessionCreateRequestModelLiteral
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


class TracingConfigurationParam(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam | Model


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | Model
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: str


class AudioInputNoiseReductionParam(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class AudioInputTranscriptionParam(TypedDict, total=False):
    model: Required[str]


class AudioInputParam(TypedDict, total=False):
    noise_reduction: AudioInputNoiseReductionParam | Model | None
    transcription: AudioInputTranscriptionParam | Model | None


class AudioOutputParam(TypedDict, total=False):
    language: str


class AudioParam(TypedDict, total=False):
    input: AudioInputParam | Model
    output: AudioOutputParam | Model


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: AudioParam | Model


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionUpdateRequestParam | Model]
    type: Required[Literal["session.update"]]
    event_id: str


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: AudioParam | Model


class TokenLimitsParam(TypedDict, total=False):
    post_instructions: int


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimitsParam | Model


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam | Model


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam | Model


class ResponseItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionParam]
    type: Required[Literal["session.update"]]
    event_id: str


SessionParam: TypeAlias = (RealtimeSessionCreateRequestParam |
    RealtimeTranscriptionSessionCreateRequestParam | Model)  # fmt: skip
ConnectClientEventParam: TypeAlias = (RealtimeTranslationSessionUpdateEventParam |
    RealtimeTranslationInputAudioBufferAppendEventParam | RealtimeTranslationSessionCloseEventParam |
    Model)  # fmt: skip
ConversationItemParam: TypeAlias = (RealtimeConversationItemSystemMessageParam |
    RealtimeConversationItemUserMessageParam | RealtimeConversationItemAssistantMessageParam |
    RealtimeConversationItemFunctionCallParam | RealtimeConversationItemFunctionCallOutputParam |
    RealtimeMcpApprovalResponseParam | RealtimeMcpListToolsParam | RealtimeMcpToolCallParam |
    _responses_params.McpApprovalRequestParam | Model)  # fmt: skip
VoiceIDParam: TypeAlias = VoiceID
VoiceParam: TypeAlias = Voice
RealtimeAudioFormatsParam: TypeAlias = AudioPCMParam | AudioPCMUParam | AudioPCMAParam | Model
RealtimeAudioInputTurnDetectionParam: TypeAlias = ServerVadParam | SemanticVadParam | Model
RealtimeClientEventParam: TypeAlias = (ConversationItemCreateEventParam |
    ConversationItemDeleteEventParam | ConversationItemRetrieveEventParam |
    ConversationItemTruncateEventParam | InputAudioBufferAppendEventParam |
    InputAudioBufferClearEventParam | OutputAudioBufferClearEventParam |
    InputAudioBufferCommitEventParam | ResponseCancelEventParam | ResponseCreateEventParam |
    SessionUpdateEventParam | Model)  # fmt: skip
RealtimeMcpApprovalRequestParam: TypeAlias = _responses_params.McpApprovalRequestParam
RealtimeMcpListToolsParamTool: TypeAlias = _responses_params.McpListToolsToolParam
ErrorParam: TypeAlias = (RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam |
    _responses_params.HTTPErrorParam | Model)  # fmt: skip
RealtimeMcphttpErrorParam: TypeAlias = _responses_params.HTTPErrorParam
OutputVoiceIDParam: TypeAlias = VoiceID
OutputVoiceParam: TypeAlias = Voice
AllowedToolsMcpToolFilterParam: TypeAlias = _responses_params.AllowedToolsMcpToolFilterParam
AllowedToolsParam: TypeAlias = _responses_params.McpAllowedToolsParam
RequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
RequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
RequireApprovalMcpToolApprovalFilterParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterParam)  # fmt: skip
RequireApprovalParam: TypeAlias = _responses_params.McpRequireApprovalParam
RealtimeResponseCreateMcpToolParam: TypeAlias = _responses_params.McpParam
ToolChoiceParam: TypeAlias = (ToolChoiceOptions | _responses_params.ToolChoiceFunctionParam |
    _responses_params.ToolChoiceMcpParam | Model)  # fmt: skip
ToolParam: TypeAlias = RealtimeFunctionToolParam | _responses_params.McpParam | Model
McpAllowedToolsMcpToolFilterParam: TypeAlias = _responses_params.AllowedToolsMcpToolFilterParam
McpAllowedToolsParam: TypeAlias = _responses_params.McpAllowedToolsParam
McpRequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterParam)  # fmt: skip
McpRequireApprovalParam: TypeAlias = _responses_params.McpRequireApprovalParam
McpParam: TypeAlias = _responses_params.McpParam
RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | TracingConfigurationParam | Model
RealtimeTranscriptionSessionAudioInputParam: TypeAlias = RealtimeAudioConfigInputParam
RealtimeTruncationParam: TypeAlias = (Literal['auto', 'disabled'] |
    RealtimeTruncationRetentionRatioParam | Model)  # fmt: skip
RealtimeTranslationClientEventParam: TypeAlias = ConnectClientEventParam
RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = (RealtimeAudioInputTurnDetectionParam)  # fmt: skip
RealtimeToolChoiceConfigParam: TypeAlias = ToolChoiceParam
RealtimeToolsConfigUnionParam: TypeAlias = ToolParam
RealtimeToolsConfigParam: TypeAlias = list[ToolParam]
