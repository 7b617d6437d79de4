# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Tagged
from rtkit.types._extras import ContentText

__all__ = [
    "Agent", "AgentCloseSubagentCallItem", "AgentCommandExecutionItem", "AgentCompaction", "AgentContent",
    "AgentCreateSubagentCallItem", "AgentDeleted", "AgentExperimental", "AgentFunctionCallItem",
    "AgentFunctionCallOutput", "AgentFunctionCallStatus", "AgentInterruptSubagentCallItem",
    "AgentMcpCallItem", "AgentMessageItemResource", "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem", "AgentOutputItemStatus", "AgentReasoning", "AgentReasoningItem",
    "AgentResumeSubagentCallItem", "AgentSendSubagentInputCallItem", "AgentSession", "AgentSessionAgent",
    "AgentSessionAssistantMessage", "AgentSessionCreatedEvent", "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent", "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent", "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent", "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent", "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentStateError", "AgentSessionEnvironmentSuspendedEvent", "AgentSessionErrorEvent",
    "AgentSessionEvent", "AgentSessionFailedEvent", "AgentSessionIdleEvent", "AgentSessionInProgressEvent",
    "AgentSessionItem", "AgentSessionMessage", "AgentSessionMessageContent",
    "AgentSessionRequiresActionEvent", "AgentSessionSubagentActiveEvent", "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent", "AgentSessionTurnCancelledEvent", "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent", "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent", "AgentSessionTurnFailedEvent", "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent", "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent", "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent", "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent", "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText", "AgentTool", "AgentToolResourceAutomations", "AgentToolResourceComputerUse",
    "AgentToolResourceFunction", "AgentToolResourceMcp", "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch", "AgentToolResourceWebSearchLocation", "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem", "Automation", "AutomationAgentConfig", "AutomationCreatedBy",
    "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper", "AutomationDeleted",
    "AutomationEnvironment", "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted", "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork", "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile", "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted", "AutomationTarget",
    "AutomationTargetResourceExistingSession", "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput", "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption", "Compaction",
    "ComputerUseApprovalRequestResultItemResource", "ComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseCallItemResource", "ComputerUseCallItemResourceOutput", "EncryptedContentResource",
    "Environment", "EnvironmentInfo", "EnvironmentResourceNone", "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop", "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages", "EnvironmentResourceSelfHosted", "Experimental",
    "FunctionCallOutputItemResource", "HostedEnvironmentFile", "HostedEnvironmentFileID",
    "HostedEnvironmentFileResourceInline", "HostedPlugin", "HostedSkill", "HostedSkillReference",
    "HostedSkillResourceInline", "InputContent", "InputContentResourceInputImage",
    "InputContentResourceInputText", "McpTransport", "McpTransportResourceHTTP",
    "McpTransportResourceStdio", "MessageContentResourceInputImage", "MessageContentResourceInputText",
    "MessageContentResourceOutputText", "MultiAgentConfig", "OneTimeAutomation", "OutputText",
    "PeriodicAutomation", "PersistedAgentTool", "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse", "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp", "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch", "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation", "PersistedMcpTransport",
    "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio", "PromptCacheOptions",
    "RequiredAction", "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest", "SessionArtifact",
    "SessionArtifactDeleted", "SessionError", "SessionTrace", "SessionTurnError", "Subagent", "SummaryText",
    "TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText", "TokenUsage",
    "TokenUsageInputTokensDetails", "TokenUsageOutputTokensDetails", "Turn", "Vault", "VaultDeleted",
    "VaultStatus", "WebSearchAction", "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage", "WebSearchActionResourceOther", "WebSearchActionResourceSearch"
]  # fmt: skip


class Compaction(Model):
    async_: bool = field(name="async")


class Experimental(Model):
    time_awareness: bool


class Agent(Model):
    id: str
    created_at: int
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: Compaction | None = None
    experimental: Experimental | None = None


class AgentCloseSubagentCallItem(Model):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["close_subagent_call"]] = "close_subagent_call"


