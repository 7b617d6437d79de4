# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.threads`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.threads.params import (
    MessageCreateParams,
    MessageListParams,
    RunCreateParamsBase,
    RunListParams,
    ThreadCreateAndRunParamsBase,
    ThreadCreateParams,
    ThreadUpdateParams,
    ToolOutput,
)
from rtkit.types.beta.threads.runs.models import RunStepInclude
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


class ThreadsCreateParams(ThreadCreateParams, RequestParams, total=False):
    """``POST /threads``"""


class ThreadsUpdateParams(ThreadUpdateParams, RequestParams, total=False):
    """``POST /threads/{thread_id}``"""


class ThreadsCreateAndRunParams(ThreadCreateAndRunParamsBase, RequestParams, total=False):
    """``POST /threads/runs``"""


class RunsCreateParams(RunCreateParamsBase, RequestParams, total=False):
    """``POST /threads/{thread_id}/runs``"""


class RunsUpdateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/runs/{run_id}``"""

    metadata: Metadata | Omit | None


class RunsListParams(RunListParams, RequestParams, total=False):
    """``GET /threads/{thread_id}/runs``"""


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


class MessagesCreateParams(MessageCreateParams, RequestParams, total=False):
    """``POST /threads/{thread_id}/messages``"""


class MessagesUpdateParams(RequestParams, total=False):
    """``POST /threads/{thread_id}/messages/{message_id}``"""

    metadata: Metadata | Omit | None


class MessagesListParams(MessageListParams, RequestParams, total=False):
    """``GET /threads/{thread_id}/messages``"""
