"""What the sockets of both worlds share."""

from __future__ import annotations

import functools
from contextlib import suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LOOP_IS_OVER", "Kept", "KeptStream", "keepalive_options", "opening", "set_keepalive"]

LOOP_IS_OVER: Final = "it was opened on an event loop that has ended"

opening: Final[ContextVar[Any]] = ContextVar("the connection that is being opened")
"""The connection of the pool that sends a request here and now: it gets the streams that are opened for it."""


@functools.cache
def keepalive_options() -> list[tuple[int, int, int]]:
    """TCP keepalive: a connection that died while a model was thinking is noticed within some minutes."""
    import socket  # noqa: PLC0415 - not before a client is made

    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def set_keepalive(raw: Any) -> None:
    """Set `keepalive_options` on a socket that is connected, and send small writes at once."""
    import socket  # noqa: PLC0415 - not before a client is made

    with suppress(OSError):  # the peer has reset it already: whoever reads hears of that
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for option in keepalive_options():
            raw.setsockopt(*option)


class Kept:
    """A network stream that its connection knows of, so that both can be let go of at once."""

    read: Any
    write: Any
    stream: Any
    """What it is made of."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.is_abandoned = False
        """Closing it is not the business of this loop, or of this process."""
        connection.streams.append(self)
        if connection.is_dropped:  # while it was being opened: the client was closed in the meantime
            self.close_now()

    @property
    def carrier(self) -> Any:
        """The stream of the loop's below, where there is one."""
        return self.stream

    def close_now(self) -> None:
        """Close without a wait."""
        raise NotImplementedError

    def refuse(self, error: Exception) -> None:
        """From now on, whoever reads or writes gets ``error``."""

        def refused(*_: Any, **__: Any) -> Any:
            raise error

        self.read = self.write = refused


class KeptStream(Kept):
    """A network stream of httpcore's.

    Reading and writing are the methods of ``stream`` themselves: the way of every chunk has no call more.
    """

    def __init__(self, stream: Any, connection: Any) -> None:
        self.stream = stream
        self.read = stream.read
        self.write = stream.write
        self.get_extra_info = stream.get_extra_info
        self.reads = 0
        """How often something was read, where requests share the connection."""
        super().__init__(connection)

    @property
    def carrier(self) -> Any:
        return getattr(self.stream, "_stream", None)

    def note_read(self) -> Callable[[], bool]:
        """Gives what says whether anything was read since now. Only the first read has a call more."""
        read, was_read = self.read, False

        def first(*arguments: Any, **options: Any) -> Any:
            nonlocal was_read
            was_read = True
            if self.read is first:
                self.read = read
            return read(*arguments, **options)

        self.read = first
        return lambda: was_read
