# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""uploads: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import FileTypes, SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.files.models import FilePurpose

__all__ = [
    "PartCreateParams", "UploadCompleteParams", "UploadCreateParams", "UploadCreateParamsExpiresAfter"
]  # fmt: skip


class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[SequenceNotStr[str]]
    md5: str | Omit


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: UploadCreateParamsExpiresAfter | Model | Omit


class UploadCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
