# Made from rtkit/resources/_async/decisions.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.decisions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import decisions as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.decisions import DecisionsCreateParams
    from rtkit.types.decisions.models import Decision

__all__ = ["Decisions"]


class Decisions(Resource):
    """``client.decisions``"""

    if TYPE_CHECKING:
        with_raw_response: DecisionsWithRawResponse
        with_streaming_response: DecisionsWithStreamingResponse

    def create(self, **params: Unpack[DecisionsCreateParams]) -> Decision:
        """Create a decision. ``POST /decisions``"""
        return self._operate(operations.DECISIONS_CREATE, params)


if TYPE_CHECKING:

    class DecisionsWithRawResponse:
        create = Raw(Decisions.create)

    class DecisionsWithStreamingResponse:
        create = Streamed(Decisions.create)
