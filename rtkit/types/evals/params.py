# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""evals: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.chat.params import ChatCompletionFunctionToolParam
from rtkit.types.graders.params import (
    GraderInputsParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from rtkit.types.responses.params import (
    EasyInputMessageParam,
    ResponseFormatTextConfigParam,
    ResponseInputAudioParam,
    ResponseInputTextParam,
    ToolParam,
)
from rtkit.types.shared.models import ReasoningEffort
from rtkit.types.shared_params.params import (
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfigParam]
    testing_criteria: Required[Iterable[TestingCriterionParam]]
    metadata: Metadata | None
    name: str


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[Mapping[str, object]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class DataSourceConfigLogsParam(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: Mapping[str, object]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, object]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float


class EvalListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]


class EvalUpdateParams(TypedDict, total=False):
    metadata: Metadata | None
    name: str


class SourceFileContentContentParam(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class SourceFileContentParam(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContentParam | Model]]
    type: Required[Literal["file_content"]]


class SourceFileIDParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletionsParam(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: Metadata | None
    model: str | None


class InputMessagesTemplateTemplateEvalItemContentOutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputMessagesTemplateTemplateEvalItemContentInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputMessagesTemplateTemplateEvalItemParam(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContentParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class InputMessagesTemplateParam(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplateParam]]
    type: Required[Literal["template"]]


class InputMessagesItemReferenceParam(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class SamplingParamsParam(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    response_format: SamplingParamsResponseFormatParam
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam | Model]
    top_p: float


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    type: Required[Literal["completions"]]
    input_messages: InputMessagesParam
    model: str
    sampling_params: SamplingParamsParam | Model


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    type: Required[Literal["jsonl"]]


class RunCreateParams(TypedDict, total=False):
    data_source: Required[DataSourceParam]
    metadata: Metadata | None
    name: str


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent | Model]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: object | None
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: SequenceNotStr[str] | None
    top_p: float | None
    users: SequenceNotStr[str] | None


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(
    TypedDict, total=False
):
    content: Required[str]
    role: Required[str]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText | Model
    tools: Iterable[ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams | Model


class RunListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]


DataSourceConfigParam: TypeAlias = (
    DataSourceConfigCustom | DataSourceConfigLogsParam | DataSourceConfigStoredCompletions | Model
)

TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | TestingCriterionLabelModelInputEvalItemContentOutputText
    | TestingCriterionLabelModelInputEvalItemContentInputImage
    | ResponseInputAudioParam
    | GraderInputsParam
    | Model
)

TestingCriterionLabelModelInput: TypeAlias = (
    TestingCriterionLabelModelInputSimpleInputMessage | TestingCriterionLabelModelInputEvalItem | Model
)

TestingCriterionParam: TypeAlias = (
    TestingCriterionLabelModel
    | StringCheckGraderParam
    | TestingCriterionTextSimilarity
    | TestingCriterionPython
    | TestingCriterionScoreModel
    | Model
)

CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = (
    SourceFileContentParam | SourceFileIDParam | SourceStoredCompletionsParam | Model
)

InputMessagesTemplateTemplateEvalItemContentParam: TypeAlias = (
    str
    | ResponseInputTextParam
    | InputMessagesTemplateTemplateEvalItemContentOutputTextParam
    | InputMessagesTemplateTemplateEvalItemContentInputImageParam
    | ResponseInputAudioParam
    | GraderInputsParam
    | Model
)

InputMessagesTemplateTemplateParam: TypeAlias = (
    EasyInputMessageParam | InputMessagesTemplateTemplateEvalItemParam | Model
)

InputMessagesParam: TypeAlias = InputMessagesTemplateParam | InputMessagesItemReferenceParam | Model

SamplingParamsResponseFormatParam: TypeAlias = (
    ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject | Model
)

CreateEvalJSONLRunDataSourceParamSource: TypeAlias = SourceFileContentParam | SourceFileIDParam | Model

DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent
    | DataSourceCreateEvalResponsesRunDataSourceSourceFileID
    | DataSourceCreateEvalResponsesRunDataSourceSourceResponses
    | Model
)

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudioParam
    | GraderInputsParam
    | Model
)

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem
    | Model
)

DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference
    | Model
)

DataSourceParam: TypeAlias = (
    CreateEvalJSONLRunDataSourceParam
    | CreateEvalCompletionsRunDataSourceParam
    | DataSourceCreateEvalResponsesRunDataSource
    | Model
)
