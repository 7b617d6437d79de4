# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.evals`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.types.evals.params import DataSourceConfigParam, DataSourceParam, TestingCriterionParam
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "EvalsCreateParams",
    "EvalsListParams",
    "EvalsUpdateParams",
    "OutputItemsListParams",
    "RunsCreateParams",
    "RunsListParams",
]


class EvalsCreateParams(RequestParams, total=False):
    """``POST /evals``"""

    data_source_config: Required[DataSourceConfigParam]
    testing_criteria: Required[Iterable[TestingCriterionParam]]
    metadata: Metadata | Omit | None
    name: str | Omit


class EvalsUpdateParams(RequestParams, total=False):
    """``POST /evals/{eval_id}``"""

    metadata: Metadata | Omit | None
    name: str | Omit


class EvalsListParams(RequestParams, total=False):
    """``GET /evals``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    order_by: Literal["created_at", "updated_at"] | Omit


class RunsCreateParams(RequestParams, total=False):
    """``POST /evals/{eval_id}/runs``"""

    data_source: Required[DataSourceParam]
    metadata: Metadata | Omit | None
    name: str | Omit


class RunsListParams(RequestParams, total=False):
    """``GET /evals/{eval_id}/runs``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit


class OutputItemsListParams(RequestParams, total=False):
    """``GET /evals/{eval_id}/runs/{run_id}/output_items``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    status: Literal["fail", "pass"] | Omit
