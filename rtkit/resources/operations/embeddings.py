# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.embeddings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.embeddings.models import CreateEmbeddingResponse

__all__ = ["EMBEDDINGS_CREATE"]

EMBEDDINGS_CREATE: Operation[CreateEmbeddingResponse] = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    "rtkit.types.embeddings.models:CreateEmbeddingResponse",
    body="input model dimensions encoding_format user",
    required=(("input", "model"),),
    hook="rtkit.resources.hooks:embeddings_in_base64",
)