class AgentCommandExecutionItem(Model):
    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["command_execution"]] = "command_execution"


class EncryptedContentResource(Model):
    encrypted_content: str
    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"


class AgentCreateSubagentCallItem(Model):
    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["create_subagent_call"]] = "create_subagent_call"


class AgentDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentFunctionCallItem(Model):
    id: str
    arguments: Json
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["function_call"]] = "function_call"


class AgentInterruptSubagentCallItem(Model):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["interrupt_subagent_call"]] = "interrupt_subagent_call"


class AgentMcpCallItem(Model):
    id: str
    arguments: Json
    error: Json
    name: str
    output: Json
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["mcp_call"]] = "mcp_call"


class AgentOutputCommandExecutionOutputDeltaEvent(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.output.command_execution_output.delta"]] = (
        "agent.output.command_execution_output.delta"
    )
    obfuscation: str | None = None


class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    type: Literal["computer_screenshot"]


class ComputerUseCallItemResource(Model):
    id: str
    output: ComputerUseCallItemResourceOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: ClassVar[Literal["computer_use_call"]] = "computer_use_call"


class BrowserAuthenticationRequestItemResourceRequestField(Model):
    id: str
    label: str
    required: bool
    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    id: str
    field_ids: list[str]
    label: str


class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: ClassVar[Literal["browser_authentication"]] = "browser_authentication"


class BrowserAuthenticationRequestItemResource(Model):
    id: str
    request: Tagged[BrowserAuthenticationRequestItemResourceRequest]
    request_id: str
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request"]] = "computer_use_approval_request"


class AgentReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class AgentReasoningItem(Model):
    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: ClassVar[Literal["reasoning"]] = "reasoning"


class AgentResumeSubagentCallItem(Model):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["resume_subagent_call"]] = "resume_subagent_call"


class AgentSendSubagentInputCallItem(Model):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["send_subagent_input_call"]] = "send_subagent_input_call"


class AgentSessionAgent(Model):
    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: Compaction | None = None
    experimental: Experimental | None = None


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    arguments: Json
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model
):
    origin: str
    reason: str | None = None
    type: ClassVar[Literal["browser_origin_access"]] = "browser_origin_access"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request"]] = "computer_use_approval_request"


class RequiredActionSessionRequiredActionResourceFunctionCall(Model):
    arguments: Json
    call_id: str
    name: str
    turn_id: str
    type: ClassVar[Literal["function_call"]] = "function_call"


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(Model):
    environment_id: str
    type: ClassVar[Literal["environment_connection"]] = "environment_connection"


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class AgentSession(Model):
    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: PromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None


class AgentSessionAssistantMessage(Model):
    id: str
    content: list[Tagged[OutputText]]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: ClassVar[Literal["message"]] = "message"


class AgentSessionCreatedEvent(Model):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.created"]] = "agent.session.created"
    obfuscation: str | None = None


class AgentSessionDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.connected"]] = "agent.session.environment.connected"
    obfuscation: str | None = None


class AgentSessionEnvironmentDisconnectedEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.disconnected"]] = (
        "agent.session.environment.disconnected"
    )
    obfuscation: str | None = None


class AgentSessionEnvironmentExpiredEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.expired"]] = "agent.session.environment.expired"
    obfuscation: str | None = None


class AgentSessionEnvironmentFailedEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.failed"]] = "agent.session.environment.failed"
    obfuscation: str | None = None


class AgentSessionEnvironmentPendingEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.pending"]] = "agent.session.environment.pending"
    obfuscation: str | None = None


class AgentSessionEnvironmentReadyEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.ready"]] = "agent.session.environment.ready"
    obfuscation: str | None = None


class AgentSessionEnvironmentResetEvent(Model):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.reset"]] = "agent.session.environment.reset"
    obfuscation: str | None = None


class AgentSessionEnvironmentStateError(Model):
    code: str
    message: str
    type: str


class AgentSessionEnvironmentState(Model):
    id: str
    error: AgentSessionEnvironmentStateError | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


class AgentSessionEnvironmentSuspendedEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.suspended"]] = "agent.session.environment.suspended"
    obfuscation: str | None = None


class AgentSessionErrorEvent(Model):
    error: SessionError
    event_id: str
    session_id: str
    type: ClassVar[Literal["error"]] = "error"
    obfuscation: str | None = None


class AgentSessionFailedEvent(Model):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.failed"]] = "agent.session.failed"
    obfuscation: str | None = None


class AgentSessionIdleEvent(Model):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.idle"]] = "agent.session.idle"
    obfuscation: str | None = None


class AgentSessionInProgressEvent(Model):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.in_progress"]] = "agent.session.in_progress"
    obfuscation: str | None = None


class FunctionCallOutputItemResource(Model):
    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"


class AgentMessageItemResource(Model):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: ClassVar[Literal["agent_message"]] = "agent_message"


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model
):
    action: ClassVar[Literal["submit"]] = "submit"
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model
):
    action: ClassVar[Literal["cancel"]] = "cancel"
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResource(Model):
    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request_result"]] = "computer_use_approval_request_result"


class AgentSessionMessage(ContentText, Model):
    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: ClassVar[Literal["message"]] = "message"


class AgentSessionRequiresActionEvent(Model):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.requires_action"]] = "agent.session.requires_action"
    obfuscation: str | None = None


class AgentSessionSubagentActiveEvent(Model):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.active"]] = "agent.session.subagent.active"
    obfuscation: str | None = None


class AgentSessionSubagentClosedEvent(Model):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.closed"]] = "agent.session.subagent.closed"
    obfuscation: str | None = None


class AgentSessionSubagentCreatedEvent(Model):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.created"]] = "agent.session.subagent.created"
    obfuscation: str | None = None


class AgentSessionTurnCancelledEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.cancelled"]] = "agent.session.turn.cancelled"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnCompletedEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.completed"]] = "agent.session.turn.completed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnContentPartAddedEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Tagged[OutputText]
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.content_part.added"]] = "agent.session.turn.content_part.added"
    obfuscation: str | None = None


class AgentSessionTurnContentPartDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Tagged[OutputText]
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.content_part.done"]] = "agent.session.turn.content_part.done"
    obfuscation: str | None = None


class AgentSessionTurnCreatedEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.created"]] = "agent.session.turn.created"
    obfuscation: str | None = None


class AgentSessionTurnFailedEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.failed"]] = "agent.session.turn.failed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnInProgressEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.in_progress"]] = "agent.session.turn.in_progress"
    obfuscation: str | None = None


class AgentSessionTurnItemAddedEvent(Model):
    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.item.added"]] = "agent.session.turn.item.added"
    obfuscation: str | None = None


class AgentSessionTurnItemDoneEvent(Model):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.item.done"]] = "agent.session.turn.item.done"
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.output_text.delta"]] = "agent.session.turn.output_text.delta"
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.output_text.done"]] = "agent.session.turn.output_text.done"
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(Model):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.reasoning_summary_part.added"]] = (
        "agent.session.turn.reasoning_summary_part.added"
    )
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.reasoning_summary_part.done"]] = (
        "agent.session.turn.reasoning_summary_part.done"
    )
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.reasoning_summary_text.delta"]] = (
        "agent.session.turn.reasoning_summary_text.delta"
    )
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(Model):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.reasoning_summary_text.done"]] = (
        "agent.session.turn.reasoning_summary_text.done"
    )
    obfuscation: str | None = None


class AgentText(Model):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentToolResourceFunction(Model):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Json]
    type: ClassVar[Literal["function"]] = "function"
    async_: bool | None = field(name="async", default=None)


class AgentToolResourceProgrammaticToolCalling(Model):
    enabled: bool
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class AgentToolResourceMcp(Model):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Json]
    required: bool
    server_label: str
    transport: McpTransport
    type: ClassVar[Literal["mcp"]] = "mcp"


class AgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class AgentToolResourceWebSearch(Model):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: ClassVar[Literal["web_search"]] = "web_search"


class AgentToolResourceComputerUse(Model):
    include_screenshots: bool
    type: ClassVar[Literal["computer_use"]] = "computer_use"


