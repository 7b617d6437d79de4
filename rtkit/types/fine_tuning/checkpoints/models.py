# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.checkpoints: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "Data", "PermissionCreateResponse", "PermissionDeleteResponse", "PermissionListResponse",
    "PermissionRetrieveResponse"
]  # fmt: skip


class PermissionDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class Data(Model):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(Model):
    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


PermissionCreateResponse: TypeAlias = Data
PermissionListResponse: TypeAlias = Data
