# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Model

__all__ = [
    "APIKey", "APIKeyDeleteResponse", "CertificateActivateResponse", "CertificateDeactivateResponse",
    "CertificateDetails", "CertificateListResponse", "CodeInterpreter", "Enforcement", "FileSearch",
    "GroupDeleteResponse", "ImageGeneration", "Mcp", "NotificationChannel", "Owner", "OwnerServiceAccount",
    "OwnerUser", "ProjectAPIKey", "ProjectDataRetention", "ProjectGroup", "ProjectHostedToolPermissions",
    "ProjectModelPermissions", "ProjectModelPermissionsDeleted", "ProjectOptionalServiceTier",
    "ProjectRateLimit", "ProjectServiceAccount", "ProjectServiceTierSettings", "ProjectSpendAlert",
    "ProjectSpendAlertDeleted", "ProjectSpendLimit", "ProjectSpendLimitDeleted", "ProjectUser",
    "RoleDeleteResponse", "ServiceAccountCreateResponse", "ServiceAccountDeleteResponse",
    "UserDeleteResponse", "WebSearch"
]  # fmt: skip


class APIKeyDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class CertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateListResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class GroupDeleteResponse(Model):
    deleted: bool
    object: Literal["project.group.deleted"]


class OwnerServiceAccount(Model):
    id: str
    created_at: int
    name: str
    role: str


class OwnerUser(Model):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class Owner(Model):
    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None


class ProjectAPIKey(Model):
    id: str
    created_at: int
    last_used_at: int | None = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None = None


class ProjectDataRetention(Model):
    object: Literal["project.data_retention"]
    type: ProjectDataRetentionTypeLiteral


class ProjectGroup(Model):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class CodeInterpreter(Model):
    enabled: bool


class ImageGeneration(Model):
    enabled: bool


class Mcp(Model):
    enabled: bool


class WebSearch(Model):
    enabled: bool


class ProjectHostedToolPermissions(Model):
    code_interpreter: CodeInterpreter
    file_search: WebSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class ProjectModelPermissions(Model):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str] = field(name="model_ids")
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(Model):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]


class ProjectRateLimit(Model):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


class ProjectServiceAccount(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ProjectServiceTierSettings(Model):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]


class NotificationChannel(Model):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class ProjectSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int


class ProjectSpendAlertDeleted(Model):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int


class ProjectSpendLimitDeleted(Model):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]


class ProjectUser(Model):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class RoleDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class APIKey(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ServiceAccountCreateResponse(Model):
    id: str
    api_key: APIKey | None = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]


class ServiceAccountDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


class UserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


CertificateActivateResponse: TypeAlias = CertificateListResponse
CertificateDeactivateResponse: TypeAlias = CertificateListResponse
FileSearch: TypeAlias = WebSearch
ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
ProjectDataRetentionTypeLiteral: TypeAlias = (Literal['organization_default', 'none',
    'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention',
    'enhanced_modified_abuse_monitoring'])  # fmt: skip
