"""Chat completions with their answers and calls as the types that were asked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from rtkit.core.model import recast
from rtkit.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from rtkit.helpers.streams.drift import is_model, joined_text, json_text, models
from rtkit.helpers.streams.parsing import parse_arguments
from rtkit.types._parsed_chat import (
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rtkit.schema.formats import Format

__all__ = ["CUT_SHORT", "check_finished", "find_chat_tool", "parse_completion", "parse_content"]

_log: Final = logging.getLogger("rtkit.helpers")


def find_chat_tool(tools: Iterable[Any], name: str | None) -> Mapping[str, Any] | None:
    """The definition of a function, which Chat Completions nests in the tool."""
    for tool in tools:
        if tool["type"] == "function" and tool["function"].get("name") == name:
            definition: Mapping[str, Any] = tool["function"]
            return definition
    return None


def parse_completion(
    completion: Any, format_: Format[Any] | None, tools: Iterable[Any]
) -> ParsedChatCompletion[Any]:
    """A completion with its contents and arguments as the types that were asked for.

    Raises ``LengthFinishReasonError`` and ``ContentFilterFinishReasonError`` for one that was cut short, and
    what ``Format.parse`` and ``FunctionTool.parse_arguments`` raise.
    """
    tools = list(tools)
    if not isinstance(completion.choices, list):  # some servers send errors instead of a completion
        return recast(ParsedChatCompletion, completion)
    choices = [_parse_choice(completion, choice, format_, tools) for choice in completion.choices]
    return recast(ParsedChatCompletion, completion, choices=choices)


def _parse_choice(completion: Any, choice: Any, format_: Format[Any] | None, tools: list[Any]) -> Any:
    if not is_model(choice):
        return choice
    check_finished(choice.finish_reason, completion)
    message: Any = choice.message
    if not is_model(message):
        return recast(ParsedChoice, choice)
    parsed = parse_content(format_, joined_text(message.content), message.refusal)
    calls = [_parse_call(call, tools) for call in models(message.tool_calls) if _is_callable(call)]
    changes: dict[str, Any] = {"parsed": parsed}
    if "tool_calls" in message.model_fields_set:  # else there stays none: a null can't go back to the API
        changes["tool_calls"] = calls or None
    return recast(ParsedChoice, choice, message=recast(ParsedChatCompletionMessage, message, **changes))


CUT_SHORT: Final = frozenset({"length", "content_filter"})
"""The finish reasons of an answer that is not whole."""


def check_finished(reason: str | None, completion: Any) -> None:
    if reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)


def parse_content(format_: Format[Any] | None, content: str | None, refusal: str | None) -> Any:
    return format_.parse(content) if format_ is not None and content and not refusal else None


def _is_callable(call: Any) -> bool:
    if call.type != "custom":
        return True
    name = getattr(getattr(call, "custom", None), "name", None)
    _log.warning("custom tool calls are not parsed; left out: %s - %s", call.id, name)
    return False


def _parse_call(call: Any, tools: list[Any]) -> Any:
    function: Any = getattr(call, "function", None)
    if not is_model(function):  # a kind of call that nobody knows yet
        return call
    definition = find_chat_tool(tools, function.name)
    text = json_text(function.arguments)
    changed = {} if text is function.arguments else {"arguments": text}
    arguments = parse_arguments(definition, text)
    parsed = recast(ParsedFunction, function, parsed_arguments=arguments, **changed)
    return recast(ParsedFunctionToolCall, call, function=parsed)
