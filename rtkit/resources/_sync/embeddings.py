# Made from rtkit/resources/_async/embeddings.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.embeddings``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import embeddings as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.embeddings import EmbeddingsCreateParams
    from rtkit.types.embeddings.models import CreateEmbeddingResponse

__all__ = ["Embeddings"]


class Embeddings(Resource):
    """``client.embeddings``"""

    if TYPE_CHECKING:
        with_raw_response: EmbeddingsWithRawResponse
        with_streaming_response: EmbeddingsWithStreamingResponse

    def create(self, **params: Unpack[EmbeddingsCreateParams]) -> CreateEmbeddingResponse:
        """Create embeddings. ``POST /embeddings``

        Args:
            input: A text, a list of texts, or tokens of them: up to 2,048 texts of up to 8,192 tokens; none
                may be empty.
            model: The model's id.
            dimensions: How many numbers each vector has. From `text-embedding-3` on. Default: all of the
                model's.
            encoding_format: How vectors travel: float, or base64. Default: base64, which is decoded here.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
        """
        return self._operate(operations.EMBEDDINGS_CREATE, params)


if TYPE_CHECKING:

    class EmbeddingsWithRawResponse:
        create = Raw(Embeddings.create)

    class EmbeddingsWithStreamingResponse:
        create = Streamed(Embeddings.create)
