# Made from rtkit/resources/_async/conversations.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.conversations``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import conversations as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
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

__all__ = ["Conversations", "Items"]


class Conversations(Resource):
    """``client.conversations``"""

    if TYPE_CHECKING:
        with_raw_response: ConversationsWithRawResponse
        with_streaming_response: ConversationsWithStreamingResponse

    @cached_property
    def items(self) -> Items:
        """``client.conversations.items``"""
        return Items(self._client, self._reply)

    def create(self, **params: Unpack[ConversationsCreateParams]) -> Conversation:
        """Create a conversation. ``POST /conversations``"""
        return self._operate(operations.CONVERSATIONS_CREATE, params)

    def retrieve(self, conversation_id: str, **params: Unpack[RequestParams]) -> Conversation:
        """Retrieve a conversation. ``GET /conversations/{conversation_id}``"""
        return self._operate(operations.CONVERSATIONS_RETRIEVE, params, conversation_id=conversation_id)

    def update(self, conversation_id: str, **params: Unpack[ConversationsUpdateParams]) -> Conversation:
        """Update a conversation. ``POST /conversations/{conversation_id}``"""
        return self._operate(operations.CONVERSATIONS_UPDATE, params, conversation_id=conversation_id)

    def delete(self, conversation_id: str, **params: Unpack[RequestParams]) -> ConversationDeletedResource:
        """Delete a conversation. ``DELETE /conversations/{conversation_id}``"""
        return self._operate(operations.CONVERSATIONS_DELETE, params, conversation_id=conversation_id)


class Items(Resource):
    """``client.conversations.items``"""

    if TYPE_CHECKING:
        with_raw_response: ItemsWithRawResponse
        with_streaming_response: ItemsWithStreamingResponse

    def create(self, conversation_id: str, **params: Unpack[ItemsCreateParams]) -> ConversationItemList:
        """Create an item for a conversation. ``POST /conversations/{conversation_id}/items``"""
        return self._operate(operations.ITEMS_CREATE, params, conversation_id=conversation_id)

    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemsRetrieveParams]
    ) -> ConversationItem:
        """Retrieve an item of a conversation. ``GET /conversations/{conversation_id}/items/{item_id}``"""
        return self._operate(
            operations.ITEMS_RETRIEVE, params, item_id=item_id, conversation_id=conversation_id
        )

    def list(
        self, conversation_id: str, **params: Unpack[ItemsListParams]
    ) -> Paginator[SyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, in pages. ``GET /conversations/{conversation_id}/items``"""
        return self._paginate(operations.ITEMS_LIST, params, conversation_id=conversation_id)

    def delete(self, item_id: str, *, conversation_id: str, **params: Unpack[RequestParams]) -> Conversation:
        """Delete an item of a conversation. ``DELETE /conversations/{conversation_id}/items/{item_id}``"""
        return self._operate(
            operations.ITEMS_DELETE, params, item_id=item_id, conversation_id=conversation_id
        )


if TYPE_CHECKING:

    class ConversationsWithRawResponse:
        items: ItemsWithRawResponse
        create = Raw(Conversations.create)
        retrieve = Raw(Conversations.retrieve)
        update = Raw(Conversations.update)
        delete = Raw(Conversations.delete)

    class ConversationsWithStreamingResponse:
        items: ItemsWithStreamingResponse
        create = Streamed(Conversations.create)
        retrieve = Streamed(Conversations.retrieve)
        update = Streamed(Conversations.update)
        delete = Streamed(Conversations.delete)

    class ItemsWithRawResponse:
        create = Raw(Items.create)
        retrieve = Raw(Items.retrieve)
        list = Raw(Items.list)
        delete = Raw(Items.delete)

    class ItemsWithStreamingResponse:
        create = Streamed(Items.create)
        retrieve = Streamed(Items.retrieve)
        list = Streamed(Items.list)
        delete = Streamed(Items.delete)
