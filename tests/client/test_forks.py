"""A client on both sides of a fork: each process has connections of its own, and says nothing on the other's.

The forks are those of a program that each test starts, so that pytest itself is never forked.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.client.support.network import over_tls, reply, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer
from tests.net.support.servers import authority

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork")

PRELUDE = """
import gc, os, ssl, sys, threading, traceback
import anyio, httpx, httpx2, rtkit
from rtkit import AsyncOpenAI, OpenAI

url, certificates, library, backend = sys.argv[1:5]
BACKENDS = {
    "asyncio": {"backend": "asyncio"},
    "uvloop": {"backend": "asyncio", "backend_options": {"use_uvloop": True}},
    "trio": {"backend": "trio"},
}

def make(kind, **options):
    names = {"httpx": "Httpx", "httpx2": "Httpx2", "user": None, "user2": None}
    tls = ssl.create_default_context(cafile=certificates)
    blocking = kind is OpenAI
    if library.startswith("user"):
        module = httpx2 if library == "user2" else httpx
        http_client = (module.Client if blocking else module.AsyncClient)(verify=tls, trust_env=False)
    else:
        name = f"Default{'' if blocking else 'Async'}{names[library]}Client"
        http_client = getattr(rtkit, name)(verify=tls, trust_env=False)
    return kind(api_key="k", base_url=url, max_retries=0, timeout=20, http_client=http_client, **options)

def ask(client, name):
    got = client.models.retrieve(name).id
    assert got == name, f"asked for {name}, got the answer to {got}"

async def ask_on_loop(client, name):
    got = (await client.models.retrieve(name)).id
    assert got == name, f"asked for {name}, got the answer to {got}"

def run(function, *arguments):
    # In a thread: what was forked below a running trio can't run another one in its own.
    failed = []
    def target():
        try:
            anyio.run(function, *arguments, **BACKENDS[backend])
        except BaseException as error:
            failed.append(error)
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]

def fork(function, *arguments):
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        function(*arguments)
        gc.collect()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

def wait(*children):
    for child in children:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""

BLOCKING = """
def many(client, who):
    for number in range(10):
        ask(client, f"{who}-{number}")

client = make(OpenAI)
ask(client, "first")
children = [fork(many, client, f"child{number}") for number in range(3)]
many(client, "parent")
wait(*children)
many(client, "parent")
client.close()
"""

ON_LOOP = """
async def many(client, who):
    async with anyio.create_task_group() as tasks:
        for number in range(10):
            tasks.start_soon(ask_on_loop, client, f"{who}-{number}")

async def main():
    client = make(AsyncOpenAI)
    await ask_on_loop(client, "first")
    children = [fork(run, many, client, f"child{number}") for number in range(3)]
    for _ in range(3):
        await ask_on_loop(client, "parent")
    wait(*children)
    await many(client, "parent")
    await client.close()

anyio.run(main, **BACKENDS[backend])
"""

MODULE = """
rtkit.api_key, rtkit.base_url, rtkit.max_retries = "k", url, 0
rtkit.http_client = make(OpenAI)._client

def many(who):
    for number in range(10):
        name = f"{who}-{number}"
        assert rtkit.models.retrieve(name).id == name

many("parent")
children = [fork(many, f"child{number}") for number in range(3)]
many("parent")
wait(*children)
rtkit.http_client.close()
"""

# The module makes its client when it is used for the first time: here in children, and then in the parent.
MODULE_IN_CHILDREN = """
rtkit.api_key, rtkit.base_url, rtkit.max_retries = "k", url, 0

def many(who):
    for number in range(10):
        name = f"{who}-{number}"
        assert rtkit.models.retrieve(name).id == name

wait(*[fork(many, f"first{number}") for number in range(3)])
many("parent")
stream = rtkit.models.with_streaming_response.retrieve("parent").__enter__()
wait(*[fork(many, f"then{number}") for number in range(3)])
assert stream.parse().id == "parent"
stream.close()
many("parent")
"""

A_STREAM = """
def child(stream):
    try:
        next(stream)
    except rtkit.APIConnectionError as error:
        assert "before this process was forked" in f"{error} {error.__cause__}", error
    else:
        raise AssertionError("the child read from the stream of its parent")
    del stream
    gc.collect()
    ask(client, "child")

client = make(OpenAI)
stream = client.responses.create(model="m", input="hi", stream=True)
assert next(stream).delta == "a"
wait(fork(child, stream), fork(child, stream), fork(stream.close))
ask(client, "go")
assert [event.type for event in stream] == ["response.output_text.delta", "response.completed"]
client.close()
"""

