"""The file: what is written is what is read, wherever it is cut off."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.cassettes import load
from rtkit.cassettes.format import (
    VERSION,
    Data,
    End,
    Head,
    RequestRecord,
    ResponseRecord,
    as_text,
    decode_line,
    encode_line,
)
from rtkit.errors import CassetteFormatError, LimitExceededError

TIMES = st.floats(0, 1e6).map(lambda t: round(t, 6))
NUMBERS = st.integers(1, 5)
PAIRS = st.lists(st.tuples(st.text(min_size=1), st.text()), max_size=3)
# The two ways of writing bytes exclude each other, and neither stands for none at all.
BYTES = st.binary().map(as_text)

RECORDS = st.one_of(
    st.builds(
        lambda fields, **facts: RequestRecord(**fields, **facts),
        BYTES,
        t=TIMES,
        exchange=NUMBERS,
        method=st.sampled_from(["GET", "POST"]),
        url=st.text(),
        headers=PAIRS,
        websocket=st.booleans(),
    ),
    st.builds(ResponseRecord, t=TIMES, exchange=NUMBERS, status=st.integers(100, 599), headers=PAIRS),
    st.builds(
        lambda fields, **facts: Data(**fields, **facts),
        BYTES,
        t=TIMES,
        exchange=NUMBERS,
        sender=st.sampled_from(["server", "client"]),
    ),
    st.builds(
        End,
        t=TIMES,
        exchange=NUMBERS,
        how=st.sampled_from(["complete", "closed", "error"]),
        by=st.sampled_from(["server", "client", "network", None]),
        code=st.none() | st.integers(1000, 4999),
        reason=st.text(),
        error=st.text(),
    ),
    st.builds(Head, version=st.just(VERSION), created=st.text(), by=st.text()),
)


@given(RECORDS)
def test_a_line_is_read_as_it_was_written(record):
    line = encode_line(record)
    assert b"\n" not in line
    assert json.loads(line)["kind"] in {"cassette", "request", "response", "data", "end"}
    assert decode_line(line) == record


@given(st.binary(), st.booleans())
def test_bytes_come_back(data, binary):
    fields = as_text(data, binary=binary)
    assert len(fields) == 1
    assert Data(t=0, exchange=1, **fields).data == data


HEAD = Head(version=VERSION)
EXCHANGES = [
    RequestRecord(t=0.0, exchange=1, method="GET", url="http://x/v1/models"),
    RequestRecord(t=0.5, exchange=2, method="POST", url="http://x/v1/responses", text="{}"),
    ResponseRecord(t=1.0, exchange=1, status=200),
    Data(t=1.25, exchange=1, text="a\u2028b\n"),
    Data(t=1.25, exchange=1, base64="/w=="),
    End(t=2.0, exchange=1, how="complete"),
]


def written(path, *records):
    path.write_bytes(b"".join(encode_line(record) + b"\n" for record in records))
    return path


def test_a_file_is_its_exchanges(tmp_path):
    cassette = load(written(tmp_path / "x.jsonl", HEAD, *EXCHANGES))
    first, second = cassette.exchanges
    assert (first.request, first.response, first.end) == (EXCHANGES[0], EXCHANGES[2], EXCHANGES[5])
    assert [one.data for one in first.data] == ["a\u2028b\n".encode(), b"\xff"]
    assert (second.request, second.response, second.end) == (EXCHANGES[1], None, None)
    assert cassette.duration == 2.0


def test_a_file_that_was_cut_off_is_as_good_as_its_lines(tmp_path):
    path = written(tmp_path / "x.jsonl", HEAD, *EXCHANGES)
    content = path.read_bytes()
    first = content.index(b"\n") + 1
    for size in range(first, len(content)):
        path.write_bytes(content[:size])
        lines = content[:size].count(b"\n")
        cassette = load(path)
        assert len(cassette.exchanges) == min(max(lines - 1, 0), 2) or size == len(content) - 1 or lines < 3


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        ([], 1, "empty"),
        ([b'{"kind": "data"}'], 1, "t"),
        ([b'{"kind":"end","t":0,"exchange":1,"how":"complete"}', b""], 1, "begins with"),
        ([b'{"kind":"cassette","version":2}', b""], 1, "later than 1"),
        ([encode_line(HEAD), b"not JSON", b""], 2, "JSON"),
        ([encode_line(HEAD), b'{"kind":"data","t":0,"exchange":3}', b""], 2, "no request of exchange 3"),
        (
            [encode_line(HEAD), b'{"kind":"data","t":0,"exchange":1,"base64":"?"}', b""],
            2,
            "base64|padding|alphabet",
        ),
        ([encode_line(HEAD), b'{"kind":"film","t":0}', b""], 2, "film"),
    ],
)
def test_what_is_no_cassette_is_told_by_line(tmp_path, lines, line, reason):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"\n".join(lines))
    with pytest.raises(CassetteFormatError, match=reason) as wrong:
        load(path)
    assert (wrong.value.line, wrong.value.path) == (line, str(path))


def test_a_later_field_is_passed_over(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'{"kind":"cassette","version":1,"mood":"good"}\n')
    assert load(path).exchanges == []


def test_a_file_that_is_too_long_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("rtkit.cassettes.format.MAX_FILE_BYTES", 10)
    with pytest.raises(LimitExceededError, match="MAX_FILE_BYTES"):
        load(written(tmp_path / "x.jsonl", HEAD))
