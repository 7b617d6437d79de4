# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation
from rtkit.helpers._async.responses_methods import AsyncResponsesHelpers
from rtkit.realtime.connection._async.responses import AsyncResponsesConnect

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.helpers._async.responses_methods import (
        AsyncResponsesHelpersWithRawResponse,
        AsyncResponsesHelpersWithStreamingResponse,
    )
    from rtkit.resources.params.responses import (
        InputItemsListParams,
        InputTokensCountParams,
        ResponsesCompactParams,
        ResponsesCreateParams,
        ResponsesRetrieveParams,
    )
    from rtkit.types.responses.models import (
        CompactedResponse,
        InputTokenCountResponse,
        Response,
        ResponseItem,
        ResponseStreamEvent,
    )

__all__ = ["AsyncInputItems", "AsyncInputTokens", "AsyncResponses"]

_RESPONSES_CREATE: Operation[Response] = Operation(
    "responses.create",
    "POST",
    "/responses",
    "rtkit.types.responses.models:Response",
    body=(
        "access_programs background background_options context_management conversation image include input "
        "instructions max_output_tokens max_tool_calls metadata model moderation parallel_tool_calls "
        "previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning "
        "safety_identifier service_tier store stream stream_options temperature text tool_choice tools "
        "top_logprobs top_p truncation user"
    ),
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
_RESPONSES_RETRIEVE: Operation[Response] = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    "rtkit.types.responses.models:Response",
    query="include include_obfuscation starting_after stream",
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
_RESPONSES_DELETE: Operation[None] = Operation(
    "responses.delete", "DELETE", "/responses/{response_id}", None, fixed_headers={"Accept": "*/*"}
)
_RESPONSES_CANCEL: Operation[Response] = Operation(
    "responses.cancel", "POST", "/responses/{response_id}/cancel", "rtkit.types.responses.models:Response"
)
_RESPONSES_COMPACT: Operation[CompactedResponse] = Operation(
    "responses.compact",
    "POST",
    "/responses/compact",
    "rtkit.types.responses.models:CompactedResponse",
    body=(
        "model image input instructions previous_response_id prompt_cache_key prompt_cache_options "
        "prompt_cache_retention service_tier"
    ),
    required=(("model",),),
)
_INPUT_ITEMS_LIST: Operation[ResponseItem] = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    "rtkit.types.responses.models:ResponseItem",
    query="after include limit order",
    page="cursor",
)
_INPUT_TOKENS_COUNT: Operation[InputTokenCountResponse] = Operation(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    "rtkit.types.responses.models:InputTokenCountResponse",
    body=(
        "conversation input instructions model parallel_tool_calls personality previous_response_id reasoning "
        "text tool_choice tools truncation"
    ),
)


class AsyncResponses(AsyncResponsesHelpers, AsyncResponsesConnect, AsyncResource):
    """``client.responses``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncResponsesWithRawResponse
        with_streaming_response: AsyncResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """``client.responses.input_items``"""
        return AsyncInputItems(self._client, self._reply)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """``client.responses.input_tokens``"""
        return AsyncInputTokens(self._client, self._reply)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
    ) -> Response: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create a response. ``POST /responses``"""
        return await self._operate(_RESPONSES_CREATE, params)

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit = ...,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> Response: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Retrieve a response. ``GET /responses/{response_id}``"""
        return await self._operate(_RESPONSES_RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}``"""
        return await self._operate(_RESPONSES_DELETE, params, response_id=response_id)

    async def cancel(self, response_id: str, **params: Unpack[RequestParams]) -> Response:
        """Cancel a response. ``POST /responses/{response_id}/cancel``"""
        return await self._operate(_RESPONSES_CANCEL, params, response_id=response_id)

    async def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactedResponse:
        """Compact a conversation. ``POST /responses/compact``"""
        return await self._operate(_RESPONSES_COMPACT, params)


class AsyncInputItems(AsyncResource):
    """``client.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputItemsWithRawResponse
        with_streaming_response: AsyncInputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ResponseItem]]:
        """List the input items of a response, in pages. ``GET /responses/{response_id}/input_items``"""
        return self._paginate(_INPUT_ITEMS_LIST, params, response_id=response_id)


class AsyncInputTokens(AsyncResource):
    """``client.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputTokensWithRawResponse
        with_streaming_response: AsyncInputTokensWithStreamingResponse

    async def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count the input tokens. ``POST /responses/input_tokens``"""
        return await self._operate(_INPUT_TOKENS_COUNT, params)


if TYPE_CHECKING:

    class AsyncResponsesWithRawResponse(AsyncResponsesHelpersWithRawResponse):
        input_items: AsyncInputItemsWithRawResponse
        input_tokens: AsyncInputTokensWithRawResponse

        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response]: ...
        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
        async def create(self, **params: Any) -> Any: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> RawResponse[Response]: ...
        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        async def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
        async def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = AsyncRaw(AsyncResponses.delete)
        cancel = AsyncRaw(AsyncResponses.cancel)
        compact = AsyncRaw(AsyncResponses.compact)

    class AsyncResponsesWithStreamingResponse(AsyncResponsesHelpersWithStreamingResponse):
        input_items: AsyncInputItemsWithStreamingResponse
        input_tokens: AsyncInputTokensWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[Response]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> AsyncResponseManager[Response | AsyncStream[ResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> AsyncResponseManager[Response]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> AsyncResponseManager[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> AsyncResponseManager[Response | AsyncStream[ResponseStreamEvent]]: ...
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
