# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.admin.organization.projects import groups as groups
    from rtkit.types.admin.organization.projects import service_accounts as service_accounts
    from rtkit.types.admin.organization.projects import users as users
    from rtkit.types.admin.organization.projects.models import *
    from rtkit.types.admin.organization.projects.params import *
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
