# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""responses: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.chat.params import ChatCompletionFunctionToolParam
from rtkit.types.responses.models import ImageDetail, ResponseIncludable, ServiceTier, ToolChoiceOptions
from rtkit.types.shared.models import ReasoningEffort
from rtkit.types.shared_params.params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
)


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


CustomToolParamReservedKeywords = TypedDict("CustomToolParamReservedKeywords", {"async": bool}, total=False)


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


FunctionToolParamReservedKeywords = TypedDict(
    "FunctionToolParamReservedKeywords", {"async": bool}, total=False
)


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
    after: str
    include: SequenceNotStr[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class InputTokenCountParams(TypedDict, total=False):
    conversation: ConversationParam | None
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | Model | None
    text: InputTokenCountParamsText | Model | None
    tool_choice: ToolChoiceParam | None
    tools: Iterable[ToolParam] | None
    truncation: Literal["auto", "disabled"]


class InputTokenCountParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ToolChoiceSpecificProgrammaticToolCallingParamParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


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


ToolFunctionReservedKeywords = TypedDict("ToolFunctionReservedKeywords", {"async": bool}, total=False)


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
    model: Required[
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
    ]
    image: ImageParam | Model
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | Model | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None


class ImageParam(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class PendingSafetyCheckParam(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ActionClickParam(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionDoubleClickParam(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class ActionDragPathParam(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ActionDragParam(TypedDict, total=False):
    path: Required[Iterable[ActionDragPathParam | Model]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class ActionKeypressParam(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ActionMoveParam(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionScreenshotParam(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ActionScrollParam(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionTypeParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ActionWaitParam(TypedDict, total=False):
    type: Required[Literal["wait"]]


class ResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheckParam | Model]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: ResponseComputerToolCallParamAction
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


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessProgramsParam | Model
    background: bool | None
    background_options: BackgroundOptions | Model
    context_management: Iterable[ResponseCreateParamsContextManagement | Model] | None
    conversation: ConversationParam | None
    image: ImageParam | Model
    include: SequenceNotStr[ResponseIncludable] | None
    input: str | Iterable[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: ResponseCreateParamsModeration | Model | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | Model | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream_options: ResponseCreateParamsStreamOptions | Model | None
    temperature: float | None
    text: ResponseTextConfigParam | Model
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class AccessProgramsParam(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateParamsContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateParamsModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsModerationPolicy(TypedDict, total=False):
    input: ResponseCreateParamsModerationPolicyInput | Model | None
    output: ResponseCreateParamsModerationPolicyOutput | Model | None


class ResponseCreateParamsModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateParamsModerationPolicy | Model | None


class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class CallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentListParam]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: CallerParam | None


ResponseCustomToolCallParamReservedKeywords = TypedDict(
    "ResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False
)


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


ResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "ResponseFunctionToolCallParamReservedKeywords", {"async": bool}, total=False
)


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


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model | None


class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model | None


class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class MessageParam(TypedDict, total=False):
    content: Required[Iterable[ResponseInputContentParam]]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheckParam(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam | Model]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheckParam | Model] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class FunctionCallOutputParam(TypedDict, total=False):
    output: Required[str | Iterable[ResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: FunctionCallOutputCallerParam | None
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


class ShellCallCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCallParam(TypedDict, total=False):
    action: Required[ShellCallActionParam | Model]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ShellCallCallerParam | None
    environment: ShellCallEnvironmentParam | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallOutputCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | Model]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ShellCallOutputCallerParam | None
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


class ApplyPatchCallCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ApplyPatchCallParam(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperationParam]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: ApplyPatchCallCallerParam | None


class ApplyPatchCallOutputCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ApplyPatchCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: ApplyPatchCallOutputCallerParam | None
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
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model | None


class ResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[ResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


class ResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


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
    include: SequenceNotStr[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int


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


class ResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputItemListFunctionCallOutputParam(TypedDict, total=False):
    output: Required[str | Iterable[ResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCallerParam | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ToolMcpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolMcpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam | Model
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam | Model


class ToolMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedToolsParam | None
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
    require_approval: ToolMcpRequireApprovalParam | None
    server_description: str
    server_url: str
    tunnel_id: str


class ToolCodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam


class ToolCodeInterpreterParam(TypedDict, total=False):
    container: Required[ToolCodeInterpreterContainerParam]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None


class ToolProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    file_id: str
    image_url: str


class ToolImageGenerationSvgReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ToolImageGenerationSvgParam(TypedDict, total=False):
    model: str
    reasoning: ToolImageGenerationSvgReasoningParam | Model | None


class ToolImageGenerationParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMaskParam | Model
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
    )
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ToolImageGenerationSvgParam | Model


class ToolLocalShellParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseCreateAccessProgramsParam(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateContextManagementParam(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateImageParam(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateModerationPolicyInputParam(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateModerationPolicyOutputParam(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateModerationPolicyParam(TypedDict, total=False):
    input: ResponseCreateModerationPolicyInputParam | Model | None
    output: ResponseCreateModerationPolicyOutputParam | Model | None


class ResponseCreateModerationParam(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateModerationPolicyParam | Model | None


class ResponseCreatePromptCacheOptionsParam(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCreateParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateAccessProgramsParam | Model
    background: bool | None
    background_options: ResponseCreateBackgroundOptionsParam | Model
    context_management: Iterable[ResponseCreateContextManagementParam | Model] | None
    conversation: ResponseCreateConversationParam | None
    generate: bool
    image: ResponseCreateImageParam | Model
    include: SequenceNotStr[ResponseIncludable] | None
    input: str | Iterable[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: ResponseCreateModerationParam | Model | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | Model | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptionsParam | Model | None
    temperature: float | None
    text: ResponseTextConfigParam | Model
    tool_choice: ResponseCreateToolChoiceParam
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


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None


class ToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


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


class CodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam


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
    )
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ImageGenerationSvgParam | Model


class LocalShellParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[ToolSearchOutputNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


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


class CustomToolParam(CustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: CustomToolInputFormat


class FunctionToolParam(FunctionToolParamReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[Mapping[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None


class ToolFunctionParam(ToolFunctionReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None
    parameters: object | None
    strict: bool | None


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class ResponseCustomToolCallParam(ResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: CallerParam | None
    namespace: str


class ResponseFunctionToolCallParam(ResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: CallerParam | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


ComputerActionParam: TypeAlias = (
    ClickParam
    | DoubleClickParam
    | DragParam
    | KeypressParam
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
    | Model
)

NetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | Model
)

SkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam | Model

FileSearchToolParamFilters: TypeAlias = ComparisonFilter | CompoundFilter | Model

EnvironmentParam: TypeAlias = ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | Model

ConversationParam: TypeAlias = str | ResponseConversationParamParam | Model

ToolChoiceParam: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ToolChoiceSpecificProgrammaticToolCallingParamParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
    | Model
)

McpToolCallErrorParam: TypeAlias = McpProtocolErrorParam | McpToolExecutionErrorParam | HTTPErrorParam | Model

NamespaceToolParamTool: TypeAlias = ToolFunctionParam | CustomToolParam | Model

ToolSearchOutputNamespaceToolParamTool: TypeAlias = ToolFunctionParam | CustomToolParam | Model

OutputParam: TypeAlias = OutputLogsParam | OutputImageParam | Model

ResponseComputerToolCallParamAction: TypeAlias = (
    ActionClickParam
    | ActionDoubleClickParam
    | ActionDragParam
    | ActionKeypressParam
    | ActionMoveParam
    | ActionScreenshotParam
    | ActionScrollParam
    | ActionTypeParam
    | ActionWaitParam
    | Model
)

TextFormatParam: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam | Model

ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming

OutputOutputContentListParam: TypeAlias = (
    ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam | Model
)

CallerParam: TypeAlias = CallerDirectParam | CallerProgramParam | Model

ResponseFormatTextConfigParam: TypeAlias = (
    ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJSONObject | Model
)

ResponseFunctionCallOutputItemParam: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | Model
)

OutcomeParam: TypeAlias = OutcomeTimeoutParam | OutcomeExitParam | Model

ResponseFunctionWebSearchParamAction: TypeAlias = (
    ActionSearchParam | ActionOpenPageParam | ActionFindParam | Model
)

ResponseInputContentParam: TypeAlias = (
    ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam | Model
)

FunctionCallOutputCallerParam: TypeAlias = (
    FunctionCallOutputCallerDirectParam | FunctionCallOutputCallerProgramParam | Model
)

ShellCallCallerParam: TypeAlias = ShellCallCallerDirectParam | ShellCallCallerProgramParam | Model

ShellCallEnvironmentParam: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam | Model

ShellCallOutputCallerParam: TypeAlias = (
    ShellCallOutputCallerDirectParam | ShellCallOutputCallerProgramParam | Model
)

ApplyPatchCallOperationParam: TypeAlias = (
    ApplyPatchCallOperationCreateFileParam
    | ApplyPatchCallOperationDeleteFileParam
    | ApplyPatchCallOperationUpdateFileParam
    | Model
)

ApplyPatchCallCallerParam: TypeAlias = (
    ApplyPatchCallCallerDirectParam | ApplyPatchCallCallerProgramParam | Model
)

ApplyPatchCallOutputCallerParam: TypeAlias = (
    ApplyPatchCallOutputCallerDirectParam | ApplyPatchCallOutputCallerProgramParam | Model
)

ResponseInputItemParam: TypeAlias = (
    EasyInputMessageParam
    | MessageParam
    | ResponseOutputMessageParam
    | ResponseFileSearchToolCallParam
    | ResponseComputerToolCallParam
    | ComputerCallOutputParam
    | ResponseFunctionWebSearchParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputParam
    | ToolSearchCallParam
    | ResponseToolSearchOutputItemParamParam
    | AdditionalToolsParam
    | ResponseConfigurationUpdateItemParamParam
    | ResponseReasoningItemParam
    | ResponseCompactionItemParamParam
    | ImageGenerationCallParam
    | ResponseCodeInterpreterToolCallParam
    | LocalShellCallParam
    | LocalShellCallOutputParam
    | ShellCallParam
    | ShellCallOutputParam
    | ApplyPatchCallParam
    | ApplyPatchCallOutputParam
    | McpListToolsParam
    | McpApprovalRequestParam
    | McpApprovalResponseParam
    | McpCallParam
    | ResponseCustomToolCallOutputParam
    | ResponseCustomToolCallParam
    | CompactionTriggerParam
    | ItemReferenceParam
    | ProgramParam
    | ProgramOutputParam
    | Model
)

ResponseOutputMessageParamContent: TypeAlias = ResponseOutputTextParam | ResponseOutputRefusalParam | Model

AnnotationParam: TypeAlias = (
    AnnotationFileCitationParam
    | AnnotationURLCitationParam
    | AnnotationContainerFileCitationParam
    | AnnotationFilePathParam
    | Model
)

VariablesParam: TypeAlias = (
    str | ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam | Model
)

ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming

ResponseSteerInputContentParam: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | Model
)

ResponseSteerInputItemListFunctionCallOutputCallerParam: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirectParam
    | ResponseSteerInputItemListFunctionCallOutputCallerProgramParam
    | Model
)

ResponseSteerInputItemListParam: TypeAlias = (
    ResponseSteerInputItemListMessageParam | ResponseSteerInputItemListFunctionCallOutputParam | Model
)

ToolMcpAllowedToolsParam: TypeAlias = SequenceNotStr[str] | ToolMcpAllowedToolsMcpToolFilterParam | Model

ToolMcpRequireApprovalParam: TypeAlias = (
    ToolMcpRequireApprovalMcpToolApprovalFilterParam | Literal["always", "never"] | Model
)

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | Model
)

ToolCodeInterpreterContainerParam: TypeAlias = (
    str | ToolCodeInterpreterContainerCodeInterpreterToolAutoParam | Model
)

ResponseToolSearchOutputItemParamParamTool: TypeAlias = (
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | ToolMcpParam
    | ToolCodeInterpreterParam
    | ToolProgrammaticToolCallingParam
    | ToolImageGenerationParam
    | ToolLocalShellParam
    | FunctionShellToolParam
    | CustomToolParam
    | ToolSearchOutputNamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
    | Model
)

ResponseCreateConversationParam: TypeAlias = str | ResponseConversationParamParam | Model

ResponseCreateToolChoiceParam: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
    | Model
)

ResponsesClientEventParam: TypeAlias = ResponseCreateParam | ResponseSteerEventParam | Model

ResponsesClientEventParamContextManagement: TypeAlias = ResponseCreateContextManagementParam

ResponsesClientEventParamModeration: TypeAlias = ResponseCreateModerationParam

ResponsesClientEventParamModerationPolicy: TypeAlias = ResponseCreateModerationPolicyParam

ResponsesClientEventParamModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInputParam

ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutputParam

ResponsesClientEventParamPromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptionsParam

ResponsesClientEventParamStreamOptions: TypeAlias = ResponseCreateStreamOptionsParam

ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam
)

McpAllowedToolsParam: TypeAlias = SequenceNotStr[str] | McpAllowedToolsMcpToolFilterParam | Model

McpRequireApprovalParam: TypeAlias = (
    McpRequireApprovalMcpToolApprovalFilterParam | Literal["always", "never"] | Model
)

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | Model
)

CodeInterpreterContainerParam: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAutoParam | Model

ToolParam: TypeAlias = (
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | McpParam
    | CodeInterpreterParam
    | ProgrammaticToolCallingParam
    | ImageGenerationParam
    | LocalShellParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
    | Model
)

ToolParamWebSearchTool: TypeAlias = WebSearchToolParam

WebSearchToolFiltersParam: TypeAlias = WebSearchToolParamFilters

WebSearchToolUserLocationParam: TypeAlias = WebSearchToolParamUserLocation

ComputerActionListParam: TypeAlias = list[ComputerActionParam]

ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseFunctionCallOutputItemParam]

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]

ResponseInputParam: TypeAlias = list[ResponseInputItemParam]

ResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputItemListParam]

ResponsesClientEventParamConversation: TypeAlias = ResponseCreateConversationParam

ResponsesClientEventParamToolChoice: TypeAlias = ResponseCreateToolChoiceParam

ParseableToolParam: TypeAlias = ToolParam | ChatCompletionFunctionToolParam | Model
