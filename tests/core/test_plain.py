"""What programs hold, as plain values: each kind of object, in each style, and the places in errors."""

from __future__ import annotations

import array
import collections
import dataclasses
import datetime
import decimal
import enum
import json
import math
import pathlib
import types
import uuid
from typing import Any, ClassVar

import attrs
import msgspec
import numpy as np
import pydantic
import pydantic.dataclasses
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from rtkit import LimitExceededError
from rtkit.core.model import Model, to_dict, to_json
from rtkit.core.plain import Style, has_fields, output_plain, output_text, plain

PYTHON, JSON = Style(), Style(json=True)
SENT = Style(binary=frozenset({"audio"}), finite=True)
STRICT = Style(binary=frozenset({"audio"}), wire=True, omits=(types.EllipsisType,), reads_iterators=True)

DAY = datetime.date(2026, 1, 2)


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Shape(enum.StrEnum):
    ROUND = "round"


class Several(enum.Enum):
    BOTH = ("a", "b")


class Place(pydantic.BaseModel):
    name: str = pydantic.Field(alias="n")
    day: datetime.date = DAY
    near: list[Place] = []

    model_config = pydantic.ConfigDict(populate_by_name=True)


@pydantic.dataclasses.dataclass
class Spot:
    name: str
    day: datetime.date = DAY


class Root(pydantic.RootModel[list[int]]):
    pass


@dataclasses.dataclass
class Point:
    x: Any
    y: Any = None


@attrs.define
class Line:
    a: Any
    b: Any = 2


class Inner(msgspec.Struct, rename="camel", tag="inner", tag_field="kind"):
    first_name: Any
    note: str | UnsetType = UNSET


class Lean(msgspec.Struct, omit_defaults=True):
    a: int = 1
    b: list[int] = msgspec.field(default_factory=list)
    c: Any = None


class Row(msgspec.Struct, array_like=True):
    a: int
    b: Any


class Message(Model):
    role: str
    content: Any = None
    parsed: Any = None

    _parsed_fields: ClassVar[frozenset[str]] = frozenset({"parsed"})


