# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.admin.organization.projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.admin.organization.models import Project, Role
    from rtkit.types.admin.organization.projects.groups.models import (
        RoleCreateResponse as GroupsRoleCreateResponse,
    )
    from rtkit.types.admin.organization.projects.groups.models import (
        RoleDeleteResponse as GroupsRoleDeleteResponse,
    )
    from rtkit.types.admin.organization.projects.groups.models import (
        RoleListResponse as GroupsRoleListResponse,
    )
    from rtkit.types.admin.organization.projects.models import (
        APIKeyDeleteResponse,
        CertificateListResponse,
        GroupDeleteResponse,
        ProjectAPIKey,
        ProjectDataRetention,
        ProjectGroup,
        ProjectHostedToolPermissions,
        ProjectModelPermissions,
        ProjectModelPermissionsDeleted,
        ProjectRateLimit,
        ProjectServiceAccount,
        ProjectServiceTierSettings,
        ProjectSpendAlert,
        ProjectSpendAlertDeleted,
        ProjectSpendLimit,
        ProjectSpendLimitDeleted,
        ProjectUser,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
        UserDeleteResponse,
    )
    from rtkit.types.admin.organization.projects.models import (
        RoleDeleteResponse as ProjectsRoleDeleteResponse,
    )
    from rtkit.types.admin.organization.projects.service_accounts.models import APIKeyCreateResponse
    from rtkit.types.admin.organization.projects.users.models import (
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
    )

__all__ = [
    "APIKEYS_DELETE",
    "APIKEYS_LIST",
    "APIKEYS_RETRIEVE",
    "APIKEYS_UPDATE",
    "CERTIFICATES_ACTIVATE",
    "CERTIFICATES_DEACTIVATE",
    "CERTIFICATES_LIST",
    "DATA_RETENTION_RETRIEVE",
    "DATA_RETENTION_UPDATE",
    "GROUPS_CREATE",
    "GROUPS_DELETE",
    "GROUPS_LIST",
    "GROUPS_RETRIEVE",
    "GROUPS_ROLES_CREATE",
    "GROUPS_ROLES_DELETE",
    "GROUPS_ROLES_LIST",
    "GROUPS_ROLES_RETRIEVE",
    "HOSTED_TOOL_PERMISSIONS_RETRIEVE",
    "HOSTED_TOOL_PERMISSIONS_UPDATE",
    "MODEL_PERMISSIONS_DELETE",
    "MODEL_PERMISSIONS_RETRIEVE",
    "MODEL_PERMISSIONS_UPDATE",
    "PROJECTS_ARCHIVE",
    "PROJECTS_CREATE",
    "PROJECTS_LIST",
    "PROJECTS_RETRIEVE",
    "PROJECTS_UPDATE",
    "RATE_LIMITS_LIST_RATE_LIMITS",
    "RATE_LIMITS_UPDATE_RATE_LIMIT",
    "ROLES_CREATE",
    "ROLES_DELETE",
    "ROLES_LIST",
    "ROLES_RETRIEVE",
    "ROLES_UPDATE",
    "SERVICE_ACCOUNTS_APIKEYS_CREATE",
    "SERVICE_ACCOUNTS_CREATE",
    "SERVICE_ACCOUNTS_DELETE",
    "SERVICE_ACCOUNTS_LIST",
    "SERVICE_ACCOUNTS_RETRIEVE",
    "SERVICE_ACCOUNTS_UPDATE",
    "SERVICE_TIER_SETTINGS_RETRIEVE",
    "SERVICE_TIER_SETTINGS_UPDATE",
    "SPEND_ALERTS_CREATE",
    "SPEND_ALERTS_DELETE",
    "SPEND_ALERTS_LIST",
    "SPEND_ALERTS_RETRIEVE",
    "SPEND_ALERTS_UPDATE",
    "SPEND_LIMIT_DELETE",
    "SPEND_LIMIT_RETRIEVE",
    "SPEND_LIMIT_UPDATE",
    "USERS_CREATE",
    "USERS_DELETE",
    "USERS_LIST",
    "USERS_RETRIEVE",
    "USERS_ROLES_CREATE",
    "USERS_ROLES_DELETE",
    "USERS_ROLES_LIST",
    "USERS_ROLES_RETRIEVE",
    "USERS_UPDATE",
]

