"""When to ping, and when a peer that does not answer is lost (RFC 6455, 5.5.2). No I/O and no clock of its own.

There is one moment at a time at which something is `due`. Whoever drives the connection calls `look` then: by a
timer, or in a task that sleeps until then.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LOST", "Keepalive"]

LOST: Final = b""
"""What `Keepalive.look` returns instead of the payload of a ping when the peer is lost."""


class Keepalive:
    __slots__ = ("_count", "_interval", "_signs", "_timeout", "_waiting", "due", "latency")

    def __init__(self, interval: float | None, timeout: float | None) -> None:
        self._interval = interval
        self._timeout = timeout
        self._count = 0
        self._waiting: tuple[bytes, float] | None = None
        """The ping without an answer, and when it was sent."""
        self._signs: object = None
        self.due: float | None = None
        """When to `look`; ``None``: not before a pong."""
        self.latency: float | None = None
        """The last measured round trip, in seconds."""

    def start(self, now: float) -> None:
        self._waiting = None
        self.due = None if self._interval is None else now + self._interval

    @property
    def awaits_pong(self) -> bool:
        return self._waiting is not None

    def look(self, now: float, signs: object, *, is_unread: bool) -> bytes | None:
        """The payload of a ping to send, `LOST`, or ``None``; when it is `due`.

        ``signs`` changes when the peer sends or takes anything: a pong behind a long message is late, not lost.
        ``is_unread``: the pong may have arrived, behind a full queue.
        """
        if self._waiting is None:
            self._count += 1
            self._waiting, self._signs = (b"%d" % self._count, now), signs
        elif self._signs == signs and not is_unread:
            self.due = None
            return LOST
        else:
            self._signs = signs
        is_new = self._waiting[1] == now
        self.due = None if self._timeout is None else now + self._timeout
        return self._waiting[0] if is_new else None

    def pong(self, payload: bytes, now: float) -> bool:
        """Whether ``payload`` answers the ping; then the next one is `due` after the interval."""
        if self._waiting is None or self._waiting[0] != payload:
            return False
        self.latency = now - self._waiting[1]
        self.start(now)
        return True
