# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""videos: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.images.params import ImageInputReferenceParam
from rtkit.types.videos.models import VideoSeconds, VideoSize

__all__ = [
    "InputReference", "VideoCreateCharacterParams", "VideoCreateParams", "VideoDownloadContentParams",
    "VideoEditParams", "VideoExtendParams", "VideoListParams", "VideoModelParam", "VideoParam",
    "VideoRemixParams", "VideoVideoReferenceInputParam"
]  # fmt: skip


class VideoCreateCharacterParams(TypedDict, total=False):
    name: Required[str]
    video: Required[FileTypes]


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    input_reference: InputReference | Omit
    model: VideoModelParam | Omit
    seconds: VideoSeconds | Omit
    size: VideoSize | Omit


class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    video: Required[VideoParam]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[VideoParam]


class VideoListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VideoRemixParams(TypedDict, total=False):
    prompt: Required[str]


InputReference: TypeAlias = FileTypes | ImageInputReferenceParam | Model
VideoParam: TypeAlias = FileTypes | VideoVideoReferenceInputParam | Model
VideoModelParam: TypeAlias = (str | Literal['sora-2', 'sora-2-pro', 'sora-2-2025-10-06',
    'sora-2-pro-2025-10-06', 'sora-2-2025-12-08'])  # fmt: skip
