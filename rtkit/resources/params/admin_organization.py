# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization`` take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from rtkit.client.options import RequestParams
from rtkit.core.sentinels import Omit
from rtkit.types.admin.organization.params import (
    AdminAPIKeyCreateParams,
    AdminAPIKeyListParams,
    AuditLogListParams,
    CertificateCreateParams,
    CertificateRetrieveParams,
    CertificateUpdateParams,
    ExternalKeyListParams,
    InviteCreateParams,
    InviteListParams,
    RoleUpdateParams,
    SpendAlertCreateParams,
    UserListParams,
    UserUpdateParams,
    WorkloadIdentityProviderCreateParams,
    WorkloadIdentityProviderUpdateParams,
)
from rtkit.types.admin.organization.params import (
    DataRetentionUpdateParams as OrganizationDataRetentionUpdateParams,
)
from rtkit.types.admin.organization.params import (
    ExternalStorageCreateParams as OrganizationExternalStorageCreateParams,
)
from rtkit.types.admin.organization.params import (
    ExternalStorageListParams as OrganizationExternalStorageListParams,
)
from rtkit.types.admin.organization.projects.params import (
    CertificateActivateParams,
    CertificateDeactivateParams,
    SpendAlertListParams,
)
from rtkit.types.admin.organization.projects.params import RoleCreateParams as ProjectsRoleCreateParams
from rtkit.types.admin.organization.projects.params import (
    SpendLimitUpdateParams as ProjectsSpendLimitUpdateParams,
)
from rtkit.types.admin.organization.users.params import RoleCreateParams, RoleListParams
from rtkit.types.admin.organization.workload_identity_providers.params import (
    FederationRuleCreateParams,
    FederationRuleCreateParamsPermissions,
    FederationRuleListParams,
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


class AuditLogsListParams(AuditLogListParams, RequestParams, total=False):
    """``GET /organization/audit_logs``"""


class AdminAPIKeysCreateParams(AdminAPIKeyCreateParams, RequestParams, total=False):
    """``POST /organization/admin_api_keys``"""


class AdminAPIKeysListParams(AdminAPIKeyListParams, RequestParams, total=False):
    """``GET /organization/admin_api_keys``"""


class InvitesCreateParams(InviteCreateParams, RequestParams, total=False):
    """``POST /organization/invites``"""


class InvitesListParams(InviteListParams, RequestParams, total=False):
    """``GET /organization/invites``"""


class UsersUpdateParams(UserUpdateParams, RequestParams, total=False):
    """``POST /organization/users/{user_id}``"""


class UsersListParams(UserListParams, RequestParams, total=False):
    """``GET /organization/users``"""


class UsersRolesCreateParams(RoleCreateParams, RequestParams, total=False):
    """``POST /organization/users/{user_id}/roles``"""


class UsersRolesListParams(RoleListParams, RequestParams, total=False):
    """``GET /organization/users/{user_id}/roles``"""


class RolesCreateParams(ProjectsRoleCreateParams, RequestParams, total=False):
    """``POST /organization/roles``"""


class RolesUpdateParams(RoleUpdateParams, RequestParams, total=False):
    """``POST /organization/roles/{role_id}``"""


RolesListParams: TypeAlias = UsersRolesListParams


class DataRetentionUpdateParams(OrganizationDataRetentionUpdateParams, RequestParams, total=False):
    """``POST /organization/data_retention``"""


class ExternalKeysCreateParams(RequestParams, total=False):
    """``POST /organization/external_keys``"""

    name: Required[str]
    purpose: Literal["ekm", "psp_decryption"] | Omit


class ExternalKeysListParams(ExternalKeyListParams, RequestParams, total=False):
    """``GET /organization/external_keys``"""


class WorkloadIdentityProvidersCreateParams(WorkloadIdentityProviderCreateParams, RequestParams, total=False):
    """``POST /organization/workload_identity_providers``"""


class WorkloadIdentityProvidersUpdateParams(WorkloadIdentityProviderUpdateParams, RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}``"""


WorkloadIdentityProvidersListParams: TypeAlias = UsersRolesListParams


class FederationRulesCreateParams(FederationRuleCreateParams, RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""


class FederationRulesUpdateParams(RequestParams, total=False):
    """``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``"""

    attribute_matchers: Mapping[str, str | bool | int | float] | Omit
    description: str | Omit | None
    enabled: bool | Omit
    name: str | Omit | None
    permissions: FederationRuleCreateParamsPermissions | Omit


class FederationRulesListParams(FederationRuleListParams, RequestParams, total=False):
    """``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``"""


class ExternalStorageCreateParams(OrganizationExternalStorageCreateParams, RequestParams, total=False):
    """``POST /organization/external_storage``"""


class ExternalStorageListParams(OrganizationExternalStorageListParams, RequestParams, total=False):
    """``GET /organization/external_storage``"""


class SpendLimitUpdateParams(ProjectsSpendLimitUpdateParams, RequestParams, total=False):
    """``POST /organization/spend_limit``"""


class SpendAlertsCreateParams(SpendAlertCreateParams, RequestParams, total=False):
    """``POST /organization/spend_alerts``"""


SpendAlertsUpdateParams: TypeAlias = SpendAlertsCreateParams


class SpendAlertsListParams(SpendAlertListParams, RequestParams, total=False):
    """``GET /organization/spend_alerts``"""


class CertificatesCreateParams(CertificateCreateParams, RequestParams, total=False):
    """``POST /organization/certificates``"""


class CertificatesRetrieveParams(CertificateRetrieveParams, RequestParams, total=False):
    """``GET /organization/certificates/{certificate_id}``"""


class CertificatesUpdateParams(CertificateUpdateParams, RequestParams, total=False):
    """``POST /organization/certificates/{certificate_id}``"""


CertificatesListParams: TypeAlias = UsersRolesListParams


class CertificatesActivateParams(CertificateActivateParams, RequestParams, total=False):
    """``POST /organization/certificates/activate``"""


class CertificatesDeactivateParams(CertificateDeactivateParams, RequestParams, total=False):
    """``POST /organization/certificates/deactivate``"""
