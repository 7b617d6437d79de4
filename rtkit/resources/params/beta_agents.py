# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.agents`` take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from rtkit.client.options import RequestParams
from rtkit.core.sentinels import Omit
from rtkit.types.beta.agents.automations.params import InvocationListParams
from rtkit.types.beta.agents.environments.params import (
    FileListParams,
    TemplateCreateParams,
    TemplateUpdateParams,
)
from rtkit.types.beta.agents.params import (
    AgentCreateParams,
    AgentUpdateParams,
    ArtifactListParams,
    AutomationListParams,
    AutomationMetadataParam,
    AutomationTargetParam,
    AutomationUpdateParams,
    EnvironmentCreateParams,
    EnvironmentListParams,
    EventCreateParams,
    EventStreamParams,
    ItemListParams,
    SessionCreateParamsBase,
    SessionListParams,
    SessionUpdateParams,
    VaultCreateParams,
    VaultListParams,
    VaultUpdateParams,
)
from rtkit.types.beta.agents.vaults.params import CredentialAuthRotateParam, CredentialCreateParams

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


class AgentsCreateParams(AgentCreateParams, RequestParams, total=False):
    """``POST /agents``"""


class AgentsUpdateParams(AgentUpdateParams, RequestParams, total=False):
    """``POST /agents/{agent_id}``"""


class AgentsListParams(ItemListParams, RequestParams, total=False):
    """``GET /agents``"""


class AutomationsCreateParams(RequestParams, total=False):
    """``POST /agents/automations``"""

    name: Required[str]
    target: Required[AutomationTargetParam]
    metadata: AutomationMetadataParam | Omit


class AutomationsUpdateParams(AutomationUpdateParams, RequestParams, total=False):
    """``POST /agents/automations/{automation_id}``"""


class AutomationsListParams(AutomationListParams, RequestParams, total=False):
    """``GET /agents/automations``"""


class InvocationsListParams(InvocationListParams, RequestParams, total=False):
    """``GET /agents/automations/{automation_id}/invocations``"""


class EnvironmentsCreateParams(EnvironmentCreateParams, RequestParams, total=False):
    """``POST /agents/environments``"""


class EnvironmentsListParams(EnvironmentListParams, RequestParams, total=False):
    """``GET /agents/environments``"""


class FilesCreateParams(RequestParams, total=False):
    """``POST /agents/environments/{environment_id}/files``"""

    path: Required[str]


class FilesListParams(FileListParams, RequestParams, total=False):
    """``GET /agents/environments/{environment_id}/files``"""


class TemplatesCreateParams(TemplateCreateParams, RequestParams, total=False):
    """``POST /agents/environments/templates``"""


class TemplatesUpdateParams(TemplateUpdateParams, RequestParams, total=False):
    """``POST /agents/environments/templates/{environment_template_id}``"""


TemplatesListParams: TypeAlias = AgentsListParams


class VaultsCreateParams(VaultCreateParams, RequestParams, total=False):
    """``POST /vaults``"""


class VaultsUpdateParams(VaultUpdateParams, RequestParams, total=False):
    """``POST /vaults/{vault_id}``"""


class VaultsListParams(VaultListParams, RequestParams, total=False):
    """``GET /vaults``"""


class CredentialsCreateParams(CredentialCreateParams, RequestParams, total=False):
    """``POST /vaults/{vault_id}/credentials``"""


class CredentialsUpdateParams(RequestParams, total=False):
    """``POST /vaults/{vault_id}/credentials/{credential_id}``"""

    auth: CredentialAuthRotateParam | Omit
    metadata: Mapping[str, str] | Omit


CredentialsListParams: TypeAlias = VaultsListParams


class SessionsCreateParams(SessionCreateParamsBase, RequestParams, total=False):
    """``POST /agents/sessions``"""


class SessionsUpdateParams(SessionUpdateParams, RequestParams, total=False):
    """``POST /agents/sessions/{session_id}``"""


class SessionsListParams(SessionListParams, RequestParams, total=False):
    """``GET /agents/sessions``"""


SubagentsListParams: TypeAlias = AgentsListParams
SubagentsItemsListParams: TypeAlias = AgentsListParams
SubagentsTurnsListParams: TypeAlias = AgentsListParams
SubagentsTurnsItemsListParams: TypeAlias = AgentsListParams


class ArtifactsListParams(ArtifactListParams, RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/artifacts``"""


ItemsListParams: TypeAlias = AgentsListParams


class EventsCreateParams(EventCreateParams, RequestParams, total=False):
    """``POST /agents/sessions/{session_id}/events``"""


class EventsStreamParams(EventStreamParams, RequestParams, total=False):
    """``GET /agents/sessions/{session_id}/events``"""


TracesListParams: TypeAlias = AgentsListParams
TurnsListParams: TypeAlias = AgentsListParams
TurnsItemsListParams: TypeAlias = AgentsListParams
