# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.batches``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.bulk._async.batches import AsyncBatchesHelpers
from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.batches import BatchesCreateParams, BatchesListParams
    from rtkit.types.batches.models import Batch

__all__ = ["AsyncBatches"]

_BATCHES_CREATE: Operation[Batch] = Operation(
    "batches.create",
    "POST",
    "/batches",
    "rtkit.types.batches.models:Batch",
    body="completion_window endpoint input_file_id metadata output_expires_after",
    required=(("completion_window", "endpoint", "input_file_id"),),
)
_BATCHES_RETRIEVE: Operation[Batch] = Operation(
    "batches.retrieve", "GET", "/batches/{batch_id}", "rtkit.types.batches.models:Batch"
)
_BATCHES_LIST: Operation[Batch] = Operation(
    "batches.list", "GET", "/batches", "rtkit.types.batches.models:Batch", query="after limit", page="cursor"
)
_BATCHES_CANCEL: Operation[Batch] = Operation(
    "batches.cancel", "POST", "/batches/{batch_id}/cancel", "rtkit.types.batches.models:Batch"
)


class AsyncBatches(AsyncBatchesHelpers, AsyncResource):
    """``client.batches``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncBatchesWithRawResponse
        with_streaming_response: AsyncBatchesWithStreamingResponse

    async def create(self, **params: Unpack[BatchesCreateParams]) -> Batch:
        """Create a batch. ``POST /batches``"""
        return await self._operate(_BATCHES_CREATE, params)

    async def retrieve(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Retrieve a batch. ``GET /batches/{batch_id}``"""
        return await self._operate(_BATCHES_RETRIEVE, params, batch_id=batch_id)

    def list(self, **params: Unpack[BatchesListParams]) -> AsyncPaginator[AsyncCursorPage[Batch]]:
        """List the batches, in pages. ``GET /batches``"""
        return self._paginate(_BATCHES_LIST, params)

    async def cancel(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Cancel a batch. ``POST /batches/{batch_id}/cancel``"""
        return await self._operate(_BATCHES_CANCEL, params, batch_id=batch_id)


if TYPE_CHECKING:

    class AsyncBatchesWithRawResponse:
        create = AsyncRaw(AsyncBatches.create)
        retrieve = AsyncRaw(AsyncBatches.retrieve)
        list = AsyncRaw(AsyncBatches.list)
        cancel = AsyncRaw(AsyncBatches.cancel)

    class AsyncBatchesWithStreamingResponse:
        create = AsyncStreamed(AsyncBatches.create)
        retrieve = AsyncStreamed(AsyncBatches.retrieve)
        list = AsyncStreamed(AsyncBatches.list)
        cancel = AsyncStreamed(AsyncBatches.cancel)
