"""The loudspeaker of this machine."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from rtkit.audio.devices.stream import DeviceStream
from rtkit.audio.playing.buffered_sink import MAX_BUFFERED_MS, BufferedSink
from rtkit.audio.protocols import PCM16_24K, AudioFormat, DeviceLost, DeviceReplaced, DeviceUnderrun
from rtkit.errors import AudioDeviceLostError

if TYPE_CHECKING:
    from types import TracebackType

    from rtkit.audio.devices.portaudio import Device, DeviceChoice
    from rtkit.audio.devices.stream import Latency

__all__ = ["Speaker"]

# A device says at each block when it will be heard, to within a few milliseconds either way. Samples follow each
# other without a gap, so the truth is smoother: a tenth of what it is off by is believed at each block.
_BELIEF = 0.1
_JUMP_SECONDS = 0.05  # more than this is not jitter: the device dropped or skipped something

MAX_RENDERED = 64
"""How many played blocks an echo canceller may lag behind."""


class Speaker(BufferedSink):
    """A device of `rtkit.audio.list_devices`, by index or name; ``None`` is the default one.

    ``format`` is what is written; a rate that the device can't do is resampled. ``block_ms`` is what is handed
    over at a time, so how soon `interrupt` works; ``latency`` what the device buffers beyond ("low", "high" or
    seconds). When the device goes away or hangs, it is opened again, or else the default one takes over; with
    ``fallback=False`` neither.

    :raises rtkit.errors.MissingExtraError: (when entered) sounddevice is not installed.
    :raises rtkit.errors.PortAudioMissingError: (when entered) PortAudio is not.
    :raises rtkit.errors.AudioDeviceError: (when entered) no such device, or it does not start.
    :raises rtkit.errors.AudioDeviceLostError: (when used) it went away, and nothing took its place.
    """

    def __init__(
        self,
        device: DeviceChoice = None,
        *,
        format: AudioFormat = PCM16_24K,
        block_ms: float = 10,
        latency: Latency = "low",
        prebuffer_ms: float = 0,
        max_buffered_ms: float = MAX_BUFFERED_MS,
        fallback: bool = True,
    ) -> None:
        super().__init__(format, prebuffer_ms=prebuffer_ms, max_buffered_ms=max_buffered_ms)
        self.fallback = fallback
        self.device_underruns = 0
        self._stream = DeviceStream(
            "output", device, rate=format.rate, block_ms=block_ms, latency=latency, callback=self._called
        )
        self._next_audible: float | None = None
        self._rendered: deque[bytes] | None = None

    @property
    def device(self) -> Device | None:
        """What it plays on, once it is open."""
        return self._stream.device

    @property
    def rate(self) -> int:
        """What the device runs at, in Hz."""
        return self._stream.rate

    def rendered(self) -> deque[bytes]:
        """The blocks that are handed to the device from now on, in PCM16 at `rate`, for an echo canceller;
        the oldest give way."""
        if self._rendered is None:
            self._rendered = deque(maxlen=MAX_RENDERED)
        return self._rendered

    def _now(self) -> float:
        return self._stream.time

    async def _open(self) -> None:
        self._set_rate(await self._stream.find())
        await self._stream.open()

    async def _close(self) -> None:
        await self._stream.close()

    def _check_open(self) -> None:
        self._stream.check_process()
        super()._check_open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._stream.is_inherited:  # its tasks are the parent's, too
            await super().__aexit__(kind, error, trace)

    # -- the device's thread ------------------------------------------------------------------------------

    def _called(self, out: Any, frames: int, time: Any, status: Any) -> None:
        if status.output_underflow:
            self.device_underruns += 1
            self._playout.reports.append((time.currentTime, DeviceUnderrun(self.device_underruns)))
        block = self._playout.pull(frames, audible_at=self._audible_at(frames, time), now=time.currentTime)
        out[:] = block
        if (rendered := self._rendered) is not None:
            rendered.append(block)
        self._stream.notifier.notify()

    def _audible_at(self, frames: int, time: Any) -> float:
        said = time.outputBufferDacTime
        if said <= time.currentTime:  # some hosts don't say; others not yet at the first block
            said = time.currentTime + self._stream.delay
        at = said
        if self._next_audible is not None and abs(said - self._next_audible) < _JUMP_SECONDS:
            at = self._next_audible + _BELIEF * (said - self._next_audible)
        self._next_audible = at + frames / self._stream.rate
        return float(at)

    # -- the loop's thread --------------------------------------------------------------------------------

    async def _run(self) -> None:
        while self._failure is None:
            reason = await self._stream.wait()
            if reason is not None:
                await self._lost(reason)
            self._wake()

    async def _lost(self, reason: str) -> None:
        name = self._stream.name
        if not self.fallback:
            self._failure = AudioDeviceLostError(reason, device=name)
        self.events.put(DeviceLost(name, reason))
        if not self.fallback:
            return
        try:
            await self._stream.replace(reason)
        except AudioDeviceLostError as error:
            self._failure = error
            return
        self._next_audible = None
        self._playout.settle()
        self.events.put(DeviceReplaced(self._stream.name))
