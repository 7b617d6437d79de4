# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""``client.beta``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage, AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import Omit, RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.resources._async.beta_agents import (
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from rtkit.resources._async.beta_realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
    )
    from rtkit.resources._async.beta_threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
    )
    from rtkit.resources._async.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
    )
    from rtkit.resources.params.beta import (
        AssistantsCreateParams,
        AssistantsListParams,
        AssistantsUpdateParams,
        ChatKitThreadsListItemsParams,
        ChatKitThreadsListParams,
        InputItemsListParams,
        InputTokensCountParams,
        ResponsesCancelParams,
        ResponsesCompactParams,
        ResponsesCreateParams,
        ResponsesDeleteParams,
        ResponsesRetrieveParams,
        SessionsCreateParams,
    )
    from rtkit.types.beta.chatkit.models import ChatKitThread, ChatSession, Data, ThreadDeleteResponse
    from rtkit.types.beta.responses.models import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseItem,
        BetaResponseStreamEvent,
        InputTokenCountResponse,
    )
    from rtkit.types.beta.threads.models import Assistant, AssistantDeleted

__all__ = [
    "AsyncAssistants",
    "AsyncBeta",
    "AsyncChatKit",
    "AsyncChatKitThreads",
    "AsyncInputItems",
    "AsyncInputTokens",
    "AsyncResponses",
    "AsyncSessions",
]

