# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""batches: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model
from rtkit.types.shared.models import Metadata

__all__ = [
    "Batch", "BatchError", "BatchRequestCounts", "BatchUsage", "Errors", "InputTokensDetails",
    "OutputTokensDetails"
]  # fmt: skip


class Errors(Model):
    data: list[BatchError] | None = None
    object: str | None = None


class Batch(Model):
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: int | None = None
    cancelling_at: int | None = None
    completed_at: int | None = None
    error_file_id: str | None = None
    errors: Errors | None = None
    expired_at: int | None = None
    expires_at: int | None = None
    failed_at: int | None = None
    finalizing_at: int | None = None
    in_progress_at: int | None = None
    metadata: Metadata | None = None
    model: str | None = None
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None


class BatchError(Model):
    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None


class BatchRequestCounts(Model):
    completed: int
    failed: int
    total: int


class InputTokensDetails(Model):
    cached_tokens: int


class OutputTokensDetails(Model):
    reasoning_tokens: int


class BatchUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
