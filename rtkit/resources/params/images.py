# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.images`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes
from rtkit.core.model import Model
from rtkit.types.images.models import ImageModel
from rtkit.types.images.params import ImageEditParamsSvg, ImageGenerateParamsSvg

__all__ = ["ImagesCreateVariationParams", "ImagesEditParams", "ImagesGenerateParams"]


class ImagesCreateVariationParams(RequestParams, total=False):
    """``POST /images/variations``"""

    image: Required[FileTypes]
    model: str | ImageModel | Omit | None
    n: int | Omit | None
    response_format: Literal["url", "b64_json"] | Omit | None
    size: Literal["256x256", "512x512", "1024x1024"] | Omit | None
    user: str | Omit


class ImagesEditParams(RequestParams, total=False):
    """``POST /images/edits``"""

    image: Required[FileTypes | Iterable[FileTypes]]
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | Omit | None
    complexity: Literal["low", "medium", "high"] | Omit | None
    frame_count: int | Omit | None
    frame_duration_ms: int | Omit | None
    input_fidelity: Literal["high", "low"] | Omit | None
    markup: FileTypes | Omit
    mask: FileTypes | Omit
    model: str | ImageModel | Omit | None
    n: int | Omit | None
    output_compression: int | Omit | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None
    partial_images: int | Omit | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None
    response_format: Literal["url", "b64_json"] | Omit | None
    safety_identifier: str | Omit | None
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None
    svg: ImageEditParamsSvg | Model | Omit | None
    user: str | Omit


class ImagesGenerateParams(RequestParams, total=False):
    """``POST /images/generations``"""

    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | Omit | None
    complexity: Literal["low", "medium", "high"] | Omit | None
    frame_count: int | Omit | None
    frame_duration_ms: int | Omit | None
    model: str | ImageModel | Omit | None
    moderation: Literal["low", "auto"] | Omit | None
    n: int | Omit | None
    output_compression: int | Omit | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None
    partial_images: int | Omit | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None
    response_format: Literal["url", "b64_json"] | Omit | None
    safety_identifier: str | Omit | None
    size: (
        str
        | Literal[
            "auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"
        ]
        | Omit
        | None
    )
    style: Literal["vivid", "natural"] | Omit | None
    svg: ImageGenerateParamsSvg | Model | Omit | None
    user: str | Omit
