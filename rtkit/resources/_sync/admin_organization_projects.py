# Made from rtkit/resources/_async/admin_organization_projects.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.projects``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import admin_organization_projects as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage, SyncNextCursorPage, SyncPage
    from rtkit.client._sync.resource import Raw, Streamed
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
    "APIKeys",
    "Certificates",
    "DataRetention",
    "Groups",
    "GroupsRoles",
    "HostedToolPermissions",
    "ModelPermissions",
    "Projects",
    "RateLimits",
    "Roles",
    "ServiceAccounts",
    "ServiceAccountsAPIKeys",
    "ServiceTierSettings",
    "SpendAlerts",
    "SpendLimit",
    "Users",
    "UsersRoles",
]


class Projects(Resource):
    """``client.admin.organization.projects``"""

    if TYPE_CHECKING:
        with_raw_response: ProjectsWithRawResponse
        with_streaming_response: ProjectsWithStreamingResponse

    @cached_property
    def users(self) -> Users:
        """``client.admin.organization.projects.users``"""
        return Users(self._client, self._reply)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """``client.admin.organization.projects.service_accounts``"""
        return ServiceAccounts(self._client, self._reply)

    @cached_property
    def api_keys(self) -> APIKeys:
        """``client.admin.organization.projects.api_keys``"""
        return APIKeys(self._client, self._reply)

    @cached_property
    def rate_limits(self) -> RateLimits:
        """``client.admin.organization.projects.rate_limits``"""
        return RateLimits(self._client, self._reply)

    @cached_property
    def model_permissions(self) -> ModelPermissions:
        """``client.admin.organization.projects.model_permissions``"""
        return ModelPermissions(self._client, self._reply)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings:
        """``client.admin.organization.projects.service_tier_settings``"""
        return ServiceTierSettings(self._client, self._reply)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        """``client.admin.organization.projects.hosted_tool_permissions``"""
        return HostedToolPermissions(self._client, self._reply)

    @cached_property
    def groups(self) -> Groups:
        """``client.admin.organization.projects.groups``"""
        return Groups(self._client, self._reply)

    @cached_property
    def roles(self) -> Roles:
        """``client.admin.organization.projects.roles``"""
        return Roles(self._client, self._reply)

    @cached_property
    def data_retention(self) -> DataRetention:
        """``client.admin.organization.projects.data_retention``"""
        return DataRetention(self._client, self._reply)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """``client.admin.organization.projects.spend_limit``"""
        return SpendLimit(self._client, self._reply)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """``client.admin.organization.projects.spend_alerts``"""
        return SpendAlerts(self._client, self._reply)

    @cached_property
    def certificates(self) -> Certificates:
        """``client.admin.organization.projects.certificates``"""
        return Certificates(self._client, self._reply)

    def create(self, **params: Unpack[ProjectsCreateParams]) -> Project:
        """Create a project. ``POST /organization/projects``"""
        return self._operate(operations.PROJECTS_CREATE, params)

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Retrieve a project. ``GET /organization/projects/{project_id}``"""
        return self._operate(operations.PROJECTS_RETRIEVE, params, project_id=project_id)

    def update(self, project_id: str, **params: Unpack[ProjectsUpdateParams]) -> Project:
        """Update a project. ``POST /organization/projects/{project_id}``"""
        return self._operate(operations.PROJECTS_UPDATE, params, project_id=project_id)

    def list(self, **params: Unpack[ProjectsListParams]) -> Paginator[SyncConversationCursorPage[Project]]:
        """List the projects, in pages. ``GET /organization/projects``"""
        return self._paginate(operations.PROJECTS_LIST, params)

    def archive(self, project_id: str, **params: Unpack[RequestParams]) -> Project:
        """Archive a project. ``POST /organization/projects/{project_id}/archive``"""
        return self._operate(operations.PROJECTS_ARCHIVE, params, project_id=project_id)


class Users(Resource):
    """``client.admin.organization.projects.users``"""

    if TYPE_CHECKING:
        with_raw_response: UsersWithRawResponse
        with_streaming_response: UsersWithStreamingResponse

    @cached_property
    def roles(self) -> UsersRoles:
        """``client.admin.organization.projects.users.roles``"""
        return UsersRoles(self._client, self._reply)

    def create(self, project_id: str, **params: Unpack[UsersCreateParams]) -> ProjectUser:
        """Create a user for a project. ``POST /organization/projects/{project_id}/users``"""
        return self._operate(operations.USERS_CREATE, params, project_id=project_id)

    def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> ProjectUser:
        """Retrieve a user of a project. ``GET /organization/projects/{project_id}/users/{user_id}``"""
        return self._operate(operations.USERS_RETRIEVE, params, user_id=user_id, project_id=project_id)

    def update(self, user_id: str, *, project_id: str, **params: Unpack[UsersUpdateParams]) -> ProjectUser:
        """Update a user of a project. ``POST /organization/projects/{project_id}/users/{user_id}``"""
        return self._operate(operations.USERS_UPDATE, params, user_id=user_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[UsersListParams]
    ) -> Paginator[SyncConversationCursorPage[ProjectUser]]:
        """List the users of a project, in pages. ``GET /organization/projects/{project_id}/users``"""
        return self._paginate(operations.USERS_LIST, params, project_id=project_id)

    def delete(self, user_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> UserDeleteResponse:
        """Delete a user of a project. ``DELETE /organization/projects/{project_id}/users/{user_id}``"""
        return self._operate(operations.USERS_DELETE, params, user_id=user_id, project_id=project_id)


class UsersRoles(Resource):
    """``client.admin.organization.projects.users.roles``"""

    if TYPE_CHECKING:
        with_raw_response: UsersRolesWithRawResponse
        with_streaming_response: UsersRolesWithStreamingResponse

    def create(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesCreateParams]
    ) -> RoleCreateResponse:
        """Create a role for a user. ``POST /projects/{project_id}/users/{user_id}/roles``"""
        return self._operate(operations.USERS_ROLES_CREATE, params, user_id=user_id, project_id=project_id)

    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a user. ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return self._operate(
            operations.USERS_ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id, user_id=user_id
        )

    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[UsersRolesListParams]
    ) -> Paginator[SyncNextCursorPage[RoleListResponse]]:
        """List the roles of a user, in pages. ``GET /projects/{project_id}/users/{user_id}/roles``"""
        return self._paginate(operations.USERS_ROLES_LIST, params, user_id=user_id, project_id=project_id)

    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a user. ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``"""
        return self._operate(
            operations.USERS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, user_id=user_id
        )


