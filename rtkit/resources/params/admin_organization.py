# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.admin.organization.params import (
    AttributeTransformationParam,
    EffectiveAt,
    NotificationChannelParam,
    ProjectParam,
    ProviderParam,
    WorkloadIdentityProviderCreateParamsVerification,
    WorkloadIdentityProviderUpdateParamsVerification,
)
from rtkit.types.admin.organization.workload_identity_providers.params import (
    FederationRuleCreateParamsPermissions,
    FederationRuleUpdateParamsPermissions,
)

__all__ = [
    "AdminAPIKeysCreateParams",
    "AdminAPIKeysListParams",
    "AuditLogsListParams",
    "CertificatesActivateParams",
    "CertificatesCreateParams",
    "CertificatesDeactivateParams",
    "CertificatesListParams",
    "CertificatesRetrieveParams",
    "CertificatesUpdateParams",
    "DataRetentionUpdateParams",
    "ExternalKeysCreateParams",
    "ExternalKeysListParams",
    "ExternalStorageCreateParams",
    "ExternalStorageListParams",
    "FederationRulesCreateParams",
    "FederationRulesListParams",
    "FederationRulesUpdateParams",
    "InvitesCreateParams",
    "InvitesListParams",
    "RolesCreateParams",
    "RolesListParams",
    "RolesUpdateParams",
    "SpendAlertsCreateParams",
    "SpendAlertsListParams",
    "SpendAlertsUpdateParams",
    "SpendLimitUpdateParams",
    "UsersListParams",
    "UsersRolesCreateParams",
    "UsersRolesListParams",
    "UsersUpdateParams",
    "WorkloadIdentityProvidersCreateParams",
    "WorkloadIdentityProvidersListParams",
    "WorkloadIdentityProvidersUpdateParams",
]


