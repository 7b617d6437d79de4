# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.admin.organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
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
    "ADMIN_APIKEYS_CREATE",
    "ADMIN_APIKEYS_DELETE",
    "ADMIN_APIKEYS_LIST",
    "ADMIN_APIKEYS_RETRIEVE",
    "AUDIT_LOGS_LIST",
    "CERTIFICATES_ACTIVATE",
    "CERTIFICATES_CREATE",
    "CERTIFICATES_DEACTIVATE",
    "CERTIFICATES_DELETE",
    "CERTIFICATES_LIST",
    "CERTIFICATES_RETRIEVE",
    "CERTIFICATES_UPDATE",
    "DATA_RETENTION_RETRIEVE",
    "DATA_RETENTION_UPDATE",
    "EXTERNAL_KEYS_CREATE",
    "EXTERNAL_KEYS_DELETE",
    "EXTERNAL_KEYS_LIST",
    "EXTERNAL_KEYS_RETRIEVE",
    "EXTERNAL_KEYS_VALIDATE",
    "EXTERNAL_STORAGE_CREATE",
    "EXTERNAL_STORAGE_DELETE",
    "EXTERNAL_STORAGE_LIST",
    "EXTERNAL_STORAGE_RETRIEVE",
    "EXTERNAL_STORAGE_VALIDATE",
    "FEDERATION_RULES_CREATE",
    "FEDERATION_RULES_DELETE",
    "FEDERATION_RULES_LIST",
    "FEDERATION_RULES_RETRIEVE",
    "FEDERATION_RULES_UPDATE",
    "INVITES_CREATE",
    "INVITES_DELETE",
    "INVITES_LIST",
    "INVITES_RETRIEVE",
    "ROLES_CREATE",
    "ROLES_DELETE",
    "ROLES_LIST",
    "ROLES_RETRIEVE",
    "ROLES_UPDATE",
    "SPEND_ALERTS_CREATE",
    "SPEND_ALERTS_DELETE",
    "SPEND_ALERTS_LIST",
    "SPEND_ALERTS_RETRIEVE",
    "SPEND_ALERTS_UPDATE",
    "SPEND_LIMIT_DELETE",
    "SPEND_LIMIT_RETRIEVE",
    "SPEND_LIMIT_UPDATE",
    "USERS_DELETE",
    "USERS_LIST",
    "USERS_RETRIEVE",
    "USERS_ROLES_CREATE",
    "USERS_ROLES_DELETE",
    "USERS_ROLES_LIST",
    "USERS_ROLES_RETRIEVE",
    "USERS_UPDATE",
    "WORKLOAD_IDENTITY_PROVIDERS_CREATE",
    "WORKLOAD_IDENTITY_PROVIDERS_DELETE",
    "WORKLOAD_IDENTITY_PROVIDERS_LIST",
    "WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE",
    "WORKLOAD_IDENTITY_PROVIDERS_UPDATE",
]

