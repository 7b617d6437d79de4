"""``rtkit record`` and ``rtkit replay`` as programs."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest

import rtkit
import rtkit.local
from rtkit.cli import main

KEY = "sk-0123456789abcdef"
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@contextmanager
def running(*arguments, end=signal.SIGINT, code=130):
    """A command that serves, and its base URL; it ends as it should."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "rtkit", *map(str, arguments), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    with process:
        assert process.stdout is not None
        try:
            lines = []
            for line in process.stdout:
                lines.append(line)
                if line.startswith("Ctrl-C"):
                    break
            (url,) = re.findall(r"^Serving +(\S+)$", "".join(lines), re.MULTILINE)
            yield url
        finally:
            process.send_signal(end)
            _, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (code, "")


def ask(url, input="1 + 1"):
    with rtkit.OpenAI(base_url=url, api_key=KEY, max_retries=0) as client:
        return client.responses.create(model="any", input=input).output_text


def test_what_is_recorded_is_replayed(tmp_path):
    path = tmp_path / "x.jsonl"
    with (
        rtkit.local.serve() as server,
        running("record", path, "--upstream", server.url) as url,
    ):
        assert ask(url) == "1 + 1 = 2"
    assert KEY not in path.read_text()
    with running("replay", path, "--fast", end=signal.SIGTERM, code=143) as url:
        assert ask(url) == ask(url) == "1 + 1 = 2"
        with pytest.raises(rtkit.NotFoundError, match=r"2 \+ 2"):
            ask(url, "2 + 2")
    with running("replay", path, "--once", "--fault", "503") as url:
        with pytest.raises(rtkit.InternalServerError):
            ask(url)
        assert ask(url) == "1 + 1 = 2"
        assert httpx.post(f"{url}/responses", json={"model": "any", "input": "1 + 1"}).status_code == 404


def test_wrong_calls(tmp_path, capfd):
    path = tmp_path / "x.jsonl"
    assert main(["replay", str(path)]) == 2
    path.write_text("no cassette\n")
    assert main(["record", str(path)]) == 2
    assert "--overwrite" in capfd.readouterr().err
    assert main(["replay", str(path)]) == 1
    assert "line 1" in capfd.readouterr().err
    assert main(["record", "--overwrite", "--upstream", "nowhere", str(path)]) == 2
    assert "http or https" in capfd.readouterr().err
    path.write_text('{"kind":"cassette","version":1}\n')
    assert main(["replay", str(path), "--fault", "stal"]) == 2
    assert "did you mean stall" in capfd.readouterr().err
    assert main(["replay", str(path), "--fault", "refuse"]) == 2


def test_a_recording_that_can_not_begin_leaves_nothing_behind(tmp_path, capfd):
    path = tmp_path / "x.jsonl"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["record", str(path), "--port", port]) == 1
    assert f"port {port}" in capfd.readouterr().err
    assert main(["record", str(path), "--upstream", "nowhere"]) == 2
    assert not path.exists()
    assert main(["record", str(tmp_path / "nowhere" / "x.jsonl")]) == 1
    assert "can't write" in capfd.readouterr().err
