"""``task.cancel()`` once and more often: asyncio's own, which no shield of anyio stops. Every place comes back."""

from __future__ import annotations

import asyncio
import gc
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpcore2  # noqa: F401 - loading it reads a file, which a loop may not wait for
import httpx
import httpx2
import pytest

import rtkit
from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.network import accept_socks_whole, over_tls, reply, serving
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer
from tests.net.support.proxies import accept_connect, proxy_server
from tests.net.support.servers import client_context

pytestmark = [
    pytest.mark.slow,
    pytest.mark.anyio,
    pytest.mark.parametrize(
        "anyio_backend",
        [("asyncio", {}), ("asyncio", {"use_uvloop": True})],
        ids=["asyncio", "uvloop"],
    ),
]

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
RESPONSES = HEAD + chunk(sse(delta("a"))) + chunk(sse(delta("b"), COMPLETED)) + LAST_CHUNK


async def a_request(client: AsyncOpenAI) -> None:
    await client.models.retrieve("m")


async def a_stream(client: AsyncOpenAI) -> None:
    async with await client.responses.create(model="m", input="hi", stream=True) as stream:
        assert len([event async for event in stream]) == 3


async def a_stream_left_early(client: AsyncOpenAI) -> None:
    async with await client.responses.create(model="m", input="hi", stream=True) as stream:
        await anext(stream)


async def an_upload(client: AsyncOpenAI) -> None:
    await client.files.create(file=b"x" * 300_000, purpose="assistants")


Operation = Callable[[AsyncOpenAI], Awaitable[None]]
OPERATIONS: dict[str, tuple[Operation, bytes]] = {
    "request": (a_request, reply()),
    "stream": (a_stream, RESPONSES),
    "left early": (a_stream_left_early, RESPONSES),
    "upload": (an_upload, reply({"id": "f", "object": "file"})),
}

CLIENTS: dict[str, Callable[..., Any]] = {
    "default": rtkit.DefaultAsyncHttpxClient,
    "default of httpx2": rtkit.DefaultAsyncHttpx2Client,
    "the user's": httpx.AsyncClient,
    "the user's of httpx2": httpx2.AsyncClient,
}

TLS = ssl.create_default_context()  # reads files, which nobody may do while a loop waits

# How many turns of the loop are between one cancellation and the next.
PAUSES = {"once": (), "twice": (1,), "later": (2,), "three times": (1, 1), "five times": (1, 1, 1, 1)}


def make(kind: str, url: str, places: int = 1, **options: Any) -> AsyncOpenAI:
    library = httpx2 if "httpx2" in kind else httpx
    options = {"verify": TLS, **options}
    http_client = CLIENTS[kind](limits=library.Limits(max_connections=places), trust_env=False, **options)
    timeout = httpx.Timeout(20, pool=5)
    return AsyncOpenAI(api_key="k", base_url=url, max_retries=0, timeout=timeout, http_client=http_client)


async def cancelled(turns: int, pauses: tuple[int, ...], operation: Awaitable[None]) -> bool:
    """Run ``operation`` as a task, cancelled after so many turns; whether that came too late."""
    task = asyncio.ensure_future(operation)
    for _ in range(turns):
        await asyncio.sleep(0)
    finished = task.done()
    task.cancel()
    for pause in pauses:
        for _ in range(pause):
            await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    return finished


async def sweep(client: AsyncOpenAI, operation: Operation, *, waiting: bool = False, step: int = 1) -> None:
    """Cancel at every turn and in every way; the one place there is must serve the next request each time."""
    for pauses in PAUSES.values():
        for turns in range(0, 2_000, step):
            first = asyncio.ensure_future(operation(client)) if waiting else None
            finished = await cancelled(turns, pauses, operation(client))
            if first is not None:
                await first
            await operation(client)
            if finished:
                break
        else:
            pytest.fail("it never finished")
    gc.collect()


def patiently(script: Callable[[Peer], None]) -> Callable[[Peer], None]:
    """Whoever hangs up in the middle is none of the server's errors."""

    def run(peer: Peer) -> None:
        with suppress(OSError, EOFError, ssl.SSLError):
            script(peer)

    return run


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", OPERATIONS)
async def test_at_every_turn(name: str, kind: str) -> None:
    operation, response = OPERATIONS[name]
    with http_peer(patiently(serving(response))) as peer:
        async with make(kind, peer.url) as client:
            await sweep(client, operation, step=1 if name != "upload" else 3)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["request", "stream"])
async def test_while_it_waits_for_the_place_of_another(name: str, kind: str) -> None:
    operation, response = OPERATIONS[name]
    with http_peer(patiently(serving(response))) as peer:
        async with make(kind, peer.url) as client:
            await sweep(client, operation, waiting=True)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["request", "left early"])
async def test_over_tls(name: str, kind: str) -> None:
    operation, response = OPERATIONS[name]
    with http_peer(patiently(over_tls(serving(response)))) as peer:
        url = peer.url.replace("http:", "https:")
        async with make(kind, url, verify=client_context()) as client:
            await sweep(client, operation)


@pytest.mark.parametrize("kind", ["default", "the user's"])
@pytest.mark.parametrize("proxied", ["http", "https", "socks"])
async def test_through_a_proxy(proxied: str, kind: str) -> None:
    script = serving(reply()) if proxied == "http" else over_tls(serving(reply()))
    accept = accept_socks_whole if proxied == "socks" else accept_connect
    with http_peer(patiently(script)) as peer, proxy_server(accept) as proxy:
        url = peer.url if proxied == "http" else peer.url.replace("http:", "https:")
        addresses = {"http": peer.url, "https": f"http://127.0.0.1:{proxy.port}"}
        address = addresses.get(proxied, f"socks5://127.0.0.1:{proxy.port}")
        async with make(kind, url, verify=client_context(), proxy=address) as client:
            await sweep(client, a_request, step=2)


@pytest.mark.parametrize("kind", CLIENTS)
async def test_when_the_place_is_handed_on(kind: str) -> None:
    """Three wait for two places; the one whose turn it is, is cancelled as it gets one."""
    with http_peer(patiently(serving(reply()))) as peer:
        async with make(kind, peer.url, places=2) as client:
            for turns in range(0, 60, 2):
                tasks = [asyncio.ensure_future(a_request(client)) for _ in range(6)]
                for _ in range(turns):
                    await asyncio.sleep(0)
                for task in tasks[:4]:
                    task.cancel()
                await asyncio.sleep(0)
                for task in tasks[:4]:
                    task.cancel()
                await asyncio.wait(tasks)
                assert all(task.cancelled() or task.exception() is None for task in tasks)
                await asyncio.gather(a_request(client), a_request(client))
