# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""evals: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged
from rtkit.types.chat.models import ChatCompletionFunctionTool
from rtkit.types.graders.models import (
    InputContent,
    InputImage,
    LabelModelGrader,
    OutputText,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)
from rtkit.types.responses.models import EasyInputMessage, ResponseFormatTextConfig, Tool
from rtkit.types.shared.models import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    Text,
)

__all__ = [
    "CreateEvalCompletionsRunDataSource", "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalJSONLRunDataSource", "CreateEvalJSONLRunDataSourceSource", "DataSource", "DataSourceConfig",
    "DataSourceConfigLogs", "DataSourceResponses", "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesItemReference", "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams", "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource", "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent", "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses", "EvalAPIError", "EvalCreateResponse",
    "EvalCustomDataSourceConfig", "EvalDeleteResponse", "EvalListResponse", "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig", "EvalUpdateResponse", "InputMessages",
    "InputMessagesItemReference", "InputMessagesTemplate", "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem", "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText", "PerModelUsage", "PerTestingCriteriaResult",
    "ResultCounts", "RunCancelResponse", "RunCreateResponse", "RunDeleteResponse", "RunListResponse",
    "RunRetrieveResponse", "SamplingParams", "SamplingParamsResponseFormat", "SourceFileContent",
    "SourceFileContentContent", "SourceFileID", "SourceStoredCompletions", "TestingCriterion",
    "TestingCriterionEvalGraderPython", "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity"
]  # fmt: skip


class DataSourceConfigLogs(Model):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["logs"]] = "logs"
    metadata: Metadata | None = None


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: Number


class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: Number | None = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: Number | None = None


class Response(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalCustomDataSourceConfig(Model):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["custom"]] = "custom"


class EvalDeleteResponse(Model):
    deleted: bool
    eval_id: str
    object: str


class EvalStoredCompletionsDataSourceConfig(Model):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["stored_completions"]] = "stored_completions"
    metadata: Metadata | None = None


class SourceFileContentContent(Model):
    item: dict[str, Json]
    sample: dict[str, Json] | None = None


class SourceFileContent(Model):
    content: list[SourceFileContentContent]
    type: ClassVar[Literal["file_content"]] = "file_content"


class SourceFileID(Model):
    id: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class SourceStoredCompletions(Model):
    type: ClassVar[Literal["stored_completions"]] = "stored_completions"
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
    metadata: Metadata | None = None
    model: str | None = None


