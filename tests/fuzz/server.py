"""The server of the sweeps: HTTP/1.1 as it should be, up to the fault that a plan has for it."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from random import Random
from typing import Any

from tests.fuzz.answers import ENDS, TIMEOUT, Answer, Case, Plan
from tests.fuzz.wire import CutError, Wire
from tests.net.support.servers import server_context

__all__ = ["MANY", "Server", "in_pieces", "serving"]

MANY = 40
"""The most pieces that a reply is sent in."""

STAYS_OPEN = {"", "extra", "status", "redirect", "bad redirect", "event"}
"""Faults that leave the connection as it is."""


def in_pieces(data: bytes, chance: Random) -> Iterator[bytes]:
    """``data`` in pieces of any sizes."""
    sizes = chance.choice([[len(data) or 1], [1], [1, 7, 30], [1, 1000], [100, 4096]])
    for _ in range(MANY):
        size = chance.choice(sizes)
        if data:
            yield data[:size]
        data = data[size:]
    if data:
        yield data


def spoilt(content: bytes, place: float) -> bytes:
    """One byte is another."""
    index = int(place * len(content))
    return content[:index] + bytes([content[index] ^ 0x55]) + content[index + 1 :]


def head_of(answer: Answer, content: bytes) -> bytes:
    line = f"HTTP/1.1 {answer.status} Status".encode()
    fields = b"".join(f"{name}: {value}\r\n".encode("latin-1") for name, value in answer.headers)
    if answer.framing == "chunked":
        fields += b"transfer-encoding: chunked\r\n"
    elif answer.framing == "length":
        off = {"longer": -1, "shorter": 5}.get(answer.fault, 0)
        size = max(len(content) + off * (1 + int(answer.place * len(content) / 2)), 0)
        fields += b"content-length: %d\r\n" % size
    if answer.fault == "close":
        fields += b"connection: close\r\n"
    if answer.fault == "head":
        fields = answer.extra + fields if answer.place < 0.5 else fields + answer.extra
    elif answer.fault == "status line":
        line = answer.extra
    return line + b"\r\n" + fields + b"\r\n"


def http1(answer: Answer) -> bytes:
    """All bytes of a reply."""
    chance = Random(answer.seed)
    content = answer.content
    if answer.fault == "rotten":
        content = spoilt(content, answer.place)
    early = b"".join(b"HTTP/1.1 %d Early\r\nlink: </x>\r\n\r\n" % status for status in answer.early)
    body = content
    if answer.framing == "chunked":
        chunks = [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in in_pieces(content, chance)]
        if answer.fault == "chunk":
            chunks.insert(int(answer.place * (len(chunks) + 1)), answer.extra)
        body = b"".join([*chunks, b"0\r\n\r\n"])
    return early + head_of(answer, content) + body


class Server:
    """Where it is, what it shall answer, and what of it is still open."""

    def __init__(self, port: int, transport: str) -> None:
        scheme = "http" if transport == "http" else "https"
        self.transport = transport
        self.url = f"{scheme}://127.0.0.1:{port}/v1"
        self.plans: dict[str, Plan] = {}
        self.handshakes: list[tuple[str, float]] = []
        self.failures: list[BaseException] = []
        self.open: set[threading.Thread] = set()
        self.connections = 0
        self._lock = threading.Lock()

    def prepare(self, case: Case) -> None:
        self.handshakes = list(case.handshakes)
        self.plans = {
            f"{number}.{place}": plan
            for number, group in enumerate(case.groups)
            for place, plan in enumerate(group)
        }

    def take(self, name: str) -> Answer:
        """The next answer of a plan, once all that wait for each other are here."""
        with self._lock:
            plan = self.plans.get(name)
            if plan is None:  # of a case that has failed
                raise EOFError
            answer = plan.next()
            if len(plan.served) >= plan.together:
                plan.gate.set()
        assert plan.gate.wait(TIMEOUT), "a place of the pool is lost"
        return answer

    def serve(self, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
        try:
            with connection:
                wire = Wire(connection, tls)
                try:
                    self._converse(wire)
                except (EOFError, ConnectionError, ssl.SSLError):
                    pass
                except TimeoutError:
                    raise AssertionError("the client neither sends nor closes") from None
        except BaseException as error:
            self.failures.append(error)
        finally:
            self.open.discard(threading.current_thread())

    def _converse(self, wire: Wire) -> None:
        if wire.has_tls and self.handshakes:
            kind, place = self.handshakes.pop()
            wire.left = int(place * 1500)  # of some 2,000 bytes
            try:
                wire.handshake()
                wire.receive()
                wire.send(b"x" * 10_000)
            except CutError:
                wire.left = None
                if kind == "garbage":
                    wire.send_raw(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                    kind = "fin"
            wire.end("rude" if kind == "fin" else kind)
            return
        wire.handshake()
        if self.transport == "h2":
            from tests.fuzz.http2 import converse

            converse(self, wire)
        else:
            while self._answer(wire):
                pass

    def _answer(self, wire: Wire) -> bool:
        """One request; whether there may be another on the same connection."""
        fields = dict(
            line.lower().split(": ", 1) for line in wire.receive_head().decode("latin-1").split("\r\n")[1:]
        )
        wire.receive_exactly(int(fields.get("content-length", 0)))
        answer = self.take(fields["x-plan"])
        data = http1(answer)
        time.sleep(answer.pause)
        if answer.fault not in ENDS:
            *pieces, last = in_pieces(data, Random(answer.seed + 1))
            for number, piece in enumerate(pieces):
                wire.send(piece)
                time.sleep(answer.pause if number < 3 else 0)
            if answer.fault == "extra":  # along with what it must not be taken for
                last += answer.extra
            wire.send(last)
            if answer.framing != "none" and answer.fault in {
                "",
                "extra",
                "status",
                "redirect",
                "bad redirect",
                "event",
            }:
                return True
            wire.end("fin")
            return False
        # A close that is clean is one between the records of TLS; the others cut them, too.
        end = int(answer.place * len(data))
        cut = answer.fault in {"rst", "rude"} and wire.has_tls and answer.seed % 2
        if cut:
            wire.left = end
        with suppress(CutError):
            for piece in in_pieces(data if cut else data[:end], Random(answer.seed + 1)):
                wire.send(piece)
        wire.end(answer.fault)
        return False


@contextmanager
def serving(transport: str) -> Iterator[Server]:
    """A server on loopback, over ``http``, ``tls`` or ``h2`` (which is over TLS as well)."""
    tls: Any = None if transport == "http" else server_context()
    if transport == "h2":
        tls.set_alpn_protocols(["h2"])
    listener = socket.create_server(("127.0.0.1", 0), backlog=100)
    server = Server(listener.getsockname()[1], transport)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                server.connections += 1
                thread = threading.Thread(
                    target=server.serve, args=(connection, tls), name="peer", daemon=True
                )
                server.open.add(thread)
                thread.start()

    accepting = threading.Thread(target=accept, name="accept")
    accepting.start()
    try:
        yield server
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
    if server.failures:
        raise server.failures[0]
