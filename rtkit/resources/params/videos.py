# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.videos`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.videos.params import (
    VideoCreateCharacterParams,
    VideoCreateParams,
    VideoDownloadContentParams,
    VideoEditParams,
    VideoExtendParams,
    VideoListParams,
    VideoRemixParams,
)

__all__ = [
    "VideosCreateCharacterParams",
    "VideosCreateParams",
    "VideosDownloadContentParams",
    "VideosEditParams",
    "VideosExtendParams",
    "VideosListParams",
    "VideosRemixParams",
]


class VideosCreateParams(VideoCreateParams, RequestParams, total=False):
    """``POST /videos``"""


class VideosListParams(VideoListParams, RequestParams, total=False):
    """``GET /videos``"""


class VideosCreateCharacterParams(VideoCreateCharacterParams, RequestParams, total=False):
    """``POST /videos/characters``"""


class VideosDownloadContentParams(VideoDownloadContentParams, RequestParams, total=False):
    """``GET /videos/{video_id}/content``"""


class VideosEditParams(VideoEditParams, RequestParams, total=False):
    """``POST /videos/edits``"""


class VideosExtendParams(VideoExtendParams, RequestParams, total=False):
    """``POST /videos/extensions``"""


class VideosRemixParams(VideoRemixParams, RequestParams, total=False):
    """``POST /videos/{video_id}/remix``"""
