# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""realtime: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.realtime.models import NoiseReductionType, RealtimeReasoningEffort
from rtkit.types.responses.models import ToolChoiceOptions
from rtkit.types.responses.params import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam
from rtkit.types.shared_params.params import Metadata


class AudioTranscriptionParam(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
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
    )
    prompt: str


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | Model
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
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
    )
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam | Model


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]


class CallRejectParams(TypedDict, total=False):
    status_code: int


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ExpiresAfter | Model
    session: SessionParam


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


class VoiceIDParam(TypedDict, total=False):
    id: Required[str]


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: VoiceParam


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


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: str | None


class RealtimeMcpListToolsParamTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[RealtimeMcpListToolsParamTool | Model]]
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


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort


class OutputVoiceIDParam(TypedDict, total=False):
    id: Required[str]


class OutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: OutputVoiceParam


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: OutputParam | Model


class AllowedToolsMcpToolFilterParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlwaysParam | Model
    never: RequireApprovalMcpToolApprovalFilterNeverParam | Model


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedToolsParam | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Mapping[str, str] | None
    require_approval: RequireApprovalParam | None
    server_description: str
    server_url: str
    tunnel_id: str


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | Model
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | Model | None
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
    prompt: ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | Model
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
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
    )
    output_modalities: SequenceNotStr[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | Model | None
    reasoning: RealtimeReasoningParam | Model
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


class McpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlwaysParam | Model
    never: McpRequireApprovalMcpToolApprovalFilterNeverParam | Model


class McpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedToolsParam | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Mapping[str, str] | None
    require_approval: McpRequireApprovalParam | None
    server_description: str
    server_url: str
    tunnel_id: str


class TracingConfigurationParam(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReductionParam | Model
    transcription: AudioTranscriptionParam | Model
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam | Model


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


SessionParam: TypeAlias = (
    RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam | Model
)

ConnectClientEventParam: TypeAlias = (
    RealtimeTranslationSessionUpdateEventParam
    | RealtimeTranslationInputAudioBufferAppendEventParam
    | RealtimeTranslationSessionCloseEventParam
    | Model
)

ConversationItemParam: TypeAlias = (
    RealtimeConversationItemSystemMessageParam
    | RealtimeConversationItemUserMessageParam
    | RealtimeConversationItemAssistantMessageParam
    | RealtimeConversationItemFunctionCallParam
    | RealtimeConversationItemFunctionCallOutputParam
    | RealtimeMcpApprovalResponseParam
    | RealtimeMcpListToolsParam
    | RealtimeMcpToolCallParam
    | RealtimeMcpApprovalRequestParam
    | Model
)

VoiceParam: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | VoiceIDParam
    | Model
)

RealtimeAudioFormatsParam: TypeAlias = AudioPCMParam | AudioPCMUParam | AudioPCMAParam | Model

RealtimeAudioInputTurnDetectionParam: TypeAlias = ServerVadParam | SemanticVadParam | Model

RealtimeClientEventParam: TypeAlias = (
    ConversationItemCreateEventParam
    | ConversationItemDeleteEventParam
    | ConversationItemRetrieveEventParam
    | ConversationItemTruncateEventParam
    | InputAudioBufferAppendEventParam
    | InputAudioBufferClearEventParam
    | OutputAudioBufferClearEventParam
    | InputAudioBufferCommitEventParam
    | ResponseCancelEventParam
    | ResponseCreateEventParam
    | SessionUpdateEventParam
    | Model
)

ErrorParam: TypeAlias = (
    RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam | Model
)

OutputVoiceParam: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | OutputVoiceIDParam
    | Model
)

AllowedToolsParam: TypeAlias = SequenceNotStr[str] | AllowedToolsMcpToolFilterParam | Model

RequireApprovalParam: TypeAlias = (
    RequireApprovalMcpToolApprovalFilterParam | Literal["always", "never"] | Model
)

ToolChoiceParam: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | Model

ToolParam: TypeAlias = RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam | Model

RealtimeToolChoiceConfigParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | Model
)

McpAllowedToolsParam: TypeAlias = SequenceNotStr[str] | McpAllowedToolsMcpToolFilterParam | Model

McpRequireApprovalParam: TypeAlias = (
    McpRequireApprovalMcpToolApprovalFilterParam | Literal["always", "never"] | Model
)

RealtimeToolsConfigUnionParam: TypeAlias = RealtimeFunctionToolParam | McpParam | Model

RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | TracingConfigurationParam | Model

RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = (
    ServerVadParam | SemanticVadParam | Model
)

RealtimeTranslationClientEventParam: TypeAlias = (
    RealtimeTranslationSessionUpdateEventParam
    | RealtimeTranslationInputAudioBufferAppendEventParam
    | RealtimeTranslationSessionCloseEventParam
    | Model
)

RealtimeTruncationParam: TypeAlias = (
    Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam | Model
)

RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
