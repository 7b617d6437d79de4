# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""responses: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number, Tagged
from rtkit.core.tolerant import untagged
from rtkit.types._extras import OutputText
from rtkit.types.shared.models import (
    AllModels,
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
)
from rtkit.types.shared.models import Misalignment as SharedMisalignment
from rtkit.types.shared.models import MisalignmentSteer as SharedMisalignmentSteer
from rtkit.types.shared.models import Reasoning as SharedReasoning
from rtkit.types.shared.models import Text as SharedText

__all__ = [
    "AccessPrograms", "AcknowledgedSafetyCheck", "ActionClick", "ActionDoubleClick", "ActionDrag",
    "ActionDragPath", "ActionFind", "ActionKeypress", "ActionMove", "ActionOpenPage", "ActionScreenshot",
    "ActionScroll", "ActionSearch", "ActionSearchSource", "ActionType", "ActionWait", "AdditionalTools",
    "AnnotationContainerFileCitation", "AnnotationFileCitation", "AnnotationFilePath",
    "AnnotationURLCitation", "ApplyPatchCall", "ApplyPatchCallCaller", "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram", "ApplyPatchCallOperation", "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile", "ApplyPatchCallOperationUpdateFile", "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect", "ApplyPatchCallOutputCallerProgram", "ApplyPatchTool", "Caller",
    "CallerDirect", "CallerProgram", "Click", "CodeInterpreter", "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "CompactedResponse",
    "CompactionTrigger", "ComputerAction", "ComputerActionList",
    "ComputerCallOutputAcknowledgedSafetyCheck", "ComputerTool", "ComputerUsePreviewTool", "ContainerAuto",
    "ContainerNetworkPolicyAllowlist", "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDomainSecret", "ContainerReference", "ContextManagement", "CustomTool",
    "CustomToolCallOutput", "Delta", "DoubleClick", "Drag", "DragPath", "EasyInputMessage", "Error",
    "FileSearchTool", "FileSearchToolFilters", "FunctionCallOutputCaller", "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram", "FunctionShellTool", "FunctionShellToolEnvironment", "FunctionTool",
    "HTTPError", "Image", "ImageDetail", "ImageGeneration", "ImageGenerationCall",
    "ImageGenerationCallError", "ImageGenerationCallErrorModerationDetails", "ImageGenerationCallSvgUsage",
    "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning",
    "IncompleteDetails", "InlineSkill", "InlineSkillSource", "InputAudio", "InputTokenCountResponse",
    "InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "InputTransformation",
    "ItemReference", "Keypress", "LocalEnvironment", "LocalShell", "LocalShellCall", "LocalShellCallAction",
    "LocalShellCallOutput", "LocalSkill", "Logprob", "LogprobTopLogprob", "Mcp", "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter", "McpApprovalRequest", "McpApprovalResponse", "McpCall", "McpListTools",
    "McpListToolsTool", "McpProtocolError", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever",
    "McpToolCallError", "McpToolExecutionError", "Message", "Misalignment", "MisalignmentSteer",
    "ModerationInput", "ModerationInputError", "ModerationInputModerationResult", "ModerationOutput",
    "ModerationOutputError", "ModerationOutputModerationResult", "ModerationPolicy",
    "ModerationPolicyInput", "ModerationPolicyOutput", "Move", "NamespaceTool", "NamespaceToolTool",
    "NetworkPolicy", "Operation", "OperationCreateFile", "OperationDeleteFile", "OperationUpdateFile",
    "Outcome", "OutcomeExit", "OutcomeTimeout", "Output", "OutputImage", "OutputLogs", "OutputOutcome",
    "OutputOutcomeExit", "OutputOutcomeTimeout", "OutputOutputContentList", "OutputTokensDetails",
    "PartReasoningText", "PendingSafetyCheck", "Program", "ProgramOutput", "ProgrammaticToolCalling",
    "PromptCacheBreakpoint", "PromptCacheDiagnostics", "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss", "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable", "RankingOptions", "RankingOptionsHybridSearch", "Reasoning",
    "Response", "ResponseApplyPatchToolCall", "ResponseApplyPatchToolCallOutput", "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent", "ResponseAudioTranscriptDeltaEvent", "ResponseAudioTranscriptDoneEvent",
    "ResponseAudioTranscriptWsDelta", "ResponseAudioTranscriptWsDone", "ResponseAudioWsDelta",
    "ResponseAudioWsDone", "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent", "ResponseCodeInterpreterCallCodeWsDelta",
    "ResponseCodeInterpreterCallCodeWsDone", "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent", "ResponseCodeInterpreterCallInWsProgress",
    "ResponseCodeInterpreterCallInterpretingEvent", "ResponseCodeInterpreterCallWsCompleted",
    "ResponseCodeInterpreterCallWsInterpreting", "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallOutput", "ResponseCompactionCompactingEvent", "ResponseCompactionItem",
    "ResponseCompactionItemParam", "ResponseCompactionWsCompacting", "ResponseCompletedEvent",
    "ResponseComputerToolCall", "ResponseComputerToolCallAction", "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot", "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParam", "ResponseContainerReference", "ResponseContentPartAddedEvent",
    "ResponseContentPartAddedEventPart", "ResponseContentPartDoneEvent", "ResponseContentPartDoneEventPart",
    "ResponseContentPartWsAdded", "ResponseContentPartWsDone", "ResponseConversation",
    "ResponseConversationParam", "ResponseCreate", "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation",
    "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions", "ResponseCreateStreamOptions", "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam", "ResponseCreatedEvent",
    "ResponseCustomToolCall", "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent", "ResponseCustomToolCallInputWsDelta",
    "ResponseCustomToolCallInputWsDone", "ResponseCustomToolCallItem", "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem", "ResponseError", "ResponseErrorEvent", "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent", "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallInWsProgress", "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchCallWsCompleted", "ResponseFileSearchCallWsSearching", "ResponseFileSearchToolCall",
    "ResponseFormatTextConfig", "ResponseFormatTextJSONSchemaConfig",
    "ResponseFunctionCallArgumentsDeltaEvent", "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallArgumentsWsDelta", "ResponseFunctionCallArgumentsWsDone",
    "ResponseFunctionCallOutputItem", "ResponseFunctionCallOutputItemList",
    "ResponseFunctionShellCallOutputContent", "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallAction", "ResponseFunctionShellToolCallEnvironment",
    "ResponseFunctionShellToolCallOutput", "ResponseFunctionToolCall", "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem", "ResponseFunctionWebSearch", "ResponseFunctionWebSearchAction",
    "ResponseImageGenCallCompletedEvent", "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent", "ResponseImageGenCallInWsProgress",
    "ResponseImageGenCallPartialImageEvent", "ResponseImageGenCallPartialWsImage",
    "ResponseImageGenCallWsCompleted", "ResponseImageGenCallWsGenerating", "ResponseInProgressEvent",
    "ResponseInWsProgress", "ResponseIncludable", "ResponseIncompleteEvent", "ResponseInput",
    "ResponseInputAudio", "ResponseInputContent", "ResponseInputFile", "ResponseInputFileContent",
    "ResponseInputImage", "ResponseInputImageContent", "ResponseInputItem",
    "ResponseInputItemAdditionalTools", "ResponseInputItemApplyPatchCallOutput",
    "ResponseInputItemComputerCallOutput", "ResponseInputItemFunctionCallOutput",
    "ResponseInputItemMcpApprovalResponse", "ResponseInputItemShellCallOutput",
    "ResponseInputMessageContentList", "ResponseInputMessageItem", "ResponseInputText",
    "ResponseInputTextContent", "ResponseItem", "ResponseItemList", "ResponseLocalEnvironment",
    "ResponseMcpCallArgumentsDeltaEvent", "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallArgumentsWsDelta", "ResponseMcpCallArgumentsWsDone", "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent", "ResponseMcpCallInProgressEvent", "ResponseMcpCallInWsProgress",
    "ResponseMcpCallWsCompleted", "ResponseMcpCallWsFailed", "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent", "ResponseMcpListToolsInProgressEvent",
    "ResponseMcpListToolsInWsProgress", "ResponseMcpListToolsWsCompleted", "ResponseMcpListToolsWsFailed",
    "ResponseModeration", "ResponseOutputItem", "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent", "ResponseOutputItemWsAdded", "ResponseOutputItemWsDone",
    "ResponseOutputMessage", "ResponseOutputMessageContent", "ResponseOutputRefusal", "ResponseOutputText",
    "ResponseOutputTextAnnotation", "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextAnnotationAddedEventAnnotation", "ResponseOutputTextAnnotationWsAdded",
    "ResponseOutputTextLogprob", "ResponseOutputTextLogprobTopLogprob", "ResponsePrompt",
    "ResponsePromptCacheOptions", "ResponseQueuedEvent", "ResponseReasoningItem",
    "ResponseReasoningItemContent", "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartAddedEventPart", "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryPartDoneEventPart", "ResponseReasoningSummaryPartWsAdded",
    "ResponseReasoningSummaryPartWsDone", "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent", "ResponseReasoningSummaryTextWsDelta",
    "ResponseReasoningSummaryTextWsDone", "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent", "ResponseReasoningTextWsDelta", "ResponseReasoningTextWsDone",
    "ResponseRefusalDeltaEvent", "ResponseRefusalDoneEvent", "ResponseRefusalWsDelta",
    "ResponseRefusalWsDone", "ResponseShellCallCommandAddedEvent", "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent", "ResponseShellCallCommandWsAdded",
    "ResponseShellCallCommandWsDelta", "ResponseShellCallCommandWsDone",
    "ResponseShellCallOutputContentDeltaEvent", "ResponseShellCallOutputContentDoneEvent",
    "ResponseShellCallOutputContentWsDelta", "ResponseShellCallOutputContentWsDone", "ResponseStatus",
    "ResponseSteerAcceptedEvent", "ResponseSteerErrorCode", "ResponseSteerEvent",
    "ResponseSteerFailedEvent", "ResponseSteerFailedEventSteer", "ResponseSteerInput",
    "ResponseSteerInputContent", "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput", "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram", "ResponseSteerInputItemListMessage",
    "ResponseSteerPendingEvent", "ResponseSteerPendingReason", "ResponseSteerRequiredInput",
    "ResponseSteerRequiredInputApplyPatchCallOutput", "ResponseSteerRequiredInputComputerCallOutput",
    "ResponseSteerRequiredInputFunctionCallOutput", "ResponseSteerRequiredInputMcpApprovalResponse",
    "ResponseSteerRequiredInputShellCallOutput", "ResponseStreamEvent", "ResponseTextConfig",
    "ResponseTextDeltaEvent", "ResponseTextDoneEvent", "ResponseTextWsDelta", "ResponseTextWsDone",
    "ResponseToolChoice", "ResponseToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponseToolSearchCall", "ResponseToolSearchOutputItem", "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamTool", "ResponseUsage", "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent", "ResponseWebSearchCallInWsProgress",
    "ResponseWebSearchCallSearchingEvent", "ResponseWebSearchCallWsCompleted",
    "ResponseWebSearchCallWsSearching", "ResponseWsCompleted", "ResponseWsCreated", "ResponseWsError",
    "ResponseWsErrorError", "ResponseWsErrorErrorMisalignment", "ResponseWsErrorErrorMisalignmentSteer",
    "ResponseWsFailed", "ResponseWsIncomplete", "ResponseWsQueued", "ResponsesClientEvent",
    "ResponsesClientEventConversation", "ResponsesClientEventModeration",
    "ResponsesClientEventPromptCacheOptions", "ResponsesClientEventToolChoice",
    "ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam", "ResponsesServerEvent", "Result",
    "Screenshot", "Scroll", "ServiceTier", "ShellCall", "ShellCallAction", "ShellCallCaller",
    "ShellCallCallerDirect", "ShellCallCallerProgram", "ShellCallEnvironment", "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect", "ShellCallOutputCallerProgram", "Skill", "SkillReference", "Steer",
    "StreamOptions", "Summary", "Text", "TextFormat", "Tool", "ToolChoiceAllowed", "ToolChoiceApplyPatch",
    "ToolChoiceCustom", "ToolChoiceFunction", "ToolChoiceMcp", "ToolChoiceOptions", "ToolChoiceShell",
    "ToolChoiceTypes", "ToolCodeInterpreter", "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolFunction",
    "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning", "ToolLocalShell", "ToolMcp", "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolProgrammaticToolCalling", "ToolSearchCall",
    "ToolSearchOutput", "ToolSearchOutputNamespaceTool", "ToolSearchOutputNamespaceToolTool",
    "ToolSearchTool", "ToolUsage", "ToolUsageImageGen", "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails", "ToolUsageImageGenOutputTokensDetails", "ToolUsageWebSearch",
    "ToolWebSearchToolFilters", "ToolWebSearchToolUserLocation", "Type", "Variables", "Wait",
    "WebSearchPreviewTool", "WebSearchPreviewToolUserLocation", "WebSearchTool", "WebSearchToolFilters",
    "WebSearchToolUserLocation"
]  # fmt: skip


