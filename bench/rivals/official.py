"""The official SDK, as its documentation uses it; its own httpx2 underneath."""

from __future__ import annotations

import base64
import json
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx2
from openai import AsyncOpenAI, DefaultAsyncHttpxClient, OpenAI
from openai._models import construct_type_unchecked
from openai._streaming import SSEDecoder
from openai.types.chat import ChatCompletionChunk
from openai.types.realtime import RealtimeServerEvent
from openai.types.responses import ResponseStreamEvent

from bench.peer import peer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from openai import AsyncStream, Stream

    from bench.cases import AsyncRun, AsyncRuns, Case, Outcome, Runs

PACKAGES = ("openai", "pydantic", "httpx2", "websockets")
NOTE = "default options: lenient construction of its pydantic models, no strict validation; audio by base64"

HEADERS = {"content-type": "text/event-stream; charset=utf-8"}


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk


def _transport(case: Case) -> httpx2.MockTransport:
    chunks = case.chunks()
    return httpx2.MockTransport(lambda _: httpx2.Response(200, headers=HEADERS, stream=_Body(chunks)))


@contextmanager
def parse(case: Case) -> Runs:
    """``openai._streaming.SSEDecoder``: private, and what its streams stand on."""
    chunks = case.chunks()

    def run() -> Outcome:
        data = [event.data for event in SSEDecoder().iter_bytes(iter(chunks))]
        return len(data), data

    yield run


@contextmanager
def decode(case: Case) -> Runs:
    """What its streams and realtime connection do with a payload: ``json.loads``, then construction."""
    documents = case.payload.documents
    union: Any
    if case.kind.startswith("chat"):
        union = ChatCompletionChunk
    else:
        union = ResponseStreamEvent if case.kind.startswith("responses") else RealtimeServerEvent

    def responses() -> Outcome:
        count, text = 0, []
        for document in documents:
            event = construct_type_unchecked(value=json.loads(document), type_=union)
            count += 1
            if event.type == "response.output_text.delta":
                text.append(event.delta)
        return count, text

    def chat() -> Outcome:
        count, text = 0, []
        for document in documents:
            chunk = construct_type_unchecked(value=json.loads(document), type_=union)
            count += 1
            if chunk.choices and (content := chunk.choices[0].delta.content):
                text.append(content)
        return count, text

    def audio() -> Outcome:
        count, pcm = 0, []
        for document in documents:
            event = construct_type_unchecked(value=json.loads(document), type_=union)
            count += 1
            if event.type == "response.output_audio.delta":
                pcm.append(base64.b64decode(event.delta))
        return count, pcm

    if case.kind == "realtime-audio":
        yield audio
    else:
        yield chat if union is ChatCompletionChunk else responses


@contextmanager
def stream(case: Case) -> Runs:
    with OpenAI(api_key="test", http_client=httpx2.Client(transport=_transport(case))) as client:

        def run() -> Outcome:
            if case.kind.startswith("chat"):
                return _read_chat(client.chat.completions.create(model="m", messages=[], stream=True))
            return _read(client.responses.create(model="m", input="Hi", stream=True))

        yield run


@contextmanager
def accumulate(case: Case) -> Runs:
    """What ``stream`` helpers give: every event looked at, and the whole in the end."""
    with OpenAI(api_key="test", http_client=httpx2.Client(transport=_transport(case))) as client:

        def chat() -> Outcome:
            count, text = 0, []
            with client.chat.completions.stream(model="m", messages=[]) as stream:
                for event in stream:
                    if event.type == "chunk":
                        count += 1
                    elif event.type == "content.delta":
                        text.append(event.delta)
                assert stream.get_final_completion().choices[0].message.content == "".join(text)
            return count, text

        def responses() -> Outcome:
            count, text = 0, []
            with client.responses.stream(model="m", input="Hi") as stream:
                for event in stream:
                    count += 1
                    if event.type == "response.output_text.delta":
                        text.append(event.delta)
                assert stream.get_final_response().output_text == "".join(text)
            return count, text

        yield chat if case.kind.startswith("chat") else responses


def _read(events: Stream[ResponseStreamEvent]) -> Outcome:
    count, text = 0, []
    for event in events:
        count += 1
        if event.type == "response.output_text.delta":
            text.append(event.delta)
    return count, text


def _read_chat(chunks: Stream[ChatCompletionChunk]) -> Outcome:
    count, text = 0, []
    for chunk in chunks:
        count += 1
        if chunk.choices and (content := chunk.choices[0].delta.content):
            text.append(content)
    return count, text


