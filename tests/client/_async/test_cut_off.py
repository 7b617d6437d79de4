"""Bodies that break off: always an error of ours, and never a file under its final name."""

from __future__ import annotations

import json
import os
import socket
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.aio import client_of, default_http_client
from tests.client.support.network import MODEL, over_tls, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.servers import client_context

if TYPE_CHECKING:
    from pathlib import Path

    from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
TEXT = b"first line\nsecond line\nthird"


def make(http_client: Any, url: str, **options: Any) -> AsyncOpenAI:
    given: dict[str, Any] = {"api_key": "k", "base_url": url, "max_retries": 0, **options}
    return AsyncOpenAI(http_client=http_client, **given)


def plain_client(library: str) -> Any:
    return default_http_client(trust_env=False) if library == "own" else client_of(import_module(library))


@asynccontextmanager
async def opened(http_client: Any, url: str, **options: Any) -> AsyncIterator[Any]:
    """The reply to a request for a file, its body still to be read."""
    client = make(http_client, url, **options)
    async with client, client.files.with_streaming_response.content("f") as response:
        yield response


@pytest.fixture(params=["own", "httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def cut_off(data: bytes = TEXT, kind: str = "text/plain") -> Callable[[Peer], None]:
    """Promises more than it sends."""

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(
            b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\ncontent-length: 1000\r\n\r\n" % kind.encode() + data
        )

    return script


async def read(response: Any) -> Any:
    return await response.read()


async def text(response: Any) -> Any:
    return await response.text()


async def as_json(response: Any) -> Any:
    return await response.json()


async def parse(response: Any) -> Any:
    return await response.parse()


async def parse_as(response: Any) -> Any:
    return await response.parse(to=str)


async def iter_bytes(response: Any) -> Any:
    return [each async for each in response.iter_bytes()]


async def iter_pieces(response: Any) -> Any:
    return [each async for each in response.iter_bytes(4)]


async def iter_text(response: Any) -> Any:
    return [each async for each in response.iter_text()]


async def iter_lines(response: Any) -> Any:
    return [each async for each in response.iter_lines()]


WAYS = [read, text, as_json, parse, parse_as, iter_bytes, iter_pieces, iter_text, iter_lines]
each_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)


@each_way
async def test_whatever_reads_it_raises_an_error_of_ours(way: Any, library: str) -> None:
    with http_peer(cut_off()) as peer:
        async with opened(plain_client(library), peer.url) as response:
            with pytest.raises(errors.APIConnectionError, match=r"127\.0\.0\.1") as caught:
                await way(response)
            assert type(caught.value.__cause__).__name__ == "RemoteProtocolError"
            assert caught.value.request.url.path.endswith("/files/f/content")


@pytest.mark.parametrize("way", [read, iter_lines])
async def test_a_read_that_takes_too_long(way: Any) -> None:
    def script(peer: Peer) -> None:
        cut_off()(peer)
        peer.read_to_end()

    with http_peer(script) as peer:
        timeout = httpx.Timeout(20, read=1)
        async with opened(plain_client("own"), peer.url, timeout=timeout) as response:
            with pytest.raises(errors.APITimeoutError) as caught:
                await way(response)
            assert type(caught.value.__cause__).__name__ == "ReadTimeout"
        async with opened(plain_client("own"), peer.url, total_timeout=1) as response:
            with pytest.raises(errors.DeadlineExceededError):
                await way(response)


@each_way
async def test_a_body_that_is_gone(way: Any) -> None:
    with http_peer(serving(HEAD + chunk(b'{"a": 1}') + LAST_CHUNK)) as peer:
        async with opened(plain_client("own"), peer.url) as response:
            assert await iter_bytes(response) == [b'{"a": 1}']
            with pytest.raises(errors.BodyUnavailableError, match="piece by piece"):
                await way(response)
        async with opened(plain_client("own"), peer.url) as response:
            pass
        with pytest.raises(errors.BodyUnavailableError, match="closed"):
            await way(response)


async def test_a_stream_whose_body_is_gone(library: str) -> None:
    def script(peer: Peer) -> None:
        for _ in range(2):
            take_request(peer)
            peer.send(HEAD + chunk(sse(delta("a"), COMPLETED)) + LAST_CHUNK)

    with http_peer(script) as peer:
        async with make(plain_client(library), peer.url) as client:
            streaming = client.responses.with_streaming_response
            async with streaming.create(model="m", input="hi", stream=True) as response:
                await iter_bytes(response)
                with pytest.raises(errors.BodyUnavailableError):
                    await anext(await response.parse())
            raw = await client.responses.with_raw_response.create(model="m", input="hi", stream=True)
            for name in ("content", "text"):
                with pytest.raises(errors.BodyUnavailableError, match=r"parse\(\)"):
                    getattr(raw, name)
            assert len([event async for event in raw.parse()]) == 2


@pytest.mark.parametrize("charset", ["zlib", "hex", "undefined", "idna", "unicode_escape", "no-such"])
async def test_a_charset_that_is_none_is_read_as_utf_8(charset: str) -> None:
    data = "\N{EURO SIGN} \\N".encode()
    head = b"HTTP/1.1 %d Status\r\ncontent-type: text/plain; charset=%b\r\ncontent-length: %d\r\n\r\n"

    def script(peer: Peer) -> None:
        for status in (200, 200, 400):
            take_request(peer)
            peer.send(head % (status, charset.encode(), len(data)) + data)

    with http_peer(script) as peer:
        async with make(plain_client("own"), peer.url) as client:
            async with client.files.with_streaming_response.content("f") as response:
                assert await text(response) == data.decode()
            assert (await client.files.content("f")).text == data.decode()
            with pytest.raises(errors.BadRequestError, match="\N{EURO SIGN}"):
                await client.files.content("f")


# --- files -----------------------------------------------------------------------------------------------------


def whole(*_: Any) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: %d\r\n\r\n" % len(TEXT) + TEXT


@pytest.mark.parametrize("method", ["stream_to_file", "write_to_file"])
@pytest.mark.parametrize("before", [None, b"as it was"])
async def test_a_file_that_was_cut_off_has_no_name(
    library: str, method: str, before: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    if before is not None:
        path.write_bytes(before)
    with http_peer(cut_off()) as peer:
        async with opened(plain_client(library), peer.url) as response:
            with pytest.raises(errors.APIConnectionError):
                await getattr(response, method)(path)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == (
        {"file": before} if before else {}
    )


async def test_what_a_file_was_it_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "folder" / "link"
    link.parent.mkdir()
    link.symlink_to(os.path.join("..", "target"))
    target.write_bytes(b"before")
    target.chmod(0o640)
    with http_peer(serving(whole())) as peer:
        async with make(plain_client("own"), peer.url) as client:
            async with client.files.with_streaming_response.content("f") as response:
                await response.stream_to_file(link)
            async with client.files.with_streaming_response.content("f") as response:
                await response.stream_to_file(str(tmp_path / "new"))
    assert link.is_symlink()
    assert target.read_bytes() == TEXT
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    (tmp_path / "open").write_bytes(b"")  # by the process's umask
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "open").stat().st_mode
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "new", "open", "target"]
    assert list(link.parent.iterdir()) == [link]


