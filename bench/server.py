"""The other end of the loopback: blocking sockets, one thread per connection, prepared bytes.

It runs as a process of its own, so that its CPU time is in nobody's figures. The path of a request says what
is sent: ``/KIND/EVENTS/PER_CHUNK/PACE/...``; ``PACE`` is the pause in seconds between two sends (0: none,
negative: everything in one send). An upgrade gets a WebSocket that answers each message with the whole
stream; anything else gets a chunked SSE response.
"""

from __future__ import annotations

import base64
import hashlib
import socket
import sys
import threading
import time
from functools import lru_cache
from typing import BinaryIO

from bench.payloads import frames, payload

__all__ = ["main"]

ACCEPT_KEY = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
OPCODE_CLOSE, OPCODE_PING = 0x8, 0x9


@lru_cache(maxsize=8)
def _prepared(kind: str, events: int, per_chunk: int, *, websocket: bool) -> tuple[bytes, ...]:
    stream = payload(kind, events)
    if websocket:
        return tuple(frames(stream))
    chunks = stream.chunks_of_events(per_chunk)
    return (*(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks), b"0\r\n\r\n")


def _send(connection: socket.socket, pieces: tuple[bytes, ...], pace: float) -> None:
    if pace < 0:
        connection.sendall(b"".join(pieces))
        return
    for piece in pieces:
        connection.sendall(piece)
        if pace:
            time.sleep(pace)


def _serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as reader:
        try:
            while request := reader.readline():
                headers = _headers(reader)
                kind, events, per_chunk, pace = request.split()[1].decode().split("/")[1:5]
                websocket = "sec-websocket-key" in headers
                if kind == "session":
                    _session(connection, reader, headers["sec-websocket-key"])
                    return
                pieces = _prepared(kind, int(events), int(per_chunk), websocket=websocket)
                if websocket:
                    _websocket(connection, reader, headers["sec-websocket-key"], pieces, float(pace))
                    return
                reader.read(int(headers.get("content-length", "0")))
                head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                connection.sendall(head + b"Transfer-Encoding: chunked\r\n\r\n")
                _send(connection, pieces, float(pace))
        except ConnectionError:
            pass  # the client has gone, which ends its sample


def _headers(reader: BinaryIO) -> dict[str, str]:
    found = {}
    while (line := reader.readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        found[name.lower()] = value.strip()
    return found


def _upgrade(connection: socket.socket, key: str) -> None:
    accept = base64.b64encode(hashlib.sha1(key.encode() + ACCEPT_KEY, usedforsecurity=False).digest())
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    connection.sendall(head + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")


def _websocket(
    connection: socket.socket, reader: BinaryIO, key: str, pieces: tuple[bytes, ...], pace: float
) -> None:
    _upgrade(connection, key)
    while message := _message(connection, reader):
        if message[0] < OPCODE_CLOSE:
            _send(connection, pieces, pace)


def _session(connection: socket.socket, reader: BinaryIO, key: str) -> None:
    """As much of a realtime session as it takes to be sent audio, which is only counted: "?" asks for the count."""
    _upgrade(connection, key)
    connection.sendall(_told("session.created"))
    appended = 0
    while message := _message(connection, reader):
        if message[1] == b"?":
            connection.sendall(_text(f'{{"type":"count","count":{appended}}}'))
        elif b'"session.update"' in message[1]:
            connection.sendall(_told("session.updated"))
        elif message[0] < OPCODE_CLOSE:
            appended += 1


def _told(kind: str) -> bytes:
    return _text(f'{{"type":"{kind}","event_id":"event_1","session":{{"type":"realtime"}}}}')


def _text(text: str) -> bytes:
    data = text.encode()
    assert len(data) < 126
    return bytes([0x81, len(data)]) + data


def _message(connection: socket.socket, reader: BinaryIO) -> tuple[int, bytes] | None:
    """The opcode of the next frame, and its data where that is short; a Close frame is answered, and the end."""
    if not (head := reader.read(2)):
        return None
    opcode, size = head[0] & 0x0F, head[1] & 0x7F
    if size >= 126:
        size = int.from_bytes(reader.read(2 if size == 126 else 8), "big")
    mask = reader.read(4)
    body = reader.read(size)
    if size > 512:
        return opcode, b""
    plain = bytes(byte ^ mask[at % 4] for at, byte in enumerate(body))
    if opcode == OPCODE_CLOSE:
        connection.sendall(bytes([0x80 | OPCODE_CLOSE, len(plain)]) + plain)
        return None
    return opcode, plain


def main() -> None:
    """Listen on a free port of the loopback, print it, and serve until standard input ends."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.read()


def _accept(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main()
