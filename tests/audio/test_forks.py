"""Devices on both sides of a fork: the child can't use them, and leaves alone what the parent plays and records."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork"),
    pytest.mark.usefixtures("pulse"),
]

PROGRAM = """
import atexit, gc, os, sys, threading, traceback
import anyio
from rtkit.audio import Microphone, Speaker, list_devices
from rtkit.errors import AudioDeviceError

backend = sys.argv[1]

def refused(function, *arguments):
    try:
        function(*arguments)
    except AudioDeviceError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used a device of its parent")

async def refused_later(function, *arguments):
    try:
        await function(*arguments)
    except AudioDeviceError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child used a device of its parent")

async def child(microphone, speaker):
    with anyio.fail_after(20):
        await refused_later(anext, microphone)
        await refused_later(speaker.write, "item", 0, bytes(480))
        await refused_later(speaker.drain)
        await refused_later(speaker.interrupt)
        refused(speaker.played, "item", 0)
        refused(list_devices)
        await refused_later(Microphone("pulse").__aenter__)
        await refused_later(Speaker("pulse").__aenter__)
        await microphone.__aexit__(None, None, None)
        await speaker.__aexit__(None, None, None)

def in_child(*arguments):
    failed = []
    def target():
        try:
            anyio.run(child, *arguments, backend=backend)
        except BaseException as error:
            failed.append(error)
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]

def fork(function, *arguments):
    process = os.fork()
    if process:
        return process
    code = 1
    try:
        function(*arguments)
        gc.collect()
        atexit._run_exitfuncs()  # as a child does that leaves by itself
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)

async def main():
    options = {"latency": 0.05}
    async with Microphone("pulse", **options) as microphone, Speaker("pulse", **options) as speaker:
        await anext(microphone)
        await speaker.write("item", 0, bytes(4800))
        process = fork(in_child, microphone, speaker)
        with anyio.fail_after(30):
            while not (done := os.waitpid(process, os.WNOHANG))[0]:
                await anext(microphone)
        assert os.waitstatus_to_exitcode(done[1]) == 0
        with anyio.fail_after(20):
            for _ in range(10):
                await anext(microphone)
            await speaker.write("item", 0, bytes(4800))
            await speaker.drain()
        assert speaker.played("item", 0).samples == 4800

anyio.run(main, backend=backend)
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_devices_stay_with_the_parent(backend: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, backend],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
