"""Formats and tools as they are passed in, in the shapes that the APIs take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rtkit.client.options import is_given
from rtkit.core import jsontext
from rtkit.core.model import Model
from rtkit.helpers.streams.drift import json_text
from rtkit.schema.formats import Format, format_of, is_type
from rtkit.schema.tools import FunctionTool, function_tool

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["as_format", "check_parseable", "in_chat", "in_responses", "parse_arguments"]


def as_format(given: Any) -> Format[Any] | None:
    """The format of a type; ``None`` for a format in JSON (a dict), and for none. All else is a ``TypeError``."""
    if not is_given(given) or given is None or isinstance(given, (Mapping, Model)):
        return None
    if not is_type(given):
        raise TypeError(f"a format is a type, such as a Struct or a pydantic model, not {given!r:.100}")
    return format_of(given)


# --- tools as they are passed in ---------------------------------------------------------------------------


def in_chat(tools: Any) -> list[Any]:
    """Tools of any kind, functions too, in the shape of Chat Completions."""
    return [tool.for_chat if isinstance(tool, FunctionTool) else tool for tool in _listed(tools)]


def in_responses(tools: Any) -> list[Any]:
    """Tools of any kind, functions too, in the shape of Responses."""
    return [_in_responses(tool) for tool in _listed(tools)]


def _in_responses(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(tool, FunctionTool):
        return tool
    inner = tool.get("function")
    if isinstance(inner, FunctionTool):  # made for Chat Completions
        return FunctionTool({"type": "function", **inner}, inner.parse_arguments, inner.function)
    return tool


def _listed(tools: Any) -> Iterator[Mapping[str, Any]]:
    """The definitions of tools, those of functions made."""
    if not is_given(tools) or tools is None:
        return
    if callable(tools) or isinstance(tools, (str, Mapping, Model)):
        raise TypeError(f"tools are a list of functions and tools, not {tools!r:.100}")
    for tool in tools:
        if isinstance(tool, Mapping):
            yield tool
        elif isinstance(tool, Model):
            yield tool.to_dict()
        elif callable(tool):
            yield function_tool(tool)
        else:
            raise TypeError(f"a tool is a function or the definition of one, not {tool!r:.100}")


def check_parseable(tools: Iterable[Mapping[str, Any]]) -> None:
    """Raises ``ValueError`` for a tool whose arguments ``parse`` could not promise to be of their type."""
    for tool in tools:
        if tool["type"] != "function":
            raise ValueError(
                f"Currently only `function` tool types support auto-parsing; Received `{tool['type']}`"
            )
        if tool["function"].get("strict") is not True:
            raise ValueError(
                f"`{tool['function']['name']}` is not strict. Only `strict` function tools can be auto-parsed"
            )


def parse_arguments(definition: Mapping[str, Any] | None, arguments: Any) -> Any:
    """The arguments of a call as the tool's type, as plain JSON for another strict tool, else ``None``."""
    arguments = json_text(arguments)
    if definition is None or arguments is None:
        return None
    if isinstance(definition, FunctionTool):
        return definition.parse_arguments(arguments)
    return jsontext.parse(arguments) if definition.get("strict") else None
