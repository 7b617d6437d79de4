"""Sinks without a device, in virtual time: the protocol, its waits and its bounds."""

from __future__ import annotations

import gc
import io
import sys
import types

import anyio
import anyio.lowlevel
import pytest
import trio.testing

from rtkit.audio import (
    PCM16_24K,
    PCMU_8K,
    AudioFormat,
    CallbackSink,
    Drained,
    Heard,
    Interrupted,
    ItemFinished,
    ItemStarted,
    MemorySink,
    NullSink,
    Sink,
    StdoutSink,
    Tee,
    Underrun,
    WavDecoder,
    WavSink,
)
from rtkit.audio.events import Events
from rtkit.audio.formats import g711, pcm
from rtkit.audio.playing.playout import MAX_ITEMS
from rtkit.errors import AudioError, AudioFormatError, LimitExceededError
from tests.clock import VirtualTimeLoop

pytestmark = pytest.mark.anyio

MS = AudioFormat("pcm16", 1000)  # a sample is a millisecond


def tone_ms(ms: int) -> bytes:
    return pcm.tone(100, ms, 1000)


@pytest.mark.parametrize("pace", ["real", "fast"])
async def test_what_is_written_comes_out(pace, virtual_time):
    sink = MemorySink(MS, pace=pace)
    assert isinstance(sink, Sink)
    async with sink:
        begin = anyio.current_time()
        await sink.write("a", 0, tone_ms(55))
        await sink.write("a", 0, tone_ms(45))
        await sink.end("a", 0)
        await sink.drain()
        took = anyio.current_time() - begin
        await anyio.sleep(0.1)  # the last events are on their way
    assert sink.data == tone_ms(55) + tone_ms(45)
    assert took == pytest.approx(0.1 if pace == "real" else 0)
    assert sink.played("a", 0) == Heard("a", 0, 100, 100, 1000, ended=True)
    assert sink.played("a", 0).complete
    assert [type(e) for e in sink.events.take()] == [ItemStarted, ItemFinished, Drained]


async def test_played_follows_the_clock(virtual_time):
    async with NullSink(MS) as sink:
        await sink.write("a", 0, tone_ms(500))
        heard = []
        for _ in range(6):
            heard.append(sink.played("a", 0).ms)
            await anyio.sleep(0.1)
        assert heard == [0, 100, 200, 300, 400, 500]
        assert sink.played("nobody", 3) == Heard("nobody", 3, 0, 0, 1000)


async def test_events_come_when_they_are_audible(virtual_time):
    seen = []
    async with NullSink(MS) as sink, anyio.create_task_group() as tasks:
        begin = anyio.current_time()

        async def listen():
            async for event in sink.events:
                seen.append((round((anyio.current_time() - begin) * 1000), type(event)))

        tasks.start_soon(listen)
        await anyio.sleep(0.1)
        await sink.write("a", 0, tone_ms(50))
        await anyio.sleep(0.2)
        await sink.write("a", 0, tone_ms(30))
        await sink.end("a", 0)
        await sink.drain()
        await anyio.sleep(0.1)
        tasks.cancel_scope.cancel()
    started, underrun, finished, drained = seen
    assert [kind for _, kind in seen] == [ItemStarted, Underrun, ItemFinished, Drained]
    assert 100 <= started[0] <= 120  # one block
    # The end of the last whole piece; the underrun is known when the next block is due.
    assert underrun[0] - started[0] in range(50, 61)
    assert finished[0] == drained[0]


async def test_interrupt_says_what_was_heard_and_what_is_late_stays_unheard(virtual_time):
    async with MemorySink(MS, pace="real") as sink:
        await sink.write("done", 0, tone_ms(100))
        await sink.end("done", 0)
        await sink.write("cut", 0, tone_ms(1000))
        await sink.end("cut", 0)
        await sink.write("unplayed", 1, tone_ms(50))
        await anyio.sleep(0.3)
        heard = await sink.interrupt()
        assert [(h.item_id, h.content_index, h.written) for h in heard] == [
            ("cut", 0, 1000),
            ("unplayed", 1, 50),
        ]
        assert 200 <= heard[0].ms <= 240
        assert heard[1].ms == 0
        await sink.write("cut", 0, tone_ms(100))
        await sink.write("next", 0, tone_ms(40))
        await sink.drain()
        assert len(sink.data) // 2 == 100 + heard[0].ms + 40
        assert await sink.interrupt() == []
        interrupted = [e for e in sink.events.take() if isinstance(e, Interrupted)]
    assert interrupted == [Interrupted(heard)]


async def test_a_writer_waits_for_room_and_gives_up_at_an_interruption(virtual_time):
    async with NullSink(MS, max_buffered_ms=200) as sink, anyio.create_task_group() as tasks:
        begin = anyio.current_time()
        await sink.write("a", 0, tone_ms(200))
        await sink.write("a", 0, tone_ms(100))
        assert anyio.current_time() - begin == pytest.approx(0.1, abs=0.041)
        assert sink.buffered_ms <= 200

        async def late():
            await sink.write("b", 0, tone_ms(190))

        tasks.start_soon(late)
        await anyio.wait_all_tasks_blocked()
        heard = await sink.interrupt()
        await anyio.sleep(0.5)
        assert [h.item_id for h in heard] == ["a", "b"]
        assert sink.played("b", 0).samples == 0
        assert sink.buffered_ms == 0


