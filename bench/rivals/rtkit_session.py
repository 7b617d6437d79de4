"""rtkit's realtime session: its microphone's path, from `send_audio` to the socket."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio

from rtkit import AsyncOpenAI

if TYPE_CHECKING:
    from bench.cases import AsyncRuns, Case, Outcome

PACKAGES = ("rtkit",)
NOTE = "a session's send_audio, all of it sent when the run ends"


@asynccontextmanager
async def append(case: Case) -> AsyncRuns:
    audio = bytes(case.chunk)
    client = AsyncOpenAI(api_key="test", base_url=case.server + "/session/1/1/0")
    async with client, client.realtime.session(model="m") as session:

        async def run() -> Outcome:
            for _ in range(case.events):
                session.send_audio(audio)
                await anyio.lowlevel.checkpoint()  # the turn that a microphone gives
            return case.events, []

        yield run
