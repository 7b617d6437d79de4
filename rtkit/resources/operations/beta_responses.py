# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.beta.responses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.beta.responses.models import BetaCompactedResponse, BetaResponse, BetaResponseItem
    from rtkit.types.responses.models import InputTokenCountResponse

__all__ = [
    "INPUT_ITEMS_LIST",
    "INPUT_TOKENS_COUNT",
    "RESPONSES_CANCEL",
    "RESPONSES_COMPACT",
    "RESPONSES_CREATE",
    "RESPONSES_DELETE",
    "RESPONSES_RETRIEVE",
]

RESPONSES_CREATE: Operation[BetaResponse] = Operation(
    "beta.responses.create",
    "POST",
    "/responses?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    body=(
        "access_programs background background_options context_management conversation image include input "
        "instructions max_output_tokens max_tool_calls metadata model moderation multi_agent "
        "parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options "
        "prompt_cache_retention reasoning safety_identifier service_tier store stream stream_options "
        "temperature text tool_choice tools top_logprobs top_p truncation user"
    ),
    headers={"betas": "openai-beta"},
    streams="rtkit.types.beta.responses.models:BetaResponseStreamEvent",
    resumes="/responses/{id}?beta=true",
    folds="rtkit.helpers.streams.folding:last_response",
)
RESPONSES_RETRIEVE: Operation[BetaResponse] = Operation(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    query="include include_obfuscation starting_after stream",
    headers={"betas": "openai-beta"},
    streams="rtkit.types.beta.responses.models:BetaResponseStreamEvent",
    resumes="/responses/{id}?beta=true",
    folds="rtkit.helpers.streams.folding:last_response",
)
RESPONSES_DELETE: Operation[None] = Operation(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}?beta=true",
    None,
    headers={"betas": "openai-beta"},
    fixed_headers={"Accept": "*/*"},
)
RESPONSES_CANCEL: Operation[BetaResponse] = Operation(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel?beta=true",
    "rtkit.types.beta.responses.models:BetaResponse",
    headers={"betas": "openai-beta"},
)
RESPONSES_COMPACT: Operation[BetaCompactedResponse] = Operation(
    "beta.responses.compact",
    "POST",
    "/responses/compact?beta=true",
    "rtkit.types.beta.responses.models:BetaCompactedResponse",
    body=(
        "model image input instructions previous_response_id prompt_cache_key prompt_cache_options "
        "prompt_cache_retention service_tier"
    ),
    headers={"betas": "openai-beta"},
    required=(("model",),),
)
INPUT_ITEMS_LIST: Operation[BetaResponseItem] = Operation(
    "beta.responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items?beta=true",
    "rtkit.types.beta.responses.models:BetaResponseItem",
    query="after include limit order",
    headers={"betas": "openai-beta"},
    page="cursor",
)
INPUT_TOKENS_COUNT: Operation[InputTokenCountResponse] = Operation(
    "beta.responses.input_tokens.count",
    "POST",
    "/responses/input_tokens?beta=true",
    "rtkit.types.responses.models:InputTokenCountResponse",
    body=(
        "conversation input instructions model parallel_tool_calls personality previous_response_id reasoning "
        "text tool_choice tools truncation"
    ),
    headers={"betas": "openai-beta"},
)
