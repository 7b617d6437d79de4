# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""admin.organization.projects: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.admin.organization.projects.models import ProjectOptionalServiceTier


class APIKeyListParams(TypedDict, total=False):
    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]


class APIKeyUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: int
    scopes: SequenceNotStr[str]


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class GroupCreateParams(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]


class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupRetrieveParams(TypedDict, total=False):
    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: CodeInterpreterParam | Model | None
    file_search: FileSearchParam | Model | None
    image_generation: ImageGenerationParam | Model | None
    mcp: McpParam | Model | None
    web_search: WebSearchParam | Model | None


class CodeInterpreterParam(TypedDict, total=False):
    enabled: Required[bool]


class FileSearchParam(TypedDict, total=False):
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
    after: str
    before: str
    limit: int


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
    description: str | None


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class RoleUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    description: str | None
    permissions: SequenceNotStr[str] | None
    role_name: str | None


class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None


class ServiceAccountListParams(TypedDict, total=False):
    after: str
    limit: int


class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | SequenceNotStr[ProjectOptionalServiceTier]


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
    email: str | None
    user_id: str | None


class UserListParams(TypedDict, total=False):
    after: str
    limit: int


class UserUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    role: str | None
