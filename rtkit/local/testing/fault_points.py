"""Faults that happen at one place of a reply: before the headers, or after so many events.

Each is a function of the reply and of the event that is about to go out (``None`` before the headers and at the
end). It returns the event that goes out instead, ends the exchange, or just lets time pass. Its keyword
arguments are the parameters of the fault.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Final, Protocol

import anyio
import msgspec

from rtkit.local.server.frames import block, decoded, halved
from rtkit.local.server.wire import new_id

if TYPE_CHECKING:
    from rtkit.local.server.connection import Wire
    from rtkit.local.testing.clock import Clock

__all__ = ["FAULT_POINTS", "FaultPoint", "FaultTarget"]

RESET_GRACE: Final = 0.05
"""Seconds that a client has to read what came before a reset."""

Act = Callable[..., Awaitable[bytes | None]]


class FaultTarget(Protocol):
    """What a fault acts on: a reply while it goes out. `rtkit.local.server.exchange.Exchange` is one."""

    clock: Clock
    wire: Wire
    started: bool
    inserted: int

    @property
    def is_websocket(self) -> bool: ...
    async def reply(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None: ...
    async def put(self, data: bytes) -> None: ...
    async def insert(self, data: bytes) -> None: ...
    async def wait_for_disconnect(self) -> None: ...
    async def drop_connection(self) -> None: ...
    async def end_now(self, code: int = 1000, reason: str = "") -> None: ...
    def mark_finished(self) -> None: ...


@dataclass(frozen=True)
class FaultPoint:
    """``needs_place``: it makes no sense before the headers, so there it is taken for ``after=0``."""

    make: Act
    where: frozenset[str]
    needs_place: bool

    async def act(
        self, exchange: FaultTarget, upcoming: bytes | None, parameters: dict[str, Any]
    ) -> bytes | None:
        return await self.make(exchange, upcoming, **parameters)


FAULT_POINTS: Final[dict[str, FaultPoint]] = {}


def _point(*where: str, in_stream: bool = False) -> Callable[[Act], Act]:
    def register(function: Act) -> Act:
        name = getattr(function, "__name__")  # noqa: B009 - a Callable need not have one
        FAULT_POINTS[name] = FaultPoint(function, frozenset(where), in_stream)
        return function

    return register


_MESSAGES: Final = {
    408: ("The request took too long to arrive.", "invalid_request_error", "request_timeout"),
    409: ("Something else changed the same thing.", "invalid_request_error", "conflict"),
    429: ("Rate limit reached. Try again later.", "rate_limit_error", "rate_limit_exceeded"),
    503: ("The server is overloaded. Try again later.", "server_error", "overloaded"),
}


@_point("http", "websocket")
async def status(
    exchange: FaultTarget,
    upcoming: bytes | None,
    /,
    *,
    code: int = 500,
    retry_after: float | None = None,
    retry_after_ms: float | None = None,
    retry_after_date: float | None = None,
    should_retry: bool | None = None,
) -> bytes | None:
    """An answer of this status instead of the right one; the three kinds of Retry-After are in
    seconds (``retry_after_date`` as the date that is so many seconds from now), or in milliseconds."""
    message, kind, word = _MESSAGES.get(
        code, ("The server had an error while processing your request.", "server_error", "server_error")
    )
    headers = [(b"content-type", b"application/json")]
    if retry_after is not None:
        headers.append((b"retry-after", b"%g" % retry_after))
    if retry_after_date is not None:
        headers.append((b"retry-after", formatdate(time.time() + retry_after_date, usegmt=True).encode()))
    if retry_after_ms is not None:
        headers.append((b"retry-after-ms", b"%g" % retry_after_ms))
    if should_retry is not None:
        headers.append((b"x-should-retry", b"true" if should_retry else b"false"))
    error = {"message": message, "type": kind, "param": None, "code": word}
    await exchange.reply(code, headers, msgspec.json.encode({"error": error}))
    return upcoming


@_point("http", "websocket")
async def reset(exchange: FaultTarget, upcoming: bytes | None, /, *, partial: bool = False) -> bytes | None:
    """The connection is reset (RST); with ``partial``, after half of the event that was to come.

    A reset overtakes what the client has not read yet, so it is given `RESET_GRACE` to read.
    """
    await _half(exchange, upcoming, partial=partial)
    if exchange.started:
        await anyio.sleep(RESET_GRACE)
    exchange.wire.reset()
    await exchange.drop_connection()
    return None


@_point("http", "websocket")
async def cut(exchange: FaultTarget, upcoming: bytes | None, /, *, partial: bool = False) -> bytes | None:
    """The connection is closed (FIN) in the middle of a body, or of a WebSocket without a Close frame."""
    await _half(exchange, upcoming, partial=partial)
    exchange.wire.hang_up()
    await exchange.drop_connection()
    return None


@_point("http", in_stream=True)
async def truncate(
    exchange: FaultTarget, upcoming: bytes | None, /, *, partial: bool = False
) -> bytes | None:
    """The body ends as HTTP has it, but before its time: no terminal event, nothing broken."""
    await _half(exchange, upcoming, partial=partial)
    await exchange.end_now()
    return None


@_point("http", "websocket")
async def stall(exchange: FaultTarget, upcoming: bytes | None, /) -> bytes | None:
    """Nothing more comes. The connection stays, and pings are answered."""
    await exchange.wait_for_disconnect()
    return upcoming


@_point("http", "websocket")
async def half_open(exchange: FaultTarget, upcoming: bytes | None, /) -> bytes | None:
    """The connection is dead, and nobody says so: nothing comes, what is sent goes nowhere, no pongs."""
    exchange.wire.frozen = True
    await exchange.wait_for_disconnect()
    return upcoming


@_point("http", "websocket")
async def delay(exchange: FaultTarget, upcoming: bytes | None, /, *, seconds: float = 1.0) -> bytes | None:
    """A pause, after which everything goes on."""
    await exchange.clock.sleep(seconds)
    return upcoming


@_point("http", in_stream=True)
async def keepalive(
    exchange: FaultTarget, upcoming: bytes | None, /, *, seconds: float = 0.01
) -> bytes | None:
    """Only comments any more, one every so many seconds: the connection lives, the stream does not."""
    while not exchange.wire.lost.is_set():
        await exchange.put(b": keepalive\n\n")
        await exchange.clock.sleep(seconds)
    exchange.mark_finished()
    return upcoming


@_point("http", "websocket")
async def slow_reader(exchange: FaultTarget, upcoming: bytes | None, /) -> bytes | None:
    """Nothing more of what the client sends is read, so that it backs up; the rest goes on."""
    exchange.wire.deafen(True)
    return upcoming


@_point("websocket", in_stream=True)
async def ping_silence(exchange: FaultTarget, upcoming: bytes | None, /) -> bytes | None:
    """Pings are not answered any more; the rest goes on."""
    exchange.wire.silent = True
    return upcoming


@_point("http", "websocket", in_stream=True)
async def malformed(exchange: FaultTarget, upcoming: bytes | None, /) -> bytes | None:
    """The next event is not JSON: the second half of its data is missing."""
    return None if upcoming is None else halved(upcoming)


@_point("http", "websocket", in_stream=True)
async def unknown_event(
    exchange: FaultTarget, upcoming: bytes | None, /, *, type: str = "rtkit.unknown"
) -> bytes | None:
    """An event of a type that no documentation names comes in between."""
    await _insert(exchange, upcoming, {"type": type, "payload": {"nested": [1, None, "x"]}})
    return upcoming


@_point("http", "websocket", in_stream=True)
async def error(
    exchange: FaultTarget,
    upcoming: bytes | None,
    /,
    *,
    code: str = "server_error",
    message: str = "This error was asked for.",
) -> bytes | None:
    """An error event comes in between, in the words of the API that is spoken."""
    facts: dict[str, Any] = {"type": "server_error", "code": code, "message": message, "param": None}
    event: dict[str, Any]
    if exchange.is_websocket:
        event = {"type": "error", "event_id": new_id("event"), "error": facts | {"event_id": None}}
    elif (decoded(upcoming or b"") or {"type": ""}).get("type") is not None:
        event = {"type": "error", "code": code, "message": message, "param": None}
    else:  # chat completions name no types
        event = {"error": facts}
    await _insert(exchange, upcoming, event)
    return upcoming


@_point("websocket", in_stream=True)
async def close(
    exchange: FaultTarget, upcoming: bytes | None, /, *, code: int = 1011, reason: str = ""
) -> bytes | None:
    """The server closes with this code. 1006 is not a code but the lack of one: the connection just ends."""
    if code == 1006:
        return await cut(exchange, upcoming)
    await exchange.end_now(code, reason)
    return None


@_point("websocket", in_stream=True)
async def session_expiry(
    exchange: FaultTarget, upcoming: bytes | None, /, *, close: int = 1001
) -> bytes | None:
    """The session has lasted too long: an error event says so, and the server closes."""
    message = "Your session hit the maximum duration of 60 minutes."
    await error(exchange, upcoming, code="session_expired", message=message)
    await exchange.end_now(close, "session_expired")
    return None


async def _half(exchange: FaultTarget, upcoming: bytes | None, *, partial: bool) -> None:
    """Send the first half of an event. A message can't be halved but below WebSocket, so there it is dropped."""
    if partial and upcoming is not None and not exchange.is_websocket:
        await exchange.put(upcoming[: len(upcoming) // 2])


async def _insert(exchange: FaultTarget, upcoming: bytes | None, event: dict[str, Any]) -> None:
    if exchange.is_websocket:
        await exchange.insert(msgspec.json.encode(event))
        return
    number = (decoded(upcoming or b"") or {}).get("sequence_number")
    if isinstance(number, int):
        event = event | {"sequence_number": number + exchange.inserted}
    name = event.get("type")
    await exchange.insert(block(msgspec.json.encode(event), event=name if isinstance(name, str) else None))
