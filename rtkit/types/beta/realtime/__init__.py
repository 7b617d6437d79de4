# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.realtime.models import ClientSecret as ClientSecret
    from rtkit.types.beta.realtime.models import Content as Content
    from rtkit.types.beta.realtime.models import Conversation as Conversation
    from rtkit.types.beta.realtime.models import ConversationCreatedEvent as ConversationCreatedEvent
    from rtkit.types.beta.realtime.models import ConversationItem as ConversationItem
    from rtkit.types.beta.realtime.models import ConversationItemContent as ConversationItemContent
    from rtkit.types.beta.realtime.models import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from rtkit.types.beta.realtime.models import ConversationItemCreateEvent as ConversationItemCreateEvent
    from rtkit.types.beta.realtime.models import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from rtkit.types.beta.realtime.models import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from rtkit.types.beta.realtime.models import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemInputAudioTranscriptionFailedEventError as ConversationItemInputAudioTranscriptionFailedEventError,
    )
    from rtkit.types.beta.realtime.models import ConversationItemRetrieved as ConversationItemRetrieved
    from rtkit.types.beta.realtime.models import (
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ConversationItemWithReference as ConversationItemWithReference,
    )
    from rtkit.types.beta.realtime.models import ErrorEvent as ErrorEvent
    from rtkit.types.beta.realtime.models import ErrorEventError as ErrorEventError
    from rtkit.types.beta.realtime.models import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from rtkit.types.beta.realtime.models import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from rtkit.types.beta.realtime.models import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from rtkit.types.beta.realtime.models import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from rtkit.types.beta.realtime.models import (
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from rtkit.types.beta.realtime.models import InputAudioNoiseReduction as InputAudioNoiseReduction
    from rtkit.types.beta.realtime.models import InputTokenDetails as InputTokenDetails
    from rtkit.types.beta.realtime.models import Logprob as Logprob
    from rtkit.types.beta.realtime.models import OutputAudioBufferClear as OutputAudioBufferClear
    from rtkit.types.beta.realtime.models import OutputAudioBufferCleared as OutputAudioBufferCleared
    from rtkit.types.beta.realtime.models import OutputAudioBufferStarted as OutputAudioBufferStarted
    from rtkit.types.beta.realtime.models import OutputAudioBufferStopped as OutputAudioBufferStopped
    from rtkit.types.beta.realtime.models import OutputTokenDetails as OutputTokenDetails
    from rtkit.types.beta.realtime.models import Part as Part
    from rtkit.types.beta.realtime.models import RateLimit as RateLimit
    from rtkit.types.beta.realtime.models import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from rtkit.types.beta.realtime.models import RealtimeClientEvent as RealtimeClientEvent
    from rtkit.types.beta.realtime.models import RealtimeResponse as RealtimeResponse
    from rtkit.types.beta.realtime.models import RealtimeResponseStatus as RealtimeResponseStatus
    from rtkit.types.beta.realtime.models import RealtimeResponseStatusError as RealtimeResponseStatusError
    from rtkit.types.beta.realtime.models import RealtimeResponseUsage as RealtimeResponseUsage
    from rtkit.types.beta.realtime.models import RealtimeServerEvent as RealtimeServerEvent
    from rtkit.types.beta.realtime.models import Response as Response
    from rtkit.types.beta.realtime.models import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from rtkit.types.beta.realtime.models import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from rtkit.types.beta.realtime.models import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from rtkit.types.beta.realtime.models import ResponseCancelEvent as ResponseCancelEvent
    from rtkit.types.beta.realtime.models import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from rtkit.types.beta.realtime.models import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from rtkit.types.beta.realtime.models import ResponseCreatedEvent as ResponseCreatedEvent
    from rtkit.types.beta.realtime.models import ResponseCreateEvent as ResponseCreateEvent
    from rtkit.types.beta.realtime.models import ResponseDoneEvent as ResponseDoneEvent
    from rtkit.types.beta.realtime.models import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from rtkit.types.beta.realtime.models import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from rtkit.types.beta.realtime.models import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from rtkit.types.beta.realtime.models import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from rtkit.types.beta.realtime.models import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from rtkit.types.beta.realtime.models import ResponseTextDoneEvent as ResponseTextDoneEvent
    from rtkit.types.beta.realtime.models import ResponseTool as ResponseTool
    from rtkit.types.beta.realtime.models import Session as Session
    from rtkit.types.beta.realtime.models import (
        SessionClientSecretExpiresAfter as SessionClientSecretExpiresAfter,
    )
    from rtkit.types.beta.realtime.models import SessionClientSecretExpiresAt as SessionClientSecretExpiresAt
    from rtkit.types.beta.realtime.models import SessionCreatedEvent as SessionCreatedEvent
    from rtkit.types.beta.realtime.models import SessionCreateResponse as SessionCreateResponse
    from rtkit.types.beta.realtime.models import (
        SessionCreateResponseInputAudioTranscription as SessionCreateResponseInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.models import (
        SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    )
    from rtkit.types.beta.realtime.models import (
        SessionInputAudioTranscription as SessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.models import SessionTool as SessionTool
    from rtkit.types.beta.realtime.models import SessionTracing as SessionTracing
    from rtkit.types.beta.realtime.models import (
        SessionTracingTracingConfiguration as SessionTracingTracingConfiguration,
    )
    from rtkit.types.beta.realtime.models import SessionTurnDetection as SessionTurnDetection
    from rtkit.types.beta.realtime.models import SessionUpdatedEvent as SessionUpdatedEvent
    from rtkit.types.beta.realtime.models import SessionUpdateEvent as SessionUpdateEvent
    from rtkit.types.beta.realtime.models import SessionUpdateEventSession as SessionUpdateEventSession
    from rtkit.types.beta.realtime.models import (
        SessionUpdateEventSessionClientSecret as SessionUpdateEventSessionClientSecret,
    )
    from rtkit.types.beta.realtime.models import (
        SessionUpdateEventSessionInputAudioTranscription as SessionUpdateEventSessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.models import (
        SessionUpdateEventSessionTurnDetection as SessionUpdateEventSessionTurnDetection,
    )
    from rtkit.types.beta.realtime.models import Tool as Tool
    from rtkit.types.beta.realtime.models import Tracing as Tracing
    from rtkit.types.beta.realtime.models import TracingTracingConfiguration as TracingTracingConfiguration
    from rtkit.types.beta.realtime.models import TranscriptionSession as TranscriptionSession
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionInputAudioTranscription as TranscriptionSessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.models import TranscriptionSessionUpdate as TranscriptionSessionUpdate
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    )
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionUpdateSession as TranscriptionSessionUpdateSession,
    )
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionUpdateSessionClientSecret as TranscriptionSessionUpdateSessionClientSecret,
    )
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionUpdateSessionInputAudioTranscription as TranscriptionSessionUpdateSessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.models import (
        TranscriptionSessionUpdateSessionTurnDetection as TranscriptionSessionUpdateSessionTurnDetection,
    )
    from rtkit.types.beta.realtime.models import TurnDetection as TurnDetection
    from rtkit.types.beta.realtime.models import Usage as Usage
    from rtkit.types.beta.realtime.models import (
        UsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
    )
    from rtkit.types.beta.realtime.models import (
        UsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
    )
    from rtkit.types.beta.realtime.models import (
        UsageTranscriptTextUsageTokensInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
    )
    from rtkit.types.beta.realtime.params import ClientSecretExpiresAfter as ClientSecretExpiresAfter
    from rtkit.types.beta.realtime.params import ClientSecretExpiresAt as ClientSecretExpiresAt
    from rtkit.types.beta.realtime.params import ContentParam as ContentParam
    from rtkit.types.beta.realtime.params import ConversationItemContentParam as ConversationItemContentParam
    from rtkit.types.beta.realtime.params import (
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from rtkit.types.beta.realtime.params import ConversationItemParam as ConversationItemParam
    from rtkit.types.beta.realtime.params import (
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        ConversationItemWithReferenceParam as ConversationItemWithReferenceParam,
    )
    from rtkit.types.beta.realtime.params import (
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from rtkit.types.beta.realtime.params import (
        InputAudioNoiseReductionParam as InputAudioNoiseReductionParam,
    )
    from rtkit.types.beta.realtime.params import OutputAudioBufferClearParam as OutputAudioBufferClearParam
    from rtkit.types.beta.realtime.params import RealtimeClientEventParam as RealtimeClientEventParam
    from rtkit.types.beta.realtime.params import RealtimeConnectParams as RealtimeConnectParams
    from rtkit.types.beta.realtime.params import ResponseCancelEventParam as ResponseCancelEventParam
    from rtkit.types.beta.realtime.params import ResponseCreateEventParam as ResponseCreateEventParam
    from rtkit.types.beta.realtime.params import ResponseParam as ResponseParam
    from rtkit.types.beta.realtime.params import ResponseToolParam as ResponseToolParam
    from rtkit.types.beta.realtime.params import (
        SessionClientSecretExpiresAfterParam as SessionClientSecretExpiresAfterParam,
    )
    from rtkit.types.beta.realtime.params import (
        SessionClientSecretExpiresAtParam as SessionClientSecretExpiresAtParam,
    )
    from rtkit.types.beta.realtime.params import SessionCreateParams as SessionCreateParams
    from rtkit.types.beta.realtime.params import (
        SessionCreateParamsClientSecret as SessionCreateParamsClientSecret,
    )
    from rtkit.types.beta.realtime.params import (
        SessionCreateParamsInputAudioTranscription as SessionCreateParamsInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.params import (
        SessionInputAudioNoiseReductionParam as SessionInputAudioNoiseReductionParam,
    )
    from rtkit.types.beta.realtime.params import SessionToolParam as SessionToolParam
    from rtkit.types.beta.realtime.params import SessionTracingParam as SessionTracingParam
    from rtkit.types.beta.realtime.params import (
        SessionTracingTracingConfigurationParam as SessionTracingTracingConfigurationParam,
    )
    from rtkit.types.beta.realtime.params import SessionTurnDetectionParam as SessionTurnDetectionParam
    from rtkit.types.beta.realtime.params import SessionUpdateEventParam as SessionUpdateEventParam
    from rtkit.types.beta.realtime.params import (
        SessionUpdateEventParamSession as SessionUpdateEventParamSession,
    )
    from rtkit.types.beta.realtime.params import (
        SessionUpdateEventParamSessionClientSecret as SessionUpdateEventParamSessionClientSecret,
    )
    from rtkit.types.beta.realtime.params import (
        SessionUpdateEventParamSessionInputAudioTranscription as SessionUpdateEventParamSessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.params import ToolParam as ToolParam
    from rtkit.types.beta.realtime.params import TracingParam as TracingParam
    from rtkit.types.beta.realtime.params import (
        TracingTracingConfigurationParam as TracingTracingConfigurationParam,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionCreateParamsClientSecret as TranscriptionSessionCreateParamsClientSecret,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionCreateParamsInputAudioTranscription as TranscriptionSessionCreateParamsInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionUpdateParamSession as TranscriptionSessionUpdateParamSession,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionUpdateParamSessionClientSecret as TranscriptionSessionUpdateParamSessionClientSecret,
    )
    from rtkit.types.beta.realtime.params import (
        TranscriptionSessionUpdateParamSessionInputAudioTranscription as TranscriptionSessionUpdateParamSessionInputAudioTranscription,
    )
    from rtkit.types.beta.realtime.params import TurnDetectionParam as TurnDetectionParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.realtime.models": "ClientSecret Content Conversation ConversationCreatedEvent ConversationItem ConversationItemContent ConversationItemCreateEvent ConversationItemCreatedEvent ConversationItemDeleteEvent ConversationItemDeletedEvent ConversationItemInputAudioTranscriptionCompletedEvent ConversationItemInputAudioTranscriptionDeltaEvent ConversationItemInputAudioTranscriptionFailedEvent ConversationItemInputAudioTranscriptionFailedEventError ConversationItemRetrieveEvent ConversationItemRetrieved ConversationItemTruncateEvent ConversationItemTruncatedEvent ConversationItemWithReference ErrorEvent ErrorEventError InputAudioBufferAppendEvent InputAudioBufferClearEvent InputAudioBufferClearedEvent InputAudioBufferCommitEvent InputAudioBufferCommittedEvent InputAudioBufferSpeechStartedEvent InputAudioBufferSpeechStoppedEvent InputAudioNoiseReduction InputTokenDetails Logprob OutputAudioBufferClear OutputAudioBufferCleared OutputAudioBufferStarted OutputAudioBufferStopped OutputTokenDetails Part RateLimit RateLimitsUpdatedEvent RealtimeClientEvent RealtimeResponse RealtimeResponseStatus RealtimeResponseStatusError RealtimeResponseUsage RealtimeServerEvent Response ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent ResponseCancelEvent ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseCreateEvent ResponseCreatedEvent ResponseDoneEvent ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseTextDeltaEvent ResponseTextDoneEvent ResponseTool Session SessionClientSecretExpiresAfter SessionClientSecretExpiresAt SessionCreateResponse SessionCreateResponseInputAudioTranscription SessionCreatedEvent SessionInputAudioNoiseReduction SessionInputAudioTranscription SessionTool SessionTracing SessionTracingTracingConfiguration SessionTurnDetection SessionUpdateEvent SessionUpdateEventSession SessionUpdateEventSessionClientSecret SessionUpdateEventSessionInputAudioTranscription SessionUpdateEventSessionTurnDetection SessionUpdatedEvent Tool Tracing TracingTracingConfiguration TranscriptionSession TranscriptionSessionInputAudioTranscription TranscriptionSessionUpdate TranscriptionSessionUpdateSession TranscriptionSessionUpdateSessionClientSecret TranscriptionSessionUpdateSessionInputAudioTranscription TranscriptionSessionUpdateSessionTurnDetection TranscriptionSessionUpdatedEvent TurnDetection Usage UsageTranscriptTextUsageDuration UsageTranscriptTextUsageTokens UsageTranscriptTextUsageTokensInputTokenDetails",
            "rtkit.types.beta.realtime.params": "ClientSecretExpiresAfter ClientSecretExpiresAt ContentParam ConversationItemContentParam ConversationItemCreateEventParam ConversationItemDeleteEventParam ConversationItemParam ConversationItemRetrieveEventParam ConversationItemTruncateEventParam ConversationItemWithReferenceParam InputAudioBufferAppendEventParam InputAudioBufferClearEventParam InputAudioBufferCommitEventParam InputAudioNoiseReductionParam OutputAudioBufferClearParam RealtimeClientEventParam RealtimeConnectParams ResponseCancelEventParam ResponseCreateEventParam ResponseParam ResponseToolParam SessionClientSecretExpiresAfterParam SessionClientSecretExpiresAtParam SessionCreateParams SessionCreateParamsClientSecret SessionCreateParamsInputAudioTranscription SessionInputAudioNoiseReductionParam SessionToolParam SessionTracingParam SessionTracingTracingConfigurationParam SessionTurnDetectionParam SessionUpdateEventParam SessionUpdateEventParamSession SessionUpdateEventParamSessionClientSecret SessionUpdateEventParamSessionInputAudioTranscription ToolParam TracingParam TracingTracingConfigurationParam TranscriptionSessionCreateParams TranscriptionSessionCreateParamsClientSecret TranscriptionSessionCreateParamsInputAudioTranscription TranscriptionSessionUpdateParam TranscriptionSessionUpdateParamSession TranscriptionSessionUpdateParamSessionClientSecret TranscriptionSessionUpdateParamSessionInputAudioTranscription TurnDetectionParam",
        },
    )
