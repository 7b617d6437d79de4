"""A run of an assistant as the API streams it, and what the official handler makes of it."""

from __future__ import annotations

import json
import warnings
from typing import Any

import httpx2
import openai

from tests.helpers.test_chat_state import plain

RUN = {
    "id": "run_1",
    "object": "thread.run",
    "thread_id": "thread_1",
    "assistant_id": "asst_1",
    "created_at": 1,
}
MESSAGE = {
    "id": "msg_1", "object": "thread.message", "created_at": 1, "thread_id": "thread_1", "role": "assistant",
    "content": [], "status": "in_progress",
}  # fmt: skip
STEP = {
    "id": "step_1", "object": "thread.run.step", "created_at": 1, "run_id": "run_1", "type": "tool_calls",
    "status": "in_progress", "step_details": {"type": "tool_calls", "tool_calls": []},
}  # fmt: skip


def text(value: str, index: int = 0) -> tuple[str, Any]:
    part = {"index": index, "type": "text", "text": {"value": value, "annotations": []}}
    delta = {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [part]}}
    return "thread.message.delta", delta


def call(index: int, **fields: Any) -> tuple[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [{"index": index, "type": "function", **fields}]}
    return "thread.run.step.delta", {
        "id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details},
    }  # fmt: skip


WHOLE = [
    {"type": "text", "text": {"value": "Hello, world", "annotations": []}},
    {"type": "image_file", "image_file": {"file_id": "file_1"}},
]

EVENTS: list[tuple[str, Any]] = [
    ("thread.run.created", {**RUN, "status": "queued"}),
    ("thread.run.in_progress", {**RUN, "status": "in_progress"}),
    ("thread.run.step.created", STEP),
    ("thread.run.step.in_progress", STEP),
    call(0, id="call_1", function={"name": "f", "arguments": "", "output": None}),
    call(0, function={"arguments": '{"a"'}),
    call(0, function={"arguments": ": 1}"}),
    call(1, id="call_2", function={"name": "g", "arguments": "{}", "output": None}),
    ("thread.run.step.completed", {**STEP, "status": "completed"}),
    ("thread.run.step.created", {**STEP, "id": "step_2", "type": "message_creation", "step_details": {
        "type": "message_creation", "message_creation": {"message_id": "msg_1"},
    }}),
    ("thread.message.created", MESSAGE),
    ("thread.message.in_progress", MESSAGE),
    text("Hello"),
    text(", "),
    text("world"),
    ("thread.message.delta", {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [
        {"index": 1, "type": "image_file", "image_file": {"file_id": "file_1"}},
    ]}}),
    ("thread.message.completed", {**MESSAGE, "status": "completed", "content": WHOLE}),
    ("thread.run.step.completed", {**STEP, "id": "step_2", "status": "completed"}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
]  # fmt: skip

NAMES = [name for name in dir(openai.AssistantEventHandler) if name.startswith("on_")]


def as_sse(events: list[tuple[str, Any]]) -> bytes:
    blocks = [f"event: {kind}\ndata: {json.dumps(data)}\n\n" for kind, data in events]
    return "".join([*blocks, "event: done\ndata: [DONE]\n\n"]).encode()


def plain_call(name: str, arguments: Any) -> Any:
    return name, [plain(one) for one in arguments]


def _expected() -> list[Any]:
    """The callbacks of the official handler."""
    calls: list[Any] = []

    def noting(name: str) -> Any:
        return lambda self, *arguments: calls.append(plain_call(name, arguments))

    handler = type("Noting", (openai.AssistantEventHandler,), {name: noting(name) for name in NAMES})()
    reply = httpx2.Response(200, content=as_sse(EVENTS), headers={"content-type": "text/event-stream"})
    transport = httpx2.MockTransport(lambda request: reply)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with openai.OpenAI(api_key="k", http_client=httpx2.Client(transport=transport)) as client:
            given = {"thread_id": "thread_1", "assistant_id": "asst_1", "event_handler": handler}
            with client.beta.threads.runs.stream(**given) as stream:
                stream.until_done()
    return calls


def _once(calls: list[Any]) -> list[Any]:
    """The official handler says of the last call of a step again and again that it is done."""
    kept: list[Any] = []
    for call in calls:
        if call[0] != "on_tool_call_done" or call not in kept:
            kept.append(call)
    return kept


EXPECTED = _once(_expected())
