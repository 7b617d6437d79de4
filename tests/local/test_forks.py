"""The offline server on both sides of a fork: the parent's, which a child may ask, and neither steer nor stop."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork")

PRELUDE = """
import gc, os, sys, traceback
import rtkit
from rtkit.local.testing.clock import ManualClock

def refused(function, *arguments, **options):
    try:
        function(*arguments, **options)
    except RuntimeError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used the server of its parent")

def ask(url):
    with rtkit.OpenAI(api_key="k", base_url=url, max_retries=0, timeout=20) as client:
        return client.responses.create(model="m", input="hi").output_text

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

STEERED = """
def child(server, fault):
    refused(server.script, [])
    refused(server.fault, 500)
    refused(server.fault, "refuse")
    refused(server.clear)
    refused(server.__enter__)
    refused(len, server.requests)
    refused(server.requests.wait, 5)
    fault.remove()
    assert ask(server.url)
    with rtkit.local.serve() as own:
        assert own.url != server.url
        assert ask(own.url)
        assert len(own.requests) == 1
    server.__exit__(None, None, None)

with rtkit.local.serve() as server:
    with rtkit.OpenAI(api_key="k", base_url=server.url) as client:
        assert client.responses.create(model="m", input="hi").output_text  # a connection stays open
        with server.fault(500, route="/v1/models", times=None) as fault:
            fork(child, server, fault)
            assert len(server.faults) == 1
        assert client.responses.create(model="m", input="hi").output_text
        assert len(server.requests) == 3
        fork(child, server, fault)
        assert ask(server.url)
"""

# The child leaves the block, and then the interpreter: nothing waits for a thread that it does not have.
ON_ITS_WAY_OUT = """
clock = ManualClock()
with rtkit.local.serve(clock=clock) as server:
    assert ask(server.url)
    child = os.fork()
    if not child:
        try:
            clock.advance(1)
        except RuntimeError:
            sys.exit(7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    clock.advance(1)
    assert ask(server.url)
"""

# A copy of the listening socket in a child would keep the port after the parent has let go of it.
THE_PORT = """
import socket, time
with rtkit.local.serve() as server:
    assert ask(server.url)
    port = server.port
    far, near = os.pipe()
    child = os.fork()
    if not child:
        os.close(near)
        os.read(far, 1)  # until the parent is done
        os._exit(0)
    os.close(far)
try:
    socket.create_connection(("127.0.0.1", port), timeout=5)
except ConnectionRefusedError:
    pass
else:
    raise AssertionError("the child holds the port")
os.close(near)
os.waitpid(child, 0)
"""


@pytest.mark.parametrize("program", [STEERED, ON_ITS_WAY_OUT, THE_PORT], ids=["steered", "way out", "port"])
def test_a_server_stays_with_the_parent(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PRELUDE + program],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
