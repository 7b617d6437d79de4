# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.agents``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.helpers.agents._async.methods import (
    AsyncAgentFilesHelpers,
    AsyncArtifactsHelpers,
    AsyncSessionsHelpers,
)
from rtkit.resources.operations import beta_agents as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage, AsyncCursorPage, AsyncTokenPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.beta_agents import (
        AgentsCreateParams,
        AgentsListParams,
        AgentsUpdateParams,
        ArtifactsListParams,
        AutomationsCreateParams,
        AutomationsListParams,
        AutomationsUpdateParams,
        CredentialsCreateParams,
        CredentialsListParams,
        CredentialsUpdateParams,
        EnvironmentsCreateParams,
        EnvironmentsListParams,
        EventsCreateParams,
        EventsStreamParams,
        FilesCreateParams,
        FilesListParams,
        InvocationsListParams,
        ItemsListParams,
        SessionsCreateParams,
        SessionsListParams,
        SessionsUpdateParams,
        SubagentsItemsListParams,
        SubagentsListParams,
        SubagentsTurnsItemsListParams,
        SubagentsTurnsListParams,
        TemplatesCreateParams,
        TemplatesListParams,
        TemplatesUpdateParams,
        TracesListParams,
        TurnsItemsListParams,
        TurnsListParams,
        VaultsCreateParams,
        VaultsListParams,
        VaultsUpdateParams,
    )
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
        AgentSessionEvent,
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
    "AsyncAgents",
    "AsyncArtifacts",
    "AsyncAutomations",
    "AsyncCredentials",
    "AsyncEnvironments",
    "AsyncEvents",
    "AsyncFiles",
    "AsyncInvocations",
    "AsyncItems",
    "AsyncSessions",
    "AsyncSubagents",
    "AsyncSubagentsItems",
    "AsyncSubagentsTurns",
    "AsyncSubagentsTurnsItems",
    "AsyncTemplates",
    "AsyncTraces",
    "AsyncTurns",
    "AsyncTurnsItems",
    "AsyncVaults",
]

_ARTIFACTS_CONTENT: Operation[AsyncBinaryContent] = Operation(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
)
_EVENTS_STREAM: Operation[AsyncStream[AgentSessionEvent]] = Operation(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    None,
    query="include_obfuscation",
    streams="rtkit.types.beta.agents.models:AgentSessionEvent",
    stream_only=True,
    fixed_headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
)


