# Made from rtkit/resources/_async/beta.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client.deprecation import deprecated
from rtkit.resources.operations import beta as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage, SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources._sync.beta_agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
    )
    from rtkit.resources._sync.beta_realtime import (
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from rtkit.resources._sync.beta_responses import (
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from rtkit.resources._sync.beta_threads import (
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
    from rtkit.resources._sync.chat import (
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
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

__all__ = ["Assistants", "Beta", "ChatKit", "ChatKitThreads", "Sessions"]


class Beta(Resource):
    """``client.beta``"""

    if TYPE_CHECKING:
        with_raw_response: BetaWithRawResponse
        with_streaming_response: BetaWithStreamingResponse

    @cached_property
    def chat(self) -> Chat:
        """``client.beta.chat``"""
        from rtkit.resources._sync.chat import Chat

        return Chat(self._client, self._reply)

    @cached_property
    def realtime(self) -> Realtime:
        """``client.beta.realtime``"""
        from rtkit.resources._sync.beta_realtime import Realtime

        return Realtime(self._client, self._reply)

    @cached_property
    def agents(self) -> Agents:
        """``client.beta.agents``"""
        from rtkit.resources._sync.beta_agents import Agents

        return Agents(self._client, self._reply)

    @cached_property
    def responses(self) -> Responses:
        """``client.beta.responses``"""
        from rtkit.resources._sync.beta_responses import Responses

        return Responses(self._client, self._reply)

    @cached_property
    def chatkit(self) -> ChatKit:
        """``client.beta.chatkit``"""
        return ChatKit(self._client, self._reply)

    @cached_property
    def assistants(self) -> Assistants:
        """``client.beta.assistants``"""
        return Assistants(self._client, self._reply)

    @cached_property
    def threads(self) -> Threads:
        """``client.beta.threads``"""
        from rtkit.resources._sync.beta_threads import Threads

        return Threads(self._client, self._reply)


class ChatKit(Resource):
    """``client.beta.chatkit``"""

    if TYPE_CHECKING:
        with_raw_response: ChatKitWithRawResponse
        with_streaming_response: ChatKitWithStreamingResponse

    @cached_property
    def sessions(self) -> Sessions:
        """``client.beta.chatkit.sessions``"""
        return Sessions(self._client, self._reply)

    @cached_property
    def threads(self) -> ChatKitThreads:
        """``client.beta.chatkit.threads``"""
        return ChatKitThreads(self._client, self._reply)


class Sessions(Resource):
    """``client.beta.chatkit.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: SessionsWithRawResponse
        with_streaming_response: SessionsWithStreamingResponse

    def create(self, **params: Unpack[SessionsCreateParams]) -> ChatSession:
        """Create a session. ``POST /chatkit/sessions``"""
        return self._operate(operations.SESSIONS_CREATE, params)

    def cancel(self, session_id: str, **params: Unpack[RequestParams]) -> ChatSession:
        """Cancel a session. ``POST /chatkit/sessions/{session_id}/cancel``"""
        return self._operate(operations.SESSIONS_CANCEL, params, session_id=session_id)


class ChatKitThreads(Resource):
    """``client.beta.chatkit.threads``"""

    if TYPE_CHECKING:
        with_raw_response: ChatKitThreadsWithRawResponse
        with_streaming_response: ChatKitThreadsWithStreamingResponse

    def retrieve(self, thread_id: str, **params: Unpack[RequestParams]) -> ChatKitThread:
        """Retrieve a thread. ``GET /chatkit/threads/{thread_id}``"""
        return self._operate(operations.CHAT_KIT_THREADS_RETRIEVE, params, thread_id=thread_id)

    def list(
        self, **params: Unpack[ChatKitThreadsListParams]
    ) -> Paginator[SyncConversationCursorPage[ChatKitThread]]:
        """List the threads, in pages. ``GET /chatkit/threads``"""
        return self._paginate(operations.CHAT_KIT_THREADS_LIST, params)

    def delete(self, thread_id: str, **params: Unpack[RequestParams]) -> ThreadDeleteResponse:
        """Delete a thread. ``DELETE /chatkit/threads/{thread_id}``"""
        return self._operate(operations.CHAT_KIT_THREADS_DELETE, params, thread_id=thread_id)

    def list_items(
        self, thread_id: str, **params: Unpack[ChatKitThreadsListItemsParams]
    ) -> Paginator[SyncConversationCursorPage[Data]]:
        """List the items of a thread, in pages. ``GET /chatkit/threads/{thread_id}/items``"""
        return self._paginate(operations.CHAT_KIT_THREADS_LIST_ITEMS, params, thread_id=thread_id)


class Assistants(Resource):
    """``client.beta.assistants``"""

    if TYPE_CHECKING:
        with_raw_response: AssistantsWithRawResponse
        with_streaming_response: AssistantsWithStreamingResponse

    @deprecated("beta.assistants.create() is deprecated: it goes out of use")
    def create(self, **params: Unpack[AssistantsCreateParams]) -> Assistant:
        """Create an assistant. ``POST /assistants``"""
        return self._operate(operations.ASSISTANTS_CREATE, params)

    @deprecated("beta.assistants.retrieve() is deprecated: it goes out of use")
    def retrieve(self, assistant_id: str, **params: Unpack[RequestParams]) -> Assistant:
        """Retrieve an assistant. ``GET /assistants/{assistant_id}``"""
        return self._operate(operations.ASSISTANTS_RETRIEVE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.update() is deprecated: it goes out of use")
    def update(self, assistant_id: str, **params: Unpack[AssistantsUpdateParams]) -> Assistant:
        """Update an assistant. ``POST /assistants/{assistant_id}``"""
        return self._operate(operations.ASSISTANTS_UPDATE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.list() is deprecated: it goes out of use")
    def list(self, **params: Unpack[AssistantsListParams]) -> Paginator[SyncCursorPage[Assistant]]:
        """List the assistants, in pages. ``GET /assistants``"""
        return self._paginate(operations.ASSISTANTS_LIST, params)

    @deprecated("beta.assistants.delete() is deprecated: it goes out of use")
    def delete(self, assistant_id: str, **params: Unpack[RequestParams]) -> AssistantDeleted:
        """Delete an assistant. ``DELETE /assistants/{assistant_id}``"""
        return self._operate(operations.ASSISTANTS_DELETE, params, assistant_id=assistant_id)


if TYPE_CHECKING:

    class BetaWithRawResponse:
        chat: ChatWithRawResponse
        realtime: RealtimeWithRawResponse
        agents: AgentsWithRawResponse
        responses: ResponsesWithRawResponse
        chatkit: ChatKitWithRawResponse
        assistants: AssistantsWithRawResponse
        threads: ThreadsWithRawResponse

    class BetaWithStreamingResponse:
        chat: ChatWithStreamingResponse
        realtime: RealtimeWithStreamingResponse
        agents: AgentsWithStreamingResponse
        responses: ResponsesWithStreamingResponse
        chatkit: ChatKitWithStreamingResponse
        assistants: AssistantsWithStreamingResponse
        threads: ThreadsWithStreamingResponse

    class ChatKitWithRawResponse:
        sessions: SessionsWithRawResponse
        threads: ChatKitThreadsWithRawResponse

    class ChatKitWithStreamingResponse:
        sessions: SessionsWithStreamingResponse
        threads: ChatKitThreadsWithStreamingResponse

    class SessionsWithRawResponse:
        create = Raw(Sessions.create)
        cancel = Raw(Sessions.cancel)

    class SessionsWithStreamingResponse:
        create = Streamed(Sessions.create)
        cancel = Streamed(Sessions.cancel)

    class ChatKitThreadsWithRawResponse:
        retrieve = Raw(ChatKitThreads.retrieve)
        list = Raw(ChatKitThreads.list)
        delete = Raw(ChatKitThreads.delete)
        list_items = Raw(ChatKitThreads.list_items)

    class ChatKitThreadsWithStreamingResponse:
        retrieve = Streamed(ChatKitThreads.retrieve)
        list = Streamed(ChatKitThreads.list)
        delete = Streamed(ChatKitThreads.delete)
        list_items = Streamed(ChatKitThreads.list_items)

    class AssistantsWithRawResponse:
        create = Raw(Assistants.create)
        retrieve = Raw(Assistants.retrieve)
        update = Raw(Assistants.update)
        list = Raw(Assistants.list)
        delete = Raw(Assistants.delete)

    class AssistantsWithStreamingResponse:
        create = Streamed(Assistants.create)
        retrieve = Streamed(Assistants.retrieve)
        update = Streamed(Assistants.update)
        list = Streamed(Assistants.list)
        delete = Streamed(Assistants.delete)
