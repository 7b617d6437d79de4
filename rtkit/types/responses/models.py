# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""responses: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged
from rtkit.types._extras import OutputText
from rtkit.types.shared.models import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
)
from rtkit.types.shared.models import Reasoning as SharedReasoning


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


class ComputerTool(Model):
    type: Literal["computer"]


class ComputerUsePreviewTool(Model):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Model, tag_field="type", tag="container_auto"):
    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class ContainerNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: ClassVar[Literal["allowlist"]] = "allowlist"
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None


class ContainerNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    type: ClassVar[Literal["disabled"]] = "disabled"


class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str


class ContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class CustomTool(Model, tag_field="type", tag="custom"):
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


class InlineSkill(Model, tag_field="type", tag="inline"):
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


class LocalEnvironment(Model, tag_field="type", tag="local"):
    type: ClassVar[Literal["local"]] = "local"
    skills: list[LocalSkill] | None = None


class LocalSkill(Model):
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


class NamespaceTool(Model):
    description: str
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class ResponseToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


class ResponseConversation(Model):
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


class ResponseModeration(Model):
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


class ResponsePromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


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


class Response(OutputText, Model):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: Number
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: Metadata | None = None
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: Number | None = None
    tool_choice: ResponseToolChoice
    tools: list[Tool]
    top_p: Number | None = None
    background: bool | None = None
    completed_at: Number | None = None
    conversation: ResponseConversation | None = None
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


class CallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class CallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseApplyPatchToolCall(Model, tag_field="type", tag="apply_patch_call"):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    caller: Caller | None = None
    created_by: str | None = None


class ResponseApplyPatchToolCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    obfuscation: str | None = None


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    sequence_number: int
    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio.transcript.delta"):
    delta: str
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    obfuscation: str | None = None


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio.transcript.done"):
    sequence_number: int
    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"


class ResponseCodeInterpreterCallCodeDeltaEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = (
        "response.code_interpreter_call_code.delta"
    )
    obfuscation: str | None = None


class ResponseCodeInterpreterCallCodeDoneEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = (
        "response.code_interpreter_call_code.done"
    )


class ResponseCodeInterpreterCallCompletedEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = (
        "response.code_interpreter_call.completed"
    )


class ResponseCodeInterpreterCallInProgressEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = (
        "response.code_interpreter_call.in_progress"
    )


class ResponseCodeInterpreterCallInterpretingEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )


class OutputLogs(Model, tag_field="type", tag="logs"):
    logs: str
    type: ClassVar[Literal["logs"]] = "logs"


class OutputImage(Model, tag_field="type", tag="image"):
    type: ClassVar[Literal["image"]] = "image"
    url: str


class ResponseCodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter_call"):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"


