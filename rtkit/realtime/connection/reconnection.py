"""Whether a lost connection is replaced, of a session and of a plain connection, and when. Pure.

`rtkit.realtime.connection.backoff` counts the attempts. A plain connection calls ``on_reconnecting`` before each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict

from rtkit.errors import WebSocketConnectError, WebSocketConnectionClosedError, WebSocketUpgradeError

if TYPE_CHECKING:
    from rtkit.errors import OpenAIError
    from rtkit.realtime.connection.backoff import Backoff

__all__ = [
    "OnReconnecting",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "Reconnection",
    "is_recoverable_close",
    "is_recoverable_failure",
    "session_delay",
]

# RFC 6455, 7.4.1 and the registry it opens: going away, no code, lost, internal error, restart, try again,
# TLS. The others say that the next connection would end likewise.
_RECOVERABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})

# Of the answers that are not a WebSocket, those that may be another a moment later.
_RECOVERABLE_STATUS = frozenset({408, 409, 425, 429})


@dataclass(frozen=True)
class ReconnectingEvent:
    """The argument of ``on_reconnecting``, before each attempt."""

    attempt: int
    """From 1."""
    max_attempts: int
    delay: float
    """Seconds until the attempt."""
    close_code: int
    """Of the connection that was lost (1006: without a closing handshake)."""
    extra_query: Mapping[str, object] = field(repr=False)  # a key may be in these two
    extra_headers: Mapping[str, Any] = field(repr=False)


class ReconnectingOverrides(TypedDict, total=False):
    """What ``on_reconnecting`` may return: other query parameters or headers, or ``abort`` to give up."""

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool


OnReconnecting = Callable[[ReconnectingEvent], ReconnectingOverrides | None]


def is_recoverable_close(code: int) -> bool:
    """Whether a connection that ended with ``code`` is worth another."""
    return code in _RECOVERABLE


def is_recoverable_failure(error: OpenAIError) -> bool:
    """Whether an attempt that failed so is worth another: not where the server refuses for good."""
    if isinstance(error, WebSocketUpgradeError):
        status = error.status_code
        return status is None or status >= 500 or status in _RECOVERABLE_STATUS
    return isinstance(error, WebSocketConnectError)


def session_delay(
    failure: OpenAIError, backoff: Backoff, *, was_live: bool, ended_by_server: bool, random: float
) -> float | None:
    """Seconds before a session connects again after ``failure``; ``None``: it does not, and ends with the failure.

    ``was_live``: a connection of this session was live before; whoever enters a session learns at once that the
    first can't be made. ``ended_by_server``: an error event said that the server's session is over, whatever the
    close code says. ``random`` is in [0, 1).
    """
    if isinstance(failure, WebSocketConnectionClosedError):
        if not (is_recoverable_close(failure.code) or ended_by_server):
            return None
    elif not was_live or not is_recoverable_failure(failure):
        return None
    return backoff.next_delay(random)


@dataclass
class Reconnection:
    """The attempts of one connection: what the user is asked before each, and where it leads."""

    on_reconnecting: OnReconnecting | None
    backoff: Backoff
    extra_query: Mapping[str, object] = field(repr=False)
    extra_headers: Mapping[str, Any] = field(repr=False)

    def allows(self, closed: WebSocketConnectionClosedError) -> bool:
        return self.on_reconnecting is not None and is_recoverable_close(closed.code)

    def next_delay(self, close_code: int, random: float) -> float | None:
        """Ask the user for the next attempt: the seconds before it, or ``None`` to give up.

        ``random`` is in [0, 1). Raises what the user's function raises.
        """
        delay = self.backoff.next_delay(random)
        if delay is None:
            return None
        event = ReconnectingEvent(
            attempt=self.backoff.attempt,
            max_attempts=self.backoff.max_retries,
            delay=delay,
            close_code=close_code,
            extra_query=self.extra_query,
            extra_headers=self.extra_headers,
        )
        assert self.on_reconnecting is not None
        overrides = self.on_reconnecting(event) or {}
        if overrides.get("abort"):
            return None
        self.extra_query = overrides.get("extra_query", self.extra_query)
        self.extra_headers = overrides.get("extra_headers", self.extra_headers)
        return event.delay
