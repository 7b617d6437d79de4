"""Functions and types as tools: a strict schema for the model, typed arguments for the program.

A tool is a ``dict`` in the shape that Responses takes, so that it can stand in any list of tools as it is;
``tool.for_chat`` and ``tool.for_realtime`` are its other shapes.
"""

from __future__ import annotations

import copy
import dataclasses
import functools
import inspect
import sys
import types
import typing
from typing import TYPE_CHECKING, Annotated, Any, Final, Generic, TypeVar, Union, cast, overload

import msgspec
from msgspec import UNSET, UnsetType

from rtkit.core import jsontext
from rtkit.core.plain import output_plain, output_text
from rtkit.core.sentinels import Omit, omit
from rtkit.errors import OutputFormatError, ToolArgumentsError
from rtkit.schema.docstrings import Docstring
from rtkit.schema.formats import Format, api_name, format_of, is_pydantic
from rtkit.schema.strict import make_strict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = [
    "FunctionTool",
    "function_tool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "struct_tool",
    "tool_output",
]

T = TypeVar("T")
M = TypeVar("M")


class FunctionTool(dict[str, Any], Generic[T]):
    """A function tool: the definition that goes on the wire, and what reads the arguments for it.

    ``T`` is what ``parse_arguments`` gives: keyword arguments (``dict[str, Any]``) for a function, an instance
    for a type. Calling the tool calls its function.
    """

    def __init__(
        self,
        definition: Mapping[str, Any],
        parse: Callable[[str], T],
        function: Callable[..., Any] | None = None,
    ) -> None:
        super().__init__(definition)
        self._parse = parse
        self.function = function
        """What the tool calls; ``None`` for one made from a type, whose arguments are all it gives."""

    @property
    def name(self) -> str:
        name: str = self["name"]
        return name

    @property
    def description(self) -> str | None:
        return self.get("description")

    @property
    def parameters(self) -> dict[str, Any]:
        """The JSON schema of its arguments."""
        parameters: dict[str, Any] = self["parameters"]
        return parameters

    @property
    def strict(self) -> bool:
        return self.get("strict") is True

    @property
    def definition(self) -> dict[str, Any]:
        """The definition for the tools of an agent (``client.beta.agents``), which know no strict mode."""
        kept = {name: copy.deepcopy(value) for name, value in self.items() if name != "strict"}
        return {"description": "", **kept}

    @property
    def for_responses(self) -> dict[str, Any]:
        """The definition for Responses: the tool as it is."""
        return self

    @property
    def for_chat(self) -> dict[str, Any]:
        """The definition for Chat Completions, which nests it. The part inside reads arguments, too."""
        inner = {name: value for name, value in self.items() if name not in {"type", "defer_loading"}}
        return {"type": "function", "function": FunctionTool(inner, self._parse, self.function)}

    @property
    def for_realtime(self) -> dict[str, Any]:
        """The definition for a realtime session, which knows no strict mode."""
        return {name: value for name, value in self.items() if name != "strict"}

    def parse_arguments(self, arguments: str) -> T:
        """The arguments that a model wrote, typed.

        Raises ``ToolArgumentsError`` where they don't fit. Of a tool that was made from a pydantic model it is
        pydantic's ``ValidationError``, as ported code expects.
        """
        try:
            return self._parse(arguments)
        except RecursionError as error:
            raise ToolArgumentsError(
                "they are nested too deep", tool=self.name, arguments=arguments
            ) from error
        except (msgspec.DecodeError, UnicodeError) as error:
            raise ToolArgumentsError(str(error), tool=self.name, arguments=arguments) from error
        except OutputFormatError as error:
            raise ToolArgumentsError(error.reason, tool=self.name, arguments=arguments) from error

    def bound(self, arguments: Mapping[str, Any]) -> Callable[[], Any]:
        """The function with the arguments that a model gave as an object, which are checked. It is not called yet.

        Raises as ``parse_arguments`` does, and ``TypeError`` where the tool has no function.
        """
        given = self.parse_arguments(jsontext.encode(arguments).decode())
        if self.function is None:
            return self  # which says why it can't be called
        return functools.partial(self.function, **cast("Mapping[str, Any]", given))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} was made from a type: there is no function to call")
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.get('name')!r}>"


# --- from a function ---------------------------------------------------------------------------------------


