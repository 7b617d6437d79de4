# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.checkpoints: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "PermissionCreateParams", "PermissionListParams", "PermissionRetrieveParams"
]  # fmt: skip


class PermissionCreateParams(TypedDict, total=False):
    project_ids: Required[SequenceNotStr[str]]


class PermissionListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["ascending", "descending"] | Omit
    project_id: str | Omit


class PermissionRetrieveParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["ascending", "descending"] | Omit
    project_id: str | Omit
