# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""vector_stores: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.shared_params.params import ComparisonFilter, CompoundFilter, Metadata


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto"]]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    static: Required[StaticFileChunkingStrategyParam | Model]
    type: Required[Literal["static"]]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfterParam | Model
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None
    name: str


class ExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[str | SequenceNotStr[str]]
    filters: Filters
    max_num_results: int
    ranking_options: RankingOptions | Model
    rewrite_query: bool


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: ExpiresAfterParam | Model | None
    metadata: Metadata | None
    name: str | None


class FileBatchCreateParams(TypedDict, total=False):
    attributes: Mapping[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
    file_ids: SequenceNotStr[str]
    files: Iterable[File | Model]


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


class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    attributes: Mapping[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam


class FileListParams(TypedDict, total=False):
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[Mapping[str, str | float | bool] | None]


FileChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam | Model
)

Filters: TypeAlias = ComparisonFilter | CompoundFilter | Model
