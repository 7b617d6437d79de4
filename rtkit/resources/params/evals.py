# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.evals`` take."""

from __future__ import annotations

from typing import Literal

from rtkit.client.options import RequestParams
from rtkit.core.sentinels import Omit
from rtkit.types.evals.params import (
    EvalCreateParams,
    EvalListParams,
    EvalUpdateParams,
    RunCreateParams,
    RunListParams,
)

__all__ = [
    "EvalsCreateParams",
    "EvalsListParams",
    "EvalsUpdateParams",
    "OutputItemsListParams",
    "RunsCreateParams",
    "RunsListParams",
]


class EvalsCreateParams(EvalCreateParams, RequestParams, total=False):
    """``POST /evals``"""


class EvalsUpdateParams(EvalUpdateParams, RequestParams, total=False):
    """``POST /evals/{eval_id}``"""


class EvalsListParams(EvalListParams, RequestParams, total=False):
    """``GET /evals``"""


class RunsCreateParams(RunCreateParams, RequestParams, total=False):
    """``POST /evals/{eval_id}/runs``"""


class RunsListParams(RunListParams, RequestParams, total=False):
    """``GET /evals/{eval_id}/runs``"""


class OutputItemsListParams(RequestParams, total=False):
    """``GET /evals/{eval_id}/runs/{run_id}/output_items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    status: Literal["fail", "pass"] | Omit
