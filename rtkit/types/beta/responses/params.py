# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.responses: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

import rtkit.types.responses.params as _responses_params
from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import ModerationParam as ChatModerationParam
from rtkit.types.chat.params import ModerationPolicy as ChatModerationPolicy
from rtkit.types.chat.params import ModerationPolicyInput as ChatModerationPolicyInput
from rtkit.types.chat.params import ModerationPolicyOutput as ChatModerationPolicyOutput
from rtkit.types.chat.params import PromptCacheBreakpoint, PromptCacheOptions, RefusalParam
from rtkit.types.responses.models import ResponseIncludable, ServiceTier
from rtkit.types.shared_params.params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Filter,
    Grammar,
    ResponseFormatJSONObject,
    Text,
)

__all__ = [
    "AccessProgramsParam", "ActionFindInPageParam", "ActionOpenPageParam", "ActionParam",
    "ActionSearchParam", "ActionSearchSourceParam", "AdditionalToolsAgentParam", "AdditionalToolsParam",
    "AgentMessageAgentParam", "AgentMessageContentEncryptedContentParam", "AgentMessageContentParam",
    "AgentMessageParam", "AgentParam", "AnnotationContainerFileCitationParam",
    "AnnotationFileCitationParam", "AnnotationFilePathParam", "AnnotationParam",
    "AnnotationURLCitationParam", "ApplyPatchCallAgentParam", "ApplyPatchCallCallerDirectParam",
    "ApplyPatchCallCallerParam", "ApplyPatchCallCallerProgramParam",
    "ApplyPatchCallOperationCreateFileParam", "ApplyPatchCallOperationDeleteFileParam",
    "ApplyPatchCallOperationParam", "ApplyPatchCallOperationUpdateFileParam",
    "ApplyPatchCallOutputAgentParam", "ApplyPatchCallOutputCallerDirectParam",
    "ApplyPatchCallOutputCallerParam", "ApplyPatchCallOutputCallerProgramParam",
    "ApplyPatchCallOutputParam", "ApplyPatchCallParam", "BackgroundOptions", "BetaApplyPatchToolParam",
    "BetaComputerActionListParam", "BetaComputerActionParam", "BetaComputerToolParam",
    "BetaComputerUsePreviewToolParam", "BetaContainerAutoParam", "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabledParam", "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReferenceParam", "BetaCustomToolParam", "BetaCustomToolParamReservedKeywords",
    "BetaEasyInputMessageParam", "BetaFileSearchToolParam", "BetaFileSearchToolParamFilters",
    "BetaFunctionShellToolParam", "BetaFunctionShellToolParamEnvironment", "BetaFunctionToolParam",
    "BetaFunctionToolParamReservedKeywords", "BetaInlineSkillParam", "BetaInlineSkillSourceParam",
    "BetaLocalEnvironmentParam", "BetaLocalSkillParam", "BetaMcpToolCallErrorParam",
    "BetaNamespaceToolParam", "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionItemParamParam", "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam", "BetaResponseConfigurationUpdateItemParamParam",
    "BetaResponseConfigurationUpdateItemParamParamReasoning",
    "BetaResponseConfigurationUpdateItemParamParamText",
    "BetaResponseConfigurationUpdateItemParamParamTextFormat", "BetaResponseConversationParamParam",
    "BetaResponseCustomToolCallOutputParam", "BetaResponseCustomToolCallParam",
    "BetaResponseCustomToolCallParamReservedKeywords", "BetaResponseFileSearchToolCallParam",
    "BetaResponseFormatTextConfigParam", "BetaResponseFormatTextConfigParamText",
    "BetaResponseFormatTextJSONSchemaConfigParam", "BetaResponseFunctionCallOutputItemListParam",
    "BetaResponseFunctionCallOutputItemParam", "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionToolCallParam", "BetaResponseFunctionToolCallParamReservedKeywords",
    "BetaResponseFunctionWebSearchParam", "BetaResponseInjectEventParam", "BetaResponseInputContentParam",
    "BetaResponseInputFileContentParam", "BetaResponseInputFileParam", "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam", "BetaResponseInputItemParam", "BetaResponseInputMessageContentListParam",
    "BetaResponseInputParam", "BetaResponseInputTextContentParam", "BetaResponseInputTextParam",
    "BetaResponseOutputMessageParam", "BetaResponseOutputMessageParamContent",
    "BetaResponseOutputRefusalParam", "BetaResponseOutputTextParam", "BetaResponsePromptParam",
    "BetaResponseReasoningItemParam", "BetaResponseReasoningItemParamContent",
    "BetaResponseSteerEventParam", "BetaResponseSteerInputContentParam", "BetaResponseSteerInputParam",
    "BetaResponseTextConfigParam", "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponseToolSearchOutputItemParamParamTool", "BetaResponsesClientEventParam",
    "BetaSkillReferenceParam", "BetaToolChoiceAllowedParam", "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustomParam", "BetaToolChoiceFunctionParam", "BetaToolChoiceMcpParam",
    "BetaToolChoiceShellParam", "BetaToolChoiceTypesParam", "BetaToolParam",
    "BetaToolSearchOutputNamespaceToolParam", "BetaToolSearchToolParam", "BetaWebSearchPreviewToolParam",
    "BetaWebSearchPreviewToolParamUserLocation", "BetaWebSearchToolParam", "BetaWebSearchToolParamFilters",
    "BetaWebSearchToolParamUserLocation", "CallerDirectParam", "CallerParam", "CallerProgramParam",
    "ClickParam", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
    "CodeInterpreterContainerCodeInterpreterToolAutoParam", "CodeInterpreterContainerParam",
    "CodeInterpreterParam", "CompactionTriggerAgentParam", "CompactionTriggerParam",
    "ComputerCallOutputAcknowledgedSafetyCheckParam", "ComputerCallOutputAgentParam",
    "ComputerCallOutputParam", "ContextManagement", "ConversationParam", "DoubleClickParam", "DragParam",
    "DragPathParam", "FiltersComparisonFilterParam", "FiltersCompoundFilterFilterComparisonFilterParam",
    "FiltersCompoundFilterFilterParam", "FiltersCompoundFilterParam", "FormatGrammarParam", "FormatParam",
    "FormatTextParam", "FunctionCallOutputAgentParam", "FunctionCallOutputCallerDirectParam",
    "FunctionCallOutputCallerParam", "FunctionCallOutputCallerProgramParam", "FunctionCallOutputParam",
    "HTTPErrorParam", "ImageGenerationCallAgentParam", "ImageGenerationCallErrorModerationDetailsParam",
    "ImageGenerationCallErrorParam", "ImageGenerationCallParam", "ImageGenerationCallSvgUsageParam",
    "ImageGenerationInputImageMaskParam", "ImageGenerationParam", "ImageGenerationSvgParam",
    "ImageGenerationSvgReasoningParam", "ImageParam", "InputItemListParams", "InputTokenCountParams",
    "InputTokenCountParamsText", "ItemReferenceAgentParam", "ItemReferenceParam", "JSONObjectParam",
    "KeypressParam", "LocalShellCallActionParam", "LocalShellCallAgentParam",
    "LocalShellCallOutputAgentParam", "LocalShellCallOutputParam", "LocalShellCallParam", "LocalShellParam",
    "LogprobParam", "LogprobTopLogprobParam", "McpAllowedToolsMcpToolFilterParam", "McpAllowedToolsParam",
    "McpApprovalRequestAgentParam", "McpApprovalRequestParam", "McpApprovalResponseAgentParam",
    "McpApprovalResponseParam", "McpCallAgentParam", "McpCallParam", "McpListToolsAgentParam",
    "McpListToolsParam", "McpListToolsToolParam", "McpParam", "McpProtocolErrorParam",
    "McpRequireApprovalMcpToolApprovalFilterAlwaysParam",
    "McpRequireApprovalMcpToolApprovalFilterNeverParam", "McpRequireApprovalMcpToolApprovalFilterParam",
    "McpRequireApprovalParam", "McpToolExecutionErrorParam", "MessageAgentParam", "MessageParam",
    "ModerationParam", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "MoveParam",
    "MultiAgent", "MultiAgentCallAgentParam", "MultiAgentCallOutputAgentParam",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitationParam",
    "MultiAgentCallOutputOutputAnnotationFileCitationParam", "MultiAgentCallOutputOutputAnnotationParam",
    "MultiAgentCallOutputOutputAnnotationURLCitationParam", "MultiAgentCallOutputOutputParam",
    "MultiAgentCallOutputParam", "MultiAgentCallParam", "NetworkPolicyParam", "OutcomeExitParam",
    "OutcomeParam", "OutcomeTimeoutParam", "OutputImageParam", "OutputLogsParam",
    "OutputOutputContentListParam", "OutputParam", "PendingSafetyCheckParam", "ProgramAgentParam",
    "ProgramOutputAgentParam", "ProgramOutputParam", "ProgramParam", "ProgrammaticToolCallingParam",
    "PromptCacheBreakpointParam", "RankingOptionsHybridSearchParam", "RankingOptionsParam",
    "ReasoningParam", "ResponseCompactParams", "ResponseCompactParamsPromptCacheOptions",
    "ResponseCreateAccessProgramsParam", "ResponseCreateBackgroundOptionsParam",
    "ResponseCreateContextManagementParam", "ResponseCreateConversationParam", "ResponseCreateImageParam",
    "ResponseCreateModerationParam", "ResponseCreateModerationPolicyInputParam",
    "ResponseCreateModerationPolicyOutputParam", "ResponseCreateModerationPolicyParam",
    "ResponseCreateMultiAgentParam", "ResponseCreateParam", "ResponseCreateParams",
    "ResponseCreateParamsBase", "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsPromptCacheOptions", "ResponseCreateParamsStreaming",
    "ResponseCreatePromptCacheOptionsParam", "ResponseCreateReasoningParam",
    "ResponseCreateStreamOptionsParam",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParamParam",
    "ResponseCreateToolChoiceParam", "ResponseRetrieveParams", "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming", "ResponseRetrieveParamsStreaming",
    "ResponseSteerInputItemListFunctionCallOutputAgentParam",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirectParam",
    "ResponseSteerInputItemListFunctionCallOutputCallerParam",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgramParam",
    "ResponseSteerInputItemListFunctionCallOutputParam", "ResponseSteerInputItemListMessageAgentParam",
    "ResponseSteerInputItemListMessageParam", "ResponseSteerInputItemListParam", "ResultParam",
    "ScreenshotParam", "ScrollParam", "ShellCallActionParam", "ShellCallAgentParam",
    "ShellCallCallerDirectParam", "ShellCallCallerParam", "ShellCallCallerProgramParam",
    "ShellCallEnvironmentParam", "ShellCallOutputAgentParam", "ShellCallOutputCallerDirectParam",
    "ShellCallOutputCallerParam", "ShellCallOutputCallerProgramParam", "ShellCallOutputParam",
    "ShellCallParam", "SkillParam", "StreamOptions", "SummaryParam", "TextFormatTextParam",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParamParam", "ToolChoiceParam",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoParam", "ToolCodeInterpreterContainerParam",
    "ToolCodeInterpreterParam", "ToolFunctionParam", "ToolFunctionReservedKeywords",
    "ToolImageGenerationInputImageMaskParam", "ToolImageGenerationParam", "ToolImageGenerationSvgParam",
    "ToolImageGenerationSvgReasoningParam", "ToolLocalShellParam", "ToolMcpAllowedToolsMcpToolFilterParam",
    "ToolMcpAllowedToolsParam", "ToolMcpParam", "ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam",
    "ToolMcpRequireApprovalMcpToolApprovalFilterParam", "ToolMcpRequireApprovalParam", "ToolParam",
    "ToolProgrammaticToolCallingParam", "ToolSearchCallAgentParam", "ToolSearchCallParam", "TypeParam",
    "VariablesParam", "WaitParam"
]  # fmt: skip