class AgentToolResourceAutomations(Model):
    type: ClassVar[Literal["automations"]] = "automations"


class AgentWaitForSubagentsCallItem(Model):
    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["wait_for_subagents_call"]] = "wait_for_subagents_call"


class AgentWebSearchCallItem(Model):
    id: str
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    turn_id: str
    type: ClassVar[Literal["web_search_call"]] = "web_search_call"


class AutomationAgentConfig(Model):
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: Compaction | None = None
    experimental: Experimental | None = None


class AutomationCreatedByResourceDeveloper(Model):
    type: ClassVar[Literal["developer"]] = "developer"


class AutomationCreatedByResourceAgent(Model):
    session_id: str
    tool_call_id: str
    type: ClassVar[Literal["agent"]] = "agent"


class AutomationDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Model):
    file_id: str
    path: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Model):
    path: str
    size_bytes: int
    type: ClassVar[Literal["inline"]] = "inline"


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Model):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


class AutomationEnvironmentResourceOpenAIHosted(Model):
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: EnvironmentResourceOpenAIHostedNetwork | None = None
    packages: EnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[Tagged[HostedPlugin]] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: ClassVar[Literal["openai_hosted"]] = "openai_hosted"


class AutomationEnvironmentResourceSelfHosted(Model):
    capability_directories: list[str]
    environment_id: str | None = None
    type: ClassVar[Literal["self_hosted"]] = "self_hosted"
    workspace_directory: str


class AutomationTargetResourceNewSessionInput(Model):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationTargetResourceNewSession(Model):
    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: ClassVar[Literal["new_session"]] = "new_session"
    vault_ids: list[str]


class AutomationTargetResourceExistingSession(Model):
    instructions: str
    session_id: str
    type: ClassVar[Literal["existing_session"]] = "existing_session"


class EnvironmentInfo(Model):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[Tagged[HostedPlugin]]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


class OneTimeAutomation(Model):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: ClassVar[Literal["once"]] = "once"
    pause_reason: Literal["target_session_failed"] | None = None


class PeriodicAutomation(Model):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: ClassVar[Literal["periodic"]] = "periodic"
    pause_reason: Literal["target_session_failed"] | None = None


class SessionArtifact(Model):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionTrace(Model):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: dict[str, Json]
    session_id: str


class Turn(Model):
    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None


class Vault(Model):
    id: str
    created_at: int
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"]


class VaultDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


class EnvironmentResourceNone(Model):
    type: ClassVar[Literal["none"]] = "none"


class EnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class EnvironmentResourceOpenAIHosted(Model):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[Tagged[HostedPlugin]]
    skills: list[HostedSkill]
    type: ClassVar[Literal["openai_hosted"]] = "openai_hosted"
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceSelfHosted(Model):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: ClassVar[Literal["self_hosted"]] = "self_hosted"
    workspace_directory: str


class HostedEnvironmentFileResourceInline(Model):
    id: str
    path: str
    size_bytes: int
    type: ClassVar[Literal["inline"]] = "inline"


class HostedEnvironmentFileID(Model):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: ClassVar[Literal["file_id"]] = "file_id"


class HostedPlugin(Model):
    description: str
    name: str
    type: ClassVar[Literal["inline"]] = "inline"


class HostedSkillReference(Model):
    description: str
    name: str
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str


class InputContentResourceInputText(Model):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class InputContentResourceInputImage(Model):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"


class McpTransportResourceHTTP(Model):
    server_url: str
    type: ClassVar[Literal["http"]] = "http"


class McpTransportResourceStdio(Model):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: ClassVar[Literal["stdio"]] = "stdio"


class MultiAgentConfig(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None


class OutputText(Model):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class PersistedAgentToolResourceToolSearch(Model):
    type: ClassVar[Literal["tool_search"]] = "tool_search"


class PersistedAgentToolResourceMcp(Model):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Json]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: ClassVar[Literal["mcp"]] = "mcp"


class PersistedMcpTransportResourceHTTP(Model):
    headers: dict[str, str]
    server_url: str
    type: ClassVar[Literal["http"]] = "http"


