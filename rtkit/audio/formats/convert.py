"""From one format to another, chunk by chunk, without a seam.

Resampling needs the extra ``audio``: sound on its way goes through a filter of our own (`polyphase`), a file
through soxr. Both keep their filter's state between chunks. Everything else needs no extra.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from rtkit.audio.formats import g711, pcm
from rtkit.audio.formats.polyphase import Polyphase, suits
from rtkit.errors import AudioFormatError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.audio.protocols import AudioFormat

__all__ = ["Converter", "Quality", "Recutter", "Resampler"]

Quality: TypeAlias = Literal["live", "file"]
"""``live``: each chunk comes out at once; ``file``: the sharpest filter, which hands out its sound in lumps."""

_TO_PCM16: dict[str, Callable[[bytes], bytes]] = {
    "pcm16": bytes,
    "float32": pcm.float32_to_pcm16,
    "pcmu": g711.ulaw_decode,
    "pcma": g711.alaw_decode,
}
_FROM_PCM16: dict[str, Callable[[bytes], bytes]] = {
    "pcm16": bytes,
    "float32": pcm.pcm16_to_float32,
    "pcmu": g711.ulaw_encode,
    "pcma": g711.alaw_encode,
}


def _libraries() -> tuple[Any, Any]:
    """numpy and soxr.

    :raises MissingExtraError: one is not installed.
    """
    try:
        return import_module("numpy"), import_module("soxr")
    except ModuleNotFoundError as error:
        raise MissingExtraError("resampling", extra="audio", module=error.name) from None


class Resampler:
    """PCM16 at one rate to PCM16 at another, streaming, by soxr: for files.

    The filter looks ahead, so the first output comes some milliseconds after the first input, and `flush`
    gives the rest. The sum of the output is as long as the input, to one sample.

    :raises MissingExtraError: soxr is not installed.
    """

    def __init__(self, source_rate: int, target_rate: int, *, quality: str = "HQ") -> None:
        np, soxr = _libraries()
        self.source_rate = source_rate
        self.target_rate = target_rate
        self._np: Any = np
        new: Any = soxr.ResampleStream
        # Floats inside: at int16 soxr dithers, and a chunked conversion would differ from a whole one.
        self._new: Callable[[], Any] = lambda: new(
            source_rate, target_rate, 1, dtype="float32", quality=quality
        )
        self._stream: Any = self._new()

    @property
    def delay(self) -> float:
        """Seconds of sound that the filter holds now; it is another after each chunk."""
        return float(self._stream.delay()) / self.target_rate

    def process(self, data: bytes) -> bytes:
        return self._run(data, last=False)

    def flush(self) -> bytes:
        """What the filter still holds; the next chunk starts anew."""
        rest = self._run(b"", last=True)
        self._stream = self._new()
        return rest

    def reset(self) -> None:
        """Forget what the filter holds."""
        self._stream = self._new()

    def _run(self, data: bytes, *, last: bool) -> bytes:
        np = self._np
        floats = np.frombuffer(data, "<i2").astype(np.float32)
        out = self._stream.resample_chunk(floats, last=last)
        np.rint(out, out=out)
        return bytes(np.clip(out, -32768, 32767).astype("<i2").tobytes())


class Converter:
    """From one `AudioFormat` to another, in chunks cut anywhere, also within a sample.

    With ``quality="live"`` what comes out of each chunk is as long as the chunk, to one sample, and behind by
    `delay`, less than half a millisecond. With ``"file"``, and between two rates whose ratio has no small numbers
    (`MAX_STEPS` of `rtkit.audio.formats.polyphase`), soxr hands out more at a time, after a while.

    :raises MissingExtraError: the rates differ, and numpy or soxr is not installed.
    """

    def __init__(self, source: AudioFormat, target: AudioFormat, *, quality: Quality = "live") -> None:
        if quality not in {"live", "file"}:
            raise ValueError(f"a quality is 'live' or 'file', not {quality!r}")
        self.source = source
        self.target = target
        self._carry = b""
        self._resampler = _resampler(source.rate, target.rate, quality)

    @property
    def delay(self) -> float:
        """Seconds that sound comes out later than it went in, for what speech is made of; 0.0 at one rate."""
        return 0.0 if self._resampler is None else self._resampler.delay

    def convert(self, data: bytes) -> bytes:
        """A chunk; with soxr, what comes out may be shorter or empty while it fills."""
        if self._carry:
            data = self._carry + data
        whole = len(data) - len(data) % self.source.width
        if whole != len(data):
            data, self._carry = data[:whole], data[whole:]
        else:
            self._carry = b""
        if self.source == self.target:
            return bytes(data)
        plain = _TO_PCM16[self.source.encoding](data)
        if self._resampler is not None:
            plain = self._resampler.process(plain)
        return _FROM_PCM16[self.target.encoding](plain)

    def flush(self) -> bytes:
        """The end of the stream: what the resampler still holds; the next chunk starts anew.

        :raises AudioFormatError: the stream ended within a sample.
        """
        carry, self._carry = self._carry, b""
        rest = b"" if self._resampler is None else self._resampler.flush()
        if carry:
            raise AudioFormatError(
                f"the sound ends in {len(carry)} of the {self.source.width} bytes of a sample"
            )
        return _FROM_PCM16[self.target.encoding](rest)

    def reset(self) -> None:
        """Forget what came so far."""
        self._carry = b""
        if self._resampler is not None:
            self._resampler.reset()


def _resampler(source_rate: int, target_rate: int, quality: Quality) -> Polyphase | Resampler | None:
    if source_rate == target_rate:
        return None
    if quality == "file" or not suits(source_rate, target_rate):
        return Resampler(source_rate, target_rate)
    _libraries()  # one extra, whatever the ratio
    return Polyphase(source_rate, target_rate)


class Recutter:
    """Chunks of any length to chunks of one length, in bytes."""

    def __init__(self, size: int) -> None:
        if size <= 0:
            raise ValueError(f"a chunk has at least 1 byte, not {size}")
        self.size = size
        self._rest = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The whole chunks that are there now."""
        rest = self._rest
        rest += data
        whole = len(rest) - len(rest) % self.size
        cut = bytes(memoryview(rest)[:whole])
        del rest[:whole]
        return [cut[i : i + self.size] for i in range(0, whole, self.size)]

    def flush(self, *, pad: bytes = b"") -> bytes:
        """What is left, filled up with ``pad`` (one byte of silence) if that is given; the start anew."""
        rest = bytes(self._rest)
        self._rest.clear()
        return rest + pad * (self.size - len(rest)) if rest and pad else rest
