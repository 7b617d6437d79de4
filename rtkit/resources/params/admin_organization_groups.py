# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.groups`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams

__all__ = [
    "GroupsCreateParams",
    "GroupsListParams",
    "GroupsUpdateParams",
    "RolesCreateParams",
    "RolesListParams",
    "UsersCreateParams",
    "UsersListParams",
]


class GroupsCreateParams(RequestParams, total=False):
    """``POST /organization/groups``"""

    name: Required[str]


class GroupsUpdateParams(RequestParams, total=False):
    """``POST /organization/groups/{group_id}``"""

    name: Required[str]


class GroupsListParams(RequestParams, total=False):
    """``GET /organization/groups``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class UsersCreateParams(RequestParams, total=False):
    """``POST /organization/groups/{group_id}/users``"""

    user_id: Required[str]


class UsersListParams(RequestParams, total=False):
    """``GET /organization/groups/{group_id}/users``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RolesCreateParams(RequestParams, total=False):
    """``POST /organization/groups/{group_id}/roles``"""

    role_id: Required[str]


class RolesListParams(RequestParams, total=False):
    """``GET /organization/groups/{group_id}/roles``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
