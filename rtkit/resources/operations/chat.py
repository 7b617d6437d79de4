# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.chat``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.chat.models import ChatCompletion, ChatCompletionDeleted, ChatCompletionStoreMessage

__all__ = [
    "COMPLETIONS_CREATE",
    "COMPLETIONS_DELETE",
    "COMPLETIONS_LIST",
    "COMPLETIONS_RETRIEVE",
    "COMPLETIONS_UPDATE",
    "MESSAGES_LIST",
]

COMPLETIONS_CREATE: Operation[ChatCompletion] = Operation(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    "rtkit.types.chat.models:ChatCompletion",
    body=(
        "messages model audio frequency_penalty function_call functions logit_bias logprobs "
        "max_completion_tokens max_tokens metadata modalities moderation n parallel_tool_calls prediction "
        "presence_penalty prompt_cache_key prompt_cache_options prompt_cache_retention reasoning_effort "
        "response_format safety_identifier seed service_tier stop store stream stream_options temperature "
        "tool_choice tools top_logprobs top_p user verbosity web_search_options"
    ),
    required=(("messages", "model"), ("messages", "model", "stream")),
    streams="rtkit.types.chat.models:ChatCompletionChunk",
    folds="rtkit.helpers.streams.folding:chat_completion",
    hook="rtkit.resources.hooks:no_class_as_format",
)
COMPLETIONS_RETRIEVE: Operation[ChatCompletion] = Operation(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletion",
)
COMPLETIONS_UPDATE: Operation[ChatCompletion] = Operation(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletion",
    body="metadata",
    required=(("metadata",),),
)
COMPLETIONS_LIST: Operation[ChatCompletion] = Operation(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    "rtkit.types.chat.models:ChatCompletion",
    query="after limit metadata model order",
    page="cursor",
)
COMPLETIONS_DELETE: Operation[ChatCompletionDeleted] = Operation(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    "rtkit.types.chat.models:ChatCompletionDeleted",
)
MESSAGES_LIST: Operation[ChatCompletionStoreMessage] = Operation(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    "rtkit.types.chat.models:ChatCompletionStoreMessage",
    query="after limit order",
    page="cursor",
)
