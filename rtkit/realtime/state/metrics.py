"""Where the time of a turn goes, and what it costs. Pure: monotonic times go in.

The silence that a person hears, from the end of their speech to the first audible sample, is cut into
segments without gaps and without overlap, so that they add up to it:

===============  ======================================================================
``endpointing``  until the server knows that the speech has ended
``commit``       until the speech is an item of the conversation
``thinking``     until the first event of the reply
``synthesis``    until the first piece of its sound
``playback``     until that is audible
===============  ======================================================================

A turn of text starts at its commit. A mark that did not come makes no segment of its own; the next takes the time.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

import msgspec

if TYPE_CHECKING:
    from rtkit.realtime.state.payload import Payload

__all__ = ["Metrics", "SentAudioClock", "Turn", "Usage"]

MAX_TURNS: Final = 1000
"""Turns that the metrics of a session keep, the latest."""

MARKS: Final = ("speech_end", "speech_known", "committed", "first_event", "first_audio", "audible")
SEGMENTS: Final = ("endpointing", "commit", "thinking", "synthesis", "playback")


class Usage(msgspec.Struct, kw_only=True):
    """Tokens by modality; the cached ones are among the input."""

    total: int = 0
    text_input: int = 0
    text_cached: int = 0
    text_output: int = 0
    audio_input: int = 0
    audio_cached: int = 0
    audio_output: int = 0
    image_input: int = 0

    @classmethod
    def of(cls, usage: Any) -> Usage:
        """The ``usage`` of a response, as far as it says."""
        given = _object(usage, "input_token_details")
        made = _object(usage, "output_token_details")
        cached = _object(given, "cached_tokens_details")
        return cls(
            total=_count(usage, "total_tokens"),
            text_input=_count(given, "text_tokens"),
            text_cached=_count(cached, "text_tokens"),
            text_output=_count(made, "text_tokens"),
            audio_input=_count(given, "audio_tokens"),
            audio_cached=_count(cached, "audio_tokens"),
            audio_output=_count(made, "audio_tokens"),
            image_input=_count(given, "image_tokens"),
        )

    def __add__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in self.__struct_fields__})


def _object(fields: Any, name: str) -> Any:
    return fields.get(name) if isinstance(fields, dict) else None


def _count(fields: Any, name: str) -> int:
    count = fields.get(name) if isinstance(fields, dict) else None
    return count if isinstance(count, int) else 0


class Turn(msgspec.Struct, kw_only=True):
    """The marks of one turn, in seconds of a monotonic clock, and its usage."""

    speech_end: float | None = None
    speech_known: float | None = None
    committed: float | None = None
    first_event: float | None = None
    first_audio: float | None = None
    audible: float | None = None
    last_audible: float | None = None
    done: float | None = None
    response_id: str | None = None
    status: str | None = None
    usage: Usage = msgspec.field(default_factory=Usage)

    @property
    def segments(self) -> dict[str, float]:
        """Seconds by segment; they add up to `silence`."""
        found: dict[str, float] = {}
        before: float | None = None
        for index, name in enumerate(MARKS):
            mark = getattr(self, name)
            if mark is None:
                continue
            if before is not None:
                found[SEGMENTS[index - 1]] = mark - before
            before = mark
        return found

    @property
    def silence(self) -> float | None:
        """Seconds from the end of speech (of a text: its commit) to the first audible sample."""
        marks = [mark for name in MARKS if (mark := getattr(self, name)) is not None]
        return marks[-1] - marks[0] if len(marks) > 1 else None


class SentAudioClock:
    """When the sound at a position of the server's input buffer was made."""

    LENGTH: Final = 1024

    def __init__(self) -> None:
        self.delay = 0.0
        """Seconds that the source takes from the sound to the piece that has it."""
        self._sent: deque[tuple[float, float]] = deque(maxlen=self.LENGTH)
        self._total = 0.0

    def sent(self, ms: float, now: float) -> None:
        self._total += ms
        self._sent.append((self._total, now))

    def time_at(self, ms: float) -> float | None:
        """When the sound at position ``ms`` was made; ``None`` where it is not known any more, or not yet.

        A piece is sent when its last sample is there. The others are older, but not as old as the piece before.
        """
        before: float | None = None
        for total, now in self._sent:
            if total >= ms:
                at = now - (total - ms) / 1000
                return (now if before is None else max(at, before)) - self.delay
            before = now
        return None

    def restarted(self) -> None:
        self._sent.clear()
        self._total = 0.0


class Metrics:
    """The timings of a session, from its events."""

    def __init__(self) -> None:
        self.turns: deque[Turn] = deque(maxlen=MAX_TURNS)
        self.usage = Usage()
        """Of all turns."""
        self.reconnects = 0
        """Connections that took the place of another."""
        self.sent_audio = SentAudioClock()
        self.pause_ms = 0.0
        """The silence by which the server knows the end of speech; ``audio_end_ms`` includes it."""
        self._turn: Turn | None = None
        self._items: dict[str, Turn] = {}

    @property
    def current(self) -> Turn | None:
        """The turn in progress."""
        return self._turn

    def on_speech_stopped(self, event: Payload, now: float) -> None:
        turn = self._begin()
        turn.speech_known = turn.speech_end = now
        ended = event.number_or_none("audio_end_ms") or 0.0
        turn.speech_end = self.sent_audio.time_at(max(ended - self.pause_ms, 0)) or now

    def on_committed(self, _: Payload, now: float) -> None:
        self._waiting().committed = now

    def on_response_created(self, event: Payload, now: float) -> None:
        turn = self._waiting()
        turn.first_event = now
        turn.response_id = event.response_id()

    def on_audio(self, event: Payload, now: float) -> None:
        turn = self._waiting()
        if turn.first_audio is None:
            turn.first_audio = now
            self._items = {event.text("item_id"): turn}

    def on_response_done(self, event: Payload, now: float) -> Turn:
        """The turn that ends."""
        response = event.response()
        turn = self._waiting()
        turn.done = now
        turn.response_id = event.response_id()
        turn.status = status if isinstance(status := response.get("status"), str) else None
        turn.usage = Usage.of(response.get("usage"))
        self.usage += turn.usage
        self.turns.append(turn)
        self._turn = None
        return turn

    def text_sent(self, now: float) -> None:
        """The program sent a message to be answered."""
        self._begin().committed = now

    def started_playing(self, item_id: str, now: float) -> Turn | None:
        """``now`` is when the item sounds: a reply may begin with silence."""
        turn = self._items.get(item_id)
        if turn is not None and turn.audible is None:
            turn.audible = now
        return turn

    def finished_playing(self, item_id: str, now: float) -> Turn | None:
        turn = self._items.get(item_id)
        if turn is not None:
            turn.last_audible = now
        return turn

    def _begin(self) -> Turn:
        self._turn = Turn()
        return self._turn

    def _waiting(self) -> Turn:
        return self._turn if self._turn is not None else self._begin()
