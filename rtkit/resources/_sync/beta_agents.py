# Made from rtkit/resources/_async/beta_agents.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.agents``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.helpers.agents._sync.methods import (
    AgentFilesHelpers,
    ArtifactsHelpers,
    SessionsHelpers,
)
from rtkit.resources.operations import beta_agents as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage, SyncCursorPage, SyncTokenPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
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
    "Agents",
    "Artifacts",
    "Automations",
    "Credentials",
    "Environments",
    "Events",
    "Files",
    "Invocations",
    "Items",
    "Sessions",
    "Subagents",
    "SubagentsItems",
    "SubagentsTurns",
    "SubagentsTurnsItems",
    "Templates",
    "Traces",
    "Turns",
    "TurnsItems",
    "Vaults",
]

_ARTIFACTS_CONTENT: Operation[BinaryContent] = Operation(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
)
_EVENTS_STREAM: Operation[Stream[AgentSessionEvent]] = Operation(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    None,
    query="include_obfuscation",
    streams="rtkit.types.beta.agents.models:AgentSessionEvent",
    stream_only=True,
    fixed_headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
)


class Agents(Resource):
    """``client.beta.agents``"""

    if TYPE_CHECKING:
        with_raw_response: AgentsWithRawResponse
        with_streaming_response: AgentsWithStreamingResponse

    @cached_property
    def automations(self) -> Automations:
        """``client.beta.agents.automations``"""
        return Automations(self._client, self._reply)

    @cached_property
    def environments(self) -> Environments:
        """``client.beta.agents.environments``"""
        return Environments(self._client, self._reply)

    @cached_property
    def vaults(self) -> Vaults:
        """``client.beta.agents.vaults``"""
        return Vaults(self._client, self._reply)

    @cached_property
    def sessions(self) -> Sessions:
        """``client.beta.agents.sessions``"""
        return Sessions(self._client, self._reply)

    def create(self, **params: Unpack[AgentsCreateParams]) -> Agent:
        """Create an agent. ``POST /agents``"""
        return self._operate(operations.AGENTS_CREATE, params)

    def retrieve(self, agent_id: str, **params: Unpack[RequestParams]) -> Agent:
        """Retrieve an agent. ``GET /agents/{agent_id}``"""
        return self._operate(operations.AGENTS_RETRIEVE, params, agent_id=agent_id)

    def update(self, agent_id: str, **params: Unpack[AgentsUpdateParams]) -> Agent:
        """Update an agent. ``POST /agents/{agent_id}``"""
        return self._operate(operations.AGENTS_UPDATE, params, agent_id=agent_id)

    def list(self, **params: Unpack[AgentsListParams]) -> Paginator[SyncCursorPage[Agent]]:
        """List the agents, in pages. ``GET /agents``"""
        return self._paginate(operations.AGENTS_LIST, params)

    def delete(self, agent_id: str, **params: Unpack[RequestParams]) -> AgentDeleted:
        """Delete an agent. ``DELETE /agents/{agent_id}``"""
        return self._operate(operations.AGENTS_DELETE, params, agent_id=agent_id)


