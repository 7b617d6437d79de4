"""What is sent to the offline server is bounded: sound while it is decoded, forms and their parts, bodies."""

from __future__ import annotations

import gzip
import io
import socket
import struct
import tracemalloc
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import rtkit.local
from rtkit.errors import AudioFormatError
from rtkit.local.server import http
from rtkit.local.voice import codecs
from rtkit.local.voice import speech as audio
from rtkit.local.voice.speech import MAX_CHANNELS, MAX_RATE, AudioClip, PlaceholderTranscriber

if TYPE_CHECKING:
    from collections.abc import Iterator

needs_codecs = pytest.mark.skipif(not codecs.installed(), reason="the extra 'voice' is not installed")


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with (
        rtkit.local.serve(transcriber=PlaceholderTranscriber()) as server,
        httpx.Client(base_url=server.url, timeout=60) as client,
    ):
        yield client


def wav(
    *,
    channels: int = 1,
    rate: int = 16_000,
    bits: int = 16,
    tag: int = 1,
    block: int | None = None,
    size: int | None = None,
    chunk: int = 16,
    sound: bytes = bytes(3_200),
) -> bytes:
    """A WAV file whose header says what it is told to."""
    frame = (channels * bits // 8) % 65_536 if block is None else block
    return (
        struct.pack("<4sI4s4sI", b"RIFF", 36 + len(sound), b"WAVE", b"fmt ", chunk)
        + struct.pack("<HHIIHH", tag, channels, rate, rate * frame % 2**32, frame, bits)
        + struct.pack("<4sI", b"data", len(sound) if size is None else size)
        + sound
    )


def transcribed(client: httpx.Client, data: bytes, name: str = "x.wav") -> httpx.Response:
    fields = {"model": "m", "response_format": "verbose_json"}
    return client.post("audio/transcriptions", data=fields, files={"file": (name, data)})


# -- headers that lie


@pytest.mark.parametrize(
    "lie",
    [
        {"channels": 0}, {"channels": 65_535}, {"channels": MAX_CHANNELS + 1}, {"rate": 0}, {"rate": 1},
        {"rate": 9}, {"rate": MAX_RATE + 1}, {"rate": 2**31}, {"rate": 2**32 - 1}, {"bits": 0},
        {"bits": 65_535}, {"block": 0}, {"block": 3}, {"block": 65_535}, {"size": 3_202}, {"size": 1_000_000},
        {"size": 0x7FFFEFFF}, {"chunk": 0}, {"chunk": 15}, {"chunk": 2**32 - 1}, {"tag": 0}, {"tag": 0xFFFE},
        {"sound": b""},
    ],
    ids=str,
)  # fmt: skip
def test_a_header_that_lies_is_refused_with_words(
    client: httpx.Client, lie: dict[str, Any], caplog: Any
) -> None:
    answer = transcribed(client, wav(**lie))
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert (error["param"], error["type"]) == ("file", "invalid_request_error")
    assert "x.wav: " in error["message"]
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.parametrize("size", [None, 0, 0xFFFFFFFF, 0x7FFFFFFF])
@pytest.mark.parametrize("channels", [1, 8, MAX_CHANNELS])
def test_an_honest_header_and_one_of_a_stream_are_read(
    client: httpx.Client, channels: int, size: int | None
) -> None:
    answer = transcribed(
        client, wav(channels=channels, rate=96_000, size=size, sound=bytes(2 * 960 * channels))
    )
    assert (answer.status_code, answer.json()["duration"]) == (200, 0.01)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=8), st.integers(0, 60))
def test_no_header_is_a_fault_of_the_server(client: httpx.Client, noise: bytes, at: int) -> None:
    data = wav(channels=2)
    answer = transcribed(client, data[:at] + noise + data[at + len(noise) :])
    assert answer.status_code in {200, 400}


def test_other_files_are_for_the_transcriber(client: httpx.Client) -> None:
    assert transcribed(client, b"\x1aE\xdf\xa3 nobody knows", "x.webm").status_code == 200


# -- how much of it is held


