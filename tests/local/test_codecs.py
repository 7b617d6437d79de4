"""Recordings that libsndfile reads: floats are scaled, and no file ends in noise."""

from __future__ import annotations

import io
import math
import struct

import pytest

from rtkit.audio.formats.pcm import samples_of
from rtkit.audio.formats.wav import WavDecoder
from rtkit.local.voice import codecs

np = pytest.importorskip("numpy")
soundfile = pytest.importorskip("soundfile")

RATE = 8_000
TONE = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
FLOATS = [
    (format, subtype)
    for format in sorted(soundfile.available_formats())
    for subtype in ("FLOAT", "DOUBLE", "PCM_16", "PCM_24", "PCM_S8", "PCM_U8", "ULAW")
    if format not in {"RAW", "SD2", "SDS"} and soundfile.check_format(format, subtype)
]


def written(samples, format: str, subtype: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, RATE, format=format, subtype=subtype)
    return file.getvalue()


def heard(data: bytes):
    decoded = codecs.decode(data)
    assert decoded is not None
    assert decoded[1] == (44_100 if data.startswith(b"Extended Instrument") else RATE)
    return np.frombuffer(decoded[0], "<i2").astype(float)


@pytest.mark.parametrize(("format", "subtype"), FLOATS)
def test_a_recording_is_as_loud_as_it_was(format: str, subtype: str) -> None:
    sound = heard(written(TONE * 0.5, format, subtype))
    assert len(sound) == pytest.approx(RATE, abs=1)
    tolerance = {"PCM_S8": 300, "PCM_U8": 300, "ULAW": 1_100}.get(subtype, 2)
    assert np.abs(sound[:RATE] - TONE[: len(sound)] * 16_384).max() < tolerance


@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
@pytest.mark.parametrize("format", ["AIFF", "AU", "CAF", "W64", "WAV"])
def test_what_is_beyond_full_scale_is_clipped_and_what_is_no_number_is_silent(
    format: str, subtype: str
) -> None:
    values = np.array([0.0, 3.0, -3.0, 1e30, -1e30, math.inf, -math.inf, math.nan, 0.25])
    top, bottom = 32767, -32768
    expected = [0, top, bottom, top, bottom, top, bottom, 0, 8192]
    data = written(values, format, subtype)
    assert heard(data).tolist() == expected
    if format == "WAV":  # which is read without libsndfile, too
        assert samples_of(WavDecoder().feed(data)).tolist() == expected


def test_channels_are_mixed_before_they_are_rounded() -> None:
    stereo = np.stack([TONE * 0.5, -TONE * 0.5], axis=1)
    assert not heard(written(stereo, "AIFF", "FLOAT")).any()


def test_integers_of_sixteen_bits_come_as_they_are() -> None:
    samples = np.arange(-32768, 32768, 7, dtype="int16")
    assert (heard(written(samples, "AIFF", "PCM_16")) == samples).all()


@pytest.mark.parametrize("format", ["WAV", "W64", "AIFF"])
@pytest.mark.parametrize("blocks", [1, 2, 25, 26])
def test_a_recording_in_gsm_ends_with_its_last_block(format: str, blocks: int) -> None:
    data = written(
        TONE[: 320 * blocks] * 0.5 if blocks < 25 else np.resize(TONE, 320 * blocks), format, "GSM610"
    )
    assert len(heard(data)) == 320 * blocks


def test_a_gsm_file_that_breaks_off_ends_before_the_broken_block() -> None:
    data = written(np.resize(TONE, 320 * 25), "WAV", "GSM610")
    assert len(heard(data[:-31])) == 320 * 24
    at = data.index(b"data") + 4
    streamed = data[:at] + struct.pack("<I", 0xFFFFFFFF) + data[at + 4 :]
    assert len(heard(streamed)) == 320 * 25
