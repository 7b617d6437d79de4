# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.videos``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.videos.models import Video, VideoDeleteResponse, VideoGetCharacterResponse

__all__ = [
    "VIDEOS_CREATE",
    "VIDEOS_CREATE_CHARACTER",
    "VIDEOS_DELETE",
    "VIDEOS_EDIT",
    "VIDEOS_EXTEND",
    "VIDEOS_GET_CHARACTER",
    "VIDEOS_LIST",
    "VIDEOS_REMIX",
    "VIDEOS_RETRIEVE",
]

VIDEOS_CREATE: Operation[Video] = Operation(
    "videos.create",
    "POST",
    "/videos",
    "rtkit.types.videos.models:Video",
    body="prompt input_reference model seconds size",
    required=(("prompt",),),
    files=(("input_reference",),),
    multipart=True,
)
VIDEOS_RETRIEVE: Operation[Video] = Operation(
    "videos.retrieve", "GET", "/videos/{video_id}", "rtkit.types.videos.models:Video"
)
VIDEOS_LIST: Operation[Video] = Operation(
    "videos.list",
    "GET",
    "/videos",
    "rtkit.types.videos.models:Video",
    query="after limit order",
    page="conversation_cursor",
)
VIDEOS_DELETE: Operation[VideoDeleteResponse] = Operation(
    "videos.delete", "DELETE", "/videos/{video_id}", "rtkit.types.videos.models:VideoDeleteResponse"
)
VIDEOS_CREATE_CHARACTER: Operation[VideoGetCharacterResponse] = Operation(
    "videos.create_character",
    "POST",
    "/videos/characters",
    "rtkit.types.videos.models:VideoGetCharacterResponse",
    body="name video",
    required=(("name", "video"),),
    files=(("video",),),
    multipart=True,
)
VIDEOS_EDIT: Operation[Video] = Operation(
    "videos.edit",
    "POST",
    "/videos/edits",
    "rtkit.types.videos.models:Video",
    body="prompt video",
    required=(("prompt", "video"),),
    files=(("video",),),
    multipart=True,
)
VIDEOS_EXTEND: Operation[Video] = Operation(
    "videos.extend",
    "POST",
    "/videos/extensions",
    "rtkit.types.videos.models:Video",
    body="prompt seconds video",
    required=(("prompt", "seconds", "video"),),
    files=(("video",),),
    multipart=True,
)
VIDEOS_GET_CHARACTER: Operation[VideoGetCharacterResponse] = Operation(
    "videos.get_character",
    "GET",
    "/videos/characters/{character_id}",
    "rtkit.types.videos.models:VideoGetCharacterResponse",
)
VIDEOS_REMIX: Operation[Video] = Operation(
    "videos.remix",
    "POST",
    "/videos/{video_id}/remix",
    "rtkit.types.videos.models:Video",
    body="prompt",
    required=(("prompt",),),
)
