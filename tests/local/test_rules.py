"""The engine of rules, and the values that it makes for schemas."""

from __future__ import annotations

import json
import re
import tracemalloc
from contextlib import suppress

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.local import Message, Prompt, RuleEngine, Thought, Tool, ToolCall
from rtkit.local.engines.pattern_text import PatternError, text_for
from rtkit.local.engines.schema_values import Hints, fill
from rtkit.local.engines.turn import limited
from rtkit.local.server.wire import Refusal


def replied(prompt, **options):
    async def collect():
        return [piece async for piece in RuleEngine(clock=lambda: 1e9, **options).reply(prompt)]

    return anyio.run(collect)


def said(text, **fields):
    return "".join(replied(Prompt("m", text, **fields)))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Hello!", "Hello! How can I help?"),
        ("How are you?", "Very well, thank you. I am a script, so I always am."),
        ("What time is it?", "It is 01:46:40 UTC on 2001-09-09."),
        ("What is 2 + 3 * 4?", "2 + 3 * 4 = 14"),
        ("(1 - 2) * 0.5", "(1 - 2) * 0.5 = -0.5"),
        ("7 / 3 =", "7 / 3 = 2.333333333"),
        ("12 × 12", "12 * 12 = 144"),
        ("1 / 0", "Nothing can be divided by zero."),
        ("say: this\nand that", "this\nand that"),
        ("Please repeat after me: a b", "a b"),
        # What is not a sum is not a sum.
        ("2025-01-31", "2025-01-31"),
        ("555-1234", "555-1234"),
        ("2 ** 99999", "2 ** 99999"),
        ("9" * 90, "9" * 90),
        ("", ""),
        ("Whatever else  it is. ", "Whatever else  it is. "),
    ],
)
def test_rules(text, answer):
    assert said(text) == answer


@given(st.text())
def test_anything_is_answered_and_the_same_again(text):
    assert replied(Prompt("m", text)) == replied(Prompt("m", text))


@given(st.text(alphabet="0123456789+-*/(). x=", max_size=80))
def test_sums_never_fail(text):
    said(text)


def test_an_image_is_not_seen():
    prompt = Prompt("m", "look", messages=(Message("user", "look", images=("data:,",)),))
    assert "".join(replied(prompt)) == "I was sent an image, which rules can't see. look"


def test_thoughts_come_first():
    kinds = [type(piece) for piece in replied(Prompt("m", "x", reasoning=True))]
    assert kinds == [Thought] * (len(kinds) - 1) + [str]


SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
    "required": ["city"],
}
TOOLS = (Tool("get_weather", parameters=SCHEMA), Tool("get-time"), Tool("run", kind="custom"))


@pytest.mark.parametrize(
    ("text", "fields", "calls"),
    [
        ('get_weather "Bern" 3', {}, [("get_weather", '{"city":"Bern","days":3}')]),
        ("Get Weather, please", {}, [("get_weather", '{"city":"city","days":1}')]),
        ('get_weather {"city": "Ulm"}', {}, [("get_weather", '{"city":"Ulm"}')]),
        ("get time, then get weather", {}, [("get-time", "{}"), ("get_weather", '{"city":"city","days":1}')]),
        ("get time, then get weather", {"parallel_tool_calls": False}, [("get-time", "{}")]),
        ("run 'ls'", {}, [("run", "ls")]),
        ("runner", {}, []),
        ("hello", {"tool_choice": "required"}, [("get_weather", '{"city":"city","days":1}')]),
        ("hello", {"tool_choice": "get-time"}, [("get-time", "{}")]),
        ("get time", {"tool_choice": "none"}, []),
    ],
)
def test_tools_are_called_when_they_are_named(text, fields, calls):
    found = replied(Prompt("m", text, tools=TOOLS, **fields))
    assert [(piece.name, piece.arguments) for piece in found if isinstance(piece, ToolCall)] == calls


# Schemas


def obeys(value, schema, root=None):
    """A validator of its own kind: what it knows, it knows by the words of the specification."""
    root = root or schema
    if "$ref" in schema:
        target = root
        for step in schema["$ref"].split("/")[1:]:
            target = target[step]
        return obeys(value, target, root)
    if "const" in schema:
        return value == schema["const"]
    if "enum" in schema:
        return value in schema["enum"]
    if "anyOf" in schema:
        return any(obeys(value, branch, root) for branch in schema["anyOf"])
    match schema["type"]:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "string":
            return (
                isinstance(value, str)
                and schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
                and re.search(schema.get("pattern", ""), value) is not None
            )
        case "integer" | "number" as kind:
            return (
                isinstance(value, int | float)
                and not isinstance(value, bool)
                and (kind == "number" or value == int(value))
                and schema.get("minimum", -1e99) <= value <= schema.get("maximum", 1e99)
                and schema.get("exclusiveMinimum", -1e99) < value < schema.get("exclusiveMaximum", 1e99)
                and value % schema.get("multipleOf", 1 if kind == "integer" else value or 1) == 0
            )
        case "array":
            return (
                isinstance(value, list)
                and schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)
                and all(obeys(item, schema["items"], root) for item in value)
            )
    return (
        isinstance(value, dict)
        and set(schema["required"]) <= set(value) <= set(schema["properties"])
        and all(obeys(item, schema["properties"][name], root) for name, item in value.items())
    )


