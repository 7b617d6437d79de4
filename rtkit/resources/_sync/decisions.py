# Made from rtkit/resources/_async/decisions.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.decisions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client.call import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.decisions import DecisionsCreateParams
    from rtkit.types.decisions.models import Decision

__all__ = ["Decisions"]

_DECISIONS_CREATE: Operation[Decision] = Operation(
    "decisions.create",
    "POST",
    "/decisions",
    "rtkit.types.decisions.models:Decision",
    body="input model questions prompt_cache_key prompt_cache_options safety_identifier",
    required=(("input", "model", "questions"),),
)


class Decisions(Resource):
    """``client.decisions``"""

    if TYPE_CHECKING:
        with_raw_response: DecisionsWithRawResponse
        with_streaming_response: DecisionsWithStreamingResponse

    def create(self, **params: Unpack[DecisionsCreateParams]) -> Decision:
        """Create a decision. ``POST /decisions``"""
        return self._operate(_DECISIONS_CREATE, params)


if TYPE_CHECKING:

    class DecisionsWithRawResponse:
        create = Raw(Decisions.create)

    class DecisionsWithStreamingResponse:
        create = Streamed(Decisions.create)
