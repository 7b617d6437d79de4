# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.batches`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.batches.params import BatchCreateParams, BatchListParams

__all__ = ["BatchesCreateParams", "BatchesListParams"]


class BatchesCreateParams(BatchCreateParams, RequestParams, total=False):
    """``POST /batches``"""


class BatchesListParams(BatchListParams, RequestParams, total=False):
    """``GET /batches``"""
