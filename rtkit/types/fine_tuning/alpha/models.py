# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.alpha: what replies hold."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number
from rtkit.types.graders.models import (
    MultiGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)

__all__ = [
    "Grader", "GraderRunResponse", "GraderValidateResponse", "Metadata", "MetadataErrors"
]  # fmt: skip


class MetadataErrors(Model):
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool = field(name="model_grader_parse_error")
    api_model_grader_refusal_error: bool = field(name="model_grader_refusal_error")
    api_model_grader_server_error: bool = field(name="model_grader_server_error")
    api_model_grader_server_error_details: str | None = field(
        name="model_grader_server_error_details", default=None
    )
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool


class Metadata(Model):
    errors: MetadataErrors
    execution_time: Number
    name: str
    sampled_model_name: str | None = None
    scores: dict[str, Json]
    token_usage: int | None = None
    type: str


class GraderRunResponse(Model):
    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, Json] = field(name="model_grader_token_usage_per_model")
    reward: Number
    sub_rewards: dict[str, Json]


class GraderValidateResponse(Model):
    grader: Grader | None = None


Grader: TypeAlias = (StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader |
    MultiGrader)  # fmt: skip
