"""JSON text in and out: what msgspec turns down, and what JSON forbids."""

from __future__ import annotations

import json
import pickle
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.core.jsontext import encode, layout, parse
from rtkit.errors import DecodeError, LimitExceededError, OpenAIError

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
surrogates = st.text(st.characters(categories=["Cs", "Lu"]))


@given(values)
def test_round_trip(value):
    assert parse(encode(value)) == value
    assert json.loads(encode(value)) == value


@given(values)
def test_reads_what_the_standard_library_writes(value):
    assert parse(json.dumps(value)) == value
    assert (
        parse(json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"))
        is not Ellipsis
    )


@given(surrogates)
def test_lone_surrogates_survive_as_escapes(text):
    value = {text: [text, 1, None, Decimal("1E+999")]}
    assert parse(encode(value)) == parse(json.dumps({text: [text, 1, None]}).replace("null", "null, 1E+999"))


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda data: data.decode()])
def test_takes_every_kind_of_buffer(kind):
    assert parse(kind(b'{"a": [1]}')) == {"a": [1]}
    assert parse(kind(b'"\\ud800"')) == "\ud800"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"9007199254740993", 2**53 + 1),
        (b"18446744073709551616", 2**64),
        (b"1" + b"0" * 400, 10**400),
        (b"1" + b"0" * 5000, Decimal("1E5000")),
        (b"1e400", Decimal("1E400")),
        (b"-1e400", Decimal("-1E400")),
        (b"1e-400", 0.0),
        (b"-0", 0),
    ],
    ids=lambda x: str(x)[:24],
)
def test_numbers_of_any_size(text, value):
    assert parse(text) == value
    assert type(parse(text)) is type(value)
    assert parse(encode(parse(text))) == value


@pytest.mark.parametrize("exponent", ["999999999999999999", "9" * 19, "9" * 5000])
@pytest.mark.parametrize("sign", ["", "-"])
def test_exponents_of_any_size(sign: str, exponent: str):
    largest = len(exponent) == 18
    number = parse(f"[{sign}1e{exponent}]")[0]
    assert number == (Decimal(f"{sign}1e{exponent}") if largest else float(f"{sign}inf"))
    assert encode([number]) == (f"[{sign}1E+{exponent}]".encode() if largest else b"[null]")
    assert parse(f"{sign}1e-{exponent}") == 0


def test_bytes_that_are_no_utf8_read_as_replacement_characters():
    assert parse(b'{"delta": "\xff\xc3"}') == {"delta": "\ufffd\ufffd"}


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        (b"", 0, "Expecting value"),
        (b'{"a": 1, b}', 9, "double quotes"),
        (b'{"a": "\xc3\xa9" x}', 11, "delimiter"),
        (b'{"a": NaN}', 6, "NaN is not a JSON value"),
        (b"[1, Infinity]", 4, "Infinity is not a JSON value"),
        (b"[-Infinity]", 1, "-Infinity is not a JSON value"),
        (b"1 2", 2, "Extra data"),
        (b'"a\nb"', 2, "control character"),
        (b"[DONE]", 1, "Expecting value"),
        ("\ufeff1", 0, "BOM"),
    ],
    ids=repr,
)
def test_malformed_text_says_where(text, position, reason):
    with pytest.raises(DecodeError) as caught:
        parse(text)
    error = caught.value
    assert error.position is not None
    assert abs(error.position - position) <= 1
    assert reason.lower() in error.reason.lower()
    assert str(error.position) in str(error)
    assert isinstance(error, OpenAIError)
    assert isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (again.position, again.reason, again.excerpt, str(again)) == (
        error.position, error.reason, error.excerpt, str(error),
    )  # fmt: skip


def test_the_excerpt_is_bounded_and_around_the_place():
    with pytest.raises(DecodeError) as caught:
        parse(b"[" + b"1, " * 100_000 + b"HERE" + b", 2" * 100_000 + b"]")
    assert caught.value.excerpt.count("HERE") == 1
    assert len(caught.value.excerpt) < 100
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("bracket", [b"[]", b'{"a":}'])
def test_deep_nesting_is_an_error_and_no_crash(bracket):
    middle = len(bracket) - 1
    deep = bracket[:middle] * 200_000 + b"1" + bracket[middle:] * 200_000
    with pytest.raises(LimitExceededError) as caught:
        parse(deep)
    assert caught.value.maximum == sys.getrecursionlimit()
    assert "nesting" in str(caught.value)


def test_what_nests_too_deep_can_not_be_written():
    deep: list[object] = []
    for _ in range(400_000):  # 3.14 counts the stack that is left, and not the calls
        deep = [deep]
    with pytest.raises(LimitExceededError):
        encode(deep)


def test_deep_nesting_on_the_slow_path_too():
    with pytest.raises(LimitExceededError):
        parse(b'["\\ud800",' + b"[" * 200_000 + b"]" * 200_001)


def test_what_nests_too_deep_is_not_laid_out():
    deep = 200_000
    with pytest.raises(LimitExceededError, match="nesting"):
        layout(b"[" * deep + b"]" * deep, 2)
