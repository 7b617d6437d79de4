# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.helpers._async.responses_methods import AsyncResponsesHelpers
from rtkit.realtime.connection._async.responses import AsyncResponsesConnect
from rtkit.resources.operations import responses as operations

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
        """Create a response. ``POST /responses``

        Args:
            access_programs: Programs of access for special fields that this request belongs to. Default:
                none.
            background: Whether the response is made in the background, and polled or resumed by its id.
                Default: false.
            background_options: For background=True over HTTP: the time within which the response must be
                complete. Default: none.
            context_management: When and how earlier context is compacted. Default: it is not.
            conversation: The conversation, by id, that the items belong to. Its items come before the
                input. Default: none.
            image: Options for images, for the request as a whole. Default: the API's.
            include: Further output to include, such as `reasoning.encrypted_content` or
                `web_search_call.results`. Default: none.
            input: What the model is asked: a text, or a list of messages, files, images and results of
                tools.
            instructions: A system message for this response alone; it is not carried on by
                previous_response_id. Default: none.
            max_output_tokens: The most tokens of output, those of reasoning included. Default: no limit but
                the model's.
            max_tool_calls: The most calls of built-in tools, over all of them. Further calls are ignored.
                Default: no limit.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            model: The model's id. Required by the API unless a prompt or a conversation brings it.
            moderation: Moderation of the input and the output of this response. Default: none.
            parallel_tool_calls: Whether the model may call several tools at once. Default: true.
            previous_response_id: The id of the response that this one continues. Not together with
                conversation.
            prompt: A stored prompt: its id, its version and its variables. Default: none.
            prompt_cache_key: Requests with the same key are more likely to find a cached prefix. Default:
                none.
            prompt_cache_options: How the beginning of the input is cached: where, and for how long.
                Default: chosen by the API.
            prompt_cache_retention: Deprecated; use prompt_cache_options. How long a cached prefix is kept:
                in_memory, or 24h.
            reasoning: How much reasoning models think first (effort), and whether they summarize it.
                Default: the model's.
            safety_identifier: A stable, hashed id of the end user, to detect abuse. Up to 128 characters.
                Default: none.
            service_tier: The tier that processes the request: auto, default, flex, priority and others.
                Default: auto, as the project is set.
            store: Whether the response is kept, so that its id can be used later. Default: true.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
            stream_options: Settings of the stream, such as padding against traffic analysis. Only with
                stream. Default: none.
            temperature: Randomness of the sampling, from 0 to 2. Change this or top_p, not both. Default:
                1.
            text: The format of the text (plain, or a JSON schema) and its verbosity. Default: plain text.
            tool_choice: Whether tools may, must or must not be called, or which one. Default: auto where
                there are tools.
            tools: The tools that the model may call: built-in ones, MCP servers, and functions of yours.
                Default: none.
            top_logprobs: How many of the likeliest tokens are returned at each position, from 0 to 20.
                Default: 0.
            top_p: The share of probability that sampling takes tokens from, from 0 to 1. Default: 1.
            truncation: What happens when the input is too long: auto drops the oldest items, disabled is an
                error. Default: disabled.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
        """
        return await self._operate(operations.RESPONSES_CREATE, params)

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
        """Retrieve a response. ``GET /responses/{response_id}``

        Args:
            response_id: The id of the response.
            include: Parts that the API leaves out unless they are asked for. Default: none.
            include_obfuscation: Whether deltas of a stream are padded, so that their sizes say nothing.
                Default: true.
            starting_after: The sequence_number after which the stream goes on. Only with stream. Default:
                from the start.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
        """
        return await self._operate(operations.RESPONSES_RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}``

        Args:
            response_id: The id of the response.
        """
        return await self._operate(operations.RESPONSES_DELETE, params, response_id=response_id)

    async def cancel(self, response_id: str, **params: Unpack[RequestParams]) -> Response:
        """Cancel a response. ``POST /responses/{response_id}/cancel``

        Args:
            response_id: The id of the response.
        """
        return await self._operate(operations.RESPONSES_CANCEL, params, response_id=response_id)

    async def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactedResponse:
        """Compact a conversation. ``POST /responses/compact``

        Args:
            model: The model's id.
            image: Options for images, for the request as a whole. Default: the API's.
            input: The items to compact, if they are not those of previous_response_id. Default: none.
            instructions: A system message for the compaction. Default: none.
            previous_response_id: The id of the response that this one continues. Not together with
                conversation.
            prompt_cache_key: Requests with the same key are more likely to find a cached prefix. Default:
                none.
            prompt_cache_options: How the beginning of the input is cached: where, and for how long.
                Default: chosen by the API.
            prompt_cache_retention: Deprecated; use prompt_cache_options. How long a cached prefix is kept:
                in_memory, or 24h.
            service_tier: The tier that processes the request: auto, default, flex, priority and others.
                Default: auto, as the project is set.
        """
        return await self._operate(operations.RESPONSES_COMPACT, params)


class AsyncInputItems(AsyncResource):
    """``client.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputItemsWithRawResponse
        with_streaming_response: AsyncInputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ResponseItem]]:
        """List the input items of a response, in pages. ``GET /responses/{response_id}/input_items``

        Args:
            response_id: The id of the response.
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            include: Parts that the API leaves out unless they are asked for. Default: none.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: desc.
        """
        return self._paginate(operations.INPUT_ITEMS_LIST, params, response_id=response_id)


class AsyncInputTokens(AsyncResource):
    """``client.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputTokensWithRawResponse
        with_streaming_response: AsyncInputTokensWithStreamingResponse

    async def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count the input tokens. ``POST /responses/input_tokens``

        Args:
            conversation: The conversation, by id, whose items count as well. Default: none.
            input: What would be sent as input: a text, or a list of items. Default: none.
            instructions: The system message that would be sent. Default: none.
            model: The model's id.
            parallel_tool_calls: Whether the model may call several tools at once. Default: true.
            personality: A style of the model, by name, up to 64 characters. Default: the model's.
            previous_response_id: The id of the response that this one continues. Not together with
                conversation.
            reasoning: How much reasoning models think first (effort), and whether they summarize it.
                Default: the model's.
            text: The format of the text (plain, or a JSON schema) and its verbosity. Default: plain text.
            tool_choice: Whether tools may, must or must not be called, or which one. Default: auto where
                there are tools.
            tools: The tools that the model may call: built-in ones, MCP servers, and functions of yours.
                Default: none.
            truncation: What happens when the input is too long: auto drops the oldest items, disabled is an
                error. Default: disabled.
        """
        return await self._operate(operations.INPUT_TOKENS_COUNT, params)


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
