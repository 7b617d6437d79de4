"""One async client on several event loops: it works on each, and leaves nothing of the last one behind.

Each test starts a program, for warnings of what is collected or open at the end are what it is about.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.client.support.network import over_tls, reply, take_request
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer
from tests.net.support.servers import authority

PRELUDE = """
import asyncio, gc, os, ssl, sys, threading
import anyio, anyio.to_thread, httpx, httpx2, rtkit, trio, uvloop

url, certificates, library, *loops = sys.argv[1:]

def make():
    name = f"DefaultAsync{library}Client"
    tls = ssl.create_default_context(cafile=certificates)
    http_client = getattr(rtkit, name)(verify=tls, trust_env=False)
    return rtkit.AsyncOpenAI(api_key="k", base_url=url, max_retries=0, timeout=20, http_client=http_client)

async def ask(client, times=1):
    async def one(name):
        assert (await client.models.retrieve(name)).id == name
    for _ in range(times):
        async with anyio.create_task_group() as tasks:
            for number in range(3):
                tasks.start_soon(one, f"m{number}")

def bare(function, *arguments):
    # As old programs have it: nobody tells the loop that it ends.
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(function(*arguments))
    finally:
        loop.close()

RUN = {
    "asyncio": lambda function, *arguments: asyncio.run(function(*arguments)),
    "uvloop": lambda function, *arguments: uvloop.run(function(*arguments)),
    "trio": trio.run,
    "bare": bare,
}

def open_sockets():
    gc.collect()
    names = []
    for number in os.listdir("/proc/self/fd"):
        try:
            names.append(os.readlink(f"/proc/self/fd/{number}"))
        except FileNotFoundError:
            pass
    return sum(name.startswith("socket:") for name in names)
"""

ONE_AFTER_THE_OTHER = """
for loop in loops:  # what a loop itself opens for good, when it runs for the first time
    RUN[loop](anyio.sleep, 0)
before = open_sockets()
client = make()
for loop in loops * 3:
    RUN[loop](ask, client)
    if loop != "bare":
        assert open_sockets() == before, "the loop has ended, and its connections have not"
RUN[loops[0]](client.close)
assert open_sockets() == before
"""

NEVER_CLOSED = """
client = make()
for loop in loops * 2:
    RUN[loop](ask, client)
"""

A_LOOP_PER_THREAD = """
client = make()
failed = []

def work(loop):
    try:
        RUN[loop](ask, client, 10)
    except BaseException as error:
        failed.append(error)

threads = [threading.Thread(target=work, args=(loop,)) for loop in loops * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failed, failed
RUN[loops[0]](client.close)
"""

CLOSED_ON_ANOTHER = """
before = None
ready, done = threading.Event(), threading.Event()

async def hold(client):
    await ask(client)
    ready.set()
    await anyio.to_thread.run_sync(done.wait)
    with anyio.fail_after(20):
        while open_sockets() > before:
            await anyio.sleep(0.001)

for first, second in zip(loops, loops[1:] + loops[:1]):
    RUN[second](anyio.sleep, 0)
    client = make()
    ready.clear(), done.clear()
    failed = []

    def work():
        async def main():
            global before
            before = open_sockets()
            await hold(client)
        try:
            RUN[first](main)
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    ready.wait()
    RUN[second](client.close)
    done.set()
    thread.join()
    assert not failed, failed
"""

A_RESPONSE_OF_THE_LAST_LOOP = """
async def begin(client):
    manager = client.models.with_streaming_response.retrieve("half")
    return await manager.__aenter__()

async def read(response):
    try:
        await response.read()
    except (rtkit.APIConnectionError, httpx.ReadError) as error:
        assert "event loop that has ended" in str(error), error
    else:
        raise AssertionError("it was read")

for first, second in zip(loops, loops[1:] + loops[:1]):
    client = make()
    kept = []
    async def one():
        kept.append(await begin(client))
    async def other():
        await ask(client)
        await read(kept[0])
        await client.close()
    RUN[first](one)
    RUN[second](other)
"""


A_TOKEN = """
import rtkit.client._async.workload
rtkit.client._async.workload.TOKEN_URL = f"{url}/oauth/token"
identity = {
    "identity_provider_id": "idp", "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}
client = rtkit.AsyncOpenAI(workload_identity=identity, base_url=url, http_client=make()._client)

async def anew(times):
    for _ in range(times):
        client._workload.forget("t")  # each loop has to ask, and several tasks wait for the one that does
        await ask(client)

def stopped_while_it_asks():
    # The task that asks is never ended: what it has, it has for good.
    loop = asyncio.new_event_loop()
    async def main():
        async with client._workload._lock:
            loop.stop()
            await asyncio.Event().wait()
    task = loop.create_task(main())
    loop.run_forever()
    kept.append((loop, task))

kept = []
for loop in loops * 2:
    RUN[loop](anew, 2)
failed = []

def work(loop):
    try:
        RUN[loop](anew, 10)
    except BaseException as error:
        failed.append(error)

stopped_while_it_asks()
threads = [threading.Thread(target=work, args=(loop,)) for loop in loops * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failed, failed
RUN[loops[0]](client.close)
loop, task = kept.pop()
task.cancel()
loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
loop.close()
"""


def answer(peer: Peer) -> None:
    """To each request the name that it asks for."""
    with suppress(OSError, EOFError):
        while True:
            name = take_request(peer).line.split()[1].rpartition("/")[2]
            token = {"access_token": "t", "expires_in": 3600}
            peer.send(reply({"id": name, "object": "model", "created": 1, "owned_by": "o", **token}))


def answer_half(peer: Peer) -> None:
    """The whole of everything, but only the beginning of ``half``."""
    with suppress(OSError, EOFError):
        while True:
            name = take_request(peer).line.split()[1].rpartition("/")[2]
            whole = reply({"id": name, "object": "model", "created": 1, "owned_by": "o"})
            peer.send(whole[:-5] if name == "half" else whole)


def run(
    program: str,
    tmp_path: Path,
    *loops: str,
    tls: bool = False,
    library: str = "Httpx",
    script: Callable[[Peer], None] = answer,
) -> None:
    certificates = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(certificates)
    with http_peer(over_tls(script) if tls else script) as peer:
        url = peer.url.replace("http:", "https:") if tls else peer.url
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", PRELUDE + program, url, certificates, library, *loops],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


LOOPS = ("asyncio", "uvloop", "trio", "bare")


@pytest.mark.parametrize(("library", "tls"), [("Httpx", True), ("Httpx2", False)])
def test_one_loop_after_the_other(library: str, tls: bool, tmp_path: Path) -> None:
    run(ONE_AFTER_THE_OTHER, tmp_path, *LOOPS, tls=tls, library=library)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_client_that_nobody_closes(loop: str, tmp_path: Path) -> None:
    run(NEVER_CLOSED, tmp_path, loop, tls=True)


def test_a_loop_in_each_thread_at_the_same_time(tmp_path: Path) -> None:
    run(A_LOOP_PER_THREAD, tmp_path, *LOOPS, tls=True)


def test_a_token_that_is_fetched_on_each_loop(tmp_path: Path) -> None:
    run(A_TOKEN, tmp_path, *LOOPS)


def test_closed_on_another_loop(tmp_path: Path) -> None:
    run(CLOSED_ON_ANOTHER, tmp_path, *LOOPS, tls=True)


def test_a_response_of_the_last_loop_says_why_it_can_not_be_read(tmp_path: Path) -> None:
    run(A_RESPONSE_OF_THE_LAST_LOOP, tmp_path, *LOOPS, script=answer_half)
