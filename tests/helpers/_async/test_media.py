"""Sound, pictures and films: streams of typed events, and bodies that go to files as they come."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import httpx
import pytest

from rtkit.types.audio import TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent
from rtkit.types.images import ImageGenCompletedEvent, ImageGenPartialImageEvent
from tests.helpers.support.aio import make_client

pytestmark = [
    pytest.mark.anyio,  # async only
    pytest.mark.filterwarnings("ignore:videos:DeprecationWarning"),
]

PICTURE = base64.b64encode(b"png").decode()
ABOUT = {
    "b64_json": PICTURE, "background": "auto", "created_at": 1, "output_format": "png", "quality": "low",
    "size": "1024x1024",
}  # fmt: skip
IMAGES: list[dict[str, Any]] = [
    {"type": "image_generation.partial_image", "partial_image_index": 0, **ABOUT},
    {"type": "image_generation.completed", **ABOUT, "usage": {
        "input_tokens": 1, "output_tokens": 2, "total_tokens": 3,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": 1},
    }},
]  # fmt: skip
WORDS: list[dict[str, Any]] = [
    {"type": "transcript.text.delta", "delta": "Hello, "},
    {"type": "transcript.text.delta", "delta": "world"},
    {"type": "transcript.text.done", "text": "Hello, world"},
]
FILM = bytes(range(256)) * 1000
NUMBERS = [0.5, -1.25, 3.0]


def serve(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/images/generations":
        assert json.loads(request.content)["stream"] is True
        return streamed(IMAGES)
    if request.url.path == "/audio/transcriptions":
        assert b'name="stream"\r\n\r\ntrue' in request.content
        return streamed(WORDS)
    if request.url.path == "/videos/video_1/content":
        return httpx.Response(200, content=FILM, headers={"content-type": "video/mp4"})
    if request.url.path == "/audio/speech":
        return httpx.Response(200, content=FILM, headers={"content-type": "audio/mpeg"})
    raise AssertionError(request.url)


def streamed(events: list[dict[str, Any]]) -> httpx.Response:
    blocks = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
    return httpx.Response(200, text="".join(blocks), headers={"content-type": "text/event-stream"})


async def test_a_picture_comes_in_typed_events():
    async with make_client(serve) as client:
        stream = await client.images.generate(prompt="a cat", model="m", stream=True, partial_images=1)
        partial, whole = [event async for event in stream]
    assert isinstance(partial, ImageGenPartialImageEvent)
    assert (partial.partial_image_index, base64.b64decode(partial.b64_json)) == (0, b"png")
    assert isinstance(whole, ImageGenCompletedEvent)
    assert whole.usage.total_tokens == 3
    assert [partial.to_dict(), whole.to_dict()] == IMAGES


async def test_a_transcription_comes_in_typed_events():
    async with make_client(serve) as client:
        stream = await client.audio.transcriptions.create(file=b"wav", model="m", stream=True)
        *deltas, done = [event async for event in stream]
    assert all(isinstance(event, TranscriptionTextDeltaEvent) for event in deltas)
    assert isinstance(done, TranscriptionTextDoneEvent)
    assert [event.to_dict() for event in [*deltas, done]] == WORDS


async def test_a_film_and_a_speech_go_to_files(tmp_path):
    async with make_client(serve) as client:
        whole = await client.videos.download_content("video_1")
        assert whole.content == FILM
        async with client.videos.with_streaming_response.download_content("video_1") as reply:
            await reply.stream_to_file(tmp_path / "film.mp4")
        speech = client.audio.speech.with_streaming_response
        async with speech.create(input="hi", model="m", voice="alloy") as reply:
            await reply.stream_to_file(tmp_path / "speech.mp3")
    for name in ("film.mp4", "speech.mp3"):
        assert (tmp_path / name).read_bytes() == FILM


# -- embeddings -------------------------------------------------------------------------------------


def embed(asked_for, order="<"):
    """A server that gives numbers in the format it is asked for, and notes the format."""

    def answer(request: httpx.Request) -> httpx.Response:
        form = json.loads(request.content).get("encoding_format")
        asked_for.append(form)
        packed = base64.b64encode(struct.pack(f"{order}3f", *NUMBERS)).decode()
        entry = {"object": "embedding", "index": 0, "embedding": packed if form == "base64" else NUMBERS}
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        return httpx.Response(200, json={"object": "list", "model": "m", "usage": usage, "data": [entry]})

    return answer


@pytest.mark.parametrize(("order", "machine"), [("<", "little"), (">", "big")])
async def test_embeddings_are_numbers_on_any_machine(monkeypatch, order, machine):
    """The numbers travel with the low byte first; a machine of the other order reads them turned round."""
    asked_for: list[str] = []
    monkeypatch.setattr("rtkit.resources.hooks.sys.byteorder", machine)
    async with make_client(embed(asked_for, order)) as client:
        made = await client.embeddings.create(model="m", input="a")
    assert made.data[0].embedding == NUMBERS
    assert {type(number) for number in made.data[0].embedding} == {float}
    assert asked_for == ["base64"]


async def test_a_format_that_is_asked_for_is_left_as_it_is():
    asked_for: list[str] = []
    async with make_client(embed(asked_for)) as client:
        numbers = await client.embeddings.create(model="m", input="a", encoding_format="float")
        text = await client.embeddings.create(model="m", input="a", encoding_format="base64")
        raw = await client.embeddings.with_raw_response.create(model="m", input="a")
    assert numbers.data[0].embedding == NUMBERS
    assert isinstance(text.data[0].embedding, str)
    assert raw.parse().data[0].embedding == NUMBERS
    assert asked_for == ["float", "base64", "base64"]
