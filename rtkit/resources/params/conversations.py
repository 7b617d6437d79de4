# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.conversations`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.types.responses.models import ResponseIncludable
from rtkit.types.responses.params import ResponseInputItemParam
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "ConversationsCreateParams",
    "ConversationsUpdateParams",
    "ItemsCreateParams",
    "ItemsListParams",
    "ItemsRetrieveParams",
]


class ConversationsCreateParams(RequestParams, total=False):
    """``POST /conversations``"""

    items: Iterable[ResponseInputItemParam] | Omit | None
    metadata: Metadata | Omit | None


class ConversationsUpdateParams(RequestParams, total=False):
    """``POST /conversations/{conversation_id}``"""

    metadata: Required[Metadata | None]


class ItemsCreateParams(RequestParams, total=False):
    """``POST /conversations/{conversation_id}/items``"""

    items: Required[Iterable[ResponseInputItemParam]]
    include: SequenceNotStr[ResponseIncludable] | Omit


class ItemsRetrieveParams(RequestParams, total=False):
    """``GET /conversations/{conversation_id}/items/{item_id}``"""

    include: SequenceNotStr[ResponseIncludable] | Omit


class ItemsListParams(RequestParams, total=False):
    """``GET /conversations/{conversation_id}/items``"""

    after: str | Omit
    include: SequenceNotStr[ResponseIncludable] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
