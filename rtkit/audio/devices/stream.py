"""One stream of PortAudio: opened and closed on threads, watched, and reopened."""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import anyio

from rtkit.audio.devices.driver_calls import call_driver
from rtkit.audio.devices.notification import ThreadNotifier
from rtkit.audio.devices.portaudio import (
    FORKED,
    Device,
    DeviceChoice,
    Direction,
    find_device,
    list_devices,
    portaudio_alone,
    sounddevice,
)
from rtkit.errors import AudioDeviceError, AudioDeviceLostError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CLOSE_SECONDS", "OPEN_SECONDS", "STALL_SECONDS", "DeviceStream", "Latency"]

T = TypeVar("T")

Latency = float | str
"""``"low"``, ``"high"``, or seconds: what is asked of the device."""

STALL_SECONDS = 2.0
"""A device whose callback does not come for so long is lost."""

OPEN_SECONDS = 10.0
"""How long the sound system may take to find a device, and to open it; a driver that hangs would take for ever."""

CLOSE_SECONDS = 2.0
"""How long closing a device may take; some drivers hang when theirs is gone. Its thread is left behind then."""

_open_streams: weakref.WeakSet[DeviceStream] = weakref.WeakSet()
"""Those that PortAudio holds, whether they run or were lost; changed under its lock."""


