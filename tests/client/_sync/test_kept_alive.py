# Made from tests/client/_async/test_kept_alive.py by "python -m codegen". Edit that file, not this one.
"""What outlives the expression that made it works to its end, whenever the garbage collector runs."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from rtkit.client._sync.openai import OpenAI
from tests.client.support.network import reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}


def dripping(peer: Peer) -> None:
    take_request(peer)
    peer.send(HEAD)
    for _ in range(20):
        peer.send(chunk(sse(delta("a"))))
    peer.send(chunk(sse(COMPLETED)) + LAST_CHUNK)


@pytest.mark.parametrize("way", ["events", "batches", "raw", "copy"])
def test_a_stream_whose_client_nobody_holds(way: str) -> None:
    def opened(url: str) -> Any:
        client = OpenAI(api_key="k", base_url=url, max_retries=0)
        if way == "copy":
            client = client.with_options(timeout=20)
        if way == "raw":
            raw = client.responses.with_raw_response.create(model="m", input="hi", stream=True)
            return raw.parse()
        stream: Any = client.responses.create(model="m", input="hi", stream=True)
        return stream.batches() if way == "batches" else stream

    with http_peer(dripping) as peer:
        stream = opened(peer.url)
        count = 0
        for event in stream:
            gc.collect()
            count += len(event) if way == "batches" else 1
    assert count == 21


def test_a_file_is_its_bytes_by_with_streaming_response() -> None:
    with http_peer(serving(reply(b"data", content_type="audio/mpeg"))) as peer:
        client: Any = OpenAI(api_key="k", base_url=peer.url, max_retries=0)
        with client, client.files.with_streaming_response.content("f") as response:
            assert response.parse() == b"data"
            assert response.parse() == b"data"