class Conversation(Model):
    id: str


class ModerationResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, Number]
    flagged: bool
    model: str
    type: ClassVar[Literal["moderation_result"]] = "moderation_result"


class TokensDetails(Model):
    image_tokens: int
    text_tokens: int


class SafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class CallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class Filter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class Always(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ApprovalFilter(Model):
    always: Always | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


class ApplyPatch(Model):
    type: ClassVar[Literal["apply_patch"]] = "apply_patch"


class Custom(Model):
    name: str
    type: ClassVar[Literal["custom"]] = "custom"


class Shell(Model):
    type: ClassVar[Literal["shell"]] = "shell"


class ApplyPatchTool(Model):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


class CompactedResponse(Model):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    image: Image | None = None


class Click(Model):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: ClassVar[Literal["click"]] = "click"
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model):
    keys: list[str] | None = None
    type: ClassVar[Literal["double_click"]] = "double_click"
    x: int
    y: int


class DragPath(Model):
    x: int
    y: int


class Drag(Model):
    path: list[DragPath]
    type: ClassVar[Literal["drag"]] = "drag"
    keys: list[str] | None = None


class Keypress(Model):
    keys: list[str]
    type: ClassVar[Literal["keypress"]] = "keypress"


class Move(Model):
    type: ClassVar[Literal["move"]] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model):
    type: ClassVar[Literal["screenshot"]] = "screenshot"


