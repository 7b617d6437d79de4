# Made from tests/helpers/_async/test_media_on_a_socket.py by "python -m codegen". Edit that file, not this one.
"""Sound and pictures from the offline server, over a socket of this machine."""

from __future__ import annotations

import base64
import io
import wave
from typing import Any

import pytest

import rtkit.local
from rtkit.types.audio import TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent
from rtkit.types.images import ImageGenCompletedEvent, ImageGenPartialImageEvent
from tests.helpers.support.blocking import connect

TEXT = "Please turn off the lights in the kitchen."


@pytest.fixture(scope="module")
def server():
    with rtkit.local.serve() as server:
        yield server


def test_speech_goes_to_a_file_and_to_a_sink_as_it_comes(server, tmp_path):
    said: dict[str, Any] = {"model": "m", "voice": "alloy", "input": TEXT}
    heard: list[bytes] = []
    with connect(server) as client:
        client.audio.speech.create_to(heard.append, **said)
        speech = client.audio.speech.with_streaming_response
        with speech.create(response_format="wav", **said) as reply:
            assert reply.headers["content-type"] == "audio/wav"
            reply.stream_to_file(tmp_path / "said.wav")
    assert {len(chunk) for chunk in heard[:-1]} == {4800}, "a tenth of a second at a time"
    with wave.open(str(tmp_path / "said.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (24_000, 1, 2)
        written = file.readframes(10**8)
    assert any(written)
    assert len(b"".join(heard)) == len(written)


def test_what_was_said_comes_back_in_typed_events(server):
    with connect(server) as client:
        speech = client.audio.speech.create(model="m", voice="alloy", input=TEXT, response_format="wav")
        file = ("said.wav", io.BytesIO(speech.content), "audio/wav")
        stream = client.audio.transcriptions.create(file=file, model="m", stream=True)
        *deltas, done = [event for event in stream]
    pieces = [event.delta for event in deltas if isinstance(event, TranscriptionTextDeltaEvent)]
    assert len(pieces) == len(deltas)
    assert isinstance(done, TranscriptionTextDoneEvent)
    assert "".join(pieces) == done.text != ""


def test_a_picture_comes_in_parts_and_whole(server):
    asked: dict[str, Any] = {"prompt": "a cat", "model": "m", "size": "256x256", "partial_images": 2}
    with connect(server) as client:
        stream = client.images.generate(stream=True, **asked)
        *partial, whole = [event for event in stream]
    assert [event.partial_image_index for event in partial] == [0, 1]
    assert all(isinstance(event, ImageGenPartialImageEvent) for event in partial)
    assert isinstance(whole, ImageGenCompletedEvent)
    for event in [*partial, whole]:
        assert base64.b64decode(event.b64_json, validate=True).startswith(b"\x89PNG\r\n\x1a\n")
