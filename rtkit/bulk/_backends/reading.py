"""A source that blocks, read in a thread of its own, a bounded number of values ahead."""

from __future__ import annotations

import threading
from collections import deque
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["AHEAD", "ThreadedReader"]

AHEAD: Final = 1_000
"""Values that are read before somebody takes them."""


class ThreadedReader:
    """Reads ``rows()`` in a thread. ``notify`` is called in that thread when there may be something to take.

    `take` and `close` never block: the consumer may be an event loop.
    """

    def __init__(self, rows: Callable[[], Iterable[Any]], notify: Callable[[], None]) -> None:
        self._rows = rows
        self._notify = notify
        self._values: deque[Any] = deque()
        self._room: SimpleQueue[None] = SimpleQueue()
        self._is_full = False
        self._closed = False
        self._ended = False
        self._error: BaseException | None = None
        threading.Thread(target=self._read, name="rtkit-bulk-source", daemon=True).start()

    def _read(self) -> None:
        try:
            for value in self._rows():
                if self._closed:
                    return
                self._values.append(value)
                self._notify()
                self._is_full = True
                while len(self._values) >= AHEAD and not self._closed:
                    self._room.get()
                self._is_full = False
        except BaseException as error:  # noqa: BLE001 - raised where it is taken
            self._error = error
        finally:
            self._ended = True
            self._notify()

    def take(self) -> list[Any] | None:
        """What has been read; empty where there is nothing yet, ``None`` at the end. Raises what the source
        raised."""
        ended = self._ended  # before the values: the thread sets it after them
        values = [self._values.popleft() for _ in range(len(self._values))]
        if self._is_full:
            self._room.put(None)
        if values:
            return values
        if not ended:
            return []
        if self._error is not None:
            raise self._error
        return None

    def close(self) -> None:
        """Let the thread end with its next value."""
        self._closed = True
        self._room.put(None)
