# Made from tests/client/_async/test_kept_alive.py by "python -m codegen". Edit that file, not this one.
"""What outlives the expression that made it works to its end, whenever the garbage collector runs."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from rtkit.client._sync.http_client import DefaultHttpxClient
from rtkit.client._sync.openai import OpenAI
from rtkit.client._sync.stream import Stream
from rtkit.events import Dispatcher
from tests.client.support.network import reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
ASKED: dict[str, Any] = {"model": "m", "input": "hi"}


def chat_chunk(text: str | None, reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    return {
        "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice],
    }  # fmt: skip


def dripping(*events: dict[str, Any] | bytes) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        with suppress(EOFError, TimeoutError):
            while True:
                take_request(peer)
                peer.send(HEAD)
                for event in events:
                    peer.send(chunk(sse(event)))
                peer.send(LAST_CHUNK)

    return script


RESPONSE = dripping(*[delta("a")] * 20, COMPLETED)
CHAT = dripping(*[chat_chunk("a")] * 20, chat_chunk(None, "stop"), b"[DONE]")


def made(url: str) -> OpenAI:
    return OpenAI(api_key="k", base_url=url, max_retries=0)


def events(url: str) -> Any:
    return made(url).responses.create(**ASKED, stream=True)


def iterator(url: str) -> Any:
    return iter(made(url).responses.create(**ASKED, stream=True))


def batches(url: str) -> Any:
    return (made(url).responses.create(**ASKED, stream=True)).batches()


def raw(url: str) -> Any:
    answer = made(url).responses.with_raw_response.create(**ASKED, stream=True)
    gc.collect()
    return answer.parse()


def copy(url: str) -> Any:
    return made(url).with_options(timeout=20).responses.create(**ASKED, stream=True)


def copy_of_a_copy(url: str) -> Any:
    client = made(url).with_options(timeout=20).copy(max_retries=1)
    gc.collect()
    return client.responses.create(**ASKED, stream=True)


def method(url: str) -> Any:
    create = made(url).responses.create
    gc.collect()
    return create(**ASKED, stream=True)


def resource(url: str) -> Any:
    responses = made(url).responses
    gc.collect()
    return responses.create(**ASKED, stream=True)


def by_hand(url: str) -> Any:
    post = made(url).post
    gc.collect()
    return post("/responses", cast_to=object, body=ASKED, stream=True, stream_cls=Stream[Any])


def manager(url: str) -> Any:
    managed = made(url).responses.with_streaming_response.create(**ASKED, stream=True)
    gc.collect()
    answer: Any = managed.__enter__()
    del managed
    gc.collect()
    return answer.parse()


def lines(url: str) -> Any:
    answer = made(url).responses.with_streaming_response.create(**ASKED, stream=True).__enter__()
    return (line for line in answer.iter_lines() if line.startswith("data:"))


def http_response(url: str) -> Any:
    answer = made(url).responses.with_streaming_response.create(**ASKED, stream=True).__enter__()
    response: Any = answer.http_response
    del answer
    gc.collect()
    return (line for line in response.iter_lines() if line.startswith("data:"))


def http_client(url: str) -> Any:
    client = DefaultHttpxClient()
    response: Any = client.send(client.build_request("POST", url), stream=True)
    del client
    gc.collect()
    return (line for line in response.iter_lines() if line.startswith("data:"))


def helper(url: str) -> Any:
    managed = made(url).responses.stream(**ASKED)
    gc.collect()
    return iter(managed.__enter__())


def texts(url: str) -> Any:
    return (made(url).responses.stream(**ASKED).__enter__()).text_deltas()


def deadline(url: str) -> Any:
    client = made(url).with_options(total_timeout=20)
    return client.responses.create(**ASKED, stream=True)


def count(things: Any, *, least: int) -> None:
    number = 0
    for thing in things:
        gc.collect(0 if number % 5 else 2)
        number += len(thing) if isinstance(thing, list) else 1
    assert number >= least


WAYS = [
    events, iterator, batches, raw, copy, copy_of_a_copy, method, resource, by_hand, manager, lines,
    http_response, http_client, helper, texts, deadline,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_a_stream_whose_client_nobody_holds(way: Any) -> None:
    with http_peer(RESPONSE) as peer:
        count(way(peer.url), least=20)
        gc.collect()


def test_streams_of_chat_completions() -> None:
    with http_peer(CHAT) as peer:
        count(made(peer.url).chat.completions.create(model="m", messages=[], stream=True), least=21)
        helping = made(peer.url).chat.completions.stream(model="m", messages=[]).__enter__()
        gc.collect()
        count(helping, least=21)
        completion = helping.get_final_completion()
        assert completion.choices[0].message.content == "a" * 20
        helping.close()


def test_events_go_on_to_a_dispatcher() -> None:
    seen: list[object] = []
    events = Dispatcher()

    @events.on("response.output_text.delta")
    def take(event: object) -> None:
        gc.collect()
        seen.append(event)

    with http_peer(RESPONSE) as peer:
        (made(peer.url).responses.create(**ASKED, stream=True)).dispatch(events)
    assert len(seen) == 20


PAGES = [
    reply({"object": "list", "data": [{"id": f"f{page}{item}"} for item in range(2)], "has_more": page < 2})
    for page in range(3)
]


def test_lists_whose_client_nobody_holds() -> None:
    with http_peer(serving(*PAGES * 4)) as peer:
        pages: Any = made(peer.url).files.list()
        gc.collect()
        count(pages, least=6)
        page: Any = made(peer.url).files.list()
        gc.collect()
        while page.has_next_page():
            page = page.get_next_page()
            gc.collect()
        assert [file.id for file in page.data] == ["f20", "f21"]
        first: Any = made(peer.url).files.list()
        count(first.iter_pages(), least=3)


def test_answers_whose_client_nobody_holds() -> None:
    with http_peer(
        serving(*[reply()] * 2, *[reply(b"data" * 50_000, content_type="audio/mpeg")] * 4)
    ) as peer:
        raw = made(peer.url).models.with_raw_response.retrieve("m")
        gc.collect()
        assert raw.parse().id == "m"
        with made(peer.url).models.with_streaming_response.retrieve("m") as answer:
            gc.collect()
            assert (answer.parse()).id == "m"
        asked: dict[str, Any] = {"model": "m", "voice": "v", "input": "hi"}
        with made(peer.url).audio.speech.with_streaming_response.create(**asked) as streamed:
            size = 0
            for piece in streamed.iter_bytes(20_000):
                gc.collect()
                size += len(piece)
            assert size == 200_000
        content = made(peer.url).audio.speech.create(**asked)
        gc.collect()
        assert len(content.read()) == 200_000
        whole = made(peer.url).audio.speech.with_streaming_response.create(**asked).__enter__()
        gc.collect()
        assert len(whole.read()) == 200_000


def test_a_file_is_its_bytes_by_with_streaming_response() -> None:
    with http_peer(serving(reply(b"data", content_type="audio/mpeg"))) as peer:
        client: Any = OpenAI(api_key="k", base_url=peer.url, max_retries=0)
        with client, client.files.with_streaming_response.content("f") as response:
            assert response.parse() == b"data"
            assert response.parse() == b"data"