class InputMessagesTemplateTemplateEvalItem(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class InputMessagesTemplate(Model):
    template: list[InputMessagesTemplateTemplate]
    type: ClassVar[Literal["template"]] = "template"


class InputMessagesItemReference(Model):
    item_reference: str
    type: ClassVar[Literal["item_reference"]] = "item_reference"


class SamplingParams(Model):
    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    response_format: SamplingParamsResponseFormat | None = None
    seed: int | None = None
    temperature: Number | None = None
    tools: list[ChatCompletionFunctionTool] | None = None
    top_p: Number | None = None


class CreateEvalCompletionsRunDataSource(Model):
    source: CreateEvalCompletionsRunDataSourceSource
    type: ClassVar[Literal["completions"]] = "completions"
    input_messages: InputMessages | None = None
    model: str | None = None
    sampling_params: SamplingParams | None = None


class CreateEvalJSONLRunDataSource(Model):
    source: CreateEvalJSONLRunDataSourceSource
    type: ClassVar[Literal["jsonl"]] = "jsonl"


class EvalAPIError(Model):
    code: str
    message: str


class DataSourceResponsesSourceResponses(Model):
    type: ClassVar[Literal["responses"]] = "responses"
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Json | None = None
    model: str | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: Number | None = None
    tools: list[str] | None = None
    top_p: Number | None = None
    users: list[str] | None = None


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    role: str


class DataSourceResponsesInputMessagesTemplate(Model):
    template: list[DataSourceResponsesInputMessagesTemplateTemplate]
    type: ClassVar[Literal["template"]] = "template"


class DataSourceResponsesSamplingParamsText(Model):
    format: ResponseFormatTextConfig | None = None


class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: Number | None = None
    text: DataSourceResponsesSamplingParamsText | None = None
    tools: list[Tool] | None = None
    top_p: Number | None = None


class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    type: ClassVar[Literal["responses"]] = "responses"
    input_messages: DataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: DataSourceResponsesSamplingParams | None = None


class PerModelUsage(Model):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str = field(name="model_name")
    prompt_tokens: int
    total_tokens: int


class PerTestingCriteriaResult(Model):
    failed: int
    passed: int
    testing_criteria: str


class ResultCounts(Model):
    errored: int
    failed: int
    passed: int
    total: int


class RunDeleteResponse(Model):
    deleted: bool | None = None
    object: str | None = None
    run_id: str | None = None


class RunListResponse(Model):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


DataSourceConfig: TypeAlias = (EvalCustomDataSourceConfig | DataSourceConfigLogs |
    EvalStoredCompletionsDataSourceConfig)  # fmt: skip
TestingCriterion: TypeAlias = (LabelModelGrader | StringCheckGrader |
    TestingCriterionEvalGraderTextSimilarity | TestingCriterionEvalGraderPython |
    TestingCriterionEvalGraderScoreModel)  # fmt: skip
EvalCreateResponse: TypeAlias = Response
EvalListResponse: TypeAlias = Response
EvalRetrieveResponse: TypeAlias = Response
EvalUpdateResponse: TypeAlias = Response
CreateEvalCompletionsRunDataSourceSource: TypeAlias = (SourceFileContent | SourceFileID |
    SourceStoredCompletions)  # fmt: skip
InputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = OutputText
InputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = InputImage
InputMessagesTemplateTemplateEvalItemContent: TypeAlias = InputContent
InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference
SamplingParamsResponseFormat: TypeAlias = Text | ResponseFormatJSONSchema | ResponseFormatJSONObject
CreateEvalJSONLRunDataSourceSource: TypeAlias = SourceFileContent | SourceFileID
DataSourceResponsesSourceFileContentContent: TypeAlias = SourceFileContentContent
DataSourceResponsesSourceFileContent: TypeAlias = SourceFileContent
DataSourceResponsesSourceFileID: TypeAlias = SourceFileID
DataSourceResponsesSource: TypeAlias = (SourceFileContent | SourceFileID |
    DataSourceResponsesSourceResponses)  # fmt: skip
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = OutputText
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = InputImage
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = InputContent
DataSourceResponsesInputMessagesTemplateTemplateEvalItem: TypeAlias = (InputMessagesTemplateTemplateEvalItem)  # fmt: skip
DataSourceResponsesInputMessagesItemReference: TypeAlias = InputMessagesItemReference
DataSourceResponsesInputMessages: TypeAlias = (DataSourceResponsesInputMessagesTemplate |
    InputMessagesItemReference)  # fmt: skip
DataSource: TypeAlias = (CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource |
    DataSourceResponses)  # fmt: skip
RunCancelResponse: TypeAlias = RunListResponse
RunCreateResponse: TypeAlias = RunListResponse
RunRetrieveResponse: TypeAlias = RunListResponse

if TYPE_CHECKING:
    InputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | InputMessagesTemplateTemplateEvalItem
    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (DataSourceResponsesInputMessagesTemplateTemplateChatMessage
    | InputMessagesTemplateTemplateEvalItem)  # fmt: skip
else:
    InputMessagesTemplateTemplate = untagged(
        lambda: EasyInputMessage | InputMessagesTemplateTemplateEvalItem, "InputMessagesTemplateTemplate"
    )
    DataSourceResponsesInputMessagesTemplateTemplate = untagged(
        lambda: (
            DataSourceResponsesInputMessagesTemplateTemplateChatMessage
            | InputMessagesTemplateTemplateEvalItem
        ),
        "DataSourceResponsesInputMessagesTemplateTemplate",
    )
