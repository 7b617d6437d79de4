# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.embeddings`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.types.embeddings.models import EmbeddingModel

__all__ = ["EmbeddingsCreateParams"]


class EmbeddingsCreateParams(RequestParams, total=False):
    """``POST /embeddings``"""

    input: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int | Omit
    encoding_format: Literal["float", "base64"] | Omit
    user: str | Omit
