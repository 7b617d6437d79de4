# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.images.models import ImagesResponse

__all__ = ["IMAGES_CREATE_VARIATION", "IMAGES_EDIT", "IMAGES_GENERATE"]

IMAGES_CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "images.create_variation",
    "POST",
    "/images/variations",
    "rtkit.types.images.models:ImagesResponse",
    body="image model n response_format size user",
    required=(("image",),),
    files=(("image",),),
    multipart=True,
)
IMAGES_EDIT: Operation[ImagesResponse] = Operation(
    "images.edit",
    "POST",
    "/images/edits",
    "rtkit.types.images.models:ImagesResponse",
    body=(
        "image prompt background complexity frame_count frame_duration_ms input_fidelity markup mask model n "
        "output_compression output_format partial_images quality response_format safety_identifier size "
        "stream svg user"
    ),
    required=(("image", "prompt"), ("image", "prompt", "stream")),
    streams="rtkit.types.images.models:ImageEditStreamEvent",
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
    multipart=True,
)
IMAGES_GENERATE: Operation[ImagesResponse] = Operation(
    "images.generate",
    "POST",
    "/images/generations",
    "rtkit.types.images.models:ImagesResponse",
    body=(
        "prompt background complexity frame_count frame_duration_ms model moderation n output_compression "
        "output_format partial_images quality response_format safety_identifier size stream style svg user"
    ),
    required=(("prompt",), ("prompt", "stream")),
    streams="rtkit.types.images.models:ImageGenStreamEvent",
)
