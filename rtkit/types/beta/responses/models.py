# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.responses: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number, Tagged
from rtkit.core.tolerant import untagged


class BetaApplyPatchTool(Model):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


class BetaCompactedResponse(Model):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: Image | None = None


class Click(Model, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: ClassVar[Literal["click"]] = "click"
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: ClassVar[Literal["double_click"]] = "double_click"
    x: int
    y: int


class DragPath(Model):
    x: int
    y: int


class Drag(Model, tag_field="type", tag="drag"):
    path: list[DragPath]
    type: ClassVar[Literal["drag"]] = "drag"
    keys: list[str] | None = None


class Keypress(Model, tag_field="type", tag="keypress"):
    keys: list[str]
    type: ClassVar[Literal["keypress"]] = "keypress"


class Move(Model, tag_field="type", tag="move"):
    type: ClassVar[Literal["move"]] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model, tag_field="type", tag="screenshot"):
    type: ClassVar[Literal["screenshot"]] = "screenshot"


class Scroll(Model, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: ClassVar[Literal["scroll"]] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model, tag_field="type", tag="type"):
    text: str
    type: ClassVar[Literal["type"]] = "type"


class Wait(Model, tag_field="type", tag="wait"):
    type: ClassVar[Literal["wait"]] = "wait"


class BetaComputerTool(Model):
    type: Literal["computer"]


class BetaComputerUsePreviewTool(Model):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaContainerAuto(Model, tag_field="type", tag="container_auto"):
    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class BetaContainerNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: ClassVar[Literal["allowlist"]] = "allowlist"
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None


class BetaContainerNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    type: ClassVar[Literal["disabled"]] = "disabled"


class BetaContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str


class BetaContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class FormatText(Model, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"


class FormatGrammar(Model, tag_field="type", tag="grammar"):
    definition: str
    syntax: Literal["lark", "regex"]
    type: ClassVar[Literal["grammar"]] = "grammar"


class BetaCustomTool(Model, tag_field="type", tag="custom"):
    name: str
    type: ClassVar[Literal["custom"]] = "custom"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    format: Format | None = None


class BetaEasyInputMessage(Model):
    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class FiltersComparisonFilter(Model):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | Number | bool | list[str | Number]


class FiltersCompoundFilterFilterComparisonFilter(Model):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | Number | bool | list[str | Number]


class FiltersCompoundFilter(Model):
    filters: list[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]


class RankingOptionsHybridSearch(Model):
    embedding_weight: Number
    text_weight: Number


class RankingOptions(Model):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: Number | None = None


class BetaFileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: BetaFileSearchToolFilters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class BetaFunctionShellTool(Model):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: BetaFunctionShellToolEnvironment | None = None


class BetaFunctionTool(Model):
    name: str
    parameters: dict[str, Json] | None = None
    strict: bool | None = None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Json] | None = None


class BetaInlineSkill(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: ClassVar[Literal["inline"]] = "inline"


class BetaInlineSkillSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaLocalEnvironment(Model, tag_field="type", tag="local"):
    type: ClassVar[Literal["local"]] = "local"
    skills: list[BetaLocalSkill] | None = None


class BetaLocalSkill(Model):
    description: str
    name: str
    path: str


class McpProtocolError(Model, tag_field="type", tag="mcp_protocol_error"):
    code: int
    message: str
    type: ClassVar[Literal["mcp_protocol_error"]] = "mcp_protocol_error"


class McpToolExecutionError(Model, tag_field="type", tag="mcp_tool_execution_error"):
    content: Json
    type: ClassVar[Literal["mcp_tool_execution_error"]] = "mcp_tool_execution_error"


class HTTPError(Model, tag_field="type", tag="http_error"):
    code: int
    message: str
    type: ClassVar[Literal["http_error"]] = "http_error"


class ToolFunction(Model, tag_field="type", tag="function"):
    name: str
    type: ClassVar[Literal["function"]] = "function"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(name="async", default=None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Json] | None = None
    parameters: Json | None = None
    strict: bool | None = None


class BetaNamespaceTool(Model):
    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


class Conversation(Model):
    id: str


class InputTransformation(Model):
    id: str
    action: Literal["removed"]
    reason: Literal[
        "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
    ]
    type: Literal["reasoning"]


class ModerationInputModerationResult(Model, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, Number]
    flagged: bool
    model: str
    type: ClassVar[Literal["moderation_result"]] = "moderation_result"


class ModerationInputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: ClassVar[Literal["error"]] = "error"


class ModerationOutputModerationResult(Model, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, Number]
    flagged: bool
    model: str
    type: ClassVar[Literal["moderation_result"]] = "moderation_result"


class ModerationOutputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: ClassVar[Literal["error"]] = "error"


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput


class PromptCacheDiagnosticsCacheMiss(Model, tag_field="type", tag="cache_miss"):
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


class PromptCacheDiagnosticsCacheHit(Model, tag_field="type", tag="cache_hit"):
    type: ClassVar[Literal["cache_hit"]] = "cache_hit"


class PromptCacheDiagnosticsComparisonResponseNotFound(
    Model, tag_field="type", tag="comparison_response_not_found"
):
    type: ClassVar[Literal["comparison_response_not_found"]] = "comparison_response_not_found"


class PromptCacheDiagnosticsUnavailable(Model, tag_field="type", tag="unavailable"):
    type: ClassVar[Literal["unavailable"]] = "unavailable"


class BetaResponsePromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class BetaResponseReasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ToolUsageImageGenInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None


class ToolUsageWebSearch(Model):
    num_requests: int


class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class BetaResponse(Model):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: Number
    error: BetaResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    metadata: dict[str, str] | None = None
    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
    )
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: Number | None = None
    tool_choice: ToolChoice
    tools: list[BetaTool]
    top_p: Number | None = None
    background: bool | None = None
    completed_at: Number | None = None
    conversation: Conversation | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: BetaResponsePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: BetaResponseReasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    status: BetaResponseStatus | None = None
    text: BetaResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: BetaResponseUsage | None = None
    user: str | None = None


