# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.completions``"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import completions as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.completions import CompletionsCreateParams
    from rtkit.types.completions.models import Completion

__all__ = ["AsyncCompletions"]


class AsyncCompletions(AsyncResource):
    """``client.completions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCompletionsWithRawResponse
        with_streaming_response: AsyncCompletionsWithStreamingResponse

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
    ) -> Completion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> Completion | AsyncStream[Completion]: ...
    async def create(self, **params: Any) -> Any:
        """Create a completion. ``POST /completions``"""
        return await self._operate(operations.COMPLETIONS_CREATE, params)


if TYPE_CHECKING:

    class AsyncCompletionsWithRawResponse:
        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Completion]: ...
        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[AsyncStream[Completion]]: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Completion | AsyncStream[Completion]]: ...
        async def create(self, **params: Any) -> Any: ...

    class AsyncCompletionsWithStreamingResponse:
        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[Completion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[AsyncStream[Completion]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[Completion | AsyncStream[Completion]]: ...
        def create(self, **params: Any) -> Any: ...
