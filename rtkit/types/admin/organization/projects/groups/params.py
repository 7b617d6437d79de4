# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects.groups: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict

__all__ = [
    "RoleCreateParams", "RoleListParams"
]  # fmt: skip


class RoleCreateParams(TypedDict, total=False):
    project_id: Required[str]
    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
