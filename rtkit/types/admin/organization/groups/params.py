# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.groups: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "RoleCreateParams", "RoleListParams", "UserCreateParams", "UserListParams"
]  # fmt: skip


class RoleCreateParams(TypedDict, total=False):
    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class UserCreateParams(TypedDict, total=False):
    user_id: Required[str]


UserListParams: TypeAlias = RoleListParams
