# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types._parsed_responses import ParsedContent as ParsedContent
    from rtkit.types._parsed_responses import ParsedResponse as ParsedResponse
    from rtkit.types._parsed_responses import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from rtkit.types._parsed_responses import ParsedResponseOutputItem as ParsedResponseOutputItem
    from rtkit.types._parsed_responses import ParsedResponseOutputMessage as ParsedResponseOutputMessage
    from rtkit.types._parsed_responses import ParsedResponseOutputText as ParsedResponseOutputText
    from rtkit.types.responses.models import AccessPrograms as AccessPrograms
    from rtkit.types.responses.models import AcknowledgedSafetyCheck as AcknowledgedSafetyCheck
    from rtkit.types.responses.models import ActionClick as ActionClick
    from rtkit.types.responses.models import ActionDoubleClick as ActionDoubleClick
    from rtkit.types.responses.models import ActionDrag as ActionDrag
    from rtkit.types.responses.models import ActionDragPath as ActionDragPath
    from rtkit.types.responses.models import ActionFind as ActionFind
    from rtkit.types.responses.models import ActionKeypress as ActionKeypress
    from rtkit.types.responses.models import ActionMove as ActionMove
    from rtkit.types.responses.models import ActionOpenPage as ActionOpenPage
    from rtkit.types.responses.models import ActionScreenshot as ActionScreenshot
    from rtkit.types.responses.models import ActionScroll as ActionScroll
    from rtkit.types.responses.models import ActionSearch as ActionSearch
    from rtkit.types.responses.models import ActionSearchSource as ActionSearchSource
    from rtkit.types.responses.models import ActionType as ActionType
    from rtkit.types.responses.models import ActionWait as ActionWait
    from rtkit.types.responses.models import AdditionalTools as AdditionalTools
    from rtkit.types.responses.models import (
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from rtkit.types.responses.models import AnnotationFileCitation as AnnotationFileCitation
    from rtkit.types.responses.models import AnnotationFilePath as AnnotationFilePath
    from rtkit.types.responses.models import AnnotationURLCitation as AnnotationURLCitation
    from rtkit.types.responses.models import ApplyPatchCall as ApplyPatchCall
    from rtkit.types.responses.models import ApplyPatchCallCaller as ApplyPatchCallCaller
    from rtkit.types.responses.models import ApplyPatchCallCallerDirect as ApplyPatchCallCallerDirect
    from rtkit.types.responses.models import ApplyPatchCallCallerProgram as ApplyPatchCallCallerProgram
    from rtkit.types.responses.models import ApplyPatchCallOperation as ApplyPatchCallOperation
    from rtkit.types.responses.models import (
        ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    )
    from rtkit.types.responses.models import (
        ApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
    )
    from rtkit.types.responses.models import (
        ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    )
    from rtkit.types.responses.models import ApplyPatchCallOutputCaller as ApplyPatchCallOutputCaller
    from rtkit.types.responses.models import (
        ApplyPatchCallOutputCallerDirect as ApplyPatchCallOutputCallerDirect,
    )
    from rtkit.types.responses.models import (
        ApplyPatchCallOutputCallerProgram as ApplyPatchCallOutputCallerProgram,
    )
    from rtkit.types.responses.models import ApplyPatchTool as ApplyPatchTool
    from rtkit.types.responses.models import Caller as Caller
    from rtkit.types.responses.models import CallerDirect as CallerDirect
    from rtkit.types.responses.models import CallerProgram as CallerProgram
    from rtkit.types.responses.models import Click as Click
    from rtkit.types.responses.models import CodeInterpreter as CodeInterpreter
    from rtkit.types.responses.models import CodeInterpreterContainer as CodeInterpreterContainer
    from rtkit.types.responses.models import (
        CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from rtkit.types.responses.models import (
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from rtkit.types.responses.models import CompactedResponse as CompactedResponse
    from rtkit.types.responses.models import CompactionTrigger as CompactionTrigger
    from rtkit.types.responses.models import ComputerAction as ComputerAction
    from rtkit.types.responses.models import ComputerActionList as ComputerActionList
    from rtkit.types.responses.models import (
        ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from rtkit.types.responses.models import ComputerTool as ComputerTool
    from rtkit.types.responses.models import ComputerUsePreviewTool as ComputerUsePreviewTool
    from rtkit.types.responses.models import ContainerAuto as ContainerAuto
    from rtkit.types.responses.models import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from rtkit.types.responses.models import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
    from rtkit.types.responses.models import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from rtkit.types.responses.models import ContainerReference as ContainerReference
    from rtkit.types.responses.models import ContextManagement as ContextManagement
    from rtkit.types.responses.models import CustomTool as CustomTool
    from rtkit.types.responses.models import CustomToolCallOutput as CustomToolCallOutput
    from rtkit.types.responses.models import Delta as Delta
    from rtkit.types.responses.models import DoubleClick as DoubleClick
    from rtkit.types.responses.models import Drag as Drag
    from rtkit.types.responses.models import DragPath as DragPath
    from rtkit.types.responses.models import EasyInputMessage as EasyInputMessage
    from rtkit.types.responses.models import Error as Error
    from rtkit.types.responses.models import FileSearchTool as FileSearchTool
    from rtkit.types.responses.models import FileSearchToolFilters as FileSearchToolFilters
    from rtkit.types.responses.models import FunctionCallOutputCaller as FunctionCallOutputCaller
    from rtkit.types.responses.models import FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect
    from rtkit.types.responses.models import (
        FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
    )
    from rtkit.types.responses.models import FunctionShellTool as FunctionShellTool
    from rtkit.types.responses.models import FunctionShellToolEnvironment as FunctionShellToolEnvironment
    from rtkit.types.responses.models import FunctionTool as FunctionTool
    from rtkit.types.responses.models import HTTPError as HTTPError
    from rtkit.types.responses.models import Image as Image
    from rtkit.types.responses.models import ImageDetail as ImageDetail
    from rtkit.types.responses.models import ImageGeneration as ImageGeneration
    from rtkit.types.responses.models import ImageGenerationCall as ImageGenerationCall
    from rtkit.types.responses.models import ImageGenerationCallError as ImageGenerationCallError
    from rtkit.types.responses.models import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from rtkit.types.responses.models import ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage
    from rtkit.types.responses.models import ImageGenerationInputImageMask as ImageGenerationInputImageMask
    from rtkit.types.responses.models import ImageGenerationSvg as ImageGenerationSvg
    from rtkit.types.responses.models import ImageGenerationSvgReasoning as ImageGenerationSvgReasoning
    from rtkit.types.responses.models import IncompleteDetails as IncompleteDetails
    from rtkit.types.responses.models import InlineSkill as InlineSkill
    from rtkit.types.responses.models import InlineSkillSource as InlineSkillSource
    from rtkit.types.responses.models import InputAudio as InputAudio
    from rtkit.types.responses.models import InputTokenCountResponse as InputTokenCountResponse
    from rtkit.types.responses.models import InputTokensDetails as InputTokensDetails
    from rtkit.types.responses.models import (
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    )
    from rtkit.types.responses.models import InputTransformation as InputTransformation
    from rtkit.types.responses.models import ItemReference as ItemReference
    from rtkit.types.responses.models import Keypress as Keypress
    from rtkit.types.responses.models import LocalEnvironment as LocalEnvironment
    from rtkit.types.responses.models import LocalShell as LocalShell
    from rtkit.types.responses.models import LocalShellCall as LocalShellCall
    from rtkit.types.responses.models import LocalShellCallAction as LocalShellCallAction
    from rtkit.types.responses.models import LocalShellCallOutput as LocalShellCallOutput
    from rtkit.types.responses.models import LocalSkill as LocalSkill
    from rtkit.types.responses.models import Logprob as Logprob
    from rtkit.types.responses.models import LogprobTopLogprob as LogprobTopLogprob
    from rtkit.types.responses.models import Mcp as Mcp
    from rtkit.types.responses.models import McpAllowedTools as McpAllowedTools
    from rtkit.types.responses.models import McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
    from rtkit.types.responses.models import McpApprovalRequest as McpApprovalRequest
    from rtkit.types.responses.models import McpApprovalResponse as McpApprovalResponse
    from rtkit.types.responses.models import McpCall as McpCall
    from rtkit.types.responses.models import McpListTools as McpListTools
    from rtkit.types.responses.models import McpListToolsTool as McpListToolsTool
    from rtkit.types.responses.models import McpProtocolError as McpProtocolError
    from rtkit.types.responses.models import McpRequireApproval as McpRequireApproval
    from rtkit.types.responses.models import (
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.responses.models import (
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.responses.models import (
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.responses.models import McpToolCallError as McpToolCallError
    from rtkit.types.responses.models import McpToolExecutionError as McpToolExecutionError
    from rtkit.types.responses.models import Message as Message
    from rtkit.types.responses.models import Misalignment as Misalignment
    from rtkit.types.responses.models import MisalignmentSteer as MisalignmentSteer
    from rtkit.types.responses.models import ModerationInput as ModerationInput
    from rtkit.types.responses.models import ModerationInputError as ModerationInputError
    from rtkit.types.responses.models import (
        ModerationInputModerationResult as ModerationInputModerationResult,
    )
    from rtkit.types.responses.models import ModerationOutput as ModerationOutput
    from rtkit.types.responses.models import ModerationOutputError as ModerationOutputError
    from rtkit.types.responses.models import (
        ModerationOutputModerationResult as ModerationOutputModerationResult,
    )
    from rtkit.types.responses.models import ModerationPolicy as ModerationPolicy
    from rtkit.types.responses.models import ModerationPolicyInput as ModerationPolicyInput
    from rtkit.types.responses.models import ModerationPolicyOutput as ModerationPolicyOutput
    from rtkit.types.responses.models import Move as Move
    from rtkit.types.responses.models import NamespaceTool as NamespaceTool
    from rtkit.types.responses.models import NamespaceToolTool as NamespaceToolTool
    from rtkit.types.responses.models import NetworkPolicy as NetworkPolicy
    from rtkit.types.responses.models import Operation as Operation
    from rtkit.types.responses.models import OperationCreateFile as OperationCreateFile
    from rtkit.types.responses.models import OperationDeleteFile as OperationDeleteFile
    from rtkit.types.responses.models import OperationUpdateFile as OperationUpdateFile
    from rtkit.types.responses.models import Outcome as Outcome
    from rtkit.types.responses.models import OutcomeExit as OutcomeExit
    from rtkit.types.responses.models import OutcomeTimeout as OutcomeTimeout
    from rtkit.types.responses.models import Output as Output
    from rtkit.types.responses.models import OutputImage as OutputImage
    from rtkit.types.responses.models import OutputLogs as OutputLogs
    from rtkit.types.responses.models import OutputOutcome as OutputOutcome
    from rtkit.types.responses.models import OutputOutcomeExit as OutputOutcomeExit
    from rtkit.types.responses.models import OutputOutcomeTimeout as OutputOutcomeTimeout
    from rtkit.types.responses.models import OutputOutputContentList as OutputOutputContentList
    from rtkit.types.responses.models import OutputTokensDetails as OutputTokensDetails
    from rtkit.types.responses.models import PartReasoningText as PartReasoningText
    from rtkit.types.responses.models import PendingSafetyCheck as PendingSafetyCheck
    from rtkit.types.responses.models import Program as Program
    from rtkit.types.responses.models import ProgrammaticToolCalling as ProgrammaticToolCalling
    from rtkit.types.responses.models import ProgramOutput as ProgramOutput
    from rtkit.types.responses.models import PromptCacheBreakpoint as PromptCacheBreakpoint
    from rtkit.types.responses.models import PromptCacheDiagnostics as PromptCacheDiagnostics
    from rtkit.types.responses.models import PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit
    from rtkit.types.responses.models import (
        PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    )
    from rtkit.types.responses.models import (
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from rtkit.types.responses.models import (
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    )
    from rtkit.types.responses.models import RankingOptions as RankingOptions
    from rtkit.types.responses.models import RankingOptionsHybridSearch as RankingOptionsHybridSearch
    from rtkit.types.responses.models import Reasoning as Reasoning
    from rtkit.types.responses.models import Response as Response
    from rtkit.types.responses.models import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
    from rtkit.types.responses.models import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from rtkit.types.responses.models import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from rtkit.types.responses.models import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from rtkit.types.responses.models import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from rtkit.types.responses.models import ResponseAudioTranscriptWsDelta as ResponseAudioTranscriptWsDelta
    from rtkit.types.responses.models import ResponseAudioTranscriptWsDone as ResponseAudioTranscriptWsDone
    from rtkit.types.responses.models import ResponseAudioWsDelta as ResponseAudioWsDelta
    from rtkit.types.responses.models import ResponseAudioWsDone as ResponseAudioWsDone
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallCodeWsDelta as ResponseCodeInterpreterCallCodeWsDelta,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallCodeWsDone as ResponseCodeInterpreterCallCodeWsDone,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallInWsProgress as ResponseCodeInterpreterCallInWsProgress,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallWsCompleted as ResponseCodeInterpreterCallWsCompleted,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterCallWsInterpreting as ResponseCodeInterpreterCallWsInterpreting,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from rtkit.types.responses.models import (
        ResponseCodeInterpreterToolCallOutput as ResponseCodeInterpreterToolCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from rtkit.types.responses.models import ResponseCompactionItem as ResponseCompactionItem
    from rtkit.types.responses.models import ResponseCompactionItemParam as ResponseCompactionItemParam
    from rtkit.types.responses.models import ResponseCompactionWsCompacting as ResponseCompactionWsCompacting
    from rtkit.types.responses.models import ResponseCompletedEvent as ResponseCompletedEvent
    from rtkit.types.responses.models import ResponseComputerToolCall as ResponseComputerToolCall
    from rtkit.types.responses.models import ResponseComputerToolCallAction as ResponseComputerToolCallAction
    from rtkit.types.responses.models import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from rtkit.types.responses.models import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from rtkit.types.responses.models import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from rtkit.types.responses.models import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from rtkit.types.responses.models import ResponseContainerReference as ResponseContainerReference
    from rtkit.types.responses.models import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from rtkit.types.responses.models import (
        ResponseContentPartAddedEventPart as ResponseContentPartAddedEventPart,
    )
    from rtkit.types.responses.models import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from rtkit.types.responses.models import (
        ResponseContentPartDoneEventPart as ResponseContentPartDoneEventPart,
    )
    from rtkit.types.responses.models import ResponseContentPartWsAdded as ResponseContentPartWsAdded
    from rtkit.types.responses.models import ResponseContentPartWsDone as ResponseContentPartWsDone
    from rtkit.types.responses.models import ResponseConversation as ResponseConversation
    from rtkit.types.responses.models import ResponseConversationParam as ResponseConversationParam
    from rtkit.types.responses.models import ResponseCreate as ResponseCreate
    from rtkit.types.responses.models import ResponseCreateAccessPrograms as ResponseCreateAccessPrograms
    from rtkit.types.responses.models import (
        ResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    )
    from rtkit.types.responses.models import (
        ResponseCreateContextManagement as ResponseCreateContextManagement,
    )
    from rtkit.types.responses.models import ResponseCreateConversation as ResponseCreateConversation
    from rtkit.types.responses.models import ResponseCreatedEvent as ResponseCreatedEvent
    from rtkit.types.responses.models import ResponseCreateImage as ResponseCreateImage
    from rtkit.types.responses.models import ResponseCreateModeration as ResponseCreateModeration
    from rtkit.types.responses.models import ResponseCreateModerationPolicy as ResponseCreateModerationPolicy
    from rtkit.types.responses.models import (
        ResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
    )
    from rtkit.types.responses.models import (
        ResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
    )
    from rtkit.types.responses.models import (
        ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
    )
    from rtkit.types.responses.models import ResponseCreateStreamOptions as ResponseCreateStreamOptions
    from rtkit.types.responses.models import ResponseCreateToolChoice as ResponseCreateToolChoice
    from rtkit.types.responses.models import (
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.responses.models import ResponseCustomToolCall as ResponseCustomToolCall
    from rtkit.types.responses.models import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseCustomToolCallInputWsDelta as ResponseCustomToolCallInputWsDelta,
    )
    from rtkit.types.responses.models import (
        ResponseCustomToolCallInputWsDone as ResponseCustomToolCallInputWsDone,
    )
    from rtkit.types.responses.models import ResponseCustomToolCallItem as ResponseCustomToolCallItem
    from rtkit.types.responses.models import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
    from rtkit.types.responses.models import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from rtkit.types.responses.models import ResponseError as ResponseError
    from rtkit.types.responses.models import ResponseErrorEvent as ResponseErrorEvent
    from rtkit.types.responses.models import ResponseFailedEvent as ResponseFailedEvent
    from rtkit.types.responses.models import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from rtkit.types.responses.models import (
        ResponseFileSearchCallInWsProgress as ResponseFileSearchCallInWsProgress,
    )
    from rtkit.types.responses.models import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from rtkit.types.responses.models import (
        ResponseFileSearchCallWsCompleted as ResponseFileSearchCallWsCompleted,
    )
    from rtkit.types.responses.models import (
        ResponseFileSearchCallWsSearching as ResponseFileSearchCallWsSearching,
    )
    from rtkit.types.responses.models import ResponseFileSearchToolCall as ResponseFileSearchToolCall
    from rtkit.types.responses.models import ResponseFormatTextConfig as ResponseFormatTextConfig
    from rtkit.types.responses.models import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionCallArgumentsWsDelta as ResponseFunctionCallArgumentsWsDelta,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionCallArgumentsWsDone as ResponseFunctionCallArgumentsWsDone,
    )
    from rtkit.types.responses.models import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
    from rtkit.types.responses.models import (
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from rtkit.types.responses.models import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
    from rtkit.types.responses.models import (
        ResponseFunctionShellToolCallAction as ResponseFunctionShellToolCallAction,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionShellToolCallEnvironment as ResponseFunctionShellToolCallEnvironment,
    )
    from rtkit.types.responses.models import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from rtkit.types.responses.models import ResponseFunctionToolCall as ResponseFunctionToolCall
    from rtkit.types.responses.models import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
    from rtkit.types.responses.models import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from rtkit.types.responses.models import ResponseFunctionWebSearch as ResponseFunctionWebSearch
    from rtkit.types.responses.models import (
        ResponseFunctionWebSearchAction as ResponseFunctionWebSearchAction,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallInWsProgress as ResponseImageGenCallInWsProgress,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallPartialWsImage as ResponseImageGenCallPartialWsImage,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallWsCompleted as ResponseImageGenCallWsCompleted,
    )
    from rtkit.types.responses.models import (
        ResponseImageGenCallWsGenerating as ResponseImageGenCallWsGenerating,
    )
    from rtkit.types.responses.models import ResponseIncludable as ResponseIncludable
    from rtkit.types.responses.models import ResponseIncompleteEvent as ResponseIncompleteEvent
    from rtkit.types.responses.models import ResponseInProgressEvent as ResponseInProgressEvent
    from rtkit.types.responses.models import ResponseInput as ResponseInput
    from rtkit.types.responses.models import ResponseInputAudio as ResponseInputAudio
    from rtkit.types.responses.models import ResponseInputContent as ResponseInputContent
    from rtkit.types.responses.models import ResponseInputFile as ResponseInputFile
    from rtkit.types.responses.models import ResponseInputFileContent as ResponseInputFileContent
    from rtkit.types.responses.models import ResponseInputImage as ResponseInputImage
    from rtkit.types.responses.models import ResponseInputImageContent as ResponseInputImageContent
    from rtkit.types.responses.models import ResponseInputItem as ResponseInputItem
    from rtkit.types.responses.models import (
        ResponseInputItemAdditionalTools as ResponseInputItemAdditionalTools,
    )
    from rtkit.types.responses.models import (
        ResponseInputItemApplyPatchCallOutput as ResponseInputItemApplyPatchCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseInputItemComputerCallOutput as ResponseInputItemComputerCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseInputItemFunctionCallOutput as ResponseInputItemFunctionCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseInputItemMcpApprovalResponse as ResponseInputItemMcpApprovalResponse,
    )
    from rtkit.types.responses.models import (
        ResponseInputItemShellCallOutput as ResponseInputItemShellCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from rtkit.types.responses.models import ResponseInputMessageItem as ResponseInputMessageItem
    from rtkit.types.responses.models import ResponseInputText as ResponseInputText
    from rtkit.types.responses.models import ResponseInputTextContent as ResponseInputTextContent
    from rtkit.types.responses.models import ResponseInWsProgress as ResponseInWsProgress
    from rtkit.types.responses.models import ResponseItem as ResponseItem
    from rtkit.types.responses.models import ResponseItemList as ResponseItemList
    from rtkit.types.responses.models import ResponseLocalEnvironment as ResponseLocalEnvironment
    from rtkit.types.responses.models import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseMcpCallArgumentsWsDelta as ResponseMcpCallArgumentsWsDelta,
    )
    from rtkit.types.responses.models import ResponseMcpCallArgumentsWsDone as ResponseMcpCallArgumentsWsDone
    from rtkit.types.responses.models import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
    from rtkit.types.responses.models import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
    from rtkit.types.responses.models import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
    from rtkit.types.responses.models import ResponseMcpCallInWsProgress as ResponseMcpCallInWsProgress
    from rtkit.types.responses.models import ResponseMcpCallWsCompleted as ResponseMcpCallWsCompleted
    from rtkit.types.responses.models import ResponseMcpCallWsFailed as ResponseMcpCallWsFailed
    from rtkit.types.responses.models import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from rtkit.types.responses.models import (
        ResponseMcpListToolsInWsProgress as ResponseMcpListToolsInWsProgress,
    )
    from rtkit.types.responses.models import (
        ResponseMcpListToolsWsCompleted as ResponseMcpListToolsWsCompleted,
    )
    from rtkit.types.responses.models import ResponseMcpListToolsWsFailed as ResponseMcpListToolsWsFailed
    from rtkit.types.responses.models import ResponseModeration as ResponseModeration
    from rtkit.types.responses.models import ResponseOutputItem as ResponseOutputItem
    from rtkit.types.responses.models import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from rtkit.types.responses.models import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from rtkit.types.responses.models import ResponseOutputItemWsAdded as ResponseOutputItemWsAdded
    from rtkit.types.responses.models import ResponseOutputItemWsDone as ResponseOutputItemWsDone
    from rtkit.types.responses.models import ResponseOutputMessage as ResponseOutputMessage
    from rtkit.types.responses.models import ResponseOutputMessageContent as ResponseOutputMessageContent
    from rtkit.types.responses.models import ResponseOutputRefusal as ResponseOutputRefusal
    from rtkit.types.responses.models import ResponseOutputText as ResponseOutputText
    from rtkit.types.responses.models import ResponseOutputTextAnnotation as ResponseOutputTextAnnotation
    from rtkit.types.responses.models import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseOutputTextAnnotationAddedEventAnnotation as ResponseOutputTextAnnotationAddedEventAnnotation,
    )
    from rtkit.types.responses.models import (
        ResponseOutputTextAnnotationWsAdded as ResponseOutputTextAnnotationWsAdded,
    )
    from rtkit.types.responses.models import ResponseOutputTextLogprob as ResponseOutputTextLogprob
    from rtkit.types.responses.models import (
        ResponseOutputTextLogprobTopLogprob as ResponseOutputTextLogprobTopLogprob,
    )
    from rtkit.types.responses.models import ResponsePrompt as ResponsePrompt
    from rtkit.types.responses.models import ResponsePromptCacheOptions as ResponsePromptCacheOptions
    from rtkit.types.responses.models import ResponseQueuedEvent as ResponseQueuedEvent
    from rtkit.types.responses.models import ResponseReasoningItem as ResponseReasoningItem
    from rtkit.types.responses.models import ResponseReasoningItemContent as ResponseReasoningItemContent
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartWsAdded as ResponseReasoningSummaryPartWsAdded,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryPartWsDone as ResponseReasoningSummaryPartWsDone,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryTextWsDelta as ResponseReasoningSummaryTextWsDelta,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningSummaryTextWsDone as ResponseReasoningSummaryTextWsDone,
    )
    from rtkit.types.responses.models import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from rtkit.types.responses.models import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
    from rtkit.types.responses.models import ResponseReasoningTextWsDelta as ResponseReasoningTextWsDelta
    from rtkit.types.responses.models import ResponseReasoningTextWsDone as ResponseReasoningTextWsDone
    from rtkit.types.responses.models import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from rtkit.types.responses.models import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from rtkit.types.responses.models import ResponseRefusalWsDelta as ResponseRefusalWsDelta
    from rtkit.types.responses.models import ResponseRefusalWsDone as ResponseRefusalWsDone
    from rtkit.types.responses.models import ResponsesClientEvent as ResponsesClientEvent
    from rtkit.types.responses.models import (
        ResponsesClientEventConversation as ResponsesClientEventConversation,
    )
    from rtkit.types.responses.models import ResponsesClientEventModeration as ResponsesClientEventModeration
    from rtkit.types.responses.models import (
        ResponsesClientEventPromptCacheOptions as ResponsesClientEventPromptCacheOptions,
    )
    from rtkit.types.responses.models import ResponsesClientEventToolChoice as ResponsesClientEventToolChoice
    from rtkit.types.responses.models import (
        ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam as ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallCommandWsAdded as ResponseShellCallCommandWsAdded,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallCommandWsDelta as ResponseShellCallCommandWsDelta,
    )
    from rtkit.types.responses.models import ResponseShellCallCommandWsDone as ResponseShellCallCommandWsDone
    from rtkit.types.responses.models import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallOutputContentWsDelta as ResponseShellCallOutputContentWsDelta,
    )
    from rtkit.types.responses.models import (
        ResponseShellCallOutputContentWsDone as ResponseShellCallOutputContentWsDone,
    )
    from rtkit.types.responses.models import ResponsesServerEvent as ResponsesServerEvent
    from rtkit.types.responses.models import ResponseStatus as ResponseStatus
    from rtkit.types.responses.models import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
    from rtkit.types.responses.models import ResponseSteerErrorCode as ResponseSteerErrorCode
    from rtkit.types.responses.models import ResponseSteerEvent as ResponseSteerEvent
    from rtkit.types.responses.models import ResponseSteerFailedEvent as ResponseSteerFailedEvent
    from rtkit.types.responses.models import ResponseSteerFailedEventSteer as ResponseSteerFailedEventSteer
    from rtkit.types.responses.models import ResponseSteerInput as ResponseSteerInput
    from rtkit.types.responses.models import ResponseSteerInputContent as ResponseSteerInputContent
    from rtkit.types.responses.models import ResponseSteerInputItemList as ResponseSteerInputItemList
    from rtkit.types.responses.models import (
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from rtkit.types.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from rtkit.types.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )
    from rtkit.types.responses.models import (
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
    )
    from rtkit.types.responses.models import ResponseSteerPendingEvent as ResponseSteerPendingEvent
    from rtkit.types.responses.models import ResponseSteerPendingReason as ResponseSteerPendingReason
    from rtkit.types.responses.models import ResponseSteerRequiredInput as ResponseSteerRequiredInput
    from rtkit.types.responses.models import (
        ResponseSteerRequiredInputApplyPatchCallOutput as ResponseSteerRequiredInputApplyPatchCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseSteerRequiredInputComputerCallOutput as ResponseSteerRequiredInputComputerCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseSteerRequiredInputFunctionCallOutput as ResponseSteerRequiredInputFunctionCallOutput,
    )
    from rtkit.types.responses.models import (
        ResponseSteerRequiredInputMcpApprovalResponse as ResponseSteerRequiredInputMcpApprovalResponse,
    )
    from rtkit.types.responses.models import (
        ResponseSteerRequiredInputShellCallOutput as ResponseSteerRequiredInputShellCallOutput,
    )
    from rtkit.types.responses.models import ResponseStreamEvent as ResponseStreamEvent
    from rtkit.types.responses.models import ResponseTextConfig as ResponseTextConfig
    from rtkit.types.responses.models import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from rtkit.types.responses.models import ResponseTextDoneEvent as ResponseTextDoneEvent
    from rtkit.types.responses.models import ResponseTextWsDelta as ResponseTextWsDelta
    from rtkit.types.responses.models import ResponseTextWsDone as ResponseTextWsDone
    from rtkit.types.responses.models import ResponseToolChoice as ResponseToolChoice
    from rtkit.types.responses.models import (
        ResponseToolChoiceSpecificProgrammaticToolCallingParam as ResponseToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.responses.models import ResponseToolSearchCall as ResponseToolSearchCall
    from rtkit.types.responses.models import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
    from rtkit.types.responses.models import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from rtkit.types.responses.models import (
        ResponseToolSearchOutputItemParamTool as ResponseToolSearchOutputItemParamTool,
    )
    from rtkit.types.responses.models import ResponseUsage as ResponseUsage
    from rtkit.types.responses.models import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from rtkit.types.responses.models import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from rtkit.types.responses.models import (
        ResponseWebSearchCallInWsProgress as ResponseWebSearchCallInWsProgress,
    )
    from rtkit.types.responses.models import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from rtkit.types.responses.models import (
        ResponseWebSearchCallWsCompleted as ResponseWebSearchCallWsCompleted,
    )
    from rtkit.types.responses.models import (
        ResponseWebSearchCallWsSearching as ResponseWebSearchCallWsSearching,
    )
    from rtkit.types.responses.models import ResponseWsCompleted as ResponseWsCompleted
    from rtkit.types.responses.models import ResponseWsCreated as ResponseWsCreated
    from rtkit.types.responses.models import ResponseWsError as ResponseWsError
    from rtkit.types.responses.models import ResponseWsErrorError as ResponseWsErrorError
    from rtkit.types.responses.models import (
        ResponseWsErrorErrorMisalignment as ResponseWsErrorErrorMisalignment,
    )
    from rtkit.types.responses.models import (
        ResponseWsErrorErrorMisalignmentSteer as ResponseWsErrorErrorMisalignmentSteer,
    )
    from rtkit.types.responses.models import ResponseWsFailed as ResponseWsFailed
    from rtkit.types.responses.models import ResponseWsIncomplete as ResponseWsIncomplete
    from rtkit.types.responses.models import ResponseWsQueued as ResponseWsQueued
    from rtkit.types.responses.models import Result as Result
    from rtkit.types.responses.models import Screenshot as Screenshot
    from rtkit.types.responses.models import Scroll as Scroll
    from rtkit.types.responses.models import ServiceTier as ServiceTier
    from rtkit.types.responses.models import ShellCall as ShellCall
    from rtkit.types.responses.models import ShellCallAction as ShellCallAction
    from rtkit.types.responses.models import ShellCallCaller as ShellCallCaller
    from rtkit.types.responses.models import ShellCallCallerDirect as ShellCallCallerDirect
    from rtkit.types.responses.models import ShellCallCallerProgram as ShellCallCallerProgram
    from rtkit.types.responses.models import ShellCallEnvironment as ShellCallEnvironment
    from rtkit.types.responses.models import ShellCallOutputCaller as ShellCallOutputCaller
    from rtkit.types.responses.models import ShellCallOutputCallerDirect as ShellCallOutputCallerDirect
    from rtkit.types.responses.models import ShellCallOutputCallerProgram as ShellCallOutputCallerProgram
    from rtkit.types.responses.models import Skill as Skill
    from rtkit.types.responses.models import SkillReference as SkillReference
    from rtkit.types.responses.models import Steer as Steer
    from rtkit.types.responses.models import StreamOptions as StreamOptions
    from rtkit.types.responses.models import Summary as Summary
    from rtkit.types.responses.models import Text as Text
    from rtkit.types.responses.models import TextFormat as TextFormat
    from rtkit.types.responses.models import Tool as Tool
    from rtkit.types.responses.models import ToolChoiceAllowed as ToolChoiceAllowed
    from rtkit.types.responses.models import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from rtkit.types.responses.models import ToolChoiceCustom as ToolChoiceCustom
    from rtkit.types.responses.models import ToolChoiceFunction as ToolChoiceFunction
    from rtkit.types.responses.models import ToolChoiceMcp as ToolChoiceMcp
    from rtkit.types.responses.models import ToolChoiceOptions as ToolChoiceOptions
    from rtkit.types.responses.models import ToolChoiceShell as ToolChoiceShell
    from rtkit.types.responses.models import ToolChoiceTypes as ToolChoiceTypes
    from rtkit.types.responses.models import ToolCodeInterpreter as ToolCodeInterpreter
    from rtkit.types.responses.models import ToolCodeInterpreterContainer as ToolCodeInterpreterContainer
    from rtkit.types.responses.models import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from rtkit.types.responses.models import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from rtkit.types.responses.models import ToolFunction as ToolFunction
    from rtkit.types.responses.models import ToolImageGeneration as ToolImageGeneration
    from rtkit.types.responses.models import (
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from rtkit.types.responses.models import ToolImageGenerationSvg as ToolImageGenerationSvg
    from rtkit.types.responses.models import (
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from rtkit.types.responses.models import ToolLocalShell as ToolLocalShell
    from rtkit.types.responses.models import ToolMcp as ToolMcp
    from rtkit.types.responses.models import ToolMcpAllowedTools as ToolMcpAllowedTools
    from rtkit.types.responses.models import (
        ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    )
    from rtkit.types.responses.models import ToolMcpRequireApproval as ToolMcpRequireApproval
    from rtkit.types.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilterAlways as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.responses.models import ToolProgrammaticToolCalling as ToolProgrammaticToolCalling
    from rtkit.types.responses.models import ToolSearchCall as ToolSearchCall
    from rtkit.types.responses.models import ToolSearchOutput as ToolSearchOutput
    from rtkit.types.responses.models import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
    from rtkit.types.responses.models import (
        ToolSearchOutputNamespaceToolTool as ToolSearchOutputNamespaceToolTool,
    )
    from rtkit.types.responses.models import ToolSearchTool as ToolSearchTool
    from rtkit.types.responses.models import ToolUsage as ToolUsage
    from rtkit.types.responses.models import ToolUsageImageGen as ToolUsageImageGen
    from rtkit.types.responses.models import (
        ToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
    )
    from rtkit.types.responses.models import (
        ToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
    )
    from rtkit.types.responses.models import (
        ToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
    )
    from rtkit.types.responses.models import ToolUsageWebSearch as ToolUsageWebSearch
    from rtkit.types.responses.models import ToolWebSearchToolFilters as ToolWebSearchToolFilters
    from rtkit.types.responses.models import ToolWebSearchToolUserLocation as ToolWebSearchToolUserLocation
    from rtkit.types.responses.models import Type as Type
    from rtkit.types.responses.models import Variables as Variables
    from rtkit.types.responses.models import Wait as Wait
    from rtkit.types.responses.models import WebSearchPreviewTool as WebSearchPreviewTool
    from rtkit.types.responses.models import (
        WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
    )
    from rtkit.types.responses.models import WebSearchTool as WebSearchTool
    from rtkit.types.responses.models import WebSearchToolFilters as WebSearchToolFilters
    from rtkit.types.responses.models import WebSearchToolUserLocation as WebSearchToolUserLocation
    from rtkit.types.responses.params import AccessProgramsParam as AccessProgramsParam
    from rtkit.types.responses.params import ActionClickParam as ActionClickParam
    from rtkit.types.responses.params import ActionDoubleClickParam as ActionDoubleClickParam
    from rtkit.types.responses.params import ActionDragParam as ActionDragParam
    from rtkit.types.responses.params import ActionDragPathParam as ActionDragPathParam
    from rtkit.types.responses.params import ActionFindParam as ActionFindParam
    from rtkit.types.responses.params import ActionKeypressParam as ActionKeypressParam
    from rtkit.types.responses.params import ActionMoveParam as ActionMoveParam
    from rtkit.types.responses.params import ActionOpenPageParam as ActionOpenPageParam
    from rtkit.types.responses.params import ActionScreenshotParam as ActionScreenshotParam
    from rtkit.types.responses.params import ActionScrollParam as ActionScrollParam
    from rtkit.types.responses.params import ActionSearchParam as ActionSearchParam
    from rtkit.types.responses.params import ActionSearchSourceParam as ActionSearchSourceParam
    from rtkit.types.responses.params import ActionTypeParam as ActionTypeParam
    from rtkit.types.responses.params import ActionWaitParam as ActionWaitParam
    from rtkit.types.responses.params import AdditionalToolsParam as AdditionalToolsParam
    from rtkit.types.responses.params import (
        AnnotationContainerFileCitationParam as AnnotationContainerFileCitationParam,
    )
    from rtkit.types.responses.params import AnnotationFileCitationParam as AnnotationFileCitationParam
    from rtkit.types.responses.params import AnnotationFilePathParam as AnnotationFilePathParam
    from rtkit.types.responses.params import AnnotationParam as AnnotationParam
    from rtkit.types.responses.params import AnnotationURLCitationParam as AnnotationURLCitationParam
    from rtkit.types.responses.params import (
        ApplyPatchCallCallerDirectParam as ApplyPatchCallCallerDirectParam,
    )
    from rtkit.types.responses.params import ApplyPatchCallCallerParam as ApplyPatchCallCallerParam
    from rtkit.types.responses.params import (
        ApplyPatchCallCallerProgramParam as ApplyPatchCallCallerProgramParam,
    )
    from rtkit.types.responses.params import (
        ApplyPatchCallOperationCreateFileParam as ApplyPatchCallOperationCreateFileParam,
    )
    from rtkit.types.responses.params import (
        ApplyPatchCallOperationDeleteFileParam as ApplyPatchCallOperationDeleteFileParam,
    )
    from rtkit.types.responses.params import ApplyPatchCallOperationParam as ApplyPatchCallOperationParam
    from rtkit.types.responses.params import (
        ApplyPatchCallOperationUpdateFileParam as ApplyPatchCallOperationUpdateFileParam,
    )
    from rtkit.types.responses.params import (
        ApplyPatchCallOutputCallerDirectParam as ApplyPatchCallOutputCallerDirectParam,
    )
    from rtkit.types.responses.params import (
        ApplyPatchCallOutputCallerParam as ApplyPatchCallOutputCallerParam,
    )
    from rtkit.types.responses.params import (
        ApplyPatchCallOutputCallerProgramParam as ApplyPatchCallOutputCallerProgramParam,
    )
    from rtkit.types.responses.params import ApplyPatchCallOutputParam as ApplyPatchCallOutputParam
    from rtkit.types.responses.params import ApplyPatchCallParam as ApplyPatchCallParam
    from rtkit.types.responses.params import ApplyPatchToolParam as ApplyPatchToolParam
    from rtkit.types.responses.params import BackgroundOptions as BackgroundOptions
    from rtkit.types.responses.params import CallerDirectParam as CallerDirectParam
    from rtkit.types.responses.params import CallerParam as CallerParam
    from rtkit.types.responses.params import CallerProgramParam as CallerProgramParam
    from rtkit.types.responses.params import ClickParam as ClickParam
    from rtkit.types.responses.params import (
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam,
    )
    from rtkit.types.responses.params import (
        CodeInterpreterContainerCodeInterpreterToolAutoParam as CodeInterpreterContainerCodeInterpreterToolAutoParam,
    )
    from rtkit.types.responses.params import CodeInterpreterContainerParam as CodeInterpreterContainerParam
    from rtkit.types.responses.params import CodeInterpreterParam as CodeInterpreterParam
    from rtkit.types.responses.params import CompactionTriggerParam as CompactionTriggerParam
    from rtkit.types.responses.params import ComputerActionListParam as ComputerActionListParam
    from rtkit.types.responses.params import ComputerActionParam as ComputerActionParam
    from rtkit.types.responses.params import (
        ComputerCallOutputAcknowledgedSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheckParam,
    )
    from rtkit.types.responses.params import ComputerCallOutputParam as ComputerCallOutputParam
    from rtkit.types.responses.params import ComputerToolParam as ComputerToolParam
    from rtkit.types.responses.params import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
    from rtkit.types.responses.params import ContainerAutoParam as ContainerAutoParam
    from rtkit.types.responses.params import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from rtkit.types.responses.params import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from rtkit.types.responses.params import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from rtkit.types.responses.params import ContainerReferenceParam as ContainerReferenceParam
    from rtkit.types.responses.params import ConversationParam as ConversationParam
    from rtkit.types.responses.params import CustomToolParam as CustomToolParam
    from rtkit.types.responses.params import (
        CustomToolParamReservedKeywords as CustomToolParamReservedKeywords,
    )
    from rtkit.types.responses.params import DoubleClickParam as DoubleClickParam
    from rtkit.types.responses.params import DragParam as DragParam
    from rtkit.types.responses.params import DragPathParam as DragPathParam
    from rtkit.types.responses.params import EasyInputMessageParam as EasyInputMessageParam
    from rtkit.types.responses.params import EnvironmentParam as EnvironmentParam
    from rtkit.types.responses.params import FileSearchToolParam as FileSearchToolParam
    from rtkit.types.responses.params import FileSearchToolParamFilters as FileSearchToolParamFilters
    from rtkit.types.responses.params import (
        FunctionCallOutputCallerDirectParam as FunctionCallOutputCallerDirectParam,
    )
    from rtkit.types.responses.params import FunctionCallOutputCallerParam as FunctionCallOutputCallerParam
    from rtkit.types.responses.params import (
        FunctionCallOutputCallerProgramParam as FunctionCallOutputCallerProgramParam,
    )
    from rtkit.types.responses.params import FunctionCallOutputParam as FunctionCallOutputParam
    from rtkit.types.responses.params import FunctionShellToolParam as FunctionShellToolParam
    from rtkit.types.responses.params import FunctionToolParam as FunctionToolParam
    from rtkit.types.responses.params import (
        FunctionToolParamReservedKeywords as FunctionToolParamReservedKeywords,
    )
    from rtkit.types.responses.params import HTTPErrorParam as HTTPErrorParam
    from rtkit.types.responses.params import (
        ImageGenerationCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetailsParam,
    )
    from rtkit.types.responses.params import ImageGenerationCallErrorParam as ImageGenerationCallErrorParam
    from rtkit.types.responses.params import ImageGenerationCallParam as ImageGenerationCallParam
    from rtkit.types.responses.params import (
        ImageGenerationCallSvgUsageParam as ImageGenerationCallSvgUsageParam,
    )
    from rtkit.types.responses.params import (
        ImageGenerationInputImageMaskParam as ImageGenerationInputImageMaskParam,
    )
    from rtkit.types.responses.params import ImageGenerationParam as ImageGenerationParam
    from rtkit.types.responses.params import ImageGenerationSvgParam as ImageGenerationSvgParam
    from rtkit.types.responses.params import (
        ImageGenerationSvgReasoningParam as ImageGenerationSvgReasoningParam,
    )
    from rtkit.types.responses.params import ImageParam as ImageParam
    from rtkit.types.responses.params import InlineSkillParam as InlineSkillParam
    from rtkit.types.responses.params import InlineSkillSourceParam as InlineSkillSourceParam
    from rtkit.types.responses.params import InputAudioParam as InputAudioParam
    from rtkit.types.responses.params import InputItemListParams as InputItemListParams
    from rtkit.types.responses.params import InputTokenCountParams as InputTokenCountParams
    from rtkit.types.responses.params import InputTokenCountParamsText as InputTokenCountParamsText
    from rtkit.types.responses.params import ItemReferenceParam as ItemReferenceParam
    from rtkit.types.responses.params import KeypressParam as KeypressParam
    from rtkit.types.responses.params import LocalEnvironmentParam as LocalEnvironmentParam
    from rtkit.types.responses.params import LocalShellCallActionParam as LocalShellCallActionParam
    from rtkit.types.responses.params import LocalShellCallOutputParam as LocalShellCallOutputParam
    from rtkit.types.responses.params import LocalShellCallParam as LocalShellCallParam
    from rtkit.types.responses.params import LocalShellParam as LocalShellParam
    from rtkit.types.responses.params import LocalSkillParam as LocalSkillParam
    from rtkit.types.responses.params import LogprobParam as LogprobParam
    from rtkit.types.responses.params import LogprobTopLogprobParam as LogprobTopLogprobParam
    from rtkit.types.responses.params import (
        McpAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilterParam,
    )
    from rtkit.types.responses.params import McpAllowedToolsParam as McpAllowedToolsParam
    from rtkit.types.responses.params import McpApprovalRequestParam as McpApprovalRequestParam
    from rtkit.types.responses.params import McpApprovalResponseParam as McpApprovalResponseParam
    from rtkit.types.responses.params import McpCallParam as McpCallParam
    from rtkit.types.responses.params import McpListToolsParam as McpListToolsParam
    from rtkit.types.responses.params import McpListToolsToolParam as McpListToolsToolParam
    from rtkit.types.responses.params import McpParam as McpParam
    from rtkit.types.responses.params import McpProtocolErrorParam as McpProtocolErrorParam
    from rtkit.types.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterAlwaysParam as McpRequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterNeverParam as McpRequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterParam as McpRequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.responses.params import McpRequireApprovalParam as McpRequireApprovalParam
    from rtkit.types.responses.params import McpToolCallErrorParam as McpToolCallErrorParam
    from rtkit.types.responses.params import McpToolExecutionErrorParam as McpToolExecutionErrorParam
    from rtkit.types.responses.params import MessageParam as MessageParam
    from rtkit.types.responses.params import MoveParam as MoveParam
    from rtkit.types.responses.params import NamespaceToolParam as NamespaceToolParam
    from rtkit.types.responses.params import NamespaceToolParamTool as NamespaceToolParamTool
    from rtkit.types.responses.params import NetworkPolicyParam as NetworkPolicyParam
    from rtkit.types.responses.params import OutcomeExitParam as OutcomeExitParam
    from rtkit.types.responses.params import OutcomeParam as OutcomeParam
    from rtkit.types.responses.params import OutcomeTimeoutParam as OutcomeTimeoutParam
    from rtkit.types.responses.params import OutputImageParam as OutputImageParam
    from rtkit.types.responses.params import OutputLogsParam as OutputLogsParam
    from rtkit.types.responses.params import OutputOutputContentListParam as OutputOutputContentListParam
    from rtkit.types.responses.params import OutputParam as OutputParam
    from rtkit.types.responses.params import ParseableToolParam as ParseableToolParam
    from rtkit.types.responses.params import PendingSafetyCheckParam as PendingSafetyCheckParam
    from rtkit.types.responses.params import ProgrammaticToolCallingParam as ProgrammaticToolCallingParam
    from rtkit.types.responses.params import ProgramOutputParam as ProgramOutputParam
    from rtkit.types.responses.params import ProgramParam as ProgramParam
    from rtkit.types.responses.params import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from rtkit.types.responses.params import (
        RankingOptionsHybridSearchParam as RankingOptionsHybridSearchParam,
    )
    from rtkit.types.responses.params import RankingOptionsParam as RankingOptionsParam
    from rtkit.types.responses.params import ReasoningParam as ReasoningParam
    from rtkit.types.responses.params import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from rtkit.types.responses.params import (
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    )
    from rtkit.types.responses.params import ResponseCompactParams as ResponseCompactParams
    from rtkit.types.responses.params import (
        ResponseCompactParamsPromptCacheOptions as ResponseCompactParamsPromptCacheOptions,
    )
    from rtkit.types.responses.params import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from rtkit.types.responses.params import ResponseComputerToolCallParam as ResponseComputerToolCallParam
    from rtkit.types.responses.params import (
        ResponseComputerToolCallParamAction as ResponseComputerToolCallParamAction,
    )
    from rtkit.types.responses.params import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from rtkit.types.responses.params import (
        ResponseConfigurationUpdateItemParamParamText as ResponseConfigurationUpdateItemParamParamText,
    )
    from rtkit.types.responses.params import ResponseConversationParamParam as ResponseConversationParamParam
    from rtkit.types.responses.params import (
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateConversationParam as ResponseCreateConversationParam,
    )
    from rtkit.types.responses.params import ResponseCreateImageParam as ResponseCreateImageParam
    from rtkit.types.responses.params import ResponseCreateModerationParam as ResponseCreateModerationParam
    from rtkit.types.responses.params import (
        ResponseCreateModerationPolicyInputParam as ResponseCreateModerationPolicyInputParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateModerationPolicyOutputParam as ResponseCreateModerationPolicyOutputParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateModerationPolicyParam as ResponseCreateModerationPolicyParam,
    )
    from rtkit.types.responses.params import ResponseCreateParam as ResponseCreateParam
    from rtkit.types.responses.params import ResponseCreateParams as ResponseCreateParams
    from rtkit.types.responses.params import ResponseCreateParamsBase as ResponseCreateParamsBase
    from rtkit.types.responses.params import (
        ResponseCreateParamsContextManagement as ResponseCreateParamsContextManagement,
    )
    from rtkit.types.responses.params import ResponseCreateParamsModeration as ResponseCreateParamsModeration
    from rtkit.types.responses.params import (
        ResponseCreateParamsModerationPolicy as ResponseCreateParamsModerationPolicy,
    )
    from rtkit.types.responses.params import (
        ResponseCreateParamsModerationPolicyInput as ResponseCreateParamsModerationPolicyInput,
    )
    from rtkit.types.responses.params import (
        ResponseCreateParamsModerationPolicyOutput as ResponseCreateParamsModerationPolicyOutput,
    )
    from rtkit.types.responses.params import (
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    )
    from rtkit.types.responses.params import (
        ResponseCreateParamsPromptCacheOptions as ResponseCreateParamsPromptCacheOptions,
    )
    from rtkit.types.responses.params import ResponseCreateParamsStreaming as ResponseCreateParamsStreaming
    from rtkit.types.responses.params import (
        ResponseCreateParamsStreamOptions as ResponseCreateParamsStreamOptions,
    )
    from rtkit.types.responses.params import (
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
    )
    from rtkit.types.responses.params import (
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
    )
    from rtkit.types.responses.params import ResponseCreateToolChoiceParam as ResponseCreateToolChoiceParam
    from rtkit.types.responses.params import (
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam,
    )
    from rtkit.types.responses.params import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from rtkit.types.responses.params import ResponseCustomToolCallParam as ResponseCustomToolCallParam
    from rtkit.types.responses.params import (
        ResponseCustomToolCallParamReservedKeywords as ResponseCustomToolCallParamReservedKeywords,
    )
    from rtkit.types.responses.params import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from rtkit.types.responses.params import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
    from rtkit.types.responses.params import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from rtkit.types.responses.params import (
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    )
    from rtkit.types.responses.params import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )
    from rtkit.types.responses.params import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from rtkit.types.responses.params import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
    from rtkit.types.responses.params import (
        ResponseFunctionToolCallParamReservedKeywords as ResponseFunctionToolCallParamReservedKeywords,
    )
    from rtkit.types.responses.params import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
    from rtkit.types.responses.params import (
        ResponseFunctionWebSearchParamAction as ResponseFunctionWebSearchParamAction,
    )
    from rtkit.types.responses.params import ResponseInputAudioParam as ResponseInputAudioParam
    from rtkit.types.responses.params import ResponseInputContentParam as ResponseInputContentParam
    from rtkit.types.responses.params import ResponseInputFileContentParam as ResponseInputFileContentParam
    from rtkit.types.responses.params import ResponseInputFileParam as ResponseInputFileParam
    from rtkit.types.responses.params import ResponseInputImageContentParam as ResponseInputImageContentParam
    from rtkit.types.responses.params import ResponseInputImageParam as ResponseInputImageParam
    from rtkit.types.responses.params import ResponseInputItemParam as ResponseInputItemParam
    from rtkit.types.responses.params import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from rtkit.types.responses.params import ResponseInputParam as ResponseInputParam
    from rtkit.types.responses.params import ResponseInputTextContentParam as ResponseInputTextContentParam
    from rtkit.types.responses.params import ResponseInputTextParam as ResponseInputTextParam
    from rtkit.types.responses.params import ResponseOutputMessageParam as ResponseOutputMessageParam
    from rtkit.types.responses.params import (
        ResponseOutputMessageParamContent as ResponseOutputMessageParamContent,
    )
    from rtkit.types.responses.params import ResponseOutputRefusalParam as ResponseOutputRefusalParam
    from rtkit.types.responses.params import ResponseOutputTextParam as ResponseOutputTextParam
    from rtkit.types.responses.params import ResponsePromptParam as ResponsePromptParam
    from rtkit.types.responses.params import ResponseReasoningItemParam as ResponseReasoningItemParam
    from rtkit.types.responses.params import (
        ResponseReasoningItemParamContent as ResponseReasoningItemParamContent,
    )
    from rtkit.types.responses.params import ResponseRetrieveParams as ResponseRetrieveParams
    from rtkit.types.responses.params import ResponseRetrieveParamsBase as ResponseRetrieveParamsBase
    from rtkit.types.responses.params import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from rtkit.types.responses.params import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    )
    from rtkit.types.responses.params import ResponsesClientEventParam as ResponsesClientEventParam
    from rtkit.types.responses.params import (
        ResponsesClientEventParamContextManagement as ResponsesClientEventParamContextManagement,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamConversation as ResponsesClientEventParamConversation,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamModeration as ResponsesClientEventParamModeration,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamModerationPolicy as ResponsesClientEventParamModerationPolicy,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamModerationPolicyInput as ResponsesClientEventParamModerationPolicyInput,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamModerationPolicyOutput as ResponsesClientEventParamModerationPolicyOutput,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamPromptCacheOptions as ResponsesClientEventParamPromptCacheOptions,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamStreamOptions as ResponsesClientEventParamStreamOptions,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamToolChoice as ResponsesClientEventParamToolChoice,
    )
    from rtkit.types.responses.params import (
        ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam as ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.responses.params import ResponseSteerEventParam as ResponseSteerEventParam
    from rtkit.types.responses.params import ResponseSteerInputContentParam as ResponseSteerInputContentParam
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirectParam,
    )
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerParam as ResponseSteerInputItemListFunctionCallOutputCallerParam,
    )
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgramParam,
    )
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputParam as ResponseSteerInputItemListFunctionCallOutputParam,
    )
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListMessageParam as ResponseSteerInputItemListMessageParam,
    )
    from rtkit.types.responses.params import (
        ResponseSteerInputItemListParam as ResponseSteerInputItemListParam,
    )
    from rtkit.types.responses.params import ResponseSteerInputParam as ResponseSteerInputParam
    from rtkit.types.responses.params import ResponseTextConfigParam as ResponseTextConfigParam
    from rtkit.types.responses.params import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from rtkit.types.responses.params import (
        ResponseToolSearchOutputItemParamParamTool as ResponseToolSearchOutputItemParamParamTool,
    )
    from rtkit.types.responses.params import ResultParam as ResultParam
    from rtkit.types.responses.params import ScreenshotParam as ScreenshotParam
    from rtkit.types.responses.params import ScrollParam as ScrollParam
    from rtkit.types.responses.params import ShellCallActionParam as ShellCallActionParam
    from rtkit.types.responses.params import ShellCallCallerDirectParam as ShellCallCallerDirectParam
    from rtkit.types.responses.params import ShellCallCallerParam as ShellCallCallerParam
    from rtkit.types.responses.params import ShellCallCallerProgramParam as ShellCallCallerProgramParam
    from rtkit.types.responses.params import ShellCallEnvironmentParam as ShellCallEnvironmentParam
    from rtkit.types.responses.params import (
        ShellCallOutputCallerDirectParam as ShellCallOutputCallerDirectParam,
    )
    from rtkit.types.responses.params import ShellCallOutputCallerParam as ShellCallOutputCallerParam
    from rtkit.types.responses.params import (
        ShellCallOutputCallerProgramParam as ShellCallOutputCallerProgramParam,
    )
    from rtkit.types.responses.params import ShellCallOutputParam as ShellCallOutputParam
    from rtkit.types.responses.params import ShellCallParam as ShellCallParam
    from rtkit.types.responses.params import SkillParam as SkillParam
    from rtkit.types.responses.params import SkillReferenceParam as SkillReferenceParam
    from rtkit.types.responses.params import SummaryParam as SummaryParam
    from rtkit.types.responses.params import TextFormatParam as TextFormatParam
    from rtkit.types.responses.params import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from rtkit.types.responses.params import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from rtkit.types.responses.params import ToolChoiceCustomParam as ToolChoiceCustomParam
    from rtkit.types.responses.params import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from rtkit.types.responses.params import ToolChoiceMcpParam as ToolChoiceMcpParam
    from rtkit.types.responses.params import ToolChoiceParam as ToolChoiceParam
    from rtkit.types.responses.params import ToolChoiceShellParam as ToolChoiceShellParam
    from rtkit.types.responses.params import (
        ToolChoiceSpecificProgrammaticToolCallingParamParam as ToolChoiceSpecificProgrammaticToolCallingParamParam,
    )
    from rtkit.types.responses.params import ToolChoiceTypesParam as ToolChoiceTypesParam
    from rtkit.types.responses.params import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam,
    )
    from rtkit.types.responses.params import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoParam,
    )
    from rtkit.types.responses.params import (
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
    )
    from rtkit.types.responses.params import ToolCodeInterpreterParam as ToolCodeInterpreterParam
    from rtkit.types.responses.params import ToolFunctionParam as ToolFunctionParam
    from rtkit.types.responses.params import ToolFunctionReservedKeywords as ToolFunctionReservedKeywords
    from rtkit.types.responses.params import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
    )
    from rtkit.types.responses.params import ToolImageGenerationParam as ToolImageGenerationParam
    from rtkit.types.responses.params import ToolImageGenerationSvgParam as ToolImageGenerationSvgParam
    from rtkit.types.responses.params import (
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
    )
    from rtkit.types.responses.params import ToolLocalShellParam as ToolLocalShellParam
    from rtkit.types.responses.params import (
        ToolMcpAllowedToolsMcpToolFilterParam as ToolMcpAllowedToolsMcpToolFilterParam,
    )
    from rtkit.types.responses.params import ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam
    from rtkit.types.responses.params import ToolMcpParam as ToolMcpParam
    from rtkit.types.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam as ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.responses.params import ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam
    from rtkit.types.responses.params import ToolParam as ToolParam
    from rtkit.types.responses.params import ToolParamWebSearchTool as ToolParamWebSearchTool
    from rtkit.types.responses.params import (
        ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam,
    )
    from rtkit.types.responses.params import ToolSearchCallParam as ToolSearchCallParam
    from rtkit.types.responses.params import (
        ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from rtkit.types.responses.params import (
        ToolSearchOutputNamespaceToolParamTool as ToolSearchOutputNamespaceToolParamTool,
    )
    from rtkit.types.responses.params import ToolSearchToolParam as ToolSearchToolParam
    from rtkit.types.responses.params import TypeParam as TypeParam
    from rtkit.types.responses.params import VariablesParam as VariablesParam
    from rtkit.types.responses.params import WaitParam as WaitParam
    from rtkit.types.responses.params import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from rtkit.types.responses.params import (
        WebSearchPreviewToolParamUserLocation as WebSearchPreviewToolParamUserLocation,
    )
    from rtkit.types.responses.params import WebSearchToolFiltersParam as WebSearchToolFiltersParam
    from rtkit.types.responses.params import WebSearchToolParam as WebSearchToolParam
    from rtkit.types.responses.params import WebSearchToolParamFilters as WebSearchToolParamFilters
    from rtkit.types.responses.params import WebSearchToolParamUserLocation as WebSearchToolParamUserLocation
    from rtkit.types.responses.params import WebSearchToolUserLocationParam as WebSearchToolUserLocationParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types._parsed_responses": "ParsedContent ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputItem ParsedResponseOutputMessage ParsedResponseOutputText",
            "rtkit.types.responses.models": "AccessPrograms AcknowledgedSafetyCheck ActionClick ActionDoubleClick ActionDrag ActionDragPath ActionFind ActionKeypress ActionMove ActionOpenPage ActionScreenshot ActionScroll ActionSearch ActionSearchSource ActionType ActionWait AdditionalTools AnnotationContainerFileCitation AnnotationFileCitation AnnotationFilePath AnnotationURLCitation ApplyPatchCall ApplyPatchCallCaller ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram ApplyPatchCallOperation ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile ApplyPatchCallOperationUpdateFile ApplyPatchCallOutputCaller ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram ApplyPatchTool Caller CallerDirect CallerProgram Click CodeInterpreter CodeInterpreterContainer CodeInterpreterContainerCodeInterpreterToolAuto CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy CompactedResponse CompactionTrigger ComputerAction ComputerActionList ComputerCallOutputAcknowledgedSafetyCheck ComputerTool ComputerUsePreviewTool ContainerAuto ContainerNetworkPolicyAllowlist ContainerNetworkPolicyDisabled ContainerNetworkPolicyDomainSecret ContainerReference ContextManagement CustomTool CustomToolCallOutput Delta DoubleClick Drag DragPath EasyInputMessage Error FileSearchTool FileSearchToolFilters FunctionCallOutputCaller FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram FunctionShellTool FunctionShellToolEnvironment FunctionTool HTTPError Image ImageDetail ImageGeneration ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage ImageGenerationInputImageMask ImageGenerationSvg ImageGenerationSvgReasoning IncompleteDetails InlineSkill InlineSkillSource InputAudio InputTokenCountResponse InputTokensDetails InputTokensDetailsCacheWriteTokensDetails InputTransformation ItemReference Keypress LocalEnvironment LocalShell LocalShellCall LocalShellCallAction LocalShellCallOutput LocalSkill Logprob LogprobTopLogprob Mcp McpAllowedTools McpAllowedToolsMcpToolFilter McpApprovalRequest McpApprovalResponse McpCall McpListTools McpListToolsTool McpProtocolError McpRequireApproval McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever McpToolCallError McpToolExecutionError Message Misalignment MisalignmentSteer ModerationInput ModerationInputError ModerationInputModerationResult ModerationOutput ModerationOutputError ModerationOutputModerationResult ModerationPolicy ModerationPolicyInput ModerationPolicyOutput Move NamespaceTool NamespaceToolTool NetworkPolicy Operation OperationCreateFile OperationDeleteFile OperationUpdateFile Outcome OutcomeExit OutcomeTimeout Output OutputImage OutputLogs OutputOutcome OutputOutcomeExit OutputOutcomeTimeout OutputOutputContentList OutputTokensDetails PartReasoningText PendingSafetyCheck Program ProgramOutput ProgrammaticToolCalling PromptCacheBreakpoint PromptCacheDiagnostics PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsCacheMiss PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable RankingOptions RankingOptionsHybridSearch Reasoning Response ResponseApplyPatchToolCall ResponseApplyPatchToolCallOutput ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent ResponseAudioTranscriptWsDelta ResponseAudioTranscriptWsDone ResponseAudioWsDelta ResponseAudioWsDone ResponseCodeInterpreterCallCodeDeltaEvent ResponseCodeInterpreterCallCodeDoneEvent ResponseCodeInterpreterCallCodeWsDelta ResponseCodeInterpreterCallCodeWsDone ResponseCodeInterpreterCallCompletedEvent ResponseCodeInterpreterCallInProgressEvent ResponseCodeInterpreterCallInWsProgress ResponseCodeInterpreterCallInterpretingEvent ResponseCodeInterpreterCallWsCompleted ResponseCodeInterpreterCallWsInterpreting ResponseCodeInterpreterToolCall ResponseCodeInterpreterToolCallOutput ResponseCompactionCompactingEvent ResponseCompactionItem ResponseCompactionItemParam ResponseCompactionWsCompacting ResponseCompletedEvent ResponseComputerToolCall ResponseComputerToolCallAction ResponseComputerToolCallOutputItem ResponseComputerToolCallOutputScreenshot ResponseConfigurationUpdateItem ResponseConfigurationUpdateItemParam ResponseContainerReference ResponseContentPartAddedEvent ResponseContentPartAddedEventPart ResponseContentPartDoneEvent ResponseContentPartDoneEventPart ResponseContentPartWsAdded ResponseContentPartWsDone ResponseConversation ResponseConversationParam ResponseCreate ResponseCreateAccessPrograms ResponseCreateBackgroundOptions ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput ResponseCreatePromptCacheOptions ResponseCreateStreamOptions ResponseCreateToolChoice ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam ResponseCreatedEvent ResponseCustomToolCall ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent ResponseCustomToolCallInputWsDelta ResponseCustomToolCallInputWsDone ResponseCustomToolCallItem ResponseCustomToolCallOutput ResponseCustomToolCallOutputItem ResponseError ResponseErrorEvent ResponseFailedEvent ResponseFileSearchCallCompletedEvent ResponseFileSearchCallInProgressEvent ResponseFileSearchCallInWsProgress ResponseFileSearchCallSearchingEvent ResponseFileSearchCallWsCompleted ResponseFileSearchCallWsSearching ResponseFileSearchToolCall ResponseFormatTextConfig ResponseFormatTextJSONSchemaConfig ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent ResponseFunctionCallArgumentsWsDelta ResponseFunctionCallArgumentsWsDone ResponseFunctionCallOutputItem ResponseFunctionCallOutputItemList ResponseFunctionShellCallOutputContent ResponseFunctionShellToolCall ResponseFunctionShellToolCallAction ResponseFunctionShellToolCallEnvironment ResponseFunctionShellToolCallOutput ResponseFunctionToolCall ResponseFunctionToolCallItem ResponseFunctionToolCallOutputItem ResponseFunctionWebSearch ResponseFunctionWebSearchAction ResponseImageGenCallCompletedEvent ResponseImageGenCallGeneratingEvent ResponseImageGenCallInProgressEvent ResponseImageGenCallInWsProgress ResponseImageGenCallPartialImageEvent ResponseImageGenCallPartialWsImage ResponseImageGenCallWsCompleted ResponseImageGenCallWsGenerating ResponseInProgressEvent ResponseInWsProgress ResponseIncludable ResponseIncompleteEvent ResponseInput ResponseInputAudio ResponseInputContent ResponseInputFile ResponseInputFileContent ResponseInputImage ResponseInputImageContent ResponseInputItem ResponseInputItemAdditionalTools ResponseInputItemApplyPatchCallOutput ResponseInputItemComputerCallOutput ResponseInputItemFunctionCallOutput ResponseInputItemMcpApprovalResponse ResponseInputItemShellCallOutput ResponseInputMessageContentList ResponseInputMessageItem ResponseInputText ResponseInputTextContent ResponseItem ResponseItemList ResponseLocalEnvironment ResponseMcpCallArgumentsDeltaEvent ResponseMcpCallArgumentsDoneEvent ResponseMcpCallArgumentsWsDelta ResponseMcpCallArgumentsWsDone ResponseMcpCallCompletedEvent ResponseMcpCallFailedEvent ResponseMcpCallInProgressEvent ResponseMcpCallInWsProgress ResponseMcpCallWsCompleted ResponseMcpCallWsFailed ResponseMcpListToolsCompletedEvent ResponseMcpListToolsFailedEvent ResponseMcpListToolsInProgressEvent ResponseMcpListToolsInWsProgress ResponseMcpListToolsWsCompleted ResponseMcpListToolsWsFailed ResponseModeration ResponseOutputItem ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseOutputItemWsAdded ResponseOutputItemWsDone ResponseOutputMessage ResponseOutputMessageContent ResponseOutputRefusal ResponseOutputText ResponseOutputTextAnnotation ResponseOutputTextAnnotationAddedEvent ResponseOutputTextAnnotationAddedEventAnnotation ResponseOutputTextAnnotationWsAdded ResponseOutputTextLogprob ResponseOutputTextLogprobTopLogprob ResponsePrompt ResponsePromptCacheOptions ResponseQueuedEvent ResponseReasoningItem ResponseReasoningItemContent ResponseReasoningSummaryPartAddedEvent ResponseReasoningSummaryPartAddedEventPart ResponseReasoningSummaryPartDoneEvent ResponseReasoningSummaryPartDoneEventPart ResponseReasoningSummaryPartWsAdded ResponseReasoningSummaryPartWsDone ResponseReasoningSummaryTextDeltaEvent ResponseReasoningSummaryTextDoneEvent ResponseReasoningSummaryTextWsDelta ResponseReasoningSummaryTextWsDone ResponseReasoningTextDeltaEvent ResponseReasoningTextDoneEvent ResponseReasoningTextWsDelta ResponseReasoningTextWsDone ResponseRefusalDeltaEvent ResponseRefusalDoneEvent ResponseRefusalWsDelta ResponseRefusalWsDone ResponseShellCallCommandAddedEvent ResponseShellCallCommandDeltaEvent ResponseShellCallCommandDoneEvent ResponseShellCallCommandWsAdded ResponseShellCallCommandWsDelta ResponseShellCallCommandWsDone ResponseShellCallOutputContentDeltaEvent ResponseShellCallOutputContentDoneEvent ResponseShellCallOutputContentWsDelta ResponseShellCallOutputContentWsDone ResponseStatus ResponseSteerAcceptedEvent ResponseSteerErrorCode ResponseSteerEvent ResponseSteerFailedEvent ResponseSteerFailedEventSteer ResponseSteerInput ResponseSteerInputContent ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputItemListFunctionCallOutputCallerDirect ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage ResponseSteerPendingEvent ResponseSteerPendingReason ResponseSteerRequiredInput ResponseSteerRequiredInputApplyPatchCallOutput ResponseSteerRequiredInputComputerCallOutput ResponseSteerRequiredInputFunctionCallOutput ResponseSteerRequiredInputMcpApprovalResponse ResponseSteerRequiredInputShellCallOutput ResponseStreamEvent ResponseTextConfig ResponseTextDeltaEvent ResponseTextDoneEvent ResponseTextWsDelta ResponseTextWsDone ResponseToolChoice ResponseToolChoiceSpecificProgrammaticToolCallingParam ResponseToolSearchCall ResponseToolSearchOutputItem ResponseToolSearchOutputItemParam ResponseToolSearchOutputItemParamTool ResponseUsage ResponseWebSearchCallCompletedEvent ResponseWebSearchCallInProgressEvent ResponseWebSearchCallInWsProgress ResponseWebSearchCallSearchingEvent ResponseWebSearchCallWsCompleted ResponseWebSearchCallWsSearching ResponseWsCompleted ResponseWsCreated ResponseWsError ResponseWsErrorError ResponseWsErrorErrorMisalignment ResponseWsErrorErrorMisalignmentSteer ResponseWsFailed ResponseWsIncomplete ResponseWsQueued ResponsesClientEvent ResponsesClientEventConversation ResponsesClientEventModeration ResponsesClientEventPromptCacheOptions ResponsesClientEventToolChoice ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam ResponsesServerEvent Result Screenshot Scroll ServiceTier ShellCall ShellCallAction ShellCallCaller ShellCallCallerDirect ShellCallCallerProgram ShellCallEnvironment ShellCallOutputCaller ShellCallOutputCallerDirect ShellCallOutputCallerProgram Skill SkillReference Steer StreamOptions Summary Text TextFormat Tool ToolChoiceAllowed ToolChoiceApplyPatch ToolChoiceCustom ToolChoiceFunction ToolChoiceMcp ToolChoiceOptions ToolChoiceShell ToolChoiceTypes ToolCodeInterpreter ToolCodeInterpreterContainer ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolFunction ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning ToolLocalShell ToolMcp ToolMcpAllowedTools ToolMcpAllowedToolsMcpToolFilter ToolMcpRequireApproval ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolProgrammaticToolCalling ToolSearchCall ToolSearchOutput ToolSearchOutputNamespaceTool ToolSearchOutputNamespaceToolTool ToolSearchTool ToolUsage ToolUsageImageGen ToolUsageImageGenCachedTokensDetails ToolUsageImageGenInputTokensDetails ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch ToolWebSearchToolFilters ToolWebSearchToolUserLocation Type Variables Wait WebSearchPreviewTool WebSearchPreviewToolUserLocation WebSearchTool WebSearchToolFilters WebSearchToolUserLocation",
            "rtkit.types.responses.params": "AccessProgramsParam ActionClickParam ActionDoubleClickParam ActionDragParam ActionDragPathParam ActionFindParam ActionKeypressParam ActionMoveParam ActionOpenPageParam ActionScreenshotParam ActionScrollParam ActionSearchParam ActionSearchSourceParam ActionTypeParam ActionWaitParam AdditionalToolsParam AnnotationContainerFileCitationParam AnnotationFileCitationParam AnnotationFilePathParam AnnotationParam AnnotationURLCitationParam ApplyPatchCallCallerDirectParam ApplyPatchCallCallerParam ApplyPatchCallCallerProgramParam ApplyPatchCallOperationCreateFileParam ApplyPatchCallOperationDeleteFileParam ApplyPatchCallOperationParam ApplyPatchCallOperationUpdateFileParam ApplyPatchCallOutputCallerDirectParam ApplyPatchCallOutputCallerParam ApplyPatchCallOutputCallerProgramParam ApplyPatchCallOutputParam ApplyPatchCallParam ApplyPatchToolParam BackgroundOptions CallerDirectParam CallerParam CallerProgramParam ClickParam CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam CodeInterpreterContainerCodeInterpreterToolAutoParam CodeInterpreterContainerParam CodeInterpreterParam CompactionTriggerParam ComputerActionListParam ComputerActionParam ComputerCallOutputAcknowledgedSafetyCheckParam ComputerCallOutputParam ComputerToolParam ComputerUsePreviewToolParam ContainerAutoParam ContainerNetworkPolicyAllowlistParam ContainerNetworkPolicyDisabledParam ContainerNetworkPolicyDomainSecretParam ContainerReferenceParam ConversationParam CustomToolParam CustomToolParamReservedKeywords DoubleClickParam DragParam DragPathParam EasyInputMessageParam EnvironmentParam FileSearchToolParam FileSearchToolParamFilters FunctionCallOutputCallerDirectParam FunctionCallOutputCallerParam FunctionCallOutputCallerProgramParam FunctionCallOutputParam FunctionShellToolParam FunctionToolParam FunctionToolParamReservedKeywords HTTPErrorParam ImageGenerationCallErrorModerationDetailsParam ImageGenerationCallErrorParam ImageGenerationCallParam ImageGenerationCallSvgUsageParam ImageGenerationInputImageMaskParam ImageGenerationParam ImageGenerationSvgParam ImageGenerationSvgReasoningParam ImageParam InlineSkillParam InlineSkillSourceParam InputAudioParam InputItemListParams InputTokenCountParams InputTokenCountParamsText ItemReferenceParam KeypressParam LocalEnvironmentParam LocalShellCallActionParam LocalShellCallOutputParam LocalShellCallParam LocalShellParam LocalSkillParam LogprobParam LogprobTopLogprobParam McpAllowedToolsMcpToolFilterParam McpAllowedToolsParam McpApprovalRequestParam McpApprovalResponseParam McpCallParam McpListToolsParam McpListToolsToolParam McpParam McpProtocolErrorParam McpRequireApprovalMcpToolApprovalFilterAlwaysParam McpRequireApprovalMcpToolApprovalFilterNeverParam McpRequireApprovalMcpToolApprovalFilterParam McpRequireApprovalParam McpToolCallErrorParam McpToolExecutionErrorParam MessageParam MoveParam NamespaceToolParam NamespaceToolParamTool NetworkPolicyParam OutcomeExitParam OutcomeParam OutcomeTimeoutParam OutputImageParam OutputLogsParam OutputOutputContentListParam OutputParam ParseableToolParam PendingSafetyCheckParam ProgramOutputParam ProgramParam ProgrammaticToolCallingParam PromptCacheBreakpointParam RankingOptionsHybridSearchParam RankingOptionsParam ReasoningParam ResponseCodeInterpreterToolCallParam ResponseCompactParams ResponseCompactParamsPromptCacheOptions ResponseCompactionItemParamParam ResponseComputerToolCallOutputScreenshotParam ResponseComputerToolCallParam ResponseComputerToolCallParamAction ResponseConfigurationUpdateItemParamParam ResponseConfigurationUpdateItemParamParamText ResponseConversationParamParam ResponseCreateAccessProgramsParam ResponseCreateBackgroundOptionsParam ResponseCreateContextManagementParam ResponseCreateConversationParam ResponseCreateImageParam ResponseCreateModerationParam ResponseCreateModerationPolicyInputParam ResponseCreateModerationPolicyOutputParam ResponseCreateModerationPolicyParam ResponseCreateParam ResponseCreateParams ResponseCreateParamsBase ResponseCreateParamsContextManagement ResponseCreateParamsModeration ResponseCreateParamsModerationPolicy ResponseCreateParamsModerationPolicyInput ResponseCreateParamsModerationPolicyOutput ResponseCreateParamsNonStreaming ResponseCreateParamsPromptCacheOptions ResponseCreateParamsStreamOptions ResponseCreateParamsStreaming ResponseCreatePromptCacheOptionsParam ResponseCreateStreamOptionsParam ResponseCreateToolChoiceParam ResponseCreateToolChoiceSpecificProgrammaticToolCallingParamParam ResponseCustomToolCallOutputParam ResponseCustomToolCallParam ResponseCustomToolCallParamReservedKeywords ResponseFileSearchToolCallParam ResponseFormatTextConfigParam ResponseFormatTextJSONSchemaConfigParam ResponseFunctionCallOutputItemListParam ResponseFunctionCallOutputItemParam ResponseFunctionShellCallOutputContentParam ResponseFunctionToolCallParam ResponseFunctionToolCallParamReservedKeywords ResponseFunctionWebSearchParam ResponseFunctionWebSearchParamAction ResponseInputAudioParam ResponseInputContentParam ResponseInputFileContentParam ResponseInputFileParam ResponseInputImageContentParam ResponseInputImageParam ResponseInputItemParam ResponseInputMessageContentListParam ResponseInputParam ResponseInputTextContentParam ResponseInputTextParam ResponseOutputMessageParam ResponseOutputMessageParamContent ResponseOutputRefusalParam ResponseOutputTextParam ResponsePromptParam ResponseReasoningItemParam ResponseReasoningItemParamContent ResponseRetrieveParams ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming ResponseSteerEventParam ResponseSteerInputContentParam ResponseSteerInputItemListFunctionCallOutputCallerDirectParam ResponseSteerInputItemListFunctionCallOutputCallerParam ResponseSteerInputItemListFunctionCallOutputCallerProgramParam ResponseSteerInputItemListFunctionCallOutputParam ResponseSteerInputItemListMessageParam ResponseSteerInputItemListParam ResponseSteerInputParam ResponseTextConfigParam ResponseToolSearchOutputItemParamParam ResponseToolSearchOutputItemParamParamTool ResponsesClientEventParam ResponsesClientEventParamContextManagement ResponsesClientEventParamConversation ResponsesClientEventParamModeration ResponsesClientEventParamModerationPolicy ResponsesClientEventParamModerationPolicyInput ResponsesClientEventParamModerationPolicyOutput ResponsesClientEventParamPromptCacheOptions ResponsesClientEventParamStreamOptions ResponsesClientEventParamToolChoice ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam ResultParam ScreenshotParam ScrollParam ShellCallActionParam ShellCallCallerDirectParam ShellCallCallerParam ShellCallCallerProgramParam ShellCallEnvironmentParam ShellCallOutputCallerDirectParam ShellCallOutputCallerParam ShellCallOutputCallerProgramParam ShellCallOutputParam ShellCallParam SkillParam SkillReferenceParam SummaryParam TextFormatParam ToolChoiceAllowedParam ToolChoiceApplyPatchParam ToolChoiceCustomParam ToolChoiceFunctionParam ToolChoiceMcpParam ToolChoiceParam ToolChoiceShellParam ToolChoiceSpecificProgrammaticToolCallingParamParam ToolChoiceTypesParam ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam ToolCodeInterpreterContainerCodeInterpreterToolAutoParam ToolCodeInterpreterContainerParam ToolCodeInterpreterParam ToolFunctionParam ToolFunctionReservedKeywords ToolImageGenerationInputImageMaskParam ToolImageGenerationParam ToolImageGenerationSvgParam ToolImageGenerationSvgReasoningParam ToolLocalShellParam ToolMcpAllowedToolsMcpToolFilterParam ToolMcpAllowedToolsParam ToolMcpParam ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam ToolMcpRequireApprovalMcpToolApprovalFilterParam ToolMcpRequireApprovalParam ToolParam ToolParamWebSearchTool ToolProgrammaticToolCallingParam ToolSearchCallParam ToolSearchOutputNamespaceToolParam ToolSearchOutputNamespaceToolParamTool ToolSearchToolParam TypeParam VariablesParam WaitParam WebSearchPreviewToolParam WebSearchPreviewToolParamUserLocation WebSearchToolFiltersParam WebSearchToolParam WebSearchToolParamFilters WebSearchToolParamUserLocation WebSearchToolUserLocationParam",
        },
    )