class ServiceAccounts(Resource):
    """``client.admin.organization.projects.service_accounts``"""

    if TYPE_CHECKING:
        with_raw_response: ServiceAccountsWithRawResponse
        with_streaming_response: ServiceAccountsWithStreamingResponse

    @cached_property
    def api_keys(self) -> ServiceAccountsAPIKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``"""
        return ServiceAccountsAPIKeys(self._client, self._reply)

    def create(
        self, project_id: str, **params: Unpack[ServiceAccountsCreateParams]
    ) -> ServiceAccountCreateResponse:
        """Create a service account for a project. ``POST /organization/projects/{project_id}/service_accounts``"""
        return self._operate(operations.SERVICE_ACCOUNTS_CREATE, params, project_id=project_id)

    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectServiceAccount:
        """Retrieve a service account of a project. ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return self._operate(
            operations.SERVICE_ACCOUNTS_RETRIEVE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )

    def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[ServiceAccountsUpdateParams]
    ) -> ProjectServiceAccount:
        """Update a service account of a project. ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return self._operate(
            operations.SERVICE_ACCOUNTS_UPDATE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )

    def list(
        self, project_id: str, **params: Unpack[ServiceAccountsListParams]
    ) -> Paginator[SyncConversationCursorPage[ProjectServiceAccount]]:
        """List the service accounts of a project, in pages. ``GET /organization/projects/{project_id}/service_accounts``"""
        return self._paginate(operations.SERVICE_ACCOUNTS_LIST, params, project_id=project_id)

    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account of a project. ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``"""
        return self._operate(
            operations.SERVICE_ACCOUNTS_DELETE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )


