"""Bounds of the offline server that a client can reach: each is told by its name or its number."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit.local.engines import prompts, turn
from rtkit.local.realtime import conversation
from rtkit.local.realtime import turn_detection as ear
from rtkit.local.server import services

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with rtkit.local.serve(rtkit.local.Reciter("one two three four five six seven eight")) as server:
        yield server


def refused(server: Any, path: str, **fields: Any) -> str:
    answer = httpx.post(f"{server.url}{path}", json={"model": "m", **fields})
    assert answer.status_code in {400, 429}, answer.text
    message: str = answer.json()["error"]["message"]
    return message


def test_messages_and_tools_of_a_request(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompts, "MAX_MESSAGES", 3)
    monkeypatch.setattr(prompts, "MAX_TOOLS", 2)
    message = {"role": "user", "content": "x"}
    assert "3" in refused(server, "/chat/completions", messages=[message] * 4)
    assert "3" in refused(server, "/responses", input=[message] * 4)
    tools = [{"type": "function", "name": f"f{number}", "parameters": {}} for number in range(3)]
    assert "2" in refused(server, "/responses", input="x", tools=tools)


def test_what_runs_in_the_background(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MAX_WORKERS", 0)
    assert "tasks run in the background" in refused(server, "/responses", input="x", background=True)


def test_pieces_of_a_reply(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "MAX_REPLY_PIECES", 3)
    answer = httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x"})
    assert (answer.status_code, answer.json()["status"]) == (200, "incomplete")


def test_items_and_sound_of_a_realtime_session(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "MAX_ITEMS", 2)
    monkeypatch.setattr(ear, "MAX_BUFFER_BYTES", 1_000)
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "x"}]}
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        for _ in range(3):
            socket.send(json.dumps({"type": "conversation.item.create", "item": item}))
        socket.send(
            json.dumps(
                {"type": "input_audio_buffer.append", "audio": base64.b64encode(bytes(2_000)).decode()}
            )
        )
        errors: list[str] = []
        while len(errors) < 2:
            event = json.loads(socket.recv(timeout=30))
            if event["type"] == "error":
                errors.append(event["error"]["message"])
    assert "2" in errors[0]
    assert "1,000" in errors[1]
