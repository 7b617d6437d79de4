"""Speaking with a session: sources, sinks, interruption, and where the time goes; in virtual time."""

from __future__ import annotations

import gc
import sys
from typing import Any

import anyio
import pytest

from rtkit.audio.playing.sinks import MemorySink, NullSink
from rtkit.audio.sources import SilenceSource
from rtkit.realtime.events import Interrupted, ReplyAudioDropped, ReplyHeard, TurnTimed
from rtkit.realtime.session import playback
from rtkit.realtime.settings import Settings
from tests.realtime.support.model import ModelServer, text_of
from tests.realtime.test_session import reply, same, serving

pytestmark = pytest.mark.anyio


async def speech(model: ModelServer, what: str, **fields: Any) -> None:
    await model.connections[-1].emit(f"input_audio_buffer.speech_{what}", item_id="item_next", **fields)


async def test_a_file_is_answered_and_heard(virtual_time: None) -> None:
    model = ModelServer(audio=True)
    sink = MemorySink(pace="real")
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        await session.converse(SilenceSource(seconds=2), sink)
        same(session, model)
        assert len(model.connections[0].heard) == 2 * 48_000
        words = len(["You", "said:", "96000", "bytes"])
        assert len(sink.data) == words * 4800
        assert session.conversation.text == "user: 96000 bytes\nassistant: You said: 96000 bytes"
        answer = list(session.conversation)[-1]
        assert answer.audio_ms == words * 100
        assert answer.heard_ms is None


@pytest.mark.parametrize("server_cancels", [True, False])
async def test_an_interruption_is_told_as_it_was_heard(virtual_time: None, server_cancels: bool) -> None:
    model = ModelServer(
        lambda items: ["one two three four five six seven eight nine ten", "never heard"], audio=True
    )
    told: list[Interrupted] = []
    detection = {"type": "server_vad", "interrupt_response": server_cancels}
    async with serving(model) as (make, _), make(turn_detection=detection) as session:
        session.on(Interrupted, told.append)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            session.say("Count")
            await reply(session)
            await anyio.sleep(0.55)
            await speech(model, "started", audio_start_ms=0)
            await anyio.sleep(1)
            tasks.cancel_scope.cancel()
        connection = model.connections[0]
        first = [item for item in model.items if item.get("role") == "assistant"]
        assert len(first) == 1
        cut = connection.truncated[first[0]["id"]]
        assert 400 <= cut <= 700
        (interruption,) = told
        assert interruption.heard[first[0]["id"]] == cut
        assert sorted(interruption.heard.values()) == [0, cut]
        mirrored = session.conversation[first[0]["id"]]
        assert mirrored.heard_ms == cut
        assert mirrored.status == "incomplete"
        assert mirrored.text in {"one two three", "one two three four", "one two three four five"}
        assert len(session.conversation) == len(model.items) == 2
        assert connection.refused == []


async def test_after_a_loss_the_history_is_as_it_was_heard(virtual_time: None) -> None:
    model = ModelServer(lambda items: ["one two three four five six seven eight nine ten"], audio=True)
    async with serving(model) as (make, _), make() as session, anyio.create_task_group() as tasks:
        tasks.start_soon(session.converse, SilenceSource(), NullSink())
        session.say("Count")
        await reply(session)
        await anyio.sleep(0.55)
        await speech(model, "started", audio_start_ms=0)
        await anyio.sleep(1)
        await model.connections[0].caller.drop()
        await session.wait_for("rtkit.session.reconnected", timeout=60)
        await anyio.sleep(1)
        heard = list(session.conversation)[-1].text
        assert 0 < len(heard) < 30
        assert [text_of(item) for item in model.items] == ["Count", heard]
        tasks.cancel_scope.cancel()


async def test_a_reply_that_is_still_coming_is_cancelled(virtual_time: None) -> None:
    model = ModelServer(lambda items: ["word " * 40], audio=True, delay=0.08)
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            session.say("Go on")
            await session.wait_for("response.output_audio.delta", timeout=60)
            await anyio.sleep(1)
            await session.interrupt()
            done = await reply(session)
            assert done.response.status == "cancelled"
            await anyio.sleep(5)
            tasks.cancel_scope.cancel()
        (item,) = [item for item in session.conversation if item.role == "assistant"]
        assert item.heard_ms is not None
        assert 500 < item.heard_ms < 1300


