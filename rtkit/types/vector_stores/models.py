# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""vector_stores: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number
from rtkit.types.shared.models import Metadata

__all__ = [
    "Content", "FileChunkingStrategy", "FileContentResponse", "FileCounts", "LastError",
    "OtherFileChunkingStrategyObject", "StaticFileChunkingStrategy", "StaticFileChunkingStrategyObject",
    "VectorStore", "VectorStoreDeleted", "VectorStoreExpiresAfter", "VectorStoreFile",
    "VectorStoreFileBatch", "VectorStoreFileDeleted", "VectorStoreSearchResponse"
]  # fmt: skip


class OtherFileChunkingStrategyObject(Model):
    type: ClassVar[Literal["other"]] = "other"


class StaticFileChunkingStrategy(Model):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticFileChunkingStrategyObject(Model):
    static: StaticFileChunkingStrategy
    type: ClassVar[Literal["static"]] = "static"


class FileCounts(Model):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class VectorStoreExpiresAfter(Model):
    anchor: Literal["last_active_at"]
    days: int


class VectorStore(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: int | None = None
    metadata: Metadata | None = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: VectorStoreExpiresAfter | None = None
    expires_at: int | None = None


class VectorStoreDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class Content(Model):
    text: str
    type: Literal["text"]


class VectorStoreSearchResponse(Model):
    attributes: dict[str, str | Number | bool] | None = None
    content: list[Content]
    file_id: str
    filename: str
    score: Number


class FileContentResponse(Model):
    text: str | None = None
    type: str | None = None


class LastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreFile(Model):
    id: str
    created_at: int
    last_error: LastError | None = None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: dict[str, str | Number | bool] | None = None
    chunking_strategy: FileChunkingStrategy | None = None


class VectorStoreFileBatch(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str


class VectorStoreFileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


FileChunkingStrategy: TypeAlias = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject
