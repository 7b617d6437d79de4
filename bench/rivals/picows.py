"""picows, whose frames come by callback: each is decoded by msgspec in place, without a copy of its bytes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

from bench.peer import peer
from bench.rivals.structs import decoder

if TYPE_CHECKING:
    from bench.cases import AsyncRuns, Case, Outcome

PACKAGES = ("picows", "aiofastnet", "msgspec")
NOTE = "its core API: callbacks on frames in place, then msgspec into hand-written structs; no backpressure"


class _Listener(WSListener):
    def __init__(self, case: Case) -> None:
        self.decode = decoder(case.kind).decode
        self.total = case.payload.total
        self.deltas: list[Any] = []
        self.complete: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.TEXT:
            self.deltas.append(self.decode(frame.get_payload_as_memoryview()).delta)
            if len(self.deltas) == self.total:
                self.complete.set_result(None)
        elif frame.msg_type == WSMsgType.CLOSE:
            transport.send_close(frame.get_close_code())
            transport.disconnect()


@asynccontextmanager
async def receive(case: Case) -> AsyncRuns:
    url = case.url.replace("http:", "ws:") + "/realtime"
    listener = _Listener(case)
    transport, _ = await ws_connect(lambda: listener, url)

    async def run() -> Outcome:
        listener.deltas = []
        listener.complete = asyncio.get_running_loop().create_future()
        transport.send(WSMsgType.TEXT, b"go")
        await listener.complete
        return len(listener.deltas), listener.deltas

    try:
        yield run
    finally:
        transport.disconnect()
        await transport.wait_disconnected()


class _Latest(WSListener):
    """Hands each message to a future: what a receiver in a task needs."""

    waiting: asyncio.Future[bytes]

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.TEXT:
            self.waiting.set_result(frame.get_payload_as_bytes())


@asynccontextmanager
async def pingpong(case: Case) -> AsyncRuns:
    decode, listener, loop = decoder(case.kind).decode, _Latest(), asyncio.get_running_loop()
    with peer(case) as made:
        url = made.url.replace("http", "ws", 1)
        transport, _ = await ws_connect(lambda: listener, url, ssl_context=made.context)

        async def run() -> Outcome:
            deltas = []
            for _ in range(case.events):
                listener.waiting = loop.create_future()
                made.send()
                deltas.append(decode(await listener.waiting).delta)
            return len(deltas), deltas

        yield run
        made.close()
        transport.disconnect()
        await transport.wait_disconnected()
