# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.model import Model
from rtkit.types.beta.chatkit.params import (
    ChatSessionChatKitConfigurationParam,
    ChatSessionExpiresAfterParam,
    ChatSessionRateLimitsParam,
    ChatSessionWorkflowParam,
)
from rtkit.types.beta.threads.params import (
    AssistantCreateParamsToolResources,
    AssistantResponseFormatOptionParam,
    AssistantToolParam,
    ToolResourcesParam,
)
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "AssistantsCreateParams",
    "AssistantsListParams",
    "AssistantsUpdateParams",
    "ChatKitThreadsListItemsParams",
    "ChatKitThreadsListParams",
    "SessionsCreateParams",
]


class SessionsCreateParams(RequestParams, total=False):
    """``POST /chatkit/sessions``"""

    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam | Model]
    chatkit_configuration: ChatSessionChatKitConfigurationParam | Model | Omit
    expires_after: ChatSessionExpiresAfterParam | Model | Omit
    rate_limits: ChatSessionRateLimitsParam | Model | Omit


class ChatKitThreadsListParams(RequestParams, total=False):
    """``GET /chatkit/threads``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    user: str | Omit


class ChatKitThreadsListItemsParams(RequestParams, total=False):
    """``GET /chatkit/threads/{thread_id}/items``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class AssistantsCreateParams(RequestParams, total=False):
    """``POST /assistants``"""

    model: Required[str | ChatModel]
    description: str | Omit | None
    instructions: str | Omit | None
    metadata: Metadata | Omit | None
    name: str | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_resources: AssistantCreateParamsToolResources | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit
    top_p: float | Omit | None


class AssistantsUpdateParams(RequestParams, total=False):
    """``POST /assistants/{assistant_id}``"""

    description: str | Omit | None
    instructions: str | Omit | None
    metadata: Metadata | Omit | None
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | Omit
    )
    name: str | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit
    top_p: float | Omit | None


class AssistantsListParams(RequestParams, total=False):
    """``GET /assistants``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
