"""A native cancellation of asyncio gets out of a telephone call, whatever scope stands around it."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import anyio
import pytest

from rtkit.audio.telephony import TwilioCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

START = {
    "event": "start",
    "sequenceNumber": "1",
    "streamSid": "MZ1",
    "start": {
        "streamSid": "MZ1",
        "accountSid": "AC1",
        "callSid": "CA1",
        "tracks": ["inbound"],
        "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
        "customParameters": {},
    },
}


async def messages() -> AsyncIterator[str]:
    yield json.dumps(START)
    await anyio.sleep_forever()


async def send(message: str) -> None:
    await anyio.lowlevel.checkpoint()


def test_a_cancelled_task_stays_cancelled() -> None:
    async def main() -> None:
        inside = asyncio.Event()
        after = False

        async def call() -> None:
            nonlocal after
            async with anyio.create_task_group(), TwilioCall(send, messages()):
                inside.set()
                await anyio.sleep_forever()
            after = True

        task = asyncio.create_task(call())
        await inside.wait()
        task.cancel("by Ctrl-C")
        with pytest.raises(asyncio.CancelledError, match="by Ctrl-C"):
            await task
        assert not after

    asyncio.run(main())