AUDIT_LOGS_LIST: Operation[AuditLogListResponse] = Operation(
    "admin.organization.audit_logs.list",
    "GET",
    "/organization/audit_logs",
    "rtkit.types.admin.organization.models:AuditLogListResponse",
    query=(
        "actor_emails actor_ids after before effective_at event_types limit project_ids resource_ids "
        "tenant_only"
    ),
    page="conversation_cursor",
    admin=True,
)
ADMIN_APIKEYS_CREATE: Operation[AdminAPIKeyCreateResponse] = Operation(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    "rtkit.types.admin.organization.models:AdminAPIKeyCreateResponse",
    body="name expires_in_seconds",
    required=(("name",),),
    admin=True,
)
ADMIN_APIKEYS_RETRIEVE: Operation[AdminAPIKey] = Operation(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    "rtkit.types.admin.organization.models:AdminAPIKey",
    admin=True,
)
ADMIN_APIKEYS_LIST: Operation[AdminAPIKey] = Operation(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    "rtkit.types.admin.organization.models:AdminAPIKey",
    query="after limit order",
    page="cursor",
    admin=True,
)
ADMIN_APIKEYS_DELETE: Operation[AdminAPIKeyDeleteResponse] = Operation(
    "admin.organization.admin_api_keys.delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    "rtkit.types.admin.organization.models:AdminAPIKeyDeleteResponse",
    admin=True,
)
INVITES_CREATE: Operation[Invite] = Operation(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    "rtkit.types.admin.organization.models:Invite",
    body="email role projects",
    required=(("email", "role"),),
    admin=True,
)
INVITES_RETRIEVE: Operation[Invite] = Operation(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    "rtkit.types.admin.organization.models:Invite",
    admin=True,
)
INVITES_LIST: Operation[Invite] = Operation(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    "rtkit.types.admin.organization.models:Invite",
    query="after limit",
    page="conversation_cursor",
    admin=True,
)
INVITES_DELETE: Operation[InviteDeleteResponse] = Operation(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    "rtkit.types.admin.organization.models:InviteDeleteResponse",
    admin=True,
)
USERS_RETRIEVE: Operation[OrganizationUser] = Operation(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    "rtkit.types.admin.organization.models:OrganizationUser",
    admin=True,
)
USERS_UPDATE: Operation[OrganizationUser] = Operation(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    "rtkit.types.admin.organization.models:OrganizationUser",
    body="developer_persona role role_id technical_level",
    admin=True,
)
USERS_LIST: Operation[OrganizationUser] = Operation(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    "rtkit.types.admin.organization.models:OrganizationUser",
    query="after emails limit",
    page="conversation_cursor",
    admin=True,
)
USERS_DELETE: Operation[UserDeleteResponse] = Operation(
    "admin.organization.users.delete",
    "DELETE",
    "/organization/users/{user_id}",
    "rtkit.types.admin.organization.models:UserDeleteResponse",
    admin=True,
)
USERS_ROLES_CREATE: Operation[RoleCreateResponse] = Operation(
    "admin.organization.users.roles.create",
    "POST",
    "/organization/users/{user_id}/roles",
    "rtkit.types.admin.organization.users.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
USERS_ROLES_RETRIEVE: Operation[RoleListResponse] = Operation(
    "admin.organization.users.roles.retrieve",
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.users.models:RoleListResponse",
    admin=True,
)
USERS_ROLES_LIST: Operation[RoleListResponse] = Operation(
    "admin.organization.users.roles.list",
    "GET",
    "/organization/users/{user_id}/roles",
    "rtkit.types.admin.organization.users.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
USERS_ROLES_DELETE: Operation[RoleDeleteResponse] = Operation(
    "admin.organization.users.roles.delete",
    "DELETE",
    "/organization/users/{user_id}/roles/{role_id}",
    "rtkit.types.admin.organization.users.models:RoleDeleteResponse",
    admin=True,
)
ROLES_CREATE: Operation[Role] = Operation(
    "admin.organization.roles.create",
    "POST",
    "/organization/roles",
    "rtkit.types.admin.organization.models:Role",
    body="permissions role_name description",
    required=(("permissions", "role_name"),),
    admin=True,
)
ROLES_RETRIEVE: Operation[Role] = Operation(
    "admin.organization.roles.retrieve",
    "GET",
    "/organization/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    admin=True,
)
ROLES_UPDATE: Operation[Role] = Operation(
    "admin.organization.roles.update",
    "POST",
    "/organization/roles/{role_id}",
    "rtkit.types.admin.organization.models:Role",
    body="description permissions role_name",
    admin=True,
)
ROLES_LIST: Operation[Role] = Operation(
    "admin.organization.roles.list",
    "GET",
    "/organization/roles",
    "rtkit.types.admin.organization.models:Role",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
ROLES_DELETE: Operation[OrganizationRoleDeleteResponse] = Operation(
    "admin.organization.roles.delete",
    "DELETE",
    "/organization/roles/{role_id}",
    "rtkit.types.admin.organization.models:RoleDeleteResponse",
    admin=True,
)
DATA_RETENTION_RETRIEVE: Operation[OrganizationDataRetention] = Operation(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    "rtkit.types.admin.organization.models:OrganizationDataRetention",
    admin=True,
)
DATA_RETENTION_UPDATE: Operation[OrganizationDataRetention] = Operation(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    "rtkit.types.admin.organization.models:OrganizationDataRetention",
    body="retention_type",
    required=(("retention_type",),),
    admin=True,
)
EXTERNAL_KEYS_CREATE: Operation[ExternalKey] = Operation(
    "admin.organization.external_keys.create",
    "POST",
    "/organization/external_keys",
    "rtkit.types.admin.organization.models:ExternalKey",
    body=(
        "external_id kms_arn name role_arn type purpose audience kms_key_location kms_key_name "
        "kms_key_ring_name kms_project_id workload_identity_pool_id workload_identity_project_number "
        "workload_identity_provider_id kms_key_version key_name tenant_id vault_uri key_version key_ocid "
        "region vault_ocid key_version_ocid"
    ),
    required=(
        ("external_id", "kms_arn", "name", "role_arn", "type"),
        (
            "audience",
            "kms_key_location",
            "kms_key_name",
            "kms_key_ring_name",
            "kms_project_id",
            "name",
            "type",
            "workload_identity_pool_id",
            "workload_identity_project_number",
            "workload_identity_provider_id",
        ),
        ("key_name", "name", "tenant_id", "type", "vault_uri"),
        ("key_ocid", "name", "region", "type", "vault_ocid"),
    ),
    admin=True,
)
EXTERNAL_KEYS_RETRIEVE: Operation[ExternalKey] = Operation(
    "admin.organization.external_keys.retrieve",
    "GET",
    "/organization/external_keys/{external_key_id}",
    "rtkit.types.admin.organization.models:ExternalKey",
    admin=True,
)
EXTERNAL_KEYS_LIST: Operation[ExternalKey] = Operation(
    "admin.organization.external_keys.list",
    "GET",
    "/organization/external_keys",
    "rtkit.types.admin.organization.models:ExternalKey",
    query="after limit order purpose",
    page="cursor",
    admin=True,
)
EXTERNAL_KEYS_DELETE: Operation[ExternalKey] = Operation(
    "admin.organization.external_keys.delete",
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    "rtkit.types.admin.organization.models:ExternalKey",
    admin=True,
)
EXTERNAL_KEYS_VALIDATE: Operation[ExternalKeyValidateResponse] = Operation(
    "admin.organization.external_keys.validate",
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    "rtkit.types.admin.organization.models:ExternalKeyValidateResponse",
    admin=True,
)
WORKLOAD_IDENTITY_PROVIDERS_CREATE: Operation[WorkloadIdentityProvider] = Operation(
    "admin.organization.workload_identity_providers.create",
    "POST",
    "/organization/workload_identity_providers",
    "rtkit.types.admin.organization.models:WorkloadIdentityProvider",
    body="audience issuer name type attribute_transformations description enabled verification",
    required=(("audience", "issuer", "name", "type"),),
    admin=True,
)
WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE: Operation[WorkloadIdentityProvider] = Operation(
    "admin.organization.workload_identity_providers.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "rtkit.types.admin.organization.models:WorkloadIdentityProvider",
    admin=True,
)
WORKLOAD_IDENTITY_PROVIDERS_UPDATE: Operation[WorkloadIdentityProvider] = Operation(
    "admin.organization.workload_identity_providers.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "rtkit.types.admin.organization.models:WorkloadIdentityProvider",
    body="attribute_transformations audience description enabled issuer name verification",
    admin=True,
)
WORKLOAD_IDENTITY_PROVIDERS_LIST: Operation[WorkloadIdentityProvider] = Operation(
    "admin.organization.workload_identity_providers.list",
    "GET",
    "/organization/workload_identity_providers",
    "rtkit.types.admin.organization.models:WorkloadIdentityProvider",
    query="after limit order",
    page="cursor",
    admin=True,
)
WORKLOAD_IDENTITY_PROVIDERS_DELETE: Operation[WorkloadIdentityProviderDeleted] = Operation(
    "admin.organization.workload_identity_providers.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "rtkit.types.admin.organization.models:WorkloadIdentityProviderDeleted",
    admin=True,
)
FEDERATION_RULES_CREATE: Operation[FederationRule] = Operation(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "rtkit.types.admin.organization.workload_identity_providers.models:FederationRule",
    body="attribute_matchers project_id service_account_id description enabled name permissions",
    required=(("attribute_matchers", "project_id", "service_account_id"),),
    admin=True,
)
FEDERATION_RULES_RETRIEVE: Operation[FederationRule] = Operation(
    "admin.organization.workload_identity_providers.federation_rules.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "rtkit.types.admin.organization.workload_identity_providers.models:FederationRule",
    admin=True,
)
FEDERATION_RULES_UPDATE: Operation[FederationRule] = Operation(
    "admin.organization.workload_identity_providers.federation_rules.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "rtkit.types.admin.organization.workload_identity_providers.models:FederationRule",
    body="attribute_matchers description enabled name permissions",
    admin=True,
)
FEDERATION_RULES_LIST: Operation[FederationRule] = Operation(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "rtkit.types.admin.organization.workload_identity_providers.models:FederationRule",
    query="after limit order service_account_id",
    page="cursor",
    admin=True,
)
FEDERATION_RULES_DELETE: Operation[FederationRuleDeleted] = Operation(
    "admin.organization.workload_identity_providers.federation_rules.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "rtkit.types.admin.organization.workload_identity_providers.models:FederationRuleDeleted",
    admin=True,
)
EXTERNAL_STORAGE_CREATE: Operation[ExternalStorageConfiguration] = Operation(
    "admin.organization.external_storage.create",
    "POST",
    "/organization/external_storage",
    "rtkit.types.admin.organization.models:ExternalStorageConfiguration",
    body="project_id provider",
    required=(("project_id", "provider"),),
    admin=True,
)
EXTERNAL_STORAGE_RETRIEVE: Operation[ExternalStorageConfiguration] = Operation(
    "admin.organization.external_storage.retrieve",
    "GET",
    "/organization/external_storage/{external_storage_id}",
    "rtkit.types.admin.organization.models:ExternalStorageConfiguration",
    admin=True,
)
EXTERNAL_STORAGE_LIST: Operation[ExternalStorageConfiguration] = Operation(
    "admin.organization.external_storage.list",
    "GET",
    "/organization/external_storage",
    "rtkit.types.admin.organization.models:ExternalStorageConfiguration",
    query="after limit order project_id",
    page="cursor",
    admin=True,
)
EXTERNAL_STORAGE_DELETE: Operation[ExternalStorageDeleted] = Operation(
    "admin.organization.external_storage.delete",
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    "rtkit.types.admin.organization.models:ExternalStorageDeleted",
    admin=True,
)
EXTERNAL_STORAGE_VALIDATE: Operation[ExternalStorageConfiguration] = Operation(
    "admin.organization.external_storage.validate",
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    "rtkit.types.admin.organization.models:ExternalStorageConfiguration",
    admin=True,
)
SPEND_LIMIT_RETRIEVE: Operation[OrganizationSpendLimit] = Operation(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    "rtkit.types.admin.organization.models:OrganizationSpendLimit",
    admin=True,
)
SPEND_LIMIT_UPDATE: Operation[OrganizationSpendLimit] = Operation(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    "rtkit.types.admin.organization.models:OrganizationSpendLimit",
    body="currency interval threshold_amount",
    required=(("currency", "interval", "threshold_amount"),),
    admin=True,
)
SPEND_LIMIT_DELETE: Operation[OrganizationSpendLimitDeleted] = Operation(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    "rtkit.types.admin.organization.models:OrganizationSpendLimitDeleted",
    admin=True,
)
SPEND_ALERTS_CREATE: Operation[OrganizationSpendAlert] = Operation(
    "admin.organization.spend_alerts.create",
    "POST",
    "/organization/spend_alerts",
    "rtkit.types.admin.organization.models:OrganizationSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
SPEND_ALERTS_RETRIEVE: Operation[OrganizationSpendAlert] = Operation(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.models:OrganizationSpendAlert",
    admin=True,
)
SPEND_ALERTS_UPDATE: Operation[OrganizationSpendAlert] = Operation(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.models:OrganizationSpendAlert",
    body="currency interval notification_channel threshold_amount",
    required=(("currency", "interval", "notification_channel", "threshold_amount"),),
    admin=True,
)
SPEND_ALERTS_LIST: Operation[OrganizationSpendAlert] = Operation(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    "rtkit.types.admin.organization.models:OrganizationSpendAlert",
    query="after before limit order",
    page="conversation_cursor",
    admin=True,
)
SPEND_ALERTS_DELETE: Operation[OrganizationSpendAlertDeleted] = Operation(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    "rtkit.types.admin.organization.models:OrganizationSpendAlertDeleted",
    admin=True,
)
CERTIFICATES_CREATE: Operation[Certificate] = Operation(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    "rtkit.types.admin.organization.models:Certificate",
    body="certificate name",
    required=(("certificate",),),
    admin=True,
)
CERTIFICATES_RETRIEVE: Operation[Certificate] = Operation(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    "rtkit.types.admin.organization.models:Certificate",
    query="include",
    admin=True,
)
CERTIFICATES_UPDATE: Operation[Certificate] = Operation(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    "rtkit.types.admin.organization.models:Certificate",
    body="name",
    admin=True,
)
CERTIFICATES_LIST: Operation[CertificateListResponse] = Operation(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    "rtkit.types.admin.organization.models:CertificateListResponse",
    query="after limit order",
    page="conversation_cursor",
    admin=True,
)
CERTIFICATES_DELETE: Operation[CertificateDeleteResponse] = Operation(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    "rtkit.types.admin.organization.models:CertificateDeleteResponse",
    admin=True,
)
CERTIFICATES_ACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    "rtkit.types.admin.organization.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)
CERTIFICATES_DEACTIVATE: Operation[CertificateListResponse] = Operation(
    "admin.organization.certificates.deactivate",
    "POST",
    "/organization/certificates/deactivate",
    "rtkit.types.admin.organization.models:CertificateListResponse",
    body="certificate_ids",
    required=(("certificate_ids",),),
    page="page",
    admin=True,
)
