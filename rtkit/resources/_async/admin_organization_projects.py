# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.projects``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage, AsyncNextCursorPage, AsyncPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.admin_organization_projects import (
        APIKeysListParams,
        APIKeysUpdateParams,
        CertificatesActivateParams,
        CertificatesDeactivateParams,
        CertificatesListParams,
        DataRetentionUpdateParams,
        GroupsCreateParams,
        GroupsListParams,
        GroupsRetrieveParams,
        GroupsRolesCreateParams,
        GroupsRolesListParams,
        HostedToolPermissionsUpdateParams,
        ModelPermissionsUpdateParams,
        ProjectsCreateParams,
        ProjectsListParams,
        ProjectsUpdateParams,
        RateLimitsListRateLimitsParams,
        RateLimitsUpdateRateLimitParams,
        RolesCreateParams,
        RolesListParams,
        RolesUpdateParams,
        ServiceAccountsAPIKeysCreateParams,
        ServiceAccountsCreateParams,
        ServiceAccountsListParams,
        ServiceAccountsUpdateParams,
        ServiceTierSettingsUpdateParams,
        SpendAlertsCreateParams,
        SpendAlertsListParams,
        SpendAlertsUpdateParams,
        SpendLimitUpdateParams,
        UsersCreateParams,
        UsersListParams,
        UsersRolesCreateParams,
        UsersRolesListParams,
        UsersUpdateParams,
    )
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
    "AsyncAPIKeys",
    "AsyncCertificates",
    "AsyncDataRetention",
    "AsyncGroups",
    "AsyncGroupsRoles",
    "AsyncHostedToolPermissions",
    "AsyncModelPermissions",
    "AsyncProjects",
    "AsyncRateLimits",
    "AsyncRoles",
    "AsyncServiceAccounts",
    "AsyncServiceAccountsAPIKeys",
    "AsyncServiceTierSettings",
    "AsyncSpendAlerts",
    "AsyncSpendLimit",
    "AsyncUsers",
    "AsyncUsersRoles",
]

