"""The jitter buffer and its clock: what to play next, and how much of it was heard.

No device, no event loop and no lock. One side *writes* (the program's task), the other *pulls* (the device's
thread, or whatever keeps time); each field has one side that changes it, and what passes between them
goes through a deque or one assignment, so the device's thread never waits for the other. What the writer
wants of the puller, it does at its next pull: within one block.

Time is the device's: seconds on whatever clock the puller passes, the same that ``played`` is asked with.
"""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

import msgspec

from rtkit.audio.protocols import DeviceUnderrun, Drained, ItemFinished, ItemKey, ItemStarted, Underrun

__all__ = ["MAX_IN_FLIGHT", "MAX_ITEMS", "MAX_REPORTS", "Playout", "PlayoutItem", "PlayoutStats", "Report"]

MAX_ITEMS = 256
"""How many items are remembered; the oldest that were heard or cut are forgotten."""

MAX_REPORTS = 256
"""How many reports wait to be taken; the oldest give way."""

MAX_IN_FLIGHT = 512
"""How many blocks may be on their way through the device; the oldest count as heard."""

Report: TypeAlias = tuple[float, ItemStarted | ItemFinished | Drained | Underrun | DeviceUnderrun]
"""When it is audible, by the device's clock, and what."""


class PlayoutItem:
    """One item's figures, in samples. The writer changes the first line, the puller the second."""

    __slots__ = ("cut", "ended", "key", "started", "taken", "written")

    def __init__(self, key: ItemKey) -> None:
        self.key, self.written, self.ended, self.cut = key, 0, False, False
        self.taken, self.started = 0, False


class _Part(msgspec.Struct, frozen=True, gc=False):
    """Samples of one item within a block."""

    item: PlayoutItem
    offset: int  # in the block
    begin: int  # in the item
    samples: int


class _Block(msgspec.Struct, frozen=True):
    audible_at: float
    ends_at: float
    parts: tuple[_Part, ...]


class PlayoutStats(msgspec.Struct, frozen=True):
    """All in samples, but ``underruns``: how often the buffer ran empty within an item."""

    pulled: int
    played: int
    silent: int
    paused: int
    dropped: int
    underruns: int


