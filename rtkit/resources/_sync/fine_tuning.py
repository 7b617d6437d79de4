# Made from rtkit/resources/_async/fine_tuning.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.fine_tuning``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client.deprecation import deprecated
from rtkit.resources.operations import fine_tuning as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage, SyncCursorPage, SyncPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.fine_tuning import (
        GradersRunParams,
        GradersValidateParams,
        JobsCheckpointsListParams,
        JobsCreateParams,
        JobsListEventsParams,
        JobsListParams,
        PermissionsCreateParams,
        PermissionsListParams,
        PermissionsRetrieveParams,
    )
    from rtkit.types.fine_tuning.alpha.models import GraderRunResponse, GraderValidateResponse
    from rtkit.types.fine_tuning.checkpoints.models import (
        Data,
        PermissionDeleteResponse,
        PermissionRetrieveResponse,
    )
    from rtkit.types.fine_tuning.jobs.models import FineTuningJobCheckpoint
    from rtkit.types.fine_tuning.models import FineTuningJob, FineTuningJobEvent

__all__ = [
    "Alpha",
    "Checkpoints",
    "FineTuning",
    "Graders",
    "Jobs",
    "JobsCheckpoints",
    "Permissions",
]


class FineTuning(Resource):
    """``client.fine_tuning``"""

    if TYPE_CHECKING:
        with_raw_response: FineTuningWithRawResponse
        with_streaming_response: FineTuningWithStreamingResponse

    @cached_property
    def jobs(self) -> Jobs:
        """``client.fine_tuning.jobs``"""
        return Jobs(self._client, self._reply)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """``client.fine_tuning.checkpoints``"""
        return Checkpoints(self._client, self._reply)

    @cached_property
    def alpha(self) -> Alpha:
        """``client.fine_tuning.alpha``"""
        return Alpha(self._client, self._reply)


