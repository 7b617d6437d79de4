# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.responses: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import rtkit.types.responses.models as _responses
from rtkit.core.model import Model, Number, Tagged
from rtkit.core.tolerant import untagged
from rtkit.types.shared.models import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Filter,
    Grammar,
    ResponseFormatJSONObject,
    Text,
)
from rtkit.types.shared.models import Misalignment as SharedMisalignment
from rtkit.types.shared.models import MisalignmentSteer as SharedMisalignmentSteer

__all__ = [
    "AccessPrograms", "AcknowledgedSafetyCheck", "ActionFindInPage", "ActionOpenPage", "ActionSearch",
    "ActionSearchSource", "AdditionalTools", "AdditionalToolsAgent", "AgentMessage", "AgentMessageAgent",
    "AgentMessageContent", "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint", "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText", "AgentMessageContentSummaryText", "AgentMessageContentText",
    "AnnotationContainerFileCitation", "AnnotationFileCitation", "AnnotationFilePath",
    "AnnotationURLCitation", "ApplyPatchCall", "ApplyPatchCallAgent", "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect", "ApplyPatchCallCallerProgram", "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile", "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile", "ApplyPatchCallOutputAgent", "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect", "ApplyPatchCallOutputCallerProgram", "BetaApplyPatchTool",
    "BetaCompactedResponse", "BetaComputerAction", "BetaComputerActionList", "BetaComputerTool",
    "BetaComputerUsePreviewTool", "BetaContainerAuto", "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyDisabled", "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerReference", "BetaCustomTool", "BetaEasyInputMessage", "BetaFileSearchTool",
    "BetaFileSearchToolFilters", "BetaFunctionShellTool", "BetaFunctionShellToolEnvironment",
    "BetaFunctionTool", "BetaImageDetail", "BetaInlineSkill", "BetaInlineSkillSource",
    "BetaLocalEnvironment", "BetaLocalSkill", "BetaMcpToolCallError", "BetaNamespaceTool", "BetaResponse",
    "BetaResponseApplyPatchToolCall", "BetaResponseApplyPatchToolCallAgent",
    "BetaResponseApplyPatchToolCallOutput", "BetaResponseApplyPatchToolCallOutputAgent",
    "BetaResponseAudioDeltaEvent", "BetaResponseAudioDeltaEventAgent", "BetaResponseAudioDoneEvent",
    "BetaResponseAudioDoneEventAgent", "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDeltaEventAgent", "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseAudioTranscriptDoneEventAgent", "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone", "BetaResponseAudioWsDelta", "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent", "BetaResponseCodeInterpreterCallCodeDeltaEventAgent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent", "BetaResponseCodeInterpreterCallCodeDoneEventAgent",
    "BetaResponseCodeInterpreterCallCodeWsDelta", "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallCompletedEvent", "BetaResponseCodeInterpreterCallCompletedEventAgent",
    "BetaResponseCodeInterpreterCallInProgressEvent", "BetaResponseCodeInterpreterCallInProgressEventAgent",
    "BetaResponseCodeInterpreterCallInWsProgress", "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterCallInterpretingEventAgent", "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting", "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCodeInterpreterToolCallAgent", "BetaResponseCodeInterpreterToolCallOutput",
    "BetaResponseCompactionCompactingEvent", "BetaResponseCompactionCompactingEventAgent",
    "BetaResponseCompactionItem", "BetaResponseCompactionItemAgent", "BetaResponseCompactionItemParam",
    "BetaResponseCompactionItemParamAgent", "BetaResponseCompactionWsCompacting",
    "BetaResponseCompletedEvent", "BetaResponseCompletedEventAgent", "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallAgent", "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputItemAgent", "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseConfigurationUpdateItem", "BetaResponseConfigurationUpdateItemAgent",
    "BetaResponseConfigurationUpdateItemParam", "BetaResponseConfigurationUpdateItemParamAgent",
    "BetaResponseConfigurationUpdateItemParamText", "BetaResponseConfigurationUpdateItemParamTextFormat",
    "BetaResponseConfigurationUpdateItemText", "BetaResponseConfigurationUpdateItemTextFormat",
    "BetaResponseContainerReference", "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartAddedEventAgent", "BetaResponseContentPartAddedEventPart",
    "BetaResponseContentPartDoneEvent", "BetaResponseContentPartDoneEventAgent",
    "BetaResponseContentPartDoneEventPart", "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone", "BetaResponseConversationParam", "BetaResponseCreatedEvent",
    "BetaResponseCreatedEventAgent", "BetaResponseCustomToolCall", "BetaResponseCustomToolCallAgent",
    "BetaResponseCustomToolCallInputDeltaEvent", "BetaResponseCustomToolCallInputDeltaEventAgent",
    "BetaResponseCustomToolCallInputDoneEvent", "BetaResponseCustomToolCallInputDoneEventAgent",
    "BetaResponseCustomToolCallInputWsDelta", "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseCustomToolCallItem", "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputAgent", "BetaResponseCustomToolCallOutputItem", "BetaResponseError",
    "BetaResponseErrorEvent", "BetaResponseErrorEventAgent", "BetaResponseFailedEvent",
    "BetaResponseFailedEventAgent", "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallCompletedEventAgent", "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallInProgressEventAgent", "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallSearchingEvent", "BetaResponseFileSearchCallSearchingEventAgent",
    "BetaResponseFileSearchCallWsCompleted", "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFileSearchToolCall", "BetaResponseFileSearchToolCallAgent", "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextConfigText", "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFunctionCallArgumentsDeltaEvent", "BetaResponseFunctionCallArgumentsDeltaEventAgent",
    "BetaResponseFunctionCallArgumentsDoneEvent", "BetaResponseFunctionCallArgumentsDoneEventAgent",
    "BetaResponseFunctionCallArgumentsWsDelta", "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseFunctionCallOutputItem", "BetaResponseFunctionCallOutputItemList",
    "BetaResponseFunctionShellCallOutputContent", "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallAction", "BetaResponseFunctionShellToolCallAgent",
    "BetaResponseFunctionShellToolCallEnvironment", "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionShellToolCallOutputAgent", "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallAgent", "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem", "BetaResponseFunctionToolCallOutputItemAgent",
    "BetaResponseFunctionWebSearch", "BetaResponseFunctionWebSearchAction",
    "BetaResponseFunctionWebSearchAgent", "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallCompletedEventAgent", "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallGeneratingEventAgent", "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallInProgressEventAgent", "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialImageEvent", "BetaResponseImageGenCallPartialImageEventAgent",
    "BetaResponseImageGenCallPartialWsImage", "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating", "BetaResponseInProgressEvent",
    "BetaResponseInProgressEventAgent", "BetaResponseInWsProgress", "BetaResponseIncludable",
    "BetaResponseIncompleteEvent", "BetaResponseIncompleteEventAgent", "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent", "BetaResponseInjectFailedEvent", "BetaResponseInjectFailedEventError",
    "BetaResponseInput", "BetaResponseInputContent", "BetaResponseInputFile",
    "BetaResponseInputFileContent", "BetaResponseInputImage", "BetaResponseInputImageContent",
    "BetaResponseInputItem", "BetaResponseInputItemAdditionalTools", "BetaResponseInputItemAgentMessage",
    "BetaResponseInputItemAgentMessageContent", "BetaResponseInputItemApplyPatchCallOutput",
    "BetaResponseInputItemComputerCallOutput", "BetaResponseInputItemFunctionCallOutput",
    "BetaResponseInputItemMcpApprovalResponse", "BetaResponseInputItemMultiAgentCall",
    "BetaResponseInputItemMultiAgentCallOutput", "BetaResponseInputItemShellCallOutput",
    "BetaResponseInputMessageContentList", "BetaResponseInputMessageItem",
    "BetaResponseInputMessageItemAgent", "BetaResponseInputText", "BetaResponseInputTextContent",
    "BetaResponseItem", "BetaResponseItemList", "BetaResponseLocalEnvironment",
    "BetaResponseMcpCallArgumentsDeltaEvent", "BetaResponseMcpCallArgumentsDeltaEventAgent",
    "BetaResponseMcpCallArgumentsDoneEvent", "BetaResponseMcpCallArgumentsDoneEventAgent",
    "BetaResponseMcpCallArgumentsWsDelta", "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallCompletedEvent", "BetaResponseMcpCallCompletedEventAgent",
    "BetaResponseMcpCallFailedEvent", "BetaResponseMcpCallFailedEventAgent",
    "BetaResponseMcpCallInProgressEvent", "BetaResponseMcpCallInProgressEventAgent",
    "BetaResponseMcpCallInWsProgress", "BetaResponseMcpCallWsCompleted", "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsCompletedEvent", "BetaResponseMcpListToolsCompletedEventAgent",
    "BetaResponseMcpListToolsFailedEvent", "BetaResponseMcpListToolsFailedEventAgent",
    "BetaResponseMcpListToolsInProgressEvent", "BetaResponseMcpListToolsInProgressEventAgent",
    "BetaResponseMcpListToolsInWsProgress", "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed", "BetaResponseOutputItem", "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemAddedEventAgent", "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputItemDoneEventAgent", "BetaResponseOutputItemWsAdded", "BetaResponseOutputItemWsDone",
    "BetaResponseOutputMessage", "BetaResponseOutputMessageAgent", "BetaResponseOutputMessageContent",
    "BetaResponseOutputRefusal", "BetaResponseOutputText", "BetaResponseOutputTextAnnotation",
    "BetaResponseOutputTextAnnotationAddedEvent", "BetaResponseOutputTextAnnotationAddedEventAgent",
    "BetaResponseOutputTextAnnotationAddedEventAnnotation", "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseOutputTextLogprob", "BetaResponseOutputTextLogprobTopLogprob", "BetaResponsePrompt",
    "BetaResponsePromptCacheOptions", "BetaResponseQueuedEvent", "BetaResponseQueuedEventAgent",
    "BetaResponseReasoning", "BetaResponseReasoningItem", "BetaResponseReasoningItemAgent",
    "BetaResponseReasoningItemContent", "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartAddedEventAgent", "BetaResponseReasoningSummaryPartAddedEventPart",
    "BetaResponseReasoningSummaryPartDoneEvent", "BetaResponseReasoningSummaryPartDoneEventAgent",
    "BetaResponseReasoningSummaryPartDoneEventPart", "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone", "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDeltaEventAgent", "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningSummaryTextDoneEventAgent", "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone", "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDeltaEventAgent", "BetaResponseReasoningTextDoneEvent",
    "BetaResponseReasoningTextDoneEventAgent", "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone", "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDeltaEventAgent", "BetaResponseRefusalDoneEvent",
    "BetaResponseRefusalDoneEventAgent", "BetaResponseRefusalWsDelta", "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandAddedEvent", "BetaResponseShellCallCommandAddedEventAgent",
    "BetaResponseShellCallCommandDeltaEvent", "BetaResponseShellCallCommandDeltaEventAgent",
    "BetaResponseShellCallCommandDoneEvent", "BetaResponseShellCallCommandDoneEventAgent",
    "BetaResponseShellCallCommandWsAdded", "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone", "BetaResponseShellCallOutputContentDeltaEvent",
    "BetaResponseShellCallOutputContentDeltaEventAgent", "BetaResponseShellCallOutputContentDoneEvent",
    "BetaResponseShellCallOutputContentDoneEventAgent", "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone", "BetaResponseStatus", "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerErrorCode", "BetaResponseSteerEvent", "BetaResponseSteerFailedEvent",
    "BetaResponseSteerFailedEventError", "BetaResponseSteerFailedEventSteer", "BetaResponseSteerInput",
    "BetaResponseSteerInputContent", "BetaResponseSteerPendingEvent", "BetaResponseSteerPendingReason",
    "BetaResponseSteerRequiredInput", "BetaResponseSteerRequiredInputApplyPatchCallOutput",
    "BetaResponseSteerRequiredInputComputerCallOutput", "BetaResponseSteerRequiredInputFunctionCallOutput",
    "BetaResponseSteerRequiredInputMcpApprovalResponse", "BetaResponseSteerRequiredInputShellCallOutput",
    "BetaResponseStreamEvent", "BetaResponseTextConfig", "BetaResponseTextDeltaEvent",
    "BetaResponseTextDeltaEventAgent", "BetaResponseTextDoneEvent", "BetaResponseTextDoneEventAgent",
    "BetaResponseTextWsDelta", "BetaResponseTextWsDone", "BetaResponseToolSearchCall",
    "BetaResponseToolSearchCallAgent", "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemAgent", "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolSearchOutputItemParamAgent", "BetaResponseToolSearchOutputItemParamTool",
    "BetaResponseUsage", "BetaResponseUsageInputTokensDetails", "BetaResponseUsageOutputTokensDetails",
    "BetaResponseWebSearchCallCompletedEvent", "BetaResponseWebSearchCallCompletedEventAgent",
    "BetaResponseWebSearchCallInProgressEvent", "BetaResponseWebSearchCallInProgressEventAgent",
    "BetaResponseWebSearchCallInWsProgress", "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWebSearchCallSearchingEventAgent", "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching", "BetaResponseWsCompleted", "BetaResponseWsCreated",
    "BetaResponseWsError", "BetaResponseWsErrorAgent", "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment", "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsFailed", "BetaResponseWsIncomplete", "BetaResponseWsQueued", "BetaResponsesClientEvent",
    "BetaResponsesServerEvent", "BetaServiceTier", "BetaSkillReference", "BetaTool",
    "BetaToolChoiceAllowed", "BetaToolChoiceApplyPatch", "BetaToolChoiceCustom", "BetaToolChoiceFunction",
    "BetaToolChoiceMcp", "BetaToolChoiceOptions", "BetaToolChoiceShell", "BetaToolChoiceTypes",
    "BetaToolSearchOutputNamespaceTool", "BetaToolSearchTool", "BetaWebSearchPreviewTool",
    "BetaWebSearchPreviewToolUserLocation", "BetaWebSearchTool", "BetaWebSearchToolFilters",
    "BetaWebSearchToolUserLocation", "Caller", "CallerDirect", "CallerProgram", "Click", "CodeInterpreter",
    "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "CompactionTrigger",
    "CompactionTriggerAgent", "ComputerCallOutputAcknowledgedSafetyCheck", "ComputerCallOutputAgent",
    "Conversation", "CustomToolCallOutput", "Delta", "DoubleClick", "Drag", "DragPath",
    "FiltersComparisonFilter", "FiltersCompoundFilter", "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter", "Format", "FormatGrammar", "FormatText",
    "FunctionCallOutputAgent", "FunctionCallOutputCaller", "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram", "HTTPError", "Image", "ImageGeneration", "ImageGenerationCall",
    "ImageGenerationCallAgent", "ImageGenerationCallError", "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage", "ImageGenerationInputImageMask", "ImageGenerationSvg",
    "ImageGenerationSvgReasoning", "IncompleteDetails", "InputTokenCountResponse",
    "InputTokensDetailsCacheWriteTokensDetails", "InputTransformation", "ItemReference",
    "ItemReferenceAgent", "JSONObject", "Keypress", "LocalShell", "LocalShellCall", "LocalShellCallAction",
    "LocalShellCallAgent", "LocalShellCallOutput", "LocalShellCallOutputAgent", "Logprob",
    "LogprobTopLogprob", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpApprovalRequest",
    "McpApprovalRequestAgent", "McpApprovalResponse", "McpApprovalResponseAgent", "McpCall", "McpCallAgent",
    "McpListTools", "McpListToolsAgent", "McpListToolsTool", "McpProtocolError", "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever", "McpToolExecutionError", "Message", "MessageAgent",
    "Misalignment", "MisalignmentSteer", "Moderation", "ModerationInput", "ModerationInputError",
    "ModerationInputModerationResult", "ModerationOutput", "ModerationOutputError",
    "ModerationOutputModerationResult", "Move", "MultiAgentCall", "MultiAgentCallAgent",
    "MultiAgentCallOutput", "MultiAgentCallOutputAgent", "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation", "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation", "MultiAgentCallOutputOutputAnnotationURLCitation",
    "NetworkPolicy", "Operation", "OperationCreateFile", "OperationDeleteFile", "OperationUpdateFile",
    "Outcome", "OutcomeExit", "OutcomeTimeout", "Output", "OutputImage", "OutputLogs", "OutputOutcome",
    "OutputOutcomeExit", "OutputOutcomeTimeout", "OutputOutputContentList", "PartReasoningText",
    "PendingSafetyCheck", "Program", "ProgramAgent", "ProgramOutput", "ProgramOutputAgent",
    "ProgrammaticToolCalling", "PromptCacheBreakpoint", "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit", "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound", "PromptCacheDiagnosticsUnavailable",
    "RankingOptions", "RankingOptionsHybridSearch", "Reasoning", "ResponseCreate",
    "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement",
    "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration",
    "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput", "ResponseCreateMultiAgent", "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning", "ResponseCreateStreamOptions", "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam", "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput", "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram", "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent", "Result", "Screenshot", "Scroll", "ShellCall",
    "ShellCallAction", "ShellCallAgent", "ShellCallCaller", "ShellCallCallerDirect",
    "ShellCallCallerProgram", "ShellCallEnvironment", "ShellCallOutputAgent", "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect", "ShellCallOutputCallerProgram", "Skill", "Steer", "Summary",
    "TextFormatText", "Tool", "ToolChoice", "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolCodeInterpreter", "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolFunction",
    "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning", "ToolLocalShell", "ToolMcp", "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolProgrammaticToolCalling", "ToolSearchCall",
    "ToolSearchCallAgent", "ToolSearchOutput", "ToolUsage", "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails", "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails", "ToolUsageWebSearch", "Type", "Variables", "Wait"
]  # fmt: skip


