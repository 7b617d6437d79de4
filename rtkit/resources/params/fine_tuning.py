# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.fine_tuning`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.fine_tuning.alpha.params import GraderRunParams, GraderValidateParams
from rtkit.types.fine_tuning.checkpoints.params import (
    PermissionCreateParams,
    PermissionListParams,
    PermissionRetrieveParams,
)
from rtkit.types.fine_tuning.jobs.params import CheckpointListParams
from rtkit.types.fine_tuning.params import JobCreateParams, JobListEventsParams, JobListParams

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


class JobsCreateParams(JobCreateParams, RequestParams, total=False):
    """``POST /fine_tuning/jobs``"""


class JobsListParams(JobListParams, RequestParams, total=False):
    """``GET /fine_tuning/jobs``"""


class JobsListEventsParams(JobListEventsParams, RequestParams, total=False):
    """``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``"""


class JobsCheckpointsListParams(CheckpointListParams, RequestParams, total=False):
    """``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``"""


class PermissionsCreateParams(PermissionCreateParams, RequestParams, total=False):
    """``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""


class PermissionsRetrieveParams(PermissionRetrieveParams, RequestParams, total=False):
    """``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""


class PermissionsListParams(PermissionListParams, RequestParams, total=False):
    """``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""


class GradersRunParams(GraderRunParams, RequestParams, total=False):
    """``POST /fine_tuning/alpha/graders/run``"""


class GradersValidateParams(GraderValidateParams, RequestParams, total=False):
    """``POST /fine_tuning/alpha/graders/validate``"""
