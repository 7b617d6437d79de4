# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""images: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, TypedDict
from rtkit.core.model import Model
from rtkit.types.images.models import ImageModel


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    model: str | ImageModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    size: Literal["256x256", "512x512", "1024x1024"] | None
    user: str


class ImageEditParamsBase(TypedDict, total=False):
    image: Required[FileTypes | Iterable[FileTypes]]
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    markup: FileTypes
    mask: FileTypes
    model: str | ImageModel | None
    n: int | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None
    response_format: Literal["url", "b64_json"] | None
    safety_identifier: str | None
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None
    svg: ImageEditParamsSvg | Model | None
    user: str


class ImageEditParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageEditParamsSvg(TypedDict, total=False):
    model: str
    reasoning: ImageEditParamsSvgReasoning | Model | None


class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    model: str | ImageModel | None
    moderation: Literal["low", "auto"] | None
    n: int | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None
    response_format: Literal["url", "b64_json"] | None
    safety_identifier: str | None
    size: (
        str
        | Literal[
            "auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"
        ]
        | None
    )
    style: Literal["vivid", "natural"] | None
    svg: ImageGenerateParamsSvg | Model | None
    user: str


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
