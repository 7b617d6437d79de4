# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number

__all__ = [
    "APIKeyCreated", "APIKeyCreatedData", "APIKeyDeleted", "APIKeyUpdated", "APIKeyUpdatedChangesRequested",
    "Actor", "ActorAPIKey", "ActorAPIKeyServiceAccount", "ActorAPIKeyUser", "ActorSession",
    "ActorSessionUser", "AdminAPIKey", "AdminAPIKeyCreateResponse", "AdminAPIKeyDeleteResponse",
    "AttributeTransformation", "AuditLogListResponse", "AuditLogListResponseProject",
    "AuditLogListResponseWorkloadIdentityProviderDeleted", "AwsExternalStorageProvider",
    "AzureExternalStorageProvider", "Certificate", "CertificateActivateResponse",
    "CertificateCertificateDetails", "CertificateCreated", "CertificateDeactivateResponse",
    "CertificateDeleteResponse", "CertificateDeleted", "CertificateDetails", "CertificateListResponse",
    "CertificateUpdated", "CertificatesActivated", "CertificatesActivatedCertificate",
    "CertificatesDeactivated", "CertificatesDeactivatedCertificate", "CheckpointPermissionCreated",
    "CheckpointPermissionCreatedData", "CheckpointPermissionDeleted", "CostQuantityUnit", "Data",
    "DataResult", "DataResultOrganizationCostsResult", "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult", "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult", "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult", "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult", "Enforcement", "ExternalKey", "ExternalKeyRegistered",
    "ExternalKeyRemoved", "ExternalKeyValidateResponse", "ExternalStorageConfiguration",
    "ExternalStorageDeleted", "ExternalStorageRegistered", "ExternalStorageRegisteredData",
    "ExternalStorageRegisteredDataProvider", "ExternalStorageRemoved", "GcpExternalStorageProvider",
    "Group", "GroupCreated", "GroupCreatedData", "GroupDeleteResponse", "GroupDeleted",
    "GroupUpdateResponse", "GroupUpdated", "GroupUpdatedChangesRequested", "IPAllowlistConfigActivated",
    "IPAllowlistConfigActivatedConfig", "IPAllowlistConfigDeactivated",
    "IPAllowlistConfigDeactivatedConfig", "IPAllowlistCreated", "IPAllowlistDeleted", "IPAllowlistUpdated",
    "Invite", "InviteAccepted", "InviteDeleteResponse", "InviteDeleted", "InviteProject", "InviteSent",
    "InviteSentData", "LoginFailed", "LogoutFailed", "NotificationChannel", "OciExternalStorageProvider",
    "OrganizationDataRetention", "OrganizationSpendAlert", "OrganizationSpendAlertDeleted",
    "OrganizationSpendLimit", "OrganizationSpendLimitDeleted", "OrganizationUpdated",
    "OrganizationUpdatedChangesRequested", "OrganizationUser", "Owner", "Project", "ProjectArchived",
    "ProjectCreated", "ProjectCreatedData", "ProjectDeleted", "ProjectResidency", "ProjectUpdated",
    "ProjectUpdatedChangesRequested", "Projects", "ProjectsData", "Provider", "RateLimitDeleted",
    "RateLimitUpdated", "RateLimitUpdatedChangesRequested", "Role", "RoleAssignmentCreated",
    "RoleAssignmentDeleted", "RoleBoundToResource", "RoleCreated", "RoleDeleteResponse", "RoleDeleted",
    "RoleUnboundFromResource", "RoleUpdated", "RoleUpdatedChangesRequested", "ScimDisabled", "ScimEnabled",
    "ServiceAccountCreated", "ServiceAccountCreatedData", "ServiceAccountDeleted", "ServiceAccountUpdated",
    "ServiceAccountUpdatedChangesRequested", "UsageAudioSpeechesResponse",
    "UsageAudioTranscriptionsResponse", "UsageCodeInterpreterSessionsResponse", "UsageCompletionsResponse",
    "UsageCostsResponse", "UsageDecisionsResponse", "UsageDecisionsResponseData",
    "UsageDecisionsResponseDataResult", "UsageEmbeddingsResponse", "UsageFileSearchCallsResponse",
    "UsageImagesResponse", "UsageModerationsResponse", "UsageVectorStoresResponse",
    "UsageWebSearchCallsResponse", "User", "UserAdded", "UserAddedData", "UserDeleteResponse",
    "UserDeleted", "UserUpdated", "UserUpdatedChangesRequested", "Verification", "VerificationDiscovery",
    "VerificationUploadedJwks", "WorkloadIdentityProvider", "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted", "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted", "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderUpdated"
]  # fmt: skip