class Scroll(Model):
    scroll_x: int
    scroll_y: int
    type: ClassVar[Literal["scroll"]] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model):
    text: str
    type: ClassVar[Literal["type"]] = "type"


class Wait(Model):
    type: ClassVar[Literal["wait"]] = "wait"


class ComputerTool(Model):
    type: ClassVar[Literal["computer"]] = "computer"


class ComputerUsePreviewTool(Model):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Model):
    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class ContainerNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: ClassVar[Literal["allowlist"]] = "allowlist"
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None


class ContainerNetworkPolicyDisabled(Model):
    type: ClassVar[Literal["disabled"]] = "disabled"


class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str


class ContainerReference(Model):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class CustomTool(Model):
    name: str
    type: ClassVar[Literal["custom"]] = "custom"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    format: CustomToolInputFormat | None = None


class EasyInputMessage(Model):
    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class RankingOptionsHybridSearch(Model):
    embedding_weight: Number
    text_weight: Number


class RankingOptions(Model):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: Number | None = None


class FileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: FileSearchToolFilters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class FunctionShellTool(Model):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: FunctionShellToolEnvironment | None = None


class FunctionTool(Model):
    name: str
    parameters: dict[str, Json] | None = None
    strict: bool | None = None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Json] | None = None


class InlineSkill(Model):
    description: str
    name: str
    source: InlineSkillSource
    type: ClassVar[Literal["inline"]] = "inline"


class InlineSkillSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputTokenCountResponse(Model):
    input_tokens: int
    object: Literal["response.input_tokens"]


class LocalEnvironment(Model):
    type: ClassVar[Literal["local"]] = "local"
    skills: list[LocalSkill] | None = None


class LocalSkill(Model):
    description: str
    name: str
    path: str


class McpProtocolError(Model):
    code: int
    message: str
    type: ClassVar[Literal["mcp_protocol_error"]] = "mcp_protocol_error"


class McpToolExecutionError(Model):
    content: Json
    type: ClassVar[Literal["mcp_tool_execution_error"]] = "mcp_tool_execution_error"


class HTTPError(Model):
    code: int
    message: str
    type: ClassVar[Literal["http_error"]] = "http_error"


class ToolFunction(Model):
    name: str
    type: ClassVar[Literal["function"]] = "function"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Json] | None = None
    parameters: Json | None = None
    strict: bool | None = None


class NamespaceTool(Model):
    description: str
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class InputTransformation(Model):
    id: str
    action: Literal["removed"]
    reason: Literal[
        "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
    ]
    type: Literal["reasoning"]


class ModerationInputError(Model):
    code: str
    message: str
    type: ClassVar[Literal["error"]] = "error"


class ResponseModeration(Model):
    input: ModerationInput
    output: ModerationInput


class PromptCacheDiagnosticsCacheMiss(Model):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: ClassVar[Literal["cache_miss"]] = "cache_miss"
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsCacheHit(Model):
    type: ClassVar[Literal["cache_hit"]] = "cache_hit"


class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    type: ClassVar[Literal["comparison_response_not_found"]] = "comparison_response_not_found"


class PromptCacheDiagnosticsUnavailable(Model):
    type: ClassVar[Literal["unavailable"]] = "unavailable"


class ResponsePromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: TokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: TokensDetails | None = None


class ToolUsageWebSearch(Model):
    num_requests: int


class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class Response(OutputText, Model):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: Number
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: Metadata | None = None
    model: AllModels
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: Number | None = None
    tool_choice: ResponseToolChoice
    tools: list[Tool]
    top_p: Number | None = None
    background: bool | None = None
    completed_at: Number | None = None
    conversation: Conversation | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: ResponseModeration | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponsePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: SharedReasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    status: ResponseStatus | None = None
    text: ResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None


class OperationCreateFile(Model):
    diff: str
    path: str
    type: ClassVar[Literal["create_file"]] = "create_file"


class OperationDeleteFile(Model):
    path: str
    type: ClassVar[Literal["delete_file"]] = "delete_file"


class OperationUpdateFile(Model):
    diff: str
    path: str
    type: ClassVar[Literal["update_file"]] = "update_file"


class CallerDirect(Model):
    type: ClassVar[Literal["direct"]] = "direct"


class CallerProgram(Model):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseApplyPatchToolCall(Model):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    caller: Caller | None = None
    created_by: str | None = None


class ResponseApplyPatchToolCallOutput(Model):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None


class ResponseAudioDeltaEvent(Model):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    obfuscation: str | None = None


class ResponseAudioDoneEvent(Model):
    sequence_number: int
    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"


class ResponseAudioTranscriptDeltaEvent(Model):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    obfuscation: str | None = None


class ResponseAudioTranscriptDoneEvent(Model):
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"


class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = (
        "response.code_interpreter_call_code.delta"
    )
    obfuscation: str | None = None


class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = (
        "response.code_interpreter_call_code.done"
    )


class ResponseCodeInterpreterCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = (
        "response.code_interpreter_call.completed"
    )


class ResponseCodeInterpreterCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = (
        "response.code_interpreter_call.in_progress"
    )


class ResponseCodeInterpreterCallInterpretingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )


class OutputLogs(Model):
    logs: str
    type: ClassVar[Literal["logs"]] = "logs"


class OutputImage(Model):
    type: ClassVar[Literal["image"]] = "image"
    url: str


class ResponseCodeInterpreterToolCall(Model):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"


class ResponseCompactionCompactingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"


class ResponseCompactionItem(Model):
    id: str
    encrypted_content: str
    type: ClassVar[Literal["compaction"]] = "compaction"
    created_by: str | None = None


class ResponseCompactionItemParam(Model):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None


class ResponseCompletedEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.completed"]] = "response.completed"


class ResponseComputerToolCall(Model):
    id: str
    call_id: str
    pending_safety_checks: list[SafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["computer_call"]] = "computer_call"
    action: ComputerAction | None = None
    actions: ComputerActionList | None = None


class ResponseComputerToolCallOutputItem(Model):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    acknowledged_safety_checks: list[SafetyCheck] | None = None
    created_by: str | None = None


class ResponseComputerToolCallOutputScreenshot(Model):
    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


class Reasoning(Model):
    effort: ReasoningEffort | None = None


class Text(Model):
    format: TextFormat


class ResponseConfigurationUpdateItem(Model):
    id: str
    type: ClassVar[Literal["configuration_update"]] = "configuration_update"
    reasoning: Reasoning | None = None
    text: Text | None = None


class ResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: str | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None


