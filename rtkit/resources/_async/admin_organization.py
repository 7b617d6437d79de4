# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import admin_organization as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import (
        AsyncConversationCursorPage,
        AsyncCursorPage,
        AsyncNextCursorPage,
        AsyncPage,
    )
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources._async.admin_organization_groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
    )
    from rtkit.resources._async.admin_organization_projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
    )
    from rtkit.resources._async.admin_organization_usage import (
        AsyncUsage,
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
    )
    from rtkit.resources.params.admin_organization import (
        AdminAPIKeysCreateParams,
        AdminAPIKeysListParams,
        AuditLogsListParams,
        CertificatesActivateParams,
        CertificatesCreateParams,
        CertificatesDeactivateParams,
        CertificatesListParams,
        CertificatesRetrieveParams,
        CertificatesUpdateParams,
        DataRetentionUpdateParams,
        ExternalKeysCreateParams,
        ExternalKeysListParams,
        ExternalStorageCreateParams,
        ExternalStorageListParams,
        FederationRulesCreateParams,
        FederationRulesListParams,
        FederationRulesUpdateParams,
        InvitesCreateParams,
        InvitesListParams,
        RolesCreateParams,
        RolesListParams,
        RolesUpdateParams,
        SpendAlertsCreateParams,
        SpendAlertsListParams,
        SpendAlertsUpdateParams,
        SpendLimitUpdateParams,
        UsersListParams,
        UsersRolesCreateParams,
        UsersRolesListParams,
        UsersUpdateParams,
        WorkloadIdentityProvidersCreateParams,
        WorkloadIdentityProvidersListParams,
        WorkloadIdentityProvidersUpdateParams,
    )
    from rtkit.types.admin.organization.models import (
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyDeleteResponse,
        AuditLogListResponse,
        Certificate,
        CertificateDeleteResponse,
        CertificateListResponse,
        ExternalKey,
        ExternalKeyValidateResponse,
        ExternalStorageConfiguration,
        ExternalStorageDeleted,
        Invite,
        InviteDeleteResponse,
        OrganizationDataRetention,
        OrganizationSpendAlert,
        OrganizationSpendAlertDeleted,
        OrganizationSpendLimit,
        OrganizationSpendLimitDeleted,
        OrganizationUser,
        Role,
        UserDeleteResponse,
        WorkloadIdentityProvider,
        WorkloadIdentityProviderDeleted,
    )
    from rtkit.types.admin.organization.models import RoleDeleteResponse as OrganizationRoleDeleteResponse
    from rtkit.types.admin.organization.users.models import (
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
    )
    from rtkit.types.admin.organization.workload_identity_providers.models import (
        FederationRule,
        FederationRuleDeleted,
    )

__all__ = [
    "AsyncAdminAPIKeys",
    "AsyncAuditLogs",
    "AsyncCertificates",
    "AsyncDataRetention",
    "AsyncExternalKeys",
    "AsyncExternalStorage",
    "AsyncFederationRules",
    "AsyncInvites",
    "AsyncOrganization",
    "AsyncRoles",
    "AsyncSpendAlerts",
    "AsyncSpendLimit",
    "AsyncUsers",
    "AsyncUsersRoles",
    "AsyncWorkloadIdentityProviders",
]


