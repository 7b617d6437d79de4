"""Transcripts with their speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest

import rtkit.local
from rtkit.local.voice.speech import wav_header
from tests.local.official import check

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

FILE = ("a.wav", wav_header(48_000) + bytes(48_000))


class Hears:
    async def transcribe(self, sound: Any, /, *, language: str | None) -> AsyncGenerator[str, None]:
        yield "what "
        yield "was said"


@pytest.fixture
def client() -> Iterator[openai.OpenAI]:
    with (
        rtkit.local.serve(transcriber=Hears()) as server,
        openai.OpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):
        yield client


def test_segments_have_a_speaker(client: openai.OpenAI) -> None:
    made = client.audio.transcriptions.create(model="m", file=FILE, response_format="diarized_json")
    (segment,) = check(made).segments
    assert (segment.speaker, segment.text, made.text) == ("A", "what was said", "what was said")
    named = client.audio.transcriptions.create(
        model="m", file=FILE, response_format="diarized_json", known_speaker_names=["Ann", "Bob"]
    )
    assert named.segments[0].speaker == "Ann"


def test_segments_are_streamed(client: openai.OpenAI) -> None:
    stream = client.audio.transcriptions.create(
        model="m", file=FILE, response_format="diarized_json", stream=True
    )
    assert [check(event).type for event in stream] == [
        "transcript.text.delta",
        "transcript.text.delta",
        "transcript.text.segment",
        "transcript.text.done",
    ]


def test_translations_tell_no_speakers(client: openai.OpenAI) -> None:
    url = f"{client.base_url}audio/translations"
    answer = httpx.post(url, data={"model": "m", "response_format": "diarized_json"}, files={"file": FILE})
    assert (answer.status_code, "no speakers" in answer.text) == (400, True)
