# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.beta.agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.beta.agents.automations.models import AutomationInvocation
    from rtkit.types.beta.agents.environments.models import (
        EnvironmentFile,
        EnvironmentTemplate,
        EnvironmentTemplateDeleted,
    )
    from rtkit.types.beta.agents.models import (
        Agent,
        AgentDeleted,
        AgentSession,
        AgentSessionDeleted,
        AgentSessionItem,
        Automation,
        AutomationDeleted,
        EnvironmentInfo,
        SessionArtifact,
        SessionArtifactDeleted,
        SessionTrace,
        Subagent,
        Turn,
        Vault,
        VaultDeleted,
    )
    from rtkit.types.beta.agents.vaults.models import Credential, CredentialDeleted

__all__ = [
    "AGENTS_CREATE",
    "AGENTS_DELETE",
    "AGENTS_LIST",
    "AGENTS_RETRIEVE",
    "AGENTS_UPDATE",
    "ARTIFACTS_DELETE",
    "ARTIFACTS_LIST",
    "ARTIFACTS_RETRIEVE",
    "AUTOMATIONS_CREATE",
    "AUTOMATIONS_DELETE",
    "AUTOMATIONS_LIST",
    "AUTOMATIONS_PAUSE",
    "AUTOMATIONS_RESUME",
    "AUTOMATIONS_RETRIEVE",
    "AUTOMATIONS_UPDATE",
    "CREDENTIALS_CREATE",
    "CREDENTIALS_DELETE",
    "CREDENTIALS_LIST",
    "CREDENTIALS_RETRIEVE",
    "CREDENTIALS_UPDATE",
    "ENVIRONMENTS_CREATE",
    "ENVIRONMENTS_LIST",
    "ENVIRONMENTS_RETRIEVE",
    "EVENTS_CREATE",
    "FILES_CREATE",
    "FILES_LIST",
    "INVOCATIONS_CREATE",
    "INVOCATIONS_LIST",
    "INVOCATIONS_RETRIEVE",
    "ITEMS_LIST",
    "SESSIONS_CREATE",
    "SESSIONS_DELETE",
    "SESSIONS_LIST",
    "SESSIONS_RETRIEVE",
    "SESSIONS_UPDATE",
    "SUBAGENTS_ITEMS_LIST",
    "SUBAGENTS_LIST",
    "SUBAGENTS_RETRIEVE",
    "SUBAGENTS_TURNS_ITEMS_LIST",
    "SUBAGENTS_TURNS_LIST",
    "SUBAGENTS_TURNS_RETRIEVE",
    "TEMPLATES_CREATE",
    "TEMPLATES_DELETE",
    "TEMPLATES_LIST",
    "TEMPLATES_RETRIEVE",
    "TEMPLATES_UPDATE",
    "TRACES_LIST",
    "TURNS_ITEMS_LIST",
    "TURNS_LIST",
    "TURNS_RETRIEVE",
    "VAULTS_CREATE",
    "VAULTS_DELETE",
    "VAULTS_LIST",
    "VAULTS_RETRIEVE",
    "VAULTS_UPDATE",
]