class AsyncAgents(AsyncResource):
    """``client.beta.agents``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAgentsWithRawResponse
        with_streaming_response: AsyncAgentsWithStreamingResponse

    @cached_property
    def automations(self) -> AsyncAutomations:
        """``client.beta.agents.automations``"""
        return AsyncAutomations(self._client, self._reply)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """``client.beta.agents.environments``"""
        return AsyncEnvironments(self._client, self._reply)

    @cached_property
    def vaults(self) -> AsyncVaults:
        """``client.beta.agents.vaults``"""
        return AsyncVaults(self._client, self._reply)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """``client.beta.agents.sessions``"""
        return AsyncSessions(self._client, self._reply)

    async def create(self, **params: Unpack[AgentsCreateParams]) -> Agent:
        """Create an agent. ``POST /agents``"""
        return await self._operate(operations.AGENTS_CREATE, params)

    async def retrieve(self, agent_id: str, **params: Unpack[RequestParams]) -> Agent:
        """Retrieve an agent. ``GET /agents/{agent_id}``"""
        return await self._operate(operations.AGENTS_RETRIEVE, params, agent_id=agent_id)

    async def update(self, agent_id: str, **params: Unpack[AgentsUpdateParams]) -> Agent:
        """Update an agent. ``POST /agents/{agent_id}``"""
        return await self._operate(operations.AGENTS_UPDATE, params, agent_id=agent_id)

    def list(self, **params: Unpack[AgentsListParams]) -> AsyncPaginator[AsyncCursorPage[Agent]]:
        """List the agents, in pages. ``GET /agents``"""
        return self._paginate(operations.AGENTS_LIST, params)

    async def delete(self, agent_id: str, **params: Unpack[RequestParams]) -> AgentDeleted:
        """Delete an agent. ``DELETE /agents/{agent_id}``"""
        return await self._operate(operations.AGENTS_DELETE, params, agent_id=agent_id)


class AsyncAutomations(AsyncResource):
    """``client.beta.agents.automations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAutomationsWithRawResponse
        with_streaming_response: AsyncAutomationsWithStreamingResponse

    @cached_property
    def invocations(self) -> AsyncInvocations:
        """``client.beta.agents.automations.invocations``"""
        return AsyncInvocations(self._client, self._reply)

    @overload
    async def create(
        self,
        *,
        expression: str,
        timezone: str,
        type: Literal["periodic"],
        **params: Unpack[AutomationsCreateParams],
    ) -> Automation: ...
    @overload
    async def create(
        self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
    ) -> Automation: ...
    async def create(self, **params: Any) -> Any:
        """Create an automation. ``POST /agents/automations``"""
        return await self._operate(operations.AUTOMATIONS_CREATE, params)

    async def retrieve(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Retrieve an automation. ``GET /agents/automations/{automation_id}``"""
        return await self._operate(operations.AUTOMATIONS_RETRIEVE, params, automation_id=automation_id)

    async def update(self, automation_id: str, **params: Unpack[AutomationsUpdateParams]) -> Automation:
        """Update an automation. ``POST /agents/automations/{automation_id}``"""
        return await self._operate(operations.AUTOMATIONS_UPDATE, params, automation_id=automation_id)

    def list(self, **params: Unpack[AutomationsListParams]) -> AsyncPaginator[AsyncCursorPage[Automation]]:
        """List the automations, in pages. ``GET /agents/automations``"""
        return self._paginate(operations.AUTOMATIONS_LIST, params)

    async def delete(self, automation_id: str, **params: Unpack[RequestParams]) -> AutomationDeleted:
        """Delete an automation. ``DELETE /agents/automations/{automation_id}``"""
        return await self._operate(operations.AUTOMATIONS_DELETE, params, automation_id=automation_id)

    async def pause(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Pause an automation. ``POST /agents/automations/{automation_id}/pause``"""
        return await self._operate(operations.AUTOMATIONS_PAUSE, params, automation_id=automation_id)

    async def resume(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Resume an automation. ``POST /agents/automations/{automation_id}/resume``"""
        return await self._operate(operations.AUTOMATIONS_RESUME, params, automation_id=automation_id)


class AsyncInvocations(AsyncResource):
    """``client.beta.agents.automations.invocations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInvocationsWithRawResponse
        with_streaming_response: AsyncInvocationsWithStreamingResponse

    async def create(self, automation_id: str, **params: Unpack[RequestParams]) -> AutomationInvocation:
        """Create an invocation for an automation. ``POST /agents/automations/{automation_id}/invocations``"""
        return await self._operate(operations.INVOCATIONS_CREATE, params, automation_id=automation_id)

    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **params: Unpack[RequestParams]
    ) -> AutomationInvocation:
        """Retrieve an invocation of an automation. ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``"""
        return await self._operate(
            operations.INVOCATIONS_RETRIEVE, params, invocation_id=invocation_id, automation_id=automation_id
        )

    def list(
        self, automation_id: str, **params: Unpack[InvocationsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[AutomationInvocation]]:
        """List the invocations of an automation, in pages. ``GET /agents/automations/{automation_id}/invocations``"""
        return self._paginate(operations.INVOCATIONS_LIST, params, automation_id=automation_id)


class AsyncEnvironments(AsyncResource):
    """``client.beta.agents.environments``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncEnvironmentsWithRawResponse
        with_streaming_response: AsyncEnvironmentsWithStreamingResponse

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.beta.agents.environments.files``"""
        return AsyncFiles(self._client, self._reply)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """``client.beta.agents.environments.templates``"""
        return AsyncTemplates(self._client, self._reply)

    async def create(self, **params: Unpack[EnvironmentsCreateParams]) -> EnvironmentInfo:
        """Create an environment. ``POST /agents/environments``"""
        return await self._operate(operations.ENVIRONMENTS_CREATE, params)

    async def retrieve(self, environment_id: str, **params: Unpack[RequestParams]) -> EnvironmentInfo:
        """Retrieve an environment. ``GET /agents/environments/{environment_id}``"""
        return await self._operate(operations.ENVIRONMENTS_RETRIEVE, params, environment_id=environment_id)

    def list(
        self, **params: Unpack[EnvironmentsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[EnvironmentInfo]]:
        """List the environments, in pages. ``GET /agents/environments``"""
        return self._paginate(operations.ENVIRONMENTS_LIST, params)


class AsyncFiles(AsyncAgentFilesHelpers, AsyncResource):
    """``client.beta.agents.environments.files``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        with_streaming_response: AsyncFilesWithStreamingResponse

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        type: Literal["file_id"],
        **params: Unpack[FilesCreateParams],
    ) -> EnvironmentFile: ...
    @overload
    async def create(
        self, environment_id: str, *, data: str, type: Literal["inline"], **params: Unpack[FilesCreateParams]
    ) -> EnvironmentFile: ...
    async def create(self, environment_id: str, **params: Any) -> Any:
        """Create a file for an environment. ``POST /agents/environments/{environment_id}/files``"""
        return await self._operate(operations.FILES_CREATE, params, environment_id=environment_id)

    def list(
        self, environment_id: str, **params: Unpack[FilesListParams]
    ) -> AsyncPaginator[AsyncTokenPage[EnvironmentFile]]:
        """List the files of an environment, in pages. ``GET /agents/environments/{environment_id}/files``"""
        return self._paginate(operations.FILES_LIST, params, environment_id=environment_id)


class AsyncTemplates(AsyncResource):
    """``client.beta.agents.environments.templates``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTemplatesWithRawResponse
        with_streaming_response: AsyncTemplatesWithStreamingResponse

    async def create(self, **params: Unpack[TemplatesCreateParams]) -> EnvironmentTemplate:
        """Create a template. ``POST /agents/environments/templates``"""
        return await self._operate(operations.TEMPLATES_CREATE, params)

    async def retrieve(
        self, environment_template_id: str, **params: Unpack[RequestParams]
    ) -> EnvironmentTemplate:
        """Retrieve a template. ``GET /agents/environments/templates/{environment_template_id}``"""
        return await self._operate(
            operations.TEMPLATES_RETRIEVE, params, environment_template_id=environment_template_id
        )

    async def update(
        self, environment_template_id: str, **params: Unpack[TemplatesUpdateParams]
    ) -> EnvironmentTemplate:
        """Update a template. ``POST /agents/environments/templates/{environment_template_id}``"""
        return await self._operate(
            operations.TEMPLATES_UPDATE, params, environment_template_id=environment_template_id
        )

    def list(
        self, **params: Unpack[TemplatesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[EnvironmentTemplate]]:
        """List the templates, in pages. ``GET /agents/environments/templates``"""
        return self._paginate(operations.TEMPLATES_LIST, params)

    async def delete(
        self, environment_template_id: str, **params: Unpack[RequestParams]
    ) -> EnvironmentTemplateDeleted:
        """Delete a template. ``DELETE /agents/environments/templates/{environment_template_id}``"""
        return await self._operate(
            operations.TEMPLATES_DELETE, params, environment_template_id=environment_template_id
        )


class AsyncVaults(AsyncResource):
    """``client.beta.agents.vaults``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVaultsWithRawResponse
        with_streaming_response: AsyncVaultsWithStreamingResponse

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """``client.beta.agents.vaults.credentials``"""
        return AsyncCredentials(self._client, self._reply)

    async def create(self, **params: Unpack[VaultsCreateParams]) -> Vault:
        """Create a vault. ``POST /vaults``"""
        return await self._operate(operations.VAULTS_CREATE, params)

    async def retrieve(self, vault_id: str, **params: Unpack[RequestParams]) -> Vault:
        """Retrieve a vault. ``GET /vaults/{vault_id}``"""
        return await self._operate(operations.VAULTS_RETRIEVE, params, vault_id=vault_id)

    async def update(self, vault_id: str, **params: Unpack[VaultsUpdateParams]) -> Vault:
        """Update a vault. ``POST /vaults/{vault_id}``"""
        return await self._operate(operations.VAULTS_UPDATE, params, vault_id=vault_id)

    def list(self, **params: Unpack[VaultsListParams]) -> AsyncPaginator[AsyncCursorPage[Vault]]:
        """List the vaults, in pages. ``GET /vaults``"""
        return self._paginate(operations.VAULTS_LIST, params)

    async def delete(self, vault_id: str, **params: Unpack[RequestParams]) -> VaultDeleted:
        """Delete a vault. ``DELETE /vaults/{vault_id}``"""
        return await self._operate(operations.VAULTS_DELETE, params, vault_id=vault_id)


class AsyncCredentials(AsyncResource):
    """``client.beta.agents.vaults.credentials``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCredentialsWithRawResponse
        with_streaming_response: AsyncCredentialsWithStreamingResponse

    async def create(self, vault_id: str, **params: Unpack[CredentialsCreateParams]) -> Credential:
        """Create a credential for a vault. ``POST /vaults/{vault_id}/credentials``"""
        return await self._operate(operations.CREDENTIALS_CREATE, params, vault_id=vault_id)

    async def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestParams]
    ) -> Credential:
        """Retrieve a credential of a vault. ``GET /vaults/{vault_id}/credentials/{credential_id}``"""
        return await self._operate(
            operations.CREDENTIALS_RETRIEVE, params, credential_id=credential_id, vault_id=vault_id
        )

    async def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[CredentialsUpdateParams]
    ) -> Credential:
        """Update a credential of a vault. ``POST /vaults/{vault_id}/credentials/{credential_id}``"""
        return await self._operate(
            operations.CREDENTIALS_UPDATE, params, credential_id=credential_id, vault_id=vault_id
        )

    def list(
        self, vault_id: str, **params: Unpack[CredentialsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[Credential]]:
        """List the credentials of a vault, in pages. ``GET /vaults/{vault_id}/credentials``"""
        return self._paginate(operations.CREDENTIALS_LIST, params, vault_id=vault_id)

    async def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestParams]
    ) -> CredentialDeleted:
        """Delete a credential of a vault. ``DELETE /vaults/{vault_id}/credentials/{credential_id}``"""
        return await self._operate(
            operations.CREDENTIALS_DELETE, params, credential_id=credential_id, vault_id=vault_id
        )


