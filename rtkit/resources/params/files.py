# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.files`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes
from rtkit.core.model import Model
from rtkit.types.files.models import FilePurpose
from rtkit.types.files.params import FileCreateParamsExpiresAfter

__all__ = ["FilesCreateParams", "FilesListParams"]


class FilesCreateParams(RequestParams, total=False):
    """``POST /files``"""

    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: FileCreateParamsExpiresAfter | Model | Omit


class FilesListParams(RequestParams, total=False):
    """``GET /files``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    purpose: str | Omit
