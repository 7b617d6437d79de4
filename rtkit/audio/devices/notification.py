"""Wake a task from a thread that must not wait: the device's callback."""

from __future__ import annotations

import socket

import anyio

__all__ = ["ThreadNotifier"]


class ThreadNotifier:
    """A socket pair: ``notify`` from any thread, ``wait`` in one task, on any event loop.

    ``notify`` is at most one system call that does not block; rings that nobody waited for become one.
    """

    def __init__(self) -> None:
        self._far: socket.socket | None = None
        self._near: socket.socket | None = None
        self._notified = False

    def open(self) -> None:
        """From now on it rings; until then and after `close` it is silent."""
        if self._near is None:
            self._far, self._near = socket.socketpair()
            self._far.setblocking(False)
            self._near.setblocking(False)

    def notify(self) -> None:
        near = self._near
        if self._notified or near is None:
            return
        self._notified = True
        try:
            near.send(b"\0")
        except OSError:  # closed meanwhile: nobody waits any more
            return

    async def wait(self) -> None:
        """Wait until it is rung; a ring since the last wait counts."""
        assert self._far is not None, "open() comes first"
        await anyio.wait_readable(self._far)
        try:
            self._far.recv(64)
        except BlockingIOError:
            return
        # Last: a ring that was left out until here has its reason in place for the caller to see.
        self._notified = False

    def close(self) -> None:
        near, far, self._near, self._far = self._near, self._far, None, None
        if near is not None and far is not None:
            near.close()
            far.close()
