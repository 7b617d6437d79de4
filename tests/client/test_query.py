"""Query parameters, against the official SDK's encoder and read back by the standard library's parser."""

from __future__ import annotations

import enum
import uuid
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.client.query import encode_query, flatten
from rtkit.core.model import Model


class Order(enum.Enum):
    DOWN = "desc"


class Filter(Model):
    kind: str
    limit: int | None = None


@pytest.mark.parametrize(
    ("params", "pairs"),
    [
        ({}, []),
        ({"a": 1, "b": "x"}, [("a", "1"), ("b", "x")]),
        ({"a": True, "b": False}, [("a", "true"), ("b", "false")]),
        ({"a": None, "b": [None, 1, None], "c": {"d": None}, "e": [], "f": {}}, [("b[]", "1")]),
        ({"a": ""}, [("a", "")]),
        ({"a": 1.0, "b": 1e300, "c": Decimal("0.10")}, [("a", "1.0"), ("b", "1e+300"), ("c", "0.10")]),
        ({"a": {"b": {"c": 1}, "d": 2}}, [("a[b][c]", "1"), ("a[d]", "2")]),
        ({"a": [1, "x", True]}, [("a[]", "1"), ("a[]", "x"), ("a[]", "true")]),
        ({"a": [{"b": 1}, {"b": [2, 3]}]}, [("a[][b]", "1"), ("a[][b][]", "2"), ("a[][b][]", "3")]),
        ({"a": [[1], [2]]}, [("a[][]", "1"), ("a[][]", "2")]),
        ({"a": (1, 2), "b": range(2)}, [("a[]", "1"), ("a[]", "2"), ("b[]", "0"), ("b[]", "1")]),
        ({"a": {1: 2}, 3: 4}, [("a[1]", "2"), ("3", "4")]),
        ({"order": Order.DOWN}, [("order", "desc")]),
        ({"filter": Filter(kind="k")}, [("filter[kind]", "k")]),
        ({"filters": [Filter(kind="k", limit=2)]}, [("filters[][kind]", "k"), ("filters[][limit]", "2")]),
        ({"day": date(2024, 5, 1)}, [("day", "2024-05-01")]),
        ({"at": datetime(2024, 5, 1, 12, tzinfo=UTC)}, [("at", "2024-05-01 12:00:00+00:00")]),
        ({"id": uuid.UUID(int=1)}, [("id", "00000000-0000-0000-0000-000000000001")]),
    ],
)
def test_formats(params, pairs):
    assert list(flatten(params)) == pairs
    assert parse_qsl(encode_query(params), keep_blank_values=True) == pairs


def test_what_needs_it_is_escaped():
    encoded = encode_query({"include[]": "ü & + / = ?", "naïve": "\n"})
    assert encoded == "include%5B%5D=%C3%BC+%26+%2B+%2F+%3D+%3F&na%C3%AFve=%0A"


@pytest.mark.parametrize("value", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_bytes_are_refused_with_the_name_of_the_place(value):
    with pytest.raises(TypeError, match=r"a\[b\]\[\] is bytes.*decode"):
        encode_query({"a": {"b": [value]}})


TEXT = st.text(max_size=6)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXT, st.dates())
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.tuples(inner, inner), st.dictionaries(TEXT, inner, max_size=3)
    ),
    max_leaves=6,
)
PARAMS = st.dictionaries(TEXT, TREES, max_size=4)


@pytest.fixture(scope="module")
def official() -> Any:
    return pytest.importorskip("openai._qs").Querystring(array_format="brackets")


@given(params=PARAMS)
def test_the_official_sdk_writes_the_same(official: Any, params: dict[str, Any]):
    assert encode_query(params) == official.stringify(params)
    assert list(flatten(params)) == official.stringify_items(params)


@given(PARAMS)
def test_every_pair_is_read_back_from_a_url(params: dict[str, Any]):
    pairs = list(flatten(params))
    url = httpx.URL("https://api.example.com/v1/x").copy_with(query=encode_query(params).encode())
    assert parse_qsl(url.query.decode(), keep_blank_values=True) == pairs


def test_the_client_of_the_official_sdk_uses_these_formats():
    openai = pytest.importorskip("openai")
    with openai.OpenAI(api_key="k") as client:
        params = {"a": [1, {"b": [True]}], "c": {"d": None, "e": "f"}}
        assert client.qs.stringify(params) == encode_query(params)
