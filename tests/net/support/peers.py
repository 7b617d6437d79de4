"""A server whose every byte the test decides: websockets does the upgrade, the test's script the rest.

A script runs in a thread, on a blocking socket that has completed the upgrade.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from websockets.frames import Frame, Opcode
from websockets.server import ServerProtocol
from websockets.streams import StreamReader

Script = Callable[["Peer"], None]

TIMEOUT = 20


class Peer:
    """One accepted connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self._reader = StreamReader()

    def upgrade(self) -> None:
        protocol = ServerProtocol()
        events: list[object] = []
        while not events:
            protocol.receive_data(self.receive())
            events = list(protocol.events_received())
        protocol.send_response(protocol.accept(events[0]))  # type: ignore[arg-type]
        self.send(b"".join(protocol.data_to_send()))

    def receive(self) -> bytes:
        data = self.socket.recv(65536)
        if not data:
            raise EOFError
        return data

    def receive_request(self) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            data += self.receive()
        return data

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def send_frame(self, opcode: Opcode, data: bytes = b"", *, fin: bool = True) -> None:
        self.send(Frame(opcode, data, fin).serialize(mask=False))

    def receive_frame(self) -> Frame:
        """The next frame of the client; raises EOFError at its end."""
        parser = Frame.parse(self._reader.read_exact, mask=True)
        while True:
            try:
                next(parser)
            except StopIteration as stop:
                frame: Frame = stop.value
                return frame
            self._reader.feed_data(self.receive())

    def receive_until(self, opcode: Opcode) -> Frame:
        while (frame := self.receive_frame()).opcode is not opcode:
            pass
        return frame

    def read_to_end(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                self.receive()

    def reset(self) -> None:
        """RST instead of FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


class Peers:
    """What has happened so far on the server's side."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.connections = 0
        self.errors: list[BaseException] = []
        self.finished = threading.Semaphore(0)
        self.stopping = threading.Event()

    def join(self) -> None:
        """Until one more script has come to its end."""
        assert self.finished.acquire(timeout=TIMEOUT)


@contextmanager
def peers(script: Script, *, upgrade: bool = True) -> Iterator[Peers]:
    """Serve ``script``; raises at the end what went wrong in it."""
    listener = socket.create_server(("127.0.0.1", 0))
    state = Peers(f"ws://127.0.0.1:{listener.getsockname()[1]}/")
    open_sockets: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(TIMEOUT)
            peer = Peer(connection)
            try:
                if upgrade:
                    peer.upgrade()
                script(peer)
            except BaseException as error:
                if not state.stopping.is_set():
                    state.errors.append(error)
            finally:
                state.finished.release()

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                state.connections += 1
                open_sockets.append(connection)
                thread = threading.Thread(target=serve, args=(connection,), name="peer")
                thread.start()
                threads.append(thread)

    threads: list[threading.Thread] = []
    accepting = threading.Thread(target=accept, name="accept")
    accepting.start()
    try:
        yield state
    finally:
        state.stopping.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
        for connection in open_sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join(TIMEOUT)
    if state.errors:
        raise state.errors[0]
