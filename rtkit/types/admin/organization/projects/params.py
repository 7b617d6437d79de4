# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.admin.organization.projects.models import (
    ProjectDataRetentionTypeLiteral,
    ProjectOptionalServiceTier,
)

__all__ = [
    "APIKeyListParams", "APIKeyUpdateParams", "CertificateActivateParams", "CertificateDeactivateParams",
    "CertificateListParams", "CodeInterpreterParam", "DataRetentionUpdateParams", "FileSearchParam",
    "GroupCreateParams", "GroupListParams", "GroupRetrieveParams", "HostedToolPermissionUpdateParams",
    "ImageGenerationParam", "McpParam", "ModelPermissionUpdateParams", "NotificationChannelParam",
    "RateLimitListRateLimitsParams", "RateLimitUpdateRateLimitParams", "RoleCreateParams", "RoleListParams",
    "RoleUpdateParams", "ServiceAccountCreateParams", "ServiceAccountListParams",
    "ServiceAccountUpdateParams", "ServiceTierSettingUpdateParams", "SpendAlertCreateParams",
    "SpendAlertListParams", "SpendAlertUpdateParams", "SpendLimitUpdateParams", "UserCreateParams",
    "UserListParams", "UserUpdateParams", "WebSearchParam"
]  # fmt: skip


class APIKeyListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    owner_project_access: Literal["active", "inactive", "any"] | Omit


class APIKeyUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: int
    scopes: SequenceNotStr[str]


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[ProjectDataRetentionTypeLiteral]


class GroupCreateParams(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]


class GroupRetrieveParams(TypedDict, total=False):
    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: CodeInterpreterParam | Model | Omit | None
    file_search: WebSearchParam | Model | Omit | None
    image_generation: ImageGenerationParam | Model | Omit | None
    mcp: McpParam | Model | Omit | None
    web_search: WebSearchParam | Model | Omit | None


class CodeInterpreterParam(TypedDict, total=False):
    enabled: Required[bool]


class ImageGenerationParam(TypedDict, total=False):
    enabled: Required[bool]


class McpParam(TypedDict, total=False):
    enabled: Required[bool]


class WebSearchParam(TypedDict, total=False):
    enabled: Required[bool]


class ModelPermissionUpdateParams(TypedDict, total=False):
    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[SequenceNotStr[str]]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    max_audio_megabytes_per_1_minute: int
    max_images_per_1_minute: int
    max_requests_per_1_day: int
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | Omit | None


class RoleListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RoleUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    description: str | None
    permissions: SequenceNotStr[str] | None
    role_name: str | None


class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    create_service_account_only: bool | Omit | None
    expires_in_seconds: int | Omit | None


class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"] | Omit
    enabled_tiers: Literal["all"] | SequenceNotStr[ProjectOptionalServiceTier] | Omit


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


class SpendAlertUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam | Model]
    threshold_amount: Required[int]


class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class UserCreateParams(TypedDict, total=False):
    role: Required[str]
    email: str | Omit | None
    user_id: str | Omit | None


class UserListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit


class UserUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    role: str | None


CertificateListParams: TypeAlias = RoleListParams
GroupListParams: TypeAlias = RoleListParams
FileSearchParam: TypeAlias = WebSearchParam
ServiceAccountListParams: TypeAlias = UserListParams
