# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""images: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.images.models import ImageModel

__all__ = [
    "ImageCreateVariationParams", "ImageEditParams", "ImageEditParamsBase", "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming", "ImageEditParamsSvg", "ImageEditParamsSvgReasoning", "ImageGenerateParams",
    "ImageGenerateParamsBase", "ImageGenerateParamsNonStreaming", "ImageGenerateParamsStreaming",
    "ImageGenerateParamsSvg", "ImageGenerateParamsSvgReasoning", "ImageInputReferenceParam"
]  # fmt: skip


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    model: str | ImageModel | Omit | None
    n: int | Omit | None
    response_format: Literal["url", "b64_json"] | Omit | None
    size: Literal["256x256", "512x512", "1024x1024"] | Omit | None
    user: str | Omit


class ImageEditParamsBase(TypedDict, total=False):
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


class ImageEditParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageEditParamsSvg(TypedDict, total=False):
    model: str
    reasoning: ImageEditParamsSvgReasoning | Model | None


class ImageGenerateParamsBase(TypedDict, total=False):
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


class ImageGenerateParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class ImageGenerateParamsSvg(TypedDict, total=False):
    model: Required[str]
    reasoning: ImageGenerateParamsSvgReasoning | Model | None


class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Literal[False] | None


class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    stream: Required[Literal[True]]


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Literal[False] | None


class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    stream: Required[Literal[True]]


ImageEditParams: TypeAlias = ImageEditParamsNonStreaming | ImageEditParamsStreaming
ImageGenerateParams: TypeAlias = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming
