"""SSEDecoder against the standard: its published test vectors, and a slow reading of its algorithm.

The invariant of everything here: how a stream is cut into chunks makes no difference.
"""

from __future__ import annotations

import itertools
import pickle
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rtkit.core import sse
from rtkit.core.sse import (
    MAX_EVENT_SIZE,
    MAX_RETRY,
    DataDecoder,
    ErrorData,
    FaultDataDecoder,
    FaultDecoder,
    ServerSentEvent,
    SSEDecoder,
    StrayData,
)
from rtkit.errors import LimitExceededError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Seen(NamedTuple):
    """All that can be observed of a stream."""

    events: list[ServerSentEvent]
    comments: list[bytes]
    last_event_id: str
    retry: int | None
    pending: ServerSentEvent | None


def decode(chunks: list[bytes]) -> Seen:
    comments: list[bytes] = []
    decoder = SSEDecoder(on_comment=comments.append)
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    bare = DataDecoder()
    assert [data for chunk in chunks for data in bare.feed(chunk)] == [event.data for event in events]
    return Seen(events, comments, decoder.last_event_id, decoder.retry, decoder.finish())


def split(stream: bytes, cuts: list[int]) -> list[bytes]:
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    return [stream[start:end] for start, end in itertools.pairwise(places)]


def every_way(stream: bytes) -> Iterator[list[bytes]]:
    """Whole, byte by byte, with empty chunks between, and in two at every place."""
    yield [stream]
    yield split(stream, list(range(len(stream))))
    yield split(stream, [place for place in range(len(stream)) for _ in range(2)])
    for place in range(len(stream)):
        yield [stream[:place], stream[place:]]


# -- The standard's algorithm, step by step, on characters ---------------------------------------------------


class Reference:
    """WHATWG HTML 9.2.5 and 9.2.6, as they are written; bytes that are not UTF-8 pass as surrogates."""

    def __init__(self, stream: bytes) -> None:
        text = stream.decode("utf-8", "surrogateescape")
        self.data = self.type = self.id = self.last_event_id = ""
        self.retry = self.retry_of_event = None
        self.events: list[ServerSentEvent] = []
        self.comments: list[bytes] = []
        line = ""
        after_cr = False
        for character in text.removeprefix("\ufeff"):
            if character == "\n" and after_cr:
                after_cr = False
                continue
            after_cr = character == "\r"
            if character in "\r\n":
                self.process(line)
                line = ""
            else:
                line += character
        self.pending = self.end(line)

    def process(self, line: str) -> None:
        if line == "":
            self.dispatch()
        elif line[0] == ":":
            self.comments.append(raw(line[2:] if line[1:2] == " " else line[1:]))
        else:
            field, _, value = line.partition(":")
            self.process_field(field, value[1:] if value[:1] == " " else value)

    def process_field(self, field: str, value: str) -> None:
        if field == "event":
            self.type = value
        elif field == "data":
            self.data += value + "\n"
        elif field == "id" and "\0" not in value:
            self.id = value
        elif field == "retry" and value and set(value) <= set("0123456789"):
            # Not of the standard: the cut-off at MAX_RETRY, and that an event says what came with it.
            self.retry = self.retry_of_event = min(int(value), MAX_RETRY)  # type: ignore[assignment]

    def dispatch(self) -> None:
        self.last_event_id = self.id
        if self.data:
            self.events.append(self.event())
        self.data = self.type = ""
        self.retry_of_event = None

    def event(self) -> ServerSentEvent:
        return ServerSentEvent(
            shown(self.type) or "message", raw(self.data[:-1]), shown(self.id), self.retry_of_event
        )

    def end(self, line: str) -> ServerSentEvent | None:
        """Not of the standard, which drops what is unfinished: what would have come of it."""
        before = list(self.comments), self.last_event_id, self.retry
        cut = line != "" and line[0] != ":"
        if cut:
            self.process(line)
        pending = self.event() if cut or self.data or self.type else None
        self.comments, self.last_event_id, self.retry = before
        return pending

    def seen(self) -> Seen:
        return Seen(self.events, self.comments, shown(self.last_event_id), self.retry, self.pending)


def raw(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def shown(text: str) -> str:
    return raw(text).decode("utf-8", "replace")


# Pieces of streams: blocks of the usual shape, and every slight deviation from it.
PIECES = [
    *(b"event: a\ndata: {}\n\n", b"event: b\ndata: {}\n\n", b"data: {}\n\n", b"event: a\r\ndata: {}\r\n\r\n"),
    *(b"event: a\n", b"event:a\n", b"event: a\r", b"event: \n", b"event\n", b"event: message\n"),
    *(b"data: ", b"data:", b"data", b"data:  ", b"data\n", b"data: \n", b"data: x\n", b"data: x"),
    *(b"data: x\r", b"data: y\r\n"),
    *(b"id: 1\n", b"id: 2\n", b"id\n", b"id: \0\n", b"retry: 7\n", b"retry: 7x\n"),
    *(b"retry: 007\n", b"retry\n", b"Event: a\n"),
    *(b": c\n", b":\n", b":", b": event: a\n", b"foo: bar\n", b"foo\n", b" data: x\n", b"data : x\n"),
    *(b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r", b"\r\n\r\n", b"\n\r", b" ", b"x", b"\0"),
    *(b"\xef\xbb\xbf", b"\xef", b"\xbb", b"\xff", b"\xe2\x80", b"\xe2\x80\xa6", b"event: \xff\n"),
    b"id: \xe2\x80\n",
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=24).map(b"".join)
streams = st.one_of(pieces, st.binary(max_size=60), st.tuples(st.binary(max_size=4), pieces).map(b"".join))
cuts = st.lists(st.integers(0, 200), max_size=8)


@settings(max_examples=500, deadline=None)
@given(stream=streams, cuts=cuts)
@example(stream=b"event\n\n\nretry: 12\nevent: b\n", cuts=[])
@example(stream=b"retry: 5\n\ndata: x\n\n", cuts=[9])
@example(stream=b"id: 5\ndata: x\n\n", cuts=[6])
def test_any_chunking_of_any_bytes_is_what_the_standard_says(stream: bytes, cuts: list[int]) -> None:
    expected = Reference(stream).seen()
    assert decode([stream]) == expected
    assert decode(split(stream, cuts)) == expected
    assert decode(split(stream, list(range(len(stream))))) == expected


@settings(max_examples=200, deadline=None)
@given(
    blocks=st.lists(
        st.tuples(
            st.sampled_from([b"event: response.output_text.delta\n", b"event: error\n", b"", b"id: 3\n"]),
            st.sampled_from([b"data: ", b"data:", b"data:  ", b": note\ndata: "]),
            st.sampled_from(
                [b"{}", b'{"delta":"a b"}', b"", b"x\ndata: y", b"x\rdata: y", b"data: ", b"[DONE]"]
            ),
            st.sampled_from(
                [b"\n\n", b"\n\n", b"\n\n", b"\n\n\n", b"\r\n\r\n", b"\n: note\n\n", b"\nid: 4\n\n"]
            ),
        ).map(b"".join),
        min_size=2,
        max_size=12,
    ),
    size=st.integers(1, 90),
)
def test_blocks_of_the_usual_shape_and_next_to_it(blocks: list[bytes], size: int) -> None:
    stream = b"".join(blocks * 2)
    expected = Reference(stream).seen()
    assert decode([stream]) == expected
    assert decode(blocks * 2) == expected
    assert decode(split(stream, list(range(0, len(stream), size)))) == expected


# -- errors beside the standard ------------------------------------------------------------------------------


def faults(chunks: list[bytes]) -> list[object]:
    """What a FaultDataDecoder finds; a FaultDecoder finds the same."""
    bare, named = FaultDataDecoder(), FaultDecoder()
    found: list[object] = [data for chunk in chunks for data in bare.feed(chunk)]
    events: list[Any] = [event for chunk in chunks for event in named.feed(chunk)]
    assert found == [
        event
        if isinstance(event, StrayData)
        else ErrorData(event.data)
        if event.event == "error"
        else event.data
        for event in events
    ]
    return found


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"event: error\ndata: x\n\n", [ErrorData(b"x")]),
        (b"event:error\ndata:x\ndata:y\n\n", [ErrorData(b"x\ny")]),
        (b"data: x\nevent: error\n\n", [ErrorData(b"x")]),
        (b"event: error\n\ndata: x\n\n", [ErrorData(b""), b"x"]),
        (b"event: error\nevent: a\ndata: x\n\n", [b"x"]),
        (b'error: {"a": 1}\n\n', [ErrorData(b'{"a": 1}')]),
        (b"error:a\nerror:b\n\ndata: x\n\n", [ErrorData(b"a\nb"), b"x"]),
        (b'{"error": 1}\ndata: x\n\n', [StrayData(b'{"error": 1}'), b"x"]),
        (b'data: x\n{"a": 1}\ndata: y\n\n', [StrayData(b'{"a": 1}'), b"x\ny"]),
        (b"event: errors\ndata: x\n\nerrors: y\n\nerror\n\n", [b"x"]),
        (b'data: x\n\nevent: a\ndata: {"error": 1}\n\nevent: error\ndata: y\n\nevent: a\ndata: z\n\n',
         [b"x", b'{"error": 1}', ErrorData(b"y"), b"z"]),
        (b"event: error\r\ndata: x\r\n\r\nerror: y\r\r", [ErrorData(b"x"), ErrorData(b"y")]),
    ],
)  # fmt: skip
def test_errors_that_the_standard_passes_over(stream: bytes, expected: list[object]) -> None:
    for chunks in every_way(stream * 2):
        assert faults(chunks) == expected * 2


def test_an_error_keeps_the_id_and_the_time_of_its_event() -> None:
    (event,) = FaultDecoder().feed(b"id: 3\nretry: 5\nerror: x\n\n")
    assert event == ServerSentEvent("error", b"x", "3", 5)


@settings(max_examples=200, deadline=None)
@given(
    lines=st.lists(
        st.sampled_from([
            b"event: error", b"error: x", b'{"a":1}', b"data: x", b'data: {"a":1}', b"event: a", b"", b"",
            b": c", b"id: 1",
        ]),
        max_size=20,
    ),
    cuts=st.lists(st.integers(0, 200), max_size=8),
)  # fmt: skip
def test_how_a_stream_with_errors_is_cut_makes_no_difference(lines: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(line + b"\n" for line in lines)
    expected = faults([stream])
    assert faults(split(stream, cuts)) == faults(split(stream, list(range(len(stream))))) == expected
    if not any(line.startswith((b"event: error", b"error", b"{")) for line in lines):
        assert expected == DataDecoder().feed(stream)


# -- web-platform-tests, eventsource/ ------------------------------------------------------------------------
# What each test makes its server send (message.py ends a message with three newlines unless told not to) and
# the events that its page expects. https://github.com/web-platform-tests/wpt/tree/master/eventsource


def message(
    data: bytes, id: str = "", retry: int | None = None, *, event: str = "message"
) -> ServerSentEvent:
    return ServerSentEvent(event, data, id, retry)


LONG = b"x" * 2048
WPT = {
    "event-data": (
        b"data:msg\ndata: msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n",
        [message(b"msg\nmsg"), message(b""), message(b"end")],
    ),
    "format-bom": (
        b"\xef\xbb\xbfdata:1\n\n\xef\xbb\xbfdata:2\n\ndata:3\n\n\n",
        [message(b"1"), message(b"3")],
    ),
    "format-bom-2": (
        b"\xef\xbb\xbf\xef\xbb\xbfdata:1\n\ndata:2\n\ndata:3\n\n\n",
        [message(b"2"), message(b"3")],
    ),
    "format-comments": (
        b"data:1\r:\0\n:\r\ndata:2\n:" + LONG + b"\rdata:3\n:data:fail\r:" + LONG + b"\ndata:4\n\n",
        [message(b"1\n2\n3\n4")],
    ),
    "format-data-before-final-empty-line": (
        b"retry:1000\ndata:test1\n\nid:test\ndata:test2\n",
        [message(b"test1", retry=1000)],
    ),
    "format-field-data": (
        b"data:\n\ndata\ndata\n\ndata:test\n\n\n",
        [message(b""), message(b"\n"), message(b"test")],
    ),
    "format-field-event": (
        b"event:test\ndata:x\n\ndata:x\n\n\n",
        [message(b"x", event="test"), message(b"x")],
    ),
    "format-field-event-empty": (b"event: \ndata:data\n\n\n", [message(b"data")]),
    "format-field-id": (
        "id: …\nretry: 200\ndata: hello\n\n".encode(),
        [message(b"hello", "…", 200)],
    ),
    "format-field-id-3 (persists)": (
        b"id: 1\ndata: 1\n\ndata: 2\n\nid: 2\ndata:3\n\ndata:4\n\n",
        [message(b"1", "1"), message(b"2", "1"), message(b"3", "2"), message(b"4", "2")],
    ),
    "format-field-id-3 (resets)": (
        b"id: 1\ndata: 1\n\nid:\ndata:2\n\ndata:3\n\n",
        [message(b"1", "1"), message(b"2"), message(b"3")],
    ),
    "format-field-id-3 (resets, no colon)": (
        b"id: 1\ndata: 1\n\nid\ndata:2\n\ndata:3\n\n",
        [message(b"1", "1"), message(b"2"), message(b"3")],
    ),
    **{
        f"format-field-id-null ({id!r})": (
            b"id: %b\nretry: 200\ndata: hello\n\n" % id,
            [message(b"hello", retry=200)],
        )
        for id in (b"\0\0", b"x\0", b"\0x", b"x\0x", b" \0")
    },
    "format-field-parsing": (
        b"data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n"
        b" data:32\ndata:4\n\n",
        [message(b"\0\n 2\n1\n3\n\n4")],
    ),
    "format-field-retry": (b"retry:03000\ndata:x\n\n\n", [message(b"x", retry=3000)]),
    "format-field-retry-bogus": (b"retry:3000\nretry:1000x\ndata:x\n\n\n", [message(b"x", retry=3000)]),
    "format-field-retry-empty": (b"retry\ndata:test\n\n\n", [message(b"test")]),
    "format-field-unknown": (
        b"data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n\n",
        [message(b"test\n\ntest")],
    ),
    "format-leading-space": (b"data:\ttest\rdata: \ndata:test\n\n\n", [message(b"\ttest\n\ntest")]),
    "format-newlines": (b"data:test\r\ndata\ndata:test\r\n\r\n", [message(b"test\n\ntest")]),
    "format-null-character": (b"data:\0\n\n\n\n\n", [message(b"\0")]),
    "format-utf-8": ("data:ok…\n\n\n".encode(), [message("ok…".encode())]),
}

# The rest of its format-* tests, which are about the HTTP response around the stream.
NOT_FOR_A_DECODER = {
    "format-field-id-2": "a third connection after the two of format-field-id, which send the same bytes",
    "format-mime-bogus": "the type of the response; tests/client/test_httpx_sse.py looks at it",
    "format-mime-trailing-semicolon": "the same",
    "format-mime-valid-bogus": "the same",
}


@pytest.mark.parametrize(("stream", "events"), WPT.values(), ids=WPT)
def test_web_platform_tests(stream: bytes, events: list[ServerSentEvent]) -> None:
    for chunks in every_way(stream[:400]) if len(stream) > 400 else every_way(stream):
        assert decode(chunks) == Reference(b"".join(chunks)).seen()
    assert decode([stream]).events == events
    assert decode(split(stream, list(range(len(stream))))).events == events


def test_the_last_event_id_outlives_a_connection() -> None:
    """format-field-id, format-field-id-2: asked again, the server sends no id, and the page sees the last."""
    first = SSEDecoder()
    first.feed("id: …\nretry: 200\ndata: hello\n\n".encode())
    second = SSEDecoder(last_event_id=first.last_event_id)
    assert second.feed("data: …\n\n".encode()) == [message("…".encode(), "…")]
    assert second.last_event_id == "…"


def test_no_vector_is_forgotten() -> None:
    published = {
        *("event-data", "format-bom", "format-bom-2", "format-comments"),
        *("format-data-before-final-empty-line", "format-field-data", "format-field-event"),
        *("format-field-event-empty", "format-field-id", "format-field-id-2", "format-field-id-3"),
        *("format-field-id-null", "format-field-parsing", "format-field-retry", "format-field-retry-bogus"),
        *("format-field-retry-empty", "format-field-unknown", "format-leading-space", "format-mime-bogus"),
        *("format-mime-trailing-semicolon", "format-mime-valid-bogus", "format-newlines"),
        *("format-null-character", "format-utf-8"),
    }
    assert {name.partition(" ")[0] for name in WPT} | set(NOT_FOR_A_DECODER) == published


# -- When ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r", b"\n\r", b"\r\n\n", b"\r\n\r\n"])
def test_an_event_is_given_with_the_first_byte_that_completes_it(end: bytes) -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: x" + end[:-2]) == []
    given = [decoder.feed(end[-2:-1]), decoder.feed(end[-1:])]
    # CR LF CR is complete; the LF that may follow belongs to the last CR.
    assert given == ([[message(b"x")], []] if end == b"\r\n\r\n" else [[], [message(b"x")]])
    assert decoder.feed(b"data: y\n\n") == [message(b"y")]


def test_a_newline_after_a_carriage_return_is_swallowed_once_and_only_once() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: x\r") == []
    assert decoder.feed(b"") == []
    assert decoder.feed(b"\n") == []
    assert decoder.feed(b"\n") == [message(b"x")]


def test_comments_are_seen_as_they_end_and_between_the_lines_of_an_event() -> None:
    comments: list[bytes] = []
    decoder = SSEDecoder(on_comment=comments.append)
    assert decoder.feed(b": keepal") == []
    assert comments == []
    assert decoder.feed(b"ive\n") == []
    assert comments == [b"keepalive"]
    assert decoder.feed(b"event: a\n:x\ndata: 1\n:  y\r:\n\n") == [message(b"1", event="a")]
    assert comments == [b"keepalive", b"x", b" y", b""]
    assert decoder.finish() is None


def test_an_event_type_without_data_does_not_reach_the_next_event() -> None:
    assert decode([b"event: a\n\ndata: x\n\n"]).events == [message(b"x")]


def test_what_comes_is_taken_at_once() -> None:
    """A caller may reuse its buffer."""
    buffer = bytearray(b"event: a\ndata: 1\n\nevent: a\nda")
    decoder = SSEDecoder()
    assert decoder.feed(buffer) == [message(b"1", event="a")]
    buffer[:] = b"\0" * len(buffer)
    assert decoder.feed(memoryview(b"ta: 2\n\n")) == [message(b"2", event="a")]


# -- The end -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stream", "pending"),
    [
        (b"", None),
        (b"data: x\n\n", None),
        (b"data: x\n\n: keepalive", None),
        (b"data: x\n\n: keepalive\n", None),
        (b"id: 5\n", None),
        (b"retry: 5\n", None),
        (b"\xef\xbb\xbf", None),
        (b"\xef\xbb", message(b"")),
        (b"data: x", message(b"x")),
        (b"data: x\n", message(b"x")),
        (b"data: x\r", message(b"x")),
        (b"data: x\ndata: y\nid: 5\nretry: 6\n", message(b"x\ny", "5", 6)),
        (b"event: a", message(b"", event="a")),
        (b"event: a\n", message(b"", event="a")),
        (b"event: a\ndata: x\n\nevent: a\ndata: y", message(b"y", event="a")),
        (b"event: a\ndata: x\n\nevent: a\ndata: y\n", message(b"y", event="a")),
        (b"event: a\ndata: x\n\nevent: a\nda", message(b"", event="a")),
        (b"eve", message(b"")),
    ],
)
def test_truncation_is_noticed(stream: bytes, pending: ServerSentEvent | None) -> None:
    for chunks in every_way(stream):
        seen = decode(chunks)
        assert seen.pending == pending
        assert seen == Reference(stream).seen()


def test_looking_at_the_unfinished_event_changes_nothing() -> None:
    comments: list[bytes] = []
    decoder = SSEDecoder(on_comment=comments.append)
    stream = b"event: a\ndata: 1\ndata: 2\n: c\nid: 3\nretry: 4\n\nevent: a\ndata: 5\n\n"
    events = []
    for byte in split(stream, list(range(len(stream)))):
        events += decoder.feed(byte)
        assert decoder.pending == decoder.finish() == decoder.pending
    assert events == decode([stream]).events
    assert comments == [b"c"]


# -- Bounds --------------------------------------------------------------------------------------------------


def until_failure(chunks: list[bytes], limit: int) -> tuple[list[ServerSentEvent], bool]:
    decoder = SSEDecoder(max_event_size=limit)
    events: list[ServerSentEvent] = []
    try:
        for chunk in chunks:
            events += decoder.feed(chunk)
        decoder.finish()
    except LimitExceededError:
        return events, True
    return events, False


@settings(max_examples=300, deadline=None)
@given(stream=pieces, cuts=cuts, limit=st.integers(1, 40))
def test_the_limit_does_not_depend_on_the_chunks(stream: bytes, cuts: list[int], limit: int) -> None:
    expected = until_failure([stream], limit)
    assert until_failure(split(stream, cuts), limit) == expected
    assert until_failure(split(stream, list(range(len(stream)))), limit) == expected
    if not expected[1]:
        assert expected[0] == decode([stream]).events