class AuditLogsListParams(RequestParams, total=False):
    """``GET /organization/audit_logs``"""

    actor_emails: SequenceNotStr[str] | Omit
    actor_ids: SequenceNotStr[str] | Omit
    after: str | Omit
    before: str | Omit
    effective_at: EffectiveAt | Model | Omit
    event_types: (
        SequenceNotStr[
            Literal[
                "api_key.created",
                "api_key.updated",
                "api_key.deleted",
                "certificate.created",
                "certificate.updated",
                "certificate.deleted",
                "certificates.activated",
                "certificates.deactivated",
                "checkpoint.permission.created",
                "checkpoint.permission.deleted",
                "external_key.registered",
                "external_key.removed",
                "external_storage.registered",
                "external_storage.removed",
                "group.created",
                "group.updated",
                "group.deleted",
                "invite.sent",
                "invite.accepted",
                "invite.deleted",
                "ip_allowlist.created",
                "ip_allowlist.updated",
                "ip_allowlist.deleted",
                "ip_allowlist.config.activated",
                "ip_allowlist.config.deactivated",
                "login.succeeded",
                "login.failed",
                "logout.succeeded",
                "logout.failed",
                "organization.updated",
                "project.created",
                "project.updated",
                "project.archived",
                "project.deleted",
                "rate_limit.updated",
                "rate_limit.deleted",
                "resource.deleted",
                "tunnel.created",
                "tunnel.updated",
                "tunnel.deleted",
                "workload_identity_provider.created",
                "workload_identity_provider.updated",
                "workload_identity_provider.deleted",
                "workload_identity_provider_mapping.created",
                "workload_identity_provider_mapping.updated",
                "workload_identity_provider_mapping.deleted",
                "role.created",
                "role.updated",
                "role.deleted",
                "role.assignment.created",
                "role.assignment.deleted",
                "role.bound_to_resource",
                "role.unbound_from_resource",
                "scim.enabled",
                "scim.disabled",
                "service_account.created",
                "service_account.updated",
                "service_account.deleted",
                "user.added",
                "user.updated",
                "user.deleted",
                "tenant.metadata.updated",
                "tenant.microsoft_entra_mapping.upserted",
                "tenant.microsoft_entra_mapping.deleted",
                "tenant.workload_identity.provider.created",
                "tenant.workload_identity.provider.updated",
                "tenant.workload_identity.provider.archived",
                "tenant.workload_identity.mapping.created",
                "tenant.workload_identity.mapping.updated",
                "tenant.workload_identity.mapping.archived",
                "tenant.workload_identity.binding.created",
                "tenant.workload_identity.principal.provisioned",
                "tenant.workload_identity.access_token.issued",
                "tenant.admin_api_key.created",
                "tenant.admin_api_key.updated",
                "tenant.admin_api_key.deleted",
                "tenant.project_api_key.created",
                "tenant.trusted_access.business_verification.started",
                "tenant.trusted_access.application.submitted",
                "tenant.chatgpt_access_token.revoked",
                "tenant.migration.completed",
                "tenant.sso.migrated",
                "tenant.domains.migrated",
                "tenant.sso_connection.created",
                "tenant.sso_connection.updated",
                "tenant.sso_connection.deleted",
                "tenant.sso_connection.setup.started",
                "tenant.policy.created",
                "tenant.policy.updated",
                "tenant.policy.deleted",
                "tenant.policy.attached",
                "tenant.policy.detached",
                "tenant.principal_authentication_policy.resolved",
                "tenant.scim.setup.started",
                "tenant.scim.deletion.requested",
                "tenant.scim.directory.created",
                "tenant.product_access_policy.updated",
                "tenant.resource_share_grant.created",
                "tenant.resource_share_grant.updated",
                "tenant.resource_share_grant.accepted",
                "tenant.resource_share_grant.declined",
                "tenant.resource_share_grant.revoked",
                "tenant.resource_share_grant.deleted",
                "tenant.service_account.updated",
                "tenant.service_account.deleted",
                "tenant.service_account.token.revoked",
                "tenant.billing.overage_limit.updated",
                "tenant.billing.alerts.updated",
                "tenant.billing.info.updated",
                "tenant.usage_limit.workspace.updated",
                "tenant.usage_limit.group.updated",
                "tenant.usage_limit.user.updated",
                "tenant.usage_limit.increase_request.updated",
                "tenant.usage_limit.increase_request.resolved",
                "tenant.group.created",
                "tenant.group.updated",
                "tenant.group.deleted",
                "tenant.group.member.added",
                "tenant.group.member.removed",
                "tenant.migration_rollout.status.updated",
                "tenant.migration_rollout.tier.updated",
                "tenant.role.metadata.updated",
                "tenant.custom_role.created",
                "tenant.custom_role.updated",
                "tenant.custom_role.deleted",
                "tenant.role_assignment.created",
                "tenant.role_assignment.deleted",
                "tenant.resource_role_assignment.created",
                "tenant.resource_role_assignment.deleted",
                "tenant.resource_access.updated",
                "tenant.resource_access.deleted",
                "tenant.ads_account.onboarding.redemption",
                "tenant.session_policy.created",
                "tenant.session_policy.updated",
                "tenant.session_policy.deleted",
                "tenant.session_revocation.started",
                "tenant.third_party_app_policy.updated",
                "tenant.user.added",
                "tenant.user.updated",
                "tenant.user.removed",
                "tenant.user.looked_up",
                "tenant.user.invited",
                "tenant.membership.revoked",
                "tenant.api_organization_invite.upserted",
                "tenant.api_organization_invite.deleted",
                "tenant.chatgpt_workspace_invite.upserted",
                "tenant.membership.accepted",
                "tenant.membership.declined",
                "tenant.workspace_invite_email_settings.updated",
            ]
        ]
        | Omit
    )
    limit: int | Omit
    project_ids: SequenceNotStr[str] | Omit
    resource_ids: SequenceNotStr[str] | Omit
    tenant_only: bool | Omit


class AdminAPIKeysCreateParams(RequestParams, total=False):
    """``POST /organization/admin_api_keys``"""

    name: Required[str]
    expires_in_seconds: int | Omit


class AdminAPIKeysListParams(RequestParams, total=False):
    """``GET /organization/admin_api_keys``"""

    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class InvitesCreateParams(RequestParams, total=False):
    """``POST /organization/invites``"""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[ProjectParam | Model] | Omit


class InvitesListParams(RequestParams, total=False):
    """``GET /organization/invites``"""

    after: str | Omit
    limit: int | Omit


class UsersUpdateParams(RequestParams, total=False):
    """``POST /organization/users/{user_id}``"""

    developer_persona: str | Omit | None
    role: str | Omit | None
    role_id: str | Omit | None
    technical_level: str | Omit | None