async def test_a_pause_holds_the_clock(virtual_time):
    async with NullSink(MS) as sink:
        await sink.write("a", 0, tone_ms(400))
        await anyio.sleep(0.1)
        sink.pause()
        await anyio.sleep(0.5)
        before = sink.played("a", 0).ms
        await anyio.sleep(5)
        assert sink.played("a", 0).ms == before
        sink.resume()
        await sink.drain()
        assert sink.stats.underruns == 0
        assert sink.stats.paused >= 5400


async def test_a_pause_in_the_fast_pace(virtual_time):
    async with MemorySink(MS) as sink:
        sink.pause()
        await sink.write("a", 0, tone_ms(50))
        assert sink.data == b""
        sink.resume()
        await sink.drain()
        assert sink.data == tone_ms(50)


async def test_gaps_are_kept_on_request(virtual_time):
    async with MemorySink(MS, pace="real", gaps=True) as sink:
        await anyio.sleep(0.095)
        await sink.write("a", 0, tone_ms(40))
        await sink.drain()
    assert bytes(sink.data[:200]) == pcm.silence(100)
    assert bytes(sink.data[200:280]) == tone_ms(40)


async def test_rates_are_converted_and_counted_in_our_own(virtual_time):
    got = []

    async def take(data):
        got.append(data)

    async with CallbackSink(take, PCMU_8K, pace="fast") as sink:
        await sink.write("a", 0, g711.ulaw_encode(pcm.tone(400, 800, 8000)))
        await sink.drain()
        assert sink.played("a", 0).ms == 100
    assert b"".join(got) == g711.ulaw_encode(pcm.tone(400, 800, 8000))


async def test_a_callback_that_fails_ends_the_block_with_its_own_error(virtual_time):
    async def take(data):
        raise ZeroDivisionError("mine")

    async def play():
        async with CallbackSink(take, MS, pace="real") as sink:
            await sink.write("a", 0, tone_ms(100))
            await anyio.sleep_forever()

    with pytest.raises(ZeroDivisionError, match="mine"):
        await play()


async def test_what_memory_keeps_is_bounded(virtual_time):
    with pytest.raises(LimitExceededError, match="max_seconds"):
        async with MemorySink(MS, max_seconds=1) as sink:
            await sink.write("a", 0, tone_ms(1100))


async def test_outside_its_block_a_sink_says_so(virtual_time):
    sink = NullSink(MS)
    with pytest.raises(AudioError, match="within `async with`"):
        await sink.write("a", 0, b"")
    async with sink:
        pass
    with pytest.raises(AudioError, match="not open"):
        await sink.interrupt()
    with pytest.raises(RuntimeError, match="make a new one"):
        async with sink:
            pass
    assert [event async for event in sink.events] == []


@pytest.mark.parametrize("moment", range(8))
async def test_cancelled_anywhere_it_leaves_nothing_behind(moment, virtual_time):
    with anyio.move_on_after(moment * 0.01):
        async with NullSink(MS, max_buffered_ms=20) as sink:
            await sink.write("a", 0, tone_ms(15))
            await sink.write("a", 0, tone_ms(15))
            await sink.interrupt()
            await sink.write("b", 0, tone_ms(60))
            await sink.drain()


async def test_an_error_of_the_block_comes_out_as_it_is(virtual_time):
    with pytest.raises(KeyError):
        async with NullSink(MS):
            raise KeyError


@pytest.mark.parametrize("format", [PCM16_24K, PCMU_8K])
async def test_a_wav_file_knows_its_length_at_the_end(format, tmp_path, anyio_backend):
    path = tmp_path / "out.wav"
    sound = bytes(range(101)) * 2
    async with WavSink(path, format) as sink:
        await sink.write("a", 0, sound[:100])
        await sink.write("a", 0, sound[100:])
        await sink.drain()
    decoder = WavDecoder()
    out = decoder.feed(path.read_bytes()) + decoder.close()
    assert decoder.info is not None
    assert decoder.info.frames == format.samples(sound)
    assert not decoder.truncated
    assert (out if format == PCM16_24K else g711.ulaw_encode(out)) == (
        sound if format == PCM16_24K else g711.ulaw_encode(g711.ulaw_decode(sound))
    )


async def test_standard_output_gets_the_bytes(monkeypatch, anyio_backend):
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", types.SimpleNamespace(buffer=out))
    async with StdoutSink(MS, pace="fast") as sink:
        await sink.write("a", 0, tone_ms(10))
        await sink.drain()
    assert out.getvalue() == tone_ms(10)


async def test_events_are_bounded_and_the_oldest_give_way(virtual_time):
    events: Events[int] = Events(max_events=3)
    for n in range(5):
        events.put(n)
    assert events.dropped == 2
    events.close()
    assert [e async for e in events] == [2, 3, 4]
    assert events.take() == []