class PartReasoningText(Model):
    text: str
    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"


class ResponseContentPartAddedEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"


class ResponseContentPartDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"


class ResponseCreatedEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.created"]] = "response.created"


class ResponseCustomToolCall(Model):
    call_id: str
    input: str
    name: str
    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    id: str | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None


class ResponseCustomToolCallInputDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    obfuscation: str | None = None


class ResponseCustomToolCallInputDoneEvent(Model):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"


class ResponseCustomToolCallOutput(Model):
    call_id: str
    output: str | list[ResponseInputContent]
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    id: str | None = None
    caller: Caller | None = None


class ResponseError(Model):
    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: SharedMisalignment | None = None
    param: str | None = None
    type: str | None = None


class ResponseErrorEvent(Model):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: ClassVar[Literal["error"]] = "error"


class ResponseFailedEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.failed"]] = "response.failed"


class ResponseFileSearchCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"


class ResponseFileSearchCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"


class ResponseFileSearchCallSearchingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.searching"]] = "response.file_search_call.searching"


class Result(Model):
    attributes: dict[str, str | Number | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: Number | None = None
    text: str | None = None


class ResponseFileSearchToolCall(Model):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    results: list[Result] | None = None


class ResponseFormatTextJSONSchemaConfig(Model):
    name: str
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["json_schema"]] = "json_schema"
    description: str | None = None
    strict: bool | None = None


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )
    obfuscation: str | None = None


class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"


class OutcomeTimeout(Model):
    type: ClassVar[Literal["timeout"]] = "timeout"


class OutcomeExit(Model):
    exit_code: int
    type: ClassVar[Literal["exit"]] = "exit"


class ResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    stderr: str
    stdout: str


class ResponseFunctionShellToolCall(Model):
    id: str
    action: CallAction
    call_id: str
    environment: ResponseFunctionShellToolCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call"]] = "shell_call"
    caller: Caller | None = None
    created_by: str | None = None


class Output(Model):
    outcome: Outcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellToolCallOutput(Model):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    caller: Caller | None = None
    created_by: str | None = None


class ResponseFunctionToolCall(Model):
    arguments: str
    call_id: str
    name: str
    type: ClassVar[Literal["function_call"]] = "function_call"
    id: str | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseFunctionToolCallOutputItem(Model):
    id: str
    output: str | list[ResponseInputContent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class ActionSearchSource(Model):
    type: Literal["url"]
    url: str


class ActionSearch(Model):
    type: ClassVar[Literal["search"]] = "search"
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None


class ActionOpenPage(Model):
    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class ActionFind(Model):
    pattern: str
    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    url: str


class ResponseFunctionWebSearch(Model):
    id: str
    action: ResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: ClassVar[Literal["web_search_call"]] = "web_search_call"


class ResponseImageGenCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.completed"]] = (
        "response.image_generation_call.completed"
    )


class ResponseImageGenCallGeneratingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.generating"]] = (
        "response.image_generation_call.generating"
    )


class ResponseImageGenCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = (
        "response.image_generation_call.in_progress"
    )


class ResponseImageGenCallPartialImageEvent(Model):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ResponseInProgressEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"


class ResponseIncompleteEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"


class InputAudio(Model):
    data: str
    format: Literal["mp3", "wav"]


class ResponseInputAudio(Model):
    input_audio: InputAudio
    type: ClassVar[Literal["input_audio"]] = "input_audio"


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputFile(Model):
    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImage(Model):
    detail: ImageDetail
    type: ClassVar[Literal["input_image"]] = "input_image"
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImageContent(Model):
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class Message(Model):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ResponseInputItemComputerCallOutput(Model):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[SafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputItemFunctionCallOutput(Model):
    output: str | ResponseFunctionCallOutputItemList
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    id: str | None = None
    call_id: str | None = None
    caller: Caller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolSearchCall(Model):
    arguments: Json
    type: Literal["tool_search_call"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputItemAdditionalTools(Model):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None = None


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImageGenerationCall(Model):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class LocalShellCallAction(Model):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"


class LocalShellCallOutput(Model):
    id: str
    output: str
    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCall(Model):
    action: CallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    caller: Caller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputItemShellCallOutput(Model):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    caller: Caller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ApplyPatchCall(Model):
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    caller: Caller | None = None


class ResponseInputItemApplyPatchCallOutput(Model):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    caller: Caller | None = None
    output: str | None = None


class McpListToolsTool(Model):
    input_schema: Json
    name: str
    annotations: Json | None = None
    description: str | None = None


class McpListTools(Model):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    error: str | None = None


class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"


class ResponseInputItemMcpApprovalResponse(Model):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None


class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: str | None = None


class ItemReference(Model):
    id: str
    type: Literal["item_reference"] | None = None


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: ClassVar[Literal["program"]] = "program"


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: ClassVar[Literal["program_output"]] = "program_output"


class ResponseInputMessageItem(Model):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputText(Model):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class AdditionalTools(Model):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: ClassVar[Literal["additional_tools"]] = "additional_tools"


class McpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    reason: str | None = None


class ResponseItemList(Model):
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ResponseLocalEnvironment(Model):
    type: ClassVar[Literal["local"]] = "local"


class ResponseMcpCallArgumentsDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDoneEvent(Model):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"


class ResponseMcpCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"


class ResponseMcpCallFailedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"


class ResponseMcpCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"


class ResponseMcpListToolsCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"


class ResponseMcpListToolsFailedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"


class ResponseMcpListToolsInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"


class ResponseOutputItemAddedEvent(Model):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"


class ResponseOutputItemDoneEvent(Model):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"


class ResponseOutputMessage(Model):
    id: str
    content: list[ResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["message"]] = "message"
    phase: Literal["commentary", "final_answer"] | None = None


class ResponseOutputRefusal(Model):
    refusal: str
    type: ClassVar[Literal["refusal"]] = "refusal"


class AnnotationFileCitation(Model):
    file_id: str
    filename: str
    index: int
    type: ClassVar[Literal["file_citation"]] = "file_citation"


class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str


class AnnotationContainerFileCitation(Model):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"


class AnnotationFilePath(Model):
    file_id: str
    index: int
    type: ClassVar[Literal["file_path"]] = "file_path"


class ResponseOutputTextLogprobTopLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number


class ResponseOutputTextLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]


class ResponseOutputText(Model):
    annotations: list[ResponseOutputTextAnnotation]
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"
    logprobs: list[ResponseOutputTextLogprob] | None = None


class ResponseOutputTextAnnotationAddedEvent(Model):
    annotation: ResponseOutputTextAnnotationAddedEventAnnotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_text.annotation.added"]] = "response.output_text.annotation.added"


class ResponsePrompt(Model):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


class ResponseQueuedEvent(Model):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.queued"]] = "response.queued"


class Summary(Model):
    text: str
    type: ClassVar[Literal["summary_text"]] = "summary_text"


class ResponseReasoningItem(Model):
    id: str
    summary: list[Tagged[Summary]]
    type: ClassVar[Literal["reasoning"]] = "reasoning"
    content: list[Tagged[PartReasoningText]] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseReasoningSummaryPartAddedEvent(Model):
    item_id: str
    output_index: int
    part: Tagged[Summary]
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"


class ResponseReasoningSummaryPartDoneEvent(Model):
    item_id: str
    output_index: int
    part: Tagged[Summary]
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    status: Literal["incomplete"] | None = None


class ResponseReasoningSummaryTextDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    obfuscation: str | None = None


class ResponseReasoningSummaryTextDoneEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"


class ResponseReasoningTextDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    obfuscation: str | None = None


class ResponseReasoningTextDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"


class ResponseRefusalDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    obfuscation: str | None = None


class ResponseRefusalDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"


class ResponseShellCallCommandAddedEvent(Model):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"


class ResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    obfuscation: str | None = None


class ResponseShellCallCommandDoneEvent(Model):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None


class ResponseShellCallOutputContentDeltaEvent(Model):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_output_content.delta"]] = (
        "response.shell_call_output_content.delta"
    )
    obfuscation: str | None = None


