# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""vector_stores: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.shared_params.params import ComparisonFilter, CompoundFilter, Metadata

__all__ = [
    "AutoFileChunkingStrategyParam", "ExpiresAfterParam", "File", "FileBatchCreateParams",
    "FileBatchListFilesParams", "FileChunkingStrategyParam", "FileCreateParams", "FileListParams",
    "FileUpdateParams", "Filters", "RankingOptions", "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam", "VectorStoreCreateParams", "VectorStoreListParams",
    "VectorStoreSearchParams", "VectorStoreUpdateParams"
]  # fmt: skip


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto"]]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    static: Required[StaticFileChunkingStrategyParam | Model]
    type: Required[Literal["static"]]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam | Omit
    description: str | Omit
    expires_after: ExpiresAfterParam | Model | Omit
    file_ids: SequenceNotStr[str] | Omit
    metadata: Metadata | Omit | None
    name: str | Omit


class ExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreListParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[str | SequenceNotStr[str]]
    filters: Filters | Omit
    max_num_results: int | Omit
    ranking_options: RankingOptions | Model | Omit
    rewrite_query: bool | Omit


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: ExpiresAfterParam | Model | Omit | None
    metadata: Metadata | Omit | None
    name: str | Omit | None


class FileCreateRestParams(TypedDict, total=False):
    attributes: Mapping[str, str | float | bool] | Omit | None
    chunking_strategy: FileChunkingStrategyParam | Omit


class File(TypedDict, total=False):
    file_id: Required[str]
    attributes: Mapping[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam


class FileBatchListFilesParams(TypedDict, total=False):
    vector_store_id: Required[str]
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]


class FileListParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[Mapping[str, str | float | bool] | None]


class FileBatchCreateParams(FileCreateRestParams, total=False):
    file_ids: SequenceNotStr[str] | Omit
    files: Iterable[File | Model] | Omit


class FileCreateParams(FileCreateRestParams, total=False):
    file_id: Required[str]


FileChunkingStrategyParam: TypeAlias = (AutoFileChunkingStrategyParam |
    StaticFileChunkingStrategyObjectParam | Model)  # fmt: skip
Filters: TypeAlias = ComparisonFilter | CompoundFilter | Model
FileBatchCreateRestParams: TypeAlias = FileCreateRestParams
