# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.batches`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.model import Model
from rtkit.types.batches.params import OutputExpiresAfter
from rtkit.types.shared_params.params import Metadata

__all__ = ["BatchesCreateParams", "BatchesListParams"]


class BatchesCreateParams(RequestParams, total=False):
    """``POST /batches``"""

    completion_window: Required[Literal["24h"]]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    input_file_id: Required[str]
    metadata: Metadata | Omit | None
    output_expires_after: OutputExpiresAfter | Model | Omit


class BatchesListParams(RequestParams, total=False):
    """``GET /batches``"""

    after: str | Omit
    limit: int | Omit
