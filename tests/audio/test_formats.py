"""Samples, codecs, resampling and re-cutting: pure, and without a seam."""

from __future__ import annotations

import math
import struct
import zlib
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.audio import PCM16_24K, PCMA_8K, PCMU_8K, AudioFormat, Converter, Recutter, Resampler
from rtkit.audio.formats import g711, pcm
from rtkit.errors import AudioFormatError, MissingExtraError
from tests.audio.signals import chunks, snr

ALL_SAMPLES = array("h", range(-32768, 32768)).tobytes()
ALL_CODES = bytes(range(256))
samples = st.lists(st.integers(-32768, 32767), max_size=200).map(lambda s: array("h", s).tobytes())


# The checksums are of what CPython 3.11's audioop gives for the same input.
def test_ulaw_is_g711_for_every_sample_and_code():
    assert zlib.crc32(g711.ulaw_encode(ALL_SAMPLES)) == 0x3B7C3A3E
    assert zlib.crc32(g711.ulaw_decode(ALL_CODES)) == 0x0C847A9F
    assert g711.ulaw_encode(b"\0\0") == b"\xff"


def test_alaw_is_g711_for_every_sample_and_code():
    assert zlib.crc32(g711.alaw_encode(ALL_SAMPLES)) == 0x9133796E
    assert zlib.crc32(g711.alaw_decode(ALL_CODES)) == 0x9D764657
    assert g711.alaw_encode(b"\0\0") == b"\xd5"


@pytest.mark.parametrize("law", ["ulaw", "alaw"])
def test_decoding_and_encoding_again_changes_no_code(law):
    encode, decode = getattr(g711, f"{law}_encode"), getattr(g711, f"{law}_decode")
    again = encode(decode(ALL_CODES))
    # Mu-law has two zeros, and one sample for them.
    assert [(a, b) for a, b in zip(ALL_CODES, again, strict=True) if a != b] in ([], [(0x7F, 0xFF)])


@given(samples)
def test_float32_and_back_is_the_same(data):
    assert pcm.float32_to_pcm16(pcm.pcm16_to_float32(data)) == data


@given(st.lists(st.floats(width=32), max_size=50))
def test_any_float_becomes_a_sample(floats):
    out = pcm.samples_of(pcm.float32_to_pcm16(struct.pack(f"<{len(floats)}f", *floats)))
    for value, sample in zip(floats, out, strict=True):
        expected = 0 if math.isnan(value) else max(-1.0, min(32767 / 32768, value))
        assert abs(sample / 32768 - expected) <= 0.5 / 32768


def test_levels():
    full = pcm.tone(1000, 24_000, 24_000, level=1.0)
    assert pcm.peak(full) == pytest.approx(1, abs=1e-3)
    assert pcm.dbfs(pcm.rms(full)) == pytest.approx(-3.01, abs=0.01)
    assert pcm.dbfs(pcm.rms(pcm.gain(full, 0.1))) == pytest.approx(-23.01, abs=0.01)
    assert pcm.rms(b"") == pcm.peak(b"") == pcm.peak(pcm.silence(5)) == 0
    assert pcm.dbfs(0) == -math.inf
    assert pcm.peak(array("h", [-32768]).tobytes()) == 1


def test_mixing_adds_clips_and_is_as_long_as_the_longest():
    a, b = array("h", [1000, -20000, 30000]), array("h", [1, -20000])
    assert pcm.samples_of(pcm.mix([a.tobytes(), b.tobytes()])).tolist() == [1001, -32768, 30000]
    assert pcm.mix([]) == b""
    assert pcm.samples_of(pcm.gain(a.tobytes(), 2)).tolist() == [2000, -32768, 32767]


@pytest.mark.parametrize("call", [pcm.samples_of, pcm.float32_to_pcm16])
def test_a_part_of_a_sample_is_an_error_that_says_so(call):
    with pytest.raises(AudioFormatError, match="bytes a sample"):
        call(b"abc")


