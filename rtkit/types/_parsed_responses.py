"""Responses whose text was parsed into a user's own types. Offered in ``rtkit.types.responses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar

from rtkit.types.responses.models import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
    Response,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

T = TypeVar("T")


class ParsedResponseOutputText(ResponseOutputText, Generic[T], tag_field="type", tag="output_text"):
    """``parsed`` is ``text`` as the format that was asked for."""

    _parsed_fields: ClassVar[frozenset[str]] = frozenset({"parsed"})

    if TYPE_CHECKING:
        parsed: T | None = None
    else:
        parsed: Any = None


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall, tag_field="type", tag="function_call"):
    """``parsed_arguments`` is what the tool's type makes of ``arguments``: an instance of a class, or plain JSON."""

    _parsed_fields: ClassVar[frozenset[str]] = frozenset({"parsed_arguments"})

    parsed_arguments: Any = None


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[T] | ResponseOutputRefusal
else:
    ParsedContent = ParsedResponseOutputText | ResponseOutputRefusal


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T], tag_field="type", tag="message"):
    if TYPE_CHECKING:
        content: list[ParsedContent[T]]  # type: ignore[assignment]  # as the official types have it
    else:
        content: list[ParsedContent]


_OtherItem: TypeAlias = (
    ResponseFileSearchToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem
)

if TYPE_CHECKING:
    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[T] | ParsedResponseFunctionToolCall | _OtherItem
    )
else:  # what is decoded is the same for every T
    ParsedResponseOutputItem = ParsedResponseOutputMessage | ParsedResponseFunctionToolCall | _OtherItem


class ParsedResponse(Response, Generic[T]):
    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[T]]  # type: ignore[assignment]  # as the official types have it
    else:
        output: list[ParsedResponseOutputItem]

    @property
    def output_parsed(self) -> T | None:
        """The first text that was parsed; ``None`` where there is none, as after a refusal."""
        output: Any = self.output
        for item in output if isinstance(output, list) else ():
            if isinstance(item, ParsedResponseOutputMessage) and isinstance(item.content, list):
                for content in item.content:
                    parsed: T | None = getattr(content, "parsed", None)
                    if parsed is not None:
                        return parsed
        return None
