"""The fixture that comes with the package, as a project of its own has it."""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
import sys

import pytest

import rtkit.cassettes
import rtkit.local

TESTS = """
import os, pytest, rtkit

@pytest.mark.rtkit_cassette(upstream=os.environ["UPSTREAM"])
def test_through_httpx(rtkit_cassette):
    client = rtkit.OpenAI(
        base_url=os.environ["UPSTREAM"], api_key="sk-0123456789abcdef", http_client=rtkit_cassette.http_client()
    )
    with client:
        assert client.responses.create(model="any", input="1 + 1").output_text == "1 + 1 = 2"

@pytest.mark.rtkit_cassette(upstream=os.environ["UPSTREAM"], path="tapes/socket.jsonl")
def test_through_a_server(rtkit_cassette):
    with rtkit_cassette.server() as server:
        with rtkit.WebSocket.connect(f"{server.ws_url}/realtime?model=m", proxy=False) as websocket:
            assert "session.created" in websocket.receive(timeout=30)
"""


def test_the_plugin_is_found_by_its_entry_point():
    found = importlib.metadata.entry_points(group="pytest11", name="rtkit-cassettes")
    assert [point.value for point in found] == ["rtkit.cassettes.pytest_plugin"]


def run(folder, upstream, *options):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    # That pytest finds the plugin by itself has a test of its own; to load all the others takes longer than this.
    environment |= {"UPSTREAM": upstream, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "--strict-markers"]
    done = subprocess.run(
        [*command, "-p", "rtkit.cassettes.pytest_plugin", "-p", "no:cacheprovider", *options, "."],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.stdout


def test_a_project_records_once_and_replays_without_a_server(tmp_path):
    (tmp_path / "test_it.py").write_text(TESTS)
    nowhere = "http://127.0.0.1:9/v1"
    refused = run(tmp_path, nowhere)
    assert "2 failed" in refused or "2 error" in refused
    assert "--rtkit-record=missing" in refused
    with rtkit.local.serve() as server:
        assert "2 passed" in run(tmp_path, server.url, "--rtkit-record=missing")
    first, second = (
        tmp_path / "cassettes" / "test_it" / "test_through_httpx.jsonl",
        tmp_path / "tapes" / "socket.jsonl",
    )
    assert "sk-0123456789abcdef" not in first.read_text()
    assert [len(rtkit.cassettes.load(path).exchanges) for path in (first, second)] == [1, 1]
    assert "2 passed" in run(tmp_path, nowhere, "-rA")
    # A cassette that is there is not recorded again unless all are.
    assert "2 passed" in run(tmp_path, nowhere, "--rtkit-record=missing")
    with rtkit.local.serve(rtkit.local.Reciter("other")) as server:
        assert "1 failed" in run(tmp_path, server.url, "--rtkit-record=all")


@pytest.mark.parametrize("statement", ["import rtkit.cassettes", "import rtkit.cassettes.pytest_plugin"])
def test_pytest_loads_next_to_nothing_for_it(statement):
    code = (
        f"import sys; {statement}; loaded = {{name.split('.')[0] for name in sys.modules}};"
        "assert not loaded & {'anyio', 'httpx', 'msgspec', 'starlette', 'uvicorn'}, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
