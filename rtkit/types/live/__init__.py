# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.live.models import Assistant as Assistant
    from rtkit.types.live.models import AssistantContent as AssistantContent
    from rtkit.types.live.models import AssistantContentOutputText as AssistantContentOutputText
    from rtkit.types.live.models import AssistantContentText as AssistantContentText
    from rtkit.types.live.models import Audio as Audio
    from rtkit.types.live.models import AudioFormat as AudioFormat
    from rtkit.types.live.models import AudioOutput as AudioOutput
    from rtkit.types.live.models import AudioOutputVoice as AudioOutputVoice
    from rtkit.types.live.models import AudioPCM as AudioPCM
    from rtkit.types.live.models import AudioPCMA as AudioPCMA
    from rtkit.types.live.models import AudioPCMU as AudioPCMU
    from rtkit.types.live.models import BuiltInVoice as BuiltInVoice
    from rtkit.types.live.models import Choice as Choice
    from rtkit.types.live.models import ChoiceInstructionsParts as ChoiceInstructionsParts
    from rtkit.types.live.models import ChoiceInstructionsPartsInputImage as ChoiceInstructionsPartsInputImage
    from rtkit.types.live.models import ChoiceInstructionsPartsInputJSON as ChoiceInstructionsPartsInputJSON
    from rtkit.types.live.models import ClientConfig as ClientConfig
    from rtkit.types.live.models import ClientDelegation as ClientDelegation
    from rtkit.types.live.models import ClientEvent as ClientEvent
    from rtkit.types.live.models import CommentaryAppendedEvent as CommentaryAppendedEvent
    from rtkit.types.live.models import CommentaryAppendEvent as CommentaryAppendEvent
    from rtkit.types.live.models import ConnectClientEvent as ConnectClientEvent
    from rtkit.types.live.models import (
        ConnectClientEventTransportDtmfSend as ConnectClientEventTransportDtmfSend,
    )
    from rtkit.types.live.models import ConnectServerEvent as ConnectServerEvent
    from rtkit.types.live.models import ContentPartInputImage as ContentPartInputImage
    from rtkit.types.live.models import ContentPartInputJSON as ContentPartInputJSON
    from rtkit.types.live.models import ContentPartInputText as ContentPartInputText
    from rtkit.types.live.models import ContentPartOutputText as ContentPartOutputText
    from rtkit.types.live.models import ContentPartRefusal as ContentPartRefusal
    from rtkit.types.live.models import ContextWindow as ContextWindow
    from rtkit.types.live.models import CustomVoice as CustomVoice
    from rtkit.types.live.models import DataChannelConfig as DataChannelConfig
    from rtkit.types.live.models import DecisionAssistantMessage as DecisionAssistantMessage
    from rtkit.types.live.models import (
        DecisionAssistantMessageContentPart as DecisionAssistantMessageContentPart,
    )
    from rtkit.types.live.models import DecisionChoiceOption as DecisionChoiceOption
    from rtkit.types.live.models import DecisionCreateEvent as DecisionCreateEvent
    from rtkit.types.live.models import DecisionDeveloperMessage as DecisionDeveloperMessage
    from rtkit.types.live.models import DecisionEvent as DecisionEvent
    from rtkit.types.live.models import DecisionInputText as DecisionInputText
    from rtkit.types.live.models import DecisionItemCreatedEvent as DecisionItemCreatedEvent
    from rtkit.types.live.models import (
        DecisionItemCreatedEventItemCustomToolCall as DecisionItemCreatedEventItemCustomToolCall,
    )
    from rtkit.types.live.models import (
        DecisionItemCreatedEventItemCustomToolCallOutput as DecisionItemCreatedEventItemCustomToolCallOutput,
    )
    from rtkit.types.live.models import (
        DecisionItemCreatedEventItemFunctionCall as DecisionItemCreatedEventItemFunctionCall,
    )
    from rtkit.types.live.models import (
        DecisionItemCreatedEventItemFunctionCallOutput as DecisionItemCreatedEventItemFunctionCallOutput,
    )
    from rtkit.types.live.models import DecisionItemCreatedEventItemUnion as DecisionItemCreatedEventItemUnion
    from rtkit.types.live.models import DecisionItemCreateEvent as DecisionItemCreateEvent
    from rtkit.types.live.models import (
        DecisionItemCreateEventItemCustomToolCall as DecisionItemCreateEventItemCustomToolCall,
    )
    from rtkit.types.live.models import (
        DecisionItemCreateEventItemCustomToolCallOutput as DecisionItemCreateEventItemCustomToolCallOutput,
    )
    from rtkit.types.live.models import (
        DecisionItemCreateEventItemFunctionCall as DecisionItemCreateEventItemFunctionCall,
    )
    from rtkit.types.live.models import (
        DecisionItemCreateEventItemFunctionCallOutput as DecisionItemCreateEventItemFunctionCallOutput,
    )
    from rtkit.types.live.models import DecisionItemCreateEventItemUnion as DecisionItemCreateEventItemUnion
    from rtkit.types.live.models import DecisionItemDeletedEvent as DecisionItemDeletedEvent
    from rtkit.types.live.models import DecisionItemDeleteEvent as DecisionItemDeleteEvent
    from rtkit.types.live.models import DecisionJSONObject as DecisionJSONObject
    from rtkit.types.live.models import DecisionQuestion as DecisionQuestion
    from rtkit.types.live.models import Decisions as Decisions
    from rtkit.types.live.models import DecisionsDelegationConfig as DecisionsDelegationConfig
    from rtkit.types.live.models import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
    from rtkit.types.live.models import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
    from rtkit.types.live.models import (
        DecisionStoredAssistantMessageContentPart as DecisionStoredAssistantMessageContentPart,
    )
    from rtkit.types.live.models import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
    from rtkit.types.live.models import DecisionStoredSystemMessage as DecisionStoredSystemMessage
    from rtkit.types.live.models import DecisionStoredUserMessage as DecisionStoredUserMessage
    from rtkit.types.live.models import (
        DecisionStoredUserMessageContentPart as DecisionStoredUserMessageContentPart,
    )
    from rtkit.types.live.models import DecisionSystemMessage as DecisionSystemMessage
    from rtkit.types.live.models import DecisionTrigger as DecisionTrigger
    from rtkit.types.live.models import DecisionUserMessage as DecisionUserMessage
    from rtkit.types.live.models import DecisionUserMessageContentPart as DecisionUserMessageContentPart
    from rtkit.types.live.models import Delegation as Delegation
    from rtkit.types.live.models import DelegationCreatedEvent as DelegationCreatedEvent
    from rtkit.types.live.models import DelegationCreatedEventDelegation as DelegationCreatedEventDelegation
    from rtkit.types.live.models import DelegationDecisions as DelegationDecisions
    from rtkit.types.live.models import DelegationResponses as DelegationResponses
    from rtkit.types.live.models import Developer as Developer
    from rtkit.types.live.models import DeveloperContent as DeveloperContent
    from rtkit.types.live.models import Error as Error
    from rtkit.types.live.models import ErrorEvent as ErrorEvent
    from rtkit.types.live.models import Event as Event
    from rtkit.types.live.models import ForkClientEvent as ForkClientEvent
    from rtkit.types.live.models import ForkServerEvent as ForkServerEvent
    from rtkit.types.live.models import ForkSessionConfig as ForkSessionConfig
    from rtkit.types.live.models import ForkSessionConfigAudio as ForkSessionConfigAudio
    from rtkit.types.live.models import ForkSessionConfigDelegation as ForkSessionConfigDelegation
    from rtkit.types.live.models import ForkSessionStartEvent as ForkSessionStartEvent
    from rtkit.types.live.models import FunctionTool as FunctionTool
    from rtkit.types.live.models import InfoEvent as InfoEvent
    from rtkit.types.live.models import InitialItem as InitialItem
    from rtkit.types.live.models import InputAudioAppendEvent as InputAudioAppendEvent
    from rtkit.types.live.models import InputAudioMutedEvent as InputAudioMutedEvent
    from rtkit.types.live.models import InputAudioMuteEvent as InputAudioMuteEvent
    from rtkit.types.live.models import InputAudioUnmutedEvent as InputAudioUnmutedEvent
    from rtkit.types.live.models import InputAudioUnmuteEvent as InputAudioUnmuteEvent
    from rtkit.types.live.models import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
    from rtkit.types.live.models import InstructionsAppendedEvent as InstructionsAppendedEvent
    from rtkit.types.live.models import InstructionsAppendEvent as InstructionsAppendEvent
    from rtkit.types.live.models import (
        ItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
    )
    from rtkit.types.live.models import (
        ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from rtkit.types.live.models import ItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts
    from rtkit.types.live.models import (
        ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
    )
    from rtkit.types.live.models import LiveCreateResponse as LiveCreateResponse
    from rtkit.types.live.models import OutputAudioDeltaEvent as OutputAudioDeltaEvent
    from rtkit.types.live.models import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
    from rtkit.types.live.models import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
    from rtkit.types.live.models import OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
    from rtkit.types.live.models import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
    from rtkit.types.live.models import Predicate as Predicate
    from rtkit.types.live.models import PredicateInstructionsParts as PredicateInstructionsParts
    from rtkit.types.live.models import (
        PredicateInstructionsPartsInputImage as PredicateInstructionsPartsInputImage,
    )
    from rtkit.types.live.models import (
        PredicateInstructionsPartsInputJSON as PredicateInstructionsPartsInputJSON,
    )
    from rtkit.types.live.models import Reasoning as Reasoning
    from rtkit.types.live.models import ResponseCreateEvent as ResponseCreateEvent
    from rtkit.types.live.models import ResponseEvent as ResponseEvent
    from rtkit.types.live.models import ResponseItemCreateEvent as ResponseItemCreateEvent
    from rtkit.types.live.models import ResponsesDelegationConfig as ResponsesDelegationConfig
    from rtkit.types.live.models import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig
    from rtkit.types.live.models import Score as Score
    from rtkit.types.live.models import ScoreInstructionsParts as ScoreInstructionsParts
    from rtkit.types.live.models import ScoreInstructionsPartsInputImage as ScoreInstructionsPartsInputImage
    from rtkit.types.live.models import ScoreInstructionsPartsInputJSON as ScoreInstructionsPartsInputJSON
    from rtkit.types.live.models import ScoreLevel as ScoreLevel
    from rtkit.types.live.models import ServerEvent as ServerEvent
    from rtkit.types.live.models import ServerEventSelector as ServerEventSelector
    from rtkit.types.live.models import Session as Session
    from rtkit.types.live.models import SessionClosedEvent as SessionClosedEvent
    from rtkit.types.live.models import SessionCloseEvent as SessionCloseEvent
    from rtkit.types.live.models import SessionConfig as SessionConfig
    from rtkit.types.live.models import SessionForkResponse as SessionForkResponse
    from rtkit.types.live.models import SessionInputAudioAppend as SessionInputAudioAppend
    from rtkit.types.live.models import SessionResource as SessionResource
    from rtkit.types.live.models import SessionStartedEvent as SessionStartedEvent
    from rtkit.types.live.models import SessionStartEvent as SessionStartEvent
    from rtkit.types.live.models import SessionUpdateConfig as SessionUpdateConfig
    from rtkit.types.live.models import SessionUpdateConfigDelegation as SessionUpdateConfigDelegation
    from rtkit.types.live.models import (
        SessionUpdateConfigDelegationDecisions as SessionUpdateConfigDelegationDecisions,
    )
    from rtkit.types.live.models import (
        SessionUpdateConfigDelegationResponses as SessionUpdateConfigDelegationResponses,
    )
    from rtkit.types.live.models import SessionUpdatedEvent as SessionUpdatedEvent
    from rtkit.types.live.models import SessionUpdateEvent as SessionUpdateEvent
    from rtkit.types.live.models import SessionUsage as SessionUsage
    from rtkit.types.live.models import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
    from rtkit.types.live.models import Text as Text
    from rtkit.types.live.models import ThinkingAppendedEvent as ThinkingAppendedEvent
    from rtkit.types.live.models import ThinkingAppendEvent as ThinkingAppendEvent
    from rtkit.types.live.models import Tool as Tool
    from rtkit.types.live.models import ToolApplyPatch as ToolApplyPatch
    from rtkit.types.live.models import ToolChoice as ToolChoice
    from rtkit.types.live.models import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from rtkit.types.live.models import ToolChoiceCodeInterpreter as ToolChoiceCodeInterpreter
    from rtkit.types.live.models import ToolChoiceComputer as ToolChoiceComputer
    from rtkit.types.live.models import ToolChoiceCustom as ToolChoiceCustom
    from rtkit.types.live.models import ToolChoiceFileSearch as ToolChoiceFileSearch
    from rtkit.types.live.models import ToolChoiceImageGeneration as ToolChoiceImageGeneration
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParam as ToolChoiceLiveAllowedToolsChoiceParam,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamTool as ToolChoiceLiveAllowedToolsChoiceParamTool,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch as ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter as ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer as ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom as ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch as ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration as ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling as ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolShell as ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )
    from rtkit.types.live.models import (
        ToolChoiceLiveFunctionToolChoiceParam as ToolChoiceLiveFunctionToolChoiceParam,
    )
    from rtkit.types.live.models import ToolChoiceLiveMCPToolChoiceParam as ToolChoiceLiveMCPToolChoiceParam
    from rtkit.types.live.models import ToolChoiceProgrammaticToolCalling as ToolChoiceProgrammaticToolCalling
    from rtkit.types.live.models import ToolChoiceShell as ToolChoiceShell
    from rtkit.types.live.models import ToolChoiceWebSearch as ToolChoiceWebSearch
    from rtkit.types.live.models import ToolChoiceWebSearchPreview as ToolChoiceWebSearchPreview
    from rtkit.types.live.models import ToolCodeInterpreter as ToolCodeInterpreter
    from rtkit.types.live.models import ToolComputer as ToolComputer
    from rtkit.types.live.models import ToolCustom as ToolCustom
    from rtkit.types.live.models import ToolFileSearch as ToolFileSearch
    from rtkit.types.live.models import ToolImageGeneration as ToolImageGeneration
    from rtkit.types.live.models import ToolMcp as ToolMcp
    from rtkit.types.live.models import ToolNamespace as ToolNamespace
    from rtkit.types.live.models import ToolProgrammaticToolCalling as ToolProgrammaticToolCalling
    from rtkit.types.live.models import ToolSearch as ToolSearch
    from rtkit.types.live.models import ToolShell as ToolShell
    from rtkit.types.live.models import ToolShellEnvironment as ToolShellEnvironment
    from rtkit.types.live.models import ToolShellEnvironmentContainerAuto as ToolShellEnvironmentContainerAuto
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoNetworkPolicy as ToolShellEnvironmentContainerAutoNetworkPolicy,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist as ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled as ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoSkill as ToolShellEnvironmentContainerAutoSkill,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoSkillInline as ToolShellEnvironmentContainerAutoSkillInline,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoSkillInlineSource as ToolShellEnvironmentContainerAutoSkillInlineSource,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerAutoSkillSkillReference as ToolShellEnvironmentContainerAutoSkillSkillReference,
    )
    from rtkit.types.live.models import (
        ToolShellEnvironmentContainerReference as ToolShellEnvironmentContainerReference,
    )
    from rtkit.types.live.models import ToolShellEnvironmentLocal as ToolShellEnvironmentLocal
    from rtkit.types.live.models import ToolShellEnvironmentLocalSkill as ToolShellEnvironmentLocalSkill
    from rtkit.types.live.models import ToolWebSearch as ToolWebSearch
    from rtkit.types.live.models import Transport as Transport
    from rtkit.types.live.models import TransportAnswered as TransportAnswered
    from rtkit.types.live.models import TransportDtmfReceived as TransportDtmfReceived
    from rtkit.types.live.models import TransportDtmfSend as TransportDtmfSend
    from rtkit.types.live.models import TransportDtmfSent as TransportDtmfSent
    from rtkit.types.live.models import TransportFailed as TransportFailed
    from rtkit.types.live.models import TransportFailedError as TransportFailedError
    from rtkit.types.live.models import TransportRinging as TransportRinging
    from rtkit.types.live.models import User as User
    from rtkit.types.live.models import UserContent as UserContent
    from rtkit.types.live.params import AssistantContentOutputTextParam as AssistantContentOutputTextParam
    from rtkit.types.live.params import AssistantContentParam as AssistantContentParam
    from rtkit.types.live.params import AssistantContentTextParam as AssistantContentTextParam
    from rtkit.types.live.params import AssistantParam as AssistantParam
    from rtkit.types.live.params import AudioFormatParam as AudioFormatParam
    from rtkit.types.live.params import AudioOutputParam as AudioOutputParam
    from rtkit.types.live.params import AudioOutputVoiceParam as AudioOutputVoiceParam
    from rtkit.types.live.params import AudioPCMAParam as AudioPCMAParam
    from rtkit.types.live.params import AudioPCMParam as AudioPCMParam
    from rtkit.types.live.params import AudioPCMUParam as AudioPCMUParam
    from rtkit.types.live.params import (
        ChoiceInstructionsPartsInputImageParam as ChoiceInstructionsPartsInputImageParam,
    )
    from rtkit.types.live.params import (
        ChoiceInstructionsPartsInputJSONParam as ChoiceInstructionsPartsInputJSONParam,
    )
    from rtkit.types.live.params import ChoiceInstructionsPartsParam as ChoiceInstructionsPartsParam
    from rtkit.types.live.params import ChoiceParam as ChoiceParam
    from rtkit.types.live.params import ClientConfigParam as ClientConfigParam
    from rtkit.types.live.params import ClientDelegationParam as ClientDelegationParam
    from rtkit.types.live.params import ClientEventParam as ClientEventParam
    from rtkit.types.live.params import CommentaryAppendEventParam as CommentaryAppendEventParam
    from rtkit.types.live.params import ConnectClientEventParam as ConnectClientEventParam
    from rtkit.types.live.params import ContentPartInputImageParam as ContentPartInputImageParam
    from rtkit.types.live.params import ContentPartInputJSONParam as ContentPartInputJSONParam
    from rtkit.types.live.params import ContentPartInputTextParam as ContentPartInputTextParam
    from rtkit.types.live.params import ContentPartOutputTextParam as ContentPartOutputTextParam
    from rtkit.types.live.params import ContentPartRefusalParam as ContentPartRefusalParam
    from rtkit.types.live.params import CustomVoiceParam as CustomVoiceParam
    from rtkit.types.live.params import DataChannelConfigParam as DataChannelConfigParam
    from rtkit.types.live.params import DecisionAssistantMessageParam as DecisionAssistantMessageParam
    from rtkit.types.live.params import (
        DecisionAssistantMessageParamContentPart as DecisionAssistantMessageParamContentPart,
    )
    from rtkit.types.live.params import DecisionChoiceOptionParam as DecisionChoiceOptionParam
    from rtkit.types.live.params import DecisionCreateEventParam as DecisionCreateEventParam
    from rtkit.types.live.params import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
    from rtkit.types.live.params import DecisionInputTextParam as DecisionInputTextParam
    from rtkit.types.live.params import DecisionItemCreateEventParam as DecisionItemCreateEventParam
    from rtkit.types.live.params import DecisionItemDeleteEventParam as DecisionItemDeleteEventParam
    from rtkit.types.live.params import DecisionJSONObjectParam as DecisionJSONObjectParam
    from rtkit.types.live.params import DecisionQuestionParam as DecisionQuestionParam
    from rtkit.types.live.params import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
    from rtkit.types.live.params import (
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
    )
    from rtkit.types.live.params import DecisionsParam as DecisionsParam
    from rtkit.types.live.params import DecisionSystemMessageParam as DecisionSystemMessageParam
    from rtkit.types.live.params import DecisionTriggerParam as DecisionTriggerParam
    from rtkit.types.live.params import DecisionUserMessageParam as DecisionUserMessageParam
    from rtkit.types.live.params import (
        DecisionUserMessageParamContentPart as DecisionUserMessageParamContentPart,
    )
    from rtkit.types.live.params import DelegationDecisionsParam as DelegationDecisionsParam
    from rtkit.types.live.params import DelegationResponsesParam as DelegationResponsesParam
    from rtkit.types.live.params import DeveloperContentParam as DeveloperContentParam
    from rtkit.types.live.params import DeveloperParam as DeveloperParam
    from rtkit.types.live.params import ForkClientEventParam as ForkClientEventParam
    from rtkit.types.live.params import ForkSessionConfigParam as ForkSessionConfigParam
    from rtkit.types.live.params import ForkSessionConfigParamAudio as ForkSessionConfigParamAudio
    from rtkit.types.live.params import ForkSessionConfigParamDelegation as ForkSessionConfigParamDelegation
    from rtkit.types.live.params import ForkSessionStartEventParam as ForkSessionStartEventParam
    from rtkit.types.live.params import FunctionToolParam as FunctionToolParam
    from rtkit.types.live.params import InitialItemParam as InitialItemParam
    from rtkit.types.live.params import InputAudioAppendEventParam as InputAudioAppendEventParam
    from rtkit.types.live.params import InputAudioMuteEventParam as InputAudioMuteEventParam
    from rtkit.types.live.params import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
    from rtkit.types.live.params import InstructionsAppendEventParam as InstructionsAppendEventParam
    from rtkit.types.live.params import (
        ItemCustomToolCallOutputOutputPartsInputImageParam as ItemCustomToolCallOutputOutputPartsInputImageParam,
    )
    from rtkit.types.live.params import (
        ItemCustomToolCallOutputOutputPartsParam as ItemCustomToolCallOutputOutputPartsParam,
    )
    from rtkit.types.live.params import ItemCustomToolCallOutputParam as ItemCustomToolCallOutputParam
    from rtkit.types.live.params import ItemCustomToolCallParam as ItemCustomToolCallParam
    from rtkit.types.live.params import (
        ItemFunctionCallOutputOutputPartsInputImageParam as ItemFunctionCallOutputOutputPartsInputImageParam,
    )
    from rtkit.types.live.params import (
        ItemFunctionCallOutputOutputPartsParam as ItemFunctionCallOutputOutputPartsParam,
    )
    from rtkit.types.live.params import ItemFunctionCallOutputParam as ItemFunctionCallOutputParam
    from rtkit.types.live.params import ItemFunctionCallParam as ItemFunctionCallParam
    from rtkit.types.live.params import ItemUnionParam as ItemUnionParam
    from rtkit.types.live.params import LiveCreateParams as LiveCreateParams
    from rtkit.types.live.params import MediaSessionConfigParam as MediaSessionConfigParam
    from rtkit.types.live.params import MediaSessionConfigParamAudio as MediaSessionConfigParamAudio
    from rtkit.types.live.params import MediaSessionConfigParamDelegation as MediaSessionConfigParamDelegation
    from rtkit.types.live.params import MediaSessionForkConfigParam as MediaSessionForkConfigParam
    from rtkit.types.live.params import (
        MediaSessionForkConfigParamDelegation as MediaSessionForkConfigParamDelegation,
    )
    from rtkit.types.live.params import OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam
    from rtkit.types.live.params import (
        PredicateInstructionsPartsInputImageParam as PredicateInstructionsPartsInputImageParam,
    )
    from rtkit.types.live.params import (
        PredicateInstructionsPartsInputJSONParam as PredicateInstructionsPartsInputJSONParam,
    )
    from rtkit.types.live.params import PredicateInstructionsPartsParam as PredicateInstructionsPartsParam
    from rtkit.types.live.params import PredicateParam as PredicateParam
    from rtkit.types.live.params import ReasoningParam as ReasoningParam
    from rtkit.types.live.params import ResponseCreateEventParam as ResponseCreateEventParam
    from rtkit.types.live.params import ResponseItemCreateEventParam as ResponseItemCreateEventParam
    from rtkit.types.live.params import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
    from rtkit.types.live.params import (
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
    )
    from rtkit.types.live.params import (
        ScoreInstructionsPartsInputImageParam as ScoreInstructionsPartsInputImageParam,
    )
    from rtkit.types.live.params import (
        ScoreInstructionsPartsInputJSONParam as ScoreInstructionsPartsInputJSONParam,
    )
    from rtkit.types.live.params import ScoreInstructionsPartsParam as ScoreInstructionsPartsParam
    from rtkit.types.live.params import ScoreLevelParam as ScoreLevelParam
    from rtkit.types.live.params import ScoreParam as ScoreParam
    from rtkit.types.live.params import ServerEventSelectorParam as ServerEventSelectorParam
    from rtkit.types.live.params import SessionAcceptParams as SessionAcceptParams
    from rtkit.types.live.params import SessionAudio as SessionAudio
    from rtkit.types.live.params import SessionAudioOutput as SessionAudioOutput
    from rtkit.types.live.params import SessionAudioOutputVoice as SessionAudioOutputVoice
    from rtkit.types.live.params import SessionCloseEventParam as SessionCloseEventParam
    from rtkit.types.live.params import SessionConfigParam as SessionConfigParam
    from rtkit.types.live.params import SessionConfigParamAudio as SessionConfigParamAudio
    from rtkit.types.live.params import SessionConfigParamDelegation as SessionConfigParamDelegation
    from rtkit.types.live.params import SessionDelegation as SessionDelegation
    from rtkit.types.live.params import SessionDelegationDecisions as SessionDelegationDecisions
    from rtkit.types.live.params import SessionDelegationResponses as SessionDelegationResponses
    from rtkit.types.live.params import SessionForkParams as SessionForkParams
    from rtkit.types.live.params import SessionParam as SessionParam
    from rtkit.types.live.params import SessionReferParams as SessionReferParams
    from rtkit.types.live.params import SessionRejectParams as SessionRejectParams
    from rtkit.types.live.params import SessionStartEventParam as SessionStartEventParam
    from rtkit.types.live.params import SessionUpdateConfigParam as SessionUpdateConfigParam
    from rtkit.types.live.params import (
        SessionUpdateConfigParamDelegation as SessionUpdateConfigParamDelegation,
    )
    from rtkit.types.live.params import (
        SessionUpdateConfigParamDelegationDecisions as SessionUpdateConfigParamDelegationDecisions,
    )
    from rtkit.types.live.params import (
        SessionUpdateConfigParamDelegationResponses as SessionUpdateConfigParamDelegationResponses,
    )
    from rtkit.types.live.params import SessionUpdateEventParam as SessionUpdateEventParam
    from rtkit.types.live.params import SidebandConnectParams as SidebandConnectParams
    from rtkit.types.live.params import TextParam as TextParam
    from rtkit.types.live.params import ThinkingAppendEventParam as ThinkingAppendEventParam
    from rtkit.types.live.params import ToolApplyPatchParam as ToolApplyPatchParam
    from rtkit.types.live.params import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from rtkit.types.live.params import ToolChoiceCodeInterpreterParam as ToolChoiceCodeInterpreterParam
    from rtkit.types.live.params import ToolChoiceComputerParam as ToolChoiceComputerParam
    from rtkit.types.live.params import ToolChoiceCustomParam as ToolChoiceCustomParam
    from rtkit.types.live.params import ToolChoiceFileSearchParam as ToolChoiceFileSearchParam
    from rtkit.types.live.params import ToolChoiceImageGenerationParam as ToolChoiceImageGenerationParam
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamParam as ToolChoiceLiveAllowedToolsChoiceParamParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam as ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam as ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolComputerParam as ToolChoiceLiveAllowedToolsChoiceParamToolComputerParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolCustomParam as ToolChoiceLiveAllowedToolsChoiceParamToolCustomParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam as ToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolParam as ToolChoiceLiveAllowedToolsChoiceParamToolParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam as ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolShellParam as ToolChoiceLiveAllowedToolsChoiceParamToolShellParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveFunctionToolChoiceParamParam as ToolChoiceLiveFunctionToolChoiceParamParam,
    )
    from rtkit.types.live.params import (
        ToolChoiceLiveMCPToolChoiceParamParam as ToolChoiceLiveMCPToolChoiceParamParam,
    )
    from rtkit.types.live.params import ToolChoiceParam as ToolChoiceParam
    from rtkit.types.live.params import (
        ToolChoiceProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCallingParam,
    )
    from rtkit.types.live.params import ToolChoiceShellParam as ToolChoiceShellParam
    from rtkit.types.live.params import ToolChoiceWebSearchParam as ToolChoiceWebSearchParam
    from rtkit.types.live.params import ToolChoiceWebSearchPreviewParam as ToolChoiceWebSearchPreviewParam
    from rtkit.types.live.params import ToolCodeInterpreterParam as ToolCodeInterpreterParam
    from rtkit.types.live.params import ToolComputerParam as ToolComputerParam
    from rtkit.types.live.params import ToolCustomParam as ToolCustomParam
    from rtkit.types.live.params import ToolFileSearchParam as ToolFileSearchParam
    from rtkit.types.live.params import ToolImageGenerationParam as ToolImageGenerationParam
    from rtkit.types.live.params import ToolMcpParam as ToolMcpParam
    from rtkit.types.live.params import ToolNamespaceParam as ToolNamespaceParam
    from rtkit.types.live.params import ToolParam as ToolParam
    from rtkit.types.live.params import ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam
    from rtkit.types.live.params import ToolSearchParam as ToolSearchParam
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam as ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam as ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoNetworkPolicyParam as ToolShellEnvironmentContainerAutoNetworkPolicyParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoParam as ToolShellEnvironmentContainerAutoParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoSkillInlineParam as ToolShellEnvironmentContainerAutoSkillInlineParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoSkillInlineSourceParam as ToolShellEnvironmentContainerAutoSkillInlineSourceParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoSkillParam as ToolShellEnvironmentContainerAutoSkillParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerAutoSkillSkillReferenceParam as ToolShellEnvironmentContainerAutoSkillSkillReferenceParam,
    )
    from rtkit.types.live.params import (
        ToolShellEnvironmentContainerReferenceParam as ToolShellEnvironmentContainerReferenceParam,
    )
    from rtkit.types.live.params import ToolShellEnvironmentLocalParam as ToolShellEnvironmentLocalParam
    from rtkit.types.live.params import (
        ToolShellEnvironmentLocalSkillParam as ToolShellEnvironmentLocalSkillParam,
    )
    from rtkit.types.live.params import ToolShellEnvironmentParam as ToolShellEnvironmentParam
    from rtkit.types.live.params import ToolShellParam as ToolShellParam
    from rtkit.types.live.params import ToolWebSearchParam as ToolWebSearchParam
    from rtkit.types.live.params import TransportDtmfSendParam as TransportDtmfSendParam
    from rtkit.types.live.params import TransportParam as TransportParam
    from rtkit.types.live.params import UserContentParam as UserContentParam
    from rtkit.types.live.params import UserParam as UserParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.live.models": "Assistant AssistantContent AssistantContentOutputText AssistantContentText Audio AudioFormat AudioOutput AudioOutputVoice AudioPCM AudioPCMA AudioPCMU BuiltInVoice Choice ChoiceInstructionsParts ChoiceInstructionsPartsInputImage ChoiceInstructionsPartsInputJSON ClientConfig ClientDelegation ClientEvent CommentaryAppendEvent CommentaryAppendedEvent ConnectClientEvent ConnectClientEventTransportDtmfSend ConnectServerEvent ContentPartInputImage ContentPartInputJSON ContentPartInputText ContentPartOutputText ContentPartRefusal ContextWindow CustomVoice DataChannelConfig DecisionAssistantMessage DecisionAssistantMessageContentPart DecisionChoiceOption DecisionCreateEvent DecisionDeveloperMessage DecisionEvent DecisionInputText DecisionItemCreateEvent DecisionItemCreateEventItemCustomToolCall DecisionItemCreateEventItemCustomToolCallOutput DecisionItemCreateEventItemFunctionCall DecisionItemCreateEventItemFunctionCallOutput DecisionItemCreateEventItemUnion DecisionItemCreatedEvent DecisionItemCreatedEventItemCustomToolCall DecisionItemCreatedEventItemCustomToolCallOutput DecisionItemCreatedEventItemFunctionCall DecisionItemCreatedEventItemFunctionCallOutput DecisionItemCreatedEventItemUnion DecisionItemDeleteEvent DecisionItemDeletedEvent DecisionJSONObject DecisionQuestion DecisionStoredAssistantMessage DecisionStoredAssistantMessageContentPart DecisionStoredDeveloperMessage DecisionStoredSystemMessage DecisionStoredUserMessage DecisionStoredUserMessageContentPart DecisionSystemMessage DecisionTrigger DecisionUserMessage DecisionUserMessageContentPart Decisions DecisionsDelegationConfig DecisionsDelegationUpdateConfig Delegation DelegationCreatedEvent DelegationCreatedEventDelegation DelegationDecisions DelegationResponses Developer DeveloperContent Error ErrorEvent Event ForkClientEvent ForkServerEvent ForkSessionConfig ForkSessionConfigAudio ForkSessionConfigDelegation ForkSessionStartEvent FunctionTool InfoEvent InitialItem InputAudioAppendEvent InputAudioMuteEvent InputAudioMutedEvent InputAudioUnmuteEvent InputAudioUnmutedEvent InputTranscriptDeltaEvent InstructionsAppendEvent InstructionsAppendedEvent ItemCustomToolCallOutputOutputParts ItemCustomToolCallOutputOutputPartsInputImage ItemFunctionCallOutputOutputParts ItemFunctionCallOutputOutputPartsInputImage LiveCreateResponse OutputAudioDeltaEvent OutputAudioFixturePlayEvent OutputAudioFixturePlayedEvent OutputAudioFixturePlayingEvent OutputTranscriptDeltaEvent Predicate PredicateInstructionsParts PredicateInstructionsPartsInputImage PredicateInstructionsPartsInputJSON Reasoning ResponseCreateEvent ResponseEvent ResponseItemCreateEvent ResponsesDelegationConfig ResponsesDelegationUpdateConfig Score ScoreInstructionsParts ScoreInstructionsPartsInputImage ScoreInstructionsPartsInputJSON ScoreLevel ServerEvent ServerEventSelector Session SessionCloseEvent SessionClosedEvent SessionConfig SessionForkResponse SessionInputAudioAppend SessionResource SessionStartEvent SessionStartedEvent SessionUpdateConfig SessionUpdateConfigDelegation SessionUpdateConfigDelegationDecisions SessionUpdateConfigDelegationResponses SessionUpdateEvent SessionUpdatedEvent SessionUsage SessionUsageUpdatedEvent Text ThinkingAppendEvent ThinkingAppendedEvent Tool ToolApplyPatch ToolChoice ToolChoiceApplyPatch ToolChoiceCodeInterpreter ToolChoiceComputer ToolChoiceCustom ToolChoiceFileSearch ToolChoiceImageGeneration ToolChoiceLiveAllowedToolsChoiceParam ToolChoiceLiveAllowedToolsChoiceParamTool ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter ToolChoiceLiveAllowedToolsChoiceParamToolComputer ToolChoiceLiveAllowedToolsChoiceParamToolCustom ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling ToolChoiceLiveAllowedToolsChoiceParamToolShell ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview ToolChoiceLiveFunctionToolChoiceParam ToolChoiceLiveMCPToolChoiceParam ToolChoiceProgrammaticToolCalling ToolChoiceShell ToolChoiceWebSearch ToolChoiceWebSearchPreview ToolCodeInterpreter ToolComputer ToolCustom ToolFileSearch ToolImageGeneration ToolMcp ToolNamespace ToolProgrammaticToolCalling ToolSearch ToolShell ToolShellEnvironment ToolShellEnvironmentContainerAuto ToolShellEnvironmentContainerAutoNetworkPolicy ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist ToolShellEnvironmentContainerAutoNetworkPolicyDisabled ToolShellEnvironmentContainerAutoSkill ToolShellEnvironmentContainerAutoSkillInline ToolShellEnvironmentContainerAutoSkillInlineSource ToolShellEnvironmentContainerAutoSkillSkillReference ToolShellEnvironmentContainerReference ToolShellEnvironmentLocal ToolShellEnvironmentLocalSkill ToolWebSearch Transport TransportAnswered TransportDtmfReceived TransportDtmfSend TransportDtmfSent TransportFailed TransportFailedError TransportRinging User UserContent",
            "rtkit.types.live.params": "AssistantContentOutputTextParam AssistantContentParam AssistantContentTextParam AssistantParam AudioFormatParam AudioOutputParam AudioOutputVoiceParam AudioPCMAParam AudioPCMParam AudioPCMUParam ChoiceInstructionsPartsInputImageParam ChoiceInstructionsPartsInputJSONParam ChoiceInstructionsPartsParam ChoiceParam ClientConfigParam ClientDelegationParam ClientEventParam CommentaryAppendEventParam ConnectClientEventParam ContentPartInputImageParam ContentPartInputJSONParam ContentPartInputTextParam ContentPartOutputTextParam ContentPartRefusalParam CustomVoiceParam DataChannelConfigParam DecisionAssistantMessageParam DecisionAssistantMessageParamContentPart DecisionChoiceOptionParam DecisionCreateEventParam DecisionDeveloperMessageParam DecisionInputTextParam DecisionItemCreateEventParam DecisionItemDeleteEventParam DecisionJSONObjectParam DecisionQuestionParam DecisionSystemMessageParam DecisionTriggerParam DecisionUserMessageParam DecisionUserMessageParamContentPart DecisionsDelegationConfigParam DecisionsDelegationUpdateConfigParam DecisionsParam DelegationDecisionsParam DelegationResponsesParam DeveloperContentParam DeveloperParam ForkClientEventParam ForkSessionConfigParam ForkSessionConfigParamAudio ForkSessionConfigParamDelegation ForkSessionStartEventParam FunctionToolParam InitialItemParam InputAudioAppendEventParam InputAudioMuteEventParam InputAudioUnmuteEventParam InstructionsAppendEventParam ItemCustomToolCallOutputOutputPartsInputImageParam ItemCustomToolCallOutputOutputPartsParam ItemCustomToolCallOutputParam ItemCustomToolCallParam ItemFunctionCallOutputOutputPartsInputImageParam ItemFunctionCallOutputOutputPartsParam ItemFunctionCallOutputParam ItemFunctionCallParam ItemUnionParam LiveCreateParams MediaSessionConfigParam MediaSessionConfigParamAudio MediaSessionConfigParamDelegation MediaSessionForkConfigParam MediaSessionForkConfigParamDelegation OutputAudioFixturePlayEventParam PredicateInstructionsPartsInputImageParam PredicateInstructionsPartsInputJSONParam PredicateInstructionsPartsParam PredicateParam ReasoningParam ResponseCreateEventParam ResponseItemCreateEventParam ResponsesDelegationConfigParam ResponsesDelegationUpdateConfigParam ScoreInstructionsPartsInputImageParam ScoreInstructionsPartsInputJSONParam ScoreInstructionsPartsParam ScoreLevelParam ScoreParam ServerEventSelectorParam SessionAcceptParams SessionAudio SessionAudioOutput SessionAudioOutputVoice SessionCloseEventParam SessionConfigParam SessionConfigParamAudio SessionConfigParamDelegation SessionDelegation SessionDelegationDecisions SessionDelegationResponses SessionForkParams SessionParam SessionReferParams SessionRejectParams SessionStartEventParam SessionUpdateConfigParam SessionUpdateConfigParamDelegation SessionUpdateConfigParamDelegationDecisions SessionUpdateConfigParamDelegationResponses SessionUpdateEventParam SidebandConnectParams TextParam ThinkingAppendEventParam ToolApplyPatchParam ToolChoiceApplyPatchParam ToolChoiceCodeInterpreterParam ToolChoiceComputerParam ToolChoiceCustomParam ToolChoiceFileSearchParam ToolChoiceImageGenerationParam ToolChoiceLiveAllowedToolsChoiceParamParam ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam ToolChoiceLiveAllowedToolsChoiceParamToolComputerParam ToolChoiceLiveAllowedToolsChoiceParamToolCustomParam ToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam ToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamParam ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamParam ToolChoiceLiveAllowedToolsChoiceParamToolParam ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam ToolChoiceLiveAllowedToolsChoiceParamToolShellParam ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam ToolChoiceLiveFunctionToolChoiceParamParam ToolChoiceLiveMCPToolChoiceParamParam ToolChoiceParam ToolChoiceProgrammaticToolCallingParam ToolChoiceShellParam ToolChoiceWebSearchParam ToolChoiceWebSearchPreviewParam ToolCodeInterpreterParam ToolComputerParam ToolCustomParam ToolFileSearchParam ToolImageGenerationParam ToolMcpParam ToolNamespaceParam ToolParam ToolProgrammaticToolCallingParam ToolSearchParam ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam ToolShellEnvironmentContainerAutoNetworkPolicyParam ToolShellEnvironmentContainerAutoParam ToolShellEnvironmentContainerAutoSkillInlineParam ToolShellEnvironmentContainerAutoSkillInlineSourceParam ToolShellEnvironmentContainerAutoSkillParam ToolShellEnvironmentContainerAutoSkillSkillReferenceParam ToolShellEnvironmentContainerReferenceParam ToolShellEnvironmentLocalParam ToolShellEnvironmentLocalSkillParam ToolShellEnvironmentParam ToolShellParam ToolWebSearchParam TransportDtmfSendParam TransportParam UserContentParam UserParam",
        },
    )