class UsersListParams(RequestParams, total=False):
    """``GET /organization/users``"""

    after: str | Omit
    emails: SequenceNotStr[str] | Omit
    limit: int | Omit


class UsersRolesCreateParams(RequestParams, total=False):
    """``POST /organization/users/{user_id}/roles``"""

    role_id: Required[str]


class UsersRolesListParams(RequestParams, total=False):
    """``GET /organization/users/{user_id}/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RolesCreateParams(RequestParams, total=False):
    """``POST /organization/roles``"""

    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | Omit | None


class RolesUpdateParams(RequestParams, total=False):
    """``POST /organization/roles/{role_id}``"""

    description: str | Omit | None
    permissions: SequenceNotStr[str] | Omit | None
    role_name: str | Omit | None


class RolesListParams(RequestParams, total=False):
    """``GET /organization/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class DataRetentionUpdateParams(RequestParams, total=False):
    """``POST /organization/data_retention``"""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class ExternalKeysCreateParams(RequestParams, total=False):
    """``POST /organization/external_keys``"""

    name: Required[str]
    purpose: Literal["ekm", "psp_decryption"] | Omit


class ExternalKeysListParams(RequestParams, total=False):
    """``GET /organization/external_keys``"""

    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit


class WorkloadIdentityProvidersCreateParams(RequestParams, total=False):
    """``POST /organization/workload_identity_providers``"""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformationParam | Model] | Omit
    description: str | Omit
    enabled: bool | Omit
    verification: WorkloadIdentityProviderCreateParamsVerification | Omit


class WorkloadIdentityProvidersUpdateParams(RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}``"""

    attribute_transformations: Iterable[AttributeTransformationParam | Model] | Omit
    audience: str | Omit
    description: str | Omit | None
    enabled: bool | Omit
    issuer: str | Omit
    name: str | Omit
    verification: WorkloadIdentityProviderUpdateParamsVerification | Omit


class WorkloadIdentityProvidersListParams(RequestParams, total=False):
    """``GET /organization/workload_identity_providers``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class FederationRulesCreateParams(RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""

    attribute_matchers: Required[Mapping[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str | Omit
    enabled: bool | Omit
    name: str | Omit
    permissions: FederationRuleCreateParamsPermissions | Omit


class FederationRulesUpdateParams(RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""

    attribute_matchers: Mapping[str, str | bool | int | float] | Omit
    description: str | Omit | None
    enabled: bool | Omit
    name: str | Omit | None
    permissions: FederationRuleUpdateParamsPermissions | Omit


class FederationRulesListParams(RequestParams, total=False):
    """``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    service_account_id: str | Omit


class ExternalStorageCreateParams(RequestParams, total=False):
    """``POST /organization/external_storage``"""

    project_id: Required[str]
    provider: Required[ProviderParam]


class ExternalStorageListParams(RequestParams, total=False):
    """``GET /organization/external_storage``"""

    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    project_id: str | Omit | None


class SpendLimitUpdateParams(RequestParams, total=False):
    """``POST /organization/spend_limit``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class SpendAlertsCreateParams(RequestParams, total=False):
    """``POST /organization/spend_alerts``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendAlertsUpdateParams(RequestParams, total=False):
    """``POST /organization/spend_alerts/{alert_id}``"""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendAlertsListParams(RequestParams, total=False):
    """``GET /organization/spend_alerts``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class CertificatesCreateParams(RequestParams, total=False):
    """``POST /organization/certificates``"""

    certificate: Required[str]
    name: str | Omit


class CertificatesRetrieveParams(RequestParams, total=False):
    """``GET /organization/certificates/{certificate_id}``"""

    include: SequenceNotStr[Literal["content"]] | Omit


class CertificatesUpdateParams(RequestParams, total=False):
    """``POST /organization/certificates/{certificate_id}``"""

    name: str | Omit


class CertificatesListParams(RequestParams, total=False):
    """``GET /organization/certificates``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class CertificatesActivateParams(RequestParams, total=False):
    """``POST /organization/certificates/activate``"""

    certificate_ids: Required[SequenceNotStr[str]]


class CertificatesDeactivateParams(RequestParams, total=False):
    """``POST /organization/certificates/deactivate``"""

    certificate_ids: Required[SequenceNotStr[str]]
