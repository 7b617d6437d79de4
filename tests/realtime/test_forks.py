"""Realtime connections and sessions on both sides of a fork, against the offline server of the parent."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed

from tests.realtime.support.server import Caller, scripted_server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork")

PRELUDE = """
import gc, os, sys, threading, traceback
import anyio, rtkit
from rtkit.errors import SessionEndedError, WebSocketConnectionClosedError

BACKENDS = {
    "asyncio": {"backend": "asyncio"},
    "uvloop": {"backend": "asyncio", "backend_options": {"use_uvloop": True}},
    "trio": {"backend": "trio"},
}
backend = sys.argv[1]
MINE = {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}}

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
    child = os.fork()
    if child:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        return
    code = 1
    try:
        function(*arguments)
        gc.collect()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)
"""

A_CONNECTION = """
async def refused(function, *arguments):
    try:
        await function(*arguments)
    except WebSocketConnectionClosedError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used the connection of its parent")

async def child(connection, url):
    with anyio.fail_after(20):
        await refused(connection.recv)
        await refused(anext, connection)
        await refused(anext, connection)
        await refused(connection.send, MINE)
        await refused(connection.dispatch_events)
        await connection.close()
        async with rtkit.AsyncOpenAI(api_key="k", base_url=url) as client:
            async with client.realtime.connect(model="m") as own:
                assert (await own.recv()).type == "session.created"

async def main():
    with rtkit.local.serve() as server:
        async with rtkit.AsyncOpenAI(api_key="k", base_url=server.url) as client:
            connecting = client.realtime.connect(model="m", on_reconnecting=lambda event: None)
            async with connecting as connection:
                assert (await connection.recv()).type == "session.created"
                fork(run, child, connection, server.url)
                await connection.send(MINE)
                assert (await connection.recv()).type == "session.updated"
            connection = await client.realtime.connect(model="m").enter()
            fork(run, refused, connection.send, MINE)
            fork(run, connection.close)
            assert (await connection.recv()).type == "session.created"
            await connection.close()

anyio.run(main, **BACKENDS[backend])
"""

IN_THREADS = """
def refused(function, *arguments):
    try:
        function(*arguments)
    except WebSocketConnectionClosedError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used the connection of its parent")

def child(connection, client):
    refused(connection.recv)
    refused(next, connection)
    refused(connection.send, MINE)
    refused(connection.dispatch_events)
    connection.close()
    with client.realtime.connect(model="m") as own:
        assert own.recv().type == "session.created"

with rtkit.local.serve() as server, rtkit.OpenAI(api_key="k", base_url=server.url) as client:
    with client.realtime.connect(model="m", on_reconnecting=lambda event: None) as connection:
        assert connection.recv().type == "session.created"
        fork(child, connection, client)
        connection.send(MINE)
        assert connection.recv().type == "session.updated"
"""

OTHER_CONNECTIONS = """
ANY = {"type": "brand.new", "x": 1}
url = sys.argv[2]
KINDS = {
    "realtime": lambda client: client.realtime.connect(model="m"),
    "responses": lambda client: client.responses.connect(),
    "beta responses": lambda client: client.beta.responses.connect(),
    "live": lambda client: client.live.connect(),
    "forks": lambda client: client.live.forks.connect(session_id="s"),
}

async def exchange(connection):
    await connection.send(ANY)
    assert (await connection.recv()).type == "brand.new"

async def child(connect, connection, client):
    with anyio.fail_after(20):
        for function, *arguments in ((connection.recv,), (connection.send, ANY), (anext, connection)):
            try:
                await function(*arguments)
            except WebSocketConnectionClosedError as error:
                assert "before this process was forked" in str(error), error
            else:
                raise AssertionError("the child used the connection of its parent")
        await connection.close()
        async with connect(client) as own:
            await exchange(own)
        own = await connect(client).enter()
        await exchange(own)
        del own, connection
        gc.collect()

