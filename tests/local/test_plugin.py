"""The fixture that comes with the package, as a project of its own has it."""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
import sys

import pytest

from rtkit import local

TESTS = """
import pytest, rtkit, rtkit.local

def ask(server, key):
    with rtkit.OpenAI(base_url=server.url, api_key=key, max_retries=0) as client:
        return client.responses.create(model="any", input="1 + 1").output_text

def test_plain(rtkit_server):
    assert ask(rtkit_server, "any") == "1 + 1 = 2"
    assert len(rtkit_server.requests) == 1

@pytest.mark.rtkit_server(engine=rtkit.local.Reciter("Once."), api_key="right")
def test_marked(rtkit_server):
    assert ask(rtkit_server, "right") == "Once."
    with pytest.raises(rtkit.AuthenticationError):
        ask(rtkit_server, "wrong")

@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_on_loops(rtkit_server, anyio_backend):
    async with rtkit.AsyncOpenAI(base_url=rtkit_server.url, api_key="any") as client:
        response = await client.responses.create(model="any", input="1 + 1")
    assert response.output_text == "1 + 1 = 2"
"""


def test_the_plugin_is_found_by_its_entry_point():
    found = importlib.metadata.entry_points(group="pytest11", name="rtkit")
    assert [point.value for point in found] == ["rtkit.local.pytest_plugin"]


def test_a_project_uses_the_fixture(tmp_path):
    (tmp_path / "test_it.py").write_text(TESTS)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    # That pytest finds the plugin by itself has a test of its own; to load all the others takes longer than this.
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-W",
            "error",
            "--strict-markers",
            "-p",
            "no:cacheprovider",
            "-p",
            "anyio",
            "-p",
            "rtkit.local.pytest_plugin",
            ".",
        ],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert "4 passed" in run.stdout, run.stdout + run.stderr


@pytest.mark.parametrize("statement", ["import rtkit.local", "import rtkit.local.pytest_plugin"])
def test_pytest_loads_next_to_nothing_for_it(statement):
    code = (
        f"import sys; {statement}; loaded = {{name.split('.')[0] for name in sys.modules}};"
        "assert not loaded & {'anyio', 'httpx', 'msgspec', 'starlette', 'uvicorn'}, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_every_name_of_the_package_has_its_home():
    assert {*local._HOMES, "serve"} == {*local.__all__}
    for name in local.__all__:
        assert getattr(local, name) is not None
        assert name in dir(local)
