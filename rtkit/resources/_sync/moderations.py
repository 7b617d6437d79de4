# Made from rtkit/resources/_async/moderations.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.moderations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import moderations as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.moderations import ModerationsCreateParams
    from rtkit.types.moderations.models import ModerationCreateResponse

__all__ = ["Moderations"]


class Moderations(Resource):
    """``client.moderations``"""

    if TYPE_CHECKING:
        with_raw_response: ModerationsWithRawResponse
        with_streaming_response: ModerationsWithStreamingResponse

    def create(self, **params: Unpack[ModerationsCreateParams]) -> ModerationCreateResponse:
        """Create a moderation. ``POST /moderations``

        Args:
            input: A text, a list of texts, or a list of texts and images.
            model: The model's id. Default: `omni-moderation-latest`.
        """
        return self._operate(operations.MODERATIONS_CREATE, params)


if TYPE_CHECKING:

    class ModerationsWithRawResponse:
        create = Raw(Moderations.create)

    class ModerationsWithStreamingResponse:
        create = Streamed(Moderations.create)
