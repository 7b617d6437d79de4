"""Tools from functions and types: what the model reads, and what the function gets."""

from __future__ import annotations

import dataclasses
import functools
from typing import Annotated, Any, Literal, TypedDict

import msgspec
import openai
import pydantic
import pytest

from rtkit import Model
from rtkit.errors import ToolArgumentsError
from rtkit.schema.docstrings import Docstring
from rtkit.schema.tools import (
    FunctionTool,
    function_tool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    struct_tool,
    tool_output,
)


class Place(msgspec.Struct):
    """A place on a map."""

    name: str
    height: int = 0


class Pin(pydantic.BaseModel):
    """A pin."""

    place: str
    colour: Literal["red", "blue"] = "red"


HERE = Place("here")


def weather(
    city: Annotated[str, "The city."],
    unit: Literal["C", "F"] = "C",
    days: int | None = None,
    near: Annotated[Place, msgspec.Meta(description="Somewhere near.")] = HERE,
) -> str:
    """Say the weather.

    For days to come.

    Args:
        city: Not this one: the annotation says it.
        unit (str): Of the
            temperature.

    Returns:
        days: no parameter
    """
    return f"{city} {unit} {days} {near.name}"


def test_a_function_becomes_a_strict_schema():
    tool = function_tool(weather)
    assert tool["type"] == "function"
    assert tool.name == "weather"
    assert tool.description == "Say the weather.\n\nFor days to come."
    assert tool.strict
    properties = tool.parameters["properties"]
    assert properties["city"] == {"type": "string", "description": "The city."}
    assert properties["unit"] == {
        "description": "Of the temperature.",
        "anyOf": [{"enum": ["C", "F"], "type": "string"}, {"type": "null"}],
    }
    assert properties["days"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert properties["near"] == {
        "description": "Somewhere near.",
        "anyOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}],
    }
    assert tool.parameters["$defs"]["Place"]["required"] == ["name", "height"]
    assert tool.parameters["required"] == ["city", "unit", "days", "near"]
    assert tool.parameters["additionalProperties"] is False


def test_arguments_arrive_typed_and_null_stands_for_the_default():
    tool = function_tool(weather)
    given = tool.parse_arguments(
        '{"city": "Oslo", "unit": null, "days": null, "near": {"name": "Ås", "height": 9}}'
    )
    assert given == {"city": "Oslo", "days": None, "near": Place("Ås", 9)}
    assert tool(**given) == "Oslo C None Ås"
    assert tool.parse_arguments('{"city": "Oslo"}') == {"city": "Oslo"}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ('{"city": 1}', r"\$\.city"),
        ('{"city": "x"', "truncated"),
        ('{"unit": "C"}', "missing required field `city`"),
        ('{"city": "x", "unit": "K"}', r"\$\.unit"),
        ('["x"]', "array"),
    ],
)
def test_arguments_that_do_not_fit_say_where(arguments, reason):
    with pytest.raises(ToolArgumentsError, match=reason) as caught:
        function_tool(weather).parse_arguments(arguments)
    assert caught.value.tool == "weather"
    assert caught.value.arguments == arguments


def test_a_tool_has_the_shapes_of_all_three_apis():
    tool = function_tool(name="now", description="The time.")(lambda: "12:00")
    parameters = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    plain = {"type": "function", "name": "now", "description": "The time.", "parameters": parameters}
    assert tool == tool.for_responses == {**plain, "strict": True}
    assert tool.for_realtime == plain
    assert tool.for_chat == {
        "type": "function",
        "function": {"name": "now", "description": "The time.", "parameters": parameters, "strict": True},
    }
    assert isinstance(tool.for_chat["function"], FunctionTool)
    assert tool.parse_arguments("") == {}
    assert function_tool(tool) is tool


def test_methods_partials_and_callable_objects_are_functions_too():
    class Store:
        def find(self, query: str, limit: int = 3) -> str:
            """Find things."""
            return query * limit

        def __call__(self, key: int) -> int:
            """Get one."""
            return key

    bound = function_tool(Store().find)
    assert (bound.name, bound.description) == ("find", "Find things.")
    assert bound(**bound.parse_arguments('{"query": "x"}')) == "xxx"
    partial = function_tool(functools.partial(Store().find, limit=1))
    assert partial.name == "find"
    assert partial(**partial.parse_arguments('{"query": "x", "limit": null}')) == "x"
    called = function_tool(Store())
    assert (called.name, called.description) == ("Store", "Get one.")
    assert called(**called.parse_arguments('{"key": 4}')) == 4


def test_pydantic_types_work_as_parameters():
    def put(pin: Pin, others: list[Pin] | None = None, times: Annotated[int, "How often."] = 1) -> None: ...

    tool = function_tool(resolved(put))
    assert tool.parameters["properties"]["times"]["description"] == "How often."
    assert tool.parameters["$defs"]["Pin"]["required"] == ["place", "colour"]
    given = tool.parse_arguments('{"pin": {"place": "x", "colour": "blue"}, "others": null, "times": null}')
    assert given == {"pin": Pin(place="x", colour="blue"), "others": None}
    with pytest.raises(ToolArgumentsError, match="pin"):
        tool.parse_arguments('{"pin": 1}')


def resolved(function: Any) -> Any:
    """As a module without postponed annotations would have it."""
    function.__annotations__ = {
        name: eval(value, globals()) for name, value in function.__annotations__.items()
    }
    return function


