# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.models``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import models as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.types.models.models import Model, ModelDeleted

__all__ = ["AsyncModels"]


class AsyncModels(AsyncResource):
    """``client.models``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncModelsWithRawResponse
        with_streaming_response: AsyncModelsWithStreamingResponse

    async def retrieve(self, model: str, **params: Unpack[RequestParams]) -> Model:
        """Retrieve a model. ``GET /models/{model}``

        Args:
            model: The model's id.
        """
        return await self._operate(operations.MODELS_RETRIEVE, params, model=model)

    def list(self, **params: Unpack[RequestParams]) -> AsyncPaginator[AsyncPage[Model]]:
        """List the models. ``GET /models``"""
        return self._paginate(operations.MODELS_LIST, params)

    async def delete(self, model: str, **params: Unpack[RequestParams]) -> ModelDeleted:
        """Delete a model. ``DELETE /models/{model}``

        Args:
            model: The model's id.
        """
        return await self._operate(operations.MODELS_DELETE, params, model=model)


if TYPE_CHECKING:

    class AsyncModelsWithRawResponse:
        retrieve = AsyncRaw(AsyncModels.retrieve)
        list = AsyncRaw(AsyncModels.list)
        delete = AsyncRaw(AsyncModels.delete)

    class AsyncModelsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncModels.retrieve)
        list = AsyncStreamed(AsyncModels.list)
        delete = AsyncStreamed(AsyncModels.delete)