class AsyncSessions(AsyncSessionsHelpers, AsyncResource):
    """``client.beta.agents.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSessionsWithRawResponse
        with_streaming_response: AsyncSessionsWithStreamingResponse

    @cached_property
    def subagents(self) -> AsyncSubagents:
        """``client.beta.agents.sessions.subagents``"""
        return AsyncSubagents(self._client, self._reply)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """``client.beta.agents.sessions.artifacts``"""
        return AsyncArtifacts(self._client, self._reply)

    @cached_property
    def items(self) -> AsyncItems:
        """``client.beta.agents.sessions.items``"""
        return AsyncItems(self._client, self._reply)

    @cached_property
    def events(self) -> AsyncEvents:
        """``client.beta.agents.sessions.events``"""
        return AsyncEvents(self._client, self._reply)

    @cached_property
    def traces(self) -> AsyncTraces:
        """``client.beta.agents.sessions.traces``"""
        return AsyncTraces(self._client, self._reply)

    @cached_property
    def turns(self) -> AsyncTurns:
        """``client.beta.agents.sessions.turns``"""
        return AsyncTurns(self._client, self._reply)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
    ) -> AgentSession: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
    ) -> AsyncStream[AgentSessionEvent]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[SessionsCreateParams]
    ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create a session. ``POST /agents/sessions``"""
        return await self._operate(operations.SESSIONS_CREATE, params)

    async def retrieve(self, session_id: str, **params: Unpack[RequestParams]) -> AgentSession:
        """Retrieve a session. ``GET /agents/sessions/{session_id}``"""
        return await self._operate(operations.SESSIONS_RETRIEVE, params, session_id=session_id)

    async def update(self, session_id: str, **params: Unpack[SessionsUpdateParams]) -> AgentSession:
        """Update a session. ``POST /agents/sessions/{session_id}``"""
        return await self._operate(operations.SESSIONS_UPDATE, params, session_id=session_id)

    def list(self, **params: Unpack[SessionsListParams]) -> AsyncPaginator[AsyncCursorPage[AgentSession]]:
        """List the sessions, in pages. ``GET /agents/sessions``"""
        return self._paginate(operations.SESSIONS_LIST, params)

    async def delete(self, session_id: str, **params: Unpack[RequestParams]) -> AgentSessionDeleted:
        """Delete a session. ``DELETE /agents/sessions/{session_id}``"""
        return await self._operate(operations.SESSIONS_DELETE, params, session_id=session_id)


