"""The sound of the replies, on its way to a sink; and of the user, from a source."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

import anyio

from rtkit.realtime.state.formats import Onset

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.audio.protocols import Heard, Sink
    from rtkit.realtime.state.payload import Payload

__all__ = ["MAX_LATE", "MAX_WAITING", "Playback"]

MAX_LATE: Final = 1.0
"""Seconds that the last events of a sink may come after its end was heard."""

MAX_WAITING: Final = 64 * 1024 * 1024
"""Bytes of sound that may wait for the sink: a quarter of an hour of PCM16. Replies come faster than they play."""


MAX_NOT_STARTED: Final = 256
"""Items that were given to the sink and have not begun to sound, and items that sound, of which more is known."""

CHUNK: Final = 128
"""Bytes that a piece counts for beside its sound: pieces without any are bounded, too."""


class Playback:
    """Hands sound to a sink in its own pace. `put` never waits."""

    def __init__(self, sink: Sink, dropped: Callable[[str, int], None]) -> None:
        self._sink = sink
        self._dropped = dropped
        """Told of an item and of the bytes of it that were left out, because MAX_WAITING waited."""
        self._waiting: deque[tuple[str, int, bytes | None]] = deque()
        self._size = 0
        self._changed = anyio.Event()
        self._moved = anyio.Event()
        self._busy: str | None = None
        self._open: dict[tuple[str, int], None] = {}
        """Items, with their parts, of which more may come."""
        self._cut: set[str] = set()
        """Items that the loss of a connection has cut, and that have not been played to their end."""
        self._audible: dict[str, None] = {}
        self._onsets: dict[str, Onset] = {}
        """Of the items that have not started."""

    @property
    def is_idle(self) -> bool:
        return not self._waiting and self._busy is None

    @property
    def has_open(self) -> bool:
        """Whether more may come of an item."""
        return bool(self._open)

    def cut_off(self) -> None:
        """The connection is lost: nothing more comes of any item. What there is of them is played to its end."""
        for item_id, index in self._open:
            self._cut.add(item_id)
            self._wait(item_id, index, None)
        self._open.clear()

    def was_cut(self, item_id: str) -> bool:
        """Whether an item that has not finished was cut by the loss of its connection."""
        return item_id in self._cut

    def forget_cut(self) -> None:
        self._cut.clear()

    def put(self, event: Payload) -> None:
        """A chunk of audio, or the end of an item. Raises UnreadableEventError."""
        item_id, index = part = event.text("item_id"), event.content_index
        self._open.pop(part, None)
        if event.type == "response.output_audio.delta":
            data = event.audio("delta", self._sink.format.width)
            self._open[part] = None
            if len(self._open) > MAX_NOT_STARTED:
                del self._open[next(iter(self._open))]
            if self._size + len(data) + CHUNK > MAX_WAITING:
                self._dropped(item_id, len(data))
                return
            if item_id not in self._audible:
                self._onset(item_id).feed(data)
            self._wait(item_id, index, data)
        elif self._size + CHUNK <= MAX_WAITING:
            self._wait(item_id, index, None)

    def _wait(self, item_id: str, content_index: int, data: bytes | None) -> None:
        self._size += len(data or b"") + CHUNK
        self._waiting.append((item_id, content_index, data))
        self._changed.set()

    def _onset(self, item_id: str) -> Onset:
        onset = self._onsets.get(item_id)
        if onset is None:
            onset = self._onsets[item_id] = Onset(self._sink.format)
            if len(self._onsets) > MAX_NOT_STARTED:
                del self._onsets[next(iter(self._onsets))]
        return onset

    async def interrupt(self) -> tuple[list[Heard], list[str]]:
        """Silence: what the sink says was heard, and the items that it never got."""
        waiting = list(dict.fromkeys(item_id for item_id, _, _ in self._waiting))
        self._waiting.clear()
        self._open.clear()
        self._onsets.clear()
        self._size = 0
        heard = await self._sink.interrupt()
        known = {each.item_id for each in heard}
        return heard, [
            item_id
            for item_id in waiting
            if item_id not in known and not self._sink.played(item_id, 0).written
        ]

    async def heard(self) -> None:
        """Wait until all of it was handed on and heard, and `watch` has told so."""
        while not self.is_idle:
            await self._moved.wait()
        await self._sink.drain()
        # The sink has told its events, and `watch` is about to take them.
        with anyio.move_on_after(MAX_LATE):
            while self._audible:
                await self._moved.wait()

    def _move(self) -> None:
        moved, self._moved = self._moved, anyio.Event()
        moved.set()

    async def run(self) -> None:
        while True:
            while self._waiting:
                item_id, index, data = self._waiting.popleft()
                self._busy = item_id
                self._size -= len(data or b"") + CHUNK
                try:
                    if getattr(self._sink, "closed", False):
                        continue
                    if data is None:
                        await self._sink.end(item_id, index)
                    else:
                        await self._sink.write(item_id, index, data)
                finally:
                    self._busy = None
                    self._move()
            self._changed = anyio.Event()
            await self._changed.wait()

    async def watch(self, started: Callable[[str, float], None], finished: Callable[[str], None]) -> None:
        """Tell when items start, with the seconds of silence at their beginning, and when they have been heard."""
        async for event in self._sink.events:
            if event.type == "playback.item_started":
                self._audible[event.item_id] = None
                if len(self._audible) > MAX_NOT_STARTED:
                    del self._audible[next(iter(self._audible))]
                onset = self._onsets.pop(event.item_id, None)
                started(event.item_id, onset.seconds if onset is not None else 0.0)
            elif event.type == "playback.item_finished":
                self._audible.pop(event.item_id, None)
                self._cut.discard(event.item_id)
                finished(event.item_id)
            elif event.type in {"playback.interrupted", "playback.drained"}:
                self._audible.clear()
            self._move()
