# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.moderations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import moderations as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.moderations import ModerationsCreateParams
    from rtkit.types.moderations.models import ModerationCreateResponse

__all__ = ["AsyncModerations"]


class AsyncModerations(AsyncResource):
    """``client.moderations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncModerationsWithRawResponse
        with_streaming_response: AsyncModerationsWithStreamingResponse

    async def create(self, **params: Unpack[ModerationsCreateParams]) -> ModerationCreateResponse:
        """Create a moderation. ``POST /moderations``

        Args:
            input: A text, a list of texts, or a list of texts and images.
            model: The model's id. Default: `omni-moderation-latest`.
        """
        return await self._operate(operations.MODERATIONS_CREATE, params)


if TYPE_CHECKING:

    class AsyncModerationsWithRawResponse:
        create = AsyncRaw(AsyncModerations.create)

    class AsyncModerationsWithStreamingResponse:
        create = AsyncStreamed(AsyncModerations.create)
