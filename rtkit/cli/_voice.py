"""What the commands that speak have in common: what is installed, what there is to play on, and speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rtkit.cli._needs import missing
from rtkit.errors import AudioDeviceError, AudioError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.audio.devices.portaudio import Direction

__all__ = ["SEGMENT_NAMES", "check_wav", "device_name", "in_milliseconds", "missing_voice"]

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


def device_name(direction: Direction) -> tuple[str | None, str]:
    """The name of the default device, or ``None`` and why there is none."""
    from rtkit.audio.devices.portaudio import find_device  # noqa: PLC0415 - an extra

    try:
        return find_device(None, direction).name, ""
    except (AudioError, MissingExtraError) as error:
        if isinstance(error, AudioDeviceError) and not error.available:
            return None, f"there is no {'microphone' if direction == 'input' else 'loudspeaker'}"
        return None, str(error)


def in_milliseconds(segments: Mapping[str, float]) -> dict[str, float]:
    """The segments of a turn, rounded for people."""
    return {name: round(segments[name] * 1000, 1) for name in SEGMENT_NAMES if name in segments}
