# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Json, Model, Number
from rtkit.types.graders.models import (
    MultiGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)
from rtkit.types.shared.models import Metadata

__all__ = [
    "DpoHyperparameters", "DpoMethod", "Error", "FineTuningJob", "FineTuningJobEvent",
    "FineTuningJobIntegration", "FineTuningJobWandbIntegration", "FineTuningJobWandbIntegrationObject",
    "Grader", "Hyperparameters", "Method", "ReinforcementHyperparameters", "ReinforcementMethod",
    "SupervisedHyperparameters", "SupervisedMethod"
]  # fmt: skip


class DpoHyperparameters(Model):
    batch_size: Literal["auto"] | int | None = None
    beta: Literal["auto"] | Number | None = None
    learning_rate_multiplier: Literal["auto"] | Number | None = None
    n_epochs: Literal["auto"] | int | None = None


class DpoMethod(Model):
    hyperparameters: DpoHyperparameters | None = None


class Error(Model):
    code: str
    message: str
    param: str | None = None


class Hyperparameters(Model):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | Number | None = None
    n_epochs: Literal["auto"] | int | None = None


class Method(Model):
    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None
    supervised: SupervisedMethod | None = None


class FineTuningJob(Model):
    id: str
    created_at: int
    error: Error | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str
    validation_file: str | None = None
    estimated_finish: int | None = None
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    metadata: Metadata | None = None
    method: Method | None = None


class FineTuningJobEvent(Model):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Json | None = None
    type: Literal["message", "metrics"] | None = None


class FineTuningJobWandbIntegration(Model):
    project: str
    entity: str | None = None
    name: str | None = None
    tags: list[str] | None = None


class FineTuningJobWandbIntegrationObject(Model):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class ReinforcementHyperparameters(Model):
    batch_size: Literal["auto"] | int | None = None
    compute_multiplier: Literal["auto"] | Number | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | Number | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None


class ReinforcementMethod(Model):
    grader: Grader
    hyperparameters: ReinforcementHyperparameters | None = None


class SupervisedMethod(Model):
    hyperparameters: Hyperparameters | None = None


FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
Grader: TypeAlias = (StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader |
    MultiGrader)  # fmt: skip
SupervisedHyperparameters: TypeAlias = Hyperparameters