@overload
def function_tool(function: Callable[..., Any], /) -> FunctionTool[dict[str, Any]]: ...
@overload
def function_tool(
    function: Callable[..., Any],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[dict[str, Any]]: ...
@overload
def function_tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    defer_loading: bool | Omit = omit,
) -> Callable[[Callable[..., Any]], FunctionTool[dict[str, Any]]]: ...
def function_tool(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    defer_loading: bool | Omit = omit,
) -> Any:
    """A tool from a typed function, plain or ``async``; also a decorator, with and without arguments.

    Its name and the first part of its docstring go to the model; so does what ``Annotated[T, "..."]`` (or
    ``msgspec.Meta(description=...)``, or a section ``Args:`` of the docstring) says of a parameter. A parameter
    with a default may be left out: in strict mode, where a model has to write every argument, by ``null``.

    ``strict=False`` is for parameters that strict mode has no words for, such as a ``dict`` with any keys.
    ``defer_loading=True`` leaves the tool to be found by a tool search. A tool that is passed in is given back.

    Raises ``TypeError`` for parameters without annotations, ``*args`` and ``**kwargs``, and types that JSON
    can't hold.
    """
    if function is None:
        return functools.partial(
            function_tool, name=name, description=description, strict=strict, defer_loading=defer_loading
        )
    if isinstance(function, FunctionTool):
        return function
    tool_name = name or api_name(_name(function))
    docs = Docstring.of(function)
    parameters = list(_parameters(function, tool_name, docs))
    make = _from_pydantic if any(p.holds_pydantic for p in parameters) else _from_msgspec
    schema, parse = make(tool_name, parameters)
    schema.pop("title", None)
    if strict:
        schema = make_strict(schema, f"the tool {tool_name!r}", "pass strict=False")
    definition = {"type": "function", "name": tool_name, "parameters": schema, "strict": strict}
    description = docs.summary if description is None else description
    if description:
        definition["description"] = description
    if isinstance(defer_loading, bool):
        definition["defer_loading"] = defer_loading
    return FunctionTool(definition, parse, function)


def _name(function: Any) -> str:
    """Of what has one: not a ``functools.partial``, nor an instance with ``__call__``."""
    while isinstance(function, functools.partial):
        function = function.func
    name: str = getattr(function, "__name__", type(function).__name__)
    return name


@dataclasses.dataclass(frozen=True)
class _Parameter:
    name: str
    annotation: Any
    """Without what was said of it."""
    description: str | None
    optional: bool

    @property
    def nullable(self) -> bool:
        return any(member is type(None) for member in _members(self.annotation)) or self.annotation is Any

    @property
    def holds_pydantic(self) -> bool:
        return _holds_pydantic(self.annotation)


def _parameters(function: Any, tool: str, docs: Docstring) -> Iterator[_Parameter]:
    signature = inspect.signature(function)
    hints = _hints(function, tool)
    for name, parameter in signature.parameters.items():
        if parameter.kind in {parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY}:
            raise TypeError(
                f"the tool {tool!r} has the parameter {parameter}, which no model can fill by its name: "
                "give it plain parameters with annotations"
            )
        if name not in hints:
            raise TypeError(
                f"the parameter {name!r} of the tool {tool!r} has no annotation: say what the model should pass, "
                f"as in `{name}: str`"
            )
        annotation, description = _described(hints[name])
        yield _Parameter(
            name,
            annotation,
            description or docs.parameters.get(name),
            parameter.default is not parameter.empty,
        )


def _hints(function: Any, tool: str) -> dict[str, Any]:
    inner = function
    while isinstance(inner, functools.partial):
        inner = inner.func
    if not (inspect.isroutine(inner) or inspect.isclass(inner)):
        inner = type(inner).__call__
    try:
        return typing.get_type_hints(inner, include_extras=True)
    except NameError as error:
        raise TypeError(
            f"an annotation of the tool {tool!r} can't be resolved ({error}): the types of its parameters have "
            "to be defined at the top level of its module"
        ) from error


def _described(annotation: Any) -> tuple[Any, str | None]:
    """An annotation without what its ``Annotated`` says in words, and those words."""
    if typing.get_origin(annotation) is not Annotated:
        return annotation, None
    inner, *extras = typing.get_args(annotation)
    description = None
    kept = []
    for extra in extras:
        words = extra if isinstance(extra, str) else getattr(extra, "documentation", None)  # PEP 727's Doc
        words = words if words is not None else getattr(extra, "description", None)
        if isinstance(words, str):
            description = words
        if isinstance(extra, msgspec.Meta) or not isinstance(words, str):
            kept.append(extra)
    return (Annotated[(inner, *kept)] if kept else inner), description


def _members(annotation: Any) -> tuple[Any, ...]:
    if typing.get_origin(annotation) is Annotated:
        return _members(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) in {Union, types.UnionType}:
        return typing.get_args(annotation)
    return (annotation,)


def _holds_pydantic(annotation: Any) -> bool:
    if "pydantic" not in sys.modules:
        return False
    return is_pydantic(annotation) or any(_holds_pydantic(part) for part in typing.get_args(annotation))


def _from_msgspec(
    tool: str, parameters: list[_Parameter]
) -> tuple[dict[str, Any], Callable[[str], dict[str, Any]]]:
    fields: list[Any] = []
    for p in parameters:
        annotation = p.annotation
        if p.optional:
            annotation = Union[annotation, None, UnsetType]  # noqa: UP007 - works on forward references, too
        if p.description:
            annotation = Annotated[annotation, msgspec.Meta(description=p.description)]
        fields.append((p.name, annotation, UNSET) if p.optional else (p.name, annotation))
    try:
        struct = msgspec.defstruct(tool, fields, kw_only=True)
        schema = msgspec.json.schema(struct)
        decoder: Any = msgspec.json.Decoder(struct)
    except TypeError as error:
        raise TypeError(f"the tool {tool!r} has a parameter that JSON can't hold: {error}") from error
    definitions = schema.pop("$defs")
    top = definitions.pop(schema["$ref"].rpartition("/")[2])
    if definitions:
        top["$defs"] = definitions
    left_out = {p.name for p in parameters if p.optional and not p.nullable}

    def parse(arguments: str) -> dict[str, Any]:
        made = decoder.decode(arguments or "{}")
        found = ((p.name, getattr(made, p.name)) for p in parameters)
        return {
            name: value
            for name, value in found
            if value is not UNSET and not (value is None and name in left_out)
        }

    return top, parse