@pytest.mark.parametrize(
    ("stream", "fails"),
    [
        (b"data: 3456789\n\n", False),  # 13 bytes: the line
        (b"data: 34567890\n\n", True),
        (b"data: 34567890", True),
        (b"data: 1\ndata: 2\n\n", False),  # 2 + 7: the data and its line end, and the line being read
        (b"data: 123\ndata: 345\n\n", False),  # 4 + 9
        (b"data: 123\ndata: 3456\n\n", True),
        (b"data: 123\n" + b": keepaliv\n" * 100, True),  # 4 + 10
        (b"data: 123\n" + b": keepali\n" * 100 + b"\n", False),  # comments are not kept
        (b"id: 4567890123\ndata: x\n\n", True),
        (b"event: 890123\ndata: x\n\n", False),
        (b"event: 8901234\ndata: x\n\n", True),
        (b":234567890123", False),
        (b":2345678901234", True),
        (b"data: 1\n\n" * 100, False),
        (b"\xef\xbb\xbfdata: 3456789\n\n", False),
        (b"id: 1\ndata: 3456789\n\n", False),
        (b"id: 1\ndata: 34567890\n\ndata: 1\n\n", True),
        (b"id: 1\ndata: 34567890", True),
    ],
)
def test_the_limit_is_exact(stream: bytes, fails: bool) -> None:
    for chunks in every_way(stream[-60:]) if len(stream) > 60 and not fails else every_way(stream):
        events, failed = until_failure(chunks, 13)
        assert failed == fails
        assert failed or events == decode(chunks).events


