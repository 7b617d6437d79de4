"""Types as formats: strict schemas, beside those of the official helper for equal models, and typed answers."""

from __future__ import annotations

import dataclasses
import enum
import itertools
import re
import subprocess
import sys
import typing
from typing import Annotated, Any, Generic, Literal, NotRequired, TypedDict, TypeVar

import msgspec
import openai.lib._pydantic as official
import pydantic
import pydantic.dataclasses
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit import Model
from rtkit.errors import OutputFormatError, ToolArgumentsError
from rtkit.schema.formats import format_of, to_strict_json_schema
from rtkit.schema.strict import make_strict
from rtkit.schema.tools import struct_tool

T = TypeVar("T")


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class StructStep(msgspec.Struct):
    """A step."""

    explanation: str
    output: str | None = None


class StructAnswer(msgspec.Struct):
    """An answer."""

    steps: list[StructStep]
    best: Annotated[StructStep, msgspec.Meta(description="The best of them.")]
    kind: Literal["a", "b"]
    colour: Colour
    score: Annotated[float, msgspec.Meta(ge=0, le=1)]
    tags: list[str] = []
    count: int = 3


class PydanticStep(pydantic.BaseModel):
    """A step."""

    explanation: str
    output: str | None = None


class PydanticAnswer(pydantic.BaseModel):
    """An answer."""

    steps: list[PydanticStep]
    best: PydanticStep = pydantic.Field(description="The best of them.")
    kind: Literal["a", "b"]
    colour: Colour
    score: float = pydantic.Field(ge=0, le=1)
    tags: list[str] = []
    count: int = 3


class StructTree(msgspec.Struct):
    value: int
    children: list[StructTree]
    parent: StructTree | None = None


class PydanticTree(pydantic.BaseModel):
    value: int
    children: list[PydanticTree]
    parent: PydanticTree | None = None


@dataclasses.dataclass
class DataclassStep:
    """A step."""

    explanation: str
    output: str | None = None


@pydantic.dataclasses.dataclass
class PydanticDataclassStep:
    """A step."""

    explanation: str
    output: str | None = None


class TypedDictStep(TypedDict):
    """A step."""

    explanation: str
    output: NotRequired[str | None]


class ModelStep(Model):
    """A step."""

    explanation: str
    output: str | None = None


# What says nothing about the values: titles, defaults, and the names of the definitions.
SILENT = {"title", "default"}


def meaning(schema: Any, root: Any = None, inside: tuple[str, ...] = ()) -> Any:
    """A schema with references followed and what says nothing left out, so that equal ones compare equal."""
    root = schema if root is None else root
    if isinstance(schema, list):
        return [meaning(item, root, inside) for item in schema]
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if reference is not None:
        name = reference.rpartition("/")[2]
        if reference in inside:
            return {"again": len(inside) - inside.index(reference)}
        return meaning(root["$defs"][name], root, (*inside, reference))
    names = isinstance(schema.get("properties"), dict)
    kept = {
        k: meaning(v, root, inside) for k, v in schema.items() if k not in SILENT | {"$defs", "properties"}
    }
    if names:
        kept["properties"] = {k: meaning(v, root, inside) for k, v in schema["properties"].items()}
    if "enum" in kept:
        kept["enum"] = sorted(kept["enum"], key=str)
    return kept


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (StructStep, PydanticStep),
        (DataclassStep, PydanticStep),
        (TypedDictStep, PydanticStep),
        (ModelStep, PydanticStep),
        (PydanticStep, PydanticStep),
        (StructAnswer, PydanticAnswer),
        (PydanticAnswer, PydanticAnswer),
        (StructTree, PydanticTree),
        (PydanticTree, PydanticTree),
    ],
)
def test_equal_models_have_equal_schemas(ours, theirs):
    expected = official.to_strict_json_schema(theirs)
    assert meaning(to_strict_json_schema(ours)) == meaning(expected)


def test_a_pydantic_dataclass_is_as_by_the_official_helper():
    expected = official.to_strict_json_schema(pydantic.TypeAdapter(PydanticDataclassStep))
    assert meaning(to_strict_json_schema(PydanticDataclassStep)) == meaning(expected)
    made = format_of(PydanticDataclassStep).parse('{"explanation": "x", "output": null}')
    assert made == PydanticDataclassStep("x")


@pytest.mark.parametrize("type_", [StructStep, DataclassStep, ModelStep, PydanticStep])
def test_an_answer_becomes_an_instance(type_):
    made = format_of(type_).parse('{"explanation": "x", "output": "y"}')
    assert type(made) is type_
    assert made == type_(explanation="x", output="y")


def test_an_answer_that_does_not_fit_says_where():
    with pytest.raises(OutputFormatError, match=r"does not fit StructStep: .*`\$\.explanation`") as caught:
        format_of(StructStep).parse('{"explanation": 1}')
    assert caught.value.text == '{"explanation": 1}'
    with pytest.raises(OutputFormatError, match="truncated"):
        format_of(TypedDictStep).parse('{"explanation": "')
    with pytest.raises(pydantic.ValidationError):
        format_of(PydanticStep).parse("{}")


