# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.conversations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.conversations.models import (
        Conversation,
        ConversationDeletedResource,
        ConversationItem,
        ConversationItemList,
    )

__all__ = [
    "CONVERSATIONS_CREATE",
    "CONVERSATIONS_DELETE",
    "CONVERSATIONS_RETRIEVE",
    "CONVERSATIONS_UPDATE",
    "ITEMS_CREATE",
    "ITEMS_DELETE",
    "ITEMS_LIST",
    "ITEMS_RETRIEVE",
]

CONVERSATIONS_CREATE: Operation[Conversation] = Operation(
    "conversations.create",
    "POST",
    "/conversations",
    "rtkit.types.conversations.models:Conversation",
    body="items metadata",
)
CONVERSATIONS_RETRIEVE: Operation[Conversation] = Operation(
    "conversations.retrieve",
    "GET",
    "/conversations/{conversation_id}",
    "rtkit.types.conversations.models:Conversation",
)
CONVERSATIONS_UPDATE: Operation[Conversation] = Operation(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    "rtkit.types.conversations.models:Conversation",
    body="metadata",
    required=(("metadata",),),
)
CONVERSATIONS_DELETE: Operation[ConversationDeletedResource] = Operation(
    "conversations.delete",
    "DELETE",
    "/conversations/{conversation_id}",
    "rtkit.types.conversations.models:ConversationDeletedResource",
)
ITEMS_CREATE: Operation[ConversationItemList] = Operation(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    "rtkit.types.conversations.models:ConversationItemList",
    body="items",
    query="include",
    required=(("items",),),
)
ITEMS_RETRIEVE: Operation[ConversationItem] = Operation(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    "rtkit.types.conversations.models:ConversationItem",
    query="include",
)
ITEMS_LIST: Operation[ConversationItem] = Operation(
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    "rtkit.types.conversations.models:ConversationItem",
    query="after include limit order",
    page="conversation_cursor",
)
ITEMS_DELETE: Operation[Conversation] = Operation(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    "rtkit.types.conversations.models:Conversation",
)
