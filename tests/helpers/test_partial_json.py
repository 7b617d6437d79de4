"""JSON that is still being written. The invariants: every prefix of a document gives what is there of it; how the
text is cut into pieces makes no difference; a value that was given is never changed."""

from __future__ import annotations

import contextlib
import copy
import json
import sys
from typing import Any

import jiter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.errors import DecodeError, LimitExceededError
from rtkit.helpers.streams.growing_text import GrowingText
from rtkit.helpers.streams.partial_json import MAX_DEPTH, PartialJSON, parse_partial

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=5),
    max_leaves=20,
)
layouts = st.sampled_from([{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False}])


def written(document: Any, layout: dict[str, Any]) -> str:
    return json.dumps(document, **layout)


def by_jiter(text: str) -> Any:
    try:
        return jiter.from_json(text.encode("utf-8", "surrogatepass"), partial_mode=True)
    except ValueError:  # a document of which nothing is there
        return None


# jiter takes no lone surrogates, and Python's own `json` is what makes them here.
@given(st.data(), layouts)
def test_every_prefix_gives_what_jiter_gives(data, layout):
    text = written(data.draw(documents), layout)
    end = data.draw(st.integers(0, len(text)))
    assert parse_partial(text[:end]) == by_jiter(text[:end])


@given(documents, layouts)
def test_the_whole_document_is_the_document(document, layout):
    parser = PartialJSON()
    parser.feed(written(document, layout) + " ")
    assert parser.value == document
    assert parser.complete


@given(documents, layouts, st.data())
def test_cuts_make_no_difference(document, layout, data):
    text = written(document, layout)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=10)))
    parser = PartialJSON()
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        parser.feed(text[start:end])
        assert parser.value == parse_partial(text[:end])


@given(documents, layouts)
def test_a_value_that_was_given_stays_as_it_was(document, layout):
    parser = PartialJSON()
    given_values = []
    for character in written(document, layout):
        parser.feed(character)
        value = parser.value
        given_values.append((value, copy.deepcopy(value)))
    assert all(value == then for value, then in given_values)


@given(st.text(st.characters() | st.sampled_from('\\"u😀')), st.data())
def test_an_open_string_shows_when_it_is_asked_for(string, data):
    text = json.dumps({"a": string})
    end = data.draw(st.integers(7, len(text) - 2))
    assert string.startswith(parse_partial(text[:end], strings=True)["a"])
    assert parse_partial(text[:-2], strings=True)["a"] == string


@given(st.text(alphabet='{}[]",:\\u0e1-+.tfnrals \n\x00é', max_size=30))
def test_any_text_gives_a_value_or_a_decode_error(text):
    with contextlib.suppress(DecodeError):
        parse_partial(text)
    try:
        document = json.loads(text)
    except ValueError:
        return
    if "NaN" not in text and "Infinity" not in text:
        assert parse_partial(text) == document


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("}", "a value"), ("[,", "a value"), ('{"a" 1', "a colon"), ("{,", "end of it"), ('{"a":1,}', "a key"),
        ("[1}", "a comma"), ('["\n', "control character"), ('["\\x"', "escape"), ("[01]", "01 is not a value"),
        ("[truth,", "truth is not a value"), ("[NaN", "a value"), ("x", "a value"), ("[\u00b2", "a value"),
    ],
)  # fmt: skip
def test_what_is_no_json_says_so(text, reason):
    with pytest.raises(DecodeError, match=reason):
        parse_partial(text)


def test_what_follows_the_end_is_passed_over():
    parser = PartialJSON()
    parser.feed("[1] and")
    parser.feed(" more")
    assert parser.value == [1]


def test_nesting_is_bounded():
    parse_partial("[" * MAX_DEPTH)
    with pytest.raises(LimitExceededError, match="MAX_DEPTH"):
        parse_partial("[" * (MAX_DEPTH + 1))


def test_long_numbers_keep_their_digits():
    assert parse_partial("[" + "9" * 999 + ",") == [10**999 - 1]
    assert str(parse_partial("[" + "9" * 5000 + ",")[0]) == "9" * 5000


def work(characters: int) -> int:
    """Calls and lines that it takes to parse a document of that many characters, a few at a time."""
    text = json.dumps({"items": [{"name": "x" * 20, "size": n} for n in range(characters // 45)]})
    steps = 0

    def count(frame: Any, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return count

    parser = PartialJSON()
    sys.settrace(count)
    try:
        for start in range(0, len(text), 5):
            parser.feed(text[start : start + 5])
            _ = parser.value
    finally:
        sys.settrace(None)
    return steps


@pytest.mark.skipif(sys.gettrace() is not None, reason="something else traces")
def test_the_work_is_linear():
    small, large = work(4_500), work(45_000)
    assert large < 11 * small


@given(documents, st.data())
def test_growing_text_remembers_every_moment(document, data):
    text = json.dumps(document)
    growing = GrowingText()
    for character in text:
        growing.append(character)
    assert str(growing) == text
    assert bool(growing) == bool(text)
    for moment in data.draw(st.lists(st.integers(0, len(text)), max_size=8)):
        assert growing.text(moment) == text[:moment]
        assert growing.parsed(moment) == parse_partial(text[:moment])


def test_growing_text_that_is_no_json_parses_as_nothing():
    growing = GrowingText("[1,")
    growing.append("oops")
    assert growing.parsed(2) is None
    growing.append("!")
    assert growing.parsed(3) is None
    assert growing.parsed(1) == [1]
