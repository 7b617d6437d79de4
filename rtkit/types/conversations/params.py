# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""conversations: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.types.responses.models import ResponseIncludable
from rtkit.types.responses.params import (
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputItemParam,
    ResponseInputTextParam,
    ResponseOutputRefusalParam,
    ResponseOutputTextParam,
)
from rtkit.types.shared_params.params import Metadata


class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam] | None
    metadata: Metadata | None


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[Metadata | None]


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    include: SequenceNotStr[ResponseIncludable]


class ItemListParams(TypedDict, total=False):
    after: str
    include: SequenceNotStr[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: SequenceNotStr[ResponseIncludable]


InputFileContentParam: TypeAlias = ResponseInputFileParam

InputImageContentParam: TypeAlias = ResponseInputImageParam

InputTextContentParam: TypeAlias = ResponseInputTextParam

OutputTextContentParam: TypeAlias = ResponseOutputTextParam

RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
