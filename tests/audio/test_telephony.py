"""Telephone calls: Twilio's messages, the clock of marks, and a call over a WebSocket that is a queue."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any, Self

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.audio import (
    PCM16_24K,
    PCMU_8K,
    AudioFormat,
    Drained,
    Interrupted,
    ItemFinished,
    ItemStarted,
    Overrun,
    Sink,
    Source,
    TwilioCall,
    Underrun,
)
from rtkit.audio.formats import pcm
from rtkit.audio.telephony.call import Ended
from rtkit.audio.telephony.twilio import (
    Dtmf,
    Mark,
    MarkClock,
    Media,
    Start,
    Stop,
    UnknownMessage,
    decode_message,
)
from rtkit.errors import AudioDeviceLostError, AudioError, DecodeError

START = {
    "event": "start",
    "sequenceNumber": "1",
    "start": {
        "accountSid": "AC1",
        "streamSid": "MZ1",
        "callSid": "CA1",
        "tracks": ["inbound"],
        "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
        "customParameters": {"who": "me"},
    },
    "streamSid": "MZ1",
}
CONNECTED = {"event": "connected", "protocol": "Call", "version": "1.0.0"}


def media(payload: bytes) -> dict[str, Any]:
    body = {"track": "inbound", "chunk": "1", "timestamp": "5", "payload": b64encode(payload).decode()}
    return {"event": "media", "sequenceNumber": "3", "media": body, "streamSid": "MZ1"}


def test_messages_become_events():
    start = decode_message(json.dumps(START))
    assert isinstance(start, Start)
    assert (start.start.stream_sid, start.start.call_sid, start.start.custom_parameters) == (
        "MZ1",
        "CA1",
        {"who": "me"},
    )
    sound = decode_message(json.dumps(media(b"\xff\x00")))
    assert isinstance(sound, Media)
    assert (sound.media.payload, sound.media.timestamp) == (b"\xff\x00", "5")
    mark = decode_message('{"event":"mark","streamSid":"MZ1","mark":{"name":"m"}}')
    assert isinstance(mark, Mark)
    assert mark.mark.name == "m"
    key = decode_message('{"event":"dtmf","streamSid":"MZ1","dtmf":{"track":"inbound_track","digit":"#"}}')
    assert isinstance(key, Dtmf)
    assert key.dtmf.digit == "#"
    assert isinstance(decode_message(b'{"event":"stop","stop":{"callSid":"CA1"}}'), Stop)


@pytest.mark.parametrize(
    "text", ['{"event":"new"}', "{}", "[1]", '{"event":"media","media":{}}', '{"event":7}']
)
def test_drift_does_not_raise(text):
    assert decode_message(text) == UnknownMessage(json.loads(text))


def test_no_json_raises():
    with pytest.raises(DecodeError, match="hello"):
        decode_message("hello")


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 800)), max_size=20), st.data())
def test_the_clock_of_marks_never_runs_ahead_nor_back(pieces, data):
    clock = MarkClock()
    now, names = 0.0, []
    last: dict[str, int] = {}
    for item, samples in pieces:
        names.append(clock.sent((str(item), 0), samples, now))
        now += data.draw(st.floats(0, 0.2))
        if data.draw(st.booleans()):
            clock.marked(names[data.draw(st.integers(0, len(names) - 1))], now)
        for key in {str(i) for i, _ in pieces}:
            heard = clock.heard((key, 0), now)
            assert last.get(key, 0) <= heard.samples <= heard.written
            last[key] = heard.samples
    if names:
        clock.marked(names[-1], now)
        assert clock.outstanding == 0
        assert all(clock.heard((k, 0), now).samples == clock.heard((k, 0), now).written for k in last)


class Phone:
    """The other end, on virtual time: plays what it is sent, echoes marks, clears."""

    def __init__(self) -> None:
        self.to_us, self.messages = anyio.create_memory_object_stream[str](1000)
        self._sent, self._inbox = anyio.create_memory_object_stream[str](10_000)
        self.heard = b""
        self._cleared = 0
        self._changed = anyio.Event()

    async def send(self, text: str) -> None:
        await self._sent.send(text)
        if json.loads(text)["event"] == "clear":
            self._cleared += 1
            self._changed.set()

    async def say(self, message: dict[str, Any]) -> None:
        await self.to_us.send(json.dumps(message))

    async def run(self) -> None:
        cleared = 0
        async for text in self._inbox:
            message = json.loads(text)
            assert message["streamSid"] == "MZ1"
            skipping = self._cleared > cleared
            if message["event"] == "clear":
                cleared += 1
            elif message["event"] == "mark":
                await self.say({"event": "mark", "streamSid": "MZ1", "mark": message["mark"]})
            elif not skipping:
                payload = b64decode(message["media"]["payload"])
                self._changed = anyio.Event()
                begin = anyio.current_time()
                with anyio.move_on_after(len(payload) / 8000):
                    await self._changed.wait()
                played = anyio.current_time() - begin
                self.heard += payload[: round(played * 8000)]

    async def __aenter__(self) -> Self:
        self.tasks = await anyio.create_task_group().__aenter__()
        self.tasks.start_soon(self.run)
        await self.say(CONNECTED)
        await self.say(START)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        self.tasks.cancel_scope.cancel()
        await self.tasks.__aexit__(None, None, None)
        for stream in (self.to_us, self.messages, self._sent, self._inbox):
            stream.close()


@pytest.mark.anyio
async def test_a_call_plays_and_says_what_was_heard(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages) as call:
        assert isinstance(call.source, Source)
        assert isinstance(call.sink, Sink)
        assert call.stream_sid == "MZ1"
        sink = call.sink
        await sink.write("a", 0, b"\x11" * 4000)
        await sink.end("a", 0)
        await anyio.sleep(0.25)
        assert sink.audible
        assert abs(sink.played("a", 0).ms - 250) <= 1
        await sink.drain()
        assert sink.played("a", 0).complete
        assert not sink.audible
        assert [type(e) for e in sink.events.take()] == [ItemStarted, ItemFinished, Drained]
    assert phone.heard == b"\x11" * 4000


@pytest.mark.anyio
async def test_an_interruption_clears_and_old_marks_count_no_more(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages) as call:
        sink = call.sink
        await sink.write("a", 0, b"\x11" * 8000)
        await sink.write("b", 0, b"\x22" * 8000)
        await anyio.sleep(0.33)
        heard = await sink.interrupt()
        assert [(h.item_id, h.written) for h in heard] == [("a", 8000), ("b", 8000)]
        assert heard[0].ms == pytest.approx(330, abs=1)
        assert heard[1].ms == 0
        await sink.write("a", 0, b"\x11" * 800)  # late
        await sink.write("c", 0, b"\x33" * 800)
        await sink.drain()
        assert sink.played("b", 0).samples == 0
        assert sink.played("c", 0).samples == 800
        assert [e for e in sink.events.take() if isinstance(e, Interrupted)] == [Interrupted(heard)]
    assert len(phone.heard.rstrip(b"\x33")) == pytest.approx(0.33 * 8000, abs=8)
    assert phone.heard.endswith(b"\x33" * 800)
    assert b"\x22" not in phone.heard


@pytest.mark.anyio
async def test_running_empty_within_an_item_is_an_underrun(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages) as call:
        await call.sink.write("a", 0, b"\x11" * 800)
        await anyio.sleep(0.5)
        await call.sink.end("a", 0)
        await anyio.sleep(0.1)
        kinds = [type(e) for e in call.sink.events.take()]
        assert kinds == [ItemStarted, Underrun, ItemFinished, Drained]


@pytest.mark.anyio
async def test_what_is_sent_ahead_is_bounded(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages, max_buffered_ms=500) as call:
        begin = anyio.current_time()
        await call.sink.write("a", 0, b"\x11" * 16_000)
        assert anyio.current_time() - begin == pytest.approx(1.5)


@pytest.mark.anyio
async def test_the_callers_voice_keys_and_end(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages, max_inbound_ms=100) as call:
        for n in range(10):
            await phone.say(media(bytes([n]) * 160))
        await phone.say(
            {"event": "dtmf", "streamSid": "MZ1", "dtmf": {"track": "inbound_track", "digit": "5"}}
        )
        await phone.say({"event": "surprise"})
        await phone.say({"event": "stop", "stop": {}})
        await anyio.sleep(1)
        assert b"".join([chunk async for chunk in call.source]) == b"".join(
            bytes([n]) * 160 for n in range(5, 10)
        )
        assert call.source.overruns == 5
        assert all(isinstance(e, Overrun) for e in call.source.events.take())
        events = [event async for event in call.events]
        assert [type(e) for e in events] == [Dtmf, UnknownMessage, Ended]
        assert events[-1] == Ended(stopped=True)
        with pytest.raises(AudioDeviceLostError, match="call has ended"):
            await call.sink.write("a", 0, b"")


@pytest.mark.anyio
async def test_another_format_is_converted_both_ways(virtual_time):
    async with Phone() as phone, TwilioCall(phone.send, phone.messages, format=PCM16_24K) as call:
        await call.sink.write("a", 0, pcm.tone(400, 24_000, 24_000))
        await call.sink.drain()
        assert call.sink.played("a", 0).ms in {999, 1000}
        await phone.say(media(b"\x55" * 1600))
        await phone.say({"event": "stop", "stop": {}})
        got = b"".join([chunk async for chunk in call.source])
        assert len(got) // 2 == 3 * 1600
    assert len(phone.heard) == 8000
    assert call.source.format == call.sink.format == PCM16_24K != PCMU_8K


@pytest.mark.anyio
@pytest.mark.parametrize("rate", [8_000, 16_000, 24_000, 44_099, 44_100, 48_000])
async def test_the_end_of_the_call_is_heard_at_any_rate(rate, virtual_time):
    """44,099 Hz has no small ratio to 8,000: the filter holds the end until the call is over."""
    format = AudioFormat("pcm16", rate)
    async with Phone() as phone, TwilioCall(phone.send, phone.messages, format=format) as call:
        for _ in range(25):
            await phone.say(media(bytes([0x55, 0xD5]) * 80))
        await phone.say({"event": "stop", "stop": {}})
        pieces = [chunk async for chunk in call.source]
        assert sum(map(len, pieces)) // 2 == pytest.approx(rate // 2, abs=1)
        assert call.source.delay < 0.0005 or rate == 44_099
        with pytest.raises(StopAsyncIteration):
            await anext(call.source)


@pytest.mark.anyio
@pytest.mark.parametrize("first", [None, {"event": "media", "media": {"payload": ""}}, CONNECTED])
async def test_what_is_no_media_stream(first, virtual_time):
    async def messages():
        for _ in range(20):
            if first is not None:
                yield json.dumps(first)

    async def send(text):
        raise AssertionError

    with pytest.raises(AudioError, match=r"before the call started|no media stream|no 'start' within 16"):
        async with TwilioCall(send, messages()):
            pass