class SessionError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str


class SessionTurnError(Model):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str


class Subagent(Model):
    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(Model):
    text: str
    type: Literal["summary_text"]


class TextFormatResourceText(Model):
    type: ClassVar[Literal["text"]] = "text"


class TextFormatResourceJSONSchema(Model):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["json_schema"]] = "json_schema"


class TokenUsageInputTokensDetails(Model):
    cached_tokens: int


class TokenUsageOutputTokensDetails(Model):
    reasoning_tokens: int


class TokenUsage(Model):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int


class WebSearchActionResourceSearch(Model):
    queries: list[str] | None = None
    query: str | None = None
    type: ClassVar[Literal["search"]] = "search"


class WebSearchActionResourceOpenPage(Model):
    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class WebSearchActionResourceFindInPage(Model):
    pattern: str | None = None
    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    url: str | None = None


class WebSearchActionResourceOther(Model):
    type: ClassVar[Literal["other"]] = "other"


AgentContent: TypeAlias = OutputText | EncryptedContentResource
InputContent: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage
AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
AgentOutputItem: TypeAlias = (AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem
    | AgentMcpCallItem | ComputerUseCallItemResource | BrowserAuthenticationRequestItemResource |
    AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem |
    AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem |
    AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem)  # fmt: skip
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
AgentCompaction: TypeAlias = Compaction
AgentExperimental: TypeAlias = Experimental
RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField: TypeAlias = (BrowserAuthenticationRequestItemResourceRequestField)  # fmt: skip
RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption: TypeAlias = (BrowserAuthenticationRequestItemResourceRequestOption)  # fmt: skip
RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication: TypeAlias = (BrowserAuthenticationRequestItemResourceRequest)  # fmt: skip
RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = (BrowserAuthenticationRequestItemResourceRequest
    |
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess)  # fmt: skip
RequiredAction: TypeAlias = (RequiredActionSessionRequiredActionResourceMcpApprovalRequest |
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest |
    RequiredActionSessionRequiredActionResourceFunctionCall |
    RequiredActionSessionRequiredActionResourceEnvironmentConnection)  # fmt: skip
AgentSessionEvent: TypeAlias = (AgentSessionErrorEvent | AgentSessionEnvironmentReadyEvent |
    AgentSessionEnvironmentSuspendedEvent | AgentSessionEnvironmentExpiredEvent |
    AgentSessionEnvironmentResetEvent | AgentOutputCommandExecutionOutputDeltaEvent |
    AgentSessionCreatedEvent | AgentSessionTurnCreatedEvent | AgentSessionTurnInProgressEvent |
    AgentSessionTurnCompletedEvent | AgentSessionTurnFailedEvent | AgentSessionTurnCancelledEvent |
    AgentSessionTurnItemAddedEvent | AgentSessionIdleEvent | AgentSessionInProgressEvent |
    AgentSessionRequiresActionEvent | AgentSessionFailedEvent | AgentSessionEnvironmentPendingEvent |
    AgentSessionEnvironmentConnectedEvent | AgentSessionEnvironmentDisconnectedEvent |
    AgentSessionEnvironmentFailedEvent | AgentSessionSubagentCreatedEvent |
    AgentSessionSubagentActiveEvent | AgentSessionSubagentClosedEvent | AgentSessionTurnItemDoneEvent |
    AgentSessionTurnContentPartAddedEvent | AgentSessionTurnContentPartDoneEvent |
    AgentSessionTurnOutputTextDeltaEvent | AgentSessionTurnOutputTextDoneEvent |
    AgentSessionTurnReasoningSummaryPartAddedEvent | AgentSessionTurnReasoningSummaryPartDoneEvent |
    AgentSessionTurnReasoningSummaryTextDeltaEvent | AgentSessionTurnReasoningSummaryTextDoneEvent)  # fmt: skip
ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
    |
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource)  # fmt: skip
AgentSessionItem: TypeAlias = (AgentSessionMessage | AgentReasoningItem | AgentFunctionCallItem |
    FunctionCallOutputItemResource | AgentMessageItemResource | AgentMcpCallItem |
    ComputerUseCallItemResource | BrowserAuthenticationRequestItemResource |
    ComputerUseApprovalRequestResultItemResource | AgentWebSearchCallItem | AgentCommandExecutionItem |
    AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem |
    AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem)  # fmt: skip