def test_events_before_one_that_is_too_large_are_given_first() -> None:
    decoder = SSEDecoder(max_event_size=20)
    assert decoder.feed(b"data: 1\n\ndata: 2\n\nid: 3\ndata: " + b"x" * 20) == [message(b"1"), message(b"2")]
    assert decoder.pending is None
    assert decoder.last_event_id == ""
    for attempt in (decoder.finish, lambda: decoder.feed(b""), lambda: decoder.feed(b"\n\ndata: 4\n\n")):
        with pytest.raises(LimitExceededError) as caught:
            attempt()
        assert (caught.value.limit, caught.value.maximum) == ("max_event_size", 20)
        assert (
            str(caught.value)
            == "a server-sent event is over max_event_size=20; raise max_event_size to allow it"
        )
    assert isinstance(caught.value, OpenAIError)


def test_what_is_too_large_is_let_go() -> None:
    decoder = SSEDecoder(max_event_size=20)
    decoder.feed(b"event: a\ndata: 1\ndata: 2\nda")
    with pytest.raises(LimitExceededError):
        decoder.feed(b"ta: " + b"x" * 20)
    assert decoder.pending is None


def test_the_limit_has_a_default_and_a_smallest_value() -> None:
    assert MAX_EVENT_SIZE == 256 * 1024 * 1024
    with pytest.raises(ValueError, match="max_event_size must be at least 1 byte, not 0"):
        SSEDecoder(max_event_size=0)


def test_nothing_grows_with_the_length_of_a_stream() -> None:
    decoder = SSEDecoder()
    for number in range(2_000):
        decoder.feed(b"event: type-%d\ndata: x\nid: %d\n: c\nfield-%d: y\n\n" % (number, number, number))
        decoder.feed(b": keepalive\nretry: 1\nfield-%d\n" % number)
    assert len(decoder._types) == sse._MAX_TYPES
    decoder = SSEDecoder()
    decoder.feed(b"event: %b\ndata: x\n\n" % (b"t" * sse._MAX_TYPE_LINE))
    assert not decoder._types
    assert not decoder._line
    assert not decoder._raw