class BetaCompactedResponse(Model):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: _responses.ResponseUsage
    image: _responses.Image | None = None


class BetaResponseReasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class BetaResponse(Model):
    id: str
    access_programs: _responses.AccessPrograms | None = None
    created_at: Number
    error: _responses.ResponseError | None = None
    incomplete_details: _responses.IncompleteDetails | None = None
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
    tool_choice: _responses.ResponseToolChoice
    tools: list[_responses.Tool]
    top_p: Number | None = None
    background: bool | None = None
    completed_at: Number | None = None
    conversation: _responses.Conversation | None = None
    image: _responses.Image | None = None
    input_transformations: list[_responses.InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: _responses.ResponseModeration | None = None
    previous_response_id: str | None = None
    prompt: _responses.ResponsePrompt | None = None
    prompt_cache_diagnostics: _responses.PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: _responses.ResponsePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: BetaResponseReasoning | None = None
    safety_identifier: str | None = None
    service_tier: _responses.ServiceTier | None = None
    status: _responses.ResponseStatus | None = None
    text: _responses.ResponseTextConfig | None = None
    tool_usage: _responses.ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: _responses.ResponseUsage | None = None
    user: str | None = None


class Agent(Model):
    agent_name: str


class BetaResponseApplyPatchToolCall(_responses.ResponseApplyPatchToolCall):
    agent: Agent | None = None


class BetaResponseApplyPatchToolCallOutput(_responses.ResponseApplyPatchToolCallOutput):
    agent: Agent | None = None


class BetaResponseAudioDeltaEvent(_responses.ResponseAudioDeltaEvent):
    agent: Agent | None = None


class BetaResponseAudioDoneEvent(_responses.ResponseAudioDoneEvent):
    agent: Agent | None = None


class BetaResponseAudioTranscriptDeltaEvent(_responses.ResponseAudioTranscriptDeltaEvent):
    agent: Agent | None = None


class BetaResponseAudioTranscriptDoneEvent(_responses.ResponseAudioTranscriptDoneEvent):
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(_responses.ResponseCodeInterpreterCallCodeDeltaEvent):
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(_responses.ResponseCodeInterpreterCallCodeDoneEvent):
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCompletedEvent(_responses.ResponseCodeInterpreterCallCompletedEvent):
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInProgressEvent(_responses.ResponseCodeInterpreterCallInProgressEvent):
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInterpretingEvent(
    _responses.ResponseCodeInterpreterCallInterpretingEvent
):
    agent: Agent | None = None


class BetaResponseCodeInterpreterToolCall(_responses.ResponseCodeInterpreterToolCall):
    agent: Agent | None = None


class BetaResponseCompactionCompactingEvent(_responses.ResponseCompactionCompactingEvent):
    agent: Agent | None = None


class BetaResponseCompactionItem(_responses.ResponseCompactionItem):
    agent: Agent | None = None


class BetaResponseCompactionItemParam(_responses.ResponseCompactionItemParam):
    agent: Agent | None = None


class BetaResponseCompletedEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.completed"]] = "response.completed"
    agent: Agent | None = None


class BetaResponseComputerToolCall(_responses.ResponseComputerToolCall):
    agent: Agent | None = None


class BetaResponseComputerToolCallOutputItem(_responses.ResponseComputerToolCallOutputItem):
    agent: Agent | None = None


class BetaResponseConfigurationUpdateItem(Model):
    id: str
    type: Literal["configuration_update"]
    agent: Agent | None = None
    reasoning: _responses.ImageGenerationSvgReasoning | None = None
    text: _responses.Text | None = None


class BetaResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: str | None = None
    agent: Agent | None = None
    reasoning: _responses.ImageGenerationSvgReasoning | None = None
    text: _responses.Text | None = None


class BetaResponseContentPartAddedEvent(_responses.ResponseContentPartAddedEvent):
    agent: Agent | None = None


class BetaResponseContentPartDoneEvent(_responses.ResponseContentPartDoneEvent):
    agent: Agent | None = None


class BetaResponseCreatedEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.created"]] = "response.created"
    agent: Agent | None = None


class BetaResponseCustomToolCall(_responses.ResponseCustomToolCall):
    agent: Agent | None = None


class BetaResponseCustomToolCallInputDeltaEvent(_responses.ResponseCustomToolCallInputDeltaEvent):
    agent: Agent | None = None


class BetaResponseCustomToolCallInputDoneEvent(_responses.ResponseCustomToolCallInputDoneEvent):
    agent: Agent | None = None


class BetaResponseCustomToolCallOutput(_responses.ResponseCustomToolCallOutput):
    agent: Agent | None = None


class BetaResponseErrorEvent(_responses.ResponseErrorEvent):
    agent: Agent | None = None


class BetaResponseFailedEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.failed"]] = "response.failed"
    agent: Agent | None = None


class BetaResponseFileSearchCallCompletedEvent(_responses.ResponseFileSearchCallCompletedEvent):
    agent: Agent | None = None


class BetaResponseFileSearchCallInProgressEvent(_responses.ResponseFileSearchCallInProgressEvent):
    agent: Agent | None = None


class BetaResponseFileSearchCallSearchingEvent(_responses.ResponseFileSearchCallSearchingEvent):
    agent: Agent | None = None


class BetaResponseFileSearchToolCall(_responses.ResponseFileSearchToolCall):
    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDeltaEvent(_responses.ResponseFunctionCallArgumentsDeltaEvent):
    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDoneEvent(_responses.ResponseFunctionCallArgumentsDoneEvent):
    agent: Agent | None = None


class BetaResponseFunctionShellToolCall(_responses.ResponseFunctionShellToolCall):
    agent: Agent | None = None


class BetaResponseFunctionShellToolCallOutput(_responses.ResponseFunctionShellToolCallOutput):
    agent: Agent | None = None


class BetaResponseFunctionToolCall(_responses.ResponseFunctionToolCall):
    agent: Agent | None = None


class BetaResponseFunctionToolCallOutputItem(_responses.ResponseFunctionToolCallOutputItem):
    agent: Agent | None = None


class BetaResponseFunctionWebSearch(_responses.ResponseFunctionWebSearch):
    agent: Agent | None = None


class BetaResponseImageGenCallCompletedEvent(_responses.ResponseImageGenCallCompletedEvent):
    agent: Agent | None = None


class BetaResponseImageGenCallGeneratingEvent(_responses.ResponseImageGenCallGeneratingEvent):
    agent: Agent | None = None


class BetaResponseImageGenCallInProgressEvent(_responses.ResponseImageGenCallInProgressEvent):
    agent: Agent | None = None


class BetaResponseImageGenCallPartialImageEvent(_responses.ResponseImageGenCallPartialImageEvent):
    agent: Agent | None = None


class BetaResponseInProgressEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"
    agent: Agent | None = None


class BetaResponseIncompleteEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    agent: Agent | None = None


class BetaResponseInjectCreatedEvent(Model):
    response_id: str
    sequence_number: int
    type: ClassVar[Literal["response.inject.created"]] = "response.inject.created"
    stream_id: str | None = None


class BetaResponseInjectEvent(Model):
    input: list[BetaResponseInputItem]
    response_id: str
    type: ClassVar[Literal["response.inject"]] = "response.inject"


class BetaResponseInjectFailedEventError(Model):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInjectFailedEvent(Model):
    error: BetaResponseInjectFailedEventError
    input: list[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: ClassVar[Literal["response.inject.failed"]] = "response.inject.failed"
    stream_id: str | None = None


class Message(_responses.Message):
    agent: Agent | None = None


class BetaResponseInputItemComputerCallOutput(_responses.ResponseInputItemComputerCallOutput):
    agent: Agent | None = None


class BetaResponseInputItemFunctionCallOutput(_responses.ResponseInputItemFunctionCallOutput):
    agent: Agent | None = None


class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"


class BetaResponseInputItemAgentMessage(Model):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None = None
    agent: Agent | None = None


class BetaResponseInputItemMultiAgentCall(Model):
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None = None
    agent: Agent | None = None


class MultiAgentCallOutputOutput(Model):
    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None


class BetaResponseInputItemMultiAgentCallOutput(Model):
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None = None
    agent: Agent | None = None


class ToolSearchCall(_responses.ToolSearchCall):
    agent: Agent | None = None


class BetaResponseInputItemAdditionalTools(_responses.ResponseInputItemAdditionalTools):
    agent: Agent | None = None


class ImageGenerationCall(_responses.ImageGenerationCall):
    agent: Agent | None = None


class LocalShellCall(_responses.LocalShellCall):
    agent: Agent | None = None


class LocalShellCallOutput(_responses.LocalShellCallOutput):
    agent: Agent | None = None


class ShellCall(_responses.ShellCall):
    agent: Agent | None = None


class BetaResponseInputItemShellCallOutput(_responses.ResponseInputItemShellCallOutput):
    agent: Agent | None = None


class ApplyPatchCall(_responses.ApplyPatchCall):
    agent: Agent | None = None


class BetaResponseInputItemApplyPatchCallOutput(_responses.ResponseInputItemApplyPatchCallOutput):
    agent: Agent | None = None


class McpListTools(_responses.McpListTools):
    agent: Agent | None = None


class McpApprovalRequest(_responses.McpApprovalRequest):
    agent: Agent | None = None


class BetaResponseInputItemMcpApprovalResponse(_responses.ResponseInputItemMcpApprovalResponse):
    agent: Agent | None = None


class McpCall(_responses.McpCall):
    agent: Agent | None = None


class CompactionTrigger(_responses.CompactionTrigger):
    agent: Agent | None = None


class ItemReference(_responses.ItemReference):
    agent: Agent | None = None


class Program(_responses.Program):
    agent: Agent | None = None


class ProgramOutput(_responses.ProgramOutput):
    agent: Agent | None = None


class BetaResponseInputMessageItem(_responses.ResponseInputMessageItem):
    agent: Agent | None = None


class AgentMessageContentText(Model):
    text: str
    type: ClassVar[Literal["text"]] = "text"


class AgentMessageContentComputerScreenshot(Model):
    detail: _responses.ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: ClassVar[Literal["computer_screenshot"]] = "computer_screenshot"
    prompt_cache_breakpoint: _responses.PromptCacheBreakpoint | None = None


class AgentMessage(Model):
    id: str
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: ClassVar[Literal["agent_message"]] = "agent_message"
    agent: Agent | None = None


class MultiAgentCall(Model):
    id: str
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    arguments: str
    call_id: str
    type: ClassVar[Literal["multi_agent_call"]] = "multi_agent_call"
    agent: Agent | None = None


class MultiAgentCallOutput(Model):
    id: str
    action: Literal[
        "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
    ]
    call_id: str
    output: list[Tagged[_responses.ResponseOutputText]]
    type: ClassVar[Literal["multi_agent_call_output"]] = "multi_agent_call_output"
    agent: Agent | None = None


class AdditionalTools(_responses.AdditionalTools):
    agent: Agent | None = None


class McpApprovalResponse(_responses.McpApprovalResponse):
    agent: Agent | None = None


class BetaResponseMcpCallArgumentsDeltaEvent(_responses.ResponseMcpCallArgumentsDeltaEvent):
    agent: Agent | None = None


class BetaResponseMcpCallArgumentsDoneEvent(_responses.ResponseMcpCallArgumentsDoneEvent):
    agent: Agent | None = None


class BetaResponseMcpCallCompletedEvent(_responses.ResponseMcpCallCompletedEvent):
    agent: Agent | None = None


class BetaResponseMcpCallFailedEvent(_responses.ResponseMcpCallFailedEvent):
    agent: Agent | None = None


class BetaResponseMcpCallInProgressEvent(_responses.ResponseMcpCallInProgressEvent):
    agent: Agent | None = None


class BetaResponseMcpListToolsCompletedEvent(_responses.ResponseMcpListToolsCompletedEvent):
    agent: Agent | None = None


class BetaResponseMcpListToolsFailedEvent(_responses.ResponseMcpListToolsFailedEvent):
    agent: Agent | None = None


class BetaResponseMcpListToolsInProgressEvent(_responses.ResponseMcpListToolsInProgressEvent):
    agent: Agent | None = None


class BetaResponseOutputItemAddedEvent(Model):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"
    agent: Agent | None = None


class BetaResponseOutputItemDoneEvent(Model):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"
    agent: Agent | None = None


class BetaResponseOutputMessage(_responses.ResponseOutputMessage):
    agent: Agent | None = None


class BetaResponseOutputTextAnnotationAddedEvent(_responses.ResponseOutputTextAnnotationAddedEvent):
    agent: Agent | None = None


class BetaResponseQueuedEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: ClassVar[Literal["response.queued"]] = "response.queued"
    agent: Agent | None = None


class BetaResponseReasoningItem(_responses.ResponseReasoningItem):
    agent: Agent | None = None


class BetaResponseReasoningSummaryPartAddedEvent(_responses.ResponseReasoningSummaryPartAddedEvent):
    agent: Agent | None = None


class BetaResponseReasoningSummaryPartDoneEvent(_responses.ResponseReasoningSummaryPartDoneEvent):
    agent: Agent | None = None


class BetaResponseReasoningSummaryTextDeltaEvent(_responses.ResponseReasoningSummaryTextDeltaEvent):
    agent: Agent | None = None


class BetaResponseReasoningSummaryTextDoneEvent(_responses.ResponseReasoningSummaryTextDoneEvent):
    agent: Agent | None = None


class BetaResponseReasoningTextDeltaEvent(_responses.ResponseReasoningTextDeltaEvent):
    agent: Agent | None = None


class BetaResponseReasoningTextDoneEvent(_responses.ResponseReasoningTextDoneEvent):
    agent: Agent | None = None


class BetaResponseRefusalDeltaEvent(_responses.ResponseRefusalDeltaEvent):
    agent: Agent | None = None


class BetaResponseRefusalDoneEvent(_responses.ResponseRefusalDoneEvent):
    agent: Agent | None = None


class BetaResponseShellCallCommandAddedEvent(_responses.ResponseShellCallCommandAddedEvent):
    agent: Agent | None = None


class BetaResponseShellCallCommandDeltaEvent(_responses.ResponseShellCallCommandDeltaEvent):
    agent: Agent | None = None


class BetaResponseShellCallCommandDoneEvent(_responses.ResponseShellCallCommandDoneEvent):
    agent: Agent | None = None


class BetaResponseShellCallOutputContentDeltaEvent(_responses.ResponseShellCallOutputContentDeltaEvent):
    agent: Agent | None = None


class BetaResponseShellCallOutputContentDoneEvent(_responses.ResponseShellCallOutputContentDoneEvent):
    agent: Agent | None = None


class BetaResponseSteerEvent(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: ClassVar[Literal["response.steer"]] = "response.steer"


class BetaResponseSteerFailedEventSteer(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None


class BetaResponseSteerFailedEvent(Model):
    error: _responses.Error
    sequence_number: int
    steer: BetaResponseSteerFailedEventSteer
    type: ClassVar[Literal["response.steer.failed"]] = "response.steer.failed"
    stream_id: str | None = None


class ResponseSteerInputItemListMessage(_responses.ResponseSteerInputItemListMessage):
    agent: Agent | None = None


class BetaResponseTextDeltaEvent(_responses.ResponseTextDeltaEvent):
    agent: Agent | None = None


class BetaResponseTextDoneEvent(_responses.ResponseTextDoneEvent):
    agent: Agent | None = None


class BetaResponseToolSearchCall(_responses.ResponseToolSearchCall):
    agent: Agent | None = None


class BetaResponseToolSearchOutputItem(_responses.ResponseToolSearchOutputItem):
    agent: Agent | None = None


class BetaResponseToolSearchOutputItemParam(_responses.ResponseToolSearchOutputItemParam):
    agent: Agent | None = None


class BetaResponseWebSearchCallCompletedEvent(_responses.ResponseWebSearchCallCompletedEvent):
    agent: Agent | None = None


class BetaResponseWebSearchCallInProgressEvent(_responses.ResponseWebSearchCallInProgressEvent):
    agent: Agent | None = None


class BetaResponseWebSearchCallSearchingEvent(_responses.ResponseWebSearchCallSearchingEvent):
    agent: Agent | None = None


class ResponseCreateMultiAgent(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None


class ResponseCreate(Model):
    type: ClassVar[Literal["response.create"]] = "response.create"
    access_programs: _responses.ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: _responses.ResponseCreateBackgroundOptions | None = None
    context_management: list[_responses.ResponseCreateContextManagement] | None = None
    conversation: _responses.ResponseCreateConversation | None = None
    generate: bool | None = None
    image: _responses.ResponseCreateImage | None = None
    include: list[_responses.ResponseIncludable] | None = None
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
    moderation: _responses.ResponseCreateModeration | None = None
    multi_agent: ResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: _responses.ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: _responses.ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: BetaResponseReasoning | None = None
    safety_identifier: str | None = None
    service_tier: _responses.ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: _responses.ResponseCreateStreamOptions | None = None
    temperature: Number | None = None
    text: _responses.ResponseTextConfig | None = None
    tool_choice: _responses.ResponseToolChoice | None = None
    tools: list[_responses.Tool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class BetaResponseWsError(_responses.ResponseWsError):
    agent: Agent | None = None


class BetaResponseItemList(Model):
    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: str | None = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None = None


class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
    stream_id: str | None = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: str | None = None


class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: str | None = None


class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: str | None = None


class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: str | None = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: str | None = None


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None = None


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there
    created_by: str | None = None


class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: str | None = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: str | None = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None = None


class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: str | None = None


class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: str | None = None


class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: str | None = None


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: str | None = None


class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None = None


class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: str | None = None


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: str | None = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: str | None = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: str | None = None


BetaApplyPatchTool: TypeAlias = _responses.ApplyPatchTool
Image: TypeAlias = _responses.Image
Click: TypeAlias = _responses.Click
DoubleClick: TypeAlias = _responses.DoubleClick
DragPath: TypeAlias = _responses.DragPath
Drag: TypeAlias = _responses.Drag
Keypress: TypeAlias = _responses.Keypress
Move: TypeAlias = _responses.Move
Screenshot: TypeAlias = _responses.Screenshot
Scroll: TypeAlias = _responses.Scroll
Type: TypeAlias = _responses.Type
Wait: TypeAlias = _responses.Wait
BetaComputerAction: TypeAlias = _responses.ComputerAction
BetaComputerActionList: TypeAlias = _responses.ComputerActionList
BetaComputerTool: TypeAlias = _responses.ComputerTool
BetaComputerUsePreviewTool: TypeAlias = _responses.ComputerUsePreviewTool
NetworkPolicy: TypeAlias = _responses.NetworkPolicy
Skill: TypeAlias = _responses.Skill
BetaContainerAuto: TypeAlias = _responses.ContainerAuto
BetaContainerNetworkPolicyAllowlist: TypeAlias = _responses.ContainerNetworkPolicyAllowlist
BetaContainerNetworkPolicyDisabled: TypeAlias = _responses.ContainerNetworkPolicyDisabled
BetaContainerNetworkPolicyDomainSecret: TypeAlias = _responses.ContainerNetworkPolicyDomainSecret
BetaContainerReference: TypeAlias = _responses.ContainerReference
FormatText: TypeAlias = Text
FormatGrammar: TypeAlias = Grammar
Format: TypeAlias = CustomToolInputFormat
BetaCustomTool: TypeAlias = _responses.CustomTool
BetaEasyInputMessage: TypeAlias = _responses.EasyInputMessage
FiltersComparisonFilter: TypeAlias = ComparisonFilter
FiltersCompoundFilterFilterComparisonFilter: TypeAlias = ComparisonFilter
FiltersCompoundFilterFilter: TypeAlias = Filter
FiltersCompoundFilter: TypeAlias = CompoundFilter
BetaFileSearchToolFilters: TypeAlias = _responses.FileSearchToolFilters
RankingOptionsHybridSearch: TypeAlias = _responses.RankingOptionsHybridSearch
RankingOptions: TypeAlias = _responses.RankingOptions
BetaFileSearchTool: TypeAlias = _responses.FileSearchTool
BetaFunctionShellToolEnvironment: TypeAlias = _responses.FunctionShellToolEnvironment
BetaFunctionShellTool: TypeAlias = _responses.FunctionShellTool
BetaFunctionTool: TypeAlias = _responses.FunctionTool
BetaImageDetail: TypeAlias = _responses.ImageDetail
BetaInlineSkill: TypeAlias = _responses.InlineSkill
BetaInlineSkillSource: TypeAlias = _responses.InlineSkillSource
BetaLocalEnvironment: TypeAlias = _responses.LocalEnvironment
BetaLocalSkill: TypeAlias = _responses.LocalSkill
McpProtocolError: TypeAlias = _responses.McpProtocolError
McpToolExecutionError: TypeAlias = _responses.McpToolExecutionError
HTTPError: TypeAlias = _responses.HTTPError
BetaMcpToolCallError: TypeAlias = _responses.McpToolCallError
ToolFunction: TypeAlias = _responses.ToolFunction
Tool: TypeAlias = _responses.NamespaceToolTool
BetaNamespaceTool: TypeAlias = _responses.NamespaceTool
AccessPrograms: TypeAlias = _responses.AccessPrograms
IncompleteDetails: TypeAlias = _responses.IncompleteDetails
ToolChoiceBetaSpecificProgrammaticToolCallingParam: TypeAlias = _responses.ProgrammaticToolCalling
ToolChoice: TypeAlias = _responses.ResponseToolChoice
Conversation: TypeAlias = _responses.Conversation
InputTransformation: TypeAlias = _responses.InputTransformation
ModerationInputModerationResult: TypeAlias = _responses.ModerationResult
ModerationInputError: TypeAlias = _responses.ModerationInputError
ModerationInput: TypeAlias = _responses.ModerationInput
ModerationOutputModerationResult: TypeAlias = _responses.ModerationResult
ModerationOutputError: TypeAlias = _responses.ModerationInputError
ModerationOutput: TypeAlias = _responses.ModerationInput
Moderation: TypeAlias = _responses.ResponseModeration
PromptCacheDiagnosticsCacheMiss: TypeAlias = _responses.PromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsCacheHit: TypeAlias = _responses.PromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsComparisonResponseNotFound: TypeAlias = (_responses.PromptCacheDiagnosticsComparisonResponseNotFound)  # fmt: skip
PromptCacheDiagnosticsUnavailable: TypeAlias = _responses.PromptCacheDiagnosticsUnavailable
PromptCacheDiagnostics: TypeAlias = _responses.PromptCacheDiagnostics
BetaResponsePromptCacheOptions: TypeAlias = _responses.ResponsePromptCacheOptions
ToolUsageImageGenInputTokensDetails: TypeAlias = _responses.TokensDetails
ToolUsageImageGenCachedTokensDetails: TypeAlias = _responses.ToolUsageImageGenCachedTokensDetails
ToolUsageImageGenOutputTokensDetails: TypeAlias = _responses.TokensDetails
ToolUsageImageGen: TypeAlias = _responses.ToolUsageImageGen
ToolUsageWebSearch: TypeAlias = _responses.ToolUsageWebSearch
ToolUsage: TypeAlias = _responses.ToolUsage
OperationCreateFile: TypeAlias = _responses.OperationCreateFile
OperationDeleteFile: TypeAlias = _responses.OperationDeleteFile
OperationUpdateFile: TypeAlias = _responses.OperationUpdateFile
Operation: TypeAlias = _responses.Operation
BetaResponseApplyPatchToolCallAgent: TypeAlias = Agent
BetaResponseApplyPatchToolCallOutputAgent: TypeAlias = Agent
BetaResponseAudioDeltaEventAgent: TypeAlias = Agent
BetaResponseAudioDoneEventAgent: TypeAlias = Agent
BetaResponseAudioTranscriptDeltaEventAgent: TypeAlias = Agent
BetaResponseAudioTranscriptDoneEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterCallCodeDeltaEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterCallCodeDoneEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterCallCompletedEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterCallInProgressEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterCallInterpretingEventAgent: TypeAlias = Agent
BetaResponseCodeInterpreterToolCallAgent: TypeAlias = Agent
BetaResponseCompactionCompactingEventAgent: TypeAlias = Agent
BetaResponseCompactionItemAgent: TypeAlias = Agent
BetaResponseCompactionItemParamAgent: TypeAlias = Agent
BetaResponseCompletedEventAgent: TypeAlias = Agent
BetaResponseComputerToolCallAgent: TypeAlias = Agent
BetaResponseComputerToolCallOutputItemAgent: TypeAlias = Agent
BetaResponseConfigurationUpdateItemAgent: TypeAlias = Agent
BetaResponseConfigurationUpdateItemParamAgent: TypeAlias = Agent
BetaResponseContentPartAddedEventAgent: TypeAlias = Agent
BetaResponseContentPartDoneEventAgent: TypeAlias = Agent
BetaResponseCreatedEventAgent: TypeAlias = Agent
BetaResponseCustomToolCallAgent: TypeAlias = Agent
BetaResponseCustomToolCallInputDeltaEventAgent: TypeAlias = Agent
BetaResponseCustomToolCallInputDoneEventAgent: TypeAlias = Agent
BetaResponseCustomToolCallOutputAgent: TypeAlias = Agent
BetaResponseErrorEventAgent: TypeAlias = Agent
BetaResponseFailedEventAgent: TypeAlias = Agent
BetaResponseFileSearchCallCompletedEventAgent: TypeAlias = Agent
BetaResponseFileSearchCallInProgressEventAgent: TypeAlias = Agent
BetaResponseFileSearchCallSearchingEventAgent: TypeAlias = Agent
BetaResponseFileSearchToolCallAgent: TypeAlias = Agent
BetaResponseFunctionCallArgumentsDeltaEventAgent: TypeAlias = Agent
BetaResponseFunctionCallArgumentsDoneEventAgent: TypeAlias = Agent
BetaResponseFunctionShellToolCallAgent: TypeAlias = Agent
BetaResponseFunctionShellToolCallOutputAgent: TypeAlias = Agent
BetaResponseFunctionToolCallAgent: TypeAlias = Agent
BetaResponseFunctionToolCallOutputItemAgent: TypeAlias = Agent
BetaResponseFunctionWebSearchAgent: TypeAlias = Agent
BetaResponseImageGenCallCompletedEventAgent: TypeAlias = Agent
BetaResponseImageGenCallGeneratingEventAgent: TypeAlias = Agent
BetaResponseImageGenCallInProgressEventAgent: TypeAlias = Agent
BetaResponseImageGenCallPartialImageEventAgent: TypeAlias = Agent
BetaResponseInProgressEventAgent: TypeAlias = Agent
BetaResponseIncompleteEventAgent: TypeAlias = Agent
BetaResponseInputMessageItemAgent: TypeAlias = Agent
BetaResponseMcpCallArgumentsDeltaEventAgent: TypeAlias = Agent
BetaResponseMcpCallArgumentsDoneEventAgent: TypeAlias = Agent
BetaResponseMcpCallCompletedEventAgent: TypeAlias = Agent
BetaResponseMcpCallFailedEventAgent: TypeAlias = Agent
BetaResponseMcpCallInProgressEventAgent: TypeAlias = Agent
BetaResponseMcpListToolsCompletedEventAgent: TypeAlias = Agent
BetaResponseMcpListToolsFailedEventAgent: TypeAlias = Agent
BetaResponseMcpListToolsInProgressEventAgent: TypeAlias = Agent
BetaResponseOutputItemAddedEventAgent: TypeAlias = Agent
BetaResponseOutputItemDoneEventAgent: TypeAlias = Agent
BetaResponseOutputMessageAgent: TypeAlias = Agent
BetaResponseOutputTextAnnotationAddedEventAgent: TypeAlias = Agent
BetaResponseQueuedEventAgent: TypeAlias = Agent
BetaResponseReasoningItemAgent: TypeAlias = Agent
BetaResponseReasoningSummaryPartAddedEventAgent: TypeAlias = Agent
BetaResponseReasoningSummaryPartDoneEventAgent: TypeAlias = Agent
BetaResponseReasoningSummaryTextDeltaEventAgent: TypeAlias = Agent
BetaResponseReasoningSummaryTextDoneEventAgent: TypeAlias = Agent
BetaResponseReasoningTextDeltaEventAgent: TypeAlias = Agent
BetaResponseReasoningTextDoneEventAgent: TypeAlias = Agent
BetaResponseRefusalDeltaEventAgent: TypeAlias = Agent
BetaResponseRefusalDoneEventAgent: TypeAlias = Agent
BetaResponseShellCallCommandAddedEventAgent: TypeAlias = Agent
BetaResponseShellCallCommandDeltaEventAgent: TypeAlias = Agent
BetaResponseShellCallCommandDoneEventAgent: TypeAlias = Agent
BetaResponseShellCallOutputContentDeltaEventAgent: TypeAlias = Agent
BetaResponseShellCallOutputContentDoneEventAgent: TypeAlias = Agent
BetaResponseTextDeltaEventAgent: TypeAlias = Agent
BetaResponseTextDoneEventAgent: TypeAlias = Agent
BetaResponseToolSearchCallAgent: TypeAlias = Agent
BetaResponseToolSearchOutputItemAgent: TypeAlias = Agent
BetaResponseToolSearchOutputItemParamAgent: TypeAlias = Agent
BetaResponseWebSearchCallCompletedEventAgent: TypeAlias = Agent
BetaResponseWebSearchCallInProgressEventAgent: TypeAlias = Agent
BetaResponseWebSearchCallSearchingEventAgent: TypeAlias = Agent
CallerDirect: TypeAlias = _responses.CallerDirect
CallerProgram: TypeAlias = _responses.CallerProgram
Caller: TypeAlias = _responses.Caller
OutputLogs: TypeAlias = _responses.OutputLogs
OutputImage: TypeAlias = _responses.OutputImage
BetaResponseCodeInterpreterToolCallOutput: TypeAlias = _responses.ResponseCodeInterpreterToolCallOutput
PendingSafetyCheck: TypeAlias = _responses.SafetyCheck
AcknowledgedSafetyCheck: TypeAlias = _responses.SafetyCheck
BetaResponseComputerToolCallOutputScreenshot: TypeAlias = (_responses.ResponseComputerToolCallOutputScreenshot)  # fmt: skip
Reasoning: TypeAlias = _responses.ImageGenerationSvgReasoning
TextFormatText: TypeAlias = Text
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = _responses.TextFormat
BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = _responses.TextFormat
BetaResponseConfigurationUpdateItemText: TypeAlias = _responses.Text
BetaResponseConfigurationUpdateItemParamText: TypeAlias = _responses.Text
BetaResponseContainerReference: TypeAlias = _responses.ContainerReference
PartReasoningText: TypeAlias = _responses.PartReasoningText
BetaResponseContentPartAddedEventPart: TypeAlias = _responses.ResponseContentPartDoneEventPart
BetaResponseContentPartDoneEventPart: TypeAlias = _responses.ResponseContentPartDoneEventPart
BetaResponseConversationParam: TypeAlias = _responses.Conversation
OutputOutputContentList: TypeAlias = _responses.ResponseInputContent
MisalignmentSteer: TypeAlias = SharedMisalignmentSteer
Misalignment: TypeAlias = SharedMisalignment
BetaResponseError: TypeAlias = _responses.ResponseError
Result: TypeAlias = _responses.Result
BetaResponseFormatTextConfigText: TypeAlias = Text
JSONObject: TypeAlias = ResponseFormatJSONObject
BetaResponseFormatTextConfig: TypeAlias = _responses.ResponseFormatTextConfig
BetaResponseFormatTextJSONSchemaConfig: TypeAlias = _responses.ResponseFormatTextJSONSchemaConfig
BetaResponseFunctionCallOutputItem: TypeAlias = _responses.ResponseSteerInputContent
BetaResponseFunctionCallOutputItemList: TypeAlias = _responses.ResponseFunctionCallOutputItemList
OutcomeTimeout: TypeAlias = _responses.OutcomeTimeout
OutcomeExit: TypeAlias = _responses.OutcomeExit
Outcome: TypeAlias = _responses.Outcome
BetaResponseFunctionShellCallOutputContent: TypeAlias = (_responses.ResponseFunctionShellCallOutputContent)  # fmt: skip
BetaResponseFunctionShellToolCallAction: TypeAlias = _responses.CallAction
BetaResponseFunctionShellToolCallEnvironment: TypeAlias = (_responses.ResponseFunctionShellToolCallEnvironment)  # fmt: skip
OutputOutcomeTimeout: TypeAlias = _responses.OutcomeTimeout
OutputOutcomeExit: TypeAlias = _responses.OutcomeExit
OutputOutcome: TypeAlias = _responses.Outcome
Output: TypeAlias = _responses.Output
ActionSearchSource: TypeAlias = _responses.ActionSearchSource
ActionSearch: TypeAlias = _responses.ActionSearch
ActionOpenPage: TypeAlias = _responses.ActionOpenPage
ActionFindInPage: TypeAlias = _responses.ActionFind
BetaResponseFunctionWebSearchAction: TypeAlias = _responses.ResponseFunctionWebSearchAction
BetaResponseIncludable: TypeAlias = _responses.ResponseIncludable
BetaResponseInputContent: TypeAlias = _responses.ResponseInputContent
PromptCacheBreakpoint: TypeAlias = _responses.PromptCacheBreakpoint
BetaResponseInputFile: TypeAlias = _responses.ResponseInputFile
BetaResponseInputFileContent: TypeAlias = _responses.ResponseInputFile
BetaResponseInputImage: TypeAlias = _responses.ResponseInputImage
BetaResponseInputImageContent: TypeAlias = _responses.ResponseInputImageContent
MessageAgent: TypeAlias = Agent
ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = _responses.SafetyCheck
ComputerCallOutputAgent: TypeAlias = Agent
FunctionCallOutputAgent: TypeAlias = Agent
FunctionCallOutputCallerDirect: TypeAlias = _responses.CallerDirect
FunctionCallOutputCallerProgram: TypeAlias = _responses.CallerProgram
FunctionCallOutputCaller: TypeAlias = _responses.Caller
BetaResponseInputItemAgentMessageContent: TypeAlias = (_responses.ResponseInputText |
    _responses.ResponseInputImageContent | AgentMessageContentEncryptedContent)  # fmt: skip
AgentMessageAgent: TypeAlias = Agent
MultiAgentCallAgent: TypeAlias = Agent
MultiAgentCallOutputOutputAnnotationFileCitation: TypeAlias = _responses.AnnotationFileCitation
MultiAgentCallOutputOutputAnnotationURLCitation: TypeAlias = _responses.AnnotationURLCitation
MultiAgentCallOutputOutputAnnotationContainerFileCitation: TypeAlias = (_responses.AnnotationContainerFileCitation)  # fmt: skip
MultiAgentCallOutputOutputAnnotation: TypeAlias = (_responses.AnnotationFileCitation |
    _responses.AnnotationURLCitation | _responses.AnnotationContainerFileCitation)  # fmt: skip
MultiAgentCallOutputAgent: TypeAlias = Agent
ToolSearchCallAgent: TypeAlias = Agent
AdditionalToolsAgent: TypeAlias = Agent
ImageGenerationCallAgent: TypeAlias = Agent
ImageGenerationCallErrorModerationDetails: TypeAlias = (_responses.ImageGenerationCallErrorModerationDetails)  # fmt: skip
ImageGenerationCallError: TypeAlias = _responses.ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _responses.ImageGenerationCallSvgUsage
LocalShellCallAction: TypeAlias = _responses.LocalShellCallAction
LocalShellCallAgent: TypeAlias = Agent
LocalShellCallOutputAgent: TypeAlias = Agent
ShellCallAction: TypeAlias = _responses.CallAction
ShellCallAgent: TypeAlias = Agent
ShellCallCallerDirect: TypeAlias = _responses.CallerDirect
ShellCallCallerProgram: TypeAlias = _responses.CallerProgram
ShellCallCaller: TypeAlias = _responses.Caller
ShellCallEnvironment: TypeAlias = _responses.ShellCallEnvironment
ShellCallOutputAgent: TypeAlias = Agent
ShellCallOutputCallerDirect: TypeAlias = _responses.CallerDirect
ShellCallOutputCallerProgram: TypeAlias = _responses.CallerProgram
ShellCallOutputCaller: TypeAlias = _responses.Caller
ApplyPatchCallOperationCreateFile: TypeAlias = _responses.OperationCreateFile
ApplyPatchCallOperationDeleteFile: TypeAlias = _responses.OperationDeleteFile
ApplyPatchCallOperationUpdateFile: TypeAlias = _responses.OperationUpdateFile
ApplyPatchCallOperation: TypeAlias = _responses.Operation
ApplyPatchCallAgent: TypeAlias = Agent
ApplyPatchCallCallerDirect: TypeAlias = _responses.CallerDirect
ApplyPatchCallCallerProgram: TypeAlias = _responses.CallerProgram
ApplyPatchCallCaller: TypeAlias = _responses.Caller
ApplyPatchCallOutputAgent: TypeAlias = Agent
ApplyPatchCallOutputCallerDirect: TypeAlias = _responses.CallerDirect
ApplyPatchCallOutputCallerProgram: TypeAlias = _responses.CallerProgram
ApplyPatchCallOutputCaller: TypeAlias = _responses.Caller
McpListToolsTool: TypeAlias = _responses.McpListToolsTool
McpListToolsAgent: TypeAlias = Agent
McpApprovalRequestAgent: TypeAlias = Agent
McpApprovalResponseAgent: TypeAlias = Agent
McpCallAgent: TypeAlias = Agent
CompactionTriggerAgent: TypeAlias = Agent
ItemReferenceAgent: TypeAlias = Agent
ProgramAgent: TypeAlias = Agent
ProgramOutputAgent: TypeAlias = Agent
BetaResponseInputMessageContentList: TypeAlias = _responses.ResponseInputMessageContentList
BetaResponseInputText: TypeAlias = _responses.ResponseInputText
BetaResponseInputTextContent: TypeAlias = _responses.ResponseInputText
AgentMessageContentSummaryText: TypeAlias = _responses.Summary
AgentMessageContentReasoningText: TypeAlias = _responses.PartReasoningText
AgentMessageContentComputerScreenshotPromptCacheBreakpoint: TypeAlias = _responses.PromptCacheBreakpoint
AgentMessageContent: TypeAlias = (_responses.ResponseInputText | _responses.ResponseOutputText |
    AgentMessageContentText | _responses.Summary | _responses.PartReasoningText |
    _responses.ResponseOutputRefusal | _responses.ResponseInputImage |
    AgentMessageContentComputerScreenshot | _responses.ResponseInputFile |
    AgentMessageContentEncryptedContent)  # fmt: skip
BetaResponseLocalEnvironment: TypeAlias = _responses.ResponseLocalEnvironment
BetaResponseOutputItem: TypeAlias = (BetaResponseOutputMessage | BetaResponseFileSearchToolCall |
    BetaResponseFunctionToolCall | BetaResponseFunctionToolCallOutputItem | AgentMessage |
    MultiAgentCall | MultiAgentCallOutput | BetaResponseFunctionWebSearch | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem | BetaResponseReasoningItem | Program | ProgramOutput |
    BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem | AdditionalTools |
    BetaResponseCompactionItem | ImageGenerationCall | BetaResponseCodeInterpreterToolCall |
    LocalShellCall | LocalShellCallOutput | BetaResponseFunctionShellToolCall |
    BetaResponseFunctionShellToolCallOutput | BetaResponseApplyPatchToolCall |
    BetaResponseApplyPatchToolCallOutput | McpCall | McpListTools | McpApprovalRequest |
    McpApprovalResponse | BetaResponseCustomToolCall | BetaResponseCustomToolCallOutputItem)  # fmt: skip
BetaResponseOutputMessageContent: TypeAlias = _responses.ResponseOutputMessageContent
BetaResponseOutputRefusal: TypeAlias = _responses.ResponseOutputRefusal
AnnotationFileCitation: TypeAlias = _responses.AnnotationFileCitation
AnnotationURLCitation: TypeAlias = _responses.AnnotationURLCitation
AnnotationContainerFileCitation: TypeAlias = _responses.AnnotationContainerFileCitation
AnnotationFilePath: TypeAlias = _responses.AnnotationFilePath
BetaResponseOutputTextAnnotation: TypeAlias = _responses.ResponseOutputTextAnnotation
BetaResponseOutputTextLogprobTopLogprob: TypeAlias = _responses.ResponseOutputTextLogprobTopLogprob
BetaResponseOutputTextLogprob: TypeAlias = _responses.ResponseOutputTextLogprob
BetaResponseOutputText: TypeAlias = _responses.ResponseOutputText
BetaResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = (_responses.ResponseOutputTextAnnotationAddedEventAnnotation)  # fmt: skip
Variables: TypeAlias = _responses.Variables
BetaResponsePrompt: TypeAlias = _responses.ResponsePrompt
Summary: TypeAlias = _responses.Summary
BetaResponseReasoningItemContent: TypeAlias = _responses.PartReasoningText
BetaResponseReasoningSummaryPartAddedEventPart: TypeAlias = _responses.Summary
BetaResponseReasoningSummaryPartDoneEventPart: TypeAlias = _responses.Summary
Delta: TypeAlias = _responses.Delta
BetaResponseStatus: TypeAlias = _responses.ResponseStatus
Steer: TypeAlias = _responses.Steer
BetaResponseSteerAcceptedEvent: TypeAlias = _responses.ResponseSteerAcceptedEvent
BetaResponseSteerErrorCode: TypeAlias = _responses.ResponseSteerErrorCode
BetaResponseSteerFailedEventError: TypeAlias = _responses.Error
ResponseSteerInputItemListMessageAgent: TypeAlias = Agent
ResponseSteerInputItemListFunctionCallOutputAgent: TypeAlias = Agent
ResponseSteerInputItemListFunctionCallOutputCallerDirect: TypeAlias = _responses.CallerDirect
ResponseSteerInputItemListFunctionCallOutputCallerProgram: TypeAlias = _responses.CallerProgram
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = _responses.Caller
ResponseSteerInputItemListFunctionCallOutput: TypeAlias = BetaResponseInputItemFunctionCallOutput
ResponseSteerInputItemList: TypeAlias = (ResponseSteerInputItemListMessage |
    BetaResponseInputItemFunctionCallOutput)  # fmt: skip
BetaResponseSteerInputContent: TypeAlias = _responses.ResponseSteerInputContent
BetaResponseSteerPendingEvent: TypeAlias = _responses.ResponseSteerPendingEvent
BetaResponseSteerPendingReason: TypeAlias = _responses.ResponseSteerPendingReason
BetaResponseSteerRequiredInputFunctionCallOutput: TypeAlias = (_responses.ResponseSteerRequiredInputFunctionCallOutput)  # fmt: skip
CustomToolCallOutput: TypeAlias = _responses.CustomToolCallOutput
BetaResponseSteerRequiredInputComputerCallOutput: TypeAlias = (_responses.ResponseSteerRequiredInputComputerCallOutput)  # fmt: skip
BetaResponseSteerRequiredInputShellCallOutput: TypeAlias = (_responses.ResponseSteerRequiredInputShellCallOutput)  # fmt: skip
BetaResponseSteerRequiredInputApplyPatchCallOutput: TypeAlias = (_responses.ResponseSteerRequiredInputApplyPatchCallOutput)  # fmt: skip
ToolSearchOutput: TypeAlias = _responses.ToolSearchOutput
BetaResponseSteerRequiredInputMcpApprovalResponse: TypeAlias = (_responses.ResponseSteerRequiredInputMcpApprovalResponse)  # fmt: skip
BetaResponseSteerRequiredInput: TypeAlias = _responses.ResponseSteerRequiredInput
BetaResponseStreamEvent: TypeAlias = (BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent |
    BetaResponseAudioTranscriptDeltaEvent | BetaResponseAudioTranscriptDoneEvent |
    BetaResponseCodeInterpreterCallCodeDeltaEvent | BetaResponseCodeInterpreterCallCodeDoneEvent |
    BetaResponseCodeInterpreterCallCompletedEvent | BetaResponseCodeInterpreterCallInProgressEvent |
    BetaResponseCodeInterpreterCallInterpretingEvent | BetaResponseCompactionCompactingEvent |
    BetaResponseCompletedEvent | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent |
    BetaResponseCreatedEvent | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent |
    BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent |
    BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent |
    BetaResponseShellCallCommandAddedEvent | BetaResponseShellCallCommandDeltaEvent |
    BetaResponseShellCallCommandDoneEvent | BetaResponseShellCallOutputContentDeltaEvent |
    BetaResponseShellCallOutputContentDoneEvent | BetaResponseInProgressEvent | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent | BetaResponseOutputItemAddedEvent | BetaResponseOutputItemDoneEvent |
    BetaResponseReasoningSummaryPartAddedEvent | BetaResponseReasoningSummaryPartDoneEvent |
    BetaResponseReasoningSummaryTextDeltaEvent | BetaResponseReasoningSummaryTextDoneEvent |
    BetaResponseReasoningTextDeltaEvent | BetaResponseReasoningTextDoneEvent |
    BetaResponseRefusalDeltaEvent | BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent |
    BetaResponseTextDoneEvent | BetaResponseWebSearchCallCompletedEvent |
    BetaResponseWebSearchCallInProgressEvent | BetaResponseWebSearchCallSearchingEvent |
    BetaResponseImageGenCallCompletedEvent | BetaResponseImageGenCallGeneratingEvent |
    BetaResponseImageGenCallInProgressEvent | BetaResponseImageGenCallPartialImageEvent |
    BetaResponseMcpCallArgumentsDeltaEvent | BetaResponseMcpCallArgumentsDoneEvent |
    BetaResponseMcpCallCompletedEvent | BetaResponseMcpCallFailedEvent |
    BetaResponseMcpCallInProgressEvent | BetaResponseMcpListToolsCompletedEvent |
    BetaResponseMcpListToolsFailedEvent | BetaResponseMcpListToolsInProgressEvent |
    BetaResponseOutputTextAnnotationAddedEvent | BetaResponseQueuedEvent |
    BetaResponseCustomToolCallInputDeltaEvent | BetaResponseCustomToolCallInputDoneEvent)  # fmt: skip
BetaResponseTextConfig: TypeAlias = _responses.ResponseTextConfig
LogprobTopLogprob: TypeAlias = _responses.LogprobTopLogprob
Logprob: TypeAlias = _responses.Logprob
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = _responses.Filter
ToolMcpAllowedTools: TypeAlias = _responses.McpAllowedTools
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _responses.Always
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = _responses.ApprovalFilter
ToolMcpRequireApproval: TypeAlias = _responses.McpRequireApproval
ToolMcp: TypeAlias = _responses.Mcp
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = _responses.NetworkPolicy
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (_responses.CodeInterpreterContainerCodeInterpreterToolAuto)  # fmt: skip
ToolCodeInterpreterContainer: TypeAlias = _responses.CodeInterpreterContainer
ToolCodeInterpreter: TypeAlias = _responses.CodeInterpreter
ToolProgrammaticToolCalling: TypeAlias = _responses.ProgrammaticToolCalling
ToolImageGenerationInputImageMask: TypeAlias = _responses.ImageGenerationInputImageMask
ToolImageGenerationSvgReasoning: TypeAlias = _responses.ImageGenerationSvgReasoning
ToolImageGenerationSvg: TypeAlias = _responses.ImageGenerationSvg
ToolImageGeneration: TypeAlias = _responses.ImageGeneration
ToolLocalShell: TypeAlias = _responses.LocalShell
BetaResponseToolSearchOutputItemParamTool: TypeAlias = _responses.Tool
InputTokensDetailsCacheWriteTokensDetails: TypeAlias = (_responses.InputTokensDetailsCacheWriteTokensDetails)  # fmt: skip
BetaResponseUsageInputTokensDetails: TypeAlias = _responses.InputTokensDetails
BetaResponseUsageOutputTokensDetails: TypeAlias = _responses.OutputTokensDetails
BetaResponseUsage: TypeAlias = _responses.ResponseUsage
ResponseCreateAccessPrograms: TypeAlias = _responses.ResponseCreateAccessPrograms
ResponseCreateBackgroundOptions: TypeAlias = _responses.ResponseCreateBackgroundOptions
ResponseCreateContextManagement: TypeAlias = _responses.ResponseCreateContextManagement
ResponseCreateConversation: TypeAlias = _responses.ResponseCreateConversation
ResponseCreateImage: TypeAlias = _responses.ResponseCreateImage
ResponseCreateModerationPolicyInput: TypeAlias = _responses.ResponseCreateModerationPolicyInput
ResponseCreateModerationPolicyOutput: TypeAlias = _responses.ResponseCreateModerationPolicyOutput
ResponseCreateModerationPolicy: TypeAlias = _responses.ResponseCreateModerationPolicy
ResponseCreateModeration: TypeAlias = _responses.ResponseCreateModeration
ResponseCreatePromptCacheOptions: TypeAlias = _responses.ResponseCreatePromptCacheOptions
ResponseCreateReasoning: TypeAlias = BetaResponseReasoning
ResponseCreateStreamOptions: TypeAlias = _responses.ResponseCreateStreamOptions
ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam: TypeAlias = (_responses.ProgrammaticToolCalling)  # fmt: skip
ResponseCreateToolChoice: TypeAlias = _responses.ResponseToolChoice
BetaResponsesClientEvent: TypeAlias = ResponseCreate | BetaResponseSteerEvent | BetaResponseInjectEvent
BetaResponseWsErrorErrorMisalignmentSteer: TypeAlias = SharedMisalignmentSteer
BetaResponseWsErrorErrorMisalignment: TypeAlias = SharedMisalignment
BetaResponseWsErrorError: TypeAlias = _responses.ResponseWsErrorError
BetaResponseWsErrorAgent: TypeAlias = Agent
BetaResponsesServerEvent: TypeAlias = (BetaResponseAudioWsDelta | BetaResponseAudioWsDone |
    BetaResponseAudioTranscriptWsDelta | BetaResponseAudioTranscriptWsDone |
    BetaResponseCodeInterpreterCallCodeWsDelta | BetaResponseCodeInterpreterCallCodeWsDone |
    BetaResponseCodeInterpreterCallWsCompleted | BetaResponseCodeInterpreterCallInWsProgress |
    BetaResponseCodeInterpreterCallWsInterpreting | BetaResponseCompactionWsCompacting |
    BetaResponseWsCompleted | BetaResponseContentPartWsAdded | BetaResponseContentPartWsDone |
    BetaResponseWsCreated | BetaResponseFileSearchCallWsCompleted |
    BetaResponseFileSearchCallInWsProgress | BetaResponseFileSearchCallWsSearching |
    BetaResponseFunctionCallArgumentsWsDelta | BetaResponseFunctionCallArgumentsWsDone |
    BetaResponseShellCallCommandWsAdded | BetaResponseShellCallCommandWsDelta |
    BetaResponseShellCallCommandWsDone | BetaResponseShellCallOutputContentWsDelta |
    BetaResponseShellCallOutputContentWsDone | BetaResponseInWsProgress | BetaResponseWsFailed |
    BetaResponseWsIncomplete | BetaResponseOutputItemWsAdded | BetaResponseOutputItemWsDone |
    BetaResponseReasoningSummaryPartWsAdded | BetaResponseReasoningSummaryPartWsDone |
    BetaResponseReasoningSummaryTextWsDelta | BetaResponseReasoningSummaryTextWsDone |
    BetaResponseReasoningTextWsDelta | BetaResponseReasoningTextWsDone | BetaResponseRefusalWsDelta |
    BetaResponseRefusalWsDone | BetaResponseTextWsDelta | BetaResponseTextWsDone |
    BetaResponseWebSearchCallWsCompleted | BetaResponseWebSearchCallInWsProgress |
    BetaResponseWebSearchCallWsSearching | BetaResponseImageGenCallWsCompleted |
    BetaResponseImageGenCallWsGenerating | BetaResponseImageGenCallInWsProgress |
    BetaResponseImageGenCallPartialWsImage | BetaResponseMcpCallArgumentsWsDelta |
    BetaResponseMcpCallArgumentsWsDone | BetaResponseMcpCallWsCompleted | BetaResponseMcpCallWsFailed |
    BetaResponseMcpCallInWsProgress | BetaResponseMcpListToolsWsCompleted |
    BetaResponseMcpListToolsWsFailed | BetaResponseMcpListToolsInWsProgress |
    BetaResponseOutputTextAnnotationWsAdded | BetaResponseWsQueued |
    BetaResponseCustomToolCallInputWsDelta | BetaResponseCustomToolCallInputWsDone | BetaResponseWsError
    | _responses.ResponseSteerAcceptedEvent | _responses.ResponseSteerPendingEvent |
    BetaResponseSteerFailedEvent | BetaResponseInjectCreatedEvent | BetaResponseInjectFailedEvent)  # fmt: skip
BetaServiceTier: TypeAlias = _responses.ServiceTier
BetaSkillReference: TypeAlias = _responses.SkillReference
McpAllowedToolsMcpToolFilter: TypeAlias = _responses.Filter
McpAllowedTools: TypeAlias = _responses.McpAllowedTools
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _responses.Always
McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = _responses.ApprovalFilter
McpRequireApproval: TypeAlias = _responses.McpRequireApproval
Mcp: TypeAlias = _responses.Mcp
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = _responses.NetworkPolicy
CodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (_responses.CodeInterpreterContainerCodeInterpreterToolAuto)  # fmt: skip
CodeInterpreterContainer: TypeAlias = _responses.CodeInterpreterContainer
CodeInterpreter: TypeAlias = _responses.CodeInterpreter
ProgrammaticToolCalling: TypeAlias = _responses.ProgrammaticToolCalling
ImageGenerationInputImageMask: TypeAlias = _responses.ImageGenerationInputImageMask
ImageGenerationSvgReasoning: TypeAlias = _responses.ImageGenerationSvgReasoning
ImageGenerationSvg: TypeAlias = _responses.ImageGenerationSvg
ImageGeneration: TypeAlias = _responses.ImageGeneration
LocalShell: TypeAlias = _responses.LocalShell
BetaTool: TypeAlias = _responses.Tool
BetaToolChoiceAllowed: TypeAlias = _responses.ToolChoiceAllowed
BetaToolChoiceApplyPatch: TypeAlias = _responses.ApplyPatch
BetaToolChoiceCustom: TypeAlias = _responses.Custom
BetaToolChoiceFunction: TypeAlias = _responses.ToolChoiceFunction
BetaToolChoiceMcp: TypeAlias = _responses.ToolChoiceMcp
BetaToolChoiceOptions: TypeAlias = _responses.ToolChoiceOptions
BetaToolChoiceShell: TypeAlias = _responses.Shell
BetaToolChoiceTypes: TypeAlias = _responses.ToolChoiceTypes
BetaToolSearchOutputNamespaceTool: TypeAlias = _responses.NamespaceTool
BetaToolSearchTool: TypeAlias = _responses.ToolSearchTool
BetaWebSearchPreviewToolUserLocation: TypeAlias = _responses.WebSearchPreviewToolUserLocation
BetaWebSearchPreviewTool: TypeAlias = _responses.WebSearchPreviewTool
BetaWebSearchToolFilters: TypeAlias = _responses.WebSearchToolFilters
BetaWebSearchToolUserLocation: TypeAlias = _responses.WebSearchToolUserLocation
BetaWebSearchTool: TypeAlias = _responses.WebSearchTool
InputTokenCountResponse: TypeAlias = _responses.InputTokenCountResponse
BetaResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]

if TYPE_CHECKING:
    BetaResponseInputItem: TypeAlias = (_responses.EasyInputMessage | Message | BetaResponseOutputMessage |
    BetaResponseFileSearchToolCall | BetaResponseComputerToolCall |
    BetaResponseInputItemComputerCallOutput | BetaResponseFunctionWebSearch |
    BetaResponseFunctionToolCall | BetaResponseInputItemFunctionCallOutput |
    BetaResponseInputItemAgentMessage | BetaResponseInputItemMultiAgentCall |
    BetaResponseInputItemMultiAgentCallOutput | ToolSearchCall | BetaResponseToolSearchOutputItemParam |
    BetaResponseInputItemAdditionalTools | BetaResponseConfigurationUpdateItemParam |
    BetaResponseReasoningItem | BetaResponseCompactionItemParam | ImageGenerationCall |
    BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ShellCall |
    BetaResponseInputItemShellCallOutput | ApplyPatchCall | BetaResponseInputItemApplyPatchCallOutput |
    McpListTools | McpApprovalRequest | BetaResponseInputItemMcpApprovalResponse | McpCall |
    BetaResponseCustomToolCallOutput | BetaResponseCustomToolCall | CompactionTrigger | ItemReference |
    Program | ProgramOutput)  # fmt: skip
    BetaResponseItem: TypeAlias = (BetaResponseInputMessageItem | BetaResponseOutputMessage |
    BetaResponseFileSearchToolCall | BetaResponseComputerToolCall |
    BetaResponseComputerToolCallOutputItem | BetaResponseFunctionWebSearch |
    BetaResponseFunctionToolCallItem | BetaResponseFunctionToolCallOutputItem | AgentMessage |
    MultiAgentCall | MultiAgentCallOutput | BetaResponseToolSearchCall |
    BetaResponseToolSearchOutputItem | AdditionalTools | BetaResponseConfigurationUpdateItem |
    BetaResponseReasoningItem | Program | ProgramOutput | BetaResponseCompactionItem |
    ImageGenerationCall | BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput |
    BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput |
    BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput | McpListTools |
    McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallItem |
    BetaResponseCustomToolCallOutputItem)  # fmt: skip
else:
    BetaResponseInputItem = untagged(
        lambda: (
            _responses.EasyInputMessage
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

BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
