"""The settings of a session: how it deals with what goes wrong, with their defaults."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from rtkit.core.waiting import MAX_BYTES
from rtkit.realtime.connection.backoff import STABLE_AFTER
from rtkit.realtime.state.conversation import MAX_ITEMS
from rtkit.realtime.state.limits import Limits
from rtkit.realtime.state.replay import ReplaySettings

if TYPE_CHECKING:
    from rtkit.realtime.state.conversation import WhenFull
    from rtkit.realtime.state.send_queue import WhenBehind

__all__ = ["Settings"]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a session deals with what goes wrong. Times in seconds."""

    on_cut: Literal["ask", "report"] = "ask"
    """A reply that was cut off by a loss is asked for again, or only reported by a `ReplyCut`."""
    cut_playback: Literal["finish", "stop"] = "finish"
    """What `converse` has of a response that a loss has cut is played to its end, or playback stops at the loss."""
    replay: ReplaySettings = field(default_factory=ReplaySettings)
    """How much of the conversation a new connection is sent."""
    replay_audio: float = 10.0
    """Sound of the user that is older is not sent to a new connection."""
    max_audio_behind: float = 5.0
    """Sound that may wait for a connection that is too slow; see ``when_behind``."""
    when_behind: WhenBehind = "drop_oldest"
    max_retries: int = 8
    """Attempts in a row to come back, after ``initial_delay``, doubled up to ``max_delay``.

    The count starts anew with a whole response, or when a connection has been live for ``stable_after`` seconds."""
    initial_delay: float = 0.25
    max_delay: float = 8.0
    stable_after: float = STABLE_AFTER
    roll_over_after: float | None = 55 * 60.0
    """A connection is replaced by a new one in the first pause after this; the API ends a session after an hour."""
    session_limit: float = 59.5 * 60.0
    """Without any pause, it is replaced then."""
    greeting_timeout: float = 10.0
    """How long a new connection may say nothing; the API greets at once. Then it counts as one that failed."""
    close_timeout: float = 5.0
    """How long `close` waits for what is still to be sent."""
    settle_timeout: float = 10.0
    """How long the end of `converse` waits for what the server owes to the last words: a reply, their text."""
    max_events: int = 1024
    """Events that may wait for handlers, and for each iteration; the oldest give way, and `EventsDropped` tells."""
    max_event_bytes: int = MAX_BYTES
    """Bytes of events that may wait, likewise."""
    max_items: int = MAX_ITEMS
    """Items that the mirror (``session.conversation``) holds."""
    when_full: WhenFull = "drop_oldest"
    """What happens to a full mirror: the oldest item makes room (`ItemsDropped` says so, once), or with ``"end"``
    the session ends with `LimitExceededError`."""
    limits: Limits = field(default_factory=Limits)