_PROJECTS_CREATE: Operation[Project] = Operation(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    "rtkit.types.admin.organization.models:Project",
    body="name external_key_id geography residency",
    required=(("name",),),
    admin=True,
)
_PROJECTS_RETRIEVE: Operation[Project] = Operation(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    "rtkit.types.admin.organization.models:Project",
    admin=True,
)
_PROJECTS_UPDATE: Operation[Project] = Operation(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    "rtkit.types.admin.organization.models:Project",
    body="external_key_id geography name",
    admin=True,
)
_PROJECTS_LIST: Operation[Project] = Operation(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    "rtkit.types.admin.organization.models:Project",
    query="after include_archived limit",
    page="conversation_cursor",
    admin=True,
)
_PROJECTS_ARCHIVE: Operation[Project] = Operation(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    "rtkit.types.admin.organization.models:Project",
    admin=True,
)
_USERS_CREATE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    body="role email user_id",
    required=(("role",),),
    admin=True,
)
_USERS_RETRIEVE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    admin=True,
)
_USERS_UPDATE: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    body="role",
    admin=True,
)
_USERS_LIST: Operation[ProjectUser] = Operation(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    "rtkit.types.admin.organization.projects.models:ProjectUser",
    query="after limit",
    page="conversation_cursor",
    admin=True,
)
_USERS_DELETE: Operation[UserDeleteResponse] = Operation(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    "rtkit.types.admin.organization.projects.models:UserDeleteResponse",
    admin=True,
)
_USERS_ROLES_CREATE: Operation[RoleCreateResponse] = Operation(
    "admin.organization.projects.users.roles.create",
    "POST",
    "/projects/{project_id}/users/{user_id}/roles",
    "rtkit.types.admin.organization.projects.users.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
_USERS_ROLES_RETRIEVE: Operation[RoleListResponse] = Operation(
    "admin.organization.projects.users.roles.retrieve",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.users.models:RoleListResponse",
    admin=True,
)
_USERS_ROLES_LIST: Operation[RoleListResponse] = Operation(
    "admin.organization.projects.users.roles.list",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles",
    "rtkit.types.admin.organization.projects.users.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_USERS_ROLES_DELETE: Operation[RoleDeleteResponse] = Operation(
    "admin.organization.projects.users.roles.delete",
    "DELETE",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.users.models:RoleDeleteResponse",
    admin=True,
)
_SERVICE_ACCOUNTS_CREATE: Operation[ServiceAccountCreateResponse] = Operation(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    "rtkit.types.admin.organization.projects.models:ServiceAccountCreateResponse",
    body="name create_service_account_only expires_in_seconds",
    required=(("name",),),
    admin=True,
)
_SERVICE_ACCOUNTS_RETRIEVE: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    admin=True,
)
_SERVICE_ACCOUNTS_UPDATE: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    body="name role",
    admin=True,
)
_SERVICE_ACCOUNTS_LIST: Operation[ProjectServiceAccount] = Operation(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    "rtkit.types.admin.organization.projects.models:ProjectServiceAccount",
    query="after limit",
    page="conversation_cursor",
    admin=True,
)
_SERVICE_ACCOUNTS_DELETE: Operation[ServiceAccountDeleteResponse] = Operation(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "rtkit.types.admin.organization.projects.models:ServiceAccountDeleteResponse",
    admin=True,
)
_SERVICE_ACCOUNTS_APIKEYS_CREATE: Operation[APIKeyCreateResponse] = Operation(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "rtkit.types.admin.organization.projects.service_accounts.models:APIKeyCreateResponse",
    body="expires_in_seconds name scopes",
    admin=True,
)
_APIKEYS_RETRIEVE: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    admin=True,
)
_APIKEYS_UPDATE: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    body="expires_in_seconds scopes",
    admin=True,
)
_APIKEYS_LIST: Operation[ProjectAPIKey] = Operation(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    "rtkit.types.admin.organization.projects.models:ProjectAPIKey",
    query="after limit owner_project_access",
    page="conversation_cursor",
    admin=True,
)
_APIKEYS_DELETE: Operation[APIKeyDeleteResponse] = Operation(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "rtkit.types.admin.organization.projects.models:APIKeyDeleteResponse",
    admin=True,
)
_RATE_LIMITS_LIST_RATE_LIMITS: Operation[ProjectRateLimit] = Operation(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    "rtkit.types.admin.organization.projects.models:ProjectRateLimit",
    query="after before limit",
    page="conversation_cursor",
    admin=True,
)
_RATE_LIMITS_UPDATE_RATE_LIMIT: Operation[ProjectRateLimit] = Operation(
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
_MODEL_PERMISSIONS_RETRIEVE: Operation[ProjectModelPermissions] = Operation(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissions",
    admin=True,
)
_MODEL_PERMISSIONS_UPDATE: Operation[ProjectModelPermissions] = Operation(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissions",
    body="mode model_ids",
    required=(("mode", "model_ids"),),
    admin=True,
)
_MODEL_PERMISSIONS_DELETE: Operation[ProjectModelPermissionsDeleted] = Operation(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectModelPermissionsDeleted",
    admin=True,
)
_SERVICE_TIER_SETTINGS_RETRIEVE: Operation[ProjectServiceTierSettings] = Operation(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    "rtkit.types.admin.organization.projects.models:ProjectServiceTierSettings",
    admin=True,
)
_SERVICE_TIER_SETTINGS_UPDATE: Operation[ProjectServiceTierSettings] = Operation(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    "rtkit.types.admin.organization.projects.models:ProjectServiceTierSettings",
    body="default enabled_tiers",
    admin=True,
)
_HOSTED_TOOL_PERMISSIONS_RETRIEVE: Operation[ProjectHostedToolPermissions] = Operation(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectHostedToolPermissions",
    admin=True,
)
_HOSTED_TOOL_PERMISSIONS_UPDATE: Operation[ProjectHostedToolPermissions] = Operation(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "rtkit.types.admin.organization.projects.models:ProjectHostedToolPermissions",
    body="code_interpreter file_search image_generation mcp web_search",
    admin=True,
)
_GROUPS_CREATE: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    body="group_id role",
    required=(("group_id", "role"),),
    admin=True,
)
_GROUPS_RETRIEVE: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    query="group_type",
    admin=True,
)
_GROUPS_LIST: Operation[ProjectGroup] = Operation(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    "rtkit.types.admin.organization.projects.models:ProjectGroup",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_GROUPS_DELETE: Operation[GroupDeleteResponse] = Operation(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    "rtkit.types.admin.organization.projects.models:GroupDeleteResponse",
    admin=True,
)
_GROUPS_ROLES_CREATE: Operation[GroupsRoleCreateResponse] = Operation(
    "admin.organization.projects.groups.roles.create",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    "rtkit.types.admin.organization.projects.groups.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
_GROUPS_ROLES_RETRIEVE: Operation[GroupsRoleListResponse] = Operation(
    "admin.organization.projects.groups.roles.retrieve",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.groups.models:RoleListResponse",
    admin=True,
)
_GROUPS_ROLES_LIST: Operation[GroupsRoleListResponse] = Operation(
    "admin.organization.projects.groups.roles.list",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles",
    "rtkit.types.admin.organization.projects.groups.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_GROUPS_ROLES_DELETE: Operation[GroupsRoleDeleteResponse] = Operation(
    "admin.organization.projects.groups.roles.delete",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.groups.models:RoleDeleteResponse",
    admin=True,
)
_ROLES_CREATE: Operation[Role] = Operation(
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    "rtkit.types.admin.organization.models:Role",
    body="permissions role_name description",
    required=(("permissions", "role_name"),),
    admin=True,
)
_ROLES_RETRIEVE: Operation[Role] = Operation(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    admin=True,
)
_ROLES_UPDATE: Operation[Role] = Operation(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    body="description permissions role_name",
    admin=True,
)
_ROLES_LIST: Operation[Role] = Operation(
    "admin.organization.projects.roles.list",
    "GET",
    "/projects/{project_id}/roles",
    "rtkit.types.admin.organization.models:Role",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_ROLES_DELETE: Operation[ProjectsRoleDeleteResponse] = Operation(
    "admin.organization.projects.roles.delete",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    "rtkit.types.admin.organization.projects.models:RoleDeleteResponse",
    admin=True,
)
_DATA_RETENTION_RETRIEVE: Operation[ProjectDataRetention] = Operation(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    "rtkit.types.admin.organization.projects.models:ProjectDataRetention",
    admin=True,
)
_DATA_RETENTION_UPDATE: Operation[ProjectDataRetention] = Operation(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    "rtkit.types.admin.organization.projects.models:ProjectDataRetention",
    body="retention_type",
    required=(("retention_type",),),
    admin=True,
)
_SPEND_LIMIT_RETRIEVE: Operation[ProjectSpendLimit] = Operation(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimit",
    admin=True,
)
_SPEND_LIMIT_UPDATE: Operation[ProjectSpendLimit] = Operation(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimit",
    body="currency interval threshold_amount",
    required=(("currency", "interval", "threshold_amount"),),
    admin=True,
)
_SPEND_LIMIT_DELETE: Operation[ProjectSpendLimitDeleted] = Operation(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    "rtkit.types.admin.organization.projects.models:ProjectSpendLimitDeleted",
    admin=True,
)
_SPEND_ALERTS_CREATE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
_SPEND_ALERTS_RETRIEVE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    admin=True,
)
_SPEND_ALERTS_UPDATE: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
_SPEND_ALERTS_LIST: Operation[ProjectSpendAlert] = Operation(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlert",
    query="after before limit order",
    page="conversation_cursor",
    admin=True,
)
_SPEND_ALERTS_DELETE: Operation[ProjectSpendAlertDeleted] = Operation(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.projects.models:ProjectSpendAlertDeleted",
    admin=True,
)
_CERTIFICATES_LIST: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    query="after limit order",
    page="conversation_cursor",
    admin=True,
)
_CERTIFICATES_ACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)
_CERTIFICATES_DEACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    "rtkit.types.admin.organization.projects.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)


