"""The engines themselves: what one says, the other understands, and always the same."""

from __future__ import annotations

import io
import os
import sys
import wave
from subprocess import run

import pytest

from rtkit.audio import SpeechStarted, SpeechStopped
from rtkit.local.server.wire import Refusal
from rtkit.local.voice import activity, codecs
from rtkit.local.voice.speech import AudioClip
from rtkit.local.voice.sphinx import SphinxRecognizer
from tests.local.voice.support import PCM16, chunks, spoken, understood

pytestmark = pytest.mark.anyio

SENTENCES = [
    "What is the weather in Berlin today?",
    "Please turn off the lights in the kitchen.",
    "Good morning.",
    "Tell me a joke.",
    "The quick brown fox jumps over the lazy dog.",
    "I would like to book a table for two people at seven.",
]


@pytest.fixture(params=[("asyncio", {}), ("trio", {})], ids=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


@pytest.fixture
async def recognizer():
    async with SphinxRecognizer(decoders=1) as recognizer:
        yield recognizer


async def heard(recognizer, sound, size, *, sample_rate=24_000):
    async with recognizer.utterance(sample_rate=sample_rate, language=None) as utterance:
        for chunk in chunks(sound, size):
            await utterance.hear(chunk)
        return await utterance.words()


async def test_what_is_spoken_is_understood(recognizer):
    for sentence in SENTENCES:
        found = await heard(recognizer, spoken(sentence), 4_800)
        assert understood("".join(word.text for word in found), sentence)
        assert all(word.start < word.end for word in found)
        assert found[0].start > 0.9  # after a second of silence


async def test_an_utterance_does_not_depend_on_its_chunks_or_on_those_before_it(recognizer):
    sound = spoken(SENTENCES[1])
    first = await heard(recognizer, sound, 960)
    await heard(recognizer, spoken(SENTENCES[3]), 4_800)
    assert await heard(recognizer, sound, len(sound)) == first


async def test_a_dropped_utterance_and_a_lost_process_make_room_for_the_next(recognizer):
    sound = spoken(SENTENCES[3])
    async with recognizer.utterance(sample_rate=24_000, language=None) as utterance:
        await utterance.hear(sound)
    (process,) = recognizer._all
    process._process.kill()
    with pytest.raises(Refusal) as lost:
        await heard(recognizer, sound, 4_800)
    assert (lost.value.status, lost.value.error["code"]) == (500, "recognizer_lost")
    assert understood("".join(word.text for word in await heard(recognizer, sound, 4_800)), SENTENCES[3])


async def test_a_recording_is_written_down_phrase_by_phrase(recognizer):
    pcm = spoken(SENTENCES[0]) + spoken(SENTENCES[3])
    pieces = [word async for word in recognizer.transcribe(AudioClip(pcm, "x", pcm), language="en")]
    assert understood("".join(word.text for word in pieces), f"{SENTENCES[0]} {SENTENCES[3]}")
    assert sorted(pieces, key=lambda word: word.start) == pieces
    between = len(spoken(SENTENCES[0])) / PCM16.bytes_per_second
    second = [word for word in pieces if word.start >= between]
    assert understood("".join(word.text for word in second), SENTENCES[3])


@pytest.mark.parametrize("size", [960, 4_800, 1_000_000])
async def test_speech_is_noticed(size):
    sound = spoken(SENTENCES[0])
    detector = activity().detector(PCM16, threshold=0.5, silence_ms=500)
    started, stopped = [event for chunk in chunks(sound, size) for event in detector.feed(chunk)]
    assert isinstance(started, SpeechStarted)
    assert isinstance(stopped, SpeechStopped)
    assert 0.9 < started.sample / 24_000 < 1.5
    assert 0.7 < len(sound) / PCM16.bytes_per_second - stopped.sample / 24_000 < 1.4


def test_nobody_is_told_of_it(tmp_path):
    """The runtime of the models would tell its maker, under an identifier that it leaves in the user's home."""
    program = "from rtkit.local.voice.hibari import _model; _model()('Hello.')"
    environment = {
        k: v for k, v in os.environ.items() if k not in {"ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME"}
    }
    run([sys.executable, "-c", program], env=environment | {"HOME": str(tmp_path)}, check=True, timeout=60)
    assert list(tmp_path.iterdir()) == []


def test_voices_differ_and_are_always_the_same():
    assert len({spoken("Hello.", voice=voice) for voice in ("marin", "cedar", "shimmer")}) == 3
    assert spoken.__wrapped__("Hello.") == spoken("Hello.")
    assert spoken("Hello.", voice="mine") == spoken("Hello.")  # a voice that nobody knows


@pytest.mark.parametrize("format", sorted(codecs.CONTAINERS))
def test_what_is_encoded_is_decoded(format):
    pcm = spoken("Hello.")
    decoded = codecs.decode(codecs.encode(pcm, format, sample_rate=24_000))
    assert decoded is not None
    sound, rate = decoded
    assert abs(len(sound) / rate - len(pcm) / 24_000) < 0.2
    assert codecs.decode(b"no sound at all") is None


def test_a_wav_file_of_another_kind_is_sound_too():
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(1)
        wav.setframerate(8_000)
        wav.writeframes(b"\x80" * 16_000)
    sound = AudioClip.from_file("x.wav", file.getvalue())
    assert (sound.seconds, sound.sample_rate) == (1.0, 8_000)
