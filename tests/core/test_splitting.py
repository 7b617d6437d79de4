"""Chunks cut by size and at the ends of lines: however the network cuts them, the pieces are the same."""

from __future__ import annotations

import re
import tracemalloc
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.core.splitting import ByteSplitter, LineSplitter, TextSplitter
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT = st.text(
    st.sampled_from("ab\r\n\u2028\u2029\x85\x0b\x0c\x1c\N{EURO SIGN}\N{GRINNING FACE}"), max_size=40
)
CUTS = st.lists(st.integers(0, 120), max_size=12)


def lines(max_size: int = 10_000, encoding: str = "utf-8") -> LineSplitter:
    return LineSplitter(encoding, max_size=max_size, limit="max_response_size")


def split(splitter: Any, chunks: Iterable[bytes]) -> list[Any]:
    return [*(piece for chunk in chunks for piece in splitter.feed(chunk)), *splitter.finish()]


def cut(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(each for each in cuts if each < len(data))})
    return [data[start:stop] for start, stop in pairwise(edges)]


def model(text: str) -> list[str]:
    parts = re.split("\r\n|\n|\r", text)
    return parts[:-1] if parts[-1] == "" else parts


@given(TEXT, CUTS)
def test_lines_end_in_lf_crlf_and_cr_alone(text: str, cuts: list[int]) -> None:
    assert split(lines(), cut(text.encode(), cuts)) == model(text)


@given(TEXT, CUTS, st.none() | st.integers(1, 9))
def test_text_of_any_size(text: str, cuts: list[int], size: int | None) -> None:
    pieces = split(TextSplitter("utf-8", size), cut(text.encode(), cuts))
    assert "".join(pieces) == text
    assert size is None or all(len(piece) == size for piece in pieces[:-1])
    assert all(pieces)


@given(st.binary(max_size=50), CUTS, st.none() | st.integers(1, 9))
def test_bytes_of_any_size(data: bytes, cuts: list[int], size: int | None) -> None:
    pieces = split(ByteSplitter(size), [*cut(data, cuts), b""])
    assert b"".join(pieces) == data
    assert size is None or all(len(piece) == size for piece in pieces[:-1])
    assert all(pieces)


def test_a_line_comes_with_its_end_and_not_later() -> None:
    splitter = lines()
    assert splitter.feed(b"one\r") == ["one"]
    assert splitter.feed(b"\ntwo\n") == ["two"]
    assert splitter.feed(b"three") == []
    assert splitter.feed(b"\r\r\n\n") == ["three", "", ""]
    assert splitter.finish() == []


@pytest.mark.parametrize(
    "chunks", [[b"x" * 11], [b"x" * 6, b"x" * 5], [b"a\n" + b"x" * 11 + b"\nb"], [b"\n", b"x" * 11]]
)
def test_a_line_has_a_limit(chunks: list[bytes]) -> None:
    with pytest.raises(LimitExceededError, match="a line of the reply is over max_response_size=10"):
        split(lines(10), chunks)
    assert split(lines(11), chunks)


def test_a_line_that_never_ends_is_not_held() -> None:
    limit = 1024 * 1024
    splitter = lines(limit)
    chunk = b"x" * 65_536
    tracemalloc.start()
    try:
        for _ in range(limit // len(chunk)):
            assert splitter.feed(chunk) == []
        with pytest.raises(LimitExceededError):
            splitter.feed(chunk)
        assert tracemalloc.get_traced_memory()[1] < 2 * limit
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_encodings(encoding: str) -> None:
    data = "Grüße\nan alle".encode(encoding)
    chunks = [data[index : index + 1] for index in range(len(data))]
    assert split(lines(encoding=encoding), chunks) == ["Grüße", "an alle"]
    assert "".join(split(TextSplitter(encoding, None), chunks)) == "Grüße\nan alle"


@pytest.mark.parametrize("encoding", ["no such thing", "hex"])
def test_what_is_no_encoding_is_read_as_utf8(encoding: str) -> None:
    assert split(lines(encoding=encoding), ["Grüße".encode()]) == ["Grüße"]


def test_what_is_not_in_the_encoding_is_replaced() -> None:
    assert split(lines(), [b"a\xff\n\xe2\x82"]) == ["a\N{REPLACEMENT CHARACTER}", "\N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize("size", [0, -1])
def test_a_size_is_at_least_one(size: int) -> None:
    with pytest.raises(ValueError, match="chunk_size must be at least 1"):
        ByteSplitter(size)
    with pytest.raises(ValueError, match="chunk_size must be at least 1"):
        TextSplitter("utf-8", size)
