# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.threads import runs as runs
    from rtkit.types.beta.threads.models import Annotation as Annotation
    from rtkit.types.beta.threads.models import AnnotationDelta as AnnotationDelta
    from rtkit.types.beta.threads.models import Assistant as Assistant
    from rtkit.types.beta.threads.models import AssistantDeleted as AssistantDeleted
    from rtkit.types.beta.threads.models import AssistantResponseFormatOption as AssistantResponseFormatOption
    from rtkit.types.beta.threads.models import AssistantStreamEvent as AssistantStreamEvent
    from rtkit.types.beta.threads.models import AssistantTool as AssistantTool
    from rtkit.types.beta.threads.models import AssistantToolChoice as AssistantToolChoice
    from rtkit.types.beta.threads.models import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from rtkit.types.beta.threads.models import AssistantToolChoiceOption as AssistantToolChoiceOption
    from rtkit.types.beta.threads.models import Attachment as Attachment
    from rtkit.types.beta.threads.models import AttachmentTool as AttachmentTool
    from rtkit.types.beta.threads.models import (
        AttachmentToolAssistantToolsFileSearchTypeOnly as AttachmentToolAssistantToolsFileSearchTypeOnly,
    )
    from rtkit.types.beta.threads.models import CodeInterpreterTool as CodeInterpreterTool
    from rtkit.types.beta.threads.models import ErrorEvent as ErrorEvent
    from rtkit.types.beta.threads.models import FileCitationAnnotation as FileCitationAnnotation
    from rtkit.types.beta.threads.models import (
        FileCitationAnnotationFileCitation as FileCitationAnnotationFileCitation,
    )
    from rtkit.types.beta.threads.models import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
    from rtkit.types.beta.threads.models import (
        FileCitationDeltaAnnotationFileCitation as FileCitationDeltaAnnotationFileCitation,
    )
    from rtkit.types.beta.threads.models import FilePathAnnotation as FilePathAnnotation
    from rtkit.types.beta.threads.models import FilePathAnnotationFilePath as FilePathAnnotationFilePath
    from rtkit.types.beta.threads.models import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from rtkit.types.beta.threads.models import (
        FilePathDeltaAnnotationFilePath as FilePathDeltaAnnotationFilePath,
    )
    from rtkit.types.beta.threads.models import FileSearch as FileSearch
    from rtkit.types.beta.threads.models import FileSearchRankingOptions as FileSearchRankingOptions
    from rtkit.types.beta.threads.models import FileSearchTool as FileSearchTool
    from rtkit.types.beta.threads.models import Function as Function
    from rtkit.types.beta.threads.models import FunctionTool as FunctionTool
    from rtkit.types.beta.threads.models import ImageFile as ImageFile
    from rtkit.types.beta.threads.models import ImageFileContentBlock as ImageFileContentBlock
    from rtkit.types.beta.threads.models import ImageFileDelta as ImageFileDelta
    from rtkit.types.beta.threads.models import ImageFileDeltaBlock as ImageFileDeltaBlock
    from rtkit.types.beta.threads.models import ImageURL as ImageURL
    from rtkit.types.beta.threads.models import ImageURLContentBlock as ImageURLContentBlock
    from rtkit.types.beta.threads.models import ImageURLDelta as ImageURLDelta
    from rtkit.types.beta.threads.models import ImageURLDeltaBlock as ImageURLDeltaBlock
    from rtkit.types.beta.threads.models import LastError as LastError
    from rtkit.types.beta.threads.models import Message as Message
    from rtkit.types.beta.threads.models import MessageContent as MessageContent
    from rtkit.types.beta.threads.models import MessageContentDelta as MessageContentDelta
    from rtkit.types.beta.threads.models import MessageDeleted as MessageDeleted
    from rtkit.types.beta.threads.models import MessageDelta as MessageDelta
    from rtkit.types.beta.threads.models import MessageDeltaEvent as MessageDeltaEvent
    from rtkit.types.beta.threads.models import MessageIncompleteDetails as MessageIncompleteDetails
    from rtkit.types.beta.threads.models import RefusalContentBlock as RefusalContentBlock
    from rtkit.types.beta.threads.models import RefusalDeltaBlock as RefusalDeltaBlock
    from rtkit.types.beta.threads.models import RequiredAction as RequiredAction
    from rtkit.types.beta.threads.models import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from rtkit.types.beta.threads.models import (
        RequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
    )
    from rtkit.types.beta.threads.models import Run as Run
    from rtkit.types.beta.threads.models import RunIncompleteDetails as RunIncompleteDetails
    from rtkit.types.beta.threads.models import RunStatus as RunStatus
    from rtkit.types.beta.threads.models import Text as Text
    from rtkit.types.beta.threads.models import TextContentBlock as TextContentBlock
    from rtkit.types.beta.threads.models import TextDelta as TextDelta
    from rtkit.types.beta.threads.models import TextDeltaBlock as TextDeltaBlock
    from rtkit.types.beta.threads.models import Thread as Thread
    from rtkit.types.beta.threads.models import ThreadCreated as ThreadCreated
    from rtkit.types.beta.threads.models import ThreadDeleted as ThreadDeleted
    from rtkit.types.beta.threads.models import ThreadMessageCompleted as ThreadMessageCompleted
    from rtkit.types.beta.threads.models import ThreadMessageCreated as ThreadMessageCreated
    from rtkit.types.beta.threads.models import ThreadMessageDelta as ThreadMessageDelta
    from rtkit.types.beta.threads.models import ThreadMessageIncomplete as ThreadMessageIncomplete
    from rtkit.types.beta.threads.models import ThreadMessageInProgress as ThreadMessageInProgress
    from rtkit.types.beta.threads.models import ThreadRunCancelled as ThreadRunCancelled
    from rtkit.types.beta.threads.models import ThreadRunCancelling as ThreadRunCancelling
    from rtkit.types.beta.threads.models import ThreadRunCompleted as ThreadRunCompleted
    from rtkit.types.beta.threads.models import ThreadRunCreated as ThreadRunCreated
    from rtkit.types.beta.threads.models import ThreadRunExpired as ThreadRunExpired
    from rtkit.types.beta.threads.models import ThreadRunFailed as ThreadRunFailed
    from rtkit.types.beta.threads.models import ThreadRunIncomplete as ThreadRunIncomplete
    from rtkit.types.beta.threads.models import ThreadRunInProgress as ThreadRunInProgress
    from rtkit.types.beta.threads.models import ThreadRunQueued as ThreadRunQueued
    from rtkit.types.beta.threads.models import ThreadRunRequiresAction as ThreadRunRequiresAction
    from rtkit.types.beta.threads.models import ThreadRunStepCancelled as ThreadRunStepCancelled
    from rtkit.types.beta.threads.models import ThreadRunStepCompleted as ThreadRunStepCompleted
    from rtkit.types.beta.threads.models import ThreadRunStepCreated as ThreadRunStepCreated
    from rtkit.types.beta.threads.models import ThreadRunStepDelta as ThreadRunStepDelta
    from rtkit.types.beta.threads.models import ThreadRunStepExpired as ThreadRunStepExpired
    from rtkit.types.beta.threads.models import ThreadRunStepFailed as ThreadRunStepFailed
    from rtkit.types.beta.threads.models import ThreadRunStepInProgress as ThreadRunStepInProgress
    from rtkit.types.beta.threads.models import ToolResources as ToolResources
    from rtkit.types.beta.threads.models import ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
    from rtkit.types.beta.threads.models import ToolResourcesFileSearch as ToolResourcesFileSearch
    from rtkit.types.beta.threads.models import TruncationStrategy as TruncationStrategy
    from rtkit.types.beta.threads.models import Usage as Usage
    from rtkit.types.beta.threads.params import AdditionalMessage as AdditionalMessage
    from rtkit.types.beta.threads.params import AdditionalMessageAttachment as AdditionalMessageAttachment
    from rtkit.types.beta.threads.params import (
        AdditionalMessageAttachmentTool as AdditionalMessageAttachmentTool,
    )
    from rtkit.types.beta.threads.params import (
        AdditionalMessageAttachmentToolFileSearch as AdditionalMessageAttachmentToolFileSearch,
    )
    from rtkit.types.beta.threads.params import AssistantCreateParams as AssistantCreateParams
    from rtkit.types.beta.threads.params import (
        AssistantCreateParamsToolResources as AssistantCreateParamsToolResources,
    )
    from rtkit.types.beta.threads.params import (
        AssistantCreateParamsToolResourcesFileSearch as AssistantCreateParamsToolResourcesFileSearch,
    )
    from rtkit.types.beta.threads.params import AssistantListParams as AssistantListParams
    from rtkit.types.beta.threads.params import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from rtkit.types.beta.threads.params import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
    )
    from rtkit.types.beta.threads.params import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from rtkit.types.beta.threads.params import AssistantToolChoiceParam as AssistantToolChoiceParam
    from rtkit.types.beta.threads.params import AssistantToolParam as AssistantToolParam
    from rtkit.types.beta.threads.params import AssistantUpdateParams as AssistantUpdateParams
    from rtkit.types.beta.threads.params import AttachmentParam as AttachmentParam
    from rtkit.types.beta.threads.params import AttachmentToolFileSearch as AttachmentToolFileSearch
    from rtkit.types.beta.threads.params import AttachmentToolParam as AttachmentToolParam
    from rtkit.types.beta.threads.params import CodeInterpreterToolParam as CodeInterpreterToolParam
    from rtkit.types.beta.threads.params import FileSearchParam as FileSearchParam
    from rtkit.types.beta.threads.params import FileSearchRankingOptionsParam as FileSearchRankingOptionsParam
    from rtkit.types.beta.threads.params import FileSearchToolParam as FileSearchToolParam
    from rtkit.types.beta.threads.params import FunctionToolParam as FunctionToolParam
    from rtkit.types.beta.threads.params import ImageFileContentBlockParam as ImageFileContentBlockParam
    from rtkit.types.beta.threads.params import ImageFileParam as ImageFileParam
    from rtkit.types.beta.threads.params import ImageURLContentBlockParam as ImageURLContentBlockParam
    from rtkit.types.beta.threads.params import ImageURLParam as ImageURLParam
    from rtkit.types.beta.threads.params import MessageAttachment as MessageAttachment
    from rtkit.types.beta.threads.params import MessageAttachmentTool as MessageAttachmentTool
    from rtkit.types.beta.threads.params import (
        MessageAttachmentToolFileSearch as MessageAttachmentToolFileSearch,
    )
    from rtkit.types.beta.threads.params import MessageContentPartParam as MessageContentPartParam
    from rtkit.types.beta.threads.params import MessageCreateParams as MessageCreateParams
    from rtkit.types.beta.threads.params import MessageListParams as MessageListParams
    from rtkit.types.beta.threads.params import MessageUpdateParams as MessageUpdateParams
    from rtkit.types.beta.threads.params import RunCreateParams as RunCreateParams
    from rtkit.types.beta.threads.params import RunCreateParamsBase as RunCreateParamsBase
    from rtkit.types.beta.threads.params import RunCreateParamsNonStreaming as RunCreateParamsNonStreaming
    from rtkit.types.beta.threads.params import RunCreateParamsStreaming as RunCreateParamsStreaming
    from rtkit.types.beta.threads.params import RunListParams as RunListParams
    from rtkit.types.beta.threads.params import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams
    from rtkit.types.beta.threads.params import (
        RunSubmitToolOutputsParamsBase as RunSubmitToolOutputsParamsBase,
    )
    from rtkit.types.beta.threads.params import (
        RunSubmitToolOutputsParamsNonStreaming as RunSubmitToolOutputsParamsNonStreaming,
    )
    from rtkit.types.beta.threads.params import (
        RunSubmitToolOutputsParamsStreaming as RunSubmitToolOutputsParamsStreaming,
    )
    from rtkit.types.beta.threads.params import RunUpdateParams as RunUpdateParams
    from rtkit.types.beta.threads.params import TextContentBlockParam as TextContentBlockParam
    from rtkit.types.beta.threads.params import ThreadCreateAndRunParams as ThreadCreateAndRunParams
    from rtkit.types.beta.threads.params import ThreadCreateAndRunParamsBase as ThreadCreateAndRunParamsBase
    from rtkit.types.beta.threads.params import (
        ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunParamsNonStreaming,
    )
    from rtkit.types.beta.threads.params import (
        ThreadCreateAndRunParamsStreaming as ThreadCreateAndRunParamsStreaming,
    )
    from rtkit.types.beta.threads.params import ThreadCreateParams as ThreadCreateParams
    from rtkit.types.beta.threads.params import ThreadCreateParamsMessage as ThreadCreateParamsMessage
    from rtkit.types.beta.threads.params import (
        ThreadCreateParamsToolResources as ThreadCreateParamsToolResources,
    )
    from rtkit.types.beta.threads.params import (
        ThreadCreateParamsToolResourcesFileSearch as ThreadCreateParamsToolResourcesFileSearch,
    )
    from rtkit.types.beta.threads.params import ThreadMessage as ThreadMessage
    from rtkit.types.beta.threads.params import ThreadMessageAttachment as ThreadMessageAttachment
    from rtkit.types.beta.threads.params import ThreadMessageAttachmentTool as ThreadMessageAttachmentTool
    from rtkit.types.beta.threads.params import (
        ThreadMessageAttachmentToolFileSearch as ThreadMessageAttachmentToolFileSearch,
    )
    from rtkit.types.beta.threads.params import ThreadParam as ThreadParam
    from rtkit.types.beta.threads.params import ThreadToolResources as ThreadToolResources
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter,
    )
    from rtkit.types.beta.threads.params import ThreadToolResourcesFileSearch as ThreadToolResourcesFileSearch
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore,
    )
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategy as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from rtkit.types.beta.threads.params import (
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )
    from rtkit.types.beta.threads.params import ThreadUpdateParams as ThreadUpdateParams
    from rtkit.types.beta.threads.params import ToolOutput as ToolOutput
    from rtkit.types.beta.threads.params import (
        ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreterParam,
    )
    from rtkit.types.beta.threads.params import ToolResourcesFileSearchParam as ToolResourcesFileSearchParam
    from rtkit.types.beta.threads.params import (
        ToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    )
    from rtkit.types.beta.threads.params import (
        ToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from rtkit.types.beta.threads.params import (
        ToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from rtkit.types.beta.threads.params import (
        ToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from rtkit.types.beta.threads.params import (
        ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )
    from rtkit.types.beta.threads.params import ToolResourcesParam as ToolResourcesParam
    from rtkit.types.beta.threads.params import TruncationStrategyParam as TruncationStrategyParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.threads": "runs",
            "rtkit.types.beta.threads.models": "Annotation AnnotationDelta Assistant AssistantDeleted AssistantResponseFormatOption AssistantStreamEvent AssistantTool AssistantToolChoice AssistantToolChoiceFunction AssistantToolChoiceOption Attachment AttachmentTool AttachmentToolAssistantToolsFileSearchTypeOnly CodeInterpreterTool ErrorEvent FileCitationAnnotation FileCitationAnnotationFileCitation FileCitationDeltaAnnotation FileCitationDeltaAnnotationFileCitation FilePathAnnotation FilePathAnnotationFilePath FilePathDeltaAnnotation FilePathDeltaAnnotationFilePath FileSearch FileSearchRankingOptions FileSearchTool Function FunctionTool ImageFile ImageFileContentBlock ImageFileDelta ImageFileDeltaBlock ImageURL ImageURLContentBlock ImageURLDelta ImageURLDeltaBlock LastError Message MessageContent MessageContentDelta MessageDeleted MessageDelta MessageDeltaEvent MessageIncompleteDetails RefusalContentBlock RefusalDeltaBlock RequiredAction RequiredActionFunctionToolCall RequiredActionSubmitToolOutputs Run RunIncompleteDetails RunStatus Text TextContentBlock TextDelta TextDeltaBlock Thread ThreadCreated ThreadDeleted ThreadMessageCompleted ThreadMessageCreated ThreadMessageDelta ThreadMessageInProgress ThreadMessageIncomplete ThreadRunCancelled ThreadRunCancelling ThreadRunCompleted ThreadRunCreated ThreadRunExpired ThreadRunFailed ThreadRunInProgress ThreadRunIncomplete ThreadRunQueued ThreadRunRequiresAction ThreadRunStepCancelled ThreadRunStepCompleted ThreadRunStepCreated ThreadRunStepDelta ThreadRunStepExpired ThreadRunStepFailed ThreadRunStepInProgress ToolResources ToolResourcesCodeInterpreter ToolResourcesFileSearch TruncationStrategy Usage",
            "rtkit.types.beta.threads.params": "AdditionalMessage AdditionalMessageAttachment AdditionalMessageAttachmentTool AdditionalMessageAttachmentToolFileSearch AssistantCreateParams AssistantCreateParamsToolResources AssistantCreateParamsToolResourcesFileSearch AssistantListParams AssistantResponseFormatOptionParam AssistantToolChoiceFunctionParam AssistantToolChoiceOptionParam AssistantToolChoiceParam AssistantToolParam AssistantUpdateParams AttachmentParam AttachmentToolFileSearch AttachmentToolParam CodeInterpreterToolParam FileSearchParam FileSearchRankingOptionsParam FileSearchToolParam FunctionToolParam ImageFileContentBlockParam ImageFileParam ImageURLContentBlockParam ImageURLParam MessageAttachment MessageAttachmentTool MessageAttachmentToolFileSearch MessageContentPartParam MessageCreateParams MessageListParams MessageUpdateParams RunCreateParams RunCreateParamsBase RunCreateParamsNonStreaming RunCreateParamsStreaming RunListParams RunSubmitToolOutputsParams RunSubmitToolOutputsParamsBase RunSubmitToolOutputsParamsNonStreaming RunSubmitToolOutputsParamsStreaming RunUpdateParams TextContentBlockParam ThreadCreateAndRunParams ThreadCreateAndRunParamsBase ThreadCreateAndRunParamsNonStreaming ThreadCreateAndRunParamsStreaming ThreadCreateParams ThreadCreateParamsMessage ThreadCreateParamsToolResources ThreadCreateParamsToolResourcesFileSearch ThreadMessage ThreadMessageAttachment ThreadMessageAttachmentTool ThreadMessageAttachmentToolFileSearch ThreadParam ThreadToolResources ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch ThreadToolResourcesFileSearchVectorStore ThreadToolResourcesFileSearchVectorStoreChunkingStrategy ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic ThreadUpdateParams ToolOutput ToolResourcesCodeInterpreterParam ToolResourcesFileSearchParam ToolResourcesFileSearchVectorStore ToolResourcesFileSearchVectorStoreChunkingStrategy ToolResourcesFileSearchVectorStoreChunkingStrategyAuto ToolResourcesFileSearchVectorStoreChunkingStrategyStatic ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic ToolResourcesParam TruncationStrategyParam",
        },
    )
