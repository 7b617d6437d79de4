# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.embeddings`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.embeddings.params import EmbeddingCreateParams

__all__ = ["EmbeddingsCreateParams"]


class EmbeddingsCreateParams(EmbeddingCreateParams, RequestParams, total=False):
    """``POST /embeddings``"""
