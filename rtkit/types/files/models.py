# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""files: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "FileContent", "FileDeleted", "FileObject", "FilePurpose"
]  # fmt: skip


class FileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["file"]


class FileObject(Model):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: int | None = None
    status_details: str | None = None


FileContent: TypeAlias = str
FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
