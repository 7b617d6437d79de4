# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects.service_accounts: what arguments are made of."""

from __future__ import annotations

from typing import Required

from rtkit.core.arguments import SequenceNotStr, TypedDict

__all__ = [
    "APIKeyCreateParams"
]  # fmt: skip


class APIKeyCreateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: int | None
    name: str
    scopes: SequenceNotStr[str]
