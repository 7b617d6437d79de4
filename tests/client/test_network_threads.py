"""One blocking client, twenty threads."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from typing import Any

import httpx

import rtkit
from rtkit.client._sync.openai import OpenAI
from tests.client.support.network import reply, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.blocking import together
from tests.net.support.peers import Peer

THREADS = 20
COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}


def echo(peer: Peer) -> None:
    """Each request gets what it asked for: as a reply, or as the events of a stream."""
    with suppress(EOFError, ConnectionError):  # some leave in the middle
        while True:
            asked = take_request(peer)
            if asked.line.startswith("GET"):
                name = asked.line.split(" ")[1].rpartition("/")[2]
                peer.send(reply({"id": name, "object": "model", "created": 1, "owned_by": "o"}))
            else:
                text = json.loads(asked.body)["input"]
                peer.send(HEAD + chunk(sse(delta(text))))
                peer.send(chunk(sse(delta(text), COMPLETED)) + LAST_CHUNK)


def test_threads_share_a_client() -> None:
    start = threading.Barrier(THREADS)
    done: list[int] = []

    kept = rtkit.DefaultHttpxClient(limits=httpx.Limits(max_connections=100, keepalive_expiry=None))
    with (
        http_peer(echo) as peer,
        OpenAI(api_key="k", base_url=peer.url, timeout=20, max_retries=0, http_client=kept) as client,
    ):

        def work(number: int) -> None:
            start.wait(20)
            for turn in range(10):
                name = f"{number}-{turn}"
                assert client.models.retrieve(name).id == name
                stream: Any = client.responses.create(model="m", input=name, stream=True)
                assert [event.delta for event in stream if event.type == "response.output_text.delta"] == [
                    name
                ] * 2
                if turn == 5:  # some leave early, and disturb nobody
                    with client.responses.create(model="m", input=name, stream=True) as stream:
                        assert next(stream).delta == name
            done.append(number)

        together(*(lambda number=number: work(number) for number in range(THREADS)))
        assert sorted(done) == list(range(THREADS))
        assert peer.connections <= 2 * THREADS  # each thread one at a time, and one more after leaving
