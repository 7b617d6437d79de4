"""Events on their way to handlers, which may be slow: bounded, so that the socket and the sound never wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from rtkit.core.waiting import Waiting

if TYPE_CHECKING:
    from rtkit.events import Dispatcher

__all__ = ["Mailbox"]


class Mailbox:
    """`put` never waits; `run` calls the handlers.

    When more than ``max_events`` wait, or ``max_bytes`` of them, the oldest give way, and an `EventsDropped` tells.
    """

    def __init__(self, dispatcher: Dispatcher, max_events: int, max_bytes: int) -> None:
        for name, value in (("max_events", max_events), ("max_event_bytes", max_bytes)):
            if value < 1:
                raise ValueError(f"{name} is at least 1, not {value}")
        self._dispatcher = dispatcher
        self._waiting = Waiting(max_events, max_bytes)
        self._changed = anyio.Event()
        self._closed = False
        self.finished = anyio.Event()

    @property
    def dropped(self) -> int:
        return self._waiting.dropped

    def put(self, event: object) -> None:
        if not self._waiting.put(event):
            self._waiting.put_for_oldest(event)
        self._changed.set()

    def close(self) -> None:
        """Nothing more comes: `run` hands out what waits, closes the dispatcher, and ends."""
        self._closed = True
        self._changed.set()

    async def run(self) -> None:
        while True:
            while self._waiting:
                await self._dispatcher.dispatch(self._waiting.take())
            if self._closed:
                self._dispatcher.close()
                self.finished.set()
                return
            self._changed = anyio.Event()
            await self._changed.wait()
