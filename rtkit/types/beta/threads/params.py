# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.threads: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.threads.runs.models import RunStepInclude
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import (
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    Text,
)

__all__ = [
    "AdditionalMessage", "AdditionalMessageAttachment", "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch", "AssistantCreateParams",
    "AssistantCreateParamsToolResources", "AssistantCreateParamsToolResourcesFileSearch",
    "AssistantListParams", "AssistantResponseFormatOptionParam", "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOptionParam", "AssistantToolChoiceParam", "AssistantToolParam",
    "AssistantUpdateParams", "AttachmentParam", "AttachmentToolFileSearch", "AttachmentToolParam",
    "CodeInterpreterToolParam", "FileSearchParam", "FileSearchRankingOptionsParam", "FileSearchToolParam",
    "FunctionToolParam", "ImageFileContentBlockParam", "ImageFileParam", "ImageURLContentBlockParam",
    "ImageURLParam", "MessageAttachment", "MessageAttachmentTool", "MessageAttachmentToolFileSearch",
    "MessageContentPartParam", "MessageCreateParams", "MessageListParams", "MessageUpdateParams",
    "RunCreateParams", "RunCreateParamsBase", "RunCreateParamsNonStreaming", "RunCreateParamsStreaming",
    "RunListParams", "RunSubmitToolOutputsParams", "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming", "RunSubmitToolOutputsParamsStreaming", "RunUpdateParams",
    "TextContentBlockParam", "ThreadCreateAndRunParams", "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming", "ThreadCreateAndRunParamsStreaming", "ThreadCreateParams",
    "ThreadCreateParamsMessage", "ThreadCreateParamsToolResources",
    "ThreadCreateParamsToolResourcesFileSearch", "ThreadMessage", "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool", "ThreadMessageAttachmentToolFileSearch", "ThreadParam",
    "ThreadToolResources", "ThreadToolResourcesCodeInterpreter", "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore", "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", "ThreadUpdateParams",
    "ToolOutput", "ToolResourcesCodeInterpreterParam", "ToolResourcesFileSearchParam",
    "ToolResourcesFileSearchVectorStore", "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", "ToolResourcesParam",
    "TruncationStrategyParam"
]  # fmt: skip


class AssistantCreateParams(TypedDict, total=False):
    model: Required[str | ChatModel]
    description: str | Omit | None
    instructions: str | Omit | None
    metadata: Metadata | Omit | None
    name: str | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_resources: ThreadToolResources | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit
    top_p: float | Omit | None


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | Model]
    type: Required[Literal["static"]]


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]


class AssistantToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam | Model


class AssistantUpdateParams(TypedDict, total=False):
    description: str | Omit | None
    instructions: str | Omit | None
    metadata: Metadata | Omit | None
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | Omit
    )
    name: str | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit
    top_p: float | Omit | None


class ToolResourcesFileSearchParam(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ToolResourcesParam(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam | Model
    file_search: ToolResourcesFileSearchParam | Model


class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class FileSearchRankingOptionsParam(TypedDict, total=False):
    score_threshold: Required[float]
    ranker: Literal["auto", "default_2024_08_21"]


class FileSearchParam(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptionsParam | Model


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: FileSearchParam | Model


class FunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition | Model]
    type: Required[Literal["function"]]


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    instructions: str | Omit | None
    max_completion_tokens: int | Omit | None
    max_prompt_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    model: str | ChatModel | Omit | None
    parallel_tool_calls: bool | Omit
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    thread: ThreadParam | Model | Omit
    tool_choice: AssistantToolChoiceOptionParam | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None
    tools: Iterable[AssistantToolParam] | Omit | None
    top_p: float | Omit | None
    truncation_strategy: TruncationStrategyParam | Model | Omit | None


class ThreadMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AttachmentParam | Model] | None
    metadata: Metadata | None


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore | Model]


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam | Model
    file_search: ThreadToolResourcesFileSearch | Model


class ThreadParam(TypedDict, total=False):
    messages: Iterable[ThreadMessage | Model]
    metadata: Metadata | None
    tool_resources: ThreadToolResources | Model | None


class TruncationStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[ThreadMessage | Model] | Omit
    metadata: Metadata | Omit | None
    tool_resources: ThreadToolResources | Model | Omit | None


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Metadata | Omit | None
    tool_resources: ToolResourcesParam | Model | Omit | None


class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam | Model]
    type: Required[Literal["image_file"]]


class ImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam | Model]
    type: Required[Literal["image_url"]]


