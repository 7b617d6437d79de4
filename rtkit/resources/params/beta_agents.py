# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.agents`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.beta.agents.environments.params import DesktopParam, NetworkParam, PackagesParam
from rtkit.types.beta.agents.params import (
    AgentReasoningParam,
    AgentSessionInputMessageParam,
    AgentSessionInputParam,
    AgentTextParam,
    AutomationMetadataParam,
    AutomationTargetParam,
    CompactionParam,
    EnvironmentCreateParamsEnvironment,
    EnvironmentParam,
    ExperimentalParam,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    MultiAgentConfigParam,
    PersistedAgentToolParam,
    PromptCacheOptionsParam,
    SessionCreateParamsAgent,
    SessionUpdateParamsAgent,
    SetupCommandParam,
    SpendControlParam,
    StreamOptions,
    VaultStatusFilterParam,
)
from rtkit.types.beta.agents.vaults.params import CredentialAuthCreateParam, CredentialAuthRotateParam

__all__ = [
    "AgentsCreateParams",
    "AgentsListParams",
    "AgentsUpdateParams",
    "ArtifactsListParams",
    "AutomationsCreateParams",
    "AutomationsListParams",
    "AutomationsUpdateParams",
    "CredentialsCreateParams",
    "CredentialsListParams",
    "CredentialsUpdateParams",
    "EnvironmentsCreateParams",
    "EnvironmentsListParams",
    "EventsCreateParams",
    "EventsStreamParams",
    "FilesCreateParams",
    "FilesListParams",
    "InvocationsListParams",
    "ItemsListParams",
    "SessionsCreateParams",
    "SessionsListParams",
    "SessionsUpdateParams",
    "SubagentsItemsListParams",
    "SubagentsListParams",
    "SubagentsTurnsItemsListParams",
    "SubagentsTurnsListParams",
    "TemplatesCreateParams",
    "TemplatesListParams",
    "TemplatesUpdateParams",
    "TracesListParams",
    "TurnsItemsListParams",
    "TurnsListParams",
    "VaultsCreateParams",
    "VaultsListParams",
    "VaultsUpdateParams",
]


class AgentsCreateParams(RequestParams, total=False):
    """``POST /agents``"""

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


class AgentsUpdateParams(RequestParams, total=False):
    """``POST /agents/{agent_id}``"""

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


class AgentsListParams(RequestParams, total=False):
    """``GET /agents``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class AutomationsCreateParams(RequestParams, total=False):
    """``POST /agents/automations``"""

    name: Required[str]
    target: Required[AutomationTargetParam]
    metadata: AutomationMetadataParam | Omit


class AutomationsUpdateParams(RequestParams, total=False):
    """``POST /agents/automations/{automation_id}``"""

    expression: str | Omit
    metadata: Mapping[str, str] | Omit
    name: str | Omit
    run_at: int | Omit
    target: AutomationTargetParam | Omit
    timezone: str | Omit


class AutomationsListParams(RequestParams, total=False):
    """``GET /agents/automations``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    session_id: str | Omit


class InvocationsListParams(RequestParams, total=False):
    """``GET /agents/automations/{automation_id}/invocations``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class EnvironmentsCreateParams(RequestParams, total=False):
    """``POST /agents/environments``"""

    environment: Required[EnvironmentCreateParamsEnvironment | Model]
    vault_ids: SequenceNotStr[str] | Omit | None
    idempotency_key: str | Omit


class EnvironmentsListParams(RequestParams, total=False):
    """``GET /agents/environments``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    type: Literal["openai_hosted"] | Omit


class FilesCreateParams(RequestParams, total=False):
    """``POST /agents/environments/{environment_id}/files``"""

    path: Required[str]


class FilesListParams(RequestParams, total=False):
    """``GET /agents/environments/{environment_id}/files``"""

    limit: int | Omit | None
    order: Literal["asc", "desc"] | Omit
    page: str | Omit
    path: str | Omit | None


