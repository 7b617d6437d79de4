# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.admin.organization.projects.groups.models import AssignmentSource as AssignmentSource
    from rtkit.types.admin.organization.projects.groups.models import Group as Group
    from rtkit.types.admin.organization.projects.groups.models import RoleCreateResponse as RoleCreateResponse
    from rtkit.types.admin.organization.projects.groups.models import RoleDeleteResponse as RoleDeleteResponse
    from rtkit.types.admin.organization.projects.groups.models import RoleListResponse as RoleListResponse
    from rtkit.types.admin.organization.projects.groups.models import (
        RoleRetrieveResponse as RoleRetrieveResponse,
    )
    from rtkit.types.admin.organization.projects.groups.params import RoleCreateParams as RoleCreateParams
    from rtkit.types.admin.organization.projects.groups.params import RoleListParams as RoleListParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.admin.organization.projects.groups.models": "AssignmentSource Group RoleCreateResponse RoleDeleteResponse RoleListResponse RoleRetrieveResponse",
            "rtkit.types.admin.organization.projects.groups.params": "RoleCreateParams RoleListParams",
        },
    )