class ServiceAccountsAPIKeys(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: ServiceAccountsAPIKeysWithRawResponse
        with_streaming_response: ServiceAccountsAPIKeysWithStreamingResponse

    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[ServiceAccountsAPIKeysCreateParams],
    ) -> APIKeyCreateResponse:
        """Create an API key for a service account. ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``"""
        return self._operate(
            operations.SERVICE_ACCOUNTS_APIKEYS_CREATE,
            params,
            service_account_id=service_account_id,
            project_id=project_id,
        )


class APIKeys(Resource):
    """``client.admin.organization.projects.api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: APIKeysWithRawResponse
        with_streaming_response: APIKeysWithStreamingResponse

    def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> ProjectAPIKey:
        """Retrieve an API key of a project. ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return self._operate(
            operations.APIKEYS_RETRIEVE, params, api_key_id=api_key_id, project_id=project_id
        )

    def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[APIKeysUpdateParams]
    ) -> ProjectAPIKey:
        """Update an API key of a project. ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return self._operate(operations.APIKEYS_UPDATE, params, api_key_id=api_key_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[APIKeysListParams]
    ) -> Paginator[SyncConversationCursorPage[ProjectAPIKey]]:
        """List the API keys of a project, in pages. ``GET /organization/projects/{project_id}/api_keys``"""
        return self._paginate(operations.APIKEYS_LIST, params, project_id=project_id)

    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project. ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``"""
        return self._operate(operations.APIKEYS_DELETE, params, api_key_id=api_key_id, project_id=project_id)


class RateLimits(Resource):
    """``client.admin.organization.projects.rate_limits``"""

    if TYPE_CHECKING:
        with_raw_response: RateLimitsWithRawResponse
        with_streaming_response: RateLimitsWithStreamingResponse

    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitsListRateLimitsParams]
    ) -> Paginator[SyncConversationCursorPage[ProjectRateLimit]]:
        """List the rate limits, in pages. ``GET /organization/projects/{project_id}/rate_limits``"""
        return self._paginate(operations.RATE_LIMITS_LIST_RATE_LIMITS, params, project_id=project_id)

    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[RateLimitsUpdateRateLimitParams]
    ) -> ProjectRateLimit:
        """Update a rate limit. ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``"""
        return self._operate(
            operations.RATE_LIMITS_UPDATE_RATE_LIMIT,
            params,
            rate_limit_id=rate_limit_id,
            project_id=project_id,
        )