class AsyncProjects(AsyncResource):
    """``client.admin.organization.projects``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncProjectsWithRawResponse
        with_streaming_response: AsyncProjectsWithStreamingResponse

    @cached_property
    def users(self) -> AsyncUsers:
        """``client.admin.organization.projects.users``"""
        return AsyncUsers(self._client, self._reply)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """``client.admin.organization.projects.service_accounts``"""
        return AsyncServiceAccounts(self._client, self._reply)

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """``client.admin.organization.projects.api_keys``"""
        return AsyncAPIKeys(self._client, self._reply)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """``client.admin.organization.projects.rate_limits``"""
        return AsyncRateLimits(self._client, self._reply)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissions:
        """``client.admin.organization.projects.model_permissions``"""
        return AsyncModelPermissions(self._client, self._reply)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """``client.admin.organization.projects.service_tier_settings``"""
        return AsyncServiceTierSettings(self._client, self._reply)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """``client.admin.organization.projects.hosted_tool_permissions``"""
        return AsyncHostedToolPermissions(self._client, self._reply)

    @cached_property
    def groups(self) -> AsyncGroups:
        """``client.admin.organization.projects.groups``"""
        return AsyncGroups(self._client, self._reply)

    @cached_property
    def roles(self) -> AsyncRoles:
        """``client.admin.organization.projects.roles``"""
        return AsyncRoles(self._client, self._reply)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """``client.admin.organization.projects.data_retention``"""
        return AsyncDataRetention(self._client, self._reply)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """``client.admin.organization.projects.spend_limit``"""
        return AsyncSpendLimit(self._client, self._reply)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """``client.admin.organization.projects.spend_alerts``"""
        return AsyncSpendAlerts(self._client, self._reply)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """``client.admin.organization.projects.certificates``"""
        return AsyncCertificates(self._client, self._reply)

    async def create(self, **params: Unpack[ProjectsCreateParams]) -> Project:
        """Create a project. ``POST /organization/projects``"""
        return await self._operate(_PROJECTS_CREATE, params)

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Retrieve a project. ``GET /organization/projects/{project_id}``"""
        return await self._operate(_PROJECTS_RETRIEVE, params, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[ProjectsUpdateParams]) -> Project:
        """Update a project. ``POST /organization/projects/{project_id}``"""
        return await self._operate(_PROJECTS_UPDATE, params, project_id=project_id)

    def list(
        self, **params: Unpack[ProjectsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Project]]:
        """List the projects, in pages. ``GET /organization/projects``"""
        return self._paginate(_PROJECTS_LIST, params)

    async def archive(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Archive a project. ``POST /organization/projects/{project_id}/archive``"""
        return await self._operate(_PROJECTS_ARCHIVE, params, project_id=project_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.projects.users``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersWithRawResponse
        with_streaming_response: AsyncUsersWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncUsersRoles:
        """``client.admin.organization.projects.users.roles``"""
        return AsyncUsersRoles(self._client, self._reply)

    async def create(self, project_id: str, **params: Unpack[UsersCreateParams]) -> ProjectUser:
        """Create a user for a project. ``POST /organization/projects/{project_id}/users``"""
        return await self._operate(_USERS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectUser:
        """Retrieve a user of a project. ``GET /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(_USERS_RETRIEVE, params, user_id=user_id, project_id=project_id)

    async def update(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersUpdateParams]
    ) -> ProjectUser:
        """Update a user of a project. ``POST /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(_USERS_UPDATE, params, user_id=user_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[UsersListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectUser]]:
        """List the users of a project, in pages. ``GET /organization/projects/{project_id}/users``"""
        return self._paginate(_USERS_LIST, params, project_id=project_id)

    async def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> UserDeleteResponse:
        """Delete a user of a project. ``DELETE /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(_USERS_DELETE, params, user_id=user_id, project_id=project_id)


class AsyncUsersRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersRolesWithRawResponse
        with_streaming_response: AsyncUsersRolesWithStreamingResponse

    async def create(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesCreateParams]
    ) -> RoleCreateResponse:
        """Create a role for a user. ``POST /projects/{project_id}/users/{user_id}/roles``"""
        return await self._operate(_USERS_ROLES_CREATE, params, user_id=user_id, project_id=project_id)

    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a user. ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return await self._operate(
            _USERS_ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id, user_id=user_id
        )

    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a user, in pages. ``GET /projects/{project_id}/users/{user_id}/roles``"""
        return self._paginate(_USERS_ROLES_LIST, params, user_id=user_id, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a user. ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return await self._operate(
            _USERS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, user_id=user_id
        )


class AsyncServiceAccounts(AsyncResource):
    """``client.admin.organization.projects.service_accounts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncServiceAccountsWithRawResponse
        with_streaming_response: AsyncServiceAccountsWithStreamingResponse

    @cached_property
    def api_keys(self) -> AsyncServiceAccountsAPIKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``"""
        return AsyncServiceAccountsAPIKeys(self._client, self._reply)

    async def create(
        self, project_id: str, **params: Unpack[ServiceAccountsCreateParams]
    ) -> ServiceAccountCreateResponse:
        """Create a service account for a project. ``POST /organization/projects/{project_id}/service_accounts``"""
        return await self._operate(_SERVICE_ACCOUNTS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectServiceAccount:
        """Retrieve a service account of a project. ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            _SERVICE_ACCOUNTS_RETRIEVE, params, service_account_id=service_account_id, project_id=project_id
        )

    async def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[ServiceAccountsUpdateParams]
    ) -> ProjectServiceAccount:
        """Update a service account of a project. ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            _SERVICE_ACCOUNTS_UPDATE, params, service_account_id=service_account_id, project_id=project_id
        )

    def list(
        self, project_id: str, **params: Unpack[ServiceAccountsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List the service accounts of a project, in pages. ``GET /organization/projects/{project_id}/service_accounts``"""
        return self._paginate(_SERVICE_ACCOUNTS_LIST, params, project_id=project_id)

    async def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account of a project. ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            _SERVICE_ACCOUNTS_DELETE, params, service_account_id=service_account_id, project_id=project_id
        )


class AsyncServiceAccountsAPIKeys(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncServiceAccountsAPIKeysWithRawResponse
        with_streaming_response: AsyncServiceAccountsAPIKeysWithStreamingResponse

    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[ServiceAccountsAPIKeysCreateParams],
    ) -> APIKeyCreateResponse:
        """Create an API key for a service account. ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``"""
        return await self._operate(
            _SERVICE_ACCOUNTS_APIKEYS_CREATE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )


class AsyncAPIKeys(AsyncResource):
    """``client.admin.organization.projects.api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAPIKeysWithRawResponse
        with_streaming_response: AsyncAPIKeysWithStreamingResponse

    async def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectAPIKey:
        """Retrieve an API key of a project. ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return await self._operate(_APIKEYS_RETRIEVE, params, api_key_id=api_key_id, project_id=project_id)

    async def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[APIKeysUpdateParams]
    ) -> ProjectAPIKey:
        """Update an API key of a project. ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return await self._operate(_APIKEYS_UPDATE, params, api_key_id=api_key_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[APIKeysListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectAPIKey]]:
        """List the API keys of a project, in pages. ``GET /organization/projects/{project_id}/api_keys``"""
        return self._paginate(_APIKEYS_LIST, params, project_id=project_id)

    async def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project. ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return await self._operate(_APIKEYS_DELETE, params, api_key_id=api_key_id, project_id=project_id)


class AsyncRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRateLimitsWithRawResponse
        with_streaming_response: AsyncRateLimitsWithStreamingResponse

    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitsListRateLimitsParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectRateLimit]]:
        """List the rate limits, in pages. ``GET /organization/projects/{project_id}/rate_limits``"""
        return self._paginate(_RATE_LIMITS_LIST_RATE_LIMITS, params, project_id=project_id)

    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[RateLimitsUpdateRateLimitParams]
    ) -> ProjectRateLimit:
        """Update a rate limit. ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``"""
        return await self._operate(
            _RATE_LIMITS_UPDATE_RATE_LIMIT, params, rate_limit_id=rate_limit_id, project_id=project_id
        )


class AsyncModelPermissions(AsyncResource):
    """``client.admin.organization.projects.model_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncModelPermissionsWithRawResponse
        with_streaming_response: AsyncModelPermissionsWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectModelPermissions:
        """Retrieve the model permissions of a project. ``GET /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(_MODEL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[ModelPermissionsUpdateParams]
    ) -> ProjectModelPermissions:
        """Update the model permissions of a project. ``POST /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(_MODEL_PERMISSIONS_UPDATE, params, project_id=project_id)

    async def delete(
        self, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectModelPermissionsDeleted:
        """Delete the model permissions of a project. ``DELETE /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(_MODEL_PERMISSIONS_DELETE, params, project_id=project_id)


class AsyncServiceTierSettings(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncServiceTierSettingsWithRawResponse
        with_streaming_response: AsyncServiceTierSettingsWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectServiceTierSettings:
        """Retrieve the service tier settings of a project. ``GET /organization/projects/{project_id}/service_tier_settings``"""
        return await self._operate(_SERVICE_TIER_SETTINGS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[ServiceTierSettingsUpdateParams]
    ) -> ProjectServiceTierSettings:
        """Update the service tier settings of a project. ``POST /organization/projects/{project_id}/service_tier_settings``"""
        return await self._operate(_SERVICE_TIER_SETTINGS_UPDATE, params, project_id=project_id)


class AsyncHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncHostedToolPermissionsWithRawResponse
        with_streaming_response: AsyncHostedToolPermissionsWithStreamingResponse

    async def retrieve(
        self, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectHostedToolPermissions:
        """Retrieve the hosted tool permissions of a project. ``GET /organization/projects/{project_id}/hosted_tool_permissions``"""
        return await self._operate(_HOSTED_TOOL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionsUpdateParams]
    ) -> ProjectHostedToolPermissions:
        """Update the hosted tool permissions of a project. ``POST /organization/projects/{project_id}/hosted_tool_permissions``"""
        return await self._operate(_HOSTED_TOOL_PERMISSIONS_UPDATE, params, project_id=project_id)


class AsyncGroups(AsyncResource):
    """``client.admin.organization.projects.groups``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncGroupsWithRawResponse
        with_streaming_response: AsyncGroupsWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncGroupsRoles:
        """``client.admin.organization.projects.groups.roles``"""
        return AsyncGroupsRoles(self._client, self._reply)

    async def create(self, project_id: str, **params: Unpack[GroupsCreateParams]) -> ProjectGroup:
        """Create a group for a project. ``POST /organization/projects/{project_id}/groups``"""
        return await self._operate(_GROUPS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRetrieveParams]
    ) -> ProjectGroup:
        """Retrieve a group of a project. ``GET /organization/projects/{project_id}/groups/{group_id}``"""
        return await self._operate(_GROUPS_RETRIEVE, params, group_id=group_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[GroupsListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[ProjectGroup]]:
        """List the groups of a project, in pages. ``GET /organization/projects/{project_id}/groups``"""
        return self._paginate(_GROUPS_LIST, params, project_id=project_id)

    async def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> GroupDeleteResponse:
        """Delete a group of a project. ``DELETE /organization/projects/{project_id}/groups/{group_id}``"""
        return await self._operate(_GROUPS_DELETE, params, group_id=group_id, project_id=project_id)


class AsyncGroupsRoles(AsyncResource):
    """``client.admin.organization.projects.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncGroupsRolesWithRawResponse
        with_streaming_response: AsyncGroupsRolesWithStreamingResponse

    async def create(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesCreateParams]
    ) -> GroupsRoleCreateResponse:
        """Create a role for a group. ``POST /projects/{project_id}/groups/{group_id}/roles``"""
        return await self._operate(_GROUPS_ROLES_CREATE, params, group_id=group_id, project_id=project_id)

    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleListResponse:
        """Retrieve a role of a group. ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(
            _GROUPS_ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id, group_id=group_id
        )

    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[GroupsRoleListResponse]]:
        """List the roles of a group, in pages. ``GET /projects/{project_id}/groups/{group_id}/roles``"""
        return self._paginate(_GROUPS_ROLES_LIST, params, group_id=group_id, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleDeleteResponse:
        """Delete a role of a group. ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(
            _GROUPS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, group_id=group_id
        )


class AsyncRoles(AsyncResource):
    """``client.admin.organization.projects.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRolesWithRawResponse
        with_streaming_response: AsyncRolesWithStreamingResponse

    async def create(self, project_id: str, **params: Unpack[RolesCreateParams]) -> Role:
        """Create a role for a project. ``POST /projects/{project_id}/roles``"""
        return await self._operate(_ROLES_CREATE, params, project_id=project_id)

    async def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> Role:
        """Retrieve a role of a project. ``GET /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(_ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id)

    async def update(self, role_id: str, *, project_id: str, **params: Unpack[RolesUpdateParams]) -> Role:
        """Update a role of a project. ``POST /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(_ROLES_UPDATE, params, role_id=role_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[RolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[Role]]:
        """List the roles of a project, in pages. ``GET /projects/{project_id}/roles``"""
        return self._paginate(_ROLES_LIST, params, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectsRoleDeleteResponse:
        """Delete a role of a project. ``DELETE /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(_ROLES_DELETE, params, role_id=role_id, project_id=project_id)


class AsyncDataRetention(AsyncResource):
    """``client.admin.organization.projects.data_retention``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncDataRetentionWithRawResponse
        with_streaming_response: AsyncDataRetentionWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectDataRetention:
        """Retrieve the data retention of a project. ``GET /organization/projects/{project_id}/data_retention``"""
        return await self._operate(_DATA_RETENTION_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[DataRetentionUpdateParams]
    ) -> ProjectDataRetention:
        """Update the data retention of a project. ``POST /organization/projects/{project_id}/data_retention``"""
        return await self._operate(_DATA_RETENTION_UPDATE, params, project_id=project_id)


class AsyncSpendLimit(AsyncResource):
    """``client.admin.organization.projects.spend_limit``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendLimitWithRawResponse
        with_streaming_response: AsyncSpendLimitWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimit:
        """Retrieve the spend limit of a project. ``GET /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(_SPEND_LIMIT_RETRIEVE, params, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[SpendLimitUpdateParams]) -> ProjectSpendLimit:
        """Update the spend limit of a project. ``POST /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(_SPEND_LIMIT_UPDATE, params, project_id=project_id)

    async def delete(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimitDeleted:
        """Delete the spend limit of a project. ``DELETE /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(_SPEND_LIMIT_DELETE, params, project_id=project_id)


class AsyncSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendAlertsWithRawResponse
        with_streaming_response: AsyncSpendAlertsWithStreamingResponse

    async def create(self, project_id: str, **params: Unpack[SpendAlertsCreateParams]) -> ProjectSpendAlert:
        """Create a spend alert for a project. ``POST /organization/projects/{project_id}/spend_alerts``"""
        return await self._operate(_SPEND_ALERTS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project. ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(_SPEND_ALERTS_RETRIEVE, params, alert_id=alert_id, project_id=project_id)

    async def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[SpendAlertsUpdateParams]
    ) -> ProjectSpendAlert:
        """Update a spend alert of a project. ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(_SPEND_ALERTS_UPDATE, params, alert_id=alert_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[SpendAlertsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List the spend alerts of a project, in pages. ``GET /organization/projects/{project_id}/spend_alerts``"""
        return self._paginate(_SPEND_ALERTS_LIST, params, project_id=project_id)

    async def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project. ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(_SPEND_ALERTS_DELETE, params, alert_id=alert_id, project_id=project_id)


class AsyncCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCertificatesWithRawResponse
        with_streaming_response: AsyncCertificatesWithStreamingResponse

    def list(
        self, project_id: str, **params: Unpack[CertificatesListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of a project, in pages. ``GET /organization/projects/{project_id}/certificates``"""
        return self._paginate(_CERTIFICATES_LIST, params, project_id=project_id)

    def activate(
        self, project_id: str, **params: Unpack[CertificatesActivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Activate certificates of a project. ``POST /organization/projects/{project_id}/certificates/activate``"""
        return self._paginate(_CERTIFICATES_ACTIVATE, params, project_id=project_id)

    def deactivate(
        self, project_id: str, **params: Unpack[CertificatesDeactivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Deactivate certificates of a project. ``POST /organization/projects/{project_id}/certificates/deactivate``"""
        return self._paginate(_CERTIFICATES_DEACTIVATE, params, project_id=project_id)


if TYPE_CHECKING:

    class AsyncProjectsWithRawResponse:
        users: AsyncUsersWithRawResponse
        service_accounts: AsyncServiceAccountsWithRawResponse
        api_keys: AsyncAPIKeysWithRawResponse
        rate_limits: AsyncRateLimitsWithRawResponse
        model_permissions: AsyncModelPermissionsWithRawResponse
        service_tier_settings: AsyncServiceTierSettingsWithRawResponse
        hosted_tool_permissions: AsyncHostedToolPermissionsWithRawResponse
        groups: AsyncGroupsWithRawResponse
        roles: AsyncRolesWithRawResponse
        data_retention: AsyncDataRetentionWithRawResponse
        spend_limit: AsyncSpendLimitWithRawResponse
        spend_alerts: AsyncSpendAlertsWithRawResponse
        certificates: AsyncCertificatesWithRawResponse
        create = AsyncRaw(AsyncProjects.create)
        retrieve = AsyncRaw(AsyncProjects.retrieve)
        update = AsyncRaw(AsyncProjects.update)
        list = AsyncRaw(AsyncProjects.list)
        archive = AsyncRaw(AsyncProjects.archive)

    class AsyncProjectsWithStreamingResponse:
        users: AsyncUsersWithStreamingResponse
        service_accounts: AsyncServiceAccountsWithStreamingResponse
        api_keys: AsyncAPIKeysWithStreamingResponse
        rate_limits: AsyncRateLimitsWithStreamingResponse
        model_permissions: AsyncModelPermissionsWithStreamingResponse
        service_tier_settings: AsyncServiceTierSettingsWithStreamingResponse
        hosted_tool_permissions: AsyncHostedToolPermissionsWithStreamingResponse
        groups: AsyncGroupsWithStreamingResponse
        roles: AsyncRolesWithStreamingResponse
        data_retention: AsyncDataRetentionWithStreamingResponse
        spend_limit: AsyncSpendLimitWithStreamingResponse
        spend_alerts: AsyncSpendAlertsWithStreamingResponse
        certificates: AsyncCertificatesWithStreamingResponse
        create = AsyncStreamed(AsyncProjects.create)
        retrieve = AsyncStreamed(AsyncProjects.retrieve)
        update = AsyncStreamed(AsyncProjects.update)
        list = AsyncStreamed(AsyncProjects.list)
        archive = AsyncStreamed(AsyncProjects.archive)

    class AsyncUsersWithRawResponse:
        roles: AsyncUsersRolesWithRawResponse
        create = AsyncRaw(AsyncUsers.create)
        retrieve = AsyncRaw(AsyncUsers.retrieve)
        update = AsyncRaw(AsyncUsers.update)
        list = AsyncRaw(AsyncUsers.list)
        delete = AsyncRaw(AsyncUsers.delete)

    class AsyncUsersWithStreamingResponse:
        roles: AsyncUsersRolesWithStreamingResponse
        create = AsyncStreamed(AsyncUsers.create)
        retrieve = AsyncStreamed(AsyncUsers.retrieve)
        update = AsyncStreamed(AsyncUsers.update)
        list = AsyncStreamed(AsyncUsers.list)
        delete = AsyncStreamed(AsyncUsers.delete)

    class AsyncUsersRolesWithRawResponse:
        create = AsyncRaw(AsyncUsersRoles.create)
        retrieve = AsyncRaw(AsyncUsersRoles.retrieve)
        list = AsyncRaw(AsyncUsersRoles.list)
        delete = AsyncRaw(AsyncUsersRoles.delete)

    class AsyncUsersRolesWithStreamingResponse:
        create = AsyncStreamed(AsyncUsersRoles.create)
        retrieve = AsyncStreamed(AsyncUsersRoles.retrieve)
        list = AsyncStreamed(AsyncUsersRoles.list)
        delete = AsyncStreamed(AsyncUsersRoles.delete)

    class AsyncServiceAccountsWithRawResponse:
        api_keys: AsyncServiceAccountsAPIKeysWithRawResponse
        create = AsyncRaw(AsyncServiceAccounts.create)
        retrieve = AsyncRaw(AsyncServiceAccounts.retrieve)
        update = AsyncRaw(AsyncServiceAccounts.update)
        list = AsyncRaw(AsyncServiceAccounts.list)
        delete = AsyncRaw(AsyncServiceAccounts.delete)

    class AsyncServiceAccountsWithStreamingResponse:
        api_keys: AsyncServiceAccountsAPIKeysWithStreamingResponse
        create = AsyncStreamed(AsyncServiceAccounts.create)
        retrieve = AsyncStreamed(AsyncServiceAccounts.retrieve)
        update = AsyncStreamed(AsyncServiceAccounts.update)
        list = AsyncStreamed(AsyncServiceAccounts.list)
        delete = AsyncStreamed(AsyncServiceAccounts.delete)

    class AsyncServiceAccountsAPIKeysWithRawResponse:
        create = AsyncRaw(AsyncServiceAccountsAPIKeys.create)

    class AsyncServiceAccountsAPIKeysWithStreamingResponse:
        create = AsyncStreamed(AsyncServiceAccountsAPIKeys.create)

    class AsyncAPIKeysWithRawResponse:
        retrieve = AsyncRaw(AsyncAPIKeys.retrieve)
        update = AsyncRaw(AsyncAPIKeys.update)
        list = AsyncRaw(AsyncAPIKeys.list)
        delete = AsyncRaw(AsyncAPIKeys.delete)

    class AsyncAPIKeysWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncAPIKeys.retrieve)
        update = AsyncStreamed(AsyncAPIKeys.update)
        list = AsyncStreamed(AsyncAPIKeys.list)
        delete = AsyncStreamed(AsyncAPIKeys.delete)

    class AsyncRateLimitsWithRawResponse:
        list_rate_limits = AsyncRaw(AsyncRateLimits.list_rate_limits)
        update_rate_limit = AsyncRaw(AsyncRateLimits.update_rate_limit)

    class AsyncRateLimitsWithStreamingResponse:
        list_rate_limits = AsyncStreamed(AsyncRateLimits.list_rate_limits)
        update_rate_limit = AsyncStreamed(AsyncRateLimits.update_rate_limit)

    class AsyncModelPermissionsWithRawResponse:
        retrieve = AsyncRaw(AsyncModelPermissions.retrieve)
        update = AsyncRaw(AsyncModelPermissions.update)
        delete = AsyncRaw(AsyncModelPermissions.delete)

    class AsyncModelPermissionsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncModelPermissions.retrieve)
        update = AsyncStreamed(AsyncModelPermissions.update)
        delete = AsyncStreamed(AsyncModelPermissions.delete)

    class AsyncServiceTierSettingsWithRawResponse:
        retrieve = AsyncRaw(AsyncServiceTierSettings.retrieve)
        update = AsyncRaw(AsyncServiceTierSettings.update)

    class AsyncServiceTierSettingsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncServiceTierSettings.retrieve)
        update = AsyncStreamed(AsyncServiceTierSettings.update)

    class AsyncHostedToolPermissionsWithRawResponse:
        retrieve = AsyncRaw(AsyncHostedToolPermissions.retrieve)
        update = AsyncRaw(AsyncHostedToolPermissions.update)

    class AsyncHostedToolPermissionsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncHostedToolPermissions.retrieve)
        update = AsyncStreamed(AsyncHostedToolPermissions.update)

    class AsyncGroupsWithRawResponse:
        roles: AsyncGroupsRolesWithRawResponse
        create = AsyncRaw(AsyncGroups.create)
        retrieve = AsyncRaw(AsyncGroups.retrieve)
        list = AsyncRaw(AsyncGroups.list)
        delete = AsyncRaw(AsyncGroups.delete)

    class AsyncGroupsWithStreamingResponse:
        roles: AsyncGroupsRolesWithStreamingResponse
        create = AsyncStreamed(AsyncGroups.create)
        retrieve = AsyncStreamed(AsyncGroups.retrieve)
        list = AsyncStreamed(AsyncGroups.list)
        delete = AsyncStreamed(AsyncGroups.delete)

    class AsyncGroupsRolesWithRawResponse:
        create = AsyncRaw(AsyncGroupsRoles.create)
        retrieve = AsyncRaw(AsyncGroupsRoles.retrieve)
        list = AsyncRaw(AsyncGroupsRoles.list)
        delete = AsyncRaw(AsyncGroupsRoles.delete)

    class AsyncGroupsRolesWithStreamingResponse:
        create = AsyncStreamed(AsyncGroupsRoles.create)
        retrieve = AsyncStreamed(AsyncGroupsRoles.retrieve)
        list = AsyncStreamed(AsyncGroupsRoles.list)
        delete = AsyncStreamed(AsyncGroupsRoles.delete)

    class AsyncRolesWithRawResponse:
        create = AsyncRaw(AsyncRoles.create)
        retrieve = AsyncRaw(AsyncRoles.retrieve)
        update = AsyncRaw(AsyncRoles.update)
        list = AsyncRaw(AsyncRoles.list)
        delete = AsyncRaw(AsyncRoles.delete)

    class AsyncRolesWithStreamingResponse:
        create = AsyncStreamed(AsyncRoles.create)
        retrieve = AsyncStreamed(AsyncRoles.retrieve)
        update = AsyncStreamed(AsyncRoles.update)
        list = AsyncStreamed(AsyncRoles.list)
        delete = AsyncStreamed(AsyncRoles.delete)

    class AsyncDataRetentionWithRawResponse:
        retrieve = AsyncRaw(AsyncDataRetention.retrieve)
        update = AsyncRaw(AsyncDataRetention.update)

    class AsyncDataRetentionWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncDataRetention.retrieve)
        update = AsyncStreamed(AsyncDataRetention.update)

    class AsyncSpendLimitWithRawResponse:
        retrieve = AsyncRaw(AsyncSpendLimit.retrieve)
        update = AsyncRaw(AsyncSpendLimit.update)
        delete = AsyncRaw(AsyncSpendLimit.delete)

    class AsyncSpendLimitWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncSpendLimit.retrieve)
        update = AsyncStreamed(AsyncSpendLimit.update)
        delete = AsyncStreamed(AsyncSpendLimit.delete)

    class AsyncSpendAlertsWithRawResponse:
        create = AsyncRaw(AsyncSpendAlerts.create)
        retrieve = AsyncRaw(AsyncSpendAlerts.retrieve)
        update = AsyncRaw(AsyncSpendAlerts.update)
        list = AsyncRaw(AsyncSpendAlerts.list)
        delete = AsyncRaw(AsyncSpendAlerts.delete)

    class AsyncSpendAlertsWithStreamingResponse:
        create = AsyncStreamed(AsyncSpendAlerts.create)
        retrieve = AsyncStreamed(AsyncSpendAlerts.retrieve)
        update = AsyncStreamed(AsyncSpendAlerts.update)
        list = AsyncStreamed(AsyncSpendAlerts.list)
        delete = AsyncStreamed(AsyncSpendAlerts.delete)

    class AsyncCertificatesWithRawResponse:
        list = AsyncRaw(AsyncCertificates.list)
        activate = AsyncRaw(AsyncCertificates.activate)
        deactivate = AsyncRaw(AsyncCertificates.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        list = AsyncStreamed(AsyncCertificates.list)
        activate = AsyncStreamed(AsyncCertificates.activate)
        deactivate = AsyncStreamed(AsyncCertificates.deactivate)
