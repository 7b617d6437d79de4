# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.chat``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation
from rtkit.helpers._async.chat_methods import AsyncCompletionsHelpers

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
    from rtkit.helpers._async.chat_methods import (
        AsyncCompletionsHelpersWithRawResponse,
        AsyncCompletionsHelpersWithStreamingResponse,
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

__all__ = ["AsyncChat", "AsyncCompletions", "AsyncMessages"]

_COMPLETIONS_CREATE: Operation[ChatCompletion] = Operation(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    "rtkit.types.chat.models:ChatCompletion",
    body=(
        "messages model audio frequency_penalty function_call functions logit_bias logprobs "
        "max_completion_tokens max_tokens metadata modalities moderation n parallel_tool_calls prediction "
        "presence_penalty prompt_cache_key prompt_cache_options prompt_cache_retention reasoning_effort "
        "response_format safety_identifier seed service_tier stop store stream stream_options temperature "
        "tool_choice tools top_logprobs top_p user verbosity web_search_options"
    ),
    required=(("messages", "model"), ("messages", "model", "stream")),
    streams="rtkit.types.chat.models:ChatCompletionChunk",
    folds="rtkit.helpers.streams.folding:chat_completion",
    hook="rtkit.resources.hooks:no_class_as_format",
)
_COMPLETIONS_RETRIEVE: Operation[ChatCompletion] = Operation(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletion",
)
_COMPLETIONS_UPDATE: Operation[ChatCompletion] = Operation(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletion",
    body="metadata",
    required=(("metadata",),),
)
_COMPLETIONS_LIST: Operation[ChatCompletion] = Operation(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    "rtkit.types.chat.models:ChatCompletion",
    query="after limit metadata model order",
    page="cursor",
)
_COMPLETIONS_DELETE: Operation[ChatCompletionDeleted] = Operation(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletionDeleted",
)
_MESSAGES_LIST: Operation[ChatCompletionStoreMessage] = Operation(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    "rtkit.types.chat.models:ChatCompletionStoreMessage",
    query="after limit order",
    page="cursor",
)


class AsyncChat(AsyncResource):
    """``client.chat``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatWithRawResponse
        with_streaming_response: AsyncChatWithStreamingResponse

    @cached_property
    def completions(self) -> AsyncCompletions:
        """``client.chat.completions``"""
        return AsyncCompletions(self._client, self._reply)


class AsyncCompletions(AsyncCompletionsHelpers, AsyncResource):
    """``client.chat.completions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCompletionsWithRawResponse
        with_streaming_response: AsyncCompletionsWithStreamingResponse

    @cached_property
    def messages(self) -> AsyncMessages:
        """``client.chat.completions.messages``"""
        return AsyncMessages(self._client, self._reply)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> AsyncStream[ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...
    async def create(self, **params: Any) -> Any:
        """Create a completion. ``POST /chat/completions``"""
        return await self._operate(_COMPLETIONS_CREATE, params)

    async def retrieve(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletion:
        """Retrieve a completion. ``GET /chat/completions/{completion_id}``"""
        return await self._operate(_COMPLETIONS_RETRIEVE, params, completion_id=completion_id)

    async def update(self, completion_id: str, **params: Unpack[CompletionsUpdateParams]) -> ChatCompletion:
        """Update a completion. ``POST /chat/completions/{completion_id}``"""
        return await self._operate(_COMPLETIONS_UPDATE, params, completion_id=completion_id)

    def list(
        self, **params: Unpack[CompletionsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ChatCompletion]]:
        """List the completions, in pages. ``GET /chat/completions``"""
        return self._paginate(_COMPLETIONS_LIST, params)

    async def delete(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletionDeleted:
        """Delete a completion. ``DELETE /chat/completions/{completion_id}``"""
        return await self._operate(_COMPLETIONS_DELETE, params, completion_id=completion_id)


class AsyncMessages(AsyncResource):
    """``client.chat.completions.messages``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesWithRawResponse
        with_streaming_response: AsyncMessagesWithStreamingResponse

    def list(
        self, completion_id: str, **params: Unpack[MessagesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List the messages of a completion, in pages. ``GET /chat/completions/{completion_id}/messages``"""
        return self._paginate(_MESSAGES_LIST, params, completion_id=completion_id)


if TYPE_CHECKING:

    class AsyncChatWithRawResponse:
        completions: AsyncCompletionsWithRawResponse

    class AsyncChatWithStreamingResponse:
        completions: AsyncCompletionsWithStreamingResponse

    class AsyncCompletionsWithRawResponse(AsyncCompletionsHelpersWithRawResponse):
        messages: AsyncMessagesWithRawResponse

        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[ChatCompletion]: ...
        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[AsyncStream[ChatCompletionChunk]]: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> RawResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
        async def create(self, **params: Any) -> Any: ...

        retrieve = AsyncRaw(AsyncCompletions.retrieve)
        update = AsyncRaw(AsyncCompletions.update)
        list = AsyncRaw(AsyncCompletions.list)
        delete = AsyncRaw(AsyncCompletions.delete)

    class AsyncCompletionsWithStreamingResponse(AsyncCompletionsHelpersWithStreamingResponse):
        messages: AsyncMessagesWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[ChatCompletion]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[AsyncStream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
        ) -> AsyncResponseManager[ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
        def create(self, **params: Any) -> Any: ...

        retrieve = AsyncStreamed(AsyncCompletions.retrieve)
        update = AsyncStreamed(AsyncCompletions.update)
        list = AsyncStreamed(AsyncCompletions.list)
        delete = AsyncStreamed(AsyncCompletions.delete)

    class AsyncMessagesWithRawResponse:
        list = AsyncRaw(AsyncMessages.list)

    class AsyncMessagesWithStreamingResponse:
        list = AsyncStreamed(AsyncMessages.list)
