# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.threads: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.beta.threads.runs.models import RunStepInclude
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import (
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class AssistantCreateParams(TypedDict, total=False):
    model: Required[str | ChatModel]
    description: str | None
    instructions: str | None
    metadata: Metadata | None
    name: str | None
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: AssistantCreateParamsToolResources | Model | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


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


class AssistantCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore | Model]


class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore | Model]


class AssistantCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam | Model
    file_search: AssistantCreateParamsToolResourcesFileSearch | Model


class ThreadCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam | Model
    file_search: ThreadCreateParamsToolResourcesFileSearch | Model


class AssistantListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]


class AssistantToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam | Model


class AssistantUpdateParams(TypedDict, total=False):
    description: str | None
    instructions: str | None
    metadata: Metadata | None
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
    )
    name: str | None
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: ToolResourcesParam | Model | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


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
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    thread: ThreadParam | Model
    tool_choice: AssistantToolChoiceOptionParam | None
    tool_resources: ToolResourcesParam | Model | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: TruncationStrategyParam | Model | None


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[ThreadMessageAttachment | Model] | None
    metadata: Metadata | None


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | Model]
    type: Required[Literal["static"]]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore | Model]


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter | Model
    file_search: ThreadToolResourcesFileSearch | Model


class ThreadParam(TypedDict, total=False):
    messages: Iterable[ThreadMessage | Model]
    metadata: Metadata | None
    tool_resources: ThreadToolResources | Model | None


class TruncationStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage | Model]
    metadata: Metadata | None
    tool_resources: ThreadCreateParamsToolResources | Model | None


class MessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class MessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[MessageAttachmentTool]


class ThreadCreateParamsMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[MessageAttachment | Model] | None
    metadata: Metadata | None


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Metadata | None
    tool_resources: ToolResourcesParam | Model | None


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
    attachments: Iterable[AttachmentParam | Model] | None
    metadata: Metadata | None


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class AttachmentParam(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentToolParam]


class MessageListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str


class MessageUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Metadata | None


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: SequenceNotStr[RunStepInclude]
    additional_instructions: str | None
    additional_messages: Iterable[AdditionalMessage | Model] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_choice: AssistantToolChoiceOptionParam | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: TruncationStrategyParam | Model | None


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AdditionalMessageAttachment | Model] | None
    metadata: Metadata | None


class RunListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


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


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    | Model
)

AssistantResponseFormatOptionParam: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema | Model
)

AssistantToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantToolChoiceParam | Model
)

AssistantToolParam: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam | Model

ThreadMessageAttachmentTool: TypeAlias = (
    CodeInterpreterToolParam | ThreadMessageAttachmentToolFileSearch | Model
)

ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    | Model
)

ThreadCreateAndRunParams: TypeAlias = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming

MessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | MessageAttachmentToolFileSearch | Model

MessageContentPartParam: TypeAlias = (
    ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam | Model
)

AttachmentToolParam: TypeAlias = CodeInterpreterToolParam | AttachmentToolFileSearch | Model

AdditionalMessageAttachmentTool: TypeAlias = (
    CodeInterpreterToolParam | AdditionalMessageAttachmentToolFileSearch | Model
)

RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming

RunSubmitToolOutputsParams: TypeAlias = (
    RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming
)
