"""The sound devices of this machine, by sounddevice (extra ``audio``) and PortAudio."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import threading
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

from rtkit.audio.devices.alsa_messages import to_log
from rtkit.errors import AudioDeviceError, MissingExtraError, PortAudioMissingError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Device",
    "DeviceChoice",
    "Direction",
    "find_device",
    "list_devices",
    "portaudio_alone",
    "sounddevice",
]

Direction: TypeAlias = Literal["input", "output"]

DeviceChoice: TypeAlias = int | str | None
"""An index of `list_devices`, (a part of) a name, whatever its case, or ``None``: the default device."""

# Package managers by their program, in the order of asking: a machine may have brew beside apt.
_INSTALL = {
    "apt-get": "sudo apt-get install libportaudio2",
    "dnf": "sudo dnf install portaudio",
    "pacman": "sudo pacman -S portaudio",
    "zypper": "sudo zypper install libportaudio2",
    "apk": "sudo apk add portaudio",
    "brew": "brew install portaudio",
}

LOCK_SECONDS = 4.0
"""How long one use of PortAudio waits for another; a driver that hangs would keep the rest for ever."""

_lock = threading.RLock()

FORKED = "it was opened before this process was forked, and belongs to the parent"

_loaded_by: int | None = None
"""The process that PortAudio was first used in here."""


def _in_child() -> None:
    """PortAudio and its connection to the sound system stay with the parent, at the end of the process too."""
    global _lock  # noqa: PLW0603 - a thread of the parent may have had it
    _lock = threading.RLock()
    if _loaded_by is not None:
        # There is no public way to keep sounddevice from closing what the parent still uses.
        atexit.unregister(getattr(sys.modules["sounddevice"], "_exit_handler", _in_child))


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)


@contextmanager
def portaudio_alone() -> Iterator[bool]:
    """Open, close and look for devices one at a time, on threads: PortAudio is not made for more.

    Gives whether it is so: not where another use hangs.
    """
    held = _lock.acquire(timeout=LOCK_SECONDS)
    try:
        yield held
    finally:
        if held:
            _lock.release()


class Device(msgspec.Struct, frozen=True):
    """One device; ``default_input`` and ``default_output`` say whether it is what ``None`` chooses.

    Latencies are what PortAudio suggests for interactive use, in milliseconds.
    """

    index: int
    name: str
    host_api: str
    input_channels: int
    output_channels: int
    default_rate: int
    input_latency_ms: float
    output_latency_ms: float
    default_input: bool
    default_output: bool

    def channels(self, direction: Direction) -> int:
        return self.input_channels if direction == "input" else self.output_channels


def sounddevice() -> Any:
    """The library.

    :raises MissingExtraError: it is not installed.
    :raises PortAudioMissingError: it is, but finds no PortAudio.
    :raises AudioDeviceError: a parent of this process used it before the fork.
    """
    global _loaded_by  # noqa: PLW0603 - as PortAudio is
    if _loaded_by not in {None, os.getpid()}:
        raise AudioDeviceError(
            "PortAudio was used before this process was forked, and serves the parent alone; use devices after the "
            "fork only, or start processes by multiprocessing.get_context('spawn')",
            device="of this machine",
        )
    to_log()
    try:
        library = import_module("sounddevice")
    except ModuleNotFoundError as error:
        raise MissingExtraError("sound devices", extra="audio", module=error.name) from None
    except OSError as error:
        raise PortAudioMissingError(_install_command()) from error
    _loaded_by = os.getpid()
    return library


def _install_command() -> str:
    if sys.platform == "win32":  # the wheel brings it along
        return "pip install --force-reinstall sounddevice"
    found = (command for program, command in _INSTALL.items() if shutil.which(program))
    return next(found, "your system's package manager (the package is called portaudio or libportaudio2)")


def list_devices(*, refresh: bool = False) -> list[Device]:
    """All devices. PortAudio looks for them once; ``refresh`` makes it look again, which ends every open
    stream of this process.

    :raises MissingExtraError: sounddevice is not installed.
    :raises PortAudioMissingError: PortAudio is not.
    """
    sd = sounddevice()
    with portaudio_alone() as alone:
        if refresh and alone:
            # sounddevice has no public way to look again.
            sd._terminate()
            sd._initialize()
        return _listed(sd)


def _listed(sd: Any) -> list[Device]:
    apis = sd.query_hostapis()
    standard_in, standard_out = (_default(sd, apis, direction) for direction in ("input", "output"))
    return [
        Device(
            index=index,
            name=entry["name"],
            host_api=apis[entry["hostapi"]]["name"],
            input_channels=entry["max_input_channels"],
            output_channels=entry["max_output_channels"],
            default_rate=int(entry["default_samplerate"]),
            input_latency_ms=round(entry["default_low_input_latency"] * 1000, 1),
            output_latency_ms=round(entry["default_low_output_latency"] * 1000, 1),
            default_input=index == standard_in,
            default_output=index == standard_out,
        )
        for index, entry in enumerate(sd.query_devices())
    ]


def _default(sd: Any, apis: Any, direction: Direction) -> int:
    chosen = sd.default.device[direction]
    if isinstance(chosen, int) and chosen >= 0:
        return chosen
    standard = apis[sd.default.hostapi]
    return int(standard[f"default_{direction}_device"])


def find_device(choice: DeviceChoice, direction: Direction) -> Device:
    """The device of a choice.

    :raises AudioDeviceError: there is none, or a part of a name fits several.
    """
    devices = [device for device in list_devices() if device.channels(direction)]
    names = tuple(f"{device.index} {device.name!r}" for device in devices)
    wanted = f"{direction} {'by default' if choice is None else repr(choice)}"
    if choice is None:
        fits = [device for device in devices if getattr(device, f"default_{direction}")]
    elif isinstance(choice, int):
        fits = [device for device in devices if device.index == choice]
    else:
        fits = [device for device in devices if device.name == choice] or [
            device for device in devices if choice.casefold() in device.name.casefold()
        ]
    if len(fits) == 1:
        return fits[0]
    reason = "there is none" if not fits else f"the name fits {len(fits)} devices; say which by its index"
    raise AudioDeviceError(reason, device=wanted, available=names)
