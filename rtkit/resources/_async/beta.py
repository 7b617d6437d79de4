# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.deprecation import deprecated
from rtkit.resources.operations import beta as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage, AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
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
    from rtkit.resources._async.beta_responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
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
        SessionsCreateParams,
    )
    from rtkit.types.beta.chatkit.models import ChatKitThread, ChatSession, Data, ThreadDeleteResponse
    from rtkit.types.beta.threads.models import Assistant, AssistantDeleted

__all__ = ["AsyncAssistants", "AsyncBeta", "AsyncChatKit", "AsyncChatKitThreads", "AsyncSessions"]


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
        from rtkit.resources._async.beta_responses import AsyncResponses

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
        return await self._operate(operations.SESSIONS_CREATE, params)

    async def cancel(self, session_id: str, **params: Unpack[RequestParams]) -> ChatSession:
        """Cancel a session. ``POST /chatkit/sessions/{session_id}/cancel``"""
        return await self._operate(operations.SESSIONS_CANCEL, params, session_id=session_id)


class AsyncChatKitThreads(AsyncResource):
    """``client.beta.chatkit.threads``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatKitThreadsWithRawResponse
        with_streaming_response: AsyncChatKitThreadsWithStreamingResponse

    async def retrieve(self, thread_id: str, **params: Unpack[RequestParams]) -> ChatKitThread:
        """Retrieve a thread. ``GET /chatkit/threads/{thread_id}``"""
        return await self._operate(operations.CHAT_KIT_THREADS_RETRIEVE, params, thread_id=thread_id)

    def list(
        self, **params: Unpack[ChatKitThreadsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ChatKitThread]]:
        """List the threads, in pages. ``GET /chatkit/threads``"""
        return self._paginate(operations.CHAT_KIT_THREADS_LIST, params)

    async def delete(self, thread_id: str, **params: Unpack[RequestParams]) -> ThreadDeleteResponse:
        """Delete a thread. ``DELETE /chatkit/threads/{thread_id}``"""
        return await self._operate(operations.CHAT_KIT_THREADS_DELETE, params, thread_id=thread_id)

    def list_items(
        self, thread_id: str, **params: Unpack[ChatKitThreadsListItemsParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[Data]]:
        """List the items of a thread, in pages. ``GET /chatkit/threads/{thread_id}/items``"""
        return self._paginate(operations.CHAT_KIT_THREADS_LIST_ITEMS, params, thread_id=thread_id)


class AsyncAssistants(AsyncResource):
    """``client.beta.assistants``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAssistantsWithRawResponse
        with_streaming_response: AsyncAssistantsWithStreamingResponse

    @deprecated("beta.assistants.create() is deprecated: it goes out of use")
    async def create(self, **params: Unpack[AssistantsCreateParams]) -> Assistant:
        """Create an assistant. ``POST /assistants``"""
        return await self._operate(operations.ASSISTANTS_CREATE, params)

    @deprecated("beta.assistants.retrieve() is deprecated: it goes out of use")
    async def retrieve(self, assistant_id: str, **params: Unpack[RequestParams]) -> Assistant:
        """Retrieve an assistant. ``GET /assistants/{assistant_id}``"""
        return await self._operate(operations.ASSISTANTS_RETRIEVE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.update() is deprecated: it goes out of use")
    async def update(self, assistant_id: str, **params: Unpack[AssistantsUpdateParams]) -> Assistant:
        """Update an assistant. ``POST /assistants/{assistant_id}``"""
        return await self._operate(operations.ASSISTANTS_UPDATE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.list() is deprecated: it goes out of use")
    def list(self, **params: Unpack[AssistantsListParams]) -> AsyncPaginator[AsyncCursorPage[Assistant]]:
        """List the assistants, in pages. ``GET /assistants``"""
        return self._paginate(operations.ASSISTANTS_LIST, params)

    @deprecated("beta.assistants.delete() is deprecated: it goes out of use")
    async def delete(self, assistant_id: str, **params: Unpack[RequestParams]) -> AssistantDeleted:
        """Delete an assistant. ``DELETE /assistants/{assistant_id}``"""
        return await self._operate(operations.ASSISTANTS_DELETE, params, assistant_id=assistant_id)


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
