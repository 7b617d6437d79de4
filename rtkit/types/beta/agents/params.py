# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.agents.models import VaultStatus

__all__ = [
    "AgentBrowserAuthenticationCancelParam", "AgentBrowserAuthenticationCancelParamParam",
    "AgentBrowserAuthenticationSubmitParam", "AgentBrowserAuthenticationSubmitParamParam",
    "AgentBrowserOriginAccessParam", "AgentBrowserOriginAccessParamParam", "AgentCompactionParam",
    "AgentCreateParams", "AgentExperimentalParam", "AgentFunctionCallOutputParam", "AgentListParams",
    "AgentReasoningParam", "AgentSessionInputMessageParam", "AgentSessionInputParam", "AgentTextParam",
    "AgentToolConfigParamAutomations", "AgentToolConfigParamComputerUse", "AgentToolConfigParamFunction",
    "AgentToolConfigParamFunctionReservedKeywords", "AgentToolConfigParamMcp",
    "AgentToolConfigParamProgrammaticToolCalling", "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamWebSearch", "AgentToolConfigParamWebSearchLocation", "AgentToolParam",
    "AgentUpdateParams", "ArtifactListParams", "AutomationCreateParams", "AutomationListParams",
    "AutomationMetadataParam", "AutomationTargetParam", "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession", "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction", "AutomationTargetParamNewSessionAgentExperimental",
    "AutomationUpdateParams", "CompactionParam", "CreateAutomationParamsOnce",
    "CreateAutomationParamsPeriodic", "EnvironmentCreateParams", "EnvironmentCreateParamsEnvironment",
    "EnvironmentDesktop", "EnvironmentListParams", "EnvironmentNetwork", "EnvironmentPackages",
    "EnvironmentParam", "EnvironmentParamNone", "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop", "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages", "EnvironmentParamSelfHosted", "EventCreateParams",
    "EventStreamParams", "ExperimentalParam", "Field", "HostedEnvironmentFileParam",
    "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline", "HostedPluginParam",
    "HostedSkillParam", "HostedSkillParamInline", "HostedSkillParamSkillReference",
    "InlineCapabilitySourceParam", "InputContentParam", "InputContentParamInputImage",
    "InputContentParamInputText", "ItemListParams", "McpTransportConfigParamHTTP",
    "McpTransportConfigParamStdio", "McpTransportParam", "MultiAgentConfigParam",
    "PersistedAgentToolConfigParamAutomations", "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamFunction", "PersistedAgentToolConfigParamFunctionReservedKeywords",
    "PersistedAgentToolConfigParamMcp", "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamToolSearch", "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation", "PersistedAgentToolParam",
    "PersistedMcpTransportConfigParamHTTP", "PersistedMcpTransportConfigParamStdio",
    "PersistedMcpTransportParam", "PromptCacheOptionsParam", "SessionCreateParams",
    "SessionCreateParamsAgent", "SessionCreateParamsBase", "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming", "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage", "SessionInputParamAgentSessionInputToolResult",
    "SessionListParams", "SessionUpdateParams", "SessionUpdateParamsAgent",
    "SessionUpdateParamsAgentReasoning", "SetupCommandParam", "StreamOptions", "SubagentListParams",
    "TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText", "TraceListParams",
    "TurnListParams", "VaultCreateParams", "VaultListParams", "VaultStatusFilterParam", "VaultUpdateParams"
]  # fmt: skip


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class Field(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[Field | Model]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


class AgentCreateParams(TypedDict, total=False):
    model: Required[str]
    compaction: CompactionParam | Model | Omit | None
    experimental: ExperimentalParam | Model | Omit
    instructions: str | Omit | None
    metadata: Mapping[str, str] | Omit | None
    multi_agent: MultiAgentConfigParam | Model | Omit | None
    name: str | Omit | None
    reasoning: AgentReasoningParam | Model | Omit | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None
    text: AgentTextParam | Model | Omit | None
    tools: Iterable[PersistedAgentToolParam] | Omit | None


class CompactionParam(TypedDict, total=False):
    async_: bool | None


class ExperimentalParam(TypedDict, total=False):
    time_awareness: bool


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse | Model]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    input: Required[Iterable[AgentSessionInputMessageParam | Model]]
    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: AgentFunctionCallOutputParam | None


class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None


AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False
)


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolConfigParamWebSearchLocation | Model | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class AgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