class Automations(Resource):
    """``client.beta.agents.automations``"""

    if TYPE_CHECKING:
        with_raw_response: AutomationsWithRawResponse
        with_streaming_response: AutomationsWithStreamingResponse

    @cached_property
    def invocations(self) -> Invocations:
        """``client.beta.agents.automations.invocations``"""
        return Invocations(self._client, self._reply)

    @overload
    def create(
        self,
        *,
        expression: str,
        timezone: str,
        type: Literal["periodic"],
        **params: Unpack[AutomationsCreateParams],
    ) -> Automation: ...
    @overload
    def create(
        self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
    ) -> Automation: ...
    def create(self, **params: Any) -> Any:
        """Create an automation. ``POST /agents/automations``"""
        return self._operate(operations.AUTOMATIONS_CREATE, params)

    def retrieve(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Retrieve an automation. ``GET /agents/automations/{automation_id}``"""
        return self._operate(operations.AUTOMATIONS_RETRIEVE, params, automation_id=automation_id)

    def update(self, automation_id: str, **params: Unpack[AutomationsUpdateParams]) -> Automation:
        """Update an automation. ``POST /agents/automations/{automation_id}``"""
        return self._operate(operations.AUTOMATIONS_UPDATE, params, automation_id=automation_id)

    def list(self, **params: Unpack[AutomationsListParams]) -> Paginator[SyncCursorPage[Automation]]:
        """List the automations, in pages. ``GET /agents/automations``"""
        return self._paginate(operations.AUTOMATIONS_LIST, params)

    def delete(self, automation_id: str, **params: Unpack[RequestParams]) -> AutomationDeleted:
        """Delete an automation. ``DELETE /agents/automations/{automation_id}``"""
        return self._operate(operations.AUTOMATIONS_DELETE, params, automation_id=automation_id)

    def pause(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Pause an automation. ``POST /agents/automations/{automation_id}/pause``"""
        return self._operate(operations.AUTOMATIONS_PAUSE, params, automation_id=automation_id)

    def resume(self, automation_id: str, **params: Unpack[RequestParams]) -> Automation:
        """Resume an automation. ``POST /agents/automations/{automation_id}/resume``"""
        return self._operate(operations.AUTOMATIONS_RESUME, params, automation_id=automation_id)


class Invocations(Resource):
    """``client.beta.agents.automations.invocations``"""

    if TYPE_CHECKING:
        with_raw_response: InvocationsWithRawResponse
        with_streaming_response: InvocationsWithStreamingResponse

    def create(self, automation_id: str, **params: Unpack[RequestParams]) -> AutomationInvocation:
        """Create an invocation for an automation. ``POST /agents/automations/{automation_id}/invocations``"""
        return self._operate(operations.INVOCATIONS_CREATE, params, automation_id=automation_id)

    def retrieve(
        self, invocation_id: str, *, automation_id: str, **params: Unpack[RequestParams]
    ) -> AutomationInvocation:
        """Retrieve an invocation of an automation. ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``"""
        return self._operate(
            operations.INVOCATIONS_RETRIEVE, params, invocation_id=invocation_id, automation_id=automation_id
        )

    def list(
        self, automation_id: str, **params: Unpack[InvocationsListParams]
    ) -> Paginator[SyncCursorPage[AutomationInvocation]]:
        """List the invocations of an automation, in pages. ``GET /agents/automations/{automation_id}/invocations``"""
        return self._paginate(operations.INVOCATIONS_LIST, params, automation_id=automation_id)


class Environments(Resource):
    """``client.beta.agents.environments``"""

    if TYPE_CHECKING:
        with_raw_response: EnvironmentsWithRawResponse
        with_streaming_response: EnvironmentsWithStreamingResponse

    @cached_property
    def files(self) -> Files:
        """``client.beta.agents.environments.files``"""
        return Files(self._client, self._reply)

    @cached_property
    def templates(self) -> Templates:
        """``client.beta.agents.environments.templates``"""
        return Templates(self._client, self._reply)

    def create(self, **params: Unpack[EnvironmentsCreateParams]) -> EnvironmentInfo:
        """Create an environment. ``POST /agents/environments``"""
        return self._operate(operations.ENVIRONMENTS_CREATE, params)

    def retrieve(self, environment_id: str, **params: Unpack[RequestParams]) -> EnvironmentInfo:
        """Retrieve an environment. ``GET /agents/environments/{environment_id}``"""
        return self._operate(operations.ENVIRONMENTS_RETRIEVE, params, environment_id=environment_id)

    def list(self, **params: Unpack[EnvironmentsListParams]) -> Paginator[SyncCursorPage[EnvironmentInfo]]:
        """List the environments, in pages. ``GET /agents/environments``"""
        return self._paginate(operations.ENVIRONMENTS_LIST, params)


class Files(AgentFilesHelpers, Resource):
    """``client.beta.agents.environments.files``"""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        with_streaming_response: FilesWithStreamingResponse

    @overload
    def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        type: Literal["file_id"],
        **params: Unpack[FilesCreateParams],
    ) -> EnvironmentFile: ...
    @overload
    def create(
        self, environment_id: str, *, data: str, type: Literal["inline"], **params: Unpack[FilesCreateParams]
    ) -> EnvironmentFile: ...
    def create(self, environment_id: str, **params: Any) -> Any:
        """Create a file for an environment. ``POST /agents/environments/{environment_id}/files``"""
        return self._operate(operations.FILES_CREATE, params, environment_id=environment_id)

    def list(
        self, environment_id: str, **params: Unpack[FilesListParams]
    ) -> Paginator[SyncTokenPage[EnvironmentFile]]:
        """List the files of an environment, in pages. ``GET /agents/environments/{environment_id}/files``"""
        return self._paginate(operations.FILES_LIST, params, environment_id=environment_id)


