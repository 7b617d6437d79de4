# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""admin.organization.groups: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict


class RoleCreateParams(TypedDict, total=False):
    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class UserCreateParams(TypedDict, total=False):
    user_id: Required[str]


class UserListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
