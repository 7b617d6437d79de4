"""WAV files: every kind that is read, cut anywhere, and what is refused."""

from __future__ import annotations

import io
import struct
import wave
from array import array
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.audio import PCM16_24K, PCMU_8K, AudioFormat, WavDecoder, wav_header
from rtkit.audio.formats import g711, pcm
from rtkit.audio.formats.wav import MAX_HEADER_BYTES, UNKNOWN_LENGTH
from rtkit.errors import AudioFormatError, LimitExceededError
from tests.audio.signals import chunks

samples = st.lists(st.integers(-32768, 32767), max_size=100)
TAIL = bytes.fromhex("000000001000800000aa00389b71")


def file_of(
    data: bytes,
    *,
    tag=1,
    channels=1,
    rate=16_000,
    bits=16,
    extensible=False,
    size=None,
    before=b"",
    after=b"",
):
    """A WAV file, by hand."""
    frame = channels * bits // 8
    fmt = struct.pack("<HHIIHH", 0xFFFE if extensible else tag, channels, rate, rate * frame, frame, bits)
    if extensible:
        fmt += struct.pack("<HHIH", 22, bits, 0, tag) + TAIL
    body = b"WAVE" + before + b"fmt " + struct.pack("<I", len(fmt)) + fmt
    body += b"data" + struct.pack("<I", len(data) if size is None else size) + data + after
    return b"RIFF" + struct.pack("<I", len(body)) + body


def decode(file: bytes, sizes=(1 << 20,)) -> tuple[bytes, WavDecoder]:
    decoder = WavDecoder()
    out = b"".join(decoder.feed(piece) for piece in chunks(file, sizes))
    return out + decoder.close(), decoder


def pack(values) -> bytes:
    return array("h", values).tobytes()


@given(samples, st.lists(st.integers(1, 30), min_size=1, max_size=4), st.booleans())
def test_cut_anywhere_it_reads_the_same(values, sizes, extensible):
    file = file_of(
        pack(values), extensible=extensible, before=b"LIST\x03\0\0\0abc\0", after=b"junk\x02\0\0\0xx"
    )
    out, decoder = decode(file, sizes)
    if values:  # a length of 0 means unknown
        assert out == pack(values)
        assert decoder.info is not None
        assert decoder.info.frames == len(values)
        assert not decoder.truncated
    assert decoder.format == AudioFormat("pcm16", 16_000)


@given(samples)
def test_the_standard_library_reads_what_is_written_and_the_other_way_round(values):
    written = wav_header(PCM16_24K, data_bytes=2 * len(values)) + pack(values)
    with wave.open(io.BytesIO(written)) as reader:
        assert (reader.getframerate(), reader.getnchannels(), reader.getsampwidth()) == (24_000, 1, 2)
        assert reader.readframes(1000) == pack(values)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as writer:
        writer.setparams((1, 2, 8_000, 0, "NONE", ""))
        writer.writeframes(pack(values))
    assert decode(buffer.getvalue())[0] == pack(values)


