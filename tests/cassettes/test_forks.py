"""A recorder on both sides of a fork: the parent writes its file alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="it has no fork")

PROGRAM = """
import gc, os, sys, traceback
import rtkit
from rtkit.cassettes import load, record

folder = sys.argv[1]

def ask(recorder, url):
    with rtkit.OpenAI(api_key="k", base_url=url, http_client=recorder.http_client(), max_retries=0) as client:
        assert client.responses.create(model="m", input="hi").output_text

def child(recorder, url):
    try:
        recorder.begin("GET", url, [])
    except RuntimeError as error:
        assert "before this process was forked" in str(error), error
    else:
        raise AssertionError("the child records into the file of its parent")
    try:
        ask(recorder, url)
    except rtkit.APIConnectionError as error:
        assert "before this process was forked" in f"{error} {error.__cause__}", error
    else:
        raise AssertionError("the child records into the file of its parent")
    with record(f"{folder}/child.jsonl") as own:
        ask(own, url)
    recorder.__exit__(None, None, None)

with rtkit.local.serve() as server, record(f"{folder}/parent.jsonl") as recorder:
    ask(recorder, server.url)
    process = os.fork()
    if not process:
        code = 1
        try:
            child(recorder, server.url)
            gc.collect()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    ask(recorder, server.url)
assert len(load(f"{folder}/parent.jsonl").exchanges) == 2
assert len(load(f"{folder}/child.jsonl").exchanges) == 1
"""


def test_a_recorder_stays_with_the_parent(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
