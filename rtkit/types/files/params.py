# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""files: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import FileTypes, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.files.models import FilePurpose

__all__ = [
    "FileCreateParams", "FileCreateParamsExpiresAfter", "FileListParams"
]  # fmt: skip


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: FileCreateParamsExpiresAfter | Model | Omit


class FileCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    purpose: str | Omit
