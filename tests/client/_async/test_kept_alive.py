"""What outlives the expression that made it works to its end, whenever the garbage collector runs."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from rtkit.client._async.http_client import DefaultAsyncHttpxClient
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._async.stream import AsyncStream
from rtkit.events import Dispatcher
from tests.client.support.network import reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

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


def made(url: str) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=url, max_retries=0)


async def events(url: str) -> Any:
    return await made(url).responses.create(**ASKED, stream=True)


async def iterator(url: str) -> Any:
    return aiter(await made(url).responses.create(**ASKED, stream=True))


async def batches(url: str) -> Any:
    return (await made(url).responses.create(**ASKED, stream=True)).batches()


async def raw(url: str) -> Any:
    answer = await made(url).responses.with_raw_response.create(**ASKED, stream=True)
    gc.collect()
    return answer.parse()


async def copy(url: str) -> Any:
    return await made(url).with_options(timeout=20).responses.create(**ASKED, stream=True)


async def copy_of_a_copy(url: str) -> Any:
    client = made(url).with_options(timeout=20).copy(max_retries=1)
    gc.collect()
    return await client.responses.create(**ASKED, stream=True)


async def method(url: str) -> Any:
    create = made(url).responses.create
    gc.collect()
    return await create(**ASKED, stream=True)


async def resource(url: str) -> Any:
    responses = made(url).responses
    gc.collect()
    return await responses.create(**ASKED, stream=True)


async def by_hand(url: str) -> Any:
    post = made(url).post
    gc.collect()
    return await post("/responses", cast_to=object, body=ASKED, stream=True, stream_cls=AsyncStream[Any])


async def manager(url: str) -> Any:
    managed = made(url).responses.with_streaming_response.create(**ASKED, stream=True)
    gc.collect()
    answer: Any = await managed.__aenter__()
    del managed
    gc.collect()
    return await answer.parse()


async def lines(url: str) -> Any:
    answer = await made(url).responses.with_streaming_response.create(**ASKED, stream=True).__aenter__()
    return (line async for line in answer.iter_lines() if line.startswith("data:"))


async def http_response(url: str) -> Any:
    answer = await made(url).responses.with_streaming_response.create(**ASKED, stream=True).__aenter__()
    response: Any = answer.http_response
    del answer
    gc.collect()
    return (line async for line in response.aiter_lines() if line.startswith("data:"))


async def http_client(url: str) -> Any:
    client = DefaultAsyncHttpxClient()
    response: Any = await client.send(client.build_request("POST", url), stream=True)
    del client
    gc.collect()
    return (line async for line in response.aiter_lines() if line.startswith("data:"))


async def helper(url: str) -> Any:
    managed = made(url).responses.stream(**ASKED)
    gc.collect()
    return aiter(await managed.__aenter__())


async def texts(url: str) -> Any:
    return (await made(url).responses.stream(**ASKED).__aenter__()).text_deltas()


async def deadline(url: str) -> Any:
    client = made(url).with_options(total_timeout=20)
    return await client.responses.create(**ASKED, stream=True)


async def count(things: Any, *, least: int) -> None:
    number = 0
    async for thing in things:
        gc.collect(0 if number % 5 else 2)
        number += len(thing) if isinstance(thing, list) else 1
    assert number >= least


WAYS = [
    events, iterator, batches, raw, copy, copy_of_a_copy, method, resource, by_hand, manager, lines,
    http_response, http_client, helper, texts, deadline,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
async def test_a_stream_whose_client_nobody_holds(way: Any) -> None:
    with http_peer(RESPONSE) as peer:
        await count(await way(peer.url), least=20)
        gc.collect()


async def test_streams_of_chat_completions() -> None:
    with http_peer(CHAT) as peer:
        await count(
            await made(peer.url).chat.completions.create(model="m", messages=[], stream=True), least=21
        )
        helping = await made(peer.url).chat.completions.stream(model="m", messages=[]).__aenter__()
        gc.collect()
        await count(helping, least=21)
        completion = await helping.get_final_completion()
        assert completion.choices[0].message.content == "a" * 20
        await helping.close()


async def test_events_go_on_to_a_dispatcher() -> None:
    seen: list[object] = []
    events = Dispatcher()

    @events.on("response.output_text.delta")
    def take(event: object) -> None:
        gc.collect()
        seen.append(event)

    with http_peer(RESPONSE) as peer:
        await (await made(peer.url).responses.create(**ASKED, stream=True)).dispatch(events)
    assert len(seen) == 20


PAGES = [
    reply({"object": "list", "data": [{"id": f"f{page}{item}"} for item in range(2)], "has_more": page < 2})
    for page in range(3)
]


async def test_lists_whose_client_nobody_holds() -> None:
    with http_peer(serving(*PAGES * 4)) as peer:
        pages: Any = made(peer.url).files.list()
        gc.collect()
        await count(pages, least=6)
        await count(await made(peer.url).files.list(), least=6)  # async only
        page: Any = await made(peer.url).files.list()
        gc.collect()
        while page.has_next_page():
            page = await page.get_next_page()
            gc.collect()
        assert [file.id for file in page.data] == ["f20", "f21"]
        first: Any = await made(peer.url).files.list()
        await count(first.iter_pages(), least=3)


async def test_answers_whose_client_nobody_holds() -> None:
    with http_peer(
        serving(*[reply()] * 2, *[reply(b"data" * 50_000, content_type="audio/mpeg")] * 4)
    ) as peer:
        raw = await made(peer.url).models.with_raw_response.retrieve("m")
        gc.collect()
        assert raw.parse().id == "m"
        async with made(peer.url).models.with_streaming_response.retrieve("m") as answer:
            gc.collect()
            assert (await answer.parse()).id == "m"
        asked: dict[str, Any] = {"model": "m", "voice": "v", "input": "hi"}
        async with made(peer.url).audio.speech.with_streaming_response.create(**asked) as streamed:
            size = 0
            async for piece in streamed.iter_bytes(20_000):
                gc.collect()
                size += len(piece)
            assert size == 200_000
        content = await made(peer.url).audio.speech.create(**asked)
        gc.collect()
        assert len(content.read()) == 200_000
        whole = await made(peer.url).audio.speech.with_streaming_response.create(**asked).__aenter__()
        gc.collect()
        assert len(await whole.read()) == 200_000


async def test_a_file_is_its_bytes_by_with_streaming_response() -> None:
    with http_peer(serving(reply(b"data", content_type="audio/mpeg"))) as peer:
        client: Any = AsyncOpenAI(api_key="k", base_url=peer.url, max_retries=0)
        async with client, client.files.with_streaming_response.content("f") as response:
            assert await response.parse() == b"data"
            assert await response.parse() == b"data"
