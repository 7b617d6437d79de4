# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""videos: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "Misalignment", "MisalignmentSteer", "Video", "VideoCreateCharacterResponse", "VideoCreateError",
    "VideoDeleteResponse", "VideoGetCharacterResponse", "VideoModel", "VideoSeconds", "VideoSize"
]  # fmt: skip


class Video(Model):
    id: str
    completed_at: int | None = None
    created_at: int
    error: VideoCreateError | None = None
    expires_at: int | None = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]


class MisalignmentSteer(Model):
    message: str


class Misalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class VideoCreateError(Model):
    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class VideoDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoGetCharacterResponse(Model):
    id: str | None = None
    created_at: int
    name: str | None = None


VideoCreateCharacterResponse: TypeAlias = VideoGetCharacterResponse
VideoModel: TypeAlias = (str | Literal['sora-2', 'sora-2-pro', 'sora-2-2025-10-06',
    'sora-2-pro-2025-10-06', 'sora-2-2025-12-08'])  # fmt: skip
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