def test_a_type_that_is_not_remembered_is_still_a_type() -> None:
    long = "t" * 1000
    stream = b"".join(b"event: %d\ndata: x\n\n" % number for number in range(600)) * 2
    assert decode([stream]).events == [message(b"x", event=str(number % 600)) for number in range(1200)]
    stream = b"event: %b\ndata: x\n\n" % long.encode() * 3
    assert decode([stream]).events == [message(b"x", event=long)] * 3


@pytest.mark.parametrize(
    ("digits", "retry"),
    [(b"0", 0), (b"0" * 5000 + b"12", 12), (b"2147483647", MAX_RETRY), (b"9" * 5000, MAX_RETRY)],
)
def test_a_reconnection_time_may_have_any_number_of_digits(digits: bytes, retry: int) -> None:
    assert decode([b"retry: " + digits + b"\n"]).retry == retry


# -- Work ----------------------------------------------------------------------------------------------------


class Counting(SSEDecoder):
    """Counts the bytes that are looked at."""

    work = 0

    def _take_events(self, chunk: bytes, events: list[Any]) -> None:
        self.work += len(chunk)
        super()._take_events(chunk, events)

    def _expect(self, chunk: bytes) -> bool:
        self.work += len(chunk)
        return super()._expect(chunk)

    def _take_lines(self, chunk: bytes, events: list[Any]) -> None:
        self.work += len(chunk)
        super()._take_lines(chunk, events)


@pytest.mark.parametrize("size", [1, 1024, 64 * 1024])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("lines", [1, 1000])
def test_no_byte_of_a_large_event_is_looked_at_often(size: int, line_end: bytes, lines: int) -> None:
    length = 2**17 if size == 1 else 2**23
    line = b"A" * (length // lines)
    small = b"event: image" + line_end + b"data: A" + line_end * 2
    stream = b"event: image" + line_end + (b"data: " + line + line_end) * lines + line_end
    decoder = Counting()
    assert [event.data for event in decoder.feed(small * 3)] == [b"A"] * 3
    places = range(0, len(stream), size)
    events = [event for place in places for event in decoder.feed(stream[place : place + size])]
    assert events == [message(b"\n".join([line] * lines), event="image")]
    # The first 4 KiB may be taken several times, in small chunks; after that every byte is, at most twice.
    assert decoder.work < 2 * len(stream) + (sse._MAX_RAW + size) ** 2 / size


def test_many_types_in_one_chunk_are_looked_at_a_few_times() -> None:
    stream = b"".join(b"event: %d\ndata: %b\n\n" % (number, b"x" * 1000) for number in range(200))
    decoder = Counting()
    for _ in range(2):
        decoder.work = 0
        assert len(decoder.feed(stream)) == 200
        assert decoder.work < 4 * len(stream)


def test_a_stream_of_small_events_is_looked_at_a_few_times() -> None:
    stream = (
        b'event: response.output_text.delta\ndata: {"delta":"some text, and what else there is"}\n\n' * 5000
    )
    for size in (300, 1024, 4096, 65536):
        decoder = Counting()
        count = sum(len(decoder.feed(stream[at : at + size])) for at in range(0, len(stream), size))
        assert count == 5000
        assert decoder.work < 1.5 * len(stream)


# -- The event -----------------------------------------------------------------------------------------------


def test_an_event_is_a_value() -> None:
    event = decode([b"event: a\nid: 1\nretry: 2\ndata: x\n\n"]).events[0]
    assert event == ServerSentEvent(event="a", data=b"x", id="1", retry=2)
    assert repr(event) == "ServerSentEvent(event='a', data=b'x', id='1', retry=2)"
    assert pickle.loads(pickle.dumps(event)) == event
    assert hash(event) == hash(pickle.loads(pickle.dumps(event)))
    assert ServerSentEvent() == ServerSentEvent("message", b"", "", None)
    with pytest.raises(AttributeError):
        event.data = b""  # type: ignore[misc]


def test_text_is_utf_8_with_replacement_and_data_is_left_alone() -> None:
    events = decode([b"event: \xffa\nid: \xe2\x80\ndata: \xff\xe2\x80\n\n"]).events
    assert events == [message(b"\xff\xe2\x80", "\ufffd", event="\ufffda")]