def test_what_is_no_format():
    with pytest.raises(ValueError, match="unknown encoding 'mp3'; one of pcm16"):
        AudioFormat("mp3", 8000)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="above 0"):
        AudioFormat("pcm16", 0)
    assert (PCM16_24K.width, PCM16_24K.bytes_per_second, PCM16_24K.samples(b"abcd")) == (2, 48_000, 2)
    assert PCMU_8K.ms(80) == 10


RATES = [(24_000, 16_000), (24_000, 8_000), (24_000, 44_100), (24_000, 48_000)]
RATES += [(to, source) for source, to in RATES] + [(16_000, 8_000), (8_000, 48_000), (44_100, 48_000)]


@pytest.mark.parametrize(("source", "target"), RATES)
def test_a_resampled_tone_is_the_tone_and_chunks_leave_no_seam(source, target):
    sound = pcm.tone(440, source, source)
    whole_stream = Resampler(source, target)
    whole = whole_stream.process(sound) + whole_stream.flush()
    stream = Resampler(source, target)
    pieces = [stream.process(piece) for piece in chunks(sound, [2, 14, 960, 202, 640])]
    assert b"".join(pieces) + stream.flush() == whole
    assert abs(len(whole) // 2 - target) <= 1
    # Without the ends, where the tone begins and stops at once.
    assert snr(whole[target // 10 * 2 : -target // 10 * 2], 440, target) > 85
    # After a flush, the next sound starts anew.
    assert stream.process(sound) + stream.flush() == whole


def test_what_the_new_rate_cannot_carry_is_filtered():
    stream = Resampler(48_000, 8_000)
    out = stream.process(pcm.tone(7_000, 48_000, 48_000)) + stream.flush()
    assert pcm.dbfs(pcm.rms(out[1600:-1600])) < -90


FORMATS = [PCM16_24K, PCMU_8K, PCMA_8K, AudioFormat("float32", 24_000), AudioFormat("pcm16", 8_000)]


@pytest.mark.parametrize("source", FORMATS, ids=str)
@pytest.mark.parametrize("target", FORMATS, ids=str)
@settings(max_examples=10)
@given(cuts=st.lists(st.integers(1, 2000), min_size=1, max_size=5))
def test_a_conversion_does_not_depend_on_where_its_chunks_are_cut(source, target, cuts):
    first = Converter(AudioFormat("pcm16", source.rate), source)
    sound = first.convert(pcm.tone(300, source.rate // 10, source.rate))
    whole = Converter(source, target)
    expected = whole.convert(sound) + whole.flush()
    pieces = Converter(source, target)
    assert b"".join(map(pieces.convert, chunks(sound, cuts))) + pieces.flush() == expected
    assert abs(target.samples(expected) - target.rate // 10) <= 1


def test_a_stream_that_ends_within_a_sample_is_an_error():
    converter = Converter(PCM16_24K, PCM16_24K)
    assert converter.convert(b"abc") == b"ab"
    with pytest.raises(AudioFormatError, match="ends in 1 of the 2 bytes"):
        converter.flush()
    assert converter.convert(b"xy") == b"xy"
    converter.convert(b"z")
    converter.reset()
    assert converter.flush() == b""


def test_resampling_without_its_extra_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "soxr", None)
    with pytest.raises(MissingExtraError, match=r"resampling needs soxr.*rtkit\[audio\]"):
        Converter(PCM16_24K, PCMU_8K)


@given(st.binary(max_size=400), st.integers(1, 50), st.lists(st.integers(1, 60), min_size=1, max_size=5))
def test_recutting_loses_nothing_and_all_chunks_are_of_one_length(data, size, cuts):
    cutter = Recutter(size)
    out = [piece for chunk in chunks(data, cuts) for piece in cutter.feed(chunk)]
    rest = cutter.flush()
    assert {len(piece) for piece in out} <= {size}
    assert len(rest) < size
    assert b"".join(out) + rest == data
    assert cutter.flush() == b""


def test_recutting_fills_up_the_last():
    cutter = Recutter(4)
    assert cutter.feed(b"abcde") == [b"abcd"]
    assert cutter.flush(pad=b"\xff") == b"e\xff\xff\xff"
    assert cutter.flush(pad=b"\xff") == b""
    with pytest.raises(ValueError, match="at least 1"):
        Recutter(0)
