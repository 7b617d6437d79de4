# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.decisions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import decisions as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.decisions import DecisionsCreateParams
    from rtkit.types.decisions.models import Decision

__all__ = ["AsyncDecisions"]


class AsyncDecisions(AsyncResource):
    """``client.decisions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncDecisionsWithRawResponse
        with_streaming_response: AsyncDecisionsWithStreamingResponse

    async def create(self, **params: Unpack[DecisionsCreateParams]) -> Decision:
        """Create a decision. ``POST /decisions``"""
        return await self._operate(operations.DECISIONS_CREATE, params)


if TYPE_CHECKING:

    class AsyncDecisionsWithRawResponse:
        create = AsyncRaw(AsyncDecisions.create)

    class AsyncDecisionsWithStreamingResponse:
        create = AsyncStreamed(AsyncDecisions.create)
