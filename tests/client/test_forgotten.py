"""A client that nobody closed: its connections go when it is collected, and nothing is said about it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer

PRELUDE = """
import gc, sys, anyio, anyio.to_thread, rtkit
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
url = sys.argv[1]
def make(kind):
    return kind(api_key="k", base_url=url, max_retries=0)
"""

WAYS = {
    "blocking": "make(OpenAI).models.retrieve('m'); gc.collect()",
    "loop gone": """
async def main():
    client = make(AsyncOpenAI)
    await client.models.retrieve("m")
    return client
client = anyio.run(main, backend=BACKEND)
del client
gc.collect()
""",
    "loop running": """
async def main():
    client = make(AsyncOpenAI)
    await client.models.retrieve("m")
    del client
    gc.collect()
    await anyio.to_thread.run_sync(sys.stdin.read)  # until the peer has seen it
anyio.run(main, backend=BACKEND)
""",
    "another loop running": """
async def first():
    client = make(AsyncOpenAI)
    await client.models.retrieve("m")
    return [client]
kept = anyio.run(first, backend=BACKEND)
async def second():
    kept.clear()
    gc.collect()
    await anyio.to_thread.run_sync(sys.stdin.read)  # until the peer has seen it
anyio.run(second, backend=BACKEND)
""",
    "loop stopped": """
async def main():
    client = make(AsyncOpenAI)
    await client.models.retrieve("m")
    return client
loop = asyncio.new_event_loop()
client = loop.run_until_complete(main())
del client
gc.collect()
loop.run_until_complete(asyncio.sleep(0))
loop.close()
gc.collect()
""",
    "at exit": """
async def main():
    global client
    client = make(AsyncOpenAI)
    await client.models.retrieve("m")
anyio.run(main, backend=BACKEND)
""",
}

STREAMS = {
    "blocking": "stream = opened(); del stream",
    "blocking, in a circle": "held = [opened()]; held.append(held); del held; gc.collect()",
    "blocking, at exit": "stream = opened()",
    "dropped": """
async def main():
    stream = await aopened()
    del stream
    await anyio.to_thread.run_sync(sys.stdin.read)  # until the peer has seen it
anyio.run(main, backend=BACKEND)
""",
    "in a circle": """
async def main():
    held = [await aopened()]
    held.append(held)
    del held
    gc.collect()
    await anyio.to_thread.run_sync(sys.stdin.read)
anyio.run(main, backend=BACKEND)
""",
    "in another thread": """
async def main():
    held = [await aopened()]
    await anyio.to_thread.run_sync(held.clear)
    await anyio.to_thread.run_sync(sys.stdin.read)
anyio.run(main, backend=BACKEND)
""",
    "with the task": """
async def main():
    stream = await aopened()
anyio.run(main, backend=BACKEND)
""",
    "in the middle of a read": """
async def main():
    stream = await aopened()
    with anyio.move_on_after(0.1):
        await anext(stream)
    del stream
    await anyio.to_thread.run_sync(sys.stdin.read)
anyio.run(main, backend=BACKEND)
""",
    "after the loop": """
stream = anyio.run(aopened, backend=BACKEND)
del stream
gc.collect()
""",
    "at exit": "stream = anyio.run(aopened, backend=BACKEND)",
}
OPENED = """
make(OpenAI), make(AsyncOpenAI)  # what is imported with the first leaves frames to the collector
gc.collect()
gc.disable()
ASKED = {"model": "m", "input": "hi", "stream": True}
def opened():
    stream = make(OpenAI).responses.create(**ASKED)
    next(stream)
    return stream
async def aopened():
    stream = await make(AsyncOpenAI).responses.create(**ASKED)
    await anext(stream)
    return stream
"""


OF_HTTPX2 = """
def make(kind):
    http_client = rtkit.DefaultHttpx2Client() if kind is OpenAI else rtkit.DefaultAsyncHttpx2Client()
    return kind(api_key="k", base_url=url, max_retries=0, http_client=http_client)