async def test_a_place_that_takes_no_file(tmp_path: Path) -> None:
    with http_peer(serving(whole())) as peer:
        async with make(plain_client("own"), peer.url) as client:
            for path, kind in ((tmp_path, IsADirectoryError), (tmp_path / "no" / "file", FileNotFoundError)):
                async with client.files.with_streaming_response.content("f") as response:
                    with pytest.raises(kind) as caught:
                        await response.stream_to_file(path)
                    assert caught.value.filename == str(path)
            async with client.files.with_streaming_response.content("f") as response:
                await response.stream_to_file(os.devnull)
    assert list(tmp_path.iterdir()) == []


# --- TLS ---------------------------------------------------------------------------------------------------------


def secure_client(library: str) -> Any:
    if library == "own":
        return default_http_client(trust_env=False, verify=client_context())
    return client_of(import_module(library), verify=client_context())


def ending(ragged: bool, *parts: bytes) -> Callable[[Peer], None]:
    """Sends, and ends TLS or only TCP."""

    def script(peer: Peer) -> None:
        take_request(peer)
        for part in parts:
            peer.send(part)
        if ragged:
            peer.socket.shutdown(socket.SHUT_WR)  # TCP's, below TLS
            peer.read_to_end()
        else:
            end_tls(peer)

    return over_tls(script)


