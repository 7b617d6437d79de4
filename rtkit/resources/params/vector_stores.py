# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.vector_stores`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.shared_params.params import Metadata
from rtkit.types.vector_stores.params import (
    ExpiresAfterParam,
    File,
    FileChunkingStrategyParam,
    Filters,
    RankingOptions,
)

__all__ = [
    "FileBatchesCreateParams",
    "FileBatchesCreateRestParams",
    "FileBatchesListFilesParams",
    "FilesCreateParams",
    "FilesCreateRestParams",
    "FilesListParams",
    "FilesUpdateParams",
    "VectorStoresCreateParams",
    "VectorStoresListParams",
    "VectorStoresSearchParams",
    "VectorStoresUpdateParams",
]


class VectorStoresCreateParams(RequestParams, total=False):
    """``POST /vector_stores``"""

    chunking_strategy: FileChunkingStrategyParam | Omit
    description: str | Omit
    expires_after: ExpiresAfterParam | Model | Omit
    file_ids: SequenceNotStr[str] | Omit
    metadata: Metadata | Omit | None
    name: str | Omit


class VectorStoresUpdateParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}``"""

    expires_after: ExpiresAfterParam | Model | Omit | None
    metadata: Metadata | Omit | None
    name: str | Omit | None


class VectorStoresListParams(RequestParams, total=False):
    """``GET /vector_stores``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VectorStoresSearchParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/search``"""

    query: Required[str | SequenceNotStr[str]]
    filters: Filters | Omit
    max_num_results: int | Omit
    ranking_options: RankingOptions | Model | Omit
    rewrite_query: bool | Omit


class FilesCreateRestParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files`` without ``file_id``"""

    attributes: Mapping[str, str | float | bool] | Omit | None
    chunking_strategy: FileChunkingStrategyParam | Omit


class FilesCreateParams(FilesCreateRestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files``"""

    file_id: Required[str]


class FilesUpdateParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files/{file_id}``"""

    attributes: Required[Mapping[str, str | float | bool] | None]


class FilesListParams(RequestParams, total=False):
    """``GET /vector_stores/{vector_store_id}/files``"""

    after: str | Omit
    before: str | Omit
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class FileBatchesCreateRestParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/file_batches`` without ``file_ids``, ``files``"""

    attributes: Mapping[str, str | float | bool] | Omit | None
    chunking_strategy: FileChunkingStrategyParam | Omit


class FileBatchesCreateParams(FileBatchesCreateRestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/file_batches``"""

    file_ids: SequenceNotStr[str] | Omit
    files: Iterable[File | Model] | Omit


class FileBatchesListFilesParams(RequestParams, total=False):
    """``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``"""

    after: str | Omit
    before: str | Omit
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
