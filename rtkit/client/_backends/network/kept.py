"""What the sockets of both worlds share."""

from __future__ import annotations

import functools
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LOOP_IS_OVER", "KeptStream", "keepalive_options", "opening"]

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


class KeptStream:
    """A network stream of httpcore's that its connection knows of, so that both can be let go of at once.

    Reading and writing are the methods of ``stream`` themselves: the way of every chunk has no call more.
    """

    def __init__(self, stream: Any, connection: Any) -> None:
        self.stream = stream
        self.connection = connection
        self.read = stream.read
        self.write = stream.write
        self.get_extra_info = stream.get_extra_info
        self.is_abandoned = False
        self.reads = 0
        """How often something was read, where requests share the connection."""
        connection.streams.append(self)
        if connection.is_dropped:  # while it was being opened: the client was closed in the meantime
            self.close_now()

    def close_now(self) -> None:
        """Close without a wait."""
        raise NotImplementedError

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

    def refuse(self, error: Exception) -> None:
        """From now on, whoever reads or writes gets ``error``, and closing is not the business of this process."""

        def refused(*_: Any, **__: Any) -> Any:
            raise error

        self.read = self.write = refused
        self.is_abandoned = True
