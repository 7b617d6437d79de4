# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.threads.runs: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Json, Model, Number
from rtkit.types.shared.models import Metadata

__all__ = [
    "CodeInterpreterLogs", "CodeInterpreterOutputImage", "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs", "CodeInterpreterToolCall", "CodeInterpreterToolCallCodeInterpreter",
    "CodeInterpreterToolCallCodeInterpreterOutput", "CodeInterpreterToolCallCodeInterpreterOutputImage",
    "CodeInterpreterToolCallDelta", "CodeInterpreterToolCallDeltaCodeInterpreter",
    "CodeInterpreterToolCallDeltaCodeInterpreterOutput", "FileSearch", "FileSearchRankingOptions",
    "FileSearchResult", "FileSearchResultContent", "FileSearchToolCall", "FileSearchToolCallDelta",
    "FunctionToolCall", "FunctionToolCallDelta", "FunctionToolCallDeltaFunction",
    "FunctionToolCallFunction", "Image", "LastError", "MessageCreationStepDetails",
    "MessageCreationStepDetailsMessageCreation", "RunStep", "RunStepDelta", "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta", "RunStepDeltaMessageDeltaMessageCreation", "RunStepDeltaStepDetails",
    "RunStepInclude", "RunStepStepDetails", "ToolCall", "ToolCallDelta", "ToolCallDeltaObject",
    "ToolCallsStepDetails", "Usage"
]  # fmt: skip


class CodeInterpreterLogs(Model):
    index: int
    type: ClassVar[Literal["logs"]] = "logs"
    logs: str | None = None


class Image(Model):
    file_id: str | None = None


class CodeInterpreterOutputImage(Model):
    index: int
    type: ClassVar[Literal["image"]] = "image"
    image: Image | None = None


class CodeInterpreterOutputLogs(Model):
    logs: str
    type: ClassVar[Literal["logs"]] = "logs"


class CodeInterpreterOutputImageImage(Model):
    file_id: str


class CodeInterpreterToolCallCodeInterpreterOutputImage(Model):
    image: CodeInterpreterOutputImageImage
    type: ClassVar[Literal["image"]] = "image"


class CodeInterpreterToolCallCodeInterpreter(Model):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]


class CodeInterpreterToolCall(Model):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    input: str | None = None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None


class CodeInterpreterToolCallDelta(Model):
    index: int
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    id: str | None = None
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None


class FileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: Number


class FileSearchResultContent(Model):
    text: str | None = None
    type: Literal["text"] | None = None


class FileSearchResult(Model):
    file_id: str
    file_name: str
    score: Number
    content: list[FileSearchResultContent] | None = None


class FileSearch(Model):
    ranking_options: FileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None


class FileSearchToolCall(Model):
    id: str
    file_search: FileSearch
    type: ClassVar[Literal["file_search"]] = "file_search"


class FileSearchToolCallDelta(Model):
    file_search: Json
    index: int
    type: ClassVar[Literal["file_search"]] = "file_search"
    id: str | None = None


class FunctionToolCallFunction(Model):
    arguments: str
    name: str
    output: str | None = None


class FunctionToolCall(Model):
    id: str
    function: FunctionToolCallFunction
    type: ClassVar[Literal["function"]] = "function"


class FunctionToolCallDeltaFunction(Model):
    arguments: str | None = None
    name: str | None = None
    output: str | None = None


class FunctionToolCallDelta(Model):
    index: int
    type: ClassVar[Literal["function"]] = "function"
    id: str | None = None
    function: FunctionToolCallDeltaFunction | None = None


class MessageCreationStepDetailsMessageCreation(Model):
    message_id: str


class MessageCreationStepDetails(Model):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: ClassVar[Literal["message_creation"]] = "message_creation"


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class Usage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class RunStep(Model):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expired_at: int | None = None
    failed_at: int | None = None
    last_error: LastError | None = None
    metadata: Metadata | None = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage | None = None


class RunStepDelta(Model):
    step_details: RunStepDeltaStepDetails | None = None


class RunStepDeltaEvent(Model):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDeltaMessageCreation(Model):
    message_id: str | None = None


class RunStepDeltaMessageDelta(Model):
    type: ClassVar[Literal["message_creation"]] = "message_creation"
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None


class ToolCallDeltaObject(Model):
    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    tool_calls: list[ToolCallDelta] | None = None


class ToolCallsStepDetails(Model):
    tool_calls: list[ToolCall]
    type: ClassVar[Literal["tool_calls"]] = "tool_calls"


CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = (CodeInterpreterOutputLogs |
    CodeInterpreterToolCallCodeInterpreterOutputImage)  # fmt: skip
CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = (CodeInterpreterLogs |
    CodeInterpreterOutputImage)  # fmt: skip
RunStepStepDetails: TypeAlias = MessageCreationStepDetails | ToolCallsStepDetails
RunStepDeltaStepDetails: TypeAlias = RunStepDeltaMessageDelta | ToolCallDeltaObject
RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
ToolCallDelta: TypeAlias = (CodeInterpreterToolCallDelta | FileSearchToolCallDelta |
    FunctionToolCallDelta)  # fmt: skip
