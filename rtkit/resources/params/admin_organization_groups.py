# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.groups`` take."""

from __future__ import annotations

from typing import TypeAlias

from rtkit.client.options import RequestParams
from rtkit.types.admin.organization.groups.params import RoleCreateParams, RoleListParams, UserCreateParams
from rtkit.types.admin.organization.params import GroupCreateParams, GroupUpdateParams
from rtkit.types.admin.organization.users.params import RoleListParams as UsersRoleListParams

__all__ = [
    "GroupsCreateParams",
    "GroupsListParams",
    "GroupsUpdateParams",
    "RolesCreateParams",
    "RolesListParams",
    "UsersCreateParams",
    "UsersListParams",
]


class GroupsCreateParams(GroupCreateParams, RequestParams, total=False):
    """``POST /organization/groups``"""


class GroupsUpdateParams(GroupUpdateParams, RequestParams, total=False):
    """``POST /organization/groups/{group_id}``"""


class GroupsListParams(RoleListParams, RequestParams, total=False):
    """``GET /organization/groups``"""


class UsersCreateParams(UserCreateParams, RequestParams, total=False):
    """``POST /organization/groups/{group_id}/users``"""


class UsersListParams(UsersRoleListParams, RequestParams, total=False):
    """``GET /organization/groups/{group_id}/users``"""


class RolesCreateParams(RoleCreateParams, RequestParams, total=False):
    """``POST /organization/groups/{group_id}/roles``"""


RolesListParams: TypeAlias = GroupsListParams
