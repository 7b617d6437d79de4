"""An upload that is refused on its way over TLS: the answer is the error, where the server has sent all of it.

Once a write has failed, nothing can be read over TLS any more: so the answer has to be seen before.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from rtkit import AsyncOpenAI, OpenAI, errors
from tests.client._async import test_early_refusal as on_loops
from tests.client._async.test_early_refusal import REFUSAL, refusing
from tests.client._sync import test_early_refusal as in_threads
from tests.client.support.network import over_tls, reply
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context


def saying_goodbye(peer: Peer) -> None:
    """Answers, ends TLS (``close_notify``), and reads no more."""
    peer.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    peer.receive()
    with suppress(OSError):
        peer.send(reply(REFUSAL, 413))
        peer.socket.settimeout(0.5)
        secured: Any = peer.socket
        with suppress(ValueError):
            secured.unwrap()
        peer.socket.close()


ENDS: dict[str, Callable[[Peer], None]] = {
    "close": refusing(413, "close"),
    "reset": refusing(413, "reset"),
    "goodbye": saying_goodbye,
}
KINDS = ["bytes", "multipart", "pieces"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", ENDS)
def test_in_threads(end: str, kind: str) -> None:
    with http_peer(over_tls(ENDS[end])) as peer:
        own = httpx.Client(verify=client_context(), trust_env=False)
        url = peer.url.replace("http:", "https:")
        made = OpenAI(api_key="k", base_url=url, http_client=own, max_retries=0, timeout=20)
        with made as client, pytest.raises(errors.APIStatusError, match="too large"):
            in_threads.upload(client, kind)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", ENDS)
async def test_on_trio(end: str, kind: str) -> None:
    with http_peer(over_tls(ENDS[end])) as peer:
        own = httpx.AsyncClient(verify=client_context(), trust_env=False)
        url = peer.url.replace("http:", "https:")
        async with AsyncOpenAI(
            api_key="k", base_url=url, http_client=own, max_retries=0, timeout=20
        ) as client:
            with pytest.raises(errors.APIStatusError, match="too large"):
                await on_loops.upload(client, kind)
