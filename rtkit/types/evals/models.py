# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""evals: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged
from rtkit.types.chat.models import ChatCompletionFunctionTool
from rtkit.types.graders.models import (
    GraderInputs,
    LabelModelGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)
from rtkit.types.responses.models import (
    EasyInputMessage,
    ResponseFormatTextConfig,
    ResponseInputAudio,
    ResponseInputText,
    Tool,
)
from rtkit.types.shared.models import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class DataSourceConfigLogs(Model, tag_field="type", tag="logs"):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["logs"]] = "logs"
    metadata: Metadata | None = None


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader, tag_field="type", tag="text_similarity"):
    pass_threshold: Number


class TestingCriterionEvalGraderPython(PythonGrader, tag_field="type", tag="python"):
    pass_threshold: Number | None = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader, tag_field="type", tag="score_model"):
    pass_threshold: Number | None = None


class EvalCreateResponse(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalCustomDataSourceConfig(Model, tag_field="type", tag="custom"):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["custom"]] = "custom"


class EvalDeleteResponse(Model):
    deleted: bool
    eval_id: str
    object: str


class EvalListResponse(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalRetrieveResponse(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalStoredCompletionsDataSourceConfig(Model, tag_field="type", tag="stored_completions"):
    schema_: dict[str, Json] = field(name="schema")
    type: ClassVar[Literal["stored_completions"]] = "stored_completions"
    metadata: Metadata | None = None


class EvalUpdateResponse(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class SourceFileContentContent(Model):
    item: dict[str, Json]
    sample: dict[str, Json] | None = None


class SourceFileContent(Model, tag_field="type", tag="file_content"):
    content: list[SourceFileContentContent]
    type: ClassVar[Literal["file_content"]] = "file_content"


class SourceFileID(Model, tag_field="type", tag="file_id"):
    id: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class SourceStoredCompletions(Model, tag_field="type", tag="stored_completions"):
    type: ClassVar[Literal["stored_completions"]] = "stored_completions"
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
    metadata: Metadata | None = None
    model: str | None = None


class InputMessagesTemplateTemplateEvalItemContentOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class InputMessagesTemplateTemplateEvalItemContentInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: str | None = None


class InputMessagesTemplateTemplateEvalItem(Model):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class InputMessagesTemplate(Model, tag_field="type", tag="template"):
    template: list[InputMessagesTemplateTemplate]
    type: ClassVar[Literal["template"]] = "template"


class InputMessagesItemReference(Model, tag_field="type", tag="item_reference"):
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


class CreateEvalCompletionsRunDataSource(Model, tag_field="type", tag="completions"):
    source: CreateEvalCompletionsRunDataSourceSource
    type: ClassVar[Literal["completions"]] = "completions"
    input_messages: InputMessages | None = None
    model: str | None = None
    sampling_params: SamplingParams | None = None


class CreateEvalJSONLRunDataSource(Model, tag_field="type", tag="jsonl"):
    source: CreateEvalJSONLRunDataSourceSource
    type: ClassVar[Literal["jsonl"]] = "jsonl"


class EvalAPIError(Model):
    code: str
    message: str


class DataSourceResponsesSourceFileContentContent(Model):
    item: dict[str, Json]
    sample: dict[str, Json] | None = None


class DataSourceResponsesSourceFileContent(Model, tag_field="type", tag="file_content"):
    content: list[DataSourceResponsesSourceFileContentContent]
    type: ClassVar[Literal["file_content"]] = "file_content"


class DataSourceResponsesSourceFileID(Model, tag_field="type", tag="file_id"):
    id: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class DataSourceResponsesSourceResponses(Model, tag_field="type", tag="responses"):
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


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    Model, tag_field="type", tag="output_text"
):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    Model, tag_field="type", tag="input_image"
):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: str | None = None


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class DataSourceResponsesInputMessagesTemplate(Model, tag_field="type", tag="template"):
    template: list[DataSourceResponsesInputMessagesTemplateTemplate]
    type: ClassVar[Literal["template"]] = "template"


class DataSourceResponsesInputMessagesItemReference(Model, tag_field="type", tag="item_reference"):
    item_reference: str
    type: ClassVar[Literal["item_reference"]] = "item_reference"


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


class DataSourceResponses(Model, tag_field="type", tag="responses"):
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


class RunCancelResponse(Model):
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


class RunCreateResponse(Model):
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


class RunRetrieveResponse(Model):
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


DataSourceConfig: TypeAlias = (
    EvalCustomDataSourceConfig | DataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig
)

TestingCriterion: TypeAlias = (
    LabelModelGrader
    | StringCheckGrader
    | TestingCriterionEvalGraderTextSimilarity
    | TestingCriterionEvalGraderPython
    | TestingCriterionEvalGraderScoreModel
)

CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
    SourceFileContent | SourceFileID | SourceStoredCompletions
)

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputText
    | InputMessagesTemplateTemplateEvalItemContentOutputText
    | InputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudio
    | GraderInputs
)

if TYPE_CHECKING:
    InputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | InputMessagesTemplateTemplateEvalItem

else:
    InputMessagesTemplateTemplate = untagged(
        lambda: EasyInputMessage | InputMessagesTemplateTemplateEvalItem, "InputMessagesTemplateTemplate"
    )

InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference

SamplingParamsResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
)

CreateEvalJSONLRunDataSourceSource: TypeAlias = SourceFileContent | SourceFileID

DataSourceResponsesSource: TypeAlias = (
    DataSourceResponsesSourceFileContent
    | DataSourceResponsesSourceFileID
    | DataSourceResponsesSourceResponses
)

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputText
    | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
    | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudio
    | GraderInputs
)

if TYPE_CHECKING:
    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
        DataSourceResponsesInputMessagesTemplateTemplateChatMessage
        | DataSourceResponsesInputMessagesTemplateTemplateEvalItem
    )

else:
    DataSourceResponsesInputMessagesTemplateTemplate = untagged(
        lambda: (
            DataSourceResponsesInputMessagesTemplateTemplateChatMessage
            | DataSourceResponsesInputMessagesTemplateTemplateEvalItem
        ),
        "DataSourceResponsesInputMessagesTemplateTemplate",
    )

DataSourceResponsesInputMessages: TypeAlias = (
    DataSourceResponsesInputMessagesTemplate | DataSourceResponsesInputMessagesItemReference
)

DataSource: TypeAlias = (
    CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | DataSourceResponses
)
