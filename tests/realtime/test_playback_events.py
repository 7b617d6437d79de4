"""A session hears of what its sink plays, whoever else listens."""

from __future__ import annotations

from base64 import b64encode
from types import SimpleNamespace

import anyio
import pytest

from rtkit.audio import Drained, ItemFinished, ItemStarted, MemorySink
from rtkit.realtime.session.playback import Playback
from rtkit.realtime.state.payload import Payload

pytestmark = pytest.mark.anyio


def said(**fields: str) -> Payload:
    return Payload(SimpleNamespace(item_id="item", content_index=0, **fields))


@pytest.mark.parametrize("polling", [False, True])
async def test_listening_to_a_sink_takes_nothing_away_from_the_session(polling: bool) -> None:
    told: list[str] = []
    mine: list[type] = []
    async with MemorySink() as sink, anyio.create_task_group() as tasks:
        playback = Playback(sink, lambda item_id, size: None)

        async def listen() -> None:
            async for event in sink.events:
                mine.append(type(event))

        if not polling:
            tasks.start_soon(listen)
            await anyio.wait_all_tasks_blocked()
        tasks.start_soon(playback.run)
        tasks.start_soon(
            playback.watch,
            lambda item_id, silence: told.append("audible"),
            lambda item_id: told.append("heard"),
        )
        for _ in range(3):
            delta = b64encode(bytes(4_800)).decode()
            playback.put(said(type="response.output_audio.delta", delta=delta))
        playback.put(said(type="response.output_audio.done"))
        if polling:
            mine.extend(map(type, sink.events.take()))
        with anyio.fail_after(30):
            await playback.heard()
        await anyio.wait_all_tasks_blocked()
        mine.extend(map(type, sink.events.take()) if polling else ())
        tasks.cancel_scope.cancel()
    assert told == ["audible", "heard"]
    assert mine == [ItemStarted, ItemFinished, Drained]
