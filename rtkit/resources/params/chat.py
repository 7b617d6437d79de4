# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.chat`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.chat.completions.params import MessageListParams
from rtkit.types.chat.params import (
    CompletionCreateParamsBase,
    CompletionCreateRestParams,
    CompletionListParams,
    CompletionUpdateParams,
)

__all__ = [
    "CompletionsCreateParams",
    "CompletionsCreateRestParams",
    "CompletionsListParams",
    "CompletionsUpdateParams",
    "MessagesListParams",
]


class CompletionsCreateRestParams(CompletionCreateRestParams, RequestParams, total=False):
    """``POST /chat/completions`` without ``response_format``, ``tools``"""


class CompletionsCreateParams(CompletionCreateParamsBase, RequestParams, total=False):
    """``POST /chat/completions``"""


class CompletionsUpdateParams(CompletionUpdateParams, RequestParams, total=False):
    """``POST /chat/completions/{completion_id}``"""


class CompletionsListParams(CompletionListParams, RequestParams, total=False):
    """``GET /chat/completions``"""


class MessagesListParams(MessageListParams, RequestParams, total=False):
    """``GET /chat/completions/{completion_id}/messages``"""
