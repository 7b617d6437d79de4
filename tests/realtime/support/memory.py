"""A realtime server in memory, for virtual time and for cancellation at every turn."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

import anyio
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import OPEN
from websockets.server import ServerProtocol

from rtkit.net.testing import AsyncMemoryStream
from rtkit.realtime.connection._async.manager import _load

__all__ = ["GoneError", "MemoryCaller", "MemoryRealtime", "memory_realtime"]


class GoneError(Exception):
    """The client is gone."""


class MemoryCaller:
    """One connection, as the server has it."""

    def __init__(self, stream: AsyncMemoryStream, number: int) -> None:
        self.number = number
        self.query: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.received: list[Any] = []
        self._messages: list[Any] = []
        self._stream = stream
        self._protocol = ServerProtocol()

    async def accept(self, status: int | None) -> bool:
        """Answer the upgrade; with ``status``, by a refusal."""
        while True:
            for event in await self._events():
                assert isinstance(event, Request)
                self.query = {k: v[-1] for k, v in parse_qs(event.path.partition("?")[2]).items()}
                self.headers = {name.lower(): value for name, value in event.headers.raw_items()}
                if status is None:
                    self._protocol.send_response(self._protocol.accept(event))
                else:
                    self._protocol.send_response(self._protocol.reject(status, "no\n"))
                await self._flush()
                return status is None

    async def send(self, *events: dict[str, Any]) -> None:
        for event in events:
            if self._protocol.state is not OPEN:
                raise GoneError
            self._protocol.send_text(json.dumps(event).encode())
            await self._flush()

    async def receive(self) -> Any:
        while not self._messages:
            for frame in await self._events():
                assert isinstance(frame, Frame)
                if frame.opcode is Opcode.TEXT:
                    self._messages.append(json.loads(bytes(frame.data)))
            await self._flush()
            if self._protocol.close_rcvd is not None and not self._messages:
                await self._stream.aclose()
                raise GoneError
        event = self._messages.pop(0)
        self.received.append(event)
        return event

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self._protocol.state is not OPEN:
            raise GoneError
        self._protocol.send_close(code, reason)
        await self._flush()
        try:
            while True:
                await self.receive()
        except GoneError:
            pass

    async def drop(self) -> None:
        """Without a word, once what was said has arrived."""
        outgoing = self._stream._outgoing
        while outgoing.data and not outgoing.closed:
            await outgoing.changed.wait()
        self._stream.break_off()

    async def _events(self) -> list[Any]:
        try:
            self._protocol.receive_data(await self._stream.receive())
        except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise GoneError from None
        return self._protocol.events_received()

    async def _flush(self) -> None:
        try:
            for data in self._protocol.data_to_send():
                if data:
                    await self._stream.send(data)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise GoneError from None


# A thread that loads them at the first connection would take time that virtual clocks know nothing of.
_load("rtkit.types.realtime:RealtimeServerEvent")

Script = Callable[[MemoryCaller], Awaitable[None]]


class MemoryRealtime:
    def __init__(self, tasks: anyio.abc.TaskGroup, script: Script) -> None:
        self.callers: list[MemoryCaller] = []
        self.streams: list[AsyncMemoryStream] = []
        self.refuse: list[int] = []
        """Statuses with which the next upgrades are refused; 0 for a connection that fails in TCP."""
        self.dialled: list[float] = []
        """When each connection was asked for."""
        self._tasks = tasks
        self._script = script

    @property
    def options(self) -> dict[str, Any]:
        """``websocket_connection_options`` that lead here."""
        return {"connect_tcp": self.dial, "proxy": False}

    async def dial(self, host: str, port: int) -> AsyncMemoryStream:
        self.dialled.append(anyio.current_time())
        status = self.refuse.pop(0) if self.refuse else None
        if status == 0:
            raise OSError("no route to memory")
        here, there = AsyncMemoryStream.pair()
        self.streams.append(here)
        caller = MemoryCaller(there, len(self.callers))
        self.callers.append(caller)
        self._tasks.start_soon(self._serve, caller, status)
        return here

    async def _serve(self, caller: MemoryCaller, status: int | None) -> None:
        try:
            if await caller.accept(status):
                await self._script(caller)
        except GoneError:
            pass
        finally:
            await caller._stream.aclose()

    @property
    def open_streams(self) -> int:
        """Connections that the client has not closed."""
        return sum(not stream._closed for stream in self.streams)


@asynccontextmanager
async def memory_realtime(script: Script) -> AsyncIterator[MemoryRealtime]:
    async with anyio.create_task_group() as tasks:
        yield MemoryRealtime(tasks, script)
        tasks.cancel_scope.cancel()