class AgentParam(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCodeInterpreterToolCallParam(
    _responses_params.ResponseCodeInterpreterToolCallParam, total=False
):
    agent: AgentParam | Model | None


class BetaResponseCompactionItemParamParam(_responses_params.ResponseCompactionItemParamParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseComputerToolCallParam(_responses_params.ResponseComputerToolCallParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: AgentParam | Model | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | Model
    text: _responses_params.ResponseConfigurationUpdateItemParamParamText | Model


class BetaResponseCustomToolCallOutputParam(_responses_params.ResponseCustomToolCallOutputParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseCustomToolCallParam(_responses_params.ReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: AgentParam | Model | None
    caller: _responses_params.CallerParam | None
    namespace: str


class BetaResponseFileSearchToolCallParam(_responses_params.ResponseFileSearchToolCallParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseFunctionToolCallParam(_responses_params.ReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: AgentParam | Model | None
    caller: _responses_params.CallerParam | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class BetaResponseFunctionWebSearchParam(_responses_params.ResponseFunctionWebSearchParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


class MessageParam(_responses_params.MessageParam, total=False):
    agent: AgentParam | Model | None


class ComputerCallOutputParam(_responses_params.ComputerCallOutputParam, total=False):
    agent: AgentParam | Model | None


class FunctionCallOutputParam(_responses_params.FunctionCallOutputParam, total=False):
    agent: AgentParam | Model | None


class AgentMessageContentEncryptedContentParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class AgentMessageParam(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[AgentMessageContentParam]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: AgentParam | Model | None


class MultiAgentCallParam(TypedDict, total=False):
    action: Required[
        Literal[
            "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
        ]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: AgentParam | Model | None


class MultiAgentCallOutputOutputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotationParam]


class MultiAgentCallOutputParam(TypedDict, total=False):
    action: Required[
        Literal[
            "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
        ]
    ]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputOutputParam | Model]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: AgentParam | Model | None


class ToolSearchCallParam(_responses_params.ToolSearchCallParam, total=False):
    agent: AgentParam | Model | None


class AdditionalToolsParam(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[_responses_params.ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: AgentParam | Model | None


class ImageGenerationCallParam(_responses_params.ImageGenerationCallParam, total=False):
    agent: AgentParam | Model | None


class LocalShellCallParam(_responses_params.LocalShellCallParam, total=False):
    agent: AgentParam | Model | None


class LocalShellCallOutputParam(_responses_params.LocalShellCallOutputParam, total=False):
    agent: AgentParam | Model | None


class ShellCallParam(_responses_params.ShellCallParam, total=False):
    agent: AgentParam | Model | None


class ShellCallOutputParam(_responses_params.ShellCallOutputParam, total=False):
    agent: AgentParam | Model | None


class ApplyPatchCallParam(_responses_params.ApplyPatchCallParam, total=False):
    agent: AgentParam | Model | None


class ApplyPatchCallOutputParam(_responses_params.ApplyPatchCallOutputParam, total=False):
    agent: AgentParam | Model | None


class McpListToolsParam(_responses_params.McpListToolsParam, total=False):
    agent: AgentParam | Model | None


class McpApprovalRequestParam(_responses_params.McpApprovalRequestParam, total=False):
    agent: AgentParam | Model | None


class McpApprovalResponseParam(_responses_params.McpApprovalResponseParam, total=False):
    agent: AgentParam | Model | None


class McpCallParam(_responses_params.McpCallParam, total=False):
    agent: AgentParam | Model | None


class CompactionTriggerParam(_responses_params.CompactionTriggerParam, total=False):
    agent: AgentParam | Model | None


class ItemReferenceParam(_responses_params.ItemReferenceParam, total=False):
    agent: AgentParam | Model | None


class ProgramParam(_responses_params.ProgramParam, total=False):
    agent: AgentParam | Model | None


class ProgramOutputParam(_responses_params.ProgramOutputParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseOutputMessageParam(_responses_params.ResponseOutputMessageParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseReasoningItemParam(_responses_params.ResponseReasoningItemParam, total=False):
    agent: AgentParam | Model | None


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


class ResponseSteerInputItemListMessageParam(
    _responses_params.ResponseSteerInputItemListMessageParam, total=False
):
    agent: AgentParam | Model | None


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[_responses_params.ToolParam]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: AgentParam | Model | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseCreateParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: _responses_params.AccessProgramsParam | Model
    background: bool | None
    background_options: _responses_params.BackgroundOptions | Model
    context_management: Iterable[_responses_params.ContextManagementParam | Model] | None
    conversation: _responses_params.ConversationParam | None
    generate: bool
    image: _responses_params.ImageParam | Model
    include: SequenceNotStr[ResponseIncludable] | None
    input: str | Iterable[BetaResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str] | None
    model: _responses_params.ResponseCompactModelLiteral | str
    moderation: ChatModerationParam | Model | None
    multi_agent: MultiAgent | Model | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: _responses_params.ResponsePromptParam | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: _responses_params.PromptCacheOptionsParam | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningParam | Model | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: _responses_params.StreamOptionsParam | Model | None
    temperature: float | None
    text: _responses_params.ResponseTextConfigParam | Model
    tool_choice: _responses_params.ToolChoiceParam
    tools: Iterable[_responses_params.ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCompactParams(TypedDict, total=False):
    model: Required[_responses_params.ResponseCompactModelLiteral | str | None]
    image: _responses_params.ImageParam | Model | Omit
    input: str | Iterable[BetaResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    previous_response_id: str | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: _responses_params.AccessProgramsParam | Model | Omit
    background: bool | Omit | None
    background_options: _responses_params.BackgroundOptions | Model | Omit
    context_management: Iterable[_responses_params.ContextManagementParam | Model] | Omit | None
    conversation: _responses_params.ConversationParam | Omit | None
    image: _responses_params.ImageParam | Model | Omit
    include: SequenceNotStr[ResponseIncludable] | Omit | None
    input: str | Iterable[BetaResponseInputItemParam] | Omit
    instructions: str | Omit | None
    max_output_tokens: int | Omit | None
    max_tool_calls: int | Omit | None
    metadata: Mapping[str, str] | Omit | None
    model: _responses_params.ResponseCompactModelLiteral | str | Omit
    moderation: ChatModerationParam | Model | Omit | None
    multi_agent: MultiAgent | Model | Omit | None
    parallel_tool_calls: bool | Omit | None
    previous_response_id: str | Omit | None
    prompt: _responses_params.ResponsePromptParam | Model | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: _responses_params.PromptCacheOptionsParam | Model | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    reasoning: ReasoningParam | Model | Omit | None
    safety_identifier: str | Omit | None
    service_tier: ServiceTier | Omit | None
    store: bool | Omit | None
    stream_options: _responses_params.StreamOptionsParam | Model | Omit | None
    temperature: float | Omit | None
    text: _responses_params.ResponseTextConfigParam | Model | Omit
    tool_choice: _responses_params.ToolChoiceParam | Omit
    tools: Iterable[_responses_params.ToolParam] | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    truncation: Literal["auto", "disabled"] | Omit | None
    user: str | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class MultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ReasoningParam(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: SequenceNotStr[ResponseIncludable] | Omit
    include_obfuscation: bool | Omit
    starting_after: int | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class InputItemListParams(TypedDict, total=False):
    after: str | Omit
    include: SequenceNotStr[ResponseIncludable] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class InputTokenCountParams(TypedDict, total=False):
    conversation: _responses_params.ConversationParam | Omit | None
    input: str | Iterable[BetaResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    model: str | Omit | None
    parallel_tool_calls: bool | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    previous_response_id: str | Omit | None
    reasoning: ReasoningParam | Model | Omit | None
    text: _responses_params.InputTokenCountParamsText | Model | Omit | None
    tool_choice: _responses_params.ToolChoiceParam | Omit | None
    tools: Iterable[_responses_params.ToolParam] | Omit | None
    truncation: Literal["auto", "disabled"] | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


BetaApplyPatchToolParam: TypeAlias = _responses_params.ApplyPatchToolParam
ClickParam: TypeAlias = _responses_params.ClickParam
DoubleClickParam: TypeAlias = _responses_params.DoubleClickParam
DragPathParam: TypeAlias = _responses_params.DragPathParam
DragParam: TypeAlias = _responses_params.DragParam
KeypressParam: TypeAlias = _responses_params.KeypressParam
MoveParam: TypeAlias = _responses_params.MoveParam
ScreenshotParam: TypeAlias = _responses_params.ScreenshotParam
ScrollParam: TypeAlias = _responses_params.ScrollParam
TypeParam: TypeAlias = _responses_params.TypeParam
WaitParam: TypeAlias = _responses_params.WaitParam
BetaComputerActionParam: TypeAlias = _responses_params.ComputerActionParam
BetaComputerActionListParam: TypeAlias = _responses_params.ComputerActionListParam
BetaComputerToolParam: TypeAlias = _responses_params.ComputerToolParam
BetaComputerUsePreviewToolParam: TypeAlias = _responses_params.ComputerUsePreviewToolParam
NetworkPolicyParam: TypeAlias = _responses_params.NetworkPolicyParam
SkillParam: TypeAlias = _responses_params.SkillParam
BetaContainerAutoParam: TypeAlias = _responses_params.ContainerAutoParam
BetaContainerNetworkPolicyAllowlistParam: TypeAlias = (_responses_params.ContainerNetworkPolicyAllowlistParam)  # fmt: skip
BetaContainerNetworkPolicyDisabledParam: TypeAlias = (_responses_params.ContainerNetworkPolicyDisabledParam)  # fmt: skip
BetaContainerNetworkPolicyDomainSecretParam: TypeAlias = (_responses_params.ContainerNetworkPolicyDomainSecretParam)  # fmt: skip
BetaContainerReferenceParam: TypeAlias = _responses_params.ContainerReferenceParam
FormatTextParam: TypeAlias = Text
FormatGrammarParam: TypeAlias = Grammar
FormatParam: TypeAlias = CustomToolInputFormat
BetaCustomToolParamReservedKeywords: TypeAlias = _responses_params.ReservedKeywords
BetaCustomToolParam: TypeAlias = _responses_params.CustomToolParam
BetaEasyInputMessageParam: TypeAlias = _responses_params.EasyInputMessageParam
FiltersComparisonFilterParam: TypeAlias = ComparisonFilter
FiltersCompoundFilterFilterComparisonFilterParam: TypeAlias = ComparisonFilter
FiltersCompoundFilterFilterParam: TypeAlias = Filter
FiltersCompoundFilterParam: TypeAlias = CompoundFilter
BetaFileSearchToolParamFilters: TypeAlias = _responses_params.FileSearchToolParamFilters
RankingOptionsHybridSearchParam: TypeAlias = _responses_params.RankingOptionsHybridSearchParam
RankingOptionsParam: TypeAlias = _responses_params.RankingOptionsParam
BetaFileSearchToolParam: TypeAlias = _responses_params.FileSearchToolParam
BetaFunctionShellToolParamEnvironment: TypeAlias = _responses_params.EnvironmentParam
BetaFunctionShellToolParam: TypeAlias = _responses_params.FunctionShellToolParam
BetaFunctionToolParamReservedKeywords: TypeAlias = _responses_params.ReservedKeywords
BetaFunctionToolParam: TypeAlias = _responses_params.FunctionToolParam
BetaInlineSkillParam: TypeAlias = _responses_params.InlineSkillParam
BetaInlineSkillSourceParam: TypeAlias = _responses_params.InlineSkillSourceParam
BetaLocalEnvironmentParam: TypeAlias = _responses_params.LocalEnvironmentParam
BetaLocalSkillParam: TypeAlias = _responses_params.LocalSkillParam
McpProtocolErrorParam: TypeAlias = _responses_params.McpProtocolErrorParam
McpToolExecutionErrorParam: TypeAlias = _responses_params.McpToolExecutionErrorParam
HTTPErrorParam: TypeAlias = _responses_params.HTTPErrorParam
BetaMcpToolCallErrorParam: TypeAlias = _responses_params.McpToolCallErrorParam
ToolFunctionReservedKeywords: TypeAlias = _responses_params.ReservedKeywords
ToolFunctionParam: TypeAlias = _responses_params.ToolFunctionParam
ToolParam: TypeAlias = _responses_params.NamespaceToolParamTool
BetaNamespaceToolParam: TypeAlias = _responses_params.NamespaceToolParam
OutputLogsParam: TypeAlias = _responses_params.OutputLogsParam
OutputImageParam: TypeAlias = _responses_params.OutputImageParam
OutputParam: TypeAlias = _responses_params.OutputParam
BetaResponseComputerToolCallOutputScreenshotParam: TypeAlias = (_responses_params.ResponseComputerToolCallOutputScreenshotParam)  # fmt: skip
PendingSafetyCheckParam: TypeAlias = _responses_params.SafetyCheckParam
TextFormatTextParam: TypeAlias = Text
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = _responses_params.TextFormatParam
BetaResponseConfigurationUpdateItemParamParamText: TypeAlias = (_responses_params.ResponseConfigurationUpdateItemParamParamText)  # fmt: skip
BetaResponseConversationParamParam: TypeAlias = _responses_params.ResponseConversationParamParam
OutputOutputContentListParam: TypeAlias = _responses_params.ResponseInputContentParam
CallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
CallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
CallerParam: TypeAlias = _responses_params.CallerParam
BetaResponseCustomToolCallParamReservedKeywords: TypeAlias = _responses_params.ReservedKeywords
ResultParam: TypeAlias = _responses_params.ResultParam
BetaResponseFormatTextConfigParamText: TypeAlias = Text
JSONObjectParam: TypeAlias = ResponseFormatJSONObject
BetaResponseFormatTextConfigParam: TypeAlias = _responses_params.ResponseFormatTextConfigParam
BetaResponseFormatTextJSONSchemaConfigParam: TypeAlias = (_responses_params.ResponseFormatTextJSONSchemaConfigParam)  # fmt: skip
BetaResponseFunctionCallOutputItemParam: TypeAlias = _responses_params.ResponseSteerInputContentParam
BetaResponseFunctionCallOutputItemListParam: TypeAlias = (_responses_params.ResponseFunctionCallOutputItemListParam)  # fmt: skip
OutcomeTimeoutParam: TypeAlias = _responses_params.OutcomeTimeoutParam
OutcomeExitParam: TypeAlias = _responses_params.OutcomeExitParam
OutcomeParam: TypeAlias = _responses_params.OutcomeParam
BetaResponseFunctionShellCallOutputContentParam: TypeAlias = (_responses_params.ResponseFunctionShellCallOutputContentParam)  # fmt: skip
BetaResponseFunctionToolCallParamReservedKeywords: TypeAlias = _responses_params.ReservedKeywords
ActionSearchSourceParam: TypeAlias = _responses_params.ActionSearchSourceParam
ActionSearchParam: TypeAlias = _responses_params.ActionSearchParam
ActionOpenPageParam: TypeAlias = _responses_params.ActionOpenPageParam
ActionFindInPageParam: TypeAlias = _responses_params.ActionFindParam
ActionParam: TypeAlias = _responses_params.ResponseFunctionWebSearchParamAction
BetaResponseInputContentParam: TypeAlias = _responses_params.ResponseInputContentParam
PromptCacheBreakpointParam: TypeAlias = PromptCacheBreakpoint
BetaResponseInputFileContentParam: TypeAlias = _responses_params.ResponseInputFileContentParam
BetaResponseInputFileParam: TypeAlias = _responses_params.ResponseInputFileParam
BetaResponseInputImageContentParam: TypeAlias = _responses_params.ResponseInputImageContentParam
BetaResponseInputImageParam: TypeAlias = _responses_params.ResponseInputImageParam
MessageAgentParam: TypeAlias = AgentParam
ComputerCallOutputAcknowledgedSafetyCheckParam: TypeAlias = _responses_params.SafetyCheckParam
ComputerCallOutputAgentParam: TypeAlias = AgentParam
FunctionCallOutputAgentParam: TypeAlias = AgentParam
FunctionCallOutputCallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
FunctionCallOutputCallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
FunctionCallOutputCallerParam: TypeAlias = _responses_params.CallerParam
AgentMessageContentParam: TypeAlias = (_responses_params.ResponseInputTextContentParam |
    _responses_params.ResponseInputImageContentParam | AgentMessageContentEncryptedContentParam | Model)  # fmt: skip
AgentMessageAgentParam: TypeAlias = AgentParam
MultiAgentCallAgentParam: TypeAlias = AgentParam
MultiAgentCallOutputOutputAnnotationFileCitationParam: TypeAlias = (_responses_params.AnnotationFileCitationParam)  # fmt: skip
MultiAgentCallOutputOutputAnnotationURLCitationParam: TypeAlias = (_responses_params.AnnotationURLCitationParam)  # fmt: skip
MultiAgentCallOutputOutputAnnotationContainerFileCitationParam: TypeAlias = (_responses_params.AnnotationContainerFileCitationParam)  # fmt: skip
MultiAgentCallOutputOutputAnnotationParam: TypeAlias = (_responses_params.AnnotationFileCitationParam |
    _responses_params.AnnotationURLCitationParam |
    _responses_params.AnnotationContainerFileCitationParam | Model)  # fmt: skip
MultiAgentCallOutputAgentParam: TypeAlias = AgentParam
ToolSearchCallAgentParam: TypeAlias = AgentParam
AdditionalToolsAgentParam: TypeAlias = AgentParam
ImageGenerationCallAgentParam: TypeAlias = AgentParam
ImageGenerationCallErrorModerationDetailsParam: TypeAlias = (_responses_params.ImageGenerationCallErrorModerationDetailsParam)  # fmt: skip
ImageGenerationCallErrorParam: TypeAlias = _responses_params.ImageGenerationCallErrorParam
ImageGenerationCallSvgUsageParam: TypeAlias = _responses_params.ImageGenerationCallSvgUsageParam
LocalShellCallActionParam: TypeAlias = _responses_params.LocalShellCallActionParam
LocalShellCallAgentParam: TypeAlias = AgentParam
LocalShellCallOutputAgentParam: TypeAlias = AgentParam
ShellCallActionParam: TypeAlias = _responses_params.ShellCallActionParam
ShellCallAgentParam: TypeAlias = AgentParam
ShellCallCallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
ShellCallCallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
ShellCallCallerParam: TypeAlias = _responses_params.CallerParam
ShellCallEnvironmentParam: TypeAlias = _responses_params.ShellCallEnvironmentParam
ShellCallOutputAgentParam: TypeAlias = AgentParam
ShellCallOutputCallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
ShellCallOutputCallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
ShellCallOutputCallerParam: TypeAlias = _responses_params.CallerParam
ApplyPatchCallOperationCreateFileParam: TypeAlias = (_responses_params.ApplyPatchCallOperationCreateFileParam)  # fmt: skip
ApplyPatchCallOperationDeleteFileParam: TypeAlias = (_responses_params.ApplyPatchCallOperationDeleteFileParam)  # fmt: skip
ApplyPatchCallOperationUpdateFileParam: TypeAlias = (_responses_params.ApplyPatchCallOperationUpdateFileParam)  # fmt: skip
ApplyPatchCallOperationParam: TypeAlias = _responses_params.ApplyPatchCallOperationParam
ApplyPatchCallAgentParam: TypeAlias = AgentParam
ApplyPatchCallCallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
ApplyPatchCallCallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
ApplyPatchCallCallerParam: TypeAlias = _responses_params.CallerParam
ApplyPatchCallOutputAgentParam: TypeAlias = AgentParam
ApplyPatchCallOutputCallerDirectParam: TypeAlias = _responses_params.CallerDirectParam
ApplyPatchCallOutputCallerProgramParam: TypeAlias = _responses_params.CallerProgramParam
ApplyPatchCallOutputCallerParam: TypeAlias = _responses_params.CallerParam
McpListToolsToolParam: TypeAlias = _responses_params.McpListToolsToolParam
McpListToolsAgentParam: TypeAlias = AgentParam
McpApprovalRequestAgentParam: TypeAlias = AgentParam
McpApprovalResponseAgentParam: TypeAlias = AgentParam
McpCallAgentParam: TypeAlias = AgentParam
CompactionTriggerAgentParam: TypeAlias = AgentParam
ItemReferenceAgentParam: TypeAlias = AgentParam
ProgramAgentParam: TypeAlias = AgentParam
ProgramOutputAgentParam: TypeAlias = AgentParam
BetaResponseInputItemParam: TypeAlias = (_responses_params.EasyInputMessageParam | MessageParam |
    BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam |
    BetaResponseComputerToolCallParam | ComputerCallOutputParam | BetaResponseFunctionWebSearchParam |
    BetaResponseFunctionToolCallParam | FunctionCallOutputParam | AgentMessageParam |
    MultiAgentCallParam | MultiAgentCallOutputParam | ToolSearchCallParam |
    BetaResponseToolSearchOutputItemParamParam | AdditionalToolsParam |
    BetaResponseConfigurationUpdateItemParamParam | BetaResponseReasoningItemParam |
    BetaResponseCompactionItemParamParam | ImageGenerationCallParam |
    BetaResponseCodeInterpreterToolCallParam | LocalShellCallParam | LocalShellCallOutputParam |
    ShellCallParam | ShellCallOutputParam | ApplyPatchCallParam | ApplyPatchCallOutputParam |
    McpListToolsParam | McpApprovalRequestParam | McpApprovalResponseParam | McpCallParam |
    BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam | CompactionTriggerParam |
    ItemReferenceParam | ProgramParam | ProgramOutputParam | Model)  # fmt: skip
BetaResponseInputMessageContentListParam: TypeAlias = (_responses_params.ResponseInputMessageContentListParam)  # fmt: skip
BetaResponseInputTextContentParam: TypeAlias = _responses_params.ResponseInputTextContentParam
BetaResponseInputTextParam: TypeAlias = _responses_params.ResponseInputTextParam
BetaResponseOutputMessageParamContent: TypeAlias = _responses_params.ResponseOutputMessageParamContent
BetaResponseOutputRefusalParam: TypeAlias = RefusalParam
AnnotationFileCitationParam: TypeAlias = _responses_params.AnnotationFileCitationParam
AnnotationURLCitationParam: TypeAlias = _responses_params.AnnotationURLCitationParam
AnnotationContainerFileCitationParam: TypeAlias = _responses_params.AnnotationContainerFileCitationParam
AnnotationFilePathParam: TypeAlias = _responses_params.AnnotationFilePathParam
AnnotationParam: TypeAlias = _responses_params.AnnotationParam
LogprobTopLogprobParam: TypeAlias = _responses_params.LogprobTopLogprobParam
LogprobParam: TypeAlias = _responses_params.LogprobParam
BetaResponseOutputTextParam: TypeAlias = _responses_params.ResponseOutputTextParam
VariablesParam: TypeAlias = _responses_params.VariablesParam
BetaResponsePromptParam: TypeAlias = _responses_params.ResponsePromptParam
SummaryParam: TypeAlias = _responses_params.SummaryParam
BetaResponseReasoningItemParamContent: TypeAlias = _responses_params.ResponseReasoningItemParamContent
BetaResponseSteerInputContentParam: TypeAlias = _responses_params.ResponseSteerInputContentParam
ResponseSteerInputItemListMessageAgentParam: TypeAlias = AgentParam
ResponseSteerInputItemListFunctionCallOutputAgentParam: TypeAlias = AgentParam
ResponseSteerInputItemListFunctionCallOutputCallerDirectParam: TypeAlias = (_responses_params.CallerDirectParam)  # fmt: skip
ResponseSteerInputItemListFunctionCallOutputCallerProgramParam: TypeAlias = (_responses_params.CallerProgramParam)  # fmt: skip
ResponseSteerInputItemListFunctionCallOutputCallerParam: TypeAlias = _responses_params.CallerParam
ResponseSteerInputItemListFunctionCallOutputParam: TypeAlias = FunctionCallOutputParam
ResponseSteerInputItemListParam: TypeAlias = (ResponseSteerInputItemListMessageParam |
    FunctionCallOutputParam | Model)  # fmt: skip
BetaResponseTextConfigParam: TypeAlias = _responses_params.ResponseTextConfigParam
ToolMcpAllowedToolsMcpToolFilterParam: TypeAlias = _responses_params.AllowedToolsMcpToolFilterParam
ToolMcpAllowedToolsParam: TypeAlias = _responses_params.McpAllowedToolsParam
ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilterParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterParam)  # fmt: skip
ToolMcpRequireApprovalParam: TypeAlias = _responses_params.McpRequireApprovalParam
ToolMcpParam: TypeAlias = _responses_params.McpParam
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (_responses_params.NetworkPolicyParam)  # fmt: skip
ToolCodeInterpreterContainerCodeInterpreterToolAutoParam: TypeAlias = (_responses_params.CodeInterpreterContainerCodeInterpreterToolAutoParam)  # fmt: skip
ToolCodeInterpreterContainerParam: TypeAlias = _responses_params.CodeInterpreterContainerParam
ToolCodeInterpreterParam: TypeAlias = _responses_params.CodeInterpreterParam
ToolProgrammaticToolCallingParam: TypeAlias = _responses_params.ProgrammaticToolCallingParam
ToolImageGenerationInputImageMaskParam: TypeAlias = _responses_params.ImageGenerationInputImageMaskParam
ToolImageGenerationSvgReasoningParam: TypeAlias = _responses_params.ImageGenerationSvgReasoningParam
ToolImageGenerationSvgParam: TypeAlias = _responses_params.ImageGenerationSvgParam
ToolImageGenerationParam: TypeAlias = _responses_params.ImageGenerationParam
ToolLocalShellParam: TypeAlias = _responses_params.LocalShellParam
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = _responses_params.ToolParam
ResponseCreateAccessProgramsParam: TypeAlias = _responses_params.AccessProgramsParam
ResponseCreateBackgroundOptionsParam: TypeAlias = _responses_params.BackgroundOptions
ResponseCreateContextManagementParam: TypeAlias = _responses_params.ContextManagementParam
ResponseCreateConversationParam: TypeAlias = _responses_params.ConversationParam
ResponseCreateImageParam: TypeAlias = _responses_params.ImageParam
ResponseCreateModerationPolicyInputParam: TypeAlias = ChatModerationPolicyInput
ResponseCreateModerationPolicyOutputParam: TypeAlias = ChatModerationPolicyOutput
ResponseCreateModerationPolicyParam: TypeAlias = ChatModerationPolicy
ResponseCreateModerationParam: TypeAlias = ChatModerationParam
ResponseCreateMultiAgentParam: TypeAlias = MultiAgent
ResponseCreatePromptCacheOptionsParam: TypeAlias = _responses_params.PromptCacheOptionsParam
ResponseCreateReasoningParam: TypeAlias = ReasoningParam
ResponseCreateStreamOptionsParam: TypeAlias = _responses_params.StreamOptionsParam
ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParamParam: TypeAlias = (_responses_params.ProgrammaticToolCallingParam)  # fmt: skip
ResponseCreateToolChoiceParam: TypeAlias = _responses_params.ToolChoiceParam
BetaResponsesClientEventParam: TypeAlias = (ResponseCreateParam | BetaResponseSteerEventParam |
    BetaResponseInjectEventParam | Model)  # fmt: skip
BetaSkillReferenceParam: TypeAlias = _responses_params.SkillReferenceParam
BetaToolChoiceAllowedParam: TypeAlias = _responses_params.ToolChoiceAllowedParam
BetaToolChoiceApplyPatchParam: TypeAlias = _responses_params.ApplyPatchParam
BetaToolChoiceCustomParam: TypeAlias = _responses_params.CustomParam
BetaToolChoiceFunctionParam: TypeAlias = _responses_params.ToolChoiceFunctionParam
BetaToolChoiceMcpParam: TypeAlias = _responses_params.ToolChoiceMcpParam
BetaToolChoiceShellParam: TypeAlias = _responses_params.ShellParam
BetaToolChoiceTypesParam: TypeAlias = _responses_params.ToolChoiceTypesParam
McpAllowedToolsMcpToolFilterParam: TypeAlias = _responses_params.AllowedToolsMcpToolFilterParam
McpAllowedToolsParam: TypeAlias = _responses_params.McpAllowedToolsParam
McpRequireApprovalMcpToolApprovalFilterAlwaysParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterAlwaysParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterNeverParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterNeverParam)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilterParam: TypeAlias = (_responses_params.RequireApprovalMcpToolApprovalFilterParam)  # fmt: skip
McpRequireApprovalParam: TypeAlias = _responses_params.McpRequireApprovalParam
McpParam: TypeAlias = _responses_params.McpParam
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (_responses_params.NetworkPolicyParam)  # fmt: skip
CodeInterpreterContainerCodeInterpreterToolAutoParam: TypeAlias = (_responses_params.CodeInterpreterContainerCodeInterpreterToolAutoParam)  # fmt: skip
CodeInterpreterContainerParam: TypeAlias = _responses_params.CodeInterpreterContainerParam
CodeInterpreterParam: TypeAlias = _responses_params.CodeInterpreterParam
ProgrammaticToolCallingParam: TypeAlias = _responses_params.ProgrammaticToolCallingParam
ImageGenerationInputImageMaskParam: TypeAlias = _responses_params.ImageGenerationInputImageMaskParam
ImageGenerationSvgReasoningParam: TypeAlias = _responses_params.ImageGenerationSvgReasoningParam
ImageGenerationSvgParam: TypeAlias = _responses_params.ImageGenerationSvgParam
ImageGenerationParam: TypeAlias = _responses_params.ImageGenerationParam
LocalShellParam: TypeAlias = _responses_params.LocalShellParam
BetaToolParam: TypeAlias = _responses_params.ToolParam
BetaToolSearchOutputNamespaceToolParam: TypeAlias = _responses_params.NamespaceToolParam
BetaToolSearchToolParam: TypeAlias = _responses_params.ToolSearchToolParam
BetaWebSearchPreviewToolParamUserLocation: TypeAlias = (_responses_params.WebSearchPreviewToolParamUserLocation)  # fmt: skip
BetaWebSearchPreviewToolParam: TypeAlias = _responses_params.WebSearchPreviewToolParam
BetaWebSearchToolParamFilters: TypeAlias = _responses_params.WebSearchToolParamFilters
BetaWebSearchToolParamUserLocation: TypeAlias = _responses_params.WebSearchToolParamUserLocation
BetaWebSearchToolParam: TypeAlias = _responses_params.WebSearchToolParam
ImageParam: TypeAlias = _responses_params.ImageParam
ResponseCompactParamsPromptCacheOptions: TypeAlias = PromptCacheOptions
AccessProgramsParam: TypeAlias = _responses_params.AccessProgramsParam
BackgroundOptions: TypeAlias = _responses_params.BackgroundOptions
ContextManagement: TypeAlias = _responses_params.ContextManagementParam
ConversationParam: TypeAlias = _responses_params.ConversationParam
ModerationPolicyInput: TypeAlias = ChatModerationPolicyInput
ModerationPolicyOutput: TypeAlias = ChatModerationPolicyOutput
ModerationPolicy: TypeAlias = ChatModerationPolicy
ModerationParam: TypeAlias = ChatModerationParam
ResponseCreateParamsPromptCacheOptions: TypeAlias = _responses_params.PromptCacheOptionsParam
StreamOptions: TypeAlias = _responses_params.StreamOptionsParam
ToolChoiceBetaSpecificProgrammaticToolCallingParamParam: TypeAlias = (_responses_params.ProgrammaticToolCallingParam)  # fmt: skip
ToolChoiceParam: TypeAlias = _responses_params.ToolChoiceParam
ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming
InputTokenCountParamsText: TypeAlias = _responses_params.InputTokenCountParamsText
BetaResponseInputParam: TypeAlias = list[BetaResponseInputItemParam]
BetaResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputItemListParam]
