# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.agents: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Tagged
from rtkit.types._extras import ContentText


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


class AgentCloseSubagentCallItem(Model, tag_field="type", tag="close_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["close_subagent_call"]] = "close_subagent_call"


class AgentCommandExecutionItem(Model, tag_field="type", tag="command_execution"):
    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["command_execution"]] = "command_execution"


class EncryptedContentResource(Model, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"


class AgentCreateSubagentCallItem(Model, tag_field="type", tag="create_subagent_call"):
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


class AgentFunctionCallItem(Model, tag_field="type", tag="function_call"):
    id: str
    arguments: Json
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["function_call"]] = "function_call"


class AgentInterruptSubagentCallItem(Model, tag_field="type", tag="interrupt_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["interrupt_subagent_call"]] = "interrupt_subagent_call"


class AgentMcpCallItem(Model, tag_field="type", tag="mcp_call"):
    id: str
    arguments: Json
    error: Json
    name: str
    output: Json
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["mcp_call"]] = "mcp_call"


class AgentOutputCommandExecutionOutputDeltaEvent(
    Model, tag_field="type", tag="agent.output.command_execution_output.delta"
):
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


class ComputerUseCallItemResource(Model, tag_field="type", tag="computer_use_call"):
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
    type: Literal["browser_authentication"]


class BrowserAuthenticationRequestItemResource(Model, tag_field="type", tag="computer_use_approval_request"):
    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request"]] = "computer_use_approval_request"


class AgentReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class AgentReasoningItem(Model, tag_field="type", tag="reasoning"):
    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: ClassVar[Literal["reasoning"]] = "reasoning"


class AgentResumeSubagentCallItem(Model, tag_field="type", tag="resume_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["resume_subagent_call"]] = "resume_subagent_call"


class AgentSendSubagentInputCallItem(Model, tag_field="type", tag="send_subagent_input_call"):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["send_subagent_input_call"]] = "send_subagent_input_call"


class AgentCompaction(Model):
    async_: bool = field(name="async")


class AgentExperimental(Model):
    time_awareness: bool


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
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    arguments: Json
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(
    Model, tag_field="type", tag="mcp_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    Model
):
    id: str
    label: str
    required: bool
    type: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    Model
):
    id: str
    field_ids: list[str]
    label: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model, tag_field="type", tag="browser_authentication"
):
    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: ClassVar[Literal["browser_authentication"]] = "browser_authentication"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model, tag_field="type", tag="browser_origin_access"
):
    origin: str
    reason: str | None = None
    type: ClassVar[Literal["browser_origin_access"]] = "browser_origin_access"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(
    Model, tag_field="type", tag="computer_use_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request"]] = "computer_use_approval_request"


class RequiredActionSessionRequiredActionResourceFunctionCall(Model, tag_field="type", tag="function_call"):
    arguments: Json
    call_id: str
    name: str
    turn_id: str
    type: ClassVar[Literal["function_call"]] = "function_call"


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(
    Model, tag_field="type", tag="environment_connection"
):
    environment_id: str
    type: ClassVar[Literal["environment_connection"]] = "environment_connection"


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class SpendControl(Model):
    consumed: int | None = None
    limit: int | None = None


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
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: PromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None
    spend_control: SpendControl | None = None


class AgentSessionAssistantMessage(Model, tag_field="type", tag="message"):
    id: str
    content: list[Tagged[OutputText]]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: ClassVar[Literal["message"]] = "message"


