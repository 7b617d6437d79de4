# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.beta.threads``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.beta.threads.models import Message, MessageDeleted, Run, Thread, ThreadDeleted
    from rtkit.types.beta.threads.runs.models import RunStep

__all__ = [
    "MESSAGES_CREATE",
    "MESSAGES_DELETE",
    "MESSAGES_LIST",
    "MESSAGES_RETRIEVE",
    "MESSAGES_UPDATE",
    "RUNS_CANCEL",
    "RUNS_CREATE",
    "RUNS_LIST",
    "RUNS_RETRIEVE",
    "RUNS_SUBMIT_TOOL_OUTPUTS",
    "RUNS_UPDATE",
    "STEPS_LIST",
    "STEPS_RETRIEVE",
    "THREADS_CREATE",
    "THREADS_CREATE_AND_RUN",
    "THREADS_DELETE",
    "THREADS_RETRIEVE",
    "THREADS_UPDATE",
]

THREADS_CREATE: Operation[Thread] = Operation(
    "beta.threads.create",
    "POST",
    "/threads",
    "rtkit.types.beta.threads.models:Thread",
    body="messages metadata tool_resources",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
THREADS_RETRIEVE: Operation[Thread] = Operation(
    "beta.threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    "rtkit.types.beta.threads.models:Thread",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
THREADS_UPDATE: Operation[Thread] = Operation(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    "rtkit.types.beta.threads.models:Thread",
    body="metadata tool_resources",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
THREADS_DELETE: Operation[ThreadDeleted] = Operation(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    "rtkit.types.beta.threads.models:ThreadDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
THREADS_CREATE_AND_RUN: Operation[Run] = Operation(
    "beta.threads.create_and_run",
    "POST",
    "/threads/runs",
    "rtkit.types.beta.threads.models:Run",
    body=(
        "assistant_id instructions max_completion_tokens max_prompt_tokens metadata model parallel_tool_calls "
        "response_format stream temperature thread tool_choice tool_resources tools top_p truncation_strategy"
    ),
    required=(("assistant_id",), ("assistant_id", "stream")),
    streams="rtkit.types.beta.threads.models:AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_CREATE: Operation[Run] = Operation(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    "rtkit.types.beta.threads.models:Run",
    body=(
        "assistant_id additional_instructions additional_messages instructions max_completion_tokens "
        "max_prompt_tokens metadata model parallel_tool_calls reasoning_effort response_format stream "
        "temperature tool_choice tools top_p truncation_strategy"
    ),
    query="include",
    required=(("assistant_id",), ("assistant_id", "stream")),
    streams="rtkit.types.beta.threads.models:AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_RETRIEVE: Operation[Run] = Operation(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    "rtkit.types.beta.threads.models:Run",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_UPDATE: Operation[Run] = Operation(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    "rtkit.types.beta.threads.models:Run",
    body="metadata",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_LIST: Operation[Run] = Operation(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    "rtkit.types.beta.threads.models:Run",
    query="after before limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_CANCEL: Operation[Run] = Operation(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    "rtkit.types.beta.threads.models:Run",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_SUBMIT_TOOL_OUTPUTS: Operation[Run] = Operation(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    "rtkit.types.beta.threads.models:Run",
    body="tool_outputs stream",
    required=(("tool_outputs",), ("stream", "tool_outputs")),
    streams="rtkit.types.beta.threads.models:AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
STEPS_RETRIEVE: Operation[RunStep] = Operation(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    "rtkit.types.beta.threads.runs.models:RunStep",
    query="include",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
STEPS_LIST: Operation[RunStep] = Operation(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    "rtkit.types.beta.threads.runs.models:RunStep",
    query="after before include limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_CREATE: Operation[Message] = Operation(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    "rtkit.types.beta.threads.models:Message",
    body="content role attachments metadata",
    required=(("content", "role"),),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_RETRIEVE: Operation[Message] = Operation(
    "beta.threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    "rtkit.types.beta.threads.models:Message",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_UPDATE: Operation[Message] = Operation(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    "rtkit.types.beta.threads.models:Message",
    body="metadata",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_LIST: Operation[Message] = Operation(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    "rtkit.types.beta.threads.models:Message",
    query="after before limit order run_id",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_DELETE: Operation[MessageDeleted] = Operation(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    "rtkit.types.beta.threads.models:MessageDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
