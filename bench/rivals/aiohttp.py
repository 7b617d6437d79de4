"""aiohttp's WebSocket client, each message decoded by msgspec straight from the bytes of the frame."""

from __future__ import annotations

import base64
import json
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import anyio
from aiohttp import ClientSession, TCPConnector

from bench.peer import peer
from bench.rivals.structs import decoder

if TYPE_CHECKING:
    from bench.cases import AsyncRuns, Case, Outcome

PACKAGES = ("aiohttp", "msgspec")
NOTE = "ws_connect(decode_text=False), no compression, then msgspec into hand-written structs"


@asynccontextmanager
async def receive(case: Case) -> AsyncRuns:
    decode = decoder(case.kind).decode
    total = case.payload.total
    url = case.url + "/realtime"
    async with (
        ClientSession() as session,
        session.ws_connect(url, decode_text=False, max_msg_size=0) as connection,
    ):

        async def run() -> Outcome:
            await connection.send_str("go")
            deltas = [decode((await connection.receive()).data).delta for _ in range(total)]
            return len(deltas), deltas

        yield run


@asynccontextmanager
async def pingpong(case: Case) -> AsyncRuns:
    decode = decoder(case.kind).decode
    with peer(case) as made:
        async with (
            ClientSession() as session,
            session.ws_connect(made.url, decode_text=False, ssl=made.context or True) as connection,
        ):

            async def run() -> Outcome:
                deltas = []
                for _ in range(case.events):
                    made.send()
                    deltas.append(decode((await connection.receive()).data).delta)
                return len(deltas), deltas

            yield run
            made.close()


@asynccontextmanager
async def append(case: Case) -> AsyncRuns:
    audio = bytes(case.chunk)
    url = case.server + "/session/1/1/0/realtime"
    async with ClientSession() as session, session.ws_connect(url) as connection:
        await connection.receive()
        seen = 0

        async def run() -> Outcome:
            nonlocal seen
            for _ in range(case.events):
                data = base64.b64encode(audio).decode()
                await connection.send_str(f'{{"type":"input_audio_buffer.append","audio":"{data}"}}')
            await connection.send_str("?")
            before, seen = seen, json.loads((await connection.receive()).data)["count"]
            return seen - before, []

        yield run


@asynccontextmanager
async def silent(case: Case) -> AsyncRuns:
    async with ClientSession(connector=TCPConnector(limit=0)) as session, AsyncExitStack() as stack:
        for _ in range(case.streams):
            await stack.enter_async_context(session.ws_connect(case.url + "/realtime"))

        async def run() -> Outcome:
            await anyio.sleep(case.pace)
            return case.streams, []

        yield run


@asynccontextmanager
async def opening(case: Case) -> AsyncRuns:
    async with ClientSession(connector=TCPConnector(limit=0)) as session:

        async def run() -> Outcome:
            async with AsyncExitStack() as stack:
                for _ in range(case.streams):
                    await stack.enter_async_context(session.ws_connect(case.url + "/realtime"))
            return case.streams, []

        yield run
