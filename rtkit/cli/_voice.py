"""What the commands that speak have in common: what is installed, what there is to play on, and speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rtkit.cli._needs import missing
from rtkit.errors import AudioDeviceError, AudioError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rtkit.audio.devices.portaudio import DeviceChoice, Direction

__all__ = [
    "SEGMENT_NAMES",
    "check_wav",
    "device_choice",
    "device_name",
    "device_option",
    "in_milliseconds",
    "missing_voice",
]

SEGMENT_NAMES = ("endpointing", "commit", "thinking", "synthesis", "playback")


def missing_voice() -> str | None:
    """The first module of the extra ``voice`` that is not installed."""
    return missing("voice")


def check_wav(path: str, hint: str) -> None:
    """Tell at once, and not when a server has been asked, that a file is not a WAV file."""
    from rtkit.audio.formats.wav import WavDecoder  # noqa: PLC0415 - heavy

    decoder = WavDecoder()
    try:
        with open(path, "rb") as file:
            while decoder.info is None:
                data = file.read(64 * 1024)
                _ = decoder.feed(data) if data else decoder.close()
    except (AudioError, OSError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise click.BadParameter(f"{path}: {reason}.", param_hint=hint) from None


def device_option(name: str, what: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """An option that chooses ``what``."""
    text = f"{what}, by its index or (a part of) its name: see `rtkit devices`.  [default: the machine's]"
    return click.option(name, metavar="DEVICE", help=text)


def device_choice(text: str | None) -> DeviceChoice:
    """What an option says of a device: an index, a name, or nothing."""
    return int(text) if text is not None and text.isascii() and text.isdigit() else text


def device_name(direction: Direction, choice: DeviceChoice = None) -> tuple[str | None, str]:
    """The name of a device, by default the default one; or ``None`` and why there is none."""
    from rtkit.audio.devices.portaudio import find_device  # noqa: PLC0415 - an extra

    try:
        return find_device(choice, direction).name, ""
    except (AudioError, MissingExtraError) as error:
        if isinstance(error, AudioDeviceError) and not error.available:
            return None, f"there is no {'microphone' if direction == 'input' else 'loudspeaker'}"
        return None, str(error)


def in_milliseconds(segments: Mapping[str, float]) -> dict[str, float]:
    """The segments of a turn, rounded for people."""
    return {name: round(segments[name] * 1000, 1) for name in SEGMENT_NAMES if name in segments}