# A thread of the parent reads, and the child closes what it has inherited. Python does not see the second fork, so
# the client does not know of it.
CLOSED_IN_A_CHILD = """
import ctypes
client = make(OpenAI)
stream = client.responses.create(model="m", input="hi", stream=True)
assert next(stream).delta == "a"
rest = []
thread = threading.Thread(target=lambda: rest.extend(event.type for event in stream))
thread.start()
wait(fork(client.close))
child = ctypes.PyDLL(None).fork()
if not child:
    try:
        client.close()
    finally:
        os._exit(0)
wait(child)
ask(make(OpenAI), "go")
thread.join()
assert rest == ["response.output_text.delta", "response.completed"]
client.close()
"""

A_STREAM_ON_LOOP = """
async def child(stream):
    try:
        await anext(stream)
    except rtkit.APIConnectionError as error:
        assert "before this process was forked" in f"{error} {error.__cause__}", error
    else:
        raise AssertionError("the child read from the stream of its parent")
    await stream.close()
    del stream
    gc.collect()
    await ask_on_loop(client, "child")

async def main():
    global client
    client = make(AsyncOpenAI)
    stream = await client.responses.create(model="m", input="hi", stream=True)
    assert (await anext(stream)).delta == "a"
    wait(fork(run, child, stream), fork(run, child, stream))
    await ask_on_loop(client, "go")
    assert [event.type async for event in stream] == ["response.output_text.delta", "response.completed"]
    await client.close()

anyio.run(main, **BACKENDS[backend])
"""

# A thread of the parent has whatever lock there is at the moment of the fork, and the child none of its threads.
LOCKED = """
client = make(OpenAI)
ask(client, "first")
stop = threading.Event()

def work():
    while not stop.is_set():
        ask(client, "thread")

threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for number in range(20):
    wait(fork(ask, client, f"child{number}"))
stop.set()
for thread in threads:
    thread.join()
client.close()
"""

AT_EXIT = """
client = make(OpenAI)
ask(client, "first")
child = os.fork()
if child:
    wait(child)
    ask(client, "first")
    client.close()
# The child leaves as every program does: finalizers run, and modules are torn down.
"""

GRANDCHILDREN = """
client = make(OpenAI)
ask(client, "first")

def child():
    ask(client, "child")
    grandchild = fork(ask, client, "grandchild")
    ask(client, "child")
    wait(grandchild)
    ask(client, "child")

wait(fork(child))
ask(client, "first")
client.close()
"""


OF_THE_USER = """
def refused(client):
    try:
        client.models.retrieve("m")
    except rtkit.OpenAIError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child sent on a connection of its parent")

client = make(OpenAI)
wait(fork(ask, client, "child"))  # nothing is open yet: the child has connections of its own
ask(client, "first")
wait(fork(refused, client), fork(refused, client.with_options(timeout=3)))
ask(client, "parent")
client.close()
"""

OF_THE_USER_ON_LOOP = """
async def refused(client):
    try:
        await client.models.retrieve("m")
    except rtkit.OpenAIError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child sent on a connection of its parent")

async def first(client):
    await ask_on_loop(client, "child")
    await client.close()

async def main():
    client = make(AsyncOpenAI)
    wait(fork(run, first, client))  # nothing is open yet
    await ask_on_loop(client, "first")
    wait(fork(run, refused, client))
    await ask_on_loop(client, "parent")
    await client.close()

anyio.run(main, **BACKENDS[backend])
"""

# A thread of the parent exchanges a token, and has the lock of that.
A_TOKEN = """
asked, go_on = threading.Event(), threading.Event()

def get_token():
    asked.set()
    assert go_on.wait(20)
    return "subject"

identity = {
    "identity_provider_id": "idp", "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": get_token},
}
import rtkit.client._sync.workload
rtkit.client._sync.workload.TOKEN_URL = f"{url}/oauth/token"
client = OpenAI(workload_identity=identity, base_url=url, http_client=make(OpenAI)._client)
thread = threading.Thread(target=ask, args=(client, "thread"))
thread.start()
assert asked.wait(20)

def child():
    go_on.set()
    ask(client, "child")

wait(fork(child))
go_on.set()
thread.join()
ask(client, "parent")
client.close()
"""


def answer(peer: Peer) -> None:
    """To each request the name that it asks for."""
    with suppress(OSError, EOFError):
        while True:
            name = take_request(peer).line.split()[1].rpartition("/")[2]
            token = {"access_token": "t", "expires_in": 3600}
            peer.send(reply({"id": name, "object": "model", "created": 1, "owned_by": "o", **token}))


