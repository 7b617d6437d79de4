"""What a program may ask of a session, one by one, and whenever it asks; in virtual time."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from rtkit.audio.sinks import NullSink
from rtkit.audio.sources import SilenceSource
from rtkit.realtime.events import Interrupted
from tests.realtime.support.model import ModelServer
from tests.realtime.test_session import reply, same, serving

pytestmark = pytest.mark.anyio


def sent(model: ModelServer, connection: int, prefix: str) -> list[Any]:
    """The events of a kind that a connection of the server got."""
    events = (event for event in model.connections[connection].events if event["type"].startswith(prefix))
    return [event["type"].removeprefix(prefix) for event in events]


# -- interrupt


async def test_interrupt_without_playback_cancels_the_reply(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    told: list[Any] = []
    async with serving(model) as (make, _), make() as session:
        session.on(Interrupted, told.append)
        await session.interrupt()  # there is nothing to interrupt
        session.say("one two three four")
        await session.wait_for("response.output_text.delta", timeout=60)
        await session.interrupt()
        await session.interrupt()
        done = await reply(session)
        assert done.response.status == "cancelled"
        same(session, model)
        assert sent(model, 0, "response.") == ["create", "cancel"]
        assert model.connections[0].refused == []
        assert told == []  # nothing was audible
        session.say("again")
        assert (await reply(session)).response.status == "completed"


@pytest.mark.parametrize("detection", [{"type": "server_vad"}, None], ids=["turns", "commit"])
async def test_interrupt_by_the_program_cancels_a_reply_that_is_heard(
    virtual_time: None, detection: Any
) -> None:
    """With turn detection too: the server cancels only where it hears somebody speak."""
    model = ModelServer(lambda items: ["word " * 40, "another"], audio=True, delay=0.08)
    async with serving(model) as (make, _), make(turn_detection=detection) as session:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            session.say("Go on")
            await session.wait_for("response.output_audio.delta", timeout=60)
            await anyio.sleep(1)
            await session.interrupt()
            done = await reply(session)
            assert done.response.status == "cancelled"
            tasks.cancel_scope.cancel()
        assert [item.role for item in session.conversation] == ["user", "assistant"]
        assert sent(model, 0, "response.") == ["create", "cancel"]
