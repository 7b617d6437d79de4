# Made from rtkit/resources/_async/admin_organization.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import admin_organization as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import (
        SyncConversationCursorPage,
        SyncCursorPage,
        SyncNextCursorPage,
        SyncPage,
    )
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources._sync.admin_organization_groups import (
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from rtkit.resources._sync.admin_organization_projects import (
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from rtkit.resources._sync.admin_organization_usage import (
        Usage,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
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
    "AdminAPIKeys",
    "AuditLogs",
    "Certificates",
    "DataRetention",
    "ExternalKeys",
    "ExternalStorage",
    "FederationRules",
    "Invites",
    "Organization",
    "Roles",
    "SpendAlerts",
    "SpendLimit",
    "Users",
    "UsersRoles",
    "WorkloadIdentityProviders",
]


class Organization(Resource):
    """``client.admin.organization``"""

    if TYPE_CHECKING:
        with_raw_response: OrganizationWithRawResponse
        with_streaming_response: OrganizationWithStreamingResponse

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """``client.admin.organization.audit_logs``"""
        return AuditLogs(self._client, self._reply)

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeys:
        """``client.admin.organization.admin_api_keys``"""
        return AdminAPIKeys(self._client, self._reply)

    @cached_property
    def usage(self) -> Usage:
        """``client.admin.organization.usage``"""
        from rtkit.resources._sync.admin_organization_usage import Usage

        return Usage(self._client, self._reply)

    @cached_property
    def invites(self) -> Invites:
        """``client.admin.organization.invites``"""
        return Invites(self._client, self._reply)

    @cached_property
    def users(self) -> Users:
        """``client.admin.organization.users``"""
        return Users(self._client, self._reply)

    @cached_property
    def groups(self) -> Groups:
        """``client.admin.organization.groups``"""
        from rtkit.resources._sync.admin_organization_groups import Groups

        return Groups(self._client, self._reply)

    @cached_property
    def roles(self) -> Roles:
        """``client.admin.organization.roles``"""
        return Roles(self._client, self._reply)

    @cached_property
    def data_retention(self) -> DataRetention:
        """``client.admin.organization.data_retention``"""
        return DataRetention(self._client, self._reply)

    @cached_property
    def external_keys(self) -> ExternalKeys:
        """``client.admin.organization.external_keys``"""
        return ExternalKeys(self._client, self._reply)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        """``client.admin.organization.workload_identity_providers``"""
        return WorkloadIdentityProviders(self._client, self._reply)

    @cached_property
    def external_storage(self) -> ExternalStorage:
        """``client.admin.organization.external_storage``"""
        return ExternalStorage(self._client, self._reply)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """``client.admin.organization.spend_limit``"""
        return SpendLimit(self._client, self._reply)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """``client.admin.organization.spend_alerts``"""
        return SpendAlerts(self._client, self._reply)

    @cached_property
    def certificates(self) -> Certificates:
        """``client.admin.organization.certificates``"""
        return Certificates(self._client, self._reply)

    @cached_property
    def projects(self) -> Projects:
        """``client.admin.organization.projects``"""
        from rtkit.resources._sync.admin_organization_projects import Projects

        return Projects(self._client, self._reply)


class AuditLogs(Resource):
    """``client.admin.organization.audit_logs``"""

    if TYPE_CHECKING:
        with_raw_response: AuditLogsWithRawResponse
        with_streaming_response: AuditLogsWithStreamingResponse

    def list(
        self, **params: Unpack[AuditLogsListParams]
    ) -> Paginator[SyncConversationCursorPage[AuditLogListResponse]]:
        """List the audit logs, in pages. ``GET /organization/audit_logs``"""
        return self._paginate(operations.AUDIT_LOGS_LIST, params)


class AdminAPIKeys(Resource):
    """``client.admin.organization.admin_api_keys``"""

    if TYPE_CHECKING:
        with_raw_response: AdminAPIKeysWithRawResponse
        with_streaming_response: AdminAPIKeysWithStreamingResponse

    def create(self, **params: Unpack[AdminAPIKeysCreateParams]) -> AdminAPIKeyCreateResponse:
        """Create an admin API key. ``POST /organization/admin_api_keys``"""
        return self._operate(operations.ADMIN_APIKEYS_CREATE, params)

    def retrieve(self, key_id: str, **params: Unpack[RequestParams]) -> AdminAPIKey:
        """Retrieve an admin API key. ``GET /organization/admin_api_keys/{key_id}``"""
        return self._operate(operations.ADMIN_APIKEYS_RETRIEVE, params, key_id=key_id)

    def list(self, **params: Unpack[AdminAPIKeysListParams]) -> Paginator[SyncCursorPage[AdminAPIKey]]:
        """List the admin API keys, in pages. ``GET /organization/admin_api_keys``"""
        return self._paginate(operations.ADMIN_APIKEYS_LIST, params)

    def delete(self, key_id: str, **params: Unpack[RequestParams]) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key. ``DELETE /organization/admin_api_keys/{key_id}``"""
        return self._operate(operations.ADMIN_APIKEYS_DELETE, params, key_id=key_id)


class Invites(Resource):
    """``client.admin.organization.invites``"""

    if TYPE_CHECKING:
        with_raw_response: InvitesWithRawResponse
        with_streaming_response: InvitesWithStreamingResponse

    def create(self, **params: Unpack[InvitesCreateParams]) -> Invite:
        """Create an invite. ``POST /organization/invites``"""
        return self._operate(operations.INVITES_CREATE, params)

    def retrieve(self, invite_id: str, **params: Unpack[RequestParams]) -> Invite:
        """Retrieve an invite. ``GET /organization/invites/{invite_id}``"""
        return self._operate(operations.INVITES_RETRIEVE, params, invite_id=invite_id)

    def list(self, **params: Unpack[InvitesListParams]) -> Paginator[SyncConversationCursorPage[Invite]]:
        """List the invites, in pages. ``GET /organization/invites``"""
        return self._paginate(operations.INVITES_LIST, params)

    def delete(self, invite_id: str, **params: Unpack[RequestParams]) -> InviteDeleteResponse:
        """Delete an invite. ``DELETE /organization/invites/{invite_id}``"""
        return self._operate(operations.INVITES_DELETE, params, invite_id=invite_id)


class Users(Resource):
    """``client.admin.organization.users``"""

    if TYPE_CHECKING:
        with_raw_response: UsersWithRawResponse
        with_streaming_response: UsersWithStreamingResponse

    @cached_property
    def roles(self) -> UsersRoles:
        """``client.admin.organization.users.roles``"""
        return UsersRoles(self._client, self._reply)

    def retrieve(self, user_id: str, **params: Unpack[RequestParams]) -> OrganizationUser:
        """Retrieve a user. ``GET /organization/users/{user_id}``"""
        return self._operate(operations.USERS_RETRIEVE, params, user_id=user_id)

    def update(self, user_id: str, **params: Unpack[UsersUpdateParams]) -> OrganizationUser:
        """Update a user. ``POST /organization/users/{user_id}``"""
        return self._operate(operations.USERS_UPDATE, params, user_id=user_id)

    def list(
        self, **params: Unpack[UsersListParams]
    ) -> Paginator[SyncConversationCursorPage[OrganizationUser]]:
        """List the users, in pages. ``GET /organization/users``"""
        return self._paginate(operations.USERS_LIST, params)

    def delete(self, user_id: str, **params: Unpack[RequestParams]) -> UserDeleteResponse:
        """Delete a user. ``DELETE /organization/users/{user_id}``"""
        return self._operate(operations.USERS_DELETE, params, user_id=user_id)


class UsersRoles(Resource):
    """``client.admin.organization.users.roles``"""

    if TYPE_CHECKING:
        with_raw_response: UsersRolesWithRawResponse
        with_streaming_response: UsersRolesWithStreamingResponse

    def create(self, user_id: str, **params: Unpack[UsersRolesCreateParams]) -> RoleCreateResponse:
        """Create a role for a user. ``POST /organization/users/{user_id}/roles``"""
        return self._operate(operations.USERS_ROLES_CREATE, params, user_id=user_id)

    def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RequestParams]) -> RoleListResponse:
        """Retrieve a role of a user. ``GET /organization/users/{user_id}/roles/{role_id}``"""
        return self._operate(operations.USERS_ROLES_RETRIEVE, params, role_id=role_id, user_id=user_id)

    def list(
        self, user_id: str, **params: Unpack[UsersRolesListParams]
    ) -> Paginator[SyncNextCursorPage[RoleListResponse]]:
        """List the roles of a user, in pages. ``GET /organization/users/{user_id}/roles``"""
        return self._paginate(operations.USERS_ROLES_LIST, params, user_id=user_id)

    def delete(self, role_id: str, *, user_id: str, **params: Unpack[RequestParams]) -> RoleDeleteResponse:
        """Delete a role of a user. ``DELETE /organization/users/{user_id}/roles/{role_id}``"""
        return self._operate(operations.USERS_ROLES_DELETE, params, role_id=role_id, user_id=user_id)


class Roles(Resource):
    """``client.admin.organization.roles``"""

    if TYPE_CHECKING:
        with_raw_response: RolesWithRawResponse
        with_streaming_response: RolesWithStreamingResponse

    def create(self, **params: Unpack[RolesCreateParams]) -> Role:
        """Create a role. ``POST /organization/roles``"""
        return self._operate(operations.ROLES_CREATE, params)

    def retrieve(self, role_id: str, **params: Unpack[RequestParams]) -> Role:
        """Retrieve a role. ``GET /organization/roles/{role_id}``"""
        return self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id)

    def update(self, role_id: str, **params: Unpack[RolesUpdateParams]) -> Role:
        """Update a role. ``POST /organization/roles/{role_id}``"""
        return self._operate(operations.ROLES_UPDATE, params, role_id=role_id)

    def list(self, **params: Unpack[RolesListParams]) -> Paginator[SyncNextCursorPage[Role]]:
        """List the roles, in pages. ``GET /organization/roles``"""
        return self._paginate(operations.ROLES_LIST, params)

    def delete(self, role_id: str, **params: Unpack[RequestParams]) -> OrganizationRoleDeleteResponse:
        """Delete a role. ``DELETE /organization/roles/{role_id}``"""
        return self._operate(operations.ROLES_DELETE, params, role_id=role_id)


class DataRetention(Resource):
    """``client.admin.organization.data_retention``"""

    if TYPE_CHECKING:
        with_raw_response: DataRetentionWithRawResponse
        with_streaming_response: DataRetentionWithStreamingResponse

    def retrieve(self, **params: Unpack[RequestParams]) -> OrganizationDataRetention:
        """Retrieve the data retention. ``GET /organization/data_retention``"""
        return self._operate(operations.DATA_RETENTION_RETRIEVE, params)

    def update(self, **params: Unpack[DataRetentionUpdateParams]) -> OrganizationDataRetention:
        """Update the data retention. ``POST /organization/data_retention``"""
        return self._operate(operations.DATA_RETENTION_UPDATE, params)


class ExternalKeys(Resource):
    """``client.admin.organization.external_keys``"""

    if TYPE_CHECKING:
        with_raw_response: ExternalKeysWithRawResponse
        with_streaming_response: ExternalKeysWithStreamingResponse

    @overload
    def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        role_arn: str,
        type: Literal["aws"],
        **params: Unpack[ExternalKeysCreateParams],
    ) -> ExternalKey: ...
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
    ) -> ExternalKey: ...
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
    ) -> ExternalKey: ...
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
    ) -> ExternalKey: ...
    def create(self, **params: Any) -> Any:
        """Create an external key. ``POST /organization/external_keys``"""
        return self._operate(operations.EXTERNAL_KEYS_CREATE, params)

    def retrieve(self, external_key_id: str, **params: Unpack[RequestParams]) -> ExternalKey:
        """Retrieve an external key. ``GET /organization/external_keys/{external_key_id}``"""
        return self._operate(operations.EXTERNAL_KEYS_RETRIEVE, params, external_key_id=external_key_id)

    def list(self, **params: Unpack[ExternalKeysListParams]) -> Paginator[SyncCursorPage[ExternalKey]]:
        """List the external keys, in pages. ``GET /organization/external_keys``"""
        return self._paginate(operations.EXTERNAL_KEYS_LIST, params)

    def delete(self, external_key_id: str, **params: Unpack[RequestParams]) -> ExternalKey:
        """Delete an external key. ``DELETE /organization/external_keys/{external_key_id}``"""
        return self._operate(operations.EXTERNAL_KEYS_DELETE, params, external_key_id=external_key_id)

    def validate(self, external_key_id: str, **params: Unpack[RequestParams]) -> ExternalKeyValidateResponse:
        """Validate an external key. ``POST /organization/external_keys/{external_key_id}/validate``"""
        return self._operate(operations.EXTERNAL_KEYS_VALIDATE, params, external_key_id=external_key_id)


class WorkloadIdentityProviders(Resource):
    """``client.admin.organization.workload_identity_providers``"""

    if TYPE_CHECKING:
        with_raw_response: WorkloadIdentityProvidersWithRawResponse
        with_streaming_response: WorkloadIdentityProvidersWithStreamingResponse

    @cached_property
    def federation_rules(self) -> FederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``"""
        return FederationRules(self._client, self._reply)

    def create(self, **params: Unpack[WorkloadIdentityProvidersCreateParams]) -> WorkloadIdentityProvider:
        """Create a workload identity provider. ``POST /organization/workload_identity_providers``"""
        return self._operate(operations.WORKLOAD_IDENTITY_PROVIDERS_CREATE, params)

    def retrieve(
        self, workload_identity_provider_id: str, **params: Unpack[RequestParams]
    ) -> WorkloadIdentityProvider:
        """Retrieve a workload identity provider. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def update(
        self, workload_identity_provider_id: str, **params: Unpack[WorkloadIdentityProvidersUpdateParams]
    ) -> WorkloadIdentityProvider:
        """Update a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_UPDATE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def list(
        self, **params: Unpack[WorkloadIdentityProvidersListParams]
    ) -> Paginator[SyncCursorPage[WorkloadIdentityProvider]]:
        """List the workload identity providers, in pages. ``GET /organization/workload_identity_providers``"""
        return self._paginate(operations.WORKLOAD_IDENTITY_PROVIDERS_LIST, params)

    def delete(
        self, workload_identity_provider_id: str, **params: Unpack[RequestParams]
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a workload identity provider. ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``"""
        return self._operate(
            operations.WORKLOAD_IDENTITY_PROVIDERS_DELETE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )


class FederationRules(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules``"""

    if TYPE_CHECKING:
        with_raw_response: FederationRulesWithRawResponse
        with_streaming_response: FederationRulesWithStreamingResponse

    def create(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRulesCreateParams]
    ) -> FederationRule:
        """Create a federation rule for a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""
        return self._operate(
            operations.FEDERATION_RULES_CREATE,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestParams],
    ) -> FederationRule:
        """Retrieve a federation rule of a workload identity provider. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return self._operate(
            operations.FEDERATION_RULES_RETRIEVE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[FederationRulesUpdateParams],
    ) -> FederationRule:
        """Update a federation rule of a workload identity provider. ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return self._operate(
            operations.FEDERATION_RULES_UPDATE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def list(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRulesListParams]
    ) -> Paginator[SyncCursorPage[FederationRule]]:
        """List the federation rules of a workload identity provider, in pages. ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""
        return self._paginate(
            operations.FEDERATION_RULES_LIST,
            params,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestParams],
    ) -> FederationRuleDeleted:
        """Delete a federation rule of a workload identity provider. ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""
        return self._operate(
            operations.FEDERATION_RULES_DELETE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )


class ExternalStorage(Resource):
    """``client.admin.organization.external_storage``"""

    if TYPE_CHECKING:
        with_raw_response: ExternalStorageWithRawResponse
        with_streaming_response: ExternalStorageWithStreamingResponse

    def create(self, **params: Unpack[ExternalStorageCreateParams]) -> ExternalStorageConfiguration:
        """Create an external storage. ``POST /organization/external_storage``"""
        return self._operate(operations.EXTERNAL_STORAGE_CREATE, params)

    def retrieve(
        self, external_storage_id: str, **params: Unpack[RequestParams]
    ) -> ExternalStorageConfiguration:
        """Retrieve an external storage. ``GET /organization/external_storage/{external_storage_id}``"""
        return self._operate(
            operations.EXTERNAL_STORAGE_RETRIEVE, params, external_storage_id=external_storage_id
        )

    def list(
        self, **params: Unpack[ExternalStorageListParams]
    ) -> Paginator[SyncCursorPage[ExternalStorageConfiguration]]:
        """List the external storage, in pages. ``GET /organization/external_storage``"""
        return self._paginate(operations.EXTERNAL_STORAGE_LIST, params)

    def delete(self, external_storage_id: str, **params: Unpack[RequestParams]) -> ExternalStorageDeleted:
        """Delete an external storage. ``DELETE /organization/external_storage/{external_storage_id}``"""
        return self._operate(
            operations.EXTERNAL_STORAGE_DELETE, params, external_storage_id=external_storage_id
        )

    def validate(
        self, external_storage_id: str, **params: Unpack[RequestParams]
    ) -> ExternalStorageConfiguration:
        """Validate an external storage. ``POST /organization/external_storage/{external_storage_id}/validate``"""
        return self._operate(
            operations.EXTERNAL_STORAGE_VALIDATE, params, external_storage_id=external_storage_id
        )


class SpendLimit(Resource):
    """``client.admin.organization.spend_limit``"""

    if TYPE_CHECKING:
        with_raw_response: SpendLimitWithRawResponse
        with_streaming_response: SpendLimitWithStreamingResponse

    def retrieve(self, **params: Unpack[RequestParams]) -> OrganizationSpendLimit:
        """Retrieve the spend limit. ``GET /organization/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_RETRIEVE, params)

    def update(self, **params: Unpack[SpendLimitUpdateParams]) -> OrganizationSpendLimit:
        """Update the spend limit. ``POST /organization/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_UPDATE, params)

    def delete(self, **params: Unpack[RequestParams]) -> OrganizationSpendLimitDeleted:
        """Delete the spend limit. ``DELETE /organization/spend_limit``"""
        return self._operate(operations.SPEND_LIMIT_DELETE, params)


class SpendAlerts(Resource):
    """``client.admin.organization.spend_alerts``"""

    if TYPE_CHECKING:
        with_raw_response: SpendAlertsWithRawResponse
        with_streaming_response: SpendAlertsWithStreamingResponse

    def create(self, **params: Unpack[SpendAlertsCreateParams]) -> OrganizationSpendAlert:
        """Create a spend alert. ``POST /organization/spend_alerts``"""
        return self._operate(operations.SPEND_ALERTS_CREATE, params)

    def retrieve(self, alert_id: str, **params: Unpack[RequestParams]) -> OrganizationSpendAlert:
        """Retrieve a spend alert. ``GET /organization/spend_alerts/{alert_id}``"""
        return self._operate(operations.SPEND_ALERTS_RETRIEVE, params, alert_id=alert_id)

    def update(self, alert_id: str, **params: Unpack[SpendAlertsUpdateParams]) -> OrganizationSpendAlert:
        """Update a spend alert. ``POST /organization/spend_alerts/{alert_id}``"""
        return self._operate(operations.SPEND_ALERTS_UPDATE, params, alert_id=alert_id)

    def list(
        self, **params: Unpack[SpendAlertsListParams]
    ) -> Paginator[SyncConversationCursorPage[OrganizationSpendAlert]]:
        """List the spend alerts, in pages. ``GET /organization/spend_alerts``"""
        return self._paginate(operations.SPEND_ALERTS_LIST, params)

    def delete(self, alert_id: str, **params: Unpack[RequestParams]) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert. ``DELETE /organization/spend_alerts/{alert_id}``"""
        return self._operate(operations.SPEND_ALERTS_DELETE, params, alert_id=alert_id)


