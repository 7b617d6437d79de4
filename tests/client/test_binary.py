"""What a reply that is a file can do without being waited for, and with."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

import rtkit
from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.client.support.recording import Recorder, Reply, recorder

TEXT = "één\ntwo\r\nthree"


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture
async def content(server: Recorder) -> AsyncIterator[rtkit.HttpxBinaryResponseContent]:
    server.answer(Reply(body=TEXT.encode("latin-1"), headers={"content-type": "text/plain; charset=latin-1"}))
    async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
        yield await client.files.content("f")


@pytest.mark.anyio
async def test_with_await_and_without(content: rtkit.HttpxBinaryResponseContent, tmp_path: Path) -> None:
    data = TEXT.encode("latin-1")
    assert isinstance(content, rtkit.HttpxBinaryResponseContent)
    assert repr(content) == "<HttpxBinaryResponseContent: 14 bytes, text/plain; charset=latin-1>"
    assert content.content == content.read() == await content.aread() == data
    assert (content.text, content.encoding, content.charset_encoding) == (TEXT, "latin-1", "latin-1")
    assert list(content.iter_bytes()) == list(content.iter_raw()) == [data]
    assert [piece async for piece in content.aiter_bytes(4)] == [data[:4], data[4:8], data[8:12], data[12:]]
    assert [piece async for piece in await content.aiter_bytes(4)] == list(content.iter_bytes(4))
    assert [piece async for piece in await content.aiter_raw(9)] == [data[:9], data[9:]]
    assert [piece async for piece in content.aiter_text(10)] == list(content.iter_text(10))
    lines = TEXT.splitlines()
    assert list(content.iter_lines()) == [line async for line in await content.aiter_lines()] == lines
    async with content as same:
        await same.astream_to_file(tmp_path / "a", chunk_size=4)
    await content.aclose()
    assert (tmp_path / "a").read_bytes() == data
    with pytest.raises(errors.DecodeError):
        content.json()


def test_blocking(server: Recorder, tmp_path: Path) -> None:
    server.answer(Reply(body={"a": 1.5}))
    with OpenAI(api_key="k", base_url=server.url) as client, client.files.content("f") as content:
        assert isinstance(content, rtkit.HttpxBinaryResponseContent)
        assert content.json() == {"a": 1.5}
        assert content.json(parse_float=str) == {"a": "1.5"}
        assert content.charset_encoding is None
        content.stream_to_file(tmp_path / "a", chunk_size=3)
        content.write_to_file(str(tmp_path / "b"))
        with client.files.with_streaming_response.content("f") as response:
            response.write_to_file(tmp_path / "c")
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b'{"a": 1.5}'}


def test_the_raw_bytes_of_a_compressed_one_are_gone(server: Recorder) -> None:
    server.answer(Reply(body=gzip.compress(b"data"), headers={"content-encoding": "gzip"}))
    with OpenAI(api_key="k", base_url=server.url) as client:
        content = client.files.content("f")
    assert list(content.iter_bytes()) == [b"data"]
    with pytest.raises(rtkit.BodyUnavailableError, match="iter_bytes"):
        list(content.iter_raw())
