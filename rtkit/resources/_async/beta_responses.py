# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.realtime.connection._async.responses import AsyncBetaResponsesConnect
from rtkit.resources.operations import beta_responses as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.beta_responses import (
        InputItemsListParams,
        InputTokensCountParams,
        ResponsesCancelParams,
        ResponsesCompactParams,
        ResponsesCreateParams,
        ResponsesDeleteParams,
        ResponsesRetrieveParams,
    )
    from rtkit.types.beta.responses.models import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseItem,
        BetaResponseStreamEvent,
    )
    from rtkit.types.responses.models import InputTokenCountResponse

__all__ = ["AsyncInputItems", "AsyncInputTokens", "AsyncResponses"]


class AsyncResponses(AsyncBetaResponsesConnect, AsyncResource):
    """``client.beta.responses``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncResponsesWithRawResponse
        with_streaming_response: AsyncResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """``client.beta.responses.input_items``"""
        return AsyncInputItems(self._client, self._reply)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """``client.beta.responses.input_tokens``"""
        return AsyncInputTokens(self._client, self._reply)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
    ) -> BetaResponse: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create a response. ``POST /responses?beta=true``"""
        return await self._operate(operations.RESPONSES_CREATE, params)

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit = ...,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> BetaResponse: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Retrieve a response. ``GET /responses/{response_id}?beta=true``"""
        return await self._operate(operations.RESPONSES_RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **params: Unpack[ResponsesDeleteParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}?beta=true``"""
        return await self._operate(operations.RESPONSES_DELETE, params, response_id=response_id)

    async def cancel(self, response_id: str, **params: Unpack[ResponsesCancelParams]) -> BetaResponse:
        """Cancel a response. ``POST /responses/{response_id}/cancel?beta=true``"""
        return await self._operate(operations.RESPONSES_CANCEL, params, response_id=response_id)

    async def compact(self, **params: Unpack[ResponsesCompactParams]) -> BetaCompactedResponse:
        """Compact a conversation. ``POST /responses/compact?beta=true``"""
        return await self._operate(operations.RESPONSES_COMPACT, params)


class AsyncInputItems(AsyncResource):
    """``client.beta.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputItemsWithRawResponse
        with_streaming_response: AsyncInputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[BetaResponseItem]]:
        """List the input items of a response, in pages. ``GET /responses/{response_id}/input_items?beta=true``"""
        return self._paginate(operations.INPUT_ITEMS_LIST, params, response_id=response_id)


class AsyncInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputTokensWithRawResponse
        with_streaming_response: AsyncInputTokensWithStreamingResponse

    async def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count the input tokens. ``POST /responses/input_tokens?beta=true``"""
        return await self._operate(operations.INPUT_TOKENS_COUNT, params)


if TYPE_CHECKING:

    class AsyncResponsesWithRawResponse:
        input_items: AsyncInputItemsWithRawResponse
        input_tokens: AsyncInputTokensWithRawResponse

        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[BetaResponse]: ...
        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        async def create(self, **params: Any) -> Any: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> RawResponse[BetaResponse]: ...
        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        async def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        async def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = AsyncRaw(AsyncResponses.delete)
        cancel = AsyncRaw(AsyncResponses.cancel)
        compact = AsyncRaw(AsyncResponses.compact)

    class AsyncResponsesWithStreamingResponse:
        input_items: AsyncInputItemsWithStreamingResponse
        input_tokens: AsyncInputTokensWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[BetaResponse]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> AsyncResponseManager[BetaResponse]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> AsyncResponseManager[AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> AsyncResponseManager[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = AsyncStreamed(AsyncResponses.delete)
        cancel = AsyncStreamed(AsyncResponses.cancel)
        compact = AsyncStreamed(AsyncResponses.compact)

    class AsyncInputItemsWithRawResponse:
        list = AsyncRaw(AsyncInputItems.list)

    class AsyncInputItemsWithStreamingResponse:
        list = AsyncStreamed(AsyncInputItems.list)

    class AsyncInputTokensWithRawResponse:
        count = AsyncRaw(AsyncInputTokens.count)

    class AsyncInputTokensWithStreamingResponse:
        count = AsyncStreamed(AsyncInputTokens.count)
