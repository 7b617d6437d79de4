"""The asyncio client of websockets, each message decoded by msgspec from bytes."""

from __future__ import annotations

import base64
import json
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import anyio
from websockets.asyncio.client import connect

from bench.peer import peer
from bench.rivals.structs import decoder

if TYPE_CHECKING:
    from bench.cases import AsyncRuns, Case, Outcome

PACKAGES = ("websockets", "msgspec")
NOTE = "asyncio client, recv(decode=False), no compression, then msgspec into hand-written structs"


@asynccontextmanager
async def receive(case: Case) -> AsyncRuns:
    decode = decoder(case.kind).decode
    total = case.payload.total
    url = case.url.replace("http:", "ws:") + "/realtime"
    async with connect(url, compression=None, max_size=None) as connection:

        async def run() -> Outcome:
            await connection.send("go")
            deltas = [decode(await connection.recv(decode=False)).delta for _ in range(total)]
            return len(deltas), deltas

        yield run


@asynccontextmanager
async def pingpong(case: Case) -> AsyncRuns:
    decode = decoder(case.kind).decode
    with peer(case) as made:
        url = made.url.replace("http", "ws", 1)
        async with connect(url, compression=None, max_size=None, ssl=made.context) as connection:

            async def run() -> Outcome:
                deltas = []
                for _ in range(case.events):
                    made.send()
                    deltas.append(decode(await connection.recv(decode=False)).delta)
                return len(deltas), deltas

            yield run
            made.close()


@asynccontextmanager
async def append(case: Case) -> AsyncRuns:
    audio = bytes(case.chunk)
    url = case.server.replace("http:", "ws:") + "/session/1/1/0/realtime"
    async with connect(url, compression=None) as connection:
        await connection.recv()
        seen = 0

        async def run() -> Outcome:
            nonlocal seen
            for _ in range(case.events):
                data = base64.b64encode(audio).decode()
                await connection.send(f'{{"type":"input_audio_buffer.append","audio":"{data}"}}')
            await connection.send("?")
            before, seen = seen, json.loads(await connection.recv())["count"]
            return seen - before, []

        yield run


@asynccontextmanager
async def silent(case: Case) -> AsyncRuns:
    url = case.url.replace("http:", "ws:") + "/realtime"
    async with AsyncExitStack() as stack:
        for _ in range(case.streams):
            await stack.enter_async_context(connect(url, compression=None))

        async def run() -> Outcome:
            await anyio.sleep(case.pace)
            return case.streams, []

        yield run


@asynccontextmanager
async def opening(case: Case) -> AsyncRuns:
    url = case.url.replace("http:", "ws:") + "/realtime"

    async def run() -> Outcome:
        async with AsyncExitStack() as stack:
            for _ in range(case.streams):
                await stack.enter_async_context(connect(url, compression=None))
        return case.streams, []

    yield run
