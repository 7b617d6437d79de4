# Made from tests/client/_async/test_broken_connections.py by "python -m codegen". Edit that file, not this one.
"""A connection that is no good any more serves no other request: what is left in it, or that it broke."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import httpx
import httpx2
import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from tests.client.support.blocking import notes
from tests.client.support.network import MODEL, reply, take_request
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.fuzz.blocking import http_client
from tests.net.support.peers import Peer

h2_connection = pytest.importorskip("h2.connection", reason="it is optional")
h2_config = pytest.importorskip("h2.config")
h2_events = pytest.importorskip("h2.events")


@pytest.fixture(autouse=True)
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    slept: list[float] = []
    monkeypatch.setattr("rtkit.client._sync.engine.sleep", notes(slept))
    return slept


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
@pytest.mark.parametrize("retries", [0, 2])
def test_what_came_along_with_one_reply_is_not_the_next(retries: int, library: str) -> None:
    forged = reply({**MODEL, "id": "forged"})

    def script(peer: Peer) -> None:
        name = take_request(peer).line.split()[1].rpartition("/")[2]
        peer.send(reply({**MODEL, "id": name}) + forged)
        peer.read_to_end()

    with http_peer(script) as peer:
        own = http_client(library, own=False, places=1)
        options: Any = {"api_key": "k", "base_url": peer.url, "max_retries": retries, "http_client": own}
        with OpenAI(**options) as client:
            for name in "abc":
                try:
                    assert (client.models.retrieve(name)).id == name
                except errors.APIConnectionError as error:
                    assert "more than it was asked for" in str(error)  # noqa: PT017 - or it is right
                    assert not retries


class Dying:
    """Answers over HTTP/2, until it is asked for what is broken."""

    def __call__(self, peer: Peer) -> None:
        with suppress(EOFError, ConnectionError):
            self._answer(peer)

    def _answer(self, peer: Peer) -> None:
        state = h2_connection.H2Connection(h2_config.H2Configuration(client_side=False))
        state.initiate_connection()
        peer.send(state.data_to_send())
        while True:
            for event in state.receive_data(peer.receive()):
                if isinstance(event, h2_events.RequestReceived):
                    if dict(event.headers)[b":path"].endswith(b"/broken"):
                        peer.socket.shutdown(2)
                        return
                    content = json.dumps(MODEL).encode()
                    state.send_headers(
                        event.stream_id, [(":status", "200"), ("content-type", "application/json")]
                    )
                    state.send_data(event.stream_id, content, end_stream=True)
                elif isinstance(event, h2_events.ConnectionTerminated):
                    return
            peer.send(state.data_to_send())


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_http2_that_broke_is_not_used_again(library: Any) -> None:
    with http_peer(Dying()) as peer:
        own = http_client(library.__name__, own=False, places=1, http1=False, http2=True)
        options: Any = {"api_key": "k", "base_url": peer.url, "max_retries": 0, "http_client": own}
        with OpenAI(**options) as client:
            for _ in range(2):
                assert (client.models.retrieve("m")).id == "m"
                with pytest.raises(errors.APIConnectionError):
                    client.models.retrieve("broken")
            assert (client.models.retrieve("m")).id == "m"
        assert peer.connections == 3


@pytest.mark.parametrize("size", range(1, 8))
def test_a_stream_that_is_cut_in_its_first_word_is_cut(size: int) -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(delta("a"))[:size]))

    with http_peer(script) as peer:
        with OpenAI(api_key="k", base_url=peer.url, max_retries=0) as client:
            stream = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.StreamTruncatedError):
                for _ in stream:
                    pass
