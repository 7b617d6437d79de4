# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.admin.organization.projects import groups as groups
    from rtkit.types.admin.organization.projects import service_accounts as service_accounts
    from rtkit.types.admin.organization.projects import users as users
    from rtkit.types.admin.organization.projects.models import APIKey as APIKey
    from rtkit.types.admin.organization.projects.models import APIKeyDeleteResponse as APIKeyDeleteResponse
    from rtkit.types.admin.organization.projects.models import (
        CertificateActivateResponse as CertificateActivateResponse,
    )
    from rtkit.types.admin.organization.projects.models import (
        CertificateDeactivateResponse as CertificateDeactivateResponse,
    )
    from rtkit.types.admin.organization.projects.models import CertificateDetails as CertificateDetails
    from rtkit.types.admin.organization.projects.models import (
        CertificateListResponse as CertificateListResponse,
    )
    from rtkit.types.admin.organization.projects.models import CodeInterpreter as CodeInterpreter
    from rtkit.types.admin.organization.projects.models import Enforcement as Enforcement
    from rtkit.types.admin.organization.projects.models import FileSearch as FileSearch
    from rtkit.types.admin.organization.projects.models import GroupDeleteResponse as GroupDeleteResponse
    from rtkit.types.admin.organization.projects.models import ImageGeneration as ImageGeneration
    from rtkit.types.admin.organization.projects.models import Mcp as Mcp
    from rtkit.types.admin.organization.projects.models import NotificationChannel as NotificationChannel
    from rtkit.types.admin.organization.projects.models import Owner as Owner
    from rtkit.types.admin.organization.projects.models import OwnerServiceAccount as OwnerServiceAccount
    from rtkit.types.admin.organization.projects.models import OwnerUser as OwnerUser
    from rtkit.types.admin.organization.projects.models import ProjectAPIKey as ProjectAPIKey
    from rtkit.types.admin.organization.projects.models import ProjectDataRetention as ProjectDataRetention
    from rtkit.types.admin.organization.projects.models import ProjectGroup as ProjectGroup
    from rtkit.types.admin.organization.projects.models import (
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from rtkit.types.admin.organization.projects.models import (
        ProjectModelPermissions as ProjectModelPermissions,
    )
    from rtkit.types.admin.organization.projects.models import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from rtkit.types.admin.organization.projects.models import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    )
    from rtkit.types.admin.organization.projects.models import ProjectRateLimit as ProjectRateLimit
    from rtkit.types.admin.organization.projects.models import ProjectServiceAccount as ProjectServiceAccount
    from rtkit.types.admin.organization.projects.models import (
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )
    from rtkit.types.admin.organization.projects.models import ProjectSpendAlert as ProjectSpendAlert
    from rtkit.types.admin.organization.projects.models import (
        ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    )
    from rtkit.types.admin.organization.projects.models import ProjectSpendLimit as ProjectSpendLimit
    from rtkit.types.admin.organization.projects.models import (
        ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    )
    from rtkit.types.admin.organization.projects.models import ProjectUser as ProjectUser
    from rtkit.types.admin.organization.projects.models import RoleDeleteResponse as RoleDeleteResponse
    from rtkit.types.admin.organization.projects.models import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from rtkit.types.admin.organization.projects.models import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from rtkit.types.admin.organization.projects.models import UserDeleteResponse as UserDeleteResponse
    from rtkit.types.admin.organization.projects.models import WebSearch as WebSearch
    from rtkit.types.admin.organization.projects.params import APIKeyListParams as APIKeyListParams
    from rtkit.types.admin.organization.projects.params import APIKeyUpdateParams as APIKeyUpdateParams
    from rtkit.types.admin.organization.projects.params import (
        CertificateActivateParams as CertificateActivateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        CertificateDeactivateParams as CertificateDeactivateParams,
    )
    from rtkit.types.admin.organization.projects.params import CertificateListParams as CertificateListParams
    from rtkit.types.admin.organization.projects.params import CodeInterpreterParam as CodeInterpreterParam
    from rtkit.types.admin.organization.projects.params import (
        DataRetentionUpdateParams as DataRetentionUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import FileSearchParam as FileSearchParam
    from rtkit.types.admin.organization.projects.params import GroupCreateParams as GroupCreateParams
    from rtkit.types.admin.organization.projects.params import GroupListParams as GroupListParams
    from rtkit.types.admin.organization.projects.params import GroupRetrieveParams as GroupRetrieveParams
    from rtkit.types.admin.organization.projects.params import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import ImageGenerationParam as ImageGenerationParam
    from rtkit.types.admin.organization.projects.params import McpParam as McpParam
    from rtkit.types.admin.organization.projects.params import (
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        NotificationChannelParam as NotificationChannelParam,
    )
    from rtkit.types.admin.organization.projects.params import (
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )
    from rtkit.types.admin.organization.projects.params import RoleCreateParams as RoleCreateParams
    from rtkit.types.admin.organization.projects.params import RoleListParams as RoleListParams
    from rtkit.types.admin.organization.projects.params import RoleUpdateParams as RoleUpdateParams
    from rtkit.types.admin.organization.projects.params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        ServiceAccountListParams as ServiceAccountListParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        ServiceAccountUpdateParams as ServiceAccountUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
    )
    from rtkit.types.admin.organization.projects.params import SpendAlertListParams as SpendAlertListParams
    from rtkit.types.admin.organization.projects.params import (
        SpendAlertUpdateParams as SpendAlertUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
    from rtkit.types.admin.organization.projects.params import UserCreateParams as UserCreateParams
    from rtkit.types.admin.organization.projects.params import UserListParams as UserListParams
    from rtkit.types.admin.organization.projects.params import UserUpdateParams as UserUpdateParams
    from rtkit.types.admin.organization.projects.params import WebSearchParam as WebSearchParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.admin.organization.projects": "groups service_accounts users",
            "rtkit.types.admin.organization.projects.models": "APIKey APIKeyDeleteResponse CertificateActivateResponse CertificateDeactivateResponse CertificateDetails CertificateListResponse CodeInterpreter Enforcement FileSearch GroupDeleteResponse ImageGeneration Mcp NotificationChannel Owner OwnerServiceAccount OwnerUser ProjectAPIKey ProjectDataRetention ProjectGroup ProjectHostedToolPermissions ProjectModelPermissions ProjectModelPermissionsDeleted ProjectOptionalServiceTier ProjectRateLimit ProjectServiceAccount ProjectServiceTierSettings ProjectSpendAlert ProjectSpendAlertDeleted ProjectSpendLimit ProjectSpendLimitDeleted ProjectUser RoleDeleteResponse ServiceAccountCreateResponse ServiceAccountDeleteResponse UserDeleteResponse WebSearch",
            "rtkit.types.admin.organization.projects.params": "APIKeyListParams APIKeyUpdateParams CertificateActivateParams CertificateDeactivateParams CertificateListParams CodeInterpreterParam DataRetentionUpdateParams FileSearchParam GroupCreateParams GroupListParams GroupRetrieveParams HostedToolPermissionUpdateParams ImageGenerationParam McpParam ModelPermissionUpdateParams NotificationChannelParam RateLimitListRateLimitsParams RateLimitUpdateRateLimitParams RoleCreateParams RoleListParams RoleUpdateParams ServiceAccountCreateParams ServiceAccountListParams ServiceAccountUpdateParams ServiceTierSettingUpdateParams SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams UserCreateParams UserListParams UserUpdateParams WebSearchParam",
        },
    )
