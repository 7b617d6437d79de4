# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.projects``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import admin_organization_projects as operations

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
        return await self._operate(operations.PROJECTS_CREATE, params)

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Retrieve a project. ``GET /organization/projects/{project_id}``"""
        return await self._operate(operations.PROJECTS_RETRIEVE, params, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[ProjectsUpdateParams]) -> Project:
        """Update a project. ``POST /organization/projects/{project_id}``"""
        return await self._operate(operations.PROJECTS_UPDATE, params, project_id=project_id)

    def list(
        self, **params: Unpack[ProjectsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Project]]:
        """List the projects, in pages. ``GET /organization/projects``"""
        return self._paginate(operations.PROJECTS_LIST, params)

    async def archive(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Archive a project. ``POST /organization/projects/{project_id}/archive``"""
        return await self._operate(operations.PROJECTS_ARCHIVE, params, project_id=project_id)


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
        return await self._operate(operations.USERS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectUser:
        """Retrieve a user of a project. ``GET /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(operations.USERS_RETRIEVE, params, user_id=user_id, project_id=project_id)

    async def update(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersUpdateParams]
    ) -> ProjectUser:
        """Update a user of a project. ``POST /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(operations.USERS_UPDATE, params, user_id=user_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[UsersListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectUser]]:
        """List the users of a project, in pages. ``GET /organization/projects/{project_id}/users``"""
        return self._paginate(operations.USERS_LIST, params, project_id=project_id)

    async def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> UserDeleteResponse:
        """Delete a user of a project. ``DELETE /organization/projects/{project_id}/users/{user_id}``"""
        return await self._operate(operations.USERS_DELETE, params, user_id=user_id, project_id=project_id)


class AsyncUsersRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersRolesWithRawResponse
        with_streaming_response: AsyncUsersRolesWithStreamingResponse

    async def create(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesCreateParams]
    ) -> RoleCreateResponse:
        """Create a role for a user. ``POST /projects/{project_id}/users/{user_id}/roles``"""
        return await self._operate(
            operations.USERS_ROLES_CREATE, params, user_id=user_id, project_id=project_id
        )

    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a user. ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return await self._operate(
            operations.USERS_ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id, user_id=user_id
        )

    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a user, in pages. ``GET /projects/{project_id}/users/{user_id}/roles``"""
        return self._paginate(operations.USERS_ROLES_LIST, params, user_id=user_id, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a user. ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return await self._operate(
            operations.USERS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, user_id=user_id
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
        return await self._operate(operations.SERVICE_ACCOUNTS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectServiceAccount:
        """Retrieve a service account of a project. ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            operations.SERVICE_ACCOUNTS_RETRIEVE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )

    async def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[ServiceAccountsUpdateParams]
    ) -> ProjectServiceAccount:
        """Update a service account of a project. ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            operations.SERVICE_ACCOUNTS_UPDATE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )

    def list(
        self, project_id: str, **params: Unpack[ServiceAccountsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List the service accounts of a project, in pages. ``GET /organization/projects/{project_id}/service_accounts``"""
        return self._paginate(operations.SERVICE_ACCOUNTS_LIST, params, project_id=project_id)

    async def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account of a project. ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return await self._operate(
            operations.SERVICE_ACCOUNTS_DELETE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
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
            operations.SERVICE_ACCOUNTS_APIKEYS_CREATE,
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
        return await self._operate(
            operations.APIKEYS_RETRIEVE, params, api_key_id=api_key_id, project_id=project_id
        )

    async def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[APIKeysUpdateParams]
    ) -> ProjectAPIKey:
        """Update an API key of a project. ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return await self._operate(
            operations.APIKEYS_UPDATE, params, api_key_id=api_key_id, project_id=project_id
        )

    def list(
        self, project_id: str, **params: Unpack[APIKeysListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectAPIKey]]:
        """List the API keys of a project, in pages. ``GET /organization/projects/{project_id}/api_keys``"""
        return self._paginate(operations.APIKEYS_LIST, params, project_id=project_id)

    async def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project. ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return await self._operate(
            operations.APIKEYS_DELETE, params, api_key_id=api_key_id, project_id=project_id
        )


class AsyncRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRateLimitsWithRawResponse
        with_streaming_response: AsyncRateLimitsWithStreamingResponse

    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitsListRateLimitsParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectRateLimit]]:
        """List the rate limits, in pages. ``GET /organization/projects/{project_id}/rate_limits``"""
        return self._paginate(operations.RATE_LIMITS_LIST_RATE_LIMITS, params, project_id=project_id)

    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[RateLimitsUpdateRateLimitParams]
    ) -> ProjectRateLimit:
        """Update a rate limit. ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``"""
        return await self._operate(
            operations.RATE_LIMITS_UPDATE_RATE_LIMIT,
            params,
            rate_limit_id=rate_limit_id,
            project_id=project_id,
        )


class AsyncModelPermissions(AsyncResource):
    """``client.admin.organization.projects.model_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncModelPermissionsWithRawResponse
        with_streaming_response: AsyncModelPermissionsWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectModelPermissions:
        """Retrieve the model permissions of a project. ``GET /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(operations.MODEL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[ModelPermissionsUpdateParams]
    ) -> ProjectModelPermissions:
        """Update the model permissions of a project. ``POST /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(operations.MODEL_PERMISSIONS_UPDATE, params, project_id=project_id)

    async def delete(
        self, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectModelPermissionsDeleted:
        """Delete the model permissions of a project. ``DELETE /organization/projects/{project_id}/model_permissions``"""
        return await self._operate(operations.MODEL_PERMISSIONS_DELETE, params, project_id=project_id)


class AsyncServiceTierSettings(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncServiceTierSettingsWithRawResponse
        with_streaming_response: AsyncServiceTierSettingsWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectServiceTierSettings:
        """Retrieve the service tier settings of a project. ``GET /organization/projects/{project_id}/service_tier_settings``"""
        return await self._operate(operations.SERVICE_TIER_SETTINGS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[ServiceTierSettingsUpdateParams]
    ) -> ProjectServiceTierSettings:
        """Update the service tier settings of a project. ``POST /organization/projects/{project_id}/service_tier_settings``"""
        return await self._operate(operations.SERVICE_TIER_SETTINGS_UPDATE, params, project_id=project_id)


class AsyncHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncHostedToolPermissionsWithRawResponse
        with_streaming_response: AsyncHostedToolPermissionsWithStreamingResponse

    async def retrieve(
        self, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectHostedToolPermissions:
        """Retrieve the hosted tool permissions of a project. ``GET /organization/projects/{project_id}/hosted_tool_permissions``"""
        return await self._operate(operations.HOSTED_TOOL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionsUpdateParams]
    ) -> ProjectHostedToolPermissions:
        """Update the hosted tool permissions of a project. ``POST /organization/projects/{project_id}/hosted_tool_permissions``"""
        return await self._operate(operations.HOSTED_TOOL_PERMISSIONS_UPDATE, params, project_id=project_id)


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
        return await self._operate(operations.GROUPS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRetrieveParams]
    ) -> ProjectGroup:
        """Retrieve a group of a project. ``GET /organization/projects/{project_id}/groups/{group_id}``"""
        return await self._operate(
            operations.GROUPS_RETRIEVE, params, group_id=group_id, project_id=project_id
        )

    def list(
        self, project_id: str, **params: Unpack[GroupsListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[ProjectGroup]]:
        """List the groups of a project, in pages. ``GET /organization/projects/{project_id}/groups``"""
        return self._paginate(operations.GROUPS_LIST, params, project_id=project_id)

    async def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> GroupDeleteResponse:
        """Delete a group of a project. ``DELETE /organization/projects/{project_id}/groups/{group_id}``"""
        return await self._operate(operations.GROUPS_DELETE, params, group_id=group_id, project_id=project_id)


class AsyncGroupsRoles(AsyncResource):
    """``client.admin.organization.projects.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncGroupsRolesWithRawResponse
        with_streaming_response: AsyncGroupsRolesWithStreamingResponse

    async def create(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesCreateParams]
    ) -> GroupsRoleCreateResponse:
        """Create a role for a group. ``POST /projects/{project_id}/groups/{group_id}/roles``"""
        return await self._operate(
            operations.GROUPS_ROLES_CREATE, params, group_id=group_id, project_id=project_id
        )

    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleListResponse:
        """Retrieve a role of a group. ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(
            operations.GROUPS_ROLES_RETRIEVE,
            params,
            role_id=role_id,
            project_id=project_id,
            group_id=group_id,
        )

    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[GroupsRoleListResponse]]:
        """List the roles of a group, in pages. ``GET /projects/{project_id}/groups/{group_id}/roles``"""
        return self._paginate(operations.GROUPS_ROLES_LIST, params, group_id=group_id, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleDeleteResponse:
        """Delete a role of a group. ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(
            operations.GROUPS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, group_id=group_id
        )


class AsyncRoles(AsyncResource):
    """``client.admin.organization.projects.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRolesWithRawResponse
        with_streaming_response: AsyncRolesWithStreamingResponse

    async def create(self, project_id: str, **params: Unpack[RolesCreateParams]) -> Role:
        """Create a role for a project. ``POST /projects/{project_id}/roles``"""
        return await self._operate(operations.ROLES_CREATE, params, project_id=project_id)

    async def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> Role:
        """Retrieve a role of a project. ``GET /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id)

    async def update(self, role_id: str, *, project_id: str, **params: Unpack[RolesUpdateParams]) -> Role:
        """Update a role of a project. ``POST /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(operations.ROLES_UPDATE, params, role_id=role_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[RolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[Role]]:
        """List the roles of a project, in pages. ``GET /projects/{project_id}/roles``"""
        return self._paginate(operations.ROLES_LIST, params, project_id=project_id)

    async def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectsRoleDeleteResponse:
        """Delete a role of a project. ``DELETE /projects/{project_id}/roles/{role_id}``"""
        return await self._operate(operations.ROLES_DELETE, params, role_id=role_id, project_id=project_id)


class AsyncDataRetention(AsyncResource):
    """``client.admin.organization.projects.data_retention``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncDataRetentionWithRawResponse
        with_streaming_response: AsyncDataRetentionWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectDataRetention:
        """Retrieve the data retention of a project. ``GET /organization/projects/{project_id}/data_retention``"""
        return await self._operate(operations.DATA_RETENTION_RETRIEVE, params, project_id=project_id)

    async def update(
        self, project_id: str, **params: Unpack[DataRetentionUpdateParams]
    ) -> ProjectDataRetention:
        """Update the data retention of a project. ``POST /organization/projects/{project_id}/data_retention``"""
        return await self._operate(operations.DATA_RETENTION_UPDATE, params, project_id=project_id)


class AsyncSpendLimit(AsyncResource):
    """``client.admin.organization.projects.spend_limit``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendLimitWithRawResponse
        with_streaming_response: AsyncSpendLimitWithStreamingResponse

    async def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimit:
        """Retrieve the spend limit of a project. ``GET /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_RETRIEVE, params, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[SpendLimitUpdateParams]) -> ProjectSpendLimit:
        """Update the spend limit of a project. ``POST /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_UPDATE, params, project_id=project_id)

    async def delete(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimitDeleted:
        """Delete the spend limit of a project. ``DELETE /organization/projects/{project_id}/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_DELETE, params, project_id=project_id)


class AsyncSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendAlertsWithRawResponse
        with_streaming_response: AsyncSpendAlertsWithStreamingResponse

    async def create(self, project_id: str, **params: Unpack[SpendAlertsCreateParams]) -> ProjectSpendAlert:
        """Create a spend alert for a project. ``POST /organization/projects/{project_id}/spend_alerts``"""
        return await self._operate(operations.SPEND_ALERTS_CREATE, params, project_id=project_id)

    async def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project. ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(
            operations.SPEND_ALERTS_RETRIEVE, params, alert_id=alert_id, project_id=project_id
        )

    async def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[SpendAlertsUpdateParams]
    ) -> ProjectSpendAlert:
        """Update a spend alert of a project. ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(
            operations.SPEND_ALERTS_UPDATE, params, alert_id=alert_id, project_id=project_id
        )

    def list(
        self, project_id: str, **params: Unpack[SpendAlertsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List the spend alerts of a project, in pages. ``GET /organization/projects/{project_id}/spend_alerts``"""
        return self._paginate(operations.SPEND_ALERTS_LIST, params, project_id=project_id)

    async def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project. ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return await self._operate(
            operations.SPEND_ALERTS_DELETE, params, alert_id=alert_id, project_id=project_id
        )


class AsyncCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCertificatesWithRawResponse
        with_streaming_response: AsyncCertificatesWithStreamingResponse

    def list(
        self, project_id: str, **params: Unpack[CertificatesListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of a project, in pages. ``GET /organization/projects/{project_id}/certificates``"""
        return self._paginate(operations.CERTIFICATES_LIST, params, project_id=project_id)

    def activate(
        self, project_id: str, **params: Unpack[CertificatesActivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Activate certificates of a project. ``POST /organization/projects/{project_id}/certificates/activate``"""
        return self._paginate(operations.CERTIFICATES_ACTIVATE, params, project_id=project_id)

    def deactivate(
        self, project_id: str, **params: Unpack[CertificatesDeactivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Deactivate certificates of a project. ``POST /organization/projects/{project_id}/certificates/deactivate``"""
        return self._paginate(operations.CERTIFICATES_DEACTIVATE, params, project_id=project_id)


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