KINDS: dict[str, tuple[int, int, bytes, list[Any]]] = {
    "8 bits": (1, 8, bytes([0, 128, 255]), [-32768, 0, 32512]),
    "16 bits": (1, 16, pack([-5, 7]), [-5, 7]),
    "24 bits": (1, 24, b"\x01\x02\x03\xff\xff\xff", [0x0302, -1]),
    "32 bits": (1, 32, struct.pack("<2i", 1 << 30, -1 << 16), [1 << 14, -1]),
    "float32": (3, 32, struct.pack("<3f", 0.5, -1.0, 9.0), [16384, -32768, 32767]),
    "float64": (3, 64, struct.pack("<3d", 0.5, -1e300, float("nan")), [16384, -32768, None]),
    "A-law": (6, 8, b"\xd5\x00", pcm.samples_of(g711.alaw_decode(b"\xd5\x00")).tolist()),
    "mu-law": (7, 8, b"\xff\x00", pcm.samples_of(g711.ulaw_decode(b"\xff\x00")).tolist()),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("extensible", [False, True])
def test_every_kind(kind, extensible):
    tag, bits, data, expected = KINDS[kind]
    out, decoder = decode(file_of(data, tag=tag, bits=bits, extensible=extensible), [1])
    got = pcm.samples_of(out).tolist()
    assert [g for g, e in zip(got, expected, strict=True) if e is not None] == [
        e for e in expected if e is not None
    ]
    assert decoder.info is not None
    assert decoder.info.bits == bits


def test_channels_are_mixed():
    out, decoder = decode(file_of(pack([100, 200, -32768, -32768, 32767, 32767]), channels=2), [3])
    assert pcm.samples_of(out).tolist() == [150, -32768, 32767]
    assert decoder.info is not None
    assert decoder.info.channels == 2


@pytest.mark.parametrize("size", [0, UNKNOWN_LENGTH, 0x7FFFFFFF - 36])
def test_a_header_of_unknown_length_reads_to_the_end(size):
    out, decoder = decode(file_of(pack([1, 2, 3]), size=size), [5])
    assert out == pack([1, 2, 3])
    assert decoder.info is not None
    assert decoder.info.frames is None
    assert not decoder.truncated


def test_a_file_that_is_cut_short_gives_what_is_there_and_says_so():
    out, decoder = decode(file_of(pack([1, 2, 3]))[:-3])
    assert out == pack([1])
    assert decoder.truncated


def test_a_header_is_always_of_one_length_and_says_what_it_is():
    for format in (PCM16_24K, PCMU_8K, AudioFormat("float32", 48_000)):
        assert (
            len(wav_header(format))
            == len(wav_header(format, data_bytes=3))
            == len(wav_header(format, data_bytes=2**33))
        )
        decoder = WavDecoder()
        decoder.feed(wav_header(format))
        assert decoder.info is not None
        assert (decoder.info.encoding, decoder.info.rate, decoder.info.frames) == (
            format.encoding,
            format.rate,
            None,
        )


REFUSED = {
    "mp3": (b"ID3\x04" + bytes(40), "begins with b'ID3"),
    "big-endian": (b"RIFX" + bytes(40), "big-endian"),
    "another RIFF": (b"RIFF\0\0\0\0AVI " + bytes(40), "b'AVI '"),
    "no format": (b"RIFF\0\0\0\0WAVEdata\x04\0\0\0abcd", "before its format"),
    "short format": (b"RIFF\0\0\0\0WAVEfmt \x02\0\0\0abdata", "16 bytes or more, not 2"),
    "ADPCM": (file_of(b"abcd", tag=2, bits=4), "Microsoft ADPCM is not read; convert it"),
    "12 bits": (file_of(b"abcd", bits=12), "12 bits a sample"),
    "no channels": (file_of(b"abcd", channels=0), "contradicts itself"),
    "unknown GUID": (file_of(b"abcd", extensible=True).replace(TAIL, bytes(14)), "extensible"),
    "endless chunk": (b"RIFF\0\0\0\0WAVELIST\xff\xff\xff\x7f", "more than may come before"),
}


@pytest.mark.parametrize("case", REFUSED)
@pytest.mark.parametrize("size", [1, 1000])
def test_what_is_refused_says_why_and_where(case, size):
    file, words = REFUSED[case]
    with pytest.raises(AudioFormatError, match=words) as caught:
        decode(file, [size])
    assert caught.value.offset is not None


def test_a_file_that_ends_too_early():
    with pytest.raises(AudioFormatError, match="ends before its sound begins"):
        decode(file_of(b"ab")[:30])
    with pytest.raises(AudioFormatError, match="not complete"):
        _ = WavDecoder().format


def test_what_comes_before_the_sound_is_bounded():
    chunk = b"LIST\0\0\x01\0" + bytes(65536)
    decoder = WavDecoder()
    decoder.feed(b"RIFF\0\0\0\0WAVE")

    def read():
        for _ in range(MAX_HEADER_BYTES // len(chunk) + 2):
            decoder.feed(chunk)

    with pytest.raises((LimitExceededError, AudioFormatError)):
        read()


@given(st.binary(max_size=80), st.binary(max_size=30))
def test_any_bytes_end_in_sound_or_in_an_audio_error(junk, data):
    for file in (junk, b"RIFF\0\0\0\0WAVE" + junk, file_of(data)[:36] + junk):
        try:
            out, _ = decode(file, [7])
        except AudioFormatError:
            continue
        assert len(out) % 2 == 0