MessageContentResourceInputText: TypeAlias = InputContentResourceInputText
MessageContentResourceInputImage: TypeAlias = InputContentResourceInputImage
MessageContentResourceOutputText: TypeAlias = OutputText
AgentSessionMessageContent: TypeAlias = (InputContentResourceInputText | InputContentResourceInputImage
    | OutputText)  # fmt: skip
AgentTool: TypeAlias = (AgentToolResourceFunction | AgentToolResourceProgrammaticToolCalling |
    AgentToolResourceMcp | AgentToolResourceWebSearch | AgentToolResourceComputerUse |
    AgentToolResourceAutomations)  # fmt: skip
Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation
AutomationCreatedBy: TypeAlias = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent
AutomationEnvironmentResourceNone: TypeAlias = EnvironmentResourceNone
AutomationEnvironmentResourceOpenAIHostedDesktop: TypeAlias = EnvironmentResourceOpenAIHostedDesktop
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
    | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline)  # fmt: skip
AutomationEnvironmentResourceOpenAIHostedNetwork: TypeAlias = EnvironmentResourceOpenAIHostedNetwork
AutomationEnvironmentResourceOpenAIHostedPackages: TypeAlias = EnvironmentResourceOpenAIHostedPackages
AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline: TypeAlias = (HostedPlugin)  # fmt: skip
AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
    | HostedPlugin)  # fmt: skip
AutomationEnvironment: TypeAlias = (EnvironmentResourceNone | AutomationEnvironmentResourceOpenAIHosted
    | AutomationEnvironmentResourceSelfHosted)  # fmt: skip
AutomationTarget: TypeAlias = (AutomationTargetResourceNewSession |
    AutomationTargetResourceExistingSession)  # fmt: skip
VaultStatus: TypeAlias = Literal["active", "archived"]
Environment: TypeAlias = (EnvironmentResourceNone | EnvironmentResourceOpenAIHosted |
    EnvironmentResourceSelfHosted)  # fmt: skip
HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline
HostedSkillResourceInline: TypeAlias = HostedPlugin
HostedSkill: TypeAlias = HostedSkillReference | HostedPlugin
McpTransport: TypeAlias = McpTransportResourceHTTP | McpTransportResourceStdio
PersistedAgentToolResourceFunction: TypeAlias = AgentToolResourceFunction
PersistedAgentToolResourceProgrammaticToolCalling: TypeAlias = AgentToolResourceProgrammaticToolCalling
PersistedAgentToolResourceWebSearchLocation: TypeAlias = AgentToolResourceWebSearchLocation
PersistedAgentToolResourceWebSearch: TypeAlias = AgentToolResourceWebSearch
PersistedAgentToolResourceComputerUse: TypeAlias = AgentToolResourceComputerUse
PersistedAgentToolResourceAutomations: TypeAlias = AgentToolResourceAutomations
PersistedAgentTool: TypeAlias = (AgentToolResourceFunction | PersistedAgentToolResourceToolSearch |
    AgentToolResourceProgrammaticToolCalling | PersistedAgentToolResourceMcp |
    AgentToolResourceWebSearch | AgentToolResourceComputerUse | AgentToolResourceAutomations)  # fmt: skip
PersistedMcpTransportResourceStdio: TypeAlias = McpTransportResourceStdio
PersistedMcpTransport: TypeAlias = PersistedMcpTransportResourceHTTP | McpTransportResourceStdio
TextFormat: TypeAlias = TextFormatResourceText | TextFormatResourceJSONSchema
WebSearchAction: TypeAlias = (WebSearchActionResourceSearch | WebSearchActionResourceOpenPage |
    WebSearchActionResourceFindInPage | WebSearchActionResourceOther)  # fmt: skip
AgentFunctionCallOutput: TypeAlias = str | list[InputContent]
