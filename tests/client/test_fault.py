"""The words of any body, and the bounds of looking for them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.client.fault import (
    MAX_WORDS,
    NO_SHAPE,
    Shape,
    as_json,
    fault_in,
    shape_of,
    shortened,
    text_of,
    words_of,
)
from rtkit.core import jsontext
from rtkit.types.chat import ChatCompletionChunk
from rtkit.types.responses import ResponseStreamEvent

KEYS = [
    "error",
    "errors",
    "message",
    "detail",
    "title",
    "msg",
    "loc",
    "object",
    "type",
    "id",
    "choices",
    "x_groq",
    "a",
]
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.just("error"))
BODIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=7), st.dictionaries(st.sampled_from(KEYS), inner, max_size=5)
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(body=BODIES)
def test_any_body_has_words_or_none(body: Any) -> None:
    assert isinstance(words_of(body), str)
    for shape in (NO_SHAPE, shape_of(ChatCompletionChunk), shape_of(ResponseStreamEvent)):
        fault = fault_in(body, shape)
        assert fault is None or fault
    assert as_json(jsontext.encode(body)) == body


@settings(max_examples=200, deadline=None)
@given(text=st.text(st.sampled_from("<>/ab\x00\n &;İtitlescripthead!-"), max_size=60))
def test_any_text_has_words_in_one_line(text: str) -> None:
    for each in (text, "<" + text, "<title>" + text, "<script>" + text):
        words = text_of(each)
        assert words == words.strip()
        assert not set(words) & set("\x00\n")


@pytest.mark.parametrize(
    "text", ["<" * 100_000, "<title" * 20_000, "<script>" * 20_000, "</" * 50_000, "&amp;" * 20_000]
)
def test_hostile_pages_are_looked_at_once(text: str) -> None:
    assert len(text_of(text)) <= 64 * 1024


def test_deep_and_long_bodies() -> None:
    deep: Any = "no room"
    for _ in range(100):
        deep = {"error": deep}
    assert words_of(deep) == ""
    assert words_of(["a"] * 100) == "a; a; a; a; a; ..."
    assert len(shortened("x" * 10 * MAX_WORDS)) == MAX_WORDS
    assert shortened("a secret", ["secret"]) == "a ***"


def test_types_without_a_shape() -> None:
    assert shape_of(dict) == shape_of(str) == NO_SHAPE
    assert fault_in({"error": None, "message": "all is well"}) is None
    assert fault_in({"message": "no room"}, Shape(required=frozenset({"a"}))) == {"message": "no room"}
