"""Sinks without a device: memory, files, callbacks, standard output, nothing.

All of them keep the clock of a loudspeaker when ``pace="real"``: an item takes as long as it sounds, by the
event loop's clock. With ``pace="fast"`` what is written is heard at once.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import IO, TYPE_CHECKING, Literal, TypeAlias

import anyio
import anyio.to_thread

from rtkit.audio._files import open_in_thread
from rtkit.audio.formats.convert import Converter
from rtkit.audio.formats.wav import wav_header
from rtkit.audio.playing.buffered_sink import MAX_BUFFERED_MS, BufferedSink
from rtkit.audio.protocols import PCM16_24K, AudioFormat
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable

__all__ = ["CallbackSink", "MemorySink", "NullSink", "Pace", "PacedSink", "StdoutSink", "WavSink"]

Pace: TypeAlias = Literal["real", "fast"]

MAX_SECONDS = 3600.0
"""How much a `MemorySink` keeps."""


class PacedSink(BufferedSink):
    """Pulls a block whenever one is due, and hands it to ``consume``, which a subclass defines.

    ``block_ms`` is the length of a block. ``gaps=True`` hands on the silence between items too, so that what
    comes out is as long as it took. A ``consume`` that takes longer than a block lasts delays the next: the clock
    counts what was handed on, not what was due.
    """

    def __init__(
        self,
        format: AudioFormat = PCM16_24K,
        *,
        pace: Pace = "real",
        block_ms: float = 20,
        gaps: bool = False,
        prebuffer_ms: float = 0,
        max_buffered_ms: float = MAX_BUFFERED_MS,
    ) -> None:
        super().__init__(
            format,
            prebuffer_ms=prebuffer_ms if pace == "real" else 0,
            max_buffered_ms=max_buffered_ms,
        )
        self.pace = pace
        self.block_ms = block_ms
        self.gaps = gaps
        self._block = max(1, round(format.rate * block_ms / 1000))
        self._back = Converter(AudioFormat("pcm16", format.rate), format)
        self._done = 0  # in the fast pace: samples handed on
        self._taking = anyio.Lock()

    async def consume(self, data: bytes) -> None:
        """Take a block, in ``self.format``."""

    async def _open(self) -> None:
        pass

    async def _close(self) -> None:
        pass

    def _now(self) -> float:
        return self._done / self._playout.rate if self.pace == "fast" else anyio.current_time()

    async def _pushed(self) -> None:
        if self.pace == "real":
            return
        # One at a time: `consume` may wait, and blocks keep their order.
        async with self._taking:
            while True:
                samples = 0 if self._playout.paused else min(self._playout.buffered, self._block)
                at = self._now()
                data = self._playout.pull(samples, audible_at=at, now=at)
                self._done += samples
                if data:
                    await self.consume(self._back.convert(data))
                self._wake()
                if self._playout.paused or not self._playout.buffered:
                    return

    def resume(self) -> None:
        super().resume()
        if self.pace == "fast" and self._opened and not self._closed:
            self._tasks.start_soon(self._pushed)

    async def _run(self) -> None:
        if self.pace == "fast":
            return
        length = self._block / self._playout.rate
        due = anyio.current_time()
        while True:
            played = self._playout.stats.played
            data = self._playout.pull(self._block, audible_at=due, now=anyio.current_time())
            if self.gaps or self._playout.stats.played > played:
                await self.consume(self._back.convert(data))
            self._wake()
            due += length
            late = anyio.current_time() - due
            if late > length:  # the loop stood still: what was not pulled was not played
                due += late
            await anyio.sleep_until(due)


class NullSink(PacedSink):
    """Keeps time, and nothing else."""


class MemorySink(PacedSink):
    """Keeps what is played in ``data``, in the sink's format; at most ``max_seconds``.

    :raises LimitExceededError: (in the ``async with``) more than ``max_seconds`` were played.
    """

    def __init__(
        self,
        format: AudioFormat = PCM16_24K,
        *,
        pace: Pace = "fast",
        block_ms: float = 20,
        gaps: bool = False,
        max_seconds: float = MAX_SECONDS,
    ) -> None:
        super().__init__(format, pace=pace, block_ms=block_ms, gaps=gaps)
        self.max_seconds = max_seconds
        self.data = bytearray()

    async def consume(self, data: bytes) -> None:
        if len(self.data) + len(data) > self.max_seconds * self.format.bytes_per_second:
            raise LimitExceededError("the sound kept", limit="max_seconds", maximum=int(self.max_seconds))
        self.data += data


class CallbackSink(PacedSink):
    """Awaits ``callback(data)`` for each block, in the sink's format."""

    def __init__(
        self,
        callback: Callable[[bytes], Awaitable[object]],
        format: AudioFormat = PCM16_24K,
        *,
        pace: Pace = "real",
        block_ms: float = 20,
        gaps: bool = False,
    ) -> None:
        super().__init__(format, pace=pace, block_ms=block_ms, gaps=gaps)
        self._callback = callback

    async def consume(self, data: bytes) -> None:
        await self._callback(data)


class _FileSink(PacedSink):
    """Writes in a worker thread."""

    _file: IO[bytes]

    async def consume(self, data: bytes) -> None:
        await anyio.to_thread.run_sync(self._file.write, data)


class StdoutSink(_FileSink):
    """Raw sound to standard output, without a header."""

    async def _open(self) -> None:
        self._file = sys.stdout.buffer

    async def consume(self, data: bytes) -> None:
        def put() -> None:
            self._file.write(data)
            self._file.flush()  # somebody listens

        await anyio.to_thread.run_sync(put)


class WavSink(_FileSink):
    """A WAV file. Its header gets the length at the end; until then, and in a pipe, it says "unknown"."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        format: AudioFormat = PCM16_24K,
        *,
        pace: Pace = "fast",
        block_ms: float = 20,
        gaps: bool = False,
    ) -> None:
        super().__init__(format, pace=pace, block_ms=block_ms, gaps=gaps)
        self.path = path

    async def _open(self) -> None:
        def create() -> IO[bytes]:
            file = open(self.path, "wb")  # noqa: SIM115 - closed in `_close`
            file.write(wav_header(self.format))
            return file

        self._file = await open_in_thread(create)

    async def _close(self) -> None:
        await anyio.to_thread.run_sync(partial(_finish, self._file, self.format))


def _finish(file: IO[bytes], format: AudioFormat) -> None:
    """Write the length into the header of what can be gone back in, and close."""
    with file:
        if not file.seekable():
            return
        size = file.tell() - len(wav_header(format))
        if size % 2:
            file.write(b"\0")
        file.seek(0)
        file.write(wav_header(format, data_bytes=size))
