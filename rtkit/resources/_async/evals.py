# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.evals``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import evals as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.evals import (
        EvalsCreateParams,
        EvalsListParams,
        EvalsUpdateParams,
        OutputItemsListParams,
        RunsCreateParams,
        RunsListParams,
    )
    from rtkit.types.evals.models import EvalDeleteResponse, Response, RunDeleteResponse, RunListResponse
    from rtkit.types.evals.runs.models import OutputItemListResponse

__all__ = ["AsyncEvals", "AsyncOutputItems", "AsyncRuns"]


class AsyncEvals(AsyncResource):
    """``client.evals``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncEvalsWithRawResponse
        with_streaming_response: AsyncEvalsWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncRuns:
        """``client.evals.runs``"""
        return AsyncRuns(self._client, self._reply)

    async def create(self, **params: Unpack[EvalsCreateParams]) -> Response:
        """Create an eval. ``POST /evals``"""
        return await self._operate(operations.EVALS_CREATE, params)

    async def retrieve(self, eval_id: str, **params: Unpack[RequestParams]) -> Response:
        """Retrieve an eval. ``GET /evals/{eval_id}``"""
        return await self._operate(operations.EVALS_RETRIEVE, params, eval_id=eval_id)

    async def update(self, eval_id: str, **params: Unpack[EvalsUpdateParams]) -> Response:
        """Update an eval. ``POST /evals/{eval_id}``"""
        return await self._operate(operations.EVALS_UPDATE, params, eval_id=eval_id)

    def list(self, **params: Unpack[EvalsListParams]) -> AsyncPaginator[AsyncCursorPage[Response]]:
        """List the evals, in pages. ``GET /evals``"""
        return self._paginate(operations.EVALS_LIST, params)

    async def delete(self, eval_id: str, **params: Unpack[RequestParams]) -> EvalDeleteResponse:
        """Delete an eval. ``DELETE /evals/{eval_id}``"""
        return await self._operate(operations.EVALS_DELETE, params, eval_id=eval_id)


class AsyncRuns(AsyncResource):
    """``client.evals.runs``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRunsWithRawResponse
        with_streaming_response: AsyncRunsWithStreamingResponse

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        """``client.evals.runs.output_items``"""
        return AsyncOutputItems(self._client, self._reply)

    async def create(self, eval_id: str, **params: Unpack[RunsCreateParams]) -> RunListResponse:
        """Create a run for an eval. ``POST /evals/{eval_id}/runs``"""
        return await self._operate(operations.RUNS_CREATE, params, eval_id=eval_id)

    async def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]
    ) -> RunListResponse:
        """Retrieve a run of an eval. ``GET /evals/{eval_id}/runs/{run_id}``"""
        return await self._operate(operations.RUNS_RETRIEVE, params, run_id=run_id, eval_id=eval_id)

    def list(
        self, eval_id: str, **params: Unpack[RunsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[RunListResponse]]:
        """List the runs of an eval, in pages. ``GET /evals/{eval_id}/runs``"""
        return self._paginate(operations.RUNS_LIST, params, eval_id=eval_id)

    async def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]
    ) -> RunDeleteResponse:
        """Delete a run of an eval. ``DELETE /evals/{eval_id}/runs/{run_id}``"""
        return await self._operate(operations.RUNS_DELETE, params, run_id=run_id, eval_id=eval_id)

    async def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]) -> RunListResponse:
        """Cancel a run of an eval. ``POST /evals/{eval_id}/runs/{run_id}/cancel``"""
        return await self._operate(operations.RUNS_CANCEL, params, run_id=run_id, eval_id=eval_id)


class AsyncOutputItems(AsyncResource):
    """``client.evals.runs.output_items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncOutputItemsWithRawResponse
        with_streaming_response: AsyncOutputItemsWithStreamingResponse

    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestParams]
    ) -> OutputItemListResponse:
        """Retrieve an output item of a run. ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``"""
        return await self._operate(
            operations.OUTPUT_ITEMS_RETRIEVE,
            params,
            output_item_id=output_item_id,
            eval_id=eval_id,
            run_id=run_id,
        )

    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[OutputItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[OutputItemListResponse]]:
        """List the output items of a run, in pages. ``GET /evals/{eval_id}/runs/{run_id}/output_items``"""
        return self._paginate(operations.OUTPUT_ITEMS_LIST, params, run_id=run_id, eval_id=eval_id)


if TYPE_CHECKING:

    class AsyncEvalsWithRawResponse:
        runs: AsyncRunsWithRawResponse
        create = AsyncRaw(AsyncEvals.create)
        retrieve = AsyncRaw(AsyncEvals.retrieve)
        update = AsyncRaw(AsyncEvals.update)
        list = AsyncRaw(AsyncEvals.list)
        delete = AsyncRaw(AsyncEvals.delete)

    class AsyncEvalsWithStreamingResponse:
        runs: AsyncRunsWithStreamingResponse
        create = AsyncStreamed(AsyncEvals.create)
        retrieve = AsyncStreamed(AsyncEvals.retrieve)
        update = AsyncStreamed(AsyncEvals.update)
        list = AsyncStreamed(AsyncEvals.list)
        delete = AsyncStreamed(AsyncEvals.delete)

    class AsyncRunsWithRawResponse:
        output_items: AsyncOutputItemsWithRawResponse
        create = AsyncRaw(AsyncRuns.create)
        retrieve = AsyncRaw(AsyncRuns.retrieve)
        list = AsyncRaw(AsyncRuns.list)
        delete = AsyncRaw(AsyncRuns.delete)
        cancel = AsyncRaw(AsyncRuns.cancel)

    class AsyncRunsWithStreamingResponse:
        output_items: AsyncOutputItemsWithStreamingResponse
        create = AsyncStreamed(AsyncRuns.create)
        retrieve = AsyncStreamed(AsyncRuns.retrieve)
        list = AsyncStreamed(AsyncRuns.list)
        delete = AsyncStreamed(AsyncRuns.delete)
        cancel = AsyncStreamed(AsyncRuns.cancel)

    class AsyncOutputItemsWithRawResponse:
        retrieve = AsyncRaw(AsyncOutputItems.retrieve)
        list = AsyncRaw(AsyncOutputItems.list)

    class AsyncOutputItemsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncOutputItems.retrieve)
        list = AsyncStreamed(AsyncOutputItems.list)
