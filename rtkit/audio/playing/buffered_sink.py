"""What every sink with a `Playout` shares: waiting, converting, and telling in time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Self

import anyio
import anyio.lowlevel

from rtkit.audio._shutdown import end_tasks
from rtkit.audio.events import Events
from rtkit.audio.formats.convert import Converter
from rtkit.audio.playing.playout import Playout
from rtkit.audio.protocols import PCM16_24K, AudioFormat, Heard, Interrupted, PlaybackEvent
from rtkit.errors import AudioError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from types import TracebackType

    from rtkit.audio.playing.playout import PlayoutItem, PlayoutStats
    from rtkit.audio.protocols import ItemKey

__all__ = ["MAX_BUFFERED_MS", "BufferedSink"]

MAX_BUFFERED_MS = 10 * 60 * 1000
"""How much sound waits to be played before ``write`` waits: a server sends faster than a voice speaks.
Ten minutes of PCM16 at 24 kHz are 29 MB."""

CLOCK_STEP = 1e-6
"""Times closer than this, in seconds, are the same: sums of floats differ by less."""

LOOK_SECONDS = 1.0
"""How long a wait for a moment goes without a look at the clock: a device that takes over has another."""


class BufferedSink(Live, ABC):
    """Items through a jitter buffer to something that pulls blocks.

    ``format`` is what ``write`` takes; ``prebuffer_ms`` how much has to be there before an item starts;
    ``max_buffered_ms`` how much may wait before ``write`` waits (one chunk may go over it).
    """

    _holds = "a device or a file"
    _instead = "make one in each process"

    def __init__(
        self,
        format: AudioFormat = PCM16_24K,
        *,
        prebuffer_ms: float = 0,
        max_buffered_ms: float = MAX_BUFFERED_MS,
    ) -> None:
        self.format = format
        self.events: Events[PlaybackEvent] = Events()
        self.prebuffer_ms = prebuffer_ms
        self.max_buffered_ms = max_buffered_ms
        self._opened = self._closed = False
        self._failure: AudioError | None = None
        self._changed = anyio.Event()
        self._set_rate(format.rate)

    def _set_rate(self, rate: int) -> None:
        """Play at this rate; before anything is written."""
        self._playout = Playout(rate, prebuffer=round(self.prebuffer_ms * rate / 1000))
        self._converter = Converter(self.format, AudioFormat("pcm16", rate))
        self._converting: ItemKey | None = None

    # -- what a kind of sink says -------------------------------------------------------------------------

    @abstractmethod
    def _now(self) -> float:
        """The time on the clock that ``audible_at`` is on."""

    @abstractmethod
    async def _open(self) -> None: ...

    @abstractmethod
    async def _close(self) -> None: ...

    async def _run(self) -> None:
        """Work in the background for as long as the sink is open."""

    async def _pushed(self) -> None:
        """Something was written, ended or cut."""

    def _wake(self) -> None:
        """The puller got on: let those who wait look again. In the task's thread."""
        changed, self._changed = self._changed, anyio.Event()
        changed.set()

    # -- the protocol -------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """It was entered, and not left yet."""
        return self._opened and not self._closed

    async def __aenter__(self) -> Self:
        if self._opened:
            raise RuntimeError(f"{type(self).__name__} was entered before; make a new one")
        self._opened = True
        await self._open()
        try:
            self._tasks = await anyio.create_task_group().__aenter__()
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._close()
            raise
        self._tasks.start_soon(self._run)
        self._tasks.start_soon(self._report)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed = True
        try:
            await end_tasks(self._tasks, error)
        finally:
            self.events.close()
            self._wake()
            with anyio.CancelScope(shield=True):
                await self._close()

    async def write(self, item_id: str, content_index: int, data: bytes) -> None:
        self._check_open()
        key = (item_id, content_index)
        if self._converting not in {None, key}:
            self._flush()
        self._converting = key
        pcm = self._converter.convert(data)
        maximum = self.max_buffered_ms * self._playout.rate / 1000
        self._playout.write(key, b"")  # known from here on, so that an interruption lists it
        while self._playout.buffered and self._playout.buffered + len(pcm) // 2 > maximum:
            await self._wait()
        self._playout.write(key, pcm)
        await self._pushed()
        await anyio.lowlevel.checkpoint()

    async def end(self, item_id: str, content_index: int) -> None:
        self._check_open()
        key = (item_id, content_index)
        if self._converting == key:
            self._flush()
        self._playout.end(key)
        await self._pushed()
        await anyio.lowlevel.checkpoint()

    async def drain(self) -> None:
        self._check_open()
        self._flush()
        self._playout.end_all()
        await self._pushed()
        while self._playout.buffered:
            await self._wait()
        await self._sleep_until(self._playout.last_audible)
        self._check_open()
        await anyio.lowlevel.checkpoint()

    async def interrupt(self) -> list[Heard]:
        self._check_open()
        self._converter.reset()
        self._converting = None
        self._playout.cut()
        await self._pushed()
        while not self._playout.cut_done:
            await self._wait()
        heard = [self._heard(item, item.taken) for item in self._playout.cut_items()]
        if heard:
            self.events.put(Interrupted(heard))
        return heard

    def played(self, item_id: str, content_index: int) -> Heard:
        key = (item_id, content_index)
        item = self._playout.item(key)
        if item is None:
            return Heard(item_id, content_index, 0, 0, self.format.rate)
        return self._heard(item, self._playout.heard(key, self._now()))

    # -- more than the protocol ---------------------------------------------------------------------------

    def pause(self) -> None:
        """Silence until `resume`; nothing is lost, and no underrun is counted."""
        self._playout.paused = True

    def resume(self) -> None:
        self._playout.paused = False

    @property
    def audible(self) -> bool:
        """Whether something can be heard, or is about to be."""
        return self._playout.buffered > 0 or self._now() < self._playout.last_audible

    @property
    def stats(self) -> PlayoutStats:
        """What was pulled, played, silent, paused and dropped, in samples of the device's rate."""
        return self._playout.stats

    @property
    def buffered_ms(self) -> float:
        """How much was written and not handed to the device."""
        return self._playout.buffered * 1000 / self._playout.rate

    # -- within -------------------------------------------------------------------------------------------

    def _check_open(self) -> None:
        if self._failure is not None:
            raise self._failure
        if not self._opened or self._closed:
            raise AudioError(f"{type(self).__name__} is not open; use it within `async with`")

    def _heard(self, item: PlayoutItem, samples: int) -> Heard:
        ours, theirs = self.format.rate, self._playout.rate
        if samples < item.written or not item.ended:
            # What comes out of the converter is that much older than what goes in.
            samples = max(samples - round(self._converter.delay * theirs), 0)
        return Heard(
            *item.key, samples * ours // theirs, item.written * ours // theirs, ours, ended=item.ended
        )

    def _flush(self) -> None:
        """What the resampler holds belongs to the item that was written last."""
        key, self._converting = self._converting, None
        if key is not None:
            self._playout.write(key, self._converter.flush())

    async def _wait(self) -> None:
        await self._changed.wait()
        self._check_open()

    async def _sleep_until(self, at: float) -> None:
        # Again, as often as it takes: the device's clock may run slower than the loop's.
        while (left := at - self._now()) > CLOCK_STEP:  # noqa: ASYNC110
            await anyio.sleep(min(left, LOOK_SECONDS))

    async def _report(self) -> None:
        """Hand on what the puller reports, each when it is audible."""
        while True:
            changed = self._changed
            while self._playout.reports:
                at, event = self._playout.reports.popleft()
                await self._sleep_until(at)
                self.events.put(event)
            await changed.wait()
