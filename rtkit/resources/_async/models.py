# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.models``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.types.models.models import Model, ModelDeleted

__all__ = ["AsyncModels"]

_MODELS_RETRIEVE: Operation[Model] = Operation(
    "models.retrieve", "GET", "/models/{model}", "rtkit.types.models.models:Model"
)
_MODELS_LIST: Operation[Model] = Operation(
    "models.list", "GET", "/models", "rtkit.types.models.models:Model", page="page"
)
_MODELS_DELETE: Operation[ModelDeleted] = Operation(
    "models.delete", "DELETE", "/models/{model}", "rtkit.types.models.models:ModelDeleted"
)


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
        return await self._operate(_MODELS_RETRIEVE, params, model=model)

    def list(self, **params: Unpack[RequestParams]) -> AsyncPaginator[AsyncPage[Model]]:
        """List the models. ``GET /models``"""
        return self._paginate(_MODELS_LIST, params)

    async def delete(self, model: str, **params: Unpack[RequestParams]) -> ModelDeleted:
        """Delete a model. ``DELETE /models/{model}``

        Args:
            model: The model's id.
        """
        return await self._operate(_MODELS_DELETE, params, model=model)


if TYPE_CHECKING:

    class AsyncModelsWithRawResponse:
        retrieve = AsyncRaw(AsyncModels.retrieve)
        list = AsyncRaw(AsyncModels.list)
        delete = AsyncRaw(AsyncModels.delete)

    class AsyncModelsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncModels.retrieve)
        list = AsyncStreamed(AsyncModels.list)
        delete = AsyncStreamed(AsyncModels.delete)
