"""What a session has still to send: events in order, sound with a bound and a policy."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from rtkit.core.waiting import weight
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COMMIT", "MAX_EVENTS", "AudioChunk", "SendQueue", "WhenBehind"]

WhenBehind = Literal["drop_oldest", "drop_newest"]
"""Which sound goes when more waits than may: what has waited longest, or what comes now."""

COMMIT: Final = "input_audio_buffer.commit"

MAX_EVENTS: Final = 4096
"""Events without sound that may wait."""

MAX_EVENT_BYTES: Final = 64 * 1024 * 1024
"""Bytes of them, about; one alone may be larger."""


class AudioChunk(NamedTuple):
    """A piece of sound, and when it was given here."""

    data: bytes
    time: float


class SendQueue:
    """A queue of client events and sound, in one order: a commit stays behind what it commits.

    Sound is bounded by ``max_audio`` bytes. Other events are few, and never dropped; more than MAX_EVENTS of them,
    or MAX_EVENT_BYTES, raise LimitExceededError where they are put.
    """

    def __init__(self, *, max_audio: int, when_behind: WhenBehind = "drop_oldest") -> None:
        self.max_audio = max_audio
        self.when_behind = when_behind
        self.audio_size = 0
        """Bytes of sound that wait."""
        self.dropped = 0
        """Bytes of sound that were dropped since `take_dropped`."""
        self._queue: deque[dict[str, Any] | AudioChunk] = deque()
        self._events = 0
        self._event_bytes = 0

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def commits(self) -> int:
        """Utterances that are complete and wait."""
        return sum(map(_is_commit, self._queue))

    def check_room(self, event: Mapping[str, Any]) -> int:
        """The size of ``event``, in bytes. Raises LimitExceededError where `put` would."""
        if self._events >= MAX_EVENTS:
            raise LimitExceededError("what waits to be sent", limit="MAX_EVENTS", maximum=MAX_EVENTS)
        size = weight(event)
        if self._events and self._event_bytes + size > MAX_EVENT_BYTES:
            raise LimitExceededError(
                "what waits to be sent", limit="MAX_EVENT_BYTES", maximum=MAX_EVENT_BYTES
            )
        return size

    def put(self, event: dict[str, Any]) -> None:
        self._event_bytes += self.check_room(event)
        self._events += 1
        self._queue.append(event)

    def put_audio(self, data: bytes, now: float) -> None:
        if not data:
            return
        if self.when_behind == "drop_newest" and self.audio_size + len(data) > self.max_audio:
            self.dropped += len(data)
            return
        self._queue.append(AudioChunk(data, now))
        self.audio_size += len(data)
        if self.audio_size > self.max_audio:
            self._drop_oldest()

    def drop_audio_before(self, time: float) -> None:
        """Sound that has waited since before ``time`` is of no use any more."""
        self._drop(lambda chunk: chunk.time < time)

    def clear_audio(self) -> None:
        """Forget the sound behind the last commit; the program asked for it, so it is not counted as dropped."""
        kept: deque[dict[str, Any] | AudioChunk] = deque()
        while self._queue and not _is_commit(self._queue[-1]):
            each = self._queue.pop()
            if isinstance(each, AudioChunk):
                self.audio_size -= len(each.data)
            else:
                kept.appendleft(each)
        self._queue += kept

    def take(self) -> dict[str, Any] | AudioChunk | None:
        """Pop the next client event or audio chunk, or ``None``."""
        if not self._queue:
            return None
        taken = self._queue.popleft()
        if isinstance(taken, AudioChunk):
            self.audio_size -= len(taken.data)
        else:
            self._events -= 1
            self._event_bytes -= weight(taken)
        return taken

    def put_back(self, taken: dict[str, Any] | AudioChunk) -> None:
        """It could not be sent: it is the next again."""
        self._queue.appendleft(taken)
        if isinstance(taken, AudioChunk):
            self.audio_size += len(taken.data)
        else:
            self._events += 1
            self._event_bytes += weight(taken)

    def take_events(self) -> list[dict[str, Any]]:
        """All events, which are no longer here then, but the sound and what commits it: those keep their order."""
        stays, goes = deque[dict[str, Any] | AudioChunk](), list[dict[str, Any]]()
        for each in self._queue:
            if isinstance(each, AudioChunk) or _is_commit(each):
                stays.append(each)
            else:
                goes.append(each)
        self._queue = stays
        self._events -= len(goes)
        self._event_bytes -= sum(map(weight, goes))
        return goes

    def take_dropped(self) -> int:
        dropped, self.dropped = self.dropped, 0
        return dropped

    def _drop_oldest(self) -> None:
        excess = self.audio_size - self.max_audio
        kept: deque[dict[str, Any] | AudioChunk] = deque()
        while excess > 0 and self._queue:
            each = self._queue.popleft()
            if isinstance(each, AudioChunk):
                excess -= len(each.data)
                self.audio_size -= len(each.data)
                self.dropped += len(each.data)
            else:
                kept.append(each)
        self._queue.extendleft(reversed(kept))

    def _drop(self, which: Any) -> None:
        kept: deque[dict[str, Any] | AudioChunk] = deque()
        for each in self._queue:
            if isinstance(each, AudioChunk) and which(each):
                self.audio_size -= len(each.data)
                self.dropped += len(each.data)
            else:
                kept.append(each)
        self._queue = kept


def _is_commit(each: dict[str, Any] | AudioChunk) -> bool:
    return not isinstance(each, AudioChunk) and each.get("type") == COMMIT
