"""Messages that wait for a connection: before there is one, and between two."""

from __future__ import annotations

from collections import deque

from rtkit.errors import WebSocketQueueFullError

__all__ = ["MAX_QUEUE_SIZE", "Outbox"]

MAX_QUEUE_SIZE = 1_048_576
"""Bytes that may wait, by default."""


class Outbox:
    """A queue of at most ``max_size`` bytes."""

    def __init__(self, max_size: int = MAX_QUEUE_SIZE) -> None:
        self.max_size = max_size
        self._messages: deque[bytes] = deque()
        self._size = 0

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def size(self) -> int:
        """Bytes that wait."""
        return self._size

    def put(self, message: bytes) -> None:
        """Raises WebSocketQueueFullError; the message is not taken then."""
        if self._size + len(message) > self.max_size:
            raise WebSocketQueueFullError(len(message), waiting=self._size, maximum=self.max_size)
        self._messages.append(message)
        self._size += len(message)

    @property
    def first(self) -> bytes | None:
        """The next to be sent. It stays until `pop`, so that a send that fails loses nothing."""
        return self._messages[0] if self._messages else None

    def pop(self) -> None:
        self._size -= len(self._messages.popleft())

    def drain(self) -> list[str | bytes]:
        """All that wait, as text; the queue is empty then."""
        messages: list[str | bytes] = [message.decode() for message in self._messages]
        self._messages.clear()
        self._size = 0
        return messages
