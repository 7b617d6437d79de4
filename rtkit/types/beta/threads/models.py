# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.threads: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number
from rtkit.types.beta.threads.runs.models import RunStep, RunStepDeltaEvent
from rtkit.types.beta.threads.runs.models import Usage as RunsUsage
from rtkit.types.shared.models import (
    ErrorObject,
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
)
from rtkit.types.shared.models import Text as SharedText

__all__ = [
    "Annotation", "AnnotationDelta", "Assistant", "AssistantDeleted", "AssistantResponseFormatOption",
    "AssistantStreamEvent", "AssistantTool", "AssistantToolChoice", "AssistantToolChoiceFunction",
    "AssistantToolChoiceOption", "Attachment", "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly", "CodeInterpreterTool", "ErrorEvent",
    "FileCitationAnnotation", "FileCitationAnnotationFileCitation", "FileCitationDeltaAnnotation",
    "FileCitationDeltaAnnotationFileCitation", "FilePathAnnotation", "FilePathAnnotationFilePath",
    "FilePathDeltaAnnotation", "FilePathDeltaAnnotationFilePath", "FileSearch", "FileSearchRankingOptions",
    "FileSearchTool", "Function", "FunctionTool", "ImageFile", "ImageFileContentBlock", "ImageFileDelta",
    "ImageFileDeltaBlock", "ImageURL", "ImageURLContentBlock", "ImageURLDelta", "ImageURLDeltaBlock",
    "LastError", "Message", "MessageContent", "MessageContentDelta", "MessageDeleted", "MessageDelta",
    "MessageDeltaEvent", "MessageIncompleteDetails", "RefusalContentBlock", "RefusalDeltaBlock",
    "RequiredAction", "RequiredActionFunctionToolCall", "RequiredActionSubmitToolOutputs", "Run",
    "RunIncompleteDetails", "RunStatus", "Text", "TextContentBlock", "TextDelta", "TextDeltaBlock",
    "Thread", "ThreadCreated", "ThreadDeleted", "ThreadMessageCompleted", "ThreadMessageCreated",
    "ThreadMessageDelta", "ThreadMessageInProgress", "ThreadMessageIncomplete", "ThreadRunCancelled",
    "ThreadRunCancelling", "ThreadRunCompleted", "ThreadRunCreated", "ThreadRunExpired", "ThreadRunFailed",
    "ThreadRunInProgress", "ThreadRunIncomplete", "ThreadRunQueued", "ThreadRunRequiresAction",
    "ThreadRunStepCancelled", "ThreadRunStepCompleted", "ThreadRunStepCreated", "ThreadRunStepDelta",
    "ThreadRunStepExpired", "ThreadRunStepFailed", "ThreadRunStepInProgress", "ToolResources",
    "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "TruncationStrategy", "Usage"
]  # fmt: skip


class ToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None


class ToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None


class ToolResources(Model):
    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None


class Assistant(Model):
    id: str
    created_at: int
    description: str | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    model: str
    name: str | None = None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption | None = None
    temperature: Number | None = None
    tool_resources: ToolResources | None = None
    top_p: Number | None = None


class AssistantDeleted(Model):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class ThreadCreated(Model):
    data: Thread
    event: ClassVar[Literal["thread.created"]] = "thread.created"
    enabled: bool | None = None


class ThreadRunCreated(Model):
    data: Run
    event: ClassVar[Literal["thread.run.created"]] = "thread.run.created"


class ThreadRunQueued(Model):
    data: Run
    event: ClassVar[Literal["thread.run.queued"]] = "thread.run.queued"


class ThreadRunInProgress(Model):
    data: Run
    event: ClassVar[Literal["thread.run.in_progress"]] = "thread.run.in_progress"


class ThreadRunRequiresAction(Model):
    data: Run
    event: ClassVar[Literal["thread.run.requires_action"]] = "thread.run.requires_action"


class ThreadRunCompleted(Model):
    data: Run
    event: ClassVar[Literal["thread.run.completed"]] = "thread.run.completed"


class ThreadRunIncomplete(Model):
    data: Run
    event: ClassVar[Literal["thread.run.incomplete"]] = "thread.run.incomplete"


class ThreadRunFailed(Model):
    data: Run
    event: ClassVar[Literal["thread.run.failed"]] = "thread.run.failed"


class ThreadRunCancelling(Model):
    data: Run
    event: ClassVar[Literal["thread.run.cancelling"]] = "thread.run.cancelling"