def end_tls(peer: Peer) -> None:
    secured: Any = peer.socket
    secured.settimeout(0.2)
    with suppress(OSError):  # the client says nothing more, which is its right
        secured.unwrap()


def open_end(data: bytes, kind: str = "application/json") -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\nconnection: close\r\n\r\n" % kind.encode() + data


def secure(peer: Any) -> str:
    url: str = peer.url.replace("http:", "https:").replace("127.0.0.1", "localhost")
    return url


BODY = json.dumps(MODEL).encode()


async def test_a_body_that_ends_with_tls_is_whole(library: str, tmp_path: Path) -> None:
    with http_peer(ending(False, open_end(BODY))) as peer:
        async with make(secure_client(library), secure(peer)) as client:
            assert (await client.models.retrieve("m")).id == "m"
            async with client.models.with_streaming_response.retrieve("m") as response:
                await response.stream_to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == BODY


async def test_a_body_that_ends_without_tls_is_cut_off(library: str, tmp_path: Path) -> None:
    with http_peer(ending(True, open_end(BODY))) as peer:
        async with make(secure_client(library), secure(peer)) as client:
            with pytest.raises(errors.APIConnectionError) as caught:
                await client.models.retrieve("m")
            assert type(caught.value.__cause__).__name__ == "ReadError"
            async with client.models.with_streaming_response.retrieve("m") as response:
                with pytest.raises(errors.APIConnectionError):
                    await response.stream_to_file(tmp_path / "file")
            for way in WAYS:
                async with client.models.with_streaming_response.retrieve("m") as response:
                    with pytest.raises(errors.APIConnectionError):
                        await way(response)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ragged", [True, False])
async def test_a_body_that_says_where_it_ends_is_whole_without_tls(library: str, ragged: bool) -> None:
    chunked = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    known = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY)
    for parts in ((chunked, chunk(BODY), LAST_CHUNK), (known, BODY)):
        with http_peer(ending(ragged, *parts)) as peer:
            async with make(secure_client(library), secure(peer)) as client:
                assert (await client.models.retrieve("m")).id == "m"


@pytest.mark.parametrize("ragged", [True, False])
async def test_a_stream_without_a_terminal_event(library: str, ragged: bool) -> None:
    body = open_end(sse(b'{"a": 1}', b'{"a": 2}'), "text/event-stream")
    with http_peer(ending(ragged, body)) as peer:
        async with make(secure_client(library), secure(peer)) as client:
            stream: Any = await client.post(
                "/x", cast_to=object, stream=True, stream_cls=stream_of_anything()
            )
            assert [await anext(stream) for _ in range(2)] == [{"a": 1}, {"a": 2}]
            with pytest.raises(errors.StreamTruncatedError if ragged else StopAsyncIteration):
                await anext(stream)


def stream_of_anything() -> Any:
    from rtkit.client._async.stream import AsyncStream

    return AsyncStream[dict[str, Any]]


async def test_a_stream_that_broke_off_before_its_terminal_event(library: str) -> None:
    body = open_end(sse(delta("a")), "text/event-stream")
    with http_peer(ending(True, body)) as peer:
        async with make(secure_client(library), secure(peer)) as client:
            stream: Any = await client.responses.create(model="m", input="hi", stream=True)
            assert (await anext(stream)).delta == "a"
            with pytest.raises(errors.StreamTruncatedError) as caught:
                await anext(stream)
            assert type(caught.value.__cause__).__name__ == "ReadError"


async def test_a_connection_that_somebody_else_opened(library: str) -> None:
    """With the user's own client, and before rtkit knew of it."""
    ask = (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY) + BODY
    )

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(ask)
        take_request(peer)
        peer.send(open_end(BODY))
        peer.socket.shutdown(socket.SHUT_WR)
        peer.read_to_end()

    http_client = secure_client(library)
    with http_peer(over_tls(script)) as peer:
        async with make(http_client, secure(peer)) as client:
            response = await http_client.get(secure(peer))
            assert response.json() == MODEL
            with pytest.raises(errors.APIConnectionError):
                await client.models.retrieve("m")
            assert peer.connections == 1
