"""The asyncio client of websockets, each message decoded by msgspec from bytes."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from websockets.asyncio.client import connect

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
