"""Chat completions whose answers were parsed into a user's own types. Offered in ``rtkit.types.chat``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from rtkit.types.chat.models import (
    ChatCompletion,
    ChatCompletionChoice,
    ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall,
    Function,
)

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
]

T = TypeVar("T")


class ParsedFunction(Function):
    """``parsed_arguments`` is what the tool's type makes of ``arguments``: an instance of a class, or plain JSON."""

    _parsed_fields: ClassVar[frozenset[str]] = frozenset({"parsed_arguments"})

    parsed_arguments: Any = None


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall, tag_field="type", tag="function"):
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """``parsed`` is ``content`` as the format that was asked for; ``None`` where the model refused."""

    _parsed_fields: ClassVar[frozenset[str]] = frozenset({"parsed"})

    if TYPE_CHECKING:
        parsed: T | None = None
        tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # of one kind only
    else:
        parsed: Any = None
        tool_calls: list[ParsedFunctionToolCall] | None = None


class ParsedChoice(ChatCompletionChoice, Generic[T]):
    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:  # what is decoded is the same for every T
        message: ParsedChatCompletionMessage


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # as the official types have it
    else:
        choices: list[ParsedChoice]