class DeviceStream:
    """A raw mono stream of 16 bits in one direction.

    ``callback(buffer, frames, time, status)`` runs in the device's thread, as sounddevice calls it.
    """

    def __init__(
        self,
        direction: Direction,
        choice: DeviceChoice,
        *,
        rate: int,
        block_ms: float,
        latency: Latency,
        callback: Callable[[Any, int, Any, Any], None],
    ) -> None:
        self.direction: Direction = direction
        self.choice = choice
        self.rate = rate
        self.block_ms = block_ms
        self.latency = latency
        self.notifier = ThreadNotifier()
        self.device: Device | None = None
        self.calls = 0
        self._callback = callback
        self._raw: Any = None
        self._opened = False
        self._finished = False
        self.is_inherited = False
        """It was opened before this process was forked: it is the parent's."""

    def forked(self) -> None:
        """This is a child: nothing of PortAudio is touched, and nobody waits here for the parent's device."""
        self.is_inherited = True
        self._raw, self._opened = None, False
        self.notifier.close()

    def check_process(self) -> None:
        """Raise AudioDeviceError in a child of the process that opened it."""
        if self.is_inherited:
            raise AudioDeviceError(FORKED, device=self.name)

    @property
    def name(self) -> str:
        return repr(self.device.name) if self.device else f"{self.direction} {self.choice!r}"

    @property
    def time(self) -> float:
        """Now, on the clock of the device."""
        self.check_process()
        try:
            return float(self._raw.time)
        except sounddevice().PortAudioError:  # gone
            return 0.0

    @property
    def delay(self) -> float:
        """Seconds between the callback and the loudspeaker (or the microphone), as the device says."""
        self.check_process()
        return float(self._raw.latency)

    # -- opening and closing ------------------------------------------------------------------------------

    async def find(self) -> int:
        """Find the device; the rate that it will run at: the one asked for, or else its own.

        :raises AudioDeviceError: there is none, or the sound system does not answer.
        """

        def look() -> tuple[Device, int]:
            with portaudio_alone():
                device = find_device(self.choice, self.direction)
                rates = (rate for rate in (self.rate, device.default_rate) if self._can(device, rate))
                return device, next(rates, self.rate)

        self.device, self.rate = await self._ask(look)
        return self.rate

    def _can(self, device: Device, rate: int) -> bool:
        sd = sounddevice()
        check = sd.check_input_settings if self.direction == "input" else sd.check_output_settings
        try:
            check(device=device.index, channels=1, dtype="int16", samplerate=rate)
        except sd.PortAudioError:
            return False
        return True

    async def _ask(self, function: Callable[[], T], undo: Callable[[T], object] | None = None) -> T:
        try:
            return await call_driver(function, seconds=OPEN_SECONDS, undo=undo)
        except TimeoutError:
            reason = f"the sound system has not answered for {OPEN_SECONDS:g} s; is the sound server running?"
            raise AudioDeviceError(reason, device=self.name) from None

    async def open(self) -> None:
        """Start; `find` came before.

        :raises AudioDeviceError: the device does not start.
        """
        self.notifier.open()
        try:
            await self._ask(self._start, undo=self._stop)
        except BaseException as error:
            self.notifier.close()
            if isinstance(error, sounddevice().PortAudioError):
                raise AudioDeviceError(str(error), device=self.name) from error
            raise
        self._opened = True

    def _start(self) -> Any:
        with portaudio_alone():
            self._start_raw()
            _open_streams.add(self)
            return self._raw

    def _start_raw(self) -> None:
        sd = sounddevice()
        kind = sd.RawInputStream if self.direction == "input" else sd.RawOutputStream
        assert self.device is not None
        self._finished = False
        self._raw = raw = kind(
            samplerate=self.rate,
            blocksize=round(self.rate * self.block_ms / 1000),
            device=self.device.index,
            channels=1,
            dtype="int16",
            latency=self.latency,
            callback=self._called,
            finished_callback=self._stopped,
        )
        try:
            raw.start()
        except BaseException:
            raw.close(ignore_errors=True)
            raise

    def _stop(self, raw: Any) -> None:
        with portaudio_alone():
            raw.abort(ignore_errors=True)
            raw.close(ignore_errors=True)
            _open_streams.discard(self)

    def _called(self, buffer: Any, frames: int, time: Any, status: Any) -> None:
        self.calls += 1
        self._callback(buffer, frames, time, status)

    def _stopped(self) -> None:
        self._finished = True
        self.notifier.notify()

    async def close(self) -> None:
        """Stop at once. Never raises."""
        await self._close_raw()
        self.notifier.close()

    async def _close_raw(self) -> None:
        if self._opened:
            self._opened = False
            with anyio.CancelScope(shield=True), suppress(TimeoutError):
                await call_driver(partial(self._stop, self._raw), seconds=CLOSE_SECONDS)

    # -- watching -----------------------------------------------------------------------------------------

    async def wait(self) -> str | None:
        """Wait until the callback rings.

        :return: why the device is lost, or ``None``: it is there.
        """
        self.check_process()
        calls = self.calls
        with anyio.move_on_after(STALL_SECONDS) as scope:
            await self.notifier.wait()
        if self._finished:
            return "it stopped"
        if scope.cancelled_caught and self.calls == calls:
            return f"its callback has not come for {STALL_SECONDS:g} s"
        return None

    async def replace(self, reason: str) -> None:
        """Go on with the same device if it opens again, or else the default one, at the same rate.

        :raises AudioDeviceLostError: neither is there, or can.
        """
        lost, rate = self.name, self.rate
        await self._close_raw()
        cause: AudioDeviceError | None = None
        # By its name: what was plugged in anew has another index.
        for choice in (self.device.name if self.device else self.choice, None):
            self.choice = choice
            try:
                await self._ask(_look_again)
                self.rate, found = rate, await self.find()
                if found == rate:
                    await self.open()
                    return
                cause = AudioDeviceError(f"it can't do {rate} Hz", device=self.name)
            except AudioDeviceError as error:
                cause = error
            self.rate = rate
        raise AudioDeviceLostError(f"{reason}, and nothing takes its place", device=lost) from cause


def _in_child() -> None:
    for stream in list(_open_streams):
        stream.forked()
    _open_streams.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)


def _look_again() -> None:
    """Look for devices anew, unless that would end other streams."""
    with portaudio_alone() as alone:
        if alone and not _open_streams:
            list_devices(refresh=True)
