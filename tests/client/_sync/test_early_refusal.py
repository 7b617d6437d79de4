# Made from tests/client/_async/test_early_refusal.py by "python -m codegen". Edit that file, not this one.
"""A server that refuses an upload while it is on its way: its answer is the error, not the broken connection."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import httpx2
import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from tests.client.support.network import over_tls, reply
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context

SIZE = 12_000_000
REFUSAL = {"error": {"message": "too large", "padding": "x" * 20_000}}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def refusing(status: int, end: str, *, after: int = 1) -> Any:
    """Answers when it has read a part of the request, and ends the connection with the rest unread.

    As servers do, it sends without a delay: what waits to be sent is lost with a reset.
    """

    def script(peer: Peer) -> None:
        peer.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        read = 0
        while read < after:
            read += len(peer.receive())
        with suppress(OSError):
            peer.send(reply(REFUSAL, status))
            if end == "reset":
                peer.reset()
            elif end == "half":
                peer.socket.shutdown(socket.SHUT_WR)
                peer.read_to_end()
            peer.socket.close()

    return script


class MultipartChunks:
    """A body that is made while it is sent."""

    def __init__(self, size: int) -> None:
        self._left = SIZE // size
        self._piece = bytes(size)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._piece


def upload(client: OpenAI, kind: str) -> None:
    if kind == "multipart":
        client.files.create(file=("a.bin", bytes(SIZE)), purpose="batch")
    elif kind == "bytes":
        client.post("/x", cast_to=object, content=bytes(SIZE))
    else:
        client.post("/x", cast_to=object, content=MultipartChunks(4_000 if kind == "small" else 100_000))


# A reset over TLS may take the answer with it: no client can read it then.
@pytest.mark.parametrize(
    ("end", "secured"), [("close", False), ("reset", False), ("half", False), ("half", True)]
)
@pytest.mark.parametrize("kind", ["bytes", "multipart", "pieces", "small"])
def test_the_answer_is_the_error(kind: str, end: str, secured: bool) -> None:
    script = refusing(413, end)
    with http_peer(over_tls(script) if secured else script) as peer:
        url = peer.url.replace("http:", "https:") if secured else peer.url
        own = httpx.Client(verify=client_context(), trust_env=False)
        with OpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=20) as client:
            with pytest.raises(errors.APIStatusError, match="too large") as caught:
                upload(client, kind)
    assert caught.value.status_code == 413


@pytest.mark.parametrize("library", [httpx, httpx2, None])
@pytest.mark.parametrize("after", [200_000, 3_000_000])
def test_in_the_middle_of_it(library: Any, after: int) -> None:
    with http_peer(refusing(401, "close", after=after)) as peer:
        own = None if library is None else library.Client(trust_env=False)
        with OpenAI(api_key="k", base_url=peer.url, http_client=own, max_retries=0, timeout=20) as client:
            with pytest.raises(errors.AuthenticationError, match="too large"):
                upload(client, "bytes")
