# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.admin.organization.models import (
    AuditLogListResponseTypeLiteral,
    OrganizationDataRetentionTypeLiteral,
    ProjectResidency,
)

__all__ = [
    "AdminAPIKeyCreateParams", "AdminAPIKeyListParams", "AttributeTransformationParam",
    "AuditLogListParams", "CertificateActivateParams", "CertificateCreateParams",
    "CertificateDeactivateParams", "CertificateListParams", "CertificateRetrieveParams",
    "CertificateUpdateParams", "DataRetentionUpdateParams", "EffectiveAt", "ExternalKeyCreateParams",
    "ExternalKeyListParams", "ExternalStorageCreateParams", "ExternalStorageListParams",
    "GroupCreateParams", "GroupListParams", "GroupUpdateParams", "InviteCreateParams", "InviteListParams",
    "NotificationChannelParam", "ProjectCreateParams", "ProjectListParams", "ProjectParam",
    "ProjectUpdateParams", "ProviderAws", "ProviderAzure", "ProviderGcp", "ProviderOci", "ProviderParam",
    "RoleCreateParams", "RoleListParams", "RoleUpdateParams", "SpendAlertCreateParams",
    "SpendAlertListParams", "SpendAlertUpdateParams", "SpendLimitUpdateParams", "UsageAudioSpeechesParams",
    "UsageAudioTranscriptionsParams", "UsageCodeInterpreterSessionsParams", "UsageCompletionsParams",
    "UsageCostsParams", "UsageDecisionsParams", "UsageEmbeddingsParams", "UsageFileSearchCallsParams",
    "UsageImagesParams", "UsageModerationsParams", "UsageVectorStoresParams", "UsageWebSearchCallsParams",
    "UserListParams", "UserUpdateParams", "V1OrganizationExternalKeysPostRequestAws",
    "V1OrganizationExternalKeysPostRequestAzure", "V1OrganizationExternalKeysPostRequestGcp",
    "V1OrganizationExternalKeysPostRequestOci", "VerificationDiscoveryParam",
    "VerificationDiscoveryVerificationParam", "VerificationUploadedJwksParam",
    "VerificationUploadedJwksVerificationParam", "WorkloadIdentityProviderCreateParams",
    "WorkloadIdentityProviderCreateParamsVerification", "WorkloadIdentityProviderListParams",
    "WorkloadIdentityProviderUpdateParams", "WorkloadIdentityProviderUpdateParamsVerification"
]  # fmt: skip


class AdminAPIKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int | Omit


class AdminAPIKeyListParams(TypedDict, total=False):
    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class AuditLogListParams(TypedDict, total=False):
    actor_emails: SequenceNotStr[str] | Omit
    actor_ids: SequenceNotStr[str] | Omit
    after: str | Omit
    before: str | Omit
    effective_at: EffectiveAt | Model | Omit
    event_types: SequenceNotStr[AuditLogListResponseTypeLiteral] | Omit
    limit: int | Omit
    project_ids: SequenceNotStr[str] | Omit
    resource_ids: SequenceNotStr[str] | Omit
    tenant_only: bool | Omit


class EffectiveAt(TypedDict, total=False):
    gt: int
    gte: int
    lt: int
    lte: int


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateCreateParams(TypedDict, total=False):
    certificate: Required[str]
    name: str | Omit


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateRetrieveParams(TypedDict, total=False):
    include: SequenceNotStr[Literal["content"]] | Omit


class CertificateUpdateParams(TypedDict, total=False):
    name: str | Omit


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[OrganizationDataRetentionTypeLiteral]


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
    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit


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
    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    project_id: str | Omit | None


class GroupCreateParams(TypedDict, total=False):
    name: Required[str]


class GroupUpdateParams(TypedDict, total=False):
    name: Required[str]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[ProjectParam | Model] | Omit


class ProjectParam(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit


class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: str | Omit | None
    geography: str | Omit | None
    residency: ProjectResidency | Omit | None


class ProjectListParams(TypedDict, total=False):
    after: str | Omit
    include_archived: bool | Omit
    limit: int | Omit


class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: str | Omit | None
    geography: str | Omit | None
    name: str | Omit | None


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | Omit | None


class RoleListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RoleUpdateParams(TypedDict, total=False):
    description: str | Omit | None
    permissions: SequenceNotStr[str] | Omit | None
    role_name: str | Omit | None


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
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class UsageAudioSpeechesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageCompletionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    batch: bool | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: (
        SequenceNotStr[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit
    )
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit
    limit: int | Omit
    line_items: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit | None
    batch: bool | Omit | None
    bucket_width: Literal["1m", "1h", "1d"] | Omit | None
    end_time: int | Omit | None
    group_by: (
        SequenceNotStr[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit
        | None
    )
    limit: int | Omit | None
    models: SequenceNotStr[str] | Omit | None
    page: str | Omit | None
    project_ids: SequenceNotStr[str] | Omit | None
    user_ids: SequenceNotStr[str] | Omit | None


class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit
    vector_store_ids: SequenceNotStr[str] | Omit


class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    sizes: SequenceNotStr[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit
    sources: SequenceNotStr[Literal["image.generation", "image.edit", "image.variation"]] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageVectorStoresParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageWebSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    context_levels: SequenceNotStr[Literal["low", "medium", "high"]] | Omit
    end_time: int | Omit
    group_by: (
        SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit
    )
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UserListParams(TypedDict, total=False):
    after: str | Omit
    emails: SequenceNotStr[str] | Omit
    limit: int | Omit


class UserUpdateParams(TypedDict, total=False):
    developer_persona: str | Omit | None
    role: str | Omit | None
    role_id: str | Omit | None
    technical_level: str | Omit | None


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformationParam | Model] | Omit
    description: str | Omit
    enabled: bool | Omit
    verification: WorkloadIdentityProviderCreateParamsVerification | Omit


class AttributeTransformationParam(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscoveryParam(TypedDict, total=False):
    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksParam(TypedDict, total=False):
    jwks: Required[Mapping[str, object]]
    type: Required[Literal["uploaded_jwks"]]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[AttributeTransformationParam | Model] | Omit
    audience: str | Omit
    description: str | Omit | None
    enabled: bool | Omit
    issuer: str | Omit
    name: str | Omit
    verification: WorkloadIdentityProviderCreateParamsVerification | Omit


CertificateListParams: TypeAlias = RoleListParams
ExternalKeyCreateParams: TypeAlias = (V1OrganizationExternalKeysPostRequestAws |
    V1OrganizationExternalKeysPostRequestGcp | V1OrganizationExternalKeysPostRequestAzure |
    V1OrganizationExternalKeysPostRequestOci)  # fmt: skip
ProviderParam: TypeAlias = ProviderAws | ProviderAzure | ProviderGcp | ProviderOci | Model
GroupListParams: TypeAlias = RoleListParams
SpendAlertUpdateParams: TypeAlias = SpendAlertCreateParams
WorkloadIdentityProviderCreateParamsVerification: TypeAlias = (VerificationDiscoveryParam |
    VerificationUploadedJwksParam | Model)  # fmt: skip
WorkloadIdentityProviderListParams: TypeAlias = RoleListParams
VerificationDiscoveryVerificationParam: TypeAlias = VerificationDiscoveryParam
VerificationUploadedJwksVerificationParam: TypeAlias = VerificationUploadedJwksParam
WorkloadIdentityProviderUpdateParamsVerification: TypeAlias = (WorkloadIdentityProviderCreateParamsVerification)  # fmt: skip