class Owner(Model):
    id: str | None = None
    created_at: int | None = None
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None


class AdminAPIKey(Model):
    id: str
    created_at: int
    expires_at: int | None = None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: int | None = None
    name: str | None = None


class AdminAPIKeyDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


class ActorAPIKeyServiceAccount(Model):
    id: str | None = None


class ActorAPIKeyUser(Model):
    id: str | None = None
    email: str | None = None


class ActorAPIKey(Model):
    id: str | None = None
    service_account: ActorAPIKeyServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None


class ActorSession(Model):
    ip_address: str | None = None
    user: ActorAPIKeyUser | None = None


class Actor(Model):
    api_key: ActorAPIKey | None = None
    session: ActorSession | None = None
    type: Literal["session", "api_key"] | None = None


class APIKeyCreatedData(Model):
    scopes: list[str] | None = None


class APIKeyCreated(Model):
    id: str | None = None
    data: APIKeyCreatedData | None = None


class Deleted(Model):
    id: str | None = None


class APIKeyUpdatedChangesRequested(Model):
    expires_in_seconds: int | None = None
    scopes: list[str] | None = None


class APIKeyUpdated(Model):
    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None


class CertificateCreated(Model):
    id: str | None = None
    name: str | None = None


class CertificateDeleted(Model):
    id: str | None = None
    certificate: str | None = None
    name: str | None = None


class CertificateUpdated(Model):
    id: str | None = None
    name: str | None = None


class CertificatesActivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CertificatesActivated(Model):
    certificates: list[CertificatesActivatedCertificate] | None = None


class CertificatesDeactivated(Model):
    certificates: list[CertificatesActivatedCertificate] | None = None


class CheckpointPermissionCreatedData(Model):
    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None


class CheckpointPermissionCreated(Model):
    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None


class ExternalKeyRegistered(Model):
    id: str | None = None
    data: Json | None = None


class ExternalKeyRemoved(Model):
    id: str | None = None


class ExternalStorageRegisteredData(Model):
    geography: str | None = None
    provider: Provider | None = None


class ExternalStorageRegistered(Model):
    id: str | None = None
    data: ExternalStorageRegisteredData | None = None


class GroupCreatedData(Model):
    group_name: str | None = None


class GroupCreated(Model):
    id: str | None = None
    data: GroupCreatedData | None = None


class GroupUpdatedChangesRequested(Model):
    group_name: str | None = None


class GroupUpdated(Model):
    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None


class InviteAccepted(Model):
    id: str | None = None


class InviteSentData(Model):
    email: str | None = None
    role: str | None = None


class InviteSent(Model):
    id: str | None = None
    data: InviteSentData | None = None


class IPAllowlistConfigActivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigActivated(Model):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistConfigDeactivated(Model):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistCreated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistDeleted(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistUpdated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None


class LoginFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdatedChangesRequested(Model):
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None


class OrganizationUpdated(Model):
    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None


class AuditLogListResponseProject(Model):
    id: str | None = None
    name: str | None = None


class ProjectArchived(Model):
    id: str | None = None


class ProjectCreatedData(Model):
    name: str | None = None
    title: str | None = None


class ProjectCreated(Model):
    id: str | None = None
    data: ProjectCreatedData | None = None


class ProjectUpdatedChangesRequested(Model):
    title: str | None = None


class ProjectUpdated(Model):
    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None


class RateLimitUpdatedChangesRequested(Model):
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None


class RateLimitUpdated(Model):
    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None


class RoleAssignmentCreated(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleBoundToResource(Model):
    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None
    workspace_id: str | None = None


class RoleCreated(Model):
    id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleUpdatedChangesRequested(Model):
    description: str | None = None
    metadata: Json | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleUpdated(Model):
    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None


class ScimDisabled(Model):
    id: str | None = None


class ScimEnabled(Model):
    id: str | None = None


class ServiceAccountCreated(Model):
    id: str | None = None
    data: UserAddedData | None = None


class UserAddedData(Model):
    role: str | None = None


class UserAdded(Model):
    id: str | None = None
    data: UserAddedData | None = None


class UserUpdatedChangesRequested(Model):
    role: str | None = None


class UserUpdated(Model):
    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None


class WorkloadIdentityProviderMappingCreated(Model):
    id: str | None = None
    data: Json | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderMappingDeleted(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class WorkloadIdentityProviderMappingUpdated(Model):
    id: str | None = None
    changes_requested: Json | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderCreated(Model):
    id: str | None = None
    data: Json | None = None


class AuditLogListResponseWorkloadIdentityProviderDeleted(Model):
    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderUpdated(Model):
    id: str | None = None
    changes_requested: Json | None = None


class AuditLogListResponse(Model):
    id: str
    effective_at: int
    type: AuditLogListResponseTypeLiteral
    actor: Actor | None = None
    api_key_created: APIKeyCreated | None = field(name="api_key.created", default=None)
    api_key_deleted: Deleted | None = field(name="api_key.deleted", default=None)
    api_key_updated: APIKeyUpdated | None = field(name="api_key.updated", default=None)
    certificate_created: CertificateCreated | None = field(name="certificate.created", default=None)
    certificate_deleted: CertificateDeleted | None = field(name="certificate.deleted", default=None)
    certificate_updated: CertificateUpdated | None = field(name="certificate.updated", default=None)
    certificates_activated: CertificatesActivated | None = field(name="certificates.activated", default=None)
    certificates_deactivated: CertificatesDeactivated | None = field(
        name="certificates.deactivated", default=None
    )
    checkpoint_permission_created: CheckpointPermissionCreated | None = field(
        name="checkpoint.permission.created", default=None
    )
    checkpoint_permission_deleted: Deleted | None = field(name="checkpoint.permission.deleted", default=None)
    external_key_registered: ExternalKeyRegistered | None = field(
        name="external_key.registered", default=None
    )
    external_key_removed: ExternalKeyRemoved | None = field(name="external_key.removed", default=None)
    external_storage_registered: ExternalStorageRegistered | None = field(
        name="external_storage.registered", default=None
    )
    external_storage_removed: ExternalKeyRemoved | None = field(name="external_storage.removed", default=None)
    group_created: GroupCreated | None = field(name="group.created", default=None)
    group_deleted: Deleted | None = field(name="group.deleted", default=None)
    group_updated: GroupUpdated | None = field(name="group.updated", default=None)
    invite_accepted: InviteAccepted | None = field(name="invite.accepted", default=None)
    invite_deleted: Deleted | None = field(name="invite.deleted", default=None)
    invite_sent: InviteSent | None = field(name="invite.sent", default=None)
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None = field(
        name="ip_allowlist.config.activated", default=None
    )
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = field(
        name="ip_allowlist.config.deactivated", default=None
    )
    ip_allowlist_created: IPAllowlistCreated | None = field(name="ip_allowlist.created", default=None)
    ip_allowlist_deleted: IPAllowlistDeleted | None = field(name="ip_allowlist.deleted", default=None)
    ip_allowlist_updated: IPAllowlistUpdated | None = field(name="ip_allowlist.updated", default=None)
    login_failed: LoginFailed | None = field(name="login.failed", default=None)
    login_succeeded: Json | None = field(name="login.succeeded", default=None)
    logout_failed: LoginFailed | None = field(name="logout.failed", default=None)
    logout_succeeded: Json | None = field(name="logout.succeeded", default=None)
    organization_updated: OrganizationUpdated | None = field(name="organization.updated", default=None)
    project: AuditLogListResponseProject | None = None
    project_archived: ProjectArchived | None = field(name="project.archived", default=None)
    project_created: ProjectCreated | None = field(name="project.created", default=None)
    project_deleted: Deleted | None = field(name="project.deleted", default=None)
    project_updated: ProjectUpdated | None = field(name="project.updated", default=None)
    rate_limit_deleted: Deleted | None = field(name="rate_limit.deleted", default=None)
    rate_limit_updated: RateLimitUpdated | None = field(name="rate_limit.updated", default=None)
    role_assignment_created: RoleAssignmentCreated | None = field(
        name="role.assignment.created", default=None
    )
    role_assignment_deleted: RoleAssignmentDeleted | None = field(
        name="role.assignment.deleted", default=None
    )
    role_bound_to_resource: RoleBoundToResource | None = field(name="role.bound_to_resource", default=None)
    role_created: RoleCreated | None = field(name="role.created", default=None)
    role_deleted: Deleted | None = field(name="role.deleted", default=None)
    role_unbound_from_resource: RoleBoundToResource | None = field(
        name="role.unbound_from_resource", default=None
    )
    role_updated: RoleUpdated | None = field(name="role.updated", default=None)
    scim_disabled: ScimDisabled | None = field(name="scim.disabled", default=None)
    scim_enabled: ScimEnabled | None = field(name="scim.enabled", default=None)
    service_account_created: ServiceAccountCreated | None = field(
        name="service_account.created", default=None
    )
    service_account_deleted: Deleted | None = field(name="service_account.deleted", default=None)
    service_account_updated: UserUpdated | None = field(name="service_account.updated", default=None)
    user_added: UserAdded | None = field(name="user.added", default=None)
    user_deleted: Deleted | None = field(name="user.deleted", default=None)
    user_updated: UserUpdated | None = field(name="user.updated", default=None)
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = field(
        name="workload_identity_provider_mapping.created", default=None
    )
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = field(
        name="workload_identity_provider_mapping.deleted", default=None
    )
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = field(
        name="workload_identity_provider_mapping.updated", default=None
    )
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None = field(
        name="workload_identity_provider.created", default=None
    )
    workload_identity_provider_deleted: AuditLogListResponseWorkloadIdentityProviderDeleted | None = field(
        name="workload_identity_provider.deleted", default=None
    )
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = field(
        name="workload_identity_provider.updated", default=None
    )


class AwsExternalStorageProvider(Model):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: ClassVar[Literal["aws"]] = "aws"


class AzureExternalStorageProvider(Model):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: ClassVar[Literal["azure"]] = "azure"


class CertificateCertificateDetails(Model):
    content: str | None = None
    expires_at: int | None = None
    valid_at: int | None = None


class Certificate(Model):
    id: str
    certificate_details: CertificateCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None


class CertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeleteResponse(Model):
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class ExternalKey(Model):
    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None


class ExternalKeyValidateResponse(Model):
    status: str


class ExternalStorageConfiguration(Model):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class GcpExternalStorageProvider(Model):
    audience: str
    bucket: str
    region: str
    type: ClassVar[Literal["gcp"]] = "gcp"
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class Group(Model):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(Model):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str


class InviteProject(Model):
    id: str
    role: Literal["member", "owner"]


class Invite(Model):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[InviteProject]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None
    expires_at: int | None = None


class InviteDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]


class OciExternalStorageProvider(Model):
    bucket: str
    region: str
    tenancy_ocid: str
    type: ClassVar[Literal["oci"]] = "oci"


class OrganizationDataRetention(Model):
    object: Literal["organization.data_retention"]
    type: OrganizationDataRetentionTypeLiteral


class NotificationChannel(Model):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int


class OrganizationSpendAlertDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int


class OrganizationSpendLimitDeleted(Model):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]


class ProjectsData(Model):
    id: str | None = None
    name: str | None = None
    role: str | None = None


class Projects(Model):
    data: list[ProjectsData]
    object: Literal["list"]


class User(Model):
    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class OrganizationUser(Model):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: int | None = None
    created: int | None = None
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: Projects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: User | None = None


class Project(Model):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None = None
    external_key_id: str | None = None
    name: str | None = None
    residency: ProjectResidency | None = None
    status: str | None = None


class Role(Model):
    id: str
    description: str | None = None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.completions.result"]] = (
        "organization.usage.completions.result"
    )
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.embeddings.result"]] = "organization.usage.embeddings.result"
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.moderations.result"]] = (
        "organization.usage.moderations.result"
    )
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageImagesResult(Model):
    images: int
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.images.result"]] = "organization.usage.images.result"
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.audio_speeches.result"]] = (
        "organization.usage.audio_speeches.result"
    )
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    object: ClassVar[Literal["organization.usage.audio_transcriptions.result"]] = (
        "organization.usage.audio_transcriptions.result"
    )
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageVectorStoresResult(Model):
    object: ClassVar[Literal["organization.usage.vector_stores.result"]] = (
        "organization.usage.vector_stores.result"
    )
    usage_bytes: int
    project_id: str | None = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    object: ClassVar[Literal["organization.usage.code_interpreter_sessions.result"]] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    project_id: str | None = None


