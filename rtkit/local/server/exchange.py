"""One request while it is answered: between the application, or a script, and the wire.

Everything that goes out passes here as an event (a block of an event stream, a message of a WebSocket, a body),
so that faults find their places by counting, and the application need not know of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import anyio
import anyio.lowlevel

from rtkit.local.server.connection import wire_of
from rtkit.local.server.frames import BlockSplitter, numbered
from rtkit.local.server.wire import new_id
from rtkit.local.testing.fault_encodings import FAULT_ENCODINGS, FaultEncoding
from rtkit.local.testing.fault_points import FAULT_POINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from rtkit.local.server.rate_limits import Limits
    from rtkit.local.testing.clock import Clock
    from rtkit.local.testing.faults import Fault
    from rtkit.local.testing.recording import Request, Requests

__all__ = ["WireExchange", "exchange_of"]

STATE_KEY: Final = "rtkit.exchange"

MAX_DRAINED_BYTES: Final = 64 * 1024 * 1024
"""What is read of a body that nobody wants, so that the answer is not lost in a reset."""

Pairs = list[tuple[bytes, bytes]]


class WireExchange:
    """A reply in the making. Once it is ``finished``, whatever the application still says is dropped."""

    def __init__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        *,
        request: Request,
        requests: Requests,
        clock: Clock,
        faults: Sequence[Fault],
        limits: Limits | None,
    ) -> None:
        self.scope = scope
        self.request = request
        self.clock = clock
        self.wire = wire_of(scope)
        self.began = clock.time()
        self.finished = False
        self.streaming = False
        """Whether the reply is an event stream."""
        self.sent = 0
        """Events of the application (or the script) that have gone out."""
        self.inserted = 0
        """Events that faults have put in between them."""
        self._receive = receive
        self._send = send
        self._requests = requests
        self._limits = limits
        self._faults_at_events = sorted(
            (fault for fault in faults if fault.name in FAULT_POINTS),
            key=lambda fault: -1 if fault.after is None else fault.after,
        )
        named = {fault.name: fault.parameters for fault in faults if fault.name in FAULT_ENCODINGS}
        self._encodings: list[FaultEncoding] = [
            kind(named[name]) for name, kind in FAULT_ENCODINGS.items() if name in named
        ]
        self._blocks = BlockSplitter()
        self.started = False
        """Whether the headers have gone out."""
        self._text = True
        self._read = 0
        self._read_whole = False
        # An application may send from several tasks; events go out one after the other.
        self._lock = anyio.Lock()
        self._scope = anyio.CancelScope()
        scope["state"][STATE_KEY] = self

    @property
    def is_websocket(self) -> bool:
        return self.request.is_websocket

    async def run(self, app: ASGIApp) -> None:
        """Have ``app`` answer, or the faults that come before it."""
        with self._scope:
            await self._run_due_faults(None)
            if not self.finished:
                await app(self.scope, self.receive, self.send)
        if self.finished and not self.wire.lost.is_set() and not self.started:
            # Nobody said how the connection is to end: the fault has it in its hands.
            await self.wire.lost.wait()

    # -- in

    async def receive(self) -> Message:
        """The next message of the client, noted down."""
        message = await self._receive()
        match message["type"]:
            case "http.request":
                self._read += len(message.get("body", b""))
                self._read_whole = not message.get("more_body", False)
                self._requests.add_body(self.request, message.get("body", b""))
            case "websocket.receive":
                text = message.get("text")
                self._requests.add_message(self.request, message["bytes"] if text is None else text)
            case "websocket.disconnect":
                self.request.close_code = message.get("code")
        return message

    async def read_request(self) -> None:
        """Read the rest of the request, for an answer that does not look at it."""
        if self.is_websocket:
            return
        while not self._read_whole and self._read < MAX_DRAINED_BYTES:
            if (await self.receive())["type"] == "http.disconnect":
                return

    # -- out, as the application says it

    async def send(self, message: Message) -> None:
        if self.finished:
            return
        match message["type"]:
            case "http.response.start":
                await self.start(message["status"], list(message.get("headers", ())))
            case "http.response.body":
                await self._send_body(message.get("body", b""), more=message.get("more_body", False))
            case "websocket.accept":
                await self.start(101, list(message.get("headers", ())), message.get("subprotocol"))
            case "websocket.send":
                text = message.get("text")
                await self.event(message["bytes"] if text is None else text.encode(), text=text is not None)
            case "websocket.close":
                await self.finish_normally(message.get("code", 1000), message.get("reason") or "")
            case _:
                await self._send(message)

    async def _send_body(self, body: bytes, *, more: bool) -> None:
        if not self._faults_at_events and not self._encodings and not self.inserted:
            body = self._blocks.rest() + body
            await self._send({"type": "http.response.body", "body": body, "more_body": more})
            return
        for event in self._blocks.feed(body) if self.streaming else [body] if body else []:
            await self.event(event)
        if not more and not self.finished:
            if rest := self._blocks.rest():
                await self.event(rest)
            await self.finish_normally()

    # -- out, as scripts and faults say it

    async def start(self, status: int, headers: Pairs, subprotocol: str | None = None) -> None:
        """Send the headers; 101 accepts the upgrade of a WebSocket."""
        self.started = True
        names = {name.lower() for name, _ in headers}
        labels = [(b"x-request-id", new_id("req").encode())]
        # A script or a fault answers. One that tells limits of its own tells no others.
        if self._limits is not None and not any(name.startswith(b"x-ratelimit-") for name in names):
            self._limits.take(tokens=0)
            labels += self._limits.headers()
        headers = [*headers, *(label for label in labels if label[0] not in names)]
        if self.is_websocket and status == 101:
            accept = {"type": "websocket.accept", "headers": headers, "subprotocol": subprotocol}
            await self._send(accept)
            self.wire.dripping = any(shape.drips for shape in self._encodings)
            return
        self.streaming = any(
            name.lower() == b"content-type" and value.startswith(b"text/event-stream")
            for name, value in headers
        )
        if self._faults_at_events or self._encodings:  # the length may change
            headers = [(name, value) for name, value in headers if name.lower() != b"content-length"]
        for shape in self._encodings:
            if shape.encoding is not None:
                headers.append((b"content-encoding", shape.encoding))
        kind = "websocket.http.response.start" if self.is_websocket else "http.response.start"
        await self._send({"type": kind, "status": status, "headers": headers})

    async def event(self, data: bytes, *, text: bool = True) -> None:
        """Send one event; faults whose place is before it come first."""
        async with self._lock:
            upcoming = await self._run_due_faults(data)
            if not self.finished:
                self._text = text
                await self.put(numbered(data if upcoming is None else upcoming, self.inserted))
                self._text = True  # what faults put in is text
                self.sent += 1

    async def put(self, data: bytes) -> None:
        """Send an event that does not count, in the shape that the reply has."""
        chunks = [data]
        for shape in self._encodings:
            if not (shape.drips and self.is_websocket):  # the wire does that
                chunks = [chunk for each in chunks for chunk in shape.chunks(each)]
        for chunk in chunks:
            await self.write(chunk)
            if len(chunks) > 1:
                await anyio.lowlevel.checkpoint()  # a turn of the loop, so that it goes out by itself

    async def insert(self, data: bytes) -> None:
        """Send an event that nobody asked for, in between."""
        self.inserted += 1
        await self.put(data)

    async def write(self, data: bytes) -> None:
        """Send bytes as they are: a chunk of a body, or a message."""
        if self.finished:
            return
        if not self.is_websocket:
            await self._send({"type": "http.response.body", "body": data, "more_body": True})
        elif self._text:
            await self._send({"type": "websocket.send", "text": data.decode("utf-8", "replace")})
        else:
            await self._send({"type": "websocket.send", "bytes": data})

    async def finish_normally(self, code: int = 1000, reason: str = "") -> None:
        """The regular end; of a WebSocket, with this close code."""
        async with self._lock:
            await self._run_due_faults(None)
            if not self.finished:
                await self.end_now(code, reason)

    async def end_now(self, code: int = 1000, reason: str = "") -> None:
        """The end, here and now; what the application has to say yet is dropped."""
        if self.is_websocket:
            self.mark_finished()
            self.request.close_code = code
            await self._send({"type": "websocket.close", "code": code, "reason": reason})
            return
        for shape in self._encodings:
            if rest := shape.end():
                await self.write(rest)
        self.mark_finished()
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def reply(self, status: int, headers: Pairs, body: bytes) -> None:
        """A whole answer that is not a stream, instead of what would have come."""
        await self.read_request()
        self._faults_at_events = []
        await self.start(status, headers)
        kind = "websocket.http.response.body" if self.is_websocket else "http.response.body"
        self.mark_finished()
        await self._send({"type": kind, "body": body, "more_body": False})

    async def wait_for_disconnect(self) -> None:
        """Wait until the client has gone, or the server stops; then it is over."""
        await self.wire.lost.wait()
        self.mark_finished()

    async def drop_connection(self) -> None:
        """The connection was ended below HTTP: wait until it is, so that nobody takes it for an oversight."""
        self.mark_finished()
        with anyio.CancelScope(shield=True):
            await self.wire.lost.wait()

    def mark_finished(self) -> None:
        self.finished = True
        self._scope.cancel()

    async def _run_due_faults(self, upcoming: bytes | None) -> bytes | None:
        """Run every fault whose ``after`` has been reached. Returns the event to send, possibly changed."""
        while self._faults_at_events and not self.finished:
            fault = self._faults_at_events[0]
            before_all = not self.started and upcoming is None
            if fault.after is not None and (before_all or fault.after > self.sent):
                break
            del self._faults_at_events[0]
            upcoming = await FAULT_POINTS[fault.name].act(self, upcoming, fault.parameters)
        return upcoming


def exchange_of(scope: Scope) -> WireExchange:
    """The exchange that an application is called for, for one that says exactly what goes out, and when."""
    exchange: WireExchange = scope["state"][STATE_KEY]
    return exchange
