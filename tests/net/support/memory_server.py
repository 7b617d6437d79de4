"""A WebSocket server in memory: websockets' server protocol over one end of a pair of streams."""

from __future__ import annotations

import anyio
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import OPEN
from websockets.server import ServerProtocol

from rtkit.net.testing import AsyncMemoryStream

_MESSAGES = {Opcode.TEXT, Opcode.BINARY}


class MemoryServer:
    """Takes messages into ``received``, and sends them back unless ``echo`` is false.

    A ``silent`` one says nothing after the upgrade, not even goodbye.
    """

    def __init__(self, stream: AsyncMemoryStream, *, echo: bool = True, silent: bool = False) -> None:
        self.received: list[str | bytes] = []
        self._stream = stream
        self._echo = echo
        self._silent = silent
        self._protocol = ServerProtocol()

    async def serve(self) -> None:
        protocol = self._protocol
        try:
            while True:
                protocol.receive_data(await self._stream.receive())
                for event in protocol.events_received():
                    if isinstance(event, Request):
                        protocol.send_response(protocol.accept(event))
                    elif (
                        isinstance(event, Frame)
                        and event.opcode in {Opcode.TEXT, Opcode.BINARY}
                        and event.fin
                    ):
                        self._take(event)
                data = b"".join(protocol.data_to_send())
                if not self._silent or data.startswith(b"HTTP"):
                    await self._stream.send(data)
                if protocol.close_rcvd is not None and not self._silent:
                    await self._stream.aclose()
                    return
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            await self._stream.aclose()

    def _take(self, frame: Frame) -> None:
        data = bytes(frame.data)
        self.received.append(data.decode() if frame.opcode is Opcode.TEXT else data)
        if self._echo and self._protocol.state is OPEN:
            send = self._protocol.send_text if frame.opcode is Opcode.TEXT else self._protocol.send_binary
            send(data)