class ResponseCompactionCompactingEvent(Model, tag_field="type", tag="response.compaction.compacting"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"


class ResponseCompactionItem(Model, tag_field="type", tag="compaction"):
    id: str
    encrypted_content: str
    type: ClassVar[Literal["compaction"]] = "compaction"
    created_by: str | None = None


class ResponseCompactionItemParam(Model):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None


class ResponseCompletedEvent(Model, tag_field="type", tag="response.completed"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.completed"]] = "response.completed"


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ActionClick(Model, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: ClassVar[Literal["click"]] = "click"
    x: int
    y: int
    keys: list[str] | None = None


class ActionDoubleClick(Model, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: ClassVar[Literal["double_click"]] = "double_click"
    x: int
    y: int


class ActionDragPath(Model):
    x: int
    y: int


class ActionDrag(Model, tag_field="type", tag="drag"):
    path: list[ActionDragPath]
    type: ClassVar[Literal["drag"]] = "drag"
    keys: list[str] | None = None


class ActionKeypress(Model, tag_field="type", tag="keypress"):
    keys: list[str]
    type: ClassVar[Literal["keypress"]] = "keypress"


class ActionMove(Model, tag_field="type", tag="move"):
    type: ClassVar[Literal["move"]] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class ActionScreenshot(Model, tag_field="type", tag="screenshot"):
    type: ClassVar[Literal["screenshot"]] = "screenshot"


class ActionScroll(Model, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: ClassVar[Literal["scroll"]] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None


class ActionType(Model, tag_field="type", tag="type"):
    text: str
    type: ClassVar[Literal["type"]] = "type"


class ActionWait(Model, tag_field="type", tag="wait"):
    type: ClassVar[Literal["wait"]] = "wait"


class ResponseComputerToolCall(Model, tag_field="type", tag="computer_call"):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["computer_call"]] = "computer_call"
    action: ResponseComputerToolCallAction | None = None
    actions: ComputerActionList | None = None


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(Model, tag_field="type", tag="computer_call_output"):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None


class ResponseComputerToolCallOutputScreenshot(Model):
    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


class Reasoning(Model):
    effort: ReasoningEffort | None = None


class Text(Model):
    format: TextFormat


class ResponseConfigurationUpdateItem(Model, tag_field="type", tag="configuration_update"):
    id: str
    type: ClassVar[Literal["configuration_update"]] = "configuration_update"
    reasoning: Reasoning | None = None
    text: Text | None = None


class ResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: str | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None


class ResponseContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class PartReasoningText(Model, tag_field="type", tag="reasoning_text"):
    text: str
    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"


class ResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartAddedEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"


class ResponseContentPartDoneEvent(Model, tag_field="type", tag="response.content_part.done"):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"


class ResponseConversationParam(Model):
    id: str


class ResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.created"]] = "response.created"


class ResponseCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    call_id: str
    input: str
    name: str
    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    id: str | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None


class ResponseCustomToolCallInputDeltaEvent(
    Model, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    obfuscation: str | None = None


class ResponseCustomToolCallInputDoneEvent(
    Model, tag_field="type", tag="response.custom_tool_call_input.done"
):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"


class ResponseCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    output: str | list[OutputOutputContentList]
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    id: str | None = None
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
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class ResponseErrorEvent(Model, tag_field="type", tag="error"):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: ClassVar[Literal["error"]] = "error"


class ResponseFailedEvent(Model, tag_field="type", tag="response.failed"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.failed"]] = "response.failed"


class ResponseFileSearchCallCompletedEvent(
    Model, tag_field="type", tag="response.file_search_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"


class ResponseFileSearchCallInProgressEvent(
    Model, tag_field="type", tag="response.file_search_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"


class ResponseFileSearchCallSearchingEvent(
    Model, tag_field="type", tag="response.file_search_call.searching"
):
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


class ResponseFileSearchToolCall(Model, tag_field="type", tag="file_search_call"):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    results: list[Result] | None = None


class ResponseFormatTextJSONSchemaConfig(Model, tag_field="type", tag="json_schema"):
    name: str
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["json_schema"]] = "json_schema"
    description: str | None = None
    strict: bool | None = None


class ResponseFunctionCallArgumentsDeltaEvent(
    Model, tag_field="type", tag="response.function_call_arguments.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )
    obfuscation: str | None = None


class ResponseFunctionCallArgumentsDoneEvent(
    Model, tag_field="type", tag="response.function_call_arguments.done"
):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"


class OutcomeTimeout(Model, tag_field="type", tag="timeout"):
    type: ClassVar[Literal["timeout"]] = "timeout"


class OutcomeExit(Model, tag_field="type", tag="exit"):
    exit_code: int
    type: ClassVar[Literal["exit"]] = "exit"


class ResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    stderr: str
    stdout: str


class ResponseFunctionShellToolCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ResponseFunctionShellToolCall(Model, tag_field="type", tag="shell_call"):
    id: str
    action: ResponseFunctionShellToolCallAction
    call_id: str
    environment: ResponseFunctionShellToolCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call"]] = "shell_call"
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


class ResponseFunctionShellToolCallOutput(Model, tag_field="type", tag="shell_call_output"):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    caller: Caller | None = None
    created_by: str | None = None


class ResponseFunctionToolCall(Model, tag_field="type", tag="function_call"):
    arguments: str
    call_id: str
    name: str
    type: ClassVar[Literal["function_call"]] = "function_call"
    id: str | None = None
    async_: bool | None = field(name="async", default=None)
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseFunctionToolCallOutputItem(Model, tag_field="type", tag="function_call_output"):
    id: str
    output: str | list[OutputOutputContentList]
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


class ActionSearch(Model, tag_field="type", tag="search"):
    type: ClassVar[Literal["search"]] = "search"
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None


class ActionOpenPage(Model, tag_field="type", tag="open_page"):
    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class ActionFind(Model, tag_field="type", tag="find_in_page"):
    pattern: str
    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    url: str


class ResponseFunctionWebSearch(Model, tag_field="type", tag="web_search_call"):
    id: str
    action: ResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: ClassVar[Literal["web_search_call"]] = "web_search_call"


class ResponseImageGenCallCompletedEvent(
    Model, tag_field="type", tag="response.image_generation_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.completed"]] = (
        "response.image_generation_call.completed"
    )


class ResponseImageGenCallGeneratingEvent(
    Model, tag_field="type", tag="response.image_generation_call.generating"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.generating"]] = (
        "response.image_generation_call.generating"
    )


class ResponseImageGenCallInProgressEvent(
    Model, tag_field="type", tag="response.image_generation_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = (
        "response.image_generation_call.in_progress"
    )


class ResponseImageGenCallPartialImageEvent(
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
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ResponseInProgressEvent(Model, tag_field="type", tag="response.in_progress"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"


class ResponseIncompleteEvent(Model, tag_field="type", tag="response.incomplete"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"


class InputAudio(Model):
    data: str
    format: Literal["mp3", "wav"]


class ResponseInputAudio(Model, tag_field="type", tag="input_audio"):
    input_audio: InputAudio
    type: ClassVar[Literal["input_audio"]] = "input_audio"


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputFile(Model, tag_field="type", tag="input_file"):
    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputFileContent(Model, tag_field="type", tag="input_file"):
    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImage(Model, tag_field="type", tag="input_image"):
    detail: ImageDetail
    type: ClassVar[Literal["input_image"]] = "input_image"
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImageContent(Model, tag_field="type", tag="input_image"):
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


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseInputItemComputerCallOutput(Model):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class FunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseInputItemFunctionCallOutput(Model):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
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


class ImageGenerationCall(Model, tag_field="type", tag="image_generation_call"):
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


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


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
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ShellCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseInputItemShellCallOutput(Model):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
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
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ApplyPatchCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseInputItemApplyPatchCallOutput(Model):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class McpListToolsTool(Model):
    input_schema: Json
    name: str
    annotations: Json | None = None
    description: str | None = None


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    error: str | None = None


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
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


class McpCall(Model, tag_field="type", tag="mcp_call"):
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


class Program(Model, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: ClassVar[Literal["program"]] = "program"


class ProgramOutput(Model, tag_field="type", tag="program_output"):
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


class ResponseInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputTextContent(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: ClassVar[Literal["additional_tools"]] = "additional_tools"


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
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


class ResponseLocalEnvironment(Model, tag_field="type", tag="local"):
    type: ClassVar[Literal["local"]] = "local"


class ResponseMcpCallArgumentsDeltaEvent(Model, tag_field="type", tag="response.mcp_call_arguments.delta"):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDoneEvent(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"


class ResponseMcpCallCompletedEvent(Model, tag_field="type", tag="response.mcp_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"


class ResponseMcpCallFailedEvent(Model, tag_field="type", tag="response.mcp_call.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"


class ResponseMcpCallInProgressEvent(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"


class ResponseMcpListToolsCompletedEvent(Model, tag_field="type", tag="response.mcp_list_tools.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"


class ResponseMcpListToolsFailedEvent(Model, tag_field="type", tag="response.mcp_list_tools.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"


class ResponseMcpListToolsInProgressEvent(Model, tag_field="type", tag="response.mcp_list_tools.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"


class ResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"


class ResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"


class ResponseOutputMessage(Model, tag_field="type", tag="message"):
    id: str
    content: list[ResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["message"]] = "message"
    phase: Literal["commentary", "final_answer"] | None = None


class ResponseOutputRefusal(Model, tag_field="type", tag="refusal"):
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


class ResponseOutputTextLogprobTopLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number


class ResponseOutputTextLogprob(Model):
    token: str
    bytes: list[int]
    logprob: Number
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]


class ResponseOutputText(Model, tag_field="type", tag="output_text"):
    annotations: list[ResponseOutputTextAnnotation]
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"
    logprobs: list[ResponseOutputTextLogprob] | None = None


class ResponseOutputTextAnnotationAddedEvent(
    Model, tag_field="type", tag="response.output_text.annotation.added"
):
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


class ResponseQueuedEvent(Model, tag_field="type", tag="response.queued"):
    response: Response
    sequence_number: int
    type: ClassVar[Literal["response.queued"]] = "response.queued"


class Summary(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningItemContent(Model):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(Model, tag_field="type", tag="reasoning"):
    id: str
    summary: list[Summary]
    type: ClassVar[Literal["reasoning"]] = "reasoning"
    content: list[ResponseReasoningItemContent] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseReasoningSummaryPartAddedEventPart(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEventPart(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEvent(
    Model, tag_field="type", tag="response.reasoning_summary_part.added"
):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"


class ResponseReasoningSummaryPartDoneEvent(
    Model, tag_field="type", tag="response.reasoning_summary_part.done"
):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartDoneEventPart
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    status: Literal["incomplete"] | None = None


class ResponseReasoningSummaryTextDeltaEvent(
    Model, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    obfuscation: str | None = None


class ResponseReasoningSummaryTextDoneEvent(
    Model, tag_field="type", tag="response.reasoning_summary_text.done"
):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"


class ResponseReasoningTextDeltaEvent(Model, tag_field="type", tag="response.reasoning_text.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    obfuscation: str | None = None


class ResponseReasoningTextDoneEvent(Model, tag_field="type", tag="response.reasoning_text.done"):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"


class ResponseRefusalDeltaEvent(Model, tag_field="type", tag="response.refusal.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    obfuscation: str | None = None


class ResponseRefusalDoneEvent(Model, tag_field="type", tag="response.refusal.done"):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"


class ResponseShellCallCommandAddedEvent(Model, tag_field="type", tag="response.shell_call_command.added"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"


class ResponseShellCallCommandDeltaEvent(Model, tag_field="type", tag="response.shell_call_command.delta"):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    obfuscation: str | None = None


class ResponseShellCallCommandDoneEvent(Model, tag_field="type", tag="response.shell_call_command.done"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None


class ResponseShellCallOutputContentDeltaEvent(
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
    obfuscation: str | None = None


class ResponseShellCallOutputContentDoneEvent(
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


class Steer(Model):
    id: str
    previous_response_id: str


class ResponseSteerAcceptedEvent(Model, tag_field="type", tag="response.steer.accepted"):
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.accepted"]] = "response.steer.accepted"
    stream_id: str | None = None


class ResponseSteerEvent(Model, tag_field="type", tag="response.steer"):
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


class ResponseSteerFailedEvent(Model, tag_field="type", tag="response.steer.failed"):
    error: Error
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: ClassVar[Literal["response.steer.failed"]] = "response.steer.failed"
    stream_id: str | None = None


class ResponseSteerInputItemListMessage(Model, tag_field="type", tag="message"):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: ClassVar[Literal["message"]] = "message"
    id: str | None = None
    status: str | None = None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: ClassVar[Literal["direct"]] = "direct"


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: ClassVar[Literal["program"]] = "program"


class ResponseSteerInputItemListFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    output: str | ResponseFunctionCallOutputItemList
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    id: str | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseSteerPendingEvent(Model, tag_field="type", tag="response.steer.pending"):
    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: ClassVar[Literal["response.steer.pending"]] = "response.steer.pending"
    stream_id: str | None = None


class ResponseSteerRequiredInputFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    call_id: str
    name: str
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"


class CustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"


class ResponseSteerRequiredInputComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    call_id: str
    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"


class ResponseSteerRequiredInputShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    call_id: str
    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"


class ResponseSteerRequiredInputApplyPatchCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    call_id: str
    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"


class ToolSearchOutput(Model, tag_field="type", tag="tool_search_output"):
    call_id: str
    execution: Literal["client"]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"


class ResponseSteerRequiredInputMcpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
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


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    obfuscation: str | None = None


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"


class ResponseToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    id: str
    arguments: Json
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    created_by: str | None = None


class ResponseToolSearchOutputItem(Model, tag_field="type", tag="tool_search_output"):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
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


class ResponseToolSearchOutputItemParam(Model):
    tools: list[ResponseToolSearchOutputItemParamTool]
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


class ResponseWebSearchCallCompletedEvent(Model, tag_field="type", tag="response.web_search_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"


class ResponseWebSearchCallInProgressEvent(
    Model, tag_field="type", tag="response.web_search_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"


class ResponseWebSearchCallSearchingEvent(Model, tag_field="type", tag="response.web_search_call.searching"):
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


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(Model):
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
    include: list[ResponseIncludable] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    model: ResponsesModel | None = None
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
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class ResponseWsErrorErrorMisalignmentSteer(Model):
    message: str


class ResponseWsErrorErrorMisalignment(Model):
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
    steer: ResponseWsErrorErrorMisalignmentSteer | None = None


class ResponseWsErrorError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: ResponseWsErrorErrorMisalignment | None = None


class ResponseWsError(Model, tag_field="type", tag="error"):
    error: ResponseWsErrorError
    type: ClassVar[Literal["error"]] = "error"
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None


class SkillReference(Model, tag_field="type", tag="skill_reference"):
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


class ToolChoiceAllowed(Model):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Json]]
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]


class ToolChoiceCustom(Model):
    name: str
    type: Literal["custom"]


class ToolChoiceFunction(Model, tag_field="type", tag="function"):
    name: str
    type: ClassVar[Literal["function"]] = "function"


class ToolChoiceMcp(Model, tag_field="type", tag="mcp"):
    server_label: str
    type: ClassVar[Literal["mcp"]] = "mcp"
    name: str | None = None


class ToolChoiceShell(Model):
    type: Literal["shell"]


class ToolChoiceTypes(Model):
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


class ToolSearchOutputNamespaceTool(Model):
    description: str
    name: str
    tools: list[ToolSearchOutputNamespaceToolTool]
    type: Literal["namespace"]


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


class ResponseAudioWsDelta(ResponseAudioDeltaEvent, tag_field="type", tag="response.audio.delta"):
    stream_id: str | None = None


class ResponseAudioWsDone(ResponseAudioDoneEvent, tag_field="type", tag="response.audio.done"):
    stream_id: str | None = None


class ResponseAudioTranscriptWsDelta(
    ResponseAudioTranscriptDeltaEvent, tag_field="type", tag="response.audio.transcript.delta"
):
    stream_id: str | None = None


class ResponseAudioTranscriptWsDone(
    ResponseAudioTranscriptDoneEvent, tag_field="type", tag="response.audio.transcript.done"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDelta(
    ResponseCodeInterpreterCallCodeDeltaEvent,
    tag_field="type",
    tag="response.code_interpreter_call_code.delta",
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDone(
    ResponseCodeInterpreterCallCodeDoneEvent, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsCompleted(
    ResponseCodeInterpreterCallCompletedEvent,
    tag_field="type",
    tag="response.code_interpreter_call.completed",
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallInWsProgress(
    ResponseCodeInterpreterCallInProgressEvent,
    tag_field="type",
    tag="response.code_interpreter_call.in_progress",
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsInterpreting(
    ResponseCodeInterpreterCallInterpretingEvent,
    tag_field="type",
    tag="response.code_interpreter_call.interpreting",
):
    stream_id: str | None = None


class ResponseCompactionWsCompacting(
    ResponseCompactionCompactingEvent, tag_field="type", tag="response.compaction.compacting"
):
    stream_id: str | None = None


class ResponseWsCompleted(ResponseCompletedEvent, tag_field="type", tag="response.completed"):
    stream_id: str | None = None


class ResponseContentPartWsAdded(
    ResponseContentPartAddedEvent, tag_field="type", tag="response.content_part.added"
):
    stream_id: str | None = None


class ResponseContentPartWsDone(
    ResponseContentPartDoneEvent, tag_field="type", tag="response.content_part.done"
):
    stream_id: str | None = None


class ResponseWsCreated(ResponseCreatedEvent, tag_field="type", tag="response.created"):
    stream_id: str | None = None


class ResponseCustomToolCallItem(ResponseCustomToolCall, tag_field="type", tag="custom_tool_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseCustomToolCallInputWsDelta(
    ResponseCustomToolCallInputDeltaEvent, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    stream_id: str | None = None


class ResponseCustomToolCallInputWsDone(
    ResponseCustomToolCallInputDoneEvent, tag_field="type", tag="response.custom_tool_call_input.done"
):
    stream_id: str | None = None


class ResponseCustomToolCallOutputItem(
    ResponseCustomToolCallOutput, tag_field="type", tag="custom_tool_call_output"
):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseWsFailed(ResponseFailedEvent, tag_field="type", tag="response.failed"):
    stream_id: str | None = None


class ResponseFileSearchCallWsCompleted(
    ResponseFileSearchCallCompletedEvent, tag_field="type", tag="response.file_search_call.completed"
):
    stream_id: str | None = None


class ResponseFileSearchCallInWsProgress(
    ResponseFileSearchCallInProgressEvent, tag_field="type", tag="response.file_search_call.in_progress"
):
    stream_id: str | None = None


class ResponseFileSearchCallWsSearching(
    ResponseFileSearchCallSearchingEvent, tag_field="type", tag="response.file_search_call.searching"
):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDelta(
    ResponseFunctionCallArgumentsDeltaEvent, tag_field="type", tag="response.function_call_arguments.delta"
):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDone(
    ResponseFunctionCallArgumentsDoneEvent, tag_field="type", tag="response.function_call_arguments.done"
):
    stream_id: str | None = None


class ResponseFunctionToolCallItem(ResponseFunctionToolCall, tag_field="type", tag="function_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    created_by: str | None = None


class ResponseImageGenCallWsCompleted(
    ResponseImageGenCallCompletedEvent, tag_field="type", tag="response.image_generation_call.completed"
):
    stream_id: str | None = None


class ResponseImageGenCallWsGenerating(
    ResponseImageGenCallGeneratingEvent, tag_field="type", tag="response.image_generation_call.generating"
):
    stream_id: str | None = None


class ResponseImageGenCallInWsProgress(
    ResponseImageGenCallInProgressEvent, tag_field="type", tag="response.image_generation_call.in_progress"
):
    stream_id: str | None = None


class ResponseImageGenCallPartialWsImage(
    ResponseImageGenCallPartialImageEvent,
    tag_field="type",
    tag="response.image_generation_call.partial_image",
):
    stream_id: str | None = None


class ResponseInWsProgress(ResponseInProgressEvent, tag_field="type", tag="response.in_progress"):
    stream_id: str | None = None


class ResponseWsIncomplete(ResponseIncompleteEvent, tag_field="type", tag="response.incomplete"):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDelta(
    ResponseMcpCallArgumentsDeltaEvent, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDone(
    ResponseMcpCallArgumentsDoneEvent, tag_field="type", tag="response.mcp_call_arguments.done"
):
    stream_id: str | None = None


class ResponseMcpCallWsCompleted(
    ResponseMcpCallCompletedEvent, tag_field="type", tag="response.mcp_call.completed"
):
    stream_id: str | None = None


class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent, tag_field="type", tag="response.mcp_call.failed"):
    stream_id: str | None = None


class ResponseMcpCallInWsProgress(
    ResponseMcpCallInProgressEvent, tag_field="type", tag="response.mcp_call.in_progress"
):
    stream_id: str | None = None


class ResponseMcpListToolsWsCompleted(
    ResponseMcpListToolsCompletedEvent, tag_field="type", tag="response.mcp_list_tools.completed"
):
    stream_id: str | None = None


class ResponseMcpListToolsWsFailed(
    ResponseMcpListToolsFailedEvent, tag_field="type", tag="response.mcp_list_tools.failed"
):
    stream_id: str | None = None


class ResponseMcpListToolsInWsProgress(
    ResponseMcpListToolsInProgressEvent, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    stream_id: str | None = None


class ResponseOutputItemWsAdded(
    ResponseOutputItemAddedEvent, tag_field="type", tag="response.output_item.added"
):
    stream_id: str | None = None


class ResponseOutputItemWsDone(
    ResponseOutputItemDoneEvent, tag_field="type", tag="response.output_item.done"
):
    stream_id: str | None = None


class ResponseOutputTextAnnotationWsAdded(
    ResponseOutputTextAnnotationAddedEvent, tag_field="type", tag="response.output_text.annotation.added"
):
    stream_id: str | None = None


class ResponseWsQueued(ResponseQueuedEvent, tag_field="type", tag="response.queued"):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsAdded(
    ResponseReasoningSummaryPartAddedEvent, tag_field="type", tag="response.reasoning_summary_part.added"
):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsDone(
    ResponseReasoningSummaryPartDoneEvent, tag_field="type", tag="response.reasoning_summary_part.done"
):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDelta(
    ResponseReasoningSummaryTextDeltaEvent, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDone(
    ResponseReasoningSummaryTextDoneEvent, tag_field="type", tag="response.reasoning_summary_text.done"
):
    stream_id: str | None = None


class ResponseReasoningTextWsDelta(
    ResponseReasoningTextDeltaEvent, tag_field="type", tag="response.reasoning_text.delta"
):
    stream_id: str | None = None


class ResponseReasoningTextWsDone(
    ResponseReasoningTextDoneEvent, tag_field="type", tag="response.reasoning_text.done"
):
    stream_id: str | None = None


class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent, tag_field="type", tag="response.refusal.delta"):
    stream_id: str | None = None


class ResponseRefusalWsDone(ResponseRefusalDoneEvent, tag_field="type", tag="response.refusal.done"):
    stream_id: str | None = None


class ResponseShellCallCommandWsAdded(
    ResponseShellCallCommandAddedEvent, tag_field="type", tag="response.shell_call_command.added"
):
    stream_id: str | None = None


class ResponseShellCallCommandWsDelta(
    ResponseShellCallCommandDeltaEvent, tag_field="type", tag="response.shell_call_command.delta"
):
    stream_id: str | None = None


class ResponseShellCallCommandWsDone(
    ResponseShellCallCommandDoneEvent, tag_field="type", tag="response.shell_call_command.done"
):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDelta(
    ResponseShellCallOutputContentDeltaEvent, tag_field="type", tag="response.shell_call_output_content.delta"
):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDone(
    ResponseShellCallOutputContentDoneEvent, tag_field="type", tag="response.shell_call_output_content.done"
):
    stream_id: str | None = None


class ResponseTextWsDelta(ResponseTextDeltaEvent, tag_field="type", tag="response.output_text.delta"):
    stream_id: str | None = None


class ResponseTextWsDone(ResponseTextDoneEvent, tag_field="type", tag="response.output_text.done"):
    stream_id: str | None = None


class ResponseWebSearchCallWsCompleted(
    ResponseWebSearchCallCompletedEvent, tag_field="type", tag="response.web_search_call.completed"
):
    stream_id: str | None = None


class ResponseWebSearchCallInWsProgress(
    ResponseWebSearchCallInProgressEvent, tag_field="type", tag="response.web_search_call.in_progress"
):
    stream_id: str | None = None


class ResponseWebSearchCallWsSearching(
    ResponseWebSearchCallSearchingEvent, tag_field="type", tag="response.web_search_call.searching"
):
    stream_id: str | None = None


ComputerAction: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

Skill: TypeAlias = SkillReference | InlineSkill

if TYPE_CHECKING:
    FileSearchToolFilters: TypeAlias = ComparisonFilter | CompoundFilter | None

else:
    FileSearchToolFilters = untagged(
        lambda: ComparisonFilter | CompoundFilter | None, "FileSearchToolFilters"
    )

FunctionShellToolEnvironment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference | None

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]

McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError

NamespaceToolTool: TypeAlias = ToolFunction | CustomTool

ToolSearchOutputNamespaceToolTool: TypeAlias = ToolFunction | CustomTool

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]

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

ResponseCodeInterpreterToolCallOutput: TypeAlias = OutputLogs | OutputImage

ResponseComputerToolCallAction: TypeAlias = (
    ActionClick
    | ActionDoubleClick
    | ActionDrag
    | ActionKeypress
    | ActionMove
    | ActionScreenshot
    | ActionScroll
    | ActionType
    | ActionWait
)

TextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig

ResponseContentPartAddedEventPart: TypeAlias = ResponseOutputText | ResponseOutputRefusal | PartReasoningText

ResponseContentPartDoneEventPart: TypeAlias = ResponseOutputText | ResponseOutputRefusal | PartReasoningText

OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile

ResponseFormatTextConfig: TypeAlias = (
    ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject
)

ResponseFunctionCallOutputItem: TypeAlias = (
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
)

Outcome: TypeAlias = OutcomeTimeout | OutcomeExit

ResponseFunctionShellToolCallEnvironment: TypeAlias = (
    ResponseLocalEnvironment | ResponseContainerReference | None
)

OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit

ResponseFunctionWebSearchAction: TypeAlias = ActionSearch | ActionOpenPage | ActionFind

ResponseIncludable: TypeAlias = Literal[
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
    ResponseInputItem: TypeAlias = (
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
    )

else:
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

ResponseInputContent: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None

ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference | None

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None

ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None

ApplyPatchCallOutputCaller: TypeAlias = (
    ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None
)

if TYPE_CHECKING:
    ResponseItem: TypeAlias = (
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
    )

else:
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

ResponseOutputItem: TypeAlias = (
    ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem
)

ResponseOutputMessageContent: TypeAlias = ResponseOutputText | ResponseOutputRefusal

ResponseOutputTextAnnotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)

ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = (
    AnnotationFileCitation
    | AnnotationURLCitation
    | AnnotationContainerFileCitation
    | AnnotationFilePath
    | None
)

Variables: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile

ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]

ResponseSteerErrorCode: TypeAlias = (
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

ResponseSteerInputContent: TypeAlias = (
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
)

ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str

ResponseSteerRequiredInput: TypeAlias = (
    ResponseSteerRequiredInputFunctionCallOutput
    | CustomToolCallOutput
    | ResponseSteerRequiredInputComputerCallOutput
    | ResponseSteerRequiredInputShellCallOutput
    | ResponseSteerRequiredInputApplyPatchCallOutput
    | ToolSearchOutput
    | ResponseSteerRequiredInputMcpApprovalResponse
)

ResponseStreamEvent: TypeAlias = (
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompactionCompactingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
)

ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpAllowedToolsMcpToolFilter | None

ToolMcpRequireApproval: TypeAlias = (
    ToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
)

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
)

ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerCodeInterpreterToolAuto

if TYPE_CHECKING:
    ResponseToolSearchOutputItemParamTool: TypeAlias = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | ToolMcp
        | ToolCodeInterpreter
        | ToolProgrammaticToolCalling
        | ToolImageGeneration
        | ToolLocalShell
        | FunctionShellTool
        | CustomTool
        | ToolSearchOutputNamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )

else:
    ResponseToolSearchOutputItemParamTool = untagged(
        lambda: (
            FunctionTool
            | FileSearchTool
            | ComputerTool
            | ComputerUsePreviewTool
            | WebSearchTool
            | ToolMcp
            | ToolCodeInterpreter
            | ToolProgrammaticToolCalling
            | ToolImageGeneration
            | ToolLocalShell
            | FunctionShellTool
            | CustomTool
            | ToolSearchOutputNamespaceTool
            | ToolSearchTool
            | WebSearchPreviewTool
            | ApplyPatchTool
        ),
        "ResponseToolSearchOutputItemParamTool",
    )

ResponseCreateConversation: TypeAlias = str | ResponseConversationParam | None

ResponsesClientEvent: TypeAlias = ResponseCreate | ResponseSteerEvent

ContextManagement: TypeAlias = ResponseCreateContextManagement

ResponsesClientEventModeration: TypeAlias = ResponseCreateModeration

ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

ResponsesClientEventPromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

StreamOptions: TypeAlias = ResponseCreateStreamOptions

ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)

ResponsesServerEvent: TypeAlias = (
    ResponseAudioWsDelta
    | ResponseAudioWsDone
    | ResponseAudioTranscriptWsDelta
    | ResponseAudioTranscriptWsDone
    | ResponseCodeInterpreterCallCodeWsDelta
    | ResponseCodeInterpreterCallCodeWsDone
    | ResponseCodeInterpreterCallWsCompleted
    | ResponseCodeInterpreterCallInWsProgress
    | ResponseCodeInterpreterCallWsInterpreting
    | ResponseCompactionWsCompacting
    | ResponseWsCompleted
    | ResponseContentPartWsAdded
    | ResponseContentPartWsDone
    | ResponseWsCreated
    | ResponseFileSearchCallWsCompleted
    | ResponseFileSearchCallInWsProgress
    | ResponseFileSearchCallWsSearching
    | ResponseFunctionCallArgumentsWsDelta
    | ResponseFunctionCallArgumentsWsDone
    | ResponseShellCallCommandWsAdded
    | ResponseShellCallCommandWsDelta
    | ResponseShellCallCommandWsDone
    | ResponseShellCallOutputContentWsDelta
    | ResponseShellCallOutputContentWsDone
    | ResponseInWsProgress
    | ResponseWsFailed
    | ResponseWsIncomplete
    | ResponseOutputItemWsAdded
    | ResponseOutputItemWsDone
    | ResponseReasoningSummaryPartWsAdded
    | ResponseReasoningSummaryPartWsDone
    | ResponseReasoningSummaryTextWsDelta
    | ResponseReasoningSummaryTextWsDone
    | ResponseReasoningTextWsDelta
    | ResponseReasoningTextWsDone
    | ResponseRefusalWsDelta
    | ResponseRefusalWsDone
    | ResponseTextWsDelta
    | ResponseTextWsDone
    | ResponseWebSearchCallWsCompleted
    | ResponseWebSearchCallInWsProgress
    | ResponseWebSearchCallWsSearching
    | ResponseImageGenCallWsCompleted
    | ResponseImageGenCallWsGenerating
    | ResponseImageGenCallInWsProgress
    | ResponseImageGenCallPartialWsImage
    | ResponseMcpCallArgumentsWsDelta
    | ResponseMcpCallArgumentsWsDone
    | ResponseMcpCallWsCompleted
    | ResponseMcpCallWsFailed
    | ResponseMcpCallInWsProgress
    | ResponseMcpListToolsWsCompleted
    | ResponseMcpListToolsWsFailed
    | ResponseMcpListToolsInWsProgress
    | ResponseOutputTextAnnotationWsAdded
    | ResponseWsQueued
    | ResponseCustomToolCallInputWsDelta
    | ResponseCustomToolCallInputWsDone
    | ResponseWsError
    | ResponseSteerAcceptedEvent
    | ResponseSteerPendingEvent
    | ResponseSteerFailedEvent
)

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
)

CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto

if TYPE_CHECKING:
    Tool: TypeAlias = (
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
    )

else:
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

ToolWebSearchToolFilters: TypeAlias = WebSearchToolFilters

ToolWebSearchToolUserLocation: TypeAlias = WebSearchToolUserLocation

ComputerActionList: TypeAlias = list[ComputerAction]

if TYPE_CHECKING:
    ResponseToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMcp
        | ToolChoiceCustom
        | ResponseToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatch
        | ToolChoiceShell
    )

    ResponseCreateToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMcp
        | ToolChoiceCustom
        | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatch
        | ToolChoiceShell
    )

else:
    ResponseToolChoice = untagged(
        lambda: (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | ToolChoiceCustom
            | ResponseToolChoiceSpecificProgrammaticToolCallingParam
            | ToolChoiceApplyPatch
            | ToolChoiceShell
        ),
        "ResponseToolChoice",
    )

    ResponseCreateToolChoice = untagged(
        lambda: (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | ToolChoiceCustom
            | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
            | ToolChoiceApplyPatch
            | ToolChoiceShell
        ),
        "ResponseCreateToolChoice",
    )

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]

ResponseInput: TypeAlias = list[ResponseInputItem]

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]

ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]

ResponsesClientEventConversation: TypeAlias = ResponseCreateConversation

if TYPE_CHECKING:
    ResponsesClientEventToolChoice: TypeAlias = ResponseCreateToolChoice

else:
    ResponsesClientEventToolChoice = untagged(
        lambda: ResponseCreateToolChoice, "ResponsesClientEventToolChoice"
    )