class Certificates(Resource):
    """``client.admin.organization.certificates``"""

    if TYPE_CHECKING:
        with_raw_response: CertificatesWithRawResponse
        with_streaming_response: CertificatesWithStreamingResponse

    def create(self, **params: Unpack[CertificatesCreateParams]) -> Certificate:
        """Create a certificate. ``POST /organization/certificates``"""
        return self._operate(operations.CERTIFICATES_CREATE, params)

    def retrieve(self, certificate_id: str, **params: Unpack[CertificatesRetrieveParams]) -> Certificate:
        """Retrieve a certificate. ``GET /organization/certificates/{certificate_id}``"""
        return self._operate(operations.CERTIFICATES_RETRIEVE, params, certificate_id=certificate_id)

    def update(self, certificate_id: str, **params: Unpack[CertificatesUpdateParams]) -> Certificate:
        """Update a certificate. ``POST /organization/certificates/{certificate_id}``"""
        return self._operate(operations.CERTIFICATES_UPDATE, params, certificate_id=certificate_id)

    def list(
        self, **params: Unpack[CertificatesListParams]
    ) -> Paginator[SyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates, in pages. ``GET /organization/certificates``"""
        return self._paginate(operations.CERTIFICATES_LIST, params)

    def delete(self, certificate_id: str, **params: Unpack[RequestParams]) -> CertificateDeleteResponse:
        """Delete a certificate. ``DELETE /organization/certificates/{certificate_id}``"""
        return self._operate(operations.CERTIFICATES_DELETE, params, certificate_id=certificate_id)

    def activate(
        self, **params: Unpack[CertificatesActivateParams]
    ) -> Paginator[SyncPage[CertificateListResponse]]:
        """Activate certificates. ``POST /organization/certificates/activate``"""
        return self._paginate(operations.CERTIFICATES_ACTIVATE, params)

    def deactivate(
        self, **params: Unpack[CertificatesDeactivateParams]
    ) -> Paginator[SyncPage[CertificateListResponse]]:
        """Deactivate certificates. ``POST /organization/certificates/deactivate``"""
        return self._paginate(operations.CERTIFICATES_DEACTIVATE, params)


if TYPE_CHECKING:

    class OrganizationWithRawResponse:
        audit_logs: AuditLogsWithRawResponse
        admin_api_keys: AdminAPIKeysWithRawResponse
        usage: UsageWithRawResponse
        invites: InvitesWithRawResponse
        users: UsersWithRawResponse
        groups: GroupsWithRawResponse
        roles: RolesWithRawResponse
        data_retention: DataRetentionWithRawResponse
        external_keys: ExternalKeysWithRawResponse
        workload_identity_providers: WorkloadIdentityProvidersWithRawResponse
        external_storage: ExternalStorageWithRawResponse
        spend_limit: SpendLimitWithRawResponse
        spend_alerts: SpendAlertsWithRawResponse
        certificates: CertificatesWithRawResponse
        projects: ProjectsWithRawResponse

    class OrganizationWithStreamingResponse:
        audit_logs: AuditLogsWithStreamingResponse
        admin_api_keys: AdminAPIKeysWithStreamingResponse
        usage: UsageWithStreamingResponse
        invites: InvitesWithStreamingResponse
        users: UsersWithStreamingResponse
        groups: GroupsWithStreamingResponse
        roles: RolesWithStreamingResponse
        data_retention: DataRetentionWithStreamingResponse
        external_keys: ExternalKeysWithStreamingResponse
        workload_identity_providers: WorkloadIdentityProvidersWithStreamingResponse
        external_storage: ExternalStorageWithStreamingResponse
        spend_limit: SpendLimitWithStreamingResponse
        spend_alerts: SpendAlertsWithStreamingResponse
        certificates: CertificatesWithStreamingResponse
        projects: ProjectsWithStreamingResponse

    class AuditLogsWithRawResponse:
        list = Raw(AuditLogs.list)

    class AuditLogsWithStreamingResponse:
        list = Streamed(AuditLogs.list)

    class AdminAPIKeysWithRawResponse:
        create = Raw(AdminAPIKeys.create)
        retrieve = Raw(AdminAPIKeys.retrieve)
        list = Raw(AdminAPIKeys.list)
        delete = Raw(AdminAPIKeys.delete)

    class AdminAPIKeysWithStreamingResponse:
        create = Streamed(AdminAPIKeys.create)
        retrieve = Streamed(AdminAPIKeys.retrieve)
        list = Streamed(AdminAPIKeys.list)
        delete = Streamed(AdminAPIKeys.delete)

    class InvitesWithRawResponse:
        create = Raw(Invites.create)
        retrieve = Raw(Invites.retrieve)
        list = Raw(Invites.list)
        delete = Raw(Invites.delete)

    class InvitesWithStreamingResponse:
        create = Streamed(Invites.create)
        retrieve = Streamed(Invites.retrieve)
        list = Streamed(Invites.list)
        delete = Streamed(Invites.delete)

    class UsersWithRawResponse:
        roles: UsersRolesWithRawResponse
        retrieve = Raw(Users.retrieve)
        update = Raw(Users.update)
        list = Raw(Users.list)
        delete = Raw(Users.delete)

    class UsersWithStreamingResponse:
        roles: UsersRolesWithStreamingResponse
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

    class ExternalKeysWithRawResponse:
        @overload
        def create(
            self,
            *,
            external_id: str,
            kms_arn: str,
            role_arn: str,
            type: Literal["aws"],
            **params: Unpack[ExternalKeysCreateParams],
        ) -> RawResponse[ExternalKey]: ...
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
        ) -> RawResponse[ExternalKey]: ...
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
        ) -> RawResponse[ExternalKey]: ...
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
        ) -> RawResponse[ExternalKey]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Raw(ExternalKeys.retrieve)
        list = Raw(ExternalKeys.list)
        delete = Raw(ExternalKeys.delete)
        validate = Raw(ExternalKeys.validate)

    class ExternalKeysWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            external_id: str,
            kms_arn: str,
            role_arn: str,
            type: Literal["aws"],
            **params: Unpack[ExternalKeysCreateParams],
        ) -> ResponseManager[ExternalKey]: ...
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
        ) -> ResponseManager[ExternalKey]: ...
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
        ) -> ResponseManager[ExternalKey]: ...
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
        ) -> ResponseManager[ExternalKey]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Streamed(ExternalKeys.retrieve)
        list = Streamed(ExternalKeys.list)
        delete = Streamed(ExternalKeys.delete)
        validate = Streamed(ExternalKeys.validate)

    class WorkloadIdentityProvidersWithRawResponse:
        federation_rules: FederationRulesWithRawResponse
        create = Raw(WorkloadIdentityProviders.create)
        retrieve = Raw(WorkloadIdentityProviders.retrieve)
        update = Raw(WorkloadIdentityProviders.update)
        list = Raw(WorkloadIdentityProviders.list)
        delete = Raw(WorkloadIdentityProviders.delete)

    class WorkloadIdentityProvidersWithStreamingResponse:
        federation_rules: FederationRulesWithStreamingResponse
        create = Streamed(WorkloadIdentityProviders.create)
        retrieve = Streamed(WorkloadIdentityProviders.retrieve)
        update = Streamed(WorkloadIdentityProviders.update)
        list = Streamed(WorkloadIdentityProviders.list)
        delete = Streamed(WorkloadIdentityProviders.delete)

    class FederationRulesWithRawResponse:
        create = Raw(FederationRules.create)
        retrieve = Raw(FederationRules.retrieve)
        update = Raw(FederationRules.update)
        list = Raw(FederationRules.list)
        delete = Raw(FederationRules.delete)

    class FederationRulesWithStreamingResponse:
        create = Streamed(FederationRules.create)
        retrieve = Streamed(FederationRules.retrieve)
        update = Streamed(FederationRules.update)
        list = Streamed(FederationRules.list)
        delete = Streamed(FederationRules.delete)

    class ExternalStorageWithRawResponse:
        create = Raw(ExternalStorage.create)
        retrieve = Raw(ExternalStorage.retrieve)
        list = Raw(ExternalStorage.list)
        delete = Raw(ExternalStorage.delete)
        validate = Raw(ExternalStorage.validate)

    class ExternalStorageWithStreamingResponse:
        create = Streamed(ExternalStorage.create)
        retrieve = Streamed(ExternalStorage.retrieve)
        list = Streamed(ExternalStorage.list)
        delete = Streamed(ExternalStorage.delete)
        validate = Streamed(ExternalStorage.validate)

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
        create = Raw(Certificates.create)
        retrieve = Raw(Certificates.retrieve)
        update = Raw(Certificates.update)
        list = Raw(Certificates.list)
        delete = Raw(Certificates.delete)
        activate = Raw(Certificates.activate)
        deactivate = Raw(Certificates.deactivate)

    class CertificatesWithStreamingResponse:
        create = Streamed(Certificates.create)
        retrieve = Streamed(Certificates.retrieve)
        update = Streamed(Certificates.update)
        list = Streamed(Certificates.list)
        delete = Streamed(Certificates.delete)
        activate = Streamed(Certificates.activate)
        deactivate = Streamed(Certificates.deactivate)