class ModelPermissions(Resource):
    """``client.admin.organization.projects.model_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: ModelPermissionsWithRawResponse
        with_streaming_response: ModelPermissionsWithStreamingResponse

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectModelPermissions:
        """Retrieve the model permissions of a project. ``GET /organization/projects/{project_id}/model_permissions``"""
        return self._operate(operations.MODEL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    def update(
        self, project_id: str, **params: Unpack[ModelPermissionsUpdateParams]
    ) -> ProjectModelPermissions:
        """Update the model permissions of a project. ``POST /organization/projects/{project_id}/model_permissions``"""
        return self._operate(operations.MODEL_PERMISSIONS_UPDATE, params, project_id=project_id)

    def delete(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectModelPermissionsDeleted:
        """Delete the model permissions of a project. ``DELETE /organization/projects/{project_id}/model_permissions``"""
        return self._operate(operations.MODEL_PERMISSIONS_DELETE, params, project_id=project_id)


class ServiceTierSettings(Resource):
    """``client.admin.organization.projects.service_tier_settings``"""

    if TYPE_CHECKING:
        with_raw_response: ServiceTierSettingsWithRawResponse
        with_streaming_response: ServiceTierSettingsWithStreamingResponse

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectServiceTierSettings:
        """Retrieve the service tier settings of a project. ``GET /organization/projects/{project_id}/service_tier_settings``"""
        return self._operate(operations.SERVICE_TIER_SETTINGS_RETRIEVE, params, project_id=project_id)

    def update(
        self, project_id: str, **params: Unpack[ServiceTierSettingsUpdateParams]
    ) -> ProjectServiceTierSettings:
        """Update the service tier settings of a project. ``POST /organization/projects/{project_id}/service_tier_settings``"""
        return self._operate(operations.SERVICE_TIER_SETTINGS_UPDATE, params, project_id=project_id)


class HostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``"""

    if TYPE_CHECKING:
        with_raw_response: HostedToolPermissionsWithRawResponse
        with_streaming_response: HostedToolPermissionsWithStreamingResponse

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectHostedToolPermissions:
        """Retrieve the hosted tool permissions of a project. ``GET /organization/projects/{project_id}/hosted_tool_permissions``"""
        return self._operate(operations.HOSTED_TOOL_PERMISSIONS_RETRIEVE, params, project_id=project_id)

    def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionsUpdateParams]
    ) -> ProjectHostedToolPermissions:
        """Update the hosted tool permissions of a project. ``POST /organization/projects/{project_id}/hosted_tool_permissions``"""
        return self._operate(operations.HOSTED_TOOL_PERMISSIONS_UPDATE, params, project_id=project_id)


class Groups(Resource):
    """``client.admin.organization.projects.groups``"""

    if TYPE_CHECKING:
        with_raw_response: GroupsWithRawResponse
        with_streaming_response: GroupsWithStreamingResponse

    @cached_property
    def roles(self) -> GroupsRoles:
        """``client.admin.organization.projects.groups.roles``"""
        return GroupsRoles(self._client, self._reply)

    def create(self, project_id: str, **params: Unpack[GroupsCreateParams]) -> ProjectGroup:
        """Create a group for a project. ``POST /organization/projects/{project_id}/groups``"""
        return self._operate(operations.GROUPS_CREATE, params, project_id=project_id)

    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRetrieveParams]
    ) -> ProjectGroup:
        """Retrieve a group of a project. ``GET /organization/projects/{project_id}/groups/{group_id}``"""
        return self._operate(operations.GROUPS_RETRIEVE, params, group_id=group_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[GroupsListParams]
    ) -> Paginator[SyncNextCursorPage[ProjectGroup]]:
        """List the groups of a project, in pages. ``GET /organization/projects/{project_id}/groups``"""
        return self._paginate(operations.GROUPS_LIST, params, project_id=project_id)

    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> GroupDeleteResponse:
        """Delete a group of a project. ``DELETE /organization/projects/{project_id}/groups/{group_id}``"""
        return self._operate(operations.GROUPS_DELETE, params, group_id=group_id, project_id=project_id)


class GroupsRoles(Resource):
    """``client.admin.organization.projects.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: GroupsRolesWithRawResponse
        with_streaming_response: GroupsRolesWithStreamingResponse

    def create(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesCreateParams]
    ) -> GroupsRoleCreateResponse:
        """Create a role for a group. ``POST /projects/{project_id}/groups/{group_id}/roles``"""
        return self._operate(operations.GROUPS_ROLES_CREATE, params, group_id=group_id, project_id=project_id)

    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleListResponse:
        """Retrieve a role of a group. ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return self._operate(
            operations.GROUPS_ROLES_RETRIEVE,
            params,
            role_id=role_id,
            project_id=project_id,
            group_id=group_id,
        )

    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupsRolesListParams]
    ) -> Paginator[SyncNextCursorPage[GroupsRoleListResponse]]:
        """List the roles of a group, in pages. ``GET /projects/{project_id}/groups/{group_id}/roles``"""
        return self._paginate(operations.GROUPS_ROLES_LIST, params, group_id=group_id, project_id=project_id)

    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestParams]
    ) -> GroupsRoleDeleteResponse:
        """Delete a role of a group. ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``"""
        return self._operate(
            operations.GROUPS_ROLES_DELETE, params, role_id=role_id, project_id=project_id, group_id=group_id
        )