"""

UVLOOP = """
real_run = anyio.run
def run(main, backend):
    return real_run(main, backend=backend, backend_options={"use_uvloop": True})
anyio.run = run
"""

PROXIES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("way", [way for way in WAYS if way != "loop stopped"])
def test_released_without_a_word(way: str, backend: str) -> None:
    run_and_watch(WAYS[way], backend)


@pytest.mark.parametrize("way", ["loop gone", "loop running", "another loop running"])
def test_released_without_a_word_on_uvloop(way: str) -> None:
    """Where the loop goes first, uvloop itself warns of what is open then; it is told not to."""
    pytest.importorskip("uvloop")
    run_and_watch(WAYS[way], "asyncio", more=UVLOOP, warnings="error" if way == "loop running" else "ignore")


def test_a_loop_that_stopped_and_may_run_again() -> None:
    run_and_watch(WAYS["loop stopped"], "asyncio", more="import asyncio")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("way", ["blocking", "loop gone", "loop running"])
def test_released_without_a_word_behind_a_proxy(way: str, backend: str) -> None:
    run_and_watch(WAYS[way], backend, proxied=True)


@pytest.mark.parametrize("way", ["blocking", "loop gone", "loop running"])
def test_clients_of_httpx2_are_released_too(way: str) -> None:
    pytest.importorskip("httpx2", reason="it is an extra")
    run_and_watch(WAYS[way], "asyncio", more=OF_HTTPX2)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("way", STREAMS)
def test_a_stream_that_was_dropped_halfway(way: str, backend: str) -> None:
    run_and_watch(STREAMS[way], backend, more=OPENED, streams=True)


@pytest.mark.parametrize("way", ["dropped", "with the task", "in another thread"])
def test_a_stream_that_was_dropped_halfway_on_uvloop(way: str) -> None:
    pytest.importorskip("uvloop")
    run_and_watch(STREAMS[way], "asyncio", more=OPENED + UVLOOP, streams=True)


@pytest.mark.parametrize("way", ["blocking", "dropped", "with the task"])
def test_a_stream_of_httpx2_that_was_dropped_halfway(way: str) -> None:
    pytest.importorskip("httpx2", reason="it is an extra")
    run_and_watch(STREAMS[way], "asyncio", more=OF_HTTPX2 + OPENED, streams=True)


def run_and_watch(
    way: str,
    backend: str,
    *,
    proxied: bool = False,
    more: str = "",
    warnings: str = "error",
    streams: bool = False,
) -> None:
    hung_up = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_request()
        if streams:
            peer.send(HEAD + chunk(sse(delta("a"))))
            peer.read_to_end()
            hung_up.set()
            return
        body = b'{"id":"m","object":"model","created":1,"owned_by":"o"}'
        peer.send(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
            + body
        )
        peer.read_to_end()
        hung_up.set()

    with http_peer(script) as peer:
        code = f"{PRELUDE}{more}\nBACKEND = {backend!r}\n{way}\nprint('before the end', flush=True)\n"
        environment = {name: value for name, value in os.environ.items() if name.lower() not in PROXIES}
        environment |= {"http_proxy": peer.url} if proxied else {"no_proxy": "127.0.0.1"}
        url = "http://api.example/v1" if proxied else peer.url
        with subprocess.Popen(
            [sys.executable, "-W", warnings, "-c", code, url],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            seen = hung_up.wait(20)
            out, err = program.communicate(timeout=30)
        assert (program.returncode, out, err) == (0, "before the end\n", "")
        assert seen


def test_a_copy_keeps_the_connections_of_its_origin() -> None:
    import gc

    from rtkit.client._sync.openai import OpenAI
    from tests.client.support.recording import recorder

    with recorder() as server:
        copy = OpenAI(api_key="k", base_url=server.url).with_options(max_retries=1)
        gc.collect()
        assert copy.get("/x", cast_to=object) == {}
        copy.close()
