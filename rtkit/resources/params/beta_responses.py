# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.responses`` take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.beta.responses.models import BetaResponseIncludable, BetaServiceTier
from rtkit.types.beta.responses.params import (
    AccessProgramsParam,
    BackgroundOptions,
    BetaResponseInputItemParam,
    BetaResponsePromptParam,
    BetaResponseTextConfigParam,
    BetaToolParam,
    ContextManagement,
    ConversationParam,
    ImageParam,
    InputTokenCountParamsText,
    ModerationParam,
    MultiAgent,
    ReasoningParam,
    ResponseCompactParamsPromptCacheOptions,
    ResponseCreateParamsPromptCacheOptions,
    StreamOptions,
    ToolChoiceParam,
)

__all__ = [
    "InputItemsListParams",
    "InputTokensCountParams",
    "ResponsesCancelParams",
    "ResponsesCompactParams",
    "ResponsesCreateParams",
    "ResponsesDeleteParams",
    "ResponsesRetrieveParams",
]


class ResponsesCreateParams(RequestParams, total=False):
    """``POST /responses?beta=true``"""

    access_programs: AccessProgramsParam | Model | Omit
    background: bool | Omit | None
    background_options: BackgroundOptions | Model | Omit
    context_management: Iterable[ContextManagement | Model] | Omit | None
    conversation: ConversationParam | Omit | None
    image: ImageParam | Model | Omit
    include: SequenceNotStr[BetaResponseIncludable] | Omit | None
    input: str | Iterable[BetaResponseInputItemParam] | Omit
    instructions: str | Omit | None
    max_output_tokens: int | Omit | None
    max_tool_calls: int | Omit | None
    metadata: Mapping[str, str] | Omit | None
    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
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
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | Omit
    )
    moderation: ModerationParam | Model | Omit | None
    multi_agent: MultiAgent | Model | Omit | None
    parallel_tool_calls: bool | Omit | None
    previous_response_id: str | Omit | None
    prompt: BetaResponsePromptParam | Model | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions | Model | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    reasoning: ReasoningParam | Model | Omit | None
    safety_identifier: str | Omit | None
    service_tier: BetaServiceTier | Omit | None
    store: bool | Omit | None
    stream_options: StreamOptions | Model | Omit | None
    temperature: float | Omit | None
    text: BetaResponseTextConfigParam | Model | Omit
    tool_choice: ToolChoiceParam | Omit
    tools: Iterable[BetaToolParam] | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    truncation: Literal["auto", "disabled"] | Omit | None
    user: str | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesRetrieveParams(RequestParams, total=False):
    """``GET /responses/{response_id}?beta=true``"""

    include: SequenceNotStr[BetaResponseIncludable] | Omit
    include_obfuscation: bool | Omit
    starting_after: int | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesDeleteParams(RequestParams, total=False):
    """``DELETE /responses/{response_id}?beta=true``"""

    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesCancelParams(RequestParams, total=False):
    """``POST /responses/{response_id}/cancel?beta=true``"""

    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesCompactParams(RequestParams, total=False):
    """``POST /responses/compact?beta=true``"""

    model: Required[
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
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
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | None
    ]
    image: ImageParam | Model | Omit
    input: str | Iterable[BetaResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    previous_response_id: str | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | Model | Omit | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class InputItemsListParams(RequestParams, total=False):
    """``GET /responses/{response_id}/input_items?beta=true``"""

    after: str | Omit
    include: SequenceNotStr[BetaResponseIncludable] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class InputTokensCountParams(RequestParams, total=False):
    """``POST /responses/input_tokens?beta=true``"""

    conversation: ConversationParam | Omit | None
    input: str | Iterable[BetaResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    model: str | Omit | None
    parallel_tool_calls: bool | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    previous_response_id: str | Omit | None
    reasoning: ReasoningParam | Model | Omit | None
    text: InputTokenCountParamsText | Model | Omit | None
    tool_choice: ToolChoiceParam | Omit | None
    tools: Iterable[BetaToolParam] | Omit | None
    truncation: Literal["auto", "disabled"] | Omit
    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit
