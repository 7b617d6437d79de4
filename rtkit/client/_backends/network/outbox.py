"""Writing on a connection of HTTP/2, which many requests share.

httpcore takes the frames to be sent out of its state, and then waits for the network. A request that is cancelled
there takes them along, others' frames among them, and the connection is broken for all. Here the frames are handed
over without a wait, and a task of nobody's sends them.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

import anyio

if TYPE_CHECKING:
    from rtkit.client._backends.network.loops import World

__all__ = ["MAX_UNSENT", "PREFACE", "Outbox", "reset_frame"]

PREFACE: Final = b"PRI * HTTP/2.0\r\n"
"""What a client sends first over HTTP/2 (RFC 9113, section 3.4)."""

MAX_UNSENT: Final = 64 * 1024
"""Who writes waits while there are more bytes to be sent than this."""

_RST_STREAM: Final = 3
_CANCEL: Final = 8


def reset_frame(stream: int) -> bytes:
    """The frame that ends a stream which nobody reads any more (RFC 9113, section 6.4)."""
    return struct.pack(">HBBBII", 0, 4, _RST_STREAM, 0, stream, _CANCEL)


class Outbox:
    """What is to be sent on ``stream``, a network stream of httpcore's (``core``)."""

    def __init__(self, stream: Any, core: Any, world: World) -> None:
        self._stream = stream
        self._core = core
        self._world = world
        self._unsent = bytearray()
        self._failure: Exception | None = None
        self._is_sending = False
        self._sent = anyio.Event()

    async def write(self, data: bytes, timeout: float | None = None) -> None:
        """Have ``data`` sent. Waits only where much is unsent, at most ``timeout`` seconds."""
        if self._failure is not None:
            raise self._failure
        self.put(data)
        with anyio.move_on_after(timeout) as scope:
            while len(self._unsent) > MAX_UNSENT:
                await self._sent.wait()
        if scope.cancelled_caught:
            raise self._core.WriteTimeout("the server does not read")

    def put(self, data: bytes) -> None:
        self._unsent += data
        if data and not self._is_sending:
            self._is_sending = True
            self._world.spawn(self._send)

    async def _send(self) -> None:
        try:
            while self._unsent and self._failure is None:
                data = bytes(self._unsent[:MAX_UNSENT])
                await self._stream.write(data, None)
                del self._unsent[: len(data)]
                self._notify()
        except Exception as error:  # noqa: BLE001 - whoever writes next gets it
            self._failure = error
        finally:
            self._is_sending = False
            if self._failure is not None:
                self._unsent.clear()
            self._notify()

    def _notify(self) -> None:
        sent, self._sent = self._sent, anyio.Event()
        sent.set()