class TemplatesCreateParams(RequestParams, total=False):
    """``POST /agents/environments/templates``"""

    capability_directories: SequenceNotStr[str] | Omit | None
    desktop: DesktopParam | Model | Omit | None
    env: Mapping[str, str] | Omit | None
    files: Iterable[HostedEnvironmentFileParam] | Omit | None
    name: str | Omit | None
    network: NetworkParam | Model | Omit | None
    packages: PackagesParam | Model | Omit | None
    plugins: Iterable[HostedPluginParam | Model] | Omit | None
    setup_commands: Iterable[SetupCommandParam | Model] | Omit | None
    skills: Iterable[HostedSkillParam] | Omit | None


class TemplatesUpdateParams(RequestParams, total=False):
    """``POST /agents/environments/templates/{environment_template_id}``"""

    capability_directories: SequenceNotStr[str] | Omit | None
    desktop: DesktopParam | Model | Omit | None
    env: Mapping[str, str] | Omit | None
    files: Iterable[HostedEnvironmentFileParam] | Omit | None
    name: str | Omit | None
    network: NetworkParam | Model | Omit | None
    packages: PackagesParam | Model | Omit | None
    plugins: Iterable[HostedPluginParam | Model] | Omit | None
    setup_commands: Iterable[SetupCommandParam | Model] | Omit | None
    skills: Iterable[HostedSkillParam] | Omit | None


class TemplatesListParams(RequestParams, total=False):
    """``GET /agents/environments/templates``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VaultsCreateParams(RequestParams, total=False):
    """``POST /vaults``"""

    metadata: Mapping[str, str] | Omit | None
    name: str | Omit


class VaultsUpdateParams(RequestParams, total=False):
    """``POST /vaults/{vault_id}``"""

    metadata: Mapping[str, str] | Omit
    name: str | Omit | None


class VaultsListParams(RequestParams, total=False):
    """``GET /vaults``"""

    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit
    status: VaultStatusFilterParam | Omit


class CredentialsCreateParams(RequestParams, total=False):
    """``POST /vaults/{vault_id}/credentials``"""

    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Mapping[str, str] | Omit


class CredentialsUpdateParams(RequestParams, total=False):
    """``POST /vaults/{vault_id}/credentials/{credential_id}``"""

    auth: CredentialAuthRotateParam | Omit
    metadata: Mapping[str, str] | Omit


class CredentialsListParams(RequestParams, total=False):
    """``GET /vaults/{vault_id}/credentials``"""

    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit
    status: VaultStatusFilterParam | Omit


class SessionsCreateParams(RequestParams, total=False):
    """``POST /agents/sessions``"""

    environment: Required[EnvironmentParam]
    agent: SessionCreateParamsAgent | Model | Omit
    agent_id: str | Omit
    input: str | Iterable[AgentSessionInputMessageParam | Model] | Omit | None
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptionsParam | Model | Omit | None
    review: Literal["none", "auto_review"] | Omit
    spend_control: SpendControlParam | Model | Omit | None
    stream_options: StreamOptions | Model | Omit
    vault_ids: SequenceNotStr[str] | Omit | None


class SessionsUpdateParams(RequestParams, total=False):
    """``POST /agents/sessions/{session_id}``"""

    agent: SessionUpdateParamsAgent | Model | Omit
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptionsParam | Model | Omit | None
    review: Literal["none", "auto_review"] | Omit
    spend_control: SpendControlParam | Model | Omit | None


class SessionsListParams(RequestParams, total=False):
    """``GET /agents/sessions``"""

    after: str | Omit
    agent_id: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit


class SubagentsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/subagents``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class SubagentsItemsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class SubagentsTurnsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class SubagentsTurnsItemsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class ArtifactsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/artifacts``"""

    after: str | Omit
    environment_id: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class ItemsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class EventsCreateParams(RequestParams, total=False):
    """``POST /agents/sessions/{session_id}/events``"""

    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str | Omit


class EventsStreamParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/events``"""

    include_obfuscation: bool | Omit


class TracesListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/traces``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class TurnsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/turns``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class TurnsItemsListParams(RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/turns/{turn_id}/items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
