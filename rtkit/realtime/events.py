"""What a session says of itself, beside the events of the server.

Structs, not dataclasses: a class takes a tenth of the time to make, and the first session makes all of them, on
the loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from msgspec import Struct, field

from rtkit.core.waiting import EventsDropped

if TYPE_CHECKING:
    from rtkit.realtime.state.metrics import Turn

__all__ = [
    "AudioDropped",
    "EventsDropped",
    "Interrupted",
    "ItemsDropped",
    "LimitReached",
    "Reconnected",
    "Reconnecting",
    "Replayed",
    "ReplyAudible",
    "ReplyAudioDropped",
    "ReplyCut",
    "ReplyHeard",
    "SessionEnded",
    "ToolFinished",
    "ToolStarted",
    "TurnTimed",
]


class Reconnecting(Struct, frozen=True):
    """The connection was lost (``reason``: ``"lost"``) or its time is over (``"rollover"``)."""

    type: ClassVar[Literal["rtkit.session.reconnecting"]] = "rtkit.session.reconnecting"
    attempt: int
    delay: float
    """Seconds until the attempt."""
    close_code: int
    reason: Literal["lost", "rollover"]


class Reconnected(Struct, frozen=True):
    """The conversation goes on, on a new connection. ``left_out`` are the items that could not be replayed."""

    type: ClassVar[Literal["rtkit.session.reconnected"]] = "rtkit.session.reconnected"
    restored: int
    """How many items were replayed."""
    left_out: tuple[str, ...] = ()
    older: int = 0
    """Items beyond the bounds of `ReplaySettings`: the server has a summary of them, or nothing."""


class Replayed(Struct, frozen=True):
    """The server confirms an item that was replayed: ``event`` is what it says.

    Only with ``ReplaySettings(events="mark")``. The program knows the item from before.
    """

    type: ClassVar[Literal["rtkit.session.replayed"]] = "rtkit.session.replayed"
    event: Any


class ReplyCut(Struct, frozen=True):
    """A reply was cut off by the loss of its connection; ``asked_again`` says whether another was wished for."""

    type: ClassVar[Literal["rtkit.session.reply_cut"]] = "rtkit.session.reply_cut"
    response_id: str | None
    asked_again: bool


class AudioDropped(Struct, frozen=True):
    """Sound of the user was not sent (again): there was too much of it, it was too old, or the session ended."""

    type: ClassVar[Literal["rtkit.session.audio_dropped"]] = "rtkit.session.audio_dropped"
    size: int
    """In bytes."""
    reason: Literal["behind", "too_old", "ended"]


class ItemsDropped(Struct, frozen=True):
    """The mirror is full: from now on the oldest item makes room for each new one. Told once.

    ``session.conversation.dropped`` counts them.
    """

    type: ClassVar[Literal["rtkit.session.items_dropped"]] = "rtkit.session.items_dropped"
    max_items: int


class Interrupted(Struct, frozen=True):
    """The user spoke while a response was audible; ``heard`` maps its items to the milliseconds heard."""

    type: ClassVar[Literal["rtkit.session.interrupted"]] = "rtkit.session.interrupted"
    heard: dict[str, int] = field(default_factory=dict)
    cut: dict[str, int] = field(default_factory=dict)
    """Likewise the items that the loss of a connection had cut before, and that were still being played."""


class ReplyAudible(Struct, frozen=True):
    """The first sample of an item of a reply comes out of the sink; ``turn`` says what led to it."""

    type: ClassVar[Literal["rtkit.session.reply_audible"]] = "rtkit.session.reply_audible"
    item_id: str
    turn: Turn | None


class ReplyAudioDropped(Struct, frozen=True):
    """A piece of a reply will not be heard: the sink is too slow, and too much waits for it already."""

    type: ClassVar[Literal["rtkit.session.reply_audio_dropped"]] = "rtkit.session.reply_audio_dropped"
    item_id: str
    size: int
    """In bytes."""


class ReplyHeard(Struct, frozen=True):
    """The last sample of an item has come out of the sink."""

    type: ClassVar[Literal["rtkit.session.reply_heard"]] = "rtkit.session.reply_heard"
    item_id: str
    turn: Turn | None


class LimitReached(Struct, frozen=True):
    """A limit was reached: the session ends, at once if ``certain``."""

    type: ClassVar[Literal["rtkit.session.limit_reached"]] = "rtkit.session.limit_reached"
    limit: str
    certain: bool


class ToolStarted(Struct, frozen=True):
    type: ClassVar[Literal["rtkit.session.tool_started"]] = "rtkit.session.tool_started"
    call_id: str
    name: str
    arguments: str


class ToolFinished(Struct, frozen=True):
    """A call has ended. ``error`` is what it raised, if it did; ``output`` is what the model got."""

    type: ClassVar[Literal["rtkit.session.tool_finished"]] = "rtkit.session.tool_finished"
    call_id: str
    name: str
    output: str
    seconds: float
    error: BaseException | None = None
    cancelled: bool = False
    """By ``session.cancel_tool``."""


class TurnTimed(Struct, frozen=True):
    """A reply is done: where its time went, and what it cost."""

    type: ClassVar[Literal["rtkit.session.turn_timed"]] = "rtkit.session.turn_timed"
    turn: Turn


class SessionEnded(Struct, frozen=True):
    """The last event. ``unsent`` are the events that the server never got, ``error`` is why."""

    type: ClassVar[Literal["rtkit.session.ended"]] = "rtkit.session.ended"
    error: Exception | None = None
    unsent: tuple[dict[str, Any], ...] = ()
