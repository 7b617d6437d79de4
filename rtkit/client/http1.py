"""HTTP/1.1 as a client speaks it, without a socket (RFC 9112).

An `Exchange` is one request and its response. The request goes in, and what comes out of it is sent. The bytes that
arrive go in at `Exchange.receive`, until they complete a `Head`. From then on they go in at the head's body, which
gives what they hold of the content.

Two parties share the work. Heads are h11's: it writes the request, and it parses and validates the status line
and the fields, with its limits and its tolerance (a bare LF, folded lines). A response has one head, so what h11
costs is paid once. Bodies are ours: a stream has thousands of chunks, and most arrive alone. A body is one of
three, decided by RFC 9112, section 6.3:

- `FixedBody`: a number of bytes; none after HEAD, 204, 304, and a successful CONNECT.
- `ChunkedBody`: chunks, then trailer fields. It accepts what h11 accepts, and refuses what h11 refuses.
- `OpenBody`: up to the end of the connection.

A connection can be used again if the request was sent, the body came to its end with nothing behind it, and nobody
said ``close``. Bytes behind the end are never read as the next response: nobody asked for one. A response with both
a length and chunks is read by its chunks, and ends its connection, as section 6.3 demands.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import h11

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MAX_HEAD", "ChunkedBody", "Content", "Exchange", "FixedBody", "Head", "OpenBody"]

Fields: TypeAlias = "Sequence[tuple[bytes, bytes]]"

MAX_HEAD: Final = 100 * 1024
"""The largest head, line of a chunk, and trailer section that is read, in bytes. A security limit."""

# ``chunk-size`` of at most 20 digits, with an extension that nobody reads, or blanks, which some servers send.
_CHUNK_LINE: Final = re.compile(rb"([0-9A-Fa-f]{1,20})(?:;[^\n]*?|[ \t]*)\r\n")
_TRAILERS_END: Final = re.compile(rb"\n\r?\n")
_FIELD: Final = re.compile(
    rb"([-!#$%&'*+.^_`|~0-9a-zA-Z]+):[ \t]*((?:[^\x00\s](?:[^\x00\r\n]*[^\x00\s])?)?)[ \t]*"
)


class Head(NamedTuple):
    """The head of a response that is final, or of one with status 101."""

    status: int
    reason: bytes
    version: bytes
    """As in ``HTTP/1.1``."""
    fields: list[tuple[bytes, bytes]]
    """In the order and the case that they were sent in."""
    body: Content
    rest: bytes
    """What arrived behind the head."""


class FixedBody:
    """So many bytes."""

    def __init__(self, length: int) -> None:
        self.trailers: list[tuple[bytes, bytes]] = []
        self._length = self._left = length
        self.error: h11.RemoteProtocolError | None = None
        self.is_complete = length == 0
        self.has_excess = False

    def receive(self, data: bytes) -> bytes:
        left = self._left - len(data)
        if left < 0:
            self.has_excess = True
            data = data[:left]
            left = 0
        self._left = left
        self.is_complete = left == 0
        return data

    def finish(self) -> None:
        """The connection has ended. Raises ``h11.RemoteProtocolError`` where that is too early."""
        raise h11.RemoteProtocolError(
            "peer closed connection without sending complete message body "
            f"(received {self._length - self._left} bytes, expected {self._length})"
        )


class OpenBody:
    """Everything up to the end of the connection, of which nothing is left then."""

    has_excess = True

    def __init__(self) -> None:
        self.trailers: list[tuple[bytes, bytes]] = []
        self.error: h11.RemoteProtocolError | None = None
        self.is_complete = False

    def receive(self, data: bytes) -> bytes:
        return data

    def finish(self) -> None:
        self.is_complete = True


class ChunkedBody:
    """Chunks (RFC 9112, section 7.1). What one read holds of several is given at once."""

    def __init__(self) -> None:
        self._left = 0
        """Of the chunk that is being read, in bytes."""
        self._is_behind = False
        """The line break behind a chunk comes next."""
        self._kept = b""
        """The beginning of a line, or of the trailers."""
        self._in_trailers = False
        self.trailers: list[tuple[bytes, bytes]] = []
        """Trailer fields, names in lower case; there once the body is complete."""
        self.error: h11.RemoteProtocolError | None = None
        """Why nothing can be read any more."""
        self.is_complete = False
        self.has_excess = False

    def receive(self, data: bytes) -> bytes:
        """The content in ``data``. What comes before something malformed is given first, with `error` behind it.

        Raises ``h11.RemoteProtocolError`` where nothing does.
        """
        if self._kept:
            data, self._kept = self._kept + data, b""
        found: list[bytes] = []
        try:
            self._parse(data, found)
        except h11.RemoteProtocolError as error:
            if not found:
                raise
            self.error = error
        return found[0] if len(found) == 1 else b"".join(found)

    def _parse(self, data: bytes, found: list[bytes]) -> None:
        at = self._finish_chunk(data, found) if self._left or self._is_behind else 0
        while at >= 0 and not self._in_trailers:
            line = _CHUNK_LINE.match(data, at)
            if line is None:
                self._keep_line(data, at)
                break
            size, start = int(line[1], 16), line.end()
            end = start + size
            if size and data.startswith(b"\r\n", end):  # all of it is here, as mostly
                found.append(data[start:end])
                at = end + 2
            elif size:
                self._left = size
                at = self._finish_chunk(data, found, start)
            else:
                self._in_trailers = True
                at = start
        if self._in_trailers:
            self._receive_trailers(data, at)

    def _finish_chunk(self, data: bytes, found: list[bytes], at: int = 0) -> int:
        """Take what ``data`` has from ``at`` on of a chunk that has begun; where the next begins, or -1."""
        if self._left:
            chunk = data[at : at + self._left]
            found.append(chunk)
            at += len(chunk)
            self._left -= len(chunk)
            self._is_behind = not self._left
        if not self._is_behind:
            return -1
        if not data.startswith(b"\r\n", at):
            self._keep_break(data, at)
            return -1
        self._is_behind = False
        return at + 2

    def _keep_line(self, data: bytes, at: int) -> None:
        if b"\r\n" in data[at:]:
            raise h11.RemoteProtocolError(f"illegal chunk header: {data[at : at + 100]!r}")
        self._keep(data, at, "the line before a chunk")

    def _keep_break(self, data: bytes, at: int) -> None:
        got = data[at : at + 2]
        if not b"\r\n".startswith(got):
            raise h11.RemoteProtocolError(f"malformed chunk footer: {got!r} (expected b'\\r\\n')")
        self._kept = got

    def _keep(self, data: bytes, at: int, what: str) -> None:
        self._kept = data[at:]
        if len(self._kept) > MAX_HEAD:
            raise h11.RemoteProtocolError(f"{what} is longer than {MAX_HEAD:,} bytes")

    def _receive_trailers(self, data: bytes, at: int) -> None:
        if data.startswith((b"\r\n", b"\n"), at):
            end = data.index(b"\n", at) + 1
        else:
            match = _TRAILERS_END.search(data, at)
            if match is None:
                self._keep(data, at, "the trailer section")
                return
            end = match.end()
            self.trailers += _fields_of(data[at : match.start()])
        self.is_complete = True
        self.has_excess = len(data) > end

    def finish(self) -> None:
        """The connection has ended. Raises ``h11.RemoteProtocolError``: the last chunk did not come."""
        raise h11.RemoteProtocolError(
            "peer closed connection without sending complete message body (incomplete chunked read)"
        )


Content: TypeAlias = FixedBody | ChunkedBody | OpenBody


def _fields_of(section: bytes) -> Fields:
    """The fields of a trailer section, names in lower case. A line that begins with a blank continues one."""
    lines: list[bytes] = []
    for each in section.split(b"\n"):
        line = each.removesuffix(b"\r")
        if line[:1] in {b" ", b"\t"} and lines:
            lines[-1] += b" " + line.lstrip(b" \t")
        else:
            lines.append(line)
    fields = []
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match is None:
            raise h11.RemoteProtocolError(f"illegal trailer line: {line[:100]!r}")
        fields.append((match[1].lower(), match[2]))
    return fields


class Exchange:
    """One request and its response.

    Raises ``h11.LocalProtocolError`` for a request that can't be sent, ``h11.RemoteProtocolError`` for a response
    that can't be read.
    """

    def __init__(self, method: bytes, target: bytes, fields: Fields) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)
        self._method = method
        self._keeps_alive = not _says_close(fields)
        self._is_sent = False
        self.head = self._h11.send(h11.Request(method=method, target=target, headers=list(fields))) or b""
        """The head of the request, to be sent."""

    def chunk(self, data: bytes) -> bytes:
        """What is sent for a piece of the request's body."""
        return self._h11.send(h11.Data(data=data)) or b""

    def end(self) -> bytes:
        """What is sent at the end of the request's body."""
        self._is_sent = True
        return self._h11.send(h11.EndOfMessage()) or b""

    def receive(self, data: bytes) -> Head | None:
        """Take what arrived, up to the head of the response. Interim responses (1xx) are left out.

        No ``data`` is the end of the connection.
        """
        if not data:
            raise h11.RemoteProtocolError("Server disconnected without sending a response.")
        self._h11.receive_data(data)
        while True:
            event = self._h11.next_event()
            if isinstance(event, h11.Response) or (
                isinstance(event, h11.InformationalResponse) and event.status_code == 101
            ):
                return self._head_of(event)
            if not isinstance(event, h11.InformationalResponse):  # h11.NEED_DATA
                return None

    def _head_of(self, event: h11.Response | h11.InformationalResponse) -> Head:
        fields = event.headers
        if event.http_version < b"1.1" or _says_close(fields):
            self._keeps_alive = False
        return Head(
            status=event.status_code,
            reason=event.reason,
            version=b"HTTP/" + event.http_version,
            fields=event.headers.raw_items(),
            body=self._body_of(event.status_code, dict(fields)),
            rest=self._h11.trailing_data[0],
        )

    def _body_of(self, status: int, fields: dict[bytes, bytes]) -> Content:
        """RFC 9112, section 6.3. h11 has refused lengths that are none or differ, and other transfer codings."""
        if status == 101 or (self._method == b"CONNECT" and 200 <= status < 300):
            self._keeps_alive = False  # it is a tunnel from here on, or speaks something else
            return FixedBody(0)
        length = fields.get(b"content-length")
        if b"transfer-encoding" in fields and length is not None:
            self._keeps_alive = False
        if status in {204, 304} or self._method == b"HEAD":
            return FixedBody(0)
        if b"transfer-encoding" in fields:
            return ChunkedBody()
        return OpenBody() if length is None else FixedBody(int(length))

    def end_connection(self) -> None:
        """Have it end with this response: the request was not sent to its end."""
        self._keeps_alive = False

    def leaves_idle(self, body: Content) -> bool:
        """Whether the connection can be used again after ``body``."""
        return self._keeps_alive and self._is_sent and body.is_complete and not body.has_excess


def _says_close(fields: Fields) -> bool:
    return any(
        b"close" in [each.strip() for each in value.lower().split(b",")]
        for name, value in fields
        if name.lower() == b"connection"
    )
