# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.responses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.responses.models import (
        CompactedResponse,
        InputTokenCountResponse,
        Response,
        ResponseItem,
    )

__all__ = [
    "INPUT_ITEMS_LIST",
    "INPUT_TOKENS_COUNT",
    "RESPONSES_CANCEL",
    "RESPONSES_COMPACT",
    "RESPONSES_CREATE",
    "RESPONSES_DELETE",
    "RESPONSES_RETRIEVE",
]

RESPONSES_CREATE: Operation[Response] = Operation(
    "responses.create",
    "POST",
    "/responses",
    "rtkit.types.responses.models:Response",
    body=(
        "access_programs background background_options context_management conversation image include input "
        "instructions max_output_tokens max_tool_calls metadata model moderation parallel_tool_calls "
        "previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning "
        "safety_identifier service_tier store stream stream_options temperature text tool_choice tools "
        "top_logprobs top_p truncation user"
    ),
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
RESPONSES_RETRIEVE: Operation[Response] = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    "rtkit.types.responses.models:Response",
    query="include include_obfuscation starting_after stream",
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
RESPONSES_DELETE: Operation[None] = Operation(
    "responses.delete", "DELETE", "/responses/{response_id}", None, fixed_headers={"Accept": "*/*"}
)
RESPONSES_CANCEL: Operation[Response] = Operation(
    "responses.cancel", "POST", "/responses/{response_id}/cancel", "rtkit.types.responses.models:Response"
)
RESPONSES_COMPACT: Operation[CompactedResponse] = Operation(
    "responses.compact",
    "POST",
    "/responses/compact",
    "rtkit.types.responses.models:CompactedResponse",
    body=(
        "model image input instructions previous_response_id prompt_cache_key prompt_cache_options "
        "prompt_cache_retention service_tier"
    ),
    required=(("model",),),
)
INPUT_ITEMS_LIST: Operation[ResponseItem] = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    "rtkit.types.responses.models:ResponseItem",
    query="after include limit order",
    page="cursor",
)
INPUT_TOKENS_COUNT: Operation[InputTokenCountResponse] = Operation(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    "rtkit.types.responses.models:InputTokenCountResponse",
    body=(
        "conversation input instructions model parallel_tool_calls personality previous_response_id reasoning "
        "text tool_choice tools truncation"
    ),
)
