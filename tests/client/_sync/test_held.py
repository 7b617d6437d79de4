# Made from tests/client/_async/test_held.py by "python -m codegen". Edit that file, not this one.
"""What is still held works to its end, although nobody holds its client any more."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

import rtkit
from rtkit.client._sync.openai import OpenAI
from tests.client._sync import test_dropped as dropped
from tests.client.support.network import MODEL, reply, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

COMPLETED = {
    "type": "response.completed", "sequence_number": 9, "response": {
        "id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "parallel_tool_calls": True,
        "tool_choice": "auto", "tools": [], "status": "completed",
    },
}  # fmt: skip
STOPPED: dict[str, Any] = {**dropped.CHAT, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
RESTS = {
    dropped.chat: sse(STOPPED) + b"data: [DONE]\n\n",
    dropped.texts: sse(STOPPED) + b"data: [DONE]\n\n",
    dropped.assistant: b"event: done\ndata: [DONE]\n\n",
}
WAYS = [way for way in dropped.WAYS if way is not dropped.of_another_client]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


class InTwoParts:
    """The second comes when the test says so."""

    def __init__(self, first: bytes, second: bytes) -> None:
        self.parts = first, second
        self.go_on = threading.Event()

    def __call__(self, peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(self.parts[0]))
        assert self.go_on.wait(20)
        peer.send(chunk(self.parts[1]) + LAST_CHUNK)
        peer.read_to_end()


def to_the_end(held: Any) -> int:
    """How many pieces, events or bytes it gave."""
    if hasattr(held, "parse") and hasattr(held, "iter_bytes"):
        parsed = held.parse
        if hasattr(held, "retries_taken") and hasattr(held, "read"):
            return len(held.read())
        held = parsed()
    count = 0
    for _ in held:
        count += 1
    return count


@pytest.mark.filterwarnings("ignore:beta.threads:DeprecationWarning")
@pytest.mark.parametrize("way", WAYS)
def test_read_on_without_its_client(way: Any) -> None:
    begins = dropped.BODIES.get(way, sse(delta("a")))
    script = InTwoParts(begins, RESTS.get(way, sse(delta("z"), COMPLETED)))
    with http_peer(script) as peer:
        held = way(OpenAI(api_key="k", base_url=peer.url, max_retries=0).with_options(max_retries=1))
        gc.collect()
        script.go_on.set()
        if way is dropped.streamed_events:
            held = held.parse()
        elif way is dropped.raw:
            held = held.parse()
        assert to_the_end(held) or way is dropped.texts
        del held
        gc.collect()


def answers(*bodies: dict[str, Any]) -> Callable[[Peer], None]:
    """One after the other, each when everything that is not held has been collected."""
    left = list(bodies)

    def script(peer: Peer) -> None:
        with suppress(EOFError, OSError):
            while left:
                take_request(peer)
                gc.collect()
                peer.send(reply(left.pop(0)))
        peer.read_to_end()

    return script


def page(name: str, *, has_more: bool) -> dict[str, Any]:
    return {"object": "list", "data": [{"id": name, "object": "file"}], "has_more": has_more, "last_id": name}


def test_pages() -> None:
    with http_peer(
        answers(page("a", has_more=True), page("b", has_more=True), page("c", has_more=False))
    ) as peer:
        found = [file.id for file in OpenAI(api_key="k", base_url=peer.url).files.list()]
        assert found == ["a", "b", "c"]


def test_a_page_that_is_held() -> None:
    with http_peer(answers(page("a", has_more=True), page("b", has_more=False))) as peer:
        held = OpenAI(api_key="k", base_url=peer.url).files.list()
        gc.collect()
        assert (held.get_next_page()).data[0].id == "b"


CALLS = [{"id": "c", "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}]
ASKS: dict[str, Any] = {
    "id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [
        {"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant", "tool_calls": CALLS}}
    ],
}  # fmt: skip
TELLS: dict[str, Any] = {**ASKS, "choices": [
    {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "two"}}]}  # fmt: skip
CALLED = [{"type": "function_call", "id": "f", "call_id": "c", "name": "add", "arguments": '{"a": 1}'}]
ASKED: dict[str, Any] = {**COMPLETED["response"], "output": CALLED}  # type: ignore[dict-item]


def add(a: int) -> int:
    """Add one."""
    gc.collect()
    return a + 1


def test_tools_of_chat() -> None:
    with http_peer(answers(ASKS, TELLS)) as peer:
        runner = OpenAI(api_key="k", base_url=peer.url).chat.completions.run_tools(
            model="m", messages=[{"role": "user", "content": "hi"}], tools=[add]
        )
        gc.collect()
        assert (runner.until_done()).choices[0].message.content == "two"


def test_tools_of_responses() -> None:
    with http_peer(answers(ASKED, COMPLETED["response"])) as peer:  # type: ignore[arg-type]
        runner = OpenAI(api_key="k", base_url=peer.url).responses.run_tools(
            model="m", input="hi", tools=[add]
        )
        gc.collect()
        assert (runner.until_done()).status == "completed"


def test_a_poller_and_an_upload_in_parts() -> None:
    pending = {"id": "f", "object": "file", "status": "uploaded"}
    upload = {"id": "u", "object": "upload", "status": "completed"}
    part = {"id": "p", "object": "upload.part"}
    with http_peer(answers(pending, pending, {**pending, "status": "processed"})) as peer:
        wait = OpenAI(api_key="k", base_url=peer.url).files.wait_for_processing
        gc.collect()
        assert (wait("f", poll_interval=0.001)).status == "processed"
    with http_peer(answers(upload, part, part, upload)) as peer:
        send = OpenAI(api_key="k", base_url=peer.url).uploads.upload_file_chunked
        gc.collect()
        done = send(
            file=bytes(2_000_000), filename="a", bytes=2_000_000, mime_type="text/plain", purpose="batch",
            part_size=1_000_000, max_concurrency=1,
        )  # fmt: skip
        assert done.status == "completed"


def test_a_response_of_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    with http_peer(answers(MODEL, MODEL)) as peer:
        for name, value in {"api_key": "k", "base_url": peer.url, "max_retries": 0}.items():
            monkeypatch.setattr(rtkit, name, value)
        held = rtkit.models.with_streaming_response.retrieve("m").__enter__()
        gc.collect()
        assert held.parse().id == "m"
        held.close()
