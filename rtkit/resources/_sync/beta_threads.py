# Made from rtkit/resources/_async/beta_threads.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.threads``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client.deprecation import deprecated
from rtkit.helpers._sync.assistant_methods import RunsStreaming, ThreadsStreaming
from rtkit.helpers.waiting._sync.polling import RunsPolling, ThreadsPolling
from rtkit.resources.operations import beta_threads as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
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

__all__ = ["Messages", "Runs", "Steps", "Threads"]


class Threads(ThreadsStreaming, ThreadsPolling, Resource):
    """``client.beta.threads``"""

    if TYPE_CHECKING:
        with_raw_response: ThreadsWithRawResponse
        with_streaming_response: ThreadsWithStreamingResponse

    @cached_property
    def runs(self) -> Runs:
        """``client.beta.threads.runs``"""
        return Runs(self._client, self._reply)

    @cached_property
    def messages(self) -> Messages:
        """``client.beta.threads.messages``"""
        return Messages(self._client, self._reply)

    @deprecated("beta.threads.create() is deprecated: use client.responses instead")
    def create(self, **params: Unpack[ThreadsCreateParams]) -> Thread:
        """Create a thread. ``POST /threads``"""
        return self._operate(operations.THREADS_CREATE, params)

    @deprecated("beta.threads.retrieve() is deprecated: use client.responses instead")
    def retrieve(self, thread_id: str, **params: Unpack[RequestParams]) -> Thread:
        """Retrieve a thread. ``GET /threads/{thread_id}``"""
        return self._operate(operations.THREADS_RETRIEVE, params, thread_id=thread_id)

    @deprecated("beta.threads.update() is deprecated: use client.responses instead")
    def update(self, thread_id: str, **params: Unpack[ThreadsUpdateParams]) -> Thread:
        """Update a thread. ``POST /threads/{thread_id}``"""
        return self._operate(operations.THREADS_UPDATE, params, thread_id=thread_id)

    @deprecated("beta.threads.delete() is deprecated: use client.responses instead")
    def delete(self, thread_id: str, **params: Unpack[RequestParams]) -> ThreadDeleted:
        """Delete a thread. ``DELETE /threads/{thread_id}``"""
        return self._operate(operations.THREADS_DELETE, params, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    def create_and_run(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    def create_and_run(
        self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.create_and_run() is deprecated: use client.responses instead")
    def create_and_run(self, **params: Any) -> Any:
        """Create a thread and run it. ``POST /threads/runs``"""
        return self._operate(operations.THREADS_CREATE_AND_RUN, params)


class Runs(RunsStreaming, RunsPolling, Resource):
    """``client.beta.threads.runs``"""

    if TYPE_CHECKING:
        with_raw_response: RunsWithRawResponse
        with_streaming_response: RunsWithStreamingResponse

    @cached_property
    def steps(self) -> Steps:
        """``client.beta.threads.runs.steps``"""
        return Steps(self._client, self._reply)

    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunsCreateParams],
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.runs.create() is deprecated: use client.responses instead")
    def create(self, thread_id: str, **params: Any) -> Any:
        """Create a run for a thread. ``POST /threads/{thread_id}/runs``"""
        return self._operate(operations.RUNS_CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.retrieve() is deprecated: use client.responses instead")
    def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Run:
        """Retrieve a run of a thread. ``GET /threads/{thread_id}/runs/{run_id}``"""
        return self._operate(operations.RUNS_RETRIEVE, params, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.update() is deprecated: use client.responses instead")
    def update(self, run_id: str, *, thread_id: str, **params: Unpack[RunsUpdateParams]) -> Run:
        """Update a run of a thread. ``POST /threads/{thread_id}/runs/{run_id}``"""
        return self._operate(operations.RUNS_UPDATE, params, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.list() is deprecated: use client.responses instead")
    def list(self, thread_id: str, **params: Unpack[RunsListParams]) -> Paginator[SyncCursorPage[Run]]:
        """List the runs of a thread, in pages. ``GET /threads/{thread_id}/runs``"""
        return self._paginate(operations.RUNS_LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.cancel() is deprecated: use client.responses instead")
    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Run:
        """Cancel a run of a thread. ``POST /threads/{thread_id}/runs/{run_id}/cancel``"""
        return self._operate(operations.RUNS_CANCEL, params, run_id=run_id, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunsSubmitToolOutputsParams],
    ) -> Run: ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[RunsSubmitToolOutputsParams],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated: use client.responses instead")
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit the outputs of tools to a run. ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``"""
        return self._operate(operations.RUNS_SUBMIT_TOOL_OUTPUTS, params, run_id=run_id, thread_id=thread_id)


class Steps(Resource):
    """``client.beta.threads.runs.steps``"""

    if TYPE_CHECKING:
        with_raw_response: StepsWithRawResponse
        with_streaming_response: StepsWithStreamingResponse

    @deprecated("beta.threads.runs.steps.retrieve() is deprecated: use client.responses instead")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[StepsRetrieveParams]
    ) -> RunStep:
        """Retrieve a step of a run. ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``"""
        return self._operate(
            operations.STEPS_RETRIEVE, params, step_id=step_id, thread_id=thread_id, run_id=run_id
        )

    @deprecated("beta.threads.runs.steps.list() is deprecated: use client.responses instead")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[StepsListParams]
    ) -> Paginator[SyncCursorPage[RunStep]]:
        """List the steps of a run, in pages. ``GET /threads/{thread_id}/runs/{run_id}/steps``"""
        return self._paginate(operations.STEPS_LIST, params, run_id=run_id, thread_id=thread_id)


class Messages(Resource):
    """``client.beta.threads.messages``"""

    if TYPE_CHECKING:
        with_raw_response: MessagesWithRawResponse
        with_streaming_response: MessagesWithStreamingResponse

    @deprecated("beta.threads.messages.create() is deprecated: use client.responses instead")
    def create(self, thread_id: str, **params: Unpack[MessagesCreateParams]) -> Message:
        """Create a message for a thread. ``POST /threads/{thread_id}/messages``"""
        return self._operate(operations.MESSAGES_CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.retrieve() is deprecated: use client.responses instead")
    def retrieve(self, message_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> Message:
        """Retrieve a message of a thread. ``GET /threads/{thread_id}/messages/{message_id}``"""
        return self._operate(operations.MESSAGES_RETRIEVE, params, message_id=message_id, thread_id=thread_id)

    @deprecated("beta.threads.messages.update() is deprecated: use client.responses instead")
    def update(self, message_id: str, *, thread_id: str, **params: Unpack[MessagesUpdateParams]) -> Message:
        """Update a message of a thread. ``POST /threads/{thread_id}/messages/{message_id}``"""
        return self._operate(operations.MESSAGES_UPDATE, params, message_id=message_id, thread_id=thread_id)

    @deprecated("beta.threads.messages.list() is deprecated: use client.responses instead")
    def list(
        self, thread_id: str, **params: Unpack[MessagesListParams]
    ) -> Paginator[SyncCursorPage[Message]]:
        """List the messages of a thread, in pages. ``GET /threads/{thread_id}/messages``"""
        return self._paginate(operations.MESSAGES_LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.delete() is deprecated: use client.responses instead")
    def delete(self, message_id: str, *, thread_id: str, **params: Unpack[RequestParams]) -> MessageDeleted:
        """Delete a message of a thread. ``DELETE /threads/{thread_id}/messages/{message_id}``"""
        return self._operate(operations.MESSAGES_DELETE, params, message_id=message_id, thread_id=thread_id)


if TYPE_CHECKING:

    class ThreadsWithRawResponse:
        runs: RunsWithRawResponse
        messages: MessagesWithRawResponse
        create = Raw(Threads.create)
        retrieve = Raw(Threads.retrieve)
        update = Raw(Threads.update)
        delete = Raw(Threads.delete)

        @overload
        def create_and_run(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[Run]: ...
        @overload
        def create_and_run(
            self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
        ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
        def create_and_run(self, **params: Any) -> Any: ...

    class ThreadsWithStreamingResponse:
        runs: RunsWithStreamingResponse
        messages: MessagesWithStreamingResponse
        create = Streamed(Threads.create)
        retrieve = Streamed(Threads.retrieve)
        update = Streamed(Threads.update)
        delete = Streamed(Threads.delete)

        @overload
        def create_and_run(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ThreadsCreateAndRunParams]
        ) -> ResponseManager[Run]: ...
        @overload
        def create_and_run(
            self, *, stream: Literal[True], **params: Unpack[ThreadsCreateAndRunParams]
        ) -> ResponseManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self, *, stream: bool, **params: Unpack[ThreadsCreateAndRunParams]
        ) -> ResponseManager[Run | Stream[AssistantStreamEvent]]: ...
        def create_and_run(self, **params: Any) -> Any: ...

    class RunsWithRawResponse:
        steps: StepsWithRawResponse

        @overload
        def create(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsCreateParams],
        ) -> RawResponse[Run]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
        ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
        def create(self, thread_id: str, **params: Any) -> Any: ...

        retrieve = Raw(Runs.retrieve)
        update = Raw(Runs.update)
        list = Raw(Runs.list)
        cancel = Raw(Runs.cancel)

        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> RawResponse[Run]: ...
        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
        ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any: ...

    class RunsWithStreamingResponse:
        steps: StepsWithStreamingResponse

        @overload
        def create(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsCreateParams],
        ) -> ResponseManager[Run]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunsCreateParams]
        ) -> ResponseManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self, thread_id: str, *, stream: bool, **params: Unpack[RunsCreateParams]
        ) -> ResponseManager[Run | Stream[AssistantStreamEvent]]: ...
        def create(self, thread_id: str, **params: Any) -> Any: ...

        retrieve = Streamed(Runs.retrieve)
        update = Streamed(Runs.update)
        list = Streamed(Runs.list)
        cancel = Streamed(Runs.cancel)

        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> ResponseManager[Run]: ...
        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunsSubmitToolOutputsParams],
        ) -> ResponseManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self, run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunsSubmitToolOutputsParams]
        ) -> ResponseManager[Run | Stream[AssistantStreamEvent]]: ...
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any: ...

    class StepsWithRawResponse:
        retrieve = Raw(Steps.retrieve)
        list = Raw(Steps.list)

    class StepsWithStreamingResponse:
        retrieve = Streamed(Steps.retrieve)
        list = Streamed(Steps.list)

    class MessagesWithRawResponse:
        create = Raw(Messages.create)
        retrieve = Raw(Messages.retrieve)
        update = Raw(Messages.update)
        list = Raw(Messages.list)
        delete = Raw(Messages.delete)

    class MessagesWithStreamingResponse:
        create = Streamed(Messages.create)
        retrieve = Streamed(Messages.retrieve)
        update = Streamed(Messages.update)
        list = Streamed(Messages.list)
        delete = Streamed(Messages.delete)
