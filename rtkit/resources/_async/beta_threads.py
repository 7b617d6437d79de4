# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.threads``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.deprecation import deprecated
from rtkit.helpers._async.assistant_methods import AsyncRunsStreaming, AsyncThreadsStreaming
from rtkit.helpers.waiting._async.polling import AsyncRunsPolling, AsyncThreadsPolling
from rtkit.resources.operations import beta_threads as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.beta_threads import (
        MessagesCreateParams,
        MessagesListParams,
        MessagesUpdateParams,
        RunsCreateParams,
        RunsListParams,
        RunsSubmitToolOutputsParams,
        RunsUpdateParams,
        StepsListParams,
        StepsRetrieveParams,
        ThreadsCreateAndRunParams,
        ThreadsCreateParams,
        ThreadsUpdateParams,
    )
    from rtkit.types.beta.threads.models import (
        AssistantStreamEvent,
        Message,
        MessageDeleted,
        Run,
        Thread,
        ThreadDeleted,
    )
    from rtkit.types.beta.threads.runs.models import RunStep

__all__ = ["AsyncMessages", "AsyncRuns", "AsyncSteps", "AsyncThreads"]


class AsyncThreads(AsyncThreadsStreaming, AsyncThreadsPolling, AsyncResource):
    """``client.beta.threads``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncThreadsWithRawResponse
        with_streaming_response: AsyncThreadsWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncRuns:
        """``client.beta.threads.runs``"""
        return AsyncRuns(self._client, self._reply)

    @cached_property
    def messages(self) -> AsyncMessages:
        """``client.beta.threads.messages``"""
        return AsyncMessages(self._client, self._reply)

    @deprecated("beta.threads.create() is deprecated: use client.responses instead")
    async def create(self, **params: Unpack[ThreadsCreateParams]) -> Thread:
        """Create a thread. ``POST /threads``"""
        return await self._operate(operations.THREADS_CREATE, params)

    @deprecated("beta.threads.retrieve() is deprecated: use client.responses instead")
    async def retrieve(self, thread_id: str, **params: Unpack[RequestParams]) -> Thread:
        """Retrieve a thread. ``GET /threads/{thread_id}``"""
        return await self._operate(operations.THREADS_RETRIEVE, params, thread_id=thread_id)

    @deprecated("beta.threads.update() is deprecated: use client.responses instead")
    async def update(self, thread_id: str, **params: Unpack[ThreadsUpdateParams]) -> Thread:
        """Update a thread. ``POST /threads/{thread_id}``"""
        return await self._operate(operations.THREADS_UPDATE, params, thread_id=thread_id)

    @deprecated("beta.threads.delete() is deprecated: use client.responses instead")
    async def delete(self, thread_id: str, **params: Unpack[RequestParams]) -> ThreadDeleted:
        """Delete a thread. ``DELETE /threads/{thread_id}``"""
        return await self._operate(operations.THREADS_DELETE, params, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    async def create_and_run(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    async def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    async def create_and_run(
        self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    async def create_and_run(self, **params: Any) -> Any:
        """Create a thread and run it. ``POST /threads/runs``"""
        return await self._operate(operations.THREADS_CREATE_AND_RUN, params)


class AsyncRuns(AsyncRunsStreaming, AsyncRunsPolling, AsyncResource):
    """``client.beta.threads.runs``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRunsWithRawResponse
        with_streaming_response: AsyncRunsWithStreamingResponse

    @cached_property
    def steps(self) -> AsyncSteps:
        """``client.beta.threads.runs.steps``"""
        return AsyncSteps(self._client, self._reply)

    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunsCreateParams],
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    async def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    async def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    async def create(self, thread_id: str, **params: Any) -> Any:
        """Create a run for a thread. ``POST /threads/{thread_id}/runs``"""
        return await self._operate(operations.RUNS_CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.retrieve() is deprecated: use client.responses instead")
    async def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Run:
        """Retrieve a run of a thread. ``GET /threads/{thread_id}/runs/{run_id}``"""
        return await self._operate(operations.RUNS_RETRIEVE, params, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.update() is deprecated: use client.responses instead")
    async def update(self, run_id: str, *, thread_id: str, **params: Unpack[RunsUpdateParams]) -> Run:
        """Update a run of a thread. ``POST /threads/{thread_id}/runs/{run_id}``"""
        return await self._operate(operations.RUNS_UPDATE, params, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.list() is deprecated: use client.responses instead")
    def list(self, thread_id: str, **params: Unpack[RunsListParams]) -> AsyncPaginator[AsyncCursorPage[Run]]:
        """List the runs of a thread, in pages. ``GET /threads/{thread_id}/runs``"""
        return self._paginate(operations.RUNS_LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.cancel() is deprecated: use client.responses instead")
    async def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Run:
        """Cancel a run of a thread. ``POST /threads/{thread_id}/runs/{run_id}/cancel``"""
        return await self._operate(operations.RUNS_CANCEL, params, run_id=run_id, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunsSubmitToolOutputsParams],
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[RunsSubmitToolOutputsParams],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit the outputs of tools to a run. ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``"""
        return await self._operate(
            operations.RUNS_SUBMIT_TOOL_OUTPUTS, params, run_id=run_id, thread_id=thread_id
        )


class AsyncSteps(AsyncResource):
    """``client.beta.threads.runs.steps``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncStepsWithRawResponse
        with_streaming_response: AsyncStepsWithStreamingResponse

    @deprecated("beta.threads.runs.steps.retrieve() is deprecated: use client.responses instead")
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[StepsRetrieveParams]
    ) -> RunStep:
        """Retrieve a step of a run. ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``"""
        return await self._operate(
            operations.STEPS_RETRIEVE, params, step_id=step_id, thread_id=thread_id, run_id=run_id
        )

    @deprecated("beta.threads.runs.steps.list() is deprecated: use client.responses instead")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[StepsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[RunStep]]:
        """List the steps of a run, in pages. ``GET /threads/{thread_id}/runs/{run_id}/steps``"""
        return self._paginate(operations.STEPS_LIST, params, run_id=run_id, thread_id=thread_id)


class AsyncMessages(AsyncResource):
    """``client.beta.threads.messages``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesWithRawResponse
        with_streaming_response: AsyncMessagesWithStreamingResponse

    @deprecated("beta.threads.messages.create() is deprecated: use client.responses instead")
    async def create(self, thread_id: str, **params: Unpack[MessagesCreateParams]) -> Message:
        """Create a message for a thread. ``POST /threads/{thread_id}/messages``"""
        return await self._operate(operations.MESSAGES_CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.retrieve() is deprecated: use client.responses instead")
    async def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Message:
        """Retrieve a message of a thread. ``GET /threads/{thread_id}/messages/{message_id}``"""
        return await self._operate(
            operations.MESSAGES_RETRIEVE, params, message_id=message_id, thread_id=thread_id
        )

    @deprecated("beta.threads.messages.update() is deprecated: use client.responses instead")
    async def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[MessagesUpdateParams]
    ) -> Message:
        """Update a message of a thread. ``POST /threads/{thread_id}/messages/{message_id}``"""
        return await self._operate(
            operations.MESSAGES_UPDATE, params, message_id=message_id, thread_id=thread_id
        )

    @deprecated("beta.threads.messages.list() is deprecated: use client.responses instead")
    def list(
        self, thread_id: str, **params: Unpack[MessagesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[Message]]:
        """List the messages of a thread, in pages. ``GET /threads/{thread_id}/messages``"""
        return self._paginate(operations.MESSAGES_LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.delete() is deprecated: use client.responses instead")
    async def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestParams]
    ) -> MessageDeleted:
        """Delete a message of a thread. ``DELETE /threads/{thread_id}/messages/{message_id}``"""
        return await self._operate(
            operations.MESSAGES_DELETE, params, message_id=message_id, thread_id=thread_id
        )


if TYPE_CHECKING:

    class AsyncThreadsWithRawResponse:
        runs: AsyncRunsWithRawResponse
        messages: AsyncMessagesWithRawResponse
        create = AsyncRaw(AsyncThreads.create)
        retrieve = AsyncRaw(AsyncThreads.retrieve)
        update = AsyncRaw(AsyncThreads.update)
        delete = AsyncRaw(AsyncThreads.delete)

        @overload
        async def create_and_run(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[Run]: ...
        @overload
        async def create_and_run(
            self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def create_and_run(
            self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
        async def create_and_run(self, **params: Any) -> Any: ...

    class AsyncThreadsWithStreamingResponse:
        runs: AsyncRunsWithStreamingResponse
        messages: AsyncMessagesWithStreamingResponse
        create = AsyncStreamed(AsyncThreads.create)
        retrieve = AsyncStreamed(AsyncThreads.retrieve)
        update = AsyncStreamed(AsyncThreads.update)
        delete = AsyncStreamed(AsyncThreads.delete)

        @overload
        def create_and_run(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
        ) -> AsyncResponseManager[Run]: ...
        @overload
        def create_and_run(
            self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
        ) -> AsyncResponseManager[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
        ) -> AsyncResponseManager[Run | AsyncStream[AssistantStreamEvent]]: ...
        def create_and_run(self, **params: Any) -> Any: ...

    class AsyncRunsWithRawResponse:
        steps: AsyncStepsWithRawResponse

        @overload
        async def create(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsCreateParams],
        ) -> RawResponse[Run]: ...
        @overload
        async def create(
            self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
        ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def create(
            self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
        ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
        async def create(self, thread_id: str, **params: Any) -> Any: ...

        retrieve = AsyncRaw(AsyncRuns.retrieve)
        update = AsyncRaw(AsyncRuns.update)
        list = AsyncRaw(AsyncRuns.list)
        cancel = AsyncRaw(AsyncRuns.cancel)

        @overload
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> RawResponse[Run]: ...
        @overload
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def submit_tool_outputs(
            self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
        ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
        async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any: ...

    class AsyncRunsWithStreamingResponse:
        steps: AsyncStepsWithStreamingResponse

        @overload
        def create(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsCreateParams],
        ) -> AsyncResponseManager[Run]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
        ) -> AsyncResponseManager[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
        ) -> AsyncResponseManager[Run | AsyncStream[AssistantStreamEvent]]: ...
        def create(self, thread_id: str, **params: Any) -> Any: ...

        retrieve = AsyncStreamed(AsyncRuns.retrieve)
        update = AsyncStreamed(AsyncRuns.update)
        list = AsyncStreamed(AsyncRuns.list)
        cancel = AsyncStreamed(AsyncRuns.cancel)

        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> AsyncResponseManager[Run]: ...
        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> AsyncResponseManager[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
        ) -> AsyncResponseManager[Run | AsyncStream[AssistantStreamEvent]]: ...
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any: ...

    class AsyncStepsWithRawResponse:
        retrieve = AsyncRaw(AsyncSteps.retrieve)
        list = AsyncRaw(AsyncSteps.list)

    class AsyncStepsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncSteps.retrieve)
        list = AsyncStreamed(AsyncSteps.list)

    class AsyncMessagesWithRawResponse:
        create = AsyncRaw(AsyncMessages.create)
        retrieve = AsyncRaw(AsyncMessages.retrieve)
        update = AsyncRaw(AsyncMessages.update)
        list = AsyncRaw(AsyncMessages.list)
        delete = AsyncRaw(AsyncMessages.delete)

    class AsyncMessagesWithStreamingResponse:
        create = AsyncStreamed(AsyncMessages.create)
        retrieve = AsyncStreamed(AsyncMessages.retrieve)
        update = AsyncStreamed(AsyncMessages.update)
        list = AsyncStreamed(AsyncMessages.list)
        delete = AsyncStreamed(AsyncMessages.delete)
