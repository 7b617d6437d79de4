# Made from tests/client/_async/test_dropped.py by "python -m codegen". Edit that file, not this one.
"""What nobody holds any more is released, without the garbage collector and without a word about it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from rtkit.client._backends.blocking import sleep
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings
from tests.client.support.network import take_request
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

CHAT = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [
    {"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}  # fmt: skip
RUN = b'event: thread.run.created\ndata: {"id":"r","object":"thread.run"}\n\n'
ASKED: dict[str, Any] = {"model": "m", "input": "hi"}


@pytest.fixture(autouse=True)
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


class Halfway:
    """Sends the beginning of a body, and says when the connection is closed."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.is_closed = threading.Event()

    def __call__(self, peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD)
        for piece in self.pieces:
            peer.send(chunk(piece))
        peer.read_to_end()
        self.is_closed.set()


def unread(client: OpenAI) -> Any:
    return client.responses.create(**ASKED, stream=True)


def stream(client: OpenAI) -> Any:
    made = client.responses.create(**ASKED, stream=True)
    next(iter(made))
    return made


def within_one_read(client: OpenAI) -> Any:
    made = stream(client)
    next(made)
    return made


def iterator(client: OpenAI) -> Any:
    made = iter(client.responses.create(**ASKED, stream=True))
    next(made)
    return made


def batches(client: OpenAI) -> Any:
    made = (client.responses.create(**ASKED, stream=True)).batches()
    next(made)
    return made


def raw(client: OpenAI) -> Any:
    made = client.responses.with_raw_response.create(**ASKED, stream=True)
    next(iter(made.parse()))
    return made


def streamed(client: OpenAI) -> Any:
    return client.responses.with_streaming_response.create(**ASKED, stream=True).__enter__()


def streamed_events(client: OpenAI) -> Any:
    made: Any = streamed(client)
    next(iter(made.parse()))
    return made


def pieces(client: OpenAI) -> Any:
    made: Any = (streamed(client)).iter_bytes()
    next(made)
    return made


def lines(client: OpenAI) -> Any:
    made: Any = (streamed(client)).iter_lines()
    next(made)
    return made


def helper(client: OpenAI) -> Any:
    made = client.responses.stream(**ASKED).__enter__()
    next(made)
    return made


def chat(client: OpenAI) -> Any:
    made = client.chat.completions.stream(model="m", messages=[]).__enter__()
    next(made)
    return made


def texts(client: OpenAI) -> Any:
    made = (client.chat.completions.stream(model="m", messages=[]).__enter__()).text_deltas()
    next(made)
    return made


def assistant(client: OpenAI) -> Any:
    made = client.beta.threads.runs.create("t", assistant_id="a", stream=True)
    next(iter(made))
    return made


def with_deadlines(client: OpenAI) -> Any:
    return stream(client.with_options(stream_settings=StreamSettings(idle_timeout=20)))


def with_a_budget(client: OpenAI) -> Any:
    return stream(client.with_options(total_timeout=20))


def of_another_client(client: OpenAI) -> Any:
    other = httpx.Client()
    made = OpenAI(api_key="k", base_url=client.base_url, http_client=other)
    kept.append(other)
    return stream(made)


kept: list[Any] = []

WAYS = [
    unread, stream, within_one_read, iterator, batches, raw, streamed, streamed_events, pieces, lines, helper,
    chat, texts, assistant, with_deadlines, with_a_budget, of_another_client,
]  # fmt: skip
BODIES = {
    chat: sse(CHAT) * 2,
    texts: sse(CHAT) * 2,
    assistant: RUN * 2,
    within_one_read: sse(delta("a"), delta("b"), delta("c")),
}


@pytest.mark.filterwarnings("ignore:beta.threads:DeprecationWarning")
@pytest.mark.parametrize("way", WAYS)
def test_what_is_dropped_is_closed(way: Any) -> None:
    halfway = Halfway(BODIES.get(way, sse(delta("a"))))
    with http_peer(halfway) as peer:
        client = OpenAI(api_key="k", base_url=peer.url, max_retries=0)
        held = way(client)
        dropped = weakref.ref(held)
        for _ in range(3):
            sleep(0)
        assert not halfway.is_closed.is_set()
        del held
        assert dropped() is None
        until(halfway.is_closed)
        client.close()
    while kept:
        kept.pop().close()


def until(event: threading.Event) -> None:
    for _ in range(2000):
        if event.is_set():
            return
        sleep(0.01)
    raise AssertionError("the connection is still open")
