"""aiohttp's WebSocket client, each message decoded by msgspec straight from the bytes of the frame."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import ClientSession

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
