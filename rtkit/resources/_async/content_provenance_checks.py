# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.content_provenance_checks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import content_provenance_checks as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.content_provenance_checks import ContentProvenanceChecksCreateParams
    from rtkit.types.content_provenance_checks.models import ContentProvenanceCheck

__all__ = ["AsyncContentProvenanceChecks"]


class AsyncContentProvenanceChecks(AsyncResource):
    """``client.content_provenance_checks``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncContentProvenanceChecksWithRawResponse
        with_streaming_response: AsyncContentProvenanceChecksWithStreamingResponse

    async def create(self, **params: Unpack[ContentProvenanceChecksCreateParams]) -> ContentProvenanceCheck:
        """Create a content provenance check. ``POST /content_provenance_checks``"""
        return await self._operate(operations.CONTENT_PROVENANCE_CHECKS_CREATE, params)


if TYPE_CHECKING:

    class AsyncContentProvenanceChecksWithRawResponse:
        create = AsyncRaw(AsyncContentProvenanceChecks.create)

    class AsyncContentProvenanceChecksWithStreamingResponse:
        create = AsyncStreamed(AsyncContentProvenanceChecks.create)
