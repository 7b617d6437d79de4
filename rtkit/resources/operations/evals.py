# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.evals``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.evals.models import EvalDeleteResponse, Response, RunDeleteResponse, RunListResponse
    from rtkit.types.evals.runs.models import OutputItemListResponse

__all__ = [
    "EVALS_CREATE",
    "EVALS_DELETE",
    "EVALS_LIST",
    "EVALS_RETRIEVE",
    "EVALS_UPDATE",
    "OUTPUT_ITEMS_LIST",
    "OUTPUT_ITEMS_RETRIEVE",
    "RUNS_CANCEL",
    "RUNS_CREATE",
    "RUNS_DELETE",
    "RUNS_LIST",
    "RUNS_RETRIEVE",
]

EVALS_CREATE: Operation[Response] = Operation(
    "evals.create",
    "POST",
    "/evals",
    "rtkit.types.evals.models:Response",
    body="data_source_config testing_criteria metadata name",
    required=(("data_source_config", "testing_criteria"),),
)
EVALS_RETRIEVE: Operation[Response] = Operation(
    "evals.retrieve", "GET", "/evals/{eval_id}", "rtkit.types.evals.models:Response"
)
EVALS_UPDATE: Operation[Response] = Operation(
    "evals.update", "POST", "/evals/{eval_id}", "rtkit.types.evals.models:Response", body="metadata name"
)
EVALS_LIST: Operation[Response] = Operation(
    "evals.list",
    "GET",
    "/evals",
    "rtkit.types.evals.models:Response",
    query="after limit order order_by",
    page="cursor",
)
EVALS_DELETE: Operation[EvalDeleteResponse] = Operation(
    "evals.delete", "DELETE", "/evals/{eval_id}", "rtkit.types.evals.models:EvalDeleteResponse"
)
RUNS_CREATE: Operation[RunListResponse] = Operation(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    "rtkit.types.evals.models:RunListResponse",
    body="data_source metadata name",
    required=(("data_source",),),
)
RUNS_RETRIEVE: Operation[RunListResponse] = Operation(
    "evals.runs.retrieve", "GET", "/evals/{eval_id}/runs/{run_id}", "rtkit.types.evals.models:RunListResponse"
)
RUNS_LIST: Operation[RunListResponse] = Operation(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    "rtkit.types.evals.models:RunListResponse",
    query="after limit order status",
    page="cursor",
)
RUNS_DELETE: Operation[RunDeleteResponse] = Operation(
    "evals.runs.delete",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    "rtkit.types.evals.models:RunDeleteResponse",
)
RUNS_CANCEL: Operation[RunListResponse] = Operation(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    "rtkit.types.evals.models:RunListResponse",
)
OUTPUT_ITEMS_RETRIEVE: Operation[OutputItemListResponse] = Operation(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    "rtkit.types.evals.runs.models:OutputItemListResponse",
)
OUTPUT_ITEMS_LIST: Operation[OutputItemListResponse] = Operation(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    "rtkit.types.evals.runs.models:OutputItemListResponse",
    query="after limit order status",
    page="cursor",
)
