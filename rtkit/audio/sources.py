"""Sources without a device: files, standard input, iterators, silence, a tone."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from typing import IO, TYPE_CHECKING, Self

import anyio
import anyio.lowlevel
import anyio.to_thread

from rtkit.audio._files import open_in_thread
from rtkit.audio.events import Events
from rtkit.audio.formats.convert import Converter, Quality, Recutter
from rtkit.audio.formats.pcm import silence, tone
from rtkit.audio.formats.wav import WavDecoder
from rtkit.audio.protocols import PCM16_24K, AudioFormat, SourceEvent
from rtkit.errors.live import Live

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, AsyncIterator
    from types import TracebackType

    from rtkit.audio.playing.sinks import Pace

__all__ = ["IteratorSource", "PacedSource", "SilenceSource", "StdinSource", "ToneSource", "WavSource"]

READ_BYTES = 64 * 1024
"""How much is read of a file at a time."""


class PacedSource(Live, ABC):
    """Chunks of ``chunk_ms``, each when it would be spoken (``pace="real"``), or as fast as they are taken.

    A subclass says what comes next, in ``native``, which is converted to ``format`` and cut.
    """

    quality: Quality = "live"

    _holds = "what it reads from"
    _instead = "make one in each process"

    def __init__(self, format: AudioFormat = PCM16_24K, *, pace: Pace = "real", chunk_ms: float = 20) -> None:
        self.format = format
        self.pace = pace
        self.chunk_ms = chunk_ms
        self.events: Events[SourceEvent] = Events()
        self._cutter = Recutter(max(1, round(format.rate * chunk_ms / 1000)) * format.width)
        self._ready: list[bytes] = []  # of one read, reversed
        self._converter: Converter | None = None
        self._ended = False
        self._due: float | None = None
        self.is_open = False
        """It was entered, and not left yet."""

    @property
    def native(self) -> AudioFormat:
        """What `_read` gives."""
        return self.format

    @property
    def delay(self) -> float:
        """Seconds between a sound and its chunk, as far as converting goes."""
        return self._converter.delay if self._converter is not None and self.quality == "live" else 0.0

    @abstractmethod
    async def _read(self) -> bytes:
        """Some more, in ``native``; empty at the end."""

    async def _open(self) -> None:
        pass

    async def _close(self) -> None:
        pass

    async def __aenter__(self) -> Self:
        await self._open()
        self.is_open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        self.is_open = False
        self._ready.clear()
        self.events.close()
        with anyio.CancelScope(shield=True):
            await self._close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while not self._ready:
            if self._ended:
                raise StopAsyncIteration
            await self._fill()
        chunk = self._ready.pop()
        await self._wait_turn(self.format.samples(chunk))
        return chunk

    async def _fill(self) -> None:
        data = await self._read()
        if self._converter is None:
            self._converter = Converter(self.native, self.format, quality=self.quality)
        if data:
            self._ready = self._cutter.feed(self._converter.convert(data))
        else:
            self._ended = True
            self._ready = self._cutter.feed(self._converter.flush())
            if rest := self._cutter.flush():
                self._ready.append(rest)
        self._ready.reverse()

    async def _wait_turn(self, samples: int) -> None:
        """A chunk is there when its last sample was spoken."""
        await anyio.lowlevel.checkpoint()
        if self.pace == "real":
            now = anyio.current_time()
            self._due = (now if self._due is None else self._due) + samples / self.format.rate
            await anyio.sleep_until(self._due)


class SilenceSource(PacedSource):
    """Nothing, for ``seconds``, or for ever."""

    def __init__(
        self,
        format: AudioFormat = PCM16_24K,
        *,
        seconds: float | None = None,
        pace: Pace = "real",
        chunk_ms: float = 20,
    ) -> None:
        super().__init__(format, pace=pace, chunk_ms=chunk_ms)
        self._position = 0
        self._end = None if seconds is None else round(seconds * format.rate)

    @property
    def native(self) -> AudioFormat:
        return AudioFormat("pcm16", self.format.rate)

    async def _read(self) -> bytes:
        count = round(self.format.rate * self.chunk_ms / 1000)
        if self._end is not None:
            count = min(count, self._end - self._position)
        start, self._position = self._position, self._position + count
        return self._make(start, count)

    def _make(self, start: int, count: int) -> bytes:
        return silence(count)


class ToneSource(SilenceSource):
    """A sine of ``hz`` at ``level`` of full scale, for ``seconds``, or for ever."""

    def __init__(
        self,
        hz: float = 440.0,
        format: AudioFormat = PCM16_24K,
        *,
        level: float = 0.5,
        seconds: float | None = None,
        pace: Pace = "real",
        chunk_ms: float = 20,
    ) -> None:
        super().__init__(format, seconds=seconds, pace=pace, chunk_ms=chunk_ms)
        self.hz = hz
        self.level = level

    def _make(self, start: int, count: int) -> bytes:
        return tone(self.hz, count, self.format.rate, level=self.level, start=start)


class IteratorSource(PacedSource):
    """The chunks of an asynchronous iterator, of any length, cut anew; ``native`` says what they are in.

    ``pace="fast"`` hands them on as they come.
    """

    def __init__(
        self,
        chunks: AsyncIterable[bytes],
        native: AudioFormat = PCM16_24K,
        format: AudioFormat | None = None,
        *,
        pace: Pace = "fast",
        chunk_ms: float = 20,
    ) -> None:
        super().__init__(format or native, pace=pace, chunk_ms=chunk_ms)
        self._native = native
        self._chunks: AsyncIterator[bytes] = aiter(chunks)

    @property
    def native(self) -> AudioFormat:
        return self._native

    async def _read(self) -> bytes:
        async for chunk in self._chunks:
            if chunk:
                return chunk
        return b""

    async def _close(self) -> None:
        if (close := getattr(self._chunks, "aclose", None)) is not None:
            await close()


class _FileSource(PacedSource):
    """Reads in a worker thread."""

    _file: IO[bytes]

    async def _some(self) -> bytes:
        # A read of a pipe may never return: it is left behind on cancellation.
        return await anyio.to_thread.run_sync(self._file.read1, READ_BYTES, abandon_on_cancel=True)  # type: ignore[attr-defined]  # of every buffered reader


class StdinSource(_FileSource):
    """Raw sound from standard input, in ``native``, until it ends.

    A read that is under way when the source is left goes on in its thread until something comes.
    """

    def __init__(
        self,
        native: AudioFormat = PCM16_24K,
        format: AudioFormat | None = None,
        *,
        pace: Pace = "fast",
        chunk_ms: float = 20,
    ) -> None:
        super().__init__(format or native, pace=pace, chunk_ms=chunk_ms)
        self._native = native

    @property
    def native(self) -> AudioFormat:
        return self._native

    async def _open(self) -> None:
        self._file = sys.stdin.buffer

    async def _read(self) -> bytes:
        return await self._some()


class WavSource(_FileSource):
    """A WAV file, converted to ``format``; see `rtkit.audio.formats.wav` for the kinds that are read.

    :raises rtkit.errors.AudioFormatError: (when entered) no WAV file, or of a kind that is not read.
    """

    quality = "file"

    def __init__(
        self,
        path: str | os.PathLike[str],
        format: AudioFormat = PCM16_24K,
        *,
        pace: Pace = "real",
        chunk_ms: float = 20,
    ) -> None:
        super().__init__(format, pace=pace, chunk_ms=chunk_ms)
        self.path = path
        self.wav = WavDecoder()
        self._first = b""

    @property
    def native(self) -> AudioFormat:
        return self.wav.format

    async def _open(self) -> None:
        self._file = await open_in_thread(lambda: open(self.path, "rb"))  # noqa: SIM115 - closed in `_close`
        try:
            while self.wav.info is None:
                data = await self._some()
                self._first = self.wav.feed(data) if data else self.wav.close()
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._close()
            raise

    async def _read(self) -> bytes:
        first, self._first = self._first, b""
        if first:
            return first
        while data := await self._some():
            if decoded := self.wav.feed(data):
                return decoded
        self.wav.close()
        return b""

    async def _close(self) -> None:
        await anyio.to_thread.run_sync(self._file.close)
