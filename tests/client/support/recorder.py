"""An HTTP server on loopback that notes each request whole, and answers with the statuses it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

__all__ = ["Recorded", "Recorder", "recorder"]


@dataclass
class Recorded:
    method: str
    path: str
    headers: Message
    body: bytes


@dataclass
class Recorder:
    url: str
    statuses: list[int]
    requests: list[Recorded] = field(default_factory=list)


@contextmanager
def recorder(*statuses: int) -> Iterator[Recorder]:
    """Answers with ``statuses`` in turn, then with 200; the body of a reply is ``{}``."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            state.requests.append(Recorded(self.command, self.path, self.headers, self.receive_body()))
            status = state.statuses.pop(0) if state.statuses else 200
            self.send_response(status)
            if status in {307, 308}:
                self.send_header("location", "/elsewhere")
            self.send_header("content-length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def receive_body(self) -> bytes:
            if self.headers["transfer-encoding"] != "chunked":
                return self.rfile.read(int(self.headers["content-length"] or 0))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, format: str, *args: object) -> None:
            """Not on the test's stderr."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that went away in the middle is what some tests are about."""

    with Server(("127.0.0.1", 0), Handler) as server:
        state = Recorder(f"http://127.0.0.1:{server.server_address[1]}", list(statuses))
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()
