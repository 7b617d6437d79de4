"""`close()` of a blocking client while other threads wait in it: they end at once, with an error."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from random import Random
from typing import Any

import httpx
import pytest

import rtkit
from rtkit import errors
from rtkit.client._backends.network.hangup import Occupied
from rtkit.client._sync.openai import OpenAI
from tests.client.support.network import over_tls, take_request
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.fuzz.answers import TIMEOUT, Plan, whole_answer
from tests.fuzz.server import serving
from tests.net.support.blocking import until
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context

PATIENCE = 60.0
"""What a read would wait for; a test that takes so long fails by its own deadline."""


@contextmanager
def asking(script: Callable[[Peer], None], scheme: str) -> Iterator[OpenAI]:
    with http_peer(over_tls(script, []) if scheme == "https" else script) as peer:
        kept = rtkit.DefaultHttpxClient(verify=client_context(), trust_env=False)
        url = peer.url.replace("http:", f"{scheme}:")
        with OpenAI(api_key="k", base_url=url, timeout=PATIENCE, max_retries=0, http_client=kept) as client:
            yield client


def waiting_for(client: OpenAI, ask: Callable[[], Any], is_waiting: threading.Event) -> BaseException:
    """What ``ask`` raises on a thread whose client is closed once ``is_waiting``."""
    raised: list[BaseException] = []

    def work() -> None:
        try:
            ask()
        except Exception as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert is_waiting.wait(20)
    client.close()
    thread.join(20)
    assert not thread.is_alive(), "it still waits"
    return raised.pop()


def silent(beginning: bytes, is_waiting: threading.Event) -> Callable[[Peer], None]:
    """Sends a beginning, and waits for the client to leave."""

    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            take_request(peer)
            if beginning:
                peer.send(beginning)
            is_waiting.set()
            peer.read_to_end()

    return script


UNFRAMED = b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\r\nhalf of it"


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("beginning", [b"", b"HTTP/1.1 200", HEAD + chunk(b"half of it"), UNFRAMED])
def test_a_thread_that_reads(beginning: bytes, scheme: str) -> None:
    is_waiting = threading.Event()
    with asking(silent(beginning, is_waiting), scheme) as client:
        error = waiting_for(client, lambda: client.files.content("f").read(), is_waiting)
    # A body that ends with its connection has not come to a good end.
    assert isinstance(error, errors.APIConnectionError), error


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_thread_that_reads_events(scheme: str) -> None:
    is_waiting = threading.Event()
    with asking(silent(HEAD + chunk(sse(delta("a"))), is_waiting), scheme) as client:
        error = waiting_for(
            client, lambda: list(client.responses.create(model="m", input="hi", stream=True)), is_waiting
        )
    assert isinstance(error, errors.APIConnectionError), error
    assert "the client was closed" in f"{error} {error.__cause__}"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_thread_that_writes(scheme: str) -> None:
    is_waiting, leave = threading.Event(), threading.Event()

    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            peer.receive_request()
            is_waiting.set()
            assert leave.wait(PATIENCE)

    with asking(script, scheme) as client:
        error = waiting_for(
            client, lambda: client.files.create(file=bytes(50_000_000), purpose="batch"), is_waiting
        )
        leave.set()
    assert isinstance(error, errors.APIConnectionError), error


def test_a_thread_in_a_handshake() -> None:
    is_waiting = threading.Event()

    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            peer.receive()
            is_waiting.set()
            peer.read_to_end()

    kept = rtkit.DefaultHttpxClient(verify=client_context(), trust_env=False)
    with http_peer(script) as peer:
        url = peer.url.replace("http:", "https:")
        client = OpenAI(api_key="k", base_url=url, timeout=PATIENCE, max_retries=0, http_client=kept)
        error = waiting_for(client, lambda: client.models.retrieve("m"), is_waiting)
    assert isinstance(error, errors.APIConnectionError), error


def test_threads_of_one_http2_connection() -> None:
    """One reads for all, the others wait for it."""
    with serving("h2") as server:
        answer = whole_answer("json", "a", Random(1))
        answer.fault, answer.place = "stall", 0.1
        server.plans = {"stalls": Plan("json", [answer])}
        kept = rtkit.DefaultHttpxClient(
            verify=client_context(), http1=False, http2=True, limits=httpx.Limits(max_connections=1)
        )
        client = OpenAI(api_key="k", base_url=server.url, timeout=PATIENCE, max_retries=0, http_client=kept)
        raised: list[BaseException] = []

        def work() -> None:
            try:
                client.models.retrieve("m", extra_headers={"x-plan": "stalls"})
            except Exception as error:
                raised.append(error)

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        until(lambda: len(server.plans["stalls"].served) == 3)
        client.close()
        for thread in threads:
            thread.join(TIMEOUT)
            assert not thread.is_alive(), "it still waits"
        assert [type(error) for error in raised] == [errors.APIConnectionError] * 3


def test_no_descriptor_is_given_away_while_a_thread_is_inside() -> None:
    """The thread that waits closes it, so that it never reads from what has the same descriptor by then."""
    ours, theirs = socket.socketpair()
    is_woken, leave = threading.Event(), threading.Event()

    def wait() -> bytes:
        data = ours.recv(1)
        is_woken.set()
        assert leave.wait(20)
        return data

    occupied = Occupied(lambda: ours, ours.close, lambda: httpx.ReadError("closed"))
    raised: list[BaseException] = []

    def read() -> None:
        try:
            occupied.guard(wait)()
        except httpx.ReadError as error:
            raised.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    with theirs:
        until(lambda: occupied.is_in_use)
        occupied.close()
        assert is_woken.wait(20)
        assert ours.fileno() != -1
        leave.set()
        thread.join(20)
    assert ours.fileno() == -1
    assert [str(error) for error in raised] == ["closed"]