class Playout:
    """Items of PCM16 in, blocks out.

    ``rate`` in Hz. ``prebuffer`` is how many samples have to be there before an item starts, and before it
    goes on after an underrun (less is enough where the item has ended): the depth of the jitter buffer.
    Memory is what the writer puts in: it looks at `buffered` before.
    """

    def __init__(self, rate: int, *, prebuffer: int = 0) -> None:
        self.rate = rate
        self.prebuffer = prebuffer
        # The writer's.
        self._items: dict[ItemKey, PlayoutItem] = {}
        self._written = 0
        self._cuts = 0
        self._cutting: list[PlayoutItem] = []
        self.paused = False
        # The puller's.
        self._chunk: tuple[PlayoutItem, bytes] | None = None
        self._position = 0  # in the chunk, in bytes
        self._open: list[PlayoutItem] = []  # begun and not finished
        self._filling = True
        self._active = False
        self._last_audible = 0.0
        self._removed = 0
        self._cuts_done = 0
        self._in_flight: tuple[_Block, ...] = ()
        self._pulled = self._played = self._paused_samples = self._dropped = 0
        self.underruns = 0
        # From one to the other.
        self._queue: deque[tuple[PlayoutItem, bytes] | None] = deque()  # None: cut here
        self.reports: deque[Report] = deque(maxlen=MAX_REPORTS)

    # -- the writer ---------------------------------------------------------------------------------------

    @property
    def buffered(self) -> int:
        """Samples that were written and not pulled."""
        return self._written - self._removed

    def item(self, key: ItemKey) -> PlayoutItem | None:
        return self._items.get(key)

    def write(self, key: ItemKey, data: bytes) -> bool:
        """Queue PCM16 of an item, behind all that is queued. False: the item was cut, or had ended."""
        item = self._items.get(key)
        if item is None:
            self._forget()
            item = self._items[key] = PlayoutItem(key)
        if item.cut or item.ended:
            return False
        samples = len(data) // 2
        if samples:
            item.written += samples
            self._written += samples
            self._queue.append((item, data))
        return True

    def end(self, key: ItemKey) -> None:
        """Nothing more comes for an item."""
        if item := self._items.get(key):
            item.ended = True

    def end_all(self) -> None:
        for item in self._items.values():
            item.ended = True

    def cut(self) -> None:
        """Play nothing of what was written so far, from the next pull on; then `cut_done` is true."""
        for item in self._items.values():
            if not item.cut and (item.taken < item.written or not item.ended):
                item.cut = True
                self._cutting.append(item)
        self._queue.append(None)
        self._cuts += 1

    @property
    def last_audible(self) -> float:
        """When the last sample that was pulled so far comes, or came, out of the device."""
        return self._last_audible

    @property
    def cut_done(self) -> bool:
        return self._cuts_done == self._cuts

    def cut_items(self) -> list[PlayoutItem]:
        """After `cut_done`: the items that were cut short, in the order of writing."""
        cutting, self._cutting = self._cutting, []
        for item in cutting:  # the block that was being made when `cut` came may have had the last of it
            item.cut = item.taken < item.written or not item.ended
        return [item for item in cutting if item.cut]

    def heard(self, key: ItemKey, now: float) -> int:
        """Samples of an item that are audible by ``now``."""
        item = self._items.get(key)
        if item is None:
            return 0
        taken = item.taken  # before the blocks: the puller publishes a block and counts it then
        audible: int | None = None
        for block in self._in_flight:
            for part in block.parts:
                if part.item is item:
                    past = int((now - block.audible_at) * self.rate + 1e-6) - part.offset
                    here = part.begin + max(0, min(past, part.samples))
                    audible = here if audible is None or past > 0 else audible
        return taken if audible is None else audible

    @property
    def stats(self) -> PlayoutStats:
        silent = self._pulled - self._played - self._paused_samples
        return PlayoutStats(
            self._pulled, self._played, silent, self._paused_samples, self._dropped, self.underruns
        )

    def _forget(self) -> None:
        if len(self._items) < MAX_ITEMS:
            return
        done = (
            k for k, item in self._items.items() if item.cut or (item.ended and item.taken >= item.written)
        )
        del self._items[next(done, next(iter(self._items)))]

    # -- the puller ---------------------------------------------------------------------------------------

    def pull(self, samples: int, *, audible_at: float, now: float) -> bytes:
        """The next block, always so long; what is missing is silence.

        ``audible_at`` is when its first sample comes out of the device.
        """
        if self._cuts_done != self._cuts:
            self._discard()
        chunks: list[bytes] = []
        parts: list[_Part] = []
        filled = 0
        if self.paused:
            self._paused_samples += samples
        elif not self._filling or self._enough():
            while filled < samples and (chunk := self._next(samples - filled)) is not None:
                item, data = chunk
                count = len(data) // 2
                parts.append(
                    _Part(item, filled, item.taken + sum(p.samples for p in parts if p.item is item), count)
                )
                chunks.append(data)
                filled += count
        self._publish(parts, audible_at, now, samples)
        self._tell(parts, audible_at, filled < samples and not self.paused)
        self._pulled += samples
        self._played += filled
        if filled < samples:
            chunks.append(bytes(2 * (samples - filled)))
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _enough(self) -> bool:
        if self.buffered >= self.prebuffer:
            return self.buffered > 0
        # Less will do where nothing more comes: for what is in turn, or for what is behind it.
        ends = (self._chunk, *((self._queue[0], self._queue[-1]) if self._queue else ()))
        return self.buffered > 0 and any(entry is not None and entry[0].ended for entry in ends)

    def _next(self, want: int) -> tuple[PlayoutItem, bytes] | None:
        """Up to ``want`` samples of the chunk in turn."""
        if self._chunk is None:
            # A cut that came in during this pull waits for the next.
            if not self._queue or self._queue[0] is None:
                return None
            self._chunk, self._position = self._queue.popleft(), 0
            assert self._chunk is not None
        item, data = self._chunk
        chunk = data[self._position : self._position + 2 * want]
        self._position += len(chunk)
        if self._position >= len(data):
            self._chunk = None
        return item, chunk

    def _publish(self, parts: list[_Part], audible_at: float, now: float, samples: int) -> None:
        kept = tuple(block for block in self._in_flight if block.ends_at > now)
        if parts:
            block = _Block(audible_at, audible_at + samples / self.rate, tuple(parts))
            self._in_flight = (*kept[1 - MAX_IN_FLIGHT :], block)
        elif len(kept) != len(self._in_flight):
            self._in_flight = kept
        for part in parts:
            part.item.taken += part.samples
            self._removed += part.samples

    def _tell(self, parts: list[_Part], audible_at: float, ran_empty: bool) -> None:
        for part in parts:
            at = audible_at + part.offset / self.rate
            self._last_audible = at + part.samples / self.rate
            if not part.item.started:
                part.item.started = True
                self._open.append(part.item)
                self.reports.append((at, ItemStarted(*part.item.key)))
            self._filling, self._active = False, True
        for item in [item for item in self._open if item.ended and item.taken >= item.written]:
            self._open.remove(item)
            self.reports.append((self._last_audible, ItemFinished(*item.key)))
        if not self._active or self.buffered > 0:
            return
        if self._open and ran_empty and not self._filling:
            self._filling = True
            self.underruns += 1
            self.reports.append((self._last_audible, Underrun(*self._open[-1].key, self.underruns)))
        elif not self._open:
            self._filling, self._active = True, False
            self.reports.append((self._last_audible, Drained()))

    def settle(self) -> None:
        """The device is another now, with another clock: what is in flight counts as heard.

        Only while nobody pulls.
        """
        self._in_flight = ()
        self._last_audible = 0.0
        self.reports = deque(((0.0, event) for _, event in self.reports), maxlen=MAX_REPORTS)

    def _discard(self) -> None:
        """Drop all that was queued before the last cut that was asked for."""
        cuts = self._cuts
        if self._chunk is not None:
            self._drop(len(self._chunk[1]) - self._position)
            self._chunk = None
        while self._cuts_done < cuts:
            entry = self._queue.popleft()
            if entry is None:
                self._cuts_done += 1
            else:
                self._drop(len(entry[1]))
        self._open.clear()
        self._filling, self._active = True, False

    def _drop(self, size: int) -> None:
        self._removed += size // 2
        self._dropped += size // 2