class ResponseShellCallOutputContentDoneEvent(Model):
    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_output_content.done"]] = (
        "response.shell_call_output_content.done"
    )


class Steer(Model):
    id: str
    previous_response_id: str


class ResponseSteerAcceptedEvent(Model):
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.accepted"]] = "response.steer.accepted"
    stream_id: str | None = None


class ResponseSteerEvent(Model):
    input: ResponseSteerInput
    previous_response_id: str
    type: ClassVar[Literal["response.steer"]] = "response.steer"


class Error(Model):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class ResponseSteerFailedEventSteer(Model):
    input: ResponseSteerInput
    previous_response_id: str
    id: str | None = None


class ResponseSteerFailedEvent(Model):
    error: Error
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: ClassVar[Literal["response.steer.failed"]] = "response.steer.failed"
    stream_id: str | None = None


class ResponseSteerInputItemListMessage(Model):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: ClassVar[Literal["message"]] = "message"
    id: str | None = None
    status: str | None = None


class ResponseSteerPendingEvent(Model):
    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.pending"]] = "response.steer.pending"
    stream_id: str | None = None


class ResponseSteerRequiredInputFunctionCallOutput(Model):
    call_id: str
    name: str
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"


class CustomToolCallOutput(Model):
    call_id: str
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"


class ResponseSteerRequiredInputComputerCallOutput(Model):
    call_id: str
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"


class ResponseSteerRequiredInputShellCallOutput(Model):
    call_id: str
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"


class ResponseSteerRequiredInputApplyPatchCallOutput(Model):
    call_id: str
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"


class ToolSearchOutput(Model):
    call_id: str
    execution: Literal["client"]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"


class ResponseSteerRequiredInputMcpApprovalResponse(Model):
    approval_request_id: str
    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"


class ResponseTextConfig(Model):
    format: ResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: Number | None = None


class Logprob(Model):
    token: str
    logprob: Number
    top_logprobs: list[LogprobTopLogprob] | None = None


class ResponseTextDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    obfuscation: str | None = None


class ResponseTextDoneEvent(Model):
    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"


class ResponseToolSearchCall(Model):
    id: str
    arguments: Json
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    created_by: str | None = None


class ResponseToolSearchOutputItem(Model):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    created_by: str | None = None


class ResponseToolSearchOutputItemParam(Model):
    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class InputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class OutputTokensDetails(Model):
    reasoning_tokens: int


class ResponseUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ResponseWebSearchCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"


class ResponseWebSearchCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"


class ResponseWebSearchCallSearchingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.searching"]] = "response.web_search_call.searching"


class ResponseCreateAccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateBackgroundOptions(Model):
    completion_window: Literal["soonest", "2h", "8h"] | None = None
    continuation_id: str | None = None


class ResponseCreateContextManagement(Model):
    type: str
    compact_threshold: int | None = None


class ResponseCreateImage(Model):
    context_compression: Literal["auto", "enabled", "disabled"] | None = None


class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicy(Model):
    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None


class ResponseCreateModeration(Model):
    model: str
    policy: ResponseCreateModerationPolicy | None = None


class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


class ResponseCreate(Model):
    type: ClassVar[Literal["response.create"]] = "response.create"
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[ResponseIncludable] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    model: AllModels | None = None
    moderation: ResponseCreateModeration | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: SharedReasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: Number | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class ResponseWsErrorError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: SharedMisalignment | None = None


class ResponseWsError(Model):
    error: ResponseWsErrorError
    type: ClassVar[Literal["error"]] = "error"
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None


class SkillReference(Model):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class Mcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: McpConnectorIdLiteral | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None


class CodeInterpreter(Model):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ProgrammaticToolCalling(Model):
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class ImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


class ImageGeneration(Model):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
    model: str | ImageGenerationModelLiteral | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ImageGenerationSvg | None = None


class LocalShell(Model):
    type: Literal["local_shell"]


class ToolChoiceAllowed(Model):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Json]]
    type: Literal["allowed_tools"]


class ToolChoiceFunction(Model):
    name: str
    type: ClassVar[Literal["function"]] = "function"


class ToolChoiceMcp(Model):
    server_label: str
    type: ClassVar[Literal["mcp"]] = "mcp"
    name: str | None = None


class ToolChoiceTypes(Model):
    type: ToolChoiceTypesTypeLiteral


class ToolSearchTool(Model):
    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None
    parameters: Json | None = None


class WebSearchPreviewToolUserLocation(Model):
    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class WebSearchPreviewTool(Model):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: WebSearchPreviewToolUserLocation | None = None


class WebSearchToolFilters(Model):
    allowed_domains: list[str] | None = None


class WebSearchToolUserLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class WebSearchTool(Model):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: WebSearchToolFilters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: WebSearchToolUserLocation | None = None


class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
    stream_id: str | None = None


class ResponseAudioWsDone(ResponseAudioDoneEvent):
    stream_id: str | None = None


class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
    stream_id: str | None = None


class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None = None


class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None = None


class ResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
    stream_id: str | None = None


class ResponseWsCompleted(ResponseCompletedEvent):
    stream_id: str | None = None


class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
    stream_id: str | None = None


class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
    stream_id: str | None = None


class ResponseWsCreated(ResponseCreatedEvent):
    stream_id: str | None = None


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None = None


class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
    stream_id: str | None = None


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseWsFailed(ResponseFailedEvent):
    stream_id: str | None = None


class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
    stream_id: str | None = None


class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
    stream_id: str | None = None


class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None = None


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    created_by: str | None = None


class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
    stream_id: str | None = None


class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
    stream_id: str | None = None


class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
    stream_id: str | None = None


class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
    stream_id: str | None = None


class ResponseInWsProgress(ResponseInProgressEvent):
    stream_id: str | None = None


class ResponseWsIncomplete(ResponseIncompleteEvent):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None = None


class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
    stream_id: str | None = None


class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
    stream_id: str | None = None


class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
    stream_id: str | None = None


class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
    stream_id: str | None = None


class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
    stream_id: str | None = None


