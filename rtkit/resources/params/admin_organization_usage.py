# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.usage`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr

__all__ = [
    "UsageAudioSpeechesParams",
    "UsageAudioTranscriptionsParams",
    "UsageCodeInterpreterSessionsParams",
    "UsageCompletionsParams",
    "UsageCostsParams",
    "UsageDecisionsParams",
    "UsageEmbeddingsParams",
    "UsageFileSearchCallsParams",
    "UsageImagesParams",
    "UsageModerationsParams",
    "UsageVectorStoresParams",
    "UsageWebSearchCallsParams",
]


class UsageAudioSpeechesParams(RequestParams, total=False):
    """``GET /organization/usage/audio_speeches``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageAudioTranscriptionsParams(RequestParams, total=False):
    """``GET /organization/usage/audio_transcriptions``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageCodeInterpreterSessionsParams(RequestParams, total=False):
    """``GET /organization/usage/code_interpreter_sessions``"""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageCompletionsParams(RequestParams, total=False):
    """``GET /organization/usage/completions``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    batch: bool | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: (
        SequenceNotStr[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit
    )
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageCostsParams(RequestParams, total=False):
    """``GET /organization/costs``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit
    limit: int | Omit
    line_items: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageDecisionsParams(RequestParams, total=False):
    """``GET /organization/usage/decisions``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit | None
    batch: bool | Omit | None
    bucket_width: Literal["1m", "1h", "1d"] | Omit | None
    end_time: int | Omit | None
    group_by: (
        SequenceNotStr[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit
        | None
    )
    limit: int | Omit | None
    models: SequenceNotStr[str] | Omit | None
    page: str | Omit | None
    project_ids: SequenceNotStr[str] | Omit | None
    user_ids: SequenceNotStr[str] | Omit | None


class UsageEmbeddingsParams(RequestParams, total=False):
    """``GET /organization/usage/embeddings``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageFileSearchCallsParams(RequestParams, total=False):
    """``GET /organization/usage/file_search_calls``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit
    vector_store_ids: SequenceNotStr[str] | Omit


class UsageImagesParams(RequestParams, total=False):
    """``GET /organization/usage/images``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    sizes: SequenceNotStr[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit
    sources: SequenceNotStr[Literal["image.generation", "image.edit", "image.variation"]] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageModerationsParams(RequestParams, total=False):
    """``GET /organization/usage/moderations``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit


class UsageVectorStoresParams(RequestParams, total=False):
    """``GET /organization/usage/vector_stores``"""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    end_time: int | Omit
    group_by: SequenceNotStr[Literal["project_id"]] | Omit
    limit: int | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit


class UsageWebSearchCallsParams(RequestParams, total=False):
    """``GET /organization/usage/web_search_calls``"""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    context_levels: SequenceNotStr[Literal["low", "medium", "high"]] | Omit
    end_time: int | Omit
    group_by: (
        SequenceNotStr[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit
    )
    limit: int | Omit
    models: SequenceNotStr[str] | Omit
    page: str | Omit
    project_ids: SequenceNotStr[str] | Omit
    user_ids: SequenceNotStr[str] | Omit
