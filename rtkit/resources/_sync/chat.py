# Made from rtkit/resources/_async/chat.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.chat``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.helpers._sync.chat_methods import CompletionsHelpers
from rtkit.resources.operations import chat as operations

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
    from rtkit.helpers._sync.chat_methods import (
        CompletionsHelpersWithRawResponse,
        CompletionsHelpersWithStreamingResponse,
    )
    from rtkit.resources.params.chat import (
        CompletionsCreateParams,
        CompletionsListParams,
        CompletionsUpdateParams,
        MessagesListParams,
    )
    from rtkit.types.chat.models import (
        ChatCompletion,
        ChatCompletionChunk,
        ChatCompletionDeleted,
        ChatCompletionStoreMessage,
    )

__all__ = ["Chat", "Completions", "Messages"]


class Chat(Resource):
    """``client.chat``"""

    if TYPE_CHECKING:
        with_raw_response: ChatWithRawResponse
        with_streaming_response: ChatWithStreamingResponse

    @cached_property
    def completions(self) -> Completions:
        """``client.chat.completions``"""
        return Completions(self._client, self._reply)


class Completions(CompletionsHelpers, Resource):
    """``client.chat.completions``"""

    if TYPE_CHECKING:
        with_raw_response: CompletionsWithRawResponse
        with_streaming_response: CompletionsWithStreamingResponse

    @cached_property
    def messages(self) -> Messages:
        """``client.chat.completions.messages``"""
        return Messages(self._client, self._reply)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
    ) -> ChatCompletion: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
    def create(self, **params: Any) -> Any:
        """Create a completion. ``POST /chat/completions``

        Args:
            messages: The conversation so far: text, images, audio and files, as the model can take them.
            model: The model's id.
            audio: Voice and format of the spoken answer. Required when modalities has audio.
            frequency_penalty: Makes tokens less likely the more often they came, from -2 to 2. Default: 0.
            function_call: Deprecated; use tool_choice.
            functions: Deprecated; use tools.
            logit_bias: Adds from -100 to 100 to the likelihood of tokens, by the id of each. Default: none.
            logprobs: Whether the log probability of each token of the answer is returned. Default: false.
            max_completion_tokens: The most tokens of an answer, those of reasoning included. Default: no
                limit but the model's.
            max_tokens: Deprecated; use max_completion_tokens.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            modalities: What the answer is made of: text, or text and audio. Default: text.
            moderation: Moderation of the input and the output of this request. Default: none.
            n: How many answers are made; each is paid for. Default: 1.
            parallel_tool_calls: Whether the model may call several tools at once. Default: true.
            prediction: Text that the answer will mostly repeat, such as a file with small changes, to be
                faster. Default: none.
            presence_penalty: Makes tokens that came before less likely, from -2 to 2. Default: 0.
            prompt_cache_key: Requests with the same key are more likely to find a cached prefix. Default:
                none.
            prompt_cache_options: How the beginning of the input is cached: where, and for how long.
                Default: chosen by the API.
            prompt_cache_retention: Deprecated; use prompt_cache_options. How long a cached prefix is kept:
                in_memory, or 24h.
            reasoning_effort: How much reasoning models think first: from none and minimal up to high and
                beyond. Default: the model's.
            response_format: Plain text, any JSON object, or JSON by a schema. For a class of yours, use
                parse(). Default: plain text.
            safety_identifier: A stable, hashed id of the end user, to detect abuse. Up to 128 characters.
                Default: none.
            seed: The same seed and arguments aim at the same answer; that is not guaranteed. Default: none.
            service_tier: The tier that processes the request: auto, default, flex, priority and others.
                Default: auto, as the project is set.
            stop: Up to 4 texts at which the answer ends; they are not part of it. Default: none.
            store: Whether the completion is kept, to be listed and retrieved later. Default: false.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
            stream_options: Settings of the stream, such as padding against traffic analysis. Only with
                stream. Default: none.
            temperature: Randomness of the sampling, from 0 to 2. Change this or top_p, not both. Default:
                1.
            tool_choice: Whether tools may, must or must not be called, or which one. Default: auto where
                there are tools.
            tools: The tools that the model may call: built-in ones, MCP servers, and functions of yours.
                Default: none.
            top_logprobs: How many of the likeliest tokens are returned at each position, from 0 to 20.
                Needs logprobs. Default: 0.
            top_p: The share of probability that sampling takes tokens from, from 0 to 1. Default: 1.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
            verbosity: How long answers are: low, medium or high. Default: medium.
            web_search_options: Lets models that can do so search the web first: how much, and from where.
                Default: no search.
        """
        return self._operate(operations.COMPLETIONS_CREATE, params)

    def retrieve(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletion:
        """Retrieve a completion. ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: The id of a completion that was created with `store=True`.
        """
        return self._operate(operations.COMPLETIONS_RETRIEVE, params, completion_id=completion_id)

    def update(self, completion_id: str, **params: Unpack[CompletionsUpdateParams]) -> ChatCompletion:
        """Update a completion. ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: The id of a completion that was created with `store=True`.
            metadata: The pairs that replace those of the completion: up to 16, or None for none.
        """
        return self._operate(operations.COMPLETIONS_UPDATE, params, completion_id=completion_id)

    def list(self, **params: Unpack[CompletionsListParams]) -> Paginator[SyncCursorPage[ChatCompletion]]:
        """List the completions, in pages. ``GET /chat/completions``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            metadata: Only completions that have these pairs. Default: all.
            model: Only completions of this model. Default: all.
            order: By time of creation: asc or desc. Default: asc.
        """
        return self._paginate(operations.COMPLETIONS_LIST, params)

    def delete(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletionDeleted:
        """Delete a completion. ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: The id of a completion that was created with `store=True`.
        """
        return self._operate(operations.COMPLETIONS_DELETE, params, completion_id=completion_id)


class Messages(Resource):
    """``client.chat.completions.messages``"""

    if TYPE_CHECKING:
        with_raw_response: MessagesWithRawResponse
        with_streaming_response: MessagesWithStreamingResponse

    def list(
        self, completion_id: str, **params: Unpack[MessagesListParams]
    ) -> Paginator[SyncCursorPage[ChatCompletionStoreMessage]]:
        """List the messages of a completion, in pages. ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: The id of a completion that was created with `store=True`.
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: asc.
        """
        return self._paginate(operations.MESSAGES_LIST, params, completion_id=completion_id)


if TYPE_CHECKING:

    class ChatWithRawResponse:
        completions: CompletionsWithRawResponse

    class ChatWithStreamingResponse:
        completions: CompletionsWithStreamingResponse

    class CompletionsWithRawResponse(CompletionsHelpersWithRawResponse):
        messages: MessagesWithRawResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[ChatCompletion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[Stream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[ChatCompletion | Stream[ChatCompletionChunk]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Raw(Completions.retrieve)
        update = Raw(Completions.update)
        list = Raw(Completions.list)
        delete = Raw(Completions.delete)

    class CompletionsWithStreamingResponse(CompletionsHelpersWithStreamingResponse):
        messages: MessagesWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[ChatCompletion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[Stream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> ResponseManager[ChatCompletion | Stream[ChatCompletionChunk]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = Streamed(Completions.retrieve)
        update = Streamed(Completions.update)
        list = Streamed(Completions.list)
        delete = Streamed(Completions.delete)

    class MessagesWithRawResponse:
        list = Raw(Messages.list)

    class MessagesWithStreamingResponse:
        list = Streamed(Messages.list)
