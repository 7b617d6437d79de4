"""A blocking connection on both sides of a fork: the child can't use it, and can't end it for the parent."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import os, socket, traceback
from anyio import ClosedResourceError
from rtkit.net._backends.blocking import SocketStream

here, there = socket.socketpair()
stream = SocketStream(here)
child = os.fork()
if not child:
    code = 1
    try:
        there.close()
        try:
            stream.send(b"from the child")
        except ClosedResourceError as error:
            assert "before this process was forked" in str(error)
            stream.close()
            code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
stream.send(b"from the parent")
assert there.recv(100) == b"from the parent"
there.sendall(b"to the parent")
assert stream.receive() == b"to the parent"
stream.close()
there.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork")
def test_a_connection_stays_with_the_parent() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
