"""``DefaultAioHttpClient``: what works on aiohttp's connections, and what says that it does not."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

import rtkit
import rtkit.client.aiohttp_client  # loading aiohttp reads files, which a loop may not wait for
from rtkit import errors
from rtkit.client.defaults import DEFAULT_LIMITS
from tests.client.support.network import over_tls, reply, serving
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.servers import client_context

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
STREAM = HEAD + chunk(sse(delta("a"))) + chunk(sse(delta("b"), COMPLETED)) + LAST_CHUNK

on_asyncio = pytest.mark.parametrize(
    "anyio_backend", [("asyncio", {}), ("asyncio", {"use_uvloop": True})], ids=["asyncio", "uvloop"]
)


def make(url: str, **options: Any) -> rtkit.AsyncOpenAI:
    own = rtkit.DefaultAioHttpClient(trust_env=False, **options)
    return rtkit.AsyncOpenAI(api_key="k", base_url=url, max_retries=0, http_client=own)


@pytest.mark.anyio
@on_asyncio
async def test_requests_and_streams() -> None:
    answers = [
        reply(),
        STREAM,
        reply({"error": {"message": "no"}}, 404),
        reply({"id": "f", "object": "file"}),
    ]
    with http_peer(serving(*answers)) as peer:
        async with make(peer.url) as client:
            assert (await client.models.retrieve("m")).id == "m"
            stream = await client.responses.create(model="m", input="hi", stream=True)
            assert [event.type async for event in stream][-1] == "response.completed"
            with pytest.raises(errors.NotFoundError):
                await client.models.retrieve("m")
            assert (await client.files.create(file=b"x" * 100_000, purpose="assistants")).id == "f"
        assert peer.connections == 1


@pytest.mark.anyio
@on_asyncio
async def test_over_tls() -> None:
    with http_peer(over_tls(serving(reply()))) as peer:
        async with make(peer.url.replace("http:", "https:"), verify=client_context()) as client:
            assert (await client.models.retrieve("m")).id == "m"


@pytest.mark.anyio
@on_asyncio
async def test_streams_that_are_left_early() -> None:
    with http_peer(serving(STREAM)) as peer:
        async with make(peer.url) as client:
            for _ in range(3):
                async with await client.responses.create(model="m", input="hi", stream=True) as stream:
                    await anext(aiter(stream))


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_on_trio_it_says_so() -> None:
    client = make("http://127.0.0.1:1/")
    with pytest.raises(RuntimeError, match="aiohttp runs on asyncio alone"):
        await client.models.retrieve("m")


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_defaults_are_ours() -> None:
    async with rtkit.DefaultAioHttpClient() as client:
        assert client.timeout == httpx.Timeout(timeout=600, connect=5.0)
        assert client.follow_redirects
        transport: Any = client._transport
        assert transport.limits == DEFAULT_LIMITS
    async with rtkit.DefaultAioHttpClient(timeout=3, proxy="http://127.0.0.1:8080") as client:
        assert client.timeout == httpx.Timeout(3)
    with pytest.raises(ValueError, match=r"HTTP/1\.1 alone"):
        rtkit.DefaultAioHttpClient(http2=True)


def test_without_the_extra() -> None:
    program = (
        "import sys; sys.modules['httpx_aiohttp'] = None; import rtkit\n"
        "try: rtkit.DefaultAioHttpClient()\n"
        "except rtkit.errors.OpenAIError as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("MissingExtraError")
    assert "rtkit[aiohttp]" in done.stdout
