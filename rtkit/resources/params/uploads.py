# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.uploads`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.uploads.params import PartCreateParams, UploadCompleteParams, UploadCreateParams

__all__ = ["PartsCreateParams", "UploadsCompleteParams", "UploadsCreateParams"]


class UploadsCreateParams(UploadCreateParams, RequestParams, total=False):
    """``POST /uploads``"""


class UploadsCompleteParams(UploadCompleteParams, RequestParams, total=False):
    """``POST /uploads/{upload_id}/complete``"""


class PartsCreateParams(PartCreateParams, RequestParams, total=False):
    """``POST /uploads/{upload_id}/parts``"""