class Templates(Resource):
    """``client.beta.agents.environments.templates``"""

    if TYPE_CHECKING:
        with_raw_response: TemplatesWithRawResponse
        with_streaming_response: TemplatesWithStreamingResponse

    def create(self, **params: Unpack[TemplatesCreateParams]) -> EnvironmentTemplate:
        """Create a template. ``POST /agents/environments/templates``"""
        return self._operate(operations.TEMPLATES_CREATE, params)

    def retrieve(self, environment_template_id: str, **params: Unpack[RequestParams]) -> EnvironmentTemplate:
        """Retrieve a template. ``GET /agents/environments/templates/{environment_template_id}``"""
        return self._operate(
            operations.TEMPLATES_RETRIEVE, params, environment_template_id=environment_template_id
        )

    def update(
        self, environment_template_id: str, **params: Unpack[TemplatesUpdateParams]
    ) -> EnvironmentTemplate:
        """Update a template. ``POST /agents/environments/templates/{environment_template_id}``"""
        return self._operate(
            operations.TEMPLATES_UPDATE, params, environment_template_id=environment_template_id
        )

    def list(self, **params: Unpack[TemplatesListParams]) -> Paginator[SyncCursorPage[EnvironmentTemplate]]:
        """List the templates, in pages. ``GET /agents/environments/templates``"""
        return self._paginate(operations.TEMPLATES_LIST, params)

    def delete(
        self, environment_template_id: str, **params: Unpack[RequestParams]
    ) -> EnvironmentTemplateDeleted:
        """Delete a template. ``DELETE /agents/environments/templates/{environment_template_id}``"""
        return self._operate(
            operations.TEMPLATES_DELETE, params, environment_template_id=environment_template_id
        )


class Vaults(Resource):
    """``client.beta.agents.vaults``"""

    if TYPE_CHECKING:
        with_raw_response: VaultsWithRawResponse
        with_streaming_response: VaultsWithStreamingResponse

    @cached_property
    def credentials(self) -> Credentials:
        """``client.beta.agents.vaults.credentials``"""
        return Credentials(self._client, self._reply)

    def create(self, **params: Unpack[VaultsCreateParams]) -> Vault:
        """Create a vault. ``POST /vaults``"""
        return self._operate(operations.VAULTS_CREATE, params)

    def retrieve(self, vault_id: str, **params: Unpack[RequestParams]) -> Vault:
        """Retrieve a vault. ``GET /vaults/{vault_id}``"""
        return self._operate(operations.VAULTS_RETRIEVE, params, vault_id=vault_id)

    def update(self, vault_id: str, **params: Unpack[VaultsUpdateParams]) -> Vault:
        """Update a vault. ``POST /vaults/{vault_id}``"""
        return self._operate(operations.VAULTS_UPDATE, params, vault_id=vault_id)

    def list(self, **params: Unpack[VaultsListParams]) -> Paginator[SyncCursorPage[Vault]]:
        """List the vaults, in pages. ``GET /vaults``"""
        return self._paginate(operations.VAULTS_LIST, params)

    def delete(self, vault_id: str, **params: Unpack[RequestParams]) -> VaultDeleted:
        """Delete a vault. ``DELETE /vaults/{vault_id}``"""
        return self._operate(operations.VAULTS_DELETE, params, vault_id=vault_id)


class Credentials(Resource):
    """``client.beta.agents.vaults.credentials``"""

    if TYPE_CHECKING:
        with_raw_response: CredentialsWithRawResponse
        with_streaming_response: CredentialsWithStreamingResponse

    def create(self, vault_id: str, **params: Unpack[CredentialsCreateParams]) -> Credential:
        """Create a credential for a vault. ``POST /vaults/{vault_id}/credentials``"""
        return self._operate(operations.CREDENTIALS_CREATE, params, vault_id=vault_id)

    def retrieve(self, credential_id: str, *, vault_id: str, **params: Unpack[RequestParams]) -> Credential:
        """Retrieve a credential of a vault. ``GET /vaults/{vault_id}/credentials/{credential_id}``"""
        return self._operate(
            operations.CREDENTIALS_RETRIEVE, params, credential_id=credential_id, vault_id=vault_id
        )

    def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[CredentialsUpdateParams]
    ) -> Credential:
        """Update a credential of a vault. ``POST /vaults/{vault_id}/credentials/{credential_id}``"""
        return self._operate(
            operations.CREDENTIALS_UPDATE, params, credential_id=credential_id, vault_id=vault_id
        )

    def list(
        self, vault_id: str, **params: Unpack[CredentialsListParams]
    ) -> Paginator[SyncCursorPage[Credential]]:
        """List the credentials of a vault, in pages. ``GET /vaults/{vault_id}/credentials``"""
        return self._paginate(operations.CREDENTIALS_LIST, params, vault_id=vault_id)

    def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestParams]
    ) -> CredentialDeleted:
        """Delete a credential of a vault. ``DELETE /vaults/{vault_id}/credentials/{credential_id}``"""
        return self._operate(
            operations.CREDENTIALS_DELETE, params, credential_id=credential_id, vault_id=vault_id
        )


class Sessions(SessionsHelpers, Resource):
    """``client.beta.agents.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: SessionsWithRawResponse
        with_streaming_response: SessionsWithStreamingResponse

    @cached_property
    def subagents(self) -> Subagents:
        """``client.beta.agents.sessions.subagents``"""
        return Subagents(self._client, self._reply)

    @cached_property
    def artifacts(self) -> Artifacts:
        """``client.beta.agents.sessions.artifacts``"""
        return Artifacts(self._client, self._reply)

    @cached_property
    def items(self) -> Items:
        """``client.beta.agents.sessions.items``"""
        return Items(self._client, self._reply)

    @cached_property
    def events(self) -> Events:
        """``client.beta.agents.sessions.events``"""
        return Events(self._client, self._reply)

    @cached_property
    def traces(self) -> Traces:
        """``client.beta.agents.sessions.traces``"""
        return Traces(self._client, self._reply)

    @cached_property
    def turns(self) -> Turns:
        """``client.beta.agents.sessions.turns``"""
        return Turns(self._client, self._reply)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
    ) -> AgentSession: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
    ) -> Stream[AgentSessionEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[SessionsCreateParams]
    ) -> AgentSession | Stream[AgentSessionEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create a session. ``POST /agents/sessions``"""
        return self._operate(operations.SESSIONS_CREATE, params)

    def retrieve(self, session_id: str, **params: Unpack[RequestParams]) -> AgentSession:
        """Retrieve a session. ``GET /agents/sessions/{session_id}``"""
        return self._operate(operations.SESSIONS_RETRIEVE, params, session_id=session_id)

    def update(self, session_id: str, **params: Unpack[SessionsUpdateParams]) -> AgentSession:
        """Update a session. ``POST /agents/sessions/{session_id}``"""
        return self._operate(operations.SESSIONS_UPDATE, params, session_id=session_id)

    def list(self, **params: Unpack[SessionsListParams]) -> Paginator[SyncCursorPage[AgentSession]]:
        """List the sessions, in pages. ``GET /agents/sessions``"""
        return self._paginate(operations.SESSIONS_LIST, params)

    def delete(self, session_id: str, **params: Unpack[RequestParams]) -> AgentSessionDeleted:
        """Delete a session. ``DELETE /agents/sessions/{session_id}``"""
        return self._operate(operations.SESSIONS_DELETE, params, session_id=session_id)


class Subagents(Resource):
    """``client.beta.agents.sessions.subagents``"""

    if TYPE_CHECKING:
        with_raw_response: SubagentsWithRawResponse
        with_streaming_response: SubagentsWithStreamingResponse

    @cached_property
    def items(self) -> SubagentsItems:
        """``client.beta.agents.sessions.subagents.items``"""
        return SubagentsItems(self._client, self._reply)

    @cached_property
    def turns(self) -> SubagentsTurns:
        """``client.beta.agents.sessions.subagents.turns``"""
        return SubagentsTurns(self._client, self._reply)

    def retrieve(self, subagent_id: str, *, session_id: str, **params: Unpack[RequestParams]) -> Subagent:
        """Retrieve a subagent of a session. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``"""
        return self._operate(
            operations.SUBAGENTS_RETRIEVE, params, subagent_id=subagent_id, session_id=session_id
        )

    def list(
        self, session_id: str, **params: Unpack[SubagentsListParams]
    ) -> Paginator[SyncCursorPage[Subagent]]:
        """List the subagents of a session, in pages. ``GET /agents/sessions/{session_id}/subagents``"""
        return self._paginate(operations.SUBAGENTS_LIST, params, session_id=session_id)