class AsyncSubagents(AsyncResource):
    """``client.beta.agents.sessions.subagents``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSubagentsWithRawResponse
        with_streaming_response: AsyncSubagentsWithStreamingResponse

    @cached_property
    def items(self) -> AsyncSubagentsItems:
        """``client.beta.agents.sessions.subagents.items``"""
        return AsyncSubagentsItems(self._client, self._reply)

    @cached_property
    def turns(self) -> AsyncSubagentsTurns:
        """``client.beta.agents.sessions.subagents.turns``"""
        return AsyncSubagentsTurns(self._client, self._reply)

    async def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> Subagent:
        """Retrieve a subagent of a session. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``"""
        return await self._operate(
            operations.SUBAGENTS_RETRIEVE, params, subagent_id=subagent_id, session_id=session_id
        )

    def list(
        self, session_id: str, **params: Unpack[SubagentsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[Subagent]]:
        """List the subagents of a session, in pages. ``GET /agents/sessions/{session_id}/subagents``"""
        return self._paginate(operations.SUBAGENTS_LIST, params, session_id=session_id)


class AsyncSubagentsItems(AsyncResource):
    """``client.beta.agents.sessions.subagents.items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSubagentsItemsWithRawResponse
        with_streaming_response: AsyncSubagentsItemsWithStreamingResponse

    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[SubagentsItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[AgentSessionItem]]:
        """List the items of a subagent, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``"""
        return self._paginate(
            operations.SUBAGENTS_ITEMS_LIST, params, subagent_id=subagent_id, session_id=session_id
        )


