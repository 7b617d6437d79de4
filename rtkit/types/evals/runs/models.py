# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""evals.runs: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Json, Model, Number
from rtkit.types._extras import OpenFields
from rtkit.types.evals.models import EvalAPIError

__all__ = [
    "OutputItemListResponse", "OutputItemRetrieveResponse", "Result", "Sample", "SampleInput",
    "SampleOutput", "SampleUsage"
]  # fmt: skip


class Result(OpenFields, Model):
    name: str
    passed: bool
    score: Number
    sample: dict[str, Json] | None = None
    type: str | None = None


class SampleInput(Model):
    content: str
    role: str


class SampleOutput(Model):
    content: str | None = None
    role: str | None = None


class SampleUsage(Model):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class Sample(Model):
    error: EvalAPIError
    finish_reason: str
    input: list[SampleInput]
    max_completion_tokens: int
    model: str
    output: list[SampleOutput]
    seed: int
    temperature: Number
    top_p: Number
    usage: SampleUsage


class OutputItemListResponse(Model):
    id: str
    created_at: int
    datasource_item: dict[str, Json]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    run_id: str
    sample: Sample
    status: str


OutputItemRetrieveResponse: TypeAlias = OutputItemListResponse
