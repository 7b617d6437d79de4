# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.chatkit: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number

__all__ = [
    "Annotation", "AnnotationFile", "AnnotationFileSource", "AnnotationURL", "AnnotationURLSource",
    "ChatKitAttachment", "ChatKitResponseOutputText", "ChatKitThread", "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList", "ChatKitThreadUserMessageItem", "ChatKitWidgetItem", "ChatKitWorkflow",
    "ChatSession", "ChatSessionAutomaticThreadTitling", "ChatSessionChatKitConfiguration",
    "ChatSessionFileUpload", "ChatSessionHistory", "ChatSessionRateLimits", "ChatSessionStatus", "Content",
    "ContentInputText", "ContentQuotedText", "Data", "DataChatKitClientToolCall", "DataChatKitTask",
    "DataChatKitTaskGroup", "DataChatKitTaskGroupTask", "InferenceOptions", "InferenceOptionsToolChoice",
    "Status", "StatusActive", "StatusClosed", "StatusLocked", "ThreadDeleteResponse", "Tracing"
]  # fmt: skip


class ChatSession(Model):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(Model):
    enabled: bool


class ChatSessionChatKitConfiguration(Model):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionFileUpload(Model):
    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None


class ChatSessionHistory(Model):
    enabled: bool
    recent_threads: int | None = None


class ChatSessionRateLimits(Model):
    max_requests_per_1_minute: int


class ChatKitAttachment(Model):
    id: str
    mime_type: str
    name: str
    preview_url: str | None = None
    type: Literal["image", "file"]


class AnnotationFileSource(Model):
    filename: str
    type: Literal["file"]


class AnnotationFile(Model):
    source: AnnotationFileSource
    type: ClassVar[Literal["file"]] = "file"


class AnnotationURLSource(Model):
    type: Literal["url"]
    url: str


class AnnotationURL(Model):
    source: AnnotationURLSource
    type: ClassVar[Literal["url"]] = "url"


class ChatKitResponseOutputText(Model):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]


class StatusActive(Model):
    type: ClassVar[Literal["active"]] = "active"


class StatusLocked(Model):
    reason: str | None = None
    type: ClassVar[Literal["locked"]] = "locked"


class StatusClosed(Model):
    reason: str | None = None
    type: ClassVar[Literal["closed"]] = "closed"


class ChatKitThread(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: str | None = None
    user: str


class ChatKitThreadAssistantMessageItem(Model):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: ClassVar[Literal["chatkit.assistant_message"]] = "chatkit.assistant_message"


class DataChatKitClientToolCall(Model):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None = None
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: ClassVar[Literal["chatkit.client_tool_call"]] = "chatkit.client_tool_call"


class DataChatKitTask(Model):
    id: str
    created_at: int
    heading: str | None = None
    object: Literal["chatkit.thread_item"]
    summary: str | None = None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: ClassVar[Literal["chatkit.task"]] = "chatkit.task"


class DataChatKitTaskGroupTask(Model):
    heading: str | None = None
    summary: str | None = None
    type: Literal["custom", "thought"]


class DataChatKitTaskGroup(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[DataChatKitTaskGroupTask]
    thread_id: str
    type: ClassVar[Literal["chatkit.task_group"]] = "chatkit.task_group"


class ChatKitThreadItemList(Model):
    data: list[Data]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class ContentInputText(Model):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class ContentQuotedText(Model):
    text: str
    type: ClassVar[Literal["quoted_text"]] = "quoted_text"


class InferenceOptionsToolChoice(Model):
    id: str


class InferenceOptions(Model):
    model: str | None = None
    tool_choice: InferenceOptionsToolChoice | None = None


class ChatKitThreadUserMessageItem(Model):
    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    inference_options: InferenceOptions | None = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: ClassVar[Literal["chatkit.user_message"]] = "chatkit.user_message"


class ChatKitWidgetItem(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: ClassVar[Literal["chatkit.widget"]] = "chatkit.widget"
    widget: str


class ThreadDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


class Tracing(Model):
    enabled: bool


class ChatKitWorkflow(Model):
    id: str
    state_variables: dict[str, str | int | bool | Number] | None = None
    tracing: Tracing
    version: str | None = None


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
Annotation: TypeAlias = AnnotationFile | AnnotationURL
Status: TypeAlias = StatusActive | StatusLocked | StatusClosed
Data: TypeAlias = (ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem
    | DataChatKitClientToolCall | DataChatKitTask | DataChatKitTaskGroup)  # fmt: skip
Content: TypeAlias = ContentInputText | ContentQuotedText
