# Made from rtkit/resources/_async/chat.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.chat``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client.call import Operation
from rtkit.helpers._sync.chat_methods import CompletionsHelpers

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
        """Create a completion. ``POST /chat/completions``"""
        return self._operate(_COMPLETIONS_CREATE, params)

    def retrieve(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletion:
        """Retrieve a completion. ``GET /chat/completions/{completion_id}``"""
        return self._operate(_COMPLETIONS_RETRIEVE, params, completion_id=completion_id)

    def update(self, completion_id: str, **params: Unpack[CompletionsUpdateParams]) -> ChatCompletion:
        """Update a completion. ``POST /chat/completions/{completion_id}``"""
        return self._operate(_COMPLETIONS_UPDATE, params, completion_id=completion_id)

    def list(self, **params: Unpack[CompletionsListParams]) -> Paginator[SyncCursorPage[ChatCompletion]]:
        """List the completions, in pages. ``GET /chat/completions``"""
        return self._paginate(_COMPLETIONS_LIST, params)

    def delete(self, completion_id: str, **params: Unpack[RequestParams]) -> ChatCompletionDeleted:
        """Delete a completion. ``DELETE /chat/completions/{completion_id}``"""
        return self._operate(_COMPLETIONS_DELETE, params, completion_id=completion_id)


class Messages(Resource):
    """``client.chat.completions.messages``"""

    if TYPE_CHECKING:
        with_raw_response: MessagesWithRawResponse
        with_streaming_response: MessagesWithStreamingResponse

    def list(
        self, completion_id: str, **params: Unpack[MessagesListParams]
    ) -> Paginator[SyncCursorPage[ChatCompletionStoreMessage]]:
        """List the messages of a completion, in pages. ``GET /chat/completions/{completion_id}/messages``"""
        return self._paginate(_MESSAGES_LIST, params, completion_id=completion_id)


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