class ThreadRunCancelled(Model):
    data: Run
    event: ClassVar[Literal["thread.run.cancelled"]] = "thread.run.cancelled"


class ThreadRunExpired(Model):
    data: Run
    event: ClassVar[Literal["thread.run.expired"]] = "thread.run.expired"


class ThreadRunStepCreated(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.created"]] = "thread.run.step.created"


class ThreadRunStepInProgress(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.in_progress"]] = "thread.run.step.in_progress"


class ThreadRunStepDelta(Model):
    data: RunStepDeltaEvent
    event: ClassVar[Literal["thread.run.step.delta"]] = "thread.run.step.delta"


class ThreadRunStepCompleted(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.completed"]] = "thread.run.step.completed"


class ThreadRunStepFailed(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.failed"]] = "thread.run.step.failed"


class ThreadRunStepCancelled(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.cancelled"]] = "thread.run.step.cancelled"


class ThreadRunStepExpired(Model):
    data: RunStep
    event: ClassVar[Literal["thread.run.step.expired"]] = "thread.run.step.expired"


class ThreadMessageCreated(Model):
    data: Message
    event: ClassVar[Literal["thread.message.created"]] = "thread.message.created"


class ThreadMessageInProgress(Model):
    data: Message
    event: ClassVar[Literal["thread.message.in_progress"]] = "thread.message.in_progress"


class ThreadMessageDelta(Model):
    data: MessageDeltaEvent
    event: ClassVar[Literal["thread.message.delta"]] = "thread.message.delta"


class ThreadMessageCompleted(Model):
    data: Message
    event: ClassVar[Literal["thread.message.completed"]] = "thread.message.completed"


class ThreadMessageIncomplete(Model):
    data: Message
    event: ClassVar[Literal["thread.message.incomplete"]] = "thread.message.incomplete"


class ErrorEvent(Model):
    data: ErrorObject
    event: ClassVar[Literal["error"]] = "error"


class AssistantToolChoice(Model):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None


class AssistantToolChoiceFunction(Model):
    name: str


class CodeInterpreterTool(Model):
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class FileSearchRankingOptions(Model):
    score_threshold: Number
    ranker: Literal["auto", "default_2024_08_21"] | None = None


class FileSearch(Model):
    max_num_results: int | None = None
    ranking_options: FileSearchRankingOptions | None = None


class FileSearchTool(Model):
    type: ClassVar[Literal["file_search"]] = "file_search"
    file_search: FileSearch | None = None


class FunctionTool(Model):
    function: FunctionDefinition
    type: ClassVar[Literal["function"]] = "function"


class Thread(Model):
    id: str
    created_at: int
    metadata: Metadata | None = None
    object: Literal["thread"]
    tool_resources: ToolResources | None = None


class ThreadDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class FileCitationAnnotationFileCitation(Model):
    file_id: str


class FileCitationAnnotation(Model):
    end_index: int
    file_citation: FileCitationAnnotationFileCitation
    start_index: int
    text: str
    type: ClassVar[Literal["file_citation"]] = "file_citation"


class FileCitationDeltaAnnotationFileCitation(Model):
    file_id: str | None = None
    quote: str | None = None


class FileCitationDeltaAnnotation(Model):
    index: int
    type: ClassVar[Literal["file_citation"]] = "file_citation"
    end_index: int | None = None
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    start_index: int | None = None
    text: str | None = None


class FilePathAnnotationFilePath(Model):
    file_id: str


class FilePathAnnotation(Model):
    end_index: int
    file_path: FilePathAnnotationFilePath
    start_index: int
    text: str
    type: ClassVar[Literal["file_path"]] = "file_path"


class FilePathDeltaAnnotationFilePath(Model):
    file_id: str | None = None


class FilePathDeltaAnnotation(Model):
    index: int
    type: ClassVar[Literal["file_path"]] = "file_path"
    end_index: int | None = None
    file_path: FilePathDeltaAnnotationFilePath | None = None
    start_index: int | None = None
    text: str | None = None


class ImageFile(Model):
    file_id: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageFileContentBlock(Model):
    image_file: ImageFile
    type: ClassVar[Literal["image_file"]] = "image_file"


class ImageFileDelta(Model):
    detail: Literal["auto", "low", "high"] | None = None
    file_id: str | None = None


class ImageFileDeltaBlock(Model):
    index: int
    type: ClassVar[Literal["image_file"]] = "image_file"
    image_file: ImageFileDelta | None = None


class ImageURL(Model):
    url: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageURLContentBlock(Model):
    image_url: ImageURL
    type: ClassVar[Literal["image_url"]] = "image_url"


class ImageURLDelta(Model):
    detail: Literal["auto", "low", "high"] | None = None
    url: str | None = None


class ImageURLDeltaBlock(Model):
    index: int
    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: ImageURLDelta | None = None


class AttachmentToolAssistantToolsFileSearchTypeOnly(Model):
    type: ClassVar[Literal["file_search"]] = "file_search"


class Attachment(Model):
    file_id: str | None = None
    tools: list[AttachmentTool] | None = None


class MessageIncompleteDetails(Model):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(Model):
    id: str
    assistant_id: str | None = None
    attachments: list[Attachment] | None = None
    completed_at: int | None = None
    content: list[MessageContent]
    created_at: int
    incomplete_at: int | None = None
    incomplete_details: MessageIncompleteDetails | None = None
    metadata: Metadata | None = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None = None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


class MessageDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(Model):
    content: list[MessageContentDelta] | None = None
    role: Literal["user", "assistant"] | None = None


class MessageDeltaEvent(Model):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RefusalContentBlock(Model):
    refusal: str
    type: ClassVar[Literal["refusal"]] = "refusal"


class RefusalDeltaBlock(Model):
    index: int
    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str | None = None


class Function(Model):
    arguments: str
    name: str


class RequiredActionFunctionToolCall(Model):
    id: str
    function: Function
    type: Literal["function"]


class RunIncompleteDetails(Model):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RequiredActionSubmitToolOutputs(Model):
    tool_calls: list[RequiredActionFunctionToolCall]


class RequiredAction(Model):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]


class TruncationStrategy(Model):
    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


class Run(Model):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expires_at: int | None = None
    failed_at: int | None = None
    incomplete_details: RunIncompleteDetails | None = None
    instructions: str
    last_error: LastError | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: Metadata | None = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction | None = None
    response_format: AssistantResponseFormatOption | None = None
    started_at: int | None = None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None = None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None = None
    usage: RunsUsage | None = None
    temperature: Number | None = None
    top_p: Number | None = None


class Text(Model):
    annotations: list[Annotation]
    value: str


class TextContentBlock(Model):
    text: Text
    type: ClassVar[Literal["text"]] = "text"


class TextDelta(Model):
    annotations: list[AnnotationDelta] | None = None
    value: str | None = None


class TextDeltaBlock(Model):
    index: int
    type: ClassVar[Literal["text"]] = "text"
    text: TextDelta | None = None


AssistantResponseFormatOption: TypeAlias = (Literal['auto'] | SharedText | ResponseFormatJSONObject |
    ResponseFormatJSONSchema)  # fmt: skip
AssistantStreamEvent: TypeAlias = (ThreadCreated | ThreadRunCreated | ThreadRunQueued |
    ThreadRunInProgress | ThreadRunRequiresAction | ThreadRunCompleted | ThreadRunIncomplete |
    ThreadRunFailed | ThreadRunCancelling | ThreadRunCancelled | ThreadRunExpired | ThreadRunStepCreated
    | ThreadRunStepInProgress | ThreadRunStepDelta | ThreadRunStepCompleted | ThreadRunStepFailed |
    ThreadRunStepCancelled | ThreadRunStepExpired | ThreadMessageCreated | ThreadMessageInProgress |
    ThreadMessageDelta | ThreadMessageCompleted | ThreadMessageIncomplete | ErrorEvent)  # fmt: skip
AssistantTool: TypeAlias = CodeInterpreterTool | FileSearchTool | FunctionTool
AssistantToolChoiceOption: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoice
Annotation: TypeAlias = FileCitationAnnotation | FilePathAnnotation
AnnotationDelta: TypeAlias = FileCitationDeltaAnnotation | FilePathDeltaAnnotation
AttachmentTool: TypeAlias = CodeInterpreterTool | AttachmentToolAssistantToolsFileSearchTypeOnly
MessageContent: TypeAlias = (ImageFileContentBlock | ImageURLContentBlock | TextContentBlock |
    RefusalContentBlock)  # fmt: skip
MessageContentDelta: TypeAlias = (ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock |
    ImageURLDeltaBlock)  # fmt: skip
Usage: TypeAlias = RunsUsage
RunStatus: TypeAlias = (Literal['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled',
    'failed', 'completed', 'incomplete', 'expired'])  # fmt: skip
