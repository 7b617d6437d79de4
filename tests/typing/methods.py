"""What type checkers know about the calls that people write most. Checked by mypy and pyright; never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

import httpx

from rtkit import APIResponse, AsyncAPIResponse, AsyncOpenAI, AsyncStream, OpenAI, RawResponse, Stream
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client._sync.response import BinaryContent
from rtkit.pagination import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncPage,
    SyncConversationCursorPage,
    SyncCursorPage,
    SyncPage,
)
from rtkit.types import (
    Batch,
    CreateEmbeddingResponse,
    FileObject,
    ImageGenStreamEvent,
    ImagesResponse,
    Model,
    ModerationCreateResponse,
    VectorStore,
    Video,
)
from rtkit.types.audio import Transcription, TranscriptionStreamEvent, TranscriptionVerbose
from rtkit.types.beta.threads import Run
from rtkit.types.chat import ChatCompletion, ChatCompletionChunk
from rtkit.types.conversations import Conversation
from rtkit.types.fine_tuning import FineTuningJob
from rtkit.types.responses import CompactedResponse, Response, ResponseStreamEvent


def blocking(client: OpenAI, either: bool) -> None:
    assert_type(client.responses.create(model="gpt-5.5", input="hi"), Response)
    assert_type(client.responses.create(model="m", input="hi", stream=True), Stream[ResponseStreamEvent])
    assert_type(
        client.responses.create(model="m", input="hi", stream=either), Response | Stream[ResponseStreamEvent]
    )
    assert_type(client.responses.compact(model="gpt-5.5"), CompactedResponse)
    messages: list[Any] = []
    assert_type(client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    for chunk in client.chat.completions.create(model="m", messages=messages, stream=True):
        assert_type(chunk, ChatCompletionChunk)
    assert_type(client.embeddings.create(model="m", input=["a"]), CreateEmbeddingResponse)
    assert_type(client.files.create(file=Path("a"), purpose="batch"), FileObject)
    assert_type(client.files.content("f"), BinaryContent)
    assert_type(client.images.generate(prompt="a"), ImagesResponse)
    assert_type(client.images.generate(prompt="a", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.audio.speech.create(input="a", model="m", voice="alloy"), BinaryContent)
    assert_type(client.audio.transcriptions.create(file=b"", model="m"), Transcription)
    assert_type(client.audio.transcriptions.create(file=b"", model="m", response_format="srt"), str)
    assert_type(
        client.audio.transcriptions.create(file=b"", model="m", response_format="verbose_json"),
        TranscriptionVerbose,
    )
    assert_type(
        client.audio.transcriptions.create(file=b"", model="m", stream=True), Stream[TranscriptionStreamEvent]
    )
    for model in client.models.list():
        assert_type(model, Model)
    assert_type(client.fine_tuning.jobs.list(limit=2), SyncCursorPage[FineTuningJob])
    assert_type(
        client.batches.create(completion_window="24h", endpoint="/v1/chat/completions", input_file_id="f"),
        Batch,
    )
    assert_type(client.vector_stores.create(name="a"), VectorStore)
    assert_type(client.moderations.create(input="a"), ModerationCreateResponse)
    assert_type(client.conversations.create(), Conversation)
    assert_type(client.videos.list(), SyncConversationCursorPage[Video])
    assert_type(client.beta.threads.runs.retrieve("r", thread_id="t"), Run)
    client.beta.threads.runs.retrieve("r")  # type: ignore[call-arg]
    client.embeddings.create(model="m")  # type: ignore[call-arg]
    client.moderations.create(inputt="a")  # type: ignore[call-arg]
    client.vector_stores.create(name=5)  # type: ignore[arg-type]


def views(client: OpenAI) -> None:
    assert_type(client.files.with_raw_response.retrieve("f"), RawResponse[FileObject])
    assert_type(client.files.with_raw_response.retrieve("f").parse(), FileObject)
    raw = client.responses.with_raw_response.create(model="m", input="hi")
    assert_type(raw, RawResponse[Response])
    assert_type(raw.parse(), Response)
    assert_type(raw.headers, httpx.Headers)
    assert_type(
        client.responses.with_raw_response.create(model="m", stream=True).parse(), Stream[ResponseStreamEvent]
    )
    assert_type(client.with_raw_response.models.list().parse(), SyncPage[Model])
    assert_type(client.chat.with_raw_response.completions.retrieve("c").parse(), ChatCompletion)
    with client.files.with_streaming_response.content("f") as reply:
        assert_type(reply, APIResponse[BinaryContent])
        reply.stream_to_file("out")
    with client.with_streaming_response.responses.create(model="m", input="hi") as response:
        assert_type(response, APIResponse[Response])
        assert_type(response.parse(), Response)
    client.files.with_raw_response.retrieve("f", nonsense=1)  # type: ignore[call-arg]
    client.files.with_raw_response.nonsense  # type: ignore[attr-defined]  # noqa: B018


def by_hand(client: OpenAI) -> None:
    assert_type(client.post("/x", cast_to=Response, body={"a": 1}), Response)
    assert_type(client.get("/x", cast_to=httpx.Response), httpx.Response)
    assert_type(client.delete("/x", cast_to=object), object)
    assert_type(client.patch("/x", cast_to=str), str)
    assert_type(
        client.post("/x", cast_to=object, stream=True, stream_cls=Stream[ResponseStreamEvent]),
        Stream[ResponseStreamEvent],
    )
    page = client.get_api_list("/x", model=Model, page=SyncPage[Model])
    assert_type(page, SyncPage[Model])


async def asynchronous(client: AsyncOpenAI, either: bool) -> None:
    assert_type(await client.responses.create(model="gpt-5.5", input="hi"), Response)
    assert_type(
        await client.responses.create(model="m", input="hi", stream=True), AsyncStream[ResponseStreamEvent]
    )
    assert_type(
        await client.responses.create(model="m", stream=either), Response | AsyncStream[ResponseStreamEvent]
    )
    messages: list[Any] = []
    assert_type(await client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    async for chunk in await client.chat.completions.create(model="m", messages=messages, stream=True):
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await client.embeddings.create(model="m", input="a"), CreateEmbeddingResponse)
    assert_type(await client.files.create(file=b"", purpose="batch"), FileObject)
    assert_type(await client.files.content("f"), AsyncBinaryContent)
    assert_type(await client.images.generate(prompt="a"), ImagesResponse)
    assert_type(await client.images.generate(prompt="a", stream=True), AsyncStream[ImageGenStreamEvent])
    assert_type(await client.audio.speech.create(input="a", model="m", voice="alloy"), AsyncBinaryContent)
    assert_type(await client.audio.transcriptions.create(file=b"", model="m"), Transcription)
    assert_type(await client.audio.translations.create(file=b"", model="m", response_format="text"), str)
    async for model in client.models.list():
        assert_type(model, Model)
    assert_type(await client.fine_tuning.jobs.list(), AsyncCursorPage[FineTuningJob])
    assert_type(await client.batches.retrieve("b"), Batch)
    assert_type(await client.vector_stores.retrieve("v"), VectorStore)
    assert_type(await client.moderations.create(input="a"), ModerationCreateResponse)
    assert_type(await client.videos.list(), AsyncConversationCursorPage[Video])


async def views_async(client: AsyncOpenAI) -> None:
    raw = await client.responses.with_raw_response.create(model="m", input="hi")
    assert_type(raw, RawResponse[Response])
    assert_type((await client.files.with_raw_response.list()).parse(), AsyncCursorPage[FileObject])
    assert_type((await client.with_raw_response.models.list()).parse(), AsyncPage[Model])
    async with client.files.with_streaming_response.content("f") as reply:
        assert_type(reply, AsyncAPIResponse[AsyncBinaryContent])
        assert_type(await reply.parse(), bytes)
        assert_type(await reply.parse(to=str), str)
    async with client.responses.with_streaming_response.create(model="m", stream=True) as response:
        assert_type(response, AsyncAPIResponse[AsyncStream[ResponseStreamEvent]])
        assert_type(await response.parse(), AsyncStream[ResponseStreamEvent])
    assert_type(await client.post("/x", cast_to=Response), Response)
    assert_type(await client.get_api_list("/x", model=Model, page=AsyncPage[Model]), AsyncPage[Model])
