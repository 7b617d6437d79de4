"""What goes wrong with a WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from rtkit.errors._general import OpenAIError
from rtkit.errors.redact import redact_data, redact_headers, redact_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "CloseFrame",
    "WebSocketBusyError",
    "WebSocketConnectError",
    "WebSocketConnectTimeoutError",
    "WebSocketConnectionClosedError",
    "WebSocketError",
    "WebSocketProxyError",
    "WebSocketQueueFullError",
    "WebSocketUpgradeError",
]


class CloseFrame(NamedTuple):
    """What a WebSocket Close frame says (RFC 6455, 5.5.1); the code is 1005 in one that says nothing."""

    code: int
    reason: str = ""

    @property
    def ok(self) -> bool:
        """Whether this is a normal end: 1000, 1001 (going away), or no code at all."""
        return self.code in {1000, 1001, 1005}


class WebSocketError(OpenAIError):
    """The root of what goes wrong with a WebSocket."""


class WebSocketConnectError(WebSocketError):
    """No connection came about; ``__cause__`` has the error of the operating system or of TLS.

    ``url`` is the address without its query and its credentials.
    """

    def __init__(self, reason: str, *, url: str) -> None:
        self.url = url
        super().__init__(f"no WebSocket to {url}: {reason}")


class WebSocketConnectTimeoutError(WebSocketConnectError, TimeoutError):
    """``connect_timeout`` seconds went by; ``phase`` says in what: TCP, proxy, TLS or upgrade."""

    def __init__(self, *, url: str, timeout: float, phase: str) -> None:
        self.timeout = timeout
        self.phase = phase
        super().__init__(f"connect_timeout={timeout:g} s went by, waiting for {phase}", url=url)


class WebSocketProxyError(WebSocketConnectError):
    """The proxy refused or is not usable.

    ``proxy`` is its address without credentials; ``status_code`` the answer of an HTTP proxy (407: it wants
    credentials), ``None`` where none came.
    """

    def __init__(self, reason: str, *, url: str, proxy: str, status_code: int | None = None) -> None:
        self.proxy = proxy
        self.status_code = status_code
        super().__init__(f"proxy {proxy}: {reason}", url=url)


class WebSocketUpgradeError(WebSocketConnectError):
    """The server answered the upgrade with something else than a WebSocket.

    ``status_code`` is ``None`` when the answer was not an HTTP response; ``headers`` has lower-case names,
    repeated ones joined by a comma; ``body`` is the start of the body, 64 KiB at most. What the request
    authenticated itself with is in neither, although a server may echo it. A pickle has no other secrets of
    theirs either (cookies, signed addresses).
    """

    def __init__(
        self, reason: str, *, url: str, status_code: int | None, headers: Mapping[str, str], body: bytes
    ) -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self.body = body
        super().__init__(reason, url=url)

    def __reduce__(self) -> tuple[Any, ...]:
        make, (kind, args, state) = super().__reduce__()
        kept = {"headers": dict(redact_headers(self.headers)), "body": redact_data(self.body)}
        return make, (kind, args, state | kept)


class WebSocketConnectionClosedError(WebSocketError):
    """The connection is closed.

    ``code`` and ``reason`` are those of the Close frame that began the closing handshake, or 1006 when the
    connection was lost without one. ``closed_by`` says who began. ``received`` and ``sent`` are both Close
    frames, as far as they came about. ``ok`` is true for a normal end (1000, 1001 or no code).

    ``failure`` is why this end failed the connection, as the Close frame for that. It may differ from ``sent`` when
    a Close frame was on its way already. After a failure ``ok`` is false, whatever the code.

    ``unsent_messages`` holds what a queue in front of the connection could not send any more; it is not part
    of the message nor of ``repr``.
    """

    def __init__(
        self,
        message: str = "",
        *,
        unsent_messages: Sequence[str | bytes] = (),
        received: CloseFrame | None = None,
        sent: CloseFrame | None = None,
        closed_by: Literal["client", "server", "network"] = "network",
        failure: CloseFrame | None = None,
    ) -> None:
        self.unsent_messages = list(unsent_messages)
        self.received = received
        self.sent = sent
        self.failure = failure
        self.closed_by: Literal["client", "server", "network"] = closed_by
        super().__init__(message or self._describe())

    @property
    def _frame(self) -> CloseFrame | None:
        ours = self.failure or self.sent
        return {"client": ours, "server": self.received, "network": None}[self.closed_by]

    @property
    def code(self) -> int:
        return 1006 if self._frame is None else self._frame.code

    @property
    def reason(self) -> str:
        return "" if self._frame is None else self._frame.reason

    @property
    def ok(self) -> bool:
        return self._frame is not None and self._frame.ok and self.failure is None

    def _describe(self) -> str:
        if self._frame is None:
            return "the connection was lost without a closing handshake (1006)"
        detail = f": {redact_text(self.reason)}" if self.reason else ""
        if self.failure is not None and self.closed_by == "server":
            detail += f"; {redact_text(self.failure.reason)}"
        return f"closed by the {self.closed_by} with code {self.code}{detail}"


class WebSocketBusyError(WebSocketError, RuntimeError):
    """Two tasks or threads called ``receive()`` of one connection at the same time.

    Messages have one order; let one task receive and hand them on.
    """

    def __init__(self) -> None:
        super().__init__("another receive() is waiting for this connection; let one task receive")


class WebSocketQueueFullError(WebSocketError):
    """A message was not taken: what waits for a connection has reached ``max_queue_size``.

    ``size`` is that of the message in bytes, ``waiting`` what was queued before it, ``maximum`` the limit.
    """

    def __init__(self, size: int, *, waiting: int, maximum: int) -> None:
        self.size = size
        self.waiting = waiting
        self.maximum = maximum
        super().__init__(
            f"a message of {size:,} bytes was not queued: {waiting:,} bytes wait for the connection already, "
            f"and max_queue_size={maximum:,}"
        )
