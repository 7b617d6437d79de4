# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""conversations: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import CompletionUpdateParams, RefusalParam
from rtkit.types.responses.models import ResponseIncludable
from rtkit.types.responses.params import (
    InputItemListParams,
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputItemParam,
    ResponseInputTextParam,
    ResponseOutputTextParam,
)
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "ConversationCreateParams", "ConversationUpdateParams", "InputFileContentParam",
    "InputImageContentParam", "InputTextContentParam", "ItemCreateParams", "ItemListParams",
    "ItemRetrieveParams", "OutputTextContentParam", "RefusalContentParam"
]  # fmt: skip


class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam] | Omit | None
    metadata: Metadata | Omit | None


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    include: SequenceNotStr[ResponseIncludable] | Omit


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: SequenceNotStr[ResponseIncludable]


ConversationUpdateParams: TypeAlias = CompletionUpdateParams
InputFileContentParam: TypeAlias = ResponseInputFileParam
InputImageContentParam: TypeAlias = ResponseInputImageParam
InputTextContentParam: TypeAlias = ResponseInputTextParam
ItemListParams: TypeAlias = InputItemListParams
OutputTextContentParam: TypeAlias = ResponseOutputTextParam
RefusalContentParam: TypeAlias = RefusalParam