class Jobs(Resource):
    """``client.fine_tuning.jobs``"""

    if TYPE_CHECKING:
        with_raw_response: JobsWithRawResponse
        with_streaming_response: JobsWithStreamingResponse

    @cached_property
    def checkpoints(self) -> JobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``"""
        return JobsCheckpoints(self._client, self._reply)

    def create(self, **params: Unpack[JobsCreateParams]) -> FineTuningJob:
        """Create a job. ``POST /fine_tuning/jobs``"""
        return self._operate(operations.JOBS_CREATE, params)

    def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Retrieve a job. ``GET /fine_tuning/jobs/{fine_tuning_job_id}``"""
        return self._operate(operations.JOBS_RETRIEVE, params, fine_tuning_job_id=fine_tuning_job_id)

    def list(self, **params: Unpack[JobsListParams]) -> Paginator[SyncCursorPage[FineTuningJob]]:
        """List the jobs, in pages. ``GET /fine_tuning/jobs``"""
        return self._paginate(operations.JOBS_LIST, params)

    def cancel(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Cancel a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``"""
        return self._operate(operations.JOBS_CANCEL, params, fine_tuning_job_id=fine_tuning_job_id)

    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[JobsListEventsParams]
    ) -> Paginator[SyncCursorPage[FineTuningJobEvent]]:
        """List the events of a job, in pages. ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``"""
        return self._paginate(operations.JOBS_LIST_EVENTS, params, fine_tuning_job_id=fine_tuning_job_id)

    def pause(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Pause a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``"""
        return self._operate(operations.JOBS_PAUSE, params, fine_tuning_job_id=fine_tuning_job_id)

    def resume(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Resume a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``"""
        return self._operate(operations.JOBS_RESUME, params, fine_tuning_job_id=fine_tuning_job_id)


class JobsCheckpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``"""

    if TYPE_CHECKING:
        with_raw_response: JobsCheckpointsWithRawResponse
        with_streaming_response: JobsCheckpointsWithStreamingResponse

    def list(
        self, fine_tuning_job_id: str, **params: Unpack[JobsCheckpointsListParams]
    ) -> Paginator[SyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints of a job, in pages. ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``"""
        return self._paginate(operations.JOBS_CHECKPOINTS_LIST, params, fine_tuning_job_id=fine_tuning_job_id)


class Checkpoints(Resource):
    """``client.fine_tuning.checkpoints``"""

    if TYPE_CHECKING:
        with_raw_response: CheckpointsWithRawResponse
        with_streaming_response: CheckpointsWithStreamingResponse

    @cached_property
    def permissions(self) -> Permissions:
        """``client.fine_tuning.checkpoints.permissions``"""
        return Permissions(self._client, self._reply)


class Permissions(Resource):
    """``client.fine_tuning.checkpoints.permissions``"""

    if TYPE_CHECKING:
        with_raw_response: PermissionsWithRawResponse
        with_streaming_response: PermissionsWithStreamingResponse

    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsCreateParams]
    ) -> Paginator[SyncPage[Data]]:
        """Create a permission for a checkpoint. ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return self._paginate(
            operations.PERMISSIONS_CREATE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    @deprecated("fine_tuning.checkpoints.permissions.retrieve() is deprecated: use list() instead")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsRetrieveParams]
    ) -> PermissionRetrieveResponse:
        """Retrieve the permissions of a checkpoint. ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return self._operate(
            operations.PERMISSIONS_RETRIEVE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsListParams]
    ) -> Paginator[SyncConversationCursorPage[Data]]:
        """List the permissions of a checkpoint, in pages. ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return self._paginate(
            operations.PERMISSIONS_LIST, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[RequestParams]
    ) -> PermissionDeleteResponse:
        """Delete a permission of a checkpoint. ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``"""
        return self._operate(
            operations.PERMISSIONS_DELETE,
            params,
            permission_id=permission_id,
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
        )


class Alpha(Resource):
    """``client.fine_tuning.alpha``"""

    if TYPE_CHECKING:
        with_raw_response: AlphaWithRawResponse
        with_streaming_response: AlphaWithStreamingResponse

    @cached_property
    def graders(self) -> Graders:
        """``client.fine_tuning.alpha.graders``"""
        return Graders(self._client, self._reply)


class Graders(Resource):
    """``client.fine_tuning.alpha.graders``"""

    if TYPE_CHECKING:
        with_raw_response: GradersWithRawResponse
        with_streaming_response: GradersWithStreamingResponse

    def run(self, **params: Unpack[GradersRunParams]) -> GraderRunResponse:
        """Run a grader. ``POST /fine_tuning/alpha/graders/run``"""
        return self._operate(operations.GRADERS_RUN, params)

    def validate(self, **params: Unpack[GradersValidateParams]) -> GraderValidateResponse:
        """Validate a grader. ``POST /fine_tuning/alpha/graders/validate``"""
        return self._operate(operations.GRADERS_VALIDATE, params)


if TYPE_CHECKING:

    class FineTuningWithRawResponse:
        jobs: JobsWithRawResponse
        checkpoints: CheckpointsWithRawResponse
        alpha: AlphaWithRawResponse

    class FineTuningWithStreamingResponse:
        jobs: JobsWithStreamingResponse
        checkpoints: CheckpointsWithStreamingResponse
        alpha: AlphaWithStreamingResponse

    class JobsWithRawResponse:
        checkpoints: JobsCheckpointsWithRawResponse
        create = Raw(Jobs.create)
        retrieve = Raw(Jobs.retrieve)
        list = Raw(Jobs.list)
        cancel = Raw(Jobs.cancel)
        list_events = Raw(Jobs.list_events)
        pause = Raw(Jobs.pause)
        resume = Raw(Jobs.resume)

    class JobsWithStreamingResponse:
        checkpoints: JobsCheckpointsWithStreamingResponse
        create = Streamed(Jobs.create)
        retrieve = Streamed(Jobs.retrieve)
        list = Streamed(Jobs.list)
        cancel = Streamed(Jobs.cancel)
        list_events = Streamed(Jobs.list_events)
        pause = Streamed(Jobs.pause)
        resume = Streamed(Jobs.resume)

    class JobsCheckpointsWithRawResponse:
        list = Raw(JobsCheckpoints.list)

    class JobsCheckpointsWithStreamingResponse:
        list = Streamed(JobsCheckpoints.list)

    class CheckpointsWithRawResponse:
        permissions: PermissionsWithRawResponse

    class CheckpointsWithStreamingResponse:
        permissions: PermissionsWithStreamingResponse

    class PermissionsWithRawResponse:
        create = Raw(Permissions.create)
        retrieve = Raw(Permissions.retrieve)
        list = Raw(Permissions.list)
        delete = Raw(Permissions.delete)

    class PermissionsWithStreamingResponse:
        create = Streamed(Permissions.create)
        retrieve = Streamed(Permissions.retrieve)
        list = Streamed(Permissions.list)
        delete = Streamed(Permissions.delete)

    class AlphaWithRawResponse:
        graders: GradersWithRawResponse

    class AlphaWithStreamingResponse:
        graders: GradersWithStreamingResponse

    class GradersWithRawResponse:
        run = Raw(Graders.run)
        validate = Raw(Graders.validate)

    class GradersWithStreamingResponse:
        run = Streamed(Graders.run)
        validate = Streamed(Graders.validate)
