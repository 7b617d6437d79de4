# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""admin.organization: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.admin.organization.models import ProjectResidency


class AdminAPIKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int


class AdminAPIKeyListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]


class AuditLogListParams(TypedDict, total=False):
    actor_emails: SequenceNotStr[str]
    actor_ids: SequenceNotStr[str]
    after: str
    before: str
    effective_at: EffectiveAt | Model
    event_types: SequenceNotStr[
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
    limit: int
    project_ids: SequenceNotStr[str]
    resource_ids: SequenceNotStr[str]
    tenant_only: bool


class EffectiveAt(TypedDict, total=False):
    gt: int
    gte: int
    lt: int
    lte: int


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateCreateParams(TypedDict, total=False):
    certificate: Required[str]
    name: str


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class CertificateRetrieveParams(TypedDict, total=False):
    include: SequenceNotStr[Literal["content"]]


class CertificateUpdateParams(TypedDict, total=False):
    name: str


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    external_id: Required[str]
    kms_arn: Required[str]
    name: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
    purpose: Literal["ekm", "psp_decryption"]


class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    audience: Required[str]
    kms_key_location: Required[str]
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
    kms_key_version: str
    purpose: Literal["ekm", "psp_decryption"]


class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str
    purpose: Literal["ekm", "psp_decryption"]


class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str
    purpose: Literal["ekm", "psp_decryption"]


class ExternalKeyListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    purpose: Literal["ekm", "psp_decryption"]


class ExternalStorageCreateParams(TypedDict, total=False):
    project_id: Required[str]
    provider: Required[ProviderParam]


class ProviderAws(TypedDict, total=False):
    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]


class ProviderAzure(TypedDict, total=False):
    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]


class ProviderGcp(TypedDict, total=False):
    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]


class ProviderOci(TypedDict, total=False):
    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]


class ExternalStorageListParams(TypedDict, total=False):
    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    project_id: str | None


class GroupCreateParams(TypedDict, total=False):
    name: Required[str]


class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupUpdateParams(TypedDict, total=False):
    name: Required[str]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[ProjectParam | Model]


class ProjectParam(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteListParams(TypedDict, total=False):
    after: str
    limit: int


class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: str | None
    geography: str | None
    residency: ProjectResidency | None


class ProjectListParams(TypedDict, total=False):
    after: str
    include_archived: bool
    limit: int


class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: str | None
    geography: str | None
    name: str | None


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | None


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class RoleUpdateParams(TypedDict, total=False):
    description: str | None
    permissions: SequenceNotStr[str] | None
    role_name: str | None


class SpendAlertCreateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class NotificationChannelParam(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None


class SpendAlertListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class UsageAudioSpeechesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]


class UsageCompletionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    batch: bool
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[
        Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
    ]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    limit: int
    line_items: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]


class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | None
    batch: bool | None
    bucket_width: Literal["1m", "1h", "1d"] | None
    end_time: int | None
    group_by: (
        SequenceNotStr[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | None
    )
    limit: int | None
    models: SequenceNotStr[str] | None
    page: str | None
    project_ids: SequenceNotStr[str] | None
    user_ids: SequenceNotStr[str] | None


class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    vector_store_ids: SequenceNotStr[str]


class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    sizes: SequenceNotStr[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: SequenceNotStr[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: SequenceNotStr[str]


class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageVectorStoresParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: SequenceNotStr[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]


class UsageWebSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    context_levels: SequenceNotStr[Literal["low", "medium", "high"]]
    end_time: int
    group_by: SequenceNotStr[
        Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]
    ]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UserListParams(TypedDict, total=False):
    after: str
    emails: SequenceNotStr[str]
    limit: int


class UserUpdateParams(TypedDict, total=False):
    developer_persona: str | None
    role: str | None
    role_id: str | None
    technical_level: str | None


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformationParam | Model]
    description: str
    enabled: bool
    verification: WorkloadIdentityProviderCreateParamsVerification


class AttributeTransformationParam(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscoveryParam(TypedDict, total=False):
    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksParam(TypedDict, total=False):
    jwks: Required[Mapping[str, object]]
    type: Required[Literal["uploaded_jwks"]]


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[AttributeTransformationParam | Model]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: WorkloadIdentityProviderUpdateParamsVerification


class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[Mapping[str, object]]
    type: Required[Literal["uploaded_jwks"]]


ExternalKeyCreateParams: TypeAlias = (
    V1OrganizationExternalKeysPostRequestAws
    | V1OrganizationExternalKeysPostRequestGcp
    | V1OrganizationExternalKeysPostRequestAzure
    | V1OrganizationExternalKeysPostRequestOci
)

ProviderParam: TypeAlias = ProviderAws | ProviderAzure | ProviderGcp | ProviderOci | Model

WorkloadIdentityProviderCreateParamsVerification: TypeAlias = (
    VerificationDiscoveryParam | VerificationUploadedJwksParam | Model
)

WorkloadIdentityProviderUpdateParamsVerification: TypeAlias = (
    VerificationDiscoveryVerificationParam | VerificationUploadedJwksVerificationParam | Model
)
