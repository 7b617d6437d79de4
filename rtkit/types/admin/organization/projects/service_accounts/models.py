# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.projects.service_accounts: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model

__all__ = [
    "APIKeyCreateResponse"
]  # fmt: skip


class APIKeyCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None
