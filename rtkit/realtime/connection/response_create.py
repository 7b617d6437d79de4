"""What ``response.create`` takes on a connection of the Responses API.

The fields of ``client.responses.create``, with ``generate`` and ``stream_id``, which belong to a connection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from rtkit.realtime.connection.encoding import event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rtkit.client.options import NotGiven, Omit
    from rtkit.core.arguments import SequenceNotStr
    from rtkit.core.model import Model
    from rtkit.types.beta.responses import params as beta
    from rtkit.types.beta.responses.models import BetaResponseIncludable
    from rtkit.types.responses import params
    from rtkit.types.responses.models import ResponseIncludable, ServiceTier
    from rtkit.types.shared_params.params import Metadata, Reasoning, ResponsesModel

    Omitted = Omit | NotGiven

__all__ = ["BetaResponseFields", "ResponseFields", "response_create"]


class _Plain(TypedDict, total=False):
    """The fields that are of the same type in both."""

    background: bool | Omitted | None
    generate: bool | Omitted
    instructions: str | Omitted | None
    max_output_tokens: int | Omitted | None
    max_tool_calls: int | Omitted | None
    parallel_tool_calls: bool | Omitted | None
    previous_response_id: str | Omitted | None
    prompt_cache_key: str | Omitted | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omitted | None
    safety_identifier: str | Omitted | None
    store: bool | Omitted | None
    stream: bool | Omitted | None
    stream_id: str | Omitted
    temperature: float | Omitted | None
    top_logprobs: int | Omitted | None
    top_p: float | Omitted | None
    truncation: Literal["auto", "disabled"] | Omitted | None
    user: str | Omitted


class ResponseFields(_Plain, total=False):
    """Of ``client.responses.connect``."""

    access_programs: params.ResponseCreateAccessProgramsParam | Model | Omitted
    background_options: params.ResponseCreateBackgroundOptionsParam | Model | Omitted
    context_management: Iterable[params.ResponseCreateContextManagementParam | Model] | Omitted | None
    conversation: params.ResponseCreateConversationParam | Omitted | None
    image: params.ResponseCreateImageParam | Model | Omitted
    include: SequenceNotStr[ResponseIncludable] | Omitted | None
    input: str | Iterable[params.ResponseInputItemParam] | Omitted
    metadata: Metadata | Omitted | None
    model: ResponsesModel | Omitted
    moderation: params.ResponseCreateModerationParam | Model | Omitted | None
    prompt: params.ResponsePromptParam | Model | Omitted | None
    prompt_cache_options: params.ResponseCreatePromptCacheOptionsParam | Model | Omitted
    reasoning: Reasoning | Model | Omitted | None
    service_tier: ServiceTier | Omitted
    stream_options: params.ResponseCreateStreamOptionsParam | Model | Omitted | None
    text: params.ResponseTextConfigParam | Model | Omitted
    tool_choice: params.ResponseCreateToolChoiceParam | Omitted
    tools: Iterable[params.ToolParam] | Omitted


class BetaResponseFields(_Plain, total=False):
    """Of ``client.beta.responses.connect``."""

    access_programs: beta.ResponseCreateAccessProgramsParam | Model | Omitted
    background_options: beta.ResponseCreateBackgroundOptionsParam | Model | Omitted
    context_management: Iterable[beta.ResponseCreateContextManagementParam | Model] | Omitted | None
    conversation: beta.ResponseCreateConversationParam | Omitted | None
    image: beta.ResponseCreateImageParam | Model | Omitted
    include: SequenceNotStr[BetaResponseIncludable] | Omitted | None
    input: str | Iterable[beta.BetaResponseInputItemParam] | Omitted
    metadata: Mapping[str, str] | Omitted | None
    model: str | Omitted
    moderation: beta.ResponseCreateModerationParam | Model | Omitted | None
    multi_agent: beta.ResponseCreateMultiAgentParam | Model | Omitted | None
    prompt: beta.BetaResponsePromptParam | Model | Omitted | None
    prompt_cache_options: beta.ResponseCreatePromptCacheOptionsParam | Model | Omitted
    reasoning: beta.ResponseCreateReasoningParam | Model | Omitted | None
    service_tier: str | Omitted | None
    stream_options: beta.ResponseCreateStreamOptionsParam | Model | Omitted | None
    text: beta.BetaResponseTextConfigParam | Model | Omitted
    tool_choice: beta.ResponseCreateToolChoiceParam | Omitted
    tools: Iterable[beta.BetaToolParam] | Omitted


def response_create(kind: type[Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The client event of ``fields``. Raises TypeError for one that ``kind`` does not have."""
    for name in fields:
        if name not in kind.__optional_keys__:
            raise TypeError(f"response.create() has no argument {name!r}")
    return event("response.create", **fields)
