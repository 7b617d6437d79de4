"""``/v1/audio`` with the official SDK as the client: what is made can be heard, and is what was asked for."""

from __future__ import annotations

import base64
import io
import re
import wave

import httpx
import pytest

from tests.local.voice.support import spoken, understood

openai = pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")

from tests.local.official import check  # noqa: E402

TEXT = "Please turn off the lights in the kitchen. Tell me a joke."


@pytest.fixture
def client(server):
    with openai.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client:
        yield client


@pytest.fixture
def wav():
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(24_000)
        wav.writeframes(spoken("Please turn off the lights in the kitchen.") + spoken("Tell me a joke."))
    return ("said.wav", file.getvalue())


def say(client, **how):
    asked = {"model": "tts-1", "voice": "alloy", "input": TEXT, **how}
    return client.audio.speech.create(**asked)


@pytest.mark.parametrize(
    ("format", "media_type"),
    [
        ("wav", "audio/wav"),
        ("mp3", "audio/mpeg"),
        ("flac", "audio/flac"),
        ("opus", "audio/opus"),
    ],
)
def test_what_is_spoken_is_understood_in_every_format(client, format, media_type):
    answer = say(client, response_format=format)
    assert answer.response.headers["content-type"] == media_type
    made = client.audio.transcriptions.create(model="whisper-1", file=(f"said.{format}", answer.read()))
    assert understood(check(made).text, TEXT)


def test_nothing_asked_for_is_mp3_and_what_is_not_made_is_refused(client):
    assert say(client).response.headers["content-type"] == "audio/mpeg"
    with pytest.raises(openai.BadRequestError, match="wav, pcm, mp3, flac, opus, not aac"):
        say(client, response_format="aac")


def test_speed_is_held(client):
    slow, plain, fast = (
        len(say(client, response_format="pcm", speed=speed).read()) for speed in (0.5, 1.0, 2.0)
    )
    assert 1.7 < slow / plain < 2.3
    assert 1.5 < plain / fast < 2.3


def test_speech_streams_phrase_by_phrase(client, server):
    asked = {"model": "tts-1", "voice": "alloy", "input": TEXT, "response_format": "pcm"}
    with httpx.stream("POST", f"{server.url}/audio/speech", json=asked | {"stream_format": "sse"}) as answer:
        body = answer.read().decode()
    deltas = re.findall(r'"audio":"([^"]*)"', body)
    assert len(deltas) == 2
    whole = say(client, response_format="pcm").read()
    assert b"".join(map(base64.b64decode, deltas)) == whole
    assert '"type":"speech.audio.done"' in body


def test_a_transcript_has_times(client, wav):
    made = client.audio.transcriptions.create(
        model="whisper-1",
        file=wav,
        response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
    )
    assert understood(" ".join(word.word for word in check(made).words), TEXT)
    first, second = made.segments
    assert understood(first.text, TEXT.split(". ", maxsplit=1)[0])
    assert understood(second.text, TEXT.split(". ")[1])
    assert 0.9 < made.words[0].start < 1.5
    assert second.start > first.end + 1
    srt = client.audio.transcriptions.create(model="whisper-1", file=wav, response_format="srt")
    cues = [cue.splitlines() for cue in srt.strip().split("\n\n")]
    assert [number for number, _, _ in cues] == ["1", "2"]
    assert understood(" ".join(text for _, _, text in cues), TEXT)
    vtt = client.audio.transcriptions.create(model="whisper-1", file=wav, response_format="vtt")
    assert vtt.splitlines()[:2] == ["WEBVTT", ""]
    assert re.fullmatch(r"00:00:0\d\.\d{3} --> 00:00:0\d\.\d{3}", vtt.splitlines()[2])
    text = client.audio.transcriptions.create(model="whisper-1", file=wav, response_format="text")
    assert understood(text, TEXT)


def test_a_transcript_is_streamed(client, wav):
    *deltas, done = map(
        check, client.audio.transcriptions.create(model="gpt-4o-transcribe", file=wav, stream=True)
    )
    assert "".join(event.delta for event in deltas) == done.text
    assert understood(done.text, TEXT)


def test_what_is_no_sound_is_refused(client):
    with pytest.raises(openai.BadRequestError, match="WAV, FLAC, MP3 or Ogg"):
        client.audio.transcriptions.create(model="whisper-1", file=("said.wav", b"not a sound"))
