"""Responses with their texts and calls as the types that were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.core.model import recast
from rtkit.helpers.streams.drift import models, string
from rtkit.helpers.streams.parsing import parse_arguments
from rtkit.types._parsed_responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rtkit.schema.formats import Format

__all__ = ["find_response_tool", "open_calls", "parse_response", "parse_text"]

_FOR_THE_CALLER: Final = frozenset({
    "apply_patch_call", "computer_call", "custom_tool_call", "function_call", "local_shell_call",
    "mcp_approval_request", "shell_call",
})  # fmt: skip
"""What the API waits for an answer to, unless it has run it by itself and sends the output along."""


def find_response_tool(
    tools: Iterable[Any], name: str | None, namespace: str | None = None
) -> Mapping[str, Any] | None:
    """The definition of the function that was called, in its namespace if it has one."""
    tools = list(tools)
    if namespace is not None:
        for tool in tools:
            if tool["type"] == "namespace" and tool["name"] == namespace:
                return _named(tool["tools"], name)
        if namespace != name:  # a tool that was found by a search comes with its own name as namespace
            return None
    return _named(tools, name)


def _named(tools: Iterable[Any], name: str | None) -> Mapping[str, Any] | None:
    return next((tool for tool in tools if tool["type"] == "function" and tool.get("name") == name), None)


def parse_response(response: Any, format_: Format[Any] | None, tools: Iterable[Any]) -> ParsedResponse[Any]:
    """A response with its texts and arguments as the types that were asked for.

    Raises what ``Format.parse`` and ``FunctionTool.parse_arguments`` raise.
    """
    tools = list(tools)
    output = [_parse_item(item, format_, tools) for item in _listed(response.output)]
    return recast(ParsedResponse, response, output=output)


def _parse_item(item: Any, format_: Format[Any] | None, tools: list[Any]) -> Any:
    kind = getattr(item, "type", None)
    if kind == "message":
        phase = getattr(item, "phase", None)
        content = [_parse_part(part, format_, phase) for part in _listed(item.content)]
        return recast(ParsedResponseOutputMessage, item, content=content)
    if kind == "function_call":
        definition = find_response_tool(tools, item.name, getattr(item, "namespace", None))
        return recast(
            ParsedResponseFunctionToolCall,
            item,
            parsed_arguments=parse_arguments(definition, item.arguments),
        )
    return item


def _parse_part(part: Any, format_: Format[Any] | None, phase: str | None) -> Any:
    if getattr(part, "type", None) != "output_text":
        return part
    return recast(ParsedResponseOutputText, part, parsed=parse_text(part.text, format_, phase))


def parse_text(text: str | None, format_: Format[Any] | None, phase: str | None) -> Any:
    """What a message says in its final answer; a commentary on the way is not a result."""
    if format_ is None or text is None or phase not in (None, "final_answer"):
        return None
    return format_.parse(text)


def open_calls(response: Any) -> list[Any]:
    """The items of a response that the next request has to answer."""
    items = models(response.output)
    ended = {_call_id(item) for item in items if _kind(item).endswith("_output")} - {None}
    return [
        item
        for item in items
        if (_kind(item) in _FOR_THE_CALLER or _is_search_of_the_caller(item)) and _call_id(item) not in ended
    ]


def _call_id(item: Any) -> str | None:
    return string(getattr(item, "call_id", None))


def _kind(item: Any) -> str:
    return string(getattr(item, "type", None)) or ""


def _is_search_of_the_caller(item: Any) -> bool:
    return _kind(item) == "tool_search_call" and getattr(item, "execution", None) == "client"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
