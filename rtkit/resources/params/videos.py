# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.videos`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes
from rtkit.types.videos.models import VideoSeconds, VideoSize
from rtkit.types.videos.params import InputReference, VideoModelParam, VideoParam

__all__ = [
    "VideosCreateCharacterParams",
    "VideosCreateParams",
    "VideosDownloadContentParams",
    "VideosEditParams",
    "VideosExtendParams",
    "VideosListParams",
    "VideosRemixParams",
]


class VideosCreateParams(RequestParams, total=False):
    """``POST /videos``"""

    prompt: Required[str]
    input_reference: InputReference | Omit
    model: VideoModelParam | Omit
    seconds: VideoSeconds | Omit
    size: VideoSize | Omit


class VideosListParams(RequestParams, total=False):
    """``GET /videos``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VideosCreateCharacterParams(RequestParams, total=False):
    """``POST /videos/characters``"""

    name: Required[str]
    video: Required[FileTypes]


class VideosDownloadContentParams(RequestParams, total=False):
    """``GET /videos/{video_id}/content``"""

    variant: Literal["video", "thumbnail", "spritesheet"] | Omit


class VideosEditParams(RequestParams, total=False):
    """``POST /videos/edits``"""

    prompt: Required[str]
    video: Required[VideoParam]


class VideosExtendParams(RequestParams, total=False):
    """``POST /videos/extensions``"""

    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[VideoParam]


class VideosRemixParams(RequestParams, total=False):
    """``POST /videos/{video_id}/remix``"""

    prompt: Required[str]
