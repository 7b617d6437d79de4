"""An upload that is refused on its way, plain and over TLS: the answer is the error, where the server has sent it.

On connections of httpcore's, nothing can be read over TLS any more once a write has failed: so there the answer has
to be seen before.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest

from rtkit import AsyncOpenAI, DefaultAsyncHttpxClient, DefaultHttpxClient, OpenAI, errors
from tests.client._async import test_early_refusal as on_loops
from tests.client._async.test_early_refusal import REFUSAL, refusing
from tests.client._sync import test_early_refusal as in_threads
from tests.client.support.network import over_tls, reply
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context


def answer(peer: Peer, data: bytes) -> None:
    peer.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    peer.receive()
    with suppress(OSError):
        peer.send(data)


def saying_goodbye(peer: Peer) -> None:
    """Answers, ends TLS (``close_notify``), and reads no more."""
    answer(peer, reply(REFUSAL, 413))
    with suppress(OSError):
        peer.socket.settimeout(0.5)
        secured: Any = peer.socket
        with suppress(ValueError, AttributeError):
            secured.unwrap()
        peer.socket.close()


def without_a_length(peer: Peer) -> None:
    """Answers with a body that ends with the connection, which is reset."""
    head = b"HTTP/1.1 413 Too Large\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n"
    answer(peer, head + json.dumps(REFUSAL).encode())
    peer.socket.close()


ENDS: dict[str, Callable[[Peer], None]] = {
    "close": refusing(413, "close"),
    "reset": refusing(413, "reset"),
    "goodbye": saying_goodbye,
    "no length": without_a_length,
}
KINDS = ["bytes", "multipart", "pieces"]
EACH_KIND = pytest.mark.parametrize("kind", KINDS)
EACH_END = pytest.mark.parametrize("end", ENDS)
EACH_WAY = pytest.mark.parametrize(
    ("of", "secured"),
    [("ours", False), ("ours", True), ("httpx", True)],
    ids=["plain", "tls", "tls of httpx"],
)


@contextmanager
def refusing_by(end: str, *, secured: bool) -> Iterator[str]:
    script = ENDS[end]
    with http_peer(over_tls(script) if secured else script) as peer:
        yield peer.url.replace("http:", "https:") if secured else peer.url


@EACH_KIND
@EACH_END
@EACH_WAY
def test_in_threads(end: str, kind: str, of: str, *, secured: bool) -> None:
    make = DefaultHttpxClient if of == "ours" else httpx.Client
    with refusing_by(end, secured=secured) as url:
        own = make(verify=client_context(), trust_env=False)
        made = OpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=20)
        with made as client, pytest.raises(errors.APIStatusError, match="too large"):
            in_threads.upload(client, kind)


async def ask_on_a_loop(make: Any, end: str, kind: str, *, secured: bool) -> None:
    with refusing_by(end, secured=secured) as url:
        own = make(verify=client_context(), trust_env=False)
        made = AsyncOpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=20)
        async with made as client:
            with pytest.raises(errors.APIStatusError, match="too large"):
                await on_loops.upload(client, kind)


@pytest.mark.anyio
@EACH_KIND
@EACH_END
@pytest.mark.parametrize("secured", [False, True], ids=["plain", "tls"])
async def test_on_loops(end: str, kind: str, *, secured: bool) -> None:
    await ask_on_a_loop(DefaultAsyncHttpxClient, end, kind, secured=secured)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
@EACH_KIND
@EACH_END
async def test_over_tls_of_httpx(end: str, kind: str) -> None:
    await ask_on_a_loop(httpx.AsyncClient, end, kind, secured=True)


class ReadsNoMore:
    """Answers, says that it ends (``how``), and leaves the connection open with the rest of the request unread."""

    def __init__(self, how: str) -> None:
        self.how = how
        self.is_done = threading.Event()

    def __call__(self, peer: Peer) -> None:
        answer(peer, reply(REFUSAL, 413))
        secured: Any = peer.socket
        if self.how == "goodbye":
            with suppress(OSError, ValueError):
                secured.unwrap()
        elif self.how == "half":
            socket.socket.shutdown(secured, socket.SHUT_WR)
        assert self.is_done.wait(60)


@contextmanager
def unread(how: str, *, secured: bool) -> Iterator[str]:
    script = ReadsNoMore(how)
    with http_peer(over_tls(script) if secured else script) as peer:
        try:
            yield peer.url.replace("http:", "https:") if secured else peer.url
        finally:
            script.is_done.set()


UNREAD = pytest.mark.parametrize(
    ("how", "secured"),
    [("goodbye", True), ("half", False), ("half", True), ("nothing", False), ("nothing", True)],
)
SOON = httpx.Timeout(20, write=0.2)


@pytest.mark.anyio
@UNREAD
async def test_a_server_that_reads_no_more(how: str, *, secured: bool) -> None:
    """Who says nothing may go on reading at any time, so there it takes the timeout of the write."""
    own = DefaultAsyncHttpxClient(verify=client_context(), trust_env=False)
    with unread(how, secured=secured) as url:
        limit = SOON if how == "nothing" else 20
        made = AsyncOpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=limit)
        async with made as client:
            with pytest.raises(errors.APIStatusError, match="too large"):
                await on_loops.upload(client, "bytes")


@UNREAD
def test_one_that_reads_no_more_in_threads(how: str, *, secured: bool) -> None:
    own = DefaultHttpxClient(verify=client_context(), trust_env=False)
    with unread(how, secured=secured) as url:
        made = OpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=SOON)
        with made as client, pytest.raises(errors.APIStatusError, match="too large"):
            in_threads.upload(client, "bytes")