class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    object: ClassVar[Literal["organization.usage.file_searches.result"]] = (
        "organization.usage.file_searches.result"
    )
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    num_requests: int
    object: ClassVar[Literal["organization.usage.web_searches.result"]] = (
        "organization.usage.web_searches.result"
    )
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: Number | None = None


class DataResultOrganizationCostsResult(Model):
    object: ClassVar[Literal["organization.costs.result"]] = "organization.costs.result"
    amount: DataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: Number | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class Data(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[DataResult]
    start_time: int


class Response(Model):
    data: list[Data]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageDecisionsResponseDataResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageDecisionsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    start_time: int


class UsageDecisionsResponse(Model):
    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class AttributeTransformation(Model):
    attribute: str
    expression: str


class VerificationDiscovery(Model):
    discovery_url: str | None = None
    type: ClassVar[Literal["discovery"]] = "discovery"


class VerificationUploadedJwks(Model):
    jwks: dict[str, Json]
    type: ClassVar[Literal["uploaded_jwks"]] = "uploaded_jwks"


class WorkloadIdentityProvider(Model):
    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification


class WorkloadIdentityProviderDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str


ActorSessionUser: TypeAlias = ActorAPIKeyUser
APIKeyDeleted: TypeAlias = Deleted
CertificatesDeactivatedCertificate: TypeAlias = CertificatesActivatedCertificate
CheckpointPermissionDeleted: TypeAlias = Deleted
Provider: TypeAlias = (AwsExternalStorageProvider | AzureExternalStorageProvider |
    GcpExternalStorageProvider | OciExternalStorageProvider)  # fmt: skip
ExternalStorageRemoved: TypeAlias = ExternalKeyRemoved
GroupDeleted: TypeAlias = Deleted
InviteDeleted: TypeAlias = Deleted
IPAllowlistConfigDeactivatedConfig: TypeAlias = IPAllowlistConfigActivatedConfig
LogoutFailed: TypeAlias = LoginFailed
ProjectDeleted: TypeAlias = Deleted
RateLimitDeleted: TypeAlias = Deleted
RoleDeleted: TypeAlias = Deleted
RoleUnboundFromResource: TypeAlias = RoleBoundToResource
ServiceAccountCreatedData: TypeAlias = UserAddedData
ServiceAccountDeleted: TypeAlias = Deleted
ServiceAccountUpdatedChangesRequested: TypeAlias = UserUpdatedChangesRequested
ServiceAccountUpdated: TypeAlias = UserUpdated
UserDeleted: TypeAlias = Deleted
CertificateActivateResponse: TypeAlias = CertificateListResponse
CertificateDeactivateResponse: TypeAlias = CertificateListResponse
CostQuantityUnit: TypeAlias = (str | Literal['tokens', '1000_tokens', 'duration_seconds',
    'duration_minutes', 'duration_hours', 'gibibyte_hours', 'images', 'characters'])  # fmt: skip
ProjectResidency: TypeAlias = (Literal['GLOBAL', 'US_STORAGE_PROCESSING', 'EU_STORAGE_PROCESSING',
    'JP_STORAGE', 'JP_STORAGE_PROCESSING', 'KR_STORAGE', 'CA_STORAGE', 'SG_STORAGE', 'IN_STORAGE',
    'IN_STORAGE_PROCESSING', 'AU_STORAGE', 'AU_STORAGE_PROCESSING', 'GB_STORAGE', 'AE_STORAGE',
    'AE_STORAGE_PROCESSING'])  # fmt: skip
DataResult: TypeAlias = (DataResultOrganizationUsageCompletionsResult |
    DataResultOrganizationUsageEmbeddingsResult | DataResultOrganizationUsageModerationsResult |
    DataResultOrganizationUsageImagesResult | DataResultOrganizationUsageAudioSpeechesResult |
    DataResultOrganizationUsageAudioTranscriptionsResult | DataResultOrganizationUsageVectorStoresResult
    | DataResultOrganizationUsageCodeInterpreterSessionsResult |
    DataResultOrganizationUsageFileSearchesResult | DataResultOrganizationUsageWebSearchesResult |
    DataResultOrganizationCostsResult)  # fmt: skip
UsageAudioSpeechesResponse: TypeAlias = Response
UsageAudioTranscriptionsResponse: TypeAlias = Response
UsageCodeInterpreterSessionsResponse: TypeAlias = Response
UsageCompletionsResponse: TypeAlias = Response
UsageCostsResponse: TypeAlias = Response
UsageEmbeddingsResponse: TypeAlias = Response
UsageFileSearchCallsResponse: TypeAlias = Response
UsageImagesResponse: TypeAlias = Response
UsageModerationsResponse: TypeAlias = Response
UsageVectorStoresResponse: TypeAlias = Response
UsageWebSearchCallsResponse: TypeAlias = Response
Verification: TypeAlias = VerificationDiscovery | VerificationUploadedJwks
AuditLogListResponseTypeLiteral: TypeAlias = (Literal['api_key.created', 'api_key.updated',
    'api_key.deleted', 'certificate.created', 'certificate.updated', 'certificate.deleted',
    'certificates.activated', 'certificates.deactivated', 'checkpoint.permission.created',
    'checkpoint.permission.deleted', 'external_key.registered', 'external_key.removed',
    'external_storage.registered', 'external_storage.removed', 'group.created', 'group.updated',
    'group.deleted', 'invite.sent', 'invite.accepted', 'invite.deleted', 'ip_allowlist.created',
    'ip_allowlist.updated', 'ip_allowlist.deleted', 'ip_allowlist.config.activated',
    'ip_allowlist.config.deactivated', 'login.succeeded', 'login.failed', 'logout.succeeded',
    'logout.failed', 'organization.updated', 'project.created', 'project.updated', 'project.archived',
    'project.deleted', 'rate_limit.updated', 'rate_limit.deleted', 'resource.deleted', 'tunnel.created',
    'tunnel.updated', 'tunnel.deleted', 'workload_identity_provider.created',
    'workload_identity_provider.updated', 'workload_identity_provider.deleted',
    'workload_identity_provider_mapping.created', 'workload_identity_provider_mapping.updated',
    'workload_identity_provider_mapping.deleted', 'role.created', 'role.updated', 'role.deleted',
    'role.assignment.created', 'role.assignment.deleted', 'role.bound_to_resource',
    'role.unbound_from_resource', 'scim.enabled', 'scim.disabled', 'service_account.created',
    'service_account.updated', 'service_account.deleted', 'user.added', 'user.updated', 'user.deleted',
    'tenant.metadata.updated', 'tenant.microsoft_entra_mapping.upserted',
    'tenant.microsoft_entra_mapping.deleted', 'tenant.workload_identity.provider.created',
    'tenant.workload_identity.provider.updated', 'tenant.workload_identity.provider.archived',
    'tenant.workload_identity.mapping.created', 'tenant.workload_identity.mapping.updated',
    'tenant.workload_identity.mapping.archived', 'tenant.workload_identity.binding.created',
    'tenant.workload_identity.principal.provisioned', 'tenant.workload_identity.access_token.issued',
    'tenant.admin_api_key.created', 'tenant.admin_api_key.updated', 'tenant.admin_api_key.deleted',
    'tenant.project_api_key.created', 'tenant.trusted_access.business_verification.started',
    'tenant.trusted_access.application.submitted', 'tenant.chatgpt_access_token.revoked',
    'tenant.migration.completed', 'tenant.sso.migrated', 'tenant.domains.migrated',
    'tenant.sso_connection.created', 'tenant.sso_connection.updated', 'tenant.sso_connection.deleted',
    'tenant.sso_connection.setup.started', 'tenant.policy.created', 'tenant.policy.updated',
    'tenant.policy.deleted', 'tenant.policy.attached', 'tenant.policy.detached',
    'tenant.principal_authentication_policy.resolved', 'tenant.scim.setup.started',
    'tenant.scim.deletion.requested', 'tenant.scim.directory.created',
    'tenant.product_access_policy.updated', 'tenant.resource_share_grant.created',
    'tenant.resource_share_grant.updated', 'tenant.resource_share_grant.accepted',
    'tenant.resource_share_grant.declined', 'tenant.resource_share_grant.revoked',
    'tenant.resource_share_grant.deleted', 'tenant.service_account.updated',
    'tenant.service_account.deleted', 'tenant.service_account.token.revoked',
    'tenant.billing.overage_limit.updated', 'tenant.billing.alerts.updated',
    'tenant.billing.info.updated', 'tenant.usage_limit.workspace.updated',
    'tenant.usage_limit.group.updated', 'tenant.usage_limit.user.updated',
    'tenant.usage_limit.increase_request.updated', 'tenant.usage_limit.increase_request.resolved',
    'tenant.group.created', 'tenant.group.updated', 'tenant.group.deleted', 'tenant.group.member.added',
    'tenant.group.member.removed', 'tenant.migration_rollout.status.updated',
    'tenant.migration_rollout.tier.updated', 'tenant.role.metadata.updated',
    'tenant.custom_role.created', 'tenant.custom_role.updated', 'tenant.custom_role.deleted',
    'tenant.role_assignment.created', 'tenant.role_assignment.deleted',
    'tenant.resource_role_assignment.created', 'tenant.resource_role_assignment.deleted',
    'tenant.resource_access.updated', 'tenant.resource_access.deleted',
    'tenant.ads_account.onboarding.redemption', 'tenant.session_policy.created',
    'tenant.session_policy.updated', 'tenant.session_policy.deleted',
    'tenant.session_revocation.started', 'tenant.third_party_app_policy.updated', 'tenant.user.added',
    'tenant.user.updated', 'tenant.user.removed', 'tenant.user.looked_up', 'tenant.user.invited',
    'tenant.membership.revoked', 'tenant.api_organization_invite.upserted',
    'tenant.api_organization_invite.deleted', 'tenant.chatgpt_workspace_invite.upserted',
    'tenant.membership.accepted', 'tenant.membership.declined',
    'tenant.workspace_invite_email_settings.updated'])  # fmt: skip
OrganizationDataRetentionTypeLiteral: TypeAlias = (Literal['zero_data_retention',
    'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring'])  # fmt: skip
ExternalStorageRegisteredDataProvider: TypeAlias = Provider
