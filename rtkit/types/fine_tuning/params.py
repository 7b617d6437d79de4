# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.graders.params import (
    MultiGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "DpoHyperparametersParam", "DpoMethodParam", "GraderParam", "HyperparametersParam", "Integration",
    "IntegrationWandb", "JobCreateParams", "JobListEventsParams", "JobListParams", "MethodParam",
    "ReinforcementHyperparametersParam", "ReinforcementMethodParam", "SupervisedHyperparametersParam",
    "SupervisedMethodParam"
]  # fmt: skip


class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    beta: Literal["auto"] | float
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam | Model


class JobCreateParams(TypedDict, total=False):
    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    training_file: Required[str]
    hyperparameters: HyperparametersParam | Model | Omit
    integrations: Iterable[Integration | Model] | Omit | None
    metadata: Metadata | Omit | None
    method: MethodParam | Model | Omit
    seed: int | Omit | None
    suffix: str | Omit | None
    validation_file: str | Omit | None


class HyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: str | None
    name: str | None
    tags: SequenceNotStr[str]


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb | Model]


class MethodParam(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam | Model
    reinforcement: ReinforcementMethodParam | Model
    supervised: SupervisedMethodParam | Model


class JobListEventsParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit


class JobListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit | None


class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]


class ReinforcementMethodParam(TypedDict, total=False):
    grader: Required[GraderParam]
    hyperparameters: ReinforcementHyperparametersParam | Model


class SupervisedMethodParam(TypedDict, total=False):
    hyperparameters: HyperparametersParam | Model


GraderParam: TypeAlias = (StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam |
    ScoreModelGraderParam | MultiGraderParam | Model)  # fmt: skip
SupervisedHyperparametersParam: TypeAlias = HyperparametersParam
