"""The run of an assistant as it happens: to a class of callbacks, as events, and as text alone.

    python examples/assistant_events.py

The Assistants API is deprecated, and the offline server has none: it plays a run that was written down.
"""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import rtkit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.types.beta.threads import Text, TextDelta
    from rtkit.types.beta.threads.runs import ToolCall, ToolCallDelta

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1"}
STEP = {"id": "step_1", "object": "thread.run.step", "run_id": "run_1", "thread_id": "thread_1"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "thread_id": "thread_1", "role": "assistant"}


def recorded() -> Iterator[bytes]:
    """What the API sends of a run that computes something and says it."""
    no_calls: dict[str, Any] = {"type": "tool_calls", "tool_calls": []}
    yield event("thread.run.created", {**RUN, "status": "queued"})
    yield event("thread.run.step.created", {**STEP, "status": "in_progress", "step_details": no_calls})
    yield code(id="call_1", code_interpreter={"input": "", "outputs": []})
    yield code(code_interpreter={"input": "6 *"})
    yield code(code_interpreter={"input": " 7"})
    yield code(code_interpreter={"outputs": [{"index": 0, "type": "logs", "logs": "42"}]})
    yield event("thread.run.step.completed", {**STEP, "status": "completed", "step_details": no_calls})
    yield event("thread.message.created", {**MESSAGE, "status": "in_progress", "content": []})
    for piece in ("It ", "is ", "42."):
        part = {"index": 0, "type": "text", "text": {"value": piece, "annotations": []}}
        yield event("thread.message.delta", {"id": "msg_1", "delta": {"content": [part]}})
    whole = {"type": "text", "text": {"value": "It is 42.", "annotations": []}}
    yield event("thread.message.completed", {**MESSAGE, "status": "completed", "content": [whole]})
    yield event("thread.run.completed", {**RUN, "status": "completed"})
    yield b"event: done\ndata: [DONE]\n\n"


def event(kind: str, data: dict[str, Any]) -> bytes:
    return f"event: {kind}\ndata: {json.dumps(data)}\n\n".encode()


def code(**fields: Any) -> bytes:
    call = {"index": 0, "type": "code_interpreter", **fields}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return event("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": details}})


class Handler(rtkit.AssistantEventHandler):
    """Prints what comes. Override the callbacks that you need."""

    def on_text_created(self, text: Text) -> None:
        print("assistant > ", end="")

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, end="")

    def on_text_done(self, text: Text) -> None:
        print()

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        print(f"{tool_call.type} > ", end="")

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        if delta.type == "code_interpreter" and delta.code_interpreter:
            print(delta.code_interpreter.input or "", end="")
            for output in delta.code_interpreter.outputs or ():
                if output.type == "logs":
                    print(f"\noutput > {output.logs}")


def main() -> None:
    warnings.simplefilter("ignore", DeprecationWarning)  # every method of the API says so
    with rtkit.local.serve() as server, rtkit.OpenAI(base_url=server.url, api_key="test") as client:
        server.script(recorded(), route="POST /v1/threads/thread_1/runs", times=3)
        runs = client.beta.threads.runs

        with runs.stream(thread_id="thread_1", assistant_id="asst_1", event_handler=Handler()) as handler:
            handler.until_done()
        print(f"(the run is {handler.get_final_run().status})")

        with runs.stream(thread_id="thread_1", assistant_id="asst_1") as stream:
            print(", ".join(dict.fromkeys(one.event for one in stream)))

        with runs.stream(thread_id="thread_1", assistant_id="asst_1") as stream:
            for text in stream.text_deltas:
                print(text, end="")
        print()


if __name__ == "__main__":
    main()