class SubagentsItems(Resource):
    """``client.beta.agents.sessions.subagents.items``"""

    if TYPE_CHECKING:
        with_raw_response: SubagentsItemsWithRawResponse
        with_streaming_response: SubagentsItemsWithStreamingResponse

    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[SubagentsItemsListParams]
    ) -> Paginator[SyncCursorPage[AgentSessionItem]]:
        """List the items of a subagent, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``"""
        return self._paginate(
            operations.SUBAGENTS_ITEMS_LIST, params, subagent_id=subagent_id, session_id=session_id
        )


class SubagentsTurns(Resource):
    """``client.beta.agents.sessions.subagents.turns``"""

    if TYPE_CHECKING:
        with_raw_response: SubagentsTurnsWithRawResponse
        with_streaming_response: SubagentsTurnsWithStreamingResponse

    @cached_property
    def items(self) -> SubagentsTurnsItems:
        """``client.beta.agents.sessions.subagents.turns.items``"""
        return SubagentsTurnsItems(self._client, self._reply)

    def retrieve(
        self, turn_id: str, *, session_id: str, subagent_id: str, **params: Unpack[RequestParams]
    ) -> Turn:
        """Retrieve a turn of a subagent. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``"""
        return self._operate(
            operations.SUBAGENTS_TURNS_RETRIEVE,
            params,
            turn_id=turn_id,
            session_id=session_id,
            subagent_id=subagent_id,
        )

    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[SubagentsTurnsListParams]
    ) -> Paginator[SyncCursorPage[Turn]]:
        """List the turns of a subagent, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``"""
        return self._paginate(
            operations.SUBAGENTS_TURNS_LIST, params, subagent_id=subagent_id, session_id=session_id
        )


class SubagentsTurnsItems(Resource):
    """``client.beta.agents.sessions.subagents.turns.items``"""

    if TYPE_CHECKING:
        with_raw_response: SubagentsTurnsItemsWithRawResponse
        with_streaming_response: SubagentsTurnsItemsWithStreamingResponse

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[SubagentsTurnsItemsListParams],
    ) -> Paginator[SyncCursorPage[AgentSessionItem]]:
        """List the items of a turn, in pages. ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``"""
        return self._paginate(
            operations.SUBAGENTS_TURNS_ITEMS_LIST,
            params,
            turn_id=turn_id,
            session_id=session_id,
            subagent_id=subagent_id,
        )