class Roles(Resource):
    """``client.admin.organization.projects.roles``"""

    if TYPE_CHECKING:
        with_raw_response: RolesWithRawResponse
        with_streaming_response: RolesWithStreamingResponse

    def create(self, project_id: str, **params: Unpack[RolesCreateParams]) -> Role:
        """Create a role for a project. ``POST /projects/{project_id}/roles``"""
        return self._operate(operations.ROLES_CREATE, params, project_id=project_id)

    def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]) -> Role:
        """Retrieve a role of a project. ``GET /projects/{project_id}/roles/{role_id}``"""
        return self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id, project_id=project_id)

    def update(self, role_id: str, *, project_id: str, **params: Unpack[RolesUpdateParams]) -> Role:
        """Update a role of a project. ``POST /projects/{project_id}/roles/{role_id}``"""
        return self._operate(operations.ROLES_UPDATE, params, role_id=role_id, project_id=project_id)

    def list(self, project_id: str, **params: Unpack[RolesListParams]) -> Paginator[SyncNextCursorPage[Role]]:
        """List the roles of a project, in pages. ``GET /projects/{project_id}/roles``"""
        return self._paginate(operations.ROLES_LIST, params, project_id=project_id)

    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectsRoleDeleteResponse:
        """Delete a role of a project. ``DELETE /projects/{project_id}/roles/{role_id}``"""
        return self._operate(operations.ROLES_DELETE, params, role_id=role_id, project_id=project_id)


class DataRetention(Resource):
    """``client.admin.organization.projects.data_retention``"""

    if TYPE_CHECKING:
        with_raw_response: DataRetentionWithRawResponse
        with_streaming_response: DataRetentionWithStreamingResponse

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectDataRetention:
        """Retrieve the data retention of a project. ``GET /organization/projects/{project_id}/data_retention``"""
        return self._operate(operations.DATA_RETENTION_RETRIEVE, params, project_id=project_id)

    def update(self, project_id: str, **params: Unpack[DataRetentionUpdateParams]) -> ProjectDataRetention:
        """Update the data retention of a project. ``POST /organization/projects/{project_id}/data_retention``"""
        return self._operate(operations.DATA_RETENTION_UPDATE, params, project_id=project_id)