class AgentSessionBudgetReachedEvent(Model, tag_field="type", tag="agent.session.budget_reached"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.budget_reached"]] = "agent.session.budget_reached"
    obfuscation: str | None = None


class AgentSessionCreatedEvent(Model, tag_field="type", tag="agent.session.created"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.created"]] = "agent.session.created"
    obfuscation: str | None = None


class AgentSessionDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(
    Model, tag_field="type", tag="agent.session.environment.connected"
):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.connected"]] = "agent.session.environment.connected"
    obfuscation: str | None = None


class AgentSessionEnvironmentDisconnectedEvent(
    Model, tag_field="type", tag="agent.session.environment.disconnected"
):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.disconnected"]] = (
        "agent.session.environment.disconnected"
    )
    obfuscation: str | None = None


class AgentSessionEnvironmentExpiredEvent(Model, tag_field="type", tag="agent.session.environment.expired"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.expired"]] = "agent.session.environment.expired"
    obfuscation: str | None = None


class AgentSessionEnvironmentFailedEvent(Model, tag_field="type", tag="agent.session.environment.failed"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.failed"]] = "agent.session.environment.failed"
    obfuscation: str | None = None


class AgentSessionEnvironmentPendingEvent(Model, tag_field="type", tag="agent.session.environment.pending"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.pending"]] = "agent.session.environment.pending"
    obfuscation: str | None = None


class AgentSessionEnvironmentReadyEvent(Model, tag_field="type", tag="agent.session.environment.ready"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.ready"]] = "agent.session.environment.ready"
    obfuscation: str | None = None


class AgentSessionEnvironmentResetEvent(Model, tag_field="type", tag="agent.session.environment.reset"):
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


class AgentSessionEnvironmentSuspendedEvent(
    Model, tag_field="type", tag="agent.session.environment.suspended"
):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.environment.suspended"]] = "agent.session.environment.suspended"
    obfuscation: str | None = None


class AgentSessionErrorEvent(Model, tag_field="type", tag="error"):
    error: SessionError
    event_id: str
    session_id: str
    type: ClassVar[Literal["error"]] = "error"
    obfuscation: str | None = None


class AgentSessionFailedEvent(Model, tag_field="type", tag="agent.session.failed"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.failed"]] = "agent.session.failed"
    obfuscation: str | None = None


class AgentSessionIdleEvent(Model, tag_field="type", tag="agent.session.idle"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.idle"]] = "agent.session.idle"
    obfuscation: str | None = None


class AgentSessionInProgressEvent(Model, tag_field="type", tag="agent.session.in_progress"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.in_progress"]] = "agent.session.in_progress"
    obfuscation: str | None = None


class FunctionCallOutputItemResource(Model, tag_field="type", tag="function_call_output"):
    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["function_call_output"]] = "function_call_output"


class AgentMessageItemResource(Model, tag_field="type", tag="agent_message"):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: ClassVar[Literal["agent_message"]] = "agent_message"


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model, tag_field="action", tag="submit"
):
    action: ClassVar[Literal["submit"]] = "submit"
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model, tag_field="action", tag="cancel"
):
    action: ClassVar[Literal["cancel"]] = "cancel"
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResource(
    Model, tag_field="type", tag="computer_use_approval_request_result"
):
    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: ClassVar[Literal["computer_use_approval_request_result"]] = "computer_use_approval_request_result"


class AgentSessionMessage(ContentText, Model, tag_field="type", tag="message"):
    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: ClassVar[Literal["message"]] = "message"


class MessageContentResourceInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class MessageContentResourceInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"


class MessageContentResourceOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class AgentSessionRequiresActionEvent(Model, tag_field="type", tag="agent.session.requires_action"):
    event_id: str
    session: AgentSession
    type: ClassVar[Literal["agent.session.requires_action"]] = "agent.session.requires_action"
    obfuscation: str | None = None


class AgentSessionSubagentActiveEvent(Model, tag_field="type", tag="agent.session.subagent.active"):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.active"]] = "agent.session.subagent.active"
    obfuscation: str | None = None


class AgentSessionSubagentClosedEvent(Model, tag_field="type", tag="agent.session.subagent.closed"):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.closed"]] = "agent.session.subagent.closed"
    obfuscation: str | None = None


class AgentSessionSubagentCreatedEvent(Model, tag_field="type", tag="agent.session.subagent.created"):
    event_id: str
    subagent: Subagent
    type: ClassVar[Literal["agent.session.subagent.created"]] = "agent.session.subagent.created"
    obfuscation: str | None = None


class AgentSessionTurnCancelledEvent(Model, tag_field="type", tag="agent.session.turn.cancelled"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.cancelled"]] = "agent.session.turn.cancelled"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnCompletedEvent(Model, tag_field="type", tag="agent.session.turn.completed"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.completed"]] = "agent.session.turn.completed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnContentPartAddedEvent(
    Model, tag_field="type", tag="agent.session.turn.content_part.added"
):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Tagged[OutputText]
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.content_part.added"]] = "agent.session.turn.content_part.added"
    obfuscation: str | None = None


class AgentSessionTurnContentPartDoneEvent(
    Model, tag_field="type", tag="agent.session.turn.content_part.done"
):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Tagged[OutputText]
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.content_part.done"]] = "agent.session.turn.content_part.done"
    obfuscation: str | None = None


class AgentSessionTurnCreatedEvent(Model, tag_field="type", tag="agent.session.turn.created"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.created"]] = "agent.session.turn.created"
    obfuscation: str | None = None


class AgentSessionTurnFailedEvent(Model, tag_field="type", tag="agent.session.turn.failed"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.failed"]] = "agent.session.turn.failed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnInProgressEvent(Model, tag_field="type", tag="agent.session.turn.in_progress"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: ClassVar[Literal["agent.session.turn.in_progress"]] = "agent.session.turn.in_progress"
    obfuscation: str | None = None


class AgentSessionTurnItemAddedEvent(Model, tag_field="type", tag="agent.session.turn.item.added"):
    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.item.added"]] = "agent.session.turn.item.added"
    obfuscation: str | None = None


class AgentSessionTurnItemDoneEvent(Model, tag_field="type", tag="agent.session.turn.item.done"):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.item.done"]] = "agent.session.turn.item.done"
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDeltaEvent(
    Model, tag_field="type", tag="agent.session.turn.output_text.delta"
):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.output_text.delta"]] = "agent.session.turn.output_text.delta"
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDoneEvent(Model, tag_field="type", tag="agent.session.turn.output_text.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: ClassVar[Literal["agent.session.turn.output_text.done"]] = "agent.session.turn.output_text.done"
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_part.added"
):
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


class AgentSessionTurnReasoningSummaryPartDoneEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_part.done"
):
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


class AgentSessionTurnReasoningSummaryTextDeltaEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_text.delta"
):
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


class AgentSessionTurnReasoningSummaryTextDoneEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_text.done"
):
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


class AgentToolResourceFunction(Model, tag_field="type", tag="function"):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Json]
    type: ClassVar[Literal["function"]] = "function"
    async_: bool | None = field(name="async", default=None)


class AgentToolResourceProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    enabled: bool
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class AgentToolResourceMcp(Model, tag_field="type", tag="mcp"):
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


class AgentToolResourceWebSearch(Model, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: ClassVar[Literal["web_search"]] = "web_search"


class AgentToolResourceComputerUse(Model, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: ClassVar[Literal["computer_use"]] = "computer_use"


class AgentToolResourceAutomations(Model, tag_field="type", tag="automations"):
    type: ClassVar[Literal["automations"]] = "automations"


class AgentWaitForSubagentsCallItem(Model, tag_field="type", tag="wait_for_subagents_call"):
    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: ClassVar[Literal["wait_for_subagents_call"]] = "wait_for_subagents_call"


class AgentWebSearchCallItem(Model, tag_field="type", tag="web_search_call"):
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


class AutomationCreatedByResourceDeveloper(Model, tag_field="type", tag="developer"):
    type: ClassVar[Literal["developer"]] = "developer"


class AutomationCreatedByResourceAgent(Model, tag_field="type", tag="agent"):
    session_id: str
    tool_call_id: str
    type: ClassVar[Literal["agent"]] = "agent"


class AutomationDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentResourceNone(Model, tag_field="type", tag="none"):
    type: ClassVar[Literal["none"]] = "none"


class AutomationEnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(
    Model, tag_field="type", tag="file_id"
):
    file_id: str
    path: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(
    Model, tag_field="type", tag="inline"
):
    path: str
    size_bytes: int
    type: ClassVar[Literal["inline"]] = "inline"


class AutomationEnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(
    Model, tag_field="type", tag="skill_reference"
):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(
    Model, tag_field="type", tag="inline"
):
    description: str
    name: str
    type: ClassVar[Literal["inline"]] = "inline"


class AutomationEnvironmentResourceOpenAIHosted(Model, tag_field="type", tag="openai_hosted"):
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: ClassVar[Literal["openai_hosted"]] = "openai_hosted"


class AutomationEnvironmentResourceSelfHosted(Model, tag_field="type", tag="self_hosted"):
    capability_directories: list[str]
    environment_id: str | None = None
    type: ClassVar[Literal["self_hosted"]] = "self_hosted"
    workspace_directory: str


class AutomationTargetResourceNewSessionInput(Model):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationTargetResourceNewSession(Model, tag_field="type", tag="new_session"):
    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: ClassVar[Literal["new_session"]] = "new_session"
    vault_ids: list[str]


class AutomationTargetResourceExistingSession(Model, tag_field="type", tag="existing_session"):
    instructions: str
    session_id: str
    type: ClassVar[Literal["existing_session"]] = "existing_session"


class EnvironmentInfo(Model):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


class OneTimeAutomation(Model, tag_field="type", tag="once"):
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


class PeriodicAutomation(Model, tag_field="type", tag="periodic"):
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


class EnvironmentResourceNone(Model, tag_field="type", tag="none"):
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


class EnvironmentResourceOpenAIHosted(Model, tag_field="type", tag="openai_hosted"):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: ClassVar[Literal["openai_hosted"]] = "openai_hosted"
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceSelfHosted(Model, tag_field="type", tag="self_hosted"):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: ClassVar[Literal["self_hosted"]] = "self_hosted"
    workspace_directory: str


class HostedEnvironmentFileResourceInline(Model, tag_field="type", tag="inline"):
    id: str
    path: str
    size_bytes: int
    type: ClassVar[Literal["inline"]] = "inline"


class HostedEnvironmentFileID(Model, tag_field="type", tag="file_id"):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: ClassVar[Literal["file_id"]] = "file_id"


class HostedPlugin(Model):
    description: str
    name: str
    type: Literal["inline"]


class HostedSkillResourceInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    type: ClassVar[Literal["inline"]] = "inline"


class HostedSkillReference(Model, tag_field="type", tag="skill_reference"):
    description: str
    name: str
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str


class InputContentResourceInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class InputContentResourceInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"


class McpTransportResourceHTTP(Model, tag_field="type", tag="http"):
    server_url: str
    type: ClassVar[Literal["http"]] = "http"


class McpTransportResourceStdio(Model, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: ClassVar[Literal["stdio"]] = "stdio"


class MultiAgentConfig(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None


class OutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class PersistedAgentToolResourceFunction(Model, tag_field="type", tag="function"):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Json]
    type: ClassVar[Literal["function"]] = "function"
    async_: bool | None = field(name="async", default=None)


class PersistedAgentToolResourceToolSearch(Model, tag_field="type", tag="tool_search"):
    type: ClassVar[Literal["tool_search"]] = "tool_search"


class PersistedAgentToolResourceProgrammaticToolCalling(
    Model, tag_field="type", tag="programmatic_tool_calling"
):
    enabled: bool
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class PersistedAgentToolResourceMcp(Model, tag_field="type", tag="mcp"):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Json]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: ClassVar[Literal["mcp"]] = "mcp"


class PersistedAgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class PersistedAgentToolResourceWebSearch(Model, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: ClassVar[Literal["web_search"]] = "web_search"


class PersistedAgentToolResourceComputerUse(Model, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: ClassVar[Literal["computer_use"]] = "computer_use"


class PersistedAgentToolResourceAutomations(Model, tag_field="type", tag="automations"):
    type: ClassVar[Literal["automations"]] = "automations"


class PersistedMcpTransportResourceHTTP(Model, tag_field="type", tag="http"):
    headers: dict[str, str]
    server_url: str
    type: ClassVar[Literal["http"]] = "http"


class PersistedMcpTransportResourceStdio(Model, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: ClassVar[Literal["stdio"]] = "stdio"


class SessionError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str


class SessionTurnError(Model):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "session_budget_exceeded",
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


class TextFormatResourceText(Model, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"


class TextFormatResourceJSONSchema(Model, tag_field="type", tag="json_schema"):
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


class WebSearchActionResourceSearch(Model, tag_field="type", tag="search"):
    queries: list[str] | None = None
    query: str | None = None
    type: ClassVar[Literal["search"]] = "search"


class WebSearchActionResourceOpenPage(Model, tag_field="type", tag="open_page"):
    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class WebSearchActionResourceFindInPage(Model, tag_field="type", tag="find_in_page"):
    pattern: str | None = None
    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    url: str | None = None


class WebSearchActionResourceOther(Model, tag_field="type", tag="other"):
    type: ClassVar[Literal["other"]] = "other"


AgentContent: TypeAlias = OutputText | EncryptedContentResource

InputContent: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]

AgentOutputItem: TypeAlias = (
    AgentSessionAssistantMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentMcpCallItem
    | ComputerUseCallItemResource
    | BrowserAuthenticationRequestItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)

AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]

RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = (
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
)

RequiredAction: TypeAlias = (
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest
    | RequiredActionSessionRequiredActionResourceFunctionCall
    | RequiredActionSessionRequiredActionResourceEnvironmentConnection
)

AgentSessionEvent: TypeAlias = (
    AgentSessionErrorEvent
    | AgentSessionEnvironmentReadyEvent
    | AgentSessionEnvironmentSuspendedEvent
    | AgentSessionEnvironmentExpiredEvent
    | AgentSessionEnvironmentResetEvent
    | AgentOutputCommandExecutionOutputDeltaEvent
    | AgentSessionCreatedEvent
    | AgentSessionTurnCreatedEvent
    | AgentSessionTurnInProgressEvent
    | AgentSessionTurnCompletedEvent
    | AgentSessionTurnFailedEvent
    | AgentSessionTurnCancelledEvent
    | AgentSessionTurnItemAddedEvent
    | AgentSessionIdleEvent
    | AgentSessionBudgetReachedEvent
    | AgentSessionInProgressEvent
    | AgentSessionRequiresActionEvent
    | AgentSessionFailedEvent
    | AgentSessionEnvironmentPendingEvent
    | AgentSessionEnvironmentConnectedEvent
    | AgentSessionEnvironmentDisconnectedEvent
    | AgentSessionEnvironmentFailedEvent
    | AgentSessionSubagentCreatedEvent
    | AgentSessionSubagentActiveEvent
    | AgentSessionSubagentClosedEvent
    | AgentSessionTurnItemDoneEvent
    | AgentSessionTurnContentPartAddedEvent
    | AgentSessionTurnContentPartDoneEvent
    | AgentSessionTurnOutputTextDeltaEvent
    | AgentSessionTurnOutputTextDoneEvent
    | AgentSessionTurnReasoningSummaryPartAddedEvent
    | AgentSessionTurnReasoningSummaryPartDoneEvent
    | AgentSessionTurnReasoningSummaryTextDeltaEvent
    | AgentSessionTurnReasoningSummaryTextDoneEvent
)

ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
    | ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
)

AgentSessionItem: TypeAlias = (
    AgentSessionMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | FunctionCallOutputItemResource
    | AgentMessageItemResource
    | AgentMcpCallItem
    | ComputerUseCallItemResource
    | BrowserAuthenticationRequestItemResource
    | ComputerUseApprovalRequestResultItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)

AgentSessionMessageContent: TypeAlias = (
    MessageContentResourceInputText | MessageContentResourceInputImage | MessageContentResourceOutputText
)

AgentTool: TypeAlias = (
    AgentToolResourceFunction
    | AgentToolResourceProgrammaticToolCalling
    | AgentToolResourceMcp
    | AgentToolResourceWebSearch
    | AgentToolResourceComputerUse
    | AgentToolResourceAutomations
)

Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation

AutomationCreatedBy: TypeAlias = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent

AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
    | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
)

AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
    | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
)

AutomationEnvironment: TypeAlias = (
    AutomationEnvironmentResourceNone
    | AutomationEnvironmentResourceOpenAIHosted
    | AutomationEnvironmentResourceSelfHosted
)

AutomationTarget: TypeAlias = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession

VaultStatus: TypeAlias = Literal["active", "archived"]

Environment: TypeAlias = (
    EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted
)

HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline

HostedSkill: TypeAlias = HostedSkillReference | HostedSkillResourceInline

McpTransport: TypeAlias = McpTransportResourceHTTP | McpTransportResourceStdio

PersistedAgentTool: TypeAlias = (
    PersistedAgentToolResourceFunction
    | PersistedAgentToolResourceToolSearch
    | PersistedAgentToolResourceProgrammaticToolCalling
    | PersistedAgentToolResourceMcp
    | PersistedAgentToolResourceWebSearch
    | PersistedAgentToolResourceComputerUse
    | PersistedAgentToolResourceAutomations
)

PersistedMcpTransport: TypeAlias = PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio

TextFormat: TypeAlias = TextFormatResourceText | TextFormatResourceJSONSchema

WebSearchAction: TypeAlias = (
    WebSearchActionResourceSearch
    | WebSearchActionResourceOpenPage
    | WebSearchActionResourceFindInPage
    | WebSearchActionResourceOther
)

AgentFunctionCallOutput: TypeAlias = str | list[InputContent]
