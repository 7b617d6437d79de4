# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.admin.organization.workload_identity_providers.models import (
        FederationRule as FederationRule,
    )
    from rtkit.types.admin.organization.workload_identity_providers.models import (
        FederationRuleDeleted as FederationRuleDeleted,
    )
    from rtkit.types.admin.organization.workload_identity_providers.models import Permissions as Permissions
    from rtkit.types.admin.organization.workload_identity_providers.models import (
        PermissionsRestricted as PermissionsRestricted,
    )
    from rtkit.types.admin.organization.workload_identity_providers.models import (
        PermissionsServiceAccountDefault as PermissionsServiceAccountDefault,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        FederationRuleCreateParamsPermissions as FederationRuleCreateParamsPermissions,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        FederationRuleListParams as FederationRuleListParams,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        FederationRuleUpdateParamsPermissions as FederationRuleUpdateParamsPermissions,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        PermissionsDefaultPermissionsParam as PermissionsDefaultPermissionsParam,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        PermissionsRestrictedParam as PermissionsRestrictedParam,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        PermissionsRestrictedPermissionsParam as PermissionsRestrictedPermissionsParam,
    )
    from rtkit.types.admin.organization.workload_identity_providers.params import (
        PermissionsServiceAccountDefaultParam as PermissionsServiceAccountDefaultParam,
    )
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.admin.organization.workload_identity_providers.models": "FederationRule FederationRuleDeleted Permissions PermissionsRestricted PermissionsServiceAccountDefault",
            "rtkit.types.admin.organization.workload_identity_providers.params": "FederationRuleCreateParams FederationRuleCreateParamsPermissions FederationRuleListParams FederationRuleUpdateParams FederationRuleUpdateParamsPermissions PermissionsDefaultPermissionsParam PermissionsRestrictedParam PermissionsRestrictedPermissionsParam PermissionsServiceAccountDefaultParam",
        },
    )
