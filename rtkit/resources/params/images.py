# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.images`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.images.params import ImageCreateVariationParams, ImageEditParamsBase, ImageGenerateParamsBase

__all__ = ["ImagesCreateVariationParams", "ImagesEditParams", "ImagesGenerateParams"]


class ImagesCreateVariationParams(ImageCreateVariationParams, RequestParams, total=False):
    """``POST /images/variations``"""


class ImagesEditParams(ImageEditParamsBase, RequestParams, total=False):
    """``POST /images/edits``"""


class ImagesGenerateParams(ImageGenerateParamsBase, RequestParams, total=False):
    """``POST /images/generations``"""