async def test_the_segments_add_up_to_the_silence_that_was_heard(virtual_time: None) -> None:
    model = ModelServer(audio=True, delay=0.2)
    timed: list[TurnTimed] = []
    async with serving(model) as (make, _), make() as session:
        session.on(TurnTimed, timed.append)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            await anyio.sleep(2)
            await speech(model, "started", audio_start_ms=100)
            await anyio.sleep(1)
            now = anyio.current_time()
            await speech(model, "stopped", audio_end_ms=2500)
            await anyio.sleep(0.3)
            await model.connections[0].commit({})
            await anyio.sleep(0.1)
            model.connections[0].reply(tasks)
            await reply(session)
            await anyio.sleep(5)
            tasks.cancel_scope.cancel()
        (turn,) = session.metrics.turns
        assert [event.turn for event in timed] == [turn]
        assert set(turn.segments) == {"endpointing", "commit", "thinking", "synthesis", "playback"}
        assert sum(turn.segments.values()) == pytest.approx(turn.silence)
        assert turn.speech_end == pytest.approx(2.5, abs=0.1)
        assert turn.speech_known == pytest.approx(now, abs=0.05)
        assert turn.segments["endpointing"] == pytest.approx(0.5, abs=0.1)
        assert turn.segments["commit"] == pytest.approx(0.3, abs=0.05)
        assert turn.segments["thinking"] == pytest.approx(0.1, abs=0.05)
        assert turn.segments["synthesis"] == pytest.approx(0.2, abs=0.05)
        assert turn.segments["playback"] < 0.1
        assert turn.last_audible is not None
        assert turn.audible is not None
        assert turn.last_audible > turn.audible
        usage = session.metrics.usage
        assert (usage.total, usage.audio_input, usage.audio_cached, usage.audio_output) == (30, 6, 2, 15)


async def test_a_long_reply_does_not_stall_the_events(virtual_time: None) -> None:
    """A sink takes sound in its own time; the conversation goes on meanwhile."""
    model = ModelServer(lambda items: ["word " * 600], audio=True)
    async with (
        serving(model) as (make, _),
        make(settings=Settings(max_events=100_000)) as session,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(session.converse, SilenceSource(), NullSink(max_buffered_ms=500))
        started = anyio.current_time()
        session.say("Go on")
        await reply(session)
        assert anyio.current_time() - started < 1  # of a minute of sound
        session.clear_audio()
        tasks.cancel_scope.cancel()


async def test_what_a_slow_sink_will_never_play_is_told(
    virtual_time: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "MAX_WAITING", 4 * 4800)
    model = ModelServer(lambda items: ["word " * 20], audio=True)
    dropped: list[ReplyAudioDropped] = []
    async with (
        serving(model) as (make, _),
        make() as session,
        anyio.create_task_group() as tasks,
    ):
        session.on(ReplyAudioDropped, dropped.append)
        sink = NullSink(max_buffered_ms=200)
        tasks.start_soon(session.converse, SilenceSource(), sink)
        session.say("Go on")
        await session.wait_for(ReplyHeard, timeout=60)
        item = list(session.conversation)[-1]
        assert {event.item_id for event in dropped} == {item.id}
        missing = sum(event.size for event in dropped)
        assert missing % 4800 == 0
        assert missing > 0
        # What was not told as left out was played: 24 samples a millisecond, of two bytes each.
        assert sink.played(item.id, 0).written * 2 == item.audio_ms * 48 - missing
        tasks.cancel_scope.cancel()


async def test_an_hour_of_conversation_has_no_drift_and_keeps_nothing(virtual_time: None) -> None:
    """Turns, heard out and interrupted, on a virtual clock, through the whole of a session."""
    model = ModelServer(lambda items: ["one two three four five six seven eight nine ten"], audio=True)
    blocks: list[int] = []
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        sink = NullSink(block_ms=100)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(chunk_ms=100), sink)
            begin = anyio.current_time()
            turns = 0
            while anyio.current_time() - begin < 3600:
                turns += 1
                session.say("Count")
                await reply(session)
                await anyio.sleep(0.55 if turns % 5 == 0 else 4.0)
                if turns % 5 == 0:
                    await session.interrupt()
                await anyio.sleep(6)
                for item in list(session.conversation):  # as an app does whose conversation never ends
                    session.delete_item(item.id)
                await anyio.sleep(1)
                # What the server of the tests notes, and the session does not.
                for each in model.connections:
                    for notes in (each.heard, each.events, each.caller.received, each.buffer):
                        notes.clear()
                if turns % 60 == 0:
                    gc.collect()
                    blocks.append(sys.getallocatedblocks())
            elapsed = anyio.current_time() - begin
            stats = sink.stats
            tasks.cancel_scope.cancel()
        assert abs(stats.pulled / 24_000 - elapsed) <= 0.3
        assert stats.underruns == 0
        heard, cut = turns - turns // 5, turns // 5
        assert stats.played >= heard * 24_000 + cut * 0.4 * 24_000
        assert stats.played + stats.dropped == turns * 24_000
        assert len(session.conversation) == 0
    assert len(blocks) >= 5
    # From the second look on there are the figures of each turn more, and no more than a few objects beside.
    assert blocks[-1] - blocks[1] < 60 * (len(blocks) - 2) * 60
