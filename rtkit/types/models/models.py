# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""models: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model as BaseModel

__all__ = [
    "Model", "ModelDeleted"
]  # fmt: skip


class Model(BaseModel):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str
