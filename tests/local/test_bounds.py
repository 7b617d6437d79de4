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
    monkeypatch.setattr(turn, "MAX_REPLY_CHUNKS", 3)
    answer = httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x"})
    assert (answer.status_code, answer.json()["status"]) == (200, "incomplete")


def created(socket: Any, **item: Any) -> None:
    message = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "x"}], **item}
    socket.send(json.dumps({"type": "conversation.item.create", "item": message}))


def until(socket: Any, type: str) -> Any:
    while (event := json.loads(socket.recv(timeout=30)))["type"] != type:
        pass
    return event


def test_sound_of_a_realtime_session(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ear, "MAX_BUFFER_BYTES", 1_000)
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        sound = base64.b64encode(bytes(2_000)).decode()
        socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": sound}))
        assert "1,000" in until(socket, "error")["error"]["message"]


def test_a_full_realtime_conversation_lets_its_oldest_items_go(
    server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "MAX_ITEMS", 4)
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        for number in range(9):
            created(socket, id=f"item_{number}")
            until(socket, "conversation.item.done")
        socket.send(json.dumps({"type": "response.create"}))
        assert until(socket, "response.done")["response"]["status"] == "completed"
        for number, known in ((5, False), (7, True), (8, True)):
            socket.send(json.dumps({"type": "conversation.item.retrieve", "item_id": f"item_{number}"}))
            event = json.loads(socket.recv(timeout=30))
            assert event["type"] == ("conversation.item.retrieved" if known else "error")


def test_a_conversation_without_truncation_says_that_it_is_full(
    server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "MAX_ITEMS", 2)
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        update = {"type": "session.update", "session": {"type": "realtime", "truncation": "disabled"}}
        socket.send(json.dumps(update))
        for _ in range(3):
            created(socket)
        error = until(socket, "error")["error"]
        assert (error["code"], "MAX_ITEMS=2" in error["message"]) == ("too_many_items", True)


@pytest.mark.parametrize("ratio", [0, 0.5])
def test_what_is_retained_of_a_full_conversation(ratio: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "MAX_ITEMS", 8)
    monkeypatch.setattr(conversation, "KEPT_ITEMS", 2)
    held = conversation.Conversation()
    held.kept_when_full = ratio
    for number in range(9):
        held.insert({"id": str(number), "type": "message", "content": []}, sound=b"ab")
    kept = max(int(8 * ratio), 2)
    assert [item["id"] for item in held.items()] == [str(number) for number in range(8 - kept, 9)]
    assert held._audio_bytes == 2 * (kept + 1)


@pytest.mark.parametrize("path", ["files", "uploads"])
def test_a_file_that_could_never_be_kept_is_refused_when_it_comes(path: str) -> None:
    with rtkit.local.serve(max_stored_bytes=10_000) as server, httpx.Client(base_url=server.url) as client:
        if path == "files":
            answer = client.post("files", data={"purpose": "user_data"}, files={"file": ("a", bytes(9_900))})
        else:
            fields = {"bytes": 10_001, "filename": "a", "mime_type": "text/plain", "purpose": "user_data"}
            answer = client.post("uploads", json=fields)
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")
        assert "max_stored_bytes=10,000" in answer.json()["error"]["message"]
        fits = client.post("files", data={"purpose": "user_data"}, files={"file": ("a", bytes(9_000))}).json()
        assert len(client.get(f"files/{fits['id']}/content").content) == 9_000


def test_a_background_response_that_is_polled_stays() -> None:
    with rtkit.local.serve(max_objects=3) as server, httpx.Client(base_url=server.url) as client:
        fields = {"model": "m", "input": "x"}
        polled = client.post("responses", json=fields | {"background": True}).json()
        for _ in range(8):
            assert client.get(f"responses/{polled['id']}").status_code == 200
            client.post("responses", json=fields)
        assert client.get(f"responses/{polled['id']}").json()["status"] == "completed"