class Artifacts(ArtifactsHelpers, Resource):
    """``client.beta.agents.sessions.artifacts``"""

    if TYPE_CHECKING:
        with_raw_response: ArtifactsWithRawResponse
        with_streaming_response: ArtifactsWithStreamingResponse

    def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> SessionArtifact:
        """Retrieve an artifact of a session. ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``"""
        return self._operate(
            operations.ARTIFACTS_RETRIEVE, params, artifact_id=artifact_id, session_id=session_id
        )

    def list(
        self, session_id: str, **params: Unpack[ArtifactsListParams]
    ) -> Paginator[SyncCursorPage[SessionArtifact]]:
        """List the artifacts of a session, in pages. ``GET /agents/sessions/{session_id}/artifacts``"""
        return self._paginate(operations.ARTIFACTS_LIST, params, session_id=session_id)

    def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]
    ) -> SessionArtifactDeleted:
        """Delete an artifact of a session. ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``"""
        return self._operate(
            operations.ARTIFACTS_DELETE, params, artifact_id=artifact_id, session_id=session_id
        )

    def content(self, artifact_id: str, *, session_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Download the content of an artifact. ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``"""
        return self._operate(_ARTIFACTS_CONTENT, params, artifact_id=artifact_id, session_id=session_id)


class Items(Resource):
    """``client.beta.agents.sessions.items``"""

    if TYPE_CHECKING:
        with_raw_response: ItemsWithRawResponse
        with_streaming_response: ItemsWithStreamingResponse

    def list(
        self, session_id: str, **params: Unpack[ItemsListParams]
    ) -> Paginator[SyncCursorPage[AgentSessionItem]]:
        """List the items of a session, in pages. ``GET /agents/sessions/{session_id}/items``"""
        return self._paginate(operations.ITEMS_LIST, params, session_id=session_id)


class Events(Resource):
    """``client.beta.agents.sessions.events``"""

    if TYPE_CHECKING:
        with_raw_response: EventsWithRawResponse
        with_streaming_response: EventsWithStreamingResponse

    def create(self, session_id: str, **params: Unpack[EventsCreateParams]) -> None:
        """Create an event for a session. ``POST /agents/sessions/{session_id}/events``"""
        return self._operate(operations.EVENTS_CREATE, params, session_id=session_id)

    def stream(self, session_id: str, **params: Unpack[EventsStreamParams]) -> Stream[AgentSessionEvent]:
        """Stream the events of a session. ``GET /agents/sessions/{session_id}/events``"""
        return self._operate(_EVENTS_STREAM, params, session_id=session_id)


class Traces(Resource):
    """``client.beta.agents.sessions.traces``"""

    if TYPE_CHECKING:
        with_raw_response: TracesWithRawResponse
        with_streaming_response: TracesWithStreamingResponse

    def list(
        self, session_id: str, **params: Unpack[TracesListParams]
    ) -> Paginator[SyncCursorPage[SessionTrace]]:
        """List the traces of a session, in pages. ``GET /agents/sessions/{session_id}/traces``"""
        return self._paginate(operations.TRACES_LIST, params, session_id=session_id)


class Turns(Resource):
    """``client.beta.agents.sessions.turns``"""

    if TYPE_CHECKING:
        with_raw_response: TurnsWithRawResponse
        with_streaming_response: TurnsWithStreamingResponse

    @cached_property
    def items(self) -> TurnsItems:
        """``client.beta.agents.sessions.turns.items``"""
        return TurnsItems(self._client, self._reply)

    def retrieve(self, turn_id: str, *, session_id: str, **params: Unpack[RequestParams]) -> Turn:
        """Retrieve a turn of a session. ``GET /agents/sessions/{session_id}/turns/{turn_id}``"""
        return self._operate(operations.TURNS_RETRIEVE, params, turn_id=turn_id, session_id=session_id)

    def list(self, session_id: str, **params: Unpack[TurnsListParams]) -> Paginator[SyncCursorPage[Turn]]:
        """List the turns of a session, in pages. ``GET /agents/sessions/{session_id}/turns``"""
        return self._paginate(operations.TURNS_LIST, params, session_id=session_id)


class TurnsItems(Resource):
    """``client.beta.agents.sessions.turns.items``"""

    if TYPE_CHECKING:
        with_raw_response: TurnsItemsWithRawResponse
        with_streaming_response: TurnsItemsWithStreamingResponse

    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[TurnsItemsListParams]
    ) -> Paginator[SyncConversationCursorPage[AgentSessionItem]]:
        """List the items of a turn, in pages. ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``"""
        return self._paginate(operations.TURNS_ITEMS_LIST, params, turn_id=turn_id, session_id=session_id)


if TYPE_CHECKING:

    class AgentsWithRawResponse:
        automations: AutomationsWithRawResponse
        environments: EnvironmentsWithRawResponse
        vaults: VaultsWithRawResponse
        sessions: SessionsWithRawResponse
        create = Raw(Agents.create)
        retrieve = Raw(Agents.retrieve)
        update = Raw(Agents.update)
        list = Raw(Agents.list)
        delete = Raw(Agents.delete)

    class AgentsWithStreamingResponse:
        automations: AutomationsWithStreamingResponse
        environments: EnvironmentsWithStreamingResponse
        vaults: VaultsWithStreamingResponse
        sessions: SessionsWithStreamingResponse
        create = Streamed(Agents.create)
        retrieve = Streamed(Agents.retrieve)
        update = Streamed(Agents.update)
        list = Streamed(Agents.list)
        delete = Streamed(Agents.delete)

    class AutomationsWithRawResponse:
        invocations: InvocationsWithRawResponse

        @overload
        def create(
            self,
            *,
            expression: str,
            timezone: str,
            type: Literal["periodic"],
            **params: Unpack[AutomationsCreateParams],
        ) -> RawResponse[Automation]: ...
        @overload
        def create(
            self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
        ) -> RawResponse[Automation]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Raw(Automations.retrieve)
        update = Raw(Automations.update)
        list = Raw(Automations.list)
        delete = Raw(Automations.delete)
        pause = Raw(Automations.pause)
        resume = Raw(Automations.resume)

    class AutomationsWithStreamingResponse:
        invocations: InvocationsWithStreamingResponse

        @overload
        def create(
            self,
            *,
            expression: str,
            timezone: str,
            type: Literal["periodic"],
            **params: Unpack[AutomationsCreateParams],
        ) -> ResponseManager[Automation]: ...
        @overload
        def create(
            self, *, run_at: int, type: Literal["once"], **params: Unpack[AutomationsCreateParams]
        ) -> ResponseManager[Automation]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Streamed(Automations.retrieve)
        update = Streamed(Automations.update)
        list = Streamed(Automations.list)
        delete = Streamed(Automations.delete)
        pause = Streamed(Automations.pause)
        resume = Streamed(Automations.resume)

    class InvocationsWithRawResponse:
        create = Raw(Invocations.create)
        retrieve = Raw(Invocations.retrieve)
        list = Raw(Invocations.list)

    class InvocationsWithStreamingResponse:
        create = Streamed(Invocations.create)
        retrieve = Streamed(Invocations.retrieve)
        list = Streamed(Invocations.list)

    class EnvironmentsWithRawResponse:
        files: FilesWithRawResponse
        templates: TemplatesWithRawResponse
        create = Raw(Environments.create)
        retrieve = Raw(Environments.retrieve)
        list = Raw(Environments.list)

    class EnvironmentsWithStreamingResponse:
        files: FilesWithStreamingResponse
        templates: TemplatesWithStreamingResponse
        create = Streamed(Environments.create)
        retrieve = Streamed(Environments.retrieve)
        list = Streamed(Environments.list)

    class FilesWithRawResponse:
        @overload
        def create(
            self,
            environment_id: str,
            *,
            file_id: str,
            type: Literal["file_id"],
            **params: Unpack[FilesCreateParams],
        ) -> RawResponse[EnvironmentFile]: ...
        @overload
        def create(
            self,
            environment_id: str,
            *,
            data: str,
            type: Literal["inline"],
            **params: Unpack[FilesCreateParams],
        ) -> RawResponse[EnvironmentFile]: ...
        def create(self, environment_id: str, **params: Any) -> Any: ...

        list = Raw(Files.list)

    class FilesWithStreamingResponse:
        @overload
        def create(
            self,
            environment_id: str,
            *,
            file_id: str,
            type: Literal["file_id"],
            **params: Unpack[FilesCreateParams],
        ) -> ResponseManager[EnvironmentFile]: ...
        @overload
        def create(
            self,
            environment_id: str,
            *,
            data: str,
            type: Literal["inline"],
            **params: Unpack[FilesCreateParams],
        ) -> ResponseManager[EnvironmentFile]: ...
        def create(self, environment_id: str, **params: Any) -> Any: ...

        list = Streamed(Files.list)

    class TemplatesWithRawResponse:
        create = Raw(Templates.create)
        retrieve = Raw(Templates.retrieve)
        update = Raw(Templates.update)
        list = Raw(Templates.list)
        delete = Raw(Templates.delete)

    class TemplatesWithStreamingResponse:
        create = Streamed(Templates.create)
        retrieve = Streamed(Templates.retrieve)
        update = Streamed(Templates.update)
        list = Streamed(Templates.list)
        delete = Streamed(Templates.delete)

    class VaultsWithRawResponse:
        credentials: CredentialsWithRawResponse
        create = Raw(Vaults.create)
        retrieve = Raw(Vaults.retrieve)
        update = Raw(Vaults.update)
        list = Raw(Vaults.list)
        delete = Raw(Vaults.delete)

    class VaultsWithStreamingResponse:
        credentials: CredentialsWithStreamingResponse
        create = Streamed(Vaults.create)
        retrieve = Streamed(Vaults.retrieve)
        update = Streamed(Vaults.update)
        list = Streamed(Vaults.list)
        delete = Streamed(Vaults.delete)

    class CredentialsWithRawResponse:
        create = Raw(Credentials.create)
        retrieve = Raw(Credentials.retrieve)
        update = Raw(Credentials.update)
        list = Raw(Credentials.list)
        delete = Raw(Credentials.delete)

    class CredentialsWithStreamingResponse:
        create = Streamed(Credentials.create)
        retrieve = Streamed(Credentials.retrieve)
        update = Streamed(Credentials.update)
        list = Streamed(Credentials.list)
        delete = Streamed(Credentials.delete)

    class SessionsWithRawResponse:
        subagents: SubagentsWithRawResponse
        artifacts: ArtifactsWithRawResponse
        items: ItemsWithRawResponse
        events: EventsWithRawResponse
        traces: TracesWithRawResponse
        turns: TurnsWithRawResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[AgentSession]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[Stream[AgentSessionEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[SessionsCreateParams]
        ) -> RawResponse[AgentSession | Stream[AgentSessionEvent]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Raw(Sessions.retrieve)
        update = Raw(Sessions.update)
        list = Raw(Sessions.list)
        delete = Raw(Sessions.delete)

    class SessionsWithStreamingResponse:
        subagents: SubagentsWithStreamingResponse
        artifacts: ArtifactsWithStreamingResponse
        items: ItemsWithStreamingResponse
        events: EventsWithStreamingResponse
        traces: TracesWithStreamingResponse
        turns: TurnsWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit = ..., **params: Unpack[SessionsCreateParams]
        ) -> ResponseManager[AgentSession]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[SessionsCreateParams]
        ) -> ResponseManager[Stream[AgentSessionEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[SessionsCreateParams]
        ) -> ResponseManager[AgentSession | Stream[AgentSessionEvent]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Streamed(Sessions.retrieve)
        update = Streamed(Sessions.update)
        list = Streamed(Sessions.list)
        delete = Streamed(Sessions.delete)

    class SubagentsWithRawResponse:
        items: SubagentsItemsWithRawResponse
        turns: SubagentsTurnsWithRawResponse
        retrieve = Raw(Subagents.retrieve)
        list = Raw(Subagents.list)

    class SubagentsWithStreamingResponse:
        items: SubagentsItemsWithStreamingResponse
        turns: SubagentsTurnsWithStreamingResponse
        retrieve = Streamed(Subagents.retrieve)
        list = Streamed(Subagents.list)

    class SubagentsItemsWithRawResponse:
        list = Raw(SubagentsItems.list)

    class SubagentsItemsWithStreamingResponse:
        list = Streamed(SubagentsItems.list)

    class SubagentsTurnsWithRawResponse:
        items: SubagentsTurnsItemsWithRawResponse
        retrieve = Raw(SubagentsTurns.retrieve)
        list = Raw(SubagentsTurns.list)

    class SubagentsTurnsWithStreamingResponse:
        items: SubagentsTurnsItemsWithStreamingResponse
        retrieve = Streamed(SubagentsTurns.retrieve)
        list = Streamed(SubagentsTurns.list)

    class SubagentsTurnsItemsWithRawResponse:
        list = Raw(SubagentsTurnsItems.list)

    class SubagentsTurnsItemsWithStreamingResponse:
        list = Streamed(SubagentsTurnsItems.list)

    class ArtifactsWithRawResponse:
        retrieve = Raw(Artifacts.retrieve)
        list = Raw(Artifacts.list)
        delete = Raw(Artifacts.delete)
        content = Raw(Artifacts.content)

    class ArtifactsWithStreamingResponse:
        retrieve = Streamed(Artifacts.retrieve)
        list = Streamed(Artifacts.list)
        delete = Streamed(Artifacts.delete)
        content = Streamed(Artifacts.content)

    class ItemsWithRawResponse:
        list = Raw(Items.list)

    class ItemsWithStreamingResponse:
        list = Streamed(Items.list)

    class EventsWithRawResponse:
        create = Raw(Events.create)
        stream = Raw(Events.stream)

    class EventsWithStreamingResponse:
        create = Streamed(Events.create)
        stream = Streamed(Events.stream)

    class TracesWithRawResponse:
        list = Raw(Traces.list)

    class TracesWithStreamingResponse:
        list = Streamed(Traces.list)

    class TurnsWithRawResponse:
        items: TurnsItemsWithRawResponse
        retrieve = Raw(Turns.retrieve)
        list = Raw(Turns.list)

    class TurnsWithStreamingResponse:
        items: TurnsItemsWithStreamingResponse
        retrieve = Streamed(Turns.retrieve)
        list = Streamed(Turns.list)

    class TurnsItemsWithRawResponse:
        list = Raw(TurnsItems.list)

    class TurnsItemsWithStreamingResponse:
        list = Streamed(TurnsItems.list)
