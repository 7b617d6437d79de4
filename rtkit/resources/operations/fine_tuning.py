# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.fine_tuning``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.fine_tuning.alpha.models import GraderRunResponse, GraderValidateResponse
    from rtkit.types.fine_tuning.checkpoints.models import (
        Data,
        PermissionDeleteResponse,
        PermissionRetrieveResponse,
    )
    from rtkit.types.fine_tuning.jobs.models import FineTuningJobCheckpoint
    from rtkit.types.fine_tuning.models import FineTuningJob, FineTuningJobEvent

__all__ = [
    "GRADERS_RUN",
    "GRADERS_VALIDATE",
    "JOBS_CANCEL",
    "JOBS_CHECKPOINTS_LIST",
    "JOBS_CREATE",
    "JOBS_LIST",
    "JOBS_LIST_EVENTS",
    "JOBS_PAUSE",
    "JOBS_RESUME",
    "JOBS_RETRIEVE",
    "PERMISSIONS_CREATE",
    "PERMISSIONS_DELETE",
    "PERMISSIONS_LIST",
    "PERMISSIONS_RETRIEVE",
]

JOBS_CREATE: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    "rtkit.types.fine_tuning.models:FineTuningJob",
    body="model training_file hyperparameters integrations metadata method seed suffix validation_file",
    required=(("model", "training_file"),),
)
JOBS_RETRIEVE: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    "rtkit.types.fine_tuning.models:FineTuningJob",
)
JOBS_LIST: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    "rtkit.types.fine_tuning.models:FineTuningJob",
    query="after limit metadata",
    page="cursor",
)
JOBS_CANCEL: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    "rtkit.types.fine_tuning.models:FineTuningJob",
)
JOBS_LIST_EVENTS: Operation[FineTuningJobEvent] = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    "rtkit.types.fine_tuning.models:FineTuningJobEvent",
    query="after limit",
    page="cursor",
)
JOBS_PAUSE: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    "rtkit.types.fine_tuning.models:FineTuningJob",
)
JOBS_RESUME: Operation[FineTuningJob] = Operation(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    "rtkit.types.fine_tuning.models:FineTuningJob",
)
JOBS_CHECKPOINTS_LIST: Operation[FineTuningJobCheckpoint] = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    "rtkit.types.fine_tuning.jobs.models:FineTuningJobCheckpoint",
    query="after limit",
    page="cursor",
)
PERMISSIONS_CREATE: Operation[Data] = Operation(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "rtkit.types.fine_tuning.checkpoints.models:Data",
    body="project_ids",
    required=(("project_ids",),),
    page="page",
)
PERMISSIONS_RETRIEVE: Operation[PermissionRetrieveResponse] = Operation(
    "fine_tuning.checkpoints.permissions.retrieve",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "rtkit.types.fine_tuning.checkpoints.models:PermissionRetrieveResponse",
    query="after limit order project_id",
)
PERMISSIONS_LIST: Operation[Data] = Operation(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "rtkit.types.fine_tuning.checkpoints.models:Data",
    query="after limit order project_id",
    page="conversation_cursor",
)
PERMISSIONS_DELETE: Operation[PermissionDeleteResponse] = Operation(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    "rtkit.types.fine_tuning.checkpoints.models:PermissionDeleteResponse",
)
GRADERS_RUN: Operation[GraderRunResponse] = Operation(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    "rtkit.types.fine_tuning.alpha.models:GraderRunResponse",
    body="grader model_sample item",
    required=(("grader", "model_sample"),),
)
GRADERS_VALIDATE: Operation[GraderValidateResponse] = Operation(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    "rtkit.types.fine_tuning.alpha.models:GraderValidateResponse",
    body="grader",
    required=(("grader",),),
)
