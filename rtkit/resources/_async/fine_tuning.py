# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.fine_tuning``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.deprecation import deprecated
from rtkit.resources.operations import fine_tuning as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage, AsyncCursorPage, AsyncPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
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
    "AsyncAlpha",
    "AsyncCheckpoints",
    "AsyncFineTuning",
    "AsyncGraders",
    "AsyncJobs",
    "AsyncJobsCheckpoints",
    "AsyncPermissions",
]


class AsyncFineTuning(AsyncResource):
    """``client.fine_tuning``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningWithRawResponse
        with_streaming_response: AsyncFineTuningWithStreamingResponse

    @cached_property
    def jobs(self) -> AsyncJobs:
        """``client.fine_tuning.jobs``"""
        return AsyncJobs(self._client, self._reply)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """``client.fine_tuning.checkpoints``"""
        return AsyncCheckpoints(self._client, self._reply)

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """``client.fine_tuning.alpha``"""
        return AsyncAlpha(self._client, self._reply)


class AsyncJobs(AsyncResource):
    """``client.fine_tuning.jobs``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncJobsWithRawResponse
        with_streaming_response: AsyncJobsWithStreamingResponse

    @cached_property
    def checkpoints(self) -> AsyncJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``"""
        return AsyncJobsCheckpoints(self._client, self._reply)

    async def create(self, **params: Unpack[JobsCreateParams]) -> FineTuningJob:
        """Create a job. ``POST /fine_tuning/jobs``"""
        return await self._operate(operations.JOBS_CREATE, params)

    async def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Retrieve a job. ``GET /fine_tuning/jobs/{fine_tuning_job_id}``"""
        return await self._operate(operations.JOBS_RETRIEVE, params, fine_tuning_job_id=fine_tuning_job_id)

    def list(self, **params: Unpack[JobsListParams]) -> AsyncPaginator[AsyncCursorPage[FineTuningJob]]:
        """List the jobs, in pages. ``GET /fine_tuning/jobs``"""
        return self._paginate(operations.JOBS_LIST, params)

    async def cancel(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Cancel a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``"""
        return await self._operate(operations.JOBS_CANCEL, params, fine_tuning_job_id=fine_tuning_job_id)

    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[JobsListEventsParams]
    ) -> AsyncPaginator[AsyncCursorPage[FineTuningJobEvent]]:
        """List the events of a job, in pages. ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``"""
        return self._paginate(operations.JOBS_LIST_EVENTS, params, fine_tuning_job_id=fine_tuning_job_id)

    async def pause(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Pause a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``"""
        return await self._operate(operations.JOBS_PAUSE, params, fine_tuning_job_id=fine_tuning_job_id)

    async def resume(self, fine_tuning_job_id: str, **params: Unpack[RequestParams]) -> FineTuningJob:
        """Resume a job. ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``"""
        return await self._operate(operations.JOBS_RESUME, params, fine_tuning_job_id=fine_tuning_job_id)


class AsyncJobsCheckpoints(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncJobsCheckpointsWithRawResponse
        with_streaming_response: AsyncJobsCheckpointsWithStreamingResponse

    def list(
        self, fine_tuning_job_id: str, **params: Unpack[JobsCheckpointsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints of a job, in pages. ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``"""
        return self._paginate(operations.JOBS_CHECKPOINTS_LIST, params, fine_tuning_job_id=fine_tuning_job_id)


class AsyncCheckpoints(AsyncResource):
    """``client.fine_tuning.checkpoints``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCheckpointsWithRawResponse
        with_streaming_response: AsyncCheckpointsWithStreamingResponse

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """``client.fine_tuning.checkpoints.permissions``"""
        return AsyncPermissions(self._client, self._reply)


class AsyncPermissions(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncPermissionsWithRawResponse
        with_streaming_response: AsyncPermissionsWithStreamingResponse

    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsCreateParams]
    ) -> AsyncPaginator[AsyncPage[Data]]:
        """Create a permission for a checkpoint. ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return self._paginate(
            operations.PERMISSIONS_CREATE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    @deprecated("fine_tuning.checkpoints.permissions.retrieve() is deprecated: use list() instead")
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsRetrieveParams]
    ) -> PermissionRetrieveResponse:
        """Retrieve the permissions of a checkpoint. ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return await self._operate(
            operations.PERMISSIONS_RETRIEVE, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Data]]:
        """List the permissions of a checkpoint, in pages. ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``"""
        return self._paginate(
            operations.PERMISSIONS_LIST, params, fine_tuned_model_checkpoint=fine_tuned_model_checkpoint
        )

    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[RequestParams]
    ) -> PermissionDeleteResponse:
        """Delete a permission of a checkpoint. ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``"""
        return await self._operate(
            operations.PERMISSIONS_DELETE,
            params,
            permission_id=permission_id,
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
        )


class AsyncAlpha(AsyncResource):
    """``client.fine_tuning.alpha``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAlphaWithRawResponse
        with_streaming_response: AsyncAlphaWithStreamingResponse

    @cached_property
    def graders(self) -> AsyncGraders:
        """``client.fine_tuning.alpha.graders``"""
        return AsyncGraders(self._client, self._reply)


class AsyncGraders(AsyncResource):
    """``client.fine_tuning.alpha.graders``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncGradersWithRawResponse
        with_streaming_response: AsyncGradersWithStreamingResponse

    async def run(self, **params: Unpack[GradersRunParams]) -> GraderRunResponse:
        """Run a grader. ``POST /fine_tuning/alpha/graders/run``"""
        return await self._operate(operations.GRADERS_RUN, params)

    async def validate(self, **params: Unpack[GradersValidateParams]) -> GraderValidateResponse:
        """Validate a grader. ``POST /fine_tuning/alpha/graders/validate``"""
        return await self._operate(operations.GRADERS_VALIDATE, params)


if TYPE_CHECKING:

    class AsyncFineTuningWithRawResponse:
        jobs: AsyncJobsWithRawResponse
        checkpoints: AsyncCheckpointsWithRawResponse
        alpha: AsyncAlphaWithRawResponse

    class AsyncFineTuningWithStreamingResponse:
        jobs: AsyncJobsWithStreamingResponse
        checkpoints: AsyncCheckpointsWithStreamingResponse
        alpha: AsyncAlphaWithStreamingResponse

    class AsyncJobsWithRawResponse:
        checkpoints: AsyncJobsCheckpointsWithRawResponse
        create = AsyncRaw(AsyncJobs.create)
        retrieve = AsyncRaw(AsyncJobs.retrieve)
        list = AsyncRaw(AsyncJobs.list)
        cancel = AsyncRaw(AsyncJobs.cancel)
        list_events = AsyncRaw(AsyncJobs.list_events)
        pause = AsyncRaw(AsyncJobs.pause)
        resume = AsyncRaw(AsyncJobs.resume)

    class AsyncJobsWithStreamingResponse:
        checkpoints: AsyncJobsCheckpointsWithStreamingResponse
        create = AsyncStreamed(AsyncJobs.create)
        retrieve = AsyncStreamed(AsyncJobs.retrieve)
        list = AsyncStreamed(AsyncJobs.list)
        cancel = AsyncStreamed(AsyncJobs.cancel)
        list_events = AsyncStreamed(AsyncJobs.list_events)
        pause = AsyncStreamed(AsyncJobs.pause)
        resume = AsyncStreamed(AsyncJobs.resume)

    class AsyncJobsCheckpointsWithRawResponse:
        list = AsyncRaw(AsyncJobsCheckpoints.list)

    class AsyncJobsCheckpointsWithStreamingResponse:
        list = AsyncStreamed(AsyncJobsCheckpoints.list)

    class AsyncCheckpointsWithRawResponse:
        permissions: AsyncPermissionsWithRawResponse

    class AsyncCheckpointsWithStreamingResponse:
        permissions: AsyncPermissionsWithStreamingResponse

    class AsyncPermissionsWithRawResponse:
        create = AsyncRaw(AsyncPermissions.create)
        retrieve = AsyncRaw(AsyncPermissions.retrieve)
        list = AsyncRaw(AsyncPermissions.list)
        delete = AsyncRaw(AsyncPermissions.delete)

    class AsyncPermissionsWithStreamingResponse:
        create = AsyncStreamed(AsyncPermissions.create)
        retrieve = AsyncStreamed(AsyncPermissions.retrieve)
        list = AsyncStreamed(AsyncPermissions.list)
        delete = AsyncStreamed(AsyncPermissions.delete)

    class AsyncAlphaWithRawResponse:
        graders: AsyncGradersWithRawResponse

    class AsyncAlphaWithStreamingResponse:
        graders: AsyncGradersWithStreamingResponse

    class AsyncGradersWithRawResponse:
        run = AsyncRaw(AsyncGraders.run)
        validate = AsyncRaw(AsyncGraders.validate)

    class AsyncGradersWithStreamingResponse:
        run = AsyncStreamed(AsyncGraders.run)
        validate = AsyncStreamed(AsyncGraders.validate)
