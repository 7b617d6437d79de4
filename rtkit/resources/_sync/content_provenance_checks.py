# Made from rtkit/resources/_async/content_provenance_checks.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.content_provenance_checks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import content_provenance_checks as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.content_provenance_checks import ContentProvenanceChecksCreateParams
    from rtkit.types.content_provenance_checks.models import ContentProvenanceCheck

__all__ = ["ContentProvenanceChecks"]


class ContentProvenanceChecks(Resource):
    """``client.content_provenance_checks``"""

    if TYPE_CHECKING:
        with_raw_response: ContentProvenanceChecksWithRawResponse
        with_streaming_response: ContentProvenanceChecksWithStreamingResponse

    def create(self, **params: Unpack[ContentProvenanceChecksCreateParams]) -> ContentProvenanceCheck:
        """Create a content provenance check. ``POST /content_provenance_checks``"""
        return self._operate(operations.CONTENT_PROVENANCE_CHECKS_CREATE, params)


if TYPE_CHECKING:

    class ContentProvenanceChecksWithRawResponse:
        create = Raw(ContentProvenanceChecks.create)

    class ContentProvenanceChecksWithStreamingResponse:
        create = Streamed(ContentProvenanceChecks.create)
