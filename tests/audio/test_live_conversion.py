"""Sound on its way is converted without lumps: each chunk comes out at once, hardly later than it went in."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.audio import (
    PCM16_24K,
    PCMU_8K,
    AudioFormat,
    Converter,
    EnergyVad,
    HalfDuplexGate,
    IteratorSource,
    MemorySink,
    NullSink,
    Processed,
    SilenceSource,
    WavSource,
)
from rtkit.audio.formats import pcm
from rtkit.audio.formats.polyphase import MAX_STEPS, Polyphase, suits
from rtkit.audio.formats.wav import wav_header
from tests.audio.signals import chunks, snr

np = pytest.importorskip("numpy")
pytest.importorskip("soxr")

RATES = (8_000, 16_000, 24_000, 44_100, 48_000)
PAIRS = list(permutations(RATES, 2))
pairs = pytest.mark.parametrize(("source", "target"), PAIRS)


def pcm16(rate: int) -> AudioFormat:
    return AudioFormat("pcm16", rate)


def tone(hz: float, samples: int, rate: int, *, level: float = 0.5) -> bytes:
    sine = np.sin(2 * np.pi * hz / rate * np.arange(samples))
    return bytes(np.rint(32767 * level * sine).astype("<i2").tobytes())


def through(converter: Converter, sound: bytes, ms: int = 20) -> list[bytes]:
    return [converter.convert(c) for c in chunks(sound, [converter.source.bytes_per_second * ms // 1000])]


@pairs
def test_twenty_milliseconds_in_are_twenty_milliseconds_out(source: int, target: int) -> None:
    converter = Converter(pcm16(source), pcm16(target))
    out = through(converter, pcm.tone(440, source, source))
    assert {abs(len(piece) // 2 - target // 50) for piece in out} <= {0, 1}
    assert converter.flush() == b""
    assert sum(map(len, out)) == 2 * target


@pairs
def test_the_delay_is_told_and_small(source: int, target: int) -> None:
    converter = Converter(pcm16(source), pcm16(target))
    assert 0 < converter.delay < 0.0005
    for hz in (300, 1_000, 1_500):
        out = np.frombuffer(b"".join(through(converter, tone(hz, source, source))), "<i2")
        settled = out[target // 10 : target // 10 * 9]
        times = np.arange(target // 10, target // 10 * 9) / target
        turned = np.angle(np.vdot(np.exp(2j * np.pi * hz * times), settled)) + math.pi / 2
        late = -turned % (2 * math.pi) / (2 * math.pi * hz)
        assert late == pytest.approx(converter.delay, abs=0.0001)
        converter.reset()


@pairs
def test_the_band_comes_through_and_nothing_of_what_is_above_it(source: int, target: int) -> None:
    band = min(source, target) / 2
    for part in (0.05, 0.3, 0.6, 0.88):
        out = b"".join(through(Converter(pcm16(source), pcm16(target)), tone(band * part, source, source)))
        settled = out[target // 5 * 2 :]
        assert pcm.dbfs(pcm.rms(settled)) == pytest.approx(-9.03, abs=0.05)
        if source < target:  # the images of the tone, above the source's band
            spectrum = np.abs(np.fft.rfft(np.frombuffer(settled, "<i2") * np.blackman(len(settled) // 2)))
            images = spectrum[math.ceil(band / target * len(settled) / 2) :]
            assert 20 * math.log10(images.max() / spectrum.max()) < -85
    for part in (1.01, 1.1, 1.4, 1.9, 2.6, 4.9):
        if band * part < source / 2:
            loud = tone(band * part, source, source, level=0.99)
            out = b"".join(through(Converter(pcm16(source), pcm16(target)), loud))
            assert pcm.dbfs(pcm.rms(out[target // 5 * 2 :])) < -90


@pytest.mark.parametrize("rate", RATES)
def test_there_and_back_a_tone_is_the_tone(rate: int) -> None:
    there, back = Converter(pcm16(24_000), pcm16(rate)), Converter(pcm16(rate), pcm16(24_000))
    out = b"".join(map(back.convert, through(there, pcm.tone(440, 24_000, 24_000))))
    assert len(out) == 48_000
    assert snr(out[4_800:-4_800], 440, 24_000) > 84


@pairs
def test_silence_stays_silence_and_a_constant_the_constant(source: int, target: int) -> None:
    converter = Converter(pcm16(source), pcm16(target))
    assert not any(converter.convert(bytes(source)))
    converter.reset()
    level = pcm.samples_of(converter.convert(np.full(source, 12_345, "<i2").tobytes()))
    assert set(level[target // 2 :]) == {12_345}


def test_the_loudest_is_clipped() -> None:
    square = np.where(np.arange(24_000) // 20 % 2, 32767, -32768).astype("<i2")
    out = pcm.samples_of(Converter(PCM16_24K, pcm16(48_000)).convert(square.tobytes()))
    assert (min(out), max(out)) == (-32768, 32767)  # the filter's overshoot does not turn over


@settings(max_examples=20, deadline=None)
@given(
    pair=st.sampled_from([*PAIRS, (11_025, 16_000), (22_050, 24_000), (96_000, 8_000), (12_000, 44_100)]),
    cuts=st.lists(st.integers(1, 4_000), min_size=1, max_size=6),
    seed=st.integers(0, 99),
)
def test_no_bit_depends_on_where_chunks_are_cut(pair: tuple[int, int], cuts: list[int], seed: int) -> None:
    source, target = pair
    noise = np.random.default_rng(seed).integers(-32768, 32768, source // 8, dtype="<i2").tobytes()
    whole = Converter(pcm16(source), pcm16(target)).convert(noise)
    pieces = Converter(pcm16(source), pcm16(target))
    given = 0
    out = bytearray()
    for piece in chunks(noise, cuts):
        given += len(piece)
        out += pieces.convert(piece)
        assert len(out) // 2 == -(-(given // 2) * target // source)
    assert bytes(out) == whole


def test_a_filter_is_designed_once() -> None:
    first, second = Polyphase(24_000, 8_000), Polyphase(24_000, 8_000)
    assert first._filter is second._filter
    first.process(pcm.tone(440, 100, 24_000))
    assert not any(second.process(bytes(200)))


def test_odd_ratios_and_files_go_through_soxr() -> None:
    assert suits(44_100, 48_000)
    assert not suits(44_099, 48_000)
    assert MAX_STEPS >= 640
    sound = pcm.tone(440, 44_099, 44_099)
    for converter, length in (
        (Converter(pcm16(44_099), pcm16(48_000)), 48_000),
        (Converter(pcm16(24_000), pcm16(8_000), quality="file"), 14_700),
    ):
        out = converter.convert(sound)
        assert converter.delay > 0
        assert len(out + converter.flush()) // 2 == pytest.approx(length, abs=1)
    with pytest.raises(ValueError, match="'live' or 'file', not 'best'"):
        Converter(PCM16_24K, PCMU_8K, quality="best")  # type: ignore[arg-type]
    assert Converter(PCM16_24K, PCM16_24K).delay == 0


# -- where it is used


@pytest.mark.anyio
async def test_a_file_keeps_its_quality_and_a_stream_its_delay(tmp_path) -> None:
    path = tmp_path / "tone.wav"
    sound = pcm.tone(440, 48_000, 48_000)
    path.write_bytes(wav_header(pcm16(48_000), data_bytes=len(sound)) + sound)
    file = Converter(pcm16(48_000), PCM16_24K, quality="file")
    async with WavSource(path, pace="fast") as source:
        assert b"".join([chunk async for chunk in source]) == file.convert(sound) + file.flush()
        assert source.delay == 0

    async def stream():
        for chunk in chunks(sound, [1_920]):
            yield chunk

    async with IteratorSource(stream(), pcm16(48_000), PCM16_24K) as streamed:
        pieces = [chunk async for chunk in streamed]
        assert {len(piece) for piece in pieces} == {960}
        assert sum(map(len, pieces)) == 48_000
        assert streamed.delay == Converter(pcm16(48_000), PCM16_24K).delay


@pytest.mark.anyio
async def test_what_wraps_a_source_tells_its_delay() -> None:
    class Late(SilenceSource):
        @property
        def delay(self) -> float:
            return 0.03

    class Cleaner:
        rate, delay = 24_000, 0.015

        def process(self, captured: bytes, rendered: bytes) -> bytes:
            return captured

    class Plain:
        rate = 24_000
        process = Cleaner.process

    assert Processed(Late(), Cleaner()).delay == pytest.approx(0.045)
    assert Processed(Late(), Plain()).delay == pytest.approx(0.03)
    assert HalfDuplexGate(Processed(Late(), Cleaner()), NullSink()).delay == pytest.approx(0.045)


@pytest.mark.anyio
async def test_what_was_heard_is_behind_by_the_delay_until_the_item_is_complete() -> None:
    class Fast(MemorySink):
        """Plays at 8 kHz what is written at 24."""

        async def _open(self) -> None:
            self._set_rate(8_000)

    async with Fast() as sink:
        await sink.write("item", 0, pcm.tone(440, 2_400, 24_000))
        heard = sink.played("item", 0)
        assert heard.written == 2_400
        assert heard.samples == 2_400 - 3 * round(Converter(PCM16_24K, pcm16(8_000)).delay * 8_000)
        await sink.end("item", 0)
        assert sink.played("item", 0).complete
        assert sink.played("item", 0).samples == 2_400


@pytest.mark.parametrize("rate", RATES)
def test_a_position_is_where_it_was_said(rate: int) -> None:
    detector = EnergyVad(pcm16(rate), min_speech_ms=60, min_silence_ms=100)
    events = detector.feed(bytes(rate) + pcm.tone(440, rate // 2, rate) + bytes(rate))
    assert [event.sample / rate for event in events] == pytest.approx([0.5, 1.0], abs=0.03)