class AgentUpdateParams(TypedDict, total=False):
    compaction: CompactionParam | Model | Omit | None
    experimental: ExperimentalParam | Model | Omit
    instructions: str | Omit | None
    metadata: Mapping[str, str] | Omit | None
    model: str | Omit
    multi_agent: MultiAgentConfigParam | Model | Omit | None
    name: str | Omit | None
    reasoning: AgentReasoningParam | Model | Omit | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None
    text: AgentTextParam | Model | Omit | None
    tools: Iterable[PersistedAgentToolParam] | Omit | None


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam


class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam


class AutomationListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    session_id: str | Omit


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam | Model]]
    type: Required[Literal["new_session"]]
    agent: SessionCreateParamsAgent | Model
    agent_id: str
    metadata: Mapping[str, str] | None
    vault_ids: SequenceNotStr[str] | None


class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


class AutomationUpdateParams(TypedDict, total=False):
    expression: str | Omit
    metadata: Mapping[str, str] | Omit
    name: str | Omit
    run_at: int | Omit
    target: AutomationTargetParam | Omit
    timezone: str | Omit


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[EnvironmentCreateParamsEnvironment | Model]
    vault_ids: SequenceNotStr[str] | Omit | None
    idempotency_key: str | Omit


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    desktop: EnvironmentDesktop | Model | None
    env: Mapping[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | Model | None
    packages: EnvironmentPackages | Model | None
    plugins: Iterable[HostedPluginParam | Model] | None
    setup_commands: Iterable[SetupCommandParam | Model] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    type: Literal["openai_hosted"] | Omit


class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    agent: SessionCreateParamsAgent | Model | Omit
    agent_id: str | Omit
    input: str | Iterable[AgentSessionInputMessageParam | Model] | Omit | None
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptionsParam | Model | Omit | None
    review: Literal["none", "auto_review"] | Omit
    stream_options: StreamOptions | Model | Omit
    vault_ids: SequenceNotStr[str] | Omit | None


class SessionCreateParamsAgent(TypedDict, total=False):
    compaction: CompactionParam | Model | None
    experimental: ExperimentalParam | Model
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | Model | None
    reasoning: AgentReasoningParam | Model | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | Model | None
    tools: Iterable[AgentToolParam] | None


class PromptCacheOptionsParam(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class SessionListParams(TypedDict, total=False):
    after: str | Omit
    agent_id: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit


class SessionUpdateParams(TypedDict, total=False):
    agent: SessionUpdateParamsAgent | Model | Omit
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptionsParam | Model | Omit | None
    review: Literal["none", "auto_review"] | Omit


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    reasoning: SessionUpdateParamsAgentReasoning | Model
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[AgentToolParam] | None


class ArtifactListParams(TypedDict, total=False):
    after: str | Omit
    environment_id: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str | Omit


class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool | Omit


class ItemListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VaultCreateParams(TypedDict, total=False):
    metadata: Mapping[str, str] | Omit | None
    name: str | Omit


class VaultListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit
    status: VaultStatusFilterParam | Omit


class VaultUpdateParams(TypedDict, total=False):
    metadata: Mapping[str, str] | Omit
    name: str | Omit | None


class EnvironmentParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentDesktop | Model | None
    env: Mapping[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | Model | None
    packages: EnvironmentPackages | Model | None
    plugins: Iterable[HostedPluginParam | Model] | None
    setup_commands: Iterable[SetupCommandParam | Model] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: SequenceNotStr[str] | None


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam | Model]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class InlineCapabilitySourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: Mapping[str, str] | None


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env: Mapping[str, str] | None
    env_vars: SequenceNotStr[str] | None


class MultiAgentConfigParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: Mapping[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env_vars: SequenceNotStr[str] | None


class SetupCommandParam(TypedDict, total=False):
    command: Required[str]
    cwd: str | None


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[Mapping[str, object]]
    type: Required[Literal["json_schema"]]


class AgentToolConfigParamFunction(AgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[Mapping[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


AgentBrowserAuthenticationCancelParamParam: TypeAlias = AgentBrowserAuthenticationCancelParam
AgentBrowserAuthenticationSubmitParamParam: TypeAlias = AgentBrowserAuthenticationSubmitParam
AgentBrowserOriginAccessParamParam: TypeAlias = AgentBrowserOriginAccessParam
InputContentParam: TypeAlias = InputContentParamInputText | InputContentParamInputImage | Model
AgentListParams: TypeAlias = ItemListParams
SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (AgentBrowserAuthenticationSubmitParam
    | AgentBrowserAuthenticationCancelParam | AgentBrowserOriginAccessParam | Model)  # fmt: skip
AgentSessionInputParam: TypeAlias = (SessionInputParamAgentSessionInputMcpApprovalRequestResult |
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult |
    SessionInputParamAgentSessionInputMessage | SessionInputParamAgentSessionInputCancel |
    SessionInputParamAgentSessionInputToolResult | Model)  # fmt: skip
AgentToolParam: TypeAlias = (AgentToolConfigParamFunction | AgentToolConfigParamToolSearch |
    AgentToolConfigParamProgrammaticToolCalling | AgentToolConfigParamMcp |
    AgentToolConfigParamWebSearch | AgentToolConfigParamComputerUse | AgentToolConfigParamAutomations |
    Model)  # fmt: skip
AutomationCreateParams: TypeAlias = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce
AutomationMetadataParam: TypeAlias = dict[str, str]
AutomationTargetParamNewSessionAgentCompaction: TypeAlias = CompactionParam
AutomationTargetParamNewSessionAgentExperimental: TypeAlias = ExperimentalParam
AutomationTargetParamNewSessionAgent: TypeAlias = SessionCreateParamsAgent
AutomationTargetParam: TypeAlias = (AutomationTargetParamNewSession |
    AutomationTargetParamExistingSession | Model)  # fmt: skip
AgentCompactionParam: TypeAlias = CompactionParam
AgentExperimentalParam: TypeAlias = ExperimentalParam
SessionCreateParams: TypeAlias = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming
SubagentListParams: TypeAlias = ItemListParams
TraceListParams: TypeAlias = ItemListParams
TurnListParams: TypeAlias = ItemListParams
VaultStatusFilterParam: TypeAlias = VaultStatus | SequenceNotStr[VaultStatus]
EnvironmentParamOpenAIHostedDesktop: TypeAlias = EnvironmentDesktop
EnvironmentParamOpenAIHostedNetwork: TypeAlias = EnvironmentNetwork
EnvironmentParamOpenAIHostedPackages: TypeAlias = EnvironmentPackages
EnvironmentParam: TypeAlias = (EnvironmentParamNone | EnvironmentParamOpenAIHosted |
    EnvironmentParamSelfHosted | Model)  # fmt: skip
HostedEnvironmentFileParam: TypeAlias = (HostedEnvironmentFileParamFileID |
    HostedEnvironmentFileParamInline | Model)  # fmt: skip
HostedSkillParamInline: TypeAlias = HostedPluginParam
HostedSkillParam: TypeAlias = HostedSkillParamSkillReference | HostedPluginParam | Model
McpTransportParam: TypeAlias = McpTransportConfigParamHTTP | McpTransportConfigParamStdio | Model
PersistedAgentToolConfigParamFunctionReservedKeywords: TypeAlias = (AgentToolConfigParamFunctionReservedKeywords)  # fmt: skip
PersistedAgentToolConfigParamFunction: TypeAlias = AgentToolConfigParamFunction
PersistedAgentToolConfigParamToolSearch: TypeAlias = AgentToolConfigParamToolSearch
PersistedAgentToolConfigParamProgrammaticToolCalling: TypeAlias = (AgentToolConfigParamProgrammaticToolCalling)  # fmt: skip
PersistedAgentToolConfigParamWebSearchLocation: TypeAlias = AgentToolConfigParamWebSearchLocation
PersistedAgentToolConfigParamWebSearch: TypeAlias = AgentToolConfigParamWebSearch
PersistedAgentToolConfigParamComputerUse: TypeAlias = AgentToolConfigParamComputerUse
PersistedAgentToolConfigParamAutomations: TypeAlias = AgentToolConfigParamAutomations
PersistedAgentToolParam: TypeAlias = (AgentToolConfigParamFunction | AgentToolConfigParamToolSearch |
    AgentToolConfigParamProgrammaticToolCalling | PersistedAgentToolConfigParamMcp |
    AgentToolConfigParamWebSearch | AgentToolConfigParamComputerUse | AgentToolConfigParamAutomations |
    Model)  # fmt: skip
PersistedMcpTransportParam: TypeAlias = (PersistedMcpTransportConfigParamHTTP |
    PersistedMcpTransportConfigParamStdio | Model)  # fmt: skip
TextFormatParam: TypeAlias = TextFormatParamText | TextFormatParamJSONSchema | Model
AgentFunctionCallOutputParam: TypeAlias = str | Iterable[InputContentParam]