class OperationCreateFile(Model, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: ClassVar[Literal["create_file"]] = "create_file"


class OperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    path: str
    type: ClassVar[Literal["delete_file"]] = "delete_file"


class OperationUpdateFile(Model, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: ClassVar[Literal["update_file"]] = "update_file"


class BetaResponseApplyPatchToolCallAgent(Model):
    agent_name: str


class BetaResponseApplyPatchToolCallOutputAgent(Model):
    agent_name: str


class BetaResponseAudioDeltaEventAgent(Model):
    agent_name: str


class BetaResponseAudioDoneEventAgent(Model):
    agent_name: str


class BetaResponseAudioTranscriptDeltaEventAgent(Model):
    agent_name: str


class BetaResponseAudioTranscriptDoneEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDeltaEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDoneEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallCompletedEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallInProgressEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallInterpretingEventAgent(Model):
    agent_name: str


class BetaResponseCodeInterpreterToolCallAgent(Model):
    agent_name: str


class BetaResponseCompactionCompactingEventAgent(Model):
    agent_name: str


class BetaResponseCompactionItemAgent(Model):
    agent_name: str


class BetaResponseCompactionItemParamAgent(Model):
    agent_name: str


class BetaResponseCompletedEventAgent(Model):
    agent_name: str


class BetaResponseComputerToolCallAgent(Model):
    agent_name: str


class BetaResponseComputerToolCallOutputItemAgent(Model):
    agent_name: str


class BetaResponseConfigurationUpdateItemAgent(Model):
    agent_name: str


class BetaResponseConfigurationUpdateItemParamAgent(Model):
    agent_name: str


class BetaResponseContentPartAddedEventAgent(Model):
    agent_name: str


class BetaResponseContentPartDoneEventAgent(Model):
    agent_name: str


class BetaResponseCreatedEventAgent(Model):
    agent_name: str


class BetaResponseCustomToolCallAgent(Model):
    agent_name: str


class BetaResponseCustomToolCallInputDeltaEventAgent(Model):
    agent_name: str


class BetaResponseCustomToolCallInputDoneEventAgent(Model):
    agent_name: str


class BetaResponseCustomToolCallOutputAgent(Model):
    agent_name: str


class BetaResponseErrorEventAgent(Model):
    agent_name: str


class BetaResponseFailedEventAgent(Model):
    agent_name: str


class BetaResponseFileSearchCallCompletedEventAgent(Model):
    agent_name: str


class BetaResponseFileSearchCallInProgressEventAgent(Model):
    agent_name: str


class BetaResponseFileSearchCallSearchingEventAgent(Model):
    agent_name: str


class BetaResponseFileSearchToolCallAgent(Model):
    agent_name: str


class BetaResponseFunctionCallArgumentsDeltaEventAgent(Model):
    agent_name: str


class BetaResponseFunctionCallArgumentsDoneEventAgent(Model):
    agent_name: str


class BetaResponseFunctionShellToolCallAgent(Model):
    agent_name: str


class BetaResponseFunctionShellToolCallOutputAgent(Model):
    agent_name: str


class BetaResponseFunctionToolCallAgent(Model):
    agent_name: str


class BetaResponseFunctionToolCallOutputItemAgent(Model):
    agent_name: str


class BetaResponseFunctionWebSearchAgent(Model):
    agent_name: str


class BetaResponseImageGenCallCompletedEventAgent(Model):
    agent_name: str


class BetaResponseImageGenCallGeneratingEventAgent(Model):
    agent_name: str


class BetaResponseImageGenCallInProgressEventAgent(Model):
    agent_name: str


class BetaResponseImageGenCallPartialImageEventAgent(Model):
    agent_name: str


class BetaResponseInProgressEventAgent(Model):
    agent_name: str


class BetaResponseIncompleteEventAgent(Model):
    agent_name: str


class BetaResponseInputMessageItemAgent(Model):
    agent_name: str


class BetaResponseMcpCallArgumentsDeltaEventAgent(Model):
    agent_name: str


class BetaResponseMcpCallArgumentsDoneEventAgent(Model):
    agent_name: str


class BetaResponseMcpCallCompletedEventAgent(Model):
    agent_name: str


class BetaResponseMcpCallFailedEventAgent(Model):
    agent_name: str


class BetaResponseMcpCallInProgressEventAgent(Model):
    agent_name: str


class BetaResponseMcpListToolsCompletedEventAgent(Model):
    agent_name: str


class BetaResponseMcpListToolsFailedEventAgent(Model):
    agent_name: str


class BetaResponseMcpListToolsInProgressEventAgent(Model):
    agent_name: str


class BetaResponseOutputItemAddedEventAgent(Model):
    agent_name: str


class BetaResponseOutputItemDoneEventAgent(Model):
    agent_name: str


class BetaResponseOutputMessageAgent(Model):
    agent_name: str


class BetaResponseOutputTextAnnotationAddedEventAgent(Model):
    agent_name: str


class BetaResponseQueuedEventAgent(Model):
    agent_name: str


class BetaResponseReasoningItemAgent(Model):
    agent_name: str


class BetaResponseReasoningSummaryPartAddedEventAgent(Model):
    agent_name: str


class BetaResponseReasoningSummaryPartDoneEventAgent(Model):
    agent_name: str


class BetaResponseReasoningSummaryTextDeltaEventAgent(Model):
    agent_name: str


class BetaResponseReasoningSummaryTextDoneEventAgent(Model):
    agent_name: str


class BetaResponseReasoningTextDeltaEventAgent(Model):
    agent_name: str


class BetaResponseReasoningTextDoneEventAgent(Model):
    agent_name: str


class BetaResponseRefusalDeltaEventAgent(Model):
    agent_name: str


class BetaResponseRefusalDoneEventAgent(Model):
    agent_name: str


class BetaResponseShellCallCommandAddedEventAgent(Model):
    agent_name: str


class BetaResponseShellCallCommandDeltaEventAgent(Model):
    agent_name: str


class BetaResponseShellCallCommandDoneEventAgent(Model):
    agent_name: str


class BetaResponseShellCallOutputContentDeltaEventAgent(Model):
    agent_name: str


class BetaResponseShellCallOutputContentDoneEventAgent(Model):
    agent_name: str


class BetaResponseTextDeltaEventAgent(Model):
    agent_name: str


class BetaResponseTextDoneEventAgent(Model):
    agent_name: str


class BetaResponseToolSearchCallAgent(Model):
    agent_name: str


class BetaResponseToolSearchOutputItemAgent(Model):
    agent_name: str


class BetaResponseToolSearchOutputItemParamAgent(Model):
    agent_name: str


class BetaResponseWebSearchCallCompletedEventAgent(Model):
    agent_name: str


class BetaResponseWebSearchCallInProgressEventAgent(Model):
    agent_name: str


class BetaResponseWebSearchCallSearchingEventAgent(Model):
    agent_name: str


class CallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class CallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class BetaResponseApplyPatchToolCall(Model, tag_field="type", tag="apply_patch_call"):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    agent: BetaResponseApplyPatchToolCallAgent | None = None
    caller: Caller | None = None
    created_by: str | None = None


class BetaResponseApplyPatchToolCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    agent: BetaResponseApplyPatchToolCallOutputAgent | None = None
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None


class BetaResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    agent: BetaResponseAudioDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    sequence_number: int
    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"
    agent: BetaResponseAudioDoneEventAgent | None = None


class BetaResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio.transcript.delta"):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    agent: BetaResponseAudioTranscriptDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio.transcript.done"):
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"
    agent: BetaResponseAudioTranscriptDoneEventAgent | None = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = (
        "response.code_interpreter_call_code.delta"
    )
    agent: BetaResponseCodeInterpreterCallCodeDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = (
        "response.code_interpreter_call_code.done"
    )
    agent: BetaResponseCodeInterpreterCallCodeDoneEventAgent | None = None


class BetaResponseCodeInterpreterCallCompletedEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = (
        "response.code_interpreter_call.completed"
    )
    agent: BetaResponseCodeInterpreterCallCompletedEventAgent | None = None


class BetaResponseCodeInterpreterCallInProgressEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = (
        "response.code_interpreter_call.in_progress"
    )
    agent: BetaResponseCodeInterpreterCallInProgressEventAgent | None = None


class BetaResponseCodeInterpreterCallInterpretingEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )
    agent: BetaResponseCodeInterpreterCallInterpretingEventAgent | None = None


class OutputLogs(Model, tag_field="type", tag="logs"):
    logs: str
    type: ClassVar[Literal["logs"]] = "logs"


class OutputImage(Model, tag_field="type", tag="image"):
    type: ClassVar[Literal["image"]] = "image"
    url: str


class BetaResponseCodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter_call"):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"
    agent: BetaResponseCodeInterpreterToolCallAgent | None = None