class ImageURLParam(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageCreateParams(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AttachmentParam | Model] | Omit | None
    metadata: Metadata | Omit | None


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class AttachmentParam(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentToolParam]


class MessageListParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    run_id: str | Omit


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: SequenceNotStr[RunStepInclude] | Omit
    additional_instructions: str | Omit | None
    additional_messages: Iterable[ThreadMessage | Model] | Omit | None
    instructions: str | Omit | None
    max_completion_tokens: int | Omit | None
    max_prompt_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    model: str | ChatModel | Omit | None
    parallel_tool_calls: bool | Omit
    reasoning_effort: ReasoningEffort | Omit | None
    response_format: AssistantResponseFormatOptionParam | Omit | None
    temperature: float | Omit | None
    tool_choice: AssistantToolChoiceOptionParam | Omit | None
    tools: Iterable[AssistantToolParam] | Omit | None
    top_p: float | Omit | None
    truncation_strategy: TruncationStrategyParam | Model | Omit | None


class RunListParams(TypedDict, total=False):
    after: str | Omit
    before: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    thread_id: Required[str]
    tool_outputs: Required[Iterable[ToolOutput | Model]]


class ToolOutput(TypedDict, total=False):
    output: str
    tool_call_id: str


class RunUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Metadata | None


class TextContentBlockParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Literal[False] | None


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Literal[False] | None


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Literal[False] | None


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Required[Literal[True]]


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (ToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | ToolResourcesFileSearchVectorStoreChunkingStrategyStatic | Model)  # fmt: skip
AssistantCreateParamsToolResourcesFileSearch: TypeAlias = ThreadToolResourcesFileSearch
ThreadCreateParamsToolResourcesFileSearch: TypeAlias = ThreadToolResourcesFileSearch
AssistantCreateParamsToolResources: TypeAlias = ThreadToolResources
ThreadCreateParamsToolResources: TypeAlias = ThreadToolResources
AssistantListParams: TypeAlias = RunListParams
AssistantResponseFormatOptionParam: TypeAlias = (Literal['auto'] | Text | ResponseFormatJSONObject |
    ResponseFormatJSONSchema | Model)  # fmt: skip
AssistantToolChoiceOptionParam: TypeAlias = (Literal['none', 'auto', 'required'] |
    AssistantToolChoiceParam | Model)  # fmt: skip
AssistantToolParam: TypeAlias = (CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam |
    Model)  # fmt: skip
ThreadMessageAttachmentToolFileSearch: TypeAlias = AttachmentToolFileSearch
AttachmentToolParam: TypeAlias = CodeInterpreterToolParam | AttachmentToolFileSearch | Model
ThreadMessageAttachment: TypeAlias = AttachmentParam
ThreadToolResourcesCodeInterpreter: TypeAlias = ToolResourcesCodeInterpreterParam
ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto: TypeAlias = (ToolResourcesFileSearchVectorStoreChunkingStrategyAuto)  # fmt: skip
ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic: TypeAlias = (ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic)  # fmt: skip
ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic: TypeAlias = (ToolResourcesFileSearchVectorStoreChunkingStrategyStatic)  # fmt: skip
ThreadToolResourcesFileSearchVectorStore: TypeAlias = ToolResourcesFileSearchVectorStore
ThreadCreateAndRunParams: TypeAlias = (ThreadCreateAndRunParamsNonStreaming |
    ThreadCreateAndRunParamsStreaming)  # fmt: skip
MessageAttachmentToolFileSearch: TypeAlias = AttachmentToolFileSearch
MessageAttachment: TypeAlias = AttachmentParam
ThreadCreateParamsMessage: TypeAlias = ThreadMessage
MessageContentPartParam: TypeAlias = (ImageFileContentBlockParam | ImageURLContentBlockParam |
    TextContentBlockParam | Model)  # fmt: skip
MessageUpdateParams: TypeAlias = RunUpdateParams
AdditionalMessageAttachmentToolFileSearch: TypeAlias = AttachmentToolFileSearch
AdditionalMessageAttachment: TypeAlias = AttachmentParam
AdditionalMessage: TypeAlias = ThreadMessage
RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming
RunSubmitToolOutputsParams: TypeAlias = (RunSubmitToolOutputsParamsNonStreaming |
    RunSubmitToolOutputsParamsStreaming)  # fmt: skip
ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (ToolResourcesFileSearchVectorStoreChunkingStrategy)  # fmt: skip
ThreadMessageAttachmentTool: TypeAlias = AttachmentToolParam
MessageAttachmentTool: TypeAlias = AttachmentToolParam
AdditionalMessageAttachmentTool: TypeAlias = AttachmentToolParam
