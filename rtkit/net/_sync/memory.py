# Made from rtkit/net/_async/memory.py by "python -m codegen". Edit that file, not this one.
"""A connection in memory: the public fake behind the seam."""

from __future__ import annotations

from anyio import BrokenResourceError, ClosedResourceError

from rtkit.errors.live import Live
from rtkit.net._backends.blocking import EndOfStream, Event

__all__ = ["MemoryStream"]


class _Pipe:
    """Bytes on their way, with an event for each change of them."""

    def __init__(self, capacity: int) -> None:
        self.data = bytearray()
        self.capacity = capacity
        self.closed = False
        self.broken = False
        self.changed = Event()

    def notify(self) -> None:
        changed, self.changed = self.changed, Event()
        changed.set()


class MemoryStream(Live):
    """One end of a connection in memory; `pair` makes both.

    It behaves as a socket does: bytes have no boundaries, a sender waits while ``capacity`` bytes are on
    their way, the end of a stream is an end of file for the peer and `break_off` a reset.
    """

    _holds = "one end of a pipe"
    _instead = "make another pair"

    def __init__(self, incoming: _Pipe, outgoing: _Pipe, chunk: int) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._chunk = chunk
        self._closed = False

    @classmethod
    def pair(cls, *, capacity: int = 65536, chunk: int = 65536) -> tuple[MemoryStream, MemoryStream]:
        """Two ends that are connected; each `receive` gives ``chunk`` bytes at most."""
        there, back = _Pipe(capacity), _Pipe(capacity)
        return cls(back, there, chunk), cls(there, back, chunk)

    def receive(self, max_bytes: int = 65536) -> bytes:
        pipe = self._incoming
        while True:
            changed = pipe.changed
            if self._closed:
                raise ClosedResourceError
            if pipe.broken:
                raise BrokenResourceError
            if pipe.data:
                size = min(max_bytes, self._chunk)
                data = bytes(pipe.data[:size])
                del pipe.data[:size]
                pipe.notify()
                return data
            if pipe.closed:
                raise EndOfStream
            changed.wait()

    def send_nowait(self, data: memoryview) -> int:
        """As much as there is room for."""
        pipe = self._outgoing
        if self._closed:
            raise ClosedResourceError
        if pipe.broken or pipe.closed:
            raise BrokenResourceError
        size = min(len(data), pipe.capacity - len(pipe.data))
        if size > 0:
            pipe.data += data[:size]
            pipe.notify()
        return max(size, 0)

    def wait_until_writable(self) -> None:
        pipe = self._outgoing
        while True:
            changed = pipe.changed
            if self._closed or pipe.broken or pipe.closed or len(pipe.data) < pipe.capacity:
                return
            changed.wait()

    def send(self, item: bytes) -> None:
        view = memoryview(item)
        while view:
            view = view[self.send_nowait(view) :]
            if view:
                self.wait_until_writable()

    def close(self) -> None:
        self._closed = True
        self._outgoing.closed = True
        self._outgoing.notify()
        self._incoming.notify()

    def break_off(self) -> None:
        """A reset: what is on its way is lost, and both ends notice with their next call."""
        for pipe in (self._incoming, self._outgoing):
            pipe.broken = True
            pipe.notify()
