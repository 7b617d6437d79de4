"""Strict mode's part of JSON Schema: what types become in it, and what is refused before anything is sent."""

from __future__ import annotations

import dataclasses
import decimal
import enum
import json
import typing
from typing import Annotated, Any, Literal, NamedTuple

import attrs
import msgspec
import pydantic
import pytest

from rtkit import LimitExceededError
from rtkit.schema.formats import format_of, to_strict_json_schema
from rtkit.schema.strict import make_strict
from rtkit.schema.tools import function_tool, pydantic_function_tool, struct_tool

NOT_TAKEN = frozenset({
    "default", "examples", "uniqueItems", "minLength", "maxLength", "patternProperties", "prefixItems", "oneOf",
    "allOf", "discriminator", "propertyNames", "readOnly", "deprecated", "contentEncoding", "x-own",
})  # fmt: skip


class Colour(enum.Enum):
    RED = "red"


class Pair(NamedTuple):
    x: float
    y: float


def make(kind: str, annotation: Any) -> Any:
    """A type with the field ``f`` of that annotation."""
    if kind == "pydantic":
        return pydantic.create_model("Made", f=(annotation, ...))
    if kind == "struct":
        return msgspec.defstruct("Made", [("f", annotation)])
    if kind == "dataclass":
        return dataclasses.make_dataclass("Made", [("f", annotation)])
    if kind == "attrs":
        return attrs.make_class("Made", {"f": attrs.field(type=annotation)})
    made: Any = typing.TypedDict
    return made("Made", {"f": annotation})


KINDS = ["pydantic", "struct", "dataclass", "attrs", "dict"]


def schemas_of(annotation: Any) -> list[dict[str, Any]]:
    """The schema of the field in each way of declaring it."""

    def tool(f: Any) -> None: ...

    tool.__annotations__ = {"f": annotation}
    made = [to_strict_json_schema(make(kind, annotation)) for kind in KINDS]
    made.append(function_tool(tool).parameters)
    made.append(struct_tool(make("struct", annotation)).parameters)
    made.append(pydantic_function_tool(make("pydantic", annotation))["function"]["parameters"])
    for schema in made:
        check(schema)
    return [{k: v for k, v in schema["properties"]["f"].items() if k != "title"} for schema in made]


def check(schema: Any) -> None:
    if isinstance(schema, list):
        for each in schema:
            check(each)
    elif isinstance(schema, dict):
        assert NOT_TAKEN.isdisjoint(schema)
        if "object" in str(schema.get("type")):
            assert schema["additionalProperties"] is False
            assert schema["required"] == list(schema["properties"])
        for name, each in schema.items():
            check(list(each.values()) if name in {"properties", "$defs"} else each)


