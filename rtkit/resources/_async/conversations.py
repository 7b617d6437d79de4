# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.conversations``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import conversations as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.conversations import (
        ConversationsCreateParams,
        ConversationsUpdateParams,
        ItemsCreateParams,
        ItemsListParams,
        ItemsRetrieveParams,
    )
    from rtkit.types.conversations.models import (
        Conversation,
        ConversationDeletedResource,
        ConversationItem,
        ConversationItemList,
    )

__all__ = ["AsyncConversations", "AsyncItems"]


class AsyncConversations(AsyncResource):
    """``client.conversations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncConversationsWithRawResponse
        with_streaming_response: AsyncConversationsWithStreamingResponse

    @cached_property
    def items(self) -> AsyncItems:
        """``client.conversations.items``"""
        return AsyncItems(self._client, self._reply)

    async def create(self, **params: Unpack[ConversationsCreateParams]) -> Conversation:
        """Create a conversation. ``POST /conversations``"""
        return await self._operate(operations.CONVERSATIONS_CREATE, params)

    async def retrieve(self, conversation_id: str, **params: Unpack[RequestParams]) -> Conversation:
        """Retrieve a conversation. ``GET /conversations/{conversation_id}``"""
        return await self._operate(operations.CONVERSATIONS_RETRIEVE, params, conversation_id=conversation_id)

    async def update(self, conversation_id: str, **params: Unpack[ConversationsUpdateParams]) -> Conversation:
        """Update a conversation. ``POST /conversations/{conversation_id}``"""
        return await self._operate(operations.CONVERSATIONS_UPDATE, params, conversation_id=conversation_id)

    async def delete(
        self, conversation_id: str, **params: Unpack[RequestParams]
    ) -> ConversationDeletedResource:
        """Delete a conversation. ``DELETE /conversations/{conversation_id}``"""
        return await self._operate(operations.CONVERSATIONS_DELETE, params, conversation_id=conversation_id)


class AsyncItems(AsyncResource):
    """``client.conversations.items``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncItemsWithRawResponse
        with_streaming_response: AsyncItemsWithStreamingResponse

    async def create(self, conversation_id: str, **params: Unpack[ItemsCreateParams]) -> ConversationItemList:
        """Create an item for a conversation. ``POST /conversations/{conversation_id}/items``"""
        return await self._operate(operations.ITEMS_CREATE, params, conversation_id=conversation_id)

    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemsRetrieveParams]
    ) -> ConversationItem:
        """Retrieve an item of a conversation. ``GET /conversations/{conversation_id}/items/{item_id}``"""
        return await self._operate(
            operations.ITEMS_RETRIEVE, params, item_id=item_id, conversation_id=conversation_id
        )

    def list(
        self, conversation_id: str, **params: Unpack[ItemsListParams]
    ) -> AsyncPaginator[AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, in pages. ``GET /conversations/{conversation_id}/items``"""
        return self._paginate(operations.ITEMS_LIST, params, conversation_id=conversation_id)

    async def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RequestParams]
    ) -> Conversation:
        """Delete an item of a conversation. ``DELETE /conversations/{conversation_id}/items/{item_id}``"""
        return await self._operate(
            operations.ITEMS_DELETE, params, item_id=item_id, conversation_id=conversation_id
        )


if TYPE_CHECKING:

    class AsyncConversationsWithRawResponse:
        items: AsyncItemsWithRawResponse
        create = AsyncRaw(AsyncConversations.create)
        retrieve = AsyncRaw(AsyncConversations.retrieve)
        update = AsyncRaw(AsyncConversations.update)
        delete = AsyncRaw(AsyncConversations.delete)

    class AsyncConversationsWithStreamingResponse:
        items: AsyncItemsWithStreamingResponse
        create = AsyncStreamed(AsyncConversations.create)
        retrieve = AsyncStreamed(AsyncConversations.retrieve)
        update = AsyncStreamed(AsyncConversations.update)
        delete = AsyncStreamed(AsyncConversations.delete)

    class AsyncItemsWithRawResponse:
        create = AsyncRaw(AsyncItems.create)
        retrieve = AsyncRaw(AsyncItems.retrieve)
        list = AsyncRaw(AsyncItems.list)
        delete = AsyncRaw(AsyncItems.delete)

    class AsyncItemsWithStreamingResponse:
        create = AsyncStreamed(AsyncItems.create)
        retrieve = AsyncStreamed(AsyncItems.retrieve)
        list = AsyncStreamed(AsyncItems.list)
        delete = AsyncStreamed(AsyncItems.delete)
