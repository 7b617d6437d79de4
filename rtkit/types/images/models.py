# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""images: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "Image", "ImageEditCompletedEvent", "ImageEditPartialImageEvent", "ImageEditStreamEvent",
    "ImageGenCompletedEvent", "ImageGenPartialImageEvent", "ImageGenStreamEvent", "ImageModel",
    "ImagesResponse", "ImagesResponseUsage", "ImagesResponseUsageOutputTokensDetails", "SvgUsage", "Usage",
    "UsageInputTokensDetails"
]  # fmt: skip


class Image(Model):
    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class ImageEditCompletedEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: ClassVar[Literal["image_edit.completed"]] = "image_edit.completed"
    usage: Usage
    safety_identifier: str | None = None


class ImageEditPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: ClassVar[Literal["image_edit.partial_image"]] = "image_edit.partial_image"


class ImageGenCompletedEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: ClassVar[Literal["image_generation.completed"]] = "image_generation.completed"
    usage: Usage
    safety_identifier: str | None = None


class ImageGenPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: ClassVar[Literal["image_generation.partial_image"]] = "image_generation.partial_image"


class SvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImagesResponseUsage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: UsageInputTokensDetails | None = None


class ImagesResponse(Model):
    created: int
    background: Literal["transparent", "opaque"] | None = None
    data: list[Image] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    safety_identifier: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: SvgUsage | None = None
    usage: ImagesResponseUsage | None = None


ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
ImageModel: TypeAlias = (Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21',
    'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare',
    'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'gpt-image-1',
    'gpt-image-1-mini', 'chatgpt-image-latest', 'dall-e-2', 'dall-e-3'])  # fmt: skip
ImagesResponseUsageOutputTokensDetails: TypeAlias = UsageInputTokensDetails
