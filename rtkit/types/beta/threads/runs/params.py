# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.threads.runs: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.types.beta.threads.runs.models import RunStepInclude

__all__ = [
    "StepListParams", "StepRetrieveParams"
]  # fmt: skip


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    after: str
    before: str
    include: SequenceNotStr[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: SequenceNotStr[RunStepInclude]
