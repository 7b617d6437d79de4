"""Text of others in a terminal: what it would obey is not in it, and the rest is."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.core.model import to_json
from rtkit.core.visible import visible, visible_json, visible_line

BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
HOSTILE = st.text(
    st.sampled_from(
        "\x1b\x9b\x9d\x90\x07\x9c\x00\x7f\x85\r\n\t\b[]();\\PX0?31mJ a\u202e\u2066\u200f\u2028\ud800"
    )
)


def is_safe(text: str) -> bool:
    return not any(unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"} or one in BIDI for one in text)


@given(st.text() | HOSTILE)
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    assert is_safe(visible(text).replace("\n", ""))
    assert is_safe(visible_line(text))


@given(st.text() | HOSTILE)
def test_what_is_visible_stays(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    if is_safe(text):
        assert visible(text) == visible_line(text) == text


@given(st.lists(HOSTILE, max_size=4))
def test_pieces_are_as_good_as_the_whole(pieces: list[str]) -> None:
    assert is_safe("".join(map(visible, pieces)).replace("\n", ""))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mred\x1b[0m", "a?[31mred?[0m"),
        ("\x9b31mred", "?31mred"),
        ("a\x1b]0;title\x07b\x9d0;t\x9cd", "a?]0;title?b?0;t?d"),
        ("a\x1b", "a?"),
        ("a\rb\r\nc\x0bd\x85e\u2028f", "a\nb\nc\nd\ne\nf"),
        ("a\tb", "a    b"),
        ("abc\u202edef\u2066g\u2069\u200f", "abc?def?g??"),
        ("می\u200cخواهم 👨\u200d👩\u200d👧 ❤\ufe0f Grüße", "می\u200cخواهم 👨\u200d👩\u200d👧 ❤\ufe0f Grüße"),
        ("\ud800", "?"),
    ],
)
def test_sequences(text: str, shown: str) -> None:
    assert visible(text).replace("\N{REPLACEMENT CHARACTER}", "?") == shown
    assert "\n" not in visible_line(text)


@given(st.dictionaries(st.text(), st.text() | HOSTILE.map(lambda text: text.replace("\ud800", ""))))
def test_json_is_the_same_value_and_obeyed_by_no_terminal(value: dict[str, str]) -> None:
    data = to_json({"kind": "x", "value": value})
    shown = visible_json(data)
    assert json.loads(shown) == json.loads(data)
    assert is_safe(shown.decode())


def test_white_space_between_the_values_stays() -> None:
    assert visible_json(b'{\t"a":\r\n 1}') == b'{\t"a":\r\n 1}'