async def _aread(events: AsyncStream[ResponseStreamEvent]) -> Outcome:
    count, text = 0, []
    async for event in events:
        count += 1
        if event.type == "response.output_text.delta":
            text.append(event.delta)
    return count, text


async def _aread_chat(chunks: AsyncStream[ChatCompletionChunk]) -> Outcome:
    count, text = 0, []
    async for chunk in chunks:
        count += 1
        if chunk.choices and (content := chunk.choices[0].delta.content):
            text.append(content)
    return count, text


def _arun(client: AsyncOpenAI, case: Case) -> AsyncRun:
    async def run() -> Outcome:
        if case.kind.startswith("chat"):
            return await _aread_chat(
                await client.chat.completions.create(model="m", messages=[], stream=True)
            )
        return await _aread(await client.responses.create(model="m", input="Hi", stream=True))

    return run


@asynccontextmanager
async def astream(case: Case) -> AsyncRuns:
    http_client = httpx2.AsyncClient(transport=_transport(case))
    async with AsyncOpenAI(api_key="test", http_client=http_client) as client:
        yield _arun(client, case)


@asynccontextmanager
async def socket(case: Case) -> AsyncRuns:
    async with AsyncOpenAI(api_key="test", base_url=case.url) as client:
        yield _arun(client, case)


@asynccontextmanager
async def receive(case: Case) -> AsyncRuns:
    client = AsyncOpenAI(api_key="test", base_url=case.url)
    total = case.payload.total
    async with client, client.realtime.connect(model="m") as connection:

        async def text() -> Outcome:
            await connection.response.create()
            count, text = 0, []
            async for event in connection:
                count += 1
                if event.type == "response.output_text.delta":
                    text.append(event.delta)
                if count == total:
                    break
            return count, text

        async def audio() -> Outcome:
            await connection.response.create()
            count, pcm = 0, []
            async for event in connection:
                count += 1
                if event.type == "response.output_audio.delta":
                    pcm.append(base64.b64decode(event.delta))
                if count == total:
                    break
            return count, pcm

        yield audio if case.kind == "realtime-audio" else text


@asynccontextmanager
async def pingpong(case: Case) -> AsyncRuns:
    with peer(case) as made:
        options: Any = {"ssl": made.context} if case.tls else {}
        client = AsyncOpenAI(api_key="test", base_url=made.url)
        async with (
            client,
            client.realtime.connect(model="m", websocket_connection_options=options) as connection,
        ):
            send, recv = made.send, connection.recv

            async def run() -> Outcome:
                deltas = []
                for _ in range(case.events):
                    send()
                    event: Any = await recv()
                    deltas.append(event.delta)
                return len(deltas), deltas

            yield run
            made.close()


@asynccontextmanager
async def chunks(case: Case) -> AsyncRuns:
    with peer(case) as made:
        async with AsyncOpenAI(api_key="test", base_url=made.url) as client:
            stream = await client.responses.create(model="m", input="Hi", stream=True)
            send = made.send

            async def run() -> Outcome:
                deltas = []
                for _ in range(case.events):
                    send()
                    event: Any = await anext(stream)
                    deltas.append(event.delta)
                return len(deltas), deltas

            yield run
            await stream.close()


@asynccontextmanager
async def append(case: Case) -> AsyncRuns:
    audio = bytes(case.chunk)
    client = AsyncOpenAI(api_key="test", base_url=case.server + "/session/1/1/0")
    async with client, client.realtime.connect(model="m") as connection:
        await connection.recv()
        seen = 0

        async def run() -> Outcome:
            nonlocal seen
            for _ in range(case.events):
                await connection.input_audio_buffer.append(audio=base64.b64encode(audio).decode())
            await connection.send_raw("?")
            before, seen = seen, json.loads(await connection.recv_bytes())["count"]
            return seen - before, []

        yield run


@asynccontextmanager
async def opening(case: Case) -> AsyncRuns:
    client = AsyncOpenAI(api_key="test", base_url=case.url)
    async with client:

        async def run() -> Outcome:
            async with AsyncExitStack() as stack:
                for _ in range(case.streams):
                    await stack.enter_async_context(client.realtime.connect(model="m"))
            return case.streams, []

        yield run


@asynccontextmanager
async def ending(case: Case) -> AsyncRuns:
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
    client = AsyncOpenAI(
        api_key="test", base_url=case.url, http_client=DefaultAsyncHttpxClient(limits=limits)
    )
    async with client:

        async def run() -> Outcome:
            streams = []
            for _ in range(case.streams):
                streams.append(await client.responses.create(model="m", input="Hi", stream=True))
                await anext(streams[-1])
            for stream in streams:
                await stream.close()
            return len(streams), []

        yield run
