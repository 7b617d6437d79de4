"""The real sound path: a virtual loudspeaker and a virtual microphone of PulseAudio, through PortAudio.

Times are counted in samples of what the loudspeaker really played, as its monitor gives it back.
"""

from __future__ import annotations

import subprocess
import threading
from array import array
from bisect import bisect_left
from typing import Any

import anyio
import pytest

from rtkit.audio import (
    AudioFormat,
    DeviceLost,
    DeviceReplaced,
    DeviceUnderrun,
    Drained,
    ItemFinished,
    ItemStarted,
    Microphone,
    Overrun,
    Sink,
    Source,
    Speaker,
    find_device,
    list_devices,
)
from rtkit.audio.devices.portaudio import portaudio_alone, sounddevice
from rtkit.audio.devices.stream import _open_streams
from rtkit.audio.formats import pcm
from rtkit.errors import AudioDeviceError, AudioDeviceLostError
from tests.audio.pulse import RATE, record
from tests.audio.signals import snr

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pulse", "promptly")]

# The device buffers 20 ms and asks for 10 ms at a time.
SPEAKER: dict[str, Any] = {"device": "pulse", "block_ms": 10, "latency": 0.02}


# On a busy machine the sound server, the recording or the device come too late now and then, and samples are
# lost that are nobody's to keep. Such a take is repeated; what is wrong with the sound itself is so in each.
TAKES = 8


async def undisturbed(take, good=lambda result: True):
    """What ``take`` gives beside the device's underruns, the first time that there are none and it is good."""
    for _ in range(TAKES):
        result, underruns = await take()
        if not underruns and good(result):
            break
    return result


def whole(recording):
    """Whether nothing is missing in the midst of the sound."""
    sounding = recording.sounding()
    return len(sounding) == sounding[-1] + 1 - sounding[0]


def ms(samples: float) -> float:
    return samples * 1000 / RATE


def test_devices_are_listed_and_found():
    devices = list_devices()
    pulse = next(device for device in devices if device.name == "pulse")
    assert pulse.host_api == "ALSA"
    assert min(pulse.input_channels, pulse.output_channels) >= 1
    assert find_device("PULS", "output") == find_device(pulse.index, "input") == pulse
    assert sum(device.default_output for device in devices) == 1
    assert find_device(None, "output").default_output


@pytest.mark.parametrize("choice", ["no such thing", 4711])
async def test_no_such_device_says_what_there_is(choice):
    with pytest.raises(AudioDeviceError, match=r"there is none; there are: .*'pulse'"):
        async with Speaker(choice):
            pass
    with pytest.raises(AudioDeviceError, match="there is none"):
        async with Microphone(choice):
            pass


@pytest.mark.parametrize("call", ["check_output_settings", "RawOutputStream"])
async def test_a_sound_system_that_hangs_is_an_error(call, monkeypatch):
    let_go = threading.Event()
    real = getattr(sounddevice(), call)

    def hang(**arguments):
        assert let_go.wait(30)
        return real(**arguments)

    stream = Speaker(**SPEAKER)._stream
    if call == "RawOutputStream":
        await stream.find()
    monkeypatch.setattr("rtkit.audio.devices.stream.OPEN_SECONDS", 0.05)
    monkeypatch.setattr(sounddevice(), call, hang)
    with pytest.raises(AudioDeviceError, match=r"has not answered for 0.05 s; is the sound server running\?"):
        await (stream.open() if call == "RawOutputStream" else stream.find())
    let_go.set()
    for thread in threading.enumerate():
        if thread.name == "rtkit audio driver":
            await anyio.to_thread.run_sync(thread.join, 30)
    assert not _open_streams  # what it opened in the end is closed again


