# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.threads`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.beta.threads.params import (
    AdditionalMessage,
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    AttachmentParam,
    MessageContentPartParam,
    ThreadCreateParamsMessage,
    ThreadCreateParamsToolResources,
    ThreadParam,
    ToolOutput,
    ToolResourcesParam,
    TruncationStrategyParam,
)
from rtkit.types.beta.threads.runs.models import RunStepInclude
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "MessagesCreateParams",
    "MessagesListParams",
    "MessagesUpdateParams",
    "RunsCreateParams",
    "RunsListParams",
    "RunsSubmitToolOutputsParams",
    "RunsUpdateParams",
    "StepsListParams",
    "StepsRetrieveParams",
    "ThreadsCreateAndRunParams",
    "ThreadsCreateParams",
    "ThreadsUpdateParams",
]


class ThreadsCreateParams(RequestParams, total=False):
    """``POST /threads``"""

    messages: Iterable[ThreadCreateParamsMessage | Model] | Omit
    metadata: Metadata | Omit | None
    tool_resources: ThreadCreateParamsToolResources | Model | Omit | None


class ThreadsUpdateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}``"""

    metadata: Metadata | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None


class ThreadsCreateAndRunParams(RequestParams, total=False):
    """``POST /threads/runs``"""

    assistant_id: Required[str]
    instructions: str | Omit | None
    max_completion_tokens: int | Omit | None
    max_prompt_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    model: str | ChatModel | Omit | None
    parallel_tool_calls: bool | Omit
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    thread: ThreadParam | Model | Omit
    tool_choice: AssistantToolChoiceOptionParam | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit | None
    top_p: float | Omit | None
    truncation_strategy: TruncationStrategyParam | Model | Omit | None


class RunsCreateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/runs``"""

    assistant_id: Required[str]
    include: SequenceNotStr[RunStepInclude] | Omit
    additional_instructions: str | Omit | None
    additional_messages: Iterable[AdditionalMessage | Model] | Omit | None
    instructions: str | Omit | None
    max_completion_tokens: int | Omit | None
    max_prompt_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    model: str | ChatModel | Omit | None
    parallel_tool_calls: bool | Omit
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_choice: AssistantToolChoiceOptionParam | Omit | None
    tools: Iterable[AssistantToolParam] | Omit | None
    top_p: float | Omit | None
    truncation_strategy: TruncationStrategyParam | Model | Omit | None


class RunsUpdateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/runs/{run_id}``"""

    metadata: Metadata | Omit | None


class RunsListParams(RequestParams, total=False):
    """``GET /threads/{thread_id}/runs``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RunsSubmitToolOutputsParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``"""

    tool_outputs: Required[Iterable[ToolOutput | Model]]


class StepsRetrieveParams(RequestParams, total=False):
    """``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``"""

    include: SequenceNotStr[RunStepInclude] | Omit


class StepsListParams(RequestParams, total=False):
    """``GET /threads/{thread_id}/runs/{run_id}/steps``"""

    after: str | Omit
    before: str | Omit
    include: SequenceNotStr[RunStepInclude] | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class MessagesCreateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/messages``"""

    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AttachmentParam | Model] | Omit | None
    metadata: Metadata | Omit | None


class MessagesUpdateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/messages/{message_id}``"""

    metadata: Metadata | Omit | None


class MessagesListParams(RequestParams, total=False):
    """``GET /threads/{thread_id}/messages``"""

    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    run_id: str | Omit
