"""The audio formats of a session: the one table of their names and rates. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.audio.formats import g711, pcm
from rtkit.audio.protocols import PCM16_24K, PCMA_8K, PCMU_8K
from rtkit.errors import AudioFormatError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rtkit.audio.protocols import AudioFormat, Sink, Source

__all__ = [
    "DEFAULT_FORMAT",
    "FORMATS",
    "Onset",
    "bytes_per_ms",
    "check_formats",
    "format_name",
    "session_format",
    "silent_chunks",
]

FORMATS: Final = {
    "audio/pcm": PCM16_24K,
    "audio/pcmu": PCMU_8K,
    "audio/pcma": PCMA_8K,
    "pcm16": PCM16_24K,
    "g711_ulaw": PCMU_8K,
    "g711_alaw": PCMA_8K,
}
"""The formats of the API by their names, those of the beta too. The API has PCM16 at 24 kHz and G.711 at 8 kHz."""

DEFAULT_FORMAT: Final = "audio/pcm"

SILENCE: Final = {"pcm16": b"\0\0", "float32": b"\0\0\0\0", "pcmu": b"\xff", "pcma": b"\xd5"}
"""One sample of it."""

CHUNK_SECONDS: Final = 0.1

AUDIBLE: Final = 10 ** (-60 / 20) * 32768
"""The level of a sample that is heard: -60 dBFS."""

_PCM16: Final[dict[str, Callable[[bytes], bytes]]] = {
    "pcm16": bytes,
    "float32": pcm.float32_to_pcm16,
    "pcmu": g711.ulaw_decode,
    "pcma": g711.alaw_decode,
}


class Onset:
    """Where a reply begins to sound: voices leave some silence before their first word."""

    def __init__(self, format: AudioFormat) -> None:
        self.seconds = 0.0
        """So much silence there is at the beginning; 0 until something sounds."""
        self.found = False
        self._format = format
        self._samples = 0

    def feed(self, data: bytes) -> None:
        """The next piece, of whole samples."""
        if self.found:
            return
        samples = pcm.samples_of(_PCM16[self._format.encoding](data))
        first = next((index for index, each in enumerate(samples) if abs(each) > AUDIBLE), None)
        self.found = first is not None
        self._samples += len(samples) if first is None else first
        if self.found:
            self.seconds = self._samples / self._format.rate


def bytes_per_ms(name: str) -> int:
    """Bytes of a millisecond of audio in the format of this name; of PCM16 if the name is unknown."""
    return FORMATS.get(name, PCM16_24K).bytes_per_second // 1000


def format_name(session: Any, direction: str) -> str | None:
    """The name of a session's or a response's format, as its ``audio.output.format`` (or ``input``) has it.

    ``None`` if it says nothing that can be read.
    """
    for name in ("audio", direction, "format", "type"):
        session = session.get(name) if isinstance(session, dict) else None
    return session if isinstance(session, str) else None


def session_format(config: Mapping[str, Any], direction: str) -> AudioFormat:
    """What a session takes (``"input"``) or gives (``"output"``), by its configuration."""
    return FORMATS.get(format_name(config, direction) or "", PCM16_24K)


def check_formats(config: Mapping[str, Any], source: Source, sink: Sink) -> None:
    """:raises AudioFormatError: the source or the sink is in another format than the session."""
    for what, format, direction in (("source", source.format, "input"), ("sink", sink.format, "output")):
        wanted = session_format(config, direction)
        if format != wanted:
            raise AudioFormatError(
                f"the {what} is in {format.encoding} at {format.rate} Hz, and the session's {direction} in "
                f"{wanted.encoding} at {wanted.rate} Hz: give the {what} another format=, or the session another "
                f"audio.{direction}.format"
            )


def silent_chunks(format: AudioFormat, seconds: float) -> Iterator[bytes]:
    """Silence, a tenth of a second at a time."""
    chunk = SILENCE[format.encoding] * round(format.rate * CHUNK_SECONDS)
    for _ in range(round(seconds / CHUNK_SECONDS)):
        yield chunk