class SpendLimit(Resource):
    """``client.admin.organization.projects.spend_limit``"""

    if TYPE_CHECKING:
        with_raw_response: SpendLimitWithRawResponse
        with_streaming_response: SpendLimitWithStreamingResponse

    def retrieve(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimit:
        """Retrieve the spend limit of a project. ``GET /organization/projects/{project_id}/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_RETRIEVE, params, project_id=project_id)

    def update(self, project_id: str, **params: Unpack[SpendLimitUpdateParams]) -> ProjectSpendLimit:
        """Update the spend limit of a project. ``POST /organization/projects/{project_id}/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_UPDATE, params, project_id=project_id)

    def delete(self, project_id: str, **params: Unpack[RequestParams]) -> ProjectSpendLimitDeleted:
        """Delete the spend limit of a project. ``DELETE /organization/projects/{project_id}/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_DELETE, params, project_id=project_id)


class SpendAlerts(Resource):
    """``client.admin.organization.projects.spend_alerts``"""

    if TYPE_CHECKING:
        with_raw_response: SpendAlertsWithRawResponse
        with_streaming_response: SpendAlertsWithStreamingResponse

    def create(self, project_id: str, **params: Unpack[SpendAlertsCreateParams]) -> ProjectSpendAlert:
        """Create a spend alert for a project. ``POST /organization/projects/{project_id}/spend_alerts``"""
        return self._operate(operations.SPEND_ALERTS_CREATE, params, project_id=project_id)

    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project. ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return self._operate(
            operations.SPEND_ALERTS_RETRIEVE, params, alert_id=alert_id, project_id=project_id
        )

    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[SpendAlertsUpdateParams]
    ) -> ProjectSpendAlert:
        """Update a spend alert of a project. ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return self._operate(operations.SPEND_ALERTS_UPDATE, params, alert_id=alert_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[SpendAlertsListParams]
    ) -> Paginator[SyncConversationCursorPage[ProjectSpendAlert]]:
        """List the spend alerts of a project, in pages. ``GET /organization/projects/{project_id}/spend_alerts``"""
        return self._paginate(operations.SPEND_ALERTS_LIST, params, project_id=project_id)

    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestParams]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project. ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``"""
        return self._operate(operations.SPEND_ALERTS_DELETE, params, alert_id=alert_id, project_id=project_id)


class Certificates(Resource):
    """``client.admin.organization.projects.certificates``"""

    if TYPE_CHECKING:
        with_raw_response: CertificatesWithRawResponse
        with_streaming_response: CertificatesWithStreamingResponse

    def list(
        self, project_id: str, **params: Unpack[CertificatesListParams]
    ) -> Paginator[SyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of a project, in pages. ``GET /organization/projects/{project_id}/certificates``"""
        return self._paginate(operations.CERTIFICATES_LIST, params, project_id=project_id)

    def activate(
        self, project_id: str, **params: Unpack[CertificatesActivateParams]
    ) -> Paginator[SyncPage[CertificateListResponse]]:
        """Activate certificates of a project. ``POST /organization/projects/{project_id}/certificates/activate``"""
        return self._paginate(operations.CERTIFICATES_ACTIVATE, params, project_id=project_id)

    def deactivate(
        self, project_id: str, **params: Unpack[CertificatesDeactivateParams]
    ) -> Paginator[SyncPage[CertificateListResponse]]:
        """Deactivate certificates of a project. ``POST /organization/projects/{project_id}/certificates/deactivate``"""
        return self._paginate(operations.CERTIFICATES_DEACTIVATE, params, project_id=project_id)