SCALARS = st.one_of(
    st.fixed_dictionaries({"type": st.sampled_from(["null", "boolean"])}),
    st.fixed_dictionaries({"enum": st.lists(st.integers() | st.text(max_size=3), min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": st.none() | st.text(max_size=3)}),
    st.builds(
        lambda low, extra: {"type": "string", "minLength": low, "maxLength": low + extra},
        st.integers(0, 5), st.integers(0, 5),
    ),
    st.builds(
        lambda kind, low, extra: {"type": kind, "minimum": low, "maximum": low + extra},
        st.sampled_from(["integer", "number"]), st.integers(-9, 9), st.integers(0, 9),
    ),
    st.builds(
        lambda low, step: {"type": "integer", "exclusiveMinimum": low, "multipleOf": step},
        st.integers(-9, 9), st.integers(1, 7),
    ),
    st.just({"type": "string", "pattern": r"^[A-Z]{2,3}-(?:\d|x)+$"}),
)  # fmt: skip


def compound(inner):
    names = st.sampled_from(["a", "b", "c"])
    objects = st.dictionaries(names, inner, max_size=3).flatmap(
        lambda properties: st.builds(
            lambda required: {"type": "object", "properties": properties, "required": required},
            st.lists(st.sampled_from(sorted(properties)), unique=True) if properties else st.just([]),
        )
    )
    arrays = st.builds(
        lambda items, low, extra: {"type": "array", "items": items, "minItems": low, "maxItems": low + extra},
        inner, st.integers(0, 3), st.integers(0, 3),
    )  # fmt: skip
    return (
        objects
        | arrays
        | st.builds(lambda branches: {"anyOf": branches}, st.lists(inner, min_size=1, max_size=3))
    )


@given(
    st.recursive(SCALARS, compound, max_leaves=12),
    st.lists(st.text(max_size=4)),
    st.lists(st.integers(-20, 20)),
)
def test_a_value_obeys_its_schema(schema, strings, numbers):
    value = fill(schema, Hints(strings, list(numbers)))
    assert obeys(value, schema)
    assert json.loads(json.dumps(value)) == value


def test_schemas_that_hold_themselves_come_to_an_end():
    tree = {
        "type": "object",
        "properties": {
            "value": {"type": "integer"},
            "left": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
            "others": {"type": "array", "items": {"$ref": "#"}},
        },
        "required": ["value", "left", "others"],
    }
    assert obeys(fill(tree), tree)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "object", "properties": {"me": {"$ref": "#"}}, "required": ["me"]},
        {"$ref": "#"},
        {"$ref": "https://example.com/schema"},
        {"$ref": "#/$defs/none"},
        {"enum": []},
        {"anyOf": []},
        {"type": "integer", "minimum": 1.2, "maximum": 1.8},
        {"type": "string", "minLength": 3, "maxLength": 2},
        {"type": "string", "pattern": "("},
        {"type": "string", "pattern": "(?=a)b"},
        {"type": "array", "items": {"enum": [1]}, "uniqueItems": True, "minItems": 2},
        {"type": "array", "minItems": 10**9},
        {"type": "object", "minProperties": 10**9},
        {"type": "robot"},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"allOf": [{"const": 1}, {"const": 2}]},
    ],
)
def test_a_schema_without_a_value_is_unprocessable(schema):
    with pytest.raises(Refusal) as refused:
        fill(schema)
    assert refused.value.status == 422
    assert refused.value.error["code"] == "unsatisfiable_schema"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
KEYWORDS = [
    "type", "properties", "required", "items", "prefixItems", "enum", "anyOf", "oneOf", "allOf", "$ref", "minimum",
    "maximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems",
    "minProperties", "additionalProperties",
]  # fmt: skip
TYPES = ["object", "array", "string", "integer", "number"]


@given(st.dictionaries(st.sampled_from(KEYWORDS), JSON | st.sampled_from(TYPES), max_size=5))
def test_nonsense_is_refused_and_never_fails(schema):
    with suppress(Refusal):
        fill(schema)


@given(st.from_regex(r"\A(?:[a-c]|\\d|\\w|\.|\[a-z0-9\]|\[\^a\]|\((?:a|b)\|c\)){1,6}(?:\{1,3\}|\+|\*|\?)?\Z"))
def test_a_text_matches_its_pattern(pattern):
    assert re.search(pattern, text_for(pattern))


def test_a_pattern_that_takes_forever_to_match_takes_no_time_to_fill():
    assert text_for(r"^(a+)+(b|a)*$") == "a"
    with pytest.raises(PatternError):
        text_for("(a{9999}){9999}")


DOUBLED = "(a)" + "".join(f"(\\{group}\\{group})" for group in range(1, 60))


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"$ref": "#"}, {"$ref": "#"}]},
        {"type": "array", "minItems": 9_000, "items": {"type": "string", "minLength": 900_000}},
        {"type": "string", "pattern": DOUBLED},
        {
            "properties": {f"p{number}": {"type": "string", "pattern": DOUBLED} for number in range(9_000)},
            "required": ["p8999"],
        },
    ],
    ids=["parts", "texts", "groups", "many groups"],
)
def test_a_schema_of_a_few_words_that_asks_for_gigabytes_is_refused(schema):
    tracemalloc.start()
    try:
        with pytest.raises(Refusal) as refused:
            fill(schema)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.status == 422
    assert peak < 50_000_000


# What bounds a reply


async def pieces_of(*pieces):
    for piece in pieces:
        yield piece


@pytest.mark.parametrize(
    ("pieces", "stop", "text"),
    [
        (["one ST", "OP two"], ("STOP",), "one "),
        (["one S", "TO", " two"], ("STOP",), "one STO two"),
        (["abc"], ("bc", "b"), "a"),
        (["a S"], ("STOP",), "a S"),
        (["STOP"], ("STOP",), ""),
    ],
)
def test_a_reply_ends_before_a_stop_sequence(pieces, stop, text):
    async def collect():
        return [piece async for piece in limited(pieces_of(*pieces), stop=stop)]

    assert "".join(anyio.run(collect)) == text