_RESPONSES_CREATE: Operation[BetaResponse] = Operation(
    "beta.responses.create",
    "POST",
    "/responses?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    body=(
        "access_programs background background_options context_management conversation image include input "
        "instructions max_output_tokens max_tool_calls metadata model moderation multi_agent "
        "parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options "
        "prompt_cache_retention reasoning safety_identifier service_tier store stream stream_options "
        "temperature text tool_choice tools top_logprobs top_p truncation user"
    ),
    headers={"betas": "openai-beta"},
    streams="rtkit.types.beta.responses.models:BetaResponseStreamEvent",
    resumes="/responses/{id}?beta=true",
)
_RESPONSES_RETRIEVE: Operation[BetaResponse] = Operation(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    query="include include_obfuscation starting_after stream",
    headers={"betas": "openai-beta"},
    streams="rtkit.types.beta.responses.models:BetaResponseStreamEvent",
    resumes="/responses/{id}?beta=true",
)
_RESPONSES_DELETE: Operation[None] = Operation(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}?beta=true",
    None,
    headers={"betas": "openai-beta"},
    fixed_headers={"Accept": "*/*"},
)
_RESPONSES_CANCEL: Operation[BetaResponse] = Operation(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    headers={"betas": "openai-beta"},
)
_RESPONSES_COMPACT: Operation[BetaCompactedResponse] = Operation(
    "beta.responses.compact",
    "POST",
    "/responses/compact?beta=true",
    "rtkit.types.beta.responses.models:BetaCompactedResponse",
    body=(
        "model image input instructions previous_response_id prompt_cache_key prompt_cache_options "
        "prompt_cache_retention service_tier"
    ),
    headers={"betas": "openai-beta"},
    required=(("model",),),
)
_INPUT_ITEMS_LIST: Operation[BetaResponseItem] = Operation(
    "beta.responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items?beta=true",
    "rtkit.types.beta.responses.models:BetaResponseItem",
    query="after include limit order",
    headers={"betas": "openai-beta"},
    page="cursor",
)
_INPUT_TOKENS_COUNT: Operation[InputTokenCountResponse] = Operation(
    "beta.responses.input_tokens.count",
    "POST",
    "/responses/input_tokens?beta=true",
    "rtkit.types.beta.responses.models:InputTokenCountResponse",
    body=(
        "conversation input instructions model parallel_tool_calls personality previous_response_id reasoning "
        "text tool_choice tools truncation"
    ),
    headers={"betas": "openai-beta"},
)
_SESSIONS_CREATE: Operation[ChatSession] = Operation(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    "rtkit.types.beta.chatkit.models:ChatSession",
    body="user workflow chatkit_configuration expires_after rate_limits",
    required=(("user", "workflow"),),
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_SESSIONS_CANCEL: Operation[ChatSession] = Operation(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    "rtkit.types.beta.chatkit.models:ChatSession",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CHAT_KIT_THREADS_RETRIEVE: Operation[ChatKitThread] = Operation(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    "rtkit.types.beta.chatkit.models:ChatKitThread",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CHAT_KIT_THREADS_LIST: Operation[ChatKitThread] = Operation(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    "rtkit.types.beta.chatkit.models:ChatKitThread",
    query="after before limit order user",
    page="conversation_cursor",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CHAT_KIT_THREADS_DELETE: Operation[ThreadDeleteResponse] = Operation(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    "rtkit.types.beta.chatkit.models:ThreadDeleteResponse",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CHAT_KIT_THREADS_LIST_ITEMS: Operation[Data] = Operation(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    "rtkit.types.beta.chatkit.models:Data",
    query="after before limit order",
    page="conversation_cursor",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_ASSISTANTS_CREATE: Operation[Assistant] = Operation(
    "beta.assistants.create",
    "POST",
    "/assistants",
    "rtkit.types.beta.threads.models:Assistant",
    body=(
        "model description instructions metadata name reasoning_effort response_format temperature "
        "tool_resources tools top_p"
    ),
    required=(("model",),),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
_ASSISTANTS_RETRIEVE: Operation[Assistant] = Operation(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:Assistant",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
_ASSISTANTS_UPDATE: Operation[Assistant] = Operation(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:Assistant",
    body=(
        "description instructions metadata model name reasoning_effort response_format temperature "
        "tool_resources tools top_p"
    ),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
_ASSISTANTS_LIST: Operation[Assistant] = Operation(
    "beta.assistants.list",
    "GET",
    "/assistants",
    "rtkit.types.beta.threads.models:Assistant",
    query="after before limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
_ASSISTANTS_DELETE: Operation[AssistantDeleted] = Operation(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:AssistantDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)


class AsyncBeta(AsyncResource):
    """``client.beta``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaWithRawResponse
        with_streaming_response: AsyncBetaWithStreamingResponse

    @cached_property
    def chat(self) -> AsyncChat:
        """``client.beta.chat``"""
        from rtkit.resources._async.chat import AsyncChat

        return AsyncChat(self._client, self._reply)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """``client.beta.realtime``"""
        from rtkit.resources._async.beta_realtime import AsyncRealtime

        return AsyncRealtime(self._client, self._reply)

    @cached_property
    def agents(self) -> AsyncAgents:
        """``client.beta.agents``"""
        from rtkit.resources._async.beta_agents import AsyncAgents

        return AsyncAgents(self._client, self._reply)

    @cached_property
    def responses(self) -> AsyncResponses:
        """``client.beta.responses``"""
        return AsyncResponses(self._client, self._reply)

    @cached_property
    def chatkit(self) -> AsyncChatKit:
        """``client.beta.chatkit``"""
        return AsyncChatKit(self._client, self._reply)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """``client.beta.assistants``"""
        return AsyncAssistants(self._client, self._reply)

    @cached_property
    def threads(self) -> AsyncThreads:
        """``client.beta.threads``"""
        from rtkit.resources._async.beta_threads import AsyncThreads

        return AsyncThreads(self._client, self._reply)


class AsyncResponses(AsyncResource):
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
        return await self._operate(_RESPONSES_CREATE, params)

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
        return await self._operate(_RESPONSES_RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **params: Unpack[ResponsesDeleteParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}?beta=true``"""
        return await self._operate(_RESPONSES_DELETE, params, response_id=response_id)

    async def cancel(self, response_id: str, **params: Unpack[ResponsesCancelParams]) -> BetaResponse:
        """Cancel a response. ``POST /responses/{response_id}/cancel?beta=true``"""
        return await self._operate(_RESPONSES_CANCEL, params, response_id=response_id)

    async def compact(self, **params: Unpack[ResponsesCompactParams]) -> BetaCompactedResponse:
        """Compact a response. ``POST /responses/compact?beta=true``"""
        return await self._operate(_RESPONSES_COMPACT, params)


class AsyncInputItems(AsyncResource):
    """``client.beta.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputItemsWithRawResponse
        with_streaming_response: AsyncInputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[BetaResponseItem]]:
        """List the input items, in pages. ``GET /responses/{response_id}/input_items?beta=true``"""
        return self._paginate(_INPUT_ITEMS_LIST, params, response_id=response_id)


class AsyncInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncInputTokensWithRawResponse
        with_streaming_response: AsyncInputTokensWithStreamingResponse

    async def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count an input token. ``POST /responses/input_tokens?beta=true``"""
        return await self._operate(_INPUT_TOKENS_COUNT, params)


class AsyncChatKit(AsyncResource):
    """``client.beta.chatkit``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatKitWithRawResponse
        with_streaming_response: AsyncChatKitWithStreamingResponse

    @cached_property
    def sessions(self) -> AsyncSessions:
        """``client.beta.chatkit.sessions``"""
        return AsyncSessions(self._client, self._reply)

    @cached_property
    def threads(self) -> AsyncChatKitThreads:
        """``client.beta.chatkit.threads``"""
        return AsyncChatKitThreads(self._client, self._reply)


class AsyncSessions(AsyncResource):
    """``client.beta.chatkit.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSessionsWithRawResponse
        with_streaming_response: AsyncSessionsWithStreamingResponse

    async def create(self, **params: Unpack[SessionsCreateParams]) -> ChatSession:
        """Create a session. ``POST /chatkit/sessions``"""
        return await self._operate(_SESSIONS_CREATE, params)

    async def cancel(self, session_id: str, **params: Unpack[RequestParams]) -> ChatSession:
        """Cancel a session. ``POST /chatkit/sessions/{session_id}/cancel``"""
        return await self._operate(_SESSIONS_CANCEL, params, session_id=session_id)


class AsyncChatKitThreads(AsyncResource):
    """``client.beta.chatkit.threads``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatKitThreadsWithRawResponse
        with_streaming_response: AsyncChatKitThreadsWithStreamingResponse

    async def retrieve(self, thread_id: str, **params: Unpack[RequestParams]) -> ChatKitThread:
        """Retrieve a thread. ``GET /chatkit/threads/{thread_id}``"""
        return await self._operate(_CHAT_KIT_THREADS_RETRIEVE, params, thread_id=thread_id)

    def list(
        self, **params: Unpack[ChatKitThreadsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ChatKitThread]]:
        """List the threads, in pages. ``GET /chatkit/threads``"""
        return self._paginate(_CHAT_KIT_THREADS_LIST, params)

    async def delete(self, thread_id: str, **params: Unpack[RequestParams]) -> ThreadDeleteResponse:
        """Delete a thread. ``DELETE /chatkit/threads/{thread_id}``"""
        return await self._operate(_CHAT_KIT_THREADS_DELETE, params, thread_id=thread_id)

    def list_items(
        self, thread_id: str, **params: Unpack[ChatKitThreadsListItemsParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Data]]:
        """List items. ``GET /chatkit/threads/{thread_id}/items``"""
        return self._paginate(_CHAT_KIT_THREADS_LIST_ITEMS, params, thread_id=thread_id)


class AsyncAssistants(AsyncResource):
    """``client.beta.assistants``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAssistantsWithRawResponse
        with_streaming_response: AsyncAssistantsWithStreamingResponse

    @deprecated("beta.assistants.create() is deprecated: it goes out of use")
    async def create(self, **params: Unpack[AssistantsCreateParams]) -> Assistant:
        """Create an assistant. ``POST /assistants``"""
        return await self._operate(_ASSISTANTS_CREATE, params)

    @deprecated("beta.assistants.retrieve() is deprecated: it goes out of use")
    async def retrieve(self, assistant_id: str, **params: Unpack[RequestParams]) -> Assistant:
        """Retrieve an assistant. ``GET /assistants/{assistant_id}``"""
        return await self._operate(_ASSISTANTS_RETRIEVE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.update() is deprecated: it goes out of use")
    async def update(self, assistant_id: str, **params: Unpack[AssistantsUpdateParams]) -> Assistant:
        """Update an assistant. ``POST /assistants/{assistant_id}``"""
        return await self._operate(_ASSISTANTS_UPDATE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.list() is deprecated: it goes out of use")
    def list(self, **params: Unpack[AssistantsListParams]) -> AsyncPaginator[AsyncCursorPage[Assistant]]:
        """List the assistants, in pages. ``GET /assistants``"""
        return self._paginate(_ASSISTANTS_LIST, params)

    @deprecated("beta.assistants.delete() is deprecated: it goes out of use")
    async def delete(self, assistant_id: str, **params: Unpack[RequestParams]) -> AssistantDeleted:
        """Delete an assistant. ``DELETE /assistants/{assistant_id}``"""
        return await self._operate(_ASSISTANTS_DELETE, params, assistant_id=assistant_id)


if TYPE_CHECKING:

    class AsyncBetaWithRawResponse:
        chat: AsyncChatWithRawResponse
        realtime: AsyncRealtimeWithRawResponse
        agents: AsyncAgentsWithRawResponse
        responses: AsyncResponsesWithRawResponse
        chatkit: AsyncChatKitWithRawResponse
        assistants: AsyncAssistantsWithRawResponse
        threads: AsyncThreadsWithRawResponse

    class AsyncBetaWithStreamingResponse:
        chat: AsyncChatWithStreamingResponse
        realtime: AsyncRealtimeWithStreamingResponse
        agents: AsyncAgentsWithStreamingResponse
        responses: AsyncResponsesWithStreamingResponse
        chatkit: AsyncChatKitWithStreamingResponse
        assistants: AsyncAssistantsWithStreamingResponse
        threads: AsyncThreadsWithStreamingResponse

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

    class AsyncChatKitWithRawResponse:
        sessions: AsyncSessionsWithRawResponse
        threads: AsyncChatKitThreadsWithRawResponse

    class AsyncChatKitWithStreamingResponse:
        sessions: AsyncSessionsWithStreamingResponse
        threads: AsyncChatKitThreadsWithStreamingResponse

    class AsyncSessionsWithRawResponse:
        create = AsyncRaw(AsyncSessions.create)
        cancel = AsyncRaw(AsyncSessions.cancel)

    class AsyncSessionsWithStreamingResponse:
        create = AsyncStreamed(AsyncSessions.create)
        cancel = AsyncStreamed(AsyncSessions.cancel)

    class AsyncChatKitThreadsWithRawResponse:
        retrieve = AsyncRaw(AsyncChatKitThreads.retrieve)
        list = AsyncRaw(AsyncChatKitThreads.list)
        delete = AsyncRaw(AsyncChatKitThreads.delete)
        list_items = AsyncRaw(AsyncChatKitThreads.list_items)

    class AsyncChatKitThreadsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncChatKitThreads.retrieve)
        list = AsyncStreamed(AsyncChatKitThreads.list)
        delete = AsyncStreamed(AsyncChatKitThreads.delete)
        list_items = AsyncStreamed(AsyncChatKitThreads.list_items)

    class AsyncAssistantsWithRawResponse:
        create = AsyncRaw(AsyncAssistants.create)
        retrieve = AsyncRaw(AsyncAssistants.retrieve)
        update = AsyncRaw(AsyncAssistants.update)
        list = AsyncRaw(AsyncAssistants.list)
        delete = AsyncRaw(AsyncAssistants.delete)

    class AsyncAssistantsWithStreamingResponse:
        create = AsyncStreamed(AsyncAssistants.create)
        retrieve = AsyncStreamed(AsyncAssistants.retrieve)
        update = AsyncStreamed(AsyncAssistants.update)
        list = AsyncStreamed(AsyncAssistants.list)
        delete = AsyncStreamed(AsyncAssistants.delete)