@pytest.mark.parametrize(
    ("value", "made"),
    [
        (Colour.RED, "red"),
        (Level.HIGH, 3),
        (Shape.ROUND, "round"),
        (Several.BOTH, ["a", "b"]),
        ({"a": Colour.RED, "b": [Level.HIGH]}, {"a": "red", "b": [3]}),
        (DAY, "2026-01-02"),
        (datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC), "2026-01-02T00:00:00Z"),
        (datetime.timedelta(seconds=90), "PT90S"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (decimal.Decimal("1.50"), decimal.Decimal("1.50")),
        (pathlib.PurePosixPath("a/b"), "a/b"),
        ({"b", "a"}, ["a", "b"]),
        (frozenset({2, 1}), [1, 2]),
        ((1, Colour.RED), [1, "red"]),
        (range(3), [0, 1, 2]),
        (collections.deque([1]), [1]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (collections.OrderedDict(a=Colour.RED), {"a": "red"}),
        (b"\1\2", "AQI="),
        (Place(n="x"), {"n": "x"}),
        (Place(n="x", near=[Place(n="y", day=DAY)]), {"n": "x", "near": [{"n": "y", "day": "2026-01-02"}]}),
        (Root([1]), [1]),
        (Spot("x"), {"name": "x", "day": "2026-01-02"}),
        (Point(Place(n="x"), Line(1)), {"x": {"n": "x"}, "y": {"a": 1, "b": 2}}),
        (Line(Inner("x")), {"a": {"kind": "inner", "firstName": "x"}, "b": 2}),
        (Inner(Point(1)), {"kind": "inner", "firstName": {"x": 1, "y": None}}),
        (Lean(), {}),
        (Lean(2, [1], DAY), {"a": 2, "b": [1], "c": "2026-01-02"}),
        (Row(1, Place(n="x")), [1, {"n": "x"}]),
        (np.float32(0.5), 0.5),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (np.datetime64("2026-01-02"), "2026-01-02"),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (np.array([DAY]), ["2026-01-02"]),
        (np.array(5), 5),
        (array.array("i", [1, 2]), [1, 2]),
        ({"a": (np.int8(1), {Place(n="x").name})}, {"a": [1, ["x"]]}),
    ],
)  # fmt: skip
def test_what_values_become_in_json(value: Any, made: Any) -> None:
    found = plain(value, JSON)
    assert found == made
    assert type(found) is type(made)
    assert plain([value], JSON) == [made]


def test_a_set_that_can_not_be_sorted_is_a_list() -> None:
    assert sorted(plain({1, "a"}, JSON), key=str) == [1, "a"]


def test_python_keeps_what_python_has() -> None:
    value = {"day": DAY, "id": uuid.UUID(int=1), "data": b"\1", "pair": (1, "a")}
    assert plain(value, PYTHON) == value
    assert plain((Colour.RED,), PYTHON) == ["red"]
    assert plain(Place(n="x", day=DAY), PYTHON) == {"n": "x", "day": DAY}


def test_names_and_nulls_are_as_the_style_says() -> None:
    style = Style(json=True, api_names=False, exclude_none=True)
    assert plain(Inner("x"), style) == {"kind": "inner", "first_name": "x"}
    assert plain(Point(1), style) == {"x": 1}
    assert plain(Place(n="x"), style) == {"name": "x"}
    assert plain(Place(n="x"), Style(exclude_unset=False, exclude_defaults=True)) == {"n": "x"}


def test_a_model_of_pydantic_before_2() -> None:
    class Old:
        __fields__: ClassVar[dict[str, Any]] = {}

        def json(self, **options: Any) -> str:
            return json.dumps(options)

    assert plain(Old(), JSON) == {
        "by_alias": True, "exclude_unset": True, "exclude_defaults": False, "exclude_none": False,
    }  # fmt: skip


def test_a_date_of_another_library() -> None:
    class Stamp(datetime.datetime):
        pass

    assert plain(Stamp(2026, 1, 2), JSON) == "2026-01-02 00:00:00"


def test_what_is_plain_is_copied_and_never_changed() -> None:
    inner = [Colour.RED]
    value = {"a": inner, "b": {"c": inner}}
    made = plain(value, JSON)
    assert made == {"a": ["red"], "b": {"c": ["red"]}}
    assert value == {"a": [Colour.RED], "b": {"c": [Colour.RED]}}
    made["a"].append(1)
    assert made["b"] == {"c": ["red"]}
    table: Any = {"a": [1]}
    assert plain(Several.BOTH, JSON) is not Several.BOTH.value
    holder = enum.Enum("holder", {"IT": table})
    plain(holder.IT, JSON)["a"] = 2
    assert table == {"a": [1]}


def test_what_stands_for_nothing_is_left_out() -> None:
    value = {"a": ..., "b": [1, ..., 2, ...], "c": {"d": ...}}
    assert plain(value, STRICT) == {"b": [1, 2], "c": {}}
    assert plain(..., STRICT) is None


def test_iterators_are_read_where_they_may_be() -> None:
    assert plain({"a": (each for each in [1, Colour.RED])}, STRICT) == {"a": [1, "red"]}


def test_what_a_model_keeps_for_its_program_is_not_sent() -> None:
    message = Message(role="user", content=[Message(role="x", parsed=1)], parsed=Point(DAY))
    assert plain({"a": message}, STRICT) == {"a": {"role": "user", "content": [{"role": "x"}]}}
    told = {"role": "user", "content": [{"role": "x", "parsed": 1}], "parsed": {"x": "2026-01-02", "y": None}}
    assert message.to_dict() == message.to_dict(mode="json") == told
    assert json.loads(message.to_json()) == told
    assert json.loads(message.model_dump_json()) == told | {
        "content": [{"role": "x", "content": None, "parsed": 1}]
    }
    assert to_dict([message]) == [told]
    assert json.loads(to_json(message)) == told


async def _coroutine() -> None: ...


async def _asynchronous() -> Any:
    yield 1


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [{"b": b"x"}]}, r"^a\[0\]\.b is bytes, .*decode\(\).*base64\.b64encode"),
        ({"a": bytearray(b"x")}, r"^a is bytearray"),
        ({"a": {"audio": [b"x"]}}, r"^a\.audio\[0\] is bytes"),
        ({"m": [{"content": Point(1, [b"x"])}]}, r"^m\[0\]\.content\.y\[0\] is bytes"),
        ({"m": [Message(role="user", content=b"x")]}, r"^m\[0\]\.content is bytes"),
        ({"a": object()}, r"^a is of type object, .*plain values"),
        (object(), r"^the value is of type object"),
        ([1, {2: 1j}], r"^\[1\]\.2 is of type complex"),
        ({"a": [Place]}, r"^a\[0\] is the class Place: pass an instance"),
        ({"a": np.longdouble(1)}, r"^a is of type longdouble"),
        ({"a": np.array([1j])}, r"^a\[0\] is of type complex"),
        ({"a": len}, r"^a is of type builtin_function_or_method"),
    ],
)
def test_what_has_no_plain_form_is_refused_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        plain(value, STRICT)


def test_what_would_have_to_be_waited_for_is_refused() -> None:
    coroutine = _coroutine()
    with pytest.raises(TypeError, match="coroutine: await it"):
        plain([coroutine], STRICT)
    coroutine.close()
    with pytest.raises(TypeError, match="async_generator: collect it"):
        plain([_asynchronous()], STRICT)
    with pytest.raises(TypeError, match=r"body\.a is of type generator, which can be read only once"):
        plain({"a": (each for each in [1])}, JSON, "body")


def test_the_place_is_found_beside_what_contains_itself() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(TypeError, match=r"^a is bytes"):
        plain({"b": circle, "a": b""}, STRICT)
    with pytest.raises(TypeError, match=r"^c\[0\]\.a is bytes"):
        plain({"b": circle, "c": [{"a": b""}, [1]], "d": {"e": [Point(1)]}}, STRICT)
    with pytest.raises(LimitExceededError, match="may contain itself"):
        plain(circle, JSON)


def test_bytes_may_stand_where_the_style_says() -> None:
    assert plain({"audio": b"\1"}, STRICT) == {"audio": b"\1"}
    assert plain({"audio": b"\1"}, JSON) == {"audio": "AQ=="}


def test_what_has_fields() -> None:
    for value in (Message(role="x"), Place(n="x"), Point(1), Line(1), Inner(1), np.int64(1)):
        assert has_fields(value)
    for other in ("x", 1, {"a": 1}, DAY, object()):
        assert not has_fields(other)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("text", "text"),
        (Shape.ROUND, "round"),
        (np.str_("a"), "a"),
        (Colour.RED, '"red"'),
        (None, "null"),
        (np.float64(0.5), "0.5"),
        (np.arange(3), "[0,1,2]"),
        (pathlib.PurePosixPath("a"), '"a"'),
        (DAY, '"2026-01-02"'),
        (decimal.Decimal("1.50"), "1.50"),
        ({"b", "a"}, '["a","b"]'),
        (Place(n="x"), '{"name":"x","day":"2026-01-02","near":[]}'),
        ([Point(1)], '[{"x":1,"y":null}]'),
        (Message(role="x"), '{"role":"x"}'),
    ],
)
def test_what_a_tool_returned_becomes_text(value: Any, text: str) -> None:
    assert output_text(value) == text


def test_an_output_that_is_no_json_is_refused() -> None:
    with pytest.raises(TypeError, match=r"a tool returned dict: a is bytes"):
        output_text({"a": b"x"})
    with pytest.raises(TypeError, match=r"a tool returned generator: the value is of type generator"):
        output_plain(each for each in [1])


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_plain_values_stay_as_they_are(value: Any) -> None:
    for style in (PYTHON, JSON, STRICT):
        assert plain(value, style) == value


@given(VALUES)
def test_a_model_gives_back_what_it_was_given(value: Any) -> None:
    assert to_dict({"a": Message(role="x", content=value)}) == {"a": {"role": "x", "content": value}}


# --- what JSON lacks ----------------------------------------------------------------------------------

INFINITE: list[Any] = [
    math.nan, math.inf, -math.inf, np.float64("nan"), np.float32("inf"), np.array([1.0, math.nan]),
    decimal.Decimal("NaN"), decimal.Decimal("sNaN"), decimal.Decimal("-Infinity"), (1, math.nan), {math.inf},
    Point(1.0, math.nan), array.array("d", [math.inf]), collections.deque([math.nan]),
]  # fmt: skip


@pytest.mark.parametrize("value", INFINITE, ids=repr)
def test_numbers_that_json_lacks(value: Any) -> None:
    with pytest.raises(
        ValueError, match=r"^body\.a\[0\]\S* is -?s?(nan|inf|NaN|Infinity), which JSON has no"
    ):
        plain({"a": [value]}, SENT, "body")
    plain({"a": [value]}, STRICT)


def test_one_number_that_json_lacks() -> None:
    with pytest.raises(ValueError, match=r"^the value is nan, which"):
        plain(math.nan, SENT)
    assert plain(1.5, SENT) == 1.5


@given(
    st.lists(
        st.floats(allow_nan=False, allow_infinity=False) | st.decimals(allow_nan=False, allow_infinity=False)
    )
)
def test_finite_numbers_are_as_they_were(numbers: list[Any]) -> None:
    assert plain(numbers, SENT) == numbers
    assert plain(tuple(numbers), SENT) == numbers


@pytest.mark.parametrize("key", [b"k", memoryview(b"k")])
def test_keys_that_are_bytes(key: Any) -> None:
    for holder in ({key: 1}, types.MappingProxyType({key: 1}), Point({key: 1}).x):
        with pytest.raises(TypeError, match=r"^a\[0\] has the key b'k', which is .*pass key\.decode\(\)"):
            plain([holder], SENT, "a")
    plain([{key: 1}], PYTHON)
    with pytest.raises(TypeError, match=r"a tool returned dict: the value has the key"):
        output_plain({key: 1})


def test_keys_of_other_types() -> None:
    keys: dict[Any, int] = {"a": 1, 2: 2, 3.5: 3, Level.HIGH: 4, Shape.ROUND: 5, DAY: 6}
    assert plain(keys, SENT) == keys
