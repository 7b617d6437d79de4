# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""embeddings: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model, Number

__all__ = [
    "CreateEmbeddingResponse", "CreateEmbeddingResponseUsage", "Embedding", "EmbeddingModel"
]  # fmt: skip


class CreateEmbeddingResponseUsage(Model):
    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(Model):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage


class Embedding(Model):
    embedding: list[Number]
    index: int
    object: Literal["embedding"]


EmbeddingModel: TypeAlias = (Literal['text-embedding-ada-002', 'text-embedding-3-small',
    'text-embedding-3-large'])  # fmt: skip
