"""Sources without a device: pace, cutting and ends."""

from __future__ import annotations

import io
import sys
import types

import anyio
import pytest

from rtkit.audio import (
    PCM16_24K,
    PCMU_8K,
    AudioFormat,
    IteratorSource,
    SilenceSource,
    Source,
    StdinSource,
    ToneSource,
    WavSource,
    wav_header,
)
from rtkit.audio.formats import g711, pcm
from rtkit.errors import AudioFormatError
from tests.audio.signals import snr

pytestmark = pytest.mark.anyio


async def test_a_tone_in_real_time_takes_as_long_as_it_sounds(virtual_time):
    source = ToneSource(440, seconds=1.01)
    assert isinstance(source, Source)
    async with source:
        begin = anyio.current_time()
        times, got = [], []
        async for chunk in source:
            times.append(anyio.current_time() - begin)
            got.append(chunk)
    assert b"".join(got) == pcm.tone(440, 24_240, 24_000)
    assert [len(chunk) for chunk in got] == [960] * 50 + [480]
    # A chunk is there when its last sample was spoken.
    assert times == pytest.approx([min(0.02 * n, 1.01) for n in range(1, 52)])


async def test_a_reader_that_is_late_catches_up_and_nothing_drifts(virtual_time):
    async with SilenceSource(seconds=2) as source:
        begin = anyio.current_time()
        count = 0
        async for _ in source:
            count += 1
            if count == 10:
                await anyio.sleep(0.5)
        assert anyio.current_time() - begin == pytest.approx(2)
        assert count == 100


async def test_silence_without_end_goes_on_until_it_is_left(virtual_time):
    async with SilenceSource(pace="fast") as source:
        assert await anext(source) == pcm.silence(480)
    with pytest.raises(StopAsyncIteration):
        await anext(source)


async def test_a_tone_at_another_format():
    async with ToneSource(400, PCMU_8K, seconds=0.5, pace="fast") as source:
        got = b"".join([chunk async for chunk in source])
    assert len(got) == 4000
    assert snr(g711.ulaw_decode(got), 400, 8000) > 30  # what mu-law is capable of


async def test_the_chunks_of_an_iterator_are_cut_anew_and_it_is_closed(virtual_time):
    closed = []

    async def chunks():
        try:
            for n in (3, 0, 1000, 957, 2):
                yield bytes(n)
        finally:
            closed.append(True)

    async with IteratorSource(chunks()) as source:
        assert [len(chunk) async for chunk in source] == [960, 960, 42]
    assert closed == [True]


@pytest.mark.parametrize("pace", ["real", "fast"])
async def test_a_wav_file_is_read_at_its_pace_and_at_our_rate(pace, tmp_path, anyio_backend):
    path = tmp_path / "in.wav"
    sound = pcm.tone(440, 3200, 16_000)
    path.write_bytes(wav_header(AudioFormat("pcm16", 16_000), data_bytes=len(sound)) + sound)
    async with WavSource(path, pace=pace, chunk_ms=10) as source:
        begin = anyio.current_time()
        got = b"".join([chunk async for chunk in source])
        took = anyio.current_time() - begin
    assert len(got) // 2 == 4800
    assert snr(got[960:-960], 440, 24_000) > 60
    if pace == "real":
        assert took > 0.199  # timers of an event loop round to a millisecond


async def test_no_wav_file_is_an_error_at_once(tmp_path, anyio_backend):
    path = tmp_path / "in.wav"
    path.write_bytes(b"OggS" + bytes(100))
    with pytest.raises(AudioFormatError, match="OggS"):
        async with WavSource(path):
            pass
    path.write_bytes(b"")
    with pytest.raises(AudioFormatError, match="ends before"):
        async with WavSource(path):
            pass
    with pytest.raises(FileNotFoundError):
        async with WavSource(tmp_path / "nothing.wav"):
            pass


async def test_standard_input_is_read_to_its_end(monkeypatch, anyio_backend):
    sound = pcm.tone(440, 1000, 24_000)
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(sound))))
    async with StdinSource(PCM16_24K) as source:
        assert b"".join([chunk async for chunk in source]) == sound


async def test_a_source_ends_within_a_sample():
    async def chunks():
        yield b"abc"

    async with IteratorSource(chunks()) as source:
        with pytest.raises(AudioFormatError, match="1 of the 2 bytes"):
            _ = [chunk async for chunk in source]
