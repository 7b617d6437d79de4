# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""embeddings: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.sentinels import Omit
from rtkit.types.embeddings.models import EmbeddingModel

__all__ = [
    "EmbeddingCreateParams"
]  # fmt: skip


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int | Omit
    encoding_format: Literal["float", "base64"] | Omit
    user: str | Omit
