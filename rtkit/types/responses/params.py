# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""responses: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import (
    ChatCompletionFunctionToolParam,
    ModerationParam,
    ModerationPolicy,
    ModerationPolicyInput,
    ModerationPolicyOutput,
    PromptCacheBreakpoint,
    PromptCacheOptions,
    RefusalParam,
)
from rtkit.types.responses.models import (
    ImageDetail,
    ImageGenerationModelLiteral,
    McpConnectorIdLiteral,
    ResponseIncludable,
    ServiceTier,
    ToolChoiceOptions,
    ToolChoiceTypesTypeLiteral,
)
from rtkit.types.shared.models import ReasoningEffort
from rtkit.types.shared_params.params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ResponseFormatJSONObject,
    ResponsesModel,
    Text,
)

__all__ = [
    "AccessProgramsParam", "ActionClickParam", "ActionDoubleClickParam", "ActionDragParam",
    "ActionDragPathParam", "ActionFindParam", "ActionKeypressParam", "ActionMoveParam",
    "ActionOpenPageParam", "ActionScreenshotParam", "ActionScrollParam", "ActionSearchParam",
    "ActionSearchSourceParam", "ActionTypeParam", "ActionWaitParam", "AdditionalToolsParam",
    "AnnotationContainerFileCitationParam", "AnnotationFileCitationParam", "AnnotationFilePathParam",
    "AnnotationParam", "AnnotationURLCitationParam", "ApplyPatchCallCallerDirectParam",
    "ApplyPatchCallCallerParam", "ApplyPatchCallCallerProgramParam",
    "ApplyPatchCallOperationCreateFileParam", "ApplyPatchCallOperationDeleteFileParam",
    "ApplyPatchCallOperationParam", "ApplyPatchCallOperationUpdateFileParam",
    "ApplyPatchCallOutputCallerDirectParam", "ApplyPatchCallOutputCallerParam",
    "ApplyPatchCallOutputCallerProgramParam", "ApplyPatchCallOutputParam", "ApplyPatchCallParam",
    "ApplyPatchToolParam", "BackgroundOptions", "CallerDirectParam", "CallerParam", "CallerProgramParam",
    "ClickParam", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
    "CodeInterpreterContainerCodeInterpreterToolAutoParam", "CodeInterpreterContainerParam",
    "CodeInterpreterParam", "CompactionTriggerParam", "ComputerActionListParam", "ComputerActionParam",
    "ComputerCallOutputAcknowledgedSafetyCheckParam", "ComputerCallOutputParam", "ComputerToolParam",
    "ComputerUsePreviewToolParam", "ContainerAutoParam", "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam", "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReferenceParam", "ConversationParam", "CustomToolParam", "CustomToolParamReservedKeywords",
    "DoubleClickParam", "DragParam", "DragPathParam", "EasyInputMessageParam", "EnvironmentParam",
    "FileSearchToolParam", "FileSearchToolParamFilters", "FunctionCallOutputCallerDirectParam",
    "FunctionCallOutputCallerParam", "FunctionCallOutputCallerProgramParam", "FunctionCallOutputParam",
    "FunctionShellToolParam", "FunctionToolParam", "FunctionToolParamReservedKeywords", "HTTPErrorParam",
    "ImageGenerationCallErrorModerationDetailsParam", "ImageGenerationCallErrorParam",
    "ImageGenerationCallParam", "ImageGenerationCallSvgUsageParam", "ImageGenerationInputImageMaskParam",
    "ImageGenerationParam", "ImageGenerationSvgParam", "ImageGenerationSvgReasoningParam", "ImageParam",
    "InlineSkillParam", "InlineSkillSourceParam", "InputAudioParam", "InputItemListParams",
    "InputTokenCountParams", "InputTokenCountParamsText", "ItemReferenceParam", "KeypressParam",
    "LocalEnvironmentParam", "LocalShellCallActionParam", "LocalShellCallOutputParam",
    "LocalShellCallParam", "LocalShellParam", "LocalSkillParam", "LogprobParam", "LogprobTopLogprobParam",
    "McpAllowedToolsMcpToolFilterParam", "McpAllowedToolsParam", "McpApprovalRequestParam",
    "McpApprovalResponseParam", "McpCallParam", "McpListToolsParam", "McpListToolsToolParam", "McpParam",
    "McpProtocolErrorParam", "McpRequireApprovalMcpToolApprovalFilterAlwaysParam",
    "McpRequireApprovalMcpToolApprovalFilterNeverParam", "McpRequireApprovalMcpToolApprovalFilterParam",
    "McpRequireApprovalParam", "McpToolCallErrorParam", "McpToolExecutionErrorParam", "MessageParam",
    "MoveParam", "NamespaceToolParam", "NamespaceToolParamTool", "NetworkPolicyParam", "OutcomeExitParam",
    "OutcomeParam", "OutcomeTimeoutParam", "OutputImageParam", "OutputLogsParam",
    "OutputOutputContentListParam", "OutputParam", "ParseableToolParam", "PendingSafetyCheckParam",
    "ProgramOutputParam", "ProgramParam", "ProgrammaticToolCallingParam", "PromptCacheBreakpointParam",
    "RankingOptionsHybridSearchParam", "RankingOptionsParam", "ReasoningParam",
    "ResponseCodeInterpreterToolCallParam", "ResponseCompactParams",
    "ResponseCompactParamsPromptCacheOptions", "ResponseCompactionItemParamParam",
    "ResponseComputerToolCallOutputScreenshotParam", "ResponseComputerToolCallParam",
    "ResponseComputerToolCallParamAction", "ResponseConfigurationUpdateItemParamParam",
    "ResponseConfigurationUpdateItemParamParamText", "ResponseConversationParamParam",
    "ResponseCreateAccessProgramsParam", "ResponseCreateBackgroundOptionsParam",
    "ResponseCreateContextManagementParam", "ResponseCreateConversationParam", "ResponseCreateImageParam",
    "ResponseCreateModerationParam", "ResponseCreateModerationPolicyInputParam",
    "ResponseCreateModerationPolicyOutputParam", "ResponseCreateModerationPolicyParam",
    "ResponseCreateParam", "ResponseCreateParams", "ResponseCreateParamsBase",
    "ResponseCreateParamsContextManagement", "ResponseCreateParamsModeration",
    "ResponseCreateParamsModerationPolicy", "ResponseCreateParamsModerationPolicyInput",
    "ResponseCreateParamsModerationPolicyOutput", "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsPromptCacheOptions", "ResponseCreateParamsStreamOptions",
    "ResponseCreateParamsStreaming", "ResponseCreatePromptCacheOptionsParam",
    "ResponseCreateStreamOptionsParam", "ResponseCreateToolChoiceParam",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam",
    "ResponseCustomToolCallOutputParam", "ResponseCustomToolCallParam",
    "ResponseCustomToolCallParamReservedKeywords", "ResponseFileSearchToolCallParam",
    "ResponseFormatTextConfigParam", "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallOutputItemListParam", "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContentParam", "ResponseFunctionToolCallParam",
    "ResponseFunctionToolCallParamReservedKeywords", "ResponseFunctionWebSearchParam",
    "ResponseFunctionWebSearchParamAction", "ResponseInputAudioParam", "ResponseInputContentParam",
    "ResponseInputFileContentParam", "ResponseInputFileParam", "ResponseInputImageContentParam",
    "ResponseInputImageParam", "ResponseInputItemParam", "ResponseInputMessageContentListParam",
    "ResponseInputParam", "ResponseInputTextContentParam", "ResponseInputTextParam",
    "ResponseOutputMessageParam", "ResponseOutputMessageParamContent", "ResponseOutputRefusalParam",
    "ResponseOutputTextParam", "ResponsePromptParam", "ResponseReasoningItemParam",
    "ResponseReasoningItemParamContent", "ResponseRetrieveParams", "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming", "ResponseRetrieveParamsStreaming", "ResponseSteerEventParam",
    "ResponseSteerInputContentParam", "ResponseSteerInputItemListFunctionCallOutputCallerDirectParam",
    "ResponseSteerInputItemListFunctionCallOutputCallerParam",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgramParam",
    "ResponseSteerInputItemListFunctionCallOutputParam", "ResponseSteerInputItemListMessageParam",
    "ResponseSteerInputItemListParam", "ResponseSteerInputParam", "ResponseTextConfigParam",
    "ResponseToolSearchOutputItemParamParam", "ResponseToolSearchOutputItemParamParamTool",
    "ResponsesClientEventParam", "ResponsesClientEventParamContextManagement",
    "ResponsesClientEventParamConversation", "ResponsesClientEventParamModeration",
    "ResponsesClientEventParamModerationPolicy", "ResponsesClientEventParamModerationPolicyInput",
    "ResponsesClientEventParamModerationPolicyOutput", "ResponsesClientEventParamPromptCacheOptions",
    "ResponsesClientEventParamStreamOptions", "ResponsesClientEventParamToolChoice",
    "ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam", "ResultParam",
    "ScreenshotParam", "ScrollParam", "ShellCallActionParam", "ShellCallCallerDirectParam",
    "ShellCallCallerParam", "ShellCallCallerProgramParam", "ShellCallEnvironmentParam",
    "ShellCallOutputCallerDirectParam", "ShellCallOutputCallerParam", "ShellCallOutputCallerProgramParam",
    "ShellCallOutputParam", "ShellCallParam", "SkillParam", "SkillReferenceParam", "SummaryParam",
    "TextFormatParam", "ToolChoiceAllowedParam", "ToolChoiceApplyPatchParam", "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam", "ToolChoiceMcpParam", "ToolChoiceParam", "ToolChoiceShellParam",
    "ToolChoiceSpecificProgrammaticToolCallingParamParam", "ToolChoiceTypesParam",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoParam", "ToolCodeInterpreterContainerParam",
    "ToolCodeInterpreterParam", "ToolFunctionParam", "ToolFunctionReservedKeywords",
    "ToolImageGenerationInputImageMaskParam", "ToolImageGenerationParam", "ToolImageGenerationSvgParam",
    "ToolImageGenerationSvgReasoningParam", "ToolLocalShellParam", "ToolMcpAllowedToolsMcpToolFilterParam",
    "ToolMcpAllowedToolsParam", "ToolMcpParam", "ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam",
    "ToolMcpRequireApprovalMcpToolApprovalFilterParam", "ToolMcpRequireApprovalParam", "ToolParam",
    "ToolParamWebSearchTool", "ToolProgrammaticToolCallingParam", "ToolSearchCallParam",
    "ToolSearchOutputNamespaceToolParam", "ToolSearchOutputNamespaceToolParamTool", "ToolSearchToolParam",
    "TypeParam", "VariablesParam", "WaitParam", "WebSearchPreviewToolParam",
    "WebSearchPreviewToolParamUserLocation", "WebSearchToolFiltersParam", "WebSearchToolParam",
    "WebSearchToolParamFilters", "WebSearchToolParamUserLocation", "WebSearchToolUserLocationParam"
]  # fmt: skip

ReservedKeywords = TypedDict("ReservedKeywords", {"async": bool}, total=False)


class SafetyCheckParam(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


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


class ContextManagementParam(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class PromptCacheOptionsParam(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class StreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool


class ApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class CustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None


class ClickParam(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class DoubleClickParam(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class DragPathParam(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class DragParam(TypedDict, total=False):
    path: Required[Iterable[DragPathParam | Model]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class KeypressParam(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class MoveParam(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ScreenshotParam(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ScrollParam(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class TypeParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class WaitParam(TypedDict, total=False):
    type: Required[Literal["wait"]]


class ComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicyParam
    skills: Iterable[SkillParam]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam | Model]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class EasyInputMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ResponseInputContentParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class RankingOptionsHybridSearchParam(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class RankingOptionsParam(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearchParam | Model
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: FileSearchToolParamFilters | None
    max_num_results: int
    ranking_options: RankingOptionsParam | Model


class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    environment: EnvironmentParam | None


class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam | Model]
    type: Required[Literal["inline"]]


class InlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class InputItemListParams(TypedDict, total=False):
    after: str | Omit
    include: SequenceNotStr[ResponseIncludable] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class InputTokenCountParams(TypedDict, total=False):
    conversation: ConversationParam | Omit | None
    input: str | Iterable[ResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    model: str | Omit | None
    parallel_tool_calls: bool | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    previous_response_id: str | Omit | None
    reasoning: Reasoning | Model | Omit | None
    text: InputTokenCountParamsText | Model | Omit | None
    tool_choice: ToolChoiceParam | Omit | None
    tools: Iterable[ToolParam] | Omit | None
    truncation: Literal["auto", "disabled"] | Omit


class InputTokenCountParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class LocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam | Model]


class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class McpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionErrorParam(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class HTTPErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[NamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


class OutputLogsParam(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class OutputImageParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[OutputParam] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]


class ResponseCompactParams(TypedDict, total=False):
    model: Required[ResponseCompactModelLiteral | str | None]
    image: ImageParam | Model | Omit
    input: str | Iterable[ResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    previous_response_id: str | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None


class ImageParam(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class ResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[SafetyCheckParam | Model]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: ComputerActionParam
    actions: Iterable[ComputerActionParam]


class ReasoningParam(TypedDict, total=False):
    effort: ReasoningEffort | None


class ResponseConfigurationUpdateItemParamParamText(TypedDict, total=False):
    format: Required[TextFormatParam]


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ReasoningParam | Model
    text: ResponseConfigurationUpdateItemParamParamText | Model


class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


class ResponseCreateRestParams(TypedDict, total=False):
    access_programs: AccessProgramsParam | Model | Omit
    background: bool | Omit | None
    background_options: BackgroundOptions | Model | Omit
    context_management: Iterable[ContextManagementParam | Model] | Omit | None
    conversation: ConversationParam | Omit | None
    image: ImageParam | Model | Omit
    include: SequenceNotStr[ResponseIncludable] | Omit | None
    input: str | Iterable[ResponseInputItemParam] | Omit
    instructions: str | Omit | None
    max_output_tokens: int | Omit | None
    max_tool_calls: int | Omit | None
    metadata: Metadata | Omit | None
    model: ResponsesModel | Omit
    moderation: ModerationParam | Model | Omit | None
    parallel_tool_calls: bool | Omit | None
    previous_response_id: str | Omit | None
    prompt: ResponsePromptParam | Model | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptionsParam | Model | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    reasoning: Reasoning | Model | Omit | None
    safety_identifier: str | Omit | None
    service_tier: ServiceTier | Omit | None
    store: bool | Omit | None
    stream_options: StreamOptionsParam | Model | Omit | None
    temperature: float | Omit | None
    text: ResponseTextConfigParam | Model | Omit
    tool_choice: ToolChoiceParam | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    truncation: Literal["auto", "disabled"] | Omit | None
    user: str | Omit


class AccessProgramsParam(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class CallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ResponseInputContentParam]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: CallerParam | None


class ResultParam(TypedDict, total=False):
    attributes: Mapping[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    results: Iterable[ResultParam | Model] | None


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[Mapping[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: bool | None


class OutcomeTimeoutParam(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class OutcomeExitParam(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[OutcomeParam]
    stderr: Required[str]
    stdout: Required[str]


class ActionSearchSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class ActionSearchParam(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[ActionSearchSourceParam | Model]


class ActionOpenPageParam(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class ActionFindParam(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[ResponseFunctionWebSearchParamAction]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]


class InputAudioParam(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class ResponseInputAudioParam(TypedDict, total=False):
    input_audio: Required[InputAudioParam | Model]
    type: Required[Literal["input_audio"]]


class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model | None


class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model | None


class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class MessageParam(TypedDict, total=False):
    content: Required[Iterable[ResponseInputContentParam]]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam | Model]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[SafetyCheckParam | Model] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputParam(TypedDict, total=False):
    output: Required[str | Iterable[ResponseSteerInputContentParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: CallerParam | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolSearchCallParam(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalToolsParam(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class ImageGenerationCallErrorModerationDetailsParam(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenerationCallErrorParam(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetailsParam | Model


class ImageGenerationCallSvgUsageParam(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ImageGenerationCallParam(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ImageGenerationCallErrorParam | Model
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ImageGenerationCallSvgUsageParam | Model


class LocalShellCallActionParam(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Mapping[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class LocalShellCallParam(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallActionParam | Model]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutputParam(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallActionParam(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ShellCallParam(TypedDict, total=False):
    action: Required[ShellCallActionParam | Model]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: CallerParam | None
    environment: ShellCallEnvironmentParam | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | Model]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: CallerParam | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ApplyPatchCallOperationCreateFileParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFileParam(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFileParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ApplyPatchCallParam(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperationParam]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: CallerParam | None


class ApplyPatchCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: CallerParam | None
    output: str | None


class McpListToolsToolParam(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class McpListToolsParam(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsToolParam | Model]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class McpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class McpCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTriggerParam(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class ProgramParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ProgramOutputParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


class ResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model | None


class ResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[ResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


class AnnotationFileCitationParam(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class AnnotationURLCitationParam(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class AnnotationContainerFileCitationParam(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class AnnotationFilePathParam(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class LogprobTopLogprobParam(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


class LogprobParam(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    top_logprobs: Required[Iterable[LogprobTopLogprobParam | Model]]


class ResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[AnnotationParam]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[LogprobParam | Model]


class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Mapping[str, VariablesParam] | None
    version: str | None


class SummaryParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class ResponseReasoningItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class ResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[SummaryParam | Model]]
    type: Required[Literal["reasoning"]]
    content: Iterable[ResponseReasoningItemParamContent | Model]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: SequenceNotStr[ResponseIncludable] | Omit
    include_obfuscation: bool | Omit
    starting_after: int | Omit


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


class ResponseSteerInputItemListMessageParam(TypedDict, total=False):
    content: Required[Iterable[ResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseCreateParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: AccessProgramsParam | Model
    background: bool | None
    background_options: BackgroundOptions | Model
    context_management: Iterable[ContextManagementParam | Model] | None
    conversation: ConversationParam | None
    generate: bool
    image: ImageParam | Model
    include: SequenceNotStr[ResponseIncludable] | None
    input: str | Iterable[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: ModerationParam | Model | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | Model | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: StreamOptionsParam | Model | None
    temperature: float | None
    text: ResponseTextConfigParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None


class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[ToolChoiceTypesTypeLiteral]


class McpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedToolsParam | None
    authorization: str
    connector_id: McpConnectorIdLiteral
    defer_loading: bool
    headers: Mapping[str, str] | None
    require_approval: McpRequireApprovalParam | None
    server_description: str
    server_url: str
    tunnel_id: str


class CodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicyParam


class CodeInterpreterParam(TypedDict, total=False):
    container: Required[CodeInterpreterContainerParam]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None


class ProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ImageGenerationInputImageMaskParam(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenerationSvgReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageGenerationSvgParam(TypedDict, total=False):
    model: str
    reasoning: ImageGenerationSvgReasoningParam | Model | None


class ImageGenerationParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMaskParam | Model
    model: str | ImageGenerationModelLiteral
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ImageGenerationSvgParam | Model


class LocalShellParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None


class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: SequenceNotStr[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchPreviewToolParamUserLocation | Model | None


class WebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: SequenceNotStr[str] | None


class WebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]


class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolParamFilters | Model | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchToolParamUserLocation | Model | None


class CustomToolParam(ReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: CustomToolInputFormat


class FunctionToolParam(ReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[Mapping[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None


class ToolFunctionParam(ReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None
    parameters: object | None
    strict: bool | None


class ResponseCustomToolCallParam(ReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: CallerParam | None
    namespace: str


class ResponseFunctionToolCallParam(ReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: CallerParam | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class ResponseCreateParamsBase(ResponseCreateRestParams, total=False):
    tools: Iterable[ToolParam] | Omit


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ComputerActionParam: TypeAlias = (ClickParam | DoubleClickParam | DragParam | KeypressParam | MoveParam
    | ScreenshotParam | ScrollParam | TypeParam | WaitParam | Model)  # fmt: skip
NetworkPolicyParam: TypeAlias = (ContainerNetworkPolicyDisabledParam |
    ContainerNetworkPolicyAllowlistParam | Model)  # fmt: skip
SkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam | Model
CustomToolParamReservedKeywords: TypeAlias = ReservedKeywords
FileSearchToolParamFilters: TypeAlias = ComparisonFilter | CompoundFilter | Model
EnvironmentParam: TypeAlias = (ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam |
    Model)  # fmt: skip
FunctionToolParamReservedKeywords: TypeAlias = ReservedKeywords
ConversationParam: TypeAlias = str | ResponseConversationParamParam | Model
ToolChoiceSpecificProgrammaticToolCallingParamParam: TypeAlias = ProgrammaticToolCallingParam
ToolChoiceParam: TypeAlias = (ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam |
    ToolChoiceFunctionParam | ToolChoiceMcpParam | CustomParam | ProgrammaticToolCallingParam |
    ApplyPatchParam | ShellParam | Model)  # fmt: skip
McpToolCallErrorParam: TypeAlias = (McpProtocolErrorParam | McpToolExecutionErrorParam | HTTPErrorParam
    | Model)  # fmt: skip
ToolFunctionReservedKeywords: TypeAlias = ReservedKeywords
NamespaceToolParamTool: TypeAlias = ToolFunctionParam | CustomToolParam | Model
OutputParam: TypeAlias = OutputLogsParam | OutputImageParam | Model
ResponseCompactParamsPromptCacheOptions: TypeAlias = PromptCacheOptions
PendingSafetyCheckParam: TypeAlias = SafetyCheckParam
ActionClickParam: TypeAlias = ClickParam
ActionDoubleClickParam: TypeAlias = DoubleClickParam
ActionDragPathParam: TypeAlias = DragPathParam
ActionDragParam: TypeAlias = DragParam
ActionKeypressParam: TypeAlias = KeypressParam
ActionMoveParam: TypeAlias = MoveParam
ActionScreenshotParam: TypeAlias = ScreenshotParam
ActionScrollParam: TypeAlias = ScrollParam
ActionTypeParam: TypeAlias = TypeParam
ActionWaitParam: TypeAlias = WaitParam
TextFormatParam: TypeAlias = Text | ResponseFormatTextJSONSchemaConfigParam | Model
ResponseCreateParamsContextManagement: TypeAlias = ContextManagementParam
ResponseCreateParamsModerationPolicyInput: TypeAlias = ModerationPolicyInput
ResponseCreateParamsModerationPolicyOutput: TypeAlias = ModerationPolicyOutput
ResponseCreateParamsModerationPolicy: TypeAlias = ModerationPolicy
ResponseCreateParamsModeration: TypeAlias = ModerationParam
ResponseCreateParamsPromptCacheOptions: TypeAlias = PromptCacheOptionsParam
ResponseCreateParamsStreamOptions: TypeAlias = StreamOptionsParam
ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
ResponseInputContentParam: TypeAlias = (ResponseInputTextParam | ResponseInputImageParam |
    ResponseInputFileParam | Model)  # fmt: skip
CallerParam: TypeAlias = CallerDirectParam | CallerProgramParam | Model
ResponseCustomToolCallParamReservedKeywords: TypeAlias = ReservedKeywords
ResponseFormatTextConfigParam: TypeAlias = (Text | ResponseFormatTextJSONSchemaConfigParam |
    ResponseFormatJSONObject | Model)  # fmt: skip
ResponseSteerInputContentParam: TypeAlias = (ResponseInputTextContentParam |
    ResponseInputImageContentParam | ResponseInputFileContentParam | Model)  # fmt: skip
OutcomeParam: TypeAlias = OutcomeTimeoutParam | OutcomeExitParam | Model
ResponseFunctionToolCallParamReservedKeywords: TypeAlias = ReservedKeywords
ResponseFunctionWebSearchParamAction: TypeAlias = (ActionSearchParam | ActionOpenPageParam |
    ActionFindParam | Model)  # fmt: skip
PromptCacheBreakpointParam: TypeAlias = PromptCacheBreakpoint
ComputerCallOutputAcknowledgedSafetyCheckParam: TypeAlias = SafetyCheckParam
FunctionCallOutputCallerDirectParam: TypeAlias = CallerDirectParam
FunctionCallOutputCallerProgramParam: TypeAlias = CallerProgramParam
ShellCallCallerDirectParam: TypeAlias = CallerDirectParam
ShellCallCallerProgramParam: TypeAlias = CallerProgramParam
ShellCallEnvironmentParam: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam | Model
ShellCallOutputCallerDirectParam: TypeAlias = CallerDirectParam
ShellCallOutputCallerProgramParam: TypeAlias = CallerProgramParam
ApplyPatchCallOperationParam: TypeAlias = (ApplyPatchCallOperationCreateFileParam |
    ApplyPatchCallOperationDeleteFileParam | ApplyPatchCallOperationUpdateFileParam | Model)  # fmt: skip
ApplyPatchCallCallerDirectParam: TypeAlias = CallerDirectParam
ApplyPatchCallCallerProgramParam: TypeAlias = CallerProgramParam
ApplyPatchCallOutputCallerDirectParam: TypeAlias = CallerDirectParam
ApplyPatchCallOutputCallerProgramParam: TypeAlias = CallerProgramParam
ResponseInputItemParam: TypeAlias = (EasyInputMessageParam | MessageParam | ResponseOutputMessageParam |
    ResponseFileSearchToolCallParam | ResponseComputerToolCallParam | ComputerCallOutputParam |
    ResponseFunctionWebSearchParam | ResponseFunctionToolCallParam | FunctionCallOutputParam |
    ToolSearchCallParam | ResponseToolSearchOutputItemParamParam | AdditionalToolsParam |
    ResponseConfigurationUpdateItemParamParam | ResponseReasoningItemParam |
    ResponseCompactionItemParamParam | ImageGenerationCallParam | ResponseCodeInterpreterToolCallParam |
    LocalShellCallParam | LocalShellCallOutputParam | ShellCallParam | ShellCallOutputParam |
    ApplyPatchCallParam | ApplyPatchCallOutputParam | McpListToolsParam | McpApprovalRequestParam |
    McpApprovalResponseParam | McpCallParam | ResponseCustomToolCallOutputParam |
    ResponseCustomToolCallParam | CompactionTriggerParam | ItemReferenceParam | ProgramParam |
    ProgramOutputParam | Model)  # fmt: skip
ResponseOutputMessageParamContent: TypeAlias = ResponseOutputTextParam | RefusalParam | Model
ResponseOutputRefusalParam: TypeAlias = RefusalParam
AnnotationParam: TypeAlias = (AnnotationFileCitationParam | AnnotationURLCitationParam |
    AnnotationContainerFileCitationParam | AnnotationFilePathParam | Model)  # fmt: skip
VariablesParam: TypeAlias = (str | ResponseInputTextParam | ResponseInputImageParam |
    ResponseInputFileParam | Model)  # fmt: skip
ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming
ResponseSteerInputItemListFunctionCallOutputCallerDirectParam: TypeAlias = CallerDirectParam
ResponseSteerInputItemListFunctionCallOutputCallerProgramParam: TypeAlias = CallerProgramParam
ResponseSteerInputItemListFunctionCallOutputParam: TypeAlias = FunctionCallOutputParam
ResponseSteerInputItemListParam: TypeAlias = (ResponseSteerInputItemListMessageParam |
    FunctionCallOutputParam | Model)  # fmt: skip
ToolMcpAllowedToolsMcpToolFilterParam: TypeAlias = AllowedToolsMcpToolFilterParam
McpAllowedToolsParam: TypeAlias = SequenceNotStr[str] | AllowedToolsMcpToolFilterParam | Model
ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilterParam: TypeAlias = RequireApprovalMcpToolApprovalFilterParam
McpRequireApprovalParam: TypeAlias = (RequireApprovalMcpToolApprovalFilterParam | Literal['always',
    'never'] | Model)  # fmt: skip
ToolMcpParam: TypeAlias = McpParam
ToolCodeInterpreterContainerCodeInterpreterToolAutoParam: TypeAlias = (CodeInterpreterContainerCodeInterpreterToolAutoParam)  # fmt: skip
CodeInterpreterContainerParam: TypeAlias = (str | CodeInterpreterContainerCodeInterpreterToolAutoParam |
    Model)  # fmt: skip
ToolCodeInterpreterParam: TypeAlias = CodeInterpreterParam
ToolProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCallingParam
ToolImageGenerationInputImageMaskParam: TypeAlias = ImageGenerationInputImageMaskParam
ToolImageGenerationSvgReasoningParam: TypeAlias = ImageGenerationSvgReasoningParam
ToolImageGenerationSvgParam: TypeAlias = ImageGenerationSvgParam
ToolImageGenerationParam: TypeAlias = ImageGenerationParam
ToolLocalShellParam: TypeAlias = LocalShellParam
ToolParam: TypeAlias = (FunctionToolParam | FileSearchToolParam | ComputerToolParam |
    ComputerUsePreviewToolParam | WebSearchToolParam | McpParam | CodeInterpreterParam |
    ProgrammaticToolCallingParam | ImageGenerationParam | LocalShellParam | FunctionShellToolParam |
    CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewToolParam |
    ApplyPatchToolParam | Model)  # fmt: skip
ResponseCreateAccessProgramsParam: TypeAlias = AccessProgramsParam
ResponseCreateBackgroundOptionsParam: TypeAlias = BackgroundOptions
ResponseCreateContextManagementParam: TypeAlias = ContextManagementParam
ResponseCreateImageParam: TypeAlias = ImageParam
ResponseCreateModerationPolicyInputParam: TypeAlias = ModerationPolicyInput
ResponseCreateModerationPolicyOutputParam: TypeAlias = ModerationPolicyOutput
ResponseCreateModerationPolicyParam: TypeAlias = ModerationPolicy
ResponseCreateModerationParam: TypeAlias = ModerationParam
ResponseCreatePromptCacheOptionsParam: TypeAlias = PromptCacheOptionsParam
ResponseCreateStreamOptionsParam: TypeAlias = StreamOptionsParam
ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam: TypeAlias = (ProgrammaticToolCallingParam)  # fmt: skip
ResponsesClientEventParam: TypeAlias = ResponseCreateParam | ResponseSteerEventParam | Model
ResponsesClientEventParamContextManagement: TypeAlias = ContextManagementParam
ResponsesClientEventParamModeration: TypeAlias = ModerationParam
ResponsesClientEventParamModerationPolicy: TypeAlias = ModerationPolicy
ResponsesClientEventParamModerationPolicyInput: TypeAlias = ModerationPolicyInput
ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ModerationPolicyOutput
ResponsesClientEventParamPromptCacheOptions: TypeAlias = PromptCacheOptionsParam
ResponsesClientEventParamStreamOptions: TypeAlias = StreamOptionsParam
ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (ProgrammaticToolCallingParam)  # fmt: skip
ToolChoiceApplyPatchParam: TypeAlias = ApplyPatchParam
ToolChoiceCustomParam: TypeAlias = CustomParam
ToolChoiceShellParam: TypeAlias = ShellParam
McpAllowedToolsMcpToolFilterParam: TypeAlias = AllowedToolsMcpToolFilterParam
McpRequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterParam: TypeAlias = RequireApprovalMcpToolApprovalFilterParam
ToolParamWebSearchTool: TypeAlias = WebSearchToolParam
WebSearchToolFiltersParam: TypeAlias = WebSearchToolParamFilters
WebSearchToolUserLocationParam: TypeAlias = WebSearchToolParamUserLocation
ToolSearchOutputNamespaceToolParam: TypeAlias = NamespaceToolParam
ResponseCompactModelLiteral: TypeAlias = (Literal['gpt-6-astra', 'gpt-6.2-astra', 'gpt-6.1-sol',
    'gpt-6.2-sol', 'gpt-6.1-terra', 'gpt-6-sol', 'gpt-6-luna', 'gpt-5.6-sol', 'gpt-5.6-terra',
    'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.5-2026-04-23', 'gpt-5.4', 'gpt-5.4-mini', 'gpt-5.4-nano',
    'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', 'gpt-5.3-chat-latest', 'gpt-5.2',
    'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', 'gpt-5.2-pro-2025-12-11', 'gpt-5.1',
    'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', 'gpt-5.1-chat-latest', 'gpt-5', 'gpt-5-mini',
    'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', 'gpt-5-nano-2025-08-07',
    'gpt-5-chat-latest', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14',
    'gpt-4.1-mini-2025-04-14', 'gpt-4.1-nano-2025-04-14', 'o4-mini', 'o4-mini-2025-04-16', 'o3',
    'o3-2025-04-16', 'o3-mini', 'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'o1-preview',
    'o1-preview-2024-09-12', 'o1-mini', 'o1-mini-2024-09-12', 'gpt-4o', 'gpt-4o-2024-11-20',
    'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', 'gpt-audio-mini', 'gpt-audio-mini-2025-12-15',
    'gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-10-01', 'gpt-4o-audio-preview-2024-12-17',
    'gpt-4o-audio-preview-2025-06-03', 'gpt-4o-mini-audio-preview',
    'gpt-4o-mini-audio-preview-2024-12-17', 'gpt-4o-search-preview', 'gpt-4o-mini-search-preview',
    'gpt-4o-search-preview-2025-03-11', 'gpt-4o-mini-search-preview-2025-03-11', 'chatgpt-4o-latest',
    'codex-mini-latest', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18', 'gpt-4-turbo',
    'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-1106-preview',
    'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', 'gpt-4-32k', 'gpt-4-32k-0314',
    'gpt-4-32k-0613', 'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613',
    'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-16k-0613', 'o1-pro', 'o1-pro-2025-03-19',
    'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research', 'o3-deep-research-2025-06-26',
    'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', 'computer-use-preview',
    'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', 'gpt-5-codex',
    'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest',
    'gpt-daybreak-red-latest', 'gpt-5.6-cyber', 'gpt-6-cyber', 'gpt-rosalind-research',
    'gpt-6-rosalind', 'gpt-6.2-astra-law'])  # fmt: skip
ComputerActionListParam: TypeAlias = list[ComputerActionParam]
ResponseComputerToolCallParamAction: TypeAlias = ComputerActionParam
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = NetworkPolicyParam
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = NetworkPolicyParam
ResponseCreateConversationParam: TypeAlias = ConversationParam
ResponsesClientEventParamConversation: TypeAlias = ConversationParam
ResponseCreateToolChoiceParam: TypeAlias = ToolChoiceParam
ResponsesClientEventParamToolChoice: TypeAlias = ToolChoiceParam
ToolSearchOutputNamespaceToolParamTool: TypeAlias = NamespaceToolParamTool
OutputOutputContentListParam: TypeAlias = ResponseInputContentParam
ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
FunctionCallOutputCallerParam: TypeAlias = CallerParam
ShellCallCallerParam: TypeAlias = CallerParam
ShellCallOutputCallerParam: TypeAlias = CallerParam
ApplyPatchCallCallerParam: TypeAlias = CallerParam
ApplyPatchCallOutputCallerParam: TypeAlias = CallerParam
ResponseSteerInputItemListFunctionCallOutputCallerParam: TypeAlias = CallerParam
ResponseFunctionCallOutputItemParam: TypeAlias = ResponseSteerInputContentParam
ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseSteerInputContentParam]
ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
ResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputItemListParam]
ToolMcpAllowedToolsParam: TypeAlias = McpAllowedToolsParam
ToolMcpRequireApprovalParam: TypeAlias = McpRequireApprovalParam
ToolCodeInterpreterContainerParam: TypeAlias = CodeInterpreterContainerParam
ResponseToolSearchOutputItemParamParamTool: TypeAlias = ToolParam
ParseableToolParam: TypeAlias = ToolParam | ChatCompletionFunctionToolParam | Model
