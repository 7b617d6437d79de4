# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""conversations: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import rtkit.types.responses.models as _responses
from rtkit.core.model import Json, Model

__all__ = [
    "AdditionalTools", "ComputerScreenshotContent", "Content", "ContentReasoningText", "Conversation",
    "ConversationDeletedResource", "ConversationItem", "ConversationItemList", "ImageGenerationCall",
    "ImageGenerationCallError", "ImageGenerationCallErrorModerationDetails", "ImageGenerationCallSvgUsage",
    "InputFileContent", "InputImageContent", "InputTextContent", "LocalShellCall", "LocalShellCallAction",
    "LocalShellCallOutput", "McpApprovalRequest", "McpApprovalResponse", "McpCall", "McpListTools",
    "McpListToolsTool", "Message", "OutputTextContent", "Program", "ProgramOutput", "PromptCacheBreakpoint",
    "RefusalContent", "SummaryTextContent", "TextContent"
]  # fmt: skip


class ComputerScreenshotContent(Model):
    detail: _responses.ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: ClassVar[Literal["computer_screenshot"]] = "computer_screenshot"
    prompt_cache_breakpoint: _responses.PromptCacheBreakpoint | None = None


class Conversation(Model):
    id: str
    created_at: int
    metadata: Json
    object: Literal["conversation"]


class ConversationDeletedResource(Model):
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


class ConversationItemList(Model):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class Message(Model):
    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["message"]] = "message"
    phase: Literal["commentary", "final_answer"] | None = None


class TextContent(Model):
    text: str
    type: ClassVar[Literal["text"]] = "text"


PromptCacheBreakpoint: TypeAlias = _responses.PromptCacheBreakpoint
ImageGenerationCallErrorModerationDetails: TypeAlias = (_responses.ImageGenerationCallErrorModerationDetails)  # fmt: skip
ImageGenerationCallError: TypeAlias = _responses.ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _responses.ImageGenerationCallSvgUsage
ImageGenerationCall: TypeAlias = _responses.ImageGenerationCall
AdditionalTools: TypeAlias = _responses.AdditionalTools
Program: TypeAlias = _responses.Program
ProgramOutput: TypeAlias = _responses.ProgramOutput
LocalShellCallAction: TypeAlias = _responses.LocalShellCallAction
LocalShellCall: TypeAlias = _responses.LocalShellCall
LocalShellCallOutput: TypeAlias = _responses.LocalShellCallOutput
McpListToolsTool: TypeAlias = _responses.McpListToolsTool
McpListTools: TypeAlias = _responses.McpListTools
McpApprovalRequest: TypeAlias = _responses.McpApprovalRequest
McpApprovalResponse: TypeAlias = _responses.McpApprovalResponse
McpCall: TypeAlias = _responses.McpCall
ConversationItem: TypeAlias = (Message | _responses.ResponseFunctionToolCallItem |
    _responses.ResponseFunctionToolCallOutputItem | _responses.ResponseFileSearchToolCall |
    _responses.ResponseFunctionWebSearch | _responses.ImageGenerationCall |
    _responses.ResponseComputerToolCall | _responses.ResponseComputerToolCallOutputItem |
    _responses.ResponseToolSearchCall | _responses.ResponseToolSearchOutputItem |
    _responses.AdditionalTools | _responses.ResponseConfigurationUpdateItem |
    _responses.ResponseReasoningItem | _responses.Program | _responses.ProgramOutput |
    _responses.ResponseCompactionItem | _responses.ResponseCodeInterpreterToolCall |
    _responses.LocalShellCall | _responses.LocalShellCallOutput |
    _responses.ResponseFunctionShellToolCall | _responses.ResponseFunctionShellToolCallOutput |
    _responses.ResponseApplyPatchToolCall | _responses.ResponseApplyPatchToolCallOutput |
    _responses.McpListTools | _responses.McpApprovalRequest | _responses.McpApprovalResponse |
    _responses.McpCall | _responses.ResponseCustomToolCall | _responses.ResponseCustomToolCallOutput)  # fmt: skip
InputFileContent: TypeAlias = _responses.ResponseInputFile
InputImageContent: TypeAlias = _responses.ResponseInputImage
InputTextContent: TypeAlias = _responses.ResponseInputText
ContentReasoningText: TypeAlias = _responses.PartReasoningText
Content: TypeAlias = (_responses.ResponseInputText | _responses.ResponseOutputText | TextContent |
    _responses.Summary | _responses.PartReasoningText | _responses.ResponseOutputRefusal |
    _responses.ResponseInputImage | ComputerScreenshotContent | _responses.ResponseInputFile)  # fmt: skip
OutputTextContent: TypeAlias = _responses.ResponseOutputText
RefusalContent: TypeAlias = _responses.ResponseOutputRefusal
SummaryTextContent: TypeAlias = _responses.Summary
