# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta import agents as agents
    from rtkit.types.beta import chatkit as chatkit
    from rtkit.types.beta import realtime as realtime
    from rtkit.types.beta import responses as responses
    from rtkit.types.beta import threads as threads
    from rtkit.types.beta.agents.models import Agent as Agent
    from rtkit.types.beta.agents.models import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
    from rtkit.types.beta.agents.models import AgentCommandExecutionItem as AgentCommandExecutionItem
    from rtkit.types.beta.agents.models import AgentCompaction as AgentCompaction
    from rtkit.types.beta.agents.models import AgentContent as AgentContent
    from rtkit.types.beta.agents.models import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
    from rtkit.types.beta.agents.models import AgentDeleted as AgentDeleted
    from rtkit.types.beta.agents.models import AgentExperimental as AgentExperimental
    from rtkit.types.beta.agents.models import AgentFunctionCallItem as AgentFunctionCallItem
    from rtkit.types.beta.agents.models import AgentFunctionCallOutput as AgentFunctionCallOutput
    from rtkit.types.beta.agents.models import AgentFunctionCallStatus as AgentFunctionCallStatus
    from rtkit.types.beta.agents.models import (
        AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
    )
    from rtkit.types.beta.agents.models import AgentMcpCallItem as AgentMcpCallItem
    from rtkit.types.beta.agents.models import AgentMessageItemResource as AgentMessageItemResource
    from rtkit.types.beta.agents.models import (
        AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
    )
    from rtkit.types.beta.agents.models import AgentOutputItem as AgentOutputItem
    from rtkit.types.beta.agents.models import AgentOutputItemStatus as AgentOutputItemStatus
    from rtkit.types.beta.agents.models import AgentReasoning as AgentReasoning
    from rtkit.types.beta.agents.models import AgentReasoningItem as AgentReasoningItem
    from rtkit.types.beta.agents.models import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
    from rtkit.types.beta.agents.models import (
        AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
    )
    from rtkit.types.beta.agents.models import AgentSession as AgentSession
    from rtkit.types.beta.agents.models import AgentSessionAgent as AgentSessionAgent
    from rtkit.types.beta.agents.models import AgentSessionAssistantMessage as AgentSessionAssistantMessage
    from rtkit.types.beta.agents.models import (
        AgentSessionBudgetReachedEvent as AgentSessionBudgetReachedEvent,
    )
    from rtkit.types.beta.agents.models import AgentSessionCreatedEvent as AgentSessionCreatedEvent
    from rtkit.types.beta.agents.models import AgentSessionDeleted as AgentSessionDeleted
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
    )
    from rtkit.types.beta.agents.models import AgentSessionEnvironmentState as AgentSessionEnvironmentState
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentStateError as AgentSessionEnvironmentStateError,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
    )
    from rtkit.types.beta.agents.models import AgentSessionErrorEvent as AgentSessionErrorEvent
    from rtkit.types.beta.agents.models import AgentSessionEvent as AgentSessionEvent
    from rtkit.types.beta.agents.models import AgentSessionFailedEvent as AgentSessionFailedEvent
    from rtkit.types.beta.agents.models import AgentSessionIdleEvent as AgentSessionIdleEvent
    from rtkit.types.beta.agents.models import AgentSessionInProgressEvent as AgentSessionInProgressEvent
    from rtkit.types.beta.agents.models import AgentSessionItem as AgentSessionItem
    from rtkit.types.beta.agents.models import AgentSessionMessage as AgentSessionMessage
    from rtkit.types.beta.agents.models import AgentSessionMessageContent as AgentSessionMessageContent
    from rtkit.types.beta.agents.models import (
        AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
    )
    from rtkit.types.beta.agents.models import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
    from rtkit.types.beta.agents.models import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
    )
    from rtkit.types.beta.agents.models import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
    )
    from rtkit.types.beta.agents.models import (
        AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
    )
    from rtkit.types.beta.agents.models import AgentText as AgentText
    from rtkit.types.beta.agents.models import AgentTool as AgentTool
    from rtkit.types.beta.agents.models import AgentToolResourceAutomations as AgentToolResourceAutomations
    from rtkit.types.beta.agents.models import AgentToolResourceComputerUse as AgentToolResourceComputerUse
    from rtkit.types.beta.agents.models import AgentToolResourceFunction as AgentToolResourceFunction
    from rtkit.types.beta.agents.models import AgentToolResourceMcp as AgentToolResourceMcp
    from rtkit.types.beta.agents.models import (
        AgentToolResourceProgrammaticToolCalling as AgentToolResourceProgrammaticToolCalling,
    )
    from rtkit.types.beta.agents.models import AgentToolResourceWebSearch as AgentToolResourceWebSearch
    from rtkit.types.beta.agents.models import (
        AgentToolResourceWebSearchLocation as AgentToolResourceWebSearchLocation,
    )
    from rtkit.types.beta.agents.models import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
    from rtkit.types.beta.agents.models import AgentWebSearchCallItem as AgentWebSearchCallItem
    from rtkit.types.beta.agents.models import (
        BrowserAuthenticationRequestItemResource as BrowserAuthenticationRequestItemResource,
    )
    from rtkit.types.beta.agents.models import (
        BrowserAuthenticationRequestItemResourceRequest as BrowserAuthenticationRequestItemResourceRequest,
    )
    from rtkit.types.beta.agents.models import (
        BrowserAuthenticationRequestItemResourceRequestField as BrowserAuthenticationRequestItemResourceRequestField,
    )
    from rtkit.types.beta.agents.models import (
        BrowserAuthenticationRequestItemResourceRequestOption as BrowserAuthenticationRequestItemResourceRequestOption,
    )
    from rtkit.types.beta.agents.models import Compaction as Compaction
    from rtkit.types.beta.agents.models import (
        ComputerUseApprovalRequestResultItemResource as ComputerUseApprovalRequestResultItemResource,
    )
    from rtkit.types.beta.agents.models import (
        ComputerUseApprovalRequestResultItemResourceResponse as ComputerUseApprovalRequestResultItemResourceResponse,
    )
    from rtkit.types.beta.agents.models import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    )
    from rtkit.types.beta.agents.models import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    )
    from rtkit.types.beta.agents.models import ComputerUseCallItemResource as ComputerUseCallItemResource
    from rtkit.types.beta.agents.models import (
        ComputerUseCallItemResourceOutput as ComputerUseCallItemResourceOutput,
    )
    from rtkit.types.beta.agents.models import EncryptedContentResource as EncryptedContentResource
    from rtkit.types.beta.agents.models import Environment as Environment
    from rtkit.types.beta.agents.models import EnvironmentResourceNone as EnvironmentResourceNone
    from rtkit.types.beta.agents.models import (
        EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
    )
    from rtkit.types.beta.agents.models import (
        EnvironmentResourceOpenAIHostedDesktop as EnvironmentResourceOpenAIHostedDesktop,
    )
    from rtkit.types.beta.agents.models import (
        EnvironmentResourceOpenAIHostedNetwork as EnvironmentResourceOpenAIHostedNetwork,
    )
    from rtkit.types.beta.agents.models import (
        EnvironmentResourceOpenAIHostedPackages as EnvironmentResourceOpenAIHostedPackages,
    )
    from rtkit.types.beta.agents.models import EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted
    from rtkit.types.beta.agents.models import Experimental as Experimental
    from rtkit.types.beta.agents.models import (
        FunctionCallOutputItemResource as FunctionCallOutputItemResource,
    )
    from rtkit.types.beta.agents.models import HostedEnvironmentFile as HostedEnvironmentFile
    from rtkit.types.beta.agents.models import HostedEnvironmentFileID as HostedEnvironmentFileID
    from rtkit.types.beta.agents.models import (
        HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline,
    )
    from rtkit.types.beta.agents.models import HostedPlugin as HostedPlugin
    from rtkit.types.beta.agents.models import HostedSkill as HostedSkill
    from rtkit.types.beta.agents.models import HostedSkillReference as HostedSkillReference
    from rtkit.types.beta.agents.models import HostedSkillResourceInline as HostedSkillResourceInline
    from rtkit.types.beta.agents.models import InputContent as InputContent
    from rtkit.types.beta.agents.models import (
        InputContentResourceInputImage as InputContentResourceInputImage,
    )
    from rtkit.types.beta.agents.models import InputContentResourceInputText as InputContentResourceInputText
    from rtkit.types.beta.agents.models import McpTransport as McpTransport
    from rtkit.types.beta.agents.models import McpTransportResourceHTTP as McpTransportResourceHTTP
    from rtkit.types.beta.agents.models import McpTransportResourceStdio as McpTransportResourceStdio
    from rtkit.types.beta.agents.models import (
        MessageContentResourceInputImage as MessageContentResourceInputImage,
    )
    from rtkit.types.beta.agents.models import (
        MessageContentResourceInputText as MessageContentResourceInputText,
    )
    from rtkit.types.beta.agents.models import (
        MessageContentResourceOutputText as MessageContentResourceOutputText,
    )
    from rtkit.types.beta.agents.models import MultiAgentConfig as MultiAgentConfig
    from rtkit.types.beta.agents.models import OutputText as OutputText
    from rtkit.types.beta.agents.models import PersistedAgentTool as PersistedAgentTool
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceAutomations as PersistedAgentToolResourceAutomations,
    )
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse,
    )
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceFunction as PersistedAgentToolResourceFunction,
    )
    from rtkit.types.beta.agents.models import PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling,
    )
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceToolSearch as PersistedAgentToolResourceToolSearch,
    )
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch,
    )
    from rtkit.types.beta.agents.models import (
        PersistedAgentToolResourceWebSearchLocation as PersistedAgentToolResourceWebSearchLocation,
    )
    from rtkit.types.beta.agents.models import PersistedMcpTransport as PersistedMcpTransport
    from rtkit.types.beta.agents.models import (
        PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP,
    )
    from rtkit.types.beta.agents.models import (
        PersistedMcpTransportResourceStdio as PersistedMcpTransportResourceStdio,
    )
    from rtkit.types.beta.agents.models import PromptCacheOptions as PromptCacheOptions
    from rtkit.types.beta.agents.models import RequiredAction as RequiredAction
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceEnvironmentConnection as RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceFunctionCall as RequiredActionSessionRequiredActionResourceFunctionCall,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    )
    from rtkit.types.beta.agents.models import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
    )
    from rtkit.types.beta.agents.models import SessionError as SessionError
    from rtkit.types.beta.agents.models import SessionTurnError as SessionTurnError
    from rtkit.types.beta.agents.models import SpendControl as SpendControl
    from rtkit.types.beta.agents.models import Subagent as Subagent
    from rtkit.types.beta.agents.models import SummaryText as SummaryText
    from rtkit.types.beta.agents.models import TextFormat as TextFormat
    from rtkit.types.beta.agents.models import TextFormatResourceJSONSchema as TextFormatResourceJSONSchema
    from rtkit.types.beta.agents.models import TextFormatResourceText as TextFormatResourceText
    from rtkit.types.beta.agents.models import TokenUsage as TokenUsage
    from rtkit.types.beta.agents.models import TokenUsageInputTokensDetails as TokenUsageInputTokensDetails
    from rtkit.types.beta.agents.models import TokenUsageOutputTokensDetails as TokenUsageOutputTokensDetails
    from rtkit.types.beta.agents.models import WebSearchAction as WebSearchAction
    from rtkit.types.beta.agents.models import (
        WebSearchActionResourceFindInPage as WebSearchActionResourceFindInPage,
    )
    from rtkit.types.beta.agents.models import (
        WebSearchActionResourceOpenPage as WebSearchActionResourceOpenPage,
    )
    from rtkit.types.beta.agents.models import WebSearchActionResourceOther as WebSearchActionResourceOther
    from rtkit.types.beta.agents.models import WebSearchActionResourceSearch as WebSearchActionResourceSearch
    from rtkit.types.beta.agents.params import (
        AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
    )
    from rtkit.types.beta.agents.params import (
        AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
    )
    from rtkit.types.beta.agents.params import (
        AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
    )
    from rtkit.types.beta.agents.params import (
        AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
    )
    from rtkit.types.beta.agents.params import AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam
    from rtkit.types.beta.agents.params import (
        AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam,
    )
    from rtkit.types.beta.agents.params import AgentCreateParams as AgentCreateParams
    from rtkit.types.beta.agents.params import AgentFunctionCallOutputParam as AgentFunctionCallOutputParam
    from rtkit.types.beta.agents.params import AgentListParams as AgentListParams
    from rtkit.types.beta.agents.params import AgentReasoningParam as AgentReasoningParam
    from rtkit.types.beta.agents.params import AgentSessionInputMessageParam as AgentSessionInputMessageParam
    from rtkit.types.beta.agents.params import AgentSessionInputParam as AgentSessionInputParam
    from rtkit.types.beta.agents.params import AgentTextParam as AgentTextParam
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamAutomations as AgentToolConfigParamAutomations,
    )
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamComputerUse as AgentToolConfigParamComputerUse,
    )
    from rtkit.types.beta.agents.params import AgentToolConfigParamFunction as AgentToolConfigParamFunction
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamFunctionReservedKeywords as AgentToolConfigParamFunctionReservedKeywords,
    )
    from rtkit.types.beta.agents.params import AgentToolConfigParamMcp as AgentToolConfigParamMcp
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamProgrammaticToolCalling as AgentToolConfigParamProgrammaticToolCalling,
    )
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamToolSearch as AgentToolConfigParamToolSearch,
    )
    from rtkit.types.beta.agents.params import AgentToolConfigParamWebSearch as AgentToolConfigParamWebSearch
    from rtkit.types.beta.agents.params import (
        AgentToolConfigParamWebSearchLocation as AgentToolConfigParamWebSearchLocation,
    )
    from rtkit.types.beta.agents.params import AgentToolParam as AgentToolParam
    from rtkit.types.beta.agents.params import AgentUpdateParams as AgentUpdateParams
    from rtkit.types.beta.agents.params import CompactionParam as CompactionParam
    from rtkit.types.beta.agents.params import EnvironmentParam as EnvironmentParam
    from rtkit.types.beta.agents.params import EnvironmentParamNone as EnvironmentParamNone
    from rtkit.types.beta.agents.params import EnvironmentParamOpenAIHosted as EnvironmentParamOpenAIHosted
    from rtkit.types.beta.agents.params import (
        EnvironmentParamOpenAIHostedDesktop as EnvironmentParamOpenAIHostedDesktop,
    )
    from rtkit.types.beta.agents.params import (
        EnvironmentParamOpenAIHostedNetwork as EnvironmentParamOpenAIHostedNetwork,
    )
    from rtkit.types.beta.agents.params import (
        EnvironmentParamOpenAIHostedPackages as EnvironmentParamOpenAIHostedPackages,
    )
    from rtkit.types.beta.agents.params import EnvironmentParamSelfHosted as EnvironmentParamSelfHosted
    from rtkit.types.beta.agents.params import ExperimentalParam as ExperimentalParam
    from rtkit.types.beta.agents.params import Field as Field
    from rtkit.types.beta.agents.params import HostedEnvironmentFileParam as HostedEnvironmentFileParam
    from rtkit.types.beta.agents.params import (
        HostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID,
    )
    from rtkit.types.beta.agents.params import (
        HostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline,
    )
    from rtkit.types.beta.agents.params import HostedPluginParam as HostedPluginParam
    from rtkit.types.beta.agents.params import HostedSkillParam as HostedSkillParam
    from rtkit.types.beta.agents.params import HostedSkillParamInline as HostedSkillParamInline
    from rtkit.types.beta.agents.params import (
        HostedSkillParamSkillReference as HostedSkillParamSkillReference,
    )
    from rtkit.types.beta.agents.params import InlineCapabilitySourceParam as InlineCapabilitySourceParam
    from rtkit.types.beta.agents.params import InputContentParam as InputContentParam
    from rtkit.types.beta.agents.params import InputContentParamInputImage as InputContentParamInputImage
    from rtkit.types.beta.agents.params import InputContentParamInputText as InputContentParamInputText
    from rtkit.types.beta.agents.params import McpTransportConfigParamHTTP as McpTransportConfigParamHTTP
    from rtkit.types.beta.agents.params import McpTransportConfigParamStdio as McpTransportConfigParamStdio
    from rtkit.types.beta.agents.params import McpTransportParam as McpTransportParam
    from rtkit.types.beta.agents.params import MultiAgentConfigParam as MultiAgentConfigParam
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamAutomations as PersistedAgentToolConfigParamAutomations,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamComputerUse as PersistedAgentToolConfigParamComputerUse,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamFunction as PersistedAgentToolConfigParamFunction,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamFunctionReservedKeywords as PersistedAgentToolConfigParamFunctionReservedKeywords,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamMcp as PersistedAgentToolConfigParamMcp,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamProgrammaticToolCalling as PersistedAgentToolConfigParamProgrammaticToolCalling,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamToolSearch as PersistedAgentToolConfigParamToolSearch,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamWebSearch as PersistedAgentToolConfigParamWebSearch,
    )
    from rtkit.types.beta.agents.params import (
        PersistedAgentToolConfigParamWebSearchLocation as PersistedAgentToolConfigParamWebSearchLocation,
    )
    from rtkit.types.beta.agents.params import PersistedAgentToolParam as PersistedAgentToolParam
    from rtkit.types.beta.agents.params import (
        PersistedMcpTransportConfigParamHTTP as PersistedMcpTransportConfigParamHTTP,
    )
    from rtkit.types.beta.agents.params import (
        PersistedMcpTransportConfigParamStdio as PersistedMcpTransportConfigParamStdio,
    )
    from rtkit.types.beta.agents.params import PersistedMcpTransportParam as PersistedMcpTransportParam
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputCancel as SessionInputParamAgentSessionInputCancel,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResult as SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse as SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputMcpApprovalRequestResult as SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse as SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputMessage as SessionInputParamAgentSessionInputMessage,
    )
    from rtkit.types.beta.agents.params import (
        SessionInputParamAgentSessionInputToolResult as SessionInputParamAgentSessionInputToolResult,
    )
    from rtkit.types.beta.agents.params import SetupCommandParam as SetupCommandParam
    from rtkit.types.beta.agents.params import TextFormatParam as TextFormatParam
    from rtkit.types.beta.agents.params import TextFormatParamJSONSchema as TextFormatParamJSONSchema
    from rtkit.types.beta.agents.params import TextFormatParamText as TextFormatParamText
    from rtkit.types.beta.chatkit.models import ChatKitWorkflow as ChatKitWorkflow
    from rtkit.types.beta.chatkit.models import Tracing as Tracing
    from rtkit.types.beta.responses.models import AccessPrograms as AccessPrograms
    from rtkit.types.beta.responses.models import AcknowledgedSafetyCheck as AcknowledgedSafetyCheck
    from rtkit.types.beta.responses.models import ActionFindInPage as ActionFindInPage
    from rtkit.types.beta.responses.models import ActionOpenPage as ActionOpenPage
    from rtkit.types.beta.responses.models import ActionSearch as ActionSearch
    from rtkit.types.beta.responses.models import ActionSearchSource as ActionSearchSource
    from rtkit.types.beta.responses.models import AdditionalTools as AdditionalTools
    from rtkit.types.beta.responses.models import AdditionalToolsAgent as AdditionalToolsAgent
    from rtkit.types.beta.responses.models import AgentMessage as AgentMessage
    from rtkit.types.beta.responses.models import AgentMessageAgent as AgentMessageAgent
    from rtkit.types.beta.responses.models import AgentMessageContent as AgentMessageContent
    from rtkit.types.beta.responses.models import (
        AgentMessageContentComputerScreenshot as AgentMessageContentComputerScreenshot,
    )
    from rtkit.types.beta.responses.models import (
        AgentMessageContentComputerScreenshotPromptCacheBreakpoint as AgentMessageContentComputerScreenshotPromptCacheBreakpoint,
    )
    from rtkit.types.beta.responses.models import (
        AgentMessageContentEncryptedContent as AgentMessageContentEncryptedContent,
    )
    from rtkit.types.beta.responses.models import (
        AgentMessageContentReasoningText as AgentMessageContentReasoningText,
    )
    from rtkit.types.beta.responses.models import (
        AgentMessageContentSummaryText as AgentMessageContentSummaryText,
    )
    from rtkit.types.beta.responses.models import AgentMessageContentText as AgentMessageContentText
    from rtkit.types.beta.responses.models import (
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from rtkit.types.beta.responses.models import AnnotationFileCitation as AnnotationFileCitation
    from rtkit.types.beta.responses.models import AnnotationFilePath as AnnotationFilePath
    from rtkit.types.beta.responses.models import AnnotationURLCitation as AnnotationURLCitation
    from rtkit.types.beta.responses.models import ApplyPatchCall as ApplyPatchCall
    from rtkit.types.beta.responses.models import ApplyPatchCallAgent as ApplyPatchCallAgent
    from rtkit.types.beta.responses.models import ApplyPatchCallCaller as ApplyPatchCallCaller
    from rtkit.types.beta.responses.models import ApplyPatchCallCallerDirect as ApplyPatchCallCallerDirect
    from rtkit.types.beta.responses.models import ApplyPatchCallCallerProgram as ApplyPatchCallCallerProgram
    from rtkit.types.beta.responses.models import ApplyPatchCallOperation as ApplyPatchCallOperation
    from rtkit.types.beta.responses.models import (
        ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    )
    from rtkit.types.beta.responses.models import (
        ApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
    )
    from rtkit.types.beta.responses.models import (
        ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    )
    from rtkit.types.beta.responses.models import ApplyPatchCallOutputAgent as ApplyPatchCallOutputAgent
    from rtkit.types.beta.responses.models import ApplyPatchCallOutputCaller as ApplyPatchCallOutputCaller
    from rtkit.types.beta.responses.models import (
        ApplyPatchCallOutputCallerDirect as ApplyPatchCallOutputCallerDirect,
    )
    from rtkit.types.beta.responses.models import (
        ApplyPatchCallOutputCallerProgram as ApplyPatchCallOutputCallerProgram,
    )
    from rtkit.types.beta.responses.models import BetaApplyPatchTool as BetaApplyPatchTool
    from rtkit.types.beta.responses.models import BetaCompactedResponse as BetaCompactedResponse
    from rtkit.types.beta.responses.models import BetaComputerAction as BetaComputerAction
    from rtkit.types.beta.responses.models import BetaComputerActionList as BetaComputerActionList
    from rtkit.types.beta.responses.models import BetaComputerTool as BetaComputerTool
    from rtkit.types.beta.responses.models import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
    from rtkit.types.beta.responses.models import BetaContainerAuto as BetaContainerAuto
    from rtkit.types.beta.responses.models import (
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    )
    from rtkit.types.beta.responses.models import (
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    )
    from rtkit.types.beta.responses.models import (
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    )
    from rtkit.types.beta.responses.models import BetaContainerReference as BetaContainerReference
    from rtkit.types.beta.responses.models import BetaCustomTool as BetaCustomTool
    from rtkit.types.beta.responses.models import BetaEasyInputMessage as BetaEasyInputMessage
    from rtkit.types.beta.responses.models import BetaFileSearchTool as BetaFileSearchTool
    from rtkit.types.beta.responses.models import BetaFileSearchToolFilters as BetaFileSearchToolFilters
    from rtkit.types.beta.responses.models import BetaFunctionShellTool as BetaFunctionShellTool
    from rtkit.types.beta.responses.models import (
        BetaFunctionShellToolEnvironment as BetaFunctionShellToolEnvironment,
    )
    from rtkit.types.beta.responses.models import BetaFunctionTool as BetaFunctionTool
    from rtkit.types.beta.responses.models import BetaImageDetail as BetaImageDetail
    from rtkit.types.beta.responses.models import BetaInlineSkill as BetaInlineSkill
    from rtkit.types.beta.responses.models import BetaInlineSkillSource as BetaInlineSkillSource
    from rtkit.types.beta.responses.models import BetaLocalEnvironment as BetaLocalEnvironment
    from rtkit.types.beta.responses.models import BetaLocalSkill as BetaLocalSkill
    from rtkit.types.beta.responses.models import BetaMcpToolCallError as BetaMcpToolCallError
    from rtkit.types.beta.responses.models import BetaNamespaceTool as BetaNamespaceTool
    from rtkit.types.beta.responses.models import BetaResponse as BetaResponse
    from rtkit.types.beta.responses.models import (
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseApplyPatchToolCallAgent as BetaResponseApplyPatchToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseApplyPatchToolCallOutputAgent as BetaResponseApplyPatchToolCallOutputAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioDeltaEventAgent as BetaResponseAudioDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioDoneEventAgent as BetaResponseAudioDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptDeltaEventAgent as BetaResponseAudioTranscriptDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptDoneEventAgent as BetaResponseAudioTranscriptDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptWsDelta as BetaResponseAudioTranscriptWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseAudioTranscriptWsDone as BetaResponseAudioTranscriptWsDone,
    )
    from rtkit.types.beta.responses.models import BetaResponseAudioWsDelta as BetaResponseAudioWsDelta
    from rtkit.types.beta.responses.models import BetaResponseAudioWsDone as BetaResponseAudioWsDone
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeDeltaEventAgent as BetaResponseCodeInterpreterCallCodeDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeDoneEventAgent as BetaResponseCodeInterpreterCallCodeDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeWsDelta as BetaResponseCodeInterpreterCallCodeWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCodeWsDone as BetaResponseCodeInterpreterCallCodeWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallCompletedEventAgent as BetaResponseCodeInterpreterCallCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallInProgressEventAgent as BetaResponseCodeInterpreterCallInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallInterpretingEventAgent as BetaResponseCodeInterpreterCallInterpretingEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallInWsProgress as BetaResponseCodeInterpreterCallInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallWsCompleted as BetaResponseCodeInterpreterCallWsCompleted,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterCallWsInterpreting as BetaResponseCodeInterpreterCallWsInterpreting,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterToolCallAgent as BetaResponseCodeInterpreterToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCodeInterpreterToolCallOutput as BetaResponseCodeInterpreterToolCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionCompactingEventAgent as BetaResponseCompactionCompactingEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseCompactionItem as BetaResponseCompactionItem
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionItemAgent as BetaResponseCompactionItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionItemParamAgent as BetaResponseCompactionItemParamAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCompactionWsCompacting as BetaResponseCompactionWsCompacting,
    )
    from rtkit.types.beta.responses.models import BetaResponseCompletedEvent as BetaResponseCompletedEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseCompletedEventAgent as BetaResponseCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseComputerToolCall as BetaResponseComputerToolCall
    from rtkit.types.beta.responses.models import (
        BetaResponseComputerToolCallAgent as BetaResponseComputerToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseComputerToolCallOutputItemAgent as BetaResponseComputerToolCallOutputItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemAgent as BetaResponseConfigurationUpdateItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemParamAgent as BetaResponseConfigurationUpdateItemParamAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemParamText as BetaResponseConfigurationUpdateItemParamText,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemParamTextFormat as BetaResponseConfigurationUpdateItemParamTextFormat,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemText as BetaResponseConfigurationUpdateItemText,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConfigurationUpdateItemTextFormat as BetaResponseConfigurationUpdateItemTextFormat,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContainerReference as BetaResponseContainerReference,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartAddedEventAgent as BetaResponseContentPartAddedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartAddedEventPart as BetaResponseContentPartAddedEventPart,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartDoneEventAgent as BetaResponseContentPartDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartDoneEventPart as BetaResponseContentPartDoneEventPart,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartWsAdded as BetaResponseContentPartWsAdded,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseContentPartWsDone as BetaResponseContentPartWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseConversationParam as BetaResponseConversationParam,
    )
    from rtkit.types.beta.responses.models import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseCreatedEventAgent as BetaResponseCreatedEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseCustomToolCall as BetaResponseCustomToolCall
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallAgent as BetaResponseCustomToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputDeltaEventAgent as BetaResponseCustomToolCallInputDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputDoneEventAgent as BetaResponseCustomToolCallInputDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputWsDelta as BetaResponseCustomToolCallInputWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallInputWsDone as BetaResponseCustomToolCallInputWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallOutputAgent as BetaResponseCustomToolCallOutputAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    )
    from rtkit.types.beta.responses.models import BetaResponseError as BetaResponseError
    from rtkit.types.beta.responses.models import BetaResponseErrorEvent as BetaResponseErrorEvent
    from rtkit.types.beta.responses.models import BetaResponseErrorEventAgent as BetaResponseErrorEventAgent
    from rtkit.types.beta.responses.models import BetaResponseFailedEvent as BetaResponseFailedEvent
    from rtkit.types.beta.responses.models import BetaResponseFailedEventAgent as BetaResponseFailedEventAgent
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallCompletedEventAgent as BetaResponseFileSearchCallCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallInProgressEventAgent as BetaResponseFileSearchCallInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallInWsProgress as BetaResponseFileSearchCallInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallSearchingEventAgent as BetaResponseFileSearchCallSearchingEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallWsCompleted as BetaResponseFileSearchCallWsCompleted,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchCallWsSearching as BetaResponseFileSearchCallWsSearching,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFileSearchToolCallAgent as BetaResponseFileSearchToolCallAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
    from rtkit.types.beta.responses.models import (
        BetaResponseFormatTextConfigText as BetaResponseFormatTextConfigText,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsDeltaEventAgent as BetaResponseFunctionCallArgumentsDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsDoneEventAgent as BetaResponseFunctionCallArgumentsDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsWsDelta as BetaResponseFunctionCallArgumentsWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallArgumentsWsDone as BetaResponseFunctionCallArgumentsWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCallAction as BetaResponseFunctionShellToolCallAction,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCallAgent as BetaResponseFunctionShellToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCallEnvironment as BetaResponseFunctionShellToolCallEnvironment,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionShellToolCallOutputAgent as BetaResponseFunctionShellToolCallOutputAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionToolCallAgent as BetaResponseFunctionToolCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionToolCallOutputItemAgent as BetaResponseFunctionToolCallOutputItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionWebSearchAction as BetaResponseFunctionWebSearchAction,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseFunctionWebSearchAgent as BetaResponseFunctionWebSearchAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallCompletedEventAgent as BetaResponseImageGenCallCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallGeneratingEventAgent as BetaResponseImageGenCallGeneratingEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallInProgressEventAgent as BetaResponseImageGenCallInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallInWsProgress as BetaResponseImageGenCallInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallPartialImageEventAgent as BetaResponseImageGenCallPartialImageEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallPartialWsImage as BetaResponseImageGenCallPartialWsImage,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallWsCompleted as BetaResponseImageGenCallWsCompleted,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseImageGenCallWsGenerating as BetaResponseImageGenCallWsGenerating,
    )
    from rtkit.types.beta.responses.models import BetaResponseIncludable as BetaResponseIncludable
    from rtkit.types.beta.responses.models import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseIncompleteEventAgent as BetaResponseIncompleteEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from rtkit.types.beta.responses.models import BetaResponseInjectEvent as BetaResponseInjectEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError,
    )
    from rtkit.types.beta.responses.models import BetaResponseInProgressEvent as BetaResponseInProgressEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseInProgressEventAgent as BetaResponseInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseInput as BetaResponseInput
    from rtkit.types.beta.responses.models import BetaResponseInputContent as BetaResponseInputContent
    from rtkit.types.beta.responses.models import BetaResponseInputFile as BetaResponseInputFile
    from rtkit.types.beta.responses.models import BetaResponseInputFileContent as BetaResponseInputFileContent
    from rtkit.types.beta.responses.models import BetaResponseInputImage as BetaResponseInputImage
    from rtkit.types.beta.responses.models import (
        BetaResponseInputImageContent as BetaResponseInputImageContent,
    )
    from rtkit.types.beta.responses.models import BetaResponseInputItem as BetaResponseInputItem
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemAdditionalTools as BetaResponseInputItemAdditionalTools,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemAgentMessage as BetaResponseInputItemAgentMessage,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemAgentMessageContent as BetaResponseInputItemAgentMessageContent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemApplyPatchCallOutput as BetaResponseInputItemApplyPatchCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemComputerCallOutput as BetaResponseInputItemComputerCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemFunctionCallOutput as BetaResponseInputItemFunctionCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemMcpApprovalResponse as BetaResponseInputItemMcpApprovalResponse,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemMultiAgentCall as BetaResponseInputItemMultiAgentCall,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemMultiAgentCallOutput as BetaResponseInputItemMultiAgentCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputItemShellCallOutput as BetaResponseInputItemShellCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    )
    from rtkit.types.beta.responses.models import BetaResponseInputMessageItem as BetaResponseInputMessageItem
    from rtkit.types.beta.responses.models import (
        BetaResponseInputMessageItemAgent as BetaResponseInputMessageItemAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseInputText as BetaResponseInputText
    from rtkit.types.beta.responses.models import BetaResponseInputTextContent as BetaResponseInputTextContent
    from rtkit.types.beta.responses.models import BetaResponseInWsProgress as BetaResponseInWsProgress
    from rtkit.types.beta.responses.models import BetaResponseItem as BetaResponseItem
    from rtkit.types.beta.responses.models import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsDeltaEventAgent as BetaResponseMcpCallArgumentsDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsDoneEventAgent as BetaResponseMcpCallArgumentsDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsWsDelta as BetaResponseMcpCallArgumentsWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallArgumentsWsDone as BetaResponseMcpCallArgumentsWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallCompletedEventAgent as BetaResponseMcpCallCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallFailedEventAgent as BetaResponseMcpCallFailedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallInProgressEventAgent as BetaResponseMcpCallInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallInWsProgress as BetaResponseMcpCallInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpCallWsCompleted as BetaResponseMcpCallWsCompleted,
    )
    from rtkit.types.beta.responses.models import BetaResponseMcpCallWsFailed as BetaResponseMcpCallWsFailed
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsCompletedEventAgent as BetaResponseMcpListToolsCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsFailedEventAgent as BetaResponseMcpListToolsFailedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsInProgressEventAgent as BetaResponseMcpListToolsInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsInWsProgress as BetaResponseMcpListToolsInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsWsCompleted as BetaResponseMcpListToolsWsCompleted,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseMcpListToolsWsFailed as BetaResponseMcpListToolsWsFailed,
    )
    from rtkit.types.beta.responses.models import BetaResponseOutputItem as BetaResponseOutputItem
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputItemAddedEventAgent as BetaResponseOutputItemAddedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputItemDoneEventAgent as BetaResponseOutputItemDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputItemWsAdded as BetaResponseOutputItemWsAdded,
    )
    from rtkit.types.beta.responses.models import BetaResponseOutputItemWsDone as BetaResponseOutputItemWsDone
    from rtkit.types.beta.responses.models import BetaResponseOutputMessage as BetaResponseOutputMessage
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputMessageAgent as BetaResponseOutputMessageAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputMessageContent as BetaResponseOutputMessageContent,
    )
    from rtkit.types.beta.responses.models import BetaResponseOutputRefusal as BetaResponseOutputRefusal
    from rtkit.types.beta.responses.models import BetaResponseOutputText as BetaResponseOutputText
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextAnnotation as BetaResponseOutputTextAnnotation,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextAnnotationAddedEventAgent as BetaResponseOutputTextAnnotationAddedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextAnnotationAddedEventAnnotation as BetaResponseOutputTextAnnotationAddedEventAnnotation,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextAnnotationWsAdded as BetaResponseOutputTextAnnotationWsAdded,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextLogprob as BetaResponseOutputTextLogprob,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseOutputTextLogprobTopLogprob as BetaResponseOutputTextLogprobTopLogprob,
    )
    from rtkit.types.beta.responses.models import BetaResponsePrompt as BetaResponsePrompt
    from rtkit.types.beta.responses.models import (
        BetaResponsePromptCacheOptions as BetaResponsePromptCacheOptions,
    )
    from rtkit.types.beta.responses.models import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from rtkit.types.beta.responses.models import BetaResponseQueuedEventAgent as BetaResponseQueuedEventAgent
    from rtkit.types.beta.responses.models import BetaResponseReasoning as BetaResponseReasoning
    from rtkit.types.beta.responses.models import BetaResponseReasoningItem as BetaResponseReasoningItem
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningItemAgent as BetaResponseReasoningItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningItemContent as BetaResponseReasoningItemContent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartAddedEventAgent as BetaResponseReasoningSummaryPartAddedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartAddedEventPart as BetaResponseReasoningSummaryPartAddedEventPart,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartDoneEventAgent as BetaResponseReasoningSummaryPartDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartDoneEventPart as BetaResponseReasoningSummaryPartDoneEventPart,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartWsAdded as BetaResponseReasoningSummaryPartWsAdded,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryPartWsDone as BetaResponseReasoningSummaryPartWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextDeltaEventAgent as BetaResponseReasoningSummaryTextDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextDoneEventAgent as BetaResponseReasoningSummaryTextDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextWsDelta as BetaResponseReasoningSummaryTextWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningSummaryTextWsDone as BetaResponseReasoningSummaryTextWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextDeltaEventAgent as BetaResponseReasoningTextDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextDoneEventAgent as BetaResponseReasoningTextDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextWsDelta as BetaResponseReasoningTextWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseReasoningTextWsDone as BetaResponseReasoningTextWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseRefusalDeltaEventAgent as BetaResponseRefusalDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseRefusalDoneEventAgent as BetaResponseRefusalDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseRefusalWsDelta as BetaResponseRefusalWsDelta
    from rtkit.types.beta.responses.models import BetaResponseRefusalWsDone as BetaResponseRefusalWsDone
    from rtkit.types.beta.responses.models import BetaResponsesClientEvent as BetaResponsesClientEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandAddedEventAgent as BetaResponseShellCallCommandAddedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandDeltaEventAgent as BetaResponseShellCallCommandDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandDoneEventAgent as BetaResponseShellCallCommandDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandWsAdded as BetaResponseShellCallCommandWsAdded,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandWsDelta as BetaResponseShellCallCommandWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallCommandWsDone as BetaResponseShellCallCommandWsDone,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentDeltaEventAgent as BetaResponseShellCallOutputContentDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentDoneEventAgent as BetaResponseShellCallOutputContentDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentWsDelta as BetaResponseShellCallOutputContentWsDelta,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseShellCallOutputContentWsDone as BetaResponseShellCallOutputContentWsDone,
    )
    from rtkit.types.beta.responses.models import BetaResponsesServerEvent as BetaResponsesServerEvent
    from rtkit.types.beta.responses.models import BetaResponseStatus as BetaResponseStatus
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
    )
    from rtkit.types.beta.responses.models import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
    from rtkit.types.beta.responses.models import BetaResponseSteerEvent as BetaResponseSteerEvent
    from rtkit.types.beta.responses.models import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerFailedEventError as BetaResponseSteerFailedEventError,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerFailedEventSteer as BetaResponseSteerFailedEventSteer,
    )
    from rtkit.types.beta.responses.models import BetaResponseSteerInput as BetaResponseSteerInput
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerInputContent as BetaResponseSteerInputContent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInputApplyPatchCallOutput as BetaResponseSteerRequiredInputApplyPatchCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInputComputerCallOutput as BetaResponseSteerRequiredInputComputerCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInputFunctionCallOutput as BetaResponseSteerRequiredInputFunctionCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInputMcpApprovalResponse as BetaResponseSteerRequiredInputMcpApprovalResponse,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseSteerRequiredInputShellCallOutput as BetaResponseSteerRequiredInputShellCallOutput,
    )
    from rtkit.types.beta.responses.models import BetaResponseStreamEvent as BetaResponseStreamEvent
    from rtkit.types.beta.responses.models import BetaResponseTextConfig as BetaResponseTextConfig
    from rtkit.types.beta.responses.models import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseTextDeltaEventAgent as BetaResponseTextDeltaEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
    from rtkit.types.beta.responses.models import (
        BetaResponseTextDoneEventAgent as BetaResponseTextDoneEventAgent,
    )
    from rtkit.types.beta.responses.models import BetaResponseTextWsDelta as BetaResponseTextWsDelta
    from rtkit.types.beta.responses.models import BetaResponseTextWsDone as BetaResponseTextWsDone
    from rtkit.types.beta.responses.models import BetaResponseToolSearchCall as BetaResponseToolSearchCall
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchCallAgent as BetaResponseToolSearchCallAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchOutputItemAgent as BetaResponseToolSearchOutputItemAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchOutputItemParamAgent as BetaResponseToolSearchOutputItemParamAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseToolSearchOutputItemParamTool as BetaResponseToolSearchOutputItemParamTool,
    )
    from rtkit.types.beta.responses.models import BetaResponseUsage as BetaResponseUsage
    from rtkit.types.beta.responses.models import (
        BetaResponseUsageInputTokensDetails as BetaResponseUsageInputTokensDetails,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseUsageOutputTokensDetails as BetaResponseUsageOutputTokensDetails,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallCompletedEventAgent as BetaResponseWebSearchCallCompletedEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallInProgressEventAgent as BetaResponseWebSearchCallInProgressEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallInWsProgress as BetaResponseWebSearchCallInWsProgress,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallSearchingEventAgent as BetaResponseWebSearchCallSearchingEventAgent,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallWsCompleted as BetaResponseWebSearchCallWsCompleted,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWebSearchCallWsSearching as BetaResponseWebSearchCallWsSearching,
    )
    from rtkit.types.beta.responses.models import BetaResponseWsCompleted as BetaResponseWsCompleted
    from rtkit.types.beta.responses.models import BetaResponseWsCreated as BetaResponseWsCreated
    from rtkit.types.beta.responses.models import BetaResponseWsError as BetaResponseWsError
    from rtkit.types.beta.responses.models import BetaResponseWsErrorAgent as BetaResponseWsErrorAgent
    from rtkit.types.beta.responses.models import BetaResponseWsErrorError as BetaResponseWsErrorError
    from rtkit.types.beta.responses.models import (
        BetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
    )
    from rtkit.types.beta.responses.models import (
        BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
    )
    from rtkit.types.beta.responses.models import BetaResponseWsFailed as BetaResponseWsFailed
    from rtkit.types.beta.responses.models import BetaResponseWsIncomplete as BetaResponseWsIncomplete
    from rtkit.types.beta.responses.models import BetaResponseWsQueued as BetaResponseWsQueued
    from rtkit.types.beta.responses.models import BetaServiceTier as BetaServiceTier
    from rtkit.types.beta.responses.models import BetaSkillReference as BetaSkillReference
    from rtkit.types.beta.responses.models import BetaTool as BetaTool
    from rtkit.types.beta.responses.models import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from rtkit.types.beta.responses.models import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
    from rtkit.types.beta.responses.models import BetaToolChoiceCustom as BetaToolChoiceCustom
    from rtkit.types.beta.responses.models import BetaToolChoiceFunction as BetaToolChoiceFunction
    from rtkit.types.beta.responses.models import BetaToolChoiceMcp as BetaToolChoiceMcp
    from rtkit.types.beta.responses.models import BetaToolChoiceOptions as BetaToolChoiceOptions
    from rtkit.types.beta.responses.models import BetaToolChoiceShell as BetaToolChoiceShell
    from rtkit.types.beta.responses.models import BetaToolChoiceTypes as BetaToolChoiceTypes
    from rtkit.types.beta.responses.models import (
        BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool,
    )
    from rtkit.types.beta.responses.models import BetaToolSearchTool as BetaToolSearchTool
    from rtkit.types.beta.responses.models import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
    from rtkit.types.beta.responses.models import (
        BetaWebSearchPreviewToolUserLocation as BetaWebSearchPreviewToolUserLocation,
    )
    from rtkit.types.beta.responses.models import BetaWebSearchTool as BetaWebSearchTool
    from rtkit.types.beta.responses.models import BetaWebSearchToolFilters as BetaWebSearchToolFilters
    from rtkit.types.beta.responses.models import (
        BetaWebSearchToolUserLocation as BetaWebSearchToolUserLocation,
    )
    from rtkit.types.beta.responses.models import Caller as Caller
    from rtkit.types.beta.responses.models import CallerDirect as CallerDirect
    from rtkit.types.beta.responses.models import CallerProgram as CallerProgram
    from rtkit.types.beta.responses.models import Click as Click
    from rtkit.types.beta.responses.models import CodeInterpreter as CodeInterpreter
    from rtkit.types.beta.responses.models import CodeInterpreterContainer as CodeInterpreterContainer
    from rtkit.types.beta.responses.models import (
        CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from rtkit.types.beta.responses.models import (
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from rtkit.types.beta.responses.models import CompactionTrigger as CompactionTrigger
    from rtkit.types.beta.responses.models import CompactionTriggerAgent as CompactionTriggerAgent
    from rtkit.types.beta.responses.models import (
        ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from rtkit.types.beta.responses.models import ComputerCallOutputAgent as ComputerCallOutputAgent
    from rtkit.types.beta.responses.models import Conversation as Conversation
    from rtkit.types.beta.responses.models import CustomToolCallOutput as CustomToolCallOutput
    from rtkit.types.beta.responses.models import Delta as Delta
    from rtkit.types.beta.responses.models import DoubleClick as DoubleClick
    from rtkit.types.beta.responses.models import Drag as Drag
    from rtkit.types.beta.responses.models import DragPath as DragPath
    from rtkit.types.beta.responses.models import FiltersComparisonFilter as FiltersComparisonFilter
    from rtkit.types.beta.responses.models import FiltersCompoundFilter as FiltersCompoundFilter
    from rtkit.types.beta.responses.models import FiltersCompoundFilterFilter as FiltersCompoundFilterFilter
    from rtkit.types.beta.responses.models import (
        FiltersCompoundFilterFilterComparisonFilter as FiltersCompoundFilterFilterComparisonFilter,
    )
    from rtkit.types.beta.responses.models import Format as Format
    from rtkit.types.beta.responses.models import FormatGrammar as FormatGrammar
    from rtkit.types.beta.responses.models import FormatText as FormatText
    from rtkit.types.beta.responses.models import FunctionCallOutputAgent as FunctionCallOutputAgent
    from rtkit.types.beta.responses.models import FunctionCallOutputCaller as FunctionCallOutputCaller
    from rtkit.types.beta.responses.models import (
        FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect,
    )
    from rtkit.types.beta.responses.models import (
        FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
    )
    from rtkit.types.beta.responses.models import HTTPError as HTTPError
    from rtkit.types.beta.responses.models import Image as Image
    from rtkit.types.beta.responses.models import ImageGeneration as ImageGeneration
    from rtkit.types.beta.responses.models import ImageGenerationCall as ImageGenerationCall
    from rtkit.types.beta.responses.models import ImageGenerationCallAgent as ImageGenerationCallAgent
    from rtkit.types.beta.responses.models import ImageGenerationCallError as ImageGenerationCallError
    from rtkit.types.beta.responses.models import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from rtkit.types.beta.responses.models import ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage
    from rtkit.types.beta.responses.models import (
        ImageGenerationInputImageMask as ImageGenerationInputImageMask,
    )
    from rtkit.types.beta.responses.models import ImageGenerationSvg as ImageGenerationSvg
    from rtkit.types.beta.responses.models import ImageGenerationSvgReasoning as ImageGenerationSvgReasoning
    from rtkit.types.beta.responses.models import IncompleteDetails as IncompleteDetails
    from rtkit.types.beta.responses.models import (
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    )
    from rtkit.types.beta.responses.models import InputTransformation as InputTransformation
    from rtkit.types.beta.responses.models import ItemReference as ItemReference
    from rtkit.types.beta.responses.models import ItemReferenceAgent as ItemReferenceAgent
    from rtkit.types.beta.responses.models import JSONObject as JSONObject
    from rtkit.types.beta.responses.models import Keypress as Keypress
    from rtkit.types.beta.responses.models import LocalShell as LocalShell
    from rtkit.types.beta.responses.models import LocalShellCall as LocalShellCall
    from rtkit.types.beta.responses.models import LocalShellCallAction as LocalShellCallAction
    from rtkit.types.beta.responses.models import LocalShellCallAgent as LocalShellCallAgent
    from rtkit.types.beta.responses.models import LocalShellCallOutput as LocalShellCallOutput
    from rtkit.types.beta.responses.models import LocalShellCallOutputAgent as LocalShellCallOutputAgent
    from rtkit.types.beta.responses.models import Logprob as Logprob
    from rtkit.types.beta.responses.models import LogprobTopLogprob as LogprobTopLogprob
    from rtkit.types.beta.responses.models import Mcp as Mcp
    from rtkit.types.beta.responses.models import McpAllowedTools as McpAllowedTools
    from rtkit.types.beta.responses.models import McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
    from rtkit.types.beta.responses.models import McpApprovalRequest as McpApprovalRequest
    from rtkit.types.beta.responses.models import McpApprovalRequestAgent as McpApprovalRequestAgent
    from rtkit.types.beta.responses.models import McpApprovalResponse as McpApprovalResponse
    from rtkit.types.beta.responses.models import McpApprovalResponseAgent as McpApprovalResponseAgent
    from rtkit.types.beta.responses.models import McpCall as McpCall
    from rtkit.types.beta.responses.models import McpCallAgent as McpCallAgent
    from rtkit.types.beta.responses.models import McpListTools as McpListTools
    from rtkit.types.beta.responses.models import McpListToolsAgent as McpListToolsAgent
    from rtkit.types.beta.responses.models import McpListToolsTool as McpListToolsTool
    from rtkit.types.beta.responses.models import McpProtocolError as McpProtocolError
    from rtkit.types.beta.responses.models import McpRequireApproval as McpRequireApproval
    from rtkit.types.beta.responses.models import (
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.beta.responses.models import (
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.beta.responses.models import (
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.beta.responses.models import McpToolExecutionError as McpToolExecutionError
    from rtkit.types.beta.responses.models import Message as Message
    from rtkit.types.beta.responses.models import MessageAgent as MessageAgent
    from rtkit.types.beta.responses.models import Misalignment as Misalignment
    from rtkit.types.beta.responses.models import MisalignmentSteer as MisalignmentSteer
    from rtkit.types.beta.responses.models import Moderation as Moderation
    from rtkit.types.beta.responses.models import ModerationInput as ModerationInput
    from rtkit.types.beta.responses.models import ModerationInputError as ModerationInputError
    from rtkit.types.beta.responses.models import (
        ModerationInputModerationResult as ModerationInputModerationResult,
    )
    from rtkit.types.beta.responses.models import ModerationOutput as ModerationOutput
    from rtkit.types.beta.responses.models import ModerationOutputError as ModerationOutputError
    from rtkit.types.beta.responses.models import (
        ModerationOutputModerationResult as ModerationOutputModerationResult,
    )
    from rtkit.types.beta.responses.models import Move as Move
    from rtkit.types.beta.responses.models import MultiAgentCall as MultiAgentCall
    from rtkit.types.beta.responses.models import MultiAgentCallAgent as MultiAgentCallAgent
    from rtkit.types.beta.responses.models import MultiAgentCallOutput as MultiAgentCallOutput
    from rtkit.types.beta.responses.models import MultiAgentCallOutputAgent as MultiAgentCallOutputAgent
    from rtkit.types.beta.responses.models import MultiAgentCallOutputOutput as MultiAgentCallOutputOutput
    from rtkit.types.beta.responses.models import (
        MultiAgentCallOutputOutputAnnotation as MultiAgentCallOutputOutputAnnotation,
    )
    from rtkit.types.beta.responses.models import (
        MultiAgentCallOutputOutputAnnotationContainerFileCitation as MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    )
    from rtkit.types.beta.responses.models import (
        MultiAgentCallOutputOutputAnnotationFileCitation as MultiAgentCallOutputOutputAnnotationFileCitation,
    )
    from rtkit.types.beta.responses.models import (
        MultiAgentCallOutputOutputAnnotationURLCitation as MultiAgentCallOutputOutputAnnotationURLCitation,
    )
    from rtkit.types.beta.responses.models import NetworkPolicy as NetworkPolicy
    from rtkit.types.beta.responses.models import Operation as Operation
    from rtkit.types.beta.responses.models import OperationCreateFile as OperationCreateFile
    from rtkit.types.beta.responses.models import OperationDeleteFile as OperationDeleteFile
    from rtkit.types.beta.responses.models import OperationUpdateFile as OperationUpdateFile
    from rtkit.types.beta.responses.models import Outcome as Outcome
    from rtkit.types.beta.responses.models import OutcomeExit as OutcomeExit
    from rtkit.types.beta.responses.models import OutcomeTimeout as OutcomeTimeout
    from rtkit.types.beta.responses.models import Output as Output
    from rtkit.types.beta.responses.models import OutputImage as OutputImage
    from rtkit.types.beta.responses.models import OutputLogs as OutputLogs
    from rtkit.types.beta.responses.models import OutputOutcome as OutputOutcome
    from rtkit.types.beta.responses.models import OutputOutcomeExit as OutputOutcomeExit
    from rtkit.types.beta.responses.models import OutputOutcomeTimeout as OutputOutcomeTimeout
    from rtkit.types.beta.responses.models import OutputOutputContentList as OutputOutputContentList
    from rtkit.types.beta.responses.models import PartReasoningText as PartReasoningText
    from rtkit.types.beta.responses.models import PendingSafetyCheck as PendingSafetyCheck
    from rtkit.types.beta.responses.models import Program as Program
    from rtkit.types.beta.responses.models import ProgramAgent as ProgramAgent
    from rtkit.types.beta.responses.models import ProgrammaticToolCalling as ProgrammaticToolCalling
    from rtkit.types.beta.responses.models import ProgramOutput as ProgramOutput
    from rtkit.types.beta.responses.models import ProgramOutputAgent as ProgramOutputAgent
    from rtkit.types.beta.responses.models import PromptCacheBreakpoint as PromptCacheBreakpoint
    from rtkit.types.beta.responses.models import PromptCacheDiagnostics as PromptCacheDiagnostics
    from rtkit.types.beta.responses.models import (
        PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
    )
    from rtkit.types.beta.responses.models import (
        PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    )
    from rtkit.types.beta.responses.models import (
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from rtkit.types.beta.responses.models import (
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    )
    from rtkit.types.beta.responses.models import RankingOptions as RankingOptions
    from rtkit.types.beta.responses.models import RankingOptionsHybridSearch as RankingOptionsHybridSearch
    from rtkit.types.beta.responses.models import Reasoning as Reasoning
    from rtkit.types.beta.responses.models import ResponseCreate as ResponseCreate
    from rtkit.types.beta.responses.models import ResponseCreateAccessPrograms as ResponseCreateAccessPrograms
    from rtkit.types.beta.responses.models import (
        ResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    )
    from rtkit.types.beta.responses.models import (
        ResponseCreateContextManagement as ResponseCreateContextManagement,
    )
    from rtkit.types.beta.responses.models import ResponseCreateConversation as ResponseCreateConversation
    from rtkit.types.beta.responses.models import ResponseCreateImage as ResponseCreateImage
    from rtkit.types.beta.responses.models import ResponseCreateModeration as ResponseCreateModeration
    from rtkit.types.beta.responses.models import (
        ResponseCreateModerationPolicy as ResponseCreateModerationPolicy,
    )
    from rtkit.types.beta.responses.models import (
        ResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
    )
    from rtkit.types.beta.responses.models import (
        ResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
    )
    from rtkit.types.beta.responses.models import ResponseCreateMultiAgent as ResponseCreateMultiAgent
    from rtkit.types.beta.responses.models import (
        ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
    )
    from rtkit.types.beta.responses.models import ResponseCreateReasoning as ResponseCreateReasoning
    from rtkit.types.beta.responses.models import ResponseCreateStreamOptions as ResponseCreateStreamOptions
    from rtkit.types.beta.responses.models import ResponseCreateToolChoice as ResponseCreateToolChoice
    from rtkit.types.beta.responses.models import (
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.beta.responses.models import ResponseSteerInputItemList as ResponseSteerInputItemList
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputAgent as ResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
    )
    from rtkit.types.beta.responses.models import (
        ResponseSteerInputItemListMessageAgent as ResponseSteerInputItemListMessageAgent,
    )
    from rtkit.types.beta.responses.models import Result as Result
    from rtkit.types.beta.responses.models import Screenshot as Screenshot
    from rtkit.types.beta.responses.models import Scroll as Scroll
    from rtkit.types.beta.responses.models import ShellCall as ShellCall
    from rtkit.types.beta.responses.models import ShellCallAction as ShellCallAction
    from rtkit.types.beta.responses.models import ShellCallAgent as ShellCallAgent
    from rtkit.types.beta.responses.models import ShellCallCaller as ShellCallCaller
    from rtkit.types.beta.responses.models import ShellCallCallerDirect as ShellCallCallerDirect
    from rtkit.types.beta.responses.models import ShellCallCallerProgram as ShellCallCallerProgram
    from rtkit.types.beta.responses.models import ShellCallEnvironment as ShellCallEnvironment
    from rtkit.types.beta.responses.models import ShellCallOutputAgent as ShellCallOutputAgent
    from rtkit.types.beta.responses.models import ShellCallOutputCaller as ShellCallOutputCaller
    from rtkit.types.beta.responses.models import ShellCallOutputCallerDirect as ShellCallOutputCallerDirect
    from rtkit.types.beta.responses.models import ShellCallOutputCallerProgram as ShellCallOutputCallerProgram
    from rtkit.types.beta.responses.models import Skill as Skill
    from rtkit.types.beta.responses.models import Steer as Steer
    from rtkit.types.beta.responses.models import Summary as Summary
    from rtkit.types.beta.responses.models import TextFormatText as TextFormatText
    from rtkit.types.beta.responses.models import Tool as Tool
    from rtkit.types.beta.responses.models import ToolChoice as ToolChoice
    from rtkit.types.beta.responses.models import (
        ToolChoiceBetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from rtkit.types.beta.responses.models import ToolCodeInterpreter as ToolCodeInterpreter
    from rtkit.types.beta.responses.models import ToolCodeInterpreterContainer as ToolCodeInterpreterContainer
    from rtkit.types.beta.responses.models import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from rtkit.types.beta.responses.models import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from rtkit.types.beta.responses.models import ToolFunction as ToolFunction
    from rtkit.types.beta.responses.models import ToolImageGeneration as ToolImageGeneration
    from rtkit.types.beta.responses.models import (
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from rtkit.types.beta.responses.models import ToolImageGenerationSvg as ToolImageGenerationSvg
    from rtkit.types.beta.responses.models import (
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from rtkit.types.beta.responses.models import ToolLocalShell as ToolLocalShell
    from rtkit.types.beta.responses.models import ToolMcp as ToolMcp
    from rtkit.types.beta.responses.models import ToolMcpAllowedTools as ToolMcpAllowedTools
    from rtkit.types.beta.responses.models import (
        ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    )
    from rtkit.types.beta.responses.models import ToolMcpRequireApproval as ToolMcpRequireApproval
    from rtkit.types.beta.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from rtkit.types.beta.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilterAlways as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from rtkit.types.beta.responses.models import (
        ToolMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from rtkit.types.beta.responses.models import ToolProgrammaticToolCalling as ToolProgrammaticToolCalling
    from rtkit.types.beta.responses.models import ToolSearchCall as ToolSearchCall
    from rtkit.types.beta.responses.models import ToolSearchCallAgent as ToolSearchCallAgent
    from rtkit.types.beta.responses.models import ToolSearchOutput as ToolSearchOutput
    from rtkit.types.beta.responses.models import ToolUsage as ToolUsage
    from rtkit.types.beta.responses.models import ToolUsageImageGen as ToolUsageImageGen
    from rtkit.types.beta.responses.models import (
        ToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
    )
    from rtkit.types.beta.responses.models import (
        ToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
    )
    from rtkit.types.beta.responses.models import (
        ToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
    )
    from rtkit.types.beta.responses.models import ToolUsageWebSearch as ToolUsageWebSearch
    from rtkit.types.beta.responses.models import Type as Type
    from rtkit.types.beta.responses.models import Variables as Variables
    from rtkit.types.beta.responses.models import Wait as Wait
    from rtkit.types.beta.responses.params import AccessProgramsParam as AccessProgramsParam
    from rtkit.types.beta.responses.params import ActionFindInPageParam as ActionFindInPageParam
    from rtkit.types.beta.responses.params import ActionOpenPageParam as ActionOpenPageParam
    from rtkit.types.beta.responses.params import ActionParam as ActionParam
    from rtkit.types.beta.responses.params import ActionSearchParam as ActionSearchParam
    from rtkit.types.beta.responses.params import ActionSearchSourceParam as ActionSearchSourceParam
    from rtkit.types.beta.responses.params import AdditionalToolsAgentParam as AdditionalToolsAgentParam
    from rtkit.types.beta.responses.params import AdditionalToolsParam as AdditionalToolsParam
    from rtkit.types.beta.responses.params import AgentMessageAgentParam as AgentMessageAgentParam
    from rtkit.types.beta.responses.params import (
        AgentMessageContentEncryptedContentParam as AgentMessageContentEncryptedContentParam,
    )
    from rtkit.types.beta.responses.params import AgentMessageContentParam as AgentMessageContentParam
    from rtkit.types.beta.responses.params import AgentMessageParam as AgentMessageParam
    from rtkit.types.beta.responses.params import AgentParam as AgentParam
    from rtkit.types.beta.responses.params import (
        AnnotationContainerFileCitationParam as AnnotationContainerFileCitationParam,
    )
    from rtkit.types.beta.responses.params import AnnotationFileCitationParam as AnnotationFileCitationParam
    from rtkit.types.beta.responses.params import AnnotationFilePathParam as AnnotationFilePathParam
    from rtkit.types.beta.responses.params import AnnotationParam as AnnotationParam
    from rtkit.types.beta.responses.params import AnnotationURLCitationParam as AnnotationURLCitationParam
    from rtkit.types.beta.responses.params import ApplyPatchCallAgentParam as ApplyPatchCallAgentParam
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallCallerDirectParam as ApplyPatchCallCallerDirectParam,
    )
    from rtkit.types.beta.responses.params import ApplyPatchCallCallerParam as ApplyPatchCallCallerParam
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallCallerProgramParam as ApplyPatchCallCallerProgramParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOperationCreateFileParam as ApplyPatchCallOperationCreateFileParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOperationDeleteFileParam as ApplyPatchCallOperationDeleteFileParam,
    )
    from rtkit.types.beta.responses.params import ApplyPatchCallOperationParam as ApplyPatchCallOperationParam
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOperationUpdateFileParam as ApplyPatchCallOperationUpdateFileParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOutputAgentParam as ApplyPatchCallOutputAgentParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOutputCallerDirectParam as ApplyPatchCallOutputCallerDirectParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOutputCallerParam as ApplyPatchCallOutputCallerParam,
    )
    from rtkit.types.beta.responses.params import (
        ApplyPatchCallOutputCallerProgramParam as ApplyPatchCallOutputCallerProgramParam,
    )
    from rtkit.types.beta.responses.params import ApplyPatchCallOutputParam as ApplyPatchCallOutputParam
    from rtkit.types.beta.responses.params import ApplyPatchCallParam as ApplyPatchCallParam
    from rtkit.types.beta.responses.params import BackgroundOptions as BackgroundOptions
    from rtkit.types.beta.responses.params import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from rtkit.types.beta.responses.params import BetaComputerActionListParam as BetaComputerActionListParam
    from rtkit.types.beta.responses.params import BetaComputerActionParam as BetaComputerActionParam
    from rtkit.types.beta.responses.params import BetaComputerToolParam as BetaComputerToolParam
    from rtkit.types.beta.responses.params import (
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
    )
    from rtkit.types.beta.responses.params import BetaContainerAutoParam as BetaContainerAutoParam
    from rtkit.types.beta.responses.params import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from rtkit.types.beta.responses.params import BetaContainerReferenceParam as BetaContainerReferenceParam
    from rtkit.types.beta.responses.params import BetaCustomToolParam as BetaCustomToolParam
    from rtkit.types.beta.responses.params import (
        BetaCustomToolParamReservedKeywords as BetaCustomToolParamReservedKeywords,
    )
    from rtkit.types.beta.responses.params import BetaEasyInputMessageParam as BetaEasyInputMessageParam
    from rtkit.types.beta.responses.params import BetaFileSearchToolParam as BetaFileSearchToolParam
    from rtkit.types.beta.responses.params import (
        BetaFileSearchToolParamFilters as BetaFileSearchToolParamFilters,
    )
    from rtkit.types.beta.responses.params import BetaFunctionShellToolParam as BetaFunctionShellToolParam
    from rtkit.types.beta.responses.params import (
        BetaFunctionShellToolParamEnvironment as BetaFunctionShellToolParamEnvironment,
    )
    from rtkit.types.beta.responses.params import BetaFunctionToolParam as BetaFunctionToolParam
    from rtkit.types.beta.responses.params import (
        BetaFunctionToolParamReservedKeywords as BetaFunctionToolParamReservedKeywords,
    )
    from rtkit.types.beta.responses.params import BetaInlineSkillParam as BetaInlineSkillParam
    from rtkit.types.beta.responses.params import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
    from rtkit.types.beta.responses.params import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
    from rtkit.types.beta.responses.params import BetaLocalSkillParam as BetaLocalSkillParam
    from rtkit.types.beta.responses.params import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
    from rtkit.types.beta.responses.params import BetaNamespaceToolParam as BetaNamespaceToolParam
    from rtkit.types.beta.responses.params import (
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseConfigurationUpdateItemParamParamReasoning as BetaResponseConfigurationUpdateItemParamParamReasoning,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseConfigurationUpdateItemParamParamText as BetaResponseConfigurationUpdateItemParamParamText,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseConfigurationUpdateItemParamParamTextFormat as BetaResponseConfigurationUpdateItemParamParamTextFormat,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseConversationParamParam as BetaResponseConversationParamParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseCustomToolCallParamReservedKeywords as BetaResponseCustomToolCallParamReservedKeywords,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFormatTextConfigParamText as BetaResponseFormatTextConfigParamText,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionToolCallParamReservedKeywords as BetaResponseFunctionToolCallParamReservedKeywords,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseInjectEventParam as BetaResponseInjectEventParam
    from rtkit.types.beta.responses.params import (
        BetaResponseInputContentParam as BetaResponseInputContentParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseInputFileParam as BetaResponseInputFileParam
    from rtkit.types.beta.responses.params import (
        BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseInputImageParam as BetaResponseInputImageParam
    from rtkit.types.beta.responses.params import BetaResponseInputItemParam as BetaResponseInputItemParam
    from rtkit.types.beta.responses.params import (
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseInputParam as BetaResponseInputParam
    from rtkit.types.beta.responses.params import (
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseInputTextParam as BetaResponseInputTextParam
    from rtkit.types.beta.responses.params import (
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseOutputMessageParamContent as BetaResponseOutputMessageParamContent,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseOutputTextParam as BetaResponseOutputTextParam
    from rtkit.types.beta.responses.params import BetaResponsePromptParam as BetaResponsePromptParam
    from rtkit.types.beta.responses.params import (
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseReasoningItemParamContent as BetaResponseReasoningItemParamContent,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseSteerEventParam as BetaResponseSteerEventParam
    from rtkit.types.beta.responses.params import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
    )
    from rtkit.types.beta.responses.params import BetaResponseSteerInputParam as BetaResponseSteerInputParam
    from rtkit.types.beta.responses.params import BetaResponseTextConfigParam as BetaResponseTextConfigParam
    from rtkit.types.beta.responses.params import (
        BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaResponseToolSearchOutputItemParamParamTool as BetaResponseToolSearchOutputItemParamParamTool,
    )
    from rtkit.types.beta.responses.params import BetaSkillReferenceParam as BetaSkillReferenceParam
    from rtkit.types.beta.responses.params import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
    from rtkit.types.beta.responses.params import (
        BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
    )
    from rtkit.types.beta.responses.params import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
    from rtkit.types.beta.responses.params import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
    from rtkit.types.beta.responses.params import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from rtkit.types.beta.responses.params import BetaToolChoiceShellParam as BetaToolChoiceShellParam
    from rtkit.types.beta.responses.params import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
    from rtkit.types.beta.responses.params import BetaToolParam as BetaToolParam
    from rtkit.types.beta.responses.params import (
        BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
    )
    from rtkit.types.beta.responses.params import BetaToolSearchToolParam as BetaToolSearchToolParam
    from rtkit.types.beta.responses.params import (
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
    )
    from rtkit.types.beta.responses.params import (
        BetaWebSearchPreviewToolParamUserLocation as BetaWebSearchPreviewToolParamUserLocation,
    )
    from rtkit.types.beta.responses.params import BetaWebSearchToolParam as BetaWebSearchToolParam
    from rtkit.types.beta.responses.params import (
        BetaWebSearchToolParamFilters as BetaWebSearchToolParamFilters,
    )
    from rtkit.types.beta.responses.params import (
        BetaWebSearchToolParamUserLocation as BetaWebSearchToolParamUserLocation,
    )
    from rtkit.types.beta.responses.params import CallerDirectParam as CallerDirectParam
    from rtkit.types.beta.responses.params import CallerParam as CallerParam
    from rtkit.types.beta.responses.params import CallerProgramParam as CallerProgramParam
    from rtkit.types.beta.responses.params import ClickParam as ClickParam
    from rtkit.types.beta.responses.params import (
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam,
    )
    from rtkit.types.beta.responses.params import (
        CodeInterpreterContainerCodeInterpreterToolAutoParam as CodeInterpreterContainerCodeInterpreterToolAutoParam,
    )
    from rtkit.types.beta.responses.params import (
        CodeInterpreterContainerParam as CodeInterpreterContainerParam,
    )
    from rtkit.types.beta.responses.params import CodeInterpreterParam as CodeInterpreterParam
    from rtkit.types.beta.responses.params import CompactionTriggerAgentParam as CompactionTriggerAgentParam
    from rtkit.types.beta.responses.params import CompactionTriggerParam as CompactionTriggerParam
    from rtkit.types.beta.responses.params import (
        ComputerCallOutputAcknowledgedSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheckParam,
    )
    from rtkit.types.beta.responses.params import ComputerCallOutputAgentParam as ComputerCallOutputAgentParam
    from rtkit.types.beta.responses.params import ComputerCallOutputParam as ComputerCallOutputParam
    from rtkit.types.beta.responses.params import ContextManagement as ContextManagement
    from rtkit.types.beta.responses.params import ConversationParam as ConversationParam
    from rtkit.types.beta.responses.params import DoubleClickParam as DoubleClickParam
    from rtkit.types.beta.responses.params import DragParam as DragParam
    from rtkit.types.beta.responses.params import DragPathParam as DragPathParam
    from rtkit.types.beta.responses.params import FiltersComparisonFilterParam as FiltersComparisonFilterParam
    from rtkit.types.beta.responses.params import (
        FiltersCompoundFilterFilterComparisonFilterParam as FiltersCompoundFilterFilterComparisonFilterParam,
    )
    from rtkit.types.beta.responses.params import (
        FiltersCompoundFilterFilterParam as FiltersCompoundFilterFilterParam,
    )
    from rtkit.types.beta.responses.params import FiltersCompoundFilterParam as FiltersCompoundFilterParam
    from rtkit.types.beta.responses.params import FormatGrammarParam as FormatGrammarParam
    from rtkit.types.beta.responses.params import FormatParam as FormatParam
    from rtkit.types.beta.responses.params import FormatTextParam as FormatTextParam
    from rtkit.types.beta.responses.params import FunctionCallOutputAgentParam as FunctionCallOutputAgentParam
    from rtkit.types.beta.responses.params import (
        FunctionCallOutputCallerDirectParam as FunctionCallOutputCallerDirectParam,
    )
    from rtkit.types.beta.responses.params import (
        FunctionCallOutputCallerParam as FunctionCallOutputCallerParam,
    )
    from rtkit.types.beta.responses.params import (
        FunctionCallOutputCallerProgramParam as FunctionCallOutputCallerProgramParam,
    )
    from rtkit.types.beta.responses.params import FunctionCallOutputParam as FunctionCallOutputParam
    from rtkit.types.beta.responses.params import HTTPErrorParam as HTTPErrorParam
    from rtkit.types.beta.responses.params import (
        ImageGenerationCallAgentParam as ImageGenerationCallAgentParam,
    )
    from rtkit.types.beta.responses.params import (
        ImageGenerationCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetailsParam,
    )
    from rtkit.types.beta.responses.params import (
        ImageGenerationCallErrorParam as ImageGenerationCallErrorParam,
    )
    from rtkit.types.beta.responses.params import ImageGenerationCallParam as ImageGenerationCallParam
    from rtkit.types.beta.responses.params import (
        ImageGenerationCallSvgUsageParam as ImageGenerationCallSvgUsageParam,
    )
    from rtkit.types.beta.responses.params import (
        ImageGenerationInputImageMaskParam as ImageGenerationInputImageMaskParam,
    )
    from rtkit.types.beta.responses.params import ImageGenerationParam as ImageGenerationParam
    from rtkit.types.beta.responses.params import ImageGenerationSvgParam as ImageGenerationSvgParam
    from rtkit.types.beta.responses.params import (
        ImageGenerationSvgReasoningParam as ImageGenerationSvgReasoningParam,
    )
    from rtkit.types.beta.responses.params import ImageParam as ImageParam
    from rtkit.types.beta.responses.params import ItemReferenceAgentParam as ItemReferenceAgentParam
    from rtkit.types.beta.responses.params import ItemReferenceParam as ItemReferenceParam
    from rtkit.types.beta.responses.params import JSONObjectParam as JSONObjectParam
    from rtkit.types.beta.responses.params import KeypressParam as KeypressParam
    from rtkit.types.beta.responses.params import LocalShellCallActionParam as LocalShellCallActionParam
    from rtkit.types.beta.responses.params import LocalShellCallAgentParam as LocalShellCallAgentParam
    from rtkit.types.beta.responses.params import (
        LocalShellCallOutputAgentParam as LocalShellCallOutputAgentParam,
    )
    from rtkit.types.beta.responses.params import LocalShellCallOutputParam as LocalShellCallOutputParam
    from rtkit.types.beta.responses.params import LocalShellCallParam as LocalShellCallParam
    from rtkit.types.beta.responses.params import LocalShellParam as LocalShellParam
    from rtkit.types.beta.responses.params import LogprobParam as LogprobParam
    from rtkit.types.beta.responses.params import LogprobTopLogprobParam as LogprobTopLogprobParam
    from rtkit.types.beta.responses.params import (
        McpAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilterParam,
    )
    from rtkit.types.beta.responses.params import McpAllowedToolsParam as McpAllowedToolsParam
    from rtkit.types.beta.responses.params import McpApprovalRequestAgentParam as McpApprovalRequestAgentParam
    from rtkit.types.beta.responses.params import McpApprovalRequestParam as McpApprovalRequestParam
    from rtkit.types.beta.responses.params import (
        McpApprovalResponseAgentParam as McpApprovalResponseAgentParam,
    )
    from rtkit.types.beta.responses.params import McpApprovalResponseParam as McpApprovalResponseParam
    from rtkit.types.beta.responses.params import McpCallAgentParam as McpCallAgentParam
    from rtkit.types.beta.responses.params import McpCallParam as McpCallParam
    from rtkit.types.beta.responses.params import McpListToolsAgentParam as McpListToolsAgentParam
    from rtkit.types.beta.responses.params import McpListToolsParam as McpListToolsParam
    from rtkit.types.beta.responses.params import McpListToolsToolParam as McpListToolsToolParam
    from rtkit.types.beta.responses.params import McpParam as McpParam
    from rtkit.types.beta.responses.params import McpProtocolErrorParam as McpProtocolErrorParam
    from rtkit.types.beta.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterAlwaysParam as McpRequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.beta.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterNeverParam as McpRequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.beta.responses.params import (
        McpRequireApprovalMcpToolApprovalFilterParam as McpRequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.beta.responses.params import McpRequireApprovalParam as McpRequireApprovalParam
    from rtkit.types.beta.responses.params import McpToolExecutionErrorParam as McpToolExecutionErrorParam
    from rtkit.types.beta.responses.params import MessageAgentParam as MessageAgentParam
    from rtkit.types.beta.responses.params import MessageParam as MessageParam
    from rtkit.types.beta.responses.params import ModerationParam as ModerationParam
    from rtkit.types.beta.responses.params import ModerationPolicy as ModerationPolicy
    from rtkit.types.beta.responses.params import ModerationPolicyInput as ModerationPolicyInput
    from rtkit.types.beta.responses.params import ModerationPolicyOutput as ModerationPolicyOutput
    from rtkit.types.beta.responses.params import MoveParam as MoveParam
    from rtkit.types.beta.responses.params import MultiAgent as MultiAgent
    from rtkit.types.beta.responses.params import MultiAgentCallAgentParam as MultiAgentCallAgentParam
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputAgentParam as MultiAgentCallOutputAgentParam,
    )
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputOutputAnnotationContainerFileCitationParam as MultiAgentCallOutputOutputAnnotationContainerFileCitationParam,
    )
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputOutputAnnotationFileCitationParam as MultiAgentCallOutputOutputAnnotationFileCitationParam,
    )
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputOutputAnnotationParam as MultiAgentCallOutputOutputAnnotationParam,
    )
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputOutputAnnotationURLCitationParam as MultiAgentCallOutputOutputAnnotationURLCitationParam,
    )
    from rtkit.types.beta.responses.params import (
        MultiAgentCallOutputOutputParam as MultiAgentCallOutputOutputParam,
    )
    from rtkit.types.beta.responses.params import MultiAgentCallOutputParam as MultiAgentCallOutputParam
    from rtkit.types.beta.responses.params import MultiAgentCallParam as MultiAgentCallParam
    from rtkit.types.beta.responses.params import NetworkPolicyParam as NetworkPolicyParam
    from rtkit.types.beta.responses.params import OutcomeExitParam as OutcomeExitParam
    from rtkit.types.beta.responses.params import OutcomeParam as OutcomeParam
    from rtkit.types.beta.responses.params import OutcomeTimeoutParam as OutcomeTimeoutParam
    from rtkit.types.beta.responses.params import OutputImageParam as OutputImageParam
    from rtkit.types.beta.responses.params import OutputLogsParam as OutputLogsParam
    from rtkit.types.beta.responses.params import OutputOutputContentListParam as OutputOutputContentListParam
    from rtkit.types.beta.responses.params import OutputParam as OutputParam
    from rtkit.types.beta.responses.params import PendingSafetyCheckParam as PendingSafetyCheckParam
    from rtkit.types.beta.responses.params import ProgramAgentParam as ProgramAgentParam
    from rtkit.types.beta.responses.params import ProgrammaticToolCallingParam as ProgrammaticToolCallingParam
    from rtkit.types.beta.responses.params import ProgramOutputAgentParam as ProgramOutputAgentParam
    from rtkit.types.beta.responses.params import ProgramOutputParam as ProgramOutputParam
    from rtkit.types.beta.responses.params import ProgramParam as ProgramParam
    from rtkit.types.beta.responses.params import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from rtkit.types.beta.responses.params import (
        RankingOptionsHybridSearchParam as RankingOptionsHybridSearchParam,
    )
    from rtkit.types.beta.responses.params import RankingOptionsParam as RankingOptionsParam
    from rtkit.types.beta.responses.params import ReasoningParam as ReasoningParam
    from rtkit.types.beta.responses.params import ResponseCompactParams as ResponseCompactParams
    from rtkit.types.beta.responses.params import (
        ResponseCompactParamsPromptCacheOptions as ResponseCompactParamsPromptCacheOptions,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateConversationParam as ResponseCreateConversationParam,
    )
    from rtkit.types.beta.responses.params import ResponseCreateImageParam as ResponseCreateImageParam
    from rtkit.types.beta.responses.params import (
        ResponseCreateModerationParam as ResponseCreateModerationParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateModerationPolicyInputParam as ResponseCreateModerationPolicyInputParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateModerationPolicyOutputParam as ResponseCreateModerationPolicyOutputParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateModerationPolicyParam as ResponseCreateModerationPolicyParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateMultiAgentParam as ResponseCreateMultiAgentParam,
    )
    from rtkit.types.beta.responses.params import ResponseCreateParam as ResponseCreateParam
    from rtkit.types.beta.responses.params import ResponseCreateParams as ResponseCreateParams
    from rtkit.types.beta.responses.params import ResponseCreateParamsBase as ResponseCreateParamsBase
    from rtkit.types.beta.responses.params import (
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateParamsPromptCacheOptions as ResponseCreateParamsPromptCacheOptions,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
    )
    from rtkit.types.beta.responses.params import ResponseCreateReasoningParam as ResponseCreateReasoningParam
    from rtkit.types.beta.responses.params import (
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParamParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParamParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseCreateToolChoiceParam as ResponseCreateToolChoiceParam,
    )
    from rtkit.types.beta.responses.params import ResponseRetrieveParams as ResponseRetrieveParams
    from rtkit.types.beta.responses.params import ResponseRetrieveParamsBase as ResponseRetrieveParamsBase
    from rtkit.types.beta.responses.params import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from rtkit.types.beta.responses.params import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputAgentParam as ResponseSteerInputItemListFunctionCallOutputAgentParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirectParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerParam as ResponseSteerInputItemListFunctionCallOutputCallerParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgramParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListFunctionCallOutputParam as ResponseSteerInputItemListFunctionCallOutputParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListMessageAgentParam as ResponseSteerInputItemListMessageAgentParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListMessageParam as ResponseSteerInputItemListMessageParam,
    )
    from rtkit.types.beta.responses.params import (
        ResponseSteerInputItemListParam as ResponseSteerInputItemListParam,
    )
    from rtkit.types.beta.responses.params import ResultParam as ResultParam
    from rtkit.types.beta.responses.params import ScreenshotParam as ScreenshotParam
    from rtkit.types.beta.responses.params import ScrollParam as ScrollParam
    from rtkit.types.beta.responses.params import ShellCallActionParam as ShellCallActionParam
    from rtkit.types.beta.responses.params import ShellCallAgentParam as ShellCallAgentParam
    from rtkit.types.beta.responses.params import ShellCallCallerDirectParam as ShellCallCallerDirectParam
    from rtkit.types.beta.responses.params import ShellCallCallerParam as ShellCallCallerParam
    from rtkit.types.beta.responses.params import ShellCallCallerProgramParam as ShellCallCallerProgramParam
    from rtkit.types.beta.responses.params import ShellCallEnvironmentParam as ShellCallEnvironmentParam
    from rtkit.types.beta.responses.params import ShellCallOutputAgentParam as ShellCallOutputAgentParam
    from rtkit.types.beta.responses.params import (
        ShellCallOutputCallerDirectParam as ShellCallOutputCallerDirectParam,
    )
    from rtkit.types.beta.responses.params import ShellCallOutputCallerParam as ShellCallOutputCallerParam
    from rtkit.types.beta.responses.params import (
        ShellCallOutputCallerProgramParam as ShellCallOutputCallerProgramParam,
    )
    from rtkit.types.beta.responses.params import ShellCallOutputParam as ShellCallOutputParam
    from rtkit.types.beta.responses.params import ShellCallParam as ShellCallParam
    from rtkit.types.beta.responses.params import SkillParam as SkillParam
    from rtkit.types.beta.responses.params import StreamOptions as StreamOptions
    from rtkit.types.beta.responses.params import SummaryParam as SummaryParam
    from rtkit.types.beta.responses.params import TextFormatTextParam as TextFormatTextParam
    from rtkit.types.beta.responses.params import (
        ToolChoiceBetaSpecificProgrammaticToolCallingParamParam as ToolChoiceBetaSpecificProgrammaticToolCallingParamParam,
    )
    from rtkit.types.beta.responses.params import ToolChoiceParam as ToolChoiceParam
    from rtkit.types.beta.responses.params import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam,
    )
    from rtkit.types.beta.responses.params import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoParam,
    )
    from rtkit.types.beta.responses.params import (
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
    )
    from rtkit.types.beta.responses.params import ToolCodeInterpreterParam as ToolCodeInterpreterParam
    from rtkit.types.beta.responses.params import ToolFunctionParam as ToolFunctionParam
    from rtkit.types.beta.responses.params import ToolFunctionReservedKeywords as ToolFunctionReservedKeywords
    from rtkit.types.beta.responses.params import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
    )
    from rtkit.types.beta.responses.params import ToolImageGenerationParam as ToolImageGenerationParam
    from rtkit.types.beta.responses.params import ToolImageGenerationSvgParam as ToolImageGenerationSvgParam
    from rtkit.types.beta.responses.params import (
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
    )
    from rtkit.types.beta.responses.params import ToolLocalShellParam as ToolLocalShellParam
    from rtkit.types.beta.responses.params import (
        ToolMcpAllowedToolsMcpToolFilterParam as ToolMcpAllowedToolsMcpToolFilterParam,
    )
    from rtkit.types.beta.responses.params import ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam
    from rtkit.types.beta.responses.params import ToolMcpParam as ToolMcpParam
    from rtkit.types.beta.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam,
    )
    from rtkit.types.beta.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam as ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam,
    )
    from rtkit.types.beta.responses.params import (
        ToolMcpRequireApprovalMcpToolApprovalFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterParam,
    )
    from rtkit.types.beta.responses.params import ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam
    from rtkit.types.beta.responses.params import ToolParam as ToolParam
    from rtkit.types.beta.responses.params import (
        ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam,
    )
    from rtkit.types.beta.responses.params import ToolSearchCallAgentParam as ToolSearchCallAgentParam
    from rtkit.types.beta.responses.params import ToolSearchCallParam as ToolSearchCallParam
    from rtkit.types.beta.responses.params import TypeParam as TypeParam
    from rtkit.types.beta.responses.params import VariablesParam as VariablesParam
    from rtkit.types.beta.responses.params import WaitParam as WaitParam
    from rtkit.types.beta.threads.models import Assistant as Assistant
    from rtkit.types.beta.threads.models import AssistantDeleted as AssistantDeleted
    from rtkit.types.beta.threads.models import AssistantResponseFormatOption as AssistantResponseFormatOption
    from rtkit.types.beta.threads.models import AssistantStreamEvent as AssistantStreamEvent
    from rtkit.types.beta.threads.models import AssistantTool as AssistantTool
    from rtkit.types.beta.threads.models import AssistantToolChoice as AssistantToolChoice
    from rtkit.types.beta.threads.models import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from rtkit.types.beta.threads.models import AssistantToolChoiceOption as AssistantToolChoiceOption
    from rtkit.types.beta.threads.models import CodeInterpreterTool as CodeInterpreterTool
    from rtkit.types.beta.threads.models import ErrorEvent as ErrorEvent
    from rtkit.types.beta.threads.models import FileSearch as FileSearch
    from rtkit.types.beta.threads.models import FileSearchRankingOptions as FileSearchRankingOptions
    from rtkit.types.beta.threads.models import FileSearchTool as FileSearchTool
    from rtkit.types.beta.threads.models import FunctionTool as FunctionTool
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
    from rtkit.types.beta.threads.params import CodeInterpreterToolParam as CodeInterpreterToolParam
    from rtkit.types.beta.threads.params import FileSearchParam as FileSearchParam
    from rtkit.types.beta.threads.params import FileSearchRankingOptionsParam as FileSearchRankingOptionsParam
    from rtkit.types.beta.threads.params import FileSearchToolParam as FileSearchToolParam
    from rtkit.types.beta.threads.params import FunctionToolParam as FunctionToolParam
    from rtkit.types.beta.threads.params import MessageAttachment as MessageAttachment
    from rtkit.types.beta.threads.params import MessageAttachmentTool as MessageAttachmentTool
    from rtkit.types.beta.threads.params import (
        MessageAttachmentToolFileSearch as MessageAttachmentToolFileSearch,
    )
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
            "rtkit.types.beta": "agents chatkit realtime responses threads",
            "rtkit.types.beta.agents.models": "Agent AgentCloseSubagentCallItem AgentCommandExecutionItem AgentCompaction AgentContent AgentCreateSubagentCallItem AgentDeleted AgentExperimental AgentFunctionCallItem AgentFunctionCallOutput AgentFunctionCallStatus AgentInterruptSubagentCallItem AgentMcpCallItem AgentMessageItemResource AgentOutputCommandExecutionOutputDeltaEvent AgentOutputItem AgentOutputItemStatus AgentReasoning AgentReasoningItem AgentResumeSubagentCallItem AgentSendSubagentInputCallItem AgentSession AgentSessionAgent AgentSessionAssistantMessage AgentSessionBudgetReachedEvent AgentSessionCreatedEvent AgentSessionDeleted AgentSessionEnvironmentConnectedEvent AgentSessionEnvironmentDisconnectedEvent AgentSessionEnvironmentExpiredEvent AgentSessionEnvironmentFailedEvent AgentSessionEnvironmentPendingEvent AgentSessionEnvironmentReadyEvent AgentSessionEnvironmentResetEvent AgentSessionEnvironmentState AgentSessionEnvironmentStateError AgentSessionEnvironmentSuspendedEvent AgentSessionErrorEvent AgentSessionEvent AgentSessionFailedEvent AgentSessionIdleEvent AgentSessionInProgressEvent AgentSessionItem AgentSessionMessage AgentSessionMessageContent AgentSessionRequiresActionEvent AgentSessionSubagentActiveEvent AgentSessionSubagentClosedEvent AgentSessionSubagentCreatedEvent AgentSessionTurnCancelledEvent AgentSessionTurnCompletedEvent AgentSessionTurnContentPartAddedEvent AgentSessionTurnContentPartDoneEvent AgentSessionTurnCreatedEvent AgentSessionTurnFailedEvent AgentSessionTurnInProgressEvent AgentSessionTurnItemAddedEvent AgentSessionTurnItemDoneEvent AgentSessionTurnOutputTextDeltaEvent AgentSessionTurnOutputTextDoneEvent AgentSessionTurnReasoningSummaryPartAddedEvent AgentSessionTurnReasoningSummaryPartDoneEvent AgentSessionTurnReasoningSummaryTextDeltaEvent AgentSessionTurnReasoningSummaryTextDoneEvent AgentText AgentTool AgentToolResourceAutomations AgentToolResourceComputerUse AgentToolResourceFunction AgentToolResourceMcp AgentToolResourceProgrammaticToolCalling AgentToolResourceWebSearch AgentToolResourceWebSearchLocation AgentWaitForSubagentsCallItem AgentWebSearchCallItem BrowserAuthenticationRequestItemResource BrowserAuthenticationRequestItemResourceRequest BrowserAuthenticationRequestItemResourceRequestField BrowserAuthenticationRequestItemResourceRequestOption Compaction ComputerUseApprovalRequestResultItemResource ComputerUseApprovalRequestResultItemResourceResponse ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource ComputerUseCallItemResource ComputerUseCallItemResourceOutput EncryptedContentResource Environment EnvironmentResourceNone EnvironmentResourceOpenAIHosted EnvironmentResourceOpenAIHostedDesktop EnvironmentResourceOpenAIHostedNetwork EnvironmentResourceOpenAIHostedPackages EnvironmentResourceSelfHosted Experimental FunctionCallOutputItemResource HostedEnvironmentFile HostedEnvironmentFileID HostedEnvironmentFileResourceInline HostedPlugin HostedSkill HostedSkillReference HostedSkillResourceInline InputContent InputContentResourceInputImage InputContentResourceInputText McpTransport McpTransportResourceHTTP McpTransportResourceStdio MessageContentResourceInputImage MessageContentResourceInputText MessageContentResourceOutputText MultiAgentConfig OutputText PersistedAgentTool PersistedAgentToolResourceAutomations PersistedAgentToolResourceComputerUse PersistedAgentToolResourceFunction PersistedAgentToolResourceMcp PersistedAgentToolResourceProgrammaticToolCalling PersistedAgentToolResourceToolSearch PersistedAgentToolResourceWebSearch PersistedAgentToolResourceWebSearchLocation PersistedMcpTransport PersistedMcpTransportResourceHTTP PersistedMcpTransportResourceStdio PromptCacheOptions RequiredAction RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess RequiredActionSessionRequiredActionResourceEnvironmentConnection RequiredActionSessionRequiredActionResourceFunctionCall RequiredActionSessionRequiredActionResourceMcpApprovalRequest RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest SessionError SessionTurnError SpendControl Subagent SummaryText TextFormat TextFormatResourceJSONSchema TextFormatResourceText TokenUsage TokenUsageInputTokensDetails TokenUsageOutputTokensDetails WebSearchAction WebSearchActionResourceFindInPage WebSearchActionResourceOpenPage WebSearchActionResourceOther WebSearchActionResourceSearch",
            "rtkit.types.beta.agents.params": "AgentBrowserAuthenticationCancelParam AgentBrowserAuthenticationCancelParamParam AgentBrowserAuthenticationSubmitParam AgentBrowserAuthenticationSubmitParamParam AgentBrowserOriginAccessParam AgentBrowserOriginAccessParamParam AgentCreateParams AgentFunctionCallOutputParam AgentListParams AgentReasoningParam AgentSessionInputMessageParam AgentSessionInputParam AgentTextParam AgentToolConfigParamAutomations AgentToolConfigParamComputerUse AgentToolConfigParamFunction AgentToolConfigParamFunctionReservedKeywords AgentToolConfigParamMcp AgentToolConfigParamProgrammaticToolCalling AgentToolConfigParamToolSearch AgentToolConfigParamWebSearch AgentToolConfigParamWebSearchLocation AgentToolParam AgentUpdateParams CompactionParam EnvironmentParam EnvironmentParamNone EnvironmentParamOpenAIHosted EnvironmentParamOpenAIHostedDesktop EnvironmentParamOpenAIHostedNetwork EnvironmentParamOpenAIHostedPackages EnvironmentParamSelfHosted ExperimentalParam Field HostedEnvironmentFileParam HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline HostedPluginParam HostedSkillParam HostedSkillParamInline HostedSkillParamSkillReference InlineCapabilitySourceParam InputContentParam InputContentParamInputImage InputContentParamInputText McpTransportConfigParamHTTP McpTransportConfigParamStdio McpTransportParam MultiAgentConfigParam PersistedAgentToolConfigParamAutomations PersistedAgentToolConfigParamComputerUse PersistedAgentToolConfigParamFunction PersistedAgentToolConfigParamFunctionReservedKeywords PersistedAgentToolConfigParamMcp PersistedAgentToolConfigParamProgrammaticToolCalling PersistedAgentToolConfigParamToolSearch PersistedAgentToolConfigParamWebSearch PersistedAgentToolConfigParamWebSearchLocation PersistedAgentToolParam PersistedMcpTransportConfigParamHTTP PersistedMcpTransportConfigParamStdio PersistedMcpTransportParam SessionInputParamAgentSessionInputCancel SessionInputParamAgentSessionInputComputerUseApprovalRequestResult SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse SessionInputParamAgentSessionInputMcpApprovalRequestResult SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse SessionInputParamAgentSessionInputMessage SessionInputParamAgentSessionInputToolResult SetupCommandParam TextFormatParam TextFormatParamJSONSchema TextFormatParamText",
            "rtkit.types.beta.chatkit.models": "ChatKitWorkflow Tracing",
            "rtkit.types.beta.responses.models": "AccessPrograms AcknowledgedSafetyCheck ActionFindInPage ActionOpenPage ActionSearch ActionSearchSource AdditionalTools AdditionalToolsAgent AgentMessage AgentMessageAgent AgentMessageContent AgentMessageContentComputerScreenshot AgentMessageContentComputerScreenshotPromptCacheBreakpoint AgentMessageContentEncryptedContent AgentMessageContentReasoningText AgentMessageContentSummaryText AgentMessageContentText AnnotationContainerFileCitation AnnotationFileCitation AnnotationFilePath AnnotationURLCitation ApplyPatchCall ApplyPatchCallAgent ApplyPatchCallCaller ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram ApplyPatchCallOperation ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile ApplyPatchCallOperationUpdateFile ApplyPatchCallOutputAgent ApplyPatchCallOutputCaller ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram BetaApplyPatchTool BetaCompactedResponse BetaComputerAction BetaComputerActionList BetaComputerTool BetaComputerUsePreviewTool BetaContainerAuto BetaContainerNetworkPolicyAllowlist BetaContainerNetworkPolicyDisabled BetaContainerNetworkPolicyDomainSecret BetaContainerReference BetaCustomTool BetaEasyInputMessage BetaFileSearchTool BetaFileSearchToolFilters BetaFunctionShellTool BetaFunctionShellToolEnvironment BetaFunctionTool BetaImageDetail BetaInlineSkill BetaInlineSkillSource BetaLocalEnvironment BetaLocalSkill BetaMcpToolCallError BetaNamespaceTool BetaResponse BetaResponseApplyPatchToolCall BetaResponseApplyPatchToolCallAgent BetaResponseApplyPatchToolCallOutput BetaResponseApplyPatchToolCallOutputAgent BetaResponseAudioDeltaEvent BetaResponseAudioDeltaEventAgent BetaResponseAudioDoneEvent BetaResponseAudioDoneEventAgent BetaResponseAudioTranscriptDeltaEvent BetaResponseAudioTranscriptDeltaEventAgent BetaResponseAudioTranscriptDoneEvent BetaResponseAudioTranscriptDoneEventAgent BetaResponseAudioTranscriptWsDelta BetaResponseAudioTranscriptWsDone BetaResponseAudioWsDelta BetaResponseAudioWsDone BetaResponseCodeInterpreterCallCodeDeltaEvent BetaResponseCodeInterpreterCallCodeDeltaEventAgent BetaResponseCodeInterpreterCallCodeDoneEvent BetaResponseCodeInterpreterCallCodeDoneEventAgent BetaResponseCodeInterpreterCallCodeWsDelta BetaResponseCodeInterpreterCallCodeWsDone BetaResponseCodeInterpreterCallCompletedEvent BetaResponseCodeInterpreterCallCompletedEventAgent BetaResponseCodeInterpreterCallInProgressEvent BetaResponseCodeInterpreterCallInProgressEventAgent BetaResponseCodeInterpreterCallInWsProgress BetaResponseCodeInterpreterCallInterpretingEvent BetaResponseCodeInterpreterCallInterpretingEventAgent BetaResponseCodeInterpreterCallWsCompleted BetaResponseCodeInterpreterCallWsInterpreting BetaResponseCodeInterpreterToolCall BetaResponseCodeInterpreterToolCallAgent BetaResponseCodeInterpreterToolCallOutput BetaResponseCompactionCompactingEvent BetaResponseCompactionCompactingEventAgent BetaResponseCompactionItem BetaResponseCompactionItemAgent BetaResponseCompactionItemParam BetaResponseCompactionItemParamAgent BetaResponseCompactionWsCompacting BetaResponseCompletedEvent BetaResponseCompletedEventAgent BetaResponseComputerToolCall BetaResponseComputerToolCallAgent BetaResponseComputerToolCallOutputItem BetaResponseComputerToolCallOutputItemAgent BetaResponseComputerToolCallOutputScreenshot BetaResponseConfigurationUpdateItem BetaResponseConfigurationUpdateItemAgent BetaResponseConfigurationUpdateItemParam BetaResponseConfigurationUpdateItemParamAgent BetaResponseConfigurationUpdateItemParamText BetaResponseConfigurationUpdateItemParamTextFormat BetaResponseConfigurationUpdateItemText BetaResponseConfigurationUpdateItemTextFormat BetaResponseContainerReference BetaResponseContentPartAddedEvent BetaResponseContentPartAddedEventAgent BetaResponseContentPartAddedEventPart BetaResponseContentPartDoneEvent BetaResponseContentPartDoneEventAgent BetaResponseContentPartDoneEventPart BetaResponseContentPartWsAdded BetaResponseContentPartWsDone BetaResponseConversationParam BetaResponseCreatedEvent BetaResponseCreatedEventAgent BetaResponseCustomToolCall BetaResponseCustomToolCallAgent BetaResponseCustomToolCallInputDeltaEvent BetaResponseCustomToolCallInputDeltaEventAgent BetaResponseCustomToolCallInputDoneEvent BetaResponseCustomToolCallInputDoneEventAgent BetaResponseCustomToolCallInputWsDelta BetaResponseCustomToolCallInputWsDone BetaResponseCustomToolCallItem BetaResponseCustomToolCallOutput BetaResponseCustomToolCallOutputAgent BetaResponseCustomToolCallOutputItem BetaResponseError BetaResponseErrorEvent BetaResponseErrorEventAgent BetaResponseFailedEvent BetaResponseFailedEventAgent BetaResponseFileSearchCallCompletedEvent BetaResponseFileSearchCallCompletedEventAgent BetaResponseFileSearchCallInProgressEvent BetaResponseFileSearchCallInProgressEventAgent BetaResponseFileSearchCallInWsProgress BetaResponseFileSearchCallSearchingEvent BetaResponseFileSearchCallSearchingEventAgent BetaResponseFileSearchCallWsCompleted BetaResponseFileSearchCallWsSearching BetaResponseFileSearchToolCall BetaResponseFileSearchToolCallAgent BetaResponseFormatTextConfig BetaResponseFormatTextConfigText BetaResponseFormatTextJSONSchemaConfig BetaResponseFunctionCallArgumentsDeltaEvent BetaResponseFunctionCallArgumentsDeltaEventAgent BetaResponseFunctionCallArgumentsDoneEvent BetaResponseFunctionCallArgumentsDoneEventAgent BetaResponseFunctionCallArgumentsWsDelta BetaResponseFunctionCallArgumentsWsDone BetaResponseFunctionCallOutputItem BetaResponseFunctionCallOutputItemList BetaResponseFunctionShellCallOutputContent BetaResponseFunctionShellToolCall BetaResponseFunctionShellToolCallAction BetaResponseFunctionShellToolCallAgent BetaResponseFunctionShellToolCallEnvironment BetaResponseFunctionShellToolCallOutput BetaResponseFunctionShellToolCallOutputAgent BetaResponseFunctionToolCall BetaResponseFunctionToolCallAgent BetaResponseFunctionToolCallItem BetaResponseFunctionToolCallOutputItem BetaResponseFunctionToolCallOutputItemAgent BetaResponseFunctionWebSearch BetaResponseFunctionWebSearchAction BetaResponseFunctionWebSearchAgent BetaResponseImageGenCallCompletedEvent BetaResponseImageGenCallCompletedEventAgent BetaResponseImageGenCallGeneratingEvent BetaResponseImageGenCallGeneratingEventAgent BetaResponseImageGenCallInProgressEvent BetaResponseImageGenCallInProgressEventAgent BetaResponseImageGenCallInWsProgress BetaResponseImageGenCallPartialImageEvent BetaResponseImageGenCallPartialImageEventAgent BetaResponseImageGenCallPartialWsImage BetaResponseImageGenCallWsCompleted BetaResponseImageGenCallWsGenerating BetaResponseInProgressEvent BetaResponseInProgressEventAgent BetaResponseInWsProgress BetaResponseIncludable BetaResponseIncompleteEvent BetaResponseIncompleteEventAgent BetaResponseInjectCreatedEvent BetaResponseInjectEvent BetaResponseInjectFailedEvent BetaResponseInjectFailedEventError BetaResponseInput BetaResponseInputContent BetaResponseInputFile BetaResponseInputFileContent BetaResponseInputImage BetaResponseInputImageContent BetaResponseInputItem BetaResponseInputItemAdditionalTools BetaResponseInputItemAgentMessage BetaResponseInputItemAgentMessageContent BetaResponseInputItemApplyPatchCallOutput BetaResponseInputItemComputerCallOutput BetaResponseInputItemFunctionCallOutput BetaResponseInputItemMcpApprovalResponse BetaResponseInputItemMultiAgentCall BetaResponseInputItemMultiAgentCallOutput BetaResponseInputItemShellCallOutput BetaResponseInputMessageContentList BetaResponseInputMessageItem BetaResponseInputMessageItemAgent BetaResponseInputText BetaResponseInputTextContent BetaResponseItem BetaResponseLocalEnvironment BetaResponseMcpCallArgumentsDeltaEvent BetaResponseMcpCallArgumentsDeltaEventAgent BetaResponseMcpCallArgumentsDoneEvent BetaResponseMcpCallArgumentsDoneEventAgent BetaResponseMcpCallArgumentsWsDelta BetaResponseMcpCallArgumentsWsDone BetaResponseMcpCallCompletedEvent BetaResponseMcpCallCompletedEventAgent BetaResponseMcpCallFailedEvent BetaResponseMcpCallFailedEventAgent BetaResponseMcpCallInProgressEvent BetaResponseMcpCallInProgressEventAgent BetaResponseMcpCallInWsProgress BetaResponseMcpCallWsCompleted BetaResponseMcpCallWsFailed BetaResponseMcpListToolsCompletedEvent BetaResponseMcpListToolsCompletedEventAgent BetaResponseMcpListToolsFailedEvent BetaResponseMcpListToolsFailedEventAgent BetaResponseMcpListToolsInProgressEvent BetaResponseMcpListToolsInProgressEventAgent BetaResponseMcpListToolsInWsProgress BetaResponseMcpListToolsWsCompleted BetaResponseMcpListToolsWsFailed BetaResponseOutputItem BetaResponseOutputItemAddedEvent BetaResponseOutputItemAddedEventAgent BetaResponseOutputItemDoneEvent BetaResponseOutputItemDoneEventAgent BetaResponseOutputItemWsAdded BetaResponseOutputItemWsDone BetaResponseOutputMessage BetaResponseOutputMessageAgent BetaResponseOutputMessageContent BetaResponseOutputRefusal BetaResponseOutputText BetaResponseOutputTextAnnotation BetaResponseOutputTextAnnotationAddedEvent BetaResponseOutputTextAnnotationAddedEventAgent BetaResponseOutputTextAnnotationAddedEventAnnotation BetaResponseOutputTextAnnotationWsAdded BetaResponseOutputTextLogprob BetaResponseOutputTextLogprobTopLogprob BetaResponsePrompt BetaResponsePromptCacheOptions BetaResponseQueuedEvent BetaResponseQueuedEventAgent BetaResponseReasoning BetaResponseReasoningItem BetaResponseReasoningItemAgent BetaResponseReasoningItemContent BetaResponseReasoningSummaryPartAddedEvent BetaResponseReasoningSummaryPartAddedEventAgent BetaResponseReasoningSummaryPartAddedEventPart BetaResponseReasoningSummaryPartDoneEvent BetaResponseReasoningSummaryPartDoneEventAgent BetaResponseReasoningSummaryPartDoneEventPart BetaResponseReasoningSummaryPartWsAdded BetaResponseReasoningSummaryPartWsDone BetaResponseReasoningSummaryTextDeltaEvent BetaResponseReasoningSummaryTextDeltaEventAgent BetaResponseReasoningSummaryTextDoneEvent BetaResponseReasoningSummaryTextDoneEventAgent BetaResponseReasoningSummaryTextWsDelta BetaResponseReasoningSummaryTextWsDone BetaResponseReasoningTextDeltaEvent BetaResponseReasoningTextDeltaEventAgent BetaResponseReasoningTextDoneEvent BetaResponseReasoningTextDoneEventAgent BetaResponseReasoningTextWsDelta BetaResponseReasoningTextWsDone BetaResponseRefusalDeltaEvent BetaResponseRefusalDeltaEventAgent BetaResponseRefusalDoneEvent BetaResponseRefusalDoneEventAgent BetaResponseRefusalWsDelta BetaResponseRefusalWsDone BetaResponseShellCallCommandAddedEvent BetaResponseShellCallCommandAddedEventAgent BetaResponseShellCallCommandDeltaEvent BetaResponseShellCallCommandDeltaEventAgent BetaResponseShellCallCommandDoneEvent BetaResponseShellCallCommandDoneEventAgent BetaResponseShellCallCommandWsAdded BetaResponseShellCallCommandWsDelta BetaResponseShellCallCommandWsDone BetaResponseShellCallOutputContentDeltaEvent BetaResponseShellCallOutputContentDeltaEventAgent BetaResponseShellCallOutputContentDoneEvent BetaResponseShellCallOutputContentDoneEventAgent BetaResponseShellCallOutputContentWsDelta BetaResponseShellCallOutputContentWsDone BetaResponseStatus BetaResponseSteerAcceptedEvent BetaResponseSteerErrorCode BetaResponseSteerEvent BetaResponseSteerFailedEvent BetaResponseSteerFailedEventError BetaResponseSteerFailedEventSteer BetaResponseSteerInput BetaResponseSteerInputContent BetaResponseSteerPendingEvent BetaResponseSteerPendingReason BetaResponseSteerRequiredInput BetaResponseSteerRequiredInputApplyPatchCallOutput BetaResponseSteerRequiredInputComputerCallOutput BetaResponseSteerRequiredInputFunctionCallOutput BetaResponseSteerRequiredInputMcpApprovalResponse BetaResponseSteerRequiredInputShellCallOutput BetaResponseStreamEvent BetaResponseTextConfig BetaResponseTextDeltaEvent BetaResponseTextDeltaEventAgent BetaResponseTextDoneEvent BetaResponseTextDoneEventAgent BetaResponseTextWsDelta BetaResponseTextWsDone BetaResponseToolSearchCall BetaResponseToolSearchCallAgent BetaResponseToolSearchOutputItem BetaResponseToolSearchOutputItemAgent BetaResponseToolSearchOutputItemParam BetaResponseToolSearchOutputItemParamAgent BetaResponseToolSearchOutputItemParamTool BetaResponseUsage BetaResponseUsageInputTokensDetails BetaResponseUsageOutputTokensDetails BetaResponseWebSearchCallCompletedEvent BetaResponseWebSearchCallCompletedEventAgent BetaResponseWebSearchCallInProgressEvent BetaResponseWebSearchCallInProgressEventAgent BetaResponseWebSearchCallInWsProgress BetaResponseWebSearchCallSearchingEvent BetaResponseWebSearchCallSearchingEventAgent BetaResponseWebSearchCallWsCompleted BetaResponseWebSearchCallWsSearching BetaResponseWsCompleted BetaResponseWsCreated BetaResponseWsError BetaResponseWsErrorAgent BetaResponseWsErrorError BetaResponseWsErrorErrorMisalignment BetaResponseWsErrorErrorMisalignmentSteer BetaResponseWsFailed BetaResponseWsIncomplete BetaResponseWsQueued BetaResponsesClientEvent BetaResponsesServerEvent BetaServiceTier BetaSkillReference BetaTool BetaToolChoiceAllowed BetaToolChoiceApplyPatch BetaToolChoiceCustom BetaToolChoiceFunction BetaToolChoiceMcp BetaToolChoiceOptions BetaToolChoiceShell BetaToolChoiceTypes BetaToolSearchOutputNamespaceTool BetaToolSearchTool BetaWebSearchPreviewTool BetaWebSearchPreviewToolUserLocation BetaWebSearchTool BetaWebSearchToolFilters BetaWebSearchToolUserLocation Caller CallerDirect CallerProgram Click CodeInterpreter CodeInterpreterContainer CodeInterpreterContainerCodeInterpreterToolAuto CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy CompactionTrigger CompactionTriggerAgent ComputerCallOutputAcknowledgedSafetyCheck ComputerCallOutputAgent Conversation CustomToolCallOutput Delta DoubleClick Drag DragPath FiltersComparisonFilter FiltersCompoundFilter FiltersCompoundFilterFilter FiltersCompoundFilterFilterComparisonFilter Format FormatGrammar FormatText FunctionCallOutputAgent FunctionCallOutputCaller FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram HTTPError Image ImageGeneration ImageGenerationCall ImageGenerationCallAgent ImageGenerationCallError ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage ImageGenerationInputImageMask ImageGenerationSvg ImageGenerationSvgReasoning IncompleteDetails InputTokensDetailsCacheWriteTokensDetails InputTransformation ItemReference ItemReferenceAgent JSONObject Keypress LocalShell LocalShellCall LocalShellCallAction LocalShellCallAgent LocalShellCallOutput LocalShellCallOutputAgent Logprob LogprobTopLogprob Mcp McpAllowedTools McpAllowedToolsMcpToolFilter McpApprovalRequest McpApprovalRequestAgent McpApprovalResponse McpApprovalResponseAgent McpCall McpCallAgent McpListTools McpListToolsAgent McpListToolsTool McpProtocolError McpRequireApproval McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever McpToolExecutionError Message MessageAgent Misalignment MisalignmentSteer Moderation ModerationInput ModerationInputError ModerationInputModerationResult ModerationOutput ModerationOutputError ModerationOutputModerationResult Move MultiAgentCall MultiAgentCallAgent MultiAgentCallOutput MultiAgentCallOutputAgent MultiAgentCallOutputOutput MultiAgentCallOutputOutputAnnotation MultiAgentCallOutputOutputAnnotationContainerFileCitation MultiAgentCallOutputOutputAnnotationFileCitation MultiAgentCallOutputOutputAnnotationURLCitation NetworkPolicy Operation OperationCreateFile OperationDeleteFile OperationUpdateFile Outcome OutcomeExit OutcomeTimeout Output OutputImage OutputLogs OutputOutcome OutputOutcomeExit OutputOutcomeTimeout OutputOutputContentList PartReasoningText PendingSafetyCheck Program ProgramAgent ProgramOutput ProgramOutputAgent ProgrammaticToolCalling PromptCacheBreakpoint PromptCacheDiagnostics PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsCacheMiss PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable RankingOptions RankingOptionsHybridSearch Reasoning ResponseCreate ResponseCreateAccessPrograms ResponseCreateBackgroundOptions ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput ResponseCreateMultiAgent ResponseCreatePromptCacheOptions ResponseCreateReasoning ResponseCreateStreamOptions ResponseCreateToolChoice ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput ResponseSteerInputItemListFunctionCallOutputAgent ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputItemListFunctionCallOutputCallerDirect ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage ResponseSteerInputItemListMessageAgent Result Screenshot Scroll ShellCall ShellCallAction ShellCallAgent ShellCallCaller ShellCallCallerDirect ShellCallCallerProgram ShellCallEnvironment ShellCallOutputAgent ShellCallOutputCaller ShellCallOutputCallerDirect ShellCallOutputCallerProgram Skill Steer Summary TextFormatText Tool ToolChoice ToolChoiceBetaSpecificProgrammaticToolCallingParam ToolCodeInterpreter ToolCodeInterpreterContainer ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolFunction ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning ToolLocalShell ToolMcp ToolMcpAllowedTools ToolMcpAllowedToolsMcpToolFilter ToolMcpRequireApproval ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolProgrammaticToolCalling ToolSearchCall ToolSearchCallAgent ToolSearchOutput ToolUsage ToolUsageImageGen ToolUsageImageGenCachedTokensDetails ToolUsageImageGenInputTokensDetails ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch Type Variables Wait",
            "rtkit.types.beta.responses.params": "AccessProgramsParam ActionFindInPageParam ActionOpenPageParam ActionParam ActionSearchParam ActionSearchSourceParam AdditionalToolsAgentParam AdditionalToolsParam AgentMessageAgentParam AgentMessageContentEncryptedContentParam AgentMessageContentParam AgentMessageParam AgentParam AnnotationContainerFileCitationParam AnnotationFileCitationParam AnnotationFilePathParam AnnotationParam AnnotationURLCitationParam ApplyPatchCallAgentParam ApplyPatchCallCallerDirectParam ApplyPatchCallCallerParam ApplyPatchCallCallerProgramParam ApplyPatchCallOperationCreateFileParam ApplyPatchCallOperationDeleteFileParam ApplyPatchCallOperationParam ApplyPatchCallOperationUpdateFileParam ApplyPatchCallOutputAgentParam ApplyPatchCallOutputCallerDirectParam ApplyPatchCallOutputCallerParam ApplyPatchCallOutputCallerProgramParam ApplyPatchCallOutputParam ApplyPatchCallParam BackgroundOptions BetaApplyPatchToolParam BetaComputerActionListParam BetaComputerActionParam BetaComputerToolParam BetaComputerUsePreviewToolParam BetaContainerAutoParam BetaContainerNetworkPolicyAllowlistParam BetaContainerNetworkPolicyDisabledParam BetaContainerNetworkPolicyDomainSecretParam BetaContainerReferenceParam BetaCustomToolParam BetaCustomToolParamReservedKeywords BetaEasyInputMessageParam BetaFileSearchToolParam BetaFileSearchToolParamFilters BetaFunctionShellToolParam BetaFunctionShellToolParamEnvironment BetaFunctionToolParam BetaFunctionToolParamReservedKeywords BetaInlineSkillParam BetaInlineSkillSourceParam BetaLocalEnvironmentParam BetaLocalSkillParam BetaMcpToolCallErrorParam BetaNamespaceToolParam BetaResponseCodeInterpreterToolCallParam BetaResponseCompactionItemParamParam BetaResponseComputerToolCallOutputScreenshotParam BetaResponseComputerToolCallParam BetaResponseConfigurationUpdateItemParamParam BetaResponseConfigurationUpdateItemParamParamReasoning BetaResponseConfigurationUpdateItemParamParamText BetaResponseConfigurationUpdateItemParamParamTextFormat BetaResponseConversationParamParam BetaResponseCustomToolCallOutputParam BetaResponseCustomToolCallParam BetaResponseCustomToolCallParamReservedKeywords BetaResponseFileSearchToolCallParam BetaResponseFormatTextConfigParam BetaResponseFormatTextConfigParamText BetaResponseFormatTextJSONSchemaConfigParam BetaResponseFunctionCallOutputItemListParam BetaResponseFunctionCallOutputItemParam BetaResponseFunctionShellCallOutputContentParam BetaResponseFunctionToolCallParam BetaResponseFunctionToolCallParamReservedKeywords BetaResponseFunctionWebSearchParam BetaResponseInjectEventParam BetaResponseInputContentParam BetaResponseInputFileContentParam BetaResponseInputFileParam BetaResponseInputImageContentParam BetaResponseInputImageParam BetaResponseInputItemParam BetaResponseInputMessageContentListParam BetaResponseInputParam BetaResponseInputTextContentParam BetaResponseInputTextParam BetaResponseOutputMessageParam BetaResponseOutputMessageParamContent BetaResponseOutputRefusalParam BetaResponseOutputTextParam BetaResponsePromptParam BetaResponseReasoningItemParam BetaResponseReasoningItemParamContent BetaResponseSteerEventParam BetaResponseSteerInputContentParam BetaResponseSteerInputParam BetaResponseTextConfigParam BetaResponseToolSearchOutputItemParamParam BetaResponseToolSearchOutputItemParamParamTool BetaResponsesClientEventParam BetaSkillReferenceParam BetaToolChoiceAllowedParam BetaToolChoiceApplyPatchParam BetaToolChoiceCustomParam BetaToolChoiceFunctionParam BetaToolChoiceMcpParam BetaToolChoiceShellParam BetaToolChoiceTypesParam BetaToolParam BetaToolSearchOutputNamespaceToolParam BetaToolSearchToolParam BetaWebSearchPreviewToolParam BetaWebSearchPreviewToolParamUserLocation BetaWebSearchToolParam BetaWebSearchToolParamFilters BetaWebSearchToolParamUserLocation CallerDirectParam CallerParam CallerProgramParam ClickParam CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam CodeInterpreterContainerCodeInterpreterToolAutoParam CodeInterpreterContainerParam CodeInterpreterParam CompactionTriggerAgentParam CompactionTriggerParam ComputerCallOutputAcknowledgedSafetyCheckParam ComputerCallOutputAgentParam ComputerCallOutputParam ContextManagement ConversationParam DoubleClickParam DragParam DragPathParam FiltersComparisonFilterParam FiltersCompoundFilterFilterComparisonFilterParam FiltersCompoundFilterFilterParam FiltersCompoundFilterParam FormatGrammarParam FormatParam FormatTextParam FunctionCallOutputAgentParam FunctionCallOutputCallerDirectParam FunctionCallOutputCallerParam FunctionCallOutputCallerProgramParam FunctionCallOutputParam HTTPErrorParam ImageGenerationCallAgentParam ImageGenerationCallErrorModerationDetailsParam ImageGenerationCallErrorParam ImageGenerationCallParam ImageGenerationCallSvgUsageParam ImageGenerationInputImageMaskParam ImageGenerationParam ImageGenerationSvgParam ImageGenerationSvgReasoningParam ImageParam ItemReferenceAgentParam ItemReferenceParam JSONObjectParam KeypressParam LocalShellCallActionParam LocalShellCallAgentParam LocalShellCallOutputAgentParam LocalShellCallOutputParam LocalShellCallParam LocalShellParam LogprobParam LogprobTopLogprobParam McpAllowedToolsMcpToolFilterParam McpAllowedToolsParam McpApprovalRequestAgentParam McpApprovalRequestParam McpApprovalResponseAgentParam McpApprovalResponseParam McpCallAgentParam McpCallParam McpListToolsAgentParam McpListToolsParam McpListToolsToolParam McpParam McpProtocolErrorParam McpRequireApprovalMcpToolApprovalFilterAlwaysParam McpRequireApprovalMcpToolApprovalFilterNeverParam McpRequireApprovalMcpToolApprovalFilterParam McpRequireApprovalParam McpToolExecutionErrorParam MessageAgentParam MessageParam ModerationParam ModerationPolicy ModerationPolicyInput ModerationPolicyOutput MoveParam MultiAgent MultiAgentCallAgentParam MultiAgentCallOutputAgentParam MultiAgentCallOutputOutputAnnotationContainerFileCitationParam MultiAgentCallOutputOutputAnnotationFileCitationParam MultiAgentCallOutputOutputAnnotationParam MultiAgentCallOutputOutputAnnotationURLCitationParam MultiAgentCallOutputOutputParam MultiAgentCallOutputParam MultiAgentCallParam NetworkPolicyParam OutcomeExitParam OutcomeParam OutcomeTimeoutParam OutputImageParam OutputLogsParam OutputOutputContentListParam OutputParam PendingSafetyCheckParam ProgramAgentParam ProgramOutputAgentParam ProgramOutputParam ProgramParam ProgrammaticToolCallingParam PromptCacheBreakpointParam RankingOptionsHybridSearchParam RankingOptionsParam ReasoningParam ResponseCompactParams ResponseCompactParamsPromptCacheOptions ResponseCreateAccessProgramsParam ResponseCreateBackgroundOptionsParam ResponseCreateContextManagementParam ResponseCreateConversationParam ResponseCreateImageParam ResponseCreateModerationParam ResponseCreateModerationPolicyInputParam ResponseCreateModerationPolicyOutputParam ResponseCreateModerationPolicyParam ResponseCreateMultiAgentParam ResponseCreateParam ResponseCreateParams ResponseCreateParamsBase ResponseCreateParamsNonStreaming ResponseCreateParamsPromptCacheOptions ResponseCreateParamsStreaming ResponseCreatePromptCacheOptionsParam ResponseCreateReasoningParam ResponseCreateStreamOptionsParam ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParamParam ResponseCreateToolChoiceParam ResponseRetrieveParams ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming ResponseSteerInputItemListFunctionCallOutputAgentParam ResponseSteerInputItemListFunctionCallOutputCallerDirectParam ResponseSteerInputItemListFunctionCallOutputCallerParam ResponseSteerInputItemListFunctionCallOutputCallerProgramParam ResponseSteerInputItemListFunctionCallOutputParam ResponseSteerInputItemListMessageAgentParam ResponseSteerInputItemListMessageParam ResponseSteerInputItemListParam ResultParam ScreenshotParam ScrollParam ShellCallActionParam ShellCallAgentParam ShellCallCallerDirectParam ShellCallCallerParam ShellCallCallerProgramParam ShellCallEnvironmentParam ShellCallOutputAgentParam ShellCallOutputCallerDirectParam ShellCallOutputCallerParam ShellCallOutputCallerProgramParam ShellCallOutputParam ShellCallParam SkillParam StreamOptions SummaryParam TextFormatTextParam ToolChoiceBetaSpecificProgrammaticToolCallingParamParam ToolChoiceParam ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam ToolCodeInterpreterContainerCodeInterpreterToolAutoParam ToolCodeInterpreterContainerParam ToolCodeInterpreterParam ToolFunctionParam ToolFunctionReservedKeywords ToolImageGenerationInputImageMaskParam ToolImageGenerationParam ToolImageGenerationSvgParam ToolImageGenerationSvgReasoningParam ToolLocalShellParam ToolMcpAllowedToolsMcpToolFilterParam ToolMcpAllowedToolsParam ToolMcpParam ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysParam ToolMcpRequireApprovalMcpToolApprovalFilterNeverParam ToolMcpRequireApprovalMcpToolApprovalFilterParam ToolMcpRequireApprovalParam ToolParam ToolProgrammaticToolCallingParam ToolSearchCallAgentParam ToolSearchCallParam TypeParam VariablesParam WaitParam",
            "rtkit.types.beta.threads.models": "Assistant AssistantDeleted AssistantResponseFormatOption AssistantStreamEvent AssistantTool AssistantToolChoice AssistantToolChoiceFunction AssistantToolChoiceOption CodeInterpreterTool ErrorEvent FileSearch FileSearchRankingOptions FileSearchTool FunctionTool Thread ThreadCreated ThreadDeleted ThreadMessageCompleted ThreadMessageCreated ThreadMessageDelta ThreadMessageInProgress ThreadMessageIncomplete ThreadRunCancelled ThreadRunCancelling ThreadRunCompleted ThreadRunCreated ThreadRunExpired ThreadRunFailed ThreadRunInProgress ThreadRunIncomplete ThreadRunQueued ThreadRunRequiresAction ThreadRunStepCancelled ThreadRunStepCompleted ThreadRunStepCreated ThreadRunStepDelta ThreadRunStepExpired ThreadRunStepFailed ThreadRunStepInProgress ToolResources ToolResourcesCodeInterpreter ToolResourcesFileSearch",
            "rtkit.types.beta.threads.params": "AssistantCreateParams AssistantCreateParamsToolResources AssistantCreateParamsToolResourcesFileSearch AssistantListParams AssistantResponseFormatOptionParam AssistantToolChoiceFunctionParam AssistantToolChoiceOptionParam AssistantToolChoiceParam AssistantToolParam AssistantUpdateParams CodeInterpreterToolParam FileSearchParam FileSearchRankingOptionsParam FileSearchToolParam FunctionToolParam MessageAttachment MessageAttachmentTool MessageAttachmentToolFileSearch ThreadCreateAndRunParams ThreadCreateAndRunParamsBase ThreadCreateAndRunParamsNonStreaming ThreadCreateAndRunParamsStreaming ThreadCreateParams ThreadCreateParamsMessage ThreadCreateParamsToolResources ThreadCreateParamsToolResourcesFileSearch ThreadMessage ThreadMessageAttachment ThreadMessageAttachmentTool ThreadMessageAttachmentToolFileSearch ThreadParam ThreadToolResources ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch ThreadToolResourcesFileSearchVectorStore ThreadToolResourcesFileSearchVectorStoreChunkingStrategy ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic ThreadUpdateParams ToolResourcesCodeInterpreterParam ToolResourcesFileSearchParam ToolResourcesFileSearchVectorStore ToolResourcesFileSearchVectorStoreChunkingStrategy ToolResourcesFileSearchVectorStoreChunkingStrategyAuto ToolResourcesFileSearchVectorStoreChunkingStrategyStatic ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic ToolResourcesParam TruncationStrategyParam",
        },
    )
