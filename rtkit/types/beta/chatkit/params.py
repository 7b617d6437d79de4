# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.chatkit: what arguments are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit

__all__ = [
    "AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "ChatSessionExpiresAfterParam",
    "ChatSessionRateLimitsParam", "ChatSessionWorkflowParam", "FileUpload", "History",
    "SessionCreateParams", "ThreadListItemsParams", "ThreadListParams", "TracingParam"
]  # fmt: skip


class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool


class FileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int


class History(TypedDict, total=False):
    enabled: bool
    recent_threads: int


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitling | Model
    file_upload: FileUpload | Model
    history: History | Model


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int


class TracingParam(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: Mapping[str, str | int | bool | float]
    tracing: TracingParam | Model
    version: str


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam | Model]
    chatkit_configuration: ChatSessionChatKitConfigurationParam | Model | Omit
    expires_after: ChatSessionExpiresAfterParam | Model | Omit
    rate_limits: ChatSessionRateLimitsParam | Model | Omit


class ThreadListItemsParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class ThreadListParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    user: str | Omit