class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
    stream_id: str | None = None


class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
    stream_id: str | None = None


class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
    stream_id: str | None = None


class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None = None


class ResponseWsQueued(ResponseQueuedEvent):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None = None


class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
    stream_id: str | None = None


class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
    stream_id: str | None = None


class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
    stream_id: str | None = None


class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
    stream_id: str | None = None


class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
    stream_id: str | None = None


class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
    stream_id: str | None = None


class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
    stream_id: str | None = None


class ResponseTextWsDelta(ResponseTextDeltaEvent):
    stream_id: str | None = None


class ResponseTextWsDone(ResponseTextDoneEvent):
    stream_id: str | None = None


class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
    stream_id: str | None = None


class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
    stream_id: str | None = None


class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
    stream_id: str | None = None


ComputerAction: TypeAlias = (Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type |
    Wait)  # fmt: skip
NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
Skill: TypeAlias = SkillReference | InlineSkill
FunctionShellToolEnvironment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference | None
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
NamespaceToolTool: TypeAlias = ToolFunction | CustomTool
ResponseToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCalling
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
ResponseConversation: TypeAlias = Conversation
ModerationInputModerationResult: TypeAlias = ModerationResult
ModerationInput: TypeAlias = ModerationResult | ModerationInputError
ModerationOutputModerationResult: TypeAlias = ModerationResult
ModerationOutputError: TypeAlias = ModerationInputError
PromptCacheDiagnostics: TypeAlias = (PromptCacheDiagnosticsCacheMiss | PromptCacheDiagnosticsCacheHit |
    PromptCacheDiagnosticsComparisonResponseNotFound | PromptCacheDiagnosticsUnavailable)  # fmt: skip
ToolUsageImageGenInputTokensDetails: TypeAlias = TokensDetails
ToolUsageImageGenOutputTokensDetails: TypeAlias = TokensDetails
Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile
Caller: TypeAlias = CallerDirect | CallerProgram | None
ResponseCodeInterpreterToolCallOutput: TypeAlias = OutputLogs | OutputImage
PendingSafetyCheck: TypeAlias = SafetyCheck
ActionClick: TypeAlias = Click
ActionDoubleClick: TypeAlias = DoubleClick
ActionDragPath: TypeAlias = DragPath
ActionDrag: TypeAlias = Drag
ActionKeypress: TypeAlias = Keypress
ActionMove: TypeAlias = Move
ActionScreenshot: TypeAlias = Screenshot
ActionScroll: TypeAlias = Scroll
ActionType: TypeAlias = Type
ActionWait: TypeAlias = Wait
AcknowledgedSafetyCheck: TypeAlias = SafetyCheck
TextFormat: TypeAlias = SharedText | ResponseFormatTextJSONSchemaConfig
ResponseContainerReference: TypeAlias = ContainerReference
ResponseContentPartDoneEventPart: TypeAlias = (ResponseOutputText | ResponseOutputRefusal |
    PartReasoningText)  # fmt: skip
ResponseConversationParam: TypeAlias = Conversation
ResponseInputContent: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile
MisalignmentSteer: TypeAlias = SharedMisalignmentSteer
Misalignment: TypeAlias = SharedMisalignment
ResponseFormatTextConfig: TypeAlias = (SharedText | ResponseFormatTextJSONSchemaConfig |
    ResponseFormatJSONObject)  # fmt: skip
ResponseSteerInputContent: TypeAlias = ResponseInputText | ResponseInputImageContent | ResponseInputFile
Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
ResponseFunctionShellToolCallAction: TypeAlias = CallAction
ResponseFunctionShellToolCallEnvironment: TypeAlias = (ResponseLocalEnvironment | ContainerReference |
    None)  # fmt: skip
OutputOutcomeTimeout: TypeAlias = OutcomeTimeout
OutputOutcomeExit: TypeAlias = OutcomeExit
ResponseFunctionWebSearchAction: TypeAlias = ActionSearch | ActionOpenPage | ActionFind
ResponseIncludable: TypeAlias = (Literal['file_search_call.results', 'web_search_call.results',
    'web_search_call.action.sources', 'message.input_image.image_url',
    'computer_call_output.output.image_url', 'code_interpreter_call.outputs',
    'reasoning.encrypted_content', 'message.output_text.logprobs'])  # fmt: skip
ResponseInputFileContent: TypeAlias = ResponseInputFile
ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = SafetyCheck
FunctionCallOutputCallerDirect: TypeAlias = CallerDirect
FunctionCallOutputCallerProgram: TypeAlias = CallerProgram
ShellCallAction: TypeAlias = CallAction
ShellCallCallerDirect: TypeAlias = CallerDirect
ShellCallCallerProgram: TypeAlias = CallerProgram
ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference | None
ShellCallOutputCallerDirect: TypeAlias = CallerDirect
ShellCallOutputCallerProgram: TypeAlias = CallerProgram
ApplyPatchCallOperationCreateFile: TypeAlias = OperationCreateFile
ApplyPatchCallOperationDeleteFile: TypeAlias = OperationDeleteFile
ApplyPatchCallOperationUpdateFile: TypeAlias = OperationUpdateFile
ApplyPatchCallCallerDirect: TypeAlias = CallerDirect
ApplyPatchCallCallerProgram: TypeAlias = CallerProgram
ApplyPatchCallOutputCallerDirect: TypeAlias = CallerDirect
ApplyPatchCallOutputCallerProgram: TypeAlias = CallerProgram
ResponseInputTextContent: TypeAlias = ResponseInputText
ResponseOutputItem: TypeAlias = (ResponseOutputMessage | ResponseFileSearchToolCall |
    ResponseFunctionToolCall | ResponseFunctionToolCallOutputItem | ResponseFunctionWebSearch |
    ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseReasoningItem | Program |
    ProgramOutput | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools |
    ResponseCompactionItem | ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall |
    LocalShellCallOutput | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput |
    ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | McpCall | McpListTools |
    McpApprovalRequest | McpApprovalResponse | ResponseCustomToolCall |
    ResponseCustomToolCallOutputItem)  # fmt: skip
ResponseOutputMessageContent: TypeAlias = ResponseOutputText | ResponseOutputRefusal
ResponseOutputTextAnnotation: TypeAlias = (AnnotationFileCitation | AnnotationURLCitation |
    AnnotationContainerFileCitation | AnnotationFilePath)  # fmt: skip
ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = (AnnotationFileCitation |
    AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath | None)  # fmt: skip
Variables: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile
ResponseReasoningItemContent: TypeAlias = PartReasoningText
ResponseReasoningSummaryPartAddedEventPart: TypeAlias = Summary
ResponseReasoningSummaryPartDoneEventPart: TypeAlias = Summary
ResponseStatus: TypeAlias = (Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued',
    'incomplete'])  # fmt: skip
ResponseSteerErrorCode: TypeAlias = (Literal['response_not_found', 'invalid_input',
    'steering_not_supported', 'too_many_pending_steers', 'response_already_completed',
    'response_not_active', 'successor_creation_failed'] | str)  # fmt: skip
