# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.projects`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.admin.organization.models import ProjectResidency
from rtkit.types.admin.organization.projects.models import ProjectOptionalServiceTier
from rtkit.types.admin.organization.projects.params import (
    CodeInterpreterParam,
    FileSearchParam,
    ImageGenerationParam,
    McpParam,
    NotificationChannelParam,
    WebSearchParam,
)

__all__ = [
    "APIKeysListParams",
    "APIKeysUpdateParams",
    "CertificatesActivateParams",
    "CertificatesDeactivateParams",
    "CertificatesListParams",
    "DataRetentionUpdateParams",
    "GroupsCreateParams",
    "GroupsListParams",
    "GroupsRetrieveParams",
    "GroupsRolesCreateParams",
    "GroupsRolesListParams",
    "HostedToolPermissionsUpdateParams",
    "ModelPermissionsUpdateParams",
    "ProjectsCreateParams",
    "ProjectsListParams",
    "ProjectsUpdateParams",
    "RateLimitsListRateLimitsParams",
    "RateLimitsUpdateRateLimitParams",
    "RolesCreateParams",
    "RolesListParams",
    "RolesUpdateParams",
    "ServiceAccountsAPIKeysCreateParams",
    "ServiceAccountsCreateParams",
    "ServiceAccountsListParams",
    "ServiceAccountsUpdateParams",
    "ServiceTierSettingsUpdateParams",
    "SpendAlertsCreateParams",
    "SpendAlertsListParams",
    "SpendAlertsUpdateParams",
    "SpendLimitUpdateParams",
    "UsersCreateParams",
    "UsersListParams",
    "UsersRolesCreateParams",
    "UsersRolesListParams",
    "UsersUpdateParams",
]


class ProjectsCreateParams(RequestParams, total=False):
    """``POST /organization/projects``"""

    name: Required[str]
    external_key_id: str | Omit | None
    geography: str | Omit | None
    residency: ProjectResidency | Omit | None


class ProjectsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}``"""

    external_key_id: str | Omit | None
    geography: str | Omit | None
    name: str | Omit | None


class ProjectsListParams(RequestParams, total=False):
    """``GET /organization/projects``"""

    after: str | Omit
    include_archived: bool | Omit
    limit: int | Omit


class UsersCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/users``"""

    role: Required[str]
    email: str | Omit | None
    user_id: str | Omit | None


class UsersUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/users/{user_id}``"""

    role: str | Omit | None


class UsersListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/users``"""

    after: str | Omit
    limit: int | Omit


class UsersRolesCreateParams(RequestParams, total=False):
    """``POST /projects/{project_id}/users/{user_id}/roles``"""

    role_id: Required[str]


class UsersRolesListParams(RequestParams, total=False):
    """``GET /projects/{project_id}/users/{user_id}/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class ServiceAccountsCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts``"""

    name: Required[str]
    create_service_account_only: bool | Omit | None
    expires_in_seconds: int | Omit | None


class ServiceAccountsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``"""

    name: str | Omit
    role: Literal["member", "owner"] | Omit


class ServiceAccountsListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/service_accounts``"""

    after: str | Omit
    limit: int | Omit


class ServiceAccountsAPIKeysCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``"""

    expires_in_seconds: int | Omit | None
    name: str | Omit
    scopes: SequenceNotStr[str] | Omit


class APIKeysUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/api_keys/{api_key_id}``"""

    expires_in_seconds: int | Omit
    scopes: SequenceNotStr[str] | Omit


class APIKeysListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/api_keys``"""

    after: str | Omit
    limit: int | Omit
    owner_project_access: Literal["active", "inactive", "any"] | Omit


class RateLimitsListRateLimitsParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/rate_limits``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit


class RateLimitsUpdateRateLimitParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``"""

    batch_1_day_max_input_tokens: int | Omit
    max_audio_megabytes_per_1_minute: int | Omit
    max_images_per_1_minute: int | Omit
    max_requests_per_1_day: int | Omit
    max_requests_per_1_minute: int | Omit
    max_tokens_per_1_minute: int | Omit


class ModelPermissionsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/model_permissions``"""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[SequenceNotStr[str]]


class ServiceTierSettingsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_tier_settings``"""

    default: Literal["standard", "fast", "scale"] | Omit
    enabled_tiers: Literal["all"] | SequenceNotStr[ProjectOptionalServiceTier] | Omit


class HostedToolPermissionsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/hosted_tool_permissions``"""

    code_interpreter: CodeInterpreterParam | Model | Omit | None
    file_search: FileSearchParam | Model | Omit | None
    image_generation: ImageGenerationParam | Model | Omit | None
    mcp: McpParam | Model | Omit | None
    web_search: WebSearchParam | Model | Omit | None


class GroupsCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/groups``"""

    group_id: Required[str]
    role: Required[str]


class GroupsRetrieveParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/groups/{group_id}``"""

    group_type: Literal["group", "tenant_group"] | Omit


class GroupsListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/groups``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class GroupsRolesCreateParams(RequestParams, total=False):
    """``POST /projects/{project_id}/groups/{group_id}/roles``"""

    role_id: Required[str]


class GroupsRolesListParams(RequestParams, total=False):
    """``GET /projects/{project_id}/groups/{group_id}/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RolesCreateParams(RequestParams, total=False):
    """``POST /projects/{project_id}/roles``"""

    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | Omit | None


class RolesUpdateParams(RequestParams, total=False):
    """``POST /projects/{project_id}/roles/{role_id}``"""

    description: str | Omit | None
    permissions: SequenceNotStr[str] | Omit | None
    role_name: str | Omit | None


class RolesListParams(RequestParams, total=False):
    """``GET /projects/{project_id}/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class DataRetentionUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/data_retention``"""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class SpendLimitUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/spend_limit``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class SpendAlertsCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/spend_alerts``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendAlertsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendAlertsListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/spend_alerts``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class CertificatesListParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/certificates``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class CertificatesActivateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/certificates/activate``"""

    certificate_ids: Required[SequenceNotStr[str]]


class CertificatesDeactivateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/certificates/deactivate``"""

    certificate_ids: Required[SequenceNotStr[str]]
