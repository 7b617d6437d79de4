# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""conversations: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Json, Model
from rtkit.types.responses.models import (
    ImageDetail,
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    Tool,
)


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ComputerScreenshotContent(Model, tag_field="type", tag="computer_screenshot"):
    detail: ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: ClassVar[Literal["computer_screenshot"]] = "computer_screenshot"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class Conversation(Model):
    id: str
    created_at: int
    metadata: Json
    object: Literal["conversation"]


class ConversationDeletedResource(Model):
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImageGenerationCall(Model, tag_field="type", tag="image_generation_call"):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: ClassVar[Literal["additional_tools"]] = "additional_tools"


class Program(Model, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: ClassVar[Literal["program"]] = "program"


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: ClassVar[Literal["program_output"]] = "program_output"


class LocalShellCallAction(Model):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class McpListToolsTool(Model):
    input_schema: Json
    name: str
    annotations: Json | None = None
    description: str | None = None


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    error: str | None = None


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    id: str
    approval_request_id: str
    approve: bool
    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    reason: str | None = None


class McpCall(Model, tag_field="type", tag="mcp_call"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class ConversationItemList(Model):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ContentReasoningText(Model, tag_field="type", tag="reasoning_text"):
    text: str
    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"


class Message(Model, tag_field="type", tag="message"):
    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: ClassVar[Literal["message"]] = "message"
    phase: Literal["commentary", "final_answer"] | None = None


class SummaryTextContent(Model, tag_field="type", tag="summary_text"):
    text: str
    type: ClassVar[Literal["summary_text"]] = "summary_text"


class TextContent(Model, tag_field="type", tag="text"):
    text: str
    type: ClassVar[Literal["text"]] = "text"


ConversationItem: TypeAlias = (
    Message
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseConfigurationUpdateItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
)

InputFileContent: TypeAlias = ResponseInputFile

InputImageContent: TypeAlias = ResponseInputImage

InputTextContent: TypeAlias = ResponseInputText

Content: TypeAlias = (
    ResponseInputText
    | ResponseOutputText
    | TextContent
    | SummaryTextContent
    | ContentReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | ComputerScreenshotContent
    | ResponseInputFile
)

OutputTextContent: TypeAlias = ResponseOutputText

RefusalContent: TypeAlias = ResponseOutputRefusal
