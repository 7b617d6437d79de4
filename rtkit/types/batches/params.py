# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""batches: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "BatchCreateParams", "BatchListParams", "OutputExpiresAfter"
]  # fmt: skip


class BatchCreateParams(TypedDict, total=False):
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


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
