# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.fine_tuning`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.fine_tuning.alpha.params import GraderParam
from rtkit.types.fine_tuning.params import HyperparametersParam, Integration, MethodParam
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "GradersRunParams",
    "GradersValidateParams",
    "JobsCheckpointsListParams",
    "JobsCreateParams",
    "JobsListEventsParams",
    "JobsListParams",
    "PermissionsCreateParams",
    "PermissionsListParams",
    "PermissionsRetrieveParams",
]


class JobsCreateParams(RequestParams, total=False):
    """``POST /fine_tuning/jobs``"""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    training_file: Required[str]
    hyperparameters: HyperparametersParam | Model | Omit
    integrations: Iterable[Integration | Model] | Omit | None
    metadata: Metadata | Omit | None
    method: MethodParam | Model | Omit
    seed: int | Omit | None
    suffix: str | Omit | None
    validation_file: str | Omit | None


class JobsListParams(RequestParams, total=False):
    """``GET /fine_tuning/jobs``"""

    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit | None


class JobsListEventsParams(RequestParams, total=False):
    """``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``"""

    after: str | Omit
    limit: int | Omit


class JobsCheckpointsListParams(RequestParams, total=False):
    """``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``"""

    after: str | Omit
    limit: int | Omit


class PermissionsCreateParams(RequestParams, total=False):
    """``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""

    project_ids: Required[SequenceNotStr[str]]


class PermissionsRetrieveParams(RequestParams, total=False):
    """``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["ascending", "descending"] | Omit
    project_id: str | Omit


class PermissionsListParams(RequestParams, total=False):
    """``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["ascending", "descending"] | Omit
    project_id: str | Omit


class GradersRunParams(RequestParams, total=False):
    """``POST /fine_tuning/alpha/graders/run``"""

    grader: Required[GraderParam]
    model_sample: Required[str]
    item: object | Omit


class GradersValidateParams(RequestParams, total=False):
    """``POST /fine_tuning/alpha/graders/validate``"""

    grader: Required[GraderParam]
