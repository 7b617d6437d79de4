"""Scripts: exactly what goes over the wire, and when.

A script is a list of steps, done one after the other instead of an answer:

====================  ===================================================================================
a dict, a `Model`     an event: a block of the event stream, or a text message in JSON
a ``str``             the same, with this as its data; ``"[DONE]"``, for one
``bytes``             as they are: a chunk of the body, or a binary message
a number              seconds that pass, counted from the moment when the request came in
`Reply`               the status and the headers (with ``json`` or ``body``: the whole answer)
`Expect`              wait for the next message of the client
`Break`               a fault of `rtkit.local.testing.fault_points`, here
====================  ===================================================================================

An event stream ends after its last step. A WebSocket stays open until the client, or a `Break`, closes it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from rtkit.core.model import Model, to_json
from rtkit.errors import UnknownFaultError
from rtkit.local.server.frames import block
from rtkit.local.testing.fault_points import FAULT_POINTS
from rtkit.local.testing.routes import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from rtkit.local.server.exchange import WireExchange
    from rtkit.local.testing.recording import Request

__all__ = ["MAX_STEPS", "Break", "Expect", "Reply", "Script", "Step"]

MAX_STEPS: Final = 100_000
"""Steps of one script."""

STREAM_HEADERS: Final = {"content-type": "text/event-stream", "cache-control": "no-cache"}


@dataclass(frozen=True)
class Reply:
    """The beginning of an answer; with ``json`` or ``body`` all of it."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    json: Any = None
    body: bytes | None = None
    stream: bool = False
    """Send these headers only: without it an event stream is announced."""


@dataclass(frozen=True)
class Expect:
    """The next message of the client. ``match``: a text; or an object whose fields the message must have;
    or a function that says yes. What does not match closes the WebSocket with 1008, and says why."""

    match: str | bytes | Mapping[str, Any] | Callable[[str | bytes], bool] | None = None


@dataclass(frozen=True)
class Break:
    """What a fault of this name does, at this place: ``Break("reset")``, ``Break("close", code=1011)``."""

    name: str
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __init__(self, name: str, /, **parameters: Any) -> None:
        if name not in FAULT_POINTS:
            raise UnknownFaultError(name, known=tuple(sorted(FAULT_POINTS)))
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "parameters", parameters)


Step: TypeAlias = "Mapping[str, Any] | Model | str | bytes | float | Reply | Expect | Break"


class Script:
    """Steps, and the requests that they answer: the first ``times`` of ``route``; ``None``: all of them.

    ``mismatches`` tells of each message that was not the one expected; ``done`` counts the requests that
    got all of the steps.
    """

    def __init__(self, steps: Iterable[Step], *, route: str = "*", times: int | None = 1) -> None:
        self.steps: Sequence[Step] = tuple(steps)
        if len(self.steps) > MAX_STEPS:
            raise ValueError(f"a script of {len(self.steps):,} steps is over MAX_STEPS={MAX_STEPS:,}")
        for step in self.steps:
            if not isinstance(step, (dict, Model, str, bytes, int, float, Reply, Expect, Break)):
                raise TypeError(
                    f"{step!r} is not a step of a script; take a dict, a Model, str, bytes, a number of seconds, "
                    "Reply, Expect or Break"
                )
            if isinstance(step, (int, float)) and not 0 <= step < math.inf:
                raise ValueError(
                    f"{step!r} is no time to wait; take seconds from the moment of the request on"
                )
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, or None for all requests, not {times}")
        self.route = route
        self.times = times
        self.taken = 0
        self.done = 0
        self.mismatches: list[str] = []

    def __repr__(self) -> str:
        return f"<Script of {len(self.steps)} steps for {self.route}, taken {self.taken} times>"

    def takes(self, request: Request) -> bool:
        """Whether this request gets the script; asked once for each."""

        if (self.times is not None and self.taken >= self.times) or not matches(self.route, request):
            return False
        self.taken += 1
        return True

    async def perform(self, exchange: WireExchange) -> None:
        """Answer one request."""
        run = _Run(self, exchange)
        if exchange.is_websocket:
            await exchange.receive()  # "websocket.connect"
        else:
            await exchange.read_request()
        for step in self.steps:
            await run.step(step)
            if exchange.finished:
                return
        self.done += 1
        await run.end()


class _Run:
    def __init__(self, script: Script, exchange: WireExchange) -> None:
        self._script = script
        self._exchange = exchange
        self._due = exchange.began
        self._started = False

    async def step(self, step: Step) -> None:
        exchange = self._exchange
        match step:
            case int() | float():
                self._due += step
                await exchange.clock.sleep_until(self._due)
            case Reply():
                await self._reply(step)
            case Break():
                await FAULT_POINTS[step.name].act(exchange, None, dict(step.parameters))
            case Expect():
                await self._begin()
                await self._expect(step)
            case bytes():
                await self._begin()
                kind = {"type": "websocket.send"} if exchange.is_websocket else {"type": "http.response.body"}
                key = "bytes" if exchange.is_websocket else "body"
                await exchange.send({**kind, key: step, "more_body": True})
            case _:
                await self._begin()
                await exchange.event(self._data(step), text=True)

    def _data(self, step: Mapping[str, Any] | Model | str) -> bytes:
        data = step.encode() if isinstance(step, str) else to_json(step)
        if self._exchange.is_websocket:
            return data
        kind = step.get("type") if isinstance(step, dict) else getattr(step, "type", None)
        return block(data, event=kind if isinstance(kind, str) else None)

    async def _begin(self) -> None:
        if self._started:
            return
        self._started = True
        if self._exchange.is_websocket:
            await self._exchange.start(101, [])
        else:
            await self._exchange.start(200, _pairs(STREAM_HEADERS))

    async def _reply(self, reply: Reply) -> None:
        self._started = True
        headers = dict(reply.headers)
        body = reply.body
        if reply.json is not None:
            headers.setdefault("content-type", "application/json")
            body = to_json(reply.json)
        if body is None:
            if not self._exchange.is_websocket and not reply.stream:
                headers = STREAM_HEADERS | headers
            await self._exchange.start(reply.status, _pairs(headers))
        elif self._exchange.is_websocket:
            await self._exchange.reply(reply.status, _pairs(headers), body)
        else:
            headers.setdefault("content-length", str(len(body)))
            await self._exchange.start(reply.status, _pairs(headers))
            await self._exchange.event(body)

    async def _expect(self, expect: Expect) -> None:
        message = await self._exchange.receive()
        if message["type"] != "websocket.receive":
            self._exchange.mark_finished()  # the client has gone
            return
        # What follows is counted from here, unless time is ahead of the client.
        self._due = max(self._due, self._exchange.clock.time())
        text = message.get("text")
        came: str | bytes = message["bytes"] if text is None else text
        if not _matches(expect.match, came):
            self._script.mismatches.append(f"expected {expect.match!r}, got {came!r}")
            await self._exchange.end_now(1008, "the script expected another message")

    async def end(self) -> None:
        exchange = self._exchange
        if not self._started:
            await self._begin()
        if not exchange.is_websocket:
            await exchange.send({"type": "http.response.body", "body": b"", "more_body": False})
            return
        while (await exchange.receive())["type"] != "websocket.disconnect":
            pass


def _matches(expected: Any, came: str | bytes) -> bool:
    if expected is None:
        return True
    if isinstance(expected, (str, bytes)):
        return expected == came
    if callable(expected):
        return bool(expected(came))
    try:
        value = msgspec.json.decode(came)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return isinstance(value, dict) and all(
        name in value and value[name] == wanted for name, wanted in expected.items()
    )


def _pairs(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
