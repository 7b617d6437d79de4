# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.batches``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.bulk._async.batches import AsyncBatchesHelpers
from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import batches as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.batches import BatchesCreateParams, BatchesListParams
    from rtkit.types.batches.models import Batch

__all__ = ["AsyncBatches"]


class AsyncBatches(AsyncBatchesHelpers, AsyncResource):
    """``client.batches``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncBatchesWithRawResponse
        with_streaming_response: AsyncBatchesWithStreamingResponse

    async def create(self, **params: Unpack[BatchesCreateParams]) -> Batch:
        """Create a batch. ``POST /batches``

        Args:
            completion_window: The time within which the batch is processed: 24h.
            endpoint: The route that all requests of the batch go to, such as /v1/responses.
            input_file_id: The id of a JSONL file for batch: up to 50,000 requests and 200 MB.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            output_expires_after: When the files with the results expire. Default: after 30 days.
        """
        return await self._operate(operations.BATCHES_CREATE, params)

    async def retrieve(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Retrieve a batch. ``GET /batches/{batch_id}``

        Args:
            batch_id: The id of the batch.
        """
        return await self._operate(operations.BATCHES_RETRIEVE, params, batch_id=batch_id)

    def list(self, **params: Unpack[BatchesListParams]) -> AsyncPaginator[AsyncCursorPage[Batch]]:
        """List the batches, in pages. ``GET /batches``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
        """
        return self._paginate(operations.BATCHES_LIST, params)

    async def cancel(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Cancel a batch. ``POST /batches/{batch_id}/cancel``

        Args:
            batch_id: The id of the batch.
        """
        return await self._operate(operations.BATCHES_CANCEL, params, batch_id=batch_id)


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
