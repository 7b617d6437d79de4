"""A native cancellation of asyncio gets out of a telephone call, whatever scope stands around it."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import IO, TYPE_CHECKING

import anyio
import pytest

from rtkit.audio._files import open_in_thread
from rtkit.audio.telephony.call import TwilioCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

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


def test_a_file_that_nobody_takes_is_closed(tmp_path: Path) -> None:
    """The thread that opens it goes on when a native cancellation has come."""
    asked, go = threading.Event(), threading.Event()
    files: list[IO[bytes]] = []

    def slowly() -> IO[bytes]:
        asked.set()
        assert go.wait(30)
        files.append((tmp_path / "a.wav").open("wb"))
        return files[0]

    async def main() -> None:
        task = asyncio.create_task(open_in_thread(slowly))
        assert await asyncio.to_thread(asked.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go.set()

    asyncio.run(main())
    for thread in threading.enumerate():
        if "AnyIO" in thread.name:
            thread.join(30)
    assert files[0].closed
