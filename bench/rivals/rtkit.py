"""rtkit, through its public names."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx

from bench.peer import peer
from rtkit import (
    AsyncOpenAI,
    AsyncWebSocket,
    Decoder,
    DefaultAsyncHttpxClient,
    Dispatcher,
    OpenAI,
    SSEDecoder,
)
from rtkit.types.chat import ChatCompletionChunk
from rtkit.types.realtime import RealtimeServerEvent
from rtkit.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bench.cases import AsyncRun, AsyncRuns, Case, Outcome, Runs
    from rtkit import AsyncStream, Stream

PACKAGES = ("rtkit", "anyio", "httpx", "msgspec", "websockets")
NOTE = "the client with default options, its own WebSocket"

HEADERS = {"content-type": "text/event-stream; charset=utf-8"}


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk


class _YieldingBody(_Body):
    """Lets every other task run between two chunks, as a socket would."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            await anyio.lowlevel.checkpoint()
            yield chunk


def _transport(case: Case, body: type[_Body] = _Body) -> httpx.MockTransport:
    chunks = case.chunks()
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=HEADERS, stream=body(chunks)))


@contextmanager
def parse(case: Case) -> Runs:
    chunks = case.chunks()

    def run() -> Outcome:
        feed = SSEDecoder().feed
        data = [event.data for chunk in chunks for event in feed(chunk)]
        return len(data), data

    yield run


def _decoder(kind: str) -> Decoder[Any]:
    if kind.startswith("chat"):
        return Decoder(ChatCompletionChunk)
    return Decoder(ResponseStreamEvent if kind.startswith("responses") else RealtimeServerEvent)


@contextmanager
def decode(case: Case) -> Runs:
    documents, decode = case.payload.documents, _decoder(case.kind).decode

    def responses() -> Outcome:
        count, text = 0, []
        for document in documents:
            event = decode(document)
            count += 1
            if event.type == "response.output_text.delta":
                text.append(event.delta)
        return count, text

    def chat() -> Outcome:
        count, text = 0, []
        for document in documents:
            chunk = decode(document)
            count += 1
            if chunk.choices and (content := chunk.choices[0].delta.content):
                text.append(content)
        return count, text

    def audio() -> Outcome:
        count, pcm = 0, []
        for document in documents:
            event = decode(document)
            count += 1
            if event.type == "response.output_audio.delta":
                pcm.append(event.audio)
        return count, pcm

    if case.kind == "realtime-audio":
        yield audio
    else:
        yield chat if case.kind.startswith("chat") else responses


@contextmanager
def dispatch(case: Case) -> Runs:
    """As ``decode``, but the text is collected by a handler."""
    documents, decode = case.payload.documents, _decoder(case.kind).decode
    events = Dispatcher()
    text: list[str] = []

    @events.on(ResponseTextDeltaEvent)
    def collect(event: ResponseTextDeltaEvent) -> None:
        text.append(event.delta)

    dispatch = events.dispatch_sync

    def run() -> Outcome:
        text.clear()
        count = 0
        for document in documents:
            dispatch(decode(document))
            count += 1
        return count, text

    yield run


@contextmanager
def stream(case: Case) -> Runs:
    with OpenAI(api_key="test", http_client=httpx.Client(transport=_transport(case))) as client:

        def run() -> Outcome:
            if case.kind.startswith("chat"):
                return _read_chat(client.chat.completions.create(model="m", messages=[], stream=True))
            return _read(client.responses.create(model="m", input="Hi", stream=True))

        yield run


@contextmanager
def accumulate(case: Case) -> Runs:
    """What ``stream`` helpers give: every event looked at, and the whole in the end."""
    with OpenAI(api_key="test", http_client=httpx.Client(transport=_transport(case))) as client:

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
    http_client = httpx.AsyncClient(transport=_transport(case))
    async with AsyncOpenAI(api_key="test", http_client=http_client) as client:
        yield _arun(client, case)


@asynccontextmanager
async def crowd(case: Case) -> AsyncRuns:
    """All streams open at once; each waits for the others after every event."""
    transport = _transport(case, _YieldingBody)
    async with AsyncOpenAI(api_key="test", http_client=httpx.AsyncClient(transport=transport)) as client:
        one = _arun(client, case)

        async def run() -> Outcome:
            outcomes: list[Outcome] = []

            async def read() -> None:
                outcomes.append(await one())

            async with anyio.create_task_group() as tasks:
                for _ in range(case.streams):
                    tasks.start_soon(read)
            return sum(count for count, _ in outcomes), [str(piece) for _, text in outcomes for piece in text]

        yield run


@asynccontextmanager
async def socket(case: Case) -> AsyncRuns:
    async with AsyncOpenAI(api_key="test", base_url=case.url) as client:
        yield _arun(client, case)


@asynccontextmanager
async def receive(case: Case) -> AsyncRuns:
    decode = _decoder(case.kind).decode
    total = case.payload.total
    async with AsyncWebSocket.connect(case.url + "/realtime") as websocket:

        async def text() -> Outcome:
            await websocket.send('{"type":"response.create"}')
            deltas = []
            for _ in range(total):
                event = decode(await websocket.receive(decode=False))
                if event.type == "response.output_text.delta":
                    deltas.append(event.delta)
            return total, deltas

        async def audio() -> Outcome:
            await websocket.send('{"type":"response.create"}')
            pcm = []
            for _ in range(total):
                event = decode(await websocket.receive(decode=False))
                if event.type == "response.output_audio.delta":
                    pcm.append(event.audio)
            return total, pcm

        yield audio if case.kind == "realtime-audio" else text


@asynccontextmanager
async def pingpong(case: Case) -> AsyncRuns:
    with peer(case) as made:
        options = {"ssl_context": made.context} if case.tls else {}
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
async def chunks(case: Case, http_client: httpx.AsyncClient | None = None) -> AsyncRuns:
    with peer(case) as made:
        async with AsyncOpenAI(api_key="test", base_url=made.url, http_client=http_client) as client:
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
                await connection.input_audio_buffer.append(audio=audio)
            await connection.send_raw("?")
            answer: Any = await connection.recv()
            before, seen = seen, answer.count
            return seen - before, []

        yield run


def _connections(case: Case) -> tuple[AsyncOpenAI, AsyncExitStack]:
    return AsyncOpenAI(api_key="test", base_url=case.url), AsyncExitStack()


@asynccontextmanager
async def silent(case: Case) -> AsyncRuns:
    client, stack = _connections(case)
    async with client, stack:
        for _ in range(case.streams):
            await stack.enter_async_context(client.realtime.connect(model="m"))

        async def run() -> Outcome:
            await anyio.sleep(case.pace)
            return case.streams, []

        yield run


@asynccontextmanager
async def opening(case: Case) -> AsyncRuns:
    client, _ = _connections(case)
    async with client:

        async def run() -> Outcome:
            async with AsyncExitStack() as stack:
                for _ in range(case.streams):
                    await stack.enter_async_context(client.realtime.connect(model="m"))
            return case.streams, []

        yield run


@asynccontextmanager
async def ending(case: Case) -> AsyncRuns:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
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
