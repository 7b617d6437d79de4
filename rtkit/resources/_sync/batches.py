# Made from rtkit/resources/_async/batches.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.batches``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.bulk._sync.batches import BatchesHelpers
from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import batches as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.batches import BatchesCreateParams, BatchesListParams
    from rtkit.types.batches.models import Batch

__all__ = ["Batches"]


class Batches(BatchesHelpers, Resource):
    """``client.batches``"""

    if TYPE_CHECKING:
        with_raw_response: BatchesWithRawResponse
        with_streaming_response: BatchesWithStreamingResponse

    def create(self, **params: Unpack[BatchesCreateParams]) -> Batch:
        """Create a batch. ``POST /batches``

        Args:
            completion_window: The time within which the batch is processed: 24h.
            endpoint: The route that all requests of the batch go to, such as /v1/responses.
            input_file_id: The id of a JSONL file for batch: up to 50,000 requests and 200 MB.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            output_expires_after: When the files with the results expire. Default: after 30 days.
        """
        return self._operate(operations.BATCHES_CREATE, params)

    def retrieve(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Retrieve a batch. ``GET /batches/{batch_id}``

        Args:
            batch_id: The id of the batch.
        """
        return self._operate(operations.BATCHES_RETRIEVE, params, batch_id=batch_id)

    def list(self, **params: Unpack[BatchesListParams]) -> Paginator[SyncCursorPage[Batch]]:
        """List the batches, in pages. ``GET /batches``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
        """
        return self._paginate(operations.BATCHES_LIST, params)

    def cancel(self, batch_id: str, **params: Unpack[RequestParams]) -> Batch:
        """Cancel a batch. ``POST /batches/{batch_id}/cancel``

        Args:
            batch_id: The id of the batch.
        """
        return self._operate(operations.BATCHES_CANCEL, params, batch_id=batch_id)


if TYPE_CHECKING:

    class BatchesWithRawResponse:
        create = Raw(Batches.create)
        retrieve = Raw(Batches.retrieve)
        list = Raw(Batches.list)
        cancel = Raw(Batches.cancel)

    class BatchesWithStreamingResponse:
        create = Streamed(Batches.create)
        retrieve = Streamed(Batches.retrieve)
        list = Streamed(Batches.list)
        cancel = Streamed(Batches.cancel)