def test_what_a_model_could_never_fill_is_refused_with_the_fix():
    with pytest.raises(TypeError, match=r"'x' .* has no annotation: .*`x: str`"):
        function_tool(lambda x: x)

    def spread(*names: str) -> None: ...

    with pytest.raises(TypeError, match="plain parameters"):
        function_tool(spread)

    def table(rows: dict[str, int]) -> None: ...

    with pytest.raises(TypeError, match="strict=False"):
        function_tool(table)
    loose = function_tool(table, strict=False)
    assert loose["strict"] is False
    assert loose.parse_arguments('{"rows": {"a": 1}}') == {"rows": {"a": 1}}

    def local(x: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821 - that is the point

    with pytest.raises(TypeError, match="top level"):
        function_tool(local)

    def send(peer: complex) -> None: ...

    with pytest.raises(TypeError, match="JSON can't hold"):
        function_tool(send)

    def anything(x: Any) -> None: ...

    assert function_tool(anything, strict=False).parse_arguments('{"x": [1]}') == {"x": [1]}
    with pytest.raises(TypeError, match="no function"):
        struct_tool(Place)()


@dataclasses.dataclass
class Point:
    x: float
    y: float


class Range(TypedDict):
    low: int
    high: int


@pytest.mark.parametrize(
    ("type_", "arguments", "value"),
    [
        (Place, '{"name": "x", "height": 2}', Place("x", 2)),
        (Point, '{"x": 1, "y": 2.5}', Point(1, 2.5)),
        (Range, '{"low": 1, "high": 2}', {"low": 1, "high": 2}),
        (Pin, '{"place": "x", "colour": "blue"}', Pin(place="x", colour="blue")),
    ],
)
def test_a_type_is_a_tool_whose_arguments_are_an_instance(type_, arguments, value):
    tool = struct_tool(type_)
    assert tool.name == type_.__name__
    assert tool.parse_arguments(arguments) == value


def test_pydantic_tools_are_those_of_the_official_helper():
    class Nested(pydantic.BaseModel):
        pin: Pin
        pins: list[Pin]
        words: str = pydantic.Field(description="Words.")

    for keywords in ({}, {"name": "other", "description": "Something."}):
        theirs: Any = openai.pydantic_function_tool(Nested, **keywords)
        assert pydantic_function_tool(Nested, **keywords) == without_defaults(theirs)
    ours = pydantic_responses_function_tool(Nested, defer_loading=True)
    theirs = openai.pydantic_responses_function_tool(Nested, defer_loading=True)
    assert ours == without_defaults(theirs)
    with pytest.raises(pydantic.ValidationError):
        ours.parse_arguments("{}")


def without_defaults(schema: Any) -> Any:
    """They mean nothing in strict mode, and some servers refuse them."""
    if isinstance(schema, dict):
        return {name: without_defaults(item) for name, item in schema.items() if name != "default"}
    return [without_defaults(item) for item in schema] if isinstance(schema, list) else schema


class Answer(Model):
    text: str
    note: str | None = None


@pytest.mark.parametrize(
    ("value", "output"),
    [
        ("text", "text"),
        (None, "null"),
        ({"a": [1, 2.5]}, '{"a":[1,2.5]}'),
        (Place("x"), '{"name":"x","height":0}'),
        (Point(1, 2), '{"x":1,"y":2}'),
        (Answer(text="x"), '{"text":"x"}'),
        ([Answer(text="x")], '[{"text":"x"}]'),
        (Pin(place="x"), '{"place":"x","colour":"red"}'),
        ([{"type": "input_text", "text": "x"}], [{"type": "input_text", "text": "x"}]),
        ([], "[]"),
    ],
)
def test_what_a_tool_returns_becomes_text(value, output):
    assert tool_output(value) == output


def test_what_is_no_json_is_refused():
    with pytest.raises(TypeError, match="a tool returned object"):
        tool_output(object())


@pytest.mark.parametrize(
    "text",
    [
        "What.\n\nArgs:\n    a: One\n        more.\n    b (int): Two.\n\nReturns:\n    c: nothing",
        "What.\n\nParameters\n---\na : str\n    One\n    more.\nb\n    Two.\n\nReturns\n---\nc\n    nothing",
        "What.\n\n:param a: One\n    more.\n:param int b: Two.\n:returns: nothing\n:rtype: str",
    ],
    ids=["google", "numpy", "sphinx"],
)
def test_docstrings_in_the_usual_styles(text):
    assert Docstring.read(text) == Docstring("What.", {"a": "One more.", "b": "Two."})


def test_a_docstring_without_sections_is_all_summary():
    assert Docstring.read("What: this.\n\nAnd that.") == Docstring("What: this.\n\nAnd that.", {})


def test_a_handler_of_a_type() -> None:
    class Point(msgspec.Struct):
        """A point."""

        x: int

    tool = pydantic_function_tool(Point, handler=lambda point: point.x + 1, defer_loading=False)
    assert tool.name == "Point"
    assert tool.definition["defer_loading"] is False
    assert "strict" not in tool.definition
    assert tool.bound({"x": 2})() == 3
    with pytest.raises(ToolArgumentsError):
        tool.bound({"x": "2"})
    with pytest.raises(TypeError, match="defer_loading goes with handler"):
        pydantic_function_tool(Point, defer_loading=True)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="there is no function to call"):
        struct_tool(Point).bound({"x": 2})()
    changed = tool.definition
    changed["parameters"].clear()
    assert tool.parameters