ResponseSteerInputItemListFunctionCallOutputCallerDirect: TypeAlias = CallerDirect
ResponseSteerInputItemListFunctionCallOutputCallerProgram: TypeAlias = CallerProgram
ResponseSteerInputItemListFunctionCallOutput: TypeAlias = ResponseInputItemFunctionCallOutput
ResponseSteerInputItemList: TypeAlias = (ResponseSteerInputItemListMessage |
    ResponseInputItemFunctionCallOutput)  # fmt: skip
ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
ResponseSteerRequiredInput: TypeAlias = (ResponseSteerRequiredInputFunctionCallOutput |
    CustomToolCallOutput | ResponseSteerRequiredInputComputerCallOutput |
    ResponseSteerRequiredInputShellCallOutput | ResponseSteerRequiredInputApplyPatchCallOutput |
    ToolSearchOutput | ResponseSteerRequiredInputMcpApprovalResponse)  # fmt: skip
ResponseStreamEvent: TypeAlias = (ResponseAudioDeltaEvent | ResponseAudioDoneEvent |
    ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent |
    ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent |
    ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent |
    ResponseCodeInterpreterCallInterpretingEvent | ResponseCompactionCompactingEvent |
    ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent |
    ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent |
    ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent |
    ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent |
    ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent |
    ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent |
    ResponseShellCallOutputContentDoneEvent | ResponseInProgressEvent | ResponseFailedEvent |
    ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent |
    ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent |
    ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent |
    ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent |
    ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent |
    ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent |
    ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent |
    ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent |
    ResponseImageGenCallPartialImageEvent | ResponseMcpCallArgumentsDeltaEvent |
    ResponseMcpCallArgumentsDoneEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent |
    ResponseMcpCallInProgressEvent | ResponseMcpListToolsCompletedEvent |
    ResponseMcpListToolsFailedEvent | ResponseMcpListToolsInProgressEvent |
    ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent)  # fmt: skip
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = Filter
McpAllowedTools: TypeAlias = list[str] | Filter | None
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = Always
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = ApprovalFilter
McpRequireApproval: TypeAlias = ApprovalFilter | Literal["always", "never"] | None
ToolMcp: TypeAlias = Mcp
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (CodeInterpreterContainerCodeInterpreterToolAuto)  # fmt: skip
CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto
ToolCodeInterpreter: TypeAlias = CodeInterpreter
ToolProgrammaticToolCalling: TypeAlias = ProgrammaticToolCalling
ToolImageGenerationInputImageMask: TypeAlias = ImageGenerationInputImageMask
ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning
ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg
ToolImageGeneration: TypeAlias = ImageGeneration
ToolLocalShell: TypeAlias = LocalShell
ResponseCreateConversation: TypeAlias = str | Conversation | None
ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCalling
ResponsesClientEvent: TypeAlias = ResponseCreate | ResponseSteerEvent
ContextManagement: TypeAlias = ResponseCreateContextManagement
ResponsesClientEventModeration: TypeAlias = ResponseCreateModeration
ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy
ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput
ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput
ResponsesClientEventPromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions
StreamOptions: TypeAlias = ResponseCreateStreamOptions
ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCalling
ResponseWsErrorErrorMisalignmentSteer: TypeAlias = SharedMisalignmentSteer
ResponseWsErrorErrorMisalignment: TypeAlias = SharedMisalignment
ResponsesServerEvent: TypeAlias = (ResponseAudioWsDelta | ResponseAudioWsDone |
    ResponseAudioTranscriptWsDelta | ResponseAudioTranscriptWsDone |
    ResponseCodeInterpreterCallCodeWsDelta | ResponseCodeInterpreterCallCodeWsDone |
    ResponseCodeInterpreterCallWsCompleted | ResponseCodeInterpreterCallInWsProgress |
    ResponseCodeInterpreterCallWsInterpreting | ResponseCompactionWsCompacting | ResponseWsCompleted |
    ResponseContentPartWsAdded | ResponseContentPartWsDone | ResponseWsCreated |
    ResponseFileSearchCallWsCompleted | ResponseFileSearchCallInWsProgress |
    ResponseFileSearchCallWsSearching | ResponseFunctionCallArgumentsWsDelta |
    ResponseFunctionCallArgumentsWsDone | ResponseShellCallCommandWsAdded |
    ResponseShellCallCommandWsDelta | ResponseShellCallCommandWsDone |
    ResponseShellCallOutputContentWsDelta | ResponseShellCallOutputContentWsDone | ResponseInWsProgress
    | ResponseWsFailed | ResponseWsIncomplete | ResponseOutputItemWsAdded | ResponseOutputItemWsDone |
    ResponseReasoningSummaryPartWsAdded | ResponseReasoningSummaryPartWsDone |
    ResponseReasoningSummaryTextWsDelta | ResponseReasoningSummaryTextWsDone |
    ResponseReasoningTextWsDelta | ResponseReasoningTextWsDone | ResponseRefusalWsDelta |
    ResponseRefusalWsDone | ResponseTextWsDelta | ResponseTextWsDone | ResponseWebSearchCallWsCompleted
    | ResponseWebSearchCallInWsProgress | ResponseWebSearchCallWsSearching |
    ResponseImageGenCallWsCompleted | ResponseImageGenCallWsGenerating |
    ResponseImageGenCallInWsProgress | ResponseImageGenCallPartialWsImage |
    ResponseMcpCallArgumentsWsDelta | ResponseMcpCallArgumentsWsDone | ResponseMcpCallWsCompleted |
    ResponseMcpCallWsFailed | ResponseMcpCallInWsProgress | ResponseMcpListToolsWsCompleted |
    ResponseMcpListToolsWsFailed | ResponseMcpListToolsInWsProgress |
    ResponseOutputTextAnnotationWsAdded | ResponseWsQueued | ResponseCustomToolCallInputWsDelta |
    ResponseCustomToolCallInputWsDone | ResponseWsError | ResponseSteerAcceptedEvent |
    ResponseSteerPendingEvent | ResponseSteerFailedEvent)  # fmt: skip
ServiceTier: TypeAlias = (Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] |
    None)  # fmt: skip
McpAllowedToolsMcpToolFilter: TypeAlias = Filter
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = Always
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = ApprovalFilter
ToolWebSearchToolFilters: TypeAlias = WebSearchToolFilters
ToolWebSearchToolUserLocation: TypeAlias = WebSearchToolUserLocation
ToolChoiceApplyPatch: TypeAlias = ApplyPatch
ToolChoiceCustom: TypeAlias = Custom
ToolChoiceShell: TypeAlias = Shell
ToolSearchOutputNamespaceTool: TypeAlias = NamespaceTool
McpConnectorIdLiteral: TypeAlias = (Literal['connector_dropbox', 'connector_gmail',
    'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams',
    'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint'])  # fmt: skip
ImageGenerationModelLiteral: TypeAlias = (Literal['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-2',
    'gpt-image-2-2026-04-21', 'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08',
    'gpt-image-2.5-flare', 'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst',
    'gpt-image-2.6-flare', 'gpt-image-1.5', 'chatgpt-image-latest'])  # fmt: skip
