"""``rtkit serve`` as a program: what it tells, how it is used, how it ends."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest

from tests.cli.test_demo import ENVIRONMENT, RTKIT, _heed_ctrl_c

TIMEOUT = 60


@contextmanager
def serving(*arguments, port="0"):
    """The server as a program; its URL, and the process."""
    process = subprocess.Popen(
        [*RTKIT, "serve", "--port", port, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=ENVIRONMENT,
        start_new_session=True,
        preexec_fn=_heed_ctrl_c,
    )
    with process:
        try:
            lines: list[str] = []
            assert process.stdout is not None
            while not lines or "Ctrl-C" not in lines[-1]:
                line = process.stdout.readline()
                assert line, process.stderr.read() if process.stderr else ""
                lines.append(line)
            told = "".join(lines)
            match = re.search(r"^Serving   (http://127\.0\.0\.1:\d+/v1)$", told, re.MULTILINE)
            assert match, told
            yield match[1], told, process
        finally:
            process.kill()


def said(url, **headers):
    answer = httpx.post(f"{url}/responses", json={"model": "m", "input": "1 + 1"}, headers=headers)
    return answer.json()["output"][0]["content"][0]["text"] if answer.is_success else answer.status_code


def test_it_tells_how_to_point_a_client_at_it():
    with serving() as (url, told, _):
        assert f"export OPENAI_BASE_URL={url} OPENAI_API_KEY=test" in told
        assert "no language model" in told
        assert said(url) == "1 + 1 = 2"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_ends_when_it_is_told_to(number, code):
    with serving() as (_, _, process):
        process.send_signal(number)
        _, stderr = process.communicate(timeout=TIMEOUT)
        assert (process.returncode, stderr) == (code, "")


def test_options_reach_the_server(tmp_path):
    store = tmp_path / "store.db"
    options = ["--engine", "recite", "--api-key", "right", "--store", str(store), "--fault", "503:times=1"]
    with serving(*options) as (url, told, process):
        assert str(store) in told
        assert "right" not in told
        assert said(url) == 503
        assert said(url) == 401
        assert said(url, authorization="Bearer right") == "1 + 1"
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=TIMEOUT)
    assert store.exists()


def test_an_upstream_replies():
    with (
        serving() as (upstream, _, _),
        serving("--upstream", upstream, "--model", "tiny") as (url, told, _),
    ):
        assert f"{upstream} replies, with the model tiny" in told
        assert said(url) == "1 + 1 = 2"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--model", "m"], "--model and --upstream-key are for --upstream"),
        (["--upstream", "http://x", "--engine", "recite"], "--engine and --delay exclude it"),
        (["--fault", "fire"], "--fault"),
        (["--port", "70000"], "--port"),
    ],
)
def test_it_is_called_wrongly(arguments, complaint):
    run = subprocess.run(
        [*RTKIT, "serve", *arguments],
        capture_output=True,
        encoding="utf-8",
        env=ENVIRONMENT,
        check=False,
        timeout=TIMEOUT,
    )
    assert run.returncode == 2
    assert complaint in run.stderr


def test_a_port_or_a_store_that_can_not_be_had(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = subprocess.run(
            [*RTKIT, "serve", "--port", str(taken.getsockname()[1])],
            capture_output=True,
            encoding="utf-8",
            env=ENVIRONMENT,
            check=False,
            timeout=TIMEOUT,
        )
    assert run.returncode == 1
    assert "--port chooses another" in run.stderr
    broken = tmp_path / "no.db"
    broken.write_bytes(b"This is not a database, and it is long enough to be told apart." * 20)
    run = subprocess.run(
        [sys.executable, "-m", "rtkit", "serve", "--port", "0", "--store", str(broken)],
        capture_output=True,
        encoding="utf-8",
        env=ENVIRONMENT,
        check=False,
        timeout=TIMEOUT,
    )
    assert run.returncode == 1
    assert "can't be opened" in run.stderr
    assert "Traceback" not in run.stderr