@pytest.mark.parametrize(
    ("annotation", "schema"),
    [
        (set[str], {"type": "array", "items": {"type": "string"}}),
        (frozenset[int], {"type": "array", "items": {"type": "integer"}}),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (
            tuple[float, float],
            {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
        ),
        (list[set[str]], {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
        (str | None, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    ],
)
def test_what_strict_mode_has_words_for(annotation: Any, schema: Any) -> None:
    for made in schemas_of(annotation):
        assert made == schema


@pytest.mark.parametrize(
    ("annotation", "reason"),
    [
        (dict[str, int], "'f' is a mapping with any keys"),
        (dict[str, Any], "'f' is a mapping"),
        (dict, "'f' is a mapping"),
        (dict[Literal["a", "b"], int], "'f' is a mapping"),
        (dict[str, int] | None, "'f' is a mapping"),
        (list[dict[str, str]], r"'f\[\]' is a mapping"),
        (Any, "'f' may be anything"),
        (list[Any], r"'f(\[\])?' (may be|is a list of) anything"),
        (list, r"'f(\[\])?' (may be|is a list of) anything"),
        (tuple[int, str], "'f' is a tuple of several types"),
        (list[tuple[str, int]], r"'f\[\]' is a tuple"),
    ],
)
def test_what_it_has_no_words_for_is_refused_with_the_place(annotation: Any, reason: str) -> None:
    for kind in KINDS:
        with pytest.raises(TypeError, match=f"the format Made can't be strict: the field {reason}"):
            to_strict_json_schema(make(kind, annotation))
        assert format_of(make(kind, annotation)).name == "Made"  # which can be read

    def tool(f: Any) -> None: ...

    tool.__annotations__ = {"f": annotation}
    with pytest.raises(TypeError, match=f"the tool 'tool' can't be strict: the field {reason}.*strict=False"):
        function_tool(tool)
    assert function_tool(tool, strict=False)["strict"] is False
    with pytest.raises(TypeError, match=reason):
        struct_tool(make("struct", annotation))
    with pytest.raises(TypeError, match=reason):
        pydantic_function_tool(make("pydantic", annotation))


def test_the_place_leads_through_what_is_referred_to() -> None:
    tag: Any = msgspec.defstruct("Tag", [("more", dict[str, int])])
    row: Any = msgspec.defstruct("Row", [("tags", list[tag])])
    with pytest.raises(TypeError, match=r"the field 'rows\[\]\.tags\[\]\.more' is a mapping"):
        to_strict_json_schema(msgspec.defstruct("Table", [("rows", list[row])]))


def test_an_open_object_is_closed() -> None:
    class Open(pydantic.BaseModel):
        a: int
        inner: Inner

        model_config = pydantic.ConfigDict(extra="allow")

    class Inner(pydantic.BaseModel):
        b: int = 3

        model_config = pydantic.ConfigDict(
            extra="allow", json_schema_extra={"x-own": 1, "examples": [{"b": 1}]}
        )

    Open.model_rebuild(_types_namespace={"Inner": Inner})
    schema = to_strict_json_schema(Open)
    check(schema)
    assert schema["additionalProperties"] is False
    assert schema["$defs"]["Inner"]["additionalProperties"] is False
    assert schema["$defs"]["Inner"]["properties"]["b"] == {"title": "B", "type": "integer"}
    empty = pydantic.create_model("Empty", __config__=pydantic.ConfigDict(extra="allow"))
    with pytest.raises(TypeError, match="'f' is a mapping"):
        to_strict_json_schema(make("pydantic", empty))


def test_what_the_api_does_not_check_is_said_in_words() -> None:
    class Named(pydantic.BaseModel):
        name: str = pydantic.Field(min_length=2, max_length=5, pattern="^a", description="The name.")

    class Checked(Named):
        site: pydantic.HttpUrl
        price: decimal.Decimal
        many: list[int] = pydantic.Field(min_length=1, max_length=3)
        age: int = pydantic.Field(ge=0, lt=150, examples=[3], deprecated=True)
        when: Annotated[str, pydantic.Field(json_schema_extra={"format": "date-time"})]

    schema = to_strict_json_schema(Checked)
    check(schema)
    found = schema["properties"]
    assert found["name"] == {
        "title": "Name", "type": "string", "pattern": "^a",
        "description": "The name. At least 2 characters. At most 5 characters.",
    }  # fmt: skip
    assert "format" not in found["site"]
    assert "uri" in found["site"]["description"]
    assert "(?!" not in json.dumps(found["price"])
    assert (found["many"]["minItems"], found["many"]["maxItems"]) == (1, 3)
    assert (found["age"]["minimum"], found["age"]["exclusiveMaximum"]) == (0, 150)
    assert found["when"]["format"] == "date-time"
    with pytest.raises(pydantic.ValidationError, match="at least 2"):
        format_of(Named).parse('{"name": "a"}')


def test_unions_that_are_told_apart() -> None:
    cat = msgspec.defstruct("Cat", [("a", int)], tag="cat")
    dog = msgspec.defstruct("Dog", [("b", int)], tag="dog")
    schema = to_strict_json_schema(make("struct", cat | dog))
    check(schema)
    assert schema["properties"]["f"] == {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}


def test_parts_that_hold_all_at_once_become_one() -> None:
    base = {"type": "object", "properties": {"a": {"type": "string"}}}
    schema = {
        "type": "object",
        "properties": {
            "f": {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"b": {"enum": [1, None]}}}], "title": "F"},
            "g": {"allOf": [{"$ref": "#/$defs/Base"}]},
            "h": {"const": 1},
        },
        "$defs": {"Base": base},
    }  # fmt: skip
    strict = make_strict(schema)
    check(strict)
    assert list(strict["properties"]["f"]["properties"]) == ["a", "b"]
    assert strict["properties"]["f"]["properties"]["b"]["type"] == ["integer", "null"]
    assert strict["properties"]["g"] == {"$ref": "#/$defs/Base"}
    assert strict["properties"]["h"] == {"const": 1, "type": "integer"}
    with pytest.raises(TypeError, match="'f' uses 'allOf'"):
        make_strict({"properties": {"f": {"allOf": [{"type": "string"}, {"type": "integer"}]}}})
    with pytest.raises(TypeError, match="'f' uses 'not'"):
        make_strict({"properties": {"f": {"type": "string", "not": {"const": "x"}}}})


def test_what_is_too_large_is_refused() -> None:
    with pytest.raises(LimitExceededError, match="MAX_PROPERTIES"):
        make_strict({"properties": {f"f{n}": {"type": "string"} for n in range(5001)}})
    with pytest.raises(LimitExceededError, match="MAX_ENUM_VALUES"):
        make_strict({"properties": {"f": {"enum": list(range(1001))}}})
    deep: Any = {"type": "string"}
    for _ in range(11):
        deep = {"type": "object", "properties": {"f": deep}}
    with pytest.raises(LimitExceededError, match="MAX_LEVELS"):
        make_strict(deep)
    make_strict(deep["properties"]["f"])


def test_a_type_inside_of_itself() -> None:
    class Node(pydantic.BaseModel):
        children: list[Node] = pydantic.Field(description="Below.")
        next: Node | None = None

    Node.model_rebuild(_types_namespace={"Node": Node})
    schema = to_strict_json_schema(Node)
    check(schema)
    assert schema["properties"]["children"]["items"] == {"$ref": "#/$defs/Node"}
    assert schema["$defs"]["Node"]["properties"].keys() == {"children", "next"}
