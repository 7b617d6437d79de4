# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.conversations`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import CompletionUpdateParams
from rtkit.types.conversations.params import ConversationCreateParams, ItemCreateParams
from rtkit.types.responses.models import ResponseIncludable
from rtkit.types.responses.params import InputItemListParams

__all__ = [
    "ConversationsCreateParams",
    "ConversationsUpdateParams",
    "ItemsCreateParams",
    "ItemsListParams",
    "ItemsRetrieveParams",
]


class ConversationsCreateParams(ConversationCreateParams, RequestParams, total=False):
    """``POST /conversations``"""


class ConversationsUpdateParams(CompletionUpdateParams, RequestParams, total=False):
    """``POST /conversations/{conversation_id}``"""


class ItemsCreateParams(ItemCreateParams, RequestParams, total=False):
    """``POST /conversations/{conversation_id}/items``"""


class ItemsRetrieveParams(RequestParams, total=False):
    """``GET /conversations/{conversation_id}/items/{item_id}``"""

    include: SequenceNotStr[ResponseIncludable] | Omit


class ItemsListParams(InputItemListParams, RequestParams, total=False):
    """``GET /conversations/{conversation_id}/items``"""