class AsyncOrganization(AsyncResource):
    """``client.admin.organization``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncOrganizationWithRawResponse
        with_streaming_response: AsyncOrganizationWithStreamingResponse

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """``client.admin.organization.audit_logs``"""
        return AsyncAuditLogs(self._client, self._reply)

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """``client.admin.organization.admin_api_keys``"""
        return AsyncAdminAPIKeys(self._client, self._reply)

    @cached_property
    def usage(self) -> AsyncUsage:
        """``client.admin.organization.usage``"""
        from rtkit.resources._async.admin_organization_usage import AsyncUsage

        return AsyncUsage(self._client, self._reply)

    @cached_property
    def invites(self) -> AsyncInvites:
        """``client.admin.organization.invites``"""
        return AsyncInvites(self._client, self._reply)

    @cached_property
    def users(self) -> AsyncUsers:
        """``client.admin.organization.users``"""
        return AsyncUsers(self._client, self._reply)

    @cached_property
    def groups(self) -> AsyncGroups:
        """``client.admin.organization.groups``"""
        from rtkit.resources._async.admin_organization_groups import AsyncGroups

        return AsyncGroups(self._client, self._reply)

    @cached_property
    def roles(self) -> AsyncRoles:
        """``client.admin.organization.roles``"""
        return AsyncRoles(self._client, self._reply)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """``client.admin.organization.data_retention``"""
        return AsyncDataRetention(self._client, self._reply)

    @cached_property
    def external_keys(self) -> AsyncExternalKeys:
        """``client.admin.organization.external_keys``"""
        return AsyncExternalKeys(self._client, self._reply)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        """``client.admin.organization.workload_identity_providers``"""
        return AsyncWorkloadIdentityProviders(self._client, self._reply)

    @cached_property
    def external_storage(self) -> AsyncExternalStorage:
        """``client.admin.organization.external_storage``"""
        return AsyncExternalStorage(self._client, self._reply)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """``client.admin.organization.spend_limit``"""
        return AsyncSpendLimit(self._client, self._reply)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """``client.admin.organization.spend_alerts``"""
        return AsyncSpendAlerts(self._client, self._reply)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """``client.admin.organization.certificates``"""
        return AsyncCertificates(self._client, self._reply)

    @cached_property
    def projects(self) -> AsyncProjects:
        """``client.admin.organization.projects``"""
        from rtkit.resources._async.admin_organization_projects import AsyncProjects

        return AsyncProjects(self._client, self._reply)


class AsyncAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAuditLogsWithRawResponse
        with_streaming_response: AsyncAuditLogsWithStreamingResponse

    def list(
        self, **params: Unpack[AuditLogsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[AuditLogListResponse]]:
        """List the audit logs, in pages. ``GET /organization/audit_logs``"""
        return self._paginate(operations.AUDIT_LOGS_LIST, params)


class AsyncAdminAPIKeys(AsyncResource):
    """``client.admin.organization.admin_api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminAPIKeysWithRawResponse
        with_streaming_response: AsyncAdminAPIKeysWithStreamingResponse

    async def create(self, **params: Unpack[AdminAPIKeysCreateParams]) -> AdminAPIKeyCreateResponse:
        """Create an admin API key. ``POST /organization/admin_api_keys``"""
        return await self._operate(operations.ADMIN_APIKEYS_CREATE, params)

    async def retrieve(self, key_id: str, **params: Unpack[RequestParams]) -> AdminAPIKey:
        """Retrieve an admin API key. ``GET /organization/admin_api_keys/{key_id}``"""
        return await self._operate(operations.ADMIN_APIKEYS_RETRIEVE, params, key_id=key_id)

    def list(self, **params: Unpack[AdminAPIKeysListParams]) -> AsyncPaginator[AsyncCursorPage[AdminAPIKey]]:
        """List the admin API keys, in pages. ``GET /organization/admin_api_keys``"""
        return self._paginate(operations.ADMIN_APIKEYS_LIST, params)

    async def delete(self, key_id: str, **params: Unpack[RequestParams]) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key. ``DELETE /organization/admin_api_keys/{key_id}``"""
        return await self._operate(operations.ADMIN_APIKEYS_DELETE, params, key_id=key_id)


class AsyncInvites(AsyncResource):
    """``client.admin.organization.invites``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInvitesWithRawResponse
        with_streaming_response: AsyncInvitesWithStreamingResponse

    async def create(self, **params: Unpack[InvitesCreateParams]) -> Invite:
        """Create an invite. ``POST /organization/invites``"""
        return await self._operate(operations.INVITES_CREATE, params)

    async def retrieve(self, invite_id: str, **params: Unpack[RequestParams]) -> Invite:
        """Retrieve an invite. ``GET /organization/invites/{invite_id}``"""
        return await self._operate(operations.INVITES_RETRIEVE, params, invite_id=invite_id)

    def list(
        self, **params: Unpack[InvitesListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Invite]]:
        """List the invites, in pages. ``GET /organization/invites``"""
        return self._paginate(operations.INVITES_LIST, params)

    async def delete(self, invite_id: str, **params: Unpack[RequestParams]) -> InviteDeleteResponse:
        """Delete an invite. ``DELETE /organization/invites/{invite_id}``"""
        return await self._operate(operations.INVITES_DELETE, params, invite_id=invite_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.users``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersWithRawResponse
        with_streaming_response: AsyncUsersWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncUsersRoles:
        """``client.admin.organization.users.roles``"""
        return AsyncUsersRoles(self._client, self._reply)

    async def retrieve(self, user_id: str, **params: Unpack[RequestParams]) -> OrganizationUser:
        """Retrieve a user. ``GET /organization/users/{user_id}``"""
        return await self._operate(operations.USERS_RETRIEVE, params, user_id=user_id)

    async def update(self, user_id: str, **params: Unpack[UsersUpdateParams]) -> OrganizationUser:
        """Update a user. ``POST /organization/users/{user_id}``"""
        return await self._operate(operations.USERS_UPDATE, params, user_id=user_id)

    def list(
        self, **params: Unpack[UsersListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[OrganizationUser]]:
        """List the users, in pages. ``GET /organization/users``"""
        return self._paginate(operations.USERS_LIST, params)

    async def delete(self, user_id: str, **params: Unpack[RequestParams]) -> UserDeleteResponse:
        """Delete a user. ``DELETE /organization/users/{user_id}``"""
        return await self._operate(operations.USERS_DELETE, params, user_id=user_id)


class AsyncUsersRoles(AsyncResource):
    """``client.admin.organization.users.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersRolesWithRawResponse
        with_streaming_response: AsyncUsersRolesWithStreamingResponse

    async def create(self, user_id: str, **params: Unpack[UsersRolesCreateParams]) -> RoleCreateResponse:
        """Create a role for a user. ``POST /organization/users/{user_id}/roles``"""
        return await self._operate(operations.USERS_ROLES_CREATE, params, user_id=user_id)

    async def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a user. ``GET /organization/users/{user_id}/roles/{role_id}``"""
        return await self._operate(operations.USERS_ROLES_RETRIEVE, params, role_id=role_id, user_id=user_id)

    def list(
        self, user_id: str, **params: Unpack[UsersRolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a user, in pages. ``GET /organization/users/{user_id}/roles``"""
        return self._paginate(operations.USERS_ROLES_LIST, params, user_id=user_id)

    async def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a user. ``DELETE /organization/users/{user_id}/roles/{role_id}``"""
        return await self._operate(operations.USERS_ROLES_DELETE, params, role_id=role_id, user_id=user_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRolesWithRawResponse
        with_streaming_response: AsyncRolesWithStreamingResponse

    async def create(self, **params: Unpack[RolesCreateParams]) -> Role:
        """Create a role. ``POST /organization/roles``"""
        return await self._operate(operations.ROLES_CREATE, params)

    async def retrieve(self, role_id: str, **params: Unpack[RequestParams]) -> Role:
        """Retrieve a role. ``GET /organization/roles/{role_id}``"""
        return await self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id)

    async def update(self, role_id: str, **params: Unpack[RolesUpdateParams]) -> Role:
        """Update a role. ``POST /organization/roles/{role_id}``"""
        return await self._operate(operations.ROLES_UPDATE, params, role_id=role_id)

    def list(self, **params: Unpack[RolesListParams]) -> AsyncPaginator[AsyncNextCursorPage[Role]]:
        """List the roles, in pages. ``GET /organization/roles``"""
        return self._paginate(operations.ROLES_LIST, params)

    async def delete(self, role_id: str, **params: Unpack[RequestParams]) -> OrganizationRoleDeleteResponse:
        """Delete a role. ``DELETE /organization/roles/{role_id}``"""
        return await self._operate(operations.ROLES_DELETE, params, role_id=role_id)


class AsyncDataRetention(AsyncResource):
    """``client.admin.organization.data_retention``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncDataRetentionWithRawResponse
        with_streaming_response: AsyncDataRetentionWithStreamingResponse

    async def retrieve(self, **params: Unpack[RequestParams]) -> OrganizationDataRetention:
        """Retrieve the data retention. ``GET /organization/data_retention``"""
        return await self._operate(operations.DATA_RETENTION_RETRIEVE, params)

    async def update(self, **params: Unpack[DataRetentionUpdateParams]) -> OrganizationDataRetention:
        """Update the data retention. ``POST /organization/data_retention``"""
        return await self._operate(operations.DATA_RETENTION_UPDATE, params)


class AsyncExternalKeys(AsyncResource):
    """``client.admin.organization.external_keys``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncExternalKeysWithRawResponse
        with_streaming_response: AsyncExternalKeysWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        role_arn: str,
        type: Literal["aws"],
        **params: Unpack[ExternalKeysCreateParams],
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        type: Literal["gcp"],
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | Omit = ...,
        **params: Unpack[ExternalKeysCreateParams],
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        key_name: str,
        tenant_id: str,
        type: Literal["azure"],
        vault_uri: str,
        key_version: str | Omit = ...,
        **params: Unpack[ExternalKeysCreateParams],
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        key_ocid: str,
        region: str,
        type: Literal["oci"],
        vault_ocid: str,
        key_version_ocid: str | Omit = ...,
        **params: Unpack[ExternalKeysCreateParams],
    ) -> ExternalKey: ...
    async def create(self, **params: Any) -> Any:
        """Create an external key. ``POST /organization/external_keys``"""
        return await self._operate(operations.EXTERNAL_KEYS_CREATE, params)

    async def retrieve(self, external_key_id: str, **params: Unpack[RequestParams]) -> ExternalKey:
        """Retrieve an external key. ``GET /organization/external_keys/{external_key_id}``"""
        return await self._operate(operations.EXTERNAL_KEYS_RETRIEVE, params, external_key_id=external_key_id)

    def list(self, **params: Unpack[ExternalKeysListParams]) -> AsyncPaginator[AsyncCursorPage[ExternalKey]]:
        """List the external keys, in pages. ``GET /organization/external_keys``"""
        return self._paginate(operations.EXTERNAL_KEYS_LIST, params)

    async def delete(self, external_key_id: str, **params: Unpack[RequestParams]) -> ExternalKey:
        """Delete an external key. ``DELETE /organization/external_keys/{external_key_id}``"""
        return await self._operate(operations.EXTERNAL_KEYS_DELETE, params, external_key_id=external_key_id)

    async def validate(
        self, external_key_id: str, **params: Unpack[RequestParams]
    ) -> ExternalKeyValidateResponse:
        """Validate an external key. ``POST /organization/external_keys/{external_key_id}/validate``"""
        return await self._operate(operations.EXTERNAL_KEYS_VALIDATE, params, external_key_id=external_key_id)


class AsyncWorkloadIdentityProviders(AsyncResource):
    """``client.admin.organization.workload_identity_providers``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncWorkloadIdentityProvidersWithRawResponse
        with_streaming_response: AsyncWorkloadIdentityProvidersWithStreamingResponse

    @cached_property
    def federation_rules(self) -> AsyncFederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``"""
        return AsyncFederationRules(self._client, self._reply)

    async def create(
        self, **params: Unpack[WorkloadIdentityProvidersCreateParams]
    ) -> WorkloadIdentityProvider:
        """Create a workload identity provider. ``POST /organization/workload_identity_providers``"""
        return await self._operate(operations.WORKLOAD_IDENTITY_PROVIDERS_CREATE, params)

    async def retrieve(
        self, workload_identity_provider_id: str, **params: Unpack[RequestParams]
    ) -> WorkloadIdentityProvider:
        """Retrieve a workload identity provider. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return await self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    async def update(
        self, workload_identity_provider_id: str, **params: Unpack[WorkloadIdentityProvidersUpdateParams]
    ) -> WorkloadIdentityProvider:
        """Update a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return await self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_UPDATE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def list(
        self, **params: Unpack[WorkloadIdentityProvidersListParams]
    ) -> AsyncPaginator[AsyncCursorPage[WorkloadIdentityProvider]]:
        """List the workload identity providers, in pages. ``GET /organization/workload_identity_providers``"""
        return self._paginate(operations.WORKLOAD_IDENTITY_PROVIDERS_LIST, params)

    async def delete(
        self, workload_identity_provider_id: str, **params: Unpack[RequestParams]
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a workload identity provider. ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return await self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_DELETE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )


class AsyncFederationRules(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFederationRulesWithRawResponse
        with_streaming_response: AsyncFederationRulesWithStreamingResponse

    async def create(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRulesCreateParams]
    ) -> FederationRule:
        """Create a federation rule for a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""
        return await self._operate(
            operations.FEDERATION_RULES_CREATE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestParams],
    ) -> FederationRule:
        """Retrieve a federation rule of a workload identity provider. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return await self._operate(
            operations.FEDERATION_RULES_RETRIEVE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[FederationRulesUpdateParams],
    ) -> FederationRule:
        """Update a federation rule of a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return await self._operate(
            operations.FEDERATION_RULES_UPDATE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def list(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRulesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[FederationRule]]:
        """List the federation rules of a workload identity provider, in pages. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""
        return self._paginate(
            operations.FEDERATION_RULES_LIST,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestParams],
    ) -> FederationRuleDeleted:
        """Delete a federation rule of a workload identity provider. ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return await self._operate(
            operations.FEDERATION_RULES_DELETE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )


class AsyncExternalStorage(AsyncResource):
    """``client.admin.organization.external_storage``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncExternalStorageWithRawResponse
        with_streaming_response: AsyncExternalStorageWithStreamingResponse

    async def create(self, **params: Unpack[ExternalStorageCreateParams]) -> ExternalStorageConfiguration:
        """Create an external storage. ``POST /organization/external_storage``"""
        return await self._operate(operations.EXTERNAL_STORAGE_CREATE, params)

    async def retrieve(
        self, external_storage_id: str, **params: Unpack[RequestParams]
    ) -> ExternalStorageConfiguration:
        """Retrieve an external storage. ``GET /organization/external_storage/{external_storage_id}``"""
        return await self._operate(
            operations.EXTERNAL_STORAGE_RETRIEVE, params, external_storage_id=external_storage_id
        )

    def list(
        self, **params: Unpack[ExternalStorageListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ExternalStorageConfiguration]]:
        """List the external storage, in pages. ``GET /organization/external_storage``"""
        return self._paginate(operations.EXTERNAL_STORAGE_LIST, params)

    async def delete(
        self, external_storage_id: str, **params: Unpack[RequestParams]
    ) -> ExternalStorageDeleted:
        """Delete an external storage. ``DELETE /organization/external_storage/{external_storage_id}``"""
        return await self._operate(
            operations.EXTERNAL_STORAGE_DELETE, params, external_storage_id=external_storage_id
        )

    async def validate(
        self, external_storage_id: str, **params: Unpack[RequestParams]
    ) -> ExternalStorageConfiguration:
        """Validate an external storage. ``POST /organization/external_storage/{external_storage_id}/validate``"""
        return await self._operate(
            operations.EXTERNAL_STORAGE_VALIDATE, params, external_storage_id=external_storage_id
        )


class AsyncSpendLimit(AsyncResource):
    """``client.admin.organization.spend_limit``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendLimitWithRawResponse
        with_streaming_response: AsyncSpendLimitWithStreamingResponse

    async def retrieve(self, **params: Unpack[RequestParams]) -> OrganizationSpendLimit:
        """Retrieve the spend limit. ``GET /organization/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_RETRIEVE, params)

    async def update(self, **params: Unpack[SpendLimitUpdateParams]) -> OrganizationSpendLimit:
        """Update the spend limit. ``POST /organization/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_UPDATE, params)

    async def delete(self, **params: Unpack[RequestParams]) -> OrganizationSpendLimitDeleted:
        """Delete the spend limit. ``DELETE /organization/spend_limit``"""
        return await self._operate(operations.SPEND_LIMIT_DELETE, params)


class AsyncSpendAlerts(AsyncResource):
    """``client.admin.organization.spend_alerts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpendAlertsWithRawResponse
        with_streaming_response: AsyncSpendAlertsWithStreamingResponse

    async def create(self, **params: Unpack[SpendAlertsCreateParams]) -> OrganizationSpendAlert:
        """Create a spend alert. ``POST /organization/spend_alerts``"""
        return await self._operate(operations.SPEND_ALERTS_CREATE, params)

    async def retrieve(self, alert_id: str, **params: Unpack[RequestParams]) -> OrganizationSpendAlert:
        """Retrieve a spend alert. ``GET /organization/spend_alerts/{alert_id}``"""
        return await self._operate(operations.SPEND_ALERTS_RETRIEVE, params, alert_id=alert_id)

    async def update(
        self, alert_id: str, **params: Unpack[SpendAlertsUpdateParams]
    ) -> OrganizationSpendAlert:
        """Update a spend alert. ``POST /organization/spend_alerts/{alert_id}``"""
        return await self._operate(operations.SPEND_ALERTS_UPDATE, params, alert_id=alert_id)

    def list(
        self, **params: Unpack[SpendAlertsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """List the spend alerts, in pages. ``GET /organization/spend_alerts``"""
        return self._paginate(operations.SPEND_ALERTS_LIST, params)

    async def delete(self, alert_id: str, **params: Unpack[RequestParams]) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert. ``DELETE /organization/spend_alerts/{alert_id}``"""
        return await self._operate(operations.SPEND_ALERTS_DELETE, params, alert_id=alert_id)


class AsyncCertificates(AsyncResource):
    """``client.admin.organization.certificates``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCertificatesWithRawResponse
        with_streaming_response: AsyncCertificatesWithStreamingResponse

    async def create(self, **params: Unpack[CertificatesCreateParams]) -> Certificate:
        """Create a certificate. ``POST /organization/certificates``"""
        return await self._operate(operations.CERTIFICATES_CREATE, params)

    async def retrieve(
        self, certificate_id: str, **params: Unpack[CertificatesRetrieveParams]
    ) -> Certificate:
        """Retrieve a certificate. ``GET /organization/certificates/{certificate_id}``"""
        return await self._operate(operations.CERTIFICATES_RETRIEVE, params, certificate_id=certificate_id)

    async def update(self, certificate_id: str, **params: Unpack[CertificatesUpdateParams]) -> Certificate:
        """Update a certificate. ``POST /organization/certificates/{certificate_id}``"""
        return await self._operate(operations.CERTIFICATES_UPDATE, params, certificate_id=certificate_id)

    def list(
        self, **params: Unpack[CertificatesListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates, in pages. ``GET /organization/certificates``"""
        return self._paginate(operations.CERTIFICATES_LIST, params)

    async def delete(self, certificate_id: str, **params: Unpack[RequestParams]) -> CertificateDeleteResponse:
        """Delete a certificate. ``DELETE /organization/certificates/{certificate_id}``"""
        return await self._operate(operations.CERTIFICATES_DELETE, params, certificate_id=certificate_id)

    def activate(
        self, **params: Unpack[CertificatesActivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Activate certificates. ``POST /organization/certificates/activate``"""
        return self._paginate(operations.CERTIFICATES_ACTIVATE, params)

    def deactivate(
        self, **params: Unpack[CertificatesDeactivateParams]
    ) -> AsyncPaginator[AsyncPage[CertificateListResponse]]:
        """Deactivate certificates. ``POST /organization/certificates/deactivate``"""
        return self._paginate(operations.CERTIFICATES_DEACTIVATE, params)


if TYPE_CHECKING:

    class AsyncOrganizationWithRawResponse:
        audit_logs: AsyncAuditLogsWithRawResponse
        admin_api_keys: AsyncAdminAPIKeysWithRawResponse
        usage: AsyncUsageWithRawResponse
        invites: AsyncInvitesWithRawResponse
        users: AsyncUsersWithRawResponse
        groups: AsyncGroupsWithRawResponse
        roles: AsyncRolesWithRawResponse
        data_retention: AsyncDataRetentionWithRawResponse
        external_keys: AsyncExternalKeysWithRawResponse
        workload_identity_providers: AsyncWorkloadIdentityProvidersWithRawResponse
        external_storage: AsyncExternalStorageWithRawResponse
        spend_limit: AsyncSpendLimitWithRawResponse
        spend_alerts: AsyncSpendAlertsWithRawResponse
        certificates: AsyncCertificatesWithRawResponse
        projects: AsyncProjectsWithRawResponse

    class AsyncOrganizationWithStreamingResponse:
        audit_logs: AsyncAuditLogsWithStreamingResponse
        admin_api_keys: AsyncAdminAPIKeysWithStreamingResponse
        usage: AsyncUsageWithStreamingResponse
        invites: AsyncInvitesWithStreamingResponse
        users: AsyncUsersWithStreamingResponse
        groups: AsyncGroupsWithStreamingResponse
        roles: AsyncRolesWithStreamingResponse
        data_retention: AsyncDataRetentionWithStreamingResponse
        external_keys: AsyncExternalKeysWithStreamingResponse
        workload_identity_providers: AsyncWorkloadIdentityProvidersWithStreamingResponse
        external_storage: AsyncExternalStorageWithStreamingResponse
        spend_limit: AsyncSpendLimitWithStreamingResponse
        spend_alerts: AsyncSpendAlertsWithStreamingResponse
        certificates: AsyncCertificatesWithStreamingResponse
        projects: AsyncProjectsWithStreamingResponse

    class AsyncAuditLogsWithRawResponse:
        list = AsyncRaw(AsyncAuditLogs.list)

    class AsyncAuditLogsWithStreamingResponse:
        list = AsyncStreamed(AsyncAuditLogs.list)

    class AsyncAdminAPIKeysWithRawResponse:
        create = AsyncRaw(AsyncAdminAPIKeys.create)
        retrieve = AsyncRaw(AsyncAdminAPIKeys.retrieve)
        list = AsyncRaw(AsyncAdminAPIKeys.list)
        delete = AsyncRaw(AsyncAdminAPIKeys.delete)

    class AsyncAdminAPIKeysWithStreamingResponse:
        create = AsyncStreamed(AsyncAdminAPIKeys.create)
        retrieve = AsyncStreamed(AsyncAdminAPIKeys.retrieve)
        list = AsyncStreamed(AsyncAdminAPIKeys.list)
        delete = AsyncStreamed(AsyncAdminAPIKeys.delete)

    class AsyncInvitesWithRawResponse:
        create = AsyncRaw(AsyncInvites.create)
        retrieve = AsyncRaw(AsyncInvites.retrieve)
        list = AsyncRaw(AsyncInvites.list)
        delete = AsyncRaw(AsyncInvites.delete)

    class AsyncInvitesWithStreamingResponse:
        create = AsyncStreamed(AsyncInvites.create)
        retrieve = AsyncStreamed(AsyncInvites.retrieve)
        list = AsyncStreamed(AsyncInvites.list)
        delete = AsyncStreamed(AsyncInvites.delete)

    class AsyncUsersWithRawResponse:
        roles: AsyncUsersRolesWithRawResponse
        retrieve = AsyncRaw(AsyncUsers.retrieve)
        update = AsyncRaw(AsyncUsers.update)
        list = AsyncRaw(AsyncUsers.list)
        delete = AsyncRaw(AsyncUsers.delete)

    class AsyncUsersWithStreamingResponse:
        roles: AsyncUsersRolesWithStreamingResponse
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

    class AsyncExternalKeysWithRawResponse:
        @overload
        async def create(
            self,
            *,
            external_id: str,
            kms_arn: str,
            role_arn: str,
            type: Literal["aws"],
            **params: Unpack[ExternalKeysCreateParams],
        ) -> RawResponse[ExternalKey]: ...
        @overload
        async def create(
            self,
            *,
            audience: str,
            kms_key_location: str,
            kms_key_name: str,
            kms_key_ring_name: str,
            kms_project_id: str,
            type: Literal["gcp"],
            workload_identity_pool_id: str,
            workload_identity_project_number: str,
            workload_identity_provider_id: str,
            kms_key_version: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> RawResponse[ExternalKey]: ...
        @overload
        async def create(
            self,
            *,
            key_name: str,
            tenant_id: str,
            type: Literal["azure"],
            vault_uri: str,
            key_version: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> RawResponse[ExternalKey]: ...
        @overload
        async def create(
            self,
            *,
            key_ocid: str,
            region: str,
            type: Literal["oci"],
            vault_ocid: str,
            key_version_ocid: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> RawResponse[ExternalKey]: ...
        async def create(self, **params: Any) -> Any: ...

        retrieve = AsyncRaw(AsyncExternalKeys.retrieve)
        list = AsyncRaw(AsyncExternalKeys.list)
        delete = AsyncRaw(AsyncExternalKeys.delete)
        validate = AsyncRaw(AsyncExternalKeys.validate)

    class AsyncExternalKeysWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            external_id: str,
            kms_arn: str,
            role_arn: str,
            type: Literal["aws"],
            **params: Unpack[ExternalKeysCreateParams],
        ) -> AsyncResponseManager[ExternalKey]: ...
        @overload
        def create(
            self,
            *,
            audience: str,
            kms_key_location: str,
            kms_key_name: str,
            kms_key_ring_name: str,
            kms_project_id: str,
            type: Literal["gcp"],
            workload_identity_pool_id: str,
            workload_identity_project_number: str,
            workload_identity_provider_id: str,
            kms_key_version: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> AsyncResponseManager[ExternalKey]: ...
        @overload
        def create(
            self,
            *,
            key_name: str,
            tenant_id: str,
            type: Literal["azure"],
            vault_uri: str,
            key_version: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> AsyncResponseManager[ExternalKey]: ...
        @overload
        def create(
            self,
            *,
            key_ocid: str,
            region: str,
            type: Literal["oci"],
            vault_ocid: str,
            key_version_ocid: str | Omit = ...,
            **params: Unpack[ExternalKeysCreateParams],
        ) -> AsyncResponseManager[ExternalKey]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = AsyncStreamed(AsyncExternalKeys.retrieve)
        list = AsyncStreamed(AsyncExternalKeys.list)
        delete = AsyncStreamed(AsyncExternalKeys.delete)
        validate = AsyncStreamed(AsyncExternalKeys.validate)

    class AsyncWorkloadIdentityProvidersWithRawResponse:
        federation_rules: AsyncFederationRulesWithRawResponse
        create = AsyncRaw(AsyncWorkloadIdentityProviders.create)
        retrieve = AsyncRaw(AsyncWorkloadIdentityProviders.retrieve)
        update = AsyncRaw(AsyncWorkloadIdentityProviders.update)
        list = AsyncRaw(AsyncWorkloadIdentityProviders.list)
        delete = AsyncRaw(AsyncWorkloadIdentityProviders.delete)

    class AsyncWorkloadIdentityProvidersWithStreamingResponse:
        federation_rules: AsyncFederationRulesWithStreamingResponse
        create = AsyncStreamed(AsyncWorkloadIdentityProviders.create)
        retrieve = AsyncStreamed(AsyncWorkloadIdentityProviders.retrieve)
        update = AsyncStreamed(AsyncWorkloadIdentityProviders.update)
        list = AsyncStreamed(AsyncWorkloadIdentityProviders.list)
        delete = AsyncStreamed(AsyncWorkloadIdentityProviders.delete)

    class AsyncFederationRulesWithRawResponse:
        create = AsyncRaw(AsyncFederationRules.create)
        retrieve = AsyncRaw(AsyncFederationRules.retrieve)
        update = AsyncRaw(AsyncFederationRules.update)
        list = AsyncRaw(AsyncFederationRules.list)
        delete = AsyncRaw(AsyncFederationRules.delete)

    class AsyncFederationRulesWithStreamingResponse:
        create = AsyncStreamed(AsyncFederationRules.create)
        retrieve = AsyncStreamed(AsyncFederationRules.retrieve)
        update = AsyncStreamed(AsyncFederationRules.update)
        list = AsyncStreamed(AsyncFederationRules.list)
        delete = AsyncStreamed(AsyncFederationRules.delete)

    class AsyncExternalStorageWithRawResponse:
        create = AsyncRaw(AsyncExternalStorage.create)
        retrieve = AsyncRaw(AsyncExternalStorage.retrieve)
        list = AsyncRaw(AsyncExternalStorage.list)
        delete = AsyncRaw(AsyncExternalStorage.delete)
        validate = AsyncRaw(AsyncExternalStorage.validate)

    class AsyncExternalStorageWithStreamingResponse:
        create = AsyncStreamed(AsyncExternalStorage.create)
        retrieve = AsyncStreamed(AsyncExternalStorage.retrieve)
        list = AsyncStreamed(AsyncExternalStorage.list)
        delete = AsyncStreamed(AsyncExternalStorage.delete)
        validate = AsyncStreamed(AsyncExternalStorage.validate)

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
        create = AsyncRaw(AsyncCertificates.create)
        retrieve = AsyncRaw(AsyncCertificates.retrieve)
        update = AsyncRaw(AsyncCertificates.update)
        list = AsyncRaw(AsyncCertificates.list)
        delete = AsyncRaw(AsyncCertificates.delete)
        activate = AsyncRaw(AsyncCertificates.activate)
        deactivate = AsyncRaw(AsyncCertificates.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        create = AsyncStreamed(AsyncCertificates.create)
        retrieve = AsyncStreamed(AsyncCertificates.retrieve)
        update = AsyncStreamed(AsyncCertificates.update)
        list = AsyncStreamed(AsyncCertificates.list)
        delete = AsyncStreamed(AsyncCertificates.delete)
        activate = AsyncStreamed(AsyncCertificates.activate)
        deactivate = AsyncStreamed(AsyncCertificates.deactivate)