def test_unions_are_told_apart_by_any_of():
    class Cat(msgspec.Struct, tag=True):
        lives: int

    class Dog(msgspec.Struct, tag=True):
        tricks: list[str]

    made = msgspec.defstruct("Home", [("pet", Cat | Dog)])
    schema = to_strict_json_schema(made)
    assert schema["properties"]["pet"] == {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
    assert schema["$defs"]["Dog"]["properties"]["type"] == {"enum": ["Dog"], "type": "string"}

    class PydanticCat(pydantic.BaseModel):
        type: Literal["cat"]

    class PydanticDog(pydantic.BaseModel):
        type: Literal["dog"]

    pet = Annotated[PydanticCat | PydanticDog, pydantic.Field(discriminator="type")]
    home = pydantic.create_model("Home", pet=(pet, ...))
    assert "anyOf" in to_strict_json_schema(home)["properties"]["pet"]


def test_a_generic_type_has_a_name_that_the_api_takes():
    class Page(msgspec.Struct, Generic[T]):
        items: list[T]

    page: Any = Page[int]
    assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", format_of(page).name)
    assert format_of(page).parse('{"items": [1]}') == Page([1])


@pytest.mark.parametrize("type_", [int, list[StructStep], dict[str, int], typing.Any, str])
def test_what_is_no_object_is_refused_with_the_fix(type_):
    with pytest.raises(TypeError, match=r"object with fields at its top|is not a format"):
        format_of(type_)


def test_what_json_cannot_hold_is_refused():
    with pytest.raises(TypeError, match="is not a format"):
        format_of(msgspec.defstruct("Bad", [("z", complex)]))


def test_what_is_nested_too_deep_is_said_to_be():
    deep = '{"value": 1, "children": [' * 100_000
    with pytest.raises(OutputFormatError, match="too deep"):
        format_of(StructTree).parse(deep)
    with pytest.raises(ToolArgumentsError, match="too deep"):
        struct_tool(StructTree).parse_arguments(deep)


def test_two_types_of_one_name_are_told_apart_or_refused():
    one, other = (msgspec.defstruct("Same", [(name, int)]) for name in "ab")
    both = msgspec.defstruct("Both", [("a", one), ("b", other)])
    if tuple(map(int, msgspec.__version__.split(".")[:2])) < (0, 23):
        with pytest.raises(TypeError, match="two types of the name"):
            format_of(both)
        return
    schema = format_of(both).schema
    for field in "ab":
        *_, name = schema["properties"][field]["$ref"].split("/")
        assert list(schema["$defs"][name]["properties"]) == schema["$defs"][name]["required"] == [field]
    assert format_of(both).parse('{"a": {"a": 1}, "b": {"b": 2}}') == both(one(1), other(2))


# --- the rules, for any type ---------------------------------------------------------------------------

numbers = itertools.count()
leaves = st.sampled_from([int, str, float, bool, Literal["x", 1], Colour, StructStep, StructTree, None])
fields = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda one: list[one]),  # type: ignore[valid-type]
        inner.map(lambda one: typing.Optional[one]),  # noqa: UP045 - works for any type
        inner.map(lambda one: Annotated[one, msgspec.Meta(description="What it is.")]),
        st.dictionaries(st.sampled_from("abcdef"), inner, min_size=1, max_size=3).map(
            lambda named: msgspec.defstruct(f"Inner{next(numbers)}", list(named.items()))
        ),
    ),
    max_leaves=5,
)


def rules(schema: Any, root: Any) -> None:
    """Every object is closed and whole, every reference leads somewhere and stands alone, nothing has a default."""
    if isinstance(schema, list):
        for item in schema:
            rules(item, root)
    elif isinstance(schema, dict):
        if "$ref" in schema:
            assert list(schema) == ["$ref"]
            assert schema["$ref"].rpartition("/")[2] in root["$defs"]
        assert "oneOf" not in schema
        assert "default" not in schema
        if "properties" in schema:
            assert schema["additionalProperties"] is False
            assert schema["required"] == list(schema["properties"])
            rules(list(schema["properties"].values()), root)
        rules([value for name, value in schema.items() if name not in {"properties", "enum"}], root)
        rules(list(schema.get("$defs", {}).values()), root)


@given(st.dictionaries(st.sampled_from("uvwxyz"), st.tuples(fields, st.booleans()), min_size=1, max_size=4))
def test_every_schema_is_strict(named):
    given_fields: list[Any] = [
        (name, typing.Optional[kind], None) if optional else (name, kind)  # noqa: UP045 - works for any type
        for name, (kind, optional) in named.items()
    ]
    given_fields.sort(key=len)
    schema = to_strict_json_schema(msgspec.defstruct("Whole", given_fields))
    assert schema["type"] == "object"
    rules(schema, schema)


def test_a_reference_inside_of_itself_stays_one():
    described = {
        "type": "object",
        "properties": {"next": {"$ref": "#/$defs/Node", "description": "The next."}},
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {"next": {"$ref": "#/$defs/Node", "description": "The next."}},
            }
        },
    }
    strict = make_strict(described)
    rules(strict, strict)
    assert strict["properties"]["next"]["description"] == "The next."
    with pytest.raises(ValueError, match="not in it"):
        make_strict({"properties": {"a": {"$ref": "#/$defs/Nowhere", "title": "x"}}})


def test_what_is_made_strict_is_left_as_it_was():
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"a": {"allOf": [{"type": "string", "default": "x"}]}},
    }
    assert make_strict(schema)["properties"]["a"] == {"type": "string"}
    assert schema["properties"]["a"] == {"allOf": [{"type": "string", "default": "x"}]}


def test_pydantic_is_not_imported_for_other_types():
    code = """
import sys, msgspec
from rtkit.schema.formats import format_of
from rtkit.schema.tools import function_tool
class A(msgspec.Struct):
    x: int
def f(x: int, a: A) -> None: ...
format_of(A).parse('{"x": 1}')
function_tool(f)
print("pydantic" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