def _from_pydantic(
    tool: str, parameters: list[_Parameter]
) -> tuple[dict[str, Any], Callable[[str], dict[str, Any]]]:
    import pydantic  # noqa: PLC0415 - the user has it: one of these types is its

    fields: dict[str, Any] = {}
    for p in parameters:
        annotation = p.annotation | None if p.optional else p.annotation
        default = None if p.optional else ...
        fields[p.name] = (annotation, pydantic.Field(default, description=p.description))
    model = pydantic.create_model(tool, **fields)
    left_out = {p.name for p in parameters if p.optional and not p.nullable}

    def parse(arguments: str) -> dict[str, Any]:
        try:
            made = model.model_validate_json(arguments or "{}")
        except pydantic.ValidationError as error:
            raise ToolArgumentsError(str(error), tool=tool, arguments=arguments) from error
        found = ((p.name, getattr(made, p.name)) for p in parameters if p.name in made.model_fields_set)
        return {name: value for name, value in found if not (value is None and name in left_out)}

    return model.model_json_schema(), parse


# --- from a type -------------------------------------------------------------------------------------------


def struct_tool(
    type_: type[T], *, name: str | None = None, description: str | None = None
) -> FunctionTool[T]:
    """A tool from a msgspec Struct, a dataclass or a TypedDict: its arguments are an instance of it.

    ``name`` is that of the type, ``description`` its docstring, unless they are given.
    """
    return _type_tool(format_of(type_), name, description)


def _type_tool(format_: Format[T], name: str | None, description: str | None) -> FunctionTool[T]:
    parameters = format_.schema
    if description is None:
        description = parameters.get("description") if not is_pydantic(format_.type) else format_.type.__doc__
    definition = {
        "type": "function",
        "name": name or format_.name,
        "strict": True,
        "parameters": parameters,
    }
    if description is not None:
        definition["description"] = description
    return FunctionTool(definition, format_.parse)


@overload
def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> dict[str, Any]: ...
@overload
def pydantic_function_tool(
    model: type[M],
    *,
    handler: Callable[[M], Any],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[dict[str, Any]]: ...
def pydantic_function_tool(
    model: type[Any],
    *,
    handler: Callable[[Any], Any] | None = None,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> Any:
    """A tool for Chat Completions from a pydantic model (or any type that ``struct_tool`` takes).

    ``chat.completions.parse`` and ``stream`` give its arguments as an instance of the model.

    With ``handler``, it is a tool for an agent, and for whatever else runs tools here: the handler is called with
    an instance of the model. ``defer_loading=True`` leaves it to be found by a tool search.
    """
    tool = _type_tool(format_of(model), name, description)
    if handler is None:
        if isinstance(defer_loading, bool):
            raise TypeError("defer_loading goes with handler=...; Chat Completions has no tool search")
        return tool.for_chat
    if isinstance(defer_loading, bool):
        tool["defer_loading"] = defer_loading
    called = handler

    def call(arguments: Any) -> Any:
        return called(arguments)

    async def call_async(arguments: Any) -> Any:
        return await called(arguments)

    function = call_async if inspect.iscoroutinefunction(handler) else call
    return FunctionTool(tool, lambda text: {"arguments": tool.parse_arguments(text)}, function)


def pydantic_responses_function_tool(
    model: type[T], *, name: str | None = None, description: str | None = None, defer_loading: Any = None
) -> FunctionTool[T]:
    """As ``pydantic_function_tool``, for Responses. ``defer_loading`` leaves it to be found by a tool search."""
    tool = _type_tool(format_of(model), name, description)
    if isinstance(defer_loading, bool):
        tool["defer_loading"] = defer_loading
    return tool


# --- results -----------------------------------------------------------------------------------------------

# The content parts that may stand in the output of a function call, besides text.
_CONTENT: Final = frozenset({"input_text", "input_image", "input_file"})


def tool_output(value: Any) -> str | list[dict[str, Any]]:
    """What a tool returned, in the shape that goes back to the model.

    Text stays text; a list of content parts (``input_text``, ``input_image``, ``input_file``) stays a list, be they
    dicts or objects. All else becomes JSON (see `rtkit.core.plain`): objects with fields, sets, dates, paths,
    numbers and arrays of numpy. Raises ``TypeError`` for what JSON can't hold: bytes, generators, other objects.
    """
    if isinstance(value, list) and value:
        made = output_plain(value)
        if all(_is_content(part) for part in made):
            return made  # type: ignore[no-any-return]  # a list, as it came
    return output_text(value)


def _is_content(part: Any) -> bool:
    return isinstance(part, dict) and part.get("type") in _CONTENT
