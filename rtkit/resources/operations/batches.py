# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.batches``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.batches.models import Batch

__all__ = ["BATCHES_CANCEL", "BATCHES_CREATE", "BATCHES_LIST", "BATCHES_RETRIEVE"]

BATCHES_CREATE: Operation[Batch] = Operation(
    "batches.create",
    "POST",
    "/batches",
    "rtkit.types.batches.models:Batch",
    body="completion_window endpoint input_file_id metadata output_expires_after",
    required=(("completion_window", "endpoint", "input_file_id"),),
)
BATCHES_RETRIEVE: Operation[Batch] = Operation(
    "batches.retrieve", "GET", "/batches/{batch_id}", "rtkit.types.batches.models:Batch"
)
BATCHES_LIST: Operation[Batch] = Operation(
    "batches.list", "GET", "/batches", "rtkit.types.batches.models:Batch", query="after limit", page="cursor"
)
BATCHES_CANCEL: Operation[Batch] = Operation(
    "batches.cancel", "POST", "/batches/{batch_id}/cancel", "rtkit.types.batches.models:Batch"
)
