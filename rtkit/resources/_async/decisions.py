# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.decisions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.decisions import DecisionsCreateParams
    from rtkit.types.decisions.models import Decision

__all__ = ["AsyncDecisions"]

_DECISIONS_CREATE: Operation[Decision] = Operation(
    "decisions.create",
    "POST",
    "/decisions",
    "rtkit.types.decisions.models:Decision",
    body="input model questions prompt_cache_key prompt_cache_options safety_identifier",
    required=(("input", "model", "questions"),),
)


class AsyncDecisions(AsyncResource):
    """``client.decisions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncDecisionsWithRawResponse
        with_streaming_response: AsyncDecisionsWithStreamingResponse

    async def create(self, **params: Unpack[DecisionsCreateParams]) -> Decision:
        """Create a decision. ``POST /decisions``"""
        return await self._operate(_DECISIONS_CREATE, params)


if TYPE_CHECKING:

    class AsyncDecisionsWithRawResponse:
        create = AsyncRaw(AsyncDecisions.create)

    class AsyncDecisionsWithStreamingResponse:
        create = AsyncStreamed(AsyncDecisions.create)
