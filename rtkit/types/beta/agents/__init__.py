# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.agents import automations as automations
    from rtkit.types.beta.agents import environments as environments
    from rtkit.types.beta.agents import sessions as sessions
    from rtkit.types.beta.agents import vaults as vaults
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
    from rtkit.types.beta.agents.models import Automation as Automation
    from rtkit.types.beta.agents.models import AutomationAgentConfig as AutomationAgentConfig
    from rtkit.types.beta.agents.models import AutomationCreatedBy as AutomationCreatedBy
    from rtkit.types.beta.agents.models import (
        AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent,
    )
    from rtkit.types.beta.agents.models import (
        AutomationCreatedByResourceDeveloper as AutomationCreatedByResourceDeveloper,
    )
    from rtkit.types.beta.agents.models import AutomationDeleted as AutomationDeleted
    from rtkit.types.beta.agents.models import AutomationEnvironment as AutomationEnvironment
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceNone as AutomationEnvironmentResourceNone,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHosted as AutomationEnvironmentResourceOpenAIHosted,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedDesktop as AutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenaiHostedFile as AutomationEnvironmentResourceOpenaiHostedFile,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedNetwork as AutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedPackages as AutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenaiHostedSkill as AutomationEnvironmentResourceOpenaiHostedSkill,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    )
    from rtkit.types.beta.agents.models import (
        AutomationEnvironmentResourceSelfHosted as AutomationEnvironmentResourceSelfHosted,
    )
    from rtkit.types.beta.agents.models import AutomationTarget as AutomationTarget
    from rtkit.types.beta.agents.models import (
        AutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession,
    )
    from rtkit.types.beta.agents.models import (
        AutomationTargetResourceNewSession as AutomationTargetResourceNewSession,
    )
    from rtkit.types.beta.agents.models import (
        AutomationTargetResourceNewSessionInput as AutomationTargetResourceNewSessionInput,
    )
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
    from rtkit.types.beta.agents.models import EnvironmentInfo as EnvironmentInfo
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
    from rtkit.types.beta.agents.models import OneTimeAutomation as OneTimeAutomation
    from rtkit.types.beta.agents.models import OutputText as OutputText
    from rtkit.types.beta.agents.models import PeriodicAutomation as PeriodicAutomation
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
    from rtkit.types.beta.agents.models import SessionArtifact as SessionArtifact
    from rtkit.types.beta.agents.models import SessionArtifactDeleted as SessionArtifactDeleted
    from rtkit.types.beta.agents.models import SessionError as SessionError
    from rtkit.types.beta.agents.models import SessionTrace as SessionTrace
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
    from rtkit.types.beta.agents.models import Turn as Turn
    from rtkit.types.beta.agents.models import Vault as Vault
    from rtkit.types.beta.agents.models import VaultDeleted as VaultDeleted
    from rtkit.types.beta.agents.models import VaultStatus as VaultStatus
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
    from rtkit.types.beta.agents.params import AgentCompactionParam as AgentCompactionParam
    from rtkit.types.beta.agents.params import AgentCreateParams as AgentCreateParams
    from rtkit.types.beta.agents.params import AgentExperimentalParam as AgentExperimentalParam
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
    from rtkit.types.beta.agents.params import ArtifactListParams as ArtifactListParams
    from rtkit.types.beta.agents.params import AutomationCreateParams as AutomationCreateParams
    from rtkit.types.beta.agents.params import AutomationListParams as AutomationListParams
    from rtkit.types.beta.agents.params import AutomationMetadataParam as AutomationMetadataParam
    from rtkit.types.beta.agents.params import AutomationTargetParam as AutomationTargetParam
    from rtkit.types.beta.agents.params import (
        AutomationTargetParamExistingSession as AutomationTargetParamExistingSession,
    )
    from rtkit.types.beta.agents.params import (
        AutomationTargetParamNewSession as AutomationTargetParamNewSession,
    )
    from rtkit.types.beta.agents.params import (
        AutomationTargetParamNewSessionAgent as AutomationTargetParamNewSessionAgent,
    )
    from rtkit.types.beta.agents.params import (
        AutomationTargetParamNewSessionAgentCompaction as AutomationTargetParamNewSessionAgentCompaction,
    )
    from rtkit.types.beta.agents.params import (
        AutomationTargetParamNewSessionAgentExperimental as AutomationTargetParamNewSessionAgentExperimental,
    )
    from rtkit.types.beta.agents.params import AutomationUpdateParams as AutomationUpdateParams
    from rtkit.types.beta.agents.params import CompactionParam as CompactionParam
    from rtkit.types.beta.agents.params import CreateAutomationParamsOnce as CreateAutomationParamsOnce
    from rtkit.types.beta.agents.params import (
        CreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic,
    )
    from rtkit.types.beta.agents.params import EnvironmentCreateParams as EnvironmentCreateParams
    from rtkit.types.beta.agents.params import (
        EnvironmentCreateParamsEnvironment as EnvironmentCreateParamsEnvironment,
    )
    from rtkit.types.beta.agents.params import EnvironmentDesktop as EnvironmentDesktop
    from rtkit.types.beta.agents.params import EnvironmentListParams as EnvironmentListParams
    from rtkit.types.beta.agents.params import EnvironmentNetwork as EnvironmentNetwork
    from rtkit.types.beta.agents.params import EnvironmentPackages as EnvironmentPackages
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
    from rtkit.types.beta.agents.params import EventCreateParams as EventCreateParams
    from rtkit.types.beta.agents.params import EventStreamParams as EventStreamParams
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
    from rtkit.types.beta.agents.params import ItemListParams as ItemListParams
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
    from rtkit.types.beta.agents.params import PromptCacheOptionsParam as PromptCacheOptionsParam
    from rtkit.types.beta.agents.params import SessionCreateParams as SessionCreateParams
    from rtkit.types.beta.agents.params import SessionCreateParamsAgent as SessionCreateParamsAgent
    from rtkit.types.beta.agents.params import SessionCreateParamsBase as SessionCreateParamsBase
    from rtkit.types.beta.agents.params import (
        SessionCreateParamsNonStreaming as SessionCreateParamsNonStreaming,
    )
    from rtkit.types.beta.agents.params import SessionCreateParamsStreaming as SessionCreateParamsStreaming
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
    from rtkit.types.beta.agents.params import SessionListParams as SessionListParams
    from rtkit.types.beta.agents.params import SessionUpdateParams as SessionUpdateParams
    from rtkit.types.beta.agents.params import SessionUpdateParamsAgent as SessionUpdateParamsAgent
    from rtkit.types.beta.agents.params import (
        SessionUpdateParamsAgentReasoning as SessionUpdateParamsAgentReasoning,
    )
    from rtkit.types.beta.agents.params import SetupCommandParam as SetupCommandParam
    from rtkit.types.beta.agents.params import SpendControlParam as SpendControlParam
    from rtkit.types.beta.agents.params import StreamOptions as StreamOptions
    from rtkit.types.beta.agents.params import SubagentListParams as SubagentListParams
    from rtkit.types.beta.agents.params import TextFormatParam as TextFormatParam
    from rtkit.types.beta.agents.params import TextFormatParamJSONSchema as TextFormatParamJSONSchema
    from rtkit.types.beta.agents.params import TextFormatParamText as TextFormatParamText
    from rtkit.types.beta.agents.params import TraceListParams as TraceListParams
    from rtkit.types.beta.agents.params import TurnListParams as TurnListParams
    from rtkit.types.beta.agents.params import VaultCreateParams as VaultCreateParams
    from rtkit.types.beta.agents.params import VaultListParams as VaultListParams
    from rtkit.types.beta.agents.params import VaultStatusFilterParam as VaultStatusFilterParam
    from rtkit.types.beta.agents.params import VaultUpdateParams as VaultUpdateParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.agents": "automations environments sessions vaults",
            "rtkit.types.beta.agents.models": "Agent AgentCloseSubagentCallItem AgentCommandExecutionItem AgentCompaction AgentContent AgentCreateSubagentCallItem AgentDeleted AgentExperimental AgentFunctionCallItem AgentFunctionCallOutput AgentFunctionCallStatus AgentInterruptSubagentCallItem AgentMcpCallItem AgentMessageItemResource AgentOutputCommandExecutionOutputDeltaEvent AgentOutputItem AgentOutputItemStatus AgentReasoning AgentReasoningItem AgentResumeSubagentCallItem AgentSendSubagentInputCallItem AgentSession AgentSessionAgent AgentSessionAssistantMessage AgentSessionBudgetReachedEvent AgentSessionCreatedEvent AgentSessionDeleted AgentSessionEnvironmentConnectedEvent AgentSessionEnvironmentDisconnectedEvent AgentSessionEnvironmentExpiredEvent AgentSessionEnvironmentFailedEvent AgentSessionEnvironmentPendingEvent AgentSessionEnvironmentReadyEvent AgentSessionEnvironmentResetEvent AgentSessionEnvironmentState AgentSessionEnvironmentStateError AgentSessionEnvironmentSuspendedEvent AgentSessionErrorEvent AgentSessionEvent AgentSessionFailedEvent AgentSessionIdleEvent AgentSessionInProgressEvent AgentSessionItem AgentSessionMessage AgentSessionMessageContent AgentSessionRequiresActionEvent AgentSessionSubagentActiveEvent AgentSessionSubagentClosedEvent AgentSessionSubagentCreatedEvent AgentSessionTurnCancelledEvent AgentSessionTurnCompletedEvent AgentSessionTurnContentPartAddedEvent AgentSessionTurnContentPartDoneEvent AgentSessionTurnCreatedEvent AgentSessionTurnFailedEvent AgentSessionTurnInProgressEvent AgentSessionTurnItemAddedEvent AgentSessionTurnItemDoneEvent AgentSessionTurnOutputTextDeltaEvent AgentSessionTurnOutputTextDoneEvent AgentSessionTurnReasoningSummaryPartAddedEvent AgentSessionTurnReasoningSummaryPartDoneEvent AgentSessionTurnReasoningSummaryTextDeltaEvent AgentSessionTurnReasoningSummaryTextDoneEvent AgentText AgentTool AgentToolResourceAutomations AgentToolResourceComputerUse AgentToolResourceFunction AgentToolResourceMcp AgentToolResourceProgrammaticToolCalling AgentToolResourceWebSearch AgentToolResourceWebSearchLocation AgentWaitForSubagentsCallItem AgentWebSearchCallItem Automation AutomationAgentConfig AutomationCreatedBy AutomationCreatedByResourceAgent AutomationCreatedByResourceDeveloper AutomationDeleted AutomationEnvironment AutomationEnvironmentResourceNone AutomationEnvironmentResourceOpenAIHosted AutomationEnvironmentResourceOpenAIHostedDesktop AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline AutomationEnvironmentResourceOpenAIHostedNetwork AutomationEnvironmentResourceOpenAIHostedPackages AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference AutomationEnvironmentResourceOpenaiHostedFile AutomationEnvironmentResourceOpenaiHostedSkill AutomationEnvironmentResourceSelfHosted AutomationTarget AutomationTargetResourceExistingSession AutomationTargetResourceNewSession AutomationTargetResourceNewSessionInput BrowserAuthenticationRequestItemResource BrowserAuthenticationRequestItemResourceRequest BrowserAuthenticationRequestItemResourceRequestField BrowserAuthenticationRequestItemResourceRequestOption Compaction ComputerUseApprovalRequestResultItemResource ComputerUseApprovalRequestResultItemResourceResponse ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource ComputerUseCallItemResource ComputerUseCallItemResourceOutput EncryptedContentResource Environment EnvironmentInfo EnvironmentResourceNone EnvironmentResourceOpenAIHosted EnvironmentResourceOpenAIHostedDesktop EnvironmentResourceOpenAIHostedNetwork EnvironmentResourceOpenAIHostedPackages EnvironmentResourceSelfHosted Experimental FunctionCallOutputItemResource HostedEnvironmentFile HostedEnvironmentFileID HostedEnvironmentFileResourceInline HostedPlugin HostedSkill HostedSkillReference HostedSkillResourceInline InputContent InputContentResourceInputImage InputContentResourceInputText McpTransport McpTransportResourceHTTP McpTransportResourceStdio MessageContentResourceInputImage MessageContentResourceInputText MessageContentResourceOutputText MultiAgentConfig OneTimeAutomation OutputText PeriodicAutomation PersistedAgentTool PersistedAgentToolResourceAutomations PersistedAgentToolResourceComputerUse PersistedAgentToolResourceFunction PersistedAgentToolResourceMcp PersistedAgentToolResourceProgrammaticToolCalling PersistedAgentToolResourceToolSearch PersistedAgentToolResourceWebSearch PersistedAgentToolResourceWebSearchLocation PersistedMcpTransport PersistedMcpTransportResourceHTTP PersistedMcpTransportResourceStdio PromptCacheOptions RequiredAction RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess RequiredActionSessionRequiredActionResourceEnvironmentConnection RequiredActionSessionRequiredActionResourceFunctionCall RequiredActionSessionRequiredActionResourceMcpApprovalRequest RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest SessionArtifact SessionArtifactDeleted SessionError SessionTrace SessionTurnError SpendControl Subagent SummaryText TextFormat TextFormatResourceJSONSchema TextFormatResourceText TokenUsage TokenUsageInputTokensDetails TokenUsageOutputTokensDetails Turn Vault VaultDeleted VaultStatus WebSearchAction WebSearchActionResourceFindInPage WebSearchActionResourceOpenPage WebSearchActionResourceOther WebSearchActionResourceSearch",
            "rtkit.types.beta.agents.params": "AgentBrowserAuthenticationCancelParam AgentBrowserAuthenticationCancelParamParam AgentBrowserAuthenticationSubmitParam AgentBrowserAuthenticationSubmitParamParam AgentBrowserOriginAccessParam AgentBrowserOriginAccessParamParam AgentCompactionParam AgentCreateParams AgentExperimentalParam AgentFunctionCallOutputParam AgentListParams AgentReasoningParam AgentSessionInputMessageParam AgentSessionInputParam AgentTextParam AgentToolConfigParamAutomations AgentToolConfigParamComputerUse AgentToolConfigParamFunction AgentToolConfigParamFunctionReservedKeywords AgentToolConfigParamMcp AgentToolConfigParamProgrammaticToolCalling AgentToolConfigParamToolSearch AgentToolConfigParamWebSearch AgentToolConfigParamWebSearchLocation AgentToolParam AgentUpdateParams ArtifactListParams AutomationCreateParams AutomationListParams AutomationMetadataParam AutomationTargetParam AutomationTargetParamExistingSession AutomationTargetParamNewSession AutomationTargetParamNewSessionAgent AutomationTargetParamNewSessionAgentCompaction AutomationTargetParamNewSessionAgentExperimental AutomationUpdateParams CompactionParam CreateAutomationParamsOnce CreateAutomationParamsPeriodic EnvironmentCreateParams EnvironmentCreateParamsEnvironment EnvironmentDesktop EnvironmentListParams EnvironmentNetwork EnvironmentPackages EnvironmentParam EnvironmentParamNone EnvironmentParamOpenAIHosted EnvironmentParamOpenAIHostedDesktop EnvironmentParamOpenAIHostedNetwork EnvironmentParamOpenAIHostedPackages EnvironmentParamSelfHosted EventCreateParams EventStreamParams ExperimentalParam Field HostedEnvironmentFileParam HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline HostedPluginParam HostedSkillParam HostedSkillParamInline HostedSkillParamSkillReference InlineCapabilitySourceParam InputContentParam InputContentParamInputImage InputContentParamInputText ItemListParams McpTransportConfigParamHTTP McpTransportConfigParamStdio McpTransportParam MultiAgentConfigParam PersistedAgentToolConfigParamAutomations PersistedAgentToolConfigParamComputerUse PersistedAgentToolConfigParamFunction PersistedAgentToolConfigParamFunctionReservedKeywords PersistedAgentToolConfigParamMcp PersistedAgentToolConfigParamProgrammaticToolCalling PersistedAgentToolConfigParamToolSearch PersistedAgentToolConfigParamWebSearch PersistedAgentToolConfigParamWebSearchLocation PersistedAgentToolParam PersistedMcpTransportConfigParamHTTP PersistedMcpTransportConfigParamStdio PersistedMcpTransportParam PromptCacheOptionsParam SessionCreateParams SessionCreateParamsAgent SessionCreateParamsBase SessionCreateParamsNonStreaming SessionCreateParamsStreaming SessionInputParamAgentSessionInputCancel SessionInputParamAgentSessionInputComputerUseApprovalRequestResult SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse SessionInputParamAgentSessionInputMcpApprovalRequestResult SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse SessionInputParamAgentSessionInputMessage SessionInputParamAgentSessionInputToolResult SessionListParams SessionUpdateParams SessionUpdateParamsAgent SessionUpdateParamsAgentReasoning SetupCommandParam SpendControlParam StreamOptions SubagentListParams TextFormatParam TextFormatParamJSONSchema TextFormatParamText TraceListParams TurnListParams VaultCreateParams VaultListParams VaultStatusFilterParam VaultUpdateParams",
        },
    )