PROJECTS_CREATE: Operation[Project] = Operation(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    "rtkit.types.admin.organization.models:Project",
    body="name external_key_id geography residency",
    required=(("name",),),
    admin=True,
)
PROJECTS_RETRIEVE: Operation[Project] = Operation(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    "rtkit.types.admin.organization.models:Project",
    admin=True,
)
PROJECTS_UPDATE: Operation[Project] = Operation(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    "rtkit.types.admin.organization.models:Project",
    body="external_key_id geography name",
    admin=True,
)
PROJECTS_LIST: Operation[Project] = Operation(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    "rtkit.types.admin.organization.models:Project",
    query="after include_archived limit",
    page="conversation_cursor",
    admin=True,
)
PROJECTS_ARCHIVE: Operation[Project] = Operation(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    "rtkit.types.admin.organization.models:Project",
    admin=True,
)
USERS_CREATE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    body="role email user_id",
    required=(("role",),),
    admin=True,
)
USERS_RETRIEVE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    admin=True,
)
USERS_UPDATE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    body="role",
    admin=True,
)
USERS_LIST: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    query="after limit",
    page="conversation_cursor",
    admin=True,
)
USERS_DELETE: Operation[UserDeleteResponse] = Operation(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:UserDeleteResponse",
    admin=True,
)
USERS_ROLES_CREATE: Operation[RoleCreateResponse] = Operation(
    "admin.organization.projects.users.roles.create",
    "POST",
    "/projects/{project_id}/users/{user_id}/roles",
    "rtkit.types.admin.organization.projects.users.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
USERS_ROLES_RETRIEVE: Operation[RoleListResponse] = Operation(
    "admin.organization.projects.users.roles.retrieve",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.users.models:RoleListResponse",
    admin=True,
)
USERS_ROLES_LIST: Operation[RoleListResponse] = Operation(
    "admin.organization.projects.users.roles.list",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles",
    "rtkit.types.admin.organization.projects.users.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
USERS_ROLES_DELETE: Operation[RoleDeleteResponse] = Operation(
    "admin.organization.projects.users.roles.delete",
    "DELETE",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.users.models:RoleDeleteResponse",
    admin=True,
)
SERVICE_ACCOUNTS_CREATE: Operation[ServiceAccountCreateResponse] = Operation(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    "rtkit.types.admin.organization.projects.models:ServiceAccountCreateResponse",
    body="name create_service_account_only expires_in_seconds",
    required=(("name",),),
    admin=True,
)
SERVICE_ACCOUNTS_RETRIEVE: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    admin=True,
)
SERVICE_ACCOUNTS_UPDATE: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    body="name role",
    admin=True,
)
SERVICE_ACCOUNTS_LIST: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    query="after limit",
    page="conversation_cursor",
    admin=True,
)
SERVICE_ACCOUNTS_DELETE: Operation[ServiceAccountDeleteResponse] = Operation(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ServiceAccountDeleteResponse",
    admin=True,
)
SERVICE_ACCOUNTS_APIKEYS_CREATE: Operation[APIKeyCreateResponse] = Operation(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "rtkit.types.admin.organization.projects.service_accounts.models:APIKeyCreateResponse",
    body="expires_in_seconds name scopes",
    admin=True,
)
APIKEYS_RETRIEVE: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    admin=True,
)
APIKEYS_UPDATE: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    body="expires_in_seconds scopes",
    admin=True,
)
APIKEYS_LIST: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    query="after limit owner_project_access",
    page="conversation_cursor",
    admin=True,
)
APIKEYS_DELETE: Operation[APIKeyDeleteResponse] = Operation(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:APIKeyDeleteResponse",
    admin=True,
)
RATE_LIMITS_LIST_RATE_LIMITS: Operation[ProjectRateLimit] = Operation(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    "rtkit.types.admin.organization.projects.models:ProjectRateLimit",
    query="after before limit",
    page="conversation_cursor",
    admin=True,
)
RATE_LIMITS_UPDATE_RATE_LIMIT: Operation[ProjectRateLimit] = Operation(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    "rtkit.types.admin.organization.projects.models:ProjectRateLimit",
    body=(
        "batch_1_day_max_input_tokens max_audio_megabytes_per_1_minute max_images_per_1_minute "
        "max_requests_per_1_day max_requests_per_1_minute max_tokens_per_1_minute"
    ),
    admin=True,
)
MODEL_PERMISSIONS_RETRIEVE: Operation[ProjectModelPermissions] = Operation(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissions",
    admin=True,
)
MODEL_PERMISSIONS_UPDATE: Operation[ProjectModelPermissions] = Operation(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissions",
    body="mode model_ids",
    required=(("mode", "model_ids"),),
    admin=True,
)
MODEL_PERMISSIONS_DELETE: Operation[ProjectModelPermissionsDeleted] = Operation(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissionsDeleted",
    admin=True,
)
SERVICE_TIER_SETTINGS_RETRIEVE: Operation[ProjectServiceTierSettings] = Operation(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    "rtkit.types.admin.organization.projects.models:ProjectServiceTierSettings",
    admin=True,
)
SERVICE_TIER_SETTINGS_UPDATE: Operation[ProjectServiceTierSettings] = Operation(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    "rtkit.types.admin.organization.projects.models:ProjectServiceTierSettings",
    body="default enabled_tiers",
    admin=True,
)
HOSTED_TOOL_PERMISSIONS_RETRIEVE: Operation[ProjectHostedToolPermissions] = Operation(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectHostedToolPermissions",
    admin=True,
)
HOSTED_TOOL_PERMISSIONS_UPDATE: Operation[ProjectHostedToolPermissions] = Operation(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectHostedToolPermissions",
    body="code_interpreter file_search image_generation mcp web_search",
    admin=True,
)
GROUPS_CREATE: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    body="group_id role",
    required=(("group_id", "role"),),
    admin=True,
)
GROUPS_RETRIEVE: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    query="group_type",
    admin=True,
)
GROUPS_LIST: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
GROUPS_DELETE: Operation[GroupDeleteResponse] = Operation(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    "rtkit.types.admin.organization.projects.models:GroupDeleteResponse",
    admin=True,
)
GROUPS_ROLES_CREATE: Operation[GroupsRoleCreateResponse] = Operation(
    "admin.organization.projects.groups.roles.create",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    "rtkit.types.admin.organization.projects.groups.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
GROUPS_ROLES_RETRIEVE: Operation[GroupsRoleListResponse] = Operation(
    "admin.organization.projects.groups.roles.retrieve",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.groups.models:RoleListResponse",
    admin=True,
)
GROUPS_ROLES_LIST: Operation[GroupsRoleListResponse] = Operation(
    "admin.organization.projects.groups.roles.list",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles",
    "rtkit.types.admin.organization.projects.groups.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
GROUPS_ROLES_DELETE: Operation[GroupsRoleDeleteResponse] = Operation(
    "admin.organization.projects.groups.roles.delete",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.groups.models:RoleDeleteResponse",
    admin=True,
)
ROLES_CREATE: Operation[Role] = Operation(
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    "rtkit.types.admin.organization.models:Role",
    body="permissions role_name description",
    required=(("permissions", "role_name"),),
    admin=True,
)
ROLES_RETRIEVE: Operation[Role] = Operation(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    admin=True,
)
ROLES_UPDATE: Operation[Role] = Operation(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    body="description permissions role_name",
    admin=True,
)
ROLES_LIST: Operation[Role] = Operation(
    "admin.organization.projects.roles.list",
    "GET",
    "/projects/{project_id}/roles",
    "rtkit.types.admin.organization.models:Role",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
ROLES_DELETE: Operation[ProjectsRoleDeleteResponse] = Operation(
    "admin.organization.projects.roles.delete",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.models:RoleDeleteResponse",
    admin=True,
)
DATA_RETENTION_RETRIEVE: Operation[ProjectDataRetention] = Operation(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    "rtkit.types.admin.organization.projects.models:ProjectDataRetention",
    admin=True,
)
DATA_RETENTION_UPDATE: Operation[ProjectDataRetention] = Operation(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    "rtkit.types.admin.organization.projects.models:ProjectDataRetention",
    body="retention_type",
    required=(("retention_type",),),
    admin=True,
)
SPEND_LIMIT_RETRIEVE: Operation[ProjectSpendLimit] = Operation(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimit",
    admin=True,
)
SPEND_LIMIT_UPDATE: Operation[ProjectSpendLimit] = Operation(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimit",
    body="currency interval threshold_amount",
    required=(("currency", "interval", "threshold_amount"),),
    admin=True,
)
SPEND_LIMIT_DELETE: Operation[ProjectSpendLimitDeleted] = Operation(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimitDeleted",
    admin=True,
)
SPEND_ALERTS_CREATE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
SPEND_ALERTS_RETRIEVE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    admin=True,
)
SPEND_ALERTS_UPDATE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
SPEND_ALERTS_LIST: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    query="after before limit order",
    page="conversation_cursor",
    admin=True,
)
SPEND_ALERTS_DELETE: Operation[ProjectSpendAlertDeleted] = Operation(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlertDeleted",
    admin=True,
)
CERTIFICATES_LIST: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    query="after limit order",
    page="conversation_cursor",
    admin=True,
)
CERTIFICATES_ACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)
CERTIFICATES_DEACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)
