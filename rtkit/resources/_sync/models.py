# Made from rtkit/resources/_async/models.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.models``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import models as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.types.models.models import Model, ModelDeleted

__all__ = ["Models"]


class Models(Resource):
    """``client.models``"""

    if TYPE_CHECKING:
        with_raw_response: ModelsWithRawResponse
        with_streaming_response: ModelsWithStreamingResponse

    def retrieve(self, model: str, **params: Unpack[RequestParams]) -> Model:
        """Retrieve a model. ``GET /models/{model}``

        Args:
            model: The model's id.
        """
        return self._operate(operations.MODELS_RETRIEVE, params, model=model)

    def list(self, **params: Unpack[RequestParams]) -> Paginator[SyncPage[Model]]:
        """List the models. ``GET /models``"""
        return self._paginate(operations.MODELS_LIST, params)

    def delete(self, model: str, **params: Unpack[RequestParams]) -> ModelDeleted:
        """Delete a model. ``DELETE /models/{model}``

        Args:
            model: The model's id.
        """
        return self._operate(operations.MODELS_DELETE, params, model=model)


if TYPE_CHECKING:

    class ModelsWithRawResponse:
        retrieve = Raw(Models.retrieve)
        list = Raw(Models.list)
        delete = Raw(Models.delete)

    class ModelsWithStreamingResponse:
        retrieve = Streamed(Models.retrieve)
        list = Streamed(Models.list)
        delete = Streamed(Models.delete)
