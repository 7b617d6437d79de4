# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.uploads`` take."""

from __future__ import annotations

from typing import Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes, SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.files.models import FilePurpose
from rtkit.types.uploads.params import UploadCreateParamsExpiresAfter

__all__ = ["PartsCreateParams", "UploadsCompleteParams", "UploadsCreateParams"]


class UploadsCreateParams(RequestParams, total=False):
    """``POST /uploads``"""

    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: UploadCreateParamsExpiresAfter | Model | Omit


class UploadsCompleteParams(RequestParams, total=False):
    """``POST /uploads/{upload_id}/complete``"""

    part_ids: Required[SequenceNotStr[str]]
    md5: str | Omit


class PartsCreateParams(RequestParams, total=False):
    """``POST /uploads/{upload_id}/parts``"""

    data: Required[FileTypes]