@pytest.mark.parametrize("rate", [24_000, 48_000])
async def test_what_is_played_is_heard_to_the_sample(rate, pulse):
    sound = pcm.tone(400, rate, rate)

    async def take():
        async with (
            record(pulse) as recording,
            Speaker(format=AudioFormat("pcm16", rate), **SPEAKER) as speaker,
        ):
            assert isinstance(speaker, Sink)
            for start in range(0, len(sound), 4800):
                await speaker.write("a", 0, sound[start : start + 4800])
            await speaker.end("a", 0)
            await speaker.drain()
            await recording.wait_seconds(0.2)
            assert speaker.played("a", 0).complete
            kinds = [type(event) for event in speaker.events.take()]
            assert [kind for kind in kinds if kind is not DeviceUnderrun] == [
                ItemStarted,
                ItemFinished,
                Drained,
            ]
            assert kinds.count(DeviceUnderrun) == speaker.device_underruns
            return recording, speaker.device_underruns

    def heard(recording):
        sounding = recording.sounding()
        return recording.samples[sounding[0] : sounding[-1] + 1]

    def quality(recording):
        # Without the ends, which the sound server's resampler rounds off.
        return snr(heard(recording)[480:-480].tobytes(), 400, RATE)

    recording = await undisturbed(take, lambda recording: quality(recording) > 60)
    assert quality(recording) > 60
    assert ms(len(heard(recording))) == pytest.approx(1000, abs=1)