AGENTS_CREATE: Operation[Agent] = Operation(
    "beta.agents.create",
    "POST",
    "/agents",
    "rtkit.types.beta.agents.models:Agent",
    body=(
        "model compaction experimental instructions metadata multi_agent name reasoning service_tier text "
        "tools"
    ),
    required=(("model",),),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    renames=(("compaction", "async_", "async"),),
)
AGENTS_RETRIEVE: Operation[Agent] = Operation(
    "beta.agents.retrieve",
    "GET",
    "/agents/{agent_id}",
    "rtkit.types.beta.agents.models:Agent",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AGENTS_UPDATE: Operation[Agent] = Operation(
    "beta.agents.update",
    "POST",
    "/agents/{agent_id}",
    "rtkit.types.beta.agents.models:Agent",
    body=(
        "compaction experimental instructions metadata model multi_agent name reasoning service_tier text "
        "tools"
    ),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    renames=(("compaction", "async_", "async"),),
)
AGENTS_LIST: Operation[Agent] = Operation(
    "beta.agents.list",
    "GET",
    "/agents",
    "rtkit.types.beta.agents.models:Agent",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AGENTS_DELETE: Operation[AgentDeleted] = Operation(
    "beta.agents.delete",
    "DELETE",
    "/agents/{agent_id}",
    "rtkit.types.beta.agents.models:AgentDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AUTOMATIONS_CREATE: Operation[Automation] = Operation(
    "beta.agents.automations.create",
    "POST",
    "/agents/automations",
    "rtkit.types.beta.agents.models:Automation",
    body="expression name target timezone type metadata run_at",
    required=(("expression", "name", "target", "timezone", "type"), ("name", "run_at", "target", "type")),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    renames=(("target", "agent", "compaction", "async_", "async"),),
)
AUTOMATIONS_RETRIEVE: Operation[Automation] = Operation(
    "beta.agents.automations.retrieve",
    "GET",
    "/agents/automations/{automation_id}",
    "rtkit.types.beta.agents.models:Automation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AUTOMATIONS_UPDATE: Operation[Automation] = Operation(
    "beta.agents.automations.update",
    "POST",
    "/agents/automations/{automation_id}",
    "rtkit.types.beta.agents.models:Automation",
    body="expression metadata name run_at target timezone",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    renames=(("target", "agent", "compaction", "async_", "async"),),
)
AUTOMATIONS_LIST: Operation[Automation] = Operation(
    "beta.agents.automations.list",
    "GET",
    "/agents/automations",
    "rtkit.types.beta.agents.models:Automation",
    query="after limit order session_id",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AUTOMATIONS_DELETE: Operation[AutomationDeleted] = Operation(
    "beta.agents.automations.delete",
    "DELETE",
    "/agents/automations/{automation_id}",
    "rtkit.types.beta.agents.models:AutomationDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AUTOMATIONS_PAUSE: Operation[Automation] = Operation(
    "beta.agents.automations.pause",
    "POST",
    "/agents/automations/{automation_id}/pause",
    "rtkit.types.beta.agents.models:Automation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
AUTOMATIONS_RESUME: Operation[Automation] = Operation(
    "beta.agents.automations.resume",
    "POST",
    "/agents/automations/{automation_id}/resume",
    "rtkit.types.beta.agents.models:Automation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_CREATE: Operation[AutomationInvocation] = Operation(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    "rtkit.types.beta.agents.automations.models:AutomationInvocation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_RETRIEVE: Operation[AutomationInvocation] = Operation(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    "rtkit.types.beta.agents.automations.models:AutomationInvocation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_LIST: Operation[AutomationInvocation] = Operation(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    "rtkit.types.beta.agents.automations.models:AutomationInvocation",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ENVIRONMENTS_CREATE: Operation[EnvironmentInfo] = Operation(
    "beta.agents.environments.create",
    "POST",
    "/agents/environments",
    "rtkit.types.beta.agents.models:EnvironmentInfo",
    body="environment vault_ids",
    headers={"idempotency_key": "Idempotency-Key"},
    required=(("environment",),),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ENVIRONMENTS_RETRIEVE: Operation[EnvironmentInfo] = Operation(
    "beta.agents.environments.retrieve",
    "GET",
    "/agents/environments/{environment_id}",
    "rtkit.types.beta.agents.models:EnvironmentInfo",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ENVIRONMENTS_LIST: Operation[EnvironmentInfo] = Operation(
    "beta.agents.environments.list",
    "GET",
    "/agents/environments",
    "rtkit.types.beta.agents.models:EnvironmentInfo",
    query="after limit order type",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
FILES_CREATE: Operation[EnvironmentFile] = Operation(
    "beta.agents.environments.files.create",
    "POST",
    "/agents/environments/{environment_id}/files",
    "rtkit.types.beta.agents.environments.models:EnvironmentFile",
    body="file_id path type data",
    required=(("file_id", "path", "type"), ("data", "path", "type")),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
FILES_LIST: Operation[EnvironmentFile] = Operation(
    "beta.agents.environments.files.list",
    "GET",
    "/agents/environments/{environment_id}/files",
    "rtkit.types.beta.agents.environments.models:EnvironmentFile",
    query="limit order page path",
    page="token",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_CREATE: Operation[EnvironmentTemplate] = Operation(
    "beta.agents.environments.templates.create",
    "POST",
    "/agents/environments/templates",
    "rtkit.types.beta.agents.environments.models:EnvironmentTemplate",
    body="capability_directories desktop env files name network packages plugins setup_commands skills",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_RETRIEVE: Operation[EnvironmentTemplate] = Operation(
    "beta.agents.environments.templates.retrieve",
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    "rtkit.types.beta.agents.environments.models:EnvironmentTemplate",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_UPDATE: Operation[EnvironmentTemplate] = Operation(
    "beta.agents.environments.templates.update",
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    "rtkit.types.beta.agents.environments.models:EnvironmentTemplate",
    body="capability_directories desktop env files name network packages plugins setup_commands skills",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_LIST: Operation[EnvironmentTemplate] = Operation(
    "beta.agents.environments.templates.list",
    "GET",
    "/agents/environments/templates",
    "rtkit.types.beta.agents.environments.models:EnvironmentTemplate",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_DELETE: Operation[EnvironmentTemplateDeleted] = Operation(
    "beta.agents.environments.templates.delete",
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    "rtkit.types.beta.agents.environments.models:EnvironmentTemplateDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
VAULTS_CREATE: Operation[Vault] = Operation(
    "beta.agents.vaults.create",
    "POST",
    "/vaults",
    "rtkit.types.beta.agents.models:Vault",
    body="metadata name",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
VAULTS_RETRIEVE: Operation[Vault] = Operation(
    "beta.agents.vaults.retrieve",
    "GET",
    "/vaults/{vault_id}",
    "rtkit.types.beta.agents.models:Vault",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
VAULTS_UPDATE: Operation[Vault] = Operation(
    "beta.agents.vaults.update",
    "POST",
    "/vaults/{vault_id}",
    "rtkit.types.beta.agents.models:Vault",
    body="metadata name",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
VAULTS_LIST: Operation[Vault] = Operation(
    "beta.agents.vaults.list",
    "GET",
    "/vaults",
    "rtkit.types.beta.agents.models:Vault",
    query="after limit metadata order status",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
VAULTS_DELETE: Operation[VaultDeleted] = Operation(
    "beta.agents.vaults.delete",
    "DELETE",
    "/vaults/{vault_id}",
    "rtkit.types.beta.agents.models:VaultDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_CREATE: Operation[Credential] = Operation(
    "beta.agents.vaults.credentials.create",
    "POST",
    "/vaults/{vault_id}/credentials",
    "rtkit.types.beta.agents.vaults.models:Credential",
    body="auth name metadata",
    required=(("auth", "name"),),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_RETRIEVE: Operation[Credential] = Operation(
    "beta.agents.vaults.credentials.retrieve",
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "rtkit.types.beta.agents.vaults.models:Credential",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_UPDATE: Operation[Credential] = Operation(
    "beta.agents.vaults.credentials.update",
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "rtkit.types.beta.agents.vaults.models:Credential",
    body="auth metadata",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_LIST: Operation[Credential] = Operation(
    "beta.agents.vaults.credentials.list",
    "GET",
    "/vaults/{vault_id}/credentials",
    "rtkit.types.beta.agents.vaults.models:Credential",
    query="after limit metadata order status",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_DELETE: Operation[CredentialDeleted] = Operation(
    "beta.agents.vaults.credentials.delete",
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "rtkit.types.beta.agents.vaults.models:CredentialDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SESSIONS_CREATE: Operation[AgentSession] = Operation(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    "rtkit.types.beta.agents.models:AgentSession",
    body=(
        "environment agent agent_id input metadata prompt_cache_options review stream stream_options "
        "vault_ids"
    ),
    required=(("environment",), ("environment", "stream")),
    streams="rtkit.types.beta.agents.models:AgentSessionEvent",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    renames=(("agent", "compaction", "async_", "async"),),
)
SESSIONS_RETRIEVE: Operation[AgentSession] = Operation(
    "beta.agents.sessions.retrieve",
    "GET",
    "/agents/sessions/{session_id}",
    "rtkit.types.beta.agents.models:AgentSession",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SESSIONS_UPDATE: Operation[AgentSession] = Operation(
    "beta.agents.sessions.update",
    "POST",
    "/agents/sessions/{session_id}",
    "rtkit.types.beta.agents.models:AgentSession",
    body="agent metadata prompt_cache_options review",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SESSIONS_LIST: Operation[AgentSession] = Operation(
    "beta.agents.sessions.list",
    "GET",
    "/agents/sessions",
    "rtkit.types.beta.agents.models:AgentSession",
    query="after agent_id limit metadata order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SESSIONS_DELETE: Operation[AgentSessionDeleted] = Operation(
    "beta.agents.sessions.delete",
    "DELETE",
    "/agents/sessions/{session_id}",
    "rtkit.types.beta.agents.models:AgentSessionDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_RETRIEVE: Operation[Subagent] = Operation(
    "beta.agents.sessions.subagents.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    "rtkit.types.beta.agents.models:Subagent",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_LIST: Operation[Subagent] = Operation(
    "beta.agents.sessions.subagents.list",
    "GET",
    "/agents/sessions/{session_id}/subagents",
    "rtkit.types.beta.agents.models:Subagent",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_ITEMS_LIST: Operation[AgentSessionItem] = Operation(
    "beta.agents.sessions.subagents.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    "rtkit.types.beta.agents.models:AgentSessionItem",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_RETRIEVE: Operation[Turn] = Operation(
    "beta.agents.sessions.subagents.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    "rtkit.types.beta.agents.models:Turn",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_LIST: Operation[Turn] = Operation(
    "beta.agents.sessions.subagents.turns.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    "rtkit.types.beta.agents.models:Turn",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_ITEMS_LIST: Operation[AgentSessionItem] = Operation(
    "beta.agents.sessions.subagents.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    "rtkit.types.beta.agents.models:AgentSessionItem",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_RETRIEVE: Operation[SessionArtifact] = Operation(
    "beta.agents.sessions.artifacts.retrieve",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "rtkit.types.beta.agents.models:SessionArtifact",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_LIST: Operation[SessionArtifact] = Operation(
    "beta.agents.sessions.artifacts.list",
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    "rtkit.types.beta.agents.models:SessionArtifact",
    query="after environment_id limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_DELETE: Operation[SessionArtifactDeleted] = Operation(
    "beta.agents.sessions.artifacts.delete",
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "rtkit.types.beta.agents.models:SessionArtifactDeleted",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
ITEMS_LIST: Operation[AgentSessionItem] = Operation(
    "beta.agents.sessions.items.list",
    "GET",
    "/agents/sessions/{session_id}/items",
    "rtkit.types.beta.agents.models:AgentSessionItem",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
EVENTS_CREATE: Operation[None] = Operation(
    "beta.agents.sessions.events.create",
    "POST",
    "/agents/sessions/{session_id}/events",
    None,
    body="events",
    headers={"idempotency_key": "Idempotency-Key"},
    required=(("events",),),
    fixed_headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"},
)
TRACES_LIST: Operation[SessionTrace] = Operation(
    "beta.agents.sessions.traces.list",
    "GET",
    "/agents/sessions/{session_id}/traces",
    "rtkit.types.beta.agents.models:SessionTrace",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_RETRIEVE: Operation[Turn] = Operation(
    "beta.agents.sessions.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}",
    "rtkit.types.beta.agents.models:Turn",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_LIST: Operation[Turn] = Operation(
    "beta.agents.sessions.turns.list",
    "GET",
    "/agents/sessions/{session_id}/turns",
    "rtkit.types.beta.agents.models:Turn",
    query="after limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_ITEMS_LIST: Operation[AgentSessionItem] = Operation(
    "beta.agents.sessions.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    "rtkit.types.beta.agents.models:AgentSessionItem",
    query="after limit order",
    page="conversation_cursor",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
