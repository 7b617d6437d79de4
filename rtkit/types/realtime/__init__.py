# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.realtime import translations as translations
    from rtkit.types.realtime.models import AllowedTools as AllowedTools
    from rtkit.types.realtime.models import AllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter
    from rtkit.types.realtime.models import AudioInputTranscription as AudioInputTranscription
    from rtkit.types.realtime.models import AudioInputTurnDetection as AudioInputTurnDetection
    from rtkit.types.realtime.models import (
        AudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
    )
    from rtkit.types.realtime.models import (
        AudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
    )
    from rtkit.types.realtime.models import AudioOutput as AudioOutput
    from rtkit.types.realtime.models import AudioPCM as AudioPCM
    from rtkit.types.realtime.models import AudioPCMA as AudioPCMA
    from rtkit.types.realtime.models import AudioPCMU as AudioPCMU
    from rtkit.types.realtime.models import AudioTranscription as AudioTranscription
    from rtkit.types.realtime.models import CachedTokensDetails as CachedTokensDetails
    from rtkit.types.realtime.models import ClientSecretCreateResponse as ClientSecretCreateResponse
    from rtkit.types.realtime.models import (
        ClientSecretCreateResponseSession as ClientSecretCreateResponseSession,
    )
    from rtkit.types.realtime.models import Conversation as Conversation
    from rtkit.types.realtime.models import ConversationCreatedEvent as ConversationCreatedEvent
    from rtkit.types.realtime.models import ConversationItem as ConversationItem
    from rtkit.types.realtime.models import ConversationItemAdded as ConversationItemAdded
    from rtkit.types.realtime.models import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from rtkit.types.realtime.models import ConversationItemCreateEvent as ConversationItemCreateEvent
    from rtkit.types.realtime.models import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from rtkit.types.realtime.models import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from rtkit.types.realtime.models import ConversationItemDone as ConversationItemDone
    from rtkit.types.realtime.models import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from rtkit.types.realtime.models import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from rtkit.types.realtime.models import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from rtkit.types.realtime.models import (
        ConversationItemInputAudioTranscriptionFailedEventError as ConversationItemInputAudioTranscriptionFailedEventError,
    )
    from rtkit.types.realtime.models import (
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )
    from rtkit.types.realtime.models import ConversationItemRetrieved as ConversationItemRetrieved
    from rtkit.types.realtime.models import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
    from rtkit.types.realtime.models import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
    from rtkit.types.realtime.models import ConversationItemTruncateEvent as ConversationItemTruncateEvent
    from rtkit.types.realtime.models import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from rtkit.types.realtime.models import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from rtkit.types.realtime.models import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from rtkit.types.realtime.models import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from rtkit.types.realtime.models import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
    from rtkit.types.realtime.models import (
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    )
    from rtkit.types.realtime.models import (
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from rtkit.types.realtime.models import (
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from rtkit.types.realtime.models import (
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )
    from rtkit.types.realtime.models import LogProbProperties as LogProbProperties
    from rtkit.types.realtime.models import Mcp as Mcp
    from rtkit.types.realtime.models import McpAllowedTools as McpAllowedTools
    from rtkit.types.realtime.models import McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
    from rtkit.types.realtime.models import McpListToolsCompleted as McpListToolsCompleted
    from rtkit.types.realtime.models import McpListToolsFailed as McpListToolsFailed
    from rtkit.types.realtime.models import McpListToolsInProgress as McpListToolsInProgress
    from rtkit.types.realtime.models import McpRequireApproval as McpRequireApproval
    from rtkit.types.realtime.models import (
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.realtime.models import (
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.realtime.models import (
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.realtime.models import NoiseReduction as NoiseReduction
    from rtkit.types.realtime.models import NoiseReductionType as NoiseReductionType
    from rtkit.types.realtime.models import Output as Output
    from rtkit.types.realtime.models import OutputAudioBufferCleared as OutputAudioBufferCleared
    from rtkit.types.realtime.models import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent
    from rtkit.types.realtime.models import OutputAudioBufferStarted as OutputAudioBufferStarted
    from rtkit.types.realtime.models import OutputAudioBufferStopped as OutputAudioBufferStopped
    from rtkit.types.realtime.models import OutputVoice as OutputVoice
    from rtkit.types.realtime.models import OutputVoiceID as OutputVoiceID
    from rtkit.types.realtime.models import Part as Part
    from rtkit.types.realtime.models import RateLimit as RateLimit
    from rtkit.types.realtime.models import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from rtkit.types.realtime.models import RealtimeAudioConfig as RealtimeAudioConfig
    from rtkit.types.realtime.models import RealtimeAudioConfigInput as RealtimeAudioConfigInput
    from rtkit.types.realtime.models import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
    from rtkit.types.realtime.models import RealtimeAudioFormats as RealtimeAudioFormats
    from rtkit.types.realtime.models import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection
    from rtkit.types.realtime.models import RealtimeClientEvent as RealtimeClientEvent
    from rtkit.types.realtime.models import (
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemAssistantMessageContent as RealtimeConversationItemAssistantMessageContent,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemSystemMessageContent as RealtimeConversationItemSystemMessageContent,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    )
    from rtkit.types.realtime.models import (
        RealtimeConversationItemUserMessageContent as RealtimeConversationItemUserMessageContent,
    )
    from rtkit.types.realtime.models import RealtimeError as RealtimeError
    from rtkit.types.realtime.models import RealtimeErrorEvent as RealtimeErrorEvent
    from rtkit.types.realtime.models import RealtimeFunctionTool as RealtimeFunctionTool
    from rtkit.types.realtime.models import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest
    from rtkit.types.realtime.models import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse
    from rtkit.types.realtime.models import RealtimeMcphttpError as RealtimeMcphttpError
    from rtkit.types.realtime.models import RealtimeMcpListTools as RealtimeMcpListTools
    from rtkit.types.realtime.models import RealtimeMcpListToolsTool as RealtimeMcpListToolsTool
    from rtkit.types.realtime.models import RealtimeMcpProtocolError as RealtimeMcpProtocolError
    from rtkit.types.realtime.models import RealtimeMcpToolCall as RealtimeMcpToolCall
    from rtkit.types.realtime.models import RealtimeMcpToolCallError as RealtimeMcpToolCallError
    from rtkit.types.realtime.models import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
    from rtkit.types.realtime.models import RealtimeReasoning as RealtimeReasoning
    from rtkit.types.realtime.models import RealtimeReasoningEffort as RealtimeReasoningEffort
    from rtkit.types.realtime.models import RealtimeResponse as RealtimeResponse
    from rtkit.types.realtime.models import RealtimeResponseAudio as RealtimeResponseAudio
    from rtkit.types.realtime.models import RealtimeResponseAudioOutput as RealtimeResponseAudioOutput
    from rtkit.types.realtime.models import (
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
    )
    from rtkit.types.realtime.models import RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool
    from rtkit.types.realtime.models import RealtimeResponseCreateParams as RealtimeResponseCreateParams
    from rtkit.types.realtime.models import (
        RealtimeResponseCreateParamsTool as RealtimeResponseCreateParamsTool,
    )
    from rtkit.types.realtime.models import RealtimeResponseStatus as RealtimeResponseStatus
    from rtkit.types.realtime.models import RealtimeResponseStatusError as RealtimeResponseStatusError
    from rtkit.types.realtime.models import RealtimeResponseUsage as RealtimeResponseUsage
    from rtkit.types.realtime.models import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from rtkit.types.realtime.models import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from rtkit.types.realtime.models import RealtimeServerEvent as RealtimeServerEvent
    from rtkit.types.realtime.models import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from rtkit.types.realtime.models import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from rtkit.types.realtime.models import (
        RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
    )
    from rtkit.types.realtime.models import (
        RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
    )
    from rtkit.types.realtime.models import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )
    from rtkit.types.realtime.models import (
        RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
    )
    from rtkit.types.realtime.models import (
        RealtimeSessionCreateResponseTool as RealtimeSessionCreateResponseTool,
    )
    from rtkit.types.realtime.models import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
    from rtkit.types.realtime.models import RealtimeToolsConfig as RealtimeToolsConfig
    from rtkit.types.realtime.models import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
    from rtkit.types.realtime.models import RealtimeTracingConfig as RealtimeTracingConfig
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionCreateResponseAudio as RealtimeTranscriptionSessionCreateResponseAudio,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionCreateResponseAudioInput as RealtimeTranscriptionSessionCreateResponseAudioInput,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from rtkit.types.realtime.models import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
    from rtkit.types.realtime.models import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from rtkit.types.realtime.models import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
    from rtkit.types.realtime.models import RealtimeTranslationSession as RealtimeTranslationSession
    from rtkit.types.realtime.models import RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
    )
    from rtkit.types.realtime.models import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    )
    from rtkit.types.realtime.models import RealtimeTruncation as RealtimeTruncation
    from rtkit.types.realtime.models import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from rtkit.types.realtime.models import RequireApproval as RequireApproval
    from rtkit.types.realtime.models import (
        RequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.realtime.models import (
        RequireApprovalMcpToolApprovalFilterAlways as RequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.realtime.models import (
        RequireApprovalMcpToolApprovalFilterNever as RequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.realtime.models import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from rtkit.types.realtime.models import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from rtkit.types.realtime.models import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from rtkit.types.realtime.models import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from rtkit.types.realtime.models import ResponseCancelEvent as ResponseCancelEvent
    from rtkit.types.realtime.models import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from rtkit.types.realtime.models import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from rtkit.types.realtime.models import ResponseCreatedEvent as ResponseCreatedEvent
    from rtkit.types.realtime.models import ResponseCreateEvent as ResponseCreateEvent
    from rtkit.types.realtime.models import ResponseDoneEvent as ResponseDoneEvent
    from rtkit.types.realtime.models import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from rtkit.types.realtime.models import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from rtkit.types.realtime.models import ResponseItemReference as ResponseItemReference
    from rtkit.types.realtime.models import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta
    from rtkit.types.realtime.models import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone
    from rtkit.types.realtime.models import ResponseMcpCallCompleted as ResponseMcpCallCompleted
    from rtkit.types.realtime.models import ResponseMcpCallFailed as ResponseMcpCallFailed
    from rtkit.types.realtime.models import ResponseMcpCallInProgress as ResponseMcpCallInProgress
    from rtkit.types.realtime.models import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from rtkit.types.realtime.models import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from rtkit.types.realtime.models import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from rtkit.types.realtime.models import ResponseTextDoneEvent as ResponseTextDoneEvent
    from rtkit.types.realtime.models import SemanticVad as SemanticVad
    from rtkit.types.realtime.models import ServerVad as ServerVad
    from rtkit.types.realtime.models import Session as Session
    from rtkit.types.realtime.models import SessionCreatedEvent as SessionCreatedEvent
    from rtkit.types.realtime.models import SessionUpdatedEvent as SessionUpdatedEvent
    from rtkit.types.realtime.models import SessionUpdateEvent as SessionUpdateEvent
    from rtkit.types.realtime.models import TokenLimits as TokenLimits
    from rtkit.types.realtime.models import ToolChoice as ToolChoice
    from rtkit.types.realtime.models import ToolMcpTool as ToolMcpTool
    from rtkit.types.realtime.models import ToolMcpToolAllowedTools as ToolMcpToolAllowedTools
    from rtkit.types.realtime.models import (
        ToolMcpToolAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter,
    )
    from rtkit.types.realtime.models import ToolMcpToolRequireApproval as ToolMcpToolRequireApproval
    from rtkit.types.realtime.models import (
        ToolMcpToolRequireApprovalMcpToolApprovalFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.realtime.models import (
        ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.realtime.models import (
        ToolMcpToolRequireApprovalMcpToolApprovalFilterNever as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.realtime.models import Tracing as Tracing
    from rtkit.types.realtime.models import TracingConfiguration as TracingConfiguration
    from rtkit.types.realtime.models import TracingTracingConfiguration as TracingTracingConfiguration
    from rtkit.types.realtime.models import Usage as Usage
    from rtkit.types.realtime.models import (
        UsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
    )
    from rtkit.types.realtime.models import UsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens
    from rtkit.types.realtime.models import (
        UsageTranscriptTextUsageTokensInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
    )
    from rtkit.types.realtime.models import Voice as Voice
    from rtkit.types.realtime.models import VoiceID as VoiceID
    from rtkit.types.realtime.params import AllowedToolsMcpToolFilterParam as AllowedToolsMcpToolFilterParam
    from rtkit.types.realtime.params import AllowedToolsParam as AllowedToolsParam
    from rtkit.types.realtime.params import AudioInputNoiseReductionParam as AudioInputNoiseReductionParam
    from rtkit.types.realtime.params import AudioInputParam as AudioInputParam
    from rtkit.types.realtime.params import AudioInputTranscriptionParam as AudioInputTranscriptionParam
    from rtkit.types.realtime.params import AudioOutputParam as AudioOutputParam
    from rtkit.types.realtime.params import AudioParam as AudioParam
    from rtkit.types.realtime.params import AudioPCMAParam as AudioPCMAParam
    from rtkit.types.realtime.params import AudioPCMParam as AudioPCMParam
    from rtkit.types.realtime.params import AudioPCMUParam as AudioPCMUParam
    from rtkit.types.realtime.params import AudioTranscriptionParam as AudioTranscriptionParam
    from rtkit.types.realtime.params import CallAcceptParams as CallAcceptParams
    from rtkit.types.realtime.params import CallCreateParams as CallCreateParams
    from rtkit.types.realtime.params import CallReferParams as CallReferParams
    from rtkit.types.realtime.params import CallRejectParams as CallRejectParams
    from rtkit.types.realtime.params import ClientSecretCreateParams as ClientSecretCreateParams
    from rtkit.types.realtime.params import ConnectClientEventParam as ConnectClientEventParam
    from rtkit.types.realtime.params import (
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from rtkit.types.realtime.params import (
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from rtkit.types.realtime.params import ConversationItemParam as ConversationItemParam
    from rtkit.types.realtime.params import (
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from rtkit.types.realtime.params import (
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from rtkit.types.realtime.params import ErrorParam as ErrorParam
    from rtkit.types.realtime.params import ExpiresAfter as ExpiresAfter
    from rtkit.types.realtime.params import (
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from rtkit.types.realtime.params import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam
    from rtkit.types.realtime.params import (
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from rtkit.types.realtime.params import (
        McpAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilterParam,
    )
    from rtkit.types.realtime.params import McpAllowedToolsParam as McpAllowedToolsParam
    from rtkit.types.realtime.params import McpParam as McpParam
    from rtkit.types.realtime.params import (
        McpRequireApprovalMcpToolApprovalFilterAlwaysParam as McpRequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.realtime.params import (
        McpRequireApprovalMcpToolApprovalFilterNeverParam as McpRequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.realtime.params import (
        McpRequireApprovalMcpToolApprovalFilterParam as McpRequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.realtime.params import McpRequireApprovalParam as McpRequireApprovalParam
    from rtkit.types.realtime.params import NoiseReductionParam as NoiseReductionParam
    from rtkit.types.realtime.params import (
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
    )
    from rtkit.types.realtime.params import OutputParam as OutputParam
    from rtkit.types.realtime.params import OutputVoiceIDParam as OutputVoiceIDParam
    from rtkit.types.realtime.params import OutputVoiceParam as OutputVoiceParam
    from rtkit.types.realtime.params import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
    from rtkit.types.realtime.params import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
    from rtkit.types.realtime.params import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from rtkit.types.realtime.params import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
    from rtkit.types.realtime.params import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
    )
    from rtkit.types.realtime.params import RealtimeClientEventParam as RealtimeClientEventParam
    from rtkit.types.realtime.params import RealtimeConnectParams as RealtimeConnectParams
    from rtkit.types.realtime.params import (
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemAssistantMessageParamContent as RealtimeConversationItemAssistantMessageParamContent,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemSystemMessageParamContent as RealtimeConversationItemSystemMessageParamContent,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeConversationItemUserMessageParamContent as RealtimeConversationItemUserMessageParamContent,
    )
    from rtkit.types.realtime.params import RealtimeFunctionToolParam as RealtimeFunctionToolParam
    from rtkit.types.realtime.params import RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam
    from rtkit.types.realtime.params import (
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
    )
    from rtkit.types.realtime.params import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam
    from rtkit.types.realtime.params import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
    from rtkit.types.realtime.params import RealtimeMcpListToolsParamTool as RealtimeMcpListToolsParamTool
    from rtkit.types.realtime.params import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam
    from rtkit.types.realtime.params import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
    from rtkit.types.realtime.params import (
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )
    from rtkit.types.realtime.params import RealtimeReasoningParam as RealtimeReasoningParam
    from rtkit.types.realtime.params import (
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from rtkit.types.realtime.params import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
    from rtkit.types.realtime.params import RealtimeToolsConfigParam as RealtimeToolsConfigParam
    from rtkit.types.realtime.params import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
    from rtkit.types.realtime.params import RealtimeTracingConfigParam as RealtimeTracingConfigParam
    from rtkit.types.realtime.params import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
    )
    from rtkit.types.realtime.params import (
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )
    from rtkit.types.realtime.params import RealtimeTruncationParam as RealtimeTruncationParam
    from rtkit.types.realtime.params import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
    )
    from rtkit.types.realtime.params import (
        RequireApprovalMcpToolApprovalFilterAlwaysParam as RequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.realtime.params import (
        RequireApprovalMcpToolApprovalFilterNeverParam as RequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.realtime.params import (
        RequireApprovalMcpToolApprovalFilterParam as RequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.realtime.params import RequireApprovalParam as RequireApprovalParam
    from rtkit.types.realtime.params import ResponseCancelEventParam as ResponseCancelEventParam
    from rtkit.types.realtime.params import ResponseCreateEventParam as ResponseCreateEventParam
    from rtkit.types.realtime.params import (
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
    )
    from rtkit.types.realtime.params import ResponseItemReferenceParam as ResponseItemReferenceParam
    from rtkit.types.realtime.params import SemanticVadParam as SemanticVadParam
    from rtkit.types.realtime.params import ServerVadParam as ServerVadParam
    from rtkit.types.realtime.params import SessionParam as SessionParam
    from rtkit.types.realtime.params import SessionUpdateEventParam as SessionUpdateEventParam
    from rtkit.types.realtime.params import TokenLimitsParam as TokenLimitsParam
    from rtkit.types.realtime.params import ToolChoiceParam as ToolChoiceParam
    from rtkit.types.realtime.params import ToolParam as ToolParam
    from rtkit.types.realtime.params import TracingConfigurationParam as TracingConfigurationParam
    from rtkit.types.realtime.params import VoiceIDParam as VoiceIDParam
    from rtkit.types.realtime.params import VoiceParam as VoiceParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.realtime": "translations",
            "rtkit.types.realtime.models": "AllowedTools AllowedToolsMcpToolFilter AudioInputTranscription AudioInputTurnDetection AudioInputTurnDetectionSemanticVad AudioInputTurnDetectionServerVad AudioOutput AudioPCM AudioPCMA AudioPCMU AudioTranscription CachedTokensDetails ClientSecretCreateResponse ClientSecretCreateResponseSession Conversation ConversationCreatedEvent ConversationItem ConversationItemAdded ConversationItemCreateEvent ConversationItemCreatedEvent ConversationItemDeleteEvent ConversationItemDeletedEvent ConversationItemDone ConversationItemInputAudioTranscriptionCompletedEvent ConversationItemInputAudioTranscriptionDeltaEvent ConversationItemInputAudioTranscriptionFailedEvent ConversationItemInputAudioTranscriptionFailedEventError ConversationItemInputAudioTranscriptionSegment ConversationItemRetrieveEvent ConversationItemRetrieved ConversationItemTruncateEvent ConversationItemTruncatedEvent InputAudioBufferAppendEvent InputAudioBufferClearEvent InputAudioBufferClearedEvent InputAudioBufferCommitEvent InputAudioBufferCommittedEvent InputAudioBufferDtmfEventReceivedEvent InputAudioBufferSpeechStartedEvent InputAudioBufferSpeechStoppedEvent InputAudioBufferTimeoutTriggered LogProbProperties Mcp McpAllowedTools McpAllowedToolsMcpToolFilter McpListToolsCompleted McpListToolsFailed McpListToolsInProgress McpRequireApproval McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever NoiseReduction NoiseReductionType Output OutputAudioBufferClearEvent OutputAudioBufferCleared OutputAudioBufferStarted OutputAudioBufferStopped OutputVoice OutputVoiceID Part RateLimit RateLimitsUpdatedEvent RealtimeAudioConfig RealtimeAudioConfigInput RealtimeAudioConfigOutput RealtimeAudioFormats RealtimeAudioInputTurnDetection RealtimeClientEvent RealtimeConversationItemAssistantMessage RealtimeConversationItemAssistantMessageContent RealtimeConversationItemFunctionCall RealtimeConversationItemFunctionCallOutput RealtimeConversationItemSystemMessage RealtimeConversationItemSystemMessageContent RealtimeConversationItemUserMessage RealtimeConversationItemUserMessageContent RealtimeError RealtimeErrorEvent RealtimeFunctionTool RealtimeMcpApprovalRequest RealtimeMcpApprovalResponse RealtimeMcpListTools RealtimeMcpListToolsTool RealtimeMcpProtocolError RealtimeMcpToolCall RealtimeMcpToolCallError RealtimeMcpToolExecutionError RealtimeMcphttpError RealtimeReasoning RealtimeReasoningEffort RealtimeResponse RealtimeResponseAudio RealtimeResponseAudioOutput RealtimeResponseCreateAudioOutput RealtimeResponseCreateMcpTool RealtimeResponseCreateParams RealtimeResponseCreateParamsTool RealtimeResponseStatus RealtimeResponseStatusError RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails RealtimeResponseUsageOutputTokenDetails RealtimeServerEvent RealtimeSessionCreateRequest RealtimeSessionCreateResponse RealtimeSessionCreateResponseAudio RealtimeSessionCreateResponseAudioInput RealtimeSessionCreateResponseAudioInputNoiseReduction RealtimeSessionCreateResponseAudioOutput RealtimeSessionCreateResponseTool RealtimeToolChoiceConfig RealtimeToolsConfig RealtimeToolsConfigUnion RealtimeTracingConfig RealtimeTranscriptionSessionAudio RealtimeTranscriptionSessionAudioInput RealtimeTranscriptionSessionAudioInputTurnDetection RealtimeTranscriptionSessionCreateRequest RealtimeTranscriptionSessionCreateResponse RealtimeTranscriptionSessionCreateResponseAudio RealtimeTranscriptionSessionCreateResponseAudioInput RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction RealtimeTranscriptionSessionTurnDetection RealtimeTranslationClientEvent RealtimeTranslationClientSecretCreateResponse RealtimeTranslationInputAudioBufferAppendEvent RealtimeTranslationInputTranscriptDeltaEvent RealtimeTranslationOutputAudioDeltaEvent RealtimeTranslationOutputTranscriptDeltaEvent RealtimeTranslationServerEvent RealtimeTranslationSession RealtimeTranslationSessionAudio RealtimeTranslationSessionAudioInput RealtimeTranslationSessionAudioInputNoiseReduction RealtimeTranslationSessionCloseEvent RealtimeTranslationSessionClosedEvent RealtimeTranslationSessionCreatedEvent RealtimeTranslationSessionUpdateEvent RealtimeTranslationSessionUpdateRequest RealtimeTranslationSessionUpdateRequestAudio RealtimeTranslationSessionUpdateRequestAudioInput RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction RealtimeTranslationSessionUpdatedEvent RealtimeTruncation RealtimeTruncationRetentionRatio RequireApproval RequireApprovalMcpToolApprovalFilter RequireApprovalMcpToolApprovalFilterAlways RequireApprovalMcpToolApprovalFilterNever ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent ResponseCancelEvent ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseCreateEvent ResponseCreatedEvent ResponseDoneEvent ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent ResponseItemReference ResponseMcpCallArgumentsDelta ResponseMcpCallArgumentsDone ResponseMcpCallCompleted ResponseMcpCallFailed ResponseMcpCallInProgress ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseTextDeltaEvent ResponseTextDoneEvent SemanticVad ServerVad Session SessionCreatedEvent SessionUpdateEvent SessionUpdatedEvent TokenLimits ToolChoice ToolMcpTool ToolMcpToolAllowedTools ToolMcpToolAllowedToolsMcpToolFilter ToolMcpToolRequireApproval ToolMcpToolRequireApprovalMcpToolApprovalFilter ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways ToolMcpToolRequireApprovalMcpToolApprovalFilterNever Tracing TracingConfiguration TracingTracingConfiguration Usage UsageTranscriptTextUsageDuration UsageTranscriptTextUsageTokens UsageTranscriptTextUsageTokensInputTokenDetails Voice VoiceID",
            "rtkit.types.realtime.params": "AllowedToolsMcpToolFilterParam AllowedToolsParam AudioInputNoiseReductionParam AudioInputParam AudioInputTranscriptionParam AudioOutputParam AudioPCMAParam AudioPCMParam AudioPCMUParam AudioParam AudioTranscriptionParam CallAcceptParams CallCreateParams CallReferParams CallRejectParams ClientSecretCreateParams ConnectClientEventParam ConversationItemCreateEventParam ConversationItemDeleteEventParam ConversationItemParam ConversationItemRetrieveEventParam ConversationItemTruncateEventParam ErrorParam ExpiresAfter InputAudioBufferAppendEventParam InputAudioBufferClearEventParam InputAudioBufferCommitEventParam McpAllowedToolsMcpToolFilterParam McpAllowedToolsParam McpParam McpRequireApprovalMcpToolApprovalFilterAlwaysParam McpRequireApprovalMcpToolApprovalFilterNeverParam McpRequireApprovalMcpToolApprovalFilterParam McpRequireApprovalParam NoiseReductionParam OutputAudioBufferClearEventParam OutputParam OutputVoiceIDParam OutputVoiceParam RealtimeAudioConfigInputParam RealtimeAudioConfigOutputParam RealtimeAudioConfigParam RealtimeAudioFormatsParam RealtimeAudioInputTurnDetectionParam RealtimeClientEventParam RealtimeConnectParams RealtimeConversationItemAssistantMessageParam RealtimeConversationItemAssistantMessageParamContent RealtimeConversationItemFunctionCallOutputParam RealtimeConversationItemFunctionCallParam RealtimeConversationItemSystemMessageParam RealtimeConversationItemSystemMessageParamContent RealtimeConversationItemUserMessageParam RealtimeConversationItemUserMessageParamContent RealtimeFunctionToolParam RealtimeMcpApprovalRequestParam RealtimeMcpApprovalResponseParam RealtimeMcpListToolsParam RealtimeMcpListToolsParamTool RealtimeMcpProtocolErrorParam RealtimeMcpToolCallParam RealtimeMcpToolExecutionErrorParam RealtimeMcphttpErrorParam RealtimeReasoningParam RealtimeResponseCreateAudioOutputParam RealtimeResponseCreateMcpToolParam RealtimeResponseCreateParamsParam RealtimeResponseCreateParamsWithReferencesParam RealtimeSessionCreateRequestParam RealtimeToolChoiceConfigParam RealtimeToolsConfigParam RealtimeToolsConfigUnionParam RealtimeTracingConfigParam RealtimeTranscriptionSessionAudioInputParam RealtimeTranscriptionSessionAudioInputTurnDetectionParam RealtimeTranscriptionSessionAudioParam RealtimeTranscriptionSessionCreateRequestParam RealtimeTranslationClientEventParam RealtimeTranslationInputAudioBufferAppendEventParam RealtimeTranslationSessionCloseEventParam RealtimeTranslationSessionCreateRequestParam RealtimeTranslationSessionUpdateEventParam RealtimeTranslationSessionUpdateRequestParam RealtimeTruncationParam RealtimeTruncationRetentionRatioParam RequireApprovalMcpToolApprovalFilterAlwaysParam RequireApprovalMcpToolApprovalFilterNeverParam RequireApprovalMcpToolApprovalFilterParam RequireApprovalParam ResponseCancelEventParam ResponseCreateEventParam ResponseCreateEventWithReferencesParam ResponseItemReferenceParam SemanticVadParam ServerVadParam SessionParam SessionUpdateEventParam TokenLimitsParam ToolChoiceParam ToolParam TracingConfigurationParam VoiceIDParam VoiceParam",
        },
    )
