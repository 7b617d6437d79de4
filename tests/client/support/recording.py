"""An HTTP server that notes what it was asked, and answers as it was told."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Reply:
    status: int = 200
    body: bytes | dict[str, Any] | list[Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass
class Asked:
    """One request, in a form in which two requests of the same meaning are equal."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any

    def meaning(self) -> tuple[Any, ...]:
        ours = {name: value for name, value in self.headers.items() if not _is_telemetry(name)}
        if ours.get("accept") == "application/json, text/event-stream":  # which the official SDK does not say
            ours["accept"] = "application/json"
        return self.method, self.path, sorted(self.query), ours, self.body


def _is_telemetry(name: str) -> bool:
    """What says which program is asking, or how the connection is kept; and what is random by design."""
    return name.startswith("x-stainless") or name in {
        "user-agent", "host", "connection", "accept-encoding", "content-length", "transfer-encoding",
        "idempotency-key",
    }  # fmt: skip


class Recorder:
    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[Asked] = []
        self.replies: list[Reply] = []
        self.reply = Reply()

    def answer(self, *replies: Reply) -> None:
        """The next replies, in order; the last one is repeated."""
        self.asked.clear()
        self.replies = list(replies)

    def take(self) -> Reply:
        if len(self.replies) > 1:
            return self.replies.pop(0)
        return self.replies[0] if self.replies else self.reply


def _read_body(handler: BaseHTTPRequestHandler) -> bytes:
    if handler.headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(handler.rfile.readline(), 16):
            body += handler.rfile.read(size)
            handler.rfile.readline()
        handler.rfile.readline()
        return body
    return handler.rfile.read(int(handler.headers.get("content-length") or 0))


def _understand(content_type: str, body: bytes) -> Any:
    if not body:
        return None
    if content_type.startswith("application/json"):
        return json.loads(body)
    if content_type.startswith("multipart/form-data"):
        message = BytesParser().parsebytes(b"content-type: " + content_type.encode() + b"\r\n\r\n" + body)
        parts = []
        for part in message.get_payload():
            assert isinstance(part, Message)
            names = dict(part.get_params(header="content-disposition") or [])
            parts.append((
                names.get("name"), names.get("filename"), part.get("content-type"), part.get_payload(decode=True),
            ))  # fmt: skip
        return parts
    return body


@contextmanager
def recorder(*, tls: ssl.SSLContext | None = None) -> Iterator[Recorder]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # a reply is two writes, and the second need not wait

        def handle_any(self) -> None:
            body = _read_body(self)
            parts = urlsplit(self.path)
            content_type = self.headers.get("content-type") or ""
            headers = {name.lower(): value for name, value in self.headers.items()}
            if content_type.startswith("multipart/form-data"):
                headers["content-type"] = "multipart/form-data"
            state.asked.append(
                Asked(
                    self.command,
                    parts.path,
                    parse_qsl(parts.query, keep_blank_values=True),
                    headers,
                    _understand(content_type, body),
                )
            )
            reply = state.take()
            content = reply.content
            self.send_response(reply.status)
            given = {"content-type": "application/json", "x-request-id": "req_1", **reply.headers}
            for name, value in {**given, "content-length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass

        def get_request(self) -> Any:
            connection, address = super().get_request()
            if tls is None:
                return connection, address
            try:
                return tls.wrap_socket(connection, server_side=True), address
            except OSError:
                connection.close()
                raise

    server = Server(("127.0.0.1", 0), Handler)
    scheme = "http" if tls is None else "https"
    state = Recorder(f"{scheme}://127.0.0.1:{server.server_port}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="recorder")
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
