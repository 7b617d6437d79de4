"""Files of 64 MiB, on their way down and up: no more than a few pieces of them are in memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest  # async only

from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.network import reply, take_request
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

SIZE = 64 * 1024 * 1024
CHUNK = b"x" * 65_536
BOUND = 12 * 1024 * 1024  # of which libuv may take 8: up to 32 reads of 256 KiB at a time


@contextmanager
def bounded() -> Iterator[None]:
    """What is allocated inside never comes to more than ``BOUND`` at a time."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak - before < BOUND


async def test_a_download(tmp_path: Path) -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(reply(b"", content_length=str(SIZE), content_type="application/octet-stream"))
        for _ in range(SIZE // len(CHUNK)):
            peer.send(CHUNK)
        peer.read_to_end()

    with http_peer(script) as peer:
        async with AsyncOpenAI(api_key="k", base_url=peer.url, max_retries=0) as client:
            with bounded():
                async with client.files.with_streaming_response.content("f") as response:
                    await response.stream_to_file(tmp_path / "file")
    assert (tmp_path / "file").stat().st_size == SIZE


async def test_an_upload(tmp_path: Path) -> None:
    received: list[int] = []

    def script(peer: Peer) -> None:
        asked = take_request(peer, body=False)
        buffer = bytearray(65_536)
        size = len(asked.body)
        while size < int(asked.headers["content-length"]):
            size += peer.socket.recv_into(buffer)
        received.append(size)
        peer.send(reply({"id": "f", "object": "file"}))
        peer.read_to_end()

    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(SIZE)
    sent: list[Any] = []
    with http_peer(script) as peer:
        async with AsyncOpenAI(api_key="k", base_url=peer.url, max_retries=0) as client:
            with bounded():
                await client.files.create(
                    file=path,
                    purpose="assistants",
                    on_upload_progress=lambda *progress: sent.append(progress),
                )
    assert received[0] > SIZE
    assert sent[-1] == (received[0], received[0])