if TYPE_CHECKING:

    class ProjectsWithRawResponse:
        users: UsersWithRawResponse
        service_accounts: ServiceAccountsWithRawResponse
        api_keys: APIKeysWithRawResponse
        rate_limits: RateLimitsWithRawResponse
        model_permissions: ModelPermissionsWithRawResponse
        service_tier_settings: ServiceTierSettingsWithRawResponse
        hosted_tool_permissions: HostedToolPermissionsWithRawResponse
        groups: GroupsWithRawResponse
        roles: RolesWithRawResponse
        data_retention: DataRetentionWithRawResponse
        spend_limit: SpendLimitWithRawResponse
        spend_alerts: SpendAlertsWithRawResponse
        certificates: CertificatesWithRawResponse
        create = Raw(Projects.create)
        retrieve = Raw(Projects.retrieve)
        update = Raw(Projects.update)
        list = Raw(Projects.list)
        archive = Raw(Projects.archive)

    class ProjectsWithStreamingResponse:
        users: UsersWithStreamingResponse
        service_accounts: ServiceAccountsWithStreamingResponse
        api_keys: APIKeysWithStreamingResponse
        rate_limits: RateLimitsWithStreamingResponse
        model_permissions: ModelPermissionsWithStreamingResponse
        service_tier_settings: ServiceTierSettingsWithStreamingResponse
        hosted_tool_permissions: HostedToolPermissionsWithStreamingResponse
        groups: GroupsWithStreamingResponse
        roles: RolesWithStreamingResponse
        data_retention: DataRetentionWithStreamingResponse
        spend_limit: SpendLimitWithStreamingResponse
        spend_alerts: SpendAlertsWithStreamingResponse
        certificates: CertificatesWithStreamingResponse
        create = Streamed(Projects.create)
        retrieve = Streamed(Projects.retrieve)
        update = Streamed(Projects.update)
        list = Streamed(Projects.list)
        archive = Streamed(Projects.archive)

    class UsersWithRawResponse:
        roles: UsersRolesWithRawResponse
        create = Raw(Users.create)
        retrieve = Raw(Users.retrieve)
        update = Raw(Users.update)
        list = Raw(Users.list)
        delete = Raw(Users.delete)

    class UsersWithStreamingResponse:
        roles: UsersRolesWithStreamingResponse
        create = Streamed(Users.create)
        retrieve = Streamed(Users.retrieve)
        update = Streamed(Users.update)
        list = Streamed(Users.list)
        delete = Streamed(Users.delete)

    class UsersRolesWithRawResponse:
        create = Raw(UsersRoles.create)
        retrieve = Raw(UsersRoles.retrieve)
        list = Raw(UsersRoles.list)
        delete = Raw(UsersRoles.delete)

    class UsersRolesWithStreamingResponse:
        create = Streamed(UsersRoles.create)
        retrieve = Streamed(UsersRoles.retrieve)
        list = Streamed(UsersRoles.list)
        delete = Streamed(UsersRoles.delete)

    class ServiceAccountsWithRawResponse:
        api_keys: ServiceAccountsAPIKeysWithRawResponse
        create = Raw(ServiceAccounts.create)
        retrieve = Raw(ServiceAccounts.retrieve)
        update = Raw(ServiceAccounts.update)
        list = Raw(ServiceAccounts.list)
        delete = Raw(ServiceAccounts.delete)

    class ServiceAccountsWithStreamingResponse:
        api_keys: ServiceAccountsAPIKeysWithStreamingResponse
        create = Streamed(ServiceAccounts.create)
        retrieve = Streamed(ServiceAccounts.retrieve)
        update = Streamed(ServiceAccounts.update)
        list = Streamed(ServiceAccounts.list)
        delete = Streamed(ServiceAccounts.delete)

    class ServiceAccountsAPIKeysWithRawResponse:
        create = Raw(ServiceAccountsAPIKeys.create)

    class ServiceAccountsAPIKeysWithStreamingResponse:
        create = Streamed(ServiceAccountsAPIKeys.create)

    class APIKeysWithRawResponse:
        retrieve = Raw(APIKeys.retrieve)
        update = Raw(APIKeys.update)
        list = Raw(APIKeys.list)
        delete = Raw(APIKeys.delete)

    class APIKeysWithStreamingResponse:
        retrieve = Streamed(APIKeys.retrieve)
        update = Streamed(APIKeys.update)
        list = Streamed(APIKeys.list)
        delete = Streamed(APIKeys.delete)

    class RateLimitsWithRawResponse:
        list_rate_limits = Raw(RateLimits.list_rate_limits)
        update_rate_limit = Raw(RateLimits.update_rate_limit)

    class RateLimitsWithStreamingResponse:
        list_rate_limits = Streamed(RateLimits.list_rate_limits)
        update_rate_limit = Streamed(RateLimits.update_rate_limit)

    class ModelPermissionsWithRawResponse:
        retrieve = Raw(ModelPermissions.retrieve)
        update = Raw(ModelPermissions.update)
        delete = Raw(ModelPermissions.delete)

    class ModelPermissionsWithStreamingResponse:
        retrieve = Streamed(ModelPermissions.retrieve)
        update = Streamed(ModelPermissions.update)
        delete = Streamed(ModelPermissions.delete)

    class ServiceTierSettingsWithRawResponse:
        retrieve = Raw(ServiceTierSettings.retrieve)
        update = Raw(ServiceTierSettings.update)

    class ServiceTierSettingsWithStreamingResponse:
        retrieve = Streamed(ServiceTierSettings.retrieve)
        update = Streamed(ServiceTierSettings.update)

    class HostedToolPermissionsWithRawResponse:
        retrieve = Raw(HostedToolPermissions.retrieve)
        update = Raw(HostedToolPermissions.update)

    class HostedToolPermissionsWithStreamingResponse:
        retrieve = Streamed(HostedToolPermissions.retrieve)
        update = Streamed(HostedToolPermissions.update)

    class GroupsWithRawResponse:
        roles: GroupsRolesWithRawResponse
        create = Raw(Groups.create)
        retrieve = Raw(Groups.retrieve)
        list = Raw(Groups.list)
        delete = Raw(Groups.delete)

    class GroupsWithStreamingResponse:
        roles: GroupsRolesWithStreamingResponse
        create = Streamed(Groups.create)
        retrieve = Streamed(Groups.retrieve)
        list = Streamed(Groups.list)
        delete = Streamed(Groups.delete)

    class GroupsRolesWithRawResponse:
        create = Raw(GroupsRoles.create)
        retrieve = Raw(GroupsRoles.retrieve)
        list = Raw(GroupsRoles.list)
        delete = Raw(GroupsRoles.delete)

    class GroupsRolesWithStreamingResponse:
        create = Streamed(GroupsRoles.create)
        retrieve = Streamed(GroupsRoles.retrieve)
        list = Streamed(GroupsRoles.list)
        delete = Streamed(GroupsRoles.delete)

    class RolesWithRawResponse:
        create = Raw(Roles.create)
        retrieve = Raw(Roles.retrieve)
        update = Raw(Roles.update)
        list = Raw(Roles.list)
        delete = Raw(Roles.delete)

    class RolesWithStreamingResponse:
        create = Streamed(Roles.create)
        retrieve = Streamed(Roles.retrieve)
        update = Streamed(Roles.update)
        list = Streamed(Roles.list)
        delete = Streamed(Roles.delete)

    class DataRetentionWithRawResponse:
        retrieve = Raw(DataRetention.retrieve)
        update = Raw(DataRetention.update)

    class DataRetentionWithStreamingResponse:
        retrieve = Streamed(DataRetention.retrieve)
        update = Streamed(DataRetention.update)

    class SpendLimitWithRawResponse:
        retrieve = Raw(SpendLimit.retrieve)
        update = Raw(SpendLimit.update)
        delete = Raw(SpendLimit.delete)

    class SpendLimitWithStreamingResponse:
        retrieve = Streamed(SpendLimit.retrieve)
        update = Streamed(SpendLimit.update)
        delete = Streamed(SpendLimit.delete)

    class SpendAlertsWithRawResponse:
        create = Raw(SpendAlerts.create)
        retrieve = Raw(SpendAlerts.retrieve)
        update = Raw(SpendAlerts.update)
        list = Raw(SpendAlerts.list)
        delete = Raw(SpendAlerts.delete)

    class SpendAlertsWithStreamingResponse:
        create = Streamed(SpendAlerts.create)
        retrieve = Streamed(SpendAlerts.retrieve)
        update = Streamed(SpendAlerts.update)
        list = Streamed(SpendAlerts.list)
        delete = Streamed(SpendAlerts.delete)

    class CertificatesWithRawResponse:
        list = Raw(Certificates.list)
        activate = Raw(Certificates.activate)
        deactivate = Raw(Certificates.deactivate)

    class CertificatesWithStreamingResponse:
        list = Streamed(Certificates.list)
        activate = Streamed(Certificates.activate)
        deactivate = Streamed(Certificates.deactivate)