async def test_played_is_the_devices_clock(pulse):
    """At any moment `played` is within 30 ms of what has come out."""

    async def take():
        async with record(pulse) as recording, Speaker(**SPEAKER) as speaker:
            pairs = []
            recording.on_samples = lambda: pairs.append(
                (len(recording.samples), speaker.played("a", 0).samples)
            )
            await speaker.write("a", 0, pcm.tone(400, 24_000, 24_000))
            await speaker.end("a", 0)
            await speaker.drain()
            await recording.wait_seconds(0.2)
            recording.on_samples = None
            return (recording, pairs), speaker.device_underruns

    recording, pairs = await undisturbed(take, lambda result: whole(result[0]))
    sounding = recording.sounding()
    begin, end = sounding[0], sounding[-1]
    inner = [(there, said) for there, said in pairs if begin + 2400 < there < end]
    off = [ms(bisect_left(sounding, there)) - said / 24 for there, said in inner]
    assert len(off) > 20
    # A recording that came late, in a lump, says nothing of its moment: nine in ten do not.
    assert sorted(map(abs, off))[len(off) * 9 // 10] < 30


async def test_an_interruption_is_silent_within_60_ms_and_says_what_was_heard(pulse):
    async def take():
        async with record(pulse) as recording, Speaker(**SPEAKER) as speaker:
            await speaker.write("done", 0, pcm.tone(400, 4800, 24_000))
            await speaker.end("done", 0)
            await speaker.write("cut", 0, pcm.tone(400, 72_000, 24_000))
            await speaker.write("next", 0, pcm.tone(400, 2400, 24_000))
            await recording.wait_seconds(0.8)
            there = len(recording.samples)
            heard = await speaker.interrupt()
            await recording.wait_seconds(0.4)
            assert [(h.item_id, h.written) for h in heard] == [("cut", 72_000), ("next", 2400)]
            assert heard[1].samples == 0
            assert speaker.played("done", 0).complete
            return (recording, there, heard[0]), speaker.device_underruns

    recording, there, cut = await undisturbed(take, lambda result: whole(result[0]))
    sounding = recording.sounding()
    assert ms(sounding[-1] - there) < 60
    # What it says was heard is what the waveform has, beside the item before it.
    assert ms(len(sounding)) == pytest.approx(200 + cut.samples / 24, abs=2)


async def test_speech_into_the_microphone_arrives(pulse):
    sound = pcm.tone(400, RATE, RATE)
    got = bytearray()
    async with Microphone("pulse", latency=0.02) as microphone:
        assert isinstance(microphone, Source)
        first = await anext(microphone)
        assert len(first) == 960
        async with await anyio.open_process(
            [
                "pacat",
                "--device=mouth",
                "--latency-msec=50",
                "--raw",
                "--format=s16le",
                f"--rate={RATE}",
                "--channels=1",
            ],
            env=pulse.environment,
            stdin=subprocess.PIPE,
        ) as speaking:
            assert speaking.stdin is not None
            stdin = speaking.stdin

            async def speak():
                await stdin.send(sound)
                await stdin.aclose()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(speak)
                with anyio.fail_after(20):
                    async for chunk in microphone:
                        got += chunk
                        if len(got) > 2 * 24_000 * 2.5:
                            break
    samples = array("h", bytes(got))
    loud = [i for i, sample in enumerate(samples) if abs(sample) > 200]
    assert len(loud) > 12_000
    heard = samples[loud[0] + 480 : loud[0] + 480 + 12_000]
    assert snr(heard.tobytes(), 400, 24_000) > 40


async def test_a_reader_that_is_slow_loses_the_oldest_and_is_told(pulse):
    async with Microphone("pulse", latency=0.02, max_buffered_ms=60) as microphone:
        await anext(microphone)
        with anyio.fail_after(20):
            while not microphone._dropped_samples:
                await microphone._stream.notifier.wait()
        await anext(microphone)
        assert microphone.overruns == 1
        [event] = microphone.events.take()
        assert isinstance(event, Overrun)
        assert event.samples >= 480


@pytest.mark.parametrize("moment", [0, 0.01, 0.05, 0.2])
async def test_cancelled_anywhere_devices_are_closed(moment, pulse):
    with anyio.move_on_after(moment):
        async with Microphone("pulse", latency=0.02) as microphone, Speaker(**SPEAKER) as speaker:
            async for chunk in microphone:
                await speaker.write("echo", 0, chunk)
    assert not _open_streams


async def unplug(device):
    """What pulling the plug does to a stream. Alone: it is closed as soon as it has stopped."""

    def stop():
        with portaudio_alone():
            device._stream._raw.abort()

    await anyio.to_thread.run_sync(stop)


async def listen(source):
    async for _ in source:
        pass


async def test_a_device_that_stops_is_an_event_and_an_error(pulse):
    async with (
        Speaker(**SPEAKER, fallback=False) as speaker,
        Microphone("pulse", latency=0.02, fallback=False) as microphone,
    ):
        await speaker.write("a", 0, pcm.silence(2400))
        await anext(microphone)
        await unplug(speaker)
        await unplug(microphone)
        with pytest.raises(AudioDeviceLostError, match="it stopped"):
            await listen(microphone)
        assert [type(event) for event in microphone.events.take()] == [DeviceLost]
        with anyio.fail_after(20):
            async for event in speaker.events:
                if isinstance(event, DeviceLost):
                    break
            # The event comes first; what is lost is known by the next turn.
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(AudioDeviceLostError):
                await speaker.write("a", 0, pcm.silence(2400))
        with pytest.raises(AudioDeviceLostError):
            await speaker.interrupt()


async def test_the_default_device_takes_over_on_request(pulse):
    sound = pcm.tone(400, 24_000, 24_000)
    async with (
        Speaker(**SPEAKER, fallback=True) as speaker,
        Microphone("pulse", latency=0.02, fallback=True) as microphone,
    ):
        await speaker.write("a", 0, sound)
        await speaker.end("a", 0)
        await anext(microphone)
        with anyio.fail_after(20):
            kinds = []
            async for event in speaker.events:
                kinds.append(type(event))
                if isinstance(event, ItemStarted):
                    await unplug(speaker)
                if isinstance(event, Drained):
                    break
        assert [kind for kind in kinds if kind is not DeviceUnderrun][-4:] == [
            DeviceLost,
            DeviceReplaced,
            ItemFinished,
            Drained,
        ]
        assert speaker.device is not None
        assert speaker.device.name == SPEAKER["device"]  # it opened again
        assert speaker.played("a", 0).complete

        await unplug(microphone)
        with anyio.fail_after(20):
            while not [e for e in microphone.events.take() if isinstance(e, DeviceReplaced)]:
                assert len(await anext(microphone)) == 960
        assert microphone.device is not None
        assert microphone.device.name == "pulse"