class AsyncSubagentsTurns(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSubagentsTurnsWithRawResponse
        with_streaming_response: AsyncSubagentsTurnsWithStreamingResponse

    @cached_property
    def items(self) -> AsyncSubagentsTurnsItems:
        """``client.beta.agents.sessions.subagents.turns.items``"""
        return AsyncSubagentsTurnsItems(self._client, self._reply)

    async def retrieve(
        self, turn_id: str, *, session_id: str, subagent_id: str, **params: Unpack[RequestParams]
    ) -> Turn:
        """Retrieve a turn of a subagent. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``"""
        return await self._operate(
            operations.SUBAGENTS_TURNS_RETRIEVE,
            params,
            turn_id=turn_id,
            session_id=session_id,
            subagent_id=subagent_id,
        )

    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[SubagentsTurnsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[Turn]]:
        """List the turns of a subagent, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``"""
        return self._paginate(
            operations.SUBAGENTS_TURNS_LIST, params, subagent_id=subagent_id, session_id=session_id
        )


class AsyncSubagentsTurnsItems(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns.items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSubagentsTurnsItemsWithRawResponse
        with_streaming_response: AsyncSubagentsTurnsItemsWithStreamingResponse

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[SubagentsTurnsItemsListParams],
    ) -> AsyncPaginator[AsyncCursorPage[AgentSessionItem]]:
        """List the items of a turn, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``"""
        return self._paginate(
            operations.SUBAGENTS_TURNS_ITEMS_LIST,
            params,
            turn_id=turn_id,
            session_id=session_id,
            subagent_id=subagent_id,
        )


class AsyncArtifacts(AsyncArtifactsHelpers, AsyncResource):
    """``client.beta.agents.sessions.artifacts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncArtifactsWithRawResponse
        with_streaming_response: AsyncArtifactsWithStreamingResponse

    async def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> SessionArtifact:
        """Retrieve an artifact of a session. ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``"""
        return await self._operate(
            operations.ARTIFACTS_RETRIEVE, params, artifact_id=artifact_id, session_id=session_id
        )

    def list(
        self, session_id: str, **params: Unpack[ArtifactsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[SessionArtifact]]:
        """List the artifacts of a session, in pages. ``GET /agents/sessions/{session_id}/artifacts``"""
        return self._paginate(operations.ARTIFACTS_LIST, params, session_id=session_id)

    async def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> SessionArtifactDeleted:
        """Delete an artifact of a session. ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``"""
        return await self._operate(
            operations.ARTIFACTS_DELETE, params, artifact_id=artifact_id, session_id=session_id
        )

    async def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> AsyncBinaryContent:
        """Download the content of an artifact. ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``"""
        return await self._operate(_ARTIFACTS_CONTENT, params, artifact_id=artifact_id, session_id=session_id)


class AsyncItems(AsyncResource):
    """``client.beta.agents.sessions.items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncItemsWithRawResponse
        with_streaming_response: AsyncItemsWithStreamingResponse

    def list(
        self, session_id: str, **params: Unpack[ItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[AgentSessionItem]]:
        """List the items of a session, in pages. ``GET /agents/sessions/{session_id}/items``"""
        return self._paginate(operations.ITEMS_LIST, params, session_id=session_id)


class AsyncEvents(AsyncResource):
    """``client.beta.agents.sessions.events``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncEventsWithRawResponse
        with_streaming_response: AsyncEventsWithStreamingResponse

    async def create(self, session_id: str, **params: Unpack[EventsCreateParams]) -> None:
        """Create an event for a session. ``POST /agents/sessions/{session_id}/events``"""
        return await self._operate(operations.EVENTS_CREATE, params, session_id=session_id)

    async def stream(
        self, session_id: str, **params: Unpack[EventsStreamParams]
    ) -> AsyncStream[AgentSessionEvent]:
        """Stream the events of a session. ``GET /agents/sessions/{session_id}/events``"""
        return await self._operate(_EVENTS_STREAM, params, session_id=session_id)


class AsyncTraces(AsyncResource):
    """``client.beta.agents.sessions.traces``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTracesWithRawResponse
        with_streaming_response: AsyncTracesWithStreamingResponse

    def list(
        self, session_id: str, **params: Unpack[TracesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[SessionTrace]]:
        """List the traces of a session, in pages. ``GET /agents/sessions/{session_id}/traces``"""
        return self._paginate(operations.TRACES_LIST, params, session_id=session_id)


class AsyncTurns(AsyncResource):
    """``client.beta.agents.sessions.turns``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTurnsWithRawResponse
        with_streaming_response: AsyncTurnsWithStreamingResponse

    @cached_property
    def items(self) -> AsyncTurnsItems:
        """``client.beta.agents.sessions.turns.items``"""
        return AsyncTurnsItems(self._client, self._reply)

    async def retrieve(self, turn_id: str, *, session_id: str, **params: Unpack[RequestParams]) -> Turn:
        """Retrieve a turn of a session. ``GET /agents/sessions/{session_id}/turns/{turn_id}``"""
        return await self._operate(operations.TURNS_RETRIEVE, params, turn_id=turn_id, session_id=session_id)

    def list(
        self, session_id: str, **params: Unpack[TurnsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[Turn]]:
        """List the turns of a session, in pages. ``GET /agents/sessions/{session_id}/turns``"""
        return self._paginate(operations.TURNS_LIST, params, session_id=session_id)


class AsyncTurnsItems(AsyncResource):
    """``client.beta.agents.sessions.turns.items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTurnsItemsWithRawResponse
        with_streaming_response: AsyncTurnsItemsWithStreamingResponse

    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[TurnsItemsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[AgentSessionItem]]:
        """List the items of a turn, in pages. ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``"""
        return self._paginate(operations.TURNS_ITEMS_LIST, params, turn_id=turn_id, session_id=session_id)


if TYPE_CHECKING:

    class AsyncAgentsWithRawResponse:
        automations: AsyncAutomationsWithRawResponse
        environments: AsyncEnvironmentsWithRawResponse
        vaults: AsyncVaultsWithRawResponse
        sessions: AsyncSessionsWithRawResponse
        create = AsyncRaw(AsyncAgents.create)
        retrieve = AsyncRaw(AsyncAgents.retrieve)
        update = AsyncRaw(AsyncAgents.update)
        list = AsyncRaw(AsyncAgents.list)
        delete = AsyncRaw(AsyncAgents.delete)

    class AsyncAgentsWithStreamingResponse:
        automations: AsyncAutomationsWithStreamingResponse
        environments: AsyncEnvironmentsWithStreamingResponse
        vaults: AsyncVaultsWithStreamingResponse
        sessions: AsyncSessionsWithStreamingResponse
        create = AsyncStreamed(AsyncAgents.create)
        retrieve = AsyncStreamed(AsyncAgents.retrieve)
        update = AsyncStreamed(AsyncAgents.update)
        list = AsyncStreamed(AsyncAgents.list)
        delete = AsyncStreamed(AsyncAgents.delete)

    class AsyncAutomationsWithRawResponse:
        invocations: AsyncInvocationsWithRawResponse

        @overload
        async def create(
            self,
            *,
            expression: str,
            timezone: str,
            type: Literal["periodic"],
            **params: Unpack[AutomationsCreateParams],
        ) -> RawResponse[Automation]: ...
        @overload
        async def create(
            self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
        ) -> RawResponse[Automation]: ...
        async def create(self, **params: Any) -> Any: ...

        retrieve = AsyncRaw(AsyncAutomations.retrieve)
        update = AsyncRaw(AsyncAutomations.update)
        list = AsyncRaw(AsyncAutomations.list)
        delete = AsyncRaw(AsyncAutomations.delete)
        pause = AsyncRaw(AsyncAutomations.pause)
        resume = AsyncRaw(AsyncAutomations.resume)

    class AsyncAutomationsWithStreamingResponse:
        invocations: AsyncInvocationsWithStreamingResponse

        @overload
        def create(
            self,
            *,
            expression: str,
            timezone: str,
            type: Literal["periodic"],
            **params: Unpack[AutomationsCreateParams],
        ) -> AsyncResponseManager[Automation]: ...
        @overload
        def create(
            self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
        ) -> AsyncResponseManager[Automation]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = AsyncStreamed(AsyncAutomations.retrieve)
        update = AsyncStreamed(AsyncAutomations.update)
        list = AsyncStreamed(AsyncAutomations.list)
        delete = AsyncStreamed(AsyncAutomations.delete)
        pause = AsyncStreamed(AsyncAutomations.pause)
        resume = AsyncStreamed(AsyncAutomations.resume)

    class AsyncInvocationsWithRawResponse:
        create = AsyncRaw(AsyncInvocations.create)
        retrieve = AsyncRaw(AsyncInvocations.retrieve)
        list = AsyncRaw(AsyncInvocations.list)

    class AsyncInvocationsWithStreamingResponse:
        create = AsyncStreamed(AsyncInvocations.create)
        retrieve = AsyncStreamed(AsyncInvocations.retrieve)
        list = AsyncStreamed(AsyncInvocations.list)

    class AsyncEnvironmentsWithRawResponse:
        files: AsyncFilesWithRawResponse
        templates: AsyncTemplatesWithRawResponse
        create = AsyncRaw(AsyncEnvironments.create)
        retrieve = AsyncRaw(AsyncEnvironments.retrieve)
        list = AsyncRaw(AsyncEnvironments.list)

    class AsyncEnvironmentsWithStreamingResponse:
        files: AsyncFilesWithStreamingResponse
        templates: AsyncTemplatesWithStreamingResponse
        create = AsyncStreamed(AsyncEnvironments.create)
        retrieve = AsyncStreamed(AsyncEnvironments.retrieve)
        list = AsyncStreamed(AsyncEnvironments.list)

    class AsyncFilesWithRawResponse:
        @overload
        async def create(
            self,
            environment_id: str,
            *,
            file_id: str,
            type: Literal["file_id"],
            **params: Unpack[FilesCreateParams],
        ) -> RawResponse[EnvironmentFile]: ...
        @overload
        async def create(
            self,
            environment_id: str,
            *,
            data: str,
            type: Literal["inline"],
            **params: Unpack[FilesCreateParams],
        ) -> RawResponse[EnvironmentFile]: ...
        async def create(self, environment_id: str, **params: Any) -> Any: ...

        list = AsyncRaw(AsyncFiles.list)

    class AsyncFilesWithStreamingResponse:
        @overload
        def create(
            self,
            environment_id: str,
            *,
            file_id: str,
            type: Literal["file_id"],
            **params: Unpack[FilesCreateParams],
        ) -> AsyncResponseManager[EnvironmentFile]: ...
        @overload
        def create(
            self,
            environment_id: str,
            *,
            data: str,
            type: Literal["inline"],
            **params: Unpack[FilesCreateParams],
        ) -> AsyncResponseManager[EnvironmentFile]: ...
        def create(self, environment_id: str, **params: Any) -> Any: ...

        list = AsyncStreamed(AsyncFiles.list)

    class AsyncTemplatesWithRawResponse:
        create = AsyncRaw(AsyncTemplates.create)
        retrieve = AsyncRaw(AsyncTemplates.retrieve)
        update = AsyncRaw(AsyncTemplates.update)
        list = AsyncRaw(AsyncTemplates.list)
        delete = AsyncRaw(AsyncTemplates.delete)

    class AsyncTemplatesWithStreamingResponse:
        create = AsyncStreamed(AsyncTemplates.create)
        retrieve = AsyncStreamed(AsyncTemplates.retrieve)
        update = AsyncStreamed(AsyncTemplates.update)
        list = AsyncStreamed(AsyncTemplates.list)
        delete = AsyncStreamed(AsyncTemplates.delete)

    class AsyncVaultsWithRawResponse:
        credentials: AsyncCredentialsWithRawResponse
        create = AsyncRaw(AsyncVaults.create)
        retrieve = AsyncRaw(AsyncVaults.retrieve)
        update = AsyncRaw(AsyncVaults.update)
        list = AsyncRaw(AsyncVaults.list)
        delete = AsyncRaw(AsyncVaults.delete)

    class AsyncVaultsWithStreamingResponse:
        credentials: AsyncCredentialsWithStreamingResponse
        create = AsyncStreamed(AsyncVaults.create)
        retrieve = AsyncStreamed(AsyncVaults.retrieve)
        update = AsyncStreamed(AsyncVaults.update)
        list = AsyncStreamed(AsyncVaults.list)
        delete = AsyncStreamed(AsyncVaults.delete)

    class AsyncCredentialsWithRawResponse:
        create = AsyncRaw(AsyncCredentials.create)
        retrieve = AsyncRaw(AsyncCredentials.retrieve)
        update = AsyncRaw(AsyncCredentials.update)
        list = AsyncRaw(AsyncCredentials.list)
        delete = AsyncRaw(AsyncCredentials.delete)

    class AsyncCredentialsWithStreamingResponse:
        create = AsyncStreamed(AsyncCredentials.create)
        retrieve = AsyncStreamed(AsyncCredentials.retrieve)
        update = AsyncStreamed(AsyncCredentials.update)
        list = AsyncStreamed(AsyncCredentials.list)
        delete = AsyncStreamed(AsyncCredentials.delete)

    class AsyncSessionsWithRawResponse:
        subagents: AsyncSubagentsWithRawResponse
        artifacts: AsyncArtifactsWithRawResponse
        items: AsyncItemsWithRawResponse
        events: AsyncEventsWithRawResponse
        traces: AsyncTracesWithRawResponse
        turns: AsyncTurnsWithRawResponse

        @overload
        async def create(
            self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[AgentSession]: ...
        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[AsyncStream[AgentSessionEvent]]: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[AgentSession | AsyncStream[AgentSessionEvent]]: ...
        async def create(self, **params: Any) -> Any: ...

        retrieve = AsyncRaw(AsyncSessions.retrieve)
        update = AsyncRaw(AsyncSessions.update)
        list = AsyncRaw(AsyncSessions.list)
        delete = AsyncRaw(AsyncSessions.delete)

    class AsyncSessionsWithStreamingResponse:
        subagents: AsyncSubagentsWithStreamingResponse
        artifacts: AsyncArtifactsWithStreamingResponse
        items: AsyncItemsWithStreamingResponse
        events: AsyncEventsWithStreamingResponse
        traces: AsyncTracesWithStreamingResponse
        turns: AsyncTurnsWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
        ) -> AsyncResponseManager[AgentSession]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
        ) -> AsyncResponseManager[AsyncStream[AgentSessionEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[SessionsCreateParams]
        ) -> AsyncResponseManager[AgentSession | AsyncStream[AgentSessionEvent]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = AsyncStreamed(AsyncSessions.retrieve)
        update = AsyncStreamed(AsyncSessions.update)
        list = AsyncStreamed(AsyncSessions.list)
        delete = AsyncStreamed(AsyncSessions.delete)

    class AsyncSubagentsWithRawResponse:
        items: AsyncSubagentsItemsWithRawResponse
        turns: AsyncSubagentsTurnsWithRawResponse
        retrieve = AsyncRaw(AsyncSubagents.retrieve)
        list = AsyncRaw(AsyncSubagents.list)

    class AsyncSubagentsWithStreamingResponse:
        items: AsyncSubagentsItemsWithStreamingResponse
        turns: AsyncSubagentsTurnsWithStreamingResponse
        retrieve = AsyncStreamed(AsyncSubagents.retrieve)
        list = AsyncStreamed(AsyncSubagents.list)

    class AsyncSubagentsItemsWithRawResponse:
        list = AsyncRaw(AsyncSubagentsItems.list)

    class AsyncSubagentsItemsWithStreamingResponse:
        list = AsyncStreamed(AsyncSubagentsItems.list)

    class AsyncSubagentsTurnsWithRawResponse:
        items: AsyncSubagentsTurnsItemsWithRawResponse
        retrieve = AsyncRaw(AsyncSubagentsTurns.retrieve)
        list = AsyncRaw(AsyncSubagentsTurns.list)

    class AsyncSubagentsTurnsWithStreamingResponse:
        items: AsyncSubagentsTurnsItemsWithStreamingResponse
        retrieve = AsyncStreamed(AsyncSubagentsTurns.retrieve)
        list = AsyncStreamed(AsyncSubagentsTurns.list)

    class AsyncSubagentsTurnsItemsWithRawResponse:
        list = AsyncRaw(AsyncSubagentsTurnsItems.list)

    class AsyncSubagentsTurnsItemsWithStreamingResponse:
        list = AsyncStreamed(AsyncSubagentsTurnsItems.list)

    class AsyncArtifactsWithRawResponse:
        retrieve = AsyncRaw(AsyncArtifacts.retrieve)
        list = AsyncRaw(AsyncArtifacts.list)
        delete = AsyncRaw(AsyncArtifacts.delete)
        content = AsyncRaw(AsyncArtifacts.content)

    class AsyncArtifactsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncArtifacts.retrieve)
        list = AsyncStreamed(AsyncArtifacts.list)
        delete = AsyncStreamed(AsyncArtifacts.delete)
        content = AsyncStreamed(AsyncArtifacts.content)

    class AsyncItemsWithRawResponse:
        list = AsyncRaw(AsyncItems.list)

    class AsyncItemsWithStreamingResponse:
        list = AsyncStreamed(AsyncItems.list)

    class AsyncEventsWithRawResponse:
        create = AsyncRaw(AsyncEvents.create)
        stream = AsyncRaw(AsyncEvents.stream)

    class AsyncEventsWithStreamingResponse:
        create = AsyncStreamed(AsyncEvents.create)
        stream = AsyncStreamed(AsyncEvents.stream)

    class AsyncTracesWithRawResponse:
        list = AsyncRaw(AsyncTraces.list)

    class AsyncTracesWithStreamingResponse:
        list = AsyncStreamed(AsyncTraces.list)

    class AsyncTurnsWithRawResponse:
        items: AsyncTurnsItemsWithRawResponse
        retrieve = AsyncRaw(AsyncTurns.retrieve)
        list = AsyncRaw(AsyncTurns.list)

    class AsyncTurnsWithStreamingResponse:
        items: AsyncTurnsItemsWithStreamingResponse
        retrieve = AsyncStreamed(AsyncTurns.retrieve)
        list = AsyncStreamed(AsyncTurns.list)

    class AsyncTurnsItemsWithRawResponse:
        list = AsyncRaw(AsyncTurnsItems.list)

    class AsyncTurnsItemsWithStreamingResponse:
        list = AsyncStreamed(AsyncTurnsItems.list)
