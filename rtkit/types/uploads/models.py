# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""uploads: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model
from rtkit.types.files.models import FileObject

__all__ = [
    "Upload", "UploadPart"
]  # fmt: skip


class Upload(Model):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: FileObject | None = None


class UploadPart(Model):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