class BetaResponseCompactionCompactingEvent(Model, tag_field="type", tag="response.compaction.compacting"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"
    agent: BetaResponseCompactionCompactingEventAgent | None = None


class BetaResponseCompactionItem(Model, tag_field="type", tag="compaction"):
    id: str
    encrypted_content: str
    type: ClassVar[Literal["compaction"]] = "compaction"
    agent: BetaResponseCompactionItemAgent | None = None
    created_by: str | None = None


class BetaResponseCompactionItemParam(Model):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None
    agent: BetaResponseCompactionItemParamAgent | None = None


class BetaResponseCompletedEvent(Model, tag_field="type", tag="response.completed"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.completed"]] = "response.completed"
    agent: BetaResponseCompletedEventAgent | None = None


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class BetaResponseComputerToolCall(Model, tag_field="type", tag="computer_call"):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["computer_call"]] = "computer_call"
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    agent: BetaResponseComputerToolCallAgent | None = None


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class BetaResponseComputerToolCallOutputItem(Model, tag_field="type", tag="computer_call_output"):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    agent: BetaResponseComputerToolCallOutputItemAgent | None = None
    created_by: str | None = None


class BetaResponseComputerToolCallOutputScreenshot(Model):
    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class TextFormatText(Model, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"


class BetaResponseConfigurationUpdateItemText(Model):
    format: BetaResponseConfigurationUpdateItemTextFormat


class BetaResponseConfigurationUpdateItemParamText(Model):
    format: BetaResponseConfigurationUpdateItemParamTextFormat


class BetaResponseConfigurationUpdateItem(Model):
    id: str
    type: Literal["configuration_update"]
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    reasoning: Reasoning | None = None
    text: BetaResponseConfigurationUpdateItemText | None = None


class BetaResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: str | None = None
    agent: BetaResponseConfigurationUpdateItemParamAgent | None = None
    reasoning: Reasoning | None = None
    text: BetaResponseConfigurationUpdateItemParamText | None = None


class BetaResponseContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class PartReasoningText(Model, tag_field="type", tag="reasoning_text"):
    text: str
    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"


class BetaResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    content_index: int
    item_id: str
    output_index: int
    part: BetaResponseContentPartAddedEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"
    agent: BetaResponseContentPartAddedEventAgent | None = None


class BetaResponseContentPartDoneEvent(Model, tag_field="type", tag="response.content_part.done"):
    content_index: int
    item_id: str
    output_index: int
    part: BetaResponseContentPartDoneEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"
    agent: BetaResponseContentPartDoneEventAgent | None = None


class BetaResponseConversationParam(Model):
    id: str


class BetaResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.created"]] = "response.created"
    agent: BetaResponseCreatedEventAgent | None = None


class BetaResponseCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    call_id: str
    input: str
    name: str
    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    id: str | None = None
    agent: BetaResponseCustomToolCallAgent | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None


class BetaResponseCustomToolCallInputDeltaEvent(
    Model, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    agent: BetaResponseCustomToolCallInputDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseCustomToolCallInputDoneEvent(
    Model, tag_field="type", tag="response.custom_tool_call_input.done"
):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"
    agent: BetaResponseCustomToolCallInputDoneEventAgent | None = None


class BetaResponseCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    output: str | list[OutputOutputContentList]
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    id: str | None = None
    agent: BetaResponseCustomToolCallOutputAgent | None = None
    caller: Caller | None = None


class MisalignmentSteer(Model):
    message: str


class Misalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class BetaResponseError(Model):
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
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class BetaResponseErrorEvent(Model, tag_field="type", tag="error"):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: ClassVar[Literal["error"]] = "error"
    agent: BetaResponseErrorEventAgent | None = None


class BetaResponseFailedEvent(Model, tag_field="type", tag="response.failed"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.failed"]] = "response.failed"
    agent: BetaResponseFailedEventAgent | None = None


class BetaResponseFileSearchCallCompletedEvent(
    Model, tag_field="type", tag="response.file_search_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"
    agent: BetaResponseFileSearchCallCompletedEventAgent | None = None


class BetaResponseFileSearchCallInProgressEvent(
    Model, tag_field="type", tag="response.file_search_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"
    agent: BetaResponseFileSearchCallInProgressEventAgent | None = None


class BetaResponseFileSearchCallSearchingEvent(
    Model, tag_field="type", tag="response.file_search_call.searching"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.searching"]] = "response.file_search_call.searching"
    agent: BetaResponseFileSearchCallSearchingEventAgent | None = None


class Result(Model):
    attributes: dict[str, str | Number | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: Number | None = None
    text: str | None = None


class BetaResponseFileSearchToolCall(Model, tag_field="type", tag="file_search_call"):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    agent: BetaResponseFileSearchToolCallAgent | None = None
    results: list[Result] | None = None


class BetaResponseFormatTextConfigText(Model, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"


class JSONObject(Model, tag_field="type", tag="json_object"):
    type: ClassVar[Literal["json_object"]] = "json_object"


class BetaResponseFormatTextJSONSchemaConfig(Model, tag_field="type", tag="json_schema"):
    name: str
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["json_schema"]] = "json_schema"
    description: str | None = None
    strict: bool | None = None


class BetaResponseFunctionCallArgumentsDeltaEvent(
    Model, tag_field="type", tag="response.function_call_arguments.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )
    agent: BetaResponseFunctionCallArgumentsDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseFunctionCallArgumentsDoneEvent(
    Model, tag_field="type", tag="response.function_call_arguments.done"
):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"
    agent: BetaResponseFunctionCallArgumentsDoneEventAgent | None = None


class OutcomeTimeout(Model, tag_field="type", tag="timeout"):
    type: ClassVar[Literal["timeout"]] = "timeout"


class OutcomeExit(Model, tag_field="type", tag="exit"):
    exit_code: int
    type: ClassVar[Literal["exit"]] = "exit"


class BetaResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    stderr: str
    stdout: str


class BetaResponseFunctionShellToolCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class BetaResponseFunctionShellToolCall(Model, tag_field="type", tag="shell_call"):
    id: str
    action: BetaResponseFunctionShellToolCallAction
    call_id: str
    environment: BetaResponseFunctionShellToolCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call"]] = "shell_call"
    agent: BetaResponseFunctionShellToolCallAgent | None = None
    caller: Caller | None = None
    created_by: str | None = None


class OutputOutcomeTimeout(Model, tag_field="type", tag="timeout"):
    type: ClassVar[Literal["timeout"]] = "timeout"


class OutputOutcomeExit(Model, tag_field="type", tag="exit"):
    exit_code: int
    type: ClassVar[Literal["exit"]] = "exit"


class Output(Model):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class BetaResponseFunctionShellToolCallOutput(Model, tag_field="type", tag="shell_call_output"):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    agent: BetaResponseFunctionShellToolCallOutputAgent | None = None
    caller: Caller | None = None
    created_by: str | None = None


class BetaResponseFunctionToolCall(Model, tag_field="type", tag="function_call"):
    arguments: str
    call_id: str
    name: str
    type: ClassVar[Literal["function_call"]] = "function_call"
    id: str | None = None
    agent: BetaResponseFunctionToolCallAgent | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseFunctionToolCallOutputItem(Model, tag_field="type", tag="function_call_output"):
    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    agent: BetaResponseFunctionToolCallOutputItemAgent | None = None
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class ActionSearchSource(Model):
    type: Literal["url"]
    url: str


class ActionSearch(Model, tag_field="type", tag="search"):
    type: ClassVar[Literal["search"]] = "search"
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None


class ActionOpenPage(Model, tag_field="type", tag="open_page"):
    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class ActionFindInPage(Model, tag_field="type", tag="find_in_page"):
    pattern: str
    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    url: str


class BetaResponseFunctionWebSearch(Model, tag_field="type", tag="web_search_call"):
    id: str
    action: BetaResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: ClassVar[Literal["web_search_call"]] = "web_search_call"
    agent: BetaResponseFunctionWebSearchAgent | None = None


class BetaResponseImageGenCallCompletedEvent(
    Model, tag_field="type", tag="response.image_generation_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.completed"]] = (
        "response.image_generation_call.completed"
    )
    agent: BetaResponseImageGenCallCompletedEventAgent | None = None


class BetaResponseImageGenCallGeneratingEvent(
    Model, tag_field="type", tag="response.image_generation_call.generating"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.generating"]] = (
        "response.image_generation_call.generating"
    )
    agent: BetaResponseImageGenCallGeneratingEventAgent | None = None


class BetaResponseImageGenCallInProgressEvent(
    Model, tag_field="type", tag="response.image_generation_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = (
        "response.image_generation_call.in_progress"
    )
    agent: BetaResponseImageGenCallInProgressEventAgent | None = None


class BetaResponseImageGenCallPartialImageEvent(
    Model, tag_field="type", tag="response.image_generation_call.partial_image"
):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    agent: BetaResponseImageGenCallPartialImageEventAgent | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class BetaResponseInProgressEvent(Model, tag_field="type", tag="response.in_progress"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"
    agent: BetaResponseInProgressEventAgent | None = None


class BetaResponseIncompleteEvent(Model, tag_field="type", tag="response.incomplete"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    agent: BetaResponseIncompleteEventAgent | None = None


class BetaResponseInjectCreatedEvent(Model, tag_field="type", tag="response.inject.created"):
    response_id: str
    sequence_number: int
    type: ClassVar[Literal["response.inject.created"]] = "response.inject.created"
    stream_id: str | None = None


class BetaResponseInjectEvent(Model, tag_field="type", tag="response.inject"):
    input: list[BetaResponseInputItem]
    response_id: str
    type: ClassVar[Literal["response.inject"]] = "response.inject"


class BetaResponseInjectFailedEventError(Model):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInjectFailedEvent(Model, tag_field="type", tag="response.inject.failed"):
    error: BetaResponseInjectFailedEventError
    input: list[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: ClassVar[Literal["response.inject.failed"]] = "response.inject.failed"
    stream_id: str | None = None


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputFile(Model, tag_field="type", tag="input_file"):
    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputFileContent(Model, tag_field="type", tag="input_file"):
    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputImage(Model, tag_field="type", tag="input_image"):
    detail: BetaImageDetail
    type: ClassVar[Literal["input_image"]] = "input_image"
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputImageContent(Model, tag_field="type", tag="input_image"):
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: BetaImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class MessageAgent(Model):
    agent_name: str


class Message(Model):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: MessageAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutputAgent(Model):
    agent_name: str


class BetaResponseInputItemComputerCallOutput(Model):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    agent: ComputerCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputAgent(Model):
    agent_name: str


class FunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class FunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class BetaResponseInputItemFunctionCallOutput(Model):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: FunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AgentMessageContentEncryptedContent(Model, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"


class AgentMessageAgent(Model):
    agent_name: str


class BetaResponseInputItemAgentMessage(Model):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None = None
    agent: AgentMessageAgent | None = None


class MultiAgentCallAgent(Model):
    agent_name: str


class BetaResponseInputItemMultiAgentCall(Model):
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None = None
    agent: MultiAgentCallAgent | None = None


class MultiAgentCallOutputOutputAnnotationFileCitation(Model, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: ClassVar[Literal["file_citation"]] = "file_citation"


class MultiAgentCallOutputOutputAnnotationURLCitation(Model, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(
    Model, tag_field="type", tag="container_file_citation"
):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"


class MultiAgentCallOutputOutput(Model):
    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None


class MultiAgentCallOutputAgent(Model):
    agent_name: str


class BetaResponseInputItemMultiAgentCallOutput(Model):
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None = None
    agent: MultiAgentCallOutputAgent | None = None


class ToolSearchCallAgent(Model):
    agent_name: str


class ToolSearchCall(Model):
    arguments: Json
    type: Literal["tool_search_call"]
    id: str | None = None
    agent: ToolSearchCallAgent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalToolsAgent(Model):
    agent_name: str


class BetaResponseInputItemAdditionalTools(Model):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None = None
    agent: AdditionalToolsAgent | None = None


class ImageGenerationCallAgent(Model):
    agent_name: str


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


class ImageGenerationCall(Model, tag_field="type", tag="image_generation_call"):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    action: Literal["generate", "edit", "auto"] | None = None
    agent: ImageGenerationCallAgent | None = None
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


class LocalShellCallAgent(Model):
    agent_name: str


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"
    agent: LocalShellCallAgent | None = None


class LocalShellCallOutputAgent(Model):
    agent_name: str


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    agent: LocalShellCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellCallAgent(Model):
    agent_name: str


class ShellCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ShellCallCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ShellCall(Model):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    agent: ShellCallAgent | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputAgent(Model):
    agent_name: str


class ShellCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ShellCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class BetaResponseInputItemShellCallOutput(Model):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    agent: ShellCallOutputAgent | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ApplyPatchCallOperationCreateFile(Model, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: ClassVar[Literal["create_file"]] = "create_file"


class ApplyPatchCallOperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    path: str
    type: ClassVar[Literal["delete_file"]] = "delete_file"


class ApplyPatchCallOperationUpdateFile(Model, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: ClassVar[Literal["update_file"]] = "update_file"


class ApplyPatchCallAgent(Model):
    agent_name: str


class ApplyPatchCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ApplyPatchCallCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ApplyPatchCall(Model):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    agent: ApplyPatchCallAgent | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallOutputAgent(Model):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ApplyPatchCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class BetaResponseInputItemApplyPatchCallOutput(Model):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    agent: ApplyPatchCallOutputAgent | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class McpListToolsTool(Model):
    input_schema: Json
    name: str
    annotations: Json | None = None
    description: str | None = None


class McpListToolsAgent(Model):
    agent_name: str


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    agent: McpListToolsAgent | None = None
    error: str | None = None


class McpApprovalRequestAgent(Model):
    agent_name: str


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"
    agent: McpApprovalRequestAgent | None = None


class McpApprovalResponseAgent(Model):
    agent_name: str


class BetaResponseInputItemMcpApprovalResponse(Model):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    agent: McpApprovalResponseAgent | None = None
    reason: str | None = None


class McpCallAgent(Model):
    agent_name: str


class McpCall(Model, tag_field="type", tag="mcp_call"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    agent: McpCallAgent | None = None
    approval_request_id: str | None = None
    error: BetaMcpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class CompactionTriggerAgent(Model):
    agent_name: str


class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: str | None = None
    agent: CompactionTriggerAgent | None = None


class ItemReferenceAgent(Model):
    agent_name: str


class ItemReference(Model):
    id: str
    agent: ItemReferenceAgent | None = None
    type: Literal["item_reference"] | None = None


class ProgramAgent(Model):
    agent_name: str


class Program(Model, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: ClassVar[Literal["program"]] = "program"
    agent: ProgramAgent | None = None


class ProgramOutputAgent(Model):
    agent_name: str


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: ClassVar[Literal["program_output"]] = "program_output"
    agent: ProgramOutputAgent | None = None


class BetaResponseInputMessageItem(Model):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: BetaResponseInputMessageItemAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputTextContent(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class AgentMessageContentText(Model, tag_field="type", tag="text"):
    text: str
    type: ClassVar[Literal["text"]] = "text"


class AgentMessageContentSummaryText(Model, tag_field="type", tag="summary_text"):
    text: str
    type: ClassVar[Literal["summary_text"]] = "summary_text"


class AgentMessageContentReasoningText(Model, tag_field="type", tag="reasoning_text"):
    text: str
    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class AgentMessageContentComputerScreenshot(Model, tag_field="type", tag="computer_screenshot"):
    detail: BetaImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: ClassVar[Literal["computer_screenshot"]] = "computer_screenshot"
    prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = None


class AgentMessage(Model, tag_field="type", tag="agent_message"):
    id: str
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: ClassVar[Literal["agent_message"]] = "agent_message"
    agent: AgentMessageAgent | None = None


class MultiAgentCall(Model, tag_field="type", tag="multi_agent_call"):
    id: str
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    arguments: str
    call_id: str
    type: ClassVar[Literal["multi_agent_call"]] = "multi_agent_call"
    agent: MultiAgentCallAgent | None = None


class MultiAgentCallOutput(Model, tag_field="type", tag="multi_agent_call_output"):
    id: str
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    call_id: str
    output: list[Tagged[BetaResponseOutputText]]
    type: ClassVar[Literal["multi_agent_call_output"]] = "multi_agent_call_output"
    agent: MultiAgentCallOutputAgent | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    agent: AdditionalToolsAgent | None = None


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    id: str
    approval_request_id: str
    approve: bool
    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    agent: McpApprovalResponseAgent | None = None
    reason: str | None = None


class BetaResponseLocalEnvironment(Model, tag_field="type", tag="local"):
    type: ClassVar[Literal["local"]] = "local"


class BetaResponseMcpCallArgumentsDeltaEvent(
    Model, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    agent: BetaResponseMcpCallArgumentsDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseMcpCallArgumentsDoneEvent(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"
    agent: BetaResponseMcpCallArgumentsDoneEventAgent | None = None


class BetaResponseMcpCallCompletedEvent(Model, tag_field="type", tag="response.mcp_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"
    agent: BetaResponseMcpCallCompletedEventAgent | None = None


class BetaResponseMcpCallFailedEvent(Model, tag_field="type", tag="response.mcp_call.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"
    agent: BetaResponseMcpCallFailedEventAgent | None = None


class BetaResponseMcpCallInProgressEvent(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"
    agent: BetaResponseMcpCallInProgressEventAgent | None = None


class BetaResponseMcpListToolsCompletedEvent(
    Model, tag_field="type", tag="response.mcp_list_tools.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"
    agent: BetaResponseMcpListToolsCompletedEventAgent | None = None


class BetaResponseMcpListToolsFailedEvent(Model, tag_field="type", tag="response.mcp_list_tools.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"
    agent: BetaResponseMcpListToolsFailedEventAgent | None = None


class BetaResponseMcpListToolsInProgressEvent(
    Model, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"
    agent: BetaResponseMcpListToolsInProgressEventAgent | None = None


class BetaResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"
    agent: BetaResponseOutputItemAddedEventAgent | None = None


class BetaResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"
    agent: BetaResponseOutputItemDoneEventAgent | None = None


class BetaResponseOutputMessage(Model, tag_field="type", tag="message"):
    id: str
    content: list[BetaResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["message"]] = "message"
    agent: BetaResponseOutputMessageAgent | None = None
    phase: Literal["commentary", "final_answer"] | None = None


class BetaResponseOutputRefusal(Model, tag_field="type", tag="refusal"):
    refusal: str
    type: ClassVar[Literal["refusal"]] = "refusal"


class AnnotationFileCitation(Model, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: ClassVar[Literal["file_citation"]] = "file_citation"


class AnnotationURLCitation(Model, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str


class AnnotationContainerFileCitation(Model, tag_field="type", tag="container_file_citation"):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"


class AnnotationFilePath(Model, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: ClassVar[Literal["file_path"]] = "file_path"


class BetaResponseOutputTextLogprobTopLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number


class BetaResponseOutputTextLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]


class BetaResponseOutputText(Model, tag_field="type", tag="output_text"):
    annotations: list[BetaResponseOutputTextAnnotation]
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"
    logprobs: list[BetaResponseOutputTextLogprob] | None = None


class BetaResponseOutputTextAnnotationAddedEvent(
    Model, tag_field="type", tag="response.output_text.annotation.added"
):
    annotation: BetaResponseOutputTextAnnotationAddedEventAnnotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_text.annotation.added"]] = "response.output_text.annotation.added"
    agent: BetaResponseOutputTextAnnotationAddedEventAgent | None = None


class BetaResponsePrompt(Model):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


class BetaResponseQueuedEvent(Model, tag_field="type", tag="response.queued"):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.queued"]] = "response.queued"
    agent: BetaResponseQueuedEventAgent | None = None


class Summary(Model):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningItemContent(Model):
    text: str
    type: Literal["reasoning_text"]


class BetaResponseReasoningItem(Model, tag_field="type", tag="reasoning"):
    id: str
    summary: list[Summary]
    type: ClassVar[Literal["reasoning"]] = "reasoning"
    agent: BetaResponseReasoningItemAgent | None = None
    content: list[BetaResponseReasoningItemContent] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseReasoningSummaryPartAddedEventPart(Model):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningSummaryPartDoneEventPart(Model):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningSummaryPartAddedEvent(
    Model, tag_field="type", tag="response.reasoning_summary_part.added"
):
    item_id: str
    output_index: int
    part: BetaResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"
    agent: BetaResponseReasoningSummaryPartAddedEventAgent | None = None


class BetaResponseReasoningSummaryPartDoneEvent(
    Model, tag_field="type", tag="response.reasoning_summary_part.done"
):
    item_id: str
    output_index: int
    part: BetaResponseReasoningSummaryPartDoneEventPart
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    agent: BetaResponseReasoningSummaryPartDoneEventAgent | None = None
    status: Literal["incomplete"] | None = None


class BetaResponseReasoningSummaryTextDeltaEvent(
    Model, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    agent: BetaResponseReasoningSummaryTextDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseReasoningSummaryTextDoneEvent(
    Model, tag_field="type", tag="response.reasoning_summary_text.done"
):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"
    agent: BetaResponseReasoningSummaryTextDoneEventAgent | None = None


class BetaResponseReasoningTextDeltaEvent(Model, tag_field="type", tag="response.reasoning_text.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    agent: BetaResponseReasoningTextDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseReasoningTextDoneEvent(Model, tag_field="type", tag="response.reasoning_text.done"):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"
    agent: BetaResponseReasoningTextDoneEventAgent | None = None


class BetaResponseRefusalDeltaEvent(Model, tag_field="type", tag="response.refusal.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    agent: BetaResponseRefusalDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseRefusalDoneEvent(Model, tag_field="type", tag="response.refusal.done"):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"
    agent: BetaResponseRefusalDoneEventAgent | None = None


class BetaResponseShellCallCommandAddedEvent(
    Model, tag_field="type", tag="response.shell_call_command.added"
):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"
    agent: BetaResponseShellCallCommandAddedEventAgent | None = None


class BetaResponseShellCallCommandDeltaEvent(
    Model, tag_field="type", tag="response.shell_call_command.delta"
):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    agent: BetaResponseShellCallCommandDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseShellCallCommandDoneEvent(Model, tag_field="type", tag="response.shell_call_command.done"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"
    agent: BetaResponseShellCallCommandDoneEventAgent | None = None


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None


class BetaResponseShellCallOutputContentDeltaEvent(
    Model, tag_field="type", tag="response.shell_call_output_content.delta"
):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_output_content.delta"]] = (
        "response.shell_call_output_content.delta"
    )
    agent: BetaResponseShellCallOutputContentDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseShellCallOutputContentDoneEvent(
    Model, tag_field="type", tag="response.shell_call_output_content.done"
):
    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_output_content.done"]] = (
        "response.shell_call_output_content.done"
    )
    agent: BetaResponseShellCallOutputContentDoneEventAgent | None = None


class Steer(Model):
    id: str
    previous_response_id: str


class BetaResponseSteerAcceptedEvent(Model, tag_field="type", tag="response.steer.accepted"):
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.accepted"]] = "response.steer.accepted"
    stream_id: str | None = None


class BetaResponseSteerEvent(Model, tag_field="type", tag="response.steer"):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: ClassVar[Literal["response.steer"]] = "response.steer"


class BetaResponseSteerFailedEventError(Model):
    code: BetaResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class BetaResponseSteerFailedEventSteer(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None


class BetaResponseSteerFailedEvent(Model, tag_field="type", tag="response.steer.failed"):
    error: BetaResponseSteerFailedEventError
    sequence_number: int
    steer: BetaResponseSteerFailedEventSteer
    type: ClassVar[Literal["response.steer.failed"]] = "response.steer.failed"
    stream_id: str | None = None


class ResponseSteerInputItemListMessageAgent(Model):
    agent_name: str


class ResponseSteerInputItemListMessage(Model, tag_field="type", tag="message"):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: ClassVar[Literal["message"]] = "message"
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None


class ResponseSteerInputItemListFunctionCallOutputAgent(Model):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseSteerInputItemListFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    output: str | BetaResponseFunctionCallOutputItemList
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseSteerPendingEvent(Model, tag_field="type", tag="response.steer.pending"):
    reason: BetaResponseSteerPendingReason
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.pending"]] = "response.steer.pending"
    stream_id: str | None = None


class BetaResponseSteerRequiredInputFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    call_id: str
    name: str
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"


class CustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"


class BetaResponseSteerRequiredInputComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    call_id: str
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"


class BetaResponseSteerRequiredInputShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    call_id: str
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"


class BetaResponseSteerRequiredInputApplyPatchCallOutput(
    Model, tag_field="type", tag="apply_patch_call_output"
):
    call_id: str
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"


class ToolSearchOutput(Model, tag_field="type", tag="tool_search_output"):
    call_id: str
    execution: Literal["client"]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"


class BetaResponseSteerRequiredInputMcpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    approval_request_id: str
    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"


class BetaResponseTextConfig(Model):
    format: BetaResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: Number | None = None


class Logprob(Model):
    token: str
    logprob: Number
    top_logprobs: list[LogprobTopLogprob] | None = None


class BetaResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    agent: BetaResponseTextDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"
    agent: BetaResponseTextDoneEventAgent | None = None


class BetaResponseToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    id: str
    arguments: Json
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    agent: BetaResponseToolSearchCallAgent | None = None
    created_by: str | None = None


class BetaResponseToolSearchOutputItem(Model, tag_field="type", tag="tool_search_output"):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    agent: BetaResponseToolSearchOutputItemAgent | None = None
    created_by: str | None = None


class ToolMcpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None


class ToolMcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedTools | None = None
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
    require_approval: ToolMcpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


class ToolCodeInterpreter(Model):
    container: ToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


class ToolImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ToolImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None


class ToolImageGeneration(Model):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ToolImageGenerationSvg | None = None


class ToolLocalShell(Model):
    type: Literal["local_shell"]


class BetaResponseToolSearchOutputItemParam(Model):
    tools: list[BetaResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None = None
    agent: BetaResponseToolSearchOutputItemParamAgent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class BetaResponseUsageInputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class BetaResponseUsageOutputTokensDetails(Model):
    reasoning_tokens: int


class BetaResponseUsage(Model):
    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int


class BetaResponseWebSearchCallCompletedEvent(
    Model, tag_field="type", tag="response.web_search_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"
    agent: BetaResponseWebSearchCallCompletedEventAgent | None = None


class BetaResponseWebSearchCallInProgressEvent(
    Model, tag_field="type", tag="response.web_search_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"
    agent: BetaResponseWebSearchCallInProgressEventAgent | None = None


class BetaResponseWebSearchCallSearchingEvent(
    Model, tag_field="type", tag="response.web_search_call.searching"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.searching"]] = "response.web_search_call.searching"
    agent: BetaResponseWebSearchCallSearchingEventAgent | None = None


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


class ResponseCreateMultiAgent(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None


class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateReasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


class ResponseCreate(Model, tag_field="type", tag="response.create"):
    type: ClassVar[Literal["response.create"]] = "response.create"
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[BetaResponseIncludable] | None = None
    input: str | BetaResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | None
    ) = None
    moderation: ResponseCreateModeration | None = None
    multi_agent: ResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: ResponseCreateReasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: Number | None = None
    text: BetaResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[BetaTool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class BetaResponseWsErrorErrorMisalignmentSteer(Model):
    message: str


class BetaResponseWsErrorErrorMisalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None


class BetaResponseWsErrorError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None


class BetaResponseWsErrorAgent(Model):
    agent_name: str


class BetaResponseWsError(Model, tag_field="type", tag="error"):
    error: BetaResponseWsErrorError
    type: ClassVar[Literal["error"]] = "error"
    agent: BetaResponseWsErrorAgent | None = None
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None


class BetaSkillReference(Model, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


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


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


class CodeInterpreter(Model):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


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
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ImageGenerationSvg | None = None


class LocalShell(Model):
    type: Literal["local_shell"]


class BetaToolChoiceAllowed(Model):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Json]]
    type: Literal["allowed_tools"]


class BetaToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]


class BetaToolChoiceCustom(Model):
    name: str
    type: Literal["custom"]


class BetaToolChoiceFunction(Model):
    name: str
    type: Literal["function"]


class BetaToolChoiceMcp(Model):
    server_label: str
    type: Literal["mcp"]
    name: str | None = None


class BetaToolChoiceShell(Model):
    type: Literal["shell"]


class BetaToolChoiceTypes(Model):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class BetaToolSearchOutputNamespaceTool(Model):
    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class BetaToolSearchTool(Model):
    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None
    parameters: Json | None = None


class BetaWebSearchPreviewToolUserLocation(Model):
    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class BetaWebSearchPreviewTool(Model):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: BetaWebSearchPreviewToolUserLocation | None = None


class BetaWebSearchToolFilters(Model):
    allowed_domains: list[str] | None = None


class BetaWebSearchToolUserLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class BetaWebSearchTool(Model):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: BetaWebSearchToolFilters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: BetaWebSearchToolUserLocation | None = None


class BetaResponseItemList(Model):
    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class InputTokenCountResponse(Model):
    input_tokens: int
    object: Literal["response.input_tokens"]


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent, tag_field="type", tag="response.audio.delta"):
    stream_id: str | None = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent, tag_field="type", tag="response.audio.done"):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDelta(
    BetaResponseAudioTranscriptDeltaEvent, tag_field="type", tag="response.audio.transcript.delta"
):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDone(
    BetaResponseAudioTranscriptDoneEvent, tag_field="type", tag="response.audio.transcript.done"
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDelta(
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    tag_field="type",
    tag="response.code_interpreter_call_code.delta",
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDone(
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    tag_field="type",
    tag="response.code_interpreter_call_code.done",
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsCompleted(
    BetaResponseCodeInterpreterCallCompletedEvent,
    tag_field="type",
    tag="response.code_interpreter_call.completed",
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallInWsProgress(
    BetaResponseCodeInterpreterCallInProgressEvent,
    tag_field="type",
    tag="response.code_interpreter_call.in_progress",
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsInterpreting(
    BetaResponseCodeInterpreterCallInterpretingEvent,
    tag_field="type",
    tag="response.code_interpreter_call.interpreting",
):
    stream_id: str | None = None


class BetaResponseCompactionWsCompacting(
    BetaResponseCompactionCompactingEvent, tag_field="type", tag="response.compaction.compacting"
):
    stream_id: str | None = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent, tag_field="type", tag="response.completed"):
    stream_id: str | None = None


class BetaResponseContentPartWsAdded(
    BetaResponseContentPartAddedEvent, tag_field="type", tag="response.content_part.added"
):
    stream_id: str | None = None


class BetaResponseContentPartWsDone(
    BetaResponseContentPartDoneEvent, tag_field="type", tag="response.content_part.done"
):
    stream_id: str | None = None


class BetaResponseWsCreated(BetaResponseCreatedEvent, tag_field="type", tag="response.created"):
    stream_id: str | None = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall, tag_field="type", tag="custom_tool_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseCustomToolCallInputWsDelta(
    BetaResponseCustomToolCallInputDeltaEvent, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDone(
    BetaResponseCustomToolCallInputDoneEvent, tag_field="type", tag="response.custom_tool_call_input.done"
):
    stream_id: str | None = None


class BetaResponseCustomToolCallOutputItem(
    BetaResponseCustomToolCallOutput, tag_field="type", tag="custom_tool_call_output"
):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseWsFailed(BetaResponseFailedEvent, tag_field="type", tag="response.failed"):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsCompleted(
    BetaResponseFileSearchCallCompletedEvent, tag_field="type", tag="response.file_search_call.completed"
):
    stream_id: str | None = None


class BetaResponseFileSearchCallInWsProgress(
    BetaResponseFileSearchCallInProgressEvent, tag_field="type", tag="response.file_search_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsSearching(
    BetaResponseFileSearchCallSearchingEvent, tag_field="type", tag="response.file_search_call.searching"
):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDelta(
    BetaResponseFunctionCallArgumentsDeltaEvent,
    tag_field="type",
    tag="response.function_call_arguments.delta",
):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDone(
    BetaResponseFunctionCallArgumentsDoneEvent, tag_field="type", tag="response.function_call_arguments.done"
):
    stream_id: str | None = None


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall, tag_field="type", tag="function_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    created_by: str | None = None


class BetaResponseImageGenCallWsCompleted(
    BetaResponseImageGenCallCompletedEvent, tag_field="type", tag="response.image_generation_call.completed"
):
    stream_id: str | None = None


class BetaResponseImageGenCallWsGenerating(
    BetaResponseImageGenCallGeneratingEvent, tag_field="type", tag="response.image_generation_call.generating"
):
    stream_id: str | None = None


class BetaResponseImageGenCallInWsProgress(
    BetaResponseImageGenCallInProgressEvent,
    tag_field="type",
    tag="response.image_generation_call.in_progress",
):
    stream_id: str | None = None


class BetaResponseImageGenCallPartialWsImage(
    BetaResponseImageGenCallPartialImageEvent,
    tag_field="type",
    tag="response.image_generation_call.partial_image",
):
    stream_id: str | None = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent, tag_field="type", tag="response.in_progress"):
    stream_id: str | None = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent, tag_field="type", tag="response.incomplete"):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDelta(
    BetaResponseMcpCallArgumentsDeltaEvent, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDone(
    BetaResponseMcpCallArgumentsDoneEvent, tag_field="type", tag="response.mcp_call_arguments.done"
):
    stream_id: str | None = None


class BetaResponseMcpCallWsCompleted(
    BetaResponseMcpCallCompletedEvent, tag_field="type", tag="response.mcp_call.completed"
):
    stream_id: str | None = None


class BetaResponseMcpCallWsFailed(
    BetaResponseMcpCallFailedEvent, tag_field="type", tag="response.mcp_call.failed"
):
    stream_id: str | None = None


class BetaResponseMcpCallInWsProgress(
    BetaResponseMcpCallInProgressEvent, tag_field="type", tag="response.mcp_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsCompleted(
    BetaResponseMcpListToolsCompletedEvent, tag_field="type", tag="response.mcp_list_tools.completed"
):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsFailed(
    BetaResponseMcpListToolsFailedEvent, tag_field="type", tag="response.mcp_list_tools.failed"
):
    stream_id: str | None = None


class BetaResponseMcpListToolsInWsProgress(
    BetaResponseMcpListToolsInProgressEvent, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    stream_id: str | None = None


class BetaResponseOutputItemWsAdded(
    BetaResponseOutputItemAddedEvent, tag_field="type", tag="response.output_item.added"
):
    stream_id: str | None = None


class BetaResponseOutputItemWsDone(
    BetaResponseOutputItemDoneEvent, tag_field="type", tag="response.output_item.done"
):
    stream_id: str | None = None


class BetaResponseOutputTextAnnotationWsAdded(
    BetaResponseOutputTextAnnotationAddedEvent, tag_field="type", tag="response.output_text.annotation.added"
):
    stream_id: str | None = None


class BetaResponseWsQueued(BetaResponseQueuedEvent, tag_field="type", tag="response.queued"):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsAdded(
    BetaResponseReasoningSummaryPartAddedEvent, tag_field="type", tag="response.reasoning_summary_part.added"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsDone(
    BetaResponseReasoningSummaryPartDoneEvent, tag_field="type", tag="response.reasoning_summary_part.done"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDelta(
    BetaResponseReasoningSummaryTextDeltaEvent, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDone(
    BetaResponseReasoningSummaryTextDoneEvent, tag_field="type", tag="response.reasoning_summary_text.done"
):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDelta(
    BetaResponseReasoningTextDeltaEvent, tag_field="type", tag="response.reasoning_text.delta"
):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDone(
    BetaResponseReasoningTextDoneEvent, tag_field="type", tag="response.reasoning_text.done"
):
    stream_id: str | None = None


class BetaResponseRefusalWsDelta(
    BetaResponseRefusalDeltaEvent, tag_field="type", tag="response.refusal.delta"
):
    stream_id: str | None = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent, tag_field="type", tag="response.refusal.done"):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsAdded(
    BetaResponseShellCallCommandAddedEvent, tag_field="type", tag="response.shell_call_command.added"
):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDelta(
    BetaResponseShellCallCommandDeltaEvent, tag_field="type", tag="response.shell_call_command.delta"
):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDone(
    BetaResponseShellCallCommandDoneEvent, tag_field="type", tag="response.shell_call_command.done"
):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDelta(
    BetaResponseShellCallOutputContentDeltaEvent,
    tag_field="type",
    tag="response.shell_call_output_content.delta",
):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDone(
    BetaResponseShellCallOutputContentDoneEvent,
    tag_field="type",
    tag="response.shell_call_output_content.done",
):
    stream_id: str | None = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent, tag_field="type", tag="response.output_text.delta"):
    stream_id: str | None = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent, tag_field="type", tag="response.output_text.done"):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsCompleted(
    BetaResponseWebSearchCallCompletedEvent, tag_field="type", tag="response.web_search_call.completed"
):
    stream_id: str | None = None


class BetaResponseWebSearchCallInWsProgress(
    BetaResponseWebSearchCallInProgressEvent, tag_field="type", tag="response.web_search_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsSearching(
    BetaResponseWebSearchCallSearchingEvent, tag_field="type", tag="response.web_search_call.searching"
):
    stream_id: str | None = None


BetaComputerAction: TypeAlias = (
    Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
)

NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist

Skill: TypeAlias = BetaSkillReference | BetaInlineSkill

Format: TypeAlias = FormatText | FormatGrammar

if TYPE_CHECKING:
    FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | Json

    BetaFileSearchToolFilters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter | None

else:
    FiltersCompoundFilterFilter = untagged(
        lambda: FiltersCompoundFilterFilterComparisonFilter | Json, "FiltersCompoundFilterFilter"
    )

    BetaFileSearchToolFilters = untagged(
        lambda: FiltersComparisonFilter | FiltersCompoundFilter | None, "BetaFileSearchToolFilters"
    )

BetaFunctionShellToolEnvironment: TypeAlias = (
    BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | None
)

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]

BetaMcpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError

Tool: TypeAlias = ToolFunction | BetaCustomTool

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]

ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError

ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError

PromptCacheDiagnostics: TypeAlias = (
    PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
)

Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile

Caller: TypeAlias = CallerDirect | CallerProgram | None

BetaResponseCodeInterpreterToolCallOutput: TypeAlias = OutputLogs | OutputImage

BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = (
    TextFormatText | BetaResponseFormatTextJSONSchemaConfig
)

BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = (
    TextFormatText | BetaResponseFormatTextJSONSchemaConfig
)

BetaResponseContentPartAddedEventPart: TypeAlias = (
    BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText
)

BetaResponseContentPartDoneEventPart: TypeAlias = (
    BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText
)

OutputOutputContentList: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile

BetaResponseFormatTextConfig: TypeAlias = (
    BetaResponseFormatTextConfigText | BetaResponseFormatTextJSONSchemaConfig | JSONObject
)

BetaResponseFunctionCallOutputItem: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
)

Outcome: TypeAlias = OutcomeTimeout | OutcomeExit

BetaResponseFunctionShellToolCallEnvironment: TypeAlias = (
    BetaResponseLocalEnvironment | BetaResponseContainerReference | None
)

OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit

BetaResponseFunctionWebSearchAction: TypeAlias = ActionSearch | ActionOpenPage | ActionFindInPage

BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]

if TYPE_CHECKING:
    BetaResponseInputItem: TypeAlias = (
        BetaEasyInputMessage
        | Message
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseInputItemComputerCallOutput
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCall
        | BetaResponseInputItemFunctionCallOutput
        | BetaResponseInputItemAgentMessage
        | BetaResponseInputItemMultiAgentCall
        | BetaResponseInputItemMultiAgentCallOutput
        | ToolSearchCall
        | BetaResponseToolSearchOutputItemParam
        | BetaResponseInputItemAdditionalTools
        | BetaResponseConfigurationUpdateItemParam
        | BetaResponseReasoningItem
        | BetaResponseCompactionItemParam
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCallOutput
        | ShellCall
        | BetaResponseInputItemShellCallOutput
        | ApplyPatchCall
        | BetaResponseInputItemApplyPatchCallOutput
        | McpListTools
        | McpApprovalRequest
        | BetaResponseInputItemMcpApprovalResponse
        | McpCall
        | BetaResponseCustomToolCallOutput
        | BetaResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | ProgramOutput
    )

else:
    BetaResponseInputItem = untagged(
        lambda: (
            BetaEasyInputMessage
            | Message
            | BetaResponseOutputMessage
            | BetaResponseFileSearchToolCall
            | BetaResponseComputerToolCall
            | BetaResponseInputItemComputerCallOutput
            | BetaResponseFunctionWebSearch
            | BetaResponseFunctionToolCall
            | BetaResponseInputItemFunctionCallOutput
            | BetaResponseInputItemAgentMessage
            | BetaResponseInputItemMultiAgentCall
            | BetaResponseInputItemMultiAgentCallOutput
            | ToolSearchCall
            | BetaResponseToolSearchOutputItemParam
            | BetaResponseInputItemAdditionalTools
            | BetaResponseConfigurationUpdateItemParam
            | BetaResponseReasoningItem
            | BetaResponseCompactionItemParam
            | ImageGenerationCall
            | BetaResponseCodeInterpreterToolCall
            | LocalShellCall
            | LocalShellCallOutput
            | ShellCall
            | BetaResponseInputItemShellCallOutput
            | ApplyPatchCall
            | BetaResponseInputItemApplyPatchCallOutput
            | McpListTools
            | McpApprovalRequest
            | BetaResponseInputItemMcpApprovalResponse
            | McpCall
            | BetaResponseCustomToolCallOutput
            | BetaResponseCustomToolCall
            | CompactionTrigger
            | ItemReference
            | Program
            | ProgramOutput
        ),
        "BetaResponseInputItem",
    )

BetaResponseInputContent: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None

BetaResponseInputItemAgentMessageContent: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessageContentEncryptedContent
)

MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    MultiAgentCallOutputOutputAnnotationFileCitation
    | MultiAgentCallOutputOutputAnnotationURLCitation
    | MultiAgentCallOutputOutputAnnotationContainerFileCitation
)

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None

ShellCallEnvironment: TypeAlias = BetaLocalEnvironment | BetaContainerReference | None

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None

ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None

ApplyPatchCallOutputCaller: TypeAlias = (
    ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None
)

AgentMessageContent: TypeAlias = (
    BetaResponseInputText
    | BetaResponseOutputText
    | AgentMessageContentText
    | AgentMessageContentSummaryText
    | AgentMessageContentReasoningText
    | BetaResponseOutputRefusal
    | BetaResponseInputImage
    | AgentMessageContentComputerScreenshot
    | BetaResponseInputFile
    | AgentMessageContentEncryptedContent
)

if TYPE_CHECKING:
    BetaResponseItem: TypeAlias = (
        BetaResponseInputMessageItem
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseComputerToolCallOutputItem
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCallItem
        | BetaResponseFunctionToolCallOutputItem
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCallOutput
        | BetaResponseToolSearchCall
        | BetaResponseToolSearchOutputItem
        | AdditionalTools
        | BetaResponseConfigurationUpdateItem
        | BetaResponseReasoningItem
        | Program
        | ProgramOutput
        | BetaResponseCompactionItem
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCallOutput
        | BetaResponseFunctionShellToolCall
        | BetaResponseFunctionShellToolCallOutput
        | BetaResponseApplyPatchToolCall
        | BetaResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | BetaResponseCustomToolCallItem
        | BetaResponseCustomToolCallOutputItem
    )

else:
    BetaResponseItem = untagged(
        lambda: (
            BetaResponseInputMessageItem
            | BetaResponseOutputMessage
            | BetaResponseFileSearchToolCall
            | BetaResponseComputerToolCall
            | BetaResponseComputerToolCallOutputItem
            | BetaResponseFunctionWebSearch
            | BetaResponseFunctionToolCallItem
            | BetaResponseFunctionToolCallOutputItem
            | AgentMessage
            | MultiAgentCall
            | MultiAgentCallOutput
            | BetaResponseToolSearchCall
            | BetaResponseToolSearchOutputItem
            | AdditionalTools
            | BetaResponseConfigurationUpdateItem
            | BetaResponseReasoningItem
            | Program
            | ProgramOutput
            | BetaResponseCompactionItem
            | ImageGenerationCall
            | BetaResponseCodeInterpreterToolCall
            | LocalShellCall
            | LocalShellCallOutput
            | BetaResponseFunctionShellToolCall
            | BetaResponseFunctionShellToolCallOutput
            | BetaResponseApplyPatchToolCall
            | BetaResponseApplyPatchToolCallOutput
            | McpListTools
            | McpApprovalRequest
            | McpApprovalResponse
            | McpCall
            | BetaResponseCustomToolCallItem
            | BetaResponseCustomToolCallOutputItem
        ),
        "BetaResponseItem",
    )

BetaResponseOutputItem: TypeAlias = (
    BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseFunctionToolCall
    | BetaResponseFunctionToolCallOutputItem
    | AgentMessage
    | MultiAgentCall
    | MultiAgentCallOutput
    | BetaResponseFunctionWebSearch
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseReasoningItem
    | Program
    | ProgramOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | AdditionalTools
    | BetaResponseCompactionItem
    | ImageGenerationCall
    | BetaResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | BetaResponseCustomToolCall
    | BetaResponseCustomToolCallOutputItem
)

BetaResponseOutputMessageContent: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal

BetaResponseOutputTextAnnotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)

BetaResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = (
    AnnotationFileCitation
    | AnnotationURLCitation
    | AnnotationContainerFileCitation
    | AnnotationFilePath
    | None
)

Variables: TypeAlias = str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile

BetaResponseStatus: TypeAlias = Literal[
    "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
]

BetaResponseSteerErrorCode: TypeAlias = (
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ]
    | str
)

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect
    | ResponseSteerInputItemListFunctionCallOutputCallerProgram
    | None
)

ResponseSteerInputItemList: TypeAlias = (
    ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
)

BetaResponseSteerInputContent: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
)

BetaResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str

BetaResponseSteerRequiredInput: TypeAlias = (
    BetaResponseSteerRequiredInputFunctionCallOutput
    | CustomToolCallOutput
    | BetaResponseSteerRequiredInputComputerCallOutput
    | BetaResponseSteerRequiredInputShellCallOutput
    | BetaResponseSteerRequiredInputApplyPatchCallOutput
    | ToolSearchOutput
    | BetaResponseSteerRequiredInputMcpApprovalResponse
)

BetaResponseStreamEvent: TypeAlias = (
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompactionCompactingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedEvent
    | BetaResponseShellCallCommandDeltaEvent
    | BetaResponseShellCallCommandDoneEvent
    | BetaResponseShellCallOutputContentDeltaEvent
    | BetaResponseShellCallOutputContentDoneEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMcpCallArgumentsDeltaEvent
    | BetaResponseMcpCallArgumentsDoneEvent
    | BetaResponseMcpCallCompletedEvent
    | BetaResponseMcpCallFailedEvent
    | BetaResponseMcpCallInProgressEvent
    | BetaResponseMcpListToolsCompletedEvent
    | BetaResponseMcpListToolsFailedEvent
    | BetaResponseMcpListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent
)

ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpAllowedToolsMcpToolFilter | None

ToolMcpRequireApproval: TypeAlias = (
    ToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
)

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
)

ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerCodeInterpreterToolAuto

if TYPE_CHECKING:
    BetaResponseToolSearchOutputItemParamTool: TypeAlias = (
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | ToolMcp
        | ToolCodeInterpreter
        | ToolProgrammaticToolCalling
        | ToolImageGeneration
        | ToolLocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaToolSearchOutputNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )

else:
    BetaResponseToolSearchOutputItemParamTool = untagged(
        lambda: (
            BetaFunctionTool
            | BetaFileSearchTool
            | BetaComputerTool
            | BetaComputerUsePreviewTool
            | BetaWebSearchTool
            | ToolMcp
            | ToolCodeInterpreter
            | ToolProgrammaticToolCalling
            | ToolImageGeneration
            | ToolLocalShell
            | BetaFunctionShellTool
            | BetaCustomTool
            | BetaToolSearchOutputNamespaceTool
            | BetaToolSearchTool
            | BetaWebSearchPreviewTool
            | BetaApplyPatchTool
        ),
        "BetaResponseToolSearchOutputItemParamTool",
    )

ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParam | None

BetaResponsesClientEvent: TypeAlias = ResponseCreate | BetaResponseSteerEvent | BetaResponseInjectEvent

BetaResponsesServerEvent: TypeAlias = (
    BetaResponseAudioWsDelta
    | BetaResponseAudioWsDone
    | BetaResponseAudioTranscriptWsDelta
    | BetaResponseAudioTranscriptWsDone
    | BetaResponseCodeInterpreterCallCodeWsDelta
    | BetaResponseCodeInterpreterCallCodeWsDone
    | BetaResponseCodeInterpreterCallWsCompleted
    | BetaResponseCodeInterpreterCallInWsProgress
    | BetaResponseCodeInterpreterCallWsInterpreting
    | BetaResponseCompactionWsCompacting
    | BetaResponseWsCompleted
    | BetaResponseContentPartWsAdded
    | BetaResponseContentPartWsDone
    | BetaResponseWsCreated
    | BetaResponseFileSearchCallWsCompleted
    | BetaResponseFileSearchCallInWsProgress
    | BetaResponseFileSearchCallWsSearching
    | BetaResponseFunctionCallArgumentsWsDelta
    | BetaResponseFunctionCallArgumentsWsDone
    | BetaResponseShellCallCommandWsAdded
    | BetaResponseShellCallCommandWsDelta
    | BetaResponseShellCallCommandWsDone
    | BetaResponseShellCallOutputContentWsDelta
    | BetaResponseShellCallOutputContentWsDone
    | BetaResponseInWsProgress
    | BetaResponseWsFailed
    | BetaResponseWsIncomplete
    | BetaResponseOutputItemWsAdded
    | BetaResponseOutputItemWsDone
    | BetaResponseReasoningSummaryPartWsAdded
    | BetaResponseReasoningSummaryPartWsDone
    | BetaResponseReasoningSummaryTextWsDelta
    | BetaResponseReasoningSummaryTextWsDone
    | BetaResponseReasoningTextWsDelta
    | BetaResponseReasoningTextWsDone
    | BetaResponseRefusalWsDelta
    | BetaResponseRefusalWsDone
    | BetaResponseTextWsDelta
    | BetaResponseTextWsDone
    | BetaResponseWebSearchCallWsCompleted
    | BetaResponseWebSearchCallInWsProgress
    | BetaResponseWebSearchCallWsSearching
    | BetaResponseImageGenCallWsCompleted
    | BetaResponseImageGenCallWsGenerating
    | BetaResponseImageGenCallInWsProgress
    | BetaResponseImageGenCallPartialWsImage
    | BetaResponseMcpCallArgumentsWsDelta
    | BetaResponseMcpCallArgumentsWsDone
    | BetaResponseMcpCallWsCompleted
    | BetaResponseMcpCallWsFailed
    | BetaResponseMcpCallInWsProgress
    | BetaResponseMcpListToolsWsCompleted
    | BetaResponseMcpListToolsWsFailed
    | BetaResponseMcpListToolsInWsProgress
    | BetaResponseOutputTextAnnotationWsAdded
    | BetaResponseWsQueued
    | BetaResponseCustomToolCallInputWsDelta
    | BetaResponseCustomToolCallInputWsDone
    | BetaResponseWsError
    | BetaResponseSteerAcceptedEvent
    | BetaResponseSteerPendingEvent
    | BetaResponseSteerFailedEvent
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
)

BetaServiceTier: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
)

CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto

if TYPE_CHECKING:
    BetaTool: TypeAlias = (
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )

else:
    BetaTool = untagged(
        lambda: (
            BetaFunctionTool
            | BetaFileSearchTool
            | BetaComputerTool
            | BetaComputerUsePreviewTool
            | BetaWebSearchTool
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | BetaFunctionShellTool
            | BetaCustomTool
            | BetaNamespaceTool
            | BetaToolSearchTool
            | BetaWebSearchPreviewTool
            | BetaApplyPatchTool
        ),
        "BetaTool",
    )

BetaComputerActionList: TypeAlias = list[BetaComputerAction]

if TYPE_CHECKING:
    ToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMcp
        | BetaToolChoiceCustom
        | ToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatch
        | BetaToolChoiceShell
    )

    ResponseCreateToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMcp
        | BetaToolChoiceCustom
        | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatch
        | BetaToolChoiceShell
    )

else:
    ToolChoice = untagged(
        lambda: (
            BetaToolChoiceOptions
            | BetaToolChoiceAllowed
            | BetaToolChoiceTypes
            | BetaToolChoiceFunction
            | BetaToolChoiceMcp
            | BetaToolChoiceCustom
            | ToolChoiceBetaSpecificProgrammaticToolCallingParam
            | BetaToolChoiceApplyPatch
            | BetaToolChoiceShell
        ),
        "ToolChoice",
    )

    ResponseCreateToolChoice = untagged(
        lambda: (
            BetaToolChoiceOptions
            | BetaToolChoiceAllowed
            | BetaToolChoiceTypes
            | BetaToolChoiceFunction
            | BetaToolChoiceMcp
            | BetaToolChoiceCustom
            | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
            | BetaToolChoiceApplyPatch
            | BetaToolChoiceShell
        ),
        "ResponseCreateToolChoice",
    )

BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]

BetaResponseInput: TypeAlias = list[BetaResponseInputItem]

BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]

BetaResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
