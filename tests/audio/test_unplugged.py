"""A device that goes away while it is used: a sound server of its own, whose devices are taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

from rtkit.audio import (
    DeviceLost,
    DeviceReplaced,
    DeviceUnderrun,
    Drained,
    ItemFinished,
    ItemStarted,
    Microphone,
    Speaker,
    list_devices,
)
from rtkit.audio.formats import pcm
from rtkit.errors import AudioDeviceLostError
from tests.audio.pulse import RATE, PulseAudio, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("promptly")]

# One more device of ALSA's, beside those that there are.
ALSA = """
</usr/share/alsa/alsa.conf>
pcm.headset {{
    type pulse
    server "{server}"
    hint {{ show on description "a headset" }}
}}
"""

SECOND = 24_000
TONE = pcm.tone(400, 20 * SECOND, SECOND)


def unplug(headset: PulseAudio) -> None:
    """Take the headset's loudspeaker and microphone away."""
    for line in headset.control("list", "short", "modules").splitlines():
        index, name, *_ = line.split("\t")
        if name in {"module-null-sink", "module-remap-source"}:
            headset.control("unload-module", index, check=False)  # some go with others


def crash(headset: PulseAudio) -> None:
    headset.stop(by="kill")


@pytest.fixture
def headset(pulse: PulseAudio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseAudio]:
    daemon = PulseAudio(tmp_path)
    configuration = tmp_path / "asound.conf"
    configuration.write_text(ALSA.format(server=daemon.server))
    daemon.start()
    try:
        with monkeypatch.context() as patch:
            patch.setenv("ALSA_CONFIG_PATH", str(configuration))
            assert "headset" in [device.name for device in list_devices(refresh=True)]
            yield daemon
    finally:
        daemon.stop()
        list_devices(refresh=True)


async def started(speaker: Speaker) -> None:
    async for event in speaker.events:
        if isinstance(event, ItemStarted):
            return


@pytest.mark.parametrize("how", [unplug, crash])
async def test_an_unplugged_device_is_an_event_and_an_error(
    headset: PulseAudio, how: Callable[[PulseAudio], None]
) -> None:
    async with (
        Speaker("headset", block_ms=10, latency=0.02, fallback=False) as speaker,
        Microphone("headset", latency=0.02, fallback=False) as microphone,
    ):
        await speaker.write("a", 0, TONE)
        await speaker.end("a", 0)
        await anext(microphone)
        with anyio.fail_after(30):
            await started(speaker)
            await anyio.to_thread.run_sync(how, headset)
            # Each on its own: whoever waits for something of the device learns that it is gone.
            with pytest.raises(AudioDeviceLostError, match=r"'headset'.*it stopped"):
                await speaker.drain()
            with pytest.raises(AudioDeviceLostError, match=r"'headset'.*it stopped"):
                async for _ in microphone:
                    pass
        kinds = [type(event) for event in speaker.events.take()]
        assert [kind for kind in kinds if kind is not DeviceUnderrun] == [DeviceLost]
        assert [type(event) for event in microphone.events.take()] == [DeviceLost]
        assert 0 < speaker.played("a", 0).samples < 20 * SECOND
        for use in (speaker.interrupt(), speaker.write("b", 0, b""), speaker.end("b", 0)):
            with pytest.raises(AudioDeviceLostError):
                await use


@pytest.mark.parametrize("how", [unplug, crash])
async def test_the_default_device_takes_over_from_an_unplugged_one(
    pulse: PulseAudio, headset: PulseAudio, how: Callable[[PulseAudio], None]
) -> None:
    told: list[Any] = []
    async with (
        record(pulse) as recording,
        Speaker("headset", block_ms=10, latency=0.02, fallback=True) as speaker,
        Microphone("headset", latency=0.02, fallback=True) as microphone,
    ):
        await speaker.write("a", 0, TONE[: 2 * 3 * SECOND])
        await speaker.end("a", 0)
        await anext(microphone)
        with anyio.fail_after(30):
            await started(speaker)
            assert not recording.sounding()  # it plays elsewhere
            await anyio.to_thread.run_sync(how, headset)
            async for event in speaker.events:
                told.append(event)
                if isinstance(event, DeviceLost):
                    before = speaker.stats.played
                elif isinstance(event, Drained):
                    break
            while not [each for each in microphone.events.take() if isinstance(each, DeviceReplaced)]:
                assert len(await anext(microphone)) == 960
            assert len(await anext(microphone)) == 960
        await recording.wait_seconds(0.2)
        kinds = [type(event) for event in told if not isinstance(event, DeviceUnderrun)]
        assert kinds == [DeviceLost, DeviceReplaced, ItemFinished, Drained]
        lost = next(event for event in told if isinstance(event, DeviceLost))
        assert (lost.device, lost.reason) == ("'headset'", "it stopped")
        plays, records = speaker.device, microphone.device
        assert plays is not None
        assert records is not None
        assert plays.default_output
        assert records.default_input
        assert "headset" not in {plays.name, records.name}
        # The other one plays what was not handed to the first, to the end.
        assert len(recording.sounding()) / RATE == pytest.approx((3 * SECOND - before) / SECOND, abs=0.05)
        assert speaker.played("a", 0).complete
