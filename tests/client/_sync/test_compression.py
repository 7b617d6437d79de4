# Made from tests/client/_async/test_compression.py by "python -m codegen". Edit that file, not this one.
"""Compressed replies: every coding, with httpx and with httpx2; bounded in memory, and never cut off unnoticed."""

from __future__ import annotations

import functools
import gzip
import importlib.util
import json
import sys
import threading
import tracemalloc
import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from rtkit.client._sync.reading import MAX_REFUSAL_SIZE
from rtkit.client.options import StreamSettings
from rtkit.core.content_coding import acceptable
from tests.client.support.blocking import client_of
from tests.client.support.network import MODEL, Asked, reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse

if TYPE_CHECKING:
    from pathlib import Path

    from tests.net.support.peers import Peer


COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
LIMIT = 1024 * 1024
LIBRARIES = [name for name in ("httpx", "httpx2") if importlib.util.find_spec(name)]


def raw_deflate(data: bytes) -> bytes:
    press = zlib.compressobj(wbits=-15)
    return press.compress(data) + press.flush()


def br(data: bytes) -> bytes:
    packed: bytes = import_module("brotli").compress(data, quality=3)
    return packed


def zstd(data: bytes) -> bytes:
    packed: bytes = import_module("zstandard").ZstdCompressor().compress(data)
    return packed


PRESSES: Any = {
    "gzip": ("gzip", gzip.compress),
    "members": ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "br": ("br", br),
    "zstd": ("zstd", zstd),
    "stacked": ("gzip, deflate", lambda data: zlib.compress(gzip.compress(data))),
}
PRESSES = {
    name: value
    for name, value in PRESSES.items()
    if importlib.util.find_spec({"br": "brotli", "zstd": "zstandard"}.get(name, "zlib"))
}
each_coding = pytest.mark.parametrize("kind", PRESSES)
# What is undone, and how, is for tests/core/test_content_coding.py to try in full.
FEW = [name for name in ("gzip", "br", "zstd", "stacked") if name in PRESSES]
few_codings = pytest.mark.parametrize("kind", FEW)


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> Any:
    return import_module(request.param)


def make(library: Any, url: str, **options: Any) -> OpenAI:
    http_client = client_of(library, **options.pop("http", {}))
    given = {"api_key": "k", "base_url": url, "max_retries": 0, "http_client": http_client, **options}
    return OpenAI(**given)


def packed(body: bytes, coding: str, status: int = 200, **headers: str) -> bytes:
    return reply(body, status, content_encoding=coding, **headers)


def head(coding: str) -> bytes:
    return HEAD.replace(b"\r\n\r\n", b"\r\ncontent-encoding: %b\r\n\r\n" % coding.encode())


# --- every coding --------------------------------------------------------------------------------------------


