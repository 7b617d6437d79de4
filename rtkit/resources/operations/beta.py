# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.beta``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.beta.chatkit.models import ChatKitThread, ChatSession, Data, ThreadDeleteResponse
    from rtkit.types.beta.threads.models import Assistant, AssistantDeleted

__all__ = [
    "ASSISTANTS_CREATE",
    "ASSISTANTS_DELETE",
    "ASSISTANTS_LIST",
    "ASSISTANTS_RETRIEVE",
    "ASSISTANTS_UPDATE",
    "CHAT_KIT_THREADS_DELETE",
    "CHAT_KIT_THREADS_LIST",
    "CHAT_KIT_THREADS_LIST_ITEMS",
    "CHAT_KIT_THREADS_RETRIEVE",
    "SESSIONS_CANCEL",
    "SESSIONS_CREATE",
]

SESSIONS_CREATE: Operation[ChatSession] = Operation(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    "rtkit.types.beta.chatkit.models:ChatSession",
    body="user workflow chatkit_configuration expires_after rate_limits",
    required=(("user", "workflow"),),
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
SESSIONS_CANCEL: Operation[ChatSession] = Operation(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    "rtkit.types.beta.chatkit.models:ChatSession",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
CHAT_KIT_THREADS_RETRIEVE: Operation[ChatKitThread] = Operation(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    "rtkit.types.beta.chatkit.models:ChatKitThread",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
CHAT_KIT_THREADS_LIST: Operation[ChatKitThread] = Operation(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    "rtkit.types.beta.chatkit.models:ChatKitThread",
    query="after before limit order user",
    page="conversation_cursor",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
CHAT_KIT_THREADS_DELETE: Operation[ThreadDeleteResponse] = Operation(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    "rtkit.types.beta.chatkit.models:ThreadDeleteResponse",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
CHAT_KIT_THREADS_LIST_ITEMS: Operation[Data] = Operation(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    "rtkit.types.beta.chatkit.models:Data",
    query="after before limit order",
    page="conversation_cursor",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
ASSISTANTS_CREATE: Operation[Assistant] = Operation(
    "beta.assistants.create",
    "POST",
    "/assistants",
    "rtkit.types.beta.threads.models:Assistant",
    body=(
        "model description instructions metadata name reasoning_effort response_format temperature "
        "tool_resources tools top_p"
    ),
    required=(("model",),),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
ASSISTANTS_RETRIEVE: Operation[Assistant] = Operation(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:Assistant",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
ASSISTANTS_UPDATE: Operation[Assistant] = Operation(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:Assistant",
    body=(
        "description instructions metadata model name reasoning_effort response_format temperature "
        "tool_resources tools top_p"
    ),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
ASSISTANTS_LIST: Operation[Assistant] = Operation(
    "beta.assistants.list",
    "GET",
    "/assistants",
    "rtkit.types.beta.threads.models:Assistant",
    query="after before limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
ASSISTANTS_DELETE: Operation[AssistantDeleted] = Operation(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    "rtkit.types.beta.threads.models:AssistantDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
