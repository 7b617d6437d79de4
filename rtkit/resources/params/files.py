# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.files`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.files.params import FileCreateParams, FileListParams

__all__ = ["FilesCreateParams", "FilesListParams"]


class FilesCreateParams(FileCreateParams, RequestParams, total=False):
    """``POST /files``"""


class FilesListParams(FileListParams, RequestParams, total=False):
    """``GET /files``"""
