"""A turn of an agent's session as the API streams it."""

from __future__ import annotations

import json
from typing import Any

import httpx

__all__ = ["Session", "as_sse", "call", "event", "message", "session", "turn"]

_count = iter(range(10**9))


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "event_id": f"event_{next(_count)}", **fields}


def session(kind: str, name: str = "s", status: str = "idle", **fields: Any) -> dict[str, Any]:
    state = {"id": name, "object": "agent.session", "status": status, "required_actions": [], **fields}
    return event(f"agent.session.{kind}", session=state)


def turn(kind: str, name: str = "t", **fields: Any) -> dict[str, Any]:
    status = {"created": "in_progress"}.get(kind, kind)
    state = {"id": name, "session_id": "s", "object": "agent.session.turn", "status": status, **fields}
    return event(f"agent.session.turn.{kind}", session_id="s", turn_id=name, turn=state)


def message(text: str, index: int = 0, **fields: Any) -> dict[str, Any]:
    item = {
        "type": "message", "id": f"m_{text}", "role": "assistant", "turn_id": "t", "status": "completed",
        "phase": "final_answer", "content": [{"type": "output_text", "text": text, "annotations": []}], **fields,
    }  # fmt: skip
    return event("agent.session.turn.item.done", item=item, output_index=index, session_id="s")


def call(name: str, arguments: Any = "{}", call_id: str = "c") -> dict[str, Any]:
    item = {
        "type": "function_call", "id": f"i_{call_id}", "name": name, "arguments": arguments, "call_id": call_id,
        "turn_id": "t", "status": "in_progress",
    }  # fmt: skip
    return event("agent.session.turn.item.added", item=item, output_index=0, session_id="s")


def as_sse(events: list[dict[str, Any]]) -> bytes:
    return "".join(f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in events).encode()


class Session:
    """A server with one session, which answers the first thing that is said to it with these events."""

    def __init__(self, events: list[dict[str, Any]], *, status: str = "idle") -> None:
        self.events = events
        self.status = status
        self.asked: list[tuple[str, str, str | None]] = []
        self.sent: list[dict[str, Any]] = []
        self.refusals: list[tuple[int, dict[str, Any]]] = []
        """What the next events that are sent are refused with."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((request.method, request.url.path, request.headers.get("idempotency-key")))
        if request.method == "POST":
            self.sent.extend(json.loads(request.content)["events"])
            if self.refusals:
                status, error = self.refusals.pop(0)
                return httpx.Response(status, json={"error": error})
            return httpx.Response(204)
        if request.url.path.endswith("/events"):
            headers = {"content-type": "text/event-stream"}
            return httpx.Response(200, content=as_sse(self.events), headers=headers)
        return httpx.Response(200, json={"id": "s", "object": "agent.session", "status": self.status})
