"""What goes wrong with sound."""

from __future__ import annotations

from rtkit.errors._general import OpenAIError

__all__ = [
    "AudioDeviceError",
    "AudioDeviceLostError",
    "AudioError",
    "AudioFormatError",
    "PortAudioMissingError",
]


class AudioError(OpenAIError):
    """The root of what goes wrong with sound."""


class AudioFormatError(AudioError, ValueError):
    """The bytes are not audio in the given format: not a WAV file, or half a sample.

    ``offset`` is where in the data it was seen, in bytes (``None`` where there is no such place). ``unsupported``:
    nothing is wrong with them, as far as one can see, but they are of a kind that is not read here.
    """

    def __init__(self, reason: str, *, offset: int | None = None, unsupported: bool = False) -> None:
        self.reason = reason
        self.offset = offset
        self.unsupported = unsupported
        super().__init__(reason if offset is None else f"{reason} (at byte {offset:,})")


class AudioDeviceError(AudioError):
    """A device can't be found, opened or used.

    ``device`` is what was asked for, ``available`` the names of the devices of that direction.
    """

    def __init__(self, reason: str, *, device: str, available: tuple[str, ...] = ()) -> None:
        self.reason = reason
        self.device = device
        self.available = available
        listed = f"; there are: {', '.join(available)}" if available else ""
        super().__init__(f"audio device {device}: {reason}{listed}")


class AudioDeviceLostError(AudioDeviceError):
    """The device went away or stopped in use, and nothing takes its place."""


class PortAudioMissingError(AudioError, ImportError):
    """The PortAudio library is not on this system; ``command`` is what installs it here."""

    def __init__(self, command: str) -> None:
        self.command = command
        super().__init__(f"sounddevice needs the PortAudio library; install it with: {command}")
