"""Between the microphone and the session: echo cancellation, noise suppression, or a gate.

A loudspeaker that plays into its own microphone interrupts itself. Either the echo is taken out
(`EchoCanceller`, extra ``aec``), or the microphone is shut while something plays (`HalfDuplexGate`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, Self

import anyio

from rtkit.audio.formats.convert import Converter, Recutter
from rtkit.audio.protocols import AudioFormat, is_open
from rtkit.errors import AudioFormatError, MissingExtraError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections import deque
    from types import TracebackType

    from rtkit.audio.events import Events
    from rtkit.audio.protocols import Source, SourceEvent

__all__ = ["EchoCanceller", "HalfDuplexGate", "Processed", "Processor", "Rendering"]


class Processor(Protocol):
    """Something that cleans PCM16 of one rate, in frames of 10 ms."""

    @property
    def rate(self) -> int: ...

    def process(self, captured: bytes, rendered: bytes) -> bytes:
        """A frame of the microphone, and what the loudspeaker played meanwhile; the frame cleaned.

        If there is an attribute ``delay``, sound comes out so many seconds later than it went in.
        """
        ...


class Rendering(Protocol):
    """A sink whose sound can be had as it is played; `rtkit.audio.Speaker` is one."""

    @property
    def rate(self) -> int: ...

    def rendered(self) -> deque[bytes]: ...


class Sounding(Protocol):
    """A sink that says whether it can be heard now; all of rtkit's do."""

    @property
    def audible(self) -> bool: ...


# Measured with pywebrtc-audio 0.2 by where a sweep comes out. Within, it works at 16, 32 or 48 kHz.
_ECHO_DELAY, _NOISE_DELAY = 0.008, 0.006
_RATE_DELAYS = {8_000: 0.003, 16_000: 0.0, 32_000: 0.0001, 48_000: 0.001}
_OTHER_RATE_DELAY = 0.0015


class EchoCanceller:
    """WebRTC's audio processing: AEC3, noise suppression, automatic gain (pywebrtc-audio).

    ``delay_ms`` is what is known of the way from the loudspeaker to the microphone; the rest it finds itself.
    ``delay`` is how many seconds later the sound comes out: 15 ms with echo cancellation and noise suppression.

    :raises MissingExtraError: pywebrtc-audio is not installed.
    """

    def __init__(
        self,
        rate: int = 24_000,
        *,
        echo: bool = True,
        noise: bool = True,
        gain: bool = False,
        delay_ms: int = 0,
    ) -> None:
        try:
            np, webrtc = import_module("numpy"), import_module("pywebrtc_audio")
        except ModuleNotFoundError as error:
            raise MissingExtraError("echo cancellation", extra="aec", module=error.name) from None
        self.rate = rate
        self.delay = (_ECHO_DELAY if echo else 0.0) + (_NOISE_DELAY if noise else 0.0)
        if self.delay:
            self.delay += _RATE_DELAYS.get(rate, _OTHER_RATE_DELAY)
        self._np: Any = np
        self._apm: Any = webrtc.AudioProcessor(
            sample_rate=rate,
            echo_cancellation=echo,
            noise_suppression=noise,
            auto_gain_control=gain,
            stream_delay_ms=delay_ms,
        )

    def process(self, captured: bytes, rendered: bytes) -> bytes:
        near, far = (self._np.frombuffer(data, "<i2") for data in (captured, rendered))
        return bytes(self._apm.process(near, far).astype("<i2").tobytes())


class _Wrapped(Live):
    """A source around another."""

    _holds = "a source"
    _instead = "make one around another source"

    def __init__(self, source: Source) -> None:
        if source.format.encoding != "pcm16":
            raise AudioFormatError(
                f"sound is processed as PCM16, and the source gives {source.format.encoding}"
            )
        self.format = source.format
        self._source = source

    @property
    def events(self) -> Events[SourceEvent]:
        return self._source.events

    @property
    def delay(self) -> float:
        """Seconds between a sound and its chunk, as far as the source within says."""
        return float(getattr(self._source, "delay", 0.0))

    @property
    def is_open(self) -> bool:
        """Its source was entered, and not left yet."""
        return is_open(self._source)

    async def __aenter__(self) -> Self:
        await self._source.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._source.__aexit__(kind, error, trace)

    def __aiter__(self) -> Self:
        return self


class Processed(_Wrapped):
    """A source whose sound goes through a `Processor`, which hears what ``speaker`` plays."""

    def __init__(self, source: Source, processor: Processor, speaker: Rendering | None = None) -> None:
        super().__init__(source)
        if processor.rate != source.format.rate:
            raise AudioFormatError(
                f"a processor at {processor.rate} Hz for a source at {source.format.rate} Hz"
            )
        self._processor = processor
        self._speaker = speaker
        self._blocks: deque[bytes] | None = None
        self._converter: Converter | None = None
        self._played = bytearray()
        self._frames = Recutter(source.format.rate // 100 * 2)

    @property
    def delay(self) -> float:
        """Seconds between a sound and its chunk, the processor's part included."""
        return super().delay + float(getattr(self._processor, "delay", 0.0))

    async def __anext__(self) -> bytes:
        while True:
            chunk = await self._source.__anext__()
            self._take_rendered()
            frames = [self._processor.process(f, self._rendered(len(f))) for f in self._frames.feed(chunk)]
            if frames:
                return b"".join(frames)

    def _take_rendered(self) -> None:
        speaker = self._speaker
        if speaker is None:
            return
        if self._blocks is None or self._converter is None:
            self._blocks = speaker.rendered()
            self._converter = Converter(AudioFormat("pcm16", speaker.rate), self.format)
        while self._blocks:
            self._played += self._converter.convert(self._blocks.popleft())
        # Both clocks run alike, but not from the same moment: what piles up is older than the echo.
        del self._played[: max(0, len(self._played) - self.format.bytes_per_second // 4)]

    def _rendered(self, size: int) -> bytes:
        taken = bytes(self._played[:size])
        del self._played[:size]
        return taken + bytes(size - len(taken))


class HalfDuplexGate(_Wrapped):
    """Silence instead of the microphone while the sink can be heard, and ``hangover_ms`` beyond.

    Nobody can interrupt then; it is for machines without echo cancellation.
    """

    def __init__(self, source: Source, sink: Sounding, *, hangover_ms: float = 200) -> None:
        super().__init__(source)
        self._sink = sink
        self._hangover = hangover_ms / 1000
        self._shut_until = 0.0

    async def __anext__(self) -> bytes:
        chunk = await self._source.__anext__()
        now = anyio.current_time()
        if self._sink.audible:
            self._shut_until = now + self._hangover
            return bytes(len(chunk))
        return bytes(len(chunk)) if now < self._shut_until else chunk
