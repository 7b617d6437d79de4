# Made from rtkit/resources/_async/responses.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.helpers._sync.responses_methods import ResponsesHelpers
from rtkit.realtime.connection._sync.responses import ResponsesConnect
from rtkit.resources.operations import responses as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.helpers._sync.responses_methods import (
        ResponsesHelpersWithRawResponse,
        ResponsesHelpersWithStreamingResponse,
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

__all__ = ["InputItems", "InputTokens", "Responses"]


class Responses(ResponsesHelpers, ResponsesConnect, Resource):
    """``client.responses``"""

    if TYPE_CHECKING:
        with_raw_response: ResponsesWithRawResponse
        with_streaming_response: ResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> InputItems:
        """``client.responses.input_items``"""
        return InputItems(self._client, self._reply)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """``client.responses.input_tokens``"""
        return InputTokens(self._client, self._reply)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
    ) -> Response: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
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
        return self._operate(operations.RESPONSES_CREATE, params)

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit = ...,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> Response: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    def retrieve(self, response_id: str, **params: Any) -> Any:
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
        return self._operate(operations.RESPONSES_RETRIEVE, params, response_id=response_id)

    def delete(self, response_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}``

        Args:
            response_id: The id of the response.
        """
        return self._operate(operations.RESPONSES_DELETE, params, response_id=response_id)

    def cancel(self, response_id: str, **params: Unpack[RequestParams]) -> Response:
        """Cancel a response. ``POST /responses/{response_id}/cancel``

        Args:
            response_id: The id of the response.
        """
        return self._operate(operations.RESPONSES_CANCEL, params, response_id=response_id)

    def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactedResponse:
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
        return self._operate(operations.RESPONSES_COMPACT, params)


class InputItems(Resource):
    """``client.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: InputItemsWithRawResponse
        with_streaming_response: InputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> Paginator[SyncCursorPage[ResponseItem]]:
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


class InputTokens(Resource):
    """``client.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: InputTokensWithRawResponse
        with_streaming_response: InputTokensWithStreamingResponse

    def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
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
        return self._operate(operations.INPUT_TOKENS_COUNT, params)


if TYPE_CHECKING:

    class ResponsesWithRawResponse(ResponsesHelpersWithRawResponse):
        input_items: InputItemsWithRawResponse
        input_tokens: InputTokensWithRawResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> RawResponse[Response]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = Raw(Responses.delete)
        cancel = Raw(Responses.cancel)
        compact = Raw(Responses.compact)

    class ResponsesWithStreamingResponse(ResponsesHelpersWithStreamingResponse):
        input_items: InputItemsWithStreamingResponse
        input_tokens: InputTokensWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Response]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Response | Stream[ResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> ResponseManager[Response]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[Response | Stream[ResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = Streamed(Responses.delete)
        cancel = Streamed(Responses.cancel)
        compact = Streamed(Responses.compact)

    class InputItemsWithRawResponse:
        list = Raw(InputItems.list)

    class InputItemsWithStreamingResponse:
        list = Streamed(InputItems.list)

    class InputTokensWithRawResponse:
        count = Raw(InputTokens.count)

    class InputTokensWithStreamingResponse:
        count = Streamed(InputTokens.count)