ToolChoiceTypesTypeLiteral: TypeAlias = (Literal['file_search', 'web_search_preview', 'computer',
    'computer_use_preview', 'computer_use', 'web_search_preview_2025_03_11', 'image_generation',
    'code_interpreter'])  # fmt: skip
ComputerActionList: TypeAlias = list[ComputerAction]
ResponseComputerToolCallAction: TypeAlias = ComputerAction
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy
ToolSearchOutputNamespaceToolTool: TypeAlias = NamespaceToolTool
ModerationOutput: TypeAlias = ModerationInput
ApplyPatchCallOperation: TypeAlias = Operation
FunctionCallOutputCaller: TypeAlias = Caller
ShellCallCaller: TypeAlias = Caller
ShellCallOutputCaller: TypeAlias = Caller
ApplyPatchCallCaller: TypeAlias = Caller
ApplyPatchCallOutputCaller: TypeAlias = Caller
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Caller
ResponseContentPartAddedEventPart: TypeAlias = ResponseContentPartDoneEventPart
OutputOutputContentList: TypeAlias = ResponseInputContent
ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
ResponseFunctionCallOutputItem: TypeAlias = ResponseSteerInputContent
ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseSteerInputContent]
OutputOutcome: TypeAlias = Outcome
ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
ToolMcpAllowedTools: TypeAlias = McpAllowedTools
ToolMcpRequireApproval: TypeAlias = McpRequireApproval
ToolCodeInterpreterContainer: TypeAlias = CodeInterpreterContainer
ResponsesClientEventConversation: TypeAlias = ResponseCreateConversation

if TYPE_CHECKING:
    FileSearchToolFilters: TypeAlias = ComparisonFilter | CompoundFilter | None
    ResponseInputItem: TypeAlias = (EasyInputMessage | Message | ResponseOutputMessage |
    ResponseFileSearchToolCall | ResponseComputerToolCall | ResponseInputItemComputerCallOutput |
    ResponseFunctionWebSearch | ResponseFunctionToolCall | ResponseInputItemFunctionCallOutput |
    ToolSearchCall | ResponseToolSearchOutputItemParam | ResponseInputItemAdditionalTools |
    ResponseConfigurationUpdateItemParam | ResponseReasoningItem | ResponseCompactionItemParam |
    ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput |
    ShellCall | ResponseInputItemShellCallOutput | ApplyPatchCall |
    ResponseInputItemApplyPatchCallOutput | McpListTools | McpApprovalRequest |
    ResponseInputItemMcpApprovalResponse | McpCall | ResponseCustomToolCallOutput |
    ResponseCustomToolCall | CompactionTrigger | ItemReference | Program | ProgramOutput)  # fmt: skip
    ResponseItem: TypeAlias = (ResponseInputMessageItem | ResponseOutputMessage | ResponseFileSearchToolCall
    | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseFunctionWebSearch |
    ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseToolSearchCall |
    ResponseToolSearchOutputItem | AdditionalTools | ResponseConfigurationUpdateItem |
    ResponseReasoningItem | Program | ProgramOutput | ResponseCompactionItem | ImageGenerationCall |
    ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput |
    ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall |
    ResponseApplyPatchToolCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall
    | ResponseCustomToolCallItem | ResponseCustomToolCallOutputItem)  # fmt: skip
    Tool: TypeAlias = (FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool
    | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | FunctionShellTool
    | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool)  # fmt: skip
    ResponseToolChoice: TypeAlias = (ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes |
    ToolChoiceFunction | ToolChoiceMcp | Custom | ProgrammaticToolCalling | ApplyPatch | Shell)  # fmt: skip
else:
    FileSearchToolFilters = untagged(
        lambda: ComparisonFilter | CompoundFilter | None, "FileSearchToolFilters"
    )
    ResponseInputItem = untagged(
        lambda: (
            EasyInputMessage
            | Message
            | ResponseOutputMessage
            | ResponseFileSearchToolCall
            | ResponseComputerToolCall
            | ResponseInputItemComputerCallOutput
            | ResponseFunctionWebSearch
            | ResponseFunctionToolCall
            | ResponseInputItemFunctionCallOutput
            | ToolSearchCall
            | ResponseToolSearchOutputItemParam
            | ResponseInputItemAdditionalTools
            | ResponseConfigurationUpdateItemParam
            | ResponseReasoningItem
            | ResponseCompactionItemParam
            | ImageGenerationCall
            | ResponseCodeInterpreterToolCall
            | LocalShellCall
            | LocalShellCallOutput
            | ShellCall
            | ResponseInputItemShellCallOutput
            | ApplyPatchCall
            | ResponseInputItemApplyPatchCallOutput
            | McpListTools
            | McpApprovalRequest
            | ResponseInputItemMcpApprovalResponse
            | McpCall
            | ResponseCustomToolCallOutput
            | ResponseCustomToolCall
            | CompactionTrigger
            | ItemReference
            | Program
            | ProgramOutput
        ),
        "ResponseInputItem",
    )
    ResponseItem = untagged(
        lambda: (
            ResponseInputMessageItem
            | ResponseOutputMessage
            | ResponseFileSearchToolCall
            | ResponseComputerToolCall
            | ResponseComputerToolCallOutputItem
            | ResponseFunctionWebSearch
            | ResponseFunctionToolCallItem
            | ResponseFunctionToolCallOutputItem
            | ResponseToolSearchCall
            | ResponseToolSearchOutputItem
            | AdditionalTools
            | ResponseConfigurationUpdateItem
            | ResponseReasoningItem
            | Program
            | ProgramOutput
            | ResponseCompactionItem
            | ImageGenerationCall
            | ResponseCodeInterpreterToolCall
            | LocalShellCall
            | LocalShellCallOutput
            | ResponseFunctionShellToolCall
            | ResponseFunctionShellToolCallOutput
            | ResponseApplyPatchToolCall
            | ResponseApplyPatchToolCallOutput
            | McpListTools
            | McpApprovalRequest
            | McpApprovalResponse
            | McpCall
            | ResponseCustomToolCallItem
            | ResponseCustomToolCallOutputItem
        ),
        "ResponseItem",
    )
    Tool = untagged(
        lambda: (
            FunctionTool
            | FileSearchTool
            | ComputerTool
            | ComputerUsePreviewTool
            | WebSearchTool
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | FunctionShellTool
            | CustomTool
            | NamespaceTool
            | ToolSearchTool
            | WebSearchPreviewTool
            | ApplyPatchTool
        ),
        "Tool",
    )
    ResponseToolChoice = untagged(
        lambda: (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | Custom
            | ProgrammaticToolCalling
            | ApplyPatch
            | Shell
        ),
        "ResponseToolChoice",
    )

ResponseInput: TypeAlias = list[ResponseInputItem]
ResponseToolSearchOutputItemParamTool: TypeAlias = Tool
ResponseCreateToolChoice: TypeAlias = ResponseToolChoice
ResponsesClientEventToolChoice: TypeAlias = ResponseToolChoice
