"""What a request on asyncio, or from a thread, does not use is not loaded, wherever it is installed."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.client.support.network import reply, serving
from tests.client.support.scripts import http_peer

UNUSED = ["trio", "h2", "httpcore", "httpx2", "aiohttp", "socksio"]

ASYNC = """
import asyncio, sys
from rtkit import AsyncOpenAI

async def main():
    async with AsyncOpenAI(api_key="k", base_url=sys.argv[1], max_retries=0) as client:
        assert (await client.models.retrieve("m")).id == "m"

asyncio.run(main())
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""
SYNC = """
import sys
from rtkit import OpenAI

with OpenAI(api_key="k", base_url=sys.argv[1], max_retries=0) as client:
    assert client.models.retrieve("m").id == "m"
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


@pytest.mark.parametrize("program", [ASYNC, SYNC], ids=["asyncio", "threads"])
def test_nothing_that_is_not_used(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_spec("trio")
    assert find_spec("h2")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with http_peer(serving(reply())) as peer:
        done = subprocess.run(
            [sys.executable, "-c", program, peer.url, *UNUSED], capture_output=True, text=True, check=True
        )
    assert done.stdout.split() == []
