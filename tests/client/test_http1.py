"""HTTP/1.1 without a socket: whatever arrives, in whichever pieces, is read as h11 reads it."""

from __future__ import annotations

import itertools
import re
from typing import Any

import h11
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rtkit.client.http1 import MAX_HEAD, ChunkedBody, Exchange, FixedBody, OpenBody

FIELDS = [(b"Host", b"a")]


def by_h11(pieces: list[bytes], *, method: bytes = b"GET", ends: bool = True) -> tuple[Any, ...]:
    """What h11 makes of a response: status, content, trailers, whether the connection can be used again."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)
    connection.send(h11.Request(method=method, target="/", headers=FIELDS))
    connection.send(h11.EndOfMessage())
    status, content, trailers = 0, b"", []
    left = [*pieces, *([b""] if ends else [])]
    try:
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                if not left:
                    return status, content, "open"
                connection.receive_data(left.pop(0))
            elif isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                content += event.data
            elif isinstance(event, h11.EndOfMessage):
                trailers = [(name, value) for name, value in event.headers]
                data = connection.trailing_data[0] + b"".join(left)
                is_open = connection.their_state is h11.DONE and not connection.trailing_data[1]
                return status, content, trailers, is_open and not data
            elif not isinstance(event, h11.InformationalResponse):
                return status, content, "error"
    except h11.RemoteProtocolError:
        return status, content, "error"


def by_us(pieces: list[bytes], *, method: bytes = b"GET", ends: bool = True) -> tuple[Any, ...]:
    exchange = Exchange(method, b"/", FIELDS)
    exchange.end()
    left = [*pieces, *([b""] if ends else [])]
    status, content = 0, b""
    try:
        head = None
        while head is None:
            if not left:
                return status, content, "open"
            head = exchange.receive(left.pop(0))
        status, body, data = head.status, head.body, head.rest
        while not body.is_complete:
            if body.error is not None:
                return status, content, "error"
            if data:
                content += body.receive(data)
                data = b""
            elif not left:
                return status, content, "open"
            elif piece := left.pop(0):
                data = piece
            else:
                body.finish()
        if data or any(left):
            body.has_excess = True
        return status, content, list(body.trailers), exchange.leaves_idle(body)
    except h11.RemoteProtocolError:
        return status, content, "error"


def split(data: bytes, places: list[int]) -> list[bytes]:
    at = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[start:end] for start, end in itertools.pairwise(at)]


SIZES = st.sampled_from([b"5", b"05", b"a", b"A", b"0", b"00", b"1;x=1", b"5 ", b"5\t", b"5;", b'5; x="y"'])
BAD = st.sampled_from(
    [
        b"",
        b" 5",
        b"+5",
        b"-1",
        b"0x5",
        b"5_0",
        b"g",
        b"5 ;x",
        b"5\n",
        b"5;\nx",
        b"f" * 21,
        b"\xb2",
        b"5,5",
        b"5\r",
    ]
)
CHUNK = st.builds(
    lambda size, end, content: size + b"\r\n" + content + end,
    st.one_of(SIZES, SIZES, SIZES, BAD),
    st.sampled_from([b"\r\n", b"\r\n", b"\r\n", b"\n", b"\r", b"", b"XX", b"\rX"]),
    st.sampled_from([b"hello", b"hello", b"0123456789", b"x", b"", b"\r\n\r\n\r"]),
)
TRAILERS = st.sampled_from(
    [
        b"\r\n", b"\r\n", b"\n", b"a: b\r\n\r\n", b"A:b\nC: d \n\n", b"a: b\r\n c\r\n\r\n", b"bad\r\n\r\n",
        b" a: b\r\n\r\n", b"a : b\r\n\r\n", b"a: \x00\r\n\r\n", b"a:\r\n\r\n", b"", b"\r", b"X",
        b"a: b\r\n\r\nmore",
    ]
)  # fmt: skip
CHUNKED = st.builds(
    lambda chunks, end, trailers: b"".join(chunks) + end + trailers,
    st.lists(CHUNK, max_size=4),
    st.sampled_from([b"0\r\n", b"0\r\n", b"000;x\r\n", b""]),
    TRAILERS,
)
HEADS = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\nConnection: close\r\n\r\n",
        b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200\r\nContent-Length: 12\r\n\r\n",
        b"HTTP/1.1 200 OK\nContent-Length: 12\n\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 12, 12\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nContent-Length: 12\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nContent-Length: 13\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: +12\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\r\n folded\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX : a\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\nContent-Length: 12\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: 12\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"\r\nHTTP/1.1 200 OK\r\n\r\n",
        b"junk\r\n\r\n",
    ]
)


@given(
    HEADS,
    st.one_of(CHUNKED, st.binary(max_size=30)),
    st.lists(st.integers(0, 500), max_size=8),
    st.booleans(),
    st.sampled_from([b"GET", b"POST", b"HEAD"]),
)
@example(
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"5\r\nhello\r\n0\r\na: b\r\n\r\n",
    [],
    True,
    b"GET",
)
def test_as_h11_reads_it(head: bytes, body: bytes, places: list[int], ends: bool, method: bytes) -> None:
    pieces = split(head + body, places)
    theirs = by_h11(pieces, method=method, ends=ends)
    ours = by_us(pieces, method=method, ends=ends)
    assert ours == theirs


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=20), st.lists(st.integers(0, 3000), max_size=20))
def test_chunks_are_joined(chunks: list[bytes], places: list[int]) -> None:
    body = ChunkedBody()
    wire = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"
    assert b"".join(map(body.receive, split(wire, places))) == b"".join(chunks)
    assert body.is_complete
    assert not body.has_excess
    whole = ChunkedBody()
    assert whole.receive(wire) == b"".join(chunks)


def test_byte_by_byte() -> None:
    wire = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n1 \r\n.\r\n0\r\nT: 1\r\n\r\n"
    )
    pieces = [wire[at : at + 1] for at in range(len(wire))]
    assert by_us(pieces) == (200, b"abc.", [(b"t", b"1")], True)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", FixedBody),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", ChunkedBody),
        (b"HTTP/1.1 200 OK\r\n\r\n", OpenBody),
    ],
)
def test_a_body_is_one_of_three(head: bytes, kind: type) -> None:
    found = Exchange(b"GET", b"/", FIELDS).receive(head)
    assert found is not None
    assert type(found.body) is kind


def test_a_length_and_chunks_end_the_connection() -> None:
    """RFC 9112, section 6.3: it may be an attempt to smuggle a response."""
    wire = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    assert by_us([wire]) == (200, b"abc", [], False)


@pytest.mark.parametrize(
    "wire",
    [
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2 * MAX_HEAD,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + b"x" * 2 * MAX_HEAD,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " + b"x" * 2 * MAX_HEAD,
    ],
    ids=["head", "chunk", "trailers"],
)
def test_lines_are_bounded(wire: bytes) -> None:
    assert by_us(split(wire, list(range(0, len(wire), 10_000))), ends=False)[2] == "error"


def test_a_request_that_was_not_sent_leaves_nothing_idle() -> None:
    exchange = Exchange(b"POST", b"/", [*FIELDS, (b"Content-Length", b"5")])
    head = exchange.receive(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
    assert head is not None
    assert not exchange.leaves_idle(head.body)


def test_the_case_of_headers_is_kept() -> None:
    exchange = Exchange(b"GET", b"/x", [(b"Host", b"a"), (b"X-Stainless-Lang", b"python")])
    assert b"\r\nX-Stainless-Lang: python\r\n" in exchange.head
    head = exchange.receive(b"HTTP/1.1 200 Fine\r\nX-Request-ID: r\r\nContent-Length: 0\r\n\r\n")
    assert head is not None
    assert head.fields == [(b"X-Request-ID", b"r"), (b"Content-Length", b"0")]
    assert (head.version, head.reason) == (b"HTTP/1.1", b"Fine")


@pytest.mark.parametrize("fields", [[(b"Host", b"a\r\nX: y")], [(b"Ho st", b"a")], []])
def test_a_request_that_can_not_be_sent(fields: Any) -> None:
    with pytest.raises(h11.LocalProtocolError):
        Exchange(b"GET", b"/", fields)


def test_the_end_before_the_head() -> None:
    exchange = Exchange(b"GET", b"/", FIELDS)
    exchange.end()
    with pytest.raises(
        h11.RemoteProtocolError, match=re.escape("Server disconnected without sending a response.")
    ):
        exchange.receive(b"")
