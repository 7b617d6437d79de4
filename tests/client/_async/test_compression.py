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
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._async.reading import MAX_REFUSAL_SIZE
from rtkit.client.options import StreamSettings
from rtkit.core.content_coding import acceptable
from tests.client.support.aio import client_of
from tests.client.support.network import MODEL, Asked, reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse

if TYPE_CHECKING:
    from pathlib import Path

    from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

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


def make(library: Any, url: str, **options: Any) -> AsyncOpenAI:
    http_client = client_of(library, **options.pop("http", {}))
    given = {"api_key": "k", "base_url": url, "max_retries": 0, "http_client": http_client, **options}
    return AsyncOpenAI(**given)


def packed(body: bytes, coding: str, status: int = 200, **headers: str) -> bytes:
    return reply(body, status, content_encoding=coding, **headers)


def head(coding: str) -> bytes:
    return HEAD.replace(b"\r\n\r\n", b"\r\ncontent-encoding: %b\r\n\r\n" % coding.encode())


# --- every coding --------------------------------------------------------------------------------------------


@each_coding
async def test_a_reply(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(json.dumps(MODEL).encode())
    with http_peer(serving(packed(data, coding))) as peer:
        async with make(library, peer.url) as client:
            assert (await client.models.retrieve("m")).id == "m"
            raw = await client.models.with_raw_response.retrieve("m")
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
async def test_an_error(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(json.dumps({"error": {"message": "these words"}}).encode())
    with http_peer(serving(packed(data, coding, 400))) as peer:
        async with make(library, peer.url) as client:
            with pytest.raises(errors.BadRequestError, match="these words") as caught:
                await client.models.retrieve("m")
            assert caught.value.response.json()["error"]["message"] == "these words"
        assert peer.connections == 1


@each_coding
async def test_a_stream(library: Any, kind: str) -> None:
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
        async with make(library, peer.url) as client:
            for _ in range(2):
                stream: Any = await client.responses.create(model="m", input="hi", stream=True)
                assert len([event async for event in stream]) == 101
        assert peer.connections == 1


@few_codings
async def test_a_reply_that_is_read_as_it_comes(library: Any, kind: str, tmp_path: Path) -> None:
    coding, press = PRESSES[kind]
    text = "".join(f"line {number} \N{EURO SIGN}\n" for number in range(2_000))
    data = press(text.encode())
    with http_peer(serving(packed(data, coding, content_type="text/plain; charset=utf-8"))) as peer:
        async with make(library, peer.url) as client:
            content = client.files.with_streaming_response.content
            async with content("f") as response:
                assert b"".join([each async for each in response.iter_bytes()]) == text.encode()
                assert response.http_response.num_bytes_downloaded == len(data)
            async with content("f") as response:
                pieces = [each async for each in response.iter_bytes(1000)]
                assert {len(each) for each in pieces[:-1]} == {1000}
                assert b"".join(pieces) == text.encode()
            async with content("f") as response:
                assert "".join([each async for each in response.iter_text(999)]) == text
            async with content("f") as response:
                assert [each async for each in response.iter_lines()] == text.splitlines()
            async with content("f") as response:
                await response.stream_to_file(tmp_path / "file")
            async with content("f") as response:
                assert await response.text() == text
            assert (tmp_path / "file").read_text("utf-8") == text
            assert (await client.files.content("f")).content == text.encode()
        assert peer.connections == 1


async def test_a_user_hook_sees_the_response_that_is_given(library: Any) -> None:
    seen: list[Any] = []

    async def note(response: Any) -> None:
        seen.append(response)

    with http_peer(serving(packed(gzip.compress(json.dumps(MODEL).encode()), "gzip"))) as peer:
        async with make(library, peer.url, http={"event_hooks": {"response": [note]}}) as client:
            raw = await client.models.with_raw_response.retrieve("m")
        assert raw.http_response is seen[0]


# --- what is asked for is what can be read ---------------------------------------------------------------------


async def test_no_coding_is_asked_for_that_can_not_be_read(library: Any) -> None:
    seen: list[Asked] = []
    with http_peer(serving(reply(), seen=seen)) as peer:
        async with make(library, peer.url) as client:
            await client.models.retrieve("m")
            own = client._client.headers["accept-encoding"]
            await client.models.retrieve("m", extra_headers={"Accept-Encoding": "compress"})
        async with make(library, peer.url, http={"headers": {"accept-encoding": "compress, gzip"}}) as client:
            await client.models.retrieve("m")
    assert [asked.headers["accept-encoding"] for asked in seen] == [acceptable(own), "compress", "gzip"]
    assert {"gzip", "deflate"} <= set(acceptable(own).split(", "))


async def test_a_coding_without_its_package_is_named(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from rtkit.core import content_coding

    for name in ("brotli", "brotlicffi"):
        monkeypatch.setitem(sys.modules, name, None)
    content_coding._maker.cache_clear()
    try:
        with http_peer(serving(packed(b"...", "br"))) as peer:
            async with make(library, peer.url) as client:
                with pytest.raises(errors.APIConnectionError, match="install brotli"):
                    await client.models.retrieve("m")
    finally:
        content_coding._maker.cache_clear()


async def test_six_codings_one_over_the_other(library: Any) -> None:
    data = json.dumps(MODEL).encode()
    for _ in range(6):
        data = gzip.compress(data)
    replies = [packed(data, ", ".join(["gzip"] * 6)), packed(gzip.decompress(data), ",".join(["gzip"] * 5))]
    with http_peer(serving(*replies)) as peer:
        async with make(library, peer.url) as client:
            with pytest.raises(errors.APIConnectionError, match="6 content encodings"):
                await client.models.retrieve("m")
            assert (await client.models.retrieve("m")).id == "m"


# --- what is cut off is not whole ------------------------------------------------------------------------------


@few_codings
async def test_what_is_cut_off_is_an_error(library: Any, kind: str) -> None:
    """The body is complete by the rules of HTTP, and what it holds is not."""
    coding, press = PRESSES[kind]
    data = press(json.dumps(MODEL).encode())[:-1]
    with http_peer(serving(packed(data, coding))) as peer:
        async with make(library, peer.url) as client:
            with pytest.raises(errors.APIConnectionError, match="ends in the middle") as caught:
                await client.models.retrieve("m")
            assert isinstance(caught.value.__cause__, library.DecodingError)
            with pytest.raises(errors.APIConnectionError, match="ends in the middle"):
                await client.files.content("f")


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


async def peak_of(function: Any) -> int:
    tracemalloc.start()
    try:
        await function()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@each_limit
@pytest.mark.parametrize("way", ["raw", "read", "lines"])
async def test_the_limit_of_a_reply_holds_while_it_is_decompressed(library: Any, kind: str, way: str) -> None:
    coding, data = bomb(kind)

    async def read(client: AsyncOpenAI) -> None:
        streaming = client.files.with_streaming_response.content
        if way == "raw":
            await client.models.with_raw_response.retrieve("m")
        else:
            async with streaming("f") as response:
                if way == "lines":
                    async for line in response.iter_lines():
                        raise AssertionError(line[:10])
                await response.read()

    async def attempt() -> None:
        async with make(library, peer.url, max_response_size=LIMIT) as client:
            with pytest.raises(errors.LimitExceededError, match="max_response_size=1,048,576"):
                await read(client)

    with http_peer(serving(packed(data, coding))) as peer:
        await attempt()  # what is loaded once does not count
        assert await peak_of(attempt) < 4 * LIMIT
        assert peer.connections == 2


@each_limit
@pytest.mark.parametrize("way", ["reply", "lines", "event", "event of many lines"])
async def test_small_limits_hold_too(library: Any, kind: str, way: str) -> None:
    """All that the client is counts here, and what the peer reads, which is in this process."""
    limit = 256 * 1024
    coding, press = PRESSES[kind]
    content = b"data: " + b"x" * 16 * limit if way == "event" else b"data: x\n" * 2 * limit
    data = press(b"x" * 16 * limit if way in {"reply", "lines"} else content)

    async def read(client: AsyncOpenAI) -> None:
        if way == "reply":
            await client.models.retrieve("m")
        elif way == "lines":
            async with client.files.with_streaming_response.content("f") as response:
                await anext(response.iter_lines())
        else:
            await anext(await client.responses.create(model="m", input="hi", stream=True))

    async def attempt() -> None:
        settings = StreamSettings(max_event_size=limit)
        async with make(library, peer.url, max_response_size=limit, stream_settings=settings) as client:
            with pytest.raises(errors.LimitExceededError):
                await read(client)

    with http_peer(serving(packed(data, coding, content_type="text/event-stream"))) as peer:
        await attempt()
        assert await peak_of(attempt) < 4 * limit


@each_limit
async def test_the_limit_of_an_event_holds_while_it_is_decompressed(library: Any, kind: str) -> None:
    coding, press = PRESSES[kind]
    data = press(b"event: response.output_text.delta\ndata: {" + b" " * 8 * LIMIT)

    async def attempt() -> None:
        settings = StreamSettings(max_event_size=LIMIT)
        async with make(library, peer.url, stream_settings=settings) as client:
            stream: Any = await client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.LimitExceededError, match="max_event_size"):
                await anext(stream)

    with http_peer(serving(packed(data, coding, content_type="text/event-stream"))) as peer:
        await attempt()
        assert await peak_of(attempt) < 4 * LIMIT


@each_limit
@pytest.mark.parametrize("way", ["events", "text", "refusal"])
async def test_what_has_no_limit_as_a_whole_is_read_in_small_pieces(
    library: Any, kind: str, way: str
) -> None:
    coding, press = PRESSES[kind]
    count = 0

    async def attempt() -> None:
        nonlocal count
        async with make(library, peer.url) as client:
            if way == "refusal":
                with pytest.raises(errors.BadRequestError) as caught:
                    await client.models.retrieve("m")
                count = len(caught.value.response.content)
                return
            if way == "events":
                stream: Any = await client.responses.create(model="m", input="hi", stream=True)
                async for _ in stream:
                    count += 1
                return
            async with client.files.with_streaming_response.content("f") as response:
                async for piece in response.iter_text():
                    count += len(piece)

    event = sse(delta("a" * 10_000))
    times = 6 * LIMIT // len(event)
    body = event * times + (sse(COMPLETED) if way == "events" else b"")
    status = 400 if way == "refusal" else 200
    with http_peer(serving(packed(press(body), coding, status, content_type="text/event-stream"))) as peer:
        await attempt()  # what is loaded once does not count
        count = 0
        assert await peak_of(attempt) < 4 * LIMIT
    assert count == {"events": times + 1, "refusal": MAX_REFUSAL_SIZE}.get(way, len(body))


async def test_who_stops_early_inflates_no_more(library: Any) -> None:
    coding, data = bomb("gzip")
    left = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(head(coding) + chunk(data))
        peer.read_to_end()
        left.set()

    with http_peer(script) as peer:
        async with make(library, peer.url) as client:
            async with client.files.with_streaming_response.content("f") as response:
                pieces = response.iter_bytes()
                assert len(await anext(pieces)) <= 64 * 1024
            assert left.wait(20)
