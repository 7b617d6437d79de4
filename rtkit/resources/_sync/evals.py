# Made from rtkit/resources/_async/evals.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.evals``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import evals as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
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

__all__ = ["Evals", "OutputItems", "Runs"]


class Evals(Resource):
    """``client.evals``"""

    if TYPE_CHECKING:
        with_raw_response: EvalsWithRawResponse
        with_streaming_response: EvalsWithStreamingResponse

    @cached_property
    def runs(self) -> Runs:
        """``client.evals.runs``"""
        return Runs(self._client, self._reply)

    def create(self, **params: Unpack[EvalsCreateParams]) -> Response:
        """Create an eval. ``POST /evals``"""
        return self._operate(operations.EVALS_CREATE, params)

    def retrieve(self, eval_id: str, **params: Unpack[RequestParams]) -> Response:
        """Retrieve an eval. ``GET /evals/{eval_id}``"""
        return self._operate(operations.EVALS_RETRIEVE, params, eval_id=eval_id)

    def update(self, eval_id: str, **params: Unpack[EvalsUpdateParams]) -> Response:
        """Update an eval. ``POST /evals/{eval_id}``"""
        return self._operate(operations.EVALS_UPDATE, params, eval_id=eval_id)

    def list(self, **params: Unpack[EvalsListParams]) -> Paginator[SyncCursorPage[Response]]:
        """List the evals, in pages. ``GET /evals``"""
        return self._paginate(operations.EVALS_LIST, params)

    def delete(self, eval_id: str, **params: Unpack[RequestParams]) -> EvalDeleteResponse:
        """Delete an eval. ``DELETE /evals/{eval_id}``"""
        return self._operate(operations.EVALS_DELETE, params, eval_id=eval_id)


class Runs(Resource):
    """``client.evals.runs``"""

    if TYPE_CHECKING:
        with_raw_response: RunsWithRawResponse
        with_streaming_response: RunsWithStreamingResponse

    @cached_property
    def output_items(self) -> OutputItems:
        """``client.evals.runs.output_items``"""
        return OutputItems(self._client, self._reply)

    def create(self, eval_id: str, **params: Unpack[RunsCreateParams]) -> RunListResponse:
        """Create a run for an eval. ``POST /evals/{eval_id}/runs``"""
        return self._operate(operations.RUNS_CREATE, params, eval_id=eval_id)

    def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]) -> RunListResponse:
        """Retrieve a run of an eval. ``GET /evals/{eval_id}/runs/{run_id}``"""
        return self._operate(operations.RUNS_RETRIEVE, params, run_id=run_id, eval_id=eval_id)

    def list(
        self, eval_id: str, **params: Unpack[RunsListParams]
    ) -> Paginator[SyncCursorPage[RunListResponse]]:
        """List the runs of an eval, in pages. ``GET /evals/{eval_id}/runs``"""
        return self._paginate(operations.RUNS_LIST, params, eval_id=eval_id)

    def delete(self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]) -> RunDeleteResponse:
        """Delete a run of an eval. ``DELETE /evals/{eval_id}/runs/{run_id}``"""
        return self._operate(operations.RUNS_DELETE, params, run_id=run_id, eval_id=eval_id)

    def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[RequestParams]) -> RunListResponse:
        """Cancel a run of an eval. ``POST /evals/{eval_id}/runs/{run_id}/cancel``"""
        return self._operate(operations.RUNS_CANCEL, params, run_id=run_id, eval_id=eval_id)


class OutputItems(Resource):
    """``client.evals.runs.output_items``"""

    if TYPE_CHECKING:
        with_raw_response: OutputItemsWithRawResponse
        with_streaming_response: OutputItemsWithStreamingResponse

    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestParams]
    ) -> OutputItemListResponse:
        """Retrieve an output item of a run. ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``"""
        return self._operate(
            operations.OUTPUT_ITEMS_RETRIEVE,
            params,
            output_item_id=output_item_id,
            eval_id=eval_id,
            run_id=run_id,
        )

    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[OutputItemsListParams]
    ) -> Paginator[SyncCursorPage[OutputItemListResponse]]:
        """List the output items of a run, in pages. ``GET /evals/{eval_id}/runs/{run_id}/output_items``"""
        return self._paginate(operations.OUTPUT_ITEMS_LIST, params, run_id=run_id, eval_id=eval_id)


if TYPE_CHECKING:

    class EvalsWithRawResponse:
        runs: RunsWithRawResponse
        create = Raw(Evals.create)
        retrieve = Raw(Evals.retrieve)
        update = Raw(Evals.update)
        list = Raw(Evals.list)
        delete = Raw(Evals.delete)

    class EvalsWithStreamingResponse:
        runs: RunsWithStreamingResponse
        create = Streamed(Evals.create)
        retrieve = Streamed(Evals.retrieve)
        update = Streamed(Evals.update)
        list = Streamed(Evals.list)
        delete = Streamed(Evals.delete)

    class RunsWithRawResponse:
        output_items: OutputItemsWithRawResponse
        create = Raw(Runs.create)
        retrieve = Raw(Runs.retrieve)
        list = Raw(Runs.list)
        delete = Raw(Runs.delete)
        cancel = Raw(Runs.cancel)

    class RunsWithStreamingResponse:
        output_items: OutputItemsWithStreamingResponse
        create = Streamed(Runs.create)
        retrieve = Streamed(Runs.retrieve)
        list = Streamed(Runs.list)
        delete = Streamed(Runs.delete)
        cancel = Streamed(Runs.cancel)

    class OutputItemsWithRawResponse:
        retrieve = Raw(OutputItems.retrieve)
        list = Raw(OutputItems.list)

    class OutputItemsWithStreamingResponse:
        retrieve = Streamed(OutputItems.retrieve)
        list = Streamed(OutputItems.list)