@each_coding
def test_a_reply(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(json.dumps(MODEL).encode())
    with http_peer(serving(packed(data, coding))) as peer:
        with make(library, peer.url) as client:
            assert (client.models.retrieve("m")).id == "m"
            raw = client.models.with_raw_response.retrieve("m")
            assert raw.parse().id == "m"
            response = raw.http_response
            assert isinstance(response, library.Response)
            assert json.loads(response.text) == json.loads(raw.content) == MODEL
            assert b"".join(response.iter_bytes()) == raw.content
            # What the reply says of itself stays as it came.
            assert response.headers["content-encoding"] == coding
            assert response.num_bytes_downloaded == len(data)
            assert response.is_closed
            assert response.is_stream_consumed
            assert response.http_version == "HTTP/1.1"
            assert response.elapsed.total_seconds() > 0
        assert peer.connections == 1


@few_codings
def test_an_error(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(json.dumps({"error": {"message": "these words"}}).encode())
    with http_peer(serving(packed(data, coding, 400))) as peer:
        with make(library, peer.url) as client:
            with pytest.raises(errors.BadRequestError, match="these words") as caught:
                client.models.retrieve("m")
            assert caught.value.response.json()["error"]["message"] == "these words"
        assert peer.connections == 1


@each_coding
def test_a_stream(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(sse(*[delta("a")] * 100, COMPLETED))

    def script(peer: Peer) -> None:
        for _ in range(2):
            take_request(peer)
            peer.send(head(coding))
            for start in range(0, len(data), 7):
                peer.send(chunk(data[start : start + 7]))
            peer.send(LAST_CHUNK)

    with http_peer(script) as peer:
        with make(library, peer.url) as client:
            for _ in range(2):
                stream: Any = client.responses.create(model="m", input="hi", stream=True)
                assert len([event for event in stream]) == 101
        assert peer.connections == 1


@few_codings
def test_a_reply_that_is_read_as_it_comes(library: Any, kind: str, tmp_path: Path) -> None:
    coding, press = PRESSES[kind]
    text = "".join(f"line {number} \N{EURO SIGN}\n" for number in range(2_000))
    data = press(text.encode())
    with http_peer(serving(packed(data, coding, content_type="text/plain; charset=utf-8"))) as peer:
        with make(library, peer.url) as client:
            content = client.files.with_streaming_response.content
            with content("f") as response:
                assert b"".join([each for each in response.iter_bytes()]) == text.encode()
                assert response.http_response.num_bytes_downloaded == len(data)
            with content("f") as response:
                pieces = [each for each in response.iter_bytes(1000)]
                assert {len(each) for each in pieces[:-1]} == {1000}
                assert b"".join(pieces) == text.encode()
            with content("f") as response:
                assert "".join([each for each in response.iter_text(999)]) == text
            with content("f") as response:
                assert [each for each in response.iter_lines()] == text.splitlines()
            with content("f") as response:
                response.stream_to_file(tmp_path / "file")
            with content("f") as response:
                assert response.text() == text
            assert (tmp_path / "file").read_text("utf-8") == text
            assert (client.files.content("f")).content == text.encode()
        assert peer.connections == 1


def test_a_user_hook_sees_the_response_that_is_given(library: Any) -> None:
    seen: list[Any] = []

    def note(response: Any) -> None:
        seen.append(response)

    with http_peer(serving(packed(gzip.compress(json.dumps(MODEL).encode()), "gzip"))) as peer:
        with make(library, peer.url, http={"event_hooks": {"response": [note]}}) as client:
            raw = client.models.with_raw_response.retrieve("m")
        assert raw.http_response is seen[0]


# --- what is asked for is what can be read ---------------------------------------------------------------------


def test_no_coding_is_asked_for_that_can_not_be_read(library: Any) -> None:
    seen: list[Asked] = []
    with http_peer(serving(reply(), seen=seen)) as peer:
        with make(library, peer.url) as client:
            client.models.retrieve("m")
            own = client._client.headers["accept-encoding"]
            client.models.retrieve("m", extra_headers={"Accept-Encoding": "compress"})
        with make(library, peer.url, http={"headers": {"accept-encoding": "compress, gzip"}}) as client:
            client.models.retrieve("m")
    assert [asked.headers["accept-encoding"] for asked in seen] == [acceptable(own), "compress", "gzip"]
    assert {"gzip", "deflate"} <= set(acceptable(own).split(", "))


def test_a_coding_without_its_package_is_named(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from rtkit.core import content_coding

    for name in ("brotli", "brotlicffi"):
        monkeypatch.setitem(sys.modules, name, None)
    content_coding._maker.cache_clear()
    try:
        with http_peer(serving(packed(b"...", "br"))) as peer:
            with make(library, peer.url) as client:
                with pytest.raises(errors.APIConnectionError, match="install brotli"):
                    client.models.retrieve("m")
    finally:
        content_coding._maker.cache_clear()


def test_six_codings_one_over_the_other(library: Any) -> None:
    data = json.dumps(MODEL).encode()
    for _ in range(6):
        data = gzip.compress(data)
    replies = [packed(data, ", ".join(["gzip"] * 6)), packed(gzip.decompress(data), ",".join(["gzip"] * 5))]
    with http_peer(serving(*replies)) as peer:
        with make(library, peer.url) as client:
            with pytest.raises(errors.APIConnectionError, match="6 content encodings"):
                client.models.retrieve("m")
            assert (client.models.retrieve("m")).id == "m"


# --- what is cut off is not whole ------------------------------------------------------------------------------


@few_codings
def test_what_is_cut_off_is_an_error(library: Any, kind: str) -> None:
    """The body is complete by the rules of HTTP, and what it holds is not."""
    coding, press = PRESSES[kind]
    data = press(json.dumps(MODEL).encode())[:-1]
    with http_peer(serving(packed(data, coding))) as peer:
        with make(library, peer.url) as client:
            with pytest.raises(errors.APIConnectionError, match="ends in the middle") as caught:
                client.models.retrieve("m")
            assert isinstance(caught.value.__cause__, library.DecodingError)
            with pytest.raises(errors.APIConnectionError, match="ends in the middle"):
                client.files.content("f")


# --- limits ------------------------------------------------------------------------------------------------------


# One library's chunks are as another's: all codings with one of them.
each_limit = pytest.mark.parametrize(
    ("library", "kind"),
    [("httpx", kind) for kind in FEW] + [("httpx2", "gzip")] * ("httpx2" in LIBRARIES),
    indirect=["library"],
)


@functools.cache
def bomb(kind: str, size: int = 8 * LIMIT) -> tuple[str, bytes]:
    """Some bytes of the network that are 8 MiB of body, in a JSON string."""
    coding, press = PRESSES[kind]
    return coding, press(b'{"id": "' + b"x" * size + b'"}')


def peak_of(function: Any) -> int:
    tracemalloc.start()
    try:
        function()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@each_limit
@pytest.mark.parametrize("way", ["raw", "read", "lines"])
def test_the_limit_of_a_reply_holds_while_it_is_decompressed(library: Any, kind: str, way: str) -> None:
    coding, data = bomb(kind)

    def read(client: OpenAI) -> None:
        streaming = client.files.with_streaming_response.content
        if way == "raw":
            client.models.with_raw_response.retrieve("m")
        else:
            with streaming("f") as response:
                if way == "lines":
                    for line in response.iter_lines():
                        raise AssertionError(line[:10])
                response.read()

    def attempt() -> None:
        with make(library, peer.url, max_response_size=LIMIT) as client:
            with pytest.raises(errors.LimitExceededError, match="max_response_size=1,048,576"):
                read(client)

    with http_peer(serving(packed(data, coding))) as peer:
        attempt()  # what is loaded once does not count
        assert peak_of(attempt) < 4 * LIMIT
        assert peer.connections == 2


@each_limit
@pytest.mark.parametrize("way", ["reply", "lines", "event", "event of many lines"])
def test_small_limits_hold_too(library: Any, kind: str, way: str) -> None:
    """All that the client is counts here, and what the peer reads, which is in this process."""
    limit = 256 * 1024
    coding, press = PRESSES[kind]
    content = b"data: " + b"x" * 16 * limit if way == "event" else b"data: x\n" * 2 * limit
    data = press(b"x" * 16 * limit if way in {"reply", "lines"} else content)

    def read(client: OpenAI) -> None:
        if way == "reply":
            client.models.retrieve("m")
        elif way == "lines":
            with client.files.with_streaming_response.content("f") as response:
                next(response.iter_lines())
        else:
            next(client.responses.create(model="m", input="hi", stream=True))

    def attempt() -> None:
        settings = StreamSettings(max_event_size=limit)
        with make(library, peer.url, max_response_size=limit, stream_settings=settings) as client:
            with pytest.raises(errors.LimitExceededError):
                read(client)

    with http_peer(serving(packed(data, coding, content_type="text/event-stream"))) as peer:
        attempt()
        assert peak_of(attempt) < 4 * limit


@each_limit
def test_the_limit_of_an_event_holds_while_it_is_decompressed(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(b"event: response.output_text.delta\ndata: {" + b" " * 8 * LIMIT)

    def attempt() -> None:
        settings = StreamSettings(max_event_size=LIMIT)
        with make(library, peer.url, stream_settings=settings) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.LimitExceededError, match="max_event_size"):
                next(stream)

    with http_peer(serving(packed(data, coding, content_type="text/event-stream"))) as peer:
        attempt()
        assert peak_of(attempt) < 4 * LIMIT


@each_limit
@pytest.mark.parametrize("way", ["events", "text", "refusal"])
def test_what_has_no_limit_as_a_whole_is_read_in_small_pieces(library: Any, kind: str, way: str) -> None:
    coding, press = PRESSES[kind]
    count = 0

    def attempt() -> None:
        nonlocal count
        with make(library, peer.url) as client:
            if way == "refusal":
                with pytest.raises(errors.BadRequestError) as caught:
                    client.models.retrieve("m")
                count = len(caught.value.response.content)
                return
            if way == "events":
                stream: Any = client.responses.create(model="m", input="hi", stream=True)
                for _ in stream:
                    count += 1
                return
            with client.files.with_streaming_response.content("f") as response:
                for piece in response.iter_text():
                    count += len(piece)

    event = sse(delta("a" * 10_000))
    times = 6 * LIMIT // len(event)
    body = event * times + (sse(COMPLETED) if way == "events" else b"")
    status = 400 if way == "refusal" else 200
    with http_peer(serving(packed(press(body), coding, status, content_type="text/event-stream"))) as peer:
        attempt()  # what is loaded once does not count
        count = 0
        assert peak_of(attempt) < 4 * LIMIT
    assert count == {"events": times + 1, "refusal": MAX_REFUSAL_SIZE}.get(way, len(body))


def test_who_stops_early_inflates_no_more(library: Any) -> None:
    coding, data = bomb("gzip")
    left = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(head(coding) + chunk(data))
        peer.read_to_end()
        left.set()

    with http_peer(script) as peer:
        with make(library, peer.url) as client:
            with client.files.with_streaming_response.content("f") as response:
                pieces = response.iter_bytes()
                assert len(next(pieces)) <= 64 * 1024
            assert left.wait(20)