def test_a_file_is_mixed_down_block_by_block() -> None:
    data = wav(channels=8, rate=96_000, sound=bytes(96_000 * 8 * 2 * 2))  # 3 MB in 2 s; one channel is 384 kB
    tracemalloc.start()
    sound = AudioClip.from_file("x.wav", data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (sound.seconds, len(sound.pcm)) == (2.0, 384_000)
    assert peak < 4 * len(sound.pcm)


@needs_codecs
def test_a_small_file_that_holds_much_is_mixed_down_block_by_block() -> None:
    numpy, soundfile = pytest.importorskip("numpy"), pytest.importorskip("soundfile")
    file = io.BytesIO()
    soundfile.write(file, numpy.zeros((96_000 * 5, 8), "int16"), 96_000, format="FLAC")
    data = file.getvalue()
    assert len(data) < 100_000
    assert codecs.decode(b"") is None  # what it loads is not counted
    tracemalloc.start()
    decoded = codecs.decode(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert decoded is not None
    assert len(decoded[0]) == 960_000  # of 7.7 MB
    assert peak < 4 * len(decoded[0])


@pytest.mark.parametrize("limit", [("MAX_SECONDS", 1), ("MAX_PCM_BYTES", 20_000)])
def test_a_file_of_too_much_sound_is_refused_by_the_limits_name(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch, limit: tuple[str, int]
) -> None:
    monkeypatch.setattr(audio, *limit)
    files = [wav(rate=8_000, sound=bytes(17_000 * 2))]
    if codecs.installed():
        files.append(codecs.encode(bytes(17_000 * 2), "flac", sample_rate=8_000))
    for data in files:
        answer = transcribed(client, data)
        assert answer.status_code == 400
        assert f"{limit[0]}={limit[1]:,}" in answer.json()["error"]["message"]


@needs_codecs
def test_other_formats_that_lie_are_refused() -> None:
    numpy, soundfile = pytest.importorskip("numpy"), pytest.importorskip("soundfile")
    file = io.BytesIO()
    soundfile.write(file, numpy.zeros((100, MAX_CHANNELS + 1), "int16"), 8_000, format="AU")
    with pytest.raises(AudioFormatError, match="65 channels"):
        codecs.decode(file.getvalue())
    file = io.BytesIO()
    soundfile.write(file, numpy.zeros((100, 1), "int16"), 10, format="AU")
    with pytest.raises(AudioFormatError, match="10 Hz"):
        codecs.decode(file.getvalue())


def test_errors_say_what_is_wrong_and_what_is_not_read() -> None:
    with pytest.raises(AudioFormatError, match="more than there are") as lied:
        AudioClip.from_file("x.wav", wav(size=10_000))
    assert not lied.value.unsupported
    assert AudioClip.from_file("x.wav", b"RIFX").data == b"RIFX"
    assert AudioClip.from_file("x.mp3", b"ID3 and more").pcm == b""
    junk = b"JUNK" + struct.pack("<I", 60_000) + bytes(60_000)
    with pytest.raises(AudioFormatError, match="more than may come before the sound"):
        AudioClip.from_file("x.wav", b"RIFF\0\0\0\0WAVE" + junk * 20)


# -- forms


def form(*parts: bytes) -> bytes:
    return b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--\r\n"


def named(name: bytes, value: bytes, more: bytes = b"") -> bytes:
    return b'Content-Disposition: form-data; name="' + name + b'"' + more + b"\r\n\r\n" + value


def sent(
    client: httpx.Client, body: bytes, content_type: str = "multipart/form-data; boundary=b"
) -> httpx.Response:
    return client.post("files", content=body, headers={"content-type": content_type})


PURPOSE = named(b"purpose", b"user_data")
FILE = named(b"file", b"x", b'; filename="x.txt"')


def test_an_honest_form_is_read(client: httpx.Client) -> None:
    assert sent(client, form(PURPOSE, FILE)).status_code == 200
    assert sent(client, form(PURPOSE, FILE), "Multipart/Form-Data; boundary=b").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        form(*[named(b"a[]", b"1")] * (http.MAX_FORM_FIELDS + 1)),
        form(*[named(b"a", b"1", b'; filename="x"')] * (http.MAX_FORM_FIELDS + 1)),
        form(b"x: y\r\n" * http.MAX_PART_HEADERS + PURPOSE, FILE),
        form(b"x: " + b"y" * (http.MAX_PART_HEADER_BYTES + 1) + b"\r\n" + PURPOSE, FILE),
        form(b"x" * (http.MAX_PART_HEADER_BYTES + 1) + b": y\r\n" + PURPOSE, FILE),
        form(named(b"n" * (http.MAX_PART_HEADER_BYTES + 1), b"1"), FILE),
        form(b"Content-Disposition: form-data\r\n\r\nx"),
        b"--c\r\nnot its boundary",
        form(PURPOSE, FILE)[:-30],
    ],
    ids=[
        "fields",
        "files",
        "headers",
        "long value",
        "long header",
        "long name",
        "no name",
        "boundary",
        "cut off",
    ],
)
def test_a_form_beyond_its_bounds_is_refused(client: httpx.Client, body: bytes) -> None:
    answer = sent(client, body)
    assert answer.status_code == 400
    assert "form" in answer.json()["error"]["message"] or "parameter" in answer.json()["error"]["message"]


@pytest.mark.parametrize("charset", ["punycode", "zlib", "utf-16", "nothing", '"utf-7"'])
def test_a_form_is_utf8_whatever_it_says(client: httpx.Client, charset: str) -> None:
    body = form(PURPOSE, named(b"file", b"x", '; filename="Grüße.txt"'.encode()))
    answer = sent(client, body, f"multipart/form-data; charset={charset}; boundary=b")
    assert (answer.status_code, answer.json()["filename"]) == (200, "Grüße.txt")


# -- bodies


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, gzip", "x" * 1_000])
def test_compressed_bodies_are_not_read(client: httpx.Client, coding: str) -> None:
    for path, body, media_type in (
        ("responses", gzip.compress(b'{"model": "m", "input": "1 + 1"}'), "application/json"),
        ("files", gzip.compress(form(PURPOSE, FILE)), "multipart/form-data; boundary=b"),
    ):
        headers = {"content-encoding": coding, "content-type": media_type}
        answer = client.post(path, content=body, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (415, "unsupported_content_encoding")
    answer = client.post(
        "responses", json={"model": "m", "input": "1"}, headers={"content-encoding": "Identity"}
    )
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "length", ["-1", "+5", "5, 6", "0x5", "99999999999999999999999", "五".encode().hex(), ""]
)
def test_lengths_that_are_none_are_refused(client: httpx.Client, length: str) -> None:
    raw = f"POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{{}}"
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), timeout=30) as peer:
        peer.sendall(raw.encode())
        peer.shutdown(socket.SHUT_WR)
        answer = peer.recv(65_536)
    assert not answer or answer.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 413 "))
