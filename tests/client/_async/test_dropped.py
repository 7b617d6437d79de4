"""What nobody holds any more is released, without the garbage collector and without a word about it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._backends.aio import sleep
from rtkit.client.options import StreamSettings
from tests.client.support.network import take_request
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

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


async def unread(client: AsyncOpenAI) -> Any:
    return await client.responses.create(**ASKED, stream=True)


async def stream(client: AsyncOpenAI) -> Any:
    made = await client.responses.create(**ASKED, stream=True)
    await anext(aiter(made))
    return made


async def within_one_read(client: AsyncOpenAI) -> Any:
    made = await stream(client)
    await anext(made)
    return made


async def iterator(client: AsyncOpenAI) -> Any:
    made = aiter(await client.responses.create(**ASKED, stream=True))
    await anext(made)
    return made


async def batches(client: AsyncOpenAI) -> Any:
    made = (await client.responses.create(**ASKED, stream=True)).batches()
    await anext(made)
    return made


async def raw(client: AsyncOpenAI) -> Any:
    made = await client.responses.with_raw_response.create(**ASKED, stream=True)
    await anext(aiter(made.parse()))
    return made


async def streamed(client: AsyncOpenAI) -> Any:
    return await client.responses.with_streaming_response.create(**ASKED, stream=True).__aenter__()


async def streamed_events(client: AsyncOpenAI) -> Any:
    made: Any = await streamed(client)
    await anext(aiter(await made.parse()))
    return made


async def pieces(client: AsyncOpenAI) -> Any:
    made: Any = (await streamed(client)).iter_bytes()
    await anext(made)
    return made


async def lines(client: AsyncOpenAI) -> Any:
    made: Any = (await streamed(client)).iter_lines()
    await anext(made)
    return made


async def helper(client: AsyncOpenAI) -> Any:
    made = await client.responses.stream(**ASKED).__aenter__()
    await anext(made)
    return made


async def chat(client: AsyncOpenAI) -> Any:
    made = await client.chat.completions.stream(model="m", messages=[]).__aenter__()
    await anext(made)
    return made


async def texts(client: AsyncOpenAI) -> Any:
    made = (await client.chat.completions.stream(model="m", messages=[]).__aenter__()).text_deltas()
    await anext(made)
    return made


async def assistant(client: AsyncOpenAI) -> Any:
    made = await client.beta.threads.runs.create("t", assistant_id="a", stream=True)
    await anext(aiter(made))
    return made


async def with_deadlines(client: AsyncOpenAI) -> Any:
    return await stream(client.with_options(stream_settings=StreamSettings(idle_timeout=20)))


async def with_a_budget(client: AsyncOpenAI) -> Any:
    return await stream(client.with_options(total_timeout=20))


async def of_another_client(client: AsyncOpenAI) -> Any:
    other = httpx.AsyncClient()
    made = AsyncOpenAI(api_key="k", base_url=client.base_url, http_client=other)
    kept.append(other)
    return await stream(made)


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
async def test_what_is_dropped_is_closed(way: Any) -> None:
    halfway = Halfway(BODIES.get(way, sse(delta("a"))))
    with http_peer(halfway) as peer:
        client = AsyncOpenAI(api_key="k", base_url=peer.url, max_retries=0)
        held = await way(client)
        dropped = weakref.ref(held)
        for _ in range(3):
            await sleep(0)
        assert not halfway.is_closed.is_set()
        del held
        assert dropped() is None
        await until(halfway.is_closed)
        await client.close()
    while kept:
        await kept.pop().aclose()


async def until(event: threading.Event) -> None:
    for _ in range(2000):
        if event.is_set():
            return
        await sleep(0.01)
    raise AssertionError("the connection is still open")
