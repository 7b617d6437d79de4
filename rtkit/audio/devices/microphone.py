"""The microphone of this machine."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

import anyio
import anyio.lowlevel

from rtkit.audio.devices.stream import DeviceStream
from rtkit.audio.events import Events
from rtkit.audio.formats.convert import Converter, Recutter
from rtkit.audio.protocols import (
    PCM16_24K,
    AudioFormat,
    DeviceLost,
    DeviceReplaced,
    Overrun,
    SourceEvent,
)
from rtkit.errors import AudioDeviceLostError, AudioError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from types import TracebackType

    from rtkit.audio.devices.portaudio import Device, DeviceChoice
    from rtkit.audio.devices.stream import Latency

__all__ = ["MAX_BUFFERED_MS", "Microphone"]

MAX_BUFFERED_MS = 5000
"""How much is kept for a reader that is slow; the oldest gives way, which is an `Overrun`."""


class Microphone(Live):
    """A device of `rtkit.audio.list_devices`, by index or name; ``None`` is the default one.

    Chunks of ``chunk_ms`` in ``format``; a rate that the device can't do is resampled. When the device goes away or
    hangs, it is opened again, or else the default one takes over; with ``fallback=False`` neither.

    :raises rtkit.errors.MissingExtraError: (when entered) sounddevice is not installed.
    :raises rtkit.errors.PortAudioMissingError: (when entered) PortAudio is not.
    :raises rtkit.errors.AudioDeviceError: (when entered) no such device, or it does not start.
    """

    _holds = "a device"
    _instead = "make one in each process"

    def __init__(
        self,
        device: DeviceChoice = None,
        *,
        format: AudioFormat = PCM16_24K,
        chunk_ms: float = 20,
        latency: Latency = "low",
        max_buffered_ms: float = MAX_BUFFERED_MS,
        fallback: bool = True,
    ) -> None:
        self.format = format
        self.fallback = fallback
        self.events: Events[SourceEvent] = Events()
        self.overruns = 0
        self._stream = DeviceStream(
            "input", device, rate=format.rate, block_ms=chunk_ms, latency=latency, callback=self._called
        )
        self._max_blocks = max(1, int(max_buffered_ms / chunk_ms))
        self._cutter = Recutter(max(1, round(format.rate * chunk_ms / 1000)) * format.width)
        self._ready: deque[bytes] = deque()
        self._opened = self._closed = False
        # What the device's thread fills.
        self._blocks: deque[bytes] = deque()
        self._dropped_samples = 0
        self._device_overruns = 0
        # What was told of it.
        self._told = (0, 0)

    @property
    def device(self) -> Device | None:
        """What it records from, once it is open."""
        return self._stream.device

    @property
    def rate(self) -> int:
        """What the device runs at, in Hz."""
        return self._stream.rate

    @property
    def delay(self) -> float:
        """Seconds between the sound and its block, as the device says, and what converting adds."""
        return self._stream.delay + (self._converter.delay if self._opened else 0.0)

    @property
    def is_open(self) -> bool:
        """It was entered, and not left yet."""
        return self._opened and not self._closed

    async def __aenter__(self) -> Self:
        if self._opened:
            raise RuntimeError("this Microphone was entered before; make a new one")
        self._opened = True
        rate = await self._stream.find()
        self._converter = Converter(AudioFormat("pcm16", rate), self.format)
        await self._stream.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed = True
        self.events.close()
        await self._stream.close()

    # -- the device's thread ------------------------------------------------------------------------------

    def _called(self, recorded: Any, frames: int, time: Any, status: Any) -> None:
        if status.input_overflow:
            self._device_overruns += 1
        if len(self._blocks) >= self._max_blocks:
            with suppress(IndexError):  # its reader was quicker
                self._dropped_samples += len(self._blocks.popleft()) // 2
        self._blocks.append(bytes(recorded))
        self._stream.notifier.notify()

    # -- the loop's thread --------------------------------------------------------------------------------

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        await anyio.lowlevel.checkpoint()
        self._stream.check_process()
        while not self._ready:
            if self._closed:
                raise StopAsyncIteration
            if not self._opened:
                raise AudioError("the Microphone is not open; use it within `async with`")
            while not self._blocks:
                reason = await self._stream.wait()
                if reason is not None:
                    await self._lost(reason)
            self._tell_overruns()
            while self._blocks:
                self._ready.extend(self._cutter.feed(self._converter.convert(self._blocks.popleft())))
        return self._ready.popleft()

    def _tell_overruns(self) -> None:
        counted = self._dropped_samples, self._device_overruns
        if counted == self._told:
            return
        new = counted[0] - self._told[0]
        self._told = counted
        self.overruns += 1
        self.events.put(Overrun(new, self.overruns))

    async def _lost(self, reason: str) -> None:
        name = self._stream.name
        self.events.put(DeviceLost(name, reason))
        if not self.fallback:
            raise AudioDeviceLostError(reason, device=name)
        await self._stream.replace(reason)
        self.events.put(DeviceReplaced(self._stream.name))