async def test_each_consumer_gets_every_event(virtual_time):
    events: Events[int] = Events()
    got: dict[str, list[int]] = {"a": [], "b": []}

    async def listen(name: str) -> None:
        async for event in events:
            got[name].append(event)

    events.put(0)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listen, "a")
        tasks.start_soon(listen, "b")
        await anyio.wait_all_tasks_blocked()
        for n in (1, 2):
            events.put(n)
        await anyio.wait_all_tasks_blocked()
        assert events.take() == []  # it begins where the others are, and is a consumer from then on
        events.put(3)
        assert events.take() == [3]
        await anyio.wait_all_tasks_blocked()
        late = aiter(events)
        events.put(4)
        assert await anext(late) == 4
        assert (events.take(), events.take()) == ([4], [])
        events.close()
    assert sorted(map(tuple, got.values())) in ([(0, 1, 2, 3, 4)] * 2, [(0, 1, 2, 3, 4), (1, 2, 3, 4)])
    assert events.dropped == 0


async def test_a_loop_goes_on_where_the_one_before_it_left(virtual_time):
    events: Events[int] = Events()
    for n in range(5):
        events.put(n)
    first = []
    async for event in events:
        first.append(event)
        if event == 2:
            break
    events.close()
    assert (first, [event async for event in events]) == ([0, 1, 2], [3, 4])
    assert [event async for event in events] == []


async def test_a_consumer_that_is_slow_loses_the_oldest_alone(virtual_time):
    events: Events[int] = Events(max_events=2)
    slow, quick = aiter(events), aiter(events)
    for n in range(5):
        events.put(n)
        assert await anext(quick) == n
    assert events.dropped == 3
    assert [await anext(slow), await anext(slow)] == [3, 4]
    events.close()
    with pytest.raises(StopAsyncIteration):
        await anext(quick)


async def test_listening_beside_a_wait_that_is_cancelled_loses_nothing(virtual_time):
    events: Events[int] = Events()
    listener = aiter(events)
    with anyio.move_on_after(1):
        await anext(listener)
    events.put(1)
    assert await anext(listener) == 1


# Not in debug mode, which records a stack for every block.
HOUR_LOOPS = [
    pytest.param(lambda: ("asyncio", {"loop_factory": VirtualTimeLoop}), id="asyncio-virtual"),
    pytest.param(
        lambda: ("trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}), id="trio-virtual"
    ),
]


@pytest.mark.parametrize("anyio_backend", HOUR_LOOPS, indirect=True)
async def test_an_hour_of_conversation_has_no_drift_and_keeps_nothing(anyio_backend):
    """Turns of both sides on a virtual clock: every item is as long as it sounds, to the sample."""
    second = pcm.silence(24_000)
    turns = 0
    blocks = {}
    async with NullSink(PCM16_24K, block_ms=100) as sink:
        begin = anyio.current_time()
        while anyio.current_time() - begin < 3600:
            turns += 1
            name = f"item_{turns}"
            for _ in range(8):
                await sink.write(name, 0, second)
            await sink.end(name, 0)
            if turns % 5 == 0:
                await anyio.sleep(3)
                [cut] = await sink.interrupt()
                assert abs(cut.ms - 3000) <= 100
            else:
                await sink.drain()
                assert sink.played(name, 0).complete
            sink.events.take()
            await anyio.sleep(2)
            if turns % 50 == 0:
                gc.collect()
                blocks[turns] = sys.getallocatedblocks()
        elapsed = anyio.current_time() - begin
        stats = sink.stats
    assert turns > MAX_ITEMS + 100
    assert stats.underruns == 0
    # What was pulled is the time that went by, to one block; what was written was played or dropped.
    assert abs(stats.pulled / 24_000 - elapsed) <= 0.101
    assert stats.played + stats.dropped == turns * 8 * 24_000
    # Once as many items are remembered as ever are, nothing is added.
    assert abs(blocks[max(blocks)] - blocks[300]) < 1000


async def test_a_copy_has_what_was_played(virtual_time):
    speaker, all_of_it, heard = NullSink(), MemorySink(), MemorySink(pace="real")
    tee = Tee(speaker, all_of_it, heard)
    assert isinstance(tee, Sink)
    sound = bytes(range(256)) * 375  # two seconds
    async with tee:
        await tee.write("a", 0, sound)
        await anyio.sleep(0.51)
        (cut,) = await tee.interrupt()
        assert cut.samples == pytest.approx(0.52 * 24_000, abs=480)
        await tee.write("b", 0, sound[:4800])
        await tee.end("b", 0)
        await tee.drain()
        assert tee.played("b", 0).complete
    assert bytes(all_of_it.data) == sound + sound[:4800]
    assert bytes(heard.data) == sound[: 2 * cut.samples] + sound[:4800]


async def test_a_copy_in_another_format_is_refused():
    with pytest.raises(AudioFormatError, match="a copy in AudioFormat"):
        Tee(NullSink(), NullSink(PCMU_8K))