def run(
    program: str,
    script: Callable[[Peer], None],
    tmp_path: Path,
    *,
    tls: bool = False,
    library: str = "httpx",
    backend: str = "asyncio",
    failures: list[Exception] | None = None,
    **options: Any,
) -> int:
    """Run ``program`` against ``script``; how many connections came."""
    certificates = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(certificates)
    with http_peer(over_tls(script, failures) if tls else script) as peer:
        url = peer.url.replace("http:", "https:") if tls else peer.url
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", PRELUDE + program, url, certificates, library, backend],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **options,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        peer.join()
        return peer.connections


def answer_in_pieces() -> Callable[[Peer], None]:
    """As `answer`, but a stream goes on after its first event when somebody has asked for ``go``."""
    going_on = threading.Event()

    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            while True:
                name = take_request(peer).line.split()[1].rpartition("/")[2]
                if name == "responses":
                    peer.send(HEAD + chunk(sse(delta("a"))))
                    assert going_on.wait(60)
                    completed = {"type": "response.completed", "response": {"id": "r"}, "sequence_number": 9}
                    peer.send(chunk(sse(delta("b"), completed)) + LAST_CHUNK)
                    continue
                if name == "go":
                    going_on.set()
                peer.send(reply({"id": name, "object": "model", "created": 1, "owned_by": "o"}))

    return script


# A process each, and many more inside: of all combinations those that differ in more than one way.


@pytest.mark.parametrize(("library", "tls"), [("httpx", True), ("httpx2", False)])
def test_a_blocking_client(library: str, tls: bool, tmp_path: Path) -> None:
    assert run(BLOCKING, answer, tmp_path, library=library, tls=tls) == 4


@pytest.mark.parametrize(
    ("backend", "library", "tls"),
    [("asyncio", "httpx", True), ("uvloop", "httpx2", False), ("trio", "httpx", True)],
)
def test_an_async_client(backend: str, library: str, tls: bool, tmp_path: Path) -> None:
    run(ON_LOOP, answer, tmp_path, backend=backend, library=library, tls=tls)


@pytest.mark.parametrize("library", ["user", "user2"])
def test_an_http_client_of_the_user(library: str, tmp_path: Path) -> None:
    assert run(OF_THE_USER, answer, tmp_path, library=library) == 2


@pytest.mark.parametrize("backend", ["asyncio", "uvloop", "trio"])
def test_an_async_http_client_of_the_user(backend: str, tmp_path: Path) -> None:
    assert run(OF_THE_USER_ON_LOOP, answer, tmp_path, library="user", backend=backend) == 2


def test_a_token_that_another_thread_fetches(tmp_path: Path) -> None:
    run(A_TOKEN, answer, tmp_path)


def test_the_client_of_the_module(tmp_path: Path) -> None:
    assert run(MODULE, answer, tmp_path) == 4


def test_the_client_of_the_module_in_children_alone(tmp_path: Path) -> None:
    assert run(MODULE_IN_CHILDREN, answer, tmp_path) == 7


def test_a_child_that_is_forked_itself(tmp_path: Path) -> None:
    assert run(GRANDCHILDREN, answer, tmp_path, tls=True) == 3


@pytest.mark.parametrize(("library", "tls"), [("httpx", True), ("httpx2", False)])
def test_a_stream_of_the_parent_goes_on(library: str, tls: bool, tmp_path: Path) -> None:
    assert run(A_STREAM, answer_in_pieces(), tmp_path, library=library, tls=tls) == 4


@pytest.mark.parametrize(("library", "tls"), [("httpx", True), ("httpx", False)])
def test_a_child_closes_while_a_thread_of_the_parent_reads(library: str, tls: bool, tmp_path: Path) -> None:
    assert run(CLOSED_IN_A_CHILD, answer_in_pieces(), tmp_path, library=library, tls=tls) == 2


@pytest.mark.parametrize(("backend", "tls"), [("asyncio", True), ("uvloop", True), ("trio", True)])
def test_an_async_stream_of_the_parent_goes_on(backend: str, tls: bool, tmp_path: Path) -> None:
    assert run(A_STREAM_ON_LOOP, answer_in_pieces(), tmp_path, backend=backend, tls=tls) == 4


def test_a_fork_beside_threads_that_send(tmp_path: Path) -> None:
    # Without TLS: a lock inside OpenSSL that another thread holds at the fork stays locked in the child for ever.
    run(LOCKED, answer, tmp_path, tls=False)


def test_a_child_that_does_nothing_but_end(tmp_path: Path) -> None:
    assert run(AT_EXIT, answer, tmp_path, tls=True) == 1
