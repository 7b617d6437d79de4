# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.chat`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.chat.params import (
    ChatCompletionAudioParam,
    ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
    CompletionCreateParamsFunction,
    CompletionCreateParamsFunctionCall,
    ModerationParam,
    PromptCacheOptions,
    ResponseFormat,
    WebSearchOptions,
)
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "CompletionsCreateParams",
    "CompletionsCreateRestParams",
    "CompletionsListParams",
    "CompletionsUpdateParams",
    "MessagesListParams",
]


class CompletionsCreateRestParams(RequestParams, total=False):
    """``POST /chat/completions`` without ``response_format``, ``tools``"""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | Model | Omit | None
    frequency_penalty: float | Omit | None
    function_call: CompletionCreateParamsFunctionCall | Omit
    functions: Iterable[CompletionCreateParamsFunction | Model] | Omit
    logit_bias: Mapping[str, int] | Omit | None
    logprobs: bool | Omit | None
    max_completion_tokens: int | Omit | None
    max_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    modalities: SequenceNotStr[Literal["text", "audio"]] | Omit | None
    moderation: ModerationParam | Model | Omit | None
    n: int | Omit | None
    parallel_tool_calls: bool | Omit
    prediction: ChatCompletionPredictionContentParam | Model | Omit | None
    presence_penalty: float | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    safety_identifier: str | Omit | None
    seed: int | Omit | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None
    stop: str | SequenceNotStr[str] | Omit | None
    store: bool | Omit | None
    stream_options: ChatCompletionStreamOptionsParam | Model | Omit | None
    temperature: float | Omit | None
    tool_choice: ChatCompletionToolChoiceOptionParam | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    user: str | Omit
    verbosity: Literal["low", "medium", "high"] | Omit | None
    web_search_options: WebSearchOptions | Model | Omit


class CompletionsCreateParams(CompletionsCreateRestParams, total=False):
    """``POST /chat/completions``"""

    response_format: ResponseFormat | Omit
    tools: Iterable[ChatCompletionToolUnionParam] | Omit


class CompletionsUpdateParams(RequestParams, total=False):
    """``POST /chat/completions/{completion_id}``"""

    metadata: Required[Metadata | None]


class CompletionsListParams(RequestParams, total=False):
    """``GET /chat/completions``"""

    after: str | Omit
    limit: int | Omit
    metadata: Metadata | Omit | None
    model: str | Omit
    order: Literal["asc", "desc"] | Omit


class MessagesListParams(RequestParams, total=False):
    """``GET /chat/completions/{completion_id}/messages``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
