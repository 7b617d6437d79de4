# Made from rtkit/resources/_async/completions.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.completions``"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import completions as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.completions import CompletionsCreateParams
    from rtkit.types.completions.models import Completion

__all__ = ["Completions"]


class Completions(Resource):
    """``client.completions``"""

    if TYPE_CHECKING:
        with_raw_response: CompletionsWithRawResponse
        with_streaming_response: CompletionsWithStreamingResponse

    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
    ) -> Completion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> Stream[Completion]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> Completion | Stream[Completion]: ...
    def create(self, **params: Any) -> Any:
        """Create a completion. ``POST /completions``"""
        return self._operate(operations.COMPLETIONS_CREATE, params)


if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Completion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Stream[Completion]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Completion | Stream[Completion]]: ...
        def create(self, **params: Any) -> Any: ...

    class CompletionsWithStreamingResponse:
        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[Completion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[Stream[Completion]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[Completion | Stream[Completion]]: ...
        def create(self, **params: Any) -> Any: ...
