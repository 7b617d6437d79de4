# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.projects`` take."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.client.options import RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.sentinels import Omit
from rtkit.types.admin.organization.groups.params import RoleCreateParams as GroupsRoleCreateParams
from rtkit.types.admin.organization.params import (
    ProjectCreateParams,
    ProjectListParams,
    ProjectUpdateParams,
    RoleUpdateParams,
)
from rtkit.types.admin.organization.projects.params import (
    APIKeyListParams,
    CertificateActivateParams,
    CertificateDeactivateParams,
    GroupCreateParams,
    HostedToolPermissionUpdateParams,
    ModelPermissionUpdateParams,
    RateLimitListRateLimitsParams,
    ServiceAccountCreateParams,
    ServiceTierSettingUpdateParams,
    SpendAlertCreateParams,
    SpendAlertListParams,
    UserCreateParams,
    UserListParams,
)
from rtkit.types.admin.organization.projects.params import (
    DataRetentionUpdateParams as ProjectsDataRetentionUpdateParams,
)
from rtkit.types.admin.organization.projects.params import RoleCreateParams as ProjectsRoleCreateParams
from rtkit.types.admin.organization.projects.params import RoleListParams as ProjectsRoleListParams
from rtkit.types.admin.organization.projects.params import (
    SpendLimitUpdateParams as ProjectsSpendLimitUpdateParams,
)
from rtkit.types.admin.organization.users.params import RoleCreateParams, RoleListParams

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


class ProjectsCreateParams(ProjectCreateParams, RequestParams, total=False):
    """``POST /organization/projects``"""


class ProjectsUpdateParams(ProjectUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}``"""


class ProjectsListParams(ProjectListParams, RequestParams, total=False):
    """``GET /organization/projects``"""


class UsersCreateParams(UserCreateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/users``"""


class UsersUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/users/{user_id}``"""

    role: str | Omit | None


class UsersListParams(UserListParams, RequestParams, total=False):
    """``GET /organization/projects/{project_id}/users``"""


class UsersRolesCreateParams(RoleCreateParams, RequestParams, total=False):
    """``POST /projects/{project_id}/users/{user_id}/roles``"""


class UsersRolesListParams(RoleListParams, RequestParams, total=False):
    """``GET /projects/{project_id}/users/{user_id}/roles``"""


class ServiceAccountsCreateParams(ServiceAccountCreateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts``"""


class ServiceAccountsUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``"""

    name: str | Omit
    role: Literal["member", "owner"] | Omit


ServiceAccountsListParams: TypeAlias = UsersListParams


class ServiceAccountsAPIKeysCreateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``"""

    expires_in_seconds: int | Omit | None
    name: str | Omit
    scopes: SequenceNotStr[str] | Omit


class APIKeysUpdateParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/api_keys/{api_key_id}``"""

    expires_in_seconds: int | Omit
    scopes: SequenceNotStr[str] | Omit


class APIKeysListParams(APIKeyListParams, RequestParams, total=False):
    """``GET /organization/projects/{project_id}/api_keys``"""


class RateLimitsListRateLimitsParams(RateLimitListRateLimitsParams, RequestParams, total=False):
    """``GET /organization/projects/{project_id}/rate_limits``"""


class RateLimitsUpdateRateLimitParams(RequestParams, total=False):
    """``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``"""

    batch_1_day_max_input_tokens: int | Omit
    max_audio_megabytes_per_1_minute: int | Omit
    max_images_per_1_minute: int | Omit
    max_requests_per_1_day: int | Omit
    max_requests_per_1_minute: int | Omit
    max_tokens_per_1_minute: int | Omit


class ModelPermissionsUpdateParams(ModelPermissionUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/model_permissions``"""


class ServiceTierSettingsUpdateParams(ServiceTierSettingUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/service_tier_settings``"""


class HostedToolPermissionsUpdateParams(HostedToolPermissionUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/hosted_tool_permissions``"""


class GroupsCreateParams(GroupCreateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/groups``"""


class GroupsRetrieveParams(RequestParams, total=False):
    """``GET /organization/projects/{project_id}/groups/{group_id}``"""

    group_type: Literal["group", "tenant_group"] | Omit


class GroupsListParams(ProjectsRoleListParams, RequestParams, total=False):
    """``GET /organization/projects/{project_id}/groups``"""


class GroupsRolesCreateParams(GroupsRoleCreateParams, RequestParams, total=False):
    """``POST /projects/{project_id}/groups/{group_id}/roles``"""


GroupsRolesListParams: TypeAlias = GroupsListParams


class RolesCreateParams(ProjectsRoleCreateParams, RequestParams, total=False):
    """``POST /projects/{project_id}/roles``"""


class RolesUpdateParams(RoleUpdateParams, RequestParams, total=False):
    """``POST /projects/{project_id}/roles/{role_id}``"""


RolesListParams: TypeAlias = GroupsListParams


class DataRetentionUpdateParams(ProjectsDataRetentionUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/data_retention``"""


class SpendLimitUpdateParams(ProjectsSpendLimitUpdateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/spend_limit``"""


class SpendAlertsCreateParams(SpendAlertCreateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/spend_alerts``"""


SpendAlertsUpdateParams: TypeAlias = SpendAlertsCreateParams


class SpendAlertsListParams(SpendAlertListParams, RequestParams, total=False):
    """``GET /organization/projects/{project_id}/spend_alerts``"""


CertificatesListParams: TypeAlias = GroupsListParams


class CertificatesActivateParams(CertificateActivateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/certificates/activate``"""


class CertificatesDeactivateParams(CertificateDeactivateParams, RequestParams, total=False):
    """``POST /organization/projects/{project_id}/certificates/deactivate``"""
