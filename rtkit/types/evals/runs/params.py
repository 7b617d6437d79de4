# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""evals.runs: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict

__all__ = [
    "OutputItemListParams"
]  # fmt: skip


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]
