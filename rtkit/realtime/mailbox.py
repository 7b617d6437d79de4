"""Events on their way to handlers, which may be slow: bounded, so that the socket and the sound never wait."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import anyio

from rtkit.realtime.events import EventsDropped

if TYPE_CHECKING:
    from rtkit.events import Dispatcher

__all__ = ["Mailbox"]


class Mailbox:
    """`put` never waits; `run` calls the handlers. When more than ``max_events`` wait, the oldest give way."""

    def __init__(self, dispatcher: Dispatcher, max_events: int) -> None:
        if max_events < 1:
            raise ValueError("max_events is at least 1")
        self._dispatcher = dispatcher
        self._max_events = max_events
        self._waiting: deque[object] = deque()
        self._dropped = 0
        self._changed = anyio.Event()
        self._closed = False
        self.finished = anyio.Event()

    def put(self, event: object) -> None:
        if len(self._waiting) >= self._max_events:
            self._waiting.popleft()
            self._dropped += 1
        self._waiting.append(event)
        self._changed.set()

    def close(self) -> None:
        """Nothing more comes: `run` hands out what waits, closes the dispatcher, and ends."""
        self._closed = True
        self._changed.set()

    async def run(self) -> None:
        while True:
            while self._waiting:
                if self._dropped:
                    dropped, self._dropped = self._dropped, 0
                    await self._dispatcher.dispatch(EventsDropped(dropped))
                await self._dispatcher.dispatch(self._waiting.popleft())
            if self._closed:
                self._dispatcher.close()
                self.finished.set()
                return
            self._changed = anyio.Event()
            await self._changed.wait()