async def main():
    async with rtkit.AsyncOpenAI(api_key="k", base_url=url) as client:
        for connect in KINDS.values():
            async with connect(client) as connection:
                await exchange(connection)
                fork(run, child, connect, connection, client)
                await exchange(connection)
            connection = await connect(client).enter()
            fork(run, child, connect, connection, client)
            await exchange(connection)
            del connection
            gc.collect()

def child_in_threads(connect, connection, client):
    for function, *arguments in ((connection.recv,), (connection.send, ANY), (next, connection)):
        try:
            function(*arguments)
        except WebSocketConnectionClosedError as error:
            assert "before this process was forked" in str(error), error
        else:
            raise AssertionError("the child used the connection of its parent")
    connection.close()
    with connect(client) as own:
        own.send(ANY)
        assert own.recv().type == "brand.new"

if backend == "threads":
    with rtkit.OpenAI(api_key="k", base_url=url) as client:
        for connect in KINDS.values():
            with connect(client) as connection:
                connection.send(ANY)
                assert connection.recv().type == "brand.new"
                fork(child_in_threads, connect, connection, client)
                connection.send(ANY)
                assert connection.recv().type == "brand.new"
            connection = connect(client).enter()
            fork(child_in_threads, connect, connection, client)
            connection.send(ANY)
            assert connection.recv().type == "brand.new"
            del connection
            gc.collect()
else:
    anyio.run(main, **BACKENDS[backend])
"""

A_SESSION = """
def refused(function, *arguments, **options):
    try:
        function(*arguments, **options)
    except SessionEndedError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used the session of its parent")

async def refused_later(function, *arguments):
    try:
        await function(*arguments)
    except SessionEndedError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used the session of its parent")

async def child(session, queue, url):
    with anyio.fail_after(20):
        refused(session.say, "from the child")
        refused(session.send_audio, bytes(480))
        refused(session.respond)
        refused(session.cancel)
        refused(session.cancel_tool, "call_1")
        refused(session.update, instructions="none")
        await refused_later(session.wait_for, "response.done")
        await refused_later(anext, session)
        await refused_later(session.interrupt)
        await session.close()
        try:
            async for event in queue:
                pass
        except rtkit.errors.StreamEndedError:
            pass
        else:
            raise AssertionError("events that can't come were taken for complete")
        async with rtkit.AsyncOpenAI(api_key="k", base_url=url) as client:
            async with client.realtime.session(model="m", history=session.snapshot()) as own:
                own.say("go on")
                await own.wait_for("response.done", timeout=20)

async def main():
    with rtkit.local.serve() as server:
        async with rtkit.AsyncOpenAI(api_key="k", base_url=server.url) as client:
            async with client.realtime.session(model="m") as session:
                session.say("hello")
                await session.wait_for("response.done", timeout=20)
                queue = session.subscribe()
                events = aiter(session)
                fork(run, child, session, queue, server.url)
                session.say("still there")
                await session.wait_for("response.done", timeout=20)
                assert "child" not in session.conversation.text
                queue.close()

anyio.run(main, **BACKENDS[backend])
"""


def run(program: str, backend: str = "asyncio", *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PRELUDE + program, backend, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("backend", ["asyncio", "uvloop", "trio"])
def test_a_connection_stays_with_the_parent(backend: str) -> None:
    run(A_CONNECTION, backend)


def test_a_blocking_connection_stays_with_the_parent() -> None:
    run(IN_THREADS)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_session_stays_with_the_parent(backend: str) -> None:
    run(A_SESSION, backend)


def answer_any(caller: Caller) -> None:
    with suppress(ConnectionClosed):
        while True:
            caller.send(caller.receive())


@pytest.mark.parametrize("backend", ["asyncio", "uvloop", "trio", "threads"])
def test_connections_of_each_kind_stay_with_the_parent(backend: str) -> None:
    with scripted_server(answer_any) as server:
        run(OTHER_CONNECTIONS, backend, server.url)
