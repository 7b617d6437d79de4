# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.admin.organization.groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.admin.organization.groups.models import (
        OrganizationGroupUser,
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
        UserCreateResponse,
        UserDeleteResponse,
        UserRetrieveResponse,
    )
    from rtkit.types.admin.organization.models import Group, GroupDeleteResponse, GroupUpdateResponse

__all__ = [
    "GROUPS_CREATE",
    "GROUPS_DELETE",
    "GROUPS_LIST",
    "GROUPS_RETRIEVE",
    "GROUPS_UPDATE",
    "ROLES_CREATE",
    "ROLES_DELETE",
    "ROLES_LIST",
    "ROLES_RETRIEVE",
    "USERS_CREATE",
    "USERS_DELETE",
    "USERS_LIST",
    "USERS_RETRIEVE",
]

GROUPS_CREATE: Operation[Group] = Operation(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    "rtkit.types.admin.organization.models:Group",
    body="name",
    required=(("name",),),
    admin=True,
)
GROUPS_RETRIEVE: Operation[Group] = Operation(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:Group",
    admin=True,
)
GROUPS_UPDATE: Operation[GroupUpdateResponse] = Operation(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:GroupUpdateResponse",
    body="name",
    required=(("name",),),
    admin=True,
)
GROUPS_LIST: Operation[Group] = Operation(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    "rtkit.types.admin.organization.models:Group",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
GROUPS_DELETE: Operation[GroupDeleteResponse] = Operation(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:GroupDeleteResponse",
    admin=True,
)
USERS_CREATE: Operation[UserCreateResponse] = Operation(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    "rtkit.types.admin.organization.groups.models:UserCreateResponse",
    body="user_id",
    required=(("user_id",),),
    admin=True,
)
USERS_RETRIEVE: Operation[UserRetrieveResponse] = Operation(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    "rtkit.types.admin.organization.groups.models:UserRetrieveResponse",
    admin=True,
)
USERS_LIST: Operation[OrganizationGroupUser] = Operation(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    "rtkit.types.admin.organization.groups.models:OrganizationGroupUser",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
USERS_DELETE: Operation[UserDeleteResponse] = Operation(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    "rtkit.types.admin.organization.groups.models:UserDeleteResponse",
    admin=True,
)
ROLES_CREATE: Operation[RoleCreateResponse] = Operation(
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    "rtkit.types.admin.organization.groups.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
ROLES_RETRIEVE: Operation[RoleListResponse] = Operation(
    "admin.organization.groups.roles.retrieve",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.groups.models:RoleListResponse",
    admin=True,
)
ROLES_LIST: Operation[RoleListResponse] = Operation(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    "rtkit.types.admin.organization.groups.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
ROLES_DELETE: Operation[RoleDeleteResponse] = Operation(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.groups.models:RoleDeleteResponse",
    admin=True,
)
