# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects.groups: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Json, Model
from rtkit.types.admin.organization.models import Role

__all__ = [
    "AssignmentSource", "Group", "RoleCreateResponse", "RoleDeleteResponse", "RoleListResponse",
    "RoleRetrieveResponse"
]  # fmt: skip


class Group(Model):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class RoleCreateResponse(Model):
    group: Group
    object: Literal["group.role"]
    role: Role


class RoleDeleteResponse(Model):
    deleted: bool
    object: str


class AssignmentSource(Model):
    principal_id: str
    principal_type: str


class RoleListResponse(Model):
    id: str
    assignment_sources: list[AssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Json] | None = None
    description: str | None = None
    metadata: dict[str, Json] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


RoleRetrieveResponse: TypeAlias = RoleListResponse
