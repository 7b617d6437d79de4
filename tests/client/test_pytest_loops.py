"""One async client for a whole run of pytest, whose tests have an event loop each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client.support.scripts import http_peer
from tests.client.test_loops import answer

SETTINGS = """
[pytest]
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""

FIXTURES = """
import gc, os
import anyio, pytest, rtkit

def make():
    return rtkit.AsyncOpenAI(api_key="k", base_url=os.environ["PEER"], max_retries=0, timeout=20)

@pytest.fixture(scope="session")
def client():
    yield make()
    gc.collect()

async def ask(client):
    assert (await client.models.retrieve("m")).id == "m"
    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(client.models.retrieve, "m")
"""

# What each way of writing async tests does with loops.
PROGRAMS = {
    "asyncio": """
import pytest_asyncio

@pytest_asyncio.fixture
async def of_the_test():
    async with make() as client:
        yield client

@pytest.fixture(scope="module")
def copy(client):
    return client.with_options(max_retries=1)

@pytest.mark.asyncio
@pytest.mark.parametrize("number", range(4))
async def test_a_loop_each(client, copy, of_the_test, number):
    for one in (client, copy, of_the_test):
        await ask(one)

@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("number", range(3))
async def test_one_loop_for_all(client, number):
    await ask(client)

@pytest.mark.asyncio
async def test_closed_on_the_last_loop(client):
    await ask(client)
    await client.close()
""",
    "asyncio_loop_of_the_session": """
import pytest_asyncio

@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def client():
    async with make() as client:
        await ask(client)
        yield client

@pytest.mark.asyncio
@pytest.mark.parametrize("number", range(4))
async def test_a_loop_each(client, number):
    await ask(client)
""",
    "anyio": """
@pytest.fixture(params=["asyncio", "trio"] + ["uvloop"] * (sys.platform != "win32"))
def anyio_backend(request):
    if request.param == "uvloop":
        pytest.importorskip("uvloop")
        return "asyncio", {"use_uvloop": True}
    return request.param

@pytest.mark.anyio
@pytest.mark.parametrize("number", range(3))
async def test_a_loop_each(client, number):
    await ask(client)
""",
    "anyio_client_for_each_loop": """
@pytest.fixture(scope="session", params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param

@pytest.fixture(scope="session")
async def client(anyio_backend):
    async with make() as client:
        await ask(client)
        yield client

@pytest.mark.anyio
@pytest.mark.parametrize("number", range(3))
async def test_one_loop_for_all(client, number):
    await ask(client)
""",
    "unittest": """
import unittest

kept = make()

class TestLoops(unittest.IsolatedAsyncioTestCase):
    async def test_one(self):
        await ask(kept)

    async def test_two(self):
        await ask(kept)

    async def test_zero(self):
        await ask(kept)
        await kept.close()
""",
}


@pytest.mark.parametrize("plugin", ["asyncio", "anyio"])
def test_a_client_for_the_whole_run(plugin: str, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(SETTINGS)
    for name, program in PROGRAMS.items():
        # Not both in one run: where a runner of anyio's for trio is kept, anyio takes each loop for trio's.
        if name.startswith("anyio") is (plugin == "anyio"):
            (tmp_path / f"test_{name}.py").write_text(f"import sys\n{FIXTURES}{program}")
    with http_peer(answer) as peer:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
            cwd=tmp_path,
            env={**os.environ, "PEER": peer.url, "no_proxy": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
