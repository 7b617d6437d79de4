# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.beta.chatkit.params import SessionCreateParams, ThreadListItemsParams, ThreadListParams
from rtkit.types.beta.threads.params import AssistantCreateParams, AssistantUpdateParams, RunListParams

__all__ = [
    "AssistantsCreateParams",
    "AssistantsListParams",
    "AssistantsUpdateParams",
    "ChatKitThreadsListItemsParams",
    "ChatKitThreadsListParams",
    "SessionsCreateParams",
]


class SessionsCreateParams(SessionCreateParams, RequestParams, total=False):
    """``POST /chatkit/sessions``"""


class ChatKitThreadsListParams(ThreadListParams, RequestParams, total=False):
    """``GET /chatkit/threads``"""


class ChatKitThreadsListItemsParams(ThreadListItemsParams, RequestParams, total=False):
    """``GET /chatkit/threads/{thread_id}/items``"""


class AssistantsCreateParams(AssistantCreateParams, RequestParams, total=False):
    """``POST /assistants``"""


class AssistantsUpdateParams(AssistantUpdateParams, RequestParams, total=False):
    """``POST /assistants/{assistant_id}``"""


class AssistantsListParams(RunListParams, RequestParams, total=False):
    """``GET /assistants``"""
