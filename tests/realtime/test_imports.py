"""What a first use loads on the event loop: small parts of rtkit, and nothing that is large."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import rtkit
from tests.realtime.support.server import scripted_server

PROGRAM = """
import importlib.util, json, marshal, sys, threading
import rtkit

loop = __import__(sys.argv[1])  # not by anyio.run, which would load what the client should

on_the_loop = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            on_the_loop.append(name)

async def request(client):
    reply = await client.responses.create(model="m", input="Hello")
    assert reply.output_text

async def stream(client):
    async with await client.responses.create(model="m", input="Hello", stream=True) as events:
        assert [event async for event in events][-1].type == "response.completed"

async def connect(client):
    async with client.realtime.connect(model="m") as connection:
        event = await connection.recv()
        assert type(event).__name__ == "SessionCreatedEvent", event

async def connect_responses(client):
    async with client.responses.connect() as connection:
        assert (await connection.recv()).type == "session.created"

async def session(client):
    async with client.realtime.session(model="m") as session:
        session.say("Hello")
        await session.wait_for("response.done")

async def main():
    async with rtkit.AsyncOpenAI(api_key="k", base_url=sys.argv[2]) as client:
        sys.meta_path.insert(0, Watch())
        await globals()[sys.argv[3]](client)
        sys.meta_path.pop(0)
    sizes = {}
    for name in on_the_loop:
        loader = importlib.util.find_spec(name).loader
        sizes[name] = len(marshal.dumps(loader.get_code(name))) if hasattr(loader, "get_code") else 0
    print(json.dumps(sizes))

loop.run(*[main] if sys.argv[1] == "trio" else [main()])
"""

# In KiB of code, of which a busy two-core machine loads about 20 in a millisecond.
# Docstrings of the arguments, which editors and help() show, are a quarter of a family's methods.
MOST = {"request": 72, "stream": 72, "connect": 300, "connect_responses": 310, "session": 330}
LARGER = 1.1 if sys.version_info >= (3, 14) else 1  # the same code takes more bytes there


@pytest.mark.parametrize("use", MOST)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_first_use_loads_nothing_large_on_the_event_loop(backend: str, use: str) -> None:
    with scripted_server() if use == "connect_responses" else rtkit.local.serve() as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, backend, server.url, use],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.stderr == ""
    sizes = json.loads(done.stdout)
    # Types, the WebSocket library, the loop's half of anyio: on a thread, or when the client is built.
    own = {name for name in sizes if name.startswith("rtkit.") and not name.startswith("rtkit.types")}
    assert {
        name for name in sizes if name.partition(".")[0] in {"rtkit", "websockets", "anyio", "httpcore"}
    } == own
    assert sum(sizes.values()) < MOST[use] * 1024 * LARGER, sizes
